import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { TandemEndReason } from '#app/domain/mentoring/mentoring.ts';
import { tandemStateAfter, type TandemMove } from '#app/domain/mentoring/tandem-course.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { addTandemEvents, updateTandem, type TandemRecord } from '#db/queries/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { noteDown } from '../assistance/note-down.server.ts';
import { managedTandem } from './find-tandem.server.ts';
import { syncMentorIndex } from './mentor-index.server.ts';

export interface TandemStep {
  readonly tandemId: string;
  readonly version: number;
  readonly move: Exclude<TandemMove, 'handBack'>;
  /** With `end` only, and then needed. A withdrawn consent has its own way (withdrawMentoringConsent). */
  readonly reason: Exclude<TandemEndReason, 'consentWithdrawn'> | null;
}

/**
 * Coordinator or caseworker take a tandem one step on. An ended one frees the mentor's place at once.
 * @throws DomainError conflict (`tandemMoveImpossible`), invalid (`reason`), versionConflict, notFound, forbidden
 */
export async function changeTandem(app: AppContext, actor: Actor, step: TandemStep): Promise<void> {
  if (step.move === 'end' && step.reason === null) {
    throw new DomainError('invalid', 'formInvalid', { problems: [{ field: 'reason', code: 'pleaseChoose' }] });
  }
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, step.tandemId, now);
    await moveTandem(app, tx, actor.userId, tandem, step.version, step.move, step.reason);
  });
}

/** Writes one step with its event, index, note and audit. Checks no rights. @throws DomainError as changeTandem */
export async function moveTandem(
  app: AppContext,
  tx: Tx,
  byUserId: string,
  tandem: TandemRecord,
  version: number,
  move: TandemMove,
  reason: TandemEndReason | null,
): Promise<void> {
  const now = app.clock.now();
  const state = tandemStateAfter(tandem.state, move);
  const ended =
    state === 'ended' ? { endedOn: dayOf(now), endReason: reason, nextMeetingAt: null, nextMeetingPlace: null } : {};
  if (!(await updateTandem(tx, tandem.id, version, { state, ...ended }))) throw new DomainError('versionConflict');
  await addTandemEvents(tx, now, byUserId, move, [tandem.id]);
  if (state === 'ended' && reason !== null) {
    await syncMentorIndex(app, tx, [tandem.mentorId]);
    const about = {
      subjectId: tandem.id,
      profileId: tandem.profileId,
      companyId: null,
      forUserId: tandem.caseworkerId,
    };
    await noteDown(tx, now, { type: 'tandemEnded', on: dayOf(now), reason }, about);
  }
  await appendAudit(tx, now, {
    actorId: byUserId,
    action: `tandem.${move}`,
    subjectKind: 'tandem',
    subjectIds: [tandem.id],
  });
}
