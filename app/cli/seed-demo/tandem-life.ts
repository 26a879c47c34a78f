import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { makeConsentLink } from '#app/use-cases/consent/make-consent-link.server.ts';
import { enterCode, openConsentLink, type LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { askForChange } from '#app/use-cases/mentoring/decide-taster.server.ts';
import { handBackTandem } from '#app/use-cases/mentoring/hand-back-tandem.server.ts';
import { addMeetingPlace } from '#app/use-cases/mentoring/meeting-places.server.ts';
import { noteObservation } from '#app/use-cases/mentoring/note-observation.server.ts';
import { planMeeting } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { reviewTandem } from '#app/use-cases/mentoring/review-tandem.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';
import { watchTandems } from '#app/use-cases/mentoring/watch-tandems.server.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { hasOtherMeeting } from '#db/queries/mentoring/tandem-date.ts';
import { listTandems, type TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { demoHouses, demoMentorId } from './accounts.ts';
import { actorOf, officeDay, type World } from './world.ts';

const publicPlaces = [
  ['Bielefeld', 'Stadtbibliothek am Neumarkt, Lesecafé'],
  ['Bielefeld', 'Nachbarschaftstreff, Gruppenraum'],
  ['Mülheim an der Ruhr', 'Stadtbücherei, Lesecafé'],
  ['Mülheim an der Ruhr', 'Begegnungszentrum, barrierefrei'],
  ['Duisburg', 'Zentralbibliothek, erster Stock'],
] as const;

/**
 * What tandems are like when they run: public places, a word between two of them, how it goes, what a mentor observed, one
 * that wants a change, one whose mentor cannot go on, and those that have fallen silent.
 */
export async function seedTandemLife(world: World): Promise<void> {
  const app = world.at(officeDay(addDays(world.today, -1)));
  const coordinator = actorOf({
    id: 'demo-coordinator',
    roles: ['coordinator'],
    organisationId: demoHouses.volunteers.id,
  });
  for (const [place, name] of publicPlaces) await addMeetingPlace(app, coordinator, { place, name, key: null });
  const mentor = actorOf({ id: 'demo-mentor', roles: ['mentor'], mentorId: demoMentorId });
  const own = await listTandems(app.db, scopeFor(mentor, 'tandem.meet'), world.today, { states: ['taster', 'active'] });
  const [first] = own;
  if (first !== undefined) {
    const asMentor = { side: 'mentor', actor: mentor, tandemId: first.id } as const;
    const visit = await phoneOf(app, first);
    await planMeeting(app, mentor, {
      tandemId: first.id,
      ...(await freeEvening(app, first.id, addDays(world.today, 3))),
      place: 'Stadtbücherei, Lesecafé',
    });
    await sendTandemMessage(app, asMentor, { text: 'Passt Ihnen 17 Uhr? Ich bringe das Übungsheft mit.', key: null });
    await sendTandemMessage(app, { side: 'learner', visit }, { text: 'Ja, sehr gern. Danke!', key: null });
    await reviewTandem(app, asMentor, 'good');
    await noteObservation(app, mentor, { tandemId: first.id, skill: 'speaking', level: 'B1' });
  }
  const others = await listTandems(app.db, scopeFor(coordinator, 'tandem.list'), world.today, { states: ['active'] });
  const [tired, unsure] = others.filter(({ mentorId }) => mentorId !== demoMentorId);
  if (tired !== undefined) await handBackTandem(app, asVolunteer(tired.mentorId), tired.id);
  if (unsure !== undefined)
    await askForChange(app, { side: 'mentor', actor: asVolunteer(unsure.mentorId), tandemId: unsure.id });
  await watchTandems(app);
}

/** An hour and a half from five o'clock on the first day from `from` on which the demo's mentor meets nobody else. */
async function freeEvening(app: AppContext, tandemId: string, from: Day) {
  const [time, minutes] = ['17:00', 90] as const;
  for (let on = from; ; on = addDays(on, 1)) {
    const at = berlinInstant(on, time);
    if (at !== null && !(await hasOtherMeeting(app.db, { mentorId: demoMentorId, tandemId, at, minutes })))
      return { on, time, minutes };
  }
}

/** The learner's phone, in on the link her caseworker gave her. */
async function phoneOf(
  app: AppContext,
  { profileId, caseworkerId, organisationId }: Pick<TandemRecord, 'profileId' | 'caseworkerId' | 'organisationId'>,
): Promise<LinkVisit> {
  const caseworker = actorOf({ id: caseworkerId ?? '', roles: ['caseworker'], organisationId });
  const { link, code } = await makeConsentLink(app, caseworker, { profileId, language: 'de' });
  const token = link.slice(link.lastIndexOf('/') + 1);
  const visit = await openConsentLink(app, token, await enterCode(app, token, code));
  if (visit === null) throw new Error('the link of a demo learner does not work');
  return visit;
}

/** A volunteer without an account of the demo, acting. */
const asVolunteer = (mentorId: string) => actorOf({ id: mentorId, roles: ['mentor'], mentorId });
