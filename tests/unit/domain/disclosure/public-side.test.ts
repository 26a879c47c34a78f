import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredK, SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import { cellKey } from '#app/domain/disclosure/ladder.ts';
import {
  cardsOf,
  countShown,
  leave,
  nothingPublic,
  runBatch,
  type PublicSide,
} from '#app/domain/disclosure/public-side.ts';
import { alike, anyLadderFacts, anyPool, ladderPerson } from '#tests/support/ladder-people.ts';

const herford = '1|51|05758|B1';
/** Enough people elsewhere for browsing at all. */
const elsewhere = alike('x', 120, { districtKey: '05315' });
const leaveAll = (side: PublicSide, ids: readonly string[]) => ids.reduce(leave, side);
const idsOf = (prefix: string, howMany: number) => alike(prefix, howMany).map(({ profileId }) => profileId);
const countOn = (side: PublicSide, key: string) => cardsOf(side).find((card) => cellKey(card) === key)?.count ?? null;

describe('the public side', () => {
  it('shows nothing before the first batch and in a pool under a hundred', () => {
    expect(cardsOf(nothingPublic)).toEqual([]);
    const small = runBatch(nothingPublic, alike('h', 99), 5);
    expect(small.k).toBeNull();
    expect(cardsOf(small)).toEqual([]);
    expect(cardsOf(runBatch(nothingPublic, alike('h', 100), 5))).toHaveLength(1);
  });

  it('shows a count rounded down to five that does not move when somebody withdraws', () => {
    const side = runBatch(nothingPublic, [...elsewhere, ...alike('h', 13)], 5);
    expect(countOn(side, herford)).toBe(10);
    const later = leaveAll(side, idsOf('h', 4));
    expect(countOn(later, herford)).toBe(10);
    expect(later.classes.get(herford)?.count).toBe(9);
    expect(later.placings.has('h0')).toBe(false);
  });

  it('hides a class that falls below K until the next batch, and moves nobody to a coarser one', () => {
    const side = leaveAll(runBatch(nothingPublic, [...elsewhere, ...alike('h', 7)], 5), idsOf('h', 3));
    expect(countOn(side, herford)).toBeNull();
    expect(side.placings.get('h5')?.cell?.rung).toBe(1);
  });

  it('opens a hidden class anew only with K + 2', () => {
    const hidden = leaveAll(runBatch(nothingPublic, [...elsewhere, ...alike('h', 7)], 5), idsOf('h', 3));
    expect(countOn(runBatch(hidden, [...elsewhere, ...alike('n', 6)], 5), herford)).toBeNull();
    expect(countOn(runBatch(hidden, [...elsewhere, ...alike('n', 7)], 5), herford)).toBe(5);
  });

  it('hides everything once fewer than a hundred people can be seen', () => {
    const side = runBatch(nothingPublic, [...alike('x', 60), ...alike('y', 45, { districtKey: '05315' })], 5);
    expect(cardsOf(side)).toHaveLength(2);
    expect(cardsOf(leaveAll(side, idsOf('x', 5)))).toHaveLength(2);
    expect(cardsOf(leaveAll(side, idsOf('x', 6)))).toEqual([]);
  });

  it('does not know people twice: leaving again changes nothing', () => {
    const side = runBatch(nothingPublic, [...elsewhere, ...alike('h', 9)], 5);
    const once = leave(side, 'h0');
    expect(leave(once, 'h0')).toBe(once);
    expect(leave(side, 'nobody')).toBe(side);
  });

  it('keeps nothing open across versions of the ladder', () => {
    const side = runBatch(nothingPublic, [...elsewhere, ...alike('h', 7)], 5);
    const people = [...elsewhere, ...alike('h', 5)];
    expect(countOn(runBatch(side, people, 5), herford)).toBe(5);
    expect(countOn(runBatch({ ...side, ladderVersion: 0 }, people, 5), herford)).toBeNull();
  });

  it('refuses a K below five', () => {
    expect(() => runBatch(nothingPublic, elsewhere, 4)).toThrow(RangeError);
  });
});

type Step =
  | {
      readonly kind: 'publish' | 'edit' | 'withdraw';
      readonly whom: number;
      readonly facts: (typeof elsewhere)[number]['facts'];
    }
  | { readonly kind: 'batch' };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constantFrom('publish', 'edit', 'withdraw', 'withdraw'),
      whom: fc.nat(10_000),
      facts: anyLadderFacts,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'batch' }) },
);

it('holds the K rule after every step of any course of publishing, editing and withdrawing', () => {
  fc.assert(
    fc.property(
      anyPool({ minLength: 80, maxLength: 220 }),
      fc.array(anyStep, { minLength: 20, maxLength: 200 }),
      fc.integer({ min: 5, max: 9 }),
      (pool, steps, configuredK) => {
        const people = new Map(pool.map((person) => [person.profileId, person]));
        let side = runBatch(nothingPublic, pool, configuredK);
        let newcomers = 0;
        for (const step of steps) {
          const before = cardsOf(side);
          if (step.kind === 'batch') side = runBatch(side, [...people.values()], configuredK);
          else if (step.kind === 'publish') {
            const id = `n${(newcomers += 1)}`;
            people.set(id, ladderPerson(id, step.facts));
          } else {
            const id = [...people.keys()][step.whom % Math.max(1, people.size)];
            if (id === undefined) continue;
            if (step.kind === 'edit') people.set(id, ladderPerson(id, step.facts));
            else {
              people.delete(id);
              side = leave(side, id);
            }
          }
          holdsTheRule(side, configuredK);
          if (step.kind === 'batch') continue;
          // Between batches cards only disappear: none comes, none changes.
          expect(
            cardsOf(side).every((card) =>
              before.some((one) => cellKey(one) === cellKey(card) && one.count === card.count),
            ),
          ).toBe(true);
          if (step.kind !== 'withdraw') expect(cardsOf(side)).toEqual(before);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function holdsTheRule(side: PublicSide, configuredK: number): void {
  const members = new Map<string, number>();
  for (const { cell } of side.placings.values()) {
    if (cell !== null) members.set(cellKey(cell), (members.get(cellKey(cell)) ?? 0) + 1);
  }
  for (const [key, one] of side.classes) expect(one.count).toBe(members.get(key) ?? 0);
  const cards = cardsOf(side);
  if (cards.length === 0) return;
  const shown = countShown([...side.classes.values()]);
  expect(shown).toBeGreaterThanOrEqual(SMALLEST_POOL);
  const k = requiredK(shown, configuredK) ?? Infinity;
  for (const card of cards) expect(members.get(cellKey(card))).toBeGreaterThanOrEqual(k);
}
