import { openToRead, type Database } from '#db/client.ts';
import { OlderKeyStore } from '#db/vault/fitting-keys.ts';
import { openKeyStore, type ErasedPerson, type KeyStore } from '#db/vault/key-store.ts';
import { erasedPersons, heldByDatabase } from '#db/vault/persons.ts';

export { OlderKeyStore };

/** The key store a copy of the database is to be opened with. */
export interface KeysOfCopy {
  readonly keyStoreUrl: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly authToken?: string | undefined;
  /** How many erasures were noted outside of the data directory. */
  readonly erasuresNoted: number;
}

/** Whom this copy of the database knows as erased, for a key store that may be older. */
export function erasedInCopy(file: string): Promise<readonly ErasedPerson[]> {
  return onCopy(file, erasedPersons);
}

/** Destroys the keys of these persons and notes them in the ledger: an older copy of the key store still has them. Safe to repeat. */
export async function eraseInKeyStore(keys: KeysOfCopy, persons: readonly ErasedPerson[]): Promise<void> {
  const store = await openKeyStore(keys.keyStoreUrl, keys.masterKey, { authToken: keys.authToken });
  await store.erase(persons).finally(() => store.close());
}

/**
 * Whether these keys open this copy of the database: everybody in it has a key or was erased, and no noted erasure is missing.
 * @returns null: they do
 */
export async function whyKeysDoNotFit(keys: KeysOfCopy, file: string): Promise<OlderKeyStore | null> {
  let store: KeyStore | undefined;
  try {
    const { keyStoreUrl, masterKey, authToken, erasuresNoted } = keys;
    const held = await onCopy(file, heldByDatabase);
    store = await openKeyStore(keyStoreUrl, masterKey, { authToken, held, erasuresNoted });
    return null;
  } catch (error) {
    if (error instanceof OlderKeyStore) return error;
    throw error;
  } finally {
    store?.close();
  }
}

async function onCopy<T>(file: string, read: (db: Database) => Promise<T>): Promise<T> {
  const db = openToRead(`file:${file}`);
  return read(db).finally(() => db.$client.close());
}
