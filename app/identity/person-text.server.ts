import { seal, unseal } from '#db/vault/cipher.ts';
import type { Vault } from '#db/vault/vault.ts';

/**
 * Seals words about or to a person with her own key, before the transaction: they go when she is erased. `place` names where
 * they belong.
 * @returns null for somebody who has no key any more
 */
export async function sealPersonText(
  vault: Vault,
  personId: string,
  place: string,
  text: string,
): Promise<string | null> {
  const key = (await vault.keys.existingKeys([personId])).get(personId);
  return key === undefined ? null : seal(key, place, text);
}

/** Opens what was sealed so, in the order it came; empty once she was erased. */
export async function openPersonTexts<T extends { readonly place: string; readonly cipher: string }>(
  vault: Vault,
  personId: string,
  sealed: readonly T[],
): Promise<string[]> {
  const key = (await vault.keys.existingKeys([personId])).get(personId);
  return key === undefined ? [] : sealed.map(({ place, cipher }) => unseal(key, place, cipher));
}
