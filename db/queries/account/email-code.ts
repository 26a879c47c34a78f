import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm';
import type { EmailCodePurpose } from '#app/domain/account/email-code.ts';
import type { Tx } from '../../client.ts';
import { emailCodes } from '../../schema/email-code.ts';

/** A new code takes the place of the older ones for the same purpose and address. */
export async function replaceEmailCode(
  tx: Tx,
  row: Omit<typeof emailCodes.$inferInsert, 'wrongTries'> & { id: string },
): Promise<void> {
  await tx
    .delete(emailCodes)
    .where(and(eq(emailCodes.purpose, row.purpose), eq(emailCodes.addressIndex, row.addressIndex)));
  await tx.insert(emailCodes).values(row);
}

/** The code an address has for a purpose, over or not; null when there is none. */
export async function findEmailCode(tx: Tx, purpose: EmailCodePurpose, addressIndex: string) {
  const [row] = await tx
    .select({
      id: emailCodes.id,
      aboutId: emailCodes.aboutId,
      codeHash: emailCodes.codeHash,
      wrongTries: emailCodes.wrongTries,
      expiresAt: emailCodes.expiresAt,
    })
    .from(emailCodes)
    .where(and(eq(emailCodes.purpose, purpose), eq(emailCodes.addressIndex, addressIndex)))
    .orderBy(desc(emailCodes.createdAt))
    .limit(1);
  return row ?? null;
}

export async function countWrongTry(tx: Tx, id: string): Promise<void> {
  await tx
    .update(emailCodes)
    .set({ wrongTries: sql`${emailCodes.wrongTries} + 1` })
    .where(eq(emailCodes.id, id));
}

export async function deleteEmailCode(tx: Tx, id: string): Promise<void> {
  await tx.delete(emailCodes).where(eq(emailCodes.id, id));
}

/** Takes the next mail with a code that may be sent, and holds it until `holdUntil`; null: none is due. */
export async function claimCodeMail(tx: Tx, now: Date, holdUntil: Date) {
  const [due] = await tx
    .select({ id: emailCodes.id, mailCipher: emailCodes.mailCipher })
    .from(emailCodes)
    .where(and(isNotNull(emailCodes.mailCipher), lte(emailCodes.nextSendAt, now), gt(emailCodes.expiresAt, now)))
    .orderBy(asc(emailCodes.nextSendAt))
    .limit(1);
  if (due === undefined || due.mailCipher === null) return null;
  await tx.update(emailCodes).set({ nextSendAt: holdUntil }).where(eq(emailCodes.id, due.id));
  return { id: due.id, mailCipher: due.mailCipher };
}

/** The mail was taken, or never will be: nothing readable of it is left. */
export async function endCodeMail(tx: Tx, id: string): Promise<void> {
  await tx.update(emailCodes).set({ mailCipher: null }).where(eq(emailCodes.id, id));
}

export async function putOffCodeMail(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.update(emailCodes).set({ nextSendAt: until }).where(eq(emailCodes.id, id));
}

/** Codes that ran out before a moment. @returns their ids */
export async function deleteOldEmailCodes(tx: Tx, before: Date, limit: number): Promise<string[]> {
  const old = await tx
    .select({ id: emailCodes.id })
    .from(emailCodes)
    .where(lt(emailCodes.expiresAt, before))
    .limit(limit);
  const ids = old.map(({ id }) => id);
  await tx.delete(emailCodes).where(inArray(emailCodes.id, ids));
  return ids;
}
