import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';

/** Read once: all dates of a spec belong to the same day, also when it runs over midnight. */
const today = dayOf(new Date());

/** The day `days` after the one the specs run on; before it when negative. The server has the same clock. */
export function inDays(days: number): Day {
  return addDays(today, days);
}

/** The first working day that is at least `days` away: for what nobody begins on a weekend or a public holiday. */
export function workingDayIn(days: number): Day {
  return addWorkingDays(inDays(days), 0);
}

/** As German pages write a day: 23.11.2026 */
export function germanDay(day: Day): string {
  return `${germanShortDay(day)}${day.slice(0, 4)}`;
}

/** 23.11. */
export function germanShortDay(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.`;
}

/** 1. Quartal 2027 */
export function germanCalendarQuarter(day: Day): string {
  return `${Math.ceil(Number(day.slice(5, 7)) / 3)}. Quartal ${day.slice(0, 4)}`;
}
