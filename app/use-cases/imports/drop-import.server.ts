import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { deleteImportRows, destroyListKeys } from '#app/identity/import-rows.server.ts';
import { listEndedImportRuns, listExpiredImportRuns, moveImportRun } from '#db/queries/import-run.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { ownImportRun } from './find-import.server.ts';

/** Forgets a list with all its rows; nothing that was taken is undone. @throws DomainError notFound, conflict while it is being taken */
export async function dropImport(app: AppContext, actor: Actor, runId: string): Promise<void> {
  const run = await ownImportRun(app, actor, runId);
  await write(app.db, async (tx) => {
    const moved = await moveImportRun(tx, run.id, ['reading', 'preview', 'taken', 'failed'], { state: 'dropped' });
    if (!moved) throw new DomainError('conflict', 'importNotOpen');
    await deleteImportRows(tx, run.id);
  });
  await destroyListKeys(app.vault, [run.id]);
}

/** Daily: forgets the rows of lists that nobody needs any more. @returns how many lists */
export async function dropExpiredImports(app: AppContext): Promise<number> {
  const ids = await listExpiredImportRuns(app.db, app.clock.now());
  for (const id of ids) {
    await write(app.db, async (tx) => {
      await moveImportRun(tx, id, ['reading', 'preview', 'failed'], { state: 'dropped' });
      await deleteImportRows(tx, id);
    });
  }
  await destroyListKeys(app.vault, await listEndedImportRuns(app.db, app.clock.now()));
  return ids.length;
}
