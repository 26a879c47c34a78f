import { lastDayOfMonths } from '../time/period.ts';
import type { Day } from '../time/day.ts';
import { limitOn, ruleOn, type RuleBook, type RuleValue } from './rule-book.ts';

/** What a paid trial brings with it for the time after it; each with the row it rests on. Null: no row in force. */
export interface AfterTrial {
  /** If the trial lasts longer than this day, no wage subsidy for this person in this company (§ 92(1) no. 2 SGB III). */
  readonly noSubsidyAfter: Day | null;
  readonly subsidyRule: RuleValue | null;
  /** No fixed term without a reason, early notice only where agreed (§ 14(2), § 15(4) TzBfG). */
  readonly contractRule: RuleValue | null;
}

/** What follows from a paid trial that begins on `from`. */
export function afterTrial(book: RuleBook, from: Day): AfterTrial {
  const limit = limitOn(book, 'wageSubsidy.excludedByInsuredMonths', from);
  return {
    noSubsidyAfter: limit === null ? null : lastDayOfMonths(from, limit.value),
    subsidyRule: limit,
    contractRule: ruleOn(book, 'trialEmployment.afterwards', from),
  };
}
