import { isHoliday } from 'feiertagejs';
import { addDays, weekday, type Day } from './day.ts';

/** Monday to Friday without the public holidays of North Rhine-Westphalia (feiertagejs, checked against its 2026 list in the unit test). */
export function isWorkingDay(day: Day): boolean {
  if (weekday(day) > 5) return false;
  return !isHoliday(day, 'NW');
}

/** The day that is `count` working days after `day` (count >= 0; 0 gives the next working day on or after `day`). */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  let left = count;
  while (left > 0 || !isWorkingDay(current)) {
    current = addDays(current, 1);
    if (isWorkingDay(current) && left > 0) left -= 1;
  }
  return current;
}

/** `day` itself when it is a working day, else the last one before it: for what must be done before a date. */
export function workingDayOnOrBefore(day: Day): Day {
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, -1);
  return current;
}

/** The day that is `count` working days before `day` (count >= 0; 0 gives the last working day on or before `day`). */
export function subtractWorkingDays(day: Day, count: number): Day {
  let current = day;
  let left = count;
  while (left > 0 || !isWorkingDay(current)) {
    current = addDays(current, -1);
    if (isWorkingDay(current) && left > 0) left -= 1;
  }
  return current;
}
