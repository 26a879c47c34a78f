import { describe, expect, it } from 'vitest';
import { berlinInstant, berlinTime } from '#app/domain/time/berlin-instant.ts';

describe('a time on the clocks of Berlin', () => {
  it('is one hour ahead of UTC in winter, two in summer', () => {
    expect(berlinInstant('2027-01-11', '16:30')?.toISOString()).toBe('2027-01-11T15:30:00.000Z');
    expect(berlinInstant('2027-07-11', '16:30')?.toISOString()).toBe('2027-07-11T14:30:00.000Z');
  });

  it('does not exist in the hour that is skipped in spring', () => {
    expect(berlinInstant('2027-03-28', '02:30')).toBeNull();
    expect(berlinInstant('2027-03-28', '03:00')?.toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

  it('is the first of two in the hour that comes twice in autumn', () => {
    expect(berlinInstant('2027-10-31', '02:30')?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it.each(['24:00', '7:30', '12:60', '', 'noon'])('is nothing for %j', (text) => {
    expect(berlinInstant('2027-01-11', text)).toBeNull();
  });

  it('can be read back', () => {
    expect(berlinTime(new Date('2027-07-11T14:30:00Z'))).toBe('16:30');
  });
});
