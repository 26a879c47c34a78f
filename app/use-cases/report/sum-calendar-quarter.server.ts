import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import { calendarQuarterFigures, type CalendarQuarterFigures } from '#app/domain/report/calendar-quarter-figures.ts';
import type { ReportPeriod } from '#app/domain/report/period.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { addDays, addMonths, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { listAnnounced, listOutcomesTouched } from '#db/queries/report/report.ts';

/** The figures of a quarter from the rows as they stand now: exact, for closing and for telling, not for showing. */
export async function sumCalendarQuarter(
  handle: Handle,
  scope: Scope,
  today: Day,
  period: ReportPeriod,
): Promise<CalendarQuarterFigures> {
  const at = { from: startOf(period.from), to: startOf(addDays(period.to, 1)) };
  const postings = await listAnnounced(handle, scope, at);
  const outcomes = await listOutcomesTouched(handle, scope, today, {
    at,
    from: period.from,
    to: period.to,
    // What has its half year in the quarter; the 31st of a month ends on the last of a shorter one.
    startedFrom: addDays(addMonths(period.from, -6), -3),
  });
  return calendarQuarterFigures(period, postings, outcomes, today);
}
