import { describe, expect, it } from 'vitest';
import { changedApprovedFacts, isCurrent, lastDayOf, validThroughOf } from '#app/domain/posting/approval.ts';
import { postingContent } from '#tests/support/posting-content.ts';

describe('what follows from a posting', () => {
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

  it('keeps a posting on the board while it counts as current or has yet to begin, never after its end', () => {
    const posting = { currentUntil: '2027-01-30', startsOn: null, endsOn: null };
    expect(validThroughOf(posting)).toBe('2027-01-30');
    expect(validThroughOf({ ...posting, startsOn: '2027-08-01' })).toBe('2027-08-01');
    expect(validThroughOf({ ...posting, endsOn: '2027-01-10' })).toBe('2027-01-10');
    expect(validThroughOf({ ...posting, currentUntil: null })).toBeNull();
    expect([isCurrent(posting, '2027-01-30'), isCurrent(posting, '2027-01-31')]).toEqual([true, false]);
  });
});
