import type { Actor } from '#app/domain/account/actor.ts';
import { eventPhase } from '#app/domain/company/employer-event.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { cancelEventRow, findEvent, insertEvent } from '#db/queries/company/employer-event.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';

export interface PlanEventInput {
  readonly title: string;
  readonly heldOn: Day;
  /** What Berlin's clocks show when it begins: "16:30". */
  readonly time: string;
  readonly venue: string;
  readonly key: string | null;
}

/**
 * An officer plans an event where companies and candidates meet. Returns its id.
 * @throws DomainError forbidden; invalid for a time that is over (`dateInPast`) or is none (`notATime`)
 */
export async function planEvent(app: AppContext, actor: Actor, input: PlanEventInput): Promise<string> {
  allow(actor, 'employerEvent.edit', {});
  const now = app.clock.now();
  const startsAt = berlinInstant(input.heldOn, input.time);
  if (startsAt === null) throw fieldError({ field: 'time', code: 'notATime' });
  if (startsAt <= now) throw fieldError({ field: 'heldOn', code: 'dateInPast' });
  return write(app.db, (tx) =>
    once(tx, now, { useCase: 'planEvent', userId: actor.userId }, input.key, async () => {
      const id = await insertEvent(tx, {
        title: input.title,
        heldOn: input.heldOn,
        startsAt,
        venue: input.venue,
        officerId: actor.userId,
        createdAt: now,
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'employerEvent.plan',
        subjectKind: 'employerEvent',
        subjectIds: [id],
      });
      return id;
    }),
  );
}

/** Calls an event off that is not over. @throws DomainError notFound, forbidden, conflict (`eventOver`), versionConflict */
export async function cancelEvent(
  app: AppContext,
  actor: Actor,
  input: { readonly eventId: string; readonly version: number },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    allow(actor, 'employerEvent.edit', {});
    const phase = eventPhase(event, dayOf(now));
    if (phase === 'cancelled' || phase === 'over')
      throw new DomainError('conflict', phase === 'over' ? 'eventOver' : 'eventCancelled');
    if (!(await cancelEventRow(tx, event.id, input.version, now))) throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'employerEvent.cancel',
      subjectKind: 'employerEvent',
      subjectIds: [event.id],
    });
  });
}
