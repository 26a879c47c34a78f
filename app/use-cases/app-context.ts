import type { Sheets } from '#app/domain/imports/sheet.ts';
import type { Database } from '#db/client.ts';
import type { Vault } from '#db/vault/vault.ts';
import type { SearchEngine } from '#search/engine.ts';
import type { SyncWorker } from '#search/sync/sync-worker.ts';
import type { Places } from '#search/places/places.ts';
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts';

/** Gives the time; tests set it. */
export interface Clock {
  now(): Date;
}

/** What the composition root read from the environment and use cases may know. No secrets of the vault. */
export interface AppConfig {
  readonly mode: 'demo' | 'production' | 'development' | 'test';
  /** Public address without a trailing slash, e.g. `https://werkbruecke.example`. */
  readonly origin: string;
  readonly houseName: string | null;
  /** Keys pseudonyms of stage 2 and the hashes under which limits count networks. */
  readonly pseudonymSecret: string;
  readonly dataDir: string;
}

/** Everything a use case works with; made once by app/composition.server.ts. */
export interface AppContext {
  readonly db: Database;
  readonly vault: Vault;
  readonly engine: SearchEngine;
  /** Keeps a search server equal to the database; null where the embedded engine answers alone. */
  readonly searchSync: SyncWorker | null;
  /** Snapshots in memory; `reloadVocabulary` and `reloadPlaces` (use-cases/reference) replace them after an import. */
  vocabulary: Vocabulary;
  places: Places;
  readonly clock: Clock;
  readonly sheets: Sheets;
  readonly config: AppConfig;
}
