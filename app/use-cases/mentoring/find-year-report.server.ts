import type { Actor } from '#app/domain/account/actor.ts';
import { needOf } from '#app/domain/mentoring/pairing/need.ts';
import { toldYear, yearFigures, type ToldYear, type YearPeriod } from '#app/domain/mentoring/year-figures.ts';
import { can, scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { addDays, addMonths, dayOf, type Day } from '#app/domain/time/day.ts';
import { listCountedTandems, listCountedWaits } from '#db/queries/mentoring/mentoring-year.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';

export interface YearReport {
  readonly year: string;
  /** Years there may be a report of, the newest first. */
  readonly years: readonly string[];
  /** The last day that is counted. */
  readonly to: Day;
  /** Whether the year runs on. */
  readonly isOpen: boolean;
  /** Whether this reader may also have the exact numbers, for use in the house. */
  readonly mayBeExact: boolean;
  readonly gapDays: number;
  readonly now: ToldYear;
  readonly before: ToldYear;
}

const offeredYears = 4;

/**
 * A year of tandems for the funder and the council, beside the year before: tandems, hours, how often they met, how long they
 * lasted, who was found somebody by need. The sheet leaves the house: what is small, or follows from other numbers, is
 * hidden for every reader; only coordinators, who see every tandem, may ask for the exact numbers. A year that runs is counted up to the end of
 * the last month: read day after day it would tell who came in between.
 * @param asked `year` like `2026`, anything else the year of the last full month; `exact` numbers for the house
 * @throws DomainError forbidden
 */
export async function findYearReport(
  app: AppContext,
  actor: Actor,
  asked: { readonly year: string | null; readonly exact: boolean },
): Promise<YearReport> {
  allow(actor, 'mentoring.report', {});
  const now = app.clock.now();
  const lastFull = addDays(`${dayOf(now).slice(0, 7)}-01`, -1);
  const newest = Number(lastFull.slice(0, 4));
  const years = Array.from({ length: offeredYears }, (_, back) => String(newest - back));
  const year = years.find((candidate) => candidate === asked.year) ?? String(newest);
  const mayBeExact = can(actor, 'mentor.approve', {});
  const isExact = asked.exact && mayBeExact;
  const scope = scopeFor(actor, 'mentoring.report');
  const gapDays = await houseDays(app.db, now, 'house.practiceGap');
  const to = `${year}-12-31` < lastFull ? `${year}-12-31` : lastFull;
  const before = String(Number(year) - 1);
  const figures = async (period: YearPeriod) => toldYear(await sumYear(app, scope, period, gapDays), isExact);
  return {
    year,
    years,
    to,
    isOpen: to < `${year}-12-31`,
    mayBeExact,
    gapDays,
    now: await figures({ from: `${year}-01-01`, to }),
    before: await figures({ from: `${before}-01-01`, to: `${before}-12-31` }),
  };
}

async function sumYear(app: AppContext, scope: Scope, period: YearPeriod, gapDays: number) {
  const { from, to } = period;
  const tandems = await listCountedTandems(app.db, scope, period, addMonths(from, -6));
  const waits = await listCountedWaits(app.db, scope, to, startOf(addDays(to, 1)));
  return yearFigures(
    tandems.map(({ waitingSince, courseUntilOn, lastMeetingOn, ...tandem }) => ({
      ...tandem,
      wasLosing:
        waitingSince === null
          ? null
          : needOf({ waitingSince, courseUntilOn, lastMeetingOn }, gapDays, tandem.startedOn).isLosing,
    })),
    waits.map((practice) => ({ isLosing: needOf(practice, gapDays, to).isLosing })),
    period,
  );
}
