import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Vault } from '#db/vault/vault.ts';
import { loadPlaces } from '#db/queries/reference/place.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { openIdConnect } from '#app/adapters/sign-in/open-id-connect.server.ts';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import type { AppConfig, AppContext } from '#app/use-cases/app-context.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { livePlaces } from '#search/places/live-places.ts';
import { createPlaces, type Places } from '#search/places/places.ts';
import { liveVocabulary } from '#search/vocabulary/live-vocabulary.ts';
import { createVocabulary, type Vocabulary } from '#search/vocabulary/vocabulary.ts';
import { afterwards } from './afterwards.ts';
import { testClock, type TestClock } from './test-clock.ts';
import { openTestDatabase } from './test-database.ts';

/** Snapshots of the reference rows, the same for every test; a test that changes words reloads its own. */
let vocabulary: Promise<Vocabulary> | undefined;
let places: Promise<Places> | undefined;

/** An `AppContext` for one test: real database, vault and engine, a clock that stands still. */
export interface TestApp extends AppContext {
  readonly clock: TestClock;
}

/** @param over configuration that differs, e.g. `{ mode: 'production' }` */
export async function openTestApp(over: Partial<AppConfig> = {}): Promise<TestApp> {
  const db = await openTestDatabase();
  const clock = testClock();
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-keys-'));
  const vault = await Vault.open(`file:${join(dataDir, 'keys.db')}`, Buffer.alloc(32, 7));
  afterwards(() => {
    vault.keys.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  await ensureEmbeddedTables(db);
  const [main] = await db.all<{ file: string }>(sql`select file from pragma_database_list where name = 'main'`);
  return {
    db,
    vault,
    engine: embeddedEngine(),
    searchSync: null,
    vocabulary: liveVocabulary(await (vocabulary ??= loadVocabulary(db).then(createVocabulary)), () =>
      loadVocabulary(db),
    ),
    places: livePlaces(await (places ??= loadPlaces(db).then(createPlaces)), () => loadPlaces(db)),
    clock,
    sheets: { read: readSheet, writeErrors: writeErrorSheet },
    mailer: null,
    signInServices: openIdConnect(() => clock.now()),
    auditHeads: null,
    config: {
      mode: 'test',
      origin: 'http://portal.example',
      houseName: 'Jobcenter Musterstadt',
      pseudonymSecret: 'only for tests',
      smallestClass: 5,
      dataDir,
      leastFreeDiskBytes: 0,
      version: '0.0.0',
      backups: { databaseFile: main?.file ?? '', folder: join(dataDir, 'backups') },
      keyStore: { url: `file:${join(dataDir, 'keys.db')}`, copy: null },
      ...over,
    },
  };
}
