import { and, asc, eq, sql } from 'drizzle-orm';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenRow, keptQuery } from '../../kept-query.ts';
import { placementEvents } from '../../schema/assistance.ts';
import { packRows, unpackRows, type UnpackedRow } from '../../packed-rows.ts';

const insertEvent = keptQuery((handle) => handle.insert(placementEvents).values(givenRow(placementEvents)).prepare());

/** Notes what happened to a placement or one of its steps; `byUserId` null: the house itself. */
export async function addPlacementEvent(
  tx: Tx,
  event: {
    placementId: string;
    stepId?: string | null;
    at: Date;
    byUserId: string | null;
    code: string;
    params?: Record<string, string | number>;
    /** Why, in somebody's words. */
    reason?: string;
    /** Of a change of a step: how it stood before, the version it has now, what it was done together with. */
    before?: StepContent;
    stepVersion?: number;
    actionId?: string;
  },
): Promise<void> {
  const { stepId = null, params = {}, reason = null, before = null, stepVersion = null, actionId = null } = event;
  await insertEvent(tx).run({ id: newId(), ...event, stepId, params, reason, before, stepVersion, actionId });
}

const eventColumns = {
  id: placementEvents.id,
  at: placementEvents.at,
  byUserId: placementEvents.byUserId,
  stepId: placementEvents.stepId,
  code: placementEvents.code,
  params: placementEvents.params,
  reason: placementEvents.reason,
  before: placementEvents.before,
  stepVersion: placementEvents.stepVersion,
  actionId: placementEvents.actionId,
};

export type PlacementEventRecord = UnpackedRow<typeof eventColumns>;

const packedEvents = keptQuery((handle) =>
  handle
    .select({ packed: packRows(eventColumns, sql`placement_events.rowid`) })
    .from(placementEvents)
    .where(eq(placementEvents.placementId, sql.placeholder('placementId')))
    .prepare(),
);

/** Everything that happened to a placement, the oldest first; of one moment in the order it was noted. */
export async function listPlacementEvents(handle: Handle, placementId: string): Promise<PlacementEventRecord[]> {
  const [found] = await packedEvents(handle).all({ placementId });
  const noted = unpackRows(eventColumns, found?.packed ?? null).map(({ row, more: [rowid] }) => ({
    row,
    rowid: Number(rowid),
  }));
  noted.sort((a, b) => a.row.at.getTime() - b.row.at.getTime() || a.rowid - b.rowid);
  return noted.map(({ row }) => row);
}

/** The change that made a step what it is, with all that was done in the same go; empty: it is as it was planned. */
export async function findLastStepChange(
  handle: Handle,
  step: { readonly id: string; readonly placementId: string; readonly version: number },
): Promise<PlacementEventRecord[]> {
  const [last] = await handle
    .select(eventColumns)
    .from(placementEvents)
    .where(
      and(
        eq(placementEvents.placementId, step.placementId),
        eq(placementEvents.stepId, step.id),
        eq(placementEvents.stepVersion, step.version),
      ),
    );
  if (last?.actionId == null) return [];
  return handle
    .select(eventColumns)
    .from(placementEvents)
    .where(and(eq(placementEvents.placementId, step.placementId), eq(placementEvents.actionId, last.actionId)))
    .orderBy(asc(sql`placement_events.rowid`));
}
