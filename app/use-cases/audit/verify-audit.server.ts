import { readCheckpointKey } from '#app/identity/master-key.server.ts';
import type { AuditHead } from '#app/domain/audit/audit-chain.ts';
import type { Database } from '#db/client.ts';
import { checkChain, type ChainCheck } from '#db/queries/audit/audit-chain.ts';

/**
 * Checks the log from outside of the server, reading only. Without the key store the rows are checked, the signatures of
 * removed months are not.
 * @param keys null: there is no key store here
 */
export async function verifyAudit(
  db: Database,
  keys: { readonly url: string; readonly master: Buffer; readonly authToken?: string | undefined } | null,
  heads: readonly AuditHead[],
  onProgress: (done: number, total: number) => void,
): Promise<ChainCheck & { readonly areSignaturesChecked: boolean }> {
  const checkpointKey = keys === null ? null : await readCheckpointKey(keys.url, keys.master, keys.authToken);
  const check = await checkChain(db, { checkpointKey, heads, onProgress });
  return { ...check, areSignaturesChecked: checkpointKey !== null };
}
