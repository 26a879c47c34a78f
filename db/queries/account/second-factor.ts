import { and, asc, count, eq, isNotNull, isNull, min, sql } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { deletePendingSignIns } from './pending-sign-in.ts';
import { organisations, users } from '../../schema/account.ts';
import { oneTimeCodeKeys, passkeys, recoveryCodes } from '../../schema/second-factor.ts';

/** A passkey as its owner sees it. */
export interface PasskeyRow {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** The passkeys of an account, the oldest first. */
export async function listPasskeys(handle: Handle, userId: string): Promise<PasskeyRow[]> {
  return handle
    .select({
      id: passkeys.id,
      device: passkeys.device,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt));
}

/** The passkeys of an account as authenticators know them. */
export async function listCredentials(handle: Handle, userId: string) {
  return handle
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.userId, userId));
}

/** One passkey of an account, to check its signature; null when it is not hers. */
export async function findCredential(handle: Handle, userId: string, credentialId: string) {
  const [row] = await handle
    .select({ id: passkeys.id, publicKey: passkeys.publicKey, signCount: passkeys.signCount })
    .from(passkeys)
    .where(and(eq(passkeys.userId, userId), eq(passkeys.credentialId, credentialId)));
  return row ?? null;
}

export async function insertPasskey(tx: Tx, row: Omit<typeof passkeys.$inferInsert, 'id' | 'usedAt'>): Promise<void> {
  await tx.insert(passkeys).values(row);
}

/** Notes that a passkey was used, unless another sign-in has counted further since. @returns whether it was noted */
export async function countPasskeyUse(
  tx: Tx,
  row: { readonly id: string; readonly from: number; readonly to: number; readonly at: Date },
): Promise<boolean> {
  const changed = await tx
    .update(passkeys)
    .set({ signCount: row.to, usedAt: row.at })
    .where(and(eq(passkeys.id, row.id), eq(passkeys.signCount, row.from)))
    .returning({ id: passkeys.id });
  return changed.length > 0;
}

/** @returns whether there was one */
export async function deletePasskey(tx: Tx, userId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.userId, userId), eq(passkeys.id, id)))
    .returning({ id: passkeys.id });
  return gone.length > 0;
}

/** What makes the one-time codes of an account; null: nothing does. */
export async function findCodeKey(handle: Handle, userId: string) {
  const [row] = await handle
    .select({
      keyCipher: oneTimeCodeKeys.keyCipher,
      lastStep: oneTimeCodeKeys.lastStep,
      wrongTries: oneTimeCodeKeys.wrongTries,
      createdAt: oneTimeCodeKeys.createdAt,
    })
    .from(oneTimeCodeKeys)
    .where(eq(oneTimeCodeKeys.userId, userId));
  return row ?? null;
}

/** A new key takes the place of the older one. */
export async function replaceCodeKey(
  tx: Tx,
  row: Omit<typeof oneTimeCodeKeys.$inferInsert, 'wrongTries'>,
): Promise<void> {
  await deleteCodeKey(tx, row.userId);
  await tx.insert(oneTimeCodeKeys).values(row);
}

/** The code of this half minute was used: nothing up to it works again. */
export async function noteCodeUsed(tx: Tx, userId: string, step: number): Promise<void> {
  await tx.update(oneTimeCodeKeys).set({ lastStep: step, wrongTries: 0 }).where(eq(oneTimeCodeKeys.userId, userId));
}

export async function countWrongCode(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(oneTimeCodeKeys)
    .set({ wrongTries: sql`${oneTimeCodeKeys.wrongTries} + 1` })
    .where(eq(oneTimeCodeKeys.userId, userId));
}

/** Another factor let her in: the wrong codes were hers, or did no harm. */
export async function forgetWrongCodes(tx: Tx, userId: string): Promise<void> {
  await tx.update(oneTimeCodeKeys).set({ wrongTries: 0 }).where(eq(oneTimeCodeKeys.userId, userId));
}

export async function deleteCodeKey(tx: Tx, userId: string): Promise<void> {
  await tx.delete(oneTimeCodeKeys).where(eq(oneTimeCodeKeys.userId, userId));
}

/** New recovery codes take the place of all older ones. */
export async function replaceRecoveryCodes(tx: Tx, userId: string, hashes: readonly string[]): Promise<void> {
  await deleteRecoveryCodes(tx, userId);
  await tx.insert(recoveryCodes).values(hashes.map((codeHash) => ({ userId, codeHash })));
}

/** Uses a recovery code up. @returns whether it was one that still worked */
export async function takeRecoveryCode(tx: Tx, userId: string, codeHash: string, at: Date): Promise<boolean> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt)))
    .returning({ codeHash: recoveryCodes.codeHash });
  return taken.length > 0;
}

export async function deleteRecoveryCodes(tx: Tx, userId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** Written out: drizzle leaves the table's name away where a query has one table, and `id` would be the inner one's. */
const ofUser = (table: typeof passkeys | typeof oneTimeCodeKeys | typeof recoveryCodes) =>
  sql`${table}."user_id" = ${users}."id"`;

/** What an account has set up: how many passkeys, whether one-time codes, how many recovery codes are left. */
export interface FactorState {
  readonly passkeys: number;
  readonly codesSince: Date | null;
  readonly recoveryLeft: number;
  readonly hasRecoveryCodes: boolean;
}

/** In one statement, for pages. */
export async function findFactorState(handle: Handle, userId: string): Promise<FactorState> {
  const [row] = await handle
    .select({
      passkeys: sql<number>`(select count(*) from ${passkeys} where ${ofUser(passkeys)})`,
      codesSince: sql<
        number | null
      >`(select ${oneTimeCodeKeys.createdAt} from ${oneTimeCodeKeys} where ${ofUser(oneTimeCodeKeys)})`,
      recovery: sql<number>`(select count(*) from ${recoveryCodes} where ${ofUser(recoveryCodes)})`,
      recoveryUsed: sql<number>`(select count(*) from ${recoveryCodes} where ${ofUser(recoveryCodes)} and ${isNotNull(recoveryCodes.usedAt)})`,
    })
    .from(users)
    .where(eq(users.id, userId));
  return {
    passkeys: row?.passkeys ?? 0,
    codesSince: row?.codesSince == null ? null : new Date(row.codesSince),
    recoveryLeft: (row?.recovery ?? 0) - (row?.recoveryUsed ?? 0),
    hasRecoveryCodes: (row?.recovery ?? 0) > 0,
  };
}

/** Deletes everything an account signs in with beside its password. @returns whether there was anything */
export async function deleteFactors(tx: Tx, userId: string): Promise<boolean> {
  const before = await findFactorState(tx, userId);
  await tx.delete(passkeys).where(eq(passkeys.userId, userId));
  await deleteCodeKey(tx, userId);
  await deleteRecoveryCodes(tx, userId);
  await deletePendingSignIns(tx, userId);
  return before.passkeys > 0 || before.codesSince !== null || before.hasRecoveryCodes;
}

/**
 * The day from which staff of a house needs a second factor; null: none was set. Whoever belongs to no house, as the first
 * administrator, follows the house that begins first.
 */
export async function findRequiredFrom(handle: Handle, organisationId: string | null): Promise<Day | null> {
  const [row] = await handle
    .select({ from: min(organisations.secondFactorFrom) })
    .from(organisations)
    .where(organisationId === null ? undefined : eq(organisations.id, organisationId));
  return row?.from ?? null;
}

/** How far a house has come: active accounts of its staff, and those with a passkey or one-time codes. */
export async function countFactorsOfHouse(handle: Handle, organisationId: string) {
  const hasFactor = sql`(exists (select 1 from ${passkeys} where ${ofUser(passkeys)}) or exists (select 1 from ${oneTimeCodeKeys} where ${ofUser(oneTimeCodeKeys)}))`;
  const [row] = await handle
    .select({ people: count(), ready: sql<number>`coalesce(sum(${hasFactor}), 0)` })
    .from(users)
    .where(and(eq(users.organisationId, organisationId), isNull(users.deactivatedAt)));
  return { people: row?.people ?? 0, ready: Number(row?.ready ?? 0) };
}
