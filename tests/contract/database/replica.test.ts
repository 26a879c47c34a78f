import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { organisations } from '#db/schema/index.ts';
import type { Replica } from '#db/replica/replica.ts';
import { write } from '#db/transaction.ts';
import { startCountingProxy, type CountingProxy } from '#tests/support/counting-proxy.ts';
import { insertOrganisation } from '#tests/support/factories.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';
import { openTestReplica } from '#tests/support/replica.ts';

describe.skipIf(!hasLibsqlServer)('a replica of the database server', { timeout: 60_000 }, () => {
  let server: LibsqlServer;
  let proxy: CountingProxy;
  let replica: Replica;
  /** This process, and another one that writes to the same server. */
  let db: Database;
  let other: Database;
  const count = () => db.$count(organisations);
  beforeAll(async () => {
    server = await startLibsqlServer();
    proxy = await startCountingProxy(server.url);
    other = await openDatabase(server.url, server.authToken);
    await migrateDatabase(other);
    replica = await openTestReplica({ url: proxy.url, authToken: server.authToken });
    db = await openDatabase(proxy.url, server.authToken, replica);
  });
  afterAll(async () => {
    other.$client.close();
    db.$client.close();
    await replica.close();
    await proxy.close();
    await server.stop();
  });

  it('answers reads without a round trip', async () => {
    proxy.taken();
    for (let time = 0; time < 20; time += 1) await count();
    expect(proxy.taken()).toEqual({ questions: 0, copying: 0 });
  });

  it('shows whoever has written what they wrote', async () => {
    for (let time = 0; time < 30; time += 1) {
      const before = await count();
      await write(db, (tx) => insertOrganisation(tx));
      expect(await count()).toBe(before + 1);
    }
  });

  it('shows what another process has saved once it has caught up, asked once however many wait', async () => {
    const before = await count();
    await write(other, (tx) => insertOrganisation(tx));
    proxy.taken();
    await Promise.all(Array.from({ length: 20 }, () => replica.catchUp()));
    const { copying } = proxy.taken();
    expect(copying, 'one asking that runs and one behind it, two requests each').toBeLessThanOrEqual(4);
    expect(await count()).toBe(before + 1);
  });

  it('never answers a reader with half of a write', async () => {
    let isOver = false;
    const seen = new Set<number>();
    const before = await count();
    const reading = (async () => {
      while (!isOver) {
        await replica.catchUp();
        seen.add((await count()) - before);
      }
    })();
    for (let time = 0; time < 20; time += 1)
      await write(other, async (tx) => {
        for (let one = 0; one < 5; one += 1) await insertOrganisation(tx);
      });
    await replica.catchUp();
    isOver = true;
    await reading;
    expect([...seen].filter((more) => more % 5 !== 0)).toEqual([]);
    expect(await count()).toBe(before + 100);
  });

  it('is not read while it is old: the page waits for the primary instead of showing what was withdrawn', async () => {
    expect(replica.reader()).not.toBeNull();
    proxy.letThrough(false);
    await replica.catchUp();
    expect(replica.reader()).toBeNull();
    await expect(count()).rejects.toThrow();

    await write(other, (tx) => insertOrganisation(tx));
    const now = await other.$count(organisations);
    proxy.letThrough(true);
    expect(await count(), 'asked of the primary').toBe(now);
    await replica.catchUp();
    expect(replica.reader()).not.toBeNull();
    expect(await count()).toBe(now);
  });
});
