import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { organisations, profiles, teams } from '#db/schema/index.ts';
import { DatabaseError, isUniqueViolation } from '#db/database-error.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { write, writeQueue } from '#db/transaction.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import {
  insertCompany,
  insertOrganisation,
  insertPosting,
  insertProfile,
  insertTeam,
  insertUser,
} from '#tests/support/factories.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

describe('the write queue on a database file', () => {
  it('lets two hundred simultaneous writes all succeed, one after the other', async () => {
    const db = await openTestDatabase();
    const organisation = await insertOrganisation(db);
    const names = Array.from({ length: 200 }, (_, index) => `Team ${index}`);
    await Promise.all(
      names.map((name) => write(db, (tx) => insertTeam(tx, { organisationId: organisation.id, name }))),
    );
    expect(await db.$count(teams)).toBe(200);
  });

  it('keeps nothing of a write that fails in the middle', async () => {
    const db = await openTestDatabase();
    const failing = write(db, async (tx) => {
      await insertOrganisation(tx);
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await db.$count(organisations)).toBe(0);
  });

  it('goes on with the next write after a failed one', async () => {
    const db = await openTestDatabase();
    await write(db, () => Promise.reject(new Error('stopped'))).catch(() => undefined);
    await write(db, (tx) => insertOrganisation(tx));
    expect(await db.$count(organisations)).toBe(1);
  });

  it('refuses a write inside a write instead of waiting for itself forever', async () => {
    const db = await openTestDatabase();
    await expect(write(db, () => write(db, (tx) => insertOrganisation(tx)))).rejects.toThrow('pass tx on');
  });

  it('ends what waits for itself after half a minute where nobody looks for it, and goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const db = await openTestDatabase();
    // Asked for from outside, so that only the clock can tell.
    let ask = (_inner: Promise<unknown>): void => undefined;
    const asked = new Promise<unknown>((resolve) => (ask = resolve));
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const outer = write(db, async (tx) => {
      await insertOrganisation(tx);
      begin();
      await asked;
    });
    await begun;
    ask(write(db, (tx) => insertOrganisation(tx)));
    const refused = expect(outer).rejects.toMatchObject({ code: 'unavailable', reason: 'cannotSave' });
    await vi.advanceTimersByTimeAsync(30_000);
    await refused;
    expect(takeConsoleErrors()).toEqual([expect.stringContaining('more than thirty seconds')]);
    expect(writeQueue(db)).toEqual({ open: 0, oldestMs: 0 });
    await write(db, (tx) => insertOrganisation(tx));
    expect(await db.$count(organisations)).toBe(1);
  });

  it('tells of a duplicate by a code, without the values of the row', async () => {
    const db = await openTestDatabase();
    await insertCompany(db, { name: 'Beispiel Bau GmbH', employerNumber: '12345678' });
    const duplicate = write(db, (tx) => insertCompany(tx, { name: 'Probe Bau GmbH', employerNumber: '12345678' }));
    const error = await duplicate.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(isUniqueViolation(error)).toBe(true);
    expect(String(error)).not.toContain('12345678');
  });

  it('can be migrated again on every start without losing a row', async () => {
    const db = await openTestDatabase();
    const profile = await insertProfile(db);
    await migrateDatabase(db);
    expect(await db.select({ id: profiles.id }).from(profiles).where(eq(profiles.id, profile.id))).toHaveLength(1);
  });
});

describe('a database that another program has locked', () => {
  /** What a careless backup program or a database tool does. */
  async function lockedByAnother(): Promise<{ db: Database; release: () => Promise<void> }> {
    const db = await openTestDatabase();
    const [row] = await db.all<{ file: string }>(sql`pragma database_list`);
    const other = createClient({ url: `file:${row?.file}` });
    onTestFinished(() => other.close());
    const held = await other.transaction('write');
    return { db, release: () => held.rollback() };
  }

  it('is waited for while pages are answered, and written to as soon as it is free', async () => {
    const { db, release } = await lockedByAnother();
    const writes = Promise.all([1, 2, 3].map(() => write(db, (tx) => insertOrganisation(tx))));
    const begun = performance.now();
    await wait(300);
    expect(await db.$count(organisations)).toBe(0);
    expect(performance.now() - begun).toBeLessThan(600);
    await release();
    const released = performance.now();
    await writes;
    expect(performance.now() - released).toBeLessThan(500);
    expect(await db.$count(organisations)).toBe(3);
  });

  it('for more than five seconds: whoever saves is told so, the next ones at once, and the console says what to do', async () => {
    const { db, release } = await lockedByAnother();
    const refused = { code: 'unavailable', reason: 'cannotSave' };
    const begun = performance.now();
    const answers = await Promise.allSettled([1, 2, 3].map(() => write(db, (tx) => insertOrganisation(tx))));
    expect(answers).toMatchObject([1, 2, 3].map(() => ({ status: 'rejected', reason: refused })));
    expect(performance.now() - begun).toBeLessThan(7000);
    const later = performance.now();
    await expect(write(db, (tx) => insertOrganisation(tx))).rejects.toMatchObject(refused);
    expect(performance.now() - later).toBeLessThan(500);
    expect(takeConsoleErrors()).toEqual([expect.stringMatching(/SQLITE_BUSY: another program has locked its file/)]);
    expect(await db.$count(organisations)).toBe(0);
    await release();
    await write(db, (tx) => insertOrganisation(tx));
    expect(await db.$count(organisations)).toBe(1);
  });
});

describe('rows for tests', () => {
  it('are valid and differ from each other without being told', async () => {
    const db = await openTestDatabase();
    await insertUser(db);
    await insertUser(db, { roles: ['company'] });
    await insertPosting(db);
    await insertPosting(db);
    await insertProfile(db);
    await insertProfile(db);
    expect(await db.$count(profiles)).toBe(2);
  });
});
