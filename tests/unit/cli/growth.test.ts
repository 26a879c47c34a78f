import { describe, expect, it } from 'vitest';
import { growthOf } from '#app/cli/drill/soak/growth.ts';

const minutes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((minute) => minute * 60);

describe('what counts as flat', () => {
  it('is a line that does not rise, however the values jump around it', () => {
    const values = minutes.map((_, index) => 100 + (index % 2 === 0 ? 5 : -5));
    expect(Math.abs(growthOf([{ seconds: minutes, values }]) ?? 1)).toBeLessThan(5);
    expect(growthOf([{ seconds: minutes, values: minutes.map(() => 100) }])).toBe(0);
  });

  it('is not what leaks a little with every minute', () => {
    const values = minutes.map((second) => 100 + second / 60);
    expect(growthOf([{ seconds: minutes, values }])).toBeCloseTo(9);
  });

  it('does not take the other height after a new start for growth', () => {
    const piece = (height: number) => ({ seconds: minutes, values: minutes.map(() => height) });
    expect(growthOf([piece(100), piece(180)])).toBe(0);
  });

  it('is not said of two values', () => {
    expect(growthOf([{ seconds: [0, 60], values: [100, 200] }])).toBeNull();
  });
});
