import { ruleOn, type RuleBook } from '../rule/rule-book.ts';
import type { Day } from '../time/day.ts';

/** "Kurs endet in 90 / 60 / 30 Tagen": the windows of the house, in days, ascending; none without a row. */
export function courseWindows(book: RuleBook): number[] {
  const days = ruleOn(book, 'house.courseEnds')?.detail?.['days'];
  return Array.isArray(days) ? days.filter((item) => typeof item === 'number').sort((a, b) => a - b) : [];
}

/**
 * Does somebody's tick "something is planned after the course" still hold? It was set for the course as it stood: where
 * its end moves, the tick goes. One that is set together with the new end is meant for it and stays.
 */
export function followUpAfter(
  before: { readonly courseUntilOn: Day | null; readonly followUpPlanned: boolean },
  courseUntilOn: Day | null,
  ticked: boolean,
): boolean {
  const isStale = before.followUpPlanned && before.courseUntilOn !== courseUntilOn;
  return ticked && !isStale;
}
