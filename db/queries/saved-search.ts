import { and, asc, count, eq } from 'drizzle-orm';
import type { Handle, Tx } from '../client.ts';
import { savedSearches } from '../schema/match.ts';

const columns = {
  id: savedSearches.id,
  userId: savedSearches.userId,
  name: savedSearches.name,
  query: savedSearches.query,
  wantsMail: savedSearches.wantsMail,
  seenIds: savedSearches.seenIds,
  toldIds: savedSearches.toldIds,
  version: savedSearches.version,
};

export type SavedSearchRow = Readonly<Pick<typeof savedSearches.$inferSelect, keyof typeof columns>>;

/** What somebody saved, oldest first. */
export async function listSavedSearchRows(handle: Handle, userId: string): Promise<SavedSearchRow[]> {
  return handle
    .select(columns)
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
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
