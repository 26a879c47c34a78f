import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { BackupFailure, backupFailureOf } from '#app/domain/backup/backup-failure.ts';
import { backupEveryMs, isFromFuture, newestOf } from '#app/domain/backup/kept-backups.ts';
import { copyKeyStore } from '#app/identity/master-key.server.ts';
import { log } from '#app/log/log.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import { knownFailure } from '#db/backup/known-failure.ts';
import { databaseCode } from '#db/database-error.ts';
import type { AppContext } from '../app-context.ts';
import { backupFailureCode, type BackupTrouble } from './write-backup.server.ts';

/**
 * Copies the key store to `target`, beside the running server; the copy that was there is replaced, for only the newest may
 * exist. Not into the folder of the backups: both together are one step from everybody's name. When it was made is kept in
 * the data directory, whoever made it: where that says nothing, a new house on an empty disk must not replace what is left
 * of the one before.
 * @throws BackupFailure; Error with a plain sentence when the place is not apart or the keys are on a server
 */
export async function copyKeys(keys: {
  readonly keyStoreUrl: string;
  readonly target: string;
  readonly backupDir: string;
  readonly dataDir: string;
  readonly at: Date;
  /** Whether the key store in a file is an earlier copy of this one. */
  readonly isCopy: (file: string) => Promise<boolean>;
}): Promise<void> {
  const { keyStoreUrl, target, backupDir, dataDir, at, isCopy } = keys;
  if (!keyStoreUrl.startsWith('file:'))
    throw new Error('The key store is on a server (KEY_STORE_URL): it is backed up there.');
  for (const folder of [backupDir, dataDir])
    if (!path.relative(folder, target).startsWith('..'))
      throw new Error('The copy of the keys must lie apart: neither in DATA_DIR nor in BACKUP_DIR.');
  if (!existsSync(path.dirname(target))) throw new BackupFailure('noKeysFolder');
  if (existsSync(target) && !existsSync(noteIn(dataDir)) && !(await isCopy(target)))
    throw new BackupFailure('keysOfOther');
  const fresh = `${target}.part`;
  try {
    rmSync(fresh, { force: true });
    await copyKeyStore(keyStoreUrl, fresh);
    chmodSync(fresh, 0o600);
    bringToDisk(fresh);
    renameSync(fresh, target);
  } catch (error) {
    throw failureOfCopy(error);
  } finally {
    rmSync(fresh, { force: true });
  }
  writeFileSync(noteIn(dataDir), at.toISOString(), { mode: 0o600 });
}

function bringToDisk(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The place is another one than that of the backups, and so is the advice. */
function failureOfCopy(error: unknown): unknown {
  if (databaseCode(error)?.startsWith('SQLITE_CANTOPEN') === true) return new BackupFailure('noKeysFolder');
  const known = knownFailure(error);
  if (!(known instanceof BackupFailure)) return known;
  return new BackupFailure(known.code === 'diskFull' ? 'noKeysRoom' : 'noKeysFolder');
}

const noteIn = (dataDir: string) => path.join(dataDir, 'keys-copied');

/** When the key store of this data directory was last copied; null: never, or the copy the portal makes is gone. */
export function lastKeysCopy({ config }: Pick<AppContext, 'config'>): Date | null {
  const { keyStore, dataDir } = config;
  if (keyStore === null || !existsSync(noteIn(dataDir))) return null;
  if (keyStore.copy !== null && !existsSync(keyStore.copy)) return null;
  const at = new Date(readFileSync(noteIn(dataDir), 'utf8'));
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Of this process: the next copy that is made ends it. */
const troubles = new Map<string, BackupTrouble>();

/** Why there is no newer copy at KEYS_COPY; null: the last one was made, or none is to be. */
export function keysCopyTrouble({ config }: Pick<AppContext, 'config'>): BackupTrouble | null {
  return troubles.get(config.dataDir) ?? null;
}

/**
 * Recurring: copies the key store to KEYS_COPY as soon as the copy is older than the newest backup, whoever wrote that: a copy
 * that is newer opens it, one that is older does not. A failure is said once on the console and tried again every minute.
 */
export async function copyDueKeys(app: AppContext): Promise<void> {
  if (isCopyDue(app)) await copyKeysNow(app);
}

/** Copies the key store to KEYS_COPY, if one is named; a failure is kept for the page and said on the console. */
export async function copyKeysNow(app: Pick<AppContext, 'config' | 'clock' | 'vault'>): Promise<void> {
  const { keyStore, backups, dataDir } = app.config;
  if (keyStore === null || keyStore.copy === null) return;
  const at = app.clock.now();
  try {
    if (!app.vault.keys.isInPlace()) throw new BackupFailure('noKeyStore');
    const backupDir = backups?.folder ?? dataDir;
    const isCopy = (file: string) => app.vault.keys.isCopy(file);
    await copyKeys({ keyStoreUrl: keyStore.url, target: keyStore.copy, backupDir, dataDir, at, isCopy });
    troubles.delete(dataDir);
  } catch (error) {
    const code = backupFailureCode(error);
    if (troubles.get(dataDir)?.code === code) return;
    troubles.set(dataDir, { code, since: at });
    log('keysCopyFailed', { code, advice: backupFailureOf(code)?.message ?? 'It is tried again.' });
  }
}

function isCopyDue(app: AppContext): boolean {
  const { keyStore, backups } = app.config;
  if (keyStore === null || keyStore.copy === null) return false;
  const last = lastKeysCopy(app);
  const now = app.clock.now();
  if (last === null || last > now || keysCopyTrouble(app) !== null) return true;
  // The database is backed up where it runs, and nobody here knows when.
  if (backups === null) return now.getTime() - last.getTime() >= backupEveryMs;
  const newest = newestOf(listBackups(backups.folder).filter((backup) => !isFromFuture(backup, now)));
  return newest !== null && newest.at >= last;
}
