import { addDays, type Day } from '../time/day.ts';
import { addWorkingDays } from '../time/working-day.ts';

/** When to speak again, as one chooses with the receiver still in the hand. */
export const followUps = ['week', 'twoWeeks', 'fourWeeks'] as const;
export type FollowUp = (typeof followUps)[number];

const daysOf: Readonly<Record<FollowUp, number>> = { week: 7, twoWeeks: 14, fourWeeks: 28 };

/** The working day on which to speak again; a day that was typed wins over the choice. Null: no promise. */
export function followUpDay(today: Day, chosen: FollowUp | null, typed: Day | null): Day | null {
  if (typed !== null) return typed;
  return chosen === null ? null : addWorkingDays(addDays(today, daysOf[chosen]), 0);
}
