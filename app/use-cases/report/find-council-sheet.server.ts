import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { lastCalendarQuarters, calendarQuarterBeside, calendarQuarterDays } from '#app/domain/report/period.ts';
import { toldCalendarQuarter, type ToldCalendarQuarter } from '#app/domain/report/calendar-quarter-figures.ts';
import { dayOf, calendarQuarterOf, type Day } from '#app/domain/time/day.ts';
import { findClosedCalendarQuarter, listHeldCalendarQuarters } from '#db/queries/report/report-calendar-quarter.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { sumCalendarQuarter } from './sum-calendar-quarter.server.ts';

export interface CouncilSheet {
  readonly quarter: string;
  /** Quarters there may be a sheet of, the newest first: full ones. */
  readonly quarters: readonly string[];
  /** The day the figures were summed on. */
  readonly today: Day;
  /** When the figures became final; null: they may still change. */
  readonly closedAt: number | null;
  readonly now: ToldCalendarQuarter;
  readonly before: ToldCalendarQuarter;
}

const offeredQuarters = 9;

/**
 * One calendar quarter for the council, beside the same quarter a year ago. It leaves the house: small cells, and those that
 * could be calculated from others, are hidden for every reader. Of a quarter that runs there is none: read day after day, its
 * exact numbers would tell who came in between; for the same reason the last quarter stays as it was summed this week until it
 * is closed. @param asked `2026-Q3`; anything else: the last full quarter
 */
export async function findCouncilSheet(app: AppContext, actor: Actor, asked: string | null): Promise<CouncilSheet> {
  allow(actor, 'report.read', {});
  const today = dayOf(app.clock.now());
  const last = calendarQuarterBeside(calendarQuarterOf(today), -1);
  const quarters = lastCalendarQuarters(calendarQuarterDays(last)?.to ?? today, offeredQuarters);
  const quarter = asked !== null && calendarQuarterDays(asked) !== null && asked <= last ? asked : last;
  const scope = scopeFor(actor, 'report.read');
  const now = await figuresFor(app, scope, today, quarter);
  const before = await figuresFor(app, scope, today, calendarQuarterBeside(quarter, -4));
  return { quarter, quarters, today: now.on, closedAt: now.closedAt, now: now.told, before: before.told };
}

async function figuresFor(
  app: AppContext,
  scope: Scope,
  today: Day,
  quarter: string,
): Promise<{ told: ToldCalendarQuarter; closedAt: number | null; on: Day }> {
  const closed = await findClosedCalendarQuarter(app.db, quarter);
  if (closed !== null)
    return { told: toldCalendarQuarter(closed.figures), closedAt: closed.closedAt.getTime(), on: today };
  const [held] = await listHeldCalendarQuarters(app.db, [quarter]);
  if (held !== undefined) return { told: toldCalendarQuarter(held.figures), closedAt: null, on: held.heldOn };
  const period = calendarQuarterDays(quarter) ?? { from: today, to: today };
  return {
    told: toldCalendarQuarter(await sumCalendarQuarter(app.db, scope, today, period)),
    closedAt: null,
    on: today,
  };
}
