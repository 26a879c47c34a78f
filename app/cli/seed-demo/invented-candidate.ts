import type { Chance } from '#app/domain/chance.ts';
import type { PersonStatus } from '#app/domain/identity/identity.ts';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import { postingKinds, type PostingKind, type Shift } from '#app/domain/posting/posting.ts';
import { languageSkills, levelOfRank, type LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Course } from '#app/domain/profile/profile.ts';
import { addDays, dayNumber, daysBetween, type Day } from '#app/domain/time/day.ts';
import type { CandidateToAdd } from '#app/use-cases/profile/add-candidates.server.ts';
import { demoHouses } from './accounts.ts';
import type { Canary } from './canaries.ts';
import { inventedEmail, inventedName, inventedPhone } from './invented-names.ts';
import type { Origin, PlannedPerson } from './plan-people.ts';
import { languagesOf } from './spoken-languages.ts';
import { workLifeOf } from './work-lives.ts';
import type { PlaceIds, World } from './world.ts';

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

/** Caseworkers of lists whom nobody knows here. */
const strangers = ['Vorbild, Xenia', 'Vorbild, Yannick', 'Vorbild, Zoe'];

/** Somebody of the plan as she was added on a day: who she is, her German, her papers, her work life, what she looks for. */
export function inventedCandidate(
  world: World,
  { number, origin, canary }: PlannedPerson,
  caseworkerId: string | null,
  addedOn: Day,
  places: PlaceIds,
): CandidateToAdd {
  const { chance, today } = world;
  const birthOn = addDays(today, -chance.between(18 * 365, 58 * 365));
  const status = papersOf(chance, today, origin, canary);
  // By the day that was drawn for her: the birthday of a canary is a token, her work is like everybody's.
  const work = workLifeOf(chance, world.trades, Math.floor(daysBetween(birthOn, today) / 365.25));
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
    // Without a draw: nobody else's story changes. Of every fiftieth it is not known.
    birth: {
      birthOn: canary?.birthOn ?? birthOn,
      sex: number % 50 === 0 ? null : (number * 37) % 100 < 38 ? 'female' : 'male',
    },
    status: withResidenceRule(status, placeId === undefined ? null : world.app.places.districtOf(placeId), today),
    number: { customerNumber: canary?.customerNumber ?? `777D${String(100_000 + number)}` },
    german: germanOf(chance, addedOn),
    fields: {
      occupations: work.occupations,
      skills: work.skills,
      otherLanguages: languagesOf(chance, status.residenceStatus),
      course: courseOf(chance, today),
      experienceYears: work.experienceYears,
      licences: work.licences,
      ...hoursOf(chance),
      shifts: shiftsOf(chance),
      availableFrom: addDays(today, chance.happens(0.5) ? -30 : chance.between(5, 160)),
      placeId: placeId ?? null,
      quarterId: quarters.length > 0 && chance.happens(0.7) ? chance.pick(quarters) : null,
      maxKm: chance.weighted([
        [5, 2],
        [10, 4],
        [15, 6],
        [20, 6],
        [25, 2],
        [30, 4],
        [50, 2],
      ]),
      withoutCar: chance.happens(0.62),
      wantedKinds: kindsOf(chance, work.isApprenticed),
    },
  };
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

/** Half of the people can work full time; many have children, a course or are not well. */
function hoursOf(chance: Chance): { readonly hoursMin: number; readonly hoursMax: number } {
  const hoursMax = chance.weighted([
    [40, 60],
    [35, 6],
    [30, 16],
    [25, 6],
    [20, 12],
  ]);
  const less = chance.weighted([
    [5, 4],
    [10, 4],
    [20, 2],
  ]);
  return { hoursMin: Math.max(10, hoursMax - less), hoursMax };
}

function shiftsOf(chance: Chance): Shift[] {
  const all: readonly Shift[] = ['day', 'early', 'late', 'night', 'weekend'];
  const likely = { day: 0.97, early: 0.8, late: 0.62, night: 0.3, weekend: 0.45 };
  return all.filter((shift) => shift === 'day' || chance.happens(likely[shift]));
}

function kindsOf(chance: Chance, isApprenticed: boolean): PostingKind[] {
  return postingKinds.filter((kind) => {
    if (kind === 'employment') return true;
    if (kind === 'apprenticeship' || kind === 'entryQualification') return isApprenticed && chance.happens(0.35);
    return chance.happens(kind === 'trialEmployment' ? 0.92 : 0.6);
  });
}

function papersOf(chance: Chance, today: Day, origin: Origin, canary: Canary | undefined) {
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
  } satisfies PersonStatus;
}

/** Every second recognised refugee of the last three years must still live where she lives. No draw: nobody else changes. */
function withResidenceRule(papers: PersonStatus, districtKey: string | null, today: Day): PersonStatus {
  const { residenceStatus, enteredOn } = papers;
  if (residenceStatus !== 'refugee25' || districtKey === null || enteredOn === null) return papers;
  const untilOn = addDays(enteredOn, 3 * 365);
  const isBound = untilOn >= today && dayNumber(enteredOn) % 2 === 0;
  return isBound ? { ...papers, residenceRule: { districtKey, untilOn } } : papers;
}
