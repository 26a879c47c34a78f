import type { Day } from '../time/day.ts';
import { noRule } from './check-duration.ts';
import { findingFrom, type Finding } from './finding.ts';
import { limitOn, type RuleBook } from './rule-book.ts';

/** A wage subsidy (EGZ) as planned. The person's facts are staff only and yes / no. */
export interface SubsidyPlan {
  readonly startsOn: Day;
  readonly percent: number;
  readonly months: number;
  readonly is55OrOlder: boolean;
  readonly isDisabled: boolean;
}

/** Share and length of a wage subsidy against §§ 88-90, 131 SGB III; the most generous limit that applies counts. */
export function checkSubsidy(book: RuleBook, plan: SubsidyPlan): Finding[] {
  const percent = limitOn(
    book,
    plan.isDisabled ? 'wageSubsidy.percentMaxDisabled' : 'wageSubsidy.percentMax',
    plan.startsOn,
  );
  const months = [
    limitOn(book, 'wageSubsidy.monthsMax', plan.startsOn),
    plan.is55OrOlder ? limitOn(book, 'wageSubsidy.monthsMax55', plan.startsOn) : null,
    plan.isDisabled ? limitOn(book, 'wageSubsidy.monthsMaxDisabled', plan.startsOn) : null,
  ]
    .filter((rule) => rule !== null)
    .sort((a, b) => b.value - a.value)[0];
  const findings: Finding[] = [];
  if (percent === null) findings.push(noRule('subsidyPercent', 'wageSubsidy.percentMax'));
  else if (plan.percent > percent.value)
    findings.push(findingFrom(percent, 'subsidyPercent', 'subsidyTooHigh', 'error'));
  if (months === undefined) findings.push(noRule('subsidyMonths', 'wageSubsidy.monthsMax'));
  else if (plan.months > months.value) findings.push(findingFrom(months, 'subsidyMonths', 'subsidyTooLong', 'error'));
  return findings;
}
