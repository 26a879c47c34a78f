import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import type { Day } from '#app/domain/time/day.ts';
import { updateTandem } from '#db/queries/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { ownTandem } from './own-tandems.server.ts';

export interface PlannedMeeting {
  readonly tandemId: string;
  readonly on: Day;
  /** Time on the clocks of Berlin, "16:30". */
  readonly time: string;
  /** A public place. */
  readonly place: string;
}

/**
 * The mentor sets when and where they meet next; a later plan replaces the earlier one.
 * @throws DomainError invalid (a time that never comes, a date in the past), conflict for a tandem that rests, notFound
 */
export async function planMeeting(app: AppContext, actor: Actor, plan: PlannedMeeting): Promise<void> {
  const at = berlinInstant(plan.on, plan.time);
  const problem = (field: string, code: string) =>
    new DomainError('invalid', 'formInvalid', { problems: [{ field, code }] });
  if (at === null) throw problem('time', 'notATime');
  if (at < app.clock.now()) throw problem('on', 'dateInPast');
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, plan.tandemId);
    if (tandem.state === 'paused') throw new DomainError('conflict', 'tandemRests');
    if (!(await updateTandem(tx, tandem.id, tandem.version, { nextMeetingAt: at, nextMeetingPlace: plan.place }))) {
      throw new DomainError('versionConflict');
    }
  });
}
