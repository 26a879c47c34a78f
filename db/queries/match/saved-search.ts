import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { SavedList } from '#app/domain/match/saved-list.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { savedSearches } from '../../schema/match.ts';

const columns = {
  id: savedSearches.id,
  userId: savedSearches.userId,
  list: savedSearches.list,
  name: savedSearches.name,
  query: savedSearches.query,
  wantsMail: savedSearches.wantsMail,
  seenIds: savedSearches.seenIds,
  toldIds: savedSearches.toldIds,
  version: savedSearches.version,
};

export type SavedSearchRow = Readonly<Pick<typeof savedSearches.$inferSelect, keyof typeof columns>>;

/** What somebody saved in these lists, oldest first. */
export async function listSavedSearchRows(
  handle: Handle,
  userId: string,
  lists: readonly SavedList[],
): Promise<SavedSearchRow[]> {
  return handle
    .select(columns)
    .from(savedSearches)
    .where(and(eq(savedSearches.userId, userId), inArray(savedSearches.list, [...lists])))
    .orderBy(asc(savedSearches.createdAt));
}

/** All searches somebody wants mails about, by id. */
export async function listSearchesWithMail(handle: Handle): Promise<SavedSearchRow[]> {
  return handle
    .select(columns)
    .from(savedSearches)
    .where(eq(savedSearches.wantsMail, true))
    .orderBy(asc(savedSearches.id));
}

/** One of somebody's own; null for another's as for none. */
export async function findSavedSearchRow(handle: Handle, userId: string, id: string): Promise<SavedSearchRow | null> {
  const [row] = await handle
    .select(columns)
    .from(savedSearches)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.userId, userId)));
  return row ?? null;
}

export async function countSavedSearches(handle: Handle, userId: string): Promise<number> {
  const [row] = await handle.select({ number: count() }).from(savedSearches).where(eq(savedSearches.userId, userId));
  return row?.number ?? 0;
}

export async function insertSavedSearch(
  tx: Tx,
  row: Omit<typeof savedSearches.$inferInsert, 'id' | 'version'>,
): Promise<string> {
  const [inserted] = await tx.insert(savedSearches).values(row).returning({ id: savedSearches.id });
  return inserted?.id ?? '';
}

/** @returns whether it was still as the reader saw it */
export async function updateSavedSearch(
  tx: Tx,
  { id, version }: Pick<SavedSearchRow, 'id' | 'version'>,
  change: Partial<Pick<SavedSearchRow, 'seenIds' | 'toldIds' | 'wantsMail'>>,
): Promise<boolean> {
  const changed = await tx
    .update(savedSearches)
    .set({
      ...(change.seenIds && { seenIds: [...change.seenIds] }),
      ...(change.toldIds && { toldIds: [...change.toldIds] }),
      ...(change.wantsMail !== undefined && { wantsMail: change.wantsMail }),
      version: version + 1,
    })
    .where(and(eq(savedSearches.id, id), eq(savedSearches.version, version)))
    .returning({ id: savedSearches.id });
  return changed.length > 0;
}

/** Deletes one of somebody's own; another's is left alone. */
export async function deleteSavedSearch(tx: Tx, userId: string, id: string): Promise<void> {
  await tx.delete(savedSearches).where(and(eq(savedSearches.id, id), eq(savedSearches.userId, userId)));
}

/**
 * Notes whom its owner was told of by mail, unless that changed meanwhile. The version stays: what she has on her screen is
 * still what there is. @returns whether it did
 */
export async function noteToldOf(tx: Tx, search: SavedSearchRow, toldIds: readonly string[]): Promise<boolean> {
  const changed = await tx
    .update(savedSearches)
    .set({ toldIds: [...toldIds] })
    .where(
      and(
        eq(savedSearches.id, search.id),
        eq(savedSearches.version, search.version),
        eq(savedSearches.toldIds, [...search.toldIds]),
      ),
    )
    .returning({ id: savedSearches.id });
  return changed.length > 0;
}

/** These profiles were never in anybody's search: what it asks for would tell of somebody who is gone. */
export async function forgetInSavedSearches(tx: Tx, profileIds: readonly string[]): Promise<void> {
  if (profileIds.length === 0) return;
  const gone = listed(profileIds);
  const without = (column: SQLiteColumn) =>
    sql`(select json_group_array(value) from json_each(${column}) where value not in ${gone})`;
  await tx
    .update(savedSearches)
    .set({ seenIds: without(savedSearches.seenIds), toldIds: without(savedSearches.toldIds) })
    .where(
      sql`exists (select 1 from json_each(${savedSearches.seenIds}) where value in ${gone}) or exists (select 1 from json_each(${savedSearches.toldIds}) where value in ${gone})`,
    );
}
