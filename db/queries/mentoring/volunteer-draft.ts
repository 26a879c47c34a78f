import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { volunteerDrafts } from '../../schema/volunteering.ts';

const columns = {
  id: volunteerDrafts.id,
  addressIndex: volunteerDrafts.addressIndex,
  answersCipher: volunteerDrafts.answersCipher,
  emailConfirmedAt: volunteerDrafts.emailConfirmedAt,
  finishedAt: volunteerDrafts.finishedAt,
  changedAt: volunteerDrafts.changedAt,
};

export type VolunteerDraftRow = NonNullable<Awaited<ReturnType<typeof findVolunteerDraft>>>;

/** The sign-up a phone has begun; null when there is none. */
export async function findVolunteerDraft(handle: Handle, deviceHash: string) {
  const [row] = await handle.select(columns).from(volunteerDrafts).where(eq(volunteerDrafts.deviceHash, deviceHash));
  return row ?? null;
}

/** The newest unfinished sign-up with an address; null when there is none. */
export async function findDraftByAddress(handle: Handle, addressIndex: string) {
  const [row] = await handle
    .select(columns)
    .from(volunteerDrafts)
    .where(and(eq(volunteerDrafts.addressIndex, addressIndex), isNull(volunteerDrafts.finishedAt)))
    .orderBy(desc(volunteerDrafts.changedAt))
    .limit(1);
  return row ?? null;
}

export async function insertVolunteerDraft(
  tx: Tx,
  row: typeof volunteerDrafts.$inferInsert & { id: string },
): Promise<void> {
  await tx.insert(volunteerDrafts).values(row);
}

export async function updateVolunteerDraft(
  tx: Tx,
  id: string,
  changed: Partial<Omit<typeof volunteerDrafts.$inferInsert, 'id'>>,
): Promise<void> {
  await tx.update(volunteerDrafts).set(changed).where(eq(volunteerDrafts.id, id));
}

export async function deleteVolunteerDraft(tx: Tx, id: string): Promise<void> {
  await tx.delete(volunteerDrafts).where(eq(volunteerDrafts.id, id));
}

/** Sign-ups nobody has gone on with since a moment. @returns their ids */
export async function deleteOldVolunteerDrafts(tx: Tx, before: Date, limit: number): Promise<string[]> {
  const old = await tx
    .select({ id: volunteerDrafts.id })
    .from(volunteerDrafts)
    .where(lt(volunteerDrafts.changedAt, before))
    .limit(limit);
  const ids = old.map(({ id }) => id);
  await tx.delete(volunteerDrafts).where(inArray(volunteerDrafts.id, ids));
  return ids;
}
