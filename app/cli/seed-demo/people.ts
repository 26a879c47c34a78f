import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import type { PersonStatus } from '#app/domain/identity/identity.ts';
import { postingKinds, type Licence, type PostingKind, type Shift } from '#app/domain/posting/posting.ts';
import { languageSkills, levelOfRank, type LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Course } from '#app/domain/profile/profile.ts';
import { addDays, addMonths, dayNumber, type Day } from '#app/domain/time/day.ts';
import { addCandidates, sealCandidates, type CandidateToAdd } from '#app/use-cases/profile/add-candidates.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { typicalSkills } from '#db/seed/reference/relations.ts';
import { write } from '#db/transaction.ts';
import { demoHouses } from './accounts.ts';
import type { Canary } from './canaries.ts';
import { withdrawProfiles } from './case-ends.ts';
import type { Chance } from '#app/domain/chance.ts';
import { inventedEmail, inventedName, inventedPhone } from './invented-names.ts';
import { planPeople, type Origin, type PersonFate, type PlannedPerson } from './plan-people.ts';
import type { Trade } from './trades.ts';
import type { World } from './world.ts';

const months = 26;

/** A candidate of the demo world as the later parts need her. */
export interface DemoCandidate {
  readonly id: string;
  readonly caseworkerId: string;
  readonly trade: Trade;
  readonly addedOn: Day;
  readonly fate: Exclude<PersonFate, 'unassigned'>;
  readonly isCanary: boolean;
}

/** Towns around Mülheim an der Ruhr with how many of a hundred people live there; a third lives further away in the state. */
const towns: readonly (readonly [string, number])[] = [
  ['Mülheim an der Ruhr', 22],
  ['Duisburg', 14],
  ['Essen', 14],
  ['Oberhausen', 10],
  ['Düsseldorf', 8],
  ['Bottrop', 3],
  ['Ratingen', 3],
  ['Gelsenkirchen', 4],
  ['Bochum', 4],
  ['Dortmund', 4],
  ['Bielefeld', 4],
  ['Herford', 2],
  ['Köln', 4],
  ['Krefeld', 2],
  ['Moers', 2],
];

/** Papers by where they come from, by how many of a hundred of everybody have them. */
const statuses: Record<Origin, readonly (readonly [ResidenceStatus, number])[]> = {
  refugee: [
    ['refugee25', 26],
    ['protection24', 18],
    ['asylumPermission', 6],
    ['toleration60a', 4],
    ['apprenticeshipToleration60c', 1],
    ['opportunity104c', 2],
    ['integration25b', 2],
    ['humanitarian25_5', 1],
  ],
  european: [['euCitizen', 30]],
  thirdCountry: [
    ['familyReunion', 6],
    ['settlementPermit', 3],
    ['otherPermit', 1],
  ],
};

/** Languages in which a consent talk is held, by how many of a hundred. */
const talkLanguages: readonly (readonly [ConsentLanguage, number])[] = [
  ['de', 20],
  ['uk', 22],
  ['ar', 24],
  ['fa', 10],
  ['tr', 8],
  ['ru', 8],
  ['en', 8],
];

/** Caseworkers of lists whom nobody knows here. */
const strangers = ['Vorbild, Xenia', 'Vorbild, Yannick', 'Vorbild, Zoe'];

/**
 * Everybody of the plan over two years, in lists of one month: identities in the vault, evidence of German, papers,
 * courses. Who is not a draft agreed to a profile without a name; some took that back.
 * @returns those who have a caseworker, in the order of the plan
 */
export async function seedPeople(
  world: World,
  caseworkers: readonly { id: string }[],
  placeIds: PlaceIds,
): Promise<DemoCandidate[]> {
  const { chance, size, today } = world;
  const plan = planPeople(chance, size.people, caseworkers.length);
  const perMonth = Math.ceil(plan.length / months);
  const everyone: DemoCandidate[] = [];
  for (let month = 0; month < months; month += 1) {
    const addedOn = addMonths(addDays(today, -20), month - months + 1);
    const people = plan.slice(month * perMonth, (month + 1) * perMonth).map((person) => {
      const trade = world.trades[
        chance.weighted(world.trades.map((item, position) => [position, item.share] as const))
      ] as Trade;
      const caseworkerId = person.caseworker === null ? null : (caseworkers[person.caseworker]?.id ?? null);
      return {
        ...person,
        trade,
        caseworkerId,
        candidate: candidateOf(world, person, trade, caseworkerId, addedOn, placeIds),
      };
    });
    if (people.length === 0) break;
    const app = world.at(addedOn);
    const prepared = await sealCandidates(
      app,
      people.map((person) => person.candidate),
    );
    const ids = await write(app.db, async (tx) => {
      const added = await addCandidates(app, tx, null, prepared);
      const agreed: string[] = [];
      for (const [index, id] of added.entries()) {
        const { fate, caseworkerId } = people[index] as (typeof people)[number];
        if (caseworkerId === null || fate === 'draft') continue;
        const language = chance.weighted(talkLanguages);
        await recordConsent(tx, app.clock.now(), caseworkerId, {
          profileId: id,
          purpose: 'namelessProfile',
          decision: 'yes',
          language,
          channel: 'paper',
          helper: language === 'de' ? 'none' : 'interpreter',
        });
        agreed.push(id);
      }
      await changeProfiles(
        app,
        tx,
        null,
        agreed.map((id) => ({ kind: 'publish', id, version: 1 })),
      );
      return added;
    });
    for (const [index, id] of ids.entries()) {
      const { caseworkerId, trade, fate, canary } = people[index] as (typeof people)[number];
      if (caseworkerId !== null)
        everyone.push({
          id,
          caseworkerId,
          trade,
          addedOn,
          fate: fate as DemoCandidate['fate'],
          isCanary: canary !== undefined,
        });
    }
    world.log(`Demo world: ${Math.min((month + 1) * perMonth, plan.length)} of ${plan.length} people`);
  }
  await withdrawProfiles(world, everyone);
  return everyone;
}

/** Place ids by name; `elsewhere` is for the third that lives further away. */
export interface PlaceIds {
  readonly byName: ReadonlyMap<string, number>;
  readonly elsewhere: readonly number[];
  readonly quarters: ReadonlyMap<number, readonly number[]>;
}

function candidateOf(
  world: World,
  { number, origin, canary }: PlannedPerson,
  trade: Trade,
  caseworkerId: string | null,
  addedOn: Day,
  places: PlaceIds,
): CandidateToAdd {
  const { chance, today } = world;
  const name = canary ?? inventedName(chance);
  const placeId = chance.happens(0.9) ? places.byName.get(chance.weighted(towns)) : chance.pick(places.elsewhere);
  const quarters = placeId === undefined ? [] : (places.quarters.get(placeId) ?? []);
  return {
    organisationId: demoHouses.jobcenter.id,
    caseworkerId,
    unassignedName: caseworkerId === null ? chance.pick(strangers) : null,
    name: { firstName: name.firstName, lastName: name.lastName },
    contact: {
      email: canary?.email ?? (chance.happens(0.6) ? inventedEmail(name, number) : null),
      phone: canary?.phone ?? inventedPhone(chance),
      street: canary?.street ?? `Erdachter Weg ${chance.between(1, 99)}`,
      postcode: canary?.postcode ?? null,
      town: canary?.town ?? null,
      route: chance.weighted([
        ['phone', 6],
        ['viaCaseworker', 3],
        ['email', 1],
      ]),
    },
    birth: { birthOn: birthdayOf(chance, today, canary) },
    status: withResidenceRule(
      papersOf(chance, today, origin, canary),
      placeId === undefined ? null : world.app.places.districtOf(placeId),
      today,
    ),
    number: { customerNumber: canary?.customerNumber ?? `777D${String(100_000 + number)}` },
    german: germanOf(chance, addedOn),
    fields: {
      occupations: chance.happens(0.25) ? [trade.occupation, chance.pick(world.trades).occupation] : [trade.occupation],
      skills: skillsOf(world, trade),
      otherLanguages: chance.some(['ar', 'uk', 'ru', 'fa', 'tr', 'en', 'fr', 'ro', 'bg', 'ku'], chance.between(1, 2)),
      course: courseOf(chance, today),
      experienceYears: chance.weighted([
        [0, 15],
        [1, 15],
        [3, 25],
        [6, 20],
        [10, 15],
        [18, 10],
      ]),
      licences: licencesOf(chance, trade),
      hoursMin: chance.weighted([
        [15, 2],
        [20, 3],
        [30, 2],
        [35, 3],
      ]),
      hoursMax: 40,
      shifts: shiftsOf(chance),
      availableFrom: addDays(
        today,
        chance.weighted([
          [-30, 50],
          [14, 15],
          [45, 15],
          [80, 12],
          [150, 8],
        ]),
      ),
      placeId: placeId ?? null,
      quarterId: quarters.length > 0 && chance.happens(0.7) ? chance.pick(quarters) : null,
      maxKm: chance.weighted([
        [10, 2],
        [15, 3],
        [20, 3],
        [30, 2],
        [50, 1],
      ]),
      withoutCar: chance.happens(0.62),
      wantedKinds: kindsOf(chance, trade),
    },
  };
}

function skillsOf({ chance, trades }: World, trade: Trade): string[] {
  const own = typicalSkills[trade.occupation] ?? [];
  const other = typicalSkills[chance.pick(trades).occupation] ?? [];
  return [
    ...new Set([
      ...chance.some(own, chance.between(Math.ceil(own.length / 2), own.length)),
      ...chance.some(other, chance.between(0, 1)),
    ]),
  ];
}

function germanOf(chance: Chance, addedOn: Day): LevelEvidence[] {
  const rank = chance.weighted([
    [0, 4],
    [1, 14],
    [2, 34],
    [3, 32],
    [4, 13],
    [5, 3],
  ]);
  const evidence: LevelEvidence[] = [];
  if (rank > 0 && chance.happens(0.82)) {
    const by =
      rank <= 1 ? 'Goethe' : rank <= 3 ? chance.pick(['DTZ', 'telc'] as const) : chance.pick(['telc', 'DTB'] as const);
    const on = addDays(addedOn, -chance.between(20, 500));
    for (const skill of languageSkills) evidence.push({ skill, level: levelOfRank(rank), source: 'attested', by, on });
  }
  if (chance.happens(0.55)) {
    const by = chance.pick(['courseProvider', 'caseworker', 'languageOffice'] as const);
    const on = chance.happens(0.85) ? addDays(addedOn, -chance.between(5, 120)) : null;
    for (const skill of languageSkills) {
      const difference = chance.weighted([
        [0, 60],
        [-1, skill === 'speaking' || skill === 'writing' ? 34 : 18],
        [1, 8],
      ]);
      evidence.push({
        skill,
        level: levelOfRank(Math.min(6, Math.max(0, rank + difference))),
        source: 'assessed',
        by,
        on,
      });
    }
  }
  return evidence;
}

function courseOf(chance: Chance, today: Day): Course | null {
  if (!chance.happens(0.3)) return null;
  const untilOn = addDays(today, chance.between(4, 170));
  return {
    kind: chance.weighted([
      ['integrationCourse', 6],
      ['jobLanguageCourse', 3],
      ['literacyCourse', 1],
    ]),
    untilOn,
    times: chance.pick(['vormittags', 'nachmittags', 'abends']),
    examOn: addDays(untilOn, -3),
    goal: chance.pick(['A2', 'B1', 'B2']),
  };
}

function licencesOf(chance: Chance, trade: Trade): Licence[] {
  const licences: Licence[] = chance.happens(0.4) ? ['B'] : [];
  if (trade.occupation === 'occ.forklift-driver' || chance.happens(0.06)) licences.push('forklift');
  return licences;
}

function shiftsOf(chance: Chance): Shift[] {
  const all: readonly Shift[] = ['day', 'early', 'late', 'night', 'weekend'];
  const likely = { day: 0.97, early: 0.8, late: 0.62, night: 0.3, weekend: 0.45 };
  return all.filter((shift) => shift === 'day' || chance.happens(likely[shift]));
}

function kindsOf(chance: Chance, trade: Trade): PostingKind[] {
  return postingKinds.filter((kind) => {
    if (kind === 'employment') return true;
    if (kind === 'apprenticeship' || kind === 'entryQualification') return trade.isApprenticed && chance.happens(0.35);
    return chance.happens(kind === 'trialEmployment' ? 0.92 : 0.6);
  });
}

/** The same draw for everybody, so that a canary changes nobody else. */
function birthdayOf(chance: Chance, today: Day, canary: Canary | undefined): Day {
  const drawn = addDays(today, -chance.between(18 * 365, 58 * 365));
  return canary?.birthOn ?? drawn;
}

function papersOf(chance: Chance, today: Day, origin: Origin, canary: Canary | undefined): PersonStatus {
  const residenceStatus = chance.weighted(statuses[origin]);
  const isLimited = residenceStatus !== 'euCitizen' && residenceStatus !== 'settlementPermit';
  return {
    residenceStatus,
    validUntilOn: !isLimited
      ? null
      : residenceStatus === 'protection24'
        ? '2027-03-04'
        : addDays(today, chance.between(60, 900)),
    permitText: canary?.permitText ?? (isLimited ? 'Erwerbstätigkeit siehe Nebenbestimmung' : null),
    housing:
      residenceStatus === 'asylumPermission'
        ? chance.pick(['receptionCentre', 'municipality'] as const)
        : 'municipality',
    enteredOn: addDays(today, -chance.between(120, 2800)),
    flags: [],
  };
}

/** Every second recognised refugee of the last three years must still live where she lives. No draw: nobody else changes. */
function withResidenceRule(papers: PersonStatus, districtKey: string | null, today: Day): PersonStatus {
  const { residenceStatus, enteredOn } = papers;
  if (residenceStatus !== 'refugee25' || districtKey === null || enteredOn === null) return papers;
  const untilOn = addDays(enteredOn, 3 * 365);
  const isBound = untilOn >= today && dayNumber(enteredOn) % 2 === 0;
  return isBound ? { ...papers, residenceRule: { districtKey, untilOn } } : papers;
}
