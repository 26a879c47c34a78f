import { addTandemEvents } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { moveTandem } from './change-tandem.server.ts';
import { raiseAlert } from './raise-alert.server.ts';
import { partnerId, tandemOf, type Partner } from './tandem-side.server.ts';

/**
 * Either side ends the taster phase with one press: nobody asks why, nothing is noted, and the other side learns only that it
 * has ended.
 * @throws DomainError conflict (`tandemMoveImpossible`) after the taster phase, notFound, forbidden
 */
export async function declineTaster(app: AppContext, partner: Partner): Promise<void> {
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const { version } = tandem;
    await moveTandem(app, tx, partnerId(partner), tandem, { version, move: 'decline', reason: null, agreedOn: null });
  });
}

/**
 * One side wants to go on after the taster phase: the coordinator asks the other one and brings the agreement.
 * @throws DomainError notFound, forbidden
 */
export async function stayInTandem(app: AppContext, partner: Partner): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.state !== 'taster') return;
    if (await raiseAlert(tx, tandem, 'tasterOver', now))
      await addTandemEvents(tx, now, partnerId(partner), 'stay', [tandem.id]);
  });
}

/**
 * "Ich möchte wechseln": the coordinator is asked to call; the tandem stays as it is until both have spoken with her.
 * Pressed twice is pressed once.
 * @throws DomainError notFound, forbidden
 */
export async function askForChange(app: AppContext, partner: Partner): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (await raiseAlert(tx, tandem, 'change', now))
      await addTandemEvents(tx, now, partnerId(partner), 'change', [tandem.id]);
  });
}
