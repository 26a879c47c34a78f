import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { MentorRegistration } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { approveMentor } from '#app/use-cases/mentoring/approve-mentor.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { noteLearnerWish } from '#app/use-cases/mentoring/note-learner-wish.server.ts';
import { registerMentor } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { mentors } from '#db/schema/mentoring.ts';
import { profiles } from '#db/schema/profile.ts';
import { users } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { eq } from 'drizzle-orm';
import { actorOf } from './actors.ts';
import { insertOrganisation, insertProfile, insertTeam, insertUser } from './factories.ts';
import type { TestApp } from './test-app.ts';

let counter = 0;

/** A sign-up as a volunteer sends it; unique address by default. */
export function registration(over: Partial<MentorRegistration> = {}): MentorRegistration {
  counter += 1;
  return {
    firstName: 'Mara',
    lastName: 'Erdacht',
    email: `mara.erdacht.${counter}@ehrenamt.example`,
    phone: '0208 000 77 77',
    offers: ['languagePractice'],
    languages: ['en'],
    place: 'Bielefeld',
    chosenSpotId: null,
    maxKm: 10,
    mode: 'inPerson',
    slots: ['mon-evening', 'sat-morning'],
    capacity: 1,
    wishes: [],
    isAdult: true,
    pledges: true,
    hasConfirmedEmail: false,
    key: `key-${counter}`,
    network: `net-${counter}`,
    ...over,
  };
}

/** Agreement and pledge, signed before the day on which the tests' clock stands still. */
export const signedPapers = { agreementOn: '2027-01-11', confidentialityOn: '2027-01-11', materialOn: null } as const;

/** A coordinator of a volunteer organisation and a caseworker of a Jobcenter. */
export async function mentoringHouse(app: TestApp) {
  const association = await insertOrganisation(app.db, { kind: 'volunteerOrganisation', phone: '0208 000 30 00' });
  const coordinator = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: association.id }));
  const team = await insertTeam(app.db);
  const caseworker = actorOf(await insertUser(app.db, { organisationId: team.organisationId, teamId: team.id }));
  return { coordinator, caseworker };
}

/** A volunteer who was heard, checked and taken on. @returns her id and herself, acting */
export async function takenOnMentor(
  app: TestApp,
  coordinator: Actor,
  over: Partial<MentorRegistration> = {},
): Promise<{ mentorId: string; mentor: Actor }> {
  const known = new Set((await app.db.select({ id: mentors.id }).from(mentors)).map((row) => row.id));
  await registerMentor(app, registration(over));
  const mentorId =
    (await app.db.select({ id: mentors.id }).from(mentors)).map((row) => row.id).find((id) => !known.has(id)) ?? '';
  const on = dayOf(app.clock.now());
  const papers = { ...signedPapers, agreementOn: on, confidentialityOn: on };
  await moveMentor(app, coordinator, { mentorId, version: 1, move: 'interview', on });
  await moveMentor(app, coordinator, { mentorId, version: 2, move: 'check', on: null, papers });
  await approveMentor(app, coordinator, { mentorId, version: 3 });
  const [user] = await app.db.select().from(users).where(eq(users.mentorId, mentorId));
  if (user === undefined) throw new Error('no account was opened');
  return { mentorId, mentor: actorOf(user) };
}

/** Somebody with a name, a place and a wish for a mentor. */
export async function waitingLearner(app: TestApp, caseworker: Actor, firstName = 'Samira') {
  const spot = app.places.resolve('Bielefeld');
  const placeId = spot.kind === 'one' && spot.spot.kind === 'place' ? spot.spot.id : null;
  const profile = await insertProfile(app.db, {
    organisationId: caseworker.organisationId ?? '',
    caseworkerId: caseworker.userId,
    placeId,
    otherLanguages: ['en'],
  });
  const sealed = await sealIdentities(app.vault, [
    {
      id: profile.id,
      kind: 'candidate',
      parts: {
        name: { firstName, lastName: 'Beispielowa' },
        contact: { email: null, phone: '0521 000 11 11', street: null, postcode: null, town: null, route: 'phone' },
      },
    },
  ]);
  await write(app.db, (tx) => keepIdentities(tx, sealed, app.clock.now()));
  await noteLearnerWish(app, caseworker, {
    profileId: profile.id,
    goal: 'speakAtWork',
    goalLevel: 'B1',
    mode: 'inPerson',
    slots: ['mon-evening'],
    wishes: [],
    version: 0,
  });
  return profile;
}

/** A yes taken on paper, in German, without help. */
export const yesOnPaper = { language: 'de', channel: 'paper', helper: 'none' } as const;

/** The overview as it opens. */
export const firstPages = { waiting: 0, learners: 0, tandems: 0, active: 0 };

/** A learner who is nobody's client, as a list brings her: kept by the coordinator's house, with a wish, without a yes. @returns her id */
export async function guestOf(app: TestApp, coordinator: Actor, who = 'L1;Kanarix;Zwitscher'): Promise<string> {
  const known = new Set((await app.db.select({ id: profiles.id }).from(profiles)).map(({ id }) => id));
  const head = 'Nummer;Nachname;Vorname;Telefon;Ort;Ziel;Zeiten;Sprachen';
  const list = `${head}\r\n${who};0999 70142;Bielefeld;B1;Mo abends;Englisch`;
  const bytes = new TextEncoder().encode(list);
  const started = await startImport(app, coordinator, { kind: 'learners', bytes, fileName: 'liste.csv' });
  if (!started.ok) throw new Error(started.code);
  await takeImport(app, coordinator, started.runId);
  const ids = (await app.db.select({ id: profiles.id }).from(profiles)).map(({ id }) => id);
  return ids.find((id) => !known.has(id)) ?? '';
}
