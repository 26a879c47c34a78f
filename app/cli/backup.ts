import path from 'node:path';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { readEnv, type Env } from '#app/env.server.ts';
import { copyKeys } from '#app/use-cases/backup/copy-keys.server.ts';
import { backupKeyOf } from '#app/use-cases/backup/restore-backup.server.ts';
import { writeBackup } from '#app/use-cases/backup/write-backup.server.ts';
import { isDatabaseServer } from '#db/client.ts';
import { databasePath } from '#db/file-client.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run backup` writes a backup of the database file into BACKUP_DIR, sealed and read back. Only reads the database, so it
 * may run beside the server, which writes one every quarter of an hour by itself.
 * `npm run backup -- --keys=<file>` copies the key store to a place apart instead, in the place of the copy before.
 */
const { options } = calledWith({
  name: 'backup',
  ways: [
    [
      '',
      'Writes a backup of the database into BACKUP_DIR, sealed and read back. May run beside the server, which writes one every quarter of an hour.',
    ],
    [
      '--keys=<file>',
      'Copies the key store (keys.db) to this file, in the place of the copy before. Not into DATA_DIR or BACKUP_DIR.',
    ],
  ],
  words: [0, 0],
  options: { keys: 'value' },
});

try {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  if (options.keys === undefined) await backUp(env);
  else {
    const key = await backupKeyOf({ ...env, authToken: env.databaseAuthToken });
    const isCopy = (file: string) =>
      backupKeyOf({ ...env, keyStoreUrl: `file:${file}` }).then(
        (other) => other.equals(key),
        () => false,
      );
    await copyKeys({ ...env, target: path.resolve(options.keys), at: new Date(), isCopy });
    console.log(
      'The key store was copied; the copy that was there before is gone. Keep VAULT_MASTER_KEY in a third place.',
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The backup could not be written.');
  process.exitCode = 1;
}

async function backUp(env: Env): Promise<void> {
  if (isDatabaseServer(env.databaseUrl)) throw new BackupFailure('onServer');
  const key = await backupKeyOf({ ...env, authToken: env.databaseAuthToken });
  const startedAt = performance.now();
  const written = await writeBackup(
    { databaseFile: databasePath(env.databaseUrl), dataDir: env.dataDir, folder: env.backupDir, key },
    { at: new Date(), reason: 'asked' },
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `Backup written: ${written.name}, ${(written.bytes / 1_000_000).toFixed(1)} MB, ${written.rows} rows, ${seconds} s. ` +
      'It opens with the newest keys.db and VAULT_MASTER_KEY only: keep both elsewhere.',
  );
}
