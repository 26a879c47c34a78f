import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  germanBand,
  jobFitFor,
  pseudonymEpoch,
  type AskedFacts,
  type MatchFacts,
} from '#app/domain/disclosure/gate.ts';
import {
  fitBands,
  fitsValues,
  shownGermans,
  leadTimes,
  mustAnswerWords,
  type JobFit,
} from '#app/domain/disclosure/job-fit.ts';
import type { AskedMust, FloorFacts } from '#app/domain/disclosure/must-floor.ts';
import { shifts } from '#app/domain/posting/posting.ts';
import { cefrLevels, languageSkills, levelRank, type GermanLevels } from '#app/domain/profile/language-level.ts';
import type { WorkAccessFact } from '#app/domain/rule/work-access.ts';
import { calendarQuarterOf } from '#app/domain/time/day.ts';

const day = '2026-11-23';
const all = (attested: number | null, assessed: number | null = null): GermanLevels => {
  const level = { attested, assessed };
  return { listening: level, reading: level, writing: level, speaking: level };
};
const [A2, B1, B2] = [levelRank('A2'), levelRank('B1'), levelRank('B2')];
const free: WorkAccessFact = {
  allowed: 'yes',
  waitUntil: null,
  validUntil: null,
  needsImmigrationOffice: false,
  needsAgencyConsent: false,
  ruleId: 'x',
};
/** Musts of a posting, each met or not; nine people near it have the rare one. */
const musts = (answers: readonly boolean[]): AskedMust[] =>
  answers.map((isMet, index) => ({ must: `skill.m${index + 1}`, isMet }));
const rare = (isMet: boolean): AskedMust => ({ must: 'skill.rare', isMet });
/** Every combination of the three musts is shared by fifteen. */
const crowd = Array.from({ length: 8 }, (_, bits) => ({
  met: new Set([1, 2, 3].filter((number) => bits & (1 << (number - 1))).map((number) => `skill.m${number}`)),
  people: 15,
}));
const alike = [...crowd, { met: new Set(['skill.rare']), people: 9 }];
const smallPool: FloorFacts = { published: 129, alike, k: 5, toldBefore: null, toldToAnybody: [] };
const largePool: FloorFacts = { published: 400, alike, k: 5, toldBefore: null, toldToAnybody: [] };
const match = (over: Partial<MatchFacts> = {}): MatchFacts => ({
  musts: musts([true, true, true]),
  german: all(B1),
  availableFrom: '2026-10-01',
  hoursMin: 20,
  hoursMax: 40,
  shifts: ['early', 'day'],
  commuteFits: true,
  workAccess: free,
  ...over,
});
const asked: AskedFacts = {
  german: 'B1',
  hoursPerWeekMin: 38,
  hoursPerWeekMax: 40,
  shifts: ['early'],
};
const fitOf = (over: Partial<MatchFacts> = {}, posting: Partial<AskedFacts> = {}, floor = smallPool) =>
  jobFitFor(match(over), { ...asked, ...posting }, floor, day);

describe('what a company reads of a proposed profile', () => {
  it('is this and nothing else', () => {
    expect(fitOf()).toEqual({
      fit: 'good',
      mustsAsked: 3,
      mustsOnRequest: 0,
      mustsMet: 3,
      musts: [],
      german: 'fromB1',
      germanProven: true,
      available: calendarQuarterOf(day),
      hours: 'fits',
      shift: 'fits',
      commute: 'fits',
      leadTime: 'immediately',
    });
  });

  it('never grows by what a caller adds to the facts', () => {
    const noisy = { ...match(), firstName: 'Kim', residenceStatus: 'protection24', placeId: 7, note: 'nett' };
    expect(Object.keys(jobFitFor(noisy, { ...asked, ...{ officerId: 'u1' } }, smallPool, day)).sort()).toEqual(
      Object.keys(fitOf()).sort(),
    );
  });

  it('tells in a pool below 300 only how many musts are met', () => {
    expect(fitOf({ musts: musts([true, true, false]) })).toMatchObject({
      ...{ mustsMet: 2, mustsAsked: 3, mustsOnRequest: 0, musts: [], fit: 'partly' },
    });
    expect(fitOf({ musts: musts([true, false, false]) })).toMatchObject({ mustsMet: 1, fit: 'talk' });
    expect(fitOf({ musts: [] })).toMatchObject({ mustsMet: 0, mustsAsked: 0, fit: 'good' });
  });

  it('tells musts one by one where enough people share them, and the others on request', () => {
    const mixed = [...musts([true]), rare(true)];
    expect(fitOf({ musts: mixed }, {}, largePool)).toMatchObject({
      musts: [
        { must: 'skill.m1', answer: 'met' },
        { must: 'skill.rare', answer: 'onRequest' },
      ],
      ...{ mustsMet: 1, mustsAsked: 2, mustsOnRequest: 1, fit: 'partly' },
    });
  });

  it('says nothing at all of a must on request: the rest is the same whether it is met or not', () => {
    for (const others of [musts([true]), musts([false]), []])
      expect(fitOf({ musts: [...others, rare(true)] }, {}, largePool)).toEqual(
        fitOf({ musts: [...others, rare(false)] }, {}, largePool),
      );
  });

  it('tells when somebody is free by calendar quarter', () => {
    expect(fitOf({ availableFrom: '2027-01-14' }).available).toBe('2027-Q1');
    expect(fitOf({ availableFrom: '2026-10-01' }).available).toBe('2026-Q4');
    expect(fitOf({ availableFrom: null }).available).toBe('unknown');
  });

  it('says about German no more than the band it shows', () => {
    const levels = (rank: number) => all(rank);
    const [a1, a2] = [levels(levelRank('A1')), levels(levelRank('A2'))];
    expect(fitOf({ german: a1 }, { german: 'A2' })).toEqual(fitOf({ german: a2 }, { german: 'A2' }));
    const [c1, c2] = [levels(levelRank('C1')), levels(levelRank('C2'))];
    expect(fitOf({ german: c1 }, { german: 'C2' })).toEqual(fitOf({ german: c2 }, { german: 'C2' }));
  });

  it('tells a lead time without its reason', () => {
    const reasons: WorkAccessFact[] = [
      { ...free, needsImmigrationOffice: true },
      { ...free, needsImmigrationOffice: true, needsAgencyConsent: true },
      { ...free, allowed: 'askAuthority' },
    ];
    const shown = new Set([
      ...reasons.map((workAccess) => JSON.stringify(fitOf({ workAccess }))),
      JSON.stringify(fitOf({ workAccess: null })),
    ]);
    expect([...shown]).toEqual([JSON.stringify({ ...fitOf(), leadTime: 'weeks4to6' })]);
  });

  it('hides a waiting time in the quarter', () => {
    expect(fitOf({ workAccess: { ...free, allowed: 'afterDate', waitUntil: '2027-02-10' } }).available).toBe('2027-Q1');
  });

  it('leaves to be clarified what does not fit or is not known', () => {
    expect(fitOf({ hoursMin: null, hoursMax: null }).hours).toBe('toClarify');
    expect(fitOf({ hoursMax: 20 }).hours).toBe('toClarify');
    expect(fitOf({ shifts: ['day'] })).toMatchObject({ shift: 'toClarify', fit: 'partly' });
    expect(fitOf({ commuteFits: null }).commute).toBe('toClarify');
    expect(fitOf({ commuteFits: false }).commute).toBe('toClarify');
  });
});

describe('the German band', () => {
  it('is that of the lowest skill', () => {
    expect(germanBand({ ...all(B2), writing: { attested: A2, assessed: null } })).toBe('A');
    expect(germanBand(all(B2))).toBe('B2');
    expect(germanBand(all(levelRank('C2')))).toBe('C');
  });

  it('takes the lower one where certificate and observation differ', () => {
    expect(germanBand({ ...all(B1), speaking: { attested: B1, assessed: A2 } })).toBe('A');
    expect(germanBand({ ...all(B1), speaking: { attested: B1, assessed: B1 } })).toBe('B1');
  });

  it('is unknown where one skill is', () => {
    expect(germanBand({ ...all(B1), writing: { attested: null, assessed: null } })).toBe('unknown');
    expect(fitOf({ german: all(null) })).toMatchObject({ german: 'unknown', germanProven: false, fit: 'partly' });
  });

  it('is B1 or better at most where few are published, and so are its proof and the fit', () => {
    const small = (german: GermanLevels, wanted: AskedFacts['german'] = null) => fitOf({ german }, { german: wanted });
    for (const level of [B1, B2, levelRank('C1')]) expect(small(all(level)).german).toBe('fromB1');
    expect(small(all(A2)).german).toBe('A');
    expect(small(all(B2)).germanProven).toBe(true);
    // A certificate of C1 that an observation of A2 lowers proves no A2.
    expect(small({ ...all(levelRank('C1')), speaking: { attested: levelRank('C1'), assessed: A2 } })).toMatchObject({
      ...{ german: 'A', germanProven: false },
    });
    expect(small(all(B2), 'B1').fit).toBe('good');
    expect(small(all(B2), 'B2').fit).toBe('partly');
    expect(fitOf({ german: all(B2) }, {}, largePool).german).toBe('B2');
  });

  it('is proven by certificates alone', () => {
    expect(fitOf({ german: all(null, B1) })).toMatchObject({ german: 'fromB1', germanProven: false });
    expect(fitOf({ german: { ...all(B1), speaking: { attested: null, assessed: B1 } } }).germanProven).toBe(false);
  });

  it('is never above any value that is known', () => {
    const rank = fc.option(fc.nat({ max: cefrLevels.length - 1 }), { nil: null });
    const level = fc.record({ attested: rank, assessed: rank });
    fc.assert(
      fc.property(fc.record({ listening: level, reading: level, writing: level, speaking: level }), (levels) => {
        const band = germanBand(levels);
        if (band === 'unknown') return;
        const floor = levelRank({ A: 'alpha', B1: 'B1', B2: 'B2', C: 'C1' }[band] as 'alpha' | 'B1' | 'B2' | 'C1');
        for (const skill of languageSkills)
          for (const known of [levels[skill].attested, levels[skill].assessed])
            expect(known ?? floor).toBeGreaterThanOrEqual(floor);
      }),
    );
  });
});

describe('whatever the facts are, what a company reads', () => {
  const rank = fc.option(fc.nat({ max: cefrLevels.length - 1 }), { nil: null });
  const level = fc.record({ attested: rank, assessed: rank });
  const hours = fc.option(fc.nat({ max: 60 }), { nil: null });
  const anyDay = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const maybeDay = fc.option(anyDay, { nil: null });
  const access = fc.record({
    allowed: fc.constantFrom('yes', 'no', 'askAuthority', 'afterDate'),
    waitUntil: maybeDay,
    validUntil: maybeDay,
    needsImmigrationOffice: fc.boolean(),
    needsAgencyConsent: fc.boolean(),
    ruleId: fc.constant('x'),
  });
  const facts: fc.Arbitrary<MatchFacts> = fc.record({
    musts: fc.uniqueArray(fc.record({ must: fc.constantFrom('a', 'b', 'c', 'd'), isMet: fc.boolean() }), {
      selector: ({ must }) => must,
    }),
    german: fc.record({ listening: level, reading: level, writing: level, speaking: level }),
    availableFrom: maybeDay,
    hoursMin: hours,
    hoursMax: hours,
    shifts: fc.subarray([...shifts]),
    commuteFits: fc.option(fc.boolean(), { nil: null }),
    workAccess: fc.option(access, { nil: null }),
  });
  const posting: fc.Arbitrary<AskedFacts> = fc.record({
    german: fc.option(fc.constantFrom(...cefrLevels), { nil: null }),
    hoursPerWeekMin: hours,
    hoursPerWeekMax: hours,
    shifts: fc.subarray([...shifts]),
  });
  const floor: fc.Arbitrary<FloorFacts> = fc.record({
    published: fc.nat({ max: 600 }),
    alike: fc.array(
      fc.record({
        met: fc.subarray(['a', 'b', 'c', 'd']).map((met) => new Set(met)),
        people: fc.integer({ min: 1, max: 200 }),
      }),
    ),
    k: fc.constantFrom(5, 10),
    toldBefore: fc.option(
      fc.subarray(['a', 'b', 'c', 'd']).map((told) => new Set(told)),
      { nil: null },
    ),
    toldToAnybody: fc.uniqueArray(fc.record({ must: fc.constantFrom('a', 'b', 'c', 'd'), isMet: fc.boolean() }), {
      selector: ({ must }) => must,
    }),
  });
  const allowed: { [K in keyof JobFit]: (value: JobFit[K], of: MatchFacts) => boolean } = {
    fit: (value) => fitBands.includes(value),
    mustsAsked: (value, { musts: of }) => value === of.length,
    mustsOnRequest: (value, { musts: of }) => Number.isInteger(value) && value >= 0 && value <= of.length,
    mustsMet: (value, { musts: of }) => Number.isInteger(value) && value >= 0 && value <= of.length,
    musts: (value, { musts: of }) =>
      (value.length === 0 || value.length === of.length) &&
      value.every((item) => Object.keys(item).join() === 'must,answer' && mustAnswerWords.includes(item.answer)),
    german: (value) => shownGermans.includes(value),
    germanProven: (value) => typeof value === 'boolean',
    available: (value) => /^(unknown|\d{4}-Q[1-4])$/.test(value),
    hours: (value) => fitsValues.includes(value),
    shift: (value) => fitsValues.includes(value),
    commute: (value) => fitsValues.includes(value),
    leadTime: (value) => leadTimes.includes(value),
  };

  it('is one word of each list, a count, or a calendar quarter, under the pinned names', () => {
    fc.assert(
      fc.property(facts, posting, floor, anyDay, (given, asks, of, on) => {
        const fit = jobFitFor(given, asks, of, on);
        expect(Object.keys(fit).sort()).toEqual(Object.keys(allowed).sort());
        const wrong = (Object.keys(allowed) as (keyof JobFit)[]).filter(
          (key) => !(allowed[key] as (value: unknown, of: MatchFacts) => boolean)(fit[key], given),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('never promises a day earlier than the facts allow', () => {
    fc.assert(
      fc.property(facts, posting, anyDay, (given, asks, on) => {
        const { available } = jobFitFor(given, asks, smallPool, on);
        const latest = [available, calendarQuarterOf(given.availableFrom ?? on), calendarQuarterOf(on)].sort().at(-1);
        expect(available).toBe(given.availableFrom === null ? 'unknown' : latest);
      }),
    );
  });
});

describe('the epoch of a pseudonym', () => {
  it('is the week', () => {
    expect(pseudonymEpoch('2026-11-29')).toBe('2026-11-23');
    expect(pseudonymEpoch('2026-11-30')).toBe('2026-11-30');
  });
});
