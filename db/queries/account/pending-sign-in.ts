import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { pendingSignIns } from '../../schema/second-factor.ts';

/** Starts the second step of a sign-in; what ran out goes. */
export async function insertPendingSignIn(tx: Tx, row: typeof pendingSignIns.$inferInsert): Promise<void> {
  await tx.delete(pendingSignIns).where(lte(pendingSignIns.expiresAt, row.createdAt));
  await tx.insert(pendingSignIns).values(row);
}

/** Who is between two steps, unless the time is over or the account closed. */
export async function findPendingSignIn(handle: Handle, tokenHash: string, now: Date) {
  const [row] = await handle
    .select({
      userId: users.id,
      providerId: pendingSignIns.providerId,
      roles: users.roles,
      email: users.email,
      organisationId: users.organisationId,
    })
    .from(pendingSignIns)
    .innerJoin(users, eq(users.id, pendingSignIns.userId))
    .where(
      and(eq(pendingSignIns.tokenHash, tokenHash), gt(pendingSignIns.expiresAt, now), isNull(users.deactivatedAt)),
    );
  return row ?? null;
}

/** Ends a second step; it works once. @returns whether it was still there */
export async function takePendingSignIn(tx: Tx, tokenHash: string): Promise<boolean> {
  const gone = await tx
    .delete(pendingSignIns)
    .where(eq(pendingSignIns.tokenHash, tokenHash))
    .returning({ userId: pendingSignIns.userId });
  return gone.length > 0;
}

/** Ends every second step of an account that is under way. */
export async function deletePendingSignIns(tx: Tx, userId: string): Promise<void> {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
}

/** Second steps that ran out before a moment. @returns how they were known */
export async function deleteOldPendingSignIns(tx: Tx, before: Date): Promise<string[]> {
  const gone = await tx
    .delete(pendingSignIns)
    .where(lte(pendingSignIns.expiresAt, before))
    .returning({ tokenHash: pendingSignIns.tokenHash });
  return gone.map(({ tokenHash }) => tokenHash);
}
