import type { IdentityPart, IdentityParts } from '#app/domain/identity/identity.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { readPersons } from '#db/vault/persons.ts';
import type { Vault } from '#db/vault/vault.ts';
import type { Grant } from './grant.ts';

/**
 * The only way out of the vault: unseals the granted parts of the granted persons and writes to the log what was done
 * (ids only) in the same transaction. Erased persons are absent. An empty grant reads and writes nothing.
 */
export async function revealIdentity<P extends IdentityPart = IdentityPart>(
  tx: Tx,
  vault: Vault,
  grant: Grant,
  at: Date,
  parts: readonly P[] = grant.parts as readonly P[],
): Promise<Map<string, Pick<IdentityParts, P>>> {
  if (grant.ids.length === 0) return new Map();
  const allowed = parts.filter((part) => grant.parts.includes(part));
  // At once: on a database server both questions travel together.
  const [persons] = await Promise.all([
    readPersons(tx, vault, grant.ids, allowed),
    appendAudit(
      tx,
      at,
      ...grant.actions.map((action) => ({
        actorId: grant.actorId,
        action,
        subjectKind: 'person' as const,
        subjectIds: grant.ids,
        detail: { purpose: grant.purpose, parts: allowed.join(' ') },
      })),
    ),
  ]);
  return persons;
}
