import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { backupReasons, type BackupReason, type KeptBackup } from '#app/domain/backup/kept-backups.ts';

export interface BackupInFolder extends KeptBackup {
  readonly bytes: number;
}

const pattern = new RegExp(
  `^werkbruecke-(\\d{4}-\\d{2}-\\d{2}T\\d{2})-(\\d{2})-(\\d{2})Z-(${backupReasons.join('|')})\\.backup$`,
);
const inWork = /^backup-in-work-/;

/** The file name of a backup: its time (UTC) and why it was made; names are sorted by time. */
export function backupName(at: Date, reason: BackupReason): string {
  return `werkbruecke-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z-${reason}.backup`;
}

/**
 * All backups in a folder, the oldest first; other files are not ours. None where there is no such folder.
 * @throws BackupFailure noFolder: what lies there cannot be read, or is no folder
 */
export function listBackups(folder: string): BackupInFolder[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const [, hour, minute, second, reason] = pattern.exec(name) ?? [];
        const found = hour === undefined ? undefined : statSync(path.join(folder, name), { throwIfNoEntry: false });
        if (found === undefined) return [];
        const at = new Date(`${hour}:${minute}:${second}Z`);
        return [{ name, at, reason: reason as BackupReason, bytes: found.size }];
      });
  } catch {
    throw new BackupFailure('noFolder');
  }
}

/** Deletes backups that have run out. */
export function deleteBackups(folder: string, backups: readonly KeptBackup[]): void {
  for (const { name } of backups) rmSync(path.join(folder, name), { force: true });
}

/** Where an unsealed copy is worked with, beside the database and apart from that of any other process. */
export function workFolderIn(dataDir: string, what: string): string {
  return path.join(dataDir, `backup-in-work-${process.pid}-${what}`);
}

/**
 * Removes what a process that was ended in the middle has left behind. For whoever has the data directory for herself.
 * @returns whether a backup was among it
 */
export function dropHalfWritten(dataDir: string, folder: string): boolean {
  for (const name of namesIn(dataDir))
    if (inWork.test(name)) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  const cutOff = namesIn(folder).filter(
    (name) => name.endsWith('.part') && pattern.test(name.slice(0, -'.part'.length)),
  );
  for (const name of cutOff) rmSync(path.join(folder, name), { force: true });
  return cutOff.length > 0;
}

/** A folder that cannot be read keeps nobody from starting: the next backup says so. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
