import { getHolidays } from 'feiertagejs';
import { addDays, dayOf, weekday, type Day } from './day.ts';

/** Public holidays of a year in North Rhine-Westphalia, worked out once: feiertagejs takes milliseconds per question. */
const holidaysByYear = new Map<string, ReadonlySet<Day>>();

function holidaysOf(year: string): ReadonlySet<Day> {
  let found = holidaysByYear.get(year);
  if (found === undefined) {
    // `date` is noon in UTC; its `dateString` is the day before or after where the server stands far from Berlin.
    found = new Set(getHolidays(year, 'NW').map((holiday) => dayOf(holiday.date)));
    holidaysByYear.set(year, found);
  }
  return found;
}

/** Monday to Friday without the public holidays of North Rhine-Westphalia (checked against the list of 2026 in the unit test). */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !holidaysOf(day.slice(0, 4)).has(day);
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
export function workingDaysBefore(day: Day, count: number): Day {
  let current = workingDayOnOrBefore(day);
  for (let left = current === day ? count : count - 1; left > 0; left -= 1)
    current = workingDayOnOrBefore(addDays(current, -1));
  return current;
}
