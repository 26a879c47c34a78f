import { describe, expect, it } from 'vitest';
import { asksForApprenticeship } from '#app/domain/assistance/apprenticeship-first.ts';

describe('whether an apprenticeship was looked at first', () => {
  it('is asked of people under 25 who are about to work, and of nobody whose age is not known', () => {
    expect(asksForApprenticeship(true, 'employment')).toBe(true);
    expect(asksForApprenticeship(true, 'trialEmployment')).toBe(true);
    expect(asksForApprenticeship(false, 'employment')).toBe(false);
    expect(asksForApprenticeship(null, 'employment')).toBe(false);
  });

  it('is not asked where it is one, or what comes before one', () => {
    for (const kind of ['apprenticeship', 'entryQualification', 'internship', 'employerMeasure'] as const)
      expect(asksForApprenticeship(true, kind)).toBe(false);
  });
});
