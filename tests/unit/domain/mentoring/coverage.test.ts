import { describe, expect, it } from 'vitest';
import { coverageOf, lackOf } from '#app/domain/mentoring/coverage.ts';

describe('coverage of quarters', () => {
  it('puts the greatest lack first and leaves out where nobody is', () => {
    const rows = coverageOf(
      [
        { spotId: 1, count: 2 },
        { spotId: 2, count: 5 },
        { spotId: null, count: 1 },
      ],
      [
        { spotId: 1, count: 2 },
        { spotId: 3, count: 4 },
        { spotId: 4, count: 0 },
      ],
    );
    expect(rows.map((row) => [row.spotId, lackOf(row)])).toEqual([
      [2, 5],
      [null, 1],
      [1, 0],
      [3, -4],
    ]);
  });
});
