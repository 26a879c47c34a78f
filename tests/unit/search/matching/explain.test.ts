import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import type { KnownLevel, MatchDocument } from '#search/documents/match-document.ts';
import { explainPair } from '#search/matching/explain.ts';
import { comparePair } from '#search/matching/pair.ts';
import { reasonStatesByCode } from '#search/matching/reason.ts';
import { relatedConcepts } from '#search/matching/related-concepts.ts';
import { scoreOf } from '#search/matching/score-terms.ts';
import { standardWeights } from '#search/matching/weights.ts';
import {
  aPosting,
  aProfile,
  certificate,
  germanAsked,
  nothingKnown,
  randomPosting,
  randomProfile,
  randomWeights,
} from '#tests/support/search-documents.ts';

const today = '2026-11-23';
const related = relatedConcepts([
  { from: 'skill.tig', to: 'skill.mag', weight: 800 },
  { from: 'skill.d', to: 'skill.a', weight: 500 },
]);
const context = { weights: standardWeights, related, today, km: 14 };
const world = { concepts: ['skill.a', 'skill.b', 'skill.c', 'skill.d', 'skill.e'], spots: [1, 2], today };

const trialJob = aPosting({
  kind: 'trialEmployment',
  occupation: 'occ.welder',
  musts: ['skill.mag', 'skill.drawings', 'skill.sheet-metal'],
  nices: ['skill.grinding', 'skill.crane'],
  german: germanAsked('B1'),
  shifts: ['early'],
  hoursMin: 38,
  hoursMax: 38,
  startsOn: '2027-01-11',
  spotId: 1,
  reachableWithoutCar: true,
  seats: 2,
});
const welder = aProfile({
  occupations: ['occ.welder'],
  skills: ['skill.mag', 'skill.drawings', 'skill.sheet-metal', 'skill.grinding'],
  german: certificate('B1', { speaking: 'A2' }),
  spotId: 2,
  maxKm: 30,
  withoutCar: true,
  shifts: ['day', 'early'],
  hoursMin: 35,
  hoursMax: 40,
  availableFrom: '2027-01-04',
  course: { kind: 'jobLanguageCourse', untilOn: '2026-12-12' },
  wantedKinds: ['trialEmployment'],
  experienceYears: 6,
});
const explain = (profile: MatchDocument, posting = trialJob) => explainPair(profile, posting, context);
const codesOf = (profile: MatchDocument, posting = trialJob) =>
  explain(profile, posting).reasons.map(({ code, state }) => `${code} ${state}`);

describe('reasons', () => {
  it('tells the story of the welder: 3 of 3, B1 by certificate, speaking seen at A2, 14 km, early shift, course until 12.12., free from January', () => {
    const { reasons, km } = explain(welder);
    expect(km).toBe(14);
    expect(reasons).toEqual([
      { code: 'musts', state: 'met', params: { met: 3, asked: 3 } },
      { code: 'must', state: 'met', params: { concept: 'skill.mag', via: null, weight: null } },
      { code: 'must', state: 'met', params: { concept: 'skill.drawings', via: null, weight: null } },
      { code: 'must', state: 'met', params: { concept: 'skill.sheet-metal', via: null, weight: null } },
      { code: 'nice', state: 'met', params: { concept: 'skill.grinding', via: null, weight: null } },
      { code: 'nice', state: 'missing', params: { concept: 'skill.crane', via: null, weight: null } },
      { code: 'occupation', state: 'met', params: { concept: 'occ.welder', via: null, weight: null } },
      { code: 'german', state: 'met', params: { asked: 'B1', level: 'B1', by: 'DTZ', on: '2025-12-10' } },
      {
        code: 'germanConflict',
        state: 'partly',
        params: {
          skill: 'speaking',
          attested: 'B1',
          attestedBy: 'DTZ',
          attestedOn: '2025-12-10',
          assessed: 'A2',
          assessedBy: 'courseProvider',
          assessedOn: '2026-03-02',
        },
      },
      { code: 'distance', state: 'met', params: { km: 14, maxKm: 30, reach: 'yes' } },
      { code: 'withoutCar', state: 'met', params: {} },
      { code: 'shift', state: 'met', params: { shifts: ['early'], open: [] } },
      { code: 'hours', state: 'met', params: { hoursMin: 38, hoursMax: 38 } },
      {
        code: 'availableAfterCourse',
        state: 'met',
        params: { courseUntilOn: '2026-12-12', freeOn: '2027-01-04', startsOn: '2027-01-11' },
      },
      { code: 'experience', state: 'met', params: { years: 6 } },
      { code: 'kind', state: 'met', params: { kind: 'trialEmployment' } },
    ]);
  });

  it('shows rank, sentence and parts change when speaking is assessed B1 instead of A2', () => {
    const before = explain(welder);
    const after = explain({ ...welder, german: certificate('B1', { speaking: 'B1' }) });
    const german = (of: typeof before) => of.contributions.find(({ code }) => code === 'german')?.points;
    expect([german(before), german(after)]).toEqual([1400, 2000]);
    expect(after.score - before.score).toBe(600);
    expect(after.reasons.some(({ code }) => code === 'germanConflict')).toBe(false);
  });

  it('calls a must learnable when she has something near it, and missing otherwise', () => {
    const reasons = codesOf({ ...welder, skills: ['skill.tig', 'skill.drawings'] });
    expect(reasons.slice(0, 4)).toEqual(['musts partly', 'must learnable', 'must met', 'must missing']);
  });

  it('takes a level one step below as partly and says which', () => {
    const { reasons } = explain({ ...welder, german: certificate('A2') });
    expect(reasons).toContainEqual({
      code: 'german',
      state: 'partly',
      params: { asked: 'B1', level: 'A2', by: 'DTZ', on: '2025-12-10' },
    });
  });

  it('speaks of the observation where it decides: seen higher than the certificate, or no certificate at all', () => {
    const seen = { rank: 3, by: 'courseProvider' as const, on: null };
    const onlySeen = {
      listening: { attested: null, assessed: seen },
      reading: { attested: null, assessed: seen },
      writing: { attested: null, assessed: seen },
      speaking: { attested: null, assessed: seen },
    };
    expect(codesOf({ ...welder, german: onlySeen })).toContain('germanAssessed met');
    const higher = certificate('A2', { listening: 'B1', reading: 'B1', writing: 'B1', speaking: 'B1' });
    expect(codesOf({ ...welder, german: higher })).toEqual(
      expect.arrayContaining(['germanAssessed met', 'germanConflict met']),
    );
  });

  it('compares skill by skill where the posting names skills', () => {
    const posting = { ...trialJob, german: germanAsked(null, { speaking: 'B1', writing: 'A2' }) };
    const { reasons } = explain(
      { ...welder, german: { ...certificate('B1'), speaking: { attested: null, assessed: null } } },
      posting,
    );
    const german = reasons
      .filter(({ code }) => code === 'germanSkill')
      .map(({ state, params }) => `${String(params.skill)} ${state}`);
    expect(german).toEqual(['writing met', 'speaking missing']);
  });

  it('says when nothing is known of her German', () => {
    expect(codesOf({ ...welder, german: nothingKnown })).toContain('germanUnknown missing');
  });

  it('says when a posting names no skill and when it is open to newcomers', () => {
    const posting = { ...trialJob, musts: [], nices: [], lateralEntry: true };
    expect(codesOf({ ...welder, occupations: [] }, posting).slice(0, 3)).toEqual([
      'noSkillsAsked partly',
      'occupation missing',
      'lateralEntry met',
    ]);
  });

  it('leaves open what nobody has said: shift, hours, place, way without a car, kind', () => {
    const silent = {
      ...welder,
      shifts: [],
      hoursMin: null,
      hoursMax: null,
      spotId: null,
      wantedKinds: [],
      workAccess: { trialEmployment: 'ask' as const },
    };
    const codes = codesOf(silent, { ...trialJob, reachableWithoutCar: null });
    expect(codes).toEqual(
      expect.arrayContaining([
        'shiftUnknown partly',
        'hoursUnknown partly',
        'distanceUnknown partly',
        'withoutCar partly',
        'kind partly',
        'workAccess partly',
      ]),
    );
  });

  it('tells of a course that goes on after the day she is said to be free', () => {
    expect(codesOf({ ...welder, availableFrom: null, course: { kind: 'other', untilOn: '2027-02-20' } })).toContain(
      'availableAfterCourse partly',
    );
    expect(codesOf({ ...welder, availableFrom: '2026-11-01' })).toEqual(
      expect.arrayContaining(['availableNow met', 'courseRunning partly']),
    );
  });

  it('only uses codes in states that have a text', () => {
    fc.assert(
      fc.property(randomProfile(world), randomPosting(world), (profile, posting) => {
        for (const { code, state } of explain(profile, posting).reasons)
          expect(reasonStatesByCode[code]).toContain(state);
      }),
    );
  });
});

describe('the score', () => {
  it('is 10,000 milli-points for a perfect match with the standard weights, but for rounding down each part', () => {
    const { score } = explainPair(
      { ...welder, skills: [...welder.skills, 'skill.crane'], german: certificate('B1') },
      trialJob,
      { ...context, km: 0 },
    );
    expect(score).toBeGreaterThan(9_996);
    expect(score).toBeLessThanOrEqual(10_000);
  });

  it('is the sum of its parts, negative ones too', () => {
    fc.assert(
      fc.property(
        randomProfile(world),
        randomPosting(world),
        randomWeights,
        fc.integer({ min: 0, max: 100 }),
        (profile, posting, weights, km) => {
          const { score, contributions } = explainPair(profile, posting, { ...context, weights, km });
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(scoreOf(weights, comparePair(profile, posting, { ...context, weights, km }).facts)).toBe(score);
        },
      ),
    );
  });

  it('never falls and never loses a match with more skills, occupations, German, way, or an earlier day', () => {
    const more = fc.record({
      skills: fc.subarray([...world.concepts]),
      occupations: fc.subarray([...world.concepts]),
      steps: fc.integer({ min: 0, max: 3 }),
      km: fc.integer({ min: 0, max: 40 }),
      isFree: fc.boolean(),
    });
    const higher = (known: KnownLevel | null, steps: number) =>
      known === null ? null : { ...known, rank: Math.min(6, known.rank + steps) };
    fc.assert(
      fc.property(
        randomProfile(world),
        randomPosting(world),
        randomWeights,
        more,
        fc.integer({ min: 0, max: 100 }),
        (profile, posting, weights, gained, km) => {
          const german = { ...profile.german };
          for (const skill of languageSkills) {
            const { attested, assessed } = german[skill];
            german[skill] = { attested: higher(attested, gained.steps), assessed: higher(assessed, gained.steps) };
          }
          const grown = {
            ...profile,
            skills: [...profile.skills, ...gained.skills],
            occupations: [...profile.occupations, ...gained.occupations],
            german,
            maxKm: profile.maxKm === null ? null : profile.maxKm + gained.km,
            ...(gained.isFree && { availableFrom: null, course: null }),
          };
          const before = comparePair(profile, posting, { ...context, weights, km });
          const after = comparePair(grown, posting, { ...context, weights, km });
          if (before.isEligible) {
            expect(after.isEligible).toBe(true);
            expect(scoreOf(weights, after.facts)).toBeGreaterThanOrEqual(scoreOf(weights, before.facts));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never falls and never loses a match when somebody learns one more thing', () => {
    fc.assert(
      fc.property(
        randomProfile(world),
        randomPosting(world),
        randomWeights,
        fc.constantFrom(...world.concepts),
        (profile, posting, weights, learned) => {
          const before = comparePair(profile, posting, { ...context, weights });
          const after = comparePair({ ...profile, skills: [...profile.skills, learned] }, posting, {
            ...context,
            weights,
          });
          expect(scoreOf(weights, after.facts)).toBeGreaterThanOrEqual(scoreOf(weights, before.facts));
          expect(before.isEligible && !after.isEligible).toBe(false);
        },
      ),
    );
  });
});
