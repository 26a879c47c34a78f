import { randomUUID } from 'node:crypto';
import { CipherError, seal, unseal } from '#db/vault/cipher.ts';
import { canaryIds } from '#db/vault/fitting-keys.ts';
import type { Vault } from '#db/vault/vault.ts';

/** A value sealed like a person's, with a key of its own in the key store, and nobody behind it. */
export interface Canary {
  readonly id: string;
  readonly sealed: string;
}

const word = 'canary';
const placeOf = (id: string) => `backup_canary.${id}`;

/** Makes a canary: what is kept of it in a backup must be readable now and not once its key is destroyed. */
export async function makeCanary(vault: Pick<Vault, 'keys'>): Promise<Canary> {
  const id = `${canaryIds}${randomUUID()}`;
  const key = (await vault.keys.keysFor([id])).get(id);
  if (key === undefined) throw new CipherError();
  return { id, sealed: seal(key, placeOf(id), word) };
}

/** Whether what came out of a backup can be read with the keys the house has now. */
export async function isCanaryReadable(vault: Vault, { id, sealed }: Canary): Promise<boolean> {
  const key = (await vault.keys.existingKeys([id])).get(id);
  return key !== undefined && unseal(key, placeOf(id), sealed) === word;
}

/** Destroys a canary's key, as that of somebody who is erased. */
export function destroyCanary(vault: Pick<Vault, 'keys'>, { id }: Canary): Promise<void> {
  return vault.keys.destroy([id]);
}

/** Everybody who was ever erased: how many, and how many of them still have a key, which must be none. */
export async function countErased(vault: Vault): Promise<{ readonly erased: number; readonly readable: number }> {
  const ids = (await vault.keys.erasedPersons()).map(({ id }) => id);
  return { erased: ids.length, readable: (await vault.keys.existingKeys(ids)).size };
}
