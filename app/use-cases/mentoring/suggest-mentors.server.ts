import type { Actor } from '#app/domain/account/actor.ts';
import { freePlaces } from '#app/domain/mentoring/mentor-moves.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { findLearner } from '#db/queries/mentoring/learner.ts';
import { findMentors } from '#db/queries/mentoring/mentor.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { guestResource } from '../profile/profile-resource.server.ts';
import { learnerResource } from './learner-resource.server.ts';

const mostSuggestions = 8;

/** A volunteer for a learner, without a name, with what speaks for her. */
export type MentorSuggestion = Awaited<ReturnType<typeof suggestMentors>>[number];

/**
 * The nearest free volunteers for a learner, best first, with reasons. The index proposes, the database decides who is
 * active and has a place. Empty until the learner's wish is noted.
 * @throws DomainError notFound, forbidden
 */
export async function suggestMentors(app: AppContext, actor: Actor, profileId: string) {
  const profile = found(await findProfile(app.db, profileId, dayOf(app.clock.now())));
  // Whoever keeps a guest looks for somebody before she asks her.
  if (!can(actor, 'guest.keep', guestResource(profile)))
    allow(actor, 'mentor.suggest', learnerResource(profile, await findConsent(app.db, profileId, 'mentoring')));
  const learner = await findLearner(app.db, profileId);
  if (learner === null) return [];
  const hits = await app.engine.mentorsFor(app.db, {
    spotId: profile.quarterId ?? profile.placeId,
    mode: learner.mode,
    slots: learner.slots,
    languages: profile.otherLanguages,
    goal: learner.goal,
    limit: mostSuggestions * 2,
  });
  const mentors = new Map(
    (
      await findMentors(
        app.db,
        hits.map((hit) => hit.mentorId),
      )
    ).map((mentor) => [mentor.id, mentor]),
  );
  return hits
    .flatMap((hit) => {
      const mentor = mentors.get(hit.mentorId);
      const free = mentor === undefined ? 0 : freePlaces(mentor);
      if (mentor === undefined || mentor.version !== hit.version || free === 0) return [];
      return [
        {
          id: mentor.id,
          caseCode: mentor.caseCode,
          place: app.places.name(mentor.quarterId ?? mentor.placeId ?? 0),
          km: hit.km,
          mode: hit.mode,
          sharedSlots: hit.sharedSlots,
          sharedLanguages: hit.sharedLanguages,
          offers: mentor.offers,
          free,
        },
      ];
    })
    .slice(0, mostSuggestions);
}
