import { possibleNames } from '#app/domain/identity/name-keys.ts';
import { foldText } from '#app/domain/reference/fold-text.ts';
import { textsWithNames } from '#app/identity/known-names.server.ts';
import type { Handle } from '#db/client.ts';
import { listOpenNames } from '#db/queries/reference/typed-word.ts';
import type { AppContext } from '../app-context.ts';

/** Those of these words that are a name: of somebody in the vault, of a user, of a company's contact. */
export async function wordsWithNames(
  app: AppContext,
  handle: Handle,
  folded: readonly string[],
): Promise<ReadonlySet<string>> {
  if (folded.length === 0) return new Set();
  const open = new Set((await listOpenNames(handle)).flatMap((name) => possibleNames(foldText(name))));
  const sealed = await textsWithNames(handle, app.vault, folded);
  return new Set(folded.filter((word) => sealed.has(word) || possibleNames(word).some((key) => open.has(key))));
}
