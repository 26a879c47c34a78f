import { limitOn, type RuleBook } from '../rule/rule-book.ts';
import { addDays, addMonths, daysBetween, type Day } from '../time/day.ts';
import { addWorkingDays, workingDayOnOrBefore, workingDaysBefore } from '../time/working-day.ts';
import type { PlacementSide, StepCode, StepOwner, StepState } from './placement.ts';
import { changingConditions, type PlanCondition, type TemplateDue, type TemplateStep } from './plan-template.ts';

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
  /** Own words of a `custom` step of the template. */
  readonly title?: string | null;
  /** Key of the template's step; missing: planned without a template. */
  readonly templateKey?: string;
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

type Dates = Pick<PlanFacts, 'startOn' | 'endOn' | 'today'>;

/** Whether a condition of a template holds for a case. */
export function holds(condition: PlanCondition, facts: PlanFacts): boolean {
  switch (condition) {
    case 'introduced':
      return facts.way !== 'self';
    case 'trialDayWished':
      return facts.trialDayWished === true;
    case 'needsPermit':
      return facts.needsPermit;
    case 'subsidyPlanned':
      return facts.subsidyPlanned;
    case 'startBonusPlanned':
      return facts.startBonusPlanned === true;
    case 'hasWorksCouncil':
      return facts.hasWorksCouncil;
    case 'needsTitleCopy':
      return facts.needsTitleCopy === true;
  }
}

/** The step comes and goes with what the case needs: papers, attachments, the company's works council. */
export function comesAndGoes(step: Pick<TemplateStep, 'onlyIf'>): boolean {
  return step.onlyIf.some((condition) => changingConditions.includes(condition));
}

/**
 * The plan of an assisted placement, person and company side by side, in the order of its template. What the case does
 * not need is left out. Due dates are working days: never before today, and before the start where something must be
 * ready.
 */
export function planFor(book: RuleBook, template: readonly TemplateStep[], facts: PlanFacts): PlannedStep[] {
  const baseOf = (key: string): Day | null => {
    const step = template.find((other) => other.key === key);
    return step === undefined ? null : (facts.doneOn?.[step.code] ?? dueOf(book, step.due, facts, baseOf));
  };
  return template
    .filter((step) => step.onlyIf.every((condition) => holds(condition, facts)))
    .toSorted((a, b) => a.position - b.position || (a.side === b.side ? 0 : a.side === 'candidate' ? -1 : 1))
    .map(({ key, code, title, side, position, owner, due }) => ({
      code,
      side,
      position,
      owner,
      dueOn: dueOf(book, due, facts, baseOf),
      doneOn: facts.doneOn?.[code] ?? null,
      title,
      templateKey: key,
    }));
}

/**
 * The days of a plan whose start or end has moved, or of which a step was done: steps that count from the start, the
 * middle, the end or another step, where they are open and have no day, or one that nobody set by hand. Steps whose day
 * stays are left out.
 */
export function redatePlan<Step extends OpenStep>(
  book: RuleBook,
  template: readonly TemplateStep[],
  steps: readonly Step[],
  facts: Dates,
): { readonly step: Step; readonly dueOn: Day }[] {
  const dueOfTemplate = (key: string | null) => template.find((other) => other.key === key)?.due ?? null;
  const baseOf = (key: string): Day | null => {
    const step = steps.find((other) => other.templateKey === key);
    if (step?.doneOn != null) return step.doneOn;
    if (step !== undefined && step.dueByHand && step.dueOn !== null) return step.dueOn;
    const due = dueOfTemplate(key);
    return due?.anchor === 'plan' && step !== undefined ? step.dueOn : dueOf(book, due, facts, baseOf);
  };
  return steps.flatMap((step) => {
    if (step.state !== 'open' || (step.dueByHand && step.dueOn !== null)) return [];
    const due = dueOfTemplate(step.templateKey);
    if (due === null || due.anchor === 'plan') return [];
    const dueOn = dueOf(book, due, facts, baseOf);
    return dueOn === null || dueOn === step.dueOn ? [] : [{ step, dueOn }];
  });
}

interface OpenStep {
  /** Null: not from a template. */
  readonly templateKey: string | null;
  readonly state: StepState;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  /** Somebody chose the day. */
  readonly dueByHand: boolean;
}

function dueOf(
  book: RuleBook,
  due: TemplateDue | null,
  { startOn, endOn, today }: Dates,
  baseOf: (key: string) => Day | null,
): Day | null {
  if (due === null) return null;
  const notPast = (day: Day) => (day < today ? addWorkingDays(today, 0) : day);
  switch (due.anchor) {
    case 'plan': {
      const day = shifted(book, today, due);
      const latest = startOn === null ? null : workingDayOnOrBefore(addDays(startOn, -1));
      return day === null ? null : notPast(latest !== null && latest < day ? latest : day);
    }
    case 'start': {
      const day = startOn === null ? null : shifted(book, startOn, due);
      return day === null || due.amount === 0 ? day : notPast(day);
    }
    case 'middle': {
      if (startOn === null || endOn === null) return null;
      const day = shifted(book, addDays(startOn, Math.floor(daysBetween(startOn, endOn) / 2)), due);
      return day === null ? null : notPast(day);
    }
    case 'end': {
      const day = startOn === null || endOn === null ? null : shifted(book, endOn, due);
      if (day === null || startOn === null || endOn === null) return null;
      return notPast(day < startOn ? workingDayOnOrBefore(endOn) : day);
    }
    case 'step': {
      const base = due.step === null ? null : baseOf(due.step);
      const day = base === null ? null : shifted(book, base, due);
      return day === null ? null : notPast(day);
    }
  }
}

/** The working day a due date falls on, counted from `base`; null when it rests on a rule without a row for the day. */
function shifted(book: RuleBook, base: Day, due: TemplateDue): Day | null {
  const rule = due.rule === null ? null : limitOn(book, due.rule);
  if (due.rule !== null && (rule === null || (rule.unit !== 'days' && rule.unit !== 'workingDays'))) return null;
  const amount = rule?.value ?? due.amount;
  const unit = rule?.unit ?? due.unit;
  if (unit === 'workingDays') return amount < 0 ? workingDaysBefore(base, -amount) : addWorkingDays(base, amount);
  const day = unit === 'months' ? addMonths(base, amount) : addDays(base, amount);
  return amount < 0 ? workingDayOnOrBefore(day) : addWorkingDays(day, 0);
}
