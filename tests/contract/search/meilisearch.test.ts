import { afterAll, beforeAll, describe } from 'vitest';
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

  searchEngineContract(
    'meilisearch',
    async (db) => {
      await ensureEmbeddedTables(db);
      databases += 1;
      // Patient, so that a busy machine does not answer from the embedded engine.
      const connection = connectMeilisearch({ ...server, prefix: `contract${databases}`, questionMs: 30_000 });
      sync = syncWorker(db, connection, now);
      const embedded = embeddedEngine();
      const questions = meilisearchQuestions(connection);
      // Nothing but Meilisearch answers: a failure fails the test.
      return { ...engineWithFallback(questions, embedded, sync, now), ...questions } satisfies SearchEngine;
    },
    { settle: () => sync.catchUp(), runs: 8 },
  );
});
