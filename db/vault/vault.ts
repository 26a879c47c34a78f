import { deriveKey } from './cipher.ts';
import { openKeyStore, type KeyStore, type KeyStoreOptions } from './key-store.ts';

/** The opened vault: keys in memory, `#private` so that no loader can ever send one to a browser. */
export class Vault {
  readonly keys: KeyStore;
  readonly #indexKey: Buffer;
  readonly #formKey: Buffer;

  private constructor(keys: KeyStore, masterKey: Buffer) {
    this.keys = keys;
    this.#indexKey = deriveKey(masterKey, 'blind-index');
    this.#formKey = deriveKey(masterKey, 'kept-forms');
  }

  /** @param masterKey 32 bytes from the environment @throws Error when key, store and database do not belong together */
  static async open(keyStoreUrl: string, masterKey: Buffer, options: KeyStoreOptions = {}): Promise<Vault> {
    if (masterKey.length !== 32) throw new Error('VAULT_MASTER_KEY must be 32 bytes, base64 encoded');
    return new Vault(await openKeyStore(keyStoreUrl, masterKey, options), masterKey);
  }

  get indexKey(): Buffer {
    return this.#indexKey;
  }

  get formKey(): Buffer {
    return this.#formKey;
  }
}
