import { addDays, addMonths, type Day } from './day.ts';

/** First and last day, both included; `to` null: open end. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** The last day of a period of `weeks` weeks that begins on `from` (included). */
export function lastDayOfWeeks(from: Day, weeks: number): Day {
  return addDays(from, weeks * 7 - 1);
}

/**
 * The last day of a period of `months` months that begins on `from` (included): the day before the one with the same
 * number, or the last day of the month where that number does not exist (§§ 187(2), 188(2) and (3) BGB).
 * Three months from 30 November end on 28 February, one month from 1 February on its last day.
 */
export function lastDayOfMonths(from: Day, months: number): Day {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

/**
 * The first day after a period of `months` months that begins on `from`: three months that begin on 30 November are over
 * on 1 March, one that begins on 29 February is over on 29 March.
 */
export function dayAfterMonths(from: Day, months: number): Day {
  return addDays(lastDayOfMonths(from, months), 1);
}

/** Whole months that are over on the morning of `to`, counted like `dayAfterMonths`; 0 when `to` is earlier. */
export function monthsBetween(from: Day, to: Day): number {
  const parts = (day: Day) => day.split('-').map(Number) as [number, number, number];
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(0, dayAfterMonths(from, months) > to ? months - 1 : months);
}
