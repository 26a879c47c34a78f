import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkChain, type ChainCheck } from '#db/queries/audit/audit-chain.ts';
import { putAuditCheck } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/** Checks the whole log, leaving the thread between pages, and keeps the result for the data protection officer's page. */
export async function checkAudit(
  app: AppContext,
  report: (progress: { readonly done: number; readonly total: number }) => void = () => undefined,
): Promise<ChainCheck> {
  const check = await checkChain(app.db, {
    checkpointKey: app.vault.checkpointKey,
    heads: app.auditHeads?.read() ?? [],
    onProgress: (done, total) => report({ done, total }),
    pause: () => nextTurn(),
  });
  await write(app.db, (tx) => putAuditCheck(tx, app.clock.now(), check));
  return check;
}
