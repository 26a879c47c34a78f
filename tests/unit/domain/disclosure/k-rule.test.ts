import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredK, shownCount } from '#app/domain/disclosure/k-rule.ts';

describe('how many people a class must have', () => {
  it.each([
    [0, 5, null],
    [99, 5, null],
    [99, 30, null],
    [100, 5, 5],
    [999, 5, 5],
    [999, 8, 8],
    [1_000, 5, 10],
    [1_000, 8, 10],
    [10_000, 12, 12],
  ])('%i published and K %i configured: %s', (published, configured, k) => {
    expect(requiredK(published, configured)).toBe(k);
  });

  it.each([4, 0, -5, 5.5, NaN])('refuses a configured K of %d', (configured) => {
    expect(() => requiredK(300, configured)).toThrow(RangeError);
  });

  it('never falls as the pool grows, and is never below what is configured', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.nat(500),
        fc.integer({ min: 5, max: 40 }),
        (size, more, configured) => {
          const small = requiredK(size, configured);
          const large = requiredK(size + more, configured);
          if (small === null) return size < 100;
          return large !== null && large >= small && small >= configured;
        },
      ),
    );
  });
});

it('shows counts rounded down to five', () => {
  expect([0, 4, 5, 9, 10, 14, 23].map(shownCount)).toEqual([0, 0, 5, 5, 10, 10, 20]);
});
