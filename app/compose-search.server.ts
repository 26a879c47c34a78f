import type { Database } from '#db/client.ts';
import { clearIndexChanges } from '#db/queries/job/outbox.ts';
import { write } from '#db/transaction.ts';
import type { SearchEngine } from '#search/engine.ts';
import { connectMeilisearch } from '#search/engines/meilisearch/meilisearch-connection.ts';
import { meilisearchQuestions } from '#search/engines/meilisearch/meilisearch-engine.ts';
import { engineWithFallback } from '#search/sync/engine-with-fallback.ts';
import { syncWorker, type SyncTimes, type SyncWorker } from '#search/sync/sync-worker.ts';
import type { Clock } from '#app/use-cases/app-context.ts';

/**
 * The engine use cases ask: the embedded one, or a Meilisearch server with the embedded one behind it. The server may be
 * down; nothing is sent before the worker is started.
 * @param server null: no search server
 * @param settings for tests: names of indexes, patience, pauses
 */
export async function composeSearch(
  db: Database,
  embedded: SearchEngine,
  server: { readonly url: string; readonly key: string } | null,
  clock: Clock,
  settings: { readonly prefix?: string; readonly questionMs?: number; readonly times?: Partial<SyncTimes> } = {},
): Promise<{ engine: SearchEngine; searchSync: SyncWorker | null }> {
  if (server === null) {
    // Should there be a server again, it is compared entry by entry.
    await write(db, clearIndexChanges);
    return { engine: embedded, searchSync: null };
  }
  const { times, ...connecting } = settings;
  const now = () => clock.now();
  const connection = connectMeilisearch({ ...server, ...connecting });
  const searchSync = syncWorker(db, connection, now, times);
  return { engine: engineWithFallback(meilisearchQuestions(connection), embedded, searchSync, now), searchSync };
}
