import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { StatedEndReason, TandemEndReason } from '#app/domain/mentoring/mentoring.ts';
import { tandemStateAfter, type TandemMove } from '#app/domain/mentoring/tandem-moves.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { addTandemEvents, updateTandem, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { settleAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { cancelDates } from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { noteDown } from '../assistance/note-down.server.ts';
import { managedTandem } from './find-tandem.server.ts';
import { syncMentorIndex } from './mentor-index.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

export interface TandemStep {
  readonly tandemId: string;
  readonly version: number;
  readonly move: Exclude<TandemMove, 'handBack'>;
  /** With `end` only, and then needed. A No in the taster phase needs none (`decline`). */
  readonly reason: StatedEndReason | null;
  /** With `begin` only, and then needed: the day all three signed. */
  readonly agreedOn?: Day | null;
}

/**
 * Coordinator or caseworker take a tandem one step on. An ended one frees the mentor's place at once.
 * @throws DomainError conflict (`tandemMoveImpossible`), invalid (`reason`, `agreedOn`), versionConflict, notFound, forbidden
 */
export async function changeTandem(app: AppContext, actor: Actor, step: TandemStep): Promise<void> {
  if (step.move === 'end' && step.reason === null) throw fieldError({ field: 'reason', code: 'pleaseChoose' });
  const now = app.clock.now();
  const agreedOn = step.move === 'begin' ? (step.agreedOn ?? null) : null;
  if (step.move === 'begin' && agreedOn === null) throw fieldError({ field: 'agreedOn', code: 'required' });
  if (agreedOn !== null && agreedOn > dayOf(now)) throw fieldError({ field: 'agreedOn', code: 'dayInFuture' });
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, step.tandemId, now);
    if (agreedOn !== null && agreedOn < tandem.startedOn) throw fieldError({ field: 'agreedOn', code: 'beforeTandem' });
    const { version, move, reason } = step;
    await moveTandem(app, tx, actor.userId, tandem, { version, move, reason, agreedOn });
  });
}

/**
 * Writes one step with its event, index, note and audit. What was asked of the coordinator is settled by going on and by an
 * end; an end cancels what was planned. A No in the taster phase leaves no note. Checks no rights.
 * @throws DomainError as changeTandem
 */
export async function moveTandem(
  app: AppContext,
  tx: Tx,
  byUserId: string,
  tandem: TandemRecord,
  step: {
    readonly version: number;
    readonly move: TandemMove;
    readonly reason: TandemEndReason | null;
    readonly agreedOn: Day | null;
  },
): Promise<void> {
  const now = app.clock.now();
  const { move, agreedOn } = step;
  const state = tandemStateAfter(tandem.state, move, tandem.agreedOn !== null);
  const reason = move === 'decline' ? 'declined' : step.reason;
  const changed = {
    state,
    ...(agreedOn === null ? {} : { agreedOn }),
    ...(state === 'ended' ? { endedOn: dayOf(now), endReason: reason } : {}),
  };
  if (!(await updateTandem(tx, tandem.id, step.version, changed))) throw new DomainError('versionConflict');
  await addTandemEvents(tx, now, byUserId, move, [tandem.id]);
  if (state !== 'paused') await settleAlerts(tx, [tandem.id], now, byUserId);
  if (state === 'ended' || state === 'paused') await cancelDates(tx, [tandem.id], now);
  if (state === 'ended' && reason !== null) {
    await syncMentorIndex(app, tx, [tandem.mentorId]);
    await tellMentor(tx, tandem, 'ended', now);
    const about = {
      subjectId: tandem.id,
      profileId: tandem.profileId,
      companyId: null,
      forUserId: tandem.caseworkerId,
    };
    if (!tandem.isGuest) await noteDown(tx, now, { type: 'tandemEnded', on: dayOf(now), reason }, about);
  }
  await appendAudit(tx, now, {
    actorId: byUserId,
    action: `tandem.${move}`,
    subjectKind: 'tandem',
    subjectIds: [tandem.id],
  });
}
