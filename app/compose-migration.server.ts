import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import type { AppContext, Clock } from '#app/use-cases/app-context.ts';
import { writeBackup } from '#app/use-cases/backup/write-backup.server.ts';
import { noteStartTrouble } from '#app/use-cases/health/start-troubles.server.ts';
import { isDatabaseServer, type Database } from '#db/client.ts';
import { databaseCode } from '#db/database-error.ts';
import { databasePath } from '#db/file-client.ts';
import { isMigrationDue, migrateDatabase } from '#db/migrate.ts';

interface Places {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly backupDir: string;
}

/** A release that cannot bring the database to its state: starting it again changes nothing. */
export class MigrationError extends Error {}

/** The database file and where its backups go; null where the database is on a server. */
export function backupsOf({ databaseUrl, backupDir }: Places): AppContext['config']['backups'] {
  return isDatabaseServer(databaseUrl) ? null : { databaseFile: databasePath(databaseUrl), folder: backupDir };
}

/**
 * Brings the schema to this version, after a backup where something is there already: a release that cannot be backed up
 * before is not let near the data.
 * @param key of backups; asked for only then
 * @throws Error with a plain sentence: there is no backup; MigrationError: it failed and the database is as it was
 */
export async function migrateAfterBackup(
  db: Database,
  places: Places,
  key: () => Buffer | Promise<Buffer>,
  clock: Clock,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const isDue = await isMigrationDue(db);
  const before = isDue ? await backupBefore(places, key, clock) : null;
  if (before !== null) log(`The database is brought to this version; before, a backup was written: ${before}`);
  await migrateDatabase(db).catch((error: unknown) => {
    if (!isDue) throw error;
    noteStartTrouble(places.dataDir, 'migrationFailed', clock.now());
    const code = databaseCode(error) ?? (error instanceof Error ? error.message : 'unknown');
    const wayBack =
      before === null ? '' : ` If it does not start either: npm run restore -- ${before}, with the release before.`;
    throw new MigrationError(
      `The database could not be brought to this version (${code}). Go back to the release before: the database is as ` +
        `that one left it.${wayBack}`,
    );
  });
}

/** @returns its name; null where the database is on a server */
async function backupBefore(places: Places, key: () => Buffer | Promise<Buffer>, clock: Clock): Promise<string | null> {
  const backups = backupsOf(places);
  if (backups === null) return null;
  try {
    const place = { ...backups, dataDir: places.dataDir, key: await key() };
    return (await writeBackup(place, { at: clock.now(), reason: 'beforeMigration' })).name;
  } catch (error) {
    const why = error instanceof BackupFailure ? error.message : 'The reason is unknown.';
    throw new Error(`The database was not migrated, because no backup could be written before. ${why}`);
  }
}
