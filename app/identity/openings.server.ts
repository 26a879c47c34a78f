import type { IdentityOpening } from '#app/domain/identity/identity-opening.ts';
import type { Handle, Tx } from '#db/client.ts';
import { appendAudit, lastAuditBy } from '#db/queries/audit/audit.ts';
import { seal, unseal } from '#db/vault/cipher.ts';
import { deleteOpeningsBefore, insertOpening, listOpenings, type SealedOpening } from '#db/vault/openings.ts';
import type { Vault } from '#db/vault/vault.ts';

export { deleteOpeningsBefore };

const place = (id: string) => `vault_openings.text.${id}`;

/** Seals why somebody opened an identity with the person's own key, before the transaction: it goes when she is erased. */
export async function sealOpening(vault: Vault, opening: IdentityOpening, text: string): Promise<SealedOpening> {
  const key = (await vault.keys.existingKeys([opening.personId])).get(opening.personId);
  return { ...opening, textCipher: key === undefined ? null : seal(key, place(opening.id), text) };
}

/** Keeps an opening in the caller's transaction, with its audit row. */
export async function keepOpening(tx: Tx, opening: SealedOpening): Promise<void> {
  await insertOpening(tx, opening);
  await appendAudit(tx, opening.openedAt, {
    actorId: opening.openedBy,
    action: 'identity.breakGlass',
    subjectKind: 'person',
    subjectIds: [opening.personId],
    detail: { reason: opening.reason, opening: opening.id },
  });
}

/** Openings of one person, for her case's own people: who, when and for which kind of reason. */
export async function openingsOf(handle: Handle, personId: string): Promise<IdentityOpening[]> {
  return (await listOpenings(handle, { personId }, 20)).map(({ id, openedBy, openedAt, reason }): IdentityOpening => ({
    id,
    personId,
    openedBy,
    openedAt,
    reason,
  }));
}

/**
 * All openings since a moment with the words that were written, for the data protection officer; an audit row when there is
 * one she has not read before. Words of an erased person are absent.
 */
export async function readOpenings(
  tx: Tx,
  vault: Vault,
  actorId: string,
  at: Date,
  since: Date,
): Promise<(IdentityOpening & { readonly text: string | null })[]> {
  const sealed = await listOpenings(tx, { since }, 100);
  const keys = await vault.keys.existingKeys(sealed.map(({ personId }) => personId));
  const readAt = await lastAuditBy(tx, actorId, 'identity.breakGlassRead');
  const fresh = sealed.filter(({ openedAt }) => readAt === null || openedAt > readAt);
  if (fresh.length > 0)
    await appendAudit(tx, at, {
      actorId,
      action: 'identity.breakGlassRead',
      subjectKind: 'person',
      subjectIds: fresh.map(({ personId }) => personId),
    });
  return sealed.map(({ textCipher, ...opening }) => {
    const key = keys.get(opening.personId);
    const text = textCipher === null || key === undefined ? null : unseal(key, place(opening.id), textCipher);
    return { ...opening, text };
  });
}
