import { hostname } from 'node:os';
import path from 'node:path';
import { DomainError } from '#app/domain/domain-error.ts';
import { isDatabaseServer, openDatabase, type Database } from '#db/client.ts';
import { dropHalfWritten } from '#db/backup/backup-folder.ts';
import { isEmptyDatabase, isMigrationDue } from '#db/migrate.ts';
import { catchUp } from '#db/replica/catch-up.ts';
import { openReplica, type Replica } from '#db/replica/replica.ts';
import { withoutParameters } from '#db/database-error.ts';
import { loadConsentTexts } from '#db/seed/reference/consent-texts.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { loadRules } from '#db/seed/reference/rules.ts';
import { noteSlowStatements, type StatementWatch } from '#db/slow-statements.ts';
import { refuseWrites, write } from '#db/transaction.ts';
import { takeWriterLease, type WriterLease } from '#db/writer-lease.ts';
import { chainEnd } from '#db/queries/audit/audit-chain.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { loadPlaces } from '#db/queries/reference/place.ts';
import { heldByDatabase } from '#db/vault/persons.ts';
import { Vault } from '#db/vault/vault.ts';
import { embeddedEngine } from '#search/engines/embedded/embedded-engine.ts';
import { ensureEmbeddedTables } from '#search/engines/embedded/embedded-tables.ts';
import { livePlaces } from '#search/places/live-places.ts';
import { createPlaces } from '#search/places/places.ts';
import { liveVocabulary } from '#search/vocabulary/live-vocabulary.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { backupKeyOf } from '#app/use-cases/backup/restore-backup.server.ts';
import { renewOldJobFits } from '#app/use-cases/disclosure/refresh-job-fits.server.ts';
import { noteStartTrouble } from '#app/use-cases/health/start-troubles.server.ts';
import { finishErasures } from '#app/use-cases/job/finish-erasures.server.ts';
import { repeatErasures } from '#app/use-cases/job/repeat-erasures.server.ts';
import { indexSource } from '#app/use-cases/job/index-source.server.ts';
import { openProcess } from '#app/use-cases/job/open-process.server.ts';
import type { AppContext, Clock } from '#app/use-cases/app-context.ts';
import { dropUnfinishedDemoWorld, refuseUnfinishedDemoWorld } from '#app/adapters/unfinished-demo-world.ts';
import { auditHeadFile } from '#app/adapters/audit-head-file.ts';
import { DataDirectoryTaken, lockDataDirectory, type DataLock } from '#app/adapters/data-lock.ts';
import { openIdConnect } from '#app/adapters/sign-in/open-id-connect.server.ts';
import { releaseVersion } from '#app/adapters/release-version.ts';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { writeErrorSheet } from '#app/adapters/sheets/write-error-sheet.ts';
import { composeMail } from './compose-mail.server.ts';
import { backupsOf, migrateAfterBackup } from './compose-migration.server.ts';
import { composeSearch } from './compose-search.server.ts';
import type { Env } from './env.server.ts';

export interface Portal {
  readonly app: AppContext;
  /** False once another process has become the writer of the database server: pages are read, nothing is saved. */
  readonly canWrite: () => boolean;
  /** One of the processes that only read: another one writes. */
  readonly isReading: boolean;
  /** Before a request, see `db/replica/catch-up.ts`. @returns whether anything can be read */
  catchUp(): Promise<boolean>;
  /** How many statements were slow since the start. */
  readonly slowStatements: () => number;
  /** Ends everything the composition opened. */
  close(): Promise<void>;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * Opens the portal: data directory (locked for this process), database (migrated; on a server with the writer's lease),
 * vault, vocabulary, engine.
 * @param origin public address; known only after the server listens when the port is 0
 * @throws Error with a plain sentence when directory or database are taken, the keys do not fit or a migration fails
 */
export async function openPortal(
  env: Env,
  options: { origin: string; clock?: Clock; log?: (line: string) => void },
): Promise<Portal> {
  const clock = options.clock ?? systemClock;
  const lock = lockForPortal(env.dataDir, clock);
  const opened: (() => void | Promise<void>)[] = [() => lock.release()];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  const slow = noteSlowStatements(env.slowStatementMs);
  try {
    if (env.mode === 'demo') beginDemoWorldAnew(env, options.log);
    if (dropHalfWritten(env.dataDir, env.backupDir)) {
      noteStartTrouble(env.dataDir, 'halfBackup', clock.now());
      options.log?.(
        'A backup was cut off while it was written; what there was of it is removed. The next one is written soon.',
      );
    }
    const replica = await replicaOf(env, slow.watch);
    if (replica !== null) opened.push(() => replica.close());
    const db = await openDatabase(env.databaseUrl, env.databaseAuthToken, replica, slow.watch);
    opened.push(() => db.$client.close());
    if (env.isReading) await readOnly(db);
    const lease = isDatabaseServer(env.databaseUrl) && !env.isReading ? await leaseOf(db, options.log) : null;
    if (lease !== null) opened.push(() => lease.release());
    // Before the first change: with a wrong key, or keys that do not belong to it, the database stays as it is.
    const auditHeads = env.auditHeadFile === null ? null : auditHeadFile(env.auditHeadFile);
    const noted = auditHeads?.read() ?? [];
    const vault = await Vault.open(env.keyStoreUrl, env.masterKey, {
      authToken: env.databaseAuthToken,
      held: await heldByDatabase(db),
      erasuresNoted: Math.max(0, ...noted.map(({ erasures }) => erasures)),
    });
    opened.push(() => vault.keys.close());
    const embedded = embeddedEngine();
    if (!env.isReading) {
      await bringUpToDate(db, env, () => vault.backupKey, clock, options.log);
      await finishErasures({ db, vault });
      if (await ensureEmbeddedTables(db)) await embedded.rebuild(db, indexSource(clock));
    }
    // A copy of the database is asked faster than a search server, and by a reading process nothing is sent to one.
    const { engine, searchSync } = env.isReading
      ? { engine: embedded, searchSync: null }
      : await composeSearch(db, embedded, env.meilisearch, clock);
    const app: AppContext = {
      db,
      vault,
      engine,
      searchSync,
      vocabulary: liveVocabulary(createVocabulary(await loadVocabulary(db)), () => loadVocabulary(db)),
      places: livePlaces(createPlaces(await loadPlaces(db)), () => loadPlaces(db)),
      clock,
      sheets: { read: readSheet, writeErrors: writeErrorSheet },
      auditHeads,
      signInServices: openIdConnect(() => clock.now()),
      mailer: composeMail(env.mail, { origin: options.origin }),
      config: {
        mode: env.mode,
        origin: options.origin,
        houseName: env.houseName,
        pseudonymSecret: env.pseudonymSecret,
        smallestClass: env.smallestClass,
        dataDir: env.dataDir,
        leastFreeDiskBytes: env.leastFreeDiskBytes,
        version: releaseVersion(),
        backups: backupsOf(env),
        keyStore: isDatabaseServer(env.keyStoreUrl) ? null : { url: env.keyStoreUrl, copy: env.keysCopy },
      },
    };
    const portal = {
      app,
      canWrite: () => !env.isReading && lease?.isLost() !== true,
      slowStatements: slow.count,
      isReading: env.isReading,
      catchUp: () => catchUp(db, replica, lease),
      close,
    };
    if (env.isReading) {
      opened.push(keepReading(app));
      return portal;
    }
    await renewOldJobFits(app);
    const lost = (noted.at(-1)?.seq ?? 0) - (await chainEnd(db)).seq;
    if (lost > 0)
      options.log?.(
        `AUDIT_HEAD_FILE knows ${lost} entries of the log that this database lacks: it is an older copy, or they were cut off.`,
      );
    const repeated = await repeatErasures(app);
    if (repeated > 0)
      options.log?.(
        `The database is a copy from before ${repeated} erasures; they were repeated: nothing is left of them.`,
      );
    return portal;
  } catch (error) {
    await close();
    throw failureToOpen(error);
  }
}

/** A second portal on a directory is refused, and whoever reads the pages of the first is told. */
function lockForPortal(dataDir: string, clock: Clock): DataLock {
  try {
    return lockDataDirectory(dataDir);
  } catch (error) {
    if (error instanceof DataDirectoryTaken) noteStartTrouble(dataDir, 'secondStart', clock.now());
    throw error;
  }
}

/** What the console says when the portal cannot be opened. `write` has said there already what is wrong with a disk. */
function failureToOpen(error: unknown): unknown {
  const isTold = error instanceof DomainError && error.reason === 'cannotSave';
  return isTold ? new Error('The portal could not be opened: nothing can be saved.') : withoutParameters(error);
}

/**
 * `npm run migrate`: brings the database to the state of this version and closes it again. Touches nobody's data, so it
 * needs no key but for the backup before a migration; what the start does with keys (erasures, proposals) it leaves to the start.
 * @throws Error with a plain sentence when directory or database are taken or a migration fails
 */
export async function migratePortal(
  env: Pick<Env, 'dataDir' | 'backupDir' | 'databaseUrl' | 'databaseAuthToken' | 'keyStoreUrl' | 'masterKey'>,
  log: (line: string) => void,
): Promise<void> {
  const lock: DataLock = lockDataDirectory(env.dataDir);
  const opened: (() => void | Promise<void>)[] = [() => lock.release()];
  try {
    const db = await openDatabase(env.databaseUrl, env.databaseAuthToken);
    opened.push(() => db.$client.close());
    const lease = isDatabaseServer(env.databaseUrl) ? await leaseOf(db, log) : null;
    if (lease !== null) opened.push(() => lease.release());
    await bringUpToDate(db, env, () => backupKeyOf(env), systemClock, log);
  } catch (error) {
    throw failureToOpen(error);
  } finally {
    for (const end of opened.splice(0).reverse()) await end();
  }
}

/** A database server is read from a copy beside this process; a file needs none. */
function replicaOf(env: Env, watch: StatementWatch): Promise<Replica | null> {
  const { databaseUrl: primaryUrl, databaseAuthToken: authToken } = env;
  if (!isDatabaseServer(primaryUrl)) return Promise.resolve(null);
  return openReplica(
    { primaryUrl, authToken, folder: path.join(env.dataDir, 'replica') },
    () => openProcess('replica-process', new URL('../db/replica/replica-process.ts', import.meta.url)),
    watch,
  );
}

/** @throws Error when the writing process of this release has not yet brought the database up to date */
async function readOnly(db: Database): Promise<void> {
  if ((await isEmptyDatabase(db)) || (await isMigrationDue(db)))
    throw new Error('The database is not yet of this release: start the writing process first, then the reading ones.');
  refuseWrites(db);
}

/** How long a reading process may go on with words and places that were changed in the writing one. */
const reloadMs = 60_000;

function keepReading(app: AppContext): () => void {
  // A reload that fails is repeated with the next one; until then the words of before hold.
  const reload = () => void Promise.all([app.vocabulary.reload(), app.places.reload()]).catch(() => undefined);
  const timer = setInterval(reload, reloadMs);
  return () => clearInterval(timer);
}

/** Tables, occupations, places, rules and consent texts of this version. */
async function bringUpToDate(
  db: Database,
  places: Pick<Env, 'databaseUrl' | 'dataDir' | 'backupDir'>,
  key: () => Buffer | Promise<Buffer>,
  clock: Clock,
  log?: (line: string) => void,
): Promise<void> {
  await migrateAfterBackup(db, places, key, clock, log);
  await loadReference(db, { onProgress: log });
  await write(db, async (tx) => {
    await loadRules(tx);
    await loadConsentTexts(tx, clock.now());
  });
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
