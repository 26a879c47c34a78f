import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { openKeyStore } from '#db/vault/key-store.ts';
import { startSource } from '#tests/support/portal-process.ts';

it(
  'a migration that fails is said to have, with the backup that was written before',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-migrate-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const env = { WERKBRUECKE_MODE: 'test', DATA_DIR: folder };
    copyFileSync(inject('templateDatabase'), join(folder, 'werkbruecke.db'));
    // As if the release before had known no migration: the first statement of this one meets a table that is there.
    const client = createClient({ url: `file:${join(folder, 'werkbruecke.db')}` });
    await client.execute('delete from __drizzle_migrations');
    client.close();

    const unsaved = startSource('app/cli/migrate.ts', env);
    expect(await unsaved.ended).toBe(1);
    expect(unsaved.said()).toContain('was not migrated, because no backup could be written before. The key store');
    (await openKeyStore(`file:${join(folder, 'keys.db')}`, Buffer.alloc(32, 7))).close();
    const migrating = startSource('app/cli/migrate.ts', env);
    expect(await migrating.ended, migrating.said()).toBe(1);
    expect(migrating.said()).toMatch(
      /before, a backup was written: (\S+\.backup)\n[^]*could not be brought to this version[^]*\1/,
    );
  },
);

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
