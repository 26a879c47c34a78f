import type { Handle, Tx } from '#db/client.ts';
import {
  findPersonIds,
  personVersion,
  putPersons,
  sealPersons,
  type IndexedField,
  type PersonParts,
  type SealedPerson,
} from '#db/vault/persons.ts';
import type { Vault } from '#db/vault/vault.ts';

export type { PersonParts, SealedPerson };

/** Seals identities outside the transaction (the keys live in another database); `keepIdentities` writes them inside. */
export function sealIdentities(vault: Vault, persons: readonly PersonParts[]): Promise<SealedPerson[]> {
  return sealPersons(vault, persons);
}

/** Writes sealed identities in the caller's transaction. */
export function keepIdentities(tx: Tx, persons: readonly SealedPerson[], at: Date): Promise<void> {
  return putPersons(tx, persons, at);
}

/** Value -> ids of the persons who have it, for exact values only (customer number, e-mail, last name); reveals nothing. */
export function findIdentityIds(
  handle: Handle,
  vault: Vault,
  field: IndexedField,
  values: readonly string[],
): Promise<Map<string, string[]>> {
  return findPersonIds(handle, vault, field, values);
}

/** Version of who a person is, for two people editing at once; reveals nothing. Null for nobody. */
export function findIdentityVersion(handle: Handle, id: string): Promise<number | null> {
  return personVersion(handle, id);
}
