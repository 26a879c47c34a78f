import { setImmediate as nextTurn } from 'node:timers/promises';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { calendarQuarterBeside, calendarQuarterDays } from '#app/domain/report/period.ts';
import { dayOf, calendarQuarterOf } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { firstAnnouncedOn } from '#db/queries/report/report.ts';
import { listClosedCalendarQuarters, putClosedCalendarQuarter } from '#db/queries/report/report-calendar-quarter.ts';
import { write } from '#db/transaction.ts';
import { houseDays } from '../rule/house-days.server.ts';
import type { AppContext } from '../app-context.ts';
import { readerOfSums } from './reader-of-sums.ts';
import { sumCalendarQuarter } from './sum-calendar-quarter.server.ts';

/**
 * Daily: keeps the figures of each calendar quarter once so many working days have passed since its end (rule
 * `house.quarterClosing`), so that erasures, corrections and birthdays change no page that was handed out.
 * @returns how many quarters were closed
 */
export async function closeCalendarQuarters(app: AppContext): Promise<number> {
  const now = app.clock.now();
  const today = dayOf(now);
  const first = await firstAnnouncedOn(app.db);
  if (first === null) return 0;
  const wait = await houseDays(app.db, now, 'house.quarterClosing');
  const closed = new Set(await listClosedCalendarQuarters(app.db));
  let done = 0;
  for (
    let quarter = calendarQuarterOf(first);
    quarter < calendarQuarterOf(today);
    quarter = calendarQuarterBeside(quarter, 1)
  ) {
    const period = calendarQuarterDays(quarter);
    if (period === null || closed.has(quarter) || addWorkingDays(period.to, wait) >= today) continue;
    const figures = await sumCalendarQuarter(app.db, scopeFor(readerOfSums, 'report.read'), today, period);
    await write(app.db, (tx) => putClosedCalendarQuarter(tx, quarter, figures, now));
    done += 1;
    await nextTurn();
  }
  return done;
}
