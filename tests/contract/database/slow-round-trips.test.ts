import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import { hasLibsqlServer, startLibsqlServer } from '#tests/support/libsql-server.ts';

describe.skipIf(!hasLibsqlServer)('a libSQL server', { timeout: 60_000 }, () => {
  it('is watched as a file is: every round trip, in transactions and batches too, and answers as before', async () => {
    const server = await startLibsqlServer();
    const seen: string[] = [];
    const db = await openDatabase(server.url, server.authToken, null, (statement, ms) => {
      expect(ms).toBeGreaterThan(0);
      seen.push(statement);
    });
    onTestFinished(async () => {
      db.$client.close();
      await server.stop();
    });
    await db.run(sql`create table watched (id integer primary key, word text)`);
    await write(db, (tx) => tx.run(sql`insert into watched (word) values (${'eins'})`));
    const [all] = await db.$client.batch(['select word from watched', 'select 1'], 'read');
    expect(all?.rows.map((row) => row['word'])).toEqual(['eins']);
    expect(await db.all(sql`select word from watched where word = ${'eins'}`)).toEqual([{ word: 'eins' }]);
    await expect(db.run(sql`select * from nowhere`)).rejects.toThrow();
    for (const beginning of ['create table watched', 'insert into watched', 'select word', 'select * from nowhere'])
      expect(
        seen.some((statement) => statement.startsWith(beginning)),
        beginning,
      ).toBe(true);
    expect(seen.join()).not.toContain('eins');
  });
});
