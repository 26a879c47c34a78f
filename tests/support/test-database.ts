import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished } from 'vitest';
import { openDatabase, type Database } from '#db/client.ts';

/**
 * A real database file: migrated, with the reference rows (occupations, skills, places, rules), no people.
 * It is a copy of a template, so it costs about a millisecond. Closed and removed when the test ends; opened in
 * `beforeAll` it lives as long as the file's process.
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

/** Runs `remove` when the test ends; for what was opened in `beforeAll`, when the file's process does. */
export function afterwards(remove: () => void): void {
  if (expect.getState().currentTestName === undefined) process.once('exit', remove);
  else onTestFinished(remove);
}
