import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { currentConsentTexts, findConsent } from '#db/queries/consent/consent.ts';
import { findLearner } from '#db/queries/mentoring/learner.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findOpenTandem } from '#db/queries/mentoring/tandem.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { learnerNeed } from './learner-need.server.ts';
import { suggestMentors } from './suggest-mentors.server.ts';

/**
 * A learner for her caseworker, a guest for her house's coordinators: what she wants, the tandem she has or the volunteers who would fit, and the text she
 * agrees to.
 * @throws DomainError notFound, forbidden
 */
export async function findLearnerPage(app: AppContext, actor: Actor, profileId: string) {
  const profile = found(await findProfile(app.db, profileId, dayOf(app.clock.now())));
  allowForLearner(actor, 'tandem.start', profile);
  if (profile.state === 'erased') found(null);
  const learner = await findLearner(app.db, profileId);
  const tandem = await findOpenTandem(app.db, profileId);
  const consent = await findConsent(app.db, profileId, 'mentoring');
  const text = (await currentConsentTexts(app.db, 'mentoring')).find((candidate) => candidate.language === 'de');
  const names = await revealCaseNames(app, actor, [{ ...profile, profileId }]);
  return {
    profileId,
    caseCode: profile.caseCode,
    name: names.get(profileId) ?? null,
    isClosed: profile.state === 'closed',
    place: app.places.name(profile.quarterId ?? profile.placeId ?? 0),
    languages: profile.otherLanguages,
    german: profile.german,
    need: learner === null ? null : await learnerNeed(app, profile, learner),
    wish:
      learner === null
        ? null
        : {
            goal: learner.goal,
            goalLevel: learner.goalLevel,
            mode: learner.mode,
            slots: learner.slots,
            wishes: learner.wishes,
            waitingSince: learner.waitingSince,
            postingTitle: await postingTitle(app, actor, learner.postingId),
            version: learner.version,
          },
    tandem:
      tandem === null
        ? null
        : { id: tandem.id, mentorCode: tandem.mentorCode, state: tandem.state, startedOn: tandem.startedOn },
    consentGivenOn: consent !== null && isGiven(consent) ? dayOf(consent.decidedAt) : null,
    consentText: text?.body ?? null,
    suggestions: tandem === null && profile.state !== 'closed' ? await suggestMentors(app, actor, profileId) : [],
  };
}

/** Title of the posting a wish aims at, for whoever may read it. */
async function postingTitle(app: AppContext, actor: Actor, postingId: string | null): Promise<string | null> {
  const posting = postingId === null ? null : await findPosting(app.db, postingId);
  return posting !== null && can(actor, 'posting.read', { companyId: posting.companyId }) ? posting.title : null;
}
