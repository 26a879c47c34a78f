import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * AES-256-GCM with a nonce of 96 random bits and the place of the value (table, column, row) as additional
 * authenticated data: a value moved to another row or column does not decrypt.
 */
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export class CipherError extends Error {
  constructor() {
    super('vault: value cannot be read');
    this.name = 'CipherError';
  }
}

/** Encrypts `text` for its `place` (e.g. `vault_persons.name.<id>`). Returns base64 of nonce + tag + ciphertext. */
export function seal(key: Buffer, place: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** The inverse of `seal`. @throws CipherError when key, place or value do not belong together */
export function unseal(key: Buffer, place: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new CipherError();
  }
}

/** 256 random bits for AES. */
export function newKey(): Buffer {
  return randomBytes(32);
}

/** Derives a purpose-bound 256-bit key from the master key. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `werkbruecke:${purpose}`, 32));
}

/** Keyed hash for exact look-up. `field` separates the key spaces. */
export function blindIndex(key: Buffer, field: string, value: string): string {
  return createHmac('sha256', key).update(`${field}\0${value}`).digest('base64url');
}
