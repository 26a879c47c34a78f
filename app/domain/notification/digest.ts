import { addDays, dayOf, mondayOf, type Day } from '../time/day.ts';
import { berlinTime } from '../time/berlin-instant.ts';
import { addWorkingDays, isWorkingDay } from '../time/working-day.ts';

/** How often somebody is told by mail that something is due; who said nothing is told never. */
export const digestRhythms = ['daily', 'weekly'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

/** Clocks in Berlin show it when the mail may go. */
const from = '07:00';

/**
 * Whether a digest is to be sent now, and up to which day it looks: daily on working days, weekly on the first working day
 * of the week (a Tuesday after a holiday).
 * @param lastOn day of the one before; null: there was none
 * @returns last day of what counts as due; null: not now
 */
export function digestUntil(rhythm: DigestRhythm, lastOn: Day | null, now: Date): Day | null {
  const day = dayOf(now);
  if (!isWorkingDay(day) || berlinTime(now) < from || (lastOn !== null && lastOn >= day)) return null;
  if (rhythm === 'daily') return day;
  return addWorkingDays(mondayOf(day), 0) === day ? addDays(mondayOf(day), 6) : null;
}
