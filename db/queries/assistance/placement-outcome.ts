import { and, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { CheckOutcome } from '#app/domain/assistance/check-in.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { placements } from '../../schema/assistance.ts';

/** Placements that began before `startedUntil` and whose outcome at a milestone is not settled. */
export async function listUnsettled(handle: Handle, column: OutcomeColumn, startedUntil: Day): Promise<string[]> {
  const rows = await handle
    .select({ id: placements.id })
    .from(placements)
    .where(
      and(
        isNull(placements[column]),
        isNotNull(placements.startedOn),
        or(lte(placements.startedOn, startedUntil), isNotNull(placements.endedOn)),
        inArray(placements.state, ['started', 'lasts', 'ended']),
      ),
    );
  return rows.map(({ id }) => id);
}

export type OutcomeColumn = 'outcomeMonth6' | 'outcomeMonth12';

/** Settles what reports read; the placement's version stays: nobody edits this by hand. */
export async function setOutcomes(
  tx: Tx,
  placementId: string,
  outcomes: Partial<Record<OutcomeColumn, CheckOutcome | null>>,
): Promise<void> {
  if (Object.keys(outcomes).length === 0) return;
  await tx.update(placements).set(outcomes).where(eq(placements.id, placementId));
}
