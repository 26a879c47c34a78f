import type { Day } from '../time/day.ts';
import { noRule } from './check-duration.ts';
import { findingFrom, type Finding, type FindingCode, type FindingField } from './finding.ts';
import { limitOn, type RuleBook, type RuleValue } from './rule-book.ts';

/** A wage subsidy (EGZ) as planned. The person's facts are staff only and yes / no. */
export interface SubsidyPlan {
  readonly startsOn: Day;
  /** Null: not planned yet. */
  readonly percent: number | null;
  readonly months: number | null;
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
  const months =
    [
      limitOn(book, 'wageSubsidy.monthsMax', plan.startsOn),
      plan.is55OrOlder ? limitOn(book, 'wageSubsidy.monthsMax55', plan.startsOn) : null,
      plan.isDisabled ? limitOn(book, 'wageSubsidy.monthsMaxDisabled', plan.startsOn) : null,
    ]
      .filter((rule) => rule !== null)
      .sort((a, b) => b.value - a.value)[0] ?? null;
  return [
    ...within(plan.percent, percent, 'subsidyPercent', 'wageSubsidy.percentMax', 'subsidyTooHigh'),
    ...within(plan.months, months, 'subsidyMonths', 'wageSubsidy.monthsMax', 'subsidyTooLong'),
  ];
}

function within(
  planned: number | null,
  limit: (RuleValue & { readonly value: number }) | null,
  field: FindingField,
  key: string,
  code: FindingCode,
): Finding[] {
  if (planned === null) return [];
  if (limit === null) return [noRule(field, key)];
  return planned > limit.value ? [findingFrom(limit, field, code, 'error')] : [];
}
