import type { Actor } from '#app/domain/account/actor.ts';
import { tandemMovesFrom } from '#app/domain/mentoring/tandem-moves.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findTandem, listMeetings, listTandemEvents, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { listAlertsOf } from '#db/queries/mentoring/tandem-alert.ts';
import { listObservations, listReviews } from '#db/queries/mentoring/tandem-life.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { guestResource, profileResource } from '../profile/profile-resource.server.ts';
import { hasAccepted } from './tandem-side.server.ts';

/**
 * One tandem for staff: codes instead of names, state, goal, how often they met, its story.
 * @throws DomainError notFound, forbidden
 */
export async function findTandemPage(app: AppContext, actor: Actor, tandemId: string) {
  const now = app.clock.now();
  const { tandem, mayOpenCase, keepsGuest } = await managedTandem(app.db, actor, tandemId, now);
  const meetings = await listMeetings(app.db, tandem.id);
  const events = await listTandemEvents(app.db, tandem.id);
  return {
    id: tandem.id,
    version: tandem.version,
    state: tandem.state,
    mentorId: can(actor, 'mentor.approve', {}) ? tandem.mentorId : null,
    mentorCode: tandem.mentorCode,
    learnerPage: mayOpenCase
      ? `/profiles/${tandem.profileId}/mentor`
      : keepsGuest
        ? `/mentoring/learners/${tandem.profileId}`
        : null,
    caseCode: tandem.caseCode,
    goal: tandem.goal,
    goalLevel: tandem.goalLevel,
    startedOn: tandem.startedOn,
    endedOn: tandem.endedOn,
    // That a consent was withdrawn is the person's own business: it reads like any other reason.
    endReason: tandem.endReason === 'consentWithdrawn' ? ('other' as const) : tandem.endReason,
    agreedOn: tandem.agreedOn,
    // Only a yes is told: who says no ends the taster phase, and it is not told who.
    accepted: { mentor: hasAccepted(tandem, 'mentor'), learner: hasAccepted(tandem, 'learner') },
    nextMeetingAt: tandem.nextMeetingAt?.getTime() ?? null,
    nextMeetingPlace: tandem.nextMeetingPlace,
    alerts: (await listAlertsOf(app.db, tandem.id)).map(({ kind, raisedAt }) => ({ kind, on: dayOf(raisedAt) })),
    reviews: await listReviews(app.db, tandem.id),
    observed: await listObservations(app.db, tandem.id),
    posting: await postingOf(app, actor, tandem.postingId, mayOpenCase),
    meetings: meetings.map(({ on, minutes }) => ({ on, minutes })),
    events: events.map(({ code, at }) => ({ code, on: dayOf(at) })),
    moves: tandemMovesFrom(tandem.state).filter((move) => move !== 'handBack'),
  };
}

/** The posting a tandem works towards: for the learner's own house, and who may read postings. */
async function postingOf(app: AppContext, actor: Actor, postingId: string | null, mayOpenCase: boolean) {
  const posting = postingId === null || !mayOpenCase ? null : await findPosting(app.db, postingId);
  if (posting === null || !can(actor, 'posting.read', { companyId: posting.companyId })) return null;
  return { id: posting.id, title: posting.title };
}

/**
 * A tandem the actor looks after: as coordinator, or because the learner is her own or covered case.
 * @throws DomainError notFound, forbidden
 */
export async function managedTandem(
  handle: Handle,
  actor: Actor,
  tandemId: string,
  at: Date,
): Promise<{ tandem: TandemRecord; mayOpenCase: boolean; keepsGuest: boolean }> {
  const tandem = found(await findTandem(handle, tandemId));
  const profile = found(await findProfile(handle, tandem.profileId, dayOf(at)));
  const resource = profileResource(profile);
  allow(actor, 'tandem.manage', resource);
  return {
    tandem,
    mayOpenCase: can(actor, 'profile.read', resource),
    keepsGuest: can(actor, 'guest.keep', guestResource(profile)),
  };
}
