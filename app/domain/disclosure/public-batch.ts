import { mondayOf, type Day } from '../time/day.ts';

/** `preparing`: written row by row, nobody reads it; `current`: what companies see; `ended`: its numbers remain. */
export const batchStates = ['preparing', 'current', 'ended'] as const;
export type BatchState = (typeof batchStates)[number];

/** Is a batch due? Once a week from Monday on, and where there has never been one. @param lastWeekOn Monday of the last batch */
export function isBatchDue(lastWeekOn: Day | null, today: Day): boolean {
  return lastWeekOn === null || lastWeekOn < mondayOf(today);
}
