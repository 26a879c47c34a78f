import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { readBackupKey } from '#app/identity/master-key.server.ts';
import {
  eraseInKeyStore,
  erasedInCopy,
  OlderKeyStore,
  whyKeysDoNotFit,
  type KeysOfCopy,
} from '#app/identity/older-keys.server.ts';
import { listBackups, workFolderIn, type BackupInFolder } from '#db/backup/backup-folder.ts';
import { knownFailure } from '#db/backup/known-failure.ts';
import { demandSound, unpackBackup } from '#db/backup/read-backup-file.ts';
import type { BackupHead } from '#db/backup/write-backup-file.ts';

export { OlderKeyStore, type KeysOfCopy };

interface KeyStorePlace {
  readonly keyStoreUrl: string;
  /** 32 bytes. */
  readonly masterKey: Buffer;
  readonly authToken?: string | undefined;
}

/**
 * The key of the house's backups, for a command that opens no house; reads only.
 * @throws BackupFailure noKeyStore, otherMasterKey
 */
export async function backupKeyOf({ keyStoreUrl, masterKey, authToken }: KeyStorePlace): Promise<Buffer> {
  const isFile = keyStoreUrl.startsWith('file:');
  if (isFile && !existsSync(keyStoreUrl.slice('file:'.length))) throw new BackupFailure('noKeyStore');
  const key = await readBackupKey(keyStoreUrl, masterKey, authToken);
  if (key === null) throw new BackupFailure('otherMasterKey');
  return key;
}

export interface Restored {
  readonly head: BackupHead;
  /** Where the database that was here before lies now; null: there was none. */
  readonly asideIn: string | null;
  /** Puts the database that was here before back into its place. */
  undo(): void;
}

/**
 * Puts a backup into the place of the database file, for whoever has the data directory for herself: opened and checked
 * beside it first, so that a bad file changes nothing; what was there is kept aside. The next start brings it up to
 * date and repeats the erasures since.
 * @param restore `stamp`: names the folder of what was there
 * @throws BackupFailure
 */
export async function restoreBackup(restore: {
  readonly file: string;
  readonly databaseFile: string;
  readonly dataDir: string;
  readonly key: Buffer;
  readonly stamp: string;
}): Promise<Restored> {
  const { file, databaseFile, dataDir, key, stamp } = restore;
  const workFolder = workFolderIn(dataDir, 'restore');
  mkdirSync(workFolder, { recursive: true, mode: 0o700 });
  try {
    const fresh = path.join(workFolder, 'restored.db');
    const head = await unpackBackup(file, key, fresh).catch((error: unknown) => {
      throw knownFailure(error);
    });
    await demandSound(fresh, head);
    const aside = path.join(dataDir, `before-restore-${stamp}`);
    const parts = ['', '-wal', '-shm'].filter((end) => existsSync(databaseFile + end));
    if (parts.length > 0) mkdirSync(aside, { mode: 0o700 });
    for (const end of parts) renameSync(databaseFile + end, path.join(aside, path.basename(databaseFile) + end));
    renameSync(fresh, databaseFile);
    return {
      head,
      asideIn: parts.length > 0 ? aside : null,
      undo() {
        for (const end of ['', '-wal', '-shm']) rmSync(databaseFile + end, { force: true });
        for (const end of parts) renameSync(path.join(aside, path.basename(databaseFile) + end), databaseFile + end);
        rmSync(aside, { recursive: true, force: true });
      },
    };
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Where backups lie, and where one can be opened to look into it. */
export interface BackupShelf {
  readonly folder: string;
  readonly dataDir: string;
  readonly key: Buffer;
}

/**
 * After a backup was put back and before the house is opened: whom the newest backup, or the database that was here, knows
 * as erased is noted in the key store too. After the loss of a disk that one is an older copy, with the keys of people who
 * were erased since.
 * @param copies `file`: the backup that was put back; `before`: the database that was here, if one was
 */
export async function carryErasures(
  shelf: BackupShelf,
  keys: KeysOfCopy,
  { file, before }: { readonly file: string; readonly before: string | null },
): Promise<void> {
  const here = before === null ? [] : await erasedInCopy(before).catch(() => []);
  // Its own erasures come with it.
  const newest = await firstOpened(shelf, splitAt(shelf, file).newer, erasedInCopy);
  await eraseInKeyStore(keys, [...here, ...(newest?.found ?? [])]);
}

/**
 * The newest backup before this one that the key store opens: tried one after the other, nothing is changed.
 * @returns `missingErasures`: of the backup that came nearest, where none opens
 */
export async function newestThatOpens(
  shelf: BackupShelf,
  keys: KeysOfCopy,
  file: string,
): Promise<{ readonly backup: BackupInFolder | null; readonly missingErasures: number }> {
  const { older } = splitAt(shelf, file);
  let missingErasures = 0;
  const opened = await firstOpened(shelf, older, async (copy) => {
    const why = await whyKeysDoNotFit(keys, copy);
    missingErasures ||= why?.missingErasures ?? 0;
    return why === null ? true : null;
  });
  return { backup: opened?.backup ?? null, missingErasures };
}

/** What lies beside this backup, the newest first; one from elsewhere may be of any time. */
function splitAt({ folder }: BackupShelf, file: string) {
  const newestFirst = listBackups(folder).reverse();
  const at = newestFirst.findIndex(({ name }) => name === path.basename(file));
  return at < 0
    ? { newer: newestFirst, older: newestFirst }
    : { newer: newestFirst.slice(0, at), older: newestFirst.slice(at + 1) };
}

/** Opens backups in turn, leaving out those that are damaged, until one of them has an answer. */
async function firstOpened<T>(
  { folder, dataDir, key }: BackupShelf,
  backups: readonly BackupInFolder[],
  look: (copy: string) => Promise<T | null>,
): Promise<{ readonly backup: BackupInFolder; readonly found: T } | null> {
  const workFolder = workFolderIn(dataDir, 'look');
  for (const backup of backups) {
    mkdirSync(workFolder, { recursive: true, mode: 0o700 });
    try {
      const copy = path.join(workFolder, 'copy.db');
      await unpackBackup(path.join(folder, backup.name), key, copy);
      const found = await look(copy);
      if (found !== null) return { backup, found };
    } catch (error) {
      const known = knownFailure(error);
      if (!(known instanceof BackupFailure) || known.code === 'diskFull') throw known;
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
  }
  return null;
}
