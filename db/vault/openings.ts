import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { IdentityOpening } from '#app/domain/identity/identity-opening.ts';
import type { Handle, Tx } from '../client.ts';
import { vaultOpenings } from './schema.ts';

/** An opening with its words, sealed with the person's own key; null once she was erased or the text has run out. */
export interface SealedOpening extends IdentityOpening {
  readonly textCipher: string | null;
}

/** Adds an opening. */
export async function insertOpening(tx: Tx, opening: SealedOpening): Promise<void> {
  await tx.insert(vaultOpenings).values(opening);
}

/** The newest first: of one person, or of everybody since a moment. */
export async function listOpenings(
  handle: Handle,
  which: { readonly personId: string } | { readonly since: Date },
  limit: number,
): Promise<SealedOpening[]> {
  return handle
    .select({
      id: vaultOpenings.id,
      personId: vaultOpenings.personId,
      openedBy: vaultOpenings.openedBy,
      openedAt: vaultOpenings.openedAt,
      reason: vaultOpenings.reason,
      textCipher: vaultOpenings.textCipher,
    })
    .from(vaultOpenings)
    .where(
      and('personId' in which ? eq(vaultOpenings.personId, which.personId) : gte(vaultOpenings.openedAt, which.since)),
    )
    .orderBy(desc(vaultOpenings.openedAt))
    .limit(limit);
}

/** Deletes openings from before a moment. @returns their ids */
export async function deleteOpeningsBefore(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx
    .delete(vaultOpenings)
    .where(sql`${vaultOpenings.openedAt} < ${before.getTime()}`)
    .returning({ id: vaultOpenings.id });
  return rows.map(({ id }) => id);
}
