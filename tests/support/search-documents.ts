import fc from 'fast-check';
import {
  MATCH_DOCUMENT_VERSION,
  type KnownGerman,
  type KnownLevel,
  type MatchDocument,
} from '#search/documents/match-document.ts';
import { MENTOR_DOCUMENT_VERSION, type MentorDocument } from '#search/documents/mentor-document.ts';
import { POSTING_DOCUMENT_VERSION, type PostingDocument } from '#search/documents/posting-document.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { languageSkills, levelRank, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import { addDays } from '#app/domain/time/day.ts';
import { standardWeights, type Weights } from '#search/matching/weights.ts';

/** Valid documents for tests of ranking: by hand with defaults, and at random. */
export const nothingKnown: KnownGerman = {
  listening: { attested: null, assessed: null },
  reading: { attested: null, assessed: null },
  writing: { attested: null, assessed: null },
  speaking: { attested: null, assessed: null },
};

/** The same level in all four skills by certificate, with single observations. */
export function certificate(level: CefrLevel, assessed: Partial<Record<LanguageSkill, CefrLevel>> = {}): KnownGerman {
  const attested: KnownLevel = { rank: levelRank(level), by: 'DTZ', on: '2025-12-10' };
  const german = {} as Record<LanguageSkill, KnownGerman[LanguageSkill]>;
  for (const skill of languageSkills) {
    const seen = assessed[skill];
    german[skill] = {
      attested,
      assessed: seen === undefined ? null : { rank: levelRank(seen), by: 'courseProvider', on: '2026-03-02' },
    };
  }
  return german;
}

let counter = 0;

/** Somebody with B1 who can start now, wants everything, and has said no more. */
export function aProfile(over: Partial<MatchDocument> = {}): MatchDocument {
  counter += 1;
  return {
    documentVersion: MATCH_DOCUMENT_VERSION,
    id: `profile-${String(counter).padStart(5, '0')}`,
    number: counter,
    organisationId: 'house-1',
    version: 1,
    occupations: [],
    skills: [],
    german: certificate('B1'),
    spotId: null,
    maxKm: 30,
    withoutCar: false,
    shifts: [],
    hoursMin: null,
    hoursMax: null,
    licences: [],
    availableFrom: null,
    course: null,
    wantedKinds: [],
    workAccess: {},
    experienceYears: null,
    ...over,
  };
}

/** A posting that asks for nothing. */
export function aPosting(over: Partial<PostingDocument> = {}): PostingDocument {
  counter += 1;
  return {
    documentVersion: POSTING_DOCUMENT_VERSION,
    id: `posting-${String(counter).padStart(5, '0')}`,
    version: 1,
    title: 'Aushilfe (m/w/d)',
    kind: 'employment',
    occupation: null,
    musts: [],
    nices: [],
    lateralEntry: false,
    german: germanAsked(null),
    shifts: [],
    hoursMin: null,
    hoursMax: null,
    licences: [],
    startsOn: null,
    spotId: null,
    reachableWithoutCar: null,
    seats: 1,
    ...over,
  };
}

/** A volunteer for language practice, evenings in person. */
export function aMentor(over: Partial<MentorDocument> = {}): MentorDocument {
  counter += 1;
  return {
    documentVersion: MENTOR_DOCUMENT_VERSION,
    id: `mentor-${String(counter).padStart(5, '0')}`,
    version: 1,
    offers: ['languagePractice'],
    languages: [],
    spotId: null,
    maxKm: 10,
    mode: 'inPerson',
    slots: ['mon-evening'],
    capacityFree: 1,
    ...over,
  };
}

/** One asked level for all four skills. */
export function germanAsked(
  level: CefrLevel | null,
  over: Partial<Record<LanguageSkill, CefrLevel>> = {},
): PostingDocument['german'] {
  const german = {} as Record<LanguageSkill, number | null>;
  for (const skill of languageSkills) {
    const asked = over[skill] ?? level;
    german[skill] = asked === null ? null : levelRank(asked);
  }
  return german;
}

export interface RandomWorld {
  readonly concepts: readonly string[];
  readonly spots: readonly number[];
  readonly today: string;
}

const level = (skewed: boolean) =>
  fc.option(
    fc.record({
      rank: fc.integer({ min: 0, max: skewed ? 4 : 6 }),
      by: fc.constant('DTZ' as const),
      on: fc.constant(null),
    }),
    { nil: null, freq: 2 },
  );

const germanLevels: fc.Arbitrary<KnownGerman> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(level(false), level(true)).map(([attested, assessed]) => ({
      ...nothingKnown,
      listening: { attested, assessed },
      reading: { attested, assessed: null },
      writing: { attested, assessed: null },
      speaking: { attested, assessed },
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      listening: pairOfLevels(),
      reading: pairOfLevels(),
      writing: pairOfLevels(),
      speaking: pairOfLevels(),
    }),
  },
  { weight: 1, arbitrary: fc.constant(nothingKnown) },
);
function pairOfLevels() {
  return fc.record({ attested: level(false), assessed: level(true) });
}

const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });

/** Random profiles of a small world, so that many of them collide. */
export function randomProfile({ concepts, spots, today }: RandomWorld): fc.Arbitrary<MatchDocument> {
  const known = fc.subarray([...concepts], { maxLength: 5 });
  return fc
    .record({
      skills: known,
      occupations: fc.subarray([...concepts], { maxLength: 2 }),
      german: germanLevels,
      spotId: mostly(fc.constantFrom(...spots)),
      maxKm: mostly(fc.integer({ min: 0, max: 60 })),
      withoutCar: fc.boolean(),
      shifts: fc.subarray([...shifts]),
      hours: mostly(fc.tuple(fc.integer({ min: 5, max: 35 }), fc.integer({ min: 0, max: 20 }))),
      licences: fc.subarray([...licences], { maxLength: 3 }),
      availableFrom: mostly(fc.integer({ min: -30, max: 200 }).map((days) => addDays(today, days))),
      courseUntilOn: mostly(fc.integer({ min: -30, max: 200 }).map((days) => addDays(today, days))),
      wantedKinds: fc.subarray([...postingKinds]),
      workAccess: fc.dictionary(
        fc.constantFrom(...postingKinds),
        fc.constantFrom('yes' as const, 'no' as const, 'ask' as const),
        { maxKeys: 3 },
      ),
      experienceYears: mostly(fc.integer({ min: 0, max: 30 })),
      organisationId: fc.constantFrom('house-1', 'house-2', 'house-3'),
    })
    .map(({ hours, courseUntilOn, ...rest }) =>
      aProfile({
        ...rest,
        workAccess: { ...rest.workAccess },
        hoursMin: hours === null ? null : hours[0],
        hoursMax: hours === null ? null : hours[0] + hours[1],
        course: courseUntilOn === null ? null : { kind: 'jobLanguageCourse', untilOn: courseUntilOn },
      }),
    );
}

/** Random postings of the same world. */
export function randomPosting({ concepts, spots, today }: RandomWorld): fc.Arbitrary<PostingDocument> {
  const rank = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
  return fc
    .record({
      kind: mostly(fc.constantFrom(...postingKinds)),
      occupation: fc.option(fc.constantFrom(...concepts), { nil: null }),
      asked: fc.subarray([...concepts], { maxLength: 5 }),
      musts: fc.integer({ min: 0, max: 4 }),
      lateralEntry: fc.boolean(),
      german: fc.oneof(
        rank.map((all) => ({ listening: all, reading: all, writing: all, speaking: all })),
        fc.record({ listening: rank, reading: rank, writing: rank, speaking: rank }),
      ),
      shifts: fc.subarray([...shifts], { maxLength: 2 }),
      hours: fc.option(fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 0, max: 10 })), { nil: null }),
      licences: fc.subarray([...licences], { maxLength: 1 }),
      startsOn: mostly(fc.integer({ min: -30, max: 150 }).map((days) => addDays(today, days))),
      spotId: mostly(fc.constantFrom(...spots)),
      reachableWithoutCar: fc.option(fc.boolean(), { nil: null }),
    })
    .map(({ asked, musts, hours, ...rest }) =>
      aPosting({
        ...rest,
        musts: asked.slice(0, musts),
        nices: asked.slice(musts),
        hoursMin: hours === null ? null : hours[0],
        hoursMax: hours === null ? null : hours[0] + hours[1],
      }),
    );
}

/** Any weights staff could set. */
export const randomWeights: fc.Arbitrary<Weights> = fc.record({
  name: fc.constant('Zufall'),
  version: fc.constant(1),
  concepts: fc.integer({ min: 0, max: 10_000 }),
  must: fc.integer({ min: 0, max: 10 }),
  nice: fc.integer({ min: 0, max: 10 }),
  occupation: fc.integer({ min: 0, max: 10 }),
  missing: fc.integer({ min: 0, max: 10_000 }),
  learnable: fc.integer({ min: 0, max: 1000 }),
  relatedOccupation: fc.integer({ min: 0, max: 1000 }),
  german: fc.integer({ min: 0, max: 10_000 }),
  distance: fc.integer({ min: 0, max: 10_000 }),
  availability: fc.integer({ min: 0, max: 10_000 }),
});

export const someWeights: fc.Arbitrary<Weights> = fc.oneof(fc.constant(standardWeights), randomWeights);
