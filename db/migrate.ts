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
 * @throws Error when the database has another history than the journal (the migrator skips an entry that is
 *   older than the last applied one in silence, so the two are compared afterwards)
 */
export async function migrateDatabase(db: Database): Promise<void> {
  const root = migrationRoot();
  await migrate(db, { migrationsFolder: join(root, 'db', 'migrations') });

  const journal = JSON.parse(readFileSync(join(root, journalPath), 'utf8')) as {
    entries: { when: number; tag: string }[];
  };
  const applied = await db.all<{ when: number }>(
    sql`select created_at as "when" from __drizzle_migrations order by created_at`,
  );
  const expected = journal.entries.map((entry) => entry.when);
  const found = applied.map((row) => Number(row.when));
  if (expected.length !== found.length || expected.some((when, index) => when !== found[index])) {
    throw new Error(`database: ${found.length} migrations applied, the journal has ${expected.length} or others`);
  }
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
