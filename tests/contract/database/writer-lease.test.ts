import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DomainError } from '#app/domain/domain-error.ts';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { organisations } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { DatabaseTaken, takeWriterLease } from '#db/writer-lease.ts';
import { insertOrganisation } from '#tests/support/factories.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';

describe.skipIf(!hasLibsqlServer)('the lease of the one writer on a libSQL server', () => {
  let server: LibsqlServer;
  let reader: Database;
  beforeAll(async () => {
    server = await startLibsqlServer();
    reader = await openDatabase(server.url, server.authToken);
    await migrateDatabase(reader);
  });
  beforeEach(async () => {
    await reader.run(sql`drop table if exists writer_lease`);
  });
  afterAll(async () => {
    reader.$client.close();
    await server.stop();
  });

  /** A process of its own as far as the server can tell: its own connection, its own queue. */
  async function aProcess(owner: string, leaseMs?: number) {
    const db = await openDatabase(server.url, server.authToken);
    onTestFinished(() => db.$client.close());
    let losses = 0;
    const take = async () => {
      const lease = await takeWriterLease(db, { owner, leaseMs, onLost: () => (losses += 1) });
      onTestFinished(() => lease.release());
      return lease;
    };
    return { db, take, losses: () => losses };
  }

  /** As if the process that holds the lease had stood still until it ran out. */
  const runOut = () => reader.run(sql`update writer_lease set expires_at = 1`);

  it('is held by one process; a second is told by whom and until when, and changes nothing', async () => {
    const first = await aProcess('process 1 on portal-a');
    const second = await aProcess('process 2 on portal-b');
    await first.take();
    const refused: unknown = await second.take().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseTaken);
    const { message, until } = refused as DatabaseTaken;
    expect(message).toContain('in use by process 1 on portal-a');
    expect(message).toContain(until.toISOString());
    expect(until.getTime()).toBeGreaterThan(Date.now());
    await write(first.db, (tx) => insertOrganisation(tx));
  });

  it('goes to one of several that ask at the same moment', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => aProcess(owner)));
    const outcomes = await Promise.allSettled(all.map(({ take }) => take()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is free at once when it was given back, under the next number', async () => {
    const first = await aProcess('first');
    const lease = await first.take();
    await lease.release();
    const next = await (await aProcess('second')).take();
    expect(next.fence).toBe(lease.fence + 1);
  });

  it('is renewed while its process works', async () => {
    const first = await aProcess('first', 1500);
    const second = await aProcess('second');
    const lease = await first.take();
    await wait(2500);
    await expect(second.take()).rejects.toThrow(DatabaseTaken);
    expect(lease.isLost()).toBe(false);
  });

  it('stays with a process that comes back too late, as long as nobody else has taken it', async () => {
    const first = await aProcess('first', 3000);
    const lease = await first.take();
    await runOut();
    await write(first.db, (tx) => insertOrganisation(tx));
    const end = async () =>
      (await reader.all<{ end: number }>(sql`select expires_at as "end" from writer_lease`))[0]?.end;
    await expect.poll(end, { timeout: 10_000 }).toBeGreaterThan(1);
    await expect((await aProcess('second')).take()).rejects.toThrow('in use by first');
    expect(lease.isLost()).toBe(false);
  });

  it('ends the writing of the process that lost it: nothing of the write is kept, and it says so once', async () => {
    const first = await aProcess('first');
    const lease = await first.take();
    await write(first.db, (tx) => insertOrganisation(tx));
    await runOut();
    const second = await aProcess('second');
    await second.take();

    const before = await reader.$count(organisations);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const error: unknown = await write(first.db, (tx) => insertOrganisation(tx)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DomainError);
      expect(error).toMatchObject({ code: 'unavailable', reason: 'cannotSave' });
    }
    expect(await reader.$count(organisations)).toBe(before);
    expect([lease.isLost(), first.losses()]).toEqual([true, 1]);
    await write(second.db, (tx) => insertOrganisation(tx));
    expect(await reader.$count(organisations)).toBe(before + 1);
  });

  it('is noticed as lost by the timer too, without a write', async () => {
    const first = await aProcess('first', 300);
    const lease = await first.take();
    await reader.run(sql`update writer_lease set fence = fence + 1`);
    await expect.poll(() => lease.isLost(), { timeout: 10_000 }).toBe(true);
    expect(first.losses()).toBe(1);
  });

  it('is not taken from its new holder by the old one giving it back', async () => {
    const lease = await (await aProcess('first')).take();
    await runOut();
    await (await aProcess('second')).take();
    await lease.release();
    await expect((await aProcess('third')).take()).rejects.toThrow('in use by second');
  });
});
