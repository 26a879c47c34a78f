import { rotateMasterKey } from '#app/identity/master-key.server.ts';

interface MasterKeyChange {
  readonly keyStoreUrl: string;
  readonly authToken?: string | undefined;
  /** 32 bytes each. */
  readonly from: Buffer;
  readonly to: Buffer;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Wraps every key of the vault with another master key, for whoever has the data directory for herself; stopped anywhere it
 * goes on with the same two keys.
 * @returns how many keys were wrapped now, and how many there are
 * @throws Error with a plain sentence when the keys do not fit the store
 */
export function changeMasterKey(
  change: MasterKeyChange,
): Promise<{ readonly rewrapped: number; readonly total: number }> {
  const { keyStoreUrl, authToken, from, to, onProgress } = change;
  return rotateMasterKey(keyStoreUrl, { from, to }, { authToken, onProgress });
}
