import { and, eq, inArray, isNotNull, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { CheckClose, CheckOutcome } from '#app/domain/assistance/check-in.ts';
import type { PlacementSide } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '../../client.ts';
import { checkIns } from '../../schema/assistance.ts';

/**
 * Ends the open check-ins of these placements: nobody is asked any more, the company's links open nothing, and what answers
 * asked somebody to look after leaves the work lists.
 */
export async function closeCheckIns(
  tx: Tx,
  placementIds: readonly string[],
  at: Date,
  because: CheckClose,
  outcome: CheckOutcome,
): Promise<void> {
  if (placementIds.length === 0) return;
  await tx
    .update(checkIns)
    .set({ riskDoneAt: at, version: sql`${checkIns.version} + 1` })
    .where(
      and(inArray(checkIns.placementId, [...placementIds]), isNotNull(checkIns.risk), isNull(checkIns.riskDoneAt)),
    );
  await tx
    .update(checkIns)
    .set({
      closedAt: at,
      closedBecause: because,
      linkHash: null,
      outcome: sql`coalesce(${checkIns.outcome}, ${outcome})`,
      version: sql`${checkIns.version} + 1`,
    })
    .where(and(inArray(checkIns.placementId, [...placementIds]), isNull(checkIns.closedAt)));
}

/**
 * The end of this placement was none: what closed with it is open again, and so is what answers asked somebody to look after.
 * Links of the company stay ended: it gets new ones.
 * @param endedAt the moment in which the end was recorded
 */
export async function reopenCheckIns(tx: Tx, placementId: string, endedAt: Date): Promise<void> {
  const ofPlacement = eq(checkIns.placementId, placementId);
  await tx
    .update(checkIns)
    .set({ riskDoneAt: null, version: sql`${checkIns.version} + 1` })
    .where(and(ofPlacement, eq(checkIns.riskDoneAt, endedAt), isNull(checkIns.riskDoneBy)));
  await tx
    .update(checkIns)
    .set({
      closedAt: null,
      closedBecause: null,
      outcome: sql`case when ${checkIns.answeredAt} is null then null else ${checkIns.outcome} end`,
      version: sql`${checkIns.version} + 1`,
    })
    .where(and(ofPlacement, eq(checkIns.closedBecause, 'placementEnded'), eq(checkIns.closedAt, endedAt)));
}

/** Closes what was not answered in time; an answer to the first question stays. */
export function closeLateCheckIns(tx: Tx, today: Day, at: Date): Promise<void> {
  return closeAsLate(tx, at, lt(checkIns.openUntilOn, today));
}

/** Closes what one side has not answered yet: it is asked about the next milestone now. */
export function closeEarlierCheckIns(tx: Tx, placementId: string, side: PlacementSide, at: Date): Promise<void> {
  return closeAsLate(tx, at, and(eq(checkIns.placementId, placementId), eq(checkIns.side, side)));
}

async function closeAsLate(tx: Tx, at: Date, which: SQL | undefined): Promise<void> {
  await tx
    .update(checkIns)
    .set({
      closedAt: at,
      closedBecause: 'late',
      linkHash: null,
      outcome: sql`coalesce(${checkIns.outcome}, 'unknown')`,
      version: sql`${checkIns.version} + 1`,
    })
    .where(and(isNull(checkIns.closedAt), which));
}
