import { CipherError, deriveKey, seal, unseal } from './cipher.ts';

/** The master key with the name under which the key store remembers what it wraps. */
export interface MasterKey {
  readonly key: Buffer;
  /** Tells two master keys apart and says nothing of either. */
  readonly name: string;
}

/** @param key 32 bytes from the environment @throws Error when it is of another length */
export function masterKey(key: Buffer): MasterKey {
  if (key.length !== 32) throw new Error('VAULT_MASTER_KEY must be 32 bytes, base64 encoded');
  return { key, name: deriveKey(key, 'master-name').toString('hex').slice(0, 16) };
}

/** Wraps a data key for its `place` (table and row of the key store). */
export function wrapKey(master: MasterKey, place: string, key: Buffer): string {
  return seal(master.key, place, key.toString('base64'));
}

/** The inverse of `wrapKey`. @throws CipherError when key, place and value do not belong together */
export function unwrapKey(master: MasterKey, place: string, wrapped: string): Buffer {
  const key = Buffer.from(unseal(master.key, place, wrapped), 'base64');
  if (key.length !== 32) throw new CipherError();
  // In memory of its own: keys are kept, and each would keep 8 kB of Node's pool for its 32 bytes.
  return Buffer.alloc(key.length, key);
}
