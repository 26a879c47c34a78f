import type { Actor } from '#app/domain/account/actor.ts';
import type { CefrLevel, LanguageSkill } from '#app/domain/profile/language-level.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { findLinkOfProfile } from '#db/queries/consent/consent-link.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { listMeetings, listTandems } from '#db/queries/mentoring/tandem.ts';
import { listMeetingPlaces } from '#db/queries/mentoring/meeting-place.ts';
import { listObservations } from '#db/queries/mentoring/tandem-life.ts';
import type { AppContext } from '../app-context.ts';
import { findOwnTandem, ownTandem } from './own-tandems.server.ts';
import { readPartnerPage, type PartnerPage } from './partner-page.server.ts';

/** A mentor's page of one tandem: first name, goal, next meeting, what both wrote, and what she noted herself. */
export interface OwnTandemPage extends PartnerPage {
  readonly id: string;
  readonly firstName: string | null;
  readonly observed: readonly { readonly skill: LanguageSkill; readonly level: CefrLevel; readonly observedOn: Day }[];
  /** The learner's phone is in on her link: what is written and said here reaches her. */
  readonly reachesLearner: boolean;
  /** Public places of her own town, those of her quarter first. */
  readonly places: readonly string[];
}

/** @throws DomainError notFound alike for foreign, ended and missing tandems; forbidden */
export async function findOwnTandemPage(app: AppContext, actor: Actor, tandemId: string): Promise<OwnTandemPage> {
  const { firstName } = await findOwnTandem(app, actor, tandemId);
  const tandem = await ownTandem(app.db, actor, tandemId);
  const partner = { side: 'mentor', actor, tandemId } as const;
  const { state, goal, goalLevel, date, hasCalendarFile, messages, contact, released, ...rest } = await readPartnerPage(
    app,
    partner,
    tandem,
  );
  const { accepted, review, meetingCount, isAsked } = rest;
  return {
    id: tandem.id,
    firstName,
    state,
    goal,
    goalLevel,
    date,
    hasCalendarFile,
    messages,
    contact,
    released,
    accepted,
    review,
    meetingCount,
    isAsked,
    observed: await listObservations(app.db, tandem.id),
    reachesLearner: ((await findLinkOfProfile(app.db, tandem.profileId))?.devices ?? 0) > 0,
    places: await placesOf(app, tandem.mentorId),
  };
}

/** Where a mentor may meet, by her own place: that of the learner she does not learn. */
async function placesOf(app: AppContext, mentorId: string): Promise<string[]> {
  const mentor = await findMentor(app.db, mentorId);
  const townId = mentor?.placeId ?? null;
  if (mentor === null || townId === null) return [];
  const places = await listMeetingPlaces(app.db, [townId]);
  const isHers = (quarterId: number | null) => quarterId !== null && quarterId === mentor.quarterId;
  return places
    .sort((a, b) => Number(isHers(b.quarterId)) - Number(isHers(a.quarterId)))
    .map(({ name, quarterId }) => (quarterId === null ? name : `${name} (${app.places.name(quarterId)})`));
}

/** A tandem that has ended, to say thank you: how often they met and how long, no word about the learner. */
export interface EndedTandem {
  readonly id: string;
  readonly endedOn: Day;
  readonly meetings: number;
  readonly minutes: number;
}

/** How long an ended tandem is thanked for on the mentor's page. */
const thankedDays = 60;

/** Her tandems that ended lately. @throws DomainError forbidden */
export async function listOwnEndedTandems(app: AppContext, actor: Actor): Promise<EndedTandem[]> {
  const today = dayOf(app.clock.now());
  const ended = await listTandems(app.db, scopeFor(actor, 'tandem.meet'), today, { states: ['ended'] });
  const lately = ended.filter(({ endedOn }) => endedOn !== null && endedOn >= addDays(today, -thankedDays));
  return Promise.all(
    lately.map(async ({ id, endedOn }) => {
      const meetings = await listMeetings(app.db, id);
      return {
        id,
        endedOn: endedOn ?? today,
        meetings: meetings.length,
        minutes: meetings.reduce((sum, meeting) => sum + meeting.minutes, 0),
      };
    }),
  );
}
