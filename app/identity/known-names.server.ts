import { possibleNames } from '#app/domain/identity/name-keys.ts';
import type { Handle } from '#db/client.ts';
import { findPersonIds } from '#db/vault/persons.ts';
import type { Vault } from '#db/vault/vault.ts';

/**
 * Which of these folded texts are, or contain, the first or last name of anybody in the vault. Yes or no per text:
 * it reveals nobody, and the erased have no hash to be found by.
 */
export async function textsWithNames(
  handle: Handle,
  vault: Vault,
  folded: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = new Set(folded.flatMap(possibleNames));
  if (keys.size === 0) return new Set();
  const known = await findPersonIds(handle, vault, 'nameWord', [...keys]);
  return new Set(folded.filter((text) => possibleNames(text).some((key) => known.has(key))));
}
