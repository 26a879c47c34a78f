import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import type { SearchEngine } from '#search/engine.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { connectMeilisearch } from '#search/engines/meilisearch/meilisearch-connection.ts';
import { meilisearchQuestions } from '#search/engines/meilisearch/meilisearch-engine.ts';
import { engineWithFallback } from '#search/sync/engine-with-fallback.ts';
import { syncWorker, type SyncWorker } from '#search/sync/sync-worker.ts';
import {
  hasMeilisearchServer,
  startMeilisearchServer,
  type MeilisearchServer,
} from '#tests/support/meilisearch-server.ts';
import { aPosting } from '#tests/support/search-documents.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';
import { typedText } from '#tests/support/typed-text.ts';
import { searchEngineContract } from './search-engine-contract.ts';

const now = () => new Date('2026-11-23T09:00:00Z');

describe.skipIf(!hasMeilisearchServer)('on a real server', { timeout: 300_000 }, () => {
  let server: MeilisearchServer;
  let sync: SyncWorker;
  let databases = 0;

  beforeAll(async () => {
    server = await startMeilisearchServer();
  });
  afterAll(() => server.stop());

  async function openEngines(db: Database) {
    await ensureEmbeddedTables(db);
    databases += 1;
    // Patient: the machine may be busy.
    const connection = connectMeilisearch({ ...server, prefix: `contract${databases}`, questionMs: 30_000 });
    sync = syncWorker(db, connection, now);
    const embedded = embeddedEngine();
    const questions = meilisearchQuestions(connection);
    // Nothing but Meilisearch answers: a failure fails the test.
    const engine: SearchEngine = { ...engineWithFallback(questions, embedded, sync, now), ...questions };
    return { embedded, engine };
  }

  searchEngineContract('meilisearch', async (db) => (await openEngines(db)).engine, {
    settle: () => sync.catchUp(),
    runs: 8,
  });

  it('finds the same postings by words as the embedded engine, whatever is typed', async () => {
    const db = await openTestDatabase();
    const { embedded, engine } = await openEngines(db);
    const titles = [
      "c++ O'Neil 100 %",
      'Schweißer/in für Behälterbau',
      'Näherin MAG',
      'Pflege (AND OR NOT)',
      'зварник كهربائي',
    ];
    await write(db, (tx) =>
      engine.putPostings(
        tx,
        titles.map((title) => aPosting({ title })),
      ),
    );
    await sync.catchUp();
    await fc.assert(
      fc.asyncProperty(typedText, async (text) => {
        const [expected, found] = [await embedded.findPostings(db, { text }), await engine.findPostings(db, { text })];
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 150 },
    );
  });
});
