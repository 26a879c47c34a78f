import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { DomainError } from '#app/domain/domain-error.ts';
import { openDatabase } from '#db/client.ts';
import { DatabaseError, withoutParameters } from '#db/database-error.ts';
import { organisations } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertOrganisation } from '#tests/support/factories.ts';
import { freePort } from '#tests/support/own-process.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

/** More than fits into what is left of the file. */
const much = (name: string) => ({ name: name.repeat(200_000) });

describe('a database whose disk fails', () => {
  it('is full: nobody loses what was typed, the console says once what to do, and there is no trace when there is room again', async () => {
    const db = await openTestDatabase();
    const { page_count: pages } = (await db.get<{ page_count: number }>(sql`pragma page_count`)) ?? { page_count: 0 };
    await db.run(sql.raw(`pragma max_page_count = ${pages}`));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const failure = await write(db, (tx) => insertOrganisation(tx, much('Geheim'))).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DomainError);
      expect(failure).toMatchObject({ code: 'unavailable', reason: 'cannotSave' });
    }
    const lines = takeConsoleErrors();
    expect(lines).toEqual([expect.stringMatching(/SQLITE_FULL: the disk is full[^]*Make room/)]);
    expect(lines.join()).not.toContain('Geheim');
    expect(await db.$count(organisations)).toBe(0);

    await db.run(sql.raw(`pragma max_page_count = 1000000`));
    await write(db, (tx) => insertOrganisation(tx));
    expect(await db.$count(organisations)).toBe(1);
    expect(await db.get(sql`pragma integrity_check`)).toMatchObject({ integrity_check: 'ok' });
  });

  it('is read-only: the same, with what to do about that', async () => {
    const db = await openTestDatabase();
    await db.run(sql`pragma query_only = on`);
    await expect(write(db, (tx) => insertOrganisation(tx))).rejects.toMatchObject({ reason: 'cannotSave' });
    expect(takeConsoleErrors()).toEqual([expect.stringMatching(/SQLITE_READONLY[^]*writable/)]);
  });

  it('is not even there: the start says so in a sentence', async () => {
    const failure = await openDatabase('file:/proc/none/werkbruecke.db').catch((error: unknown) => error);
    expect((withoutParameters(failure) as Error).message).toMatch(/SQLITE_CANTOPEN: its file cannot be opened/);
  });

  it('is on a server nobody answers from: the start says that, and not what was asked', async () => {
    const db = await openDatabase(`http://127.0.0.1:${await freePort()}`);
    const failure = await db.all(sql`select 'Geheim'`).catch((error: unknown) => error);
    const { message } = withoutParameters(failure) as Error;
    expect(message).toMatch(/SERVER_UNREACHABLE: its server cannot be reached[^]*DATABASE_URL/);
    expect(message).not.toContain('Geheim');
  });

  it('is on a server that takes the question and answers nothing: the same', () => {
    const failure = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    expect((withoutParameters(failure) as Error).message).toMatch(/SERVER_UNREACHABLE/);
  });

  it('has no room for the index of its log: that is a full disk, not one that fails', () => {
    const failure = Object.assign(new Error('disk I/O error'), {
      code: 'SQLITE_IOERR',
      extendedCode: 'SQLITE_IOERR_SHMSIZE',
    });
    expect((withoutParameters(failure) as Error).message).toMatch(/SQLITE_FULL: the disk is full/);
  });

  it('leaves other failures what they are', () => {
    expect(new DatabaseError('SQLITE_CONSTRAINT_UNIQUE').message).toBe('database: SQLITE_CONSTRAINT_UNIQUE');
  });
});
