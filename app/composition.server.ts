import { mkdirSync } from 'node:fs';
import { openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { loadConsentTexts } from '#db/seed/reference/consent-texts.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { loadRules } from '#db/seed/reference/rules.ts';
import { write } from '#db/transaction.ts';
import { loadVocabulary } from '#db/queries/vocabulary.ts';
import { loadPlaces } from '#db/queries/place.ts';
import { Vault } from '#db/vault/vault.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { createPlaces } from '#search/places/places.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import type { AppContext, Clock } from '#app/use-cases/app-context.ts';
import { dropUnfinishedDemoWorld } from '#app/adapters/unfinished-demo-world.ts';
import { lockDataDirectory, type DataLock } from '#app/adapters/data-lock.ts';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import { composeSearch } from './compose-search.server.ts';
import type { Env } from './env.server.ts';

export interface House {
  readonly app: AppContext;
  /** Ends everything the composition opened. */
  close(): void;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * Opens the house: data directory (locked for this process), database (migrated), vault, vocabulary, engine.
 * @param origin public address; known only after the server listens when the port is 0
 * @throws Error with a plain sentence when the directory is taken, the key does not fit or a migration fails
 */
export async function openHouse(
  env: Env,
  options: { origin: string; clock?: Clock; log?: (line: string) => void },
): Promise<House> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const lock: DataLock = lockDataDirectory(env.dataDir);
  try {
    if (env.mode === 'demo' && dropUnfinishedDemoWorld(env.dataDir)) {
      options.log?.('The last start was cut off while the demo world was filled: it begins anew.');
    }
    const db = await openDatabase(env.databaseUrl, env.databaseAuthToken);
    await migrateDatabase(db);
    const vault = await Vault.open(env.keyStoreUrl, env.masterKey, env.databaseAuthToken);
    await loadReference(db, { onProgress: options.log });
    const clock = options.clock ?? systemClock;
    await write(db, async (tx) => {
      await loadRules(tx);
      await loadConsentTexts(tx, clock.now());
    });
    const embedded = embeddedEngine();
    if (await ensureEmbeddedTables(db)) await embedded.rebuild(db, indexSource(clock));
    const { engine, searchSync } = await composeSearch(db, embedded, env.meilisearch, clock);
    const app: AppContext = {
      db,
      vault,
      engine,
      searchSync,
      vocabulary: createVocabulary(await loadVocabulary(db)),
      places: createPlaces(await loadPlaces(db)),
      clock,
      sheets: { read: readSheet, writeErrors: writeErrorSheet },
      config: {
        mode: env.mode,
        origin: options.origin,
        houseName: env.houseName,
        pseudonymSecret: env.pseudonymSecret,
        dataDir: env.dataDir,
      },
    };
    return {
      app,
      close() {
        vault.keys.close();
        db.$client.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
