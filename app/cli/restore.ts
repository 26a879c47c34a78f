import { existsSync } from 'node:fs';
import path from 'node:path';
import { DataDirectoryTaken, lockDataDirectory } from '#app/adapters/data-lock.ts';
import { openPortal } from '#app/composition.server.ts';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { readEnv, type Env } from '#app/env.server.ts';
import { backupKeyOf, restoreBackup, type Restored } from '#app/use-cases/backup/restore-backup.server.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import { isDatabaseServer } from '#db/client.ts';
import { databasePath } from '#db/file-client.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run restore -- <file>` puts a backup into the place of the database: a path, or a name in BACKUP_DIR; without one it
 * lists what there is. The server must not run. The file is opened and checked before anything is changed, the database that
 * was here is kept aside, and then the house is opened once: migrated, everybody erased since erased again.
 */
async function restore(env: Env, named: string): Promise<void> {
  const file = [named, path.join(env.backupDir, named)].find((place) => existsSync(place));
  if (file === undefined)
    throw new Error(`There is no backup ${named}. Without a name the command lists what there is.`);
  const lock = lockDataDirectory(env.dataDir);
  let restored: Restored;
  try {
    const key = await backupKeyOf({ ...env, authToken: env.databaseAuthToken });
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    restored = await restoreBackup({
      file,
      databaseFile: databasePath(env.databaseUrl),
      dataDir: env.dataDir,
      key,
      stamp,
    });
  } finally {
    lock.release();
  }
  const { head, asideIn, undo } = restored;
  console.log(
    `Opened and checked: a backup of ${head.at}, ${head.rows} rows in ${Object.keys(head.tables).length} tables.`,
  );
  try {
    const portal = await openPortal(env, {
      origin: env.origin ?? 'http://localhost',
      log: (line) => console.log(line),
    });
    await portal.close();
  } catch (error) {
    undo();
    throw new Error(
      `${error instanceof Error ? error.message : 'The house could not be opened.'} The backup was taken out again: the database is the one that was here before.`,
    );
  }
  console.log('The backup is in place. What was entered after it is missing; who was erased after it is erased again.');
  if (asideIn !== null)
    console.log(
      `The database that was here before: ${asideIn}. Delete that folder as soon as it is not needed: nothing ages in it.`,
    );
}

function list(folder: string): void {
  const backups = listBackups(folder);
  console.log('npm run restore -- <file> puts one of these back:');
  if (backups.length === 0) console.log(`There are no backups in ${folder}.`);
  for (const { name, bytes } of backups.reverse())
    console.log(`${name.padEnd(60)}${(bytes / 1_000_000).toFixed(1).padStart(10)} MB`);
}

const { words } = calledWith({
  name: 'restore',
  ways: [
    ['', 'Lists the backups in BACKUP_DIR, the newest first.'],
    [
      '<file>',
      'Puts a backup (a path, or a name in BACKUP_DIR) into the place of the database, after checking it; the database that was here is kept aside. Stop the server first.',
    ],
  ],
  words: [0, 1],
});

try {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  if (isDatabaseServer(env.databaseUrl)) throw new BackupFailure('onServer');
  const [named] = words;
  if (named === undefined) list(env.backupDir);
  else await restore(env, named);
} catch (error) {
  const taken = error instanceof DataDirectoryTaken;
  console.error(
    taken
      ? `A backup cannot be put back while the server runs (${error.owner ?? 'another process'}). Stop it and run this again.`
      : error instanceof Error
        ? error.message
        : 'The backup could not be put back.',
  );
  process.exitCode = 1;
}
