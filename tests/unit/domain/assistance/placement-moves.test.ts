import { describe, expect, it } from 'vitest';
import {
  confirmLasting,
  endPlacement,
  completeTrial,
  endWhenStarting,
  outcomeGroup,
  resultDueOn,
  startPlacement,
} from '#app/domain/assistance/placement-moves.ts';
import {
  mayStart,
  recordLongMeasure,
  overrideRequirement,
  recordRequirement,
  startRequirementsFor,
  type RequirementRecord,
} from '#app/domain/assistance/start-requirement.ts';
import {
  completeStep,
  dueGroup,
  nextAction,
  nextOfPlacement,
  reopenStep,
  skipStep,
  type PlacementStep,
} from '#app/domain/assistance/step.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { WorkAccessFact } from '#app/domain/rule/work-access.ts';

const today = '2026-11-23';
const free: WorkAccessFact = {
  allowed: 'yes',
  waitUntil: null,
  validUntil: null,
  needsImmigrationOffice: false,
  needsAgencyConsent: false,
  ruleId: 'refugee25.any',
};
const permitted: WorkAccessFact = { ...free, needsImmigrationOffice: true, ruleId: 'asylumPermission.town' };
const missing = (requirement: RequirementRecord['requirement']): RequirementRecord => ({
  requirement,
  recordedOn: null,
  reference: null,
  recordedBy: null,
  overrideReason: null,
  reason: null,
});
const reasonOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    throw error;
  }
  return 'no error';
};

describe('what must be on record before the start', () => {
  const needed = (...args: Parameters<typeof startRequirementsFor>) =>
    startRequirementsFor(...args).map((item) => item.requirement);

  it('is the approval for a measure', () => {
    expect(needed('employerMeasure', free, [], false)).toEqual(['approval']);
  });

  it('is the permit where papers ask for one, or nobody knows', () => {
    expect(needed('trialEmployment', permitted, [], false)).toEqual(['permit', 'contract']);
    expect(needed('trialEmployment', null, [], false)).toEqual(['permit', 'contract']);
    expect(needed('trialEmployment', { ...free, allowed: 'askAuthority' }, [], false)).toEqual(['permit', 'contract']);
    expect(startRequirementsFor('internship', permitted, [], false)[0]?.ruleId).toBe('asylumPermission.town');
  });

  it('is the application for EQ and wage subsidies', () => {
    expect(needed('entryQualification', free, [], false)).toEqual(['subsidyApplication', 'contract']);
    expect(needed('employment', free, ['wageSubsidy'], false)).toEqual(['subsidyApplication', 'contract']);
    expect(needed('employment', free, ['jobLanguageCourse'], false)).toEqual(['contract']);
    expect(needed('employment', free, ['startBonus', 'section16e'], false)).toEqual([
      'subsidyApplication',
      'startBonusApplication',
      'contract',
    ]);
  });

  it("is the person's reason for a measure that lasts longer than usual", () => {
    expect(needed('employerMeasure', free, [], false, true)).toEqual(['approval', 'longMeasure']);
    expect(needed('internship', free, [], false, true)).toEqual(['contract']);
    const reason = { reason: 'seriousObstacle', userId: 'u1', today } as const;
    const recorded = recordLongMeasure(missing('longMeasure'), reason);
    expect(mayStart([missing('longMeasure')], today)).toEqual(['longMeasure']);
    expect(mayStart([recorded], today)).toEqual([]);
    expect(reasonOf(() => overrideRequirement(missing('longMeasure'), { reason: 'x', userId: 'u1' }))).toBe(
      'longMeasureReasonMissing',
    );
    expect(
      reasonOf(() => recordRequirement(missing('longMeasure'), { on: today, reference: 'x', userId: 'u1', today })),
    ).toBe('longMeasureReasonMissing');
    expect(reasonOf(() => recordLongMeasure(missing('contract'), reason))).toBe('longMeasureReasonMissing');
  });

  it('is the works council, where it must consent', () => {
    expect(needed('employment', free, [], true)).toEqual(['contract', 'worksCouncil']);
  });

  it('counts with day, reference and name, dated before the start', () => {
    const recorded = recordRequirement(missing('approval'), {
      on: '2026-11-20',
      reference: ' MAG 17 ',
      userId: 'u1',
      today,
    });
    expect(recorded).toMatchObject({ recordedOn: '2026-11-20', reference: 'MAG 17', recordedBy: 'u1' });
    expect(mayStart([recorded], today)).toEqual([]);
    expect(mayStart([recorded], '2026-11-19')).toEqual(['approval']);
    expect(mayStart([missing('approval'), { ...recorded, requirement: 'contract', reference: '' }], today)).toEqual([
      'approval',
      'contract',
    ]);
  });

  it('may be passed over with a reason only', () => {
    expect(
      mayStart([overrideRequirement(missing('permit'), { reason: 'Telefonisch bestätigt', userId: 'u1' })], today),
    ).toEqual([]);
    expect(reasonOf(() => overrideRequirement(missing('permit'), { reason: '  ', userId: 'u1' }))).toBe(
      'overrideReasonMissing',
    );
    expect(
      reasonOf(() => recordRequirement(missing('permit'), { on: '2026-11-24', reference: 'x', userId: 'u1', today })),
    ).toBe('requirementInFuture');
    expect(
      reasonOf(() => recordRequirement(missing('permit'), { on: today, reference: '', userId: 'u1', today })),
    ).toBe('requirementReferenceMissing');
  });
});

describe('a placement', () => {
  const preparing = {
    state: 'preparing' as const,
    startedOn: null,
    endedOn: null,
    endReason: null,
    kind: 'trialEmployment' as const,
    trialResult: null,
  };
  const started = startPlacement(preparing, { on: today, today, records: [] });

  it('does not start until everything is there, and says what is missing', () => {
    try {
      startPlacement(preparing, { on: today, today, records: [missing('approval')] });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'blocked',
        reason: 'startBlocked',
        problems: [{ field: 'approval', code: 'approvalMissing' }],
      });
    }
  });

  it('starts once, lasts or ends', () => {
    expect(started).toMatchObject({ state: 'started', startedOn: today });
    expect(reasonOf(() => startPlacement(started, { on: today, today, records: [] }))).toBe('placementNotPreparing');
    expect(confirmLasting(started).state).toBe('lasts');
    expect(reasonOf(() => confirmLasting(preparing))).toBe('placementNotStarted');
    const ended = endPlacement(started, { on: today, today, reason: 'language' });
    expect(ended).toMatchObject({ state: 'ended', endedOn: today, endReason: 'language' });
    expect(reasonOf(() => endPlacement(ended, { on: today, today, reason: 'language' }))).toBe('placementEnded');
  });

  it('ends as a trial with what follows, where the kind is one', () => {
    const trial = { ...started, kind: 'internship' as const };
    expect(completeTrial(trial, { on: today, today, result: 'apprenticeshipOffered' })).toMatchObject({
      state: 'completed',
      endedOn: today,
      endReason: null,
      trialResult: 'apprenticeshipOffered',
    });
    expect(reasonOf(() => confirmLasting(trial))).toBe('trialEndsOtherwise');
    expect(reasonOf(() => completeTrial(started, { on: today, today, result: 'nothing' }))).toBe('workEndsOtherwise');
    const completed = completeTrial(trial, { on: today, today, result: 'nothing' });
    expect(reasonOf(() => endPlacement(completed, { on: today, today, reason: 'language' }))).toBe('placementEnded');
  });

  it('waits for its result when the planned end has come, whatever is still open', () => {
    const running = { state: 'started' as const, plannedEndOn: '2026-11-20' };
    expect(nextOfPlacement(running, [], today)).toEqual({
      step: null,
      owner: 'caseworker',
      dueOn: '2026-11-20',
      overdueDays: 3,
    });
    expect(resultDueOn({ ...running, state: 'lasts' })).toBeNull();
    expect(nextOfPlacement({ ...running, state: 'completed' }, [], today)).toBeNull();
    const later = { ...running, plannedEndOn: '2026-12-20' };
    expect(nextOfPlacement(later, [], today)).toMatchObject({ step: null, dueOn: '2026-12-20', overdueDays: 0 });
    expect(nextOfPlacement({ ...running, plannedEndOn: null }, [], today)).toMatchObject({ step: null, dueOn: null });
  });

  it('does not end before it began, nor in the future', () => {
    expect(reasonOf(() => endPlacement(started, { on: '2026-11-22', today, reason: 'unknown' }))).toBe(
      'endBeforeStart',
    );
    expect(reasonOf(() => endPlacement(started, { on: '2026-11-24', today, reason: 'unknown' }))).toBe('dayInFuture');
    expect(reasonOf(() => startPlacement(preparing, { on: '2026-11-24', today, records: [] }))).toBe('dayInFuture');
  });

  it('keeps its planned length when the start moves, or has that of its posting', () => {
    const planned = { plannedStartOn: '2027-02-01', plannedEndOn: '2027-02-28', weeks: 8 };
    expect(endWhenStarting(planned, '2027-02-08')).toBe('2027-03-07');
    expect(endWhenStarting({ ...planned, plannedStartOn: null, plannedEndOn: null }, '2027-02-08')).toBe('2027-04-04');
    expect(endWhenStarting({ plannedStartOn: null, plannedEndOn: null, weeks: null }, '2027-02-08')).toBeNull();
  });

  it('counts as integration or as a trial', () => {
    expect(outcomeGroup('employment', false, false)).toBe('integration');
    expect(outcomeGroup('trialEmployment', false, false)).toBe('integration');
    expect(outcomeGroup('employment', true, false)).toBe('trial');
    expect(outcomeGroup('employment', false, true)).toBe('trial');
    expect(outcomeGroup('employerMeasure', false, false)).toBe('trial');
    expect(outcomeGroup('entryQualification', false, false)).toBe('trial');
  });
});

describe('a step', () => {
  const step = (over: Partial<PlacementStep> = {}): PlacementStep => ({
    code: 'interview',
    side: 'candidate',
    position: 4,
    owner: 'caseworker',
    dueOn: '2026-11-20',
    state: 'open',
    doneOn: null,
    doneBy: null,
    skippedReason: null,
    ...over,
  });
  const by = { on: today, userId: 'u1', today };

  it('is done, skipped with a reason, opened again', () => {
    const done = completeStep(step(), by);
    expect(done).toMatchObject({ state: 'done', doneOn: today, doneBy: 'u1' });
    expect(reasonOf(() => completeStep(done, by))).toBe('stepNotOpen');
    expect(reopenStep(done)).toEqual(step());
    expect(skipStep(step(), { ...by, reason: ' nicht nötig ' })).toMatchObject({
      state: 'skipped',
      skippedReason: 'nicht nötig',
    });
    expect(reasonOf(() => skipStep(step(), { ...by, reason: '' }))).toBe('skipReasonMissing');
    expect(reasonOf(() => reopenStep(step()))).toBe('stepIsOpen');
    expect(reasonOf(() => completeStep(step(), { ...by, on: '2026-11-24' }))).toBe('dayInFuture');
  });

  it('"start" has an action of its own', () => {
    expect(reasonOf(() => completeStep(step({ code: 'start' }), by))).toBe('startHasItsOwnAction');
    expect(reasonOf(() => skipStep(step({ code: 'start' }), { ...by, reason: 'x' }))).toBe('startHasItsOwnAction');
  });

  it('that is due first tells who acts next and how late it is', () => {
    const steps = [
      step({ code: 'start', dueOn: null, position: 1 }),
      step({ code: 'interviewFeedback', side: 'employer', owner: 'company', dueOn: '2026-11-20' }),
      step({ code: 'permit', dueOn: '2026-11-25' }),
    ];
    expect(nextAction(steps, today)).toMatchObject({ owner: 'company', dueOn: '2026-11-20', overdueDays: 3 });
    expect(nextAction([step({ state: 'done' })], today)).toBeNull();
    expect(nextAction([step({ dueOn: null })], today)).toMatchObject({ dueOn: null, overdueDays: 0 });
  });

  it('is due in a group', () => {
    expect(['2026-11-22', today, '2026-11-30', '2026-12-01', null].map((day) => dueGroup(day, today))).toEqual([
      'overdue',
      'today',
      'nextDays',
      'later',
      'undated',
    ]);
  });
});
