import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { isDatabaseServer, openDatabase, type Database } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { loadConsentTexts } from '#db/seed/reference/consent-texts.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { loadRules } from '#db/seed/reference/rules.ts';
import { write } from '#db/transaction.ts';
import { takeWriterLease, type WriterLease } from '#db/writer-lease.ts';
import { loadVocabulary } from '#db/queries/vocabulary.ts';
import { loadPlaces } from '#db/queries/place.ts';
import { someSealedPersons } from '#db/vault/persons.ts';
import { Vault } from '#db/vault/vault.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { livePlaces } from '#search/places/live-places.ts';
import { createPlaces } from '#search/places/places.ts';
import { liveVocabulary } from '#search/vocabulary/live-vocabulary.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { renewOldJobFits } from '#app/use-cases/disclosure/refresh-job-fits.server.ts';
import { finishErasures } from '#app/use-cases/job/finish-erasures.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import type { AppContext, Clock } from '#app/use-cases/app-context.ts';
import { dropUnfinishedDemoWorld, refuseUnfinishedDemoWorld } from '#app/adapters/unfinished-demo-world.ts';
import { lockDataDirectory, type DataLock } from '#app/adapters/data-lock.ts';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import { composeMail } from './compose-mail.server.ts';
import { composeSearch } from './compose-search.server.ts';
import type { Env } from './env.server.ts';

export interface House {
  readonly app: AppContext;
  /** False once another process has become the writer of the database server: pages are read, nothing is saved. */
  readonly canWrite: () => boolean;
  /** Ends everything the composition opened. */
  close(): Promise<void>;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * Opens the house: data directory (locked for this process), database (migrated; on a server with the writer's lease),
 * vault, vocabulary, engine.
 * @param origin public address; known only after the server listens when the port is 0
 * @throws Error with a plain sentence when directory or database are taken, the keys do not fit or a migration fails
 */
export async function openHouse(
  env: Env,
  options: { origin: string; clock?: Clock; log?: (line: string) => void },
): Promise<House> {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 });
  const lock: DataLock = lockDataDirectory(env.dataDir);
  const opened: (() => void | Promise<void>)[] = [() => lock.release()];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    if (env.mode === 'demo') beginDemoWorldAnew(env, options.log);
    const db = await openDatabase(env.databaseUrl, env.databaseAuthToken);
    opened.push(() => db.$client.close());
    const lease = isDatabaseServer(env.databaseUrl) ? await leaseOf(db, options.log) : null;
    if (lease !== null) opened.push(() => lease.release());
    await migrateDatabase(db);
    const vault = await Vault.open(env.keyStoreUrl, env.masterKey, {
      authToken: env.databaseAuthToken,
      sealedPersons: await someSealedPersons(db),
    });
    opened.push(() => vault.keys.close());
    await finishErasures({ db, vault });
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
      vocabulary: liveVocabulary(createVocabulary(await loadVocabulary(db)), () => loadVocabulary(db)),
      places: livePlaces(createPlaces(await loadPlaces(db)), () => loadPlaces(db)),
      clock,
      sheets: { read: readSheet, writeErrors: writeErrorSheet },
      mailer: composeMail(env.mail, { origin: options.origin }),
      config: {
        mode: env.mode,
        origin: options.origin,
        houseName: env.houseName,
        pseudonymSecret: env.pseudonymSecret,
        smallestClass: env.smallestClass,
        dataDir: env.dataDir,
      },
    };
    await renewOldJobFits(app);
    return { app, canWrite: () => lease?.isLost() !== true, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function beginDemoWorldAnew(env: Env, log: (line: string) => void = () => undefined): void {
  if (isDatabaseServer(env.databaseUrl)) refuseUnfinishedDemoWorld(env.dataDir);
  else if (dropUnfinishedDemoWorld(env.dataDir))
    log('The last start was cut off while the demo world was filled: it begins anew.');
}

function leaseOf(db: Database, log: (line: string) => void = () => undefined): Promise<WriterLease> {
  return takeWriterLease(db, {
    owner: `process ${process.pid} on ${hostname()}`,
    onLost: () =>
      log(
        'Another process has become the writer of the database: pages are shown, nothing is saved. Restart this one.',
      ),
  });
}
