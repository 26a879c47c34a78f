import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { startSource } from '#tests/support/portal-process.ts';

it(
  'the database is brought up to date without any key, and no store of keys begins',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-migrate-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (let time = 0; time < 2; time += 1) {
      const migrating = startSource('app/cli/migrate.ts', { WERKBRUECKE_MODE: 'production', DATA_DIR: folder });
      expect(await migrating.ended, migrating.said()).toBe(0);
      expect(migrating.said()).toContain('The database is up to date.');
    }
    expect(existsSync(join(folder, 'keys.db'))).toBe(false);
    const db = await openDatabase(`file:${join(folder, 'werkbruecke.db')}`);
    const [row] = await db.all<{ concepts: number }>(sql`select count(*) as concepts from concepts`);
    db.$client.close();
    expect(row?.concepts).toBeGreaterThan(500);
  },
);
