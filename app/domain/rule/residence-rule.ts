import type { Day } from '../time/day.ts';

/** A residence rule as it is noted (§ 12a AufenthG). */
export interface NotedResidenceRule {
  readonly districtKey: string;
  /** Null: no day noted. */
  readonly untilOn: Day | null;
}

/**
 * Does work in `districtKey` that begins on `from` lie outside of where the rule says she must live? She may take it and
 * commute; she may not simply move there. False where nobody knows in which district the work is.
 */
export function liesElsewhere(rule: NotedResidenceRule | null, districtKey: string | null, from: Day): boolean {
  if (rule === null || districtKey === null || rule.districtKey === districtKey) return false;
  return rule.untilOn === null || rule.untilOn >= from;
}
