import { describe, expect, it } from 'vitest';
import { milestoneOn } from '#app/domain/assistance/aftercare.ts';
import { outcomeAt, type OutcomeFacts } from '#app/domain/assistance/check-outcome.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { startTopicsFor } from '#app/domain/assistance/start-sheet.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { houseRules } from '#db/seed/reference/rules-house.ts';

const book: RuleBook = { day: '2027-01-01', rules: houseRules };
const working: OutcomeFacts = {
  state: 'started',
  startedOn: '2027-01-11',
  plannedEndOn: null,
  endedOn: null,
  said: [],
};
const month6 = { on: '2027-07-11', askedOn: '2027-07-12' };
const at = (over: Partial<OutcomeFacts>, today = '2027-07-20') => outcomeAt({ ...working, ...over }, month6, today);

describe('whether an employment exists at a milestone', () => {
  it('is open until the working day on which it is asked, and while it is being asked', () => {
    expect(at({}, '2027-07-11')).toBeNull();
    expect(at({ said: [null, 'holds'] })).toBeNull();
  });

  it('is unknown where nobody was asked, nobody answered, or both sides contradict each other', () => {
    expect(at({ said: [] })).toBe('unknown');
    expect(at({ said: ['unknown', 'unknown'] })).toBe('unknown');
    expect(at({ said: ['holds', 'ended'] })).toBe('unknown');
  });

  it('is what one side said where the other is silent', () => {
    expect(at({ said: ['holds', 'unknown'] })).toBe('holds');
    expect(at({ said: ['unknown', 'ended'] })).toBe('ended');
  });

  it('follows the recorded end first: ended before it, or existed and ended later', () => {
    expect(at({ state: 'ended', endedOn: '2027-03-01', said: ['holds'] }, '2027-03-02')).toBe('ended');
    expect(at({ state: 'ended', endedOn: '2027-07-15', said: [] })).toBe('holds');
  });

  it('is nobody’s question for a trial that came to its end, or behind a planned end', () => {
    expect(at({ state: 'completed', endedOn: '2027-03-01' })).toBeNull();
    expect(at({ plannedEndOn: '2027-04-11' })).toBeNull();
    expect(at({ plannedEndOn: '2027-04-11', state: 'lasts' })).toBe('unknown');
  });

  it('knows a start on 29 February and a milestone on a Sunday after the clocks changed', () => {
    expect(milestoneOn(book, 'checkMonth12', '2028-02-29')).toBe('2029-02-28');
    const on = milestoneOn(book, 'checkMonth6', '2026-09-28') ?? '';
    expect(on).toBe('2027-03-28');
    expect(addWorkingDays(on, 0)).toBe('2027-03-30');
  });
});

describe('the sheet about the start', () => {
  it('tells what changes with wages; where the benefit goes on there is none', () => {
    expect(startTopicsFor('employment')).toContain('benefit');
    expect(startTopicsFor('employment')).not.toContain('school');
    expect(startTopicsFor('apprenticeship')).toContain('school');
    expect(startTopicsFor('employerMeasure')).toEqual([]);
    expect(startTopicsFor('internship')).toEqual([]);
  });
});
