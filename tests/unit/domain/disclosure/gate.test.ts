import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  germanBand,
  jobFitFor,
  pseudonymEpoch,
  type AskedFacts,
  type MatchFacts,
} from '#app/domain/disclosure/gate.ts';
import { cefrLevels, languageSkills, levelRank, type GermanLevels } from '#app/domain/profile/language-level.ts';
import type { WorkAccessFact } from '#app/domain/rule/work-access.ts';

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
const match = (over: Partial<MatchFacts> = {}): MatchFacts => ({
  mustsMet: 3,
  german: all(B1),
  availableFrom: '2026-10-01',
  hoursMin: 20,
  hoursMax: 40,
  shifts: ['early', 'day'],
  licences: ['B'],
  commuteFits: true,
  workAccess: free,
  ...over,
});
const asked: AskedFacts = {
  kind: 'trialEmployment',
  mustsAsked: 3,
  german: 'B1',
  hoursPerWeekMin: 38,
  hoursPerWeekMax: 40,
  shifts: ['early'],
  licences: [],
};
const fitOf = (over: Partial<MatchFacts> = {}, posting: Partial<AskedFacts> = {}) =>
  jobFitFor(match(over), { ...asked, ...posting }, day);

describe('what a company reads of a proposed profile', () => {
  it('is this and nothing else', () => {
    expect(fitOf()).toEqual({
      fit: 'good',
      mustsMet: 3,
      mustsAsked: 3,
      german: 'B1',
      germanProven: true,
      available: 'now',
      hours: 'fits',
      shift: 'fits',
      commute: 'fits',
      leadTime: 'immediately',
      kind: 'trialEmployment',
    });
  });

  it('never grows by what a caller adds to the facts', () => {
    const noisy = { ...match(), firstName: 'Kim', residenceStatus: 'protection24', placeId: 7, note: 'nett' };
    expect(Object.keys(jobFitFor(noisy, { ...asked, ...{ officerId: 'u1' } }, day)).sort()).toEqual(
      Object.keys(fitOf()).sort(),
    );
  });

  it('tells only how many musts are met, and no more than were asked', () => {
    expect(fitOf({ mustsMet: 2 })).toMatchObject({ mustsMet: 2, mustsAsked: 3, fit: 'partly' });
    expect(fitOf({ mustsMet: 1 })).toMatchObject({ fit: 'talk' });
    expect(fitOf({ mustsMet: 9 })).toMatchObject({ mustsMet: 3 });
  });

  it('tells when somebody is free by calendar quarter', () => {
    expect(fitOf({ availableFrom: '2027-01-14' }).available).toBe('2027-Q1');
    expect(fitOf({ availableFrom: day }).available).toBe('now');
    expect(fitOf({ availableFrom: null }).available).toBe('unknown');
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
    expect(fitOf({ licences: [] }, { licences: ['B'] }).fit).toBe('partly');
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

  it('is proven by certificates alone', () => {
    expect(fitOf({ german: all(null, B1) })).toMatchObject({ german: 'B1', germanProven: false });
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

describe('the epoch of a pseudonym', () => {
  it('is the week', () => {
    expect(pseudonymEpoch('2026-11-29')).toBe('2026-11-23');
    expect(pseudonymEpoch('2026-11-30')).toBe('2026-11-30');
  });
});
