import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { readBackupKey } from '#app/identity/master-key.server.ts';
import { workFolderIn } from '#db/backup/backup-folder.ts';
import { knownFailure } from '#db/backup/known-failure.ts';
import { demandSound, unpackBackup } from '#db/backup/read-backup-file.ts';
import type { BackupHead } from '#db/backup/write-backup-file.ts';

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
