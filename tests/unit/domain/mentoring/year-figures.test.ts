import { describe, expect, it } from 'vitest';
import { toldYear, yearFigures, type CountedTandem } from '#app/domain/mentoring/year-figures.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const tandem = (over: Partial<CountedTandem>): CountedTandem => ({
  startedOn: '2026-03-02',
  endedOn: null,
  endReason: null,
  wasLosing: false,
  meetings: 0,
  minutes: 0,
  ...over,
});
const many = (count: number, over: Partial<CountedTandem>) => Array.from({ length: count }, () => tandem(over));

describe('a year of tandems', () => {
  it('counts what began, runs on and ended in it, each by its own day', () => {
    const figures = yearFigures(
      [
        tandem({ startedOn: '2025-11-03', endedOn: '2026-02-03', endReason: 'goalReached' }),
        tandem({ startedOn: '2026-01-01' }),
        tandem({ startedOn: '2026-12-31', endedOn: '2027-01-04', endReason: 'noTime' }),
        tandem({ startedOn: '2025-08-03', endedOn: '2025-12-31', endReason: 'move' }),
      ],
      [],
      year,
    );
    expect(figures).toMatchObject({ formed: 2, running: 2, ended: 1, keptMonths: 3 });
    expect(figures.goalReached).toEqual({ part: 1, of: 1 });
  });

  it('says how often they met in a month in which they were open', () => {
    const figures = yearFigures([tandem({ startedOn: '2026-01-01', meetings: 24, minutes: 24 * 90 })], [], year);
    expect(figures).toMatchObject({ meetings: 24, hours: 36, met: 1 });
    expect(figures.perMonth).toBeCloseTo(2, 1);
  });

  it('asks after six months only of those whose sixth month was over in it', () => {
    const { lastedSix } = yearFigures(
      [
        tandem({ startedOn: '2025-09-01' }),
        tandem({ startedOn: '2026-02-01', endedOn: '2026-07-31' }),
        tandem({ startedOn: '2026-07-01' }),
      ],
      [],
      year,
    );
    expect(lastedSix).toEqual({ part: 1, of: 2 });
  });

  it('compares who was found somebody with who still waits, by need', () => {
    const { matched } = yearFigures(
      [...many(3, { wasLosing: true }), ...many(2, { wasLosing: null })],
      [{ isLosing: true }, { isLosing: false }],
      year,
    );
    expect(matched).toEqual({ losing: { part: 3, of: 4 }, other: { part: 0, of: 1 } });
  });
});

describe('what leaves the house', () => {
  it('names nothing below ten and no share whose other part is below ten', () => {
    const nine = toldYear(yearFigures(many(9, { meetings: 4, minutes: 240 }), [], year), false);
    expect(nine).toMatchObject({ formed: null, meetings: null, hours: null, perMonth: null });
    const ended = [
      ...many(30, { endedOn: '2026-06-01', endReason: 'goalReached' }),
      ...many(9, { endedOn: '2026-06-01', endReason: 'conflict' }),
    ];
    expect(toldYear(yearFigures(ended, [], year), false).goalReached).toBeNull();
  });

  it('rounds what it names, so that one tandem more or less is not seen', () => {
    const told = (count: number) => toldYear(yearFigures(many(count, {}), [], year), false).formed;
    expect([told(10), told(14), told(15)]).toEqual([10, 10, 15]);
    const exact = toldYear(yearFigures(many(3, {}), [], year), true);
    expect(exact.formed).toBe(3);
  });
});
