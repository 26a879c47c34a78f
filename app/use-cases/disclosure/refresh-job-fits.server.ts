import { setImmediate as nextTurn } from 'node:timers/promises';
import { GATE_VERSION } from '#app/domain/disclosure/job-fit.ts';
import { listJobFitIds } from '#db/queries/disclosure/job-fit.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { rewriteJobFits } from './write-job-fit.server.ts';

/** So many rows are compared in one transaction, behind which pages are answered. */
const piece = 20;

/** On the start: rows an older gate wrote are written anew, or no company could read them. */
export function renewOldJobFits(app: AppContext): Promise<void> {
  return inPieces(app, GATE_VERSION);
}

/** Daily: musts that too few share by now are no longer told singly, a quarter that is over becomes the present one. */
export function refreshJobFits(app: AppContext): Promise<void> {
  return inPieces(app);
}

async function inPieces(app: AppContext, below?: number): Promise<void> {
  let after = '';
  for (;;) {
    const ids = await listJobFitIds(app.db, after, piece, below);
    const last = ids.at(-1);
    if (last === undefined) return;
    await write(app.db, (tx) => rewriteJobFits(app, tx, { proposalIds: ids }));
    after = last;
    await nextTurn();
  }
}
