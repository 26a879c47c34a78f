import type { SignInServices } from '#app/domain/account/sign-in-provider.ts';
import type { AuditHeads } from '#app/domain/audit/audit-chain.ts';
import type { Mailer } from '#app/domain/notification/mail.ts';
import type { Sheets } from '#app/domain/imports/sheet.ts';
import type { Database } from '#db/client.ts';
import type { Vault } from '#db/vault/vault.ts';
import type { SearchEngine } from '#search/engine.ts';
import type { SyncWorker } from '#search/sync/sync-worker.ts';
import type { LivePlaces } from '#search/places/live-places.ts';
import type { LiveVocabulary } from '#search/vocabulary/live-vocabulary.ts';

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
  /** K of this deployment: members a class that companies see must have, at least 5. */
  readonly smallestClass: number;
  readonly dataDir: string;
  /** What must be free on the disk of `dataDir` for the portal to count as ready. */
  readonly leastFreeDiskBytes: number;
  /** Of this release, as package.json says. */
  readonly version: string;
  /** The database file and where its backups go; null where the database is on a server. */
  readonly backups: { readonly databaseFile: string; readonly folder: string } | null;
  /** The file of the key store and where the portal copies it (null: it does not); null where it is on a server. */
  readonly keyStore: { readonly url: string; readonly copy: string | null } | null;
}

/** Everything a use case works with; made once by app/composition.server.ts. */
export interface AppContext {
  readonly db: Database;
  readonly vault: Vault;
  readonly engine: SearchEngine;
  /** Keeps a search server equal to the database; null where the embedded engine answers alone. */
  readonly searchSync: SyncWorker | null;
  /** In memory; whoever changes a word, a label or a place calls `reload` after the commit. */
  readonly vocabulary: LiveVocabulary;
  readonly places: LivePlaces;
  readonly clock: Clock;
  readonly sheets: Sheets;
  /** Null where no mail server is set up. */
  readonly mailer: Mailer | null;
  /** The sign-in services of houses. */
  readonly signInServices: SignInServices;
  /** Where the newest row of the log is noted, outside of the data directory; null where none was named. */
  readonly auditHeads: AuditHeads | null;
  readonly config: AppConfig;
}
