import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { missingLanguageStep } from '#app/domain/mentoring/language-step.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { germanLevels, type CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findLearner, putLearner } from '#db/queries/mentoring/learner.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findOpenTandem } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from '../profile/profile-resource.server.ts';

/** A language step that is missing for a posting, and where the person stands. */
export interface LanguageBridge {
  readonly profileId: string;
  readonly postingId: string;
  /** The level that is asked for. */
  readonly level: CefrLevel;
  /** none: a tandem can be offered. waiting: she waits for one. running: she has one. */
  readonly tandem: 'none' | 'waiting' | 'running';
}

/**
 * Whether a person is one step of German short of a posting and a tandem would help: for whoever may start one; null for
 * everybody else and where nothing is missing, or more than a step.
 */
export async function findLanguageBridge(
  app: AppContext,
  actor: Actor,
  profileId: string,
  posting: Pick<Posting, 'id' | 'german' | 'germanPerSkill'>,
): Promise<LanguageBridge | null> {
  const profile = await findProfile(app.db, profileId, dayOf(app.clock.now()));
  if (profile === null || profile.state === 'closed' || profile.state === 'erased') return null;
  if (!can(actor, 'tandem.start', profileResource(profile))) return null;
  const level = missingLanguageStep(germanLevels(profile.german), posting);
  if (level === null) return null;
  const tandem =
    (await findOpenTandem(app.db, profileId)) !== null
      ? 'running'
      : (await findLearner(app.db, profileId)) !== null
        ? 'waiting'
        : 'none';
  return { profileId, postingId: posting.id, level, tandem };
}

/**
 * Notes that a person wants a tandem for the language step a posting asks for: goal and level follow from it, and the wish
 * knows the posting. Whoever waits already keeps times, wishes and her place. Nothing of the posting reaches a volunteer.
 * @throws DomainError conflict (`caseClosed`, `learnerHasTandem`, `noLanguageStep`), notFound, forbidden
 */
export async function offerTandem(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly postingId: string },
): Promise<void> {
  const { profileId, postingId } = input;
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, profileId, dayOf(now)));
    allow(actor, 'tandem.start', profileResource(profile));
    if (profile.state === 'erased') found(null);
    if (profile.state === 'closed') throw new DomainError('conflict', 'caseClosed');
    const goalLevel = missingLanguageStep(germanLevels(profile.german), found(await findPosting(tx, postingId)));
    if (goalLevel === null) throw new DomainError('conflict', 'noLanguageStep');
    if ((await findOpenTandem(tx, profileId)) !== null) throw new DomainError('conflict', 'learnerHasTandem');
    const before = await findLearner(tx, profileId);
    await putLearner(tx, {
      profileId,
      goal: 'nextLevel',
      goalLevel,
      mode: before?.mode ?? 'both',
      slots: before?.slots ?? [],
      wishes: before?.wishes ?? [],
      postingId,
      waitingSince: before?.waitingSince ?? dayOf(now),
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'learner.note',
      subjectKind: 'profile',
      subjectIds: [profileId],
    });
  });
}
