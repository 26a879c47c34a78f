import { setImmediate as nextTurn } from 'node:timers/promises';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { ProposalOutcome } from '#app/domain/report/outcome.ts';
import { calendarQuarterBeside, calendarQuarterDays } from '#app/domain/report/period.ts';
import { dayOf, mondayOf, calendarQuarterOf } from '#app/domain/time/day.ts';
import { firstAnnouncedOn, listProposalOutcomes, type OutcomeRow } from '#db/queries/report/report.ts';
import {
  heldLastOn,
  putHeldCalendarQuarters,
  type HeldCalendarQuarter,
} from '#db/queries/report/report-calendar-quarter.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { filterOf } from './find-report.server.ts';
import { readerOfSums } from './reader-of-sums.ts';
import { sumCalendarQuarter } from './sum-calendar-quarter.server.ts';

/**
 * Daily, and at work once a week: holds what readers of sums read until the next Monday. Live numbers tell of one step more,
 * hence of one person, to whoever looks twice.
 * @returns whether this week's numbers were held now
 */
export async function holdWeek(app: AppContext): Promise<boolean> {
  const today = dayOf(app.clock.now());
  const last = await heldLastOn(app.db);
  if (last !== null && last >= mondayOf(today)) return false;
  const first = await firstAnnouncedOn(app.db);
  if (first === null) {
    // Nothing is announced any more: what was held of it must not outlive it.
    if (last !== null) await write(app.db, (tx) => putHeldCalendarQuarters(tx, []));
    return false;
  }
  const scope = scopeFor(readerOfSums, 'report.read');
  const span = { from: calendarQuarterDays(calendarQuarterOf(first))?.from ?? first, to: today };
  const outcomes = await listProposalOutcomes(app.db, scope, today, filterOf(span, { companyId: null }));
  const held: HeldCalendarQuarter[] = [];
  for (
    let quarter = calendarQuarterOf(first);
    quarter <= calendarQuarterOf(today);
    quarter = calendarQuarterBeside(quarter, 1)
  ) {
    const period = calendarQuarterDays(quarter);
    if (period === null) continue;
    await nextTurn();
    held.push({
      quarter,
      heldOn: today,
      outcomes: outcomes
        .filter(({ announcedOn }) => announcedOn !== null && calendarQuarterOf(announcedOn) === quarter)
        .map(withoutIds),
      figures: await sumCalendarQuarter(app.db, scope, today, period),
    });
  }
  await write(app.db, (tx) => putHeldCalendarQuarters(tx, held));
  return true;
}

/** What numbers need of an outcome, and nobody's id. */
function withoutIds(row: OutcomeRow): ProposalOutcome {
  const { postingId, kind, isMinijob, state, end, notFitReason, placement, followedBy } = row;
  return { postingId, kind, isMinijob, state, end, notFitReason, placement, followedBy };
}
