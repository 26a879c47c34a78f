import { describe, expect, it } from 'vitest';
import { applicationFor, attachmentsFor } from '#app/domain/assistance/attachment.ts';
import { placementAttachments } from '#app/domain/assistance/placement.ts';

describe('what a placement can be supported with', () => {
  it('is a subsidy of the wage only where there is an employment', () => {
    for (const kind of ['trialEmployment', 'employment'] as const) {
      expect(attachmentsFor(kind)).toEqual(placementAttachments.filter((item) => item !== 'assistedApprenticeship'));
    }
    for (const kind of ['internship', 'employerMeasure', 'apprenticeship', 'entryQualification'] as const) {
      expect(attachmentsFor(kind)).not.toContain('wageSubsidy');
      expect(attachmentsFor(kind)).toContain('placementBudget');
    }
  });

  it('is AsA flex for an apprenticeship or EQ', () => {
    expect(attachmentsFor('apprenticeship')).toContain('assistedApprenticeship');
    expect(attachmentsFor('entryQualification')).toContain('assistedApprenticeship');
    expect(attachmentsFor('employerMeasure')).not.toContain('assistedApprenticeship');
  });

  it('asks for its own application before the start, where a late one is lost', () => {
    expect(applicationFor('wageSubsidy')).toBe('subsidyApplication');
    expect(applicationFor('startBonus')).toBe('startBonusApplication');
    expect(applicationFor('coaching16k')).toBeNull();
  });
});
