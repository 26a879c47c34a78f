import { limitOn, type RuleBook } from '../rule/rule-book.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import { addWorkingDays } from '../time/working-day.ts';
import type { StepCode } from './placement.ts';
import type { PlannedStep } from './plan.ts';

export const aftercareCodes = [
  'checkWeek2',
  'checkMonth1',
  'checkMonth3',
  'checkMonth5',
  'checkMonth6',
  'checkMonth12',
] as const satisfies readonly StepCode[];
export type AftercareCode = (typeof aftercareCodes)[number];

/** The row in force at the start says when a milestone is; null: the house does not ask then. */
function ruleOf(book: RuleBook, code: AftercareCode, startedOn: Day) {
  return limitOn(book, `aftercare.${code}`, startedOn) ?? limitOn(book, `aftercare.${code}`);
}

/** Whether asking at this milestone needs the person's yes (purpose `aftercare`), by the house's rows. */
export function needsYes(book: RuleBook, code: AftercareCode): boolean {
  return limitOn(book, `aftercare.${code}`)?.detail?.['needsConsent'] === true;
}

/** The calendar day of a milestone, which may be no working day; null: the house does not ask then. */
export function milestoneOn(book: RuleBook, code: AftercareCode, startedOn: Day): Day | null {
  const rule = ruleOf(book, code, startedOn);
  if (rule === null) return null;
  return rule.unit === 'months' ? addMonths(startedOn, rule.value) : addDays(startedOn, rule.value);
}

export interface AftercareFacts {
  readonly startedOn: Day;
  /** Last day of a limited placement: nothing is asked after it. Null: unlimited. */
  readonly endOn: Day | null;
  /** The person agreed to be asked after the benefits ended (purpose `aftercare`). */
  readonly hasConsent: boolean;
  /** Position of the last step of the plan. */
  readonly afterPosition: number;
}

/**
 * Asking how it goes, on both sides: week 2, months 1, 3, 5 (before the probation ends), 6 and 12. Where the row says
 * that it needs the person's yes (months 6 and 12: support after the benefits is bounded, § 16g(2) SGB II) and there is
 * none, nobody is asked and the outcome stays unknown.
 */
export function aftercareFor(book: RuleBook, facts: AftercareFacts): PlannedStep[] {
  const steps: PlannedStep[] = [];
  let position = facts.afterPosition;
  for (const code of aftercareCodes) {
    const rule = ruleOf(book, code, facts.startedOn);
    const milestone = milestoneOn(book, code, facts.startedOn);
    if (rule === null || milestone === null || (rule.detail?.['needsConsent'] === true && !facts.hasConsent)) continue;
    if (facts.endOn !== null && milestone > facts.endOn) continue;
    position += 1;
    const dueOn = addWorkingDays(milestone, 0);
    steps.push(
      { code, side: 'candidate', position, owner: 'caseworker', dueOn, doneOn: null },
      { code, side: 'employer', position, owner: 'officer', dueOn, doneOn: null },
    );
  }
  return steps;
}
