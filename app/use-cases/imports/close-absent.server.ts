import { dayOf } from '#app/domain/time/day.ts';
import { setImportRowState } from '#app/identity/import-rows.server.ts';
import type { Tx } from '#db/client.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import type { PeopleRow, RunOfHouse } from './plan-people-rows.server.ts';

/**
 * Closes the profiles that were chosen from those no longer listed.
 * @param findStaying ids of those who are in the middle of something by now: they stay open
 */
export async function closeAbsent(
  app: AppContext,
  run: Pick<RunOfHouse, 'id' | 'by'>,
  rows: readonly PeopleRow<unknown>[],
  findStaying: (tx: Tx, ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const chosen = rows.filter((row) => row.choice === 'close' && row.subjectId !== null);
  if (chosen.length === 0) return;
  await write(app.db, async (tx) => {
    const ids = chosen.flatMap((row) => (row.subjectId === null ? [] : [row.subjectId]));
    const staying = await findStaying(tx, ids);
    const profiles = (await findProfiles(tx, ids, dayOf(app.clock.now()))).filter(
      ({ id, state }) => !staying.has(id) && state !== 'closed' && state !== 'erased',
    );
    await changeProfiles(
      app,
      tx,
      run.by,
      profiles.map(({ id, version }) => ({ kind: 'close', id, version, reason: 'noLongerListed' })),
    );
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      'taken',
    );
  });
}
