import { and, eq, isNull } from 'drizzle-orm';
import type { BulkActionKind, BulkRow } from '#app/domain/assistance/bulk-action.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { bulkActions } from '../../schema/bulk-action.ts';

/** @returns its id */
export async function insertBulkAction(
  tx: Tx,
  action: {
    readonly userId: string;
    readonly kind: BulkActionKind;
    readonly rows: readonly BulkRow[];
    readonly createdAt: Date;
  },
): Promise<string> {
  const id = newId();
  await tx.insert(bulkActions).values({ id, ...action });
  return id;
}

/** What one member of staff did; null for an unknown id and for what somebody else did. */
export async function findBulkAction(handle: Handle, userId: string, id: string) {
  const [row] = await handle
    .select({
      id: bulkActions.id,
      kind: bulkActions.kind,
      rows: bulkActions.rows,
      createdAt: bulkActions.createdAt,
      undoneAt: bulkActions.undoneAt,
    })
    .from(bulkActions)
    .where(and(eq(bulkActions.id, id), eq(bulkActions.userId, userId)));
  return row ?? null;
}
export type BulkActionRecord = NonNullable<Awaited<ReturnType<typeof findBulkAction>>>;

/** Marks it as undone, once. @returns false when it was already */
export async function markUndone(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(bulkActions)
    .set({ undoneAt: at })
    .where(and(eq(bulkActions.id, id), isNull(bulkActions.undoneAt)))
    .returning({ id: bulkActions.id });
  return rows.length === 1;
}

/** Keeps how undoing went. */
export async function keepUndoOutcomes(tx: Tx, id: string, rows: readonly BulkRow[]): Promise<void> {
  await tx.update(bulkActions).set({ rows }).where(eq(bulkActions.id, id));
}
