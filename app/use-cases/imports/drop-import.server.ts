import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { deleteImportRows, destroyListKeys } from '#app/identity/import-rows.server.ts';
import { moveImportRun } from '#db/queries/imports/import-run.ts';
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
