import type { PostingKind } from '../posting/posting.ts';
import { ruleOn, type RuleBook } from '../rule/rule-book.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import { addWorkingDays, workingDayOnOrBefore } from '../time/working-day.ts';
import type { PlacementSide, StepCode, StepOwner, StepState } from './placement.ts';

/**
 * One step as planned. Steps with the same position stand opposite each other: the person left, the company right.
 * A step has the same position whatever else the case needs, so that one that is needed later finds its place.
 */
export interface PlannedStep {
  readonly code: StepCode;
  readonly side: PlacementSide;
  readonly position: number;
  readonly owner: StepOwner;
  /** A working day, or null as long as the start is open. */
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
}

export interface PlanFacts {
  readonly startOn: Day | null;
  /** Last day of a limited placement; null: unlimited or not known. */
  readonly endOn: Day | null;
  readonly today: Day;
  /** `proposed`: the company read the profile first; `self`: the person applied herself. */
  readonly way?: 'proposed' | 'self';
  /** The works council must consent (see worksCouncilConsent). */
  readonly hasWorksCouncil: boolean;
  readonly needsPermit: boolean;
  readonly subsidyPlanned: boolean;
  /** The person applies for Einstiegsgeld. */
  readonly startBonusPlanned?: boolean;
  /** The company wants to get to know somebody for a few days: a trial day is offered first. */
  readonly trialDayWished?: boolean;
  /** The person needs a residence title, of which the employer keeps a copy (§ 4a(5) AufenthG). */
  readonly needsTitleCopy?: boolean;
  /** Steps that were over before the plan was made, with their day. */
  readonly doneOn?: Partial<Record<StepCode, Day>>;
}

interface Row {
  readonly candidate?: readonly [StepCode, StepOwner];
  readonly employer?: readonly [StepCode, StepOwner];
}

/** Steps that come and go with what the case needs: papers, attachments, the company's works council. */
export const neededSteps: readonly StepCode[] = [
  'permit',
  'subsidyApplication',
  'startBonusApplication',
  'worksCouncil',
  'residenceTitleCopied',
];

const paidKinds: readonly PostingKind[] = ['trialEmployment', 'employment', 'apprenticeship', 'entryQualification'];
const limitedKinds: readonly PostingKind[] = ['internship', 'employerMeasure', 'trialEmployment', 'entryQualification'];
const schoolKinds: readonly PostingKind[] = ['apprenticeship', 'entryQualification'];

/**
 * The plan of an assisted placement, person and company side by side, in the order in which things happen
 * (facts of the field, section 4). What the kind or the case does not need is left out. Due dates come from the rows
 * `plan.*` of the book, moved to working days: never before today, and before the start where something must be ready.
 */
export function planFor(book: RuleBook, kind: PostingKind, facts: PlanFacts): PlannedStep[] {
  const steps: PlannedStep[] = [];
  for (const [index, row] of rowsFor(kind, facts).entries()) {
    for (const side of ['candidate', 'employer'] as const) {
      const step = row[side];
      if (step === undefined) continue;
      const [code, owner] = step;
      steps.push({
        code,
        side,
        position: index + 1,
        owner,
        dueOn: dueOf(book, code, facts),
        doneOn: facts.doneOn?.[code] ?? null,
      });
    }
  }
  return steps;
}

/**
 * The days of a plan whose start or end has moved: steps that count from the start, the middle or the end, where they
 * are open and have no day, or one that nobody set by hand. Steps whose day stays are left out.
 */
export function redatePlan<Step extends OpenStep>(
  book: RuleBook,
  steps: readonly Step[],
  facts: Pick<PlanFacts, 'startOn' | 'endOn' | 'today'>,
): { readonly step: Step; readonly dueOn: Day }[] {
  return steps.flatMap((step) => {
    if (step.state !== 'open' || (step.dueByHand && step.dueOn !== null)) return [];
    if (!movingAnchors.includes(ruleOn(book, `plan.${step.code}`)?.detail?.['from'])) return [];
    const dueOn = dueOf(book, step.code, facts);
    return dueOn === null || dueOn === step.dueOn ? [] : [{ step, dueOn }];
  });
}

interface OpenStep {
  readonly code: StepCode;
  readonly state: StepState;
  readonly dueOn: Day | null;
  /** Somebody chose the day. */
  readonly dueByHand: boolean;
}

const movingAnchors: readonly unknown[] = ['start', 'middle', 'end'];

function rowsFor(kind: PostingKind, facts: PlanFacts): Row[] {
  const paid = paidKinds.includes(kind);
  const limited = limitedKinds.includes(kind);
  const school = schoolKinds.includes(kind);
  const measure = kind === 'employerMeasure';
  const subsidy = kind === 'entryQualification' || (facts.subsidyPlanned && paid);
  const when = (isNeeded: boolean, code: StepCode, owner: StepOwner) =>
    isNeeded ? ([code, owner] as const) : undefined;
  const introduced: Row[] =
    facts.way === 'self'
      ? [{ employer: ['interviewAgreed', 'company'] }]
      : [
          { candidate: ['talkProposal', 'caseworker'], employer: ['readProfile', 'company'] },
          { candidate: ['releaseContact', 'caseworker'], employer: ['interviewAgreed', 'company'] },
        ];
  return [
    ...introduced,
    { candidate: ['applicationPrepared', 'caseworker'], employer: ['employerBriefed', 'officer'] },
    { candidate: ['interview', 'caseworker'], employer: ['interviewFeedback', 'company'] },
    {
      candidate: when(facts.trialDayWished === true, 'trialDay', 'caseworker'),
      employer: when(facts.trialDayWished === true, 'trialDay', 'company'),
    },
    { candidate: when(paid, 'firstMonthMoney', 'caseworker'), employer: ['decision', 'company'] },
    {
      candidate:
        when(measure, 'approval', 'caseworker') ??
        when(facts.startBonusPlanned === true && paid, 'startBonusApplication', 'caseworker'),
      employer: when(subsidy, 'subsidyApplication', 'officer'),
    },
    {
      candidate: when(facts.needsPermit, 'permit', 'caseworker'),
      employer: when(facts.hasWorksCouncil, 'worksCouncil', 'company'),
    },
    { candidate: when(school, 'vocationalSchool', 'caseworker'), employer: when(!measure, 'contract', 'company') },
    { employer: when(school, 'chamber', 'company') },
    { employer: when(facts.needsTitleCopy === true && !measure, 'residenceTitleCopied', 'company') },
    { candidate: ['start', 'caseworker'], employer: ['safetyInstruction', 'company'] },
    { candidate: when(limited, 'trialReview', 'caseworker'), employer: when(limited, 'trialReview', 'company') },
    { employer: when(limited, 'takeOver', 'company') },
  ];
}

function dueOf(book: RuleBook, code: StepCode, facts: Pick<PlanFacts, 'startOn' | 'endOn' | 'today'>): Day | null {
  const rule = ruleOn(book, `plan.${code}`);
  if (rule === null || rule.value === null) return null;
  const latest = facts.startOn === null ? null : workingDayOnOrBefore(addDays(facts.startOn, -1));
  const notPast = (day: Day) => (day < facts.today ? addWorkingDays(facts.today, 0) : day);
  switch (rule.detail?.['from']) {
    case 'today': {
      const due = addWorkingDays(facts.today, rule.value);
      return notPast(latest !== null && latest < due ? latest : due);
    }
    case 'start': {
      if (facts.startOn === null) return null;
      if (rule.value === 0) return addWorkingDays(facts.startOn, 0);
      return notPast(workingDayOnOrBefore(addDays(facts.startOn, rule.value)));
    }
    case 'middle': {
      if (facts.startOn === null || facts.endOn === null) return null;
      return notPast(
        addWorkingDays(addDays(facts.startOn, Math.floor(daysBetween(facts.startOn, facts.endOn) / 2)), 0),
      );
    }
    case 'end': {
      if (facts.startOn === null || facts.endOn === null) return null;
      const due = workingDayOnOrBefore(addDays(facts.endOn, rule.value));
      return notPast(due < facts.startOn ? workingDayOnOrBefore(facts.endOn) : due);
    }
    default:
      return null;
  }
}
