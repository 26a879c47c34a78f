import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate } from 'drizzle-orm/libsql/migrator';
import type { Database } from './client.ts';

const journalPath = join('db', 'migrations', 'meta', '_journal.json');

/**
 * Brings the schema to the state of `db/migrations`. Only with Drizzle's libSQL migrator: it switches foreign keys
 * off around the statements; the same SQL sent as a batch deletes child rows when a table is rebuilt.
 * Safe to call on every start: takes a few milliseconds when nothing is new.
 * @throws Error with a plain sentence when another release has changed the database: nothing is changed then
 * @throws Error when the database has another history than the journal (the migrator skips an entry that is
 *   older than the last applied one in silence, so the two are compared afterwards)
 */
export async function migrateDatabase(db: Database): Promise<void> {
  if (await isOfOtherRelease(db))
    throw new Error(
      'The database was changed by a newer release of the portal, or by another one. Nothing was changed now. Start the release ' +
        'that changed it; to stay with this one, put back the backup of before: npm run restore lists them.',
    );
  await migrate(db, { migrationsFolder: join(migrationRoot(), 'db', 'migrations') });

  const applied = await db.all<{ when: number }>(
    sql`select created_at as "when" from __drizzle_migrations order by created_at`,
  );
  const expected = readJournal().map((entry) => entry.when);
  const found = applied.map((row) => Number(row.when));
  if (expected.length !== found.length || expected.some((when, index) => when !== found[index])) {
    throw new Error(`database: ${found.length} migrations applied, the journal has ${expected.length} or others`);
  }
}

/** Whether it has migrations this release does not know. */
async function isOfOtherRelease(db: Database): Promise<boolean> {
  const tables = await tablesOf(db);
  if (!tables.some(({ name }) => name === '__drizzle_migrations')) return false;
  const applied = await db.all<{ when: number }>(sql`select created_at as "when" from __drizzle_migrations`);
  const known = new Set(readJournal().map(({ when }) => when));
  return applied.some(({ when }) => !known.has(Number(when)));
}

/** Whether nothing has been made in it yet. */
export async function isEmptyDatabase(db: Database): Promise<boolean> {
  return (await tablesOf(db)).length === 0;
}

/** Whether a release is about to change a database that holds something already. */
export async function isMigrationDue(db: Database): Promise<boolean> {
  const tables = await tablesOf(db);
  if (tables.length === 0) return false;
  if (!tables.some(({ name }) => name === '__drizzle_migrations')) return true;
  const [applied] = await db.all<{ count: number }>(sql`select count(*) as count from __drizzle_migrations`);
  return Number(applied?.count) < readJournal().length;
}

function tablesOf(db: Database): Promise<{ name: string }[]> {
  return db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'writer_lease'`,
  );
}

/** How many migrations the database has, and how many this release brings: alike, or another release was here. */
export async function migrationState(db: Database): Promise<{ readonly applied: number; readonly expected: number }> {
  const [row] = await db.all<{ count: number }>(sql`select count(*) as count from __drizzle_migrations`);
  return { applied: Number(row?.count), expected: (expectedCount ??= readJournal().length) };
}

/** The journal of a release does not change while it runs. */
let expectedCount: number | undefined;

function readJournal(): readonly { readonly when: number }[] {
  return (
    JSON.parse(readFileSync(join(migrationRoot(), journalPath), 'utf8')) as { entries: { when: number; tag: string }[] }
  ).entries;
}

/** The folder that holds `db/migrations`: upwards from this file (sources and `build/server` alike), else the working directory. */
function migrationRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, journalPath))) {
    const parent = dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}
