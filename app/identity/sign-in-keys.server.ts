import { createHmac } from 'node:crypto';
import { seal, unseal } from '#db/vault/cipher.ts';
import type { Vault } from '#db/vault/vault.ts';

/** Seals what somebody signs in with, or a house's password to its sign-in service. `place` names where it belongs. */
export function sealSignInKey(vault: Vault, place: string, text: string): string {
  return seal(vault.signInKey, place, text);
}

/** The inverse of `sealSignInKey`. @throws CipherError when text and place do not belong together */
export function openSignInKey(vault: Vault, place: string, sealed: string): string {
  return unseal(vault.signInKey, place, sealed);
}

/** 32 bytes that only this house can make again from the same words: nothing has to be stored until it is needed. */
export function derivedBytes(vault: Vault, ...words: readonly string[]): Buffer {
  return createHmac('sha256', vault.signInKey).update(JSON.stringify(words)).digest();
}
