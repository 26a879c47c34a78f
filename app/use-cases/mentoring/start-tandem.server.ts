import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { freePlaces } from '#app/domain/mentoring/mentor-moves.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { findLearner } from '#db/queries/mentoring/learner.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { addTandemEvents, findOpenTandem, insertTandem } from '#db/queries/mentoring/tandem.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { noteDown } from '../assistance/note-down.server.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
import { syncMentorIndex } from './mentor-index.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

export interface StartTandemInput {
  readonly profileId: string;
  readonly mentorId: string;
  /** The learner's yes, taken just now; null where an earlier yes for this purpose stands. */
  readonly consent: ConsentTaking | null;
  readonly key: string | null;
}

/**
 * Brings a learner and a volunteer together, as whoever looks after her has agreed with her: her consent for this purpose, the tandem in its taster phase, the index and
 * the file notes of both, all or nothing. Of two who start at once exactly one wins; the other hears why.
 * @returns the tandem's id
 * @throws DomainError conflict (`learnerHasTandem`, `mentorNotFree`, `learnerWishMissing`, `consentMissing`, `caseClosed`),
 *   notFound, forbidden
 */
export async function startTandem(app: AppContext, actor: Actor, input: StartTandemInput): Promise<string> {
  const now = app.clock.now();
  const today = dayOf(now);
  try {
    return await write(app.db, async (tx) => {
      const profile = found(await findProfile(tx, input.profileId, today));
      allowForLearner(actor, 'tandem.start', profile);
      if (profile.state === 'erased') found(null);
      return once(tx, now, { useCase: 'startTandem', userId: actor.userId }, input.key, () =>
        beginTandem(app, tx, actor.userId, { profile, mentorId: input.mentorId, learnerAcceptedAt: now }, () =>
          consentFor(tx, now, actor.userId, profile.id, input.consent),
        ),
      );
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('conflict', 'learnerHasTandem');
  }
}

/**
 * Writes a tandem in its taster phase with all that hangs on it, in the caller's transaction: the mentor gets a mail that
 * there is news and is asked on its page. Checks no rights.
 * @param pair `learnerAcceptedAt`: when she said yes to this mentor; null: she is still to be asked
 * @param consent gives the learner's yes, once everything else is as it must be
 * @throws DomainError conflict as `startTandem`; a unique violation where she has one since
 */
export async function beginTandem(
  app: AppContext,
  tx: Tx,
  by: string,
  pair: { readonly profile: ProfileRecord; readonly mentorId: string; readonly learnerAcceptedAt: Date | null },
  consent: () => Promise<string>,
): Promise<string> {
  const { profile, mentorId, learnerAcceptedAt } = pair;
  const now = app.clock.now();
  const today = dayOf(now);
  if (profile.state === 'closed') throw new DomainError('conflict', 'caseClosed');
  if ((await findOpenTandem(tx, profile.id)) !== null) throw new DomainError('conflict', 'learnerHasTandem');
  const learner = await findLearner(tx, profile.id);
  if (learner === null) throw new DomainError('conflict', 'learnerWishMissing');
  const mentor = await findMentor(tx, mentorId);
  if (mentor === null || freePlaces(mentor) === 0) throw new DomainError('conflict', 'mentorNotFree');
  const consentId = await consent();
  const id = await insertTandem(tx, {
    mentorId: mentor.id,
    profileId: profile.id,
    consentId,
    state: 'taster',
    goal: learner.goal,
    goalLevel: learner.goalLevel,
    postingId: learner.postingId,
    startedOn: today,
    startedBy: by,
    learnerAcceptedAt,
  });
  await addTandemEvents(tx, now, by, 'started', [id]);
  await syncMentorIndex(app, tx, [mentor.id]);
  await tellMentor(tx, { id, mentorId: mentor.id }, 'started', now);
  const about = { subjectId: id, profileId: profile.id, companyId: null, forUserId: profile.caseworkerId };
  if (!profile.isGuest) await noteDown(tx, now, { type: 'tandemStarted', on: today, goals: [learner.goal] }, about);
  await appendAudit(tx, now, { actorId: by, action: 'tandem.start', subjectKind: 'tandem', subjectIds: [id] });
  return id;
}

async function consentFor(
  tx: Tx,
  at: Date,
  by: string,
  profileId: string,
  taking: ConsentTaking | null,
): Promise<string> {
  if (taking !== null) return takeConsent(tx, at, by, { ...taking, profileId, purpose: 'mentoring', decision: 'yes' });
  const standing = await findConsent(tx, profileId, 'mentoring');
  if (standing === null || !isGiven(standing)) throw new DomainError('conflict', 'consentMissing');
  return standing.id;
}
