import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRungs } from '#app/domain/disclosure/assign-rungs.ts';
import { germanBands } from '#app/domain/disclosure/job-fit.ts';
import { cellAt, cellKey, ladderFacts, rungs, type Rung } from '#app/domain/disclosure/ladder.ts';
import { levelRank } from '#app/domain/profile/language-level.ts';
import { occupationSegments, sectorOf, segmentOf } from '#app/domain/reference/occupation-segment.ts';
import { alike, anyLadderFacts, anyPool, germanOfAll, ladderPerson } from '#tests/support/ladder-people.ts';

const herford = ladderPerson('kim').facts;

describe('the ladder', () => {
  it('is one chain of eight: region coarser twice, occupation three times, German twice', () => {
    expect(rungs.map(({ rung }) => cellAt(rung, herford))).toEqual([
      { rung: 1, occupation: '51', region: '05758', german: 'B1' },
      { rung: 2, occupation: '51', region: '057', german: 'B1' },
      { rung: 3, occupation: '51', region: '05', german: 'B1' },
      { rung: 4, occupation: 'S52', region: '05', german: 'B1' },
      { rung: 5, occupation: 'S5', region: '05', german: 'B1' },
      { rung: 6, occupation: 'any', region: '05', german: 'B1' },
      { rung: 7, occupation: 'any', region: '05', german: 'fromB1' },
      { rung: 8, occupation: 'any', region: '05', german: 'any' },
    ]);
  });

  it('knows all 37 occupation groups', () => {
    const groups = Object.values(occupationSegments).flatMap((segment) => segment.groups as readonly string[]);
    expect(new Set(groups).size).toBe(37);
    expect(Object.keys(occupationSegments)).toHaveLength(14);
    expect(groups.every((group) => segmentOf(group) !== null && sectorOf(group) !== null)).toBe(true);
  });

  it('takes German from the lowest of the four skills, and never claims a level that is not known', () => {
    const german = { ...germanOfAll(levelRank('B2')), writing: { attested: null, assessed: levelRank('A2') } };
    expect(ladderFacts({ kldb: '51311', districtKey: '05758', german })).toEqual({
      occupationGroup: '51',
      districtKey: '05758',
      german: 'A',
    });
    const unknown = ladderFacts({ kldb: '51311', districtKey: '05758', german: germanOfAll(null) });
    expect(rungs.map(({ rung }) => cellAt(rung, unknown)?.german)).toEqual([
      ...Array.from({ length: 7 }, () => 'unknown'),
      'any',
    ]);
  });

  it('has no fine rung for somebody without a known occupation, and none at all without a place', () => {
    const nothing = ladderFacts({ kldb: null, districtKey: '05758', german: germanOfAll(levelRank('B1')) });
    expect(rungs.filter(({ rung }) => cellAt(rung, nothing) !== null).map(({ rung }) => rung)).toEqual([6, 7, 8]);
    expect(ladderFacts({ kldb: '99999', districtKey: null, german: germanOfAll(null) }).occupationGroup).toBeNull();
    expect(rungs.every(({ rung }) => cellAt(rung, { ...herford, districtKey: null }) === null)).toBe(true);
  });

  it('never parts on a coarser rung whom a finer one holds together', () => {
    fc.assert(
      fc.property(anyLadderFacts, anyLadderFacts, fc.constantFrom(...rungs), (one, other, { rung }) => {
        const fine = cellAt(rung, one);
        const otherFine = cellAt(rung, other);
        if (fine === null || otherFine === null || cellKey(fine) !== cellKey(otherFine)) return true;
        return rungs
          .filter((step) => step.rung > rung)
          .every((step) => {
            const [a, b] = [cellAt(step.rung, one), cellAt(step.rung, other)];
            return a !== null && b !== null && cellKey(a) === cellKey(b);
          });
      }),
      { numRuns: 2_000 },
    );
  });

  it('has coarser regions and German bands that contain the finer ones', () => {
    const order = germanBands.filter((band) => band !== 'unknown');
    fc.assert(
      fc.property(anyLadderFacts, (facts) => {
        const cells = rungs.flatMap(({ rung }) => cellAt(rung, facts) ?? []);
        for (const [index, coarse] of cells.entries()) {
          const fine = cells[index - 1];
          if (fine === undefined) continue;
          expect(fine.region.startsWith(coarse.region)).toBe(true);
          if (coarse.german === 'upToA2') expect(facts.german).toBe('A');
          if (coarse.german === 'fromB1') expect(order.indexOf(facts.german as 'A')).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('giving rungs', () => {
  const place = (people: ReturnType<typeof alike>, k = 5, wasOpen?: (key: string) => boolean) =>
    assignRungs(people, k, wasOpen);
  const rungOf = (placings: ReturnType<typeof place>, id: string) => placings.get(id)?.cell?.rung ?? null;

  it('keeps the district where enough people are alike', () => {
    expect(rungOf(place(alike('h', 7)), 'h0')).toBe(1);
  });

  it('takes the Regierungsbezirk where the district has too few, and says how many there were', () => {
    const placings = place([
      ...alike('h', 4),
      ...alike('l', 3, { districtKey: '05766' }),
      ...alike('g', 4, { districtKey: '05754' }),
    ]);
    expect(placings.get('h0')).toEqual({
      cell: { rung: 2, occupation: '51', region: '057', german: 'B1' },
      similar: [4, 11],
    });
  });

  it('counts only people who have no finer rung yet', () => {
    const placings = place([...alike('b', 9, { districtKey: '05711' }), ...alike('h', 4)]);
    expect(rungOf(placings, 'b0')).toBe(1);
    expect(placings.get('h0')).toEqual({ cell: null, similar: [4, 4, 4, 4, 4, 4, 4, 4] });
  });

  it('opens a class with K + 2 and leaves it open while it has K', () => {
    const key = '1|51|05758|B1';
    expect(rungOf(place(alike('h', 6)), 'h0')).toBeNull();
    expect(
      rungOf(
        place(alike('h', 5), 5, (open) => open === key),
        'h0',
      ),
    ).toBe(1);
    expect(
      rungOf(
        place(alike('h', 4), 5, (open) => open === key),
        'h0',
      ),
    ).toBeNull();
  });

  it('lets every class have K members released at its rung, puts everybody once, and does not depend on order', () => {
    fc.assert(
      fc.property(
        anyPool({ minLength: 0, maxLength: 250 }).chain((pool) =>
          fc.tuple(
            fc.constant(pool),
            fc.shuffledSubarray(pool, { minLength: pool.length }),
            fc.integer({ min: 5, max: 12 }),
          ),
        ),
        ([pool, shuffled, k]) => {
          const placings = place(pool, k);
          const members = new Map<string, number>();
          for (const { cell } of placings.values()) {
            if (cell !== null) members.set(cellKey(cell), (members.get(cellKey(cell)) ?? 0) + 1);
          }
          for (const count of members.values()) expect(count).toBeGreaterThanOrEqual(k + 2);
          expect(placings.size).toBe(pool.length);
          for (const { profileId, facts } of pool) {
            const placing = placings.get(profileId);
            if (placing?.cell == null) continue;
            expect(placing.cell).toEqual(cellAt(placing.cell.rung, facts));
            expect(placing.similar).toHaveLength(placing.cell.rung);
            expect(placing.similar.at(-1)).toBe(members.get(cellKey(placing.cell)));
          }
          expect(new Map([...place(shuffled, k)].sort())).toEqual(new Map([...placings].sort()));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never gives a coarser rung where the finer class would have been large enough', () => {
    fc.assert(
      fc.property(anyPool({ minLength: 50, maxLength: 250 }), (pool) => {
        const placings = place(pool);
        const rungBy = (id: string) => placings.get(id)?.cell?.rung ?? 9;
        for (const { profileId, facts } of pool) {
          for (let rung = 1; rung < rungBy(profileId); rung += 1) {
            const cell = cellAt(rung as Rung, facts);
            if (cell === null) continue;
            const alikeThere = pool.filter((other) => {
              const theirs = cellAt(rung as Rung, other.facts);
              return rungBy(other.profileId) >= rung && theirs !== null && cellKey(theirs) === cellKey(cell);
            });
            expect(alikeThere.length).toBeLessThan(7);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
