import { and, eq, inArray, sql, type Column, type SQL } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { placementEvents, placements, placementSteps } from '../../schema/assistance.ts';
import { closeCheckIns } from './check-in-closing.ts';
import { addPlacementEvent } from './placement-events.ts';

/**
 * Ends the running placements of people who are erased: everything stops, and no reason is kept. Open steps are
 * closed in the same transaction. Placements that last or have ended stay as they are.
 * @returns their ids
 */
export async function endPlacementsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  on: Day,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  const running = inArray(placements.state, ['preparing', 'started']);
  return endWhere(tx, and(inArray(placements.profileId, [...profileIds]), running), on, at, byUserId);
}

/**
 * Ends the placements of these people that are being prepared; no reason is kept.
 * @param companies only with these: ids, as a subquery; null: with all
 * @returns their ids
 */
export async function endPreparingPlacements(
  tx: Tx,
  profileIds: readonly string[],
  companies: SQL | null,
  on: Day,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  return endWhere(
    tx,
    and(
      inArray(placements.profileId, [...profileIds]),
      companies === null ? undefined : sql`${placements.companyId} in ${companies}`,
      eq(placements.state, 'preparing'),
    ),
    on,
    at,
    byUserId,
  );
}

async function endWhere(tx: Tx, which: SQL | undefined, on: Day, at: Date, byUserId: string | null): Promise<string[]> {
  const rows = await tx
    .update(placements)
    .set({
      state: 'ended',
      endedOn: on,
      endReason: 'unknown',
      // That the house stops is no news of the employment: what nobody may ask any more is unknown.
      outcomeMonth6: unknownOnceStarted(placements.outcomeMonth6),
      outcomeMonth12: unknownOnceStarted(placements.outcomeMonth12),
      version: sql`${placements.version} + 1`,
    })
    .where(which)
    .returning({ id: placements.id });
  await closeCheckIns(
    tx,
    rows.map(({ id }) => id),
    at,
    'consentWithdrawn',
    'unknown',
  );
  for (const { id } of rows) {
    await closeOpenSteps(tx, id, at, byUserId);
    await addPlacementEvent(tx, { placementId: id, at, byUserId, code: 'end' });
  }
  return rows.map((row) => row.id);
}

function unknownOnceStarted(outcome: Column): SQL {
  return sql`case when ${placements.startedOn} is null then null else coalesce(${outcome}, 'unknown') end`;
}

/** Ends what nobody has to do any more: open steps of a placement that ended. Each keeps in its history how it stood. */
export async function closeOpenSteps(tx: Tx, placementId: string, at: Date, byUserId: string | null): Promise<void> {
  const isOpen = and(eq(placementSteps.placementId, placementId), eq(placementSteps.state, 'open'));
  const open = await tx
    .select({
      id: placementSteps.id,
      code: placementSteps.code,
      version: placementSteps.version,
      title: placementSteps.title,
      owner: placementSteps.owner,
      dueOn: placementSteps.dueOn,
      dueByHand: placementSteps.dueByHand,
      state: placementSteps.state,
      doneOn: placementSteps.doneOn,
      doneBy: placementSteps.doneBy,
      skippedReason: placementSteps.skippedReason,
      note: placementSteps.note,
      noteForCompany: placementSteps.noteForCompany,
    })
    .from(placementSteps)
    .where(isOpen);
  if (open.length === 0) return;
  await tx
    .update(placementSteps)
    .set({ state: 'skipped', skippedReason: 'placementEnded', version: sql`${placementSteps.version} + 1` })
    .where(isOpen);
  await tx.insert(placementEvents).values(
    open.map(({ id, code, version, ...before }) => ({
      id: newId(),
      placementId,
      stepId: id,
      at,
      byUserId,
      code: 'step.close',
      params: { step: code },
      before,
      stepVersion: version + 1,
    })),
  );
}
