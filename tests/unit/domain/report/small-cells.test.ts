import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldCalendarQuarter, type CalendarQuarterFigures } from '#app/domain/report/calendar-quarter-figures.ts';
import { listTold, partTold, roundedForOutside } from '#app/domain/report/small-cells.ts';

const people = fc
  .record({ total: fc.nat(60), women: fc.nat(60), under25: fc.nat(60) })
  .map(({ total, women, under25 }) => ({ total, women: Math.min(women, total), under25: Math.min(under25, total) }));

const figures: fc.Arbitrary<CalendarQuarterFigures> = fc
  .record({
    seats: fc.nat(100),
    proposed: people,
    trials: people,
    integrations: people,
    apprenticeship: fc.nat(60),
    of: people,
    held: fc.record({ total: fc.nat(60), women: fc.nat(60), under25: fc.nat(60) }),
    losses: fc.array(fc.nat(30), { maxLength: 6 }),
    days: fc.nat(60),
  })
  .map(({ apprenticeship, of, held, losses, days, ...rest }) => ({
    ...rest,
    byPart: {
      apprenticeship: Math.min(apprenticeship, rest.integrations.total),
      work: rest.integrations.total - Math.min(apprenticeship, rest.integrations.total),
    },
    holding: {
      total: Math.min(held.total, of.total),
      women: Math.min(held.women, of.women, held.total),
      under25: Math.min(held.under25, of.under25, held.total),
      of,
      unknown: 0,
    },
    losses: losses.map((count, index) => ({
      phase: 'afterStart' as const,
      reason: (['language', 'mobility', 'permit', 'health', 'family', 'housing'] as const)[index] ?? 'unknown',
      count,
    })),
    startDays: { median: 40, count: days },
  }));

describe('what leaves the house', () => {
  it('never tells fewer than ten, nor a number from which fewer than ten could be calculated', () => {
    fc.assert(
      fc.property(figures, (exact) => {
        const told = toldCalendarQuarter(exact);
        const small = (count: number) => count < 10;
        for (const figure of ['proposed', 'trials', 'integrations', 'holding'] as const) {
          const { total, women, under25 } = told[figure];
          if (total !== null) expect(small(total)).toBe(false);
          for (const part of [women, under25]) {
            if (part === null) continue;
            expect(small(part)).toBe(false);
            expect(total === null || small(total - part)).toBe(false);
          }
        }
        if (told.holding.total !== null && told.holding.of !== null)
          expect(small(told.holding.of - told.holding.total)).toBe(false);
        // Those who began were printed half a year ago, by the same groups.
        const { holding } = told;
        const begun = exact.holding.of;
        if (holding.women !== null && holding.total !== null) {
          expect(small(begun.women - holding.women)).toBe(false);
          const menLeft = begun.total - begun.women - (holding.total - holding.women);
          expect(small(menLeft)).toBe(false);
        }
        if (told.byPart !== null) expect(Object.values(told.byPart).some(small)).toBe(false);
        if (told.losses.told.some(({ count }) => small(count))) throw new Error('a small reason is told');
        const { others } = told.losses;
        if (others !== null && others > 0) expect(small(others)).toBe(false);
        const sum = exact.losses.reduce((all, { count }) => all + count, 0);
        const shown = told.losses.told.reduce((all, { count }) => all + count, 0);
        expect(small(sum - shown) && sum - shown > 0 && shown > 0).toBe(false);
      }),
    );
  });

  it('says under ten of none and of nine alike, and rounds down to five', () => {
    expect([0, 9, 10, 14, 15].map(roundedForOutside)).toEqual([null, null, 10, 10, 15]);
  });

  it('hides women where only few men remain', () => {
    expect(partTold(21, 30)).toBeNull();
    expect(partTold(20, 30)).toBe(20);
  });

  it('hides how many women hold where the men who left could be calculated', () => {
    const began = { total: 60, women: 30, under25: 0 };
    const quarter = (holding: { total: number; women: number }): CalendarQuarterFigures => ({
      seats: 0,
      proposed: began,
      trials: began,
      integrations: began,
      byPart: { work: 30, apprenticeship: 30 },
      holding: { ...holding, under25: 0, of: began, unknown: 0 },
      losses: [],
      startDays: { median: null, count: 0 },
    });
    // 30 men began and 28 hold.
    expect(toldCalendarQuarter(quarter({ total: 46, women: 18 })).holding).toMatchObject({ total: 46, women: null });
    expect(toldCalendarQuarter(quarter({ total: 38, women: 18 })).holding).toMatchObject({ total: 38, women: 18 });
  });

  it('gives the smallest large reason to the others until they are large', () => {
    const lines = [{ count: 30 }, { count: 12 }, { count: 3 }];
    expect(listTold(lines)).toEqual({ told: [{ count: 30 }], others: 15 });
    expect(listTold([{ count: 4 }])).toEqual({ told: [], others: null });
  });
});
