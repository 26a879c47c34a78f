import { and, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { CheckClose, CheckOutcome } from '#app/domain/assistance/check-in.ts';
import type { Tx } from '../client.ts';
import { checkIns } from '../schema/assistance.ts';

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
