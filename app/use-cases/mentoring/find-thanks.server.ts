import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { findOrganisationName } from '#db/queries/account/organisation.ts';
import { listMeetings, listTandems } from '#db/queries/mentoring/tandem.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { mentorNames } from './mentor-names.server.ts';

/** What a volunteer did, to be printed and signed: her name, since when, how often and how long; nobody she met. */
export interface Thanks {
  readonly mentorId: string;
  /** "Nachname, Vorname"; null for an erased person. */
  readonly name: string | null;
  readonly organisationName: string | null;
  readonly from: Day;
  readonly until: Day;
  readonly tandems: number;
  readonly meetings: number;
  readonly minutes: number;
  readonly madeOn: Day;
}

/** The certificate of volunteering, for a coordinator who signs it. @throws DomainError notFound, forbidden */
export async function findThanks(app: AppContext, actor: Actor, mentorId: string): Promise<Thanks> {
  allow(actor, 'mentor.approve', {});
  const mentor = found(await findMentor(app.db, mentorId));
  const today = dayOf(app.clock.now());
  const tandems = await listTandems(app.db, scopeFor(actor, 'tandem.list'), today, { mentorId });
  const meetings = (await Promise.all(tandems.map(({ id }) => listMeetings(app.db, id)))).flat();
  const days = meetings.map(({ on }) => on).sort();
  return {
    mentorId,
    name: (await mentorNames(app, actor, [mentor])).get(mentorId) ?? null,
    organisationName: mentor.organisationId === null ? null : await findOrganisationName(app.db, mentor.organisationId),
    from: days[0] ?? dayOf(mentor.registeredAt),
    until: days.at(-1) ?? today,
    tandems: tandems.length,
    meetings: meetings.length,
    minutes: meetings.reduce((sum, { minutes }) => sum + minutes, 0),
    madeOn: today,
  };
}
