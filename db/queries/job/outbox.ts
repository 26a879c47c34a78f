import { and, asc, count, inArray, isNull, lt, lte, max, min, sql } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { searchOutbox } from '../../schema/outbox.ts';

export type IndexChange = Pick<typeof searchOutbox.$inferSelect, 'kind' | 'subjectId' | 'subjectVersion' | 'action'>;
export type WaitingIndexChange = IndexChange & { readonly seq: number };

const waits = isNull(searchOutbox.sentAt);
const these = (seqs: readonly number[]) => inArray(searchOutbox.seq, listed(seqs));

/** Notes changes for an engine outside the database, in the transaction of the change itself. */
export async function insertIndexChanges(tx: Tx, changes: readonly IndexChange[], at: Date): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => [change.kind, change.subjectId, change.subjectVersion, change.action]);
  await tx.run(sql`
    INSERT INTO search_outbox (kind, subject_id, subject_version, action, created_at, attempts)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${at.getTime()}, 0 FROM json_each(${JSON.stringify(rows)}) ORDER BY key`);
}

/** Changes that were not sent yet, in the order in which they happened. */
export async function waitingIndexChanges(handle: Handle, limit: number): Promise<WaitingIndexChange[]> {
  return handle
    .select({
      seq: searchOutbox.seq,
      kind: searchOutbox.kind,
      subjectId: searchOutbox.subjectId,
      subjectVersion: searchOutbox.subjectVersion,
      action: searchOutbox.action,
    })
    .from(searchOutbox)
    .where(waits)
    .orderBy(asc(searchOutbox.seq))
    .limit(limit);
}

/** Whether a change of this kind waits; asked before every question, so it is one look into an index. */
export async function hasWaitingIndexChange(handle: Handle, kind: IndexChange['kind']): Promise<boolean> {
  const rows = await handle.all(sql`SELECT 1 FROM search_outbox WHERE sent_at IS NULL AND kind = ${kind} LIMIT 1`);
  return rows.length > 0;
}

/** How many changes wait, and since when the oldest one does. */
export async function countWaitingIndexChanges(handle: Handle): Promise<{ count: number; oldestAt: Date | null }> {
  const [row] = await handle
    .select({ count: count(), oldestAt: min(searchOutbox.createdAt) })
    .from(searchOutbox)
    .where(waits);
  return { count: row?.count ?? 0, oldestAt: row?.oldestAt ?? null };
}

/** The changes have arrived. */
export async function markIndexChangesSent(tx: Tx, seqs: readonly number[], at: Date): Promise<void> {
  await tx.update(searchOutbox).set({ sentAt: at }).where(these(seqs));
}

/** Number of the newest change; 0 when there is none. Everything up to it has been committed: writes are serial. */
export async function lastIndexChange(handle: Handle): Promise<number> {
  const [row] = await handle.select({ seq: max(searchOutbox.seq) }).from(searchOutbox);
  return row?.seq ?? 0;
}

/** Everything up to this change has arrived. */
export async function markIndexChangesSentUpTo(tx: Tx, seq: number, at: Date): Promise<void> {
  await tx
    .update(searchOutbox)
    .set({ sentAt: at })
    .where(and(waits, lte(searchOutbox.seq, seq)));
}

/** Counts a failed try to send these changes. */
export async function countIndexChangeAttempt(tx: Tx, seqs: readonly number[]): Promise<void> {
  await tx
    .update(searchOutbox)
    .set({ attempts: sql`${searchOutbox.attempts} + 1` })
    .where(these(seqs));
}

/** Deletes what was sent before `sentBefore`, and waiting changes of a subject that has a later one waiting. */
export async function pruneIndexChanges(tx: Tx, sentBefore: Date): Promise<void> {
  await tx.delete(searchOutbox).where(lt(searchOutbox.sentAt, sentBefore));
  const newest = tx
    .select({ seq: max(searchOutbox.seq) })
    .from(searchOutbox)
    .where(waits)
    .groupBy(searchOutbox.kind, searchOutbox.subjectId);
  await tx.delete(searchOutbox).where(and(waits, sql`${searchOutbox.seq} not in (${newest})`));
}

/** Deletes every change: for a house that no longer has an engine outside the database. */
export async function clearIndexChanges(tx: Tx): Promise<void> {
  await tx.delete(searchOutbox);
}
