import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase, type Database } from '#db/client.ts';
import { afterwards } from './afterwards.ts';

/**
 * A real database file: migrated, with the reference rows (occupations, skills, places, rules), no people.
 * It is a copy of a template, so it costs about a millisecond. Closed and removed when the test ends; opened in
 * `beforeAll`, when the file does.
 */
export async function openTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-test-'));
  const file = join(folder, 'test.db');
  copyFileSync(inject('templateDatabase'), file);
  const db = await openDatabase(`file:${file}`);
  afterwards(() => {
    db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return db;
}
