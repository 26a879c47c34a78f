import { eq, inArray, sql } from 'drizzle-orm';
import type { ProposalOutcome } from '#app/domain/report/outcome.ts';
import type { CalendarQuarterFigures } from '#app/domain/report/calendar-quarter-figures.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { reportQuarters, reportWeeks } from '../../schema/report.ts';

/** The figures of a quarter that was closed; null: it is still open. */
export async function findClosedCalendarQuarter(handle: Handle, quarter: string) {
  const [row] = await handle
    .select({ figures: reportQuarters.figures, closedAt: reportQuarters.closedAt })
    .from(reportQuarters)
    .where(eq(reportQuarters.quarter, quarter));
  return row ?? null;
}

export async function listClosedCalendarQuarters(handle: Handle): Promise<string[]> {
  const rows = await handle.select({ quarter: reportQuarters.quarter }).from(reportQuarters);
  return rows.map(({ quarter }) => quarter);
}

/** Closes a quarter; one that is closed stays as it is. */
export async function putClosedCalendarQuarter(
  tx: Tx,
  quarter: string,
  figures: CalendarQuarterFigures,
  at: Date,
): Promise<void> {
  await tx.insert(reportQuarters).values({ quarter, figures, closedAt: at }).onConflictDoNothing();
}

/** What readers of sums read of one quarter until the next week. */
export interface HeldCalendarQuarter {
  readonly quarter: string;
  readonly heldOn: Day;
  readonly outcomes: readonly ProposalOutcome[];
  readonly figures: CalendarQuarterFigures;
}

/** What was held of these quarters, by quarter; a quarter nobody asked about yet is missing. */
export async function listHeldCalendarQuarters(
  handle: Handle,
  quarters: readonly string[],
): Promise<HeldCalendarQuarter[]> {
  return handle
    .select({
      quarter: reportWeeks.quarter,
      heldOn: reportWeeks.heldOn,
      outcomes: reportWeeks.courses,
      figures: reportWeeks.figures,
    })
    .from(reportWeeks)
    .where(inArray(reportWeeks.quarter, [...quarters]));
}

/** The day on which the figures were held last; null: never. */
export async function heldLastOn(handle: Handle): Promise<Day | null> {
  const [row] = await handle.select({ on: sql<Day | null>`max(${reportWeeks.heldOn})` }).from(reportWeeks);
  return row?.on ?? null;
}

/** Replaces what was held by this week's. */
export async function putHeldCalendarQuarters(tx: Tx, held: readonly HeldCalendarQuarter[]): Promise<void> {
  await tx.delete(reportWeeks);
  for (const { outcomes, ...quarter } of held)
    await tx.insert(reportWeeks).values({ ...quarter, courses: [...outcomes] });
}
