import { existsSync } from 'node:fs';
import path from 'node:path';
import { auditHeadFile } from '#app/adapters/audit-head-file.ts';
import { DataDirectoryTaken, lockDataDirectory } from '#app/adapters/data-lock.ts';
import { openPortal } from '#app/composition.server.ts';
import type { AuditHead } from '#app/domain/audit/audit-chain.ts';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { readEnv, type Env } from '#app/env.server.ts';
import {
  backupKeyOf,
  carryErasures,
  newestThatOpens,
  OlderKeyStore,
  restoreBackup,
  type BackupShelf,
  type KeysOfCopy,
  type Restored,
} from '#app/use-cases/backup/restore-backup.server.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import { isDatabaseServer } from '#db/client.ts';
import { databasePath } from '#db/file-client.ts';
import { calledWith } from './command-line.ts';

/**
 * `npm run restore -- <file>` puts a backup into the place of the database: a path, or a name in BACKUP_DIR; without one it
 * lists what there is. The server must not run. The file is opened and checked before anything is changed, the database that
 * was here is kept aside, and then the house is opened once: migrated, everybody erased since erased again. Where the key
 * store is an older copy, it says which backup that one opens.
 */
async function restore(env: Env, named: string): Promise<void> {
  const file = [named, path.join(env.backupDir, named)].find((place) => existsSync(place));
  if (file === undefined)
    throw new Error(`There is no backup ${named}. Without a name the command lists what there is.`);
  const heads = env.auditHeadFile === null ? [] : auditHeadFile(env.auditHeadFile).read();
  const keys = {
    ...env,
    authToken: env.databaseAuthToken,
    erasuresNoted: Math.max(0, ...heads.map(({ erasures }) => erasures)),
  };
  const databaseFile = databasePath(env.databaseUrl);
  const lock = lockDataDirectory(env.dataDir);
  let shelf: BackupShelf;
  let restored: Restored;
  try {
    const key = await backupKeyOf(keys);
    shelf = { folder: env.backupDir, dataDir: env.dataDir, key };
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    restored = await restoreBackup({
      file,
      databaseFile,
      dataDir: env.dataDir,
      key,
      stamp,
    });
  } finally {
    lock.release();
  }
  const { head, asideIn, undo } = restored;
  const before = asideIn === null ? null : path.join(asideIn, path.basename(databaseFile));
  console.log(
    `Opened and checked: a backup of ${head.at}, ${head.rows} rows in ${Object.keys(head.tables).length} tables.`,
  );
  try {
    await carryErasures(shelf, keys, { file, before });
    const portal = await openPortal(env, {
      origin: env.origin ?? 'http://localhost',
      log: (line) => console.log(line),
    });
    await portal.close();
  } catch (error) {
    undo();
    console.error(
      `${error instanceof Error ? error.message : 'The house could not be opened.'} The backup was taken out again: the database is the one that was here before.`,
    );
    process.exitCode = 1;
    if (error instanceof OlderKeyStore) await sayWayOut(env, error, { shelf, keys, file, heads });
    return;
  }
  console.log('The backup is in place. What was entered after it is missing; who was erased after it is erased again.');
  if (asideIn !== null)
    console.log(
      `The database that was here before: ${asideIn}. Delete that folder as soon as it is not needed: nothing ages in it.`,
    );
}

/** What can be put back where the newest backup cannot, for a key store that is an older copy. */
async function sayWayOut(
  env: Env,
  why: OlderKeyStore,
  { shelf, keys, file, heads }: { shelf: BackupShelf; keys: KeysOfCopy; file: string; heads: readonly AuditHead[] },
): Promise<void> {
  console.log('Looking for the newest backup that this keys.db opens ...');
  const lock = lockDataDirectory(env.dataDir);
  const way = await newestThatOpens(shelf, keys, file).finally(() => lock.release());
  if (way.backup !== null) {
    console.log(
      `It is the backup of ${way.backup.at.toISOString()}. If there is no newer copy of keys.db anywhere, put it back with:\n` +
        `npm run restore -- ${way.backup.name}\n` +
        'Lost with it: everything that was entered after that moment. Who was erased since stays erased, as far as a newer backup knows it.',
    );
    return;
  }
  console.log('No backup in BACKUP_DIR opens with this keys.db. Look for a newer copy of it.');
  const missing = way.missingErasures || why.missingErasures;
  if (missing === 0) return;
  const [from, until] = periodOf(heads, keys.erasuresNoted - missing);
  console.log(
    `${missing} erasures that AUDIT_HEAD_FILE knows are in no backup either: they were made between ${from} and ` +
      `${until}, and nothing that is left says of whom. What a house can still do: docs/betrieb/sichern.md, "Die Platte mit DATA_DIR ist verloren".`,
  );
}

/** Between which two notes the ledger got more than so many erasures. */
function periodOf(heads: readonly AuditHead[], known: number): readonly [from: string, until: string] {
  const first = heads.findIndex(({ erasures }) => erasures > known);
  return [heads[first - 1]?.at.toISOString() ?? 'the beginning', heads.at(-1)?.at.toISOString() ?? 'now'];
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
