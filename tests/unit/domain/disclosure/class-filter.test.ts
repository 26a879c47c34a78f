import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classFilter,
  classQuery,
  facetsOf,
  filterGermans,
  passesFilter,
  SMALLEST_TOLD_SUM,
  toldSum,
  type ClassFilter,
} from '#app/domain/disclosure/class-filter.ts';
import { isGermanWithin, isOccupationWithin, isRegionWithin } from '#app/domain/disclosure/cell-within.ts';
import { cellAt, rungs, type LadderFacts } from '#app/domain/disclosure/ladder.ts';
import type { ClassCard } from '#app/domain/disclosure/public-side.ts';
import { anyLadderFacts } from '#tests/support/ladder-people.ts';

const nothing: ClassFilter = { occupation: null, german: null, region: null };
const filterOf = (query: string) => classFilter(new URLSearchParams(query));
const card = (over: Partial<ClassCard> = {}): ClassCard => ({
  rung: 1,
  occupation: '51',
  region: '05758',
  german: 'B1',
  count: 10,
  ...over,
});

describe('a filter of cards', () => {
  it('finds a group in its segment and a district in its Regierungsbezirk', () => {
    expect(passesFilter(card(), filterOf('occupation=S52'))).toBe(true);
    expect(passesFilter(card(), filterOf('region=057'))).toBe(true);
    expect(passesFilter(card(), filterOf('german=fromB1'))).toBe(true);
    expect(passesFilter(card({ german: 'A' }), filterOf('german=upToA2'))).toBe(true);
  });

  it('never finds a class that says less than what is asked', () => {
    expect(passesFilter(card({ rung: 4, occupation: 'S52', region: '05' }), filterOf('occupation=51'))).toBe(false);
    expect(passesFilter(card({ rung: 6, occupation: 'any', region: '05' }), filterOf('occupation=S52'))).toBe(false);
    expect(passesFilter(card({ rung: 2, region: '057' }), filterOf('region=05758'))).toBe(false);
    expect(passesFilter(card({ rung: 7, german: 'fromB1' }), filterOf('german=B1'))).toBe(false);
    expect(passesFilter(card({ rung: 8, german: 'any' }), filterOf('german=fromB1'))).toBe(false);
    expect(passesFilter(card({ german: 'unknown' }), filterOf('german=upToA2'))).toBe(false);
  });

  it('finds nobody who does not have what is asked, whatever rung a class stands on', () => {
    const anyFilter: fc.Arbitrary<ClassFilter> = fc.record({
      occupation: fc.constantFrom(null, '51', '52', '24', 'S52', 'S13'),
      german: fc.constantFrom(null, ...filterGermans),
      region: fc.constantFrom(null, '057', '05758', '053'),
    });
    fc.assert(
      fc.property(anyLadderFacts, fc.constantFrom(...rungs), anyFilter, (facts, { rung }, filter) => {
        const cell = cellAt(rung, facts);
        if (cell === null || !passesFilter({ ...cell, count: 10 }, filter)) return;
        expect(has(facts, filter)).toBe(true);
      }),
    );
  });

  it('leaves out of an address what it does not know', () => {
    expect(filterOf('occupation=99&german=X9&region=abc')).toEqual(nothing);
    expect(filterOf('')).toEqual(nothing);
  });

  it('gives the same address for the same filter', () => {
    const filter = filterOf('region=057&occupation=S52');
    expect(classQuery(filter)).toBe('occupation=S52&region=057');
    expect(filterOf(classQuery(filter))).toEqual(filter);
    expect(facetsOf(filter)).toEqual(['occupation', 'region']);
  });
});

describe('the sum beside a value', () => {
  it('is alike for nobody and for fewer than ten', () => {
    expect(SMALLEST_TOLD_SUM).toBe(10);
    expect(toldSum([], nothing)).toBe(null);
    expect(toldSum([card({ count: 5 })], nothing)).toBe(null);
    expect(toldSum([card({ count: 5 }), card({ occupation: '52', count: 5 })], nothing)).toBe(10);
  });

  it('is not told for three filters at once', () => {
    const two = filterOf('occupation=51&german=B1');
    expect(toldSum([card({ count: 40 })], two)).toBe(40);
    expect(toldSum([card({ count: 40 })], { ...two, region: '05758' })).toBe(null);
  });
});

/** The plain truth of a person. */
function has({ occupationGroup, districtKey, german }: LadderFacts, filter: ClassFilter): boolean {
  return (
    (filter.occupation === null ||
      (occupationGroup !== null && isOccupationWithin(occupationGroup, filter.occupation))) &&
    (filter.region === null || (districtKey !== null && isRegionWithin(districtKey, filter.region))) &&
    (filter.german === null || isGermanWithin(german, filter.german))
  );
}
