import { addDays, type Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';

export const ruleUnits = [
  'weeks',
  'months',
  'days',
  'workingDays',
  'hours',
  'cents',
  'percent',
  'count',
  'none',
] as const;
export type RuleUnit = (typeof ruleUnits)[number];

/** `law`: a statute, ordinance or court ruling. `house`: what this house decided for its own work. */
export const ruleOrigins = ['law', 'house'] as const;
export type RuleOrigin = (typeof ruleOrigins)[number];

/** One version of one legal or house value. */
export interface RuleValue {
  readonly id: string;
  readonly key: string;
  /** Number in `unit` (money in euro cents), or null when `detail` holds the decision. */
  readonly value: number | null;
  readonly unit: RuleUnit;
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly origin: RuleOrigin;
  readonly legalBasis: string;
  readonly validFrom: Day;
  /** Last day of validity, included; null: until further notice. */
  readonly validTo: Day | null;
  readonly source: string;
  /** "Stand": the day on which the row was entered from its source, not the day the law was last read. */
  readonly checkedOn: Day;
  /** Somebody read it in the source named. False: entered from general knowledge or derived. */
  readonly confirmed: boolean;
}

/** All versions of all values, with the day on which somebody asks. Plain data: may be passed to the browser. */
export interface RuleBook {
  readonly day: Day;
  readonly rules: readonly RuleValue[];
}

/** The version of `key` in force on `day` (default: the book's day); null when no row covers it. The latest `validFrom` wins. */
export function ruleOn(book: RuleBook, key: string, day: Day = book.day): RuleValue | null {
  let found: RuleValue | null = null;
  for (const rule of book.rules) {
    if (rule.key !== key || rule.validFrom > day || (rule.validTo !== null && rule.validTo < day)) continue;
    if (found === null || rule.validFrom > found.validFrom) found = rule;
  }
  return found;
}

/** Like `ruleOn`, only where the row holds a number. */
export function limitOn(
  book: RuleBook,
  key: string,
  day: Day = book.day,
): (RuleValue & { readonly value: number }) | null {
  const rule = ruleOn(book, key, day);
  return rule === null || rule.value === null ? null : { ...rule, value: rule.value };
}

/** One stretch of a period during which one version (or none) is in force. */
export interface RuleStretch {
  readonly from: Day;
  readonly rule: (RuleValue & { readonly value: number }) | null;
}

/**
 * Every version of `key` that is in force on some day of `period`, in order of time, so that a check covers every day:
 * the value can only change where a row begins or the day after one ends.
 */
export function ruleStretches(book: RuleBook, key: string, period: Period): RuleStretch[] {
  const borders = new Set([period.from]);
  for (const rule of book.rules) {
    if (rule.key !== key) continue;
    borders.add(rule.validFrom);
    if (rule.validTo !== null) borders.add(addDays(rule.validTo, 1));
  }
  return [...borders]
    .filter((day) => day >= period.from && (period.to === null || day <= period.to))
    .sort()
    .map((from) => ({ from, rule: limitOn(book, key, from) }));
}

/**
 * A number the product cannot work without.
 * @throws Error when the book has no such row: the reference rows were not loaded
 */
export function requiredNumber(book: RuleBook, key: string, day: Day = book.day): number {
  const rule = limitOn(book, key, day);
  if (rule === null) throw new Error(`rule ${key} has no value on ${day}`);
  return rule.value;
}
