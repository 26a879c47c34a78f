import { and, asc, eq, sql } from 'drizzle-orm';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { placementEvents } from '../schema/assistance.ts';

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
    /** Of a change of a step: how it stood before, the version it has now, what it was done together with. */
    before?: StepContent;
    stepVersion?: number;
    actionId?: string;
  },
): Promise<void> {
  await tx.insert(placementEvents).values({ id: newId(), stepId: null, ...event, params: event.params ?? {} });
}

const eventColumns = {
  id: placementEvents.id,
  at: placementEvents.at,
  byUserId: placementEvents.byUserId,
  stepId: placementEvents.stepId,
  code: placementEvents.code,
  params: placementEvents.params,
  before: placementEvents.before,
  stepVersion: placementEvents.stepVersion,
  actionId: placementEvents.actionId,
};

/** Everything that happened to a placement, the oldest first. */
export async function listPlacementEvents(handle: Handle, placementId: string) {
  return handle
    .select(eventColumns)
    .from(placementEvents)
    .where(eq(placementEvents.placementId, placementId))
    .orderBy(asc(placementEvents.at), asc(sql`placement_events.rowid`));
}

export type PlacementEventRecord = Awaited<ReturnType<typeof listPlacementEvents>>[number];

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
