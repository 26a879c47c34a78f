import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  IdentityParts,
  PersonBirth,
  PersonContact,
  PersonName,
  PersonNumber,
  PersonStatus,
} from '#app/domain/identity/identity.ts';
import { residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { cefrLevels, languageSkills, levelSources } from '#app/domain/profile/language-level.ts';
import type { Profile } from '#app/domain/profile/profile.ts';
import { addDays } from '#app/domain/time/day.ts';
import { matchDocument, type MatchDocument } from '#search/documents/match-document.ts';
import { explainPair } from '#search/matching/explain.ts';
import { comparePair } from '#search/matching/pair.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import { scoreOf, type PairFact } from '#search/matching/score-terms.ts';
import { randomPosting, randomProfile, randomWeights } from '#tests/support/search-documents.ts';

const today = '2026-11-23';
const world = { concepts: ['skill.a', 'skill.b', 'skill.c', 'skill.d', 'skill.e'], spots: [1, 2], today };
const related = relatedConcepts([
  { from: 'skill.a', to: 'skill.b', weight: 800 },
  { from: 'skill.d', to: 'skill.c', weight: 500 },
]);
const kmOf = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const days = fc.option(
  fc.integer({ min: -100, max: 300 }).map((count) => addDays(today, count)),
  { nil: null },
);

/** What a profile says about work, at random. */
const work: fc.Arbitrary<Profile> = fc
  .record({
    occupations: fc.subarray([...world.concepts], { maxLength: 2 }),
    skills: fc.subarray([...world.concepts]),
    german: fc.array(
      fc.record({
        skill: fc.constantFrom(...languageSkills),
        level: fc.constantFrom(...cefrLevels),
        source: fc.constantFrom(...levelSources),
        by: fc.constant('telc' as const),
        on: days,
      }),
      { maxLength: 6 },
    ),
    experienceYears: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    licences: fc.subarray([...licences], { maxLength: 3 }),
    shifts: fc.subarray([...shifts]),
    availableFrom: days,
    maxKm: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    withoutCar: fc.boolean(),
    wantedKinds: fc.subarray([...postingKinds]),
    placeId: fc.option(fc.constantFrom(...world.spots), { nil: null }),
  })
  .map((said) => ({
    ...{ id: 'p', caseCode: 'K7F-204', state: 'published', organisationId: 'o', caseworkerId: 'u', version: 1 },
    ...{ otherLanguages: [], course: null, hoursMin: null, hoursMax: null, quarterId: null },
    ...said,
    state: 'published' as const,
  }));

/** Who somebody is, and what the house knows of her that is no ranking input; most of it has no column anywhere. */
const person = fc.record({
  otherLanguages: fc.subarray(['uk', 'ru', 'ar', 'fa', 'ti', 'so']),
  caseCode: fc.string({ maxLength: 8 }),
  firstName: fc.string({ unit: 'binary', maxLength: 20 }),
  lastName: fc.constantFrom('Erdacht', 'Muster', 'Ёлка', 'علي'),
  sex: fc.constantFrom('w', 'm', 'd', ''),
  age: fc.integer({ min: 15, max: 80 }),
  birthOn: fc.constantFrom('1955-01-01', '1990-06-01', '2009-12-31'),
  isUnder25: fc.boolean(),
  nationality: fc.constantFrom('UA', 'SY', 'AF', 'ER', 'DE'),
  origin: fc.constantFrom('Ukraine', 'Syrien', 'Eritrea'),
  motherTongue: fc.constantFrom('uk', 'ar', 'ti'),
  religion: fc.constantFrom('none', 'muslim', 'christian'),
  housing: fc.constantFrom('receptionCentre', 'municipality'),
  family: fc.constantFrom('single', 'married', 'three children', 'pregnant'),
  health: fc.constantFrom('', 'disabled', 'ill'),
  residenceStatus: fc.constantFrom(...residenceStatuses),
  enteredOn: days,
  needsPermit: fc.boolean(),
  needsTitleCopy: fc.boolean(),
});

describe('no protected attribute', () => {
  it('has a field in the document or is a fact of the score: the compiler knows all of them', () => {
    expectTypeOf<keyof MatchDocument>().toEqualTypeOf<
      | 'documentVersion'
      | 'id'
      | 'number'
      | 'organisationId'
      | 'version'
      | 'occupations'
      | 'skills'
      | 'german'
      | 'spotId'
      | 'maxKm'
      | 'withoutCar'
      | 'shifts'
      | 'hoursMin'
      | 'hoursMax'
      | 'licences'
      | 'availableFrom'
      | 'course'
      | 'wantedKinds'
      | 'workAccess'
      | 'experienceYears'
    >();
    type Identity =
      // `number` is the customer number there, and the index's own number here.
      | Exclude<keyof IdentityParts, 'number'>
      | keyof PersonNumber
      | keyof PersonName
      | keyof PersonContact
      | keyof PersonBirth
      | keyof PersonStatus
      | 'otherLanguages'
      | 'caseCode';
    expectTypeOf<Extract<keyof MatchDocument, Identity>>().toBeNever();
    expectTypeOf<keyof NonNullable<MatchDocument['course']>>().toEqualTypeOf<'kind' | 'untilOn'>();
    expectTypeOf<NonNullable<MatchDocument['workAccess']['employment']>>().toEqualTypeOf<'yes' | 'no' | 'ask'>();
    expectTypeOf<PairFact>().toEqualTypeOf<
      | 'mustCount'
      | 'mustCredit'
      | 'niceCount'
      | 'niceCredit'
      | 'occupationCount'
      | 'occupationCredit'
      | 'germanGap'
      | 'km'
      | 'maxKm'
      | 'lateDays'
    >();
  });

  it('changes the document, the score, a contribution or a reason, whatever posting and weights', () => {
    fc.assert(
      fc.property(
        work,
        person,
        person,
        randomPosting(world),
        randomWeights,
        kmOf,
        (said, one, other, posting, weights, km) => {
          const [mine, hers] = [one, other].map((who) => matchDocument({ ...said, ...who }, 7, {}));
          expect(mine).toEqual(hers);
          const context = { weights, related, today, km };
          expect(explainPair(mine as MatchDocument, posting, context)).toEqual(
            explainPair(hers as MatchDocument, posting, context),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reaches the score through what the papers allow: they keep from a kind or not, and never change a point', () => {
    const access = fc.dictionary(
      fc.constantFrom(...postingKinds),
      fc.constantFrom('yes' as const, 'no' as const, 'ask' as const),
    );
    fc.assert(
      fc.property(
        randomProfile(world),
        access,
        randomPosting(world),
        randomWeights,
        kmOf,
        (profile, workAccess, posting, weights, km) => {
          const context = { weights, related, today, km };
          const before = comparePair(profile, posting, context);
          const after = comparePair({ ...profile, workAccess: { ...workAccess } }, posting, context);
          expect(after.facts).toEqual(before.facts);
          expect(scoreOf(weights, after.facts)).toBe(scoreOf(weights, before.facts));
          expect({ ...after.passes, kind: true }).toEqual({ ...before.passes, kind: true });
        },
      ),
    );
  });

  it('is the house a case belongs to, how often it was edited, or how long somebody has worked', () => {
    fc.assert(
      fc.property(
        randomProfile(world),
        fc.record({
          id: fc.uuid(),
          number: fc.nat(),
          version: fc.nat(),
          organisationId: fc.uuid(),
          experienceYears: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
        }),
        randomPosting(world),
        randomWeights,
        (profile, over, posting, weights) => {
          const context = { weights, related, today, km: 12 };
          const [before, after] = [profile, { ...profile, ...over }].map((document) =>
            comparePair(document, posting, context),
          );
          expect([after?.facts, after?.passes]).toEqual([before?.facts, before?.passes]);
        },
      ),
    );
  });
});
