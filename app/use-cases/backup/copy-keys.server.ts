import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyKeyStore } from '#app/identity/master-key.server.ts';
import { knownFailure } from '#db/backup/known-failure.ts';
import { backupKeyOf } from './restore-backup.server.ts';

/**
 * Copies the key store to `target`, beside the running server; the copy that was there is replaced, for only the newest may
 * exist. Not into the folder of the backups: both together are one step from everybody's name.
 * @throws BackupFailure; Error with a plain sentence when the place is not apart or the keys are on a server
 */
export async function copyKeys(keys: {
  readonly keyStoreUrl: string;
  /** 32 bytes; a store it does not fit is not worth a copy. */
  readonly masterKey: Buffer;
  readonly target: string;
  readonly backupDir: string;
  readonly dataDir: string;
}): Promise<void> {
  const { keyStoreUrl, target, backupDir, dataDir } = keys;
  if (!keyStoreUrl.startsWith('file:'))
    throw new Error('The key store is on a server (KEY_STORE_URL): it is backed up there.');
  for (const folder of [backupDir, dataDir])
    if (!path.relative(folder, target).startsWith('..'))
      throw new Error('The copy of the keys must lie apart: neither in DATA_DIR nor in BACKUP_DIR.');
  if (!existsSync(path.dirname(target)))
    throw new Error(
      `There is no folder ${path.dirname(target)}. Make it, writable for nobody but the user the portal runs as.`,
    );
  await backupKeyOf(keys);
  const fresh = `${target}.part`;
  try {
    rmSync(fresh, { force: true });
    await copyKeyStore(keyStoreUrl, fresh);
    chmodSync(fresh, 0o600);
    renameSync(fresh, target);
  } catch (error) {
    throw knownFailure(error);
  } finally {
    if (existsSync(fresh)) rmSync(fresh);
  }
}
