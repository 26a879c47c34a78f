import { and, asc, eq, sql } from 'drizzle-orm';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenRow, keptQuery } from '../../kept-query.ts';
import { placementEvents, placements } from '../../schema/assistance.ts';
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

/** Newest first: events of one moment in the order they were noted. */
const newestFirst = sql`order by at desc, rowid desc limit ${sql.placeholder('most')}`;

const packedEvents = keptQuery((handle) =>
  handle
    .select({ packed: packRows(eventColumns, sql`placement_events.rowid`) })
    .from(placementEvents)
    .where(
      sql`placement_events.rowid in (
        select * from (select rowid from placement_events where placement_id = ${sql.placeholder('placementId')} ${newestFirst})
        union
        select * from (select rowid from placement_events where placement_id = ${sql.placeholder('placementId')}
          and step_id = ${sql.placeholder('stepId')} ${newestFirst}))`,
    )
    .prepare(),
);

/**
 * What happened to a placement, the oldest first; of one moment in the order it was noted.
 * @param newest no more than so many of the placement, and as many of one step; without: all that ever happened
 */
export async function listPlacementEvents(
  handle: Handle,
  placementId: string,
  newest?: { readonly most: number; readonly stepId: string | null },
): Promise<PlacementEventRecord[]> {
  // SQLite: a limit below zero is none.
  const { most = -1, stepId = null } = newest ?? {};
  const [found] = await packedEvents(handle).all({ placementId, stepId, most });
  const noted = unpackRows(eventColumns, found?.packed ?? null).map(({ row, more: [rowid] }) => ({
    row,
    rowid: Number(rowid),
  }));
  noted.sort((a, b) => a.row.at.getTime() - b.row.at.getTime() || a.rowid - b.rowid);
  return noted.map(({ row }) => row);
}

const eventSums = keptQuery((handle) =>
  handle
    .select({
      count: sql<number>`(select count(*) from placement_events e where e.placement_id = placements.id)`,
      ofStep: sql<number>`(select count(*) from placement_events e
        where e.placement_id = placements.id and e.step_id = ${sql.placeholder('stepId')})`,
      undoable: sql<string>`(select json_group_array(json_array(e.at, e.rowid, e.step_id))
        from placement_steps s cross join placement_events e on e.rowid = (select c.rowid from placement_events c
          where c.placement_id = s.placement_id and c.step_id = s.id and c.step_version = s.version
          order by c.at desc, c.rowid desc limit 1)
        where s.placement_id = placements.id and e.action_id is not null)`,
    })
    .from(placements)
    .where(eq(placements.id, sql.placeholder('placementId')))
    .prepare(),
);

/**
 * How much happened to a placement and to one of its steps.
 * @returns `undoable`: the steps whose last change can be taken back, the one changed last at the end
 */
export async function countPlacementEvents(
  handle: Handle,
  placementId: string,
  stepId: string | null,
): Promise<{ readonly count: number; readonly ofStep: number; readonly undoable: readonly string[] }> {
  const [sums] = await eventSums(handle).all({ placementId, stepId });
  const undoable = JSON.parse(sums?.undoable ?? '[]') as [at: number, rowid: number, stepId: string][];
  undoable.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { count: sums?.count ?? 0, ofStep: sums?.ofStep ?? 0, undoable: undoable.map(([, , id]) => id) };
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
