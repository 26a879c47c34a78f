import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { loadConsentTexts } from '#db/seed/reference/consent-texts.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { loadRules } from '#db/seed/reference/rules.ts';
import { write } from '#db/transaction.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the migrated and reference-seeded database file that each test copies. */
    templateDatabase: string;
  }
}

const folder = join(process.cwd(), 'node_modules', '.cache', 'werkbruecke', 'template-database');
/** What the template is made from; a change here makes a new one. */
const sources = ['db', 'search', 'app/domain', 'tests/support'];

/** Runs once before all tests: a database with migrations and reference rows, kept between runs as long as its sources are the same. */
export default async function setup(project: TestProject): Promise<void> {
  const file = join(folder, `${hashOf(sources)}.db`);
  if (!existsSync(file)) await build(file);
  project.provide('templateDatabase', file);
}

async function build(file: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  removeOld();
  const draft = `${file}.${process.pid}`;
  const db = await openDatabase(`file:${draft}`);
  await migrateDatabase(db);
  await loadReference(db);
  await write(db, loadRules);
  await write(db, (tx) => loadConsentTexts(tx, new Date('2027-01-01T00:00:00Z')));
  // Without the checkpoint the rows would still be in the -wal file, and a copy of the database file would be empty.
  await db.$client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  await db.$client.execute('PRAGMA journal_mode = DELETE');
  db.$client.close();
  renameSync(draft, file);
}

/** Templates of yesterday's sources; a younger one may be in use by another run. */
function removeOld(): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path, { force: true });
  }
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      const path = join(folder, name);
      if (/\.(ts|sql|json|csv|tsv|txt)$/.test(path)) hash.update(path).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
