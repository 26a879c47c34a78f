import { describe, expect, it } from 'vitest';
import { bounds, missesOf } from '#app/domain/disclosure/attack/acceptance.ts';
import { attackPool } from '#app/domain/disclosure/attack/attack-pool.ts';
import { attackStage2 } from '#app/domain/disclosure/attack/attack-stage2.ts';
import { poolFrom } from '#app/domain/disclosure/attack/generate-pool.ts';
import { brokenClasses } from '#app/domain/disclosure/attack/k-rule-check.ts';
import { linkability } from '#app/domain/disclosure/attack/linkability.ts';
import { playSeason } from '#app/domain/disclosure/attack/play-season.ts';
import { stage2PoolOf } from '#app/domain/disclosure/attack/play-stage2.ts';
import { generatedPool, referenceWorld } from '#app/use-cases/disclosure/generated-pool.server.ts';
import { momentOf, people } from './small-pool.ts';

const quick = { configuredK: 5, isQuick: true, withSteps: false };
const small = attackPool(generatedPool(120, { ...quick, withSteps: true }));

describe('the attack on a pool', () => {
  it.each([120, 300])('of %i keeps every promise, and finds people once the gate is off', (size) => {
    const report = size === 120 ? small : attackPool(generatedPool(size, quick));
    expect(report.misses).toEqual([]);
    expect(report.classes.moments).toBeGreaterThan(50);
    expect(report.stage1.A2.meanRisk).toBeGreaterThan(0);
    expect(report.selfTest.A4).toBeGreaterThan(0.6);
  });

  it('is repeated after 0, 250, 500, 750 and 1,000 changes', () => {
    expect(small.steps.map(({ step }) => step)).toEqual([0, 250, 500, 750, 1_000]);
    expect(small.steps.every(({ belowK }) => belowK === 0)).toBe(true);
  });

  it('says which promise is broken, by how much', () => {
    const { misses: _none, ...report } = small;
    const broken = {
      ...report,
      classes: { ...report.classes, belowK: 2 },
      selfTest: { ...report.selfTest, A1: 0.5 },
      stage1: { ...report.stage1, A5: { ...report.stage1.A5, maxRisk: 0.25, meanRisk: 0.18, uniqueCorrect: 0.06 } },
    };
    expect(missesOf(broken)).toEqual([
      { what: 'maxRisk', by: 'A5', measured: 0.25, bound: 0.2 },
      { what: 'meanRisk', by: 'A5', measured: 0.18, bound: 0.17 },
      { what: 'uniqueStage1', by: 'A5', measured: 0.06, bound: 0.05 },
      { what: 'belowK', by: '', measured: 2, bound: 0 },
      { what: 'selfTest', by: 'A1', measured: 0.5, bound: 0.9 },
    ]);
  });

  it('counts an attacker who finds nobody as a failure, of a deployment too, once it shows something', () => {
    const { misses: _none, ...report } = small;
    const blind = { ...report, isGenerated: false, selfTest: { ...report.selfTest, A2: 0.4 } };
    expect(missesOf(blind)).toEqual([{ what: 'selfTest', by: 'A2', measured: 0.4, bound: 0.7 }]);
    expect(missesOf({ ...blind, k: null })).toEqual([]);
  });

  it('looks at as many seasons of a small pool as are needed to find a share of people', () => {
    expect(small.stage1.A4.targets).toBeGreaterThan(600);
    expect(small.stage1.A4.pinpointed).toBeGreaterThan(0);
  });

  it('at stage 2 singles out at most every fifth in whatever pool of 120, not only in the one that is shown', () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const source = poolFrom(referenceWorld(), seed + 1, '2026-09-07');
      const pool = stage2PoolOf(momentOf(Array.from({ length: 120 }, () => source.next())), 5);
      return attackStage2(pool, pool.people, 'A2', 'on').reach.uniqueCorrect;
    });
    expect(Math.max(...shares)).toBeLessThanOrEqual(bounds.uniqueStage2);
    expect(Math.max(...shares)).toBeGreaterThan(0.05);
  });

  it('is the same every time', () => {
    expect(attackPool(generatedPool(120, { ...quick, withSteps: true }))).toEqual(small);
  });
});

describe('a played season', () => {
  it('has a batch every Monday: newcomers wait for it, who withdraws is gone the same day', () => {
    const pool = generatedPool(200, quick);
    const season = playSeason({ ...pool, days: 91, events: 150 });
    for (const event of season.events) {
      const index = season.days.findIndex(({ day }) => day === event.day);
      const { side } = season.days[index] ?? { side: null };
      if (event.kind === 'withdraw') expect(side?.placings.has(event.before?.id ?? '')).toBe(false);
      if (event.kind === 'publish') expect(side?.placings.has(event.after?.id ?? '')).toBe(false);
    }
  });
});

describe('who somebody is', () => {
  it('stays the same through a season, whatever happens to her', () => {
    const pool = generatedPool(200, quick);
    const first = new Map<string, string>();
    const { days, events } = playSeason({ ...pool, days: 91, events: 300 });
    const seen = [...days.flatMap(({ published }) => [...published.values()]), ...events.map(({ before }) => before)];
    for (const one of seen) {
      if (one === null) continue;
      const { age, sex, origin, municipality, quarter, accommodation } = one;
      const known = [age, sex, origin, municipality, quarter, accommodation].join(' ');
      expect(first.get(one.id) ?? known, one.id).toBe(known);
      first.set(one.id, known);
    }
    expect(events.filter(({ kind }) => kind === 'edit').length).toBeGreaterThan(50);
    expect(first.size).toBeGreaterThan(250);
  });
});

describe('the check of the K rule', () => {
  it('counts members anew and believes no number', () => {
    const { side } = momentOf(people(120));
    expect(brokenClasses(side)).toEqual({ belowK: 0, miscounted: 0, unrounded: 0, smallest: 120 });
    const placings = new Map([...side.placings].slice(0, 4));
    expect(brokenClasses({ ...side, placings })).toMatchObject({ belowK: 1, miscounted: 1, smallest: 4 });
  });
});

describe('linkability', () => {
  it('is the share of people whose traits are theirs alone, whatever depends on the posting', () => {
    const row = (person: string, available: string, posting = 'p') => ({
      ...{
        day: '2026-09-07',
        company: 'c',
        posting,
        person,
        pseudonym: `${person}${posting}`,
        fit: posting,
        available,
      },
    });
    const rows = [row('a', 'Q1'), row('b', 'Q1'), row('c', 'Q2'), row('c', 'Q2', 'q'), row('d', 'Q1')];
    expect(linkability(rows)).toBe(0.25);
    expect(linkability([])).toBe(0);
  });
});
