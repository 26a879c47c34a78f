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
    const rule = limitOn(book, `aftercare.${code}`, facts.startedOn) ?? limitOn(book, `aftercare.${code}`);
    if (rule === null || (rule.detail?.['needsConsent'] === true && !facts.hasConsent)) continue;
    const milestone =
      rule.unit === 'months' ? addMonths(facts.startedOn, rule.value) : addDays(facts.startedOn, rule.value);
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
