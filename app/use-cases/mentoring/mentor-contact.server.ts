import type { Actor } from '#app/domain/account/actor.ts';
import { listColleagues } from '#db/queries/account/account.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { listOrganisations } from '#db/queries/account/organisation.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';

/** The coordinator a volunteer may call: who took her on, else somebody of the same house; null when nobody is there. */
export async function findMentorContact(app: AppContext, actor: Actor): Promise<ContactPerson | null> {
  const mentor = actor.mentorId === null ? null : await findMentor(app.db, actor.mentorId);
  if (mentor === null) return null;
  const own = mentor.approvedBy === null ? null : await findContactPerson(app, mentor.approvedBy);
  if (own !== null || mentor.organisationId === null) return own;
  const [colleague] = await listColleagues(app.db, mentor.organisationId, 'coordinator', '');
  return colleague === undefined ? null : findContactPerson(app, colleague.id);
}

/** Where somebody who signs up as a volunteer may call: the houses of volunteers with a number, by name. */
export async function listVolunteerHouses(app: AppContext): Promise<{ name: string; phone: string }[]> {
  const houses = await listOrganisations(app.db);
  return houses.flatMap(({ name, kind, phone }) =>
    kind === 'volunteerOrganisation' && phone !== null ? [{ name, phone }] : [],
  );
}
