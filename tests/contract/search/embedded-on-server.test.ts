import { gte, like, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe } from 'vitest';
import { openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import type { Replica } from '#db/replica/replica.ts';
import { conceptRelations, concepts, placeKm } from '#db/schema/index.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';
import { openTestReplica } from '#tests/support/replica.ts';
import { searchEngineContract } from './search-engine-contract.ts';

describe.skipIf(!hasLibsqlServer)('with a server', () => {
  let server: LibsqlServer;
  let replica: Replica;
  let db: Database;
  beforeAll(async () => {
    server = await startLibsqlServer();
    replica = await openTestReplica(server);
    db = await openDatabase(server.url, server.authToken, replica);
    await migrateDatabase(db);
    await loadReference(db);
  });
  afterAll(async () => {
    db.$client.close();
    await replica.close();
    await server.stop();
  });

  /** One server for all: what the suite has added is taken away, and without a layout the engine begins anew. */
  async function cleared(): Promise<Database> {
    await db.delete(conceptRelations).where(like(conceptRelations.from, 'test.%'));
    await db.delete(concepts).where(gte(concepts.number, 900_001));
    await db.delete(placeKm).where(gte(placeKm.a, 9_000_001));
    await db.run(sql`drop table if exists search_layout`);
    return db;
  }

  searchEngineContract(
    'embedded, in a database on a libSQL server, read from a replica',
    async (database) => {
      await ensureEmbeddedTables(database);
      return embeddedEngine();
    },
    { open: cleared, runs: 10 },
  );
});
