import { seal, unseal } from '#db/vault/cipher.ts';
import type { Vault } from '#db/vault/vault.ts';

/** Seals short-lived text that may hold personal data (a kept form). `place` names where it belongs. */
export function sealText(vault: Vault, place: string, text: string): string {
  return seal(vault.formKey, place, text);
}

/** The inverse of `sealText`. @throws CipherError when text and place do not belong together */
export function openText(vault: Vault, place: string, sealed: string): string {
  return unseal(vault.formKey, place, sealed);
}
