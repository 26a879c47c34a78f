import { describe, expect, it } from 'vitest';
import { releasedSteps } from '#db/seed/reference/plan-templates.ts';
import { ruleRows } from '#db/seed/reference/rules.ts';
import { aftercareFor } from '#app/domain/assistance/aftercare.ts';
import { stepCodes, stepOwners } from '#app/domain/assistance/placement.ts';
import { planFor, redatePlan, type PlanFacts } from '#app/domain/assistance/plan.ts';
import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { worksCouncilConsent } from '#app/domain/rule/works-council.ts';
import { isWorkingDay } from '#app/domain/time/working-day.ts';

const book: RuleBook = { day: '2026-11-23', rules: ruleRows };
const facts = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  startOn: '2027-01-11',
  endOn: '2027-03-07',
  today: '2026-11-23',
  hasWorksCouncil: false,
  needsPermit: false,
  subsidyPlanned: false,
  ...over,
});
const plan = (kind: PostingKind, over: Partial<PlanFacts> = {}) => planFor(book, releasedSteps(kind), facts(over));
const codes = (kind: PostingKind, over: Partial<PlanFacts> = {}) => plan(kind, over).map((step) => step.code);
const due = (kind: PostingKind, code: string, over: Partial<PlanFacts> = {}) =>
  plan(kind, over).find((step) => step.code === code)?.dueOn;

describe('the plan of a paid trial', () => {
  it('puts person and company side by side', () => {
    const steps = plan('trialEmployment', { hasWorksCouncil: true, needsPermit: true });
    expect(steps.filter((step) => step.position === 1).map((step) => [step.side, step.code])).toEqual([
      ['candidate', 'talkProposal'],
      ['employer', 'readProfile'],
    ]);
    const permit = steps.find((step) => step.code === 'permit');
    expect(steps.filter((step) => step.position === permit?.position).map((step) => step.code)).toEqual([
      'permit',
      'worksCouncil',
    ]);
  });

  it('keeps the place of every step, whatever else the case needs', () => {
    const full = plan('trialEmployment', {
      hasWorksCouncil: true,
      needsPermit: true,
      subsidyPlanned: true,
      startBonusPlanned: true,
      trialDayWished: true,
      needsTitleCopy: true,
    });
    const placeOf = (steps: typeof full) => new Map(steps.map((step) => [`${step.side} ${step.code}`, step.position]));
    for (const [step, position] of placeOf(plan('trialEmployment'))) expect(placeOf(full).get(step)).toBe(position);
  });

  it('settles the money of the first month ten days before the start, on a working day', () => {
    expect(due('trialEmployment', 'firstMonthMoney')).toBe('2026-12-31');
  });

  it('asks the works council in time, and leaves it its week', () => {
    expect(due('trialEmployment', 'worksCouncilAsked', { hasWorksCouncil: true })).toBe('2026-12-28');
    expect(due('trialEmployment', 'worksCouncil', { hasWorksCouncil: true })).toBe('2027-01-04');
  });

  it('applies for the permit at once and for the subsidy before the contract', () => {
    const steps = plan('trialEmployment', { needsPermit: true, subsidyPlanned: true });
    expect(due('trialEmployment', 'permitApplied', { needsPermit: true })).toBe('2026-11-25');
    const place = (code: string) => steps.find((step) => step.code === code)?.position ?? 0;
    expect(place('subsidyApplication')).toBeLessThan(place('contract'));
  });

  it('has its review in the middle and the next decision before the end', () => {
    expect(due('trialEmployment', 'trialReview')).toBe('2027-02-08');
    expect(due('trialEmployment', 'takeOver')).toBe('2027-02-25');
  });

  it('has a trial day for both sides between interview and decision, where the company wishes one', () => {
    const steps = plan('internship', { trialDayWished: true });
    const days = steps.filter((step) => step.code === 'trialDay');
    expect(days.map((step) => [step.side, step.owner, step.dueOn])).toEqual([
      ['candidate', 'caseworker', '2026-12-04'],
      ['employer', 'company', '2026-12-04'],
    ]);
    const position = (code: string) => steps.find((step) => step.code === code)?.position ?? 0;
    expect(position('interview')).toBeLessThan(position('trialDay'));
    expect(position('trialDay')).toBeLessThan(position('decision'));
    expect(codes('internship')).not.toContain('trialDay');
  });

  it('leaves out what nobody needs', () => {
    expect(codes('trialEmployment')).not.toContain('permit');
    expect(codes('trialEmployment')).not.toContain('worksCouncil');
    expect(codes('trialEmployment')).not.toContain('subsidyApplication');
    expect(codes('trialEmployment', { subsidyPlanned: true, needsPermit: true })).toEqual(
      expect.arrayContaining(['subsidyApplication', 'permit']),
    );
  });
});

describe('the plan of each kind', () => {
  it('of a measure has an approval, no contract and no wage to settle', () => {
    expect(codes('employerMeasure')).toContain('approval');
    expect(codes('employerMeasure')).not.toContain('contract');
    expect(codes('employerMeasure')).not.toContain('firstMonthMoney');
  });

  it('of an apprenticeship and EQ has school and chamber', () => {
    for (const kind of ['apprenticeship', 'entryQualification'] as const)
      expect(codes(kind)).toEqual(expect.arrayContaining(['vocationalSchool', 'chamber']));
    expect(codes('entryQualification')).toContain('subsidyApplication');
  });

  it.each(postingKinds)("of %s asks for the works council's consent, a trial without a wage too", (kind) => {
    expect(codes(kind, { hasWorksCouncil: true })).toEqual(
      expect.arrayContaining(['worksCouncilAsked', 'worksCouncil']),
    );
  });

  it.each(postingKinds)('of %s has what the employer owes on its side: instruction on the first day', (kind) => {
    const instruction = plan(kind).find((step) => step.code === 'safetyInstruction');
    expect(instruction).toMatchObject({ side: 'employer', owner: 'company', dueOn: '2027-01-11' });
  });

  it('has the title copied on the last working day before the start, where there is a contract and a title', () => {
    const copied = (kind: PostingKind, needsTitleCopy = true) =>
      plan(kind, { needsTitleCopy }).find((step) => step.code === 'residenceTitleCopied');
    expect(copied('employment')).toMatchObject({ side: 'employer', owner: 'company', dueOn: '2027-01-08' });
    expect(copied('employment', false)).toBeUndefined();
    expect(copied('employerMeasure')).toBeUndefined();
  });

  it('of an apprenticeship and EQ has the school spoken with two weeks after the start', () => {
    for (const kind of ['apprenticeship', 'entryQualification'] as const)
      expect(plan(kind).find((step) => step.code === 'schoolContact')).toMatchObject({
        owner: 'caseworker',
        dueOn: '2027-01-25',
      });
    expect(codes('employment')).not.toContain('schoolContact');
  });

  it.each(postingKinds)('of %s has an owner for every step, and both sides have some', (kind) => {
    const steps = plan(kind);
    expect(steps.filter(({ owner }) => !stepOwners.includes(owner))).toEqual([]);
    expect(new Set(steps.map(({ side }) => side))).toEqual(new Set(['candidate', 'employer']));
  });

  it('begins with the interview when the person applied herself', () => {
    expect(codes('employment', { way: 'self' })).not.toContain('readProfile');
    expect(codes('employment', { way: 'self' })).not.toContain('releaseContact');
  });

  it.each(postingKinds)('of %s is due on working days, none in the past', (kind) => {
    for (const startOn of ['2026-11-24', '2027-01-01', '2028-02-29']) {
      for (const step of plan(kind, {
        startOn,
        endOn: null,
        hasWorksCouncil: true,
        needsPermit: true,
        subsidyPlanned: true,
        needsTitleCopy: true,
      })) {
        if (step.dueOn === null) continue;
        expect([step.code, isWorkingDay(step.dueOn), step.dueOn >= '2026-11-23']).toEqual([step.code, true, true]);
      }
    }
  });

  it('has no dates for what depends on an unknown start', () => {
    expect(due('employment', 'start', { startOn: null })).toBeNull();
    expect(due('employment', 'interview', { startOn: null })).toBe('2026-11-30');
  });

  it('keeps what was done before', () => {
    const step = plan('employment', { doneOn: { talkProposal: '2026-11-09' } }).find(
      (item) => item.code === 'talkProposal',
    );
    expect(step?.doneOn).toBe('2026-11-09');
  });

  it('names each step once per side', () => {
    for (const kind of postingKinds) {
      const keys = plan(kind, {
        hasWorksCouncil: true,
        needsPermit: true,
        subsidyPlanned: true,
        needsTitleCopy: true,
      }).map((step) => `${step.side} ${step.code}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(stepCodes).toContain('takeOver');
  });
});

describe('a plan whose start moves', () => {
  const step = (over: object = {}) => ({
    templateKey: 'contract.employer',
    state: 'open' as const,
    dueOn: '2027-01-08',
    doneOn: null,
    dueByHand: false,
    ...over,
  });
  const moved = (...steps: ReturnType<typeof step>[]) =>
    redatePlan(book, releasedSteps('trialEmployment'), steps, {
      startOn: '2027-02-15',
      endOn: '2027-04-11',
      today: '2026-11-23',
    }).map((item) => item.dueOn);

  it('moves what counts from the start, the middle and the end, and dates what had no day', () => {
    expect(
      moved(step(), step({ templateKey: 'trialReview.employer' }), step({ templateKey: 'takeOver.employer' })),
    ).toEqual(['2027-02-12', '2027-03-15', '2027-04-01']);
    expect(moved(step({ dueOn: null }), step({ templateKey: 'start.candidate', dueOn: null }))).toEqual([
      '2027-02-12',
      '2027-02-15',
    ]);
  });

  it('leaves what is done, what counts from today, and a day somebody chose', () => {
    expect(
      moved(step({ state: 'done' }), step({ templateKey: 'interview.candidate' }), step({ dueByHand: true })),
    ).toEqual([]);
    expect(moved(step({ dueByHand: true, dueOn: null }))).toEqual(['2027-02-12']);
    expect(moved(step({ templateKey: null }))).toEqual([]);
  });

  it('gives the works council its week from the day it was asked', () => {
    const consent = step({ templateKey: 'worksCouncil.employer', dueOn: null });
    const asked = (over: object) => step({ templateKey: 'worksCouncilAsked.employer', dueOn: '2027-02-01', ...over });
    expect(moved(asked({ state: 'done', doneOn: '2026-12-14' }), consent)).toEqual(['2026-12-21']);
    expect(moved(asked({ dueByHand: true, dueOn: '2027-01-20' }), consent)).toEqual(['2027-01-27']);
  });
});

describe('asking after the start', () => {
  const aftercare = (over: object = {}) =>
    aftercareFor(book, { startedOn: '2027-01-11', endOn: null, hasConsent: true, afterPosition: 10, ...over });

  it('happens in week 2 and months 1, 3, 5, 6 and 12, on both sides', () => {
    const steps = aftercare();
    expect(steps.filter((step) => step.side === 'candidate').map((step) => [step.code, step.dueOn])).toEqual([
      ['checkWeek2', '2027-01-25'],
      ['checkMonth1', '2027-02-11'],
      ['checkMonth3', '2027-04-12'],
      ['checkMonth5', '2027-06-11'],
      ['checkMonth6', '2027-07-12'],
      ['checkMonth12', '2028-01-11'],
    ]);
    expect(steps.filter((step) => step.side === 'employer')).toHaveLength(6);
  });

  it("needs the person's yes from month 6 on", () => {
    expect(aftercare({ hasConsent: false }).map((step) => step.code)).not.toContain('checkMonth6');
    expect(aftercare({ hasConsent: false }).map((step) => step.code)).not.toContain('checkMonth12');
  });

  it('stops with a limited placement', () => {
    expect(new Set(aftercare({ endOn: '2027-03-07' }).map((step) => step.code))).toEqual(
      new Set(['checkWeek2', 'checkMonth1']),
    );
  });

  it('survives a start on 29 February', () => {
    expect(aftercare({ startedOn: '2028-02-29' }).find((step) => step.code === 'checkMonth12')?.dueOn).toBe(
      '2029-02-28',
    );
  });
});

describe('a works council', () => {
  it('consents in companies with more than 20 employees, where there is one', () => {
    const consent = (hasWorksCouncil: boolean | null, employees: number | null) =>
      worksCouncilConsent(book, { hasWorksCouncil, employees });
    expect(consent(true, 21)).toBe('needed');
    expect(consent(true, 20)).toBe('notNeeded');
    expect(consent(false, 500)).toBe('notNeeded');
    expect(consent(null, 500)).toBe('ask');
    expect(consent(true, null)).toBe('ask');
    expect(consent(null, 12)).toBe('notNeeded');
  });
});
