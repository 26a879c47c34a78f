import { addDays, addMonths, daysBetween, type Day } from '../time/day.ts';
import { dayAfterMonths, monthsBetween, type Period } from '../time/period.ts';
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
  /** When the person worked for this company before, insured; unpaid trials and Minijobs are not meant. */
  readonly workedBefore: readonly Period[];
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
    ...checkWorkedBefore(book, plan),
    ...within(plan.percent, percent, 'subsidyPercent', 'wageSubsidy.percentMax', 'subsidyTooHigh'),
    ...within(plan.months, months, 'subsidyMonths', 'wageSubsidy.monthsMax', 'subsidyTooLong'),
  ];
}

/**
 * § 92(1) no. 2 SGB III: no subsidy for whoever worked for this company, insured, for more than the limit within the
 * years before. The law knows an exception for some disabled people, so for them it is a question.
 */
function checkWorkedBefore(book: RuleBook, plan: SubsidyPlan): Finding[] {
  const limit = limitOn(book, 'wageSubsidy.excludedByInsuredMonths', plan.startsOn);
  const years = limit?.detail?.['withinYears'];
  if (limit === null || typeof years !== 'number') return [];
  const window = { from: addMonths(plan.startsOn, -12 * years), to: addDays(plan.startsOn, -1) };
  const worked = stretchesWithin(plan.workedBefore, window);
  if (!isLongerThan(worked, limit.value)) return [];
  const days = worked.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return plan.isDisabled
    ? [findingFrom(limit, 'subsidy', 'subsidyExcludedUnless', 'question', { days, years })]
    : [findingFrom(limit, 'subsidy', 'subsidyExcluded', 'error', { days, years })];
}

interface Stretch {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
}

/** The parts of the periods that lie in `window`, in order of time, no day twice, what adjoins together. */
function stretchesWithin(periods: readonly Period[], window: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = period.from < window.from ? window.from : period.from;
    const to = period.to === null || period.to > window.to ? window.to : period.to;
    const last = found.at(-1);
    if (to < from) continue;
    if (last === undefined || from > addDays(last.to, 1)) found.push({ from, to });
    else if (to > last.to) found[found.length - 1] = { from: last.from, to };
  }
  return found;
}

/** Whole months by the calendar, what is left over together at 30 days a month (§ 191 BGB). */
function isLongerThan(stretches: readonly Stretch[], months: number): boolean {
  let whole = 0;
  let rest = 0;
  for (const { from, to } of stretches) {
    const end = addDays(to, 1);
    const full = monthsBetween(from, end);
    whole += full;
    rest += full === 0 ? daysBetween(from, end) : daysBetween(dayAfterMonths(from, full), end);
  }
  return whole * 30 + rest > months * 30;
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
