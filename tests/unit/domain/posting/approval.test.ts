import { describe, expect, it } from 'vitest';
import { callByFor, changedApprovedFacts, lastDayOf, validThroughOf } from '#app/domain/posting/approval.ts';
import { postingContent } from '#tests/support/posting-content.ts';

describe('what follows from a posting', () => {
  it('promises a call within two working days, over a weekend too', () => {
    expect(callByFor('2026-11-23')).toBe('2026-11-25');
    expect(callByFor('2026-11-27')).toBe('2026-12-01');
  });

  it('derives the last day from start and weeks', () => {
    expect(lastDayOf({ startsOn: '2026-12-14', weeks: 8 })).toBe('2027-02-07');
    expect(lastDayOf({ startsOn: null, weeks: 8 })).toBeNull();
    expect(lastDayOf({ startsOn: '2026-12-14', weeks: null })).toBeNull();
  });

  it('knows which changes touch what the approval rests on', () => {
    const before = postingContent({ pay: { cents: 1500, per: 'hour' } });
    expect(changedApprovedFacts(before, { ...before, description: 'anders' })).toEqual([]);
    expect(changedApprovedFacts(before, { ...before, pay: { cents: 1400, per: 'hour' }, weeks: 10 })).toEqual([
      'weeks',
      'pay',
    ]);
  });

  it('lets search engines forget a posting 90 days after its approval, or at its start', () => {
    expect(validThroughOf('2026-11-01', null)).toBe('2027-01-30');
    expect(validThroughOf('2026-11-01', '2027-08-01')).toBe('2027-08-01');
  });
});
