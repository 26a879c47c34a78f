import type { Actor } from '#app/domain/account/actor.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { writeJobFit } from '#app/use-cases/disclosure/write-job-fit.server.ts';
import { addEvidence } from '#db/queries/profile/language-evidence.ts';
import { insertRelease } from '#db/queries/match/release.ts';
import { placementSteps, postingSkills } from '#db/schema/index.ts';
import { insertDate } from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from './actors.ts';
import { insertCompany, insertPosting, insertProfile, insertUser } from './factories.ts';
import { insertMentor, insertPlacement, insertProposal, insertTandem } from './match-factories.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';

export interface ReleasedMatch {
  readonly companyUser: Actor;
  readonly mentorUser: Actor;
  readonly profileId: string;
  readonly postingId: string;
  readonly code: string;
  readonly proposalId: string;
  readonly mentorId: string;
  readonly tandemId: string;
}

const day = '2027-01-11';

/**
 * One person introduced to one company, with a plan and a mentor, and every field of posting, profile and volunteer
 * filled in: what a page could show of them, it would show here.
 */
export async function insertReleasedMatch(app: AppContext): Promise<ReleasedMatch> {
  const { db } = app;
  const at = app.clock.now();
  const place = app.places.choices().find((spot) => spot.kind !== 'quarter');
  const [must, open] = keysOfKind(app, 'skill');
  const [occupation, nice] = keysOfKind(app, 'occupation');
  const officer = await insertUser(db, { roles: ['officer'], phone: '0208 5550100' });
  const caseworker = await insertUser(db);
  const company = await insertCompany(db, { officerId: officer.id });
  const posting = await insertPosting(db, {
    companyId: company.id,
    officerId: officer.id,
    code: 'ST-7K2F',
    description: 'Schweißen und Prüfen',
    occupation,
    german: 'B1',
    germanPerSkill: { speaking: 'A2' },
    shifts: ['early'],
    licences: ['B'],
    hoursPerWeekMin: 35,
    hoursPerWeekMax: 38,
    startsOn: '2027-03-01',
    weeks: 8,
    endsOn: '2027-04-25',
    payCents: 1500,
    payPer: 'hour',
    placeId: place?.id ?? null,
    reachableWithoutCar: true,
    requestedByName: 'Kim Probe',
    requestedByPhone: '0208 5550101',
  });
  await db.insert(postingSkills).values([
    { postingId: posting.id, concept: must, weight: 'must', position: 0 },
    { postingId: posting.id, concept: open, weight: 'must', position: 1 },
    { postingId: posting.id, concept: nice, weight: 'nice', position: 2 },
  ]);
  const profile = await insertProfile(db, {
    caseworkerId: caseworker.id,
    organisationId: caseworker.organisationId ?? '',
    occupations: [occupation],
    skills: [must],
    otherLanguages: ['uk'],
    course: { kind: 'jobLanguageCourse', untilOn: '2027-02-12', times: 'vormittags', examOn: null, goal: 'B2' },
    experienceYears: 6,
    licences: ['B'],
    shifts: ['early'],
    hoursMin: 30,
    hoursMax: 40,
    availableFrom: '2027-03-01',
    placeId: place?.id ?? null,
    maxKm: 25,
  });
  const mentor = await insertMentor(db, {
    languages: ['uk'],
    slots: ['mon-evening'],
    maxKm: 10,
    placeId: place?.id ?? null,
  });
  const ids = {
    postingId: posting.id,
    companyId: company.id,
    profileId: profile.id,
    organisationId: profile.organisationId,
  };
  const proposal = await insertProposal(db, { ...ids, state: 'introduced', dueOn: null });
  const placement = await insertPlacement(db, { ...ids, proposalId: proposal.id, plannedStartOn: '2027-03-01' });
  const step = {
    placementId: placement.id,
    code: 'interview' as const,
    position: 2,
    owner: 'company' as const,
    state: 'open' as const,
  };
  await db.insert(placementSteps).values([
    { ...step, side: 'employer', note: 'Bitte Arbeitsschuhe mitbringen', noteForCompany: true },
    { ...step, side: 'candidate', note: 'Kommt mit dem Bus', noteForCompany: true },
  ]);
  const tandem = await insertTandem(db, {
    profileId: profile.id,
    mentorId: mentor.id,
  });
  await write(db, (tx) =>
    insertDate(tx, { tandemId: tandem.id, at, minutes: 60, place: 'Stadtbücherei', changedAt: at }),
  );
  const sealed = await sealIdentities(app.vault, [
    {
      id: profile.id,
      kind: 'candidate',
      parts: {
        name: { firstName: 'Kim', lastName: 'Muster' },
        contact: {
          email: 'kim@post.example',
          phone: '0208 5550102',
          street: null,
          postcode: null,
          town: null,
          route: 'phone',
        },
      },
    },
  ]);
  await write(db, async (tx) => {
    await keepIdentities(tx, sealed, at);
    const speaking = { profileId: profile.id, skill: 'speaking' as const };
    await addEvidence(
      tx,
      [
        { ...speaking, level: 'B1', source: 'attested', by: 'DTZ', on: '2026-01-10' },
        { ...speaking, level: 'A2', source: 'assessed', by: 'courseProvider', on: '2026-06-01' },
      ],
      at,
      null,
    );
    await writeJobFit(app, tx, { proposalId: proposal.id, postingId: posting.id, profileId: profile.id, day });
    await insertRelease(tx, {
      proposalId: proposal.id,
      profileId: profile.id,
      companyId: company.id,
      consentId: 'consent',
      releasedBy: caseworker.id,
      releasedAt: at,
    });
  });
  return {
    companyUser: actorOf(await insertUser(db, { roles: ['company'], companyId: company.id })),
    mentorUser: actorOf(await insertUser(db, { roles: ['mentor'], mentorId: mentor.id })),
    profileId: profile.id,
    postingId: posting.id,
    code: posting.code,
    proposalId: proposal.id,
    mentorId: mentor.id,
    tandemId: tandem.id,
  };
}

/** Two concepts of the vocabulary, the first of their kind. */
function keysOfKind(app: AppContext, kind: 'skill' | 'occupation'): [string, string] {
  const [first, second] = app.vocabulary.concepts().filter((concept) => concept.kind === kind);
  if (first === undefined || second === undefined) throw new Error(`no ${kind} in the vocabulary`);
  return [first.key, second.key];
}
