import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { PartnerWish } from '#app/domain/mentoring/learner-wish.ts';
import type { LearnerGoal, MeetingMode, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findLearner, putLearner } from '#db/queries/mentoring/learner.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';

export interface LearnerWishInput {
  readonly profileId: string;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly mode: MeetingMode;
  readonly slots: readonly WeeklySlot[];
  readonly wishes: readonly PartnerWish[];
  /** Version of the wish the editor saw; 0: there was none. */
  readonly version: number;
}

/**
 * Notes what a learner wants of a mentor; from then on she waits. A later change keeps her place in the queue.
 * @throws DomainError conflict (`caseClosed`), versionConflict with what stands there now, notFound, forbidden
 */
export async function noteLearnerWish(app: AppContext, actor: Actor, input: LearnerWishInput): Promise<void> {
  const now = app.clock.now();
  const today = dayOf(now);
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, today));
    allowForLearner(actor, 'tandem.start', profile);
    if (profile.state === 'erased') found(null);
    if (profile.state === 'closed') throw new DomainError('conflict', 'caseClosed');
    const before = await findLearner(tx, input.profileId);
    if ((before?.version ?? 0) !== input.version)
      throw new DomainError('versionConflict', 'versionConflict', {
        current: {
          goal: before?.goal ?? '',
          goalLevel: before?.goalLevel ?? '',
          mode: before?.mode ?? '',
        },
      });
    const { profileId, goal, goalLevel, mode, slots, wishes } = input;
    await putLearner(tx, {
      profileId,
      goal,
      goalLevel,
      mode,
      slots: [...slots],
      wishes: [...wishes],
      waitingSince: before?.waitingSince ?? today,
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'learner.note',
      subjectKind: 'profile',
      subjectIds: [profileId],
    });
  });
}
