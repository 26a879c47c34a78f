import type { Actor } from '#app/domain/account/actor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { moveTandem } from './change-tandem.server.ts';
import { ownTandem } from './own-tandems.server.ts';
import { raiseAlert } from './raise-alert.server.ts';

/**
 * "Ich kann nicht mehr": the tandem rests and stands first on the coordinator's page. Nobody is asked for a reason, and
 * pressing twice is pressing once.
 * @throws DomainError notFound, forbidden
 */
export async function handBackTandem(app: AppContext, actor: Actor, tandemId: string): Promise<void> {
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, tandemId);
    if (tandem.state === 'paused') return;
    const { version } = tandem;
    await moveTandem(app, tx, actor.userId, tandem, { version, move: 'handBack', reason: null, agreedOn: null });
    await raiseAlert(tx, tandem, 'handBack', app.clock.now());
  });
}
