import { typedDay } from '#app/domain/time/typed-day.ts';
import type { Day } from '#app/domain/time/day.ts';

/** How far ticked rows can be put off. */
export const laterBy = ['nextDay', 'threeDays', 'oneWeek', 'twoWeeks', 'fourWeeks'] as const;
export type LaterBy = (typeof laterBy)[number];

const typed: Record<LaterBy, string> = {
  nextDay: '1',
  threeDays: '3',
  oneWeek: '1w',
  twoWeeks: '2w',
  fourWeeks: '4w',
};

/** The working day that is so far from `today`. */
export function dayLater(by: LaterBy, today: Day): Day {
  return typedDay(typed[by], today) ?? today;
}
