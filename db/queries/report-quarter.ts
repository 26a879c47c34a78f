import { eq, inArray, sql } from 'drizzle-orm';
import type { ProposalOutcome } from '#app/domain/report/outcome.ts';
import type { QuarterFigures } from '#app/domain/report/quarter-figures.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { reportQuarters, reportWeeks } from '../schema/report.ts';

/** The figures of a quarter that was closed; null: it is still open. */
export async function findClosedQuarter(handle: Handle, quarter: string) {
  const [row] = await handle
    .select({ figures: reportQuarters.figures, closedAt: reportQuarters.closedAt })
    .from(reportQuarters)
    .where(eq(reportQuarters.quarter, quarter));
  return row ?? null;
}

export async function listClosedQuarters(handle: Handle): Promise<string[]> {
  const rows = await handle.select({ quarter: reportQuarters.quarter }).from(reportQuarters);
  return rows.map(({ quarter }) => quarter);
}

/** Closes a quarter; one that is closed stays as it is. */
export async function putClosedQuarter(tx: Tx, quarter: string, figures: QuarterFigures, at: Date): Promise<void> {
  await tx.insert(reportQuarters).values({ quarter, figures, closedAt: at }).onConflictDoNothing();
}

/** What readers of sums read of one quarter until the next week. */
export interface HeldQuarter {
  readonly quarter: string;
  readonly heldOn: Day;
  readonly outcomes: readonly ProposalOutcome[];
  readonly figures: QuarterFigures;
}

/** What was held of these quarters, by quarter; a quarter nobody asked about yet is missing. */
export async function listHeldQuarters(handle: Handle, quarters: readonly string[]): Promise<HeldQuarter[]> {
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
export async function putHeldQuarters(tx: Tx, held: readonly HeldQuarter[]): Promise<void> {
  await tx.delete(reportWeeks);
  for (const { outcomes, ...quarter } of held)
    await tx.insert(reportWeeks).values({ ...quarter, courses: [...outcomes] });
}
