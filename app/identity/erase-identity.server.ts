import type { Database, Tx } from '#db/client.ts';
import type { ErasedPerson } from '#db/vault/key-store.ts';
import { erasePersons, erasedPersons, type PersonKind } from '#db/vault/persons.ts';
import type { Vault } from '#db/vault/vault.ts';

/**
 * Makes these persons tombstones in the caller's transaction: nothing of who they are is left in the database, nothing
 * finds them, nothing is written about them again. `destroyErasedKeys` does the rest after the commit.
 */
export function eraseIdentities(tx: Tx, kind: PersonKind, ids: readonly string[], at: Date): Promise<void> {
  return erasePersons(tx, kind, ids, at);
}

/**
 * Destroys the keys of every tombstone and notes them in the ledger of erasures, beside the keys: what older copies of the
 * database hold of them cannot be read any more. Safe to repeat; for the moment after an erasure, and for every start,
 * since the keys are in another database.
 */
export async function destroyErasedKeys(db: Database, vault: Vault): Promise<void> {
  await vault.keys.erase(await erasedPersons(db));
}

/** Whom the ledger knows as erased and this database does not: it is a copy from before. */
export async function erasuresToRepeat(db: Database, vault: Vault): Promise<ErasedPerson[]> {
  const known = new Set((await erasedPersons(db)).map(({ id }) => id));
  return (await vault.keys.erasedPersons()).filter(({ id }) => !known.has(id));
}
