import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { countErased, destroyCanary, isCanaryReadable, makeCanary } from '#app/identity/backup-canary.server.ts';
import { log } from '#app/log/log.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import type { AppContext } from '../app-context.ts';
import { backupPlaceOf, findBrokenBackups, tryBackup, writeBackup, type BackupPlace } from './write-backup.server.ts';

/** Looked through at once; between two lots the job gives a sign of life. */
const lot = 10;

/**
 * Tries the whole way back, without touching the house: writes a backup, puts it back where nobody uses it, compares every
 * row, and looks whether somebody who is erased stays erased: a canary in the backup can be read until its key is destroyed
 * and not afterwards, and nobody of the ledger has a key. Then it looks through the backups of before: the disk may no longer hold one.
 * @returns numbers for the administrator's page, and names of backups that are no longer whole
 * @throws BackupFailure when one of this does not hold
 */
export async function runRestoreDrill(app: AppContext, report: (progress: { done: number; total: number }) => void) {
  const place = backupPlaceOf(app);
  const startedAt = performance.now();
  const step = (done: number) => report({ done, total: 4 });
  const canary = await makeCanary(app.vault);
  try {
    step(0);
    const { name, bytes } = await writeBackup(place, {
      at: app.clock.now(),
      reason: 'regular',
      canary: canary.sealed,
    });
    step(1);
    const head = await tryBackup(place, name);
    step(2);
    const inBackup = { id: canary.id, sealed: head.canary ?? '' };
    if (!(await isCanaryReadable(app.vault, inBackup))) throw new BackupFailure('damaged');
    await destroyCanary(app.vault, canary);
    const { erased, readable } = await countErased(app.vault);
    if (readable > 0 || (await isCanaryReadable(app.vault, inBackup))) throw new BackupFailure('canaryReadable');
    step(3);
    const broken = await findBroken(place, () => step(3));
    step(4);
    return {
      backup: name,
      bytes,
      rows: head.rows,
      tables: Object.keys(head.tables).length,
      erased,
      broken,
      seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    };
  } finally {
    await destroyCanary(app.vault, canary);
  }
}

/** Said on the console too: the house still counts on them. */
async function findBroken(place: BackupPlace, isAlive: () => void): Promise<string[]> {
  const names = listBackups(place.folder).map(({ name }) => name);
  const broken: string[] = [];
  for (let from = 0; from < names.length; from += lot) {
    broken.push(...(await findBrokenBackups(place, names.slice(from, from + lot))));
    isAlive();
  }
  if (broken.length > 0) log('backupsBroken', { files: broken });
  return broken;
}
