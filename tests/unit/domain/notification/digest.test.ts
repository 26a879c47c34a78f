import { describe, expect, it } from 'vitest';
import { digestUntil } from '#app/domain/notification/digest.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';

const at = (day: string, time = '07:00') => berlinInstant(day, time) ?? new Date(0);

describe('the mail that something is due', () => {
  it('goes on working days from seven in Berlin on, in summer and in winter, once', () => {
    expect(digestUntil('daily', null, at('2026-11-26', '06:59'))).toBeNull();
    expect(digestUntil('daily', null, at('2026-11-26'))).toBe('2026-11-26');
    expect(digestUntil('daily', null, at('2026-07-01'))).toBe('2026-07-01');
    expect(digestUntil('daily', '2026-11-26', at('2026-11-26', '15:00'))).toBeNull();
    expect(digestUntil('daily', '2026-11-25', at('2026-11-26', '15:00'))).toBe('2026-11-26');
    // Saturday, Christmas.
    expect([digestUntil('daily', null, at('2026-11-28')), digestUntil('daily', null, at('2026-12-25'))]).toEqual([
      null,
      null,
    ]);
  });

  it('goes weekly on Monday and looks at the whole week; after Easter Monday on Tuesday', () => {
    expect(digestUntil('weekly', null, at('2026-11-23'))).toBe('2026-11-29');
    expect(digestUntil('weekly', null, at('2026-11-24'))).toBeNull();
    expect(digestUntil('weekly', null, at('2026-04-06'))).toBeNull();
    expect(digestUntil('weekly', null, at('2026-04-07'))).toBe('2026-04-12');
  });
});
