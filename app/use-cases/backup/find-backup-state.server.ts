import type { Actor } from '#app/domain/account/actor.ts';
import { backupEveryMs, isFromFuture, newestOf } from '#app/domain/backup/kept-backups.ts';
import { listBackups, type BackupInFolder } from '#db/backup/backup-folder.ts';
import { findLastJob } from '#db/queries/job/job.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { keysCopyTrouble, lastKeysCopy } from './copy-keys.server.ts';
import { backupTrouble } from './run-due-backup.server.ts';

/** Whoever copies the keys herself does so by a timer of her own, which may rest over a night. */
const keysLateMs = 24 * 60 * 60_000;

/** A missed turn is no reason to worry, a missed hour is. */
const lateMs = 4 * backupEveryMs;

/**
 * For administration: the newest backup, how many there are, what keeps the next one from being written, and how the last
 * trial of the way back ended; and when the keys were copied, without which no backup is worth anything.
 * @returns null where the database is on a server: it is backed up there
 * @throws DomainError forbidden
 */
export async function findBackupState(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  if (app.config.backups === null) return null;
  const now = app.clock.now();
  const { backups, isReadable } = foundIn(app.config.backups.folder);
  const newest = newestOf(backups.filter((backup) => !isFromFuture(backup, now)));
  const drill = await findLastJob(app.db, 'restoreDrill');
  return {
    newestAt: newest?.at ?? null,
    newestBytes: newest?.bytes ?? 0,
    isLate: newest !== null && now.getTime() - newest.at.getTime() > lateMs,
    count: backups.length,
    bytes: backups.reduce((sum, { bytes }) => sum + bytes, 0),
    isClockBack: backups.some((backup) => isFromFuture(backup, now)),
    trouble: backupTrouble(app) ?? (isReadable ? null : ({ code: 'noFolder', since: now } as const)),
    keysCopy: keysCopyState(app, newest?.at ?? null),
    drill: drill && {
      isSound: drill.state === 'done',
      at: drill.finishedAt,
      failure: drill.failure,
      result: drill.result,
    },
  };
}

/**
 * When the keys were last copied apart. The portal's own copy follows each backup within a minute.
 * @returns null in a demo, and where the keys are on a server
 */
function keysCopyState(app: AppContext, newestBackup: Date | null) {
  const { mode, keyStore } = app.config;
  if (mode === 'demo' || keyStore === null) return null;
  const at = lastKeysCopy(app);
  const trouble = keysCopyTrouble(app);
  const patienceMs = keyStore.copy === null ? keysLateMs : lateMs;
  const isOld = newestBackup !== null && at !== null && newestBackup.getTime() - at.getTime() > patienceMs;
  const isMissing = at === null && keyStore.copy === null && newestBackup !== null;
  return { at, trouble, isAutomatic: keyStore.copy !== null, isLate: trouble === null && (isOld || isMissing) };
}

/** A folder that cannot be read is what the page is there to tell. */
function foundIn(folder: string): { readonly backups: readonly BackupInFolder[]; readonly isReadable: boolean } {
  try {
    return { backups: listBackups(folder), isReadable: true };
  } catch {
    return { backups: [], isReadable: false };
  }
}
