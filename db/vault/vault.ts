import { openKeyStore, type KeyStore, type KeyStoreOptions } from './key-store.ts';

/** The opened vault: keys in memory, `#private` so that no loader can ever send one to a browser. */
export class Vault {
  readonly #keys: KeyStore;

  private constructor(keys: KeyStore) {
    this.#keys = keys;
  }

  /** @param masterKey 32 bytes from the environment @throws Error when key, store and database do not belong together */
  static async open(keyStoreUrl: string, masterKey: Buffer, options: KeyStoreOptions = {}): Promise<Vault> {
    return new Vault(await openKeyStore(keyStoreUrl, masterKey, options));
  }

  get keys(): KeyStore {
    return this.#keys;
  }

  get indexKey(): Buffer {
    return this.#keys.houseKeys.blindIndex;
  }

  get formKey(): Buffer {
    return this.#keys.houseKeys.keptForms;
  }

  get checkpointKey(): Buffer {
    return this.#keys.houseKeys.auditCheckpoints;
  }

  /** Of backups of the database, none of which holds it. */
  get backupKey(): Buffer {
    return this.#keys.houseKeys.backups;
  }

  /** Of what people sign in with beside a password, and of the passwords to sign-in services of houses. */
  get signInKey(): Buffer {
    return this.#keys.houseKeys.signIn;
  }
}
