import { n as newestOf, l as listBackups, i as isFromFuture, a as backupName, w as workFolderIn, B as BackupFailure, k as knownFailure, c as backupFailureOf, b as backupEveryMs, e as isBackupDue, f as deleteBackups, r as runOutBackups } from "./known-failure-DOmtOVot.js";
import { dD as writeProofs, d5 as mailOutbox, l9 as serverFailures, c$ as jobs, dt as searchOutbox, k as listed, la as isReadOnly, lb as writeQueue, i as write, h8 as countMails, io as computeInThread, as as MATCH_DOCUMENT_VERSION, ar as POSTING_DOCUMENT_VERSION, aq as MENTOR_DOCUMENT_VERSION, lc as destroyErasedKeys, l as log, ld as listActiveMentors, ij as mentorDocument, le as listPostingsInState, bo as postingDocument, lf as publishedIdsAfter, br as findProfiles, kg as findWorkAccess, kj as matchDocument, dG as langTagOf, du as sessions, D as DomainError, dH as keptQuery, dA as users, aE as invitations, bw as newId, bE as houseDays, eP as closeInvitationsOf, cZ as houseTexts, dl as publicClasses, dk as publicBatches, gO as isCurrent, gN as missingCriteria, di as postings, dh as postingSkills, a$ as companies, ho as herselfAndCovered, cj as proposals, lg as findMeasurement, dM as found, dL as allow, dV as findCompany, gQ as houseLimits, eY as findContactPerson, b6 as scopeFor, kf as findPostings, ei as listDetailedProfiles, c6 as profiles, b as foldText, gv as listProfileWords, lh as profilesInScope, bn as findPosting, aH as mayEver, li as proposedProfilesOfPosting, jI as profilesBlocking, $ as standardWeights, go as findProfileHeads, fs as can, dT as profileResource, lj as freeFrom, d as databaseCode, e3 as backupKeys, aM as ruleAt, aN as keptSince, fd as findCurrentBatch, lk as checkChain, ll as putAuditCheck, G as CipherError, E as seal, F as unseal, fa as demandWriter, b1 as mentors, lm as MOST_ATTEMPTS, bC as runWeeklyBatch, ln as retryDelayMs, lo as LEASE_MS, lp as tellOfProtection, bD as runPrivacyAttack, lq as askAgainDelayMs, ai as appendAudit, ay as chainEnd, d4 as mailDigests, bp as placements, kS as caseOfPlacement, ct as checkIns, kT as placementsInScope, kU as coveredToday, lr as workingDayOnOrBefore, ls as resultDueOn, g8 as hasRole, gd as listProposals, l6 as listDueSteps, lt as listCallRequests, lu as listOpenRequests, lv as listOffersToSettle, gM as asksUntil, lw as listDueContacts, k6 as listOpenSilences, kE as listOpenAlerts, b7 as listPlacements, i2 as listStepsOf, lx as firstDayToPlan, jx as ownersForCaseworker, ly as ownersForOfficer, d3 as mailChoices, lz as mailRules, eU as secretHash, kK as choosableMailKinds, lA as digestUntil, aK as queueMail, cU as emailCodes, lB as CODE_MAIL_LEASE_MS, lC as hasQueuedMail, lD as clearStaleMails, lE as MAIL_LIFE_MS, lF as markMailsSent, lG as retryMails, lH as serverRetryDelayMs, lI as MOST_MAIL_ATTEMPTS, lJ as endMails, lK as mailRetryDelayMs, lL as findDueMail, lM as listDueMails, lN as lastMailSentAt, lO as putOffMails, lP as findMailReader, ap as isLinkMail, lQ as leaseMails, lR as MAIL_LEASE_MS, dU as revealIdentity, lS as grantForSystem, dr as retentionProofs, d0 as keptForms, dv as signInAttempts, cM as bulkActions, dy as submissions, cY as feedbacks, dz as typedWords, ci as companyRequests, ce as callRequests, cc as consentLinks, cw as fileNotes, cb as consents, lT as vaultOpenings, dB as volunteerDrafts, aa as changeProfiles, a8 as findProfile, dR as guestResource, lU as oldestSegment, lV as removeSegments, lW as deleteLastReadingsBefore, kV as findAuditCheck, lX as forgetShown, kA as destroyListKeys, lY as listEndedImportRuns, lZ as listExpiredImportRuns, ky as moveImportRun, kz as deleteImportRows, l_ as listUnaskedGuests, l$ as deleteOldMessages, m0 as forgetCertificates, m1 as deleteOldPendingSignIns, m2 as deleteOldEmployeeLogRequests, gD as deleteTypedWords, m3 as wordsWithNames, m4 as countedWords, m5 as listHouseTerms, m6 as listTypedWords, m7 as dismissedAmong, gC as dismissalHash, gE as typistsNeeded, m8 as poolsMeasured, m9 as attackedPools, ma as isBatchDue } from "./find-report.server-CMZHS3oj.js";
import { sql, eq, and, isNull, lte, or, inArray, min, count, lt, max, asc, gt, desc, sum, isNotNull, ne, gte } from "drizzle-orm";
import { statfs } from "node:fs/promises";
import { setTimeout, setImmediate } from "node:timers/promises";
import { readFileSync, existsSync, writeFileSync, renameSync, rmSync, chmodSync, openSync, fsyncSync, closeSync } from "node:fs";
import path, { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/libsql/migrator";
import i18next from "i18next";
import { a as dayOf, c as daysBetween, b as addDays } from "./day-BehZ9Stw.js";
import { f as farthestKm } from "./straight-line-km-KSJW0jzf.js";
import { c as cefrLevels, h as levelRank, a as licences, s as shifts, p as postingKinds, e as segmentOf, f as sectorOf, F as occupationSegments, l as languageSkills, X as publicTotal, j as cellKey, Z as lowestLevel, M as germanLevels, w as levelOfRank } from "./public-side-BbrZQxbK.js";
import { createClient } from "@libsql/client";
import "@libsql/client/sqlite3";
import { createHash, createHmac, randomUUID } from "node:crypto";
import { Lucia, TimeSpan } from "lucia";
import { Meilisearch, MeilisearchApiError, MeilisearchTaskTimeOutError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from "meilisearch";
const readinessChecks = ["database", "write", "keys", "migrations", "disk", "outbox"];
const hourMs$1 = 36e5;
const MAILS_MAY_WAIT_MS = 2 * hourMs$1;
const INDEX_MAY_WAIT_MS = hourMs$1;
const WRITE_MAY_TAKE_MS = 3e3;
function judgeReadiness(condition, leastFreeBytes, now) {
  const { canRead, isWriter, canWrite: canWrite2, hasKeys, migrations, freeDisk, mailsWaitSince, indexWaitsSince } = condition;
  const waitsTooLong = (since, mostMs) => since !== null && now.getTime() - since.getTime() > mostMs;
  const isOk = {
    database: canRead,
    write: canWrite2 === true || !isWriter && canRead,
    keys: hasKeys,
    migrations: migrations !== null && migrations.applied === migrations.expected,
    disk: freeDisk === null || freeDisk >= leastFreeBytes,
    outbox: canRead && !waitsTooLong(mailsWaitSince, MAILS_MAY_WAIT_MS) && !waitsTooLong(indexWaitsSince, INDEX_MAY_WAIT_MS)
  };
  return readinessChecks.map((check) => ({ check, isOk: isOk[check] }));
}
function readinessLine(findings) {
  const failed = findings.filter(({ isOk }) => !isOk).map(({ check }) => check);
  return failed.length === 0 ? "ready" : `not ready: ${failed.join(", ")}`;
}
const journalPath = join("db", "migrations", "meta", "_journal.json");
async function migrateDatabase(db) {
  if (await isOfOtherRelease(db))
    throw new Error(
      "The database was changed by a newer release of the portal, or by another one. Nothing was changed now. Start the release that changed it; to stay with this one, put back the backup of before: npm run restore lists them."
    );
  await migrate(db, { migrationsFolder: join(migrationRoot(), "db", "migrations") });
  const applied = await db.all(
    sql`select created_at as "when" from __drizzle_migrations order by created_at`
  );
  const expected = readJournal().map((entry) => entry.when);
  const found2 = applied.map((row) => Number(row.when));
  if (expected.length !== found2.length || expected.some((when, index) => when !== found2[index])) {
    throw new Error(`database: ${found2.length} migrations applied, the journal has ${expected.length} or others`);
  }
}
async function isOfOtherRelease(db) {
  const tables2 = await tablesOf(db);
  if (!tables2.some(({ name }) => name === "__drizzle_migrations")) return false;
  const applied = await db.all(sql`select created_at as "when" from __drizzle_migrations`);
  const known2 = new Set(readJournal().map(({ when }) => when));
  return applied.some(({ when }) => !known2.has(Number(when)));
}
async function isEmptyDatabase(db) {
  return (await tablesOf(db)).length === 0;
}
async function isMigrationDue(db) {
  const tables2 = await tablesOf(db);
  if (tables2.length === 0) return false;
  if (!tables2.some(({ name }) => name === "__drizzle_migrations")) return true;
  const [applied] = await db.all(sql`select count(*) as count from __drizzle_migrations`);
  return Number(applied?.count) < readJournal().length;
}
function tablesOf(db) {
  return db.all(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'writer_lease'`
  );
}
async function migrationState(db) {
  const [row] = await db.all(sql`select count(*) as count from __drizzle_migrations`);
  return { applied: Number(row?.count), expected: expectedCount ??= readJournal().length };
}
let expectedCount;
function readJournal() {
  return JSON.parse(readFileSync(join(migrationRoot(), journalPath), "utf8")).entries;
}
function migrationRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, journalPath))) {
    const parent = dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}
async function putWriteProof(tx, at) {
  await tx.insert(writeProofs).values({ id: 1, at }).onConflictDoUpdate({ target: writeProofs.id, set: { at } });
}
async function lastWriteProof(handle) {
  const [row] = await handle.select({ at: writeProofs.at }).from(writeProofs).limit(1);
  return row?.at ?? null;
}
async function oldestStuckMail(handle, now) {
  const isQueued = eq(mailOutbox.state, "queued");
  const untried = and(isQueued, isNull(mailOutbox.failure), lte(mailOutbox.nextAttemptAt, now));
  const since = sql`case when ${mailOutbox.failure} is null then ${mailOutbox.nextAttemptAt} else ${mailOutbox.createdAt} end`;
  const [row] = await handle.select({ at: sql`min(${since})`.mapWith(mailOutbox.createdAt) }).from(mailOutbox).where(or(untried, and(isQueued, inArray(mailOutbox.failure, [...serverFailures]))));
  return row?.at ?? null;
}
async function countOpenJobs(handle, now) {
  const [row] = await handle.select({ count: count(), oldestAt: min(jobs.runAt) }).from(jobs).where(or(eq(jobs.state, "running"), and(eq(jobs.state, "waiting"), lte(jobs.runAt, now))));
  return { count: row?.count ?? 0, oldestAt: row?.oldestAt ?? null };
}
async function sqliteVersion(handle) {
  const [row] = await handle.all(sql`select sqlite_version() as version`);
  return row?.version ?? "";
}
const waits = isNull(searchOutbox.sentAt);
const these = (seqs) => inArray(searchOutbox.seq, listed(seqs));
async function insertIndexChanges(tx, changes, at) {
  if (changes.length === 0) return;
  const rows2 = changes.map((change) => [change.kind, change.subjectId, change.subjectVersion, change.action]);
  await tx.run(sql`
    INSERT INTO search_outbox (kind, subject_id, subject_version, action, created_at, attempts)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${at.getTime()}, 0 FROM json_each(${JSON.stringify(rows2)}) ORDER BY key`);
}
async function waitingIndexChanges(handle, limit) {
  return handle.select({
    seq: searchOutbox.seq,
    kind: searchOutbox.kind,
    subjectId: searchOutbox.subjectId,
    subjectVersion: searchOutbox.subjectVersion,
    action: searchOutbox.action
  }).from(searchOutbox).where(waits).orderBy(asc(searchOutbox.seq)).limit(limit);
}
async function hasWaitingIndexChange(handle, kind) {
  const rows2 = await handle.all(sql`SELECT 1 FROM search_outbox WHERE sent_at IS NULL AND kind = ${kind} LIMIT 1`);
  return rows2.length > 0;
}
async function countWaitingIndexChanges(handle) {
  const [row] = await handle.select({ count: count(), oldestAt: min(searchOutbox.createdAt) }).from(searchOutbox).where(waits);
  return { count: row?.count ?? 0, oldestAt: row?.oldestAt ?? null };
}
async function markIndexChangesSent(tx, seqs, at) {
  await tx.update(searchOutbox).set({ sentAt: at }).where(these(seqs));
}
async function lastIndexChange(handle) {
  const [row] = await handle.select({ seq: max(searchOutbox.seq) }).from(searchOutbox);
  return row?.seq ?? 0;
}
async function markIndexChangesSentUpTo(tx, seq, at) {
  await tx.update(searchOutbox).set({ sentAt: at }).where(and(waits, lte(searchOutbox.seq, seq)));
}
async function countIndexChangeAttempt(tx, seqs) {
  await tx.update(searchOutbox).set({ attempts: sql`${searchOutbox.attempts} + 1` }).where(these(seqs));
}
async function pruneIndexChanges(tx, sentBefore) {
  await tx.delete(searchOutbox).where(lt(searchOutbox.sentAt, sentBefore));
  const newest = tx.select({ seq: max(searchOutbox.seq) }).from(searchOutbox).where(waits).groupBy(searchOutbox.kind, searchOutbox.subjectId);
  await tx.delete(searchOutbox).where(and(waits, sql`${searchOutbox.seq} not in (${newest})`));
}
async function clearIndexChanges(tx) {
  await tx.delete(searchOutbox);
}
const sameAnswerMs = 2e3;
const known = /* @__PURE__ */ new WeakMap();
function checkReadiness(app) {
  const before = known.get(app.db);
  const now = performance.now();
  if (before !== void 0 && now - before.at < sameAnswerMs) return before.answer;
  const answer = findReadiness(app);
  known.set(app.db, { at: now, answer });
  return answer;
}
async function findReadiness(app) {
  const now = app.clock.now();
  const condition = await findCondition(app, now);
  return { condition, findings: judgeReadiness(condition, app.config.leastFreeDiskBytes, now) };
}
async function findCondition(app, now) {
  const freeDisk = await freeBytes(app.config.dataDir);
  const isWriter = !isReadOnly(app.db);
  const hasKeys = app.vault.keys.isInPlace();
  const nothing = { isWriter, hasKeys, canWrite: null, mailsWaitSince: null, indexWaitsSince: null };
  const unread = { ...nothing, canRead: false, migrations: null, freeDisk };
  const look = async () => {
    const migrations = await migrationState(app.db);
    if (!isWriter) return { ...nothing, canRead: true, migrations, freeDisk };
    const mailsWaitSince = app.mailer === null ? null : await oldestStuckMail(app.db, now);
    const indexWaitsSince = app.searchSync === null ? null : (await countWaitingIndexChanges(app.db)).oldestAt;
    return {
      canRead: true,
      isWriter,
      hasKeys,
      canWrite: await canWrite(app, now),
      migrations,
      freeDisk,
      mailsWaitSince,
      indexWaitsSince
    };
  };
  return within$2(2 * WRITE_MAY_TAKE_MS, look(), unread);
}
async function within$2(ms, work, otherwise) {
  const patience = new AbortController();
  try {
    return await Promise.race([work, setTimeout(ms, otherwise, { signal: patience.signal, ref: false })]);
  } catch {
    return otherwise;
  } finally {
    patience.abort();
  }
}
async function canWrite(app, now) {
  if (writeQueue(app.db).oldestMs > WRITE_MAY_TAKE_MS) return false;
  const writing = write(app.db, (tx) => putWriteProof(tx, now)).then(() => true);
  return within$2(WRITE_MAY_TAKE_MS, writing, false);
}
async function freeBytes(folder) {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
async function findQueues(app) {
  const now = app.clock.now();
  const secondsSince = (at) => at === null ? 0 : Math.max(0, (now.getTime() - at.getTime()) / 1e3);
  const { queued } = await countMails(app.db, now);
  const index = await countWaitingIndexChanges(app.db);
  const jobs2 = await countOpenJobs(app.db, now);
  const writes = writeQueue(app.db);
  const { backups, dataDir } = app.config;
  const newest = backups === null ? null : newestIn(backups.folder, now);
  return {
    queues: {
      mails: { waiting: queued, oldestSeconds: secondsSince(await oldestStuckMail(app.db, now)) },
      searchChanges: { waiting: index.count, oldestSeconds: secondsSince(index.oldestAt) },
      jobs: { waiting: jobs2.count, oldestSeconds: secondsSince(jobs2.oldestAt) },
      writes: { waiting: writes.open, oldestSeconds: writes.oldestMs / 1e3 }
    },
    engine: app.searchSync?.health.condition().state ?? "embedded",
    freeDiskBytes: await freeBytes(dataDir),
    secondsSinceBackup: newest === null ? null : secondsSince(newest.at)
  };
}
function newestIn(folder, now) {
  try {
    return newestOf(listBackups(folder).filter((backup) => !isFromFuture(backup, now)));
  } catch {
    return null;
  }
}
function backupPlaceOf({ config, vault }) {
  if (config.backups === null) throw new BackupFailure("onServer");
  return { ...config.backups, dataDir: config.dataDir, key: vault.backupKey };
}
const queues = /* @__PURE__ */ new Map();
function writeBackup(place, made) {
  const turn = (queues.get(place.folder) ?? Promise.resolve()).then(async () => {
    const answer = await inThread({
      write: {
        databaseFile: place.databaseFile,
        workFolder: workFolderIn(place.dataDir, "copy"),
        folder: place.folder,
        name: backupName(made.at, made.reason),
        key: place.key,
        ...made
      }
    });
    if ("written" in answer) return answer.written;
    throw failureOf$1(answer);
  });
  const settled = turn.catch(() => void 0);
  queues.set(place.folder, settled);
  return turn;
}
async function backupOnRequest(app) {
  const { bytes, rows: rows2 } = await writeBackup(backupPlaceOf(app), { at: app.clock.now(), reason: "asked" });
  return { bytes, rows: rows2 };
}
async function backupBeingWritten({ config }) {
  if (config.backups !== null) await queues.get(config.backups.folder);
}
async function tryBackup(place, name) {
  const answer = await inThread({
    trial: { file: path.join(place.folder, name), workFolder: workFolderIn(place.dataDir, "trial"), key: place.key }
  });
  if ("tried" in answer) return answer.tried;
  throw failureOf$1(answer);
}
async function findBrokenBackups(place, names2) {
  const answer = await inThread({ look: { folder: place.folder, names: names2, key: place.key } });
  if ("broken" in answer) return answer.broken;
  throw failureOf$1(answer);
}
function failureOf$1(answer) {
  const code = "failure" in answer ? answer.failure : "unexpected";
  return backupFailureOf(code) ?? new Error("the backup failed");
}
const isProgress = (_message) => false;
function inThread(order) {
  return computeInThread(
    { name: "backup-worker", source: new URL("./backup-worker.ts", import.meta.url), order },
    isProgress,
    () => void 0
  );
}
function backupFailureCode(error) {
  const known2 = knownFailure(error);
  return known2 instanceof BackupFailure ? known2.code : "unexpected";
}
const startTroubles = ["migrationFailed", "secondStart", "halfBackup"];
const shownMs$1 = 7 * 24 * 60 * 6e4;
const fileIn = (dataDir) => path.join(dataDir, "start-troubles.json");
function noteStartTrouble(dataDir, kind, at) {
  const file = fileIn(dataDir);
  const fresh = `${file}.${process.pid}.part`;
  try {
    writeFileSync(fresh, JSON.stringify({ ...notesIn(file), [kind]: at.toISOString() }), { mode: 384 });
    renameSync(fresh, file);
  } catch {
  }
}
function lastStartTroubles({ config, clock }) {
  const notes = notesIn(fileIn(config.dataDir));
  const since = clock.now().getTime() - shownMs$1;
  return startTroubles.flatMap((kind) => {
    const at = new Date(String(notes[kind]));
    return at.getTime() > since ? [{ kind, at }] : [];
  });
}
function notesIn(file) {
  try {
    return Object(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}
async function createKeyTables(client) {
  await client.executeMultiple(
    `create table if not exists person_keys (id text primary key, wrapped text not null, master text not null);
     create table if not exists house_keys (id text primary key, wrapped text not null, master text not null);
     create table if not exists erased_persons (id text primary key, kind text not null, erased_at integer not null);`
  );
}
async function mastersOf(client) {
  if (!await hasKeyTables(client)) return [];
  const { rows: rows2 } = await client.execute("select master from house_keys union select master from person_keys");
  return rows2.map(({ master }) => master);
}
async function hasKeyTables(client) {
  const { rows: rows2 } = await client.execute(
    "select count(*) as found from sqlite_master where type = 'table' and name in ('person_keys', 'house_keys')"
  );
  return Number(rows2[0]?.["found"]) === 2;
}
async function forgetDeleted(client) {
  if (client.protocol === "file") await client.execute("VACUUM");
}
class OlderKeyStore extends Error {
  /** @param missingErasures how many that were noted outside neither the store nor the database knows */
  constructor(message, missingErasures = 0) {
    super(message);
    this.missingErasures = missingErasures;
    this.name = "OlderKeyStore";
  }
}
const needsKeys = (held) => held !== void 0 && (held.sealedPersons.length > 0 || held.hasAccounts);
function demandFile(url, held) {
  if (needsKeys(held) && url.startsWith("file:") && !existsSync(nameOf(url)))
    throw new Error(missingKeys(url, "is not there"));
}
async function demandFitting(client, url, own, { held, erasuresNoted = 0 }) {
  const masters = await mastersOf(client);
  demandOneMaster(masters, own);
  if (masters.length === 0) {
    if (needsKeys(held)) throw new Error(missingKeys(url, "is empty"));
    return;
  }
  if (held !== void 0 && !needsKeys(held)) await demandNobody(client, url);
  await demandKeysOf(client, url, held?.sealedPersons ?? []);
  await demandLedger(client, url, held?.erasedPersons ?? [], erasuresNoted);
}
function demandOneMaster(masters, own) {
  if (masters.length === 0 || masters.length === 1 && masters[0] === own.name) return;
  if (!masters.includes(own.name)) throw new Error(wrongMaster);
  throw new Error(
    "A change of the master key was begun and has not come to its end; nothing was changed now. Run npm run vault:rotate again, with the old key in VAULT_MASTER_KEY and the new one in VAULT_NEW_MASTER_KEY: it goes on where it stopped. Then start with the new one."
  );
}
async function demandKeysOf(client, url, persons) {
  if (persons.length === 0) return;
  const { rows: rows2 } = await client.execute({
    sql: `select count(*) as missing from json_each(?) where value not in (select id from person_keys)
          and value not in (select id from erased_persons)`,
    args: [JSON.stringify(persons)]
  });
  const missing = Number(rows2[0]?.["missing"]);
  if (missing === persons.length) throw new OlderKeyStore(missingKeys(url, "has the keys of none of them"));
  if (missing > 0)
    throw new OlderKeyStore(
      `The key store ${nameOf(url)} is older than the database: the keys of ${missing} of ${persons.length} people are not in it, and nothing says that they were erased. Nothing was changed. Put the newest copy of the key store back and start again; is there none, npm run restore -- <newest backup> says which backup this one opens. ` + withoutCopy
    );
}
const canaryIds = "canary-";
async function demandNobody(client, url) {
  const { rows: rows2 } = await client.execute({
    sql: "select count(*) as people from person_keys where id not like ? || '%'",
    args: [canaryIds]
  });
  const people = Number(rows2[0]?.["people"]);
  if (people > 0)
    throw new Error(
      `The key store ${nameOf(url)} has the keys of ${people} people, but the database has no account at all: it is not the one of this house, or an empty one. Nothing was changed. Check DATABASE_URL and DATA_DIR; if the database is gone, put its newest backup back (npm run restore). A new house begins with an empty DATA_DIR.`
    );
}
async function demandLedger(client, url, inDatabase, noted2) {
  const { rows: rows2 } = await client.execute({
    sql: `select count(*) as erasures from (select id from erased_persons union select value from json_each(?))`,
    args: [JSON.stringify(inDatabase)]
  });
  const missing = noted2 - Number(rows2[0]?.["erasures"]);
  if (missing > 0)
    throw new OlderKeyStore(
      `The key store ${nameOf(url)} is an older copy: it lacks ${missing} erasures that AUDIT_HEAD_FILE knows, so that people who were erased could be read again. Nothing was changed. Put the newest copy of the key store back and start again.`,
      missing
    );
}
const wrongMaster = "VAULT_MASTER_KEY does not fit this key store; nothing was changed. Start with the key this house was set up with, or the newer one after npm run vault:rotate; if DATA_DIR or KEY_STORE_URL leads to another house, correct that.";
const withoutCopy = "If there is neither such a copy nor such a backup any more, these names are lost for good: keep this database aside, start with an empty DATA_DIR, and take the people in again from your own lists.";
const nameOf = (url) => url.replace(/^file:/, "");
function missingKeys(url, why) {
  return `The database holds people, but the key store ${nameOf(url)} ${why}: nobody's name could be read. Nothing was changed. Put the key store of this database back from its backup (keys.db in DATA_DIR, or KEY_STORE_URL) and start again. ` + withoutCopy;
}
const usualKm = 20;
const browseDays = [0, 30, 90];
const browseSorts = ["near", "free", "german"];
const any$1 = { from: null, to: null };
const anything = {
  concepts: [],
  oneOf: [],
  kinds: [],
  shifts: [],
  licences: [],
  languages: [],
  german: any$1,
  hours: any$1,
  free: any$1,
  withCar: false,
  spotId: null,
  km: null,
  districts: [],
  sort: "near"
};
const mostValues = 20;
const mostGroups = 5;
const mostHours = 168;
function browseFilters(params) {
  const all2 = (name) => [...new Set(params.getAll(name))].slice(0, mostValues);
  const chosen = (name, words) => words.filter((word2) => params.getAll(name).includes(word2));
  const whole = (name, most) => {
    const text = params.get(name) ?? "";
    return /^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null;
  };
  const level = (name) => {
    const found2 = cefrLevels.find((one) => one === params.get(name));
    return found2 === void 0 ? null : levelRank(found2);
  };
  const day = (name) => {
    const text = params.get(name) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T12:00:00Z`)).toJSON()?.startsWith(text) ? text : null;
  };
  const isKey = (key) => /^[a-z]+\.[a-zA-Z0-9.-]{1,80}$/.test(key);
  const groups = all2("or").map((keys) => [...new Set(keys.split(",").slice(0, mostValues).filter(isKey))]);
  return {
    concepts: all2("c").filter(isKey),
    oneOf: groups.filter((keys) => keys.length > 1).slice(0, mostGroups),
    kinds: chosen("kind", postingKinds),
    shifts: chosen("shift", shifts),
    licences: chosen("licence", licences),
    languages: all2("language").filter((code) => /^[a-z]{2,3}$/.test(code)),
    german: params.get("german") === "unknown" ? "unknown" : { from: level("german"), to: level("germanTo") },
    hours: { from: whole("hours", mostHours), to: whole("hoursTo", mostHours) },
    free: { from: day("free"), to: day("freeTo") },
    withCar: params.get("car") === "yes",
    spotId: whole("spot", 9999999),
    km: whole("km", farthestKm),
    districts: all2("district").filter((key) => /^\d{5}$/.test(key)),
    sort: browseSorts.find((sort) => sort === params.get("sort")) ?? "near"
  };
}
function browseQuery(filters) {
  const { german, hours, free } = filters;
  const params = new URLSearchParams();
  const add = (name, values) => {
    for (const value of values) if (value !== null) params.append(name, String(value));
  };
  const levelOf = (rank) => rank === null ? null : cefrLevels[rank] ?? null;
  add("c", filters.concepts);
  add(
    "or",
    filters.oneOf.map((keys) => keys.join(","))
  );
  add("german", [german === "unknown" ? german : levelOf(german.from)]);
  add("germanTo", [german === "unknown" ? null : levelOf(german.to)]);
  add("spot", [filters.spotId]);
  add("km", [filters.km]);
  add("district", filters.districts);
  add("kind", filters.kinds);
  add("shift", filters.shifts);
  add("hours", [hours.from]);
  add("hoursTo", [hours.to]);
  add("free", [free.from]);
  add("freeTo", [free.to]);
  add("licence", filters.licences);
  add("language", filters.languages);
  add("car", [filters.withCar ? "yes" : null]);
  add("sort", [filters.sort === "near" ? null : filters.sort]);
  return params.toString();
}
function isFiltered(filters) {
  return browseQuery({ ...filters, sort: "near" }) !== browseQuery(anything);
}
const TABLES_VERSION = 5;
const embeddedLayout = [
  TABLES_VERSION,
  MATCH_DOCUMENT_VERSION,
  POSTING_DOCUMENT_VERSION,
  MENTOR_DOCUMENT_VERSION
].join(".");
const tables = [
  `CREATE TABLE match_row (
    skill INTEGER NOT NULL, german INTEGER NOT NULL, place INTEGER NOT NULL, max_km INTEGER NOT NULL, profile INTEGER NOT NULL,
    kinds INTEGER NOT NULL, shifts INTEGER NOT NULL, licences INTEGER NOT NULL,
    hours_min INTEGER NOT NULL, hours_max INTEGER NOT NULL, free_day INTEGER NOT NULL, without_car INTEGER NOT NULL,
    listening INTEGER NOT NULL, reading INTEGER NOT NULL, writing INTEGER NOT NULL, speaking INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY (skill, german, place, max_km, profile)) WITHOUT ROWID`,
  `CREATE TABLE match_profile (
    profile INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation TEXT NOT NULL, version INTEGER NOT NULL,
    german INTEGER NOT NULL, place INTEGER NOT NULL, max_km INTEGER NOT NULL,
    blended_listening INTEGER NOT NULL, blended_reading INTEGER NOT NULL, blended_writing INTEGER NOT NULL, blended_speaking INTEGER NOT NULL)`,
  `CREATE TABLE match_document (profile INTEGER PRIMARY KEY, concepts TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE TABLE match_count (skill INTEGER PRIMARY KEY, profiles INTEGER NOT NULL)`,
  `CREATE TABLE posting_row (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, kind INTEGER NOT NULL,
    shifts INTEGER NOT NULL, licences INTEGER NOT NULL, hours_min INTEGER NOT NULL, hours_max INTEGER NOT NULL,
    start_day INTEGER NOT NULL, needs_car INTEGER NOT NULL, is_open INTEGER NOT NULL,
    listening INTEGER NOT NULL, reading INTEGER NOT NULL, writing INTEGER NOT NULL, speaking INTEGER NOT NULL,
    must_count INTEGER NOT NULL, nice_count INTEGER NOT NULL, occupation_count INTEGER NOT NULL, document TEXT NOT NULL)`,
  `CREATE TABLE posting_concept (
    concept INTEGER NOT NULL, posting INTEGER NOT NULL, asked_as INTEGER NOT NULL,
    PRIMARY KEY (concept, posting, asked_as)) WITHOUT ROWID`,
  `CREATE INDEX posting_concept_by_posting ON posting_concept (posting)`,
  `CREATE VIRTUAL TABLE posting_text USING fts5(words, tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'")`,
  `CREATE TABLE mentor_row (id TEXT PRIMARY KEY, place INTEGER NOT NULL, document TEXT NOT NULL) WITHOUT ROWID`
];
const names = [
  "match_row",
  "match_profile",
  "match_document",
  "match_count",
  "posting_row",
  "posting_concept",
  "posting_text",
  "mentor_row"
];
async function ensureEmbeddedTables(db) {
  await db.run(sql.raw("CREATE TABLE IF NOT EXISTS search_layout (version TEXT NOT NULL)"));
  if (await layoutOf(db) === embeddedLayout) return false;
  await write(db, async (tx) => {
    for (const name of names) await tx.run(sql.raw(`DROP TABLE IF EXISTS ${name}`));
    for (const statement of tables) await tx.run(sql.raw(statement));
    await tx.run(sql.raw("DELETE FROM search_layout"));
    await tx.run(sql`INSERT INTO search_layout (version) VALUES (${embeddedLayout})`);
  });
  return true;
}
async function layoutOf(handle) {
  const [row] = await handle.all(sql.raw("SELECT version FROM search_layout"));
  return row?.version;
}
const longestText = 1e4;
function visibleText(text) {
  return text.slice(0, longestText).replace(/[^\P{C}\n\r\t\u200c]|\u200c/gu, "").normalize("NFC");
}
const sign = "\\s?[/:*_(·]\\s?-?";
const genderMarks = [
  // "(m/w/d)", "w/m/d", "[m|w|x]"
  [/[([]?(?<![\p{L}\p{N}])[mwdfxi](?:\s?[/|,*]\s?[mwdfxi]){1,3}(?![\p{L}\p{N}])[)\]]?/giu, " "],
  [/\((?:gn|all genders|divers|alle)\)/giu, " "],
  [new RegExp(`mann${sign}(?:kauf|fach)?frau\\)?`, "giu"), "mann"],
  [new RegExp(`frau${sign}(?:kauf|fach)?mann\\)?`, "giu"), "frau"],
  [new RegExp(`(?<=\\p{L})${sign}in(?:nen)?\\)?(?!\\p{L})`, "giu"), ""],
  [new RegExp(`(?<=\\p{L}e)${sign}r\\)?(?!\\p{L})`, "giu"), "r"],
  // "SchweißerIn", "SchweißerInnen"
  [/(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu, ""]
];
function withoutGenderMarks(text) {
  return genderMarks.reduce((rest, [mark, instead]) => rest.replace(mark, instead), text).trim();
}
function listParts(text) {
  return text.split(/[;\n\r\t•|]+|\s[-–—]\s|(?<!-),(?!\d)/u).map((part) => part.trim()).filter((part) => part !== "");
}
function joinedParts(part) {
  const pieces = part.replace(/\s+/gu, " ").split(/ ?\/ ?| [&+] |, ?| (?:und|u\.|oder|sowie|bzw\.|and) /u).filter((piece) => piece !== "");
  const end = /-(\p{L}+)$/u.exec(pieces.at(-1) ?? "")?.[1];
  return pieces.map((piece) => piece.endsWith("-") && end !== void 0 ? piece + end : piece);
}
async function copyKeyStore(url, file) {
  const client = createClient({ url, timeout: 5e3 });
  await client.execute({ sql: "vacuum into ?", args: [file] }).finally(() => client.close());
}
async function finishErasures(app) {
  await destroyErasedKeys(app.db, app.vault).catch(() => {
    log("keysNotDestroyed");
  });
}
function indexSource(clock) {
  return {
    async profiles(tx, after, limit) {
      const ids = await publishedIdsAfter(tx, after ?? "", limit);
      const rows2 = await findProfiles(tx, ids, dayOf(clock.now()));
      const access = await findWorkAccess(tx, ids);
      return rows2.map((row) => matchDocument(row, row.matchNumber, access.get(row.id) ?? {})).sort(byId);
    },
    async postings(tx, after, limit) {
      return (await listPostingsInState(tx, "approved", after, limit)).map(postingDocument);
    },
    async mentors(tx, after, limit) {
      const rows2 = await listActiveMentors(tx, after, limit);
      return rows2.map((row) => mentorDocument(row, row.openTandems));
    }
  };
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
const locales = ["de", "en"];
function isLocale(value) {
  return typeof value === "string" && locales.includes(value);
}
function localeFromHeader(acceptLanguage) {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(tag)) return tag;
  }
  return "de";
}
const aftercareDe = {
  page: {
    title: "Nach dem Start",
    lead: "Wie es geht, auf beiden Seiten. Was die Person sagt, liest der Betrieb nie.",
    open: "Antworten und Gespräche öffnen",
    notYet: "Ab dem ersten Tag steht hier, wie es beiden Seiten geht.",
    back: "Zur Vermittlung",
    sheet: "Merkblatt zum Start",
    notStarted: "Die Vermittlung hat noch nicht begonnen. Nachgefragt wird nach dem ersten Tag.",
    over: "Die Vermittlung ist zu Ende. Es wird nicht mehr gefragt."
  },
  outcome: {
    title: "Beschäftigung besteht",
    month6: "nach 6 Monaten",
    month12: "nach 12 Monaten",
    holds: "ja",
    ended: "nein",
    unknown: "unbekannt",
    pending: "steht noch nicht fest",
    noYes: "unbekannt, weil die Person nicht gefragt werden möchte",
    openYes: "unbekannt, solange die Person nicht zugestimmt hat"
  },
  consent: {
    title: "Darf gefragt werden?",
    yes: "Die Person hat zugestimmt. Zu jedem Termin fragt das Portal sie auf ihrem eigenen Link und den Betrieb im Portal.",
    no: "Die Person möchte nicht gefragt werden. Das Portal fragt niemanden, auch den Betrieb nicht.",
    open: "Die Person hat noch nicht entschieden. Bis dahin fragt das Portal niemanden, auch den Betrieb nicht. Die Frage steht auf ihrem eigenen Link.",
    record: "Entscheidung eintragen",
    saveYes: "Ja eintragen",
    saveNo: "Nein eintragen",
    takeBack: "Widerruf eintragen",
    takeBackHint: "Ab sofort wird niemand mehr gefragt. Einen Grund braucht es nicht.",
    hint: "Lesen Sie den Text vor oder geben Sie ihn auf Papier. Ein Nein hat keine Folgen."
  },
  offers: {
    title: "Das könnte helfen",
    tandem: "Sprachpatin oder Sprachpaten suchen",
    course: "Berufssprachkurs neben der Arbeit anbieten",
    tutoring: "Nachhilfe über die Assistierte Ausbildung (AsA flex) anbieten"
  },
  school: {
    title: "Berufsschule",
    text: "Beide Seiten werden gefragt, wie es in der Berufsschule geht. Noten werden nicht gespeichert. Bei Fehlzeiten oder Sorgen: zuerst mit der Person sprechen, dann mit ihr zusammen die Schule anrufen.",
    none: "Noch keine Antwort."
  },
  milestone: {
    checkWeek2: "Nach 2 Wochen",
    checkMonth1: "Nach 1 Monat",
    checkMonth3: "Nach 3 Monaten",
    checkMonth5: "Nach 5 Monaten, vor dem Ende der Probezeit",
    checkMonth6: "Nach 6 Monaten",
    checkMonth12: "Nach 12 Monaten"
  },
  side: { candidate: "Person", employer: "Betrieb" },
  state: {
    ahead: "kommt am {{day}}",
    notAsked: "nicht gefragt",
    needsYes: "nicht gefragt, dafür braucht es ihre Zustimmung",
    asked: "gefragt am {{day}}, Antwort bis {{until}} möglich",
    answered: "geantwortet am {{day}}",
    late: "gefragt am {{day}}, keine Antwort",
    placementEnded: "nicht mehr gefragt, die Vermittlung ist zu Ende",
    consentWithdrawn: "nicht mehr gefragt, die Zustimmung wurde zurückgenommen",
    private: "Was sie geantwortet hat, liest nur, wer sie begleitet."
  },
  record: {
    title: "Ergebnis eines Gesprächs",
    what: "Wann und mit wem",
    noTrouble: "keine",
    trouble: "Gibt es eine Sorge?",
    troubleHint: "Sie steht dann unter „Heute“, bis jemand sich gekümmert hat.",
    hint: "Besteht die Beschäftigung?",
    holds: "Besteht",
    ended: "Beendet",
    unknown: "Unbekannt"
  },
  link: {
    make: "Link für den Betrieb erstellen",
    hint: "Der Betrieb antwortet damit auf dem Handy, ohne Konto. Schicken Sie ihn an Ihre Ansprechperson dort. Er gilt bis zur letzten Antwort."
  },
  risk: {
    title: "Offene Sorgen",
    said: { candidate: "das sagt die Person", employer: "das sagt der Betrieb" },
    due: "Bitte bis {{day}}.",
    done: "Erledigt",
    doneLabel: "Erledigt: {{reason}}",
    toEnd: "Ende der Vermittlung eintragen",
    reason: {
      saidEnded: "arbeitet nicht mehr dort",
      vocationalSchool: "Sorgen in der Berufsschule",
      probation: "Probezeit ist nicht sicher",
      language: "die Sprache",
      skillGap: "die Arbeit ist zu schwer",
      punctuality: "Pünktlichkeit",
      hours: "die Arbeitszeit",
      mobility: "der Weg",
      childcare: "Betreuung der Kinder",
      teamConflict: "Streit im Team",
      money: "das Geld",
      other: "etwas anderes",
      unwell: "es geht nicht gut",
      callWish: "möchte angerufen werden"
    }
  },
  told: {
    works: "Arbeitet noch dort",
    reason: "Warum nicht mehr",
    mood: "Wie es geht",
    trouble: "Am schwierigsten",
    help: "Hilfe beim Deutsch",
    school: "Berufsschule",
    probation: "Bleibt nach der Probezeit"
  },
  said: {
    works: { yes: "ja", no: "nein", noAnswer: "keine Angabe" },
    reason: {
      language: "Sprache",
      skillGap: "Arbeit zu schwer",
      punctuality: "Pünktlichkeit",
      vocationalSchool: "Berufsschule",
      mobility: "Weg zu weit",
      childcare: "Betreuung der Kinder",
      teamConflict: "Streit",
      betterOffer: "andere Arbeit",
      employerWithdrew: "der Betrieb wollte nicht mehr",
      decidedAgainst: "die Person wollte nicht mehr",
      unknown: "keine Angabe"
    },
    mood: { good: "gut", middling: "es geht so", bad: "nicht gut" },
    trouble: {
      none: "nichts",
      language: "Sprache",
      skillGap: "die Arbeit selbst",
      punctuality: "Pünktlichkeit",
      hours: "Arbeitszeit",
      mobility: "Weg",
      childcare: "Betreuung der Kinder",
      teamConflict: "Menschen bei der Arbeit",
      money: "Geld",
      other: "etwas anderes"
    },
    help: { tandem: "jemand zum Sprechen", course: "Kurs neben der Arbeit", none: "nein" },
    school: { good: "gut", hard: "sehr schwer", absent: "geht gerade nicht hin" },
    probation: { yes: "ja", unsure: "noch unsicher", no: "nein" }
  },
  company: {
    title: "Wie läuft es?",
    about: "Es geht um die Person, die am {{day}} bei Ihnen begonnen hat: {{posting}}.",
    aboutUndated: "Es geht um die Stelle {{posting}}.",
    progress: "Frage {{number}} von {{count}}",
    call: "Bitte rufen Sie uns an",
    back: "Zur Frage davor",
    readers: "Ihre Antworten lesen Arbeitgeber-Service und Jobcenter. Der Person zeigen wir sie nicht. Verlangt sie Auskunft über ihre Daten (Art. 15 DSGVO), stehen sie darin.",
    thanks: "Danke für Ihre Antworten",
    thanksText: "Wenn etwas hakt, melden wir uns bei Ihnen.",
    over: "Diese Fragen sind vorbei",
    overText: "Sie müssen nichts mehr tun. Ihre Ansprechperson im Arbeitgeber-Service hilft Ihnen gern.",
    gone: "Dieser Link geht nicht mehr",
    goneText: "Vielleicht sind alle Fragen schon beantwortet, oder der Link ist nicht vollständig.",
    goneHow: "Einen neuen Link bekommen Sie bei Ihrer Ansprechperson im Arbeitgeber-Service.",
    problem: "Das hat gerade nicht geklappt. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    problemTitle: "Die Seite lässt sich gerade nicht öffnen",
    called: "Danke. Der Arbeitgeber-Service ruft Sie an.",
    contact: "Ihre Ansprechperson",
    waiting: "Kurze Fragen nach dem Start",
    waitingRow: "{{posting}}, begonnen am {{day}}",
    answer: "Fragen beantworten",
    until: "bis {{day}}",
    question: {
      works: "Arbeitet die Person noch bei Ihnen?",
      reason: "Was war der Grund?",
      mood: "Wie läuft es mit der neuen Kollegin oder dem neuen Kollegen?",
      trouble: "Wo hakt es am meisten?",
      school: "Wie geht es in der Berufsschule, soweit Sie es wissen?",
      probation: "Bleibt die Person nach der Probezeit?"
    },
    choice: {
      works: { yes: "Ja", no: "Nein", noAnswer: "Keine Angabe" },
      reason: {
        language: "Deutsch hat nicht gereicht",
        skillGap: "Die Arbeit war zu schwer",
        punctuality: "Pünktlichkeit oder Fehlzeiten",
        vocationalSchool: "Berufsschule",
        teamConflict: "Streit im Team",
        employerWithdrew: "Wir konnten nicht weiter beschäftigen",
        decidedAgainst: "Die Person wollte nicht mehr",
        unknown: "Keine Angabe"
      },
      mood: { good: "Gut", middling: "Es geht so", bad: "Nicht gut" },
      trouble: {
        none: "Nirgends, alles läuft",
        language: "Deutsch",
        skillGap: "Die Arbeit selbst",
        punctuality: "Pünktlichkeit oder Fehlzeiten",
        teamConflict: "Zusammenarbeit im Team",
        other: "Etwas anderes"
      },
      school: { good: "Gut", hard: "Es ist sehr schwer", absent: "Es gibt Fehlzeiten" },
      probation: { yes: "Ja", unsure: "Das ist noch nicht sicher", no: "Nein" }
    }
  },
  paper: {
    title: "Merkblatt zum Start",
    lead: "In der Sprache der Person, zum Mitgeben auf Papier. Auf ihrem eigenen Link steht dasselbe.",
    inLanguage: "Sprache",
    show: "Anzeigen",
    print: "Drucken",
    case: "Fall {{caseCode}}",
    draft: "Diese Übersetzung hat noch niemand geprüft."
  }
};
const aftercareEn = {
  page: {
    title: "After the start",
    lead: "How it goes, on both sides. The company never reads what the person says.",
    open: "Open answers and talks",
    notYet: "From the first day on you read here how both sides are doing.",
    back: "To the placement",
    sheet: "Sheet about the start",
    notStarted: "The placement has not begun. Questions are asked after the first day.",
    over: "The placement is over. Nobody is asked any more."
  },
  outcome: {
    title: "Employment exists",
    month6: "after 6 months",
    month12: "after 12 months",
    holds: "yes",
    ended: "no",
    unknown: "unknown",
    pending: "not known yet",
    noYes: "unknown, because the person does not want to be asked",
    openYes: "unknown as long as the person has not agreed"
  },
  consent: {
    title: "May we ask?",
    yes: "The person agreed. At each date the portal asks her on her own link, and the company in the portal.",
    no: "The person does not want to be asked. The portal asks nobody, not even the company.",
    open: "The person has not decided yet. Until then the portal asks nobody, not even the company. The question is on her own link.",
    record: "Enter the decision",
    saveYes: "Enter yes",
    saveNo: "Enter no",
    takeBack: "Enter that it was taken back",
    takeBackHint: "From now on nobody is asked. No reason is needed.",
    hint: "Read the text out or hand it over on paper. A no has no consequences."
  },
  offers: {
    title: "This could help",
    tandem: "Find a language mentor",
    course: "Offer a job-related language course beside work",
    tutoring: "Offer tutoring through the assisted apprenticeship (AsA flex)"
  },
  school: {
    title: "Vocational school",
    text: "Both sides are asked how vocational school is going. No marks are kept. If there are absences or worries: talk to the person first, then call the school together with her.",
    none: "No answer yet."
  },
  milestone: {
    checkWeek2: "After 2 weeks",
    checkMonth1: "After 1 month",
    checkMonth3: "After 3 months",
    checkMonth5: "After 5 months, before the probation ends",
    checkMonth6: "After 6 months",
    checkMonth12: "After 12 months"
  },
  side: { candidate: "Person", employer: "Company" },
  state: {
    ahead: "comes on {{day}}",
    notAsked: "not asked",
    needsYes: "not asked, this needs her consent",
    asked: "asked on {{day}}, can answer until {{until}}",
    answered: "answered on {{day}}",
    late: "asked on {{day}}, no answer",
    placementEnded: "no longer asked, the placement is over",
    consentWithdrawn: "no longer asked, the consent was taken back",
    private: "What she answered is read only by those who accompany her."
  },
  record: {
    title: "Result of a talk",
    what: "When and with whom",
    noTrouble: "none",
    trouble: "Is there a worry?",
    troubleHint: 'It then stands under "Today" until somebody has looked after it.',
    hint: "Does the employment exist?",
    holds: "Exists",
    ended: "Ended",
    unknown: "Unknown"
  },
  link: {
    make: "Make a link for the company",
    hint: "The company answers with it on a phone, without an account. Send it to your contact there. It works until the last answer."
  },
  risk: {
    title: "Please look after this",
    said: { candidate: "said by the person", employer: "said by the company" },
    due: "Please by {{day}}.",
    done: "Done",
    doneLabel: "Done: {{reason}}",
    toEnd: "Enter the end of the placement",
    reason: {
      saidEnded: "no longer works there",
      vocationalSchool: "worries at vocational school",
      probation: "probation is not certain",
      language: "the language",
      skillGap: "the work is too hard",
      punctuality: "punctuality",
      hours: "the working hours",
      mobility: "the way to work",
      childcare: "care for the children",
      teamConflict: "conflict in the team",
      money: "money",
      other: "something else",
      unwell: "it is not going well",
      callWish: "would like to be called"
    }
  },
  told: {
    works: "Still works there",
    reason: "Why not any more",
    mood: "How it goes",
    trouble: "Hardest",
    help: "Help with German",
    school: "Vocational school",
    probation: "Stays after probation"
  },
  said: {
    works: { yes: "yes", no: "no", noAnswer: "not said" },
    reason: {
      language: "language",
      skillGap: "work too hard",
      punctuality: "punctuality",
      vocationalSchool: "vocational school",
      mobility: "way too far",
      childcare: "care for the children",
      teamConflict: "conflict",
      betterOffer: "another job",
      employerWithdrew: "the company no longer wanted to",
      decidedAgainst: "the person no longer wanted to",
      unknown: "not said"
    },
    mood: { good: "well", middling: "so-so", bad: "not well" },
    trouble: {
      none: "nothing",
      language: "language",
      skillGap: "the work itself",
      punctuality: "punctuality",
      hours: "working hours",
      mobility: "way to work",
      childcare: "care for the children",
      teamConflict: "people at work",
      money: "money",
      other: "something else"
    },
    help: { tandem: "somebody to talk to", course: "course beside work", none: "no" },
    school: { good: "well", hard: "very hard", absent: "does not go at the moment" },
    probation: { yes: "yes", unsure: "not certain yet", no: "no" }
  },
  company: {
    title: "How is it going?",
    about: "This is about the person who started with you on {{day}}: {{posting}}.",
    aboutUndated: "This is about the posting {{posting}}.",
    progress: "Question {{number}} of {{count}}",
    call: "Please call us",
    back: "To the question before",
    readers: "Your answers are read by the employer service and the jobcenter. We do not show them to the person. If she asks for access to her data (Art. 15 GDPR), they are part of it.",
    thanks: "Thank you for your answers",
    thanksText: "If something is difficult, we will get in touch.",
    over: "These questions are over",
    overText: "You do not have to do anything. Your contact at the employer service is glad to help.",
    gone: "This link does not work any more",
    goneText: "Perhaps all questions have been answered, or the link is incomplete.",
    goneHow: "Your contact at the employer service gives you a new link.",
    problem: "That did not work just now. Please try again in a few minutes.",
    problemTitle: "The page cannot be opened just now",
    called: "Thank you. The employer service will call you.",
    contact: "Your contact",
    waiting: "Short questions after the start",
    waitingRow: "{{posting}}, started on {{day}}",
    answer: "Answer the questions",
    until: "until {{day}}",
    question: {
      works: "Does the person still work with you?",
      reason: "What was the reason?",
      mood: "How is it going with the new colleague?",
      trouble: "What is the biggest difficulty?",
      school: "How is vocational school going, as far as you know?",
      probation: "Will the person stay after the probation?"
    },
    choice: {
      works: { yes: "Yes", no: "No", noAnswer: "Rather not say" },
      reason: {
        language: "German was not enough",
        skillGap: "The work was too hard",
        punctuality: "Punctuality or absences",
        vocationalSchool: "Vocational school",
        teamConflict: "Conflict in the team",
        employerWithdrew: "We could not go on employing",
        decidedAgainst: "The person no longer wanted to",
        unknown: "Rather not say"
      },
      mood: { good: "Well", middling: "So-so", bad: "Not well" },
      trouble: {
        none: "None, all is well",
        language: "German",
        skillGap: "The work itself",
        punctuality: "Punctuality or absences",
        teamConflict: "Working together in the team",
        other: "Something else"
      },
      school: { good: "Well", hard: "It is very hard", absent: "There are absences" },
      probation: { yes: "Yes", unsure: "Not certain yet", no: "No" }
    }
  },
  paper: {
    title: "Sheet about the start",
    lead: "In the person's language, to hand over on paper. Her own link shows the same.",
    inLanguage: "Language",
    show: "Show",
    print: "Print",
    case: "Case {{caseCode}}",
    draft: "Nobody has reviewed this translation yet."
  }
};
const assistance = {
  title: "Begleitete Vermittlung",
  side: { candidate: "Person", employer: "Betrieb" },
  owner: {
    caseworker: "Integrationsfachkraft",
    officer: "Arbeitgeber-Service",
    company: "Betrieb",
    candidate: "Person",
    coordinator: "Koordination"
  },
  state: {
    preparing: "In Vorbereitung",
    started: "Gestartet",
    lasts: "Beschäftigung besteht",
    completed: "Erprobung beendet",
    ended: "Beendet"
  },
  stepState: { open: "Offen", done: "Erledigt", skipped: "Nicht nötig" },
  step: {
    talkProposal: "Vorschlag besprechen",
    readProfile: "Profil ohne Namen lesen",
    releaseContact: "Kontaktdaten freigeben, nur für diese Firma",
    interviewAgreed: "Termin bestätigen",
    applicationPrepared: "Lebenslauf und Gespräch vorbereiten",
    employerBriefed: "Betrieb auf den Start vorbereiten",
    interview: "Vorstellungsgespräch begleiten",
    interviewFeedback: "Rückmeldung zum Gespräch",
    trialDay: "Schnuppertag",
    permitApplied: "Beschäftigungserlaubnis bei der Ausländerbehörde beantragen",
    permit: "Beschäftigungserlaubnis liegt vor",
    approval: "Bewilligung der Maßnahme (MAG)",
    subsidyApplication: "Zuschuss beantragen",
    startBonusApplication: "Einstiegsgeld beantragen, vor dem ersten Tag",
    worksCouncilAsked: "Betriebsrat um Zustimmung bitten",
    worksCouncil: "Zustimmung des Betriebsrats",
    firstMonthMoney: "Geld im ersten Monat klären",
    trialReview: "Zwischengespräch: Wie läuft es?",
    decision: "Zusage oder Absage",
    contract: "Vertrag unterschreiben",
    vocationalSchool: "Bei der Berufsschule anmelden",
    schoolContact: "Mit der Berufsschule sprechen: Wer ist die Ansprechperson?",
    chamber: "Vertrag bei der Kammer melden",
    start: "Erster Tag",
    safetyInstruction: "Sicherheitsunterweisung verstanden",
    residenceTitleCopied: "Aufenthaltstitel prüfen und Kopie ablegen",
    takeOver: "Entscheiden, wie es weitergeht",
    checkWeek2: "Nachfragen nach 2 Wochen",
    checkMonth1: "Nachfragen nach 1 Monat",
    checkMonth3: "Nachfragen nach 3 Monaten",
    checkMonth5: "Nachfragen nach 5 Monaten, vor Ende der Probezeit",
    checkMonth6: "Nachfragen nach 6 Monaten",
    checkMonth12: "Nachfragen nach 12 Monaten",
    custom: "Eigener Schritt"
  },
  hint: {
    firstMonthMoney: "Der erste Lohn kommt am Ende des Monats, die Leistung endet früher. Bitte klären Sie, wovon die Person bis dahin lebt.",
    trialDay: "Ein Schnuppertag ist zum Kennenlernen da: kein Lohn, keine Pflicht zu arbeiten, keine Anweisungen. Bitte halten Sie das kurz schriftlich fest (Einfühlungsverhältnis). Die gesetzliche Unfallversicherung gilt dabei meistens nicht. Bitte klären Sie vorher, wie die Person versichert ist.",
    worksCouncilAsked: "Gibt es einen Betriebsrat, muss er zustimmen, auch bei Praktikum und MAG. Die Frist läuft ab dem Tag, an dem der Betrieb ihn fragt.",
    worksCouncil: "Gibt es einen Betriebsrat, muss er zustimmen, auch bei Praktikum und MAG. Am Tag dieses Schritts endet seine Frist.",
    subsidyApplication: "Lohnzuschüsse vor dem Vertrag, die Förderung einer EQ vor dem ersten Tag: Danach kommt der Antrag zu spät.",
    startBonusApplication: "Ein Antrag nach dem ersten Tag kommt zu spät.",
    permitApplied: "Die Behörde braucht oft mehrere Wochen. Bitte stellen Sie den Antrag, sobald die Stelle feststeht.",
    permit: "Ohne Beschäftigungserlaubnis darf die Person nicht anfangen.",
    schoolContact: "Fragen Sie nach, ob der Unterricht gelingt und wer bei der Schule Ansprechperson ist.",
    contract: "Ist die Stelle befristet, muss das vor dem ersten Tag schriftlich vereinbart sein.",
    safetyInstruction: "Der Betrieb unterweist so, dass es wirklich verstanden wird, wenn nötig mit Übersetzung.",
    residenceTitleCopied: "Der Betrieb prüft den Titel und bewahrt eine Kopie auf.",
    checkMonth5: "Ein guter Zeitpunkt, bevor die Probezeit endet.",
    checkMonth6: "Nur, wenn die Person zugestimmt hat, gefragt zu werden.",
    checkMonth12: "Nur, wenn die Person zugestimmt hat, gefragt zu werden."
  },
  /** Papers a step brings or needs. */
  document: {
    cv: "Lebenslauf",
    internshipContract: "Praktikumsvertrag mit Lernzielen",
    employmentContract: "Arbeitsvertrag, schriftlich",
    trainingContract: "Ausbildungsvertrag",
    entryContract: "Vertrag über die Einstiegsqualifizierung",
    measureApproval: "Bewilligung oder Zuweisung",
    employerDeclaration: "Erklärung des Betriebs: Tätigkeit, Zeitraum, Ansprechperson",
    permitApplication: "Antrag bei der Ausländerbehörde",
    permitDecision: "Bescheid der Ausländerbehörde",
    subsidyApplication: "Antrag auf Zuschuss",
    startBonusApplication: "Antrag auf Einstiegsgeld",
    worksCouncilLetter: "Schreiben an den Betriebsrat",
    worksCouncilConsent: "Zustimmung des Betriebsrats",
    chamberRegistration: "Meldung bei der Kammer",
    schoolRegistration: "Anmeldung bei der Berufsschule",
    titleCopy: "Kopie des Aufenthaltstitels, beim Betrieb",
    instructionRecord: "Nachweis der Unterweisung",
    trialDayNote: "Notiz über den Schnuppertag (Einfühlungsverhältnis)",
    assessment: "Einschätzung des Betriebs"
  },
  /** When a template has a step: "nur, wenn ...". */
  condition: {
    introduced: "der Betrieb zuerst das Profil gelesen hat",
    trialDayWished: "der Betrieb einen Schnuppertag wünscht",
    needsPermit: "eine Beschäftigungserlaubnis nötig ist",
    subsidyPlanned: "ein Zuschuss geplant ist",
    startBonusPlanned: "Einstiegsgeld geplant ist",
    hasWorksCouncil: "der Betriebsrat zustimmen muss",
    needsTitleCopy: "ein Aufenthaltstitel zu prüfen ist"
  },
  requirement: {
    approval: "Bewilligung der Maßnahme",
    permit: "Beschäftigungserlaubnis",
    longMeasure: "Grund für eine längere Maßnahme",
    subsidyApplication: "Antrag auf Zuschuss",
    startBonusApplication: "Antrag auf Einstiegsgeld",
    contract: "Unterschriebener Vertrag",
    worksCouncil: "Zustimmung des Betriebsrats"
  },
  /** The legal word stands here only: it is the word of the rule. */
  longMeasureReason: {
    longTermUnemployed: "Die Person ist langzeitarbeitslos",
    seriousObstacle: "Handlungsbedarf (schwerwiegende Vermittlungshemmnisse)"
  },
  start: {
    blocked: "Der Start ist gesperrt, bis das hier festgehalten ist:",
    ready: "Alles liegt vor. Der Start kann eingetragen werden.",
    record: "Datum, Aktenzeichen und wer es festgehalten hat",
    override: "Ohne Nachweis starten (mit Begründung)",
    overridden: "Ohne Nachweis: {{reason}}",
    recorded: "Festgehalten am {{recordedOn}}, {{reference}}"
  },
  attachment: {
    wageSubsidy: "Eingliederungszuschuss (EGZ)",
    placementBudget: "Vermittlungsbudget (vor dem Kauf beantragen)",
    startBonus: "Einstiegsgeld",
    section16e: "Eingliederung von Langzeitarbeitslosen (§ 16e)",
    section16i: "Teilhabe am Arbeitsmarkt (§ 16i)",
    coaching16k: "Ganzheitliche Betreuung (§ 16k)",
    assistedApprenticeship: "Assistierte Ausbildung (AsA flex)",
    jobLanguageCourse: "Berufssprachkurs im Betrieb (Job-BSK)",
    vocationalPreparation: "Berufsvorbereitung (BvB)"
  },
  next: {
    due: "Als Nächstes: {{owner}} bis {{dueOn}}",
    open: "Als Nächstes: {{owner}}",
    overdue_one: "überfällig seit {{count}} Tag",
    overdue_other: "überfällig seit {{count}} Tagen",
    nothing: "Alles erledigt"
  },
  due: { overdue: "Überfällig", today: "Heute", nextDays: "Nächste 7 Tage", later: "Später", undated: "Ohne Datum" },
  outcome: {
    integration: "Integration",
    trial: "Erprobung",
    lasts6: "Beschäftigung besteht nach 6 Monaten",
    lasts12: "Beschäftigung besteht nach 12 Monaten",
    unknown: "unbekannt"
  },
  trialResult: {
    employmentOffered: "Angebot: Arbeitsvertrag",
    apprenticeshipOffered: "Angebot: Ausbildung oder EQ",
    trialOffered: "Angebot: Einstellung auf Probe",
    nothing: "Kein Angebot"
  },
  endReason: {
    language: "Deutsch reichte für die Arbeit nicht aus",
    vocationalSchool: "Berufsschule",
    punctuality: "Pünktlichkeit oder Fehlzeiten",
    skillGap: "Fachkenntnisse fehlten",
    workCulture: "Arbeitsweise passte nicht",
    permit: "Erlaubnis kam nicht oder zu spät",
    mobility: "Weg zur Arbeit",
    childcare: "Kinderbetreuung",
    housing: "Wohnung",
    health: "Gesundheit",
    family: "Familie",
    teamConflict: "Konflikt im Team",
    employerWithdrew: "Betrieb hat zurückgezogen",
    betterOffer: "Andere Stelle",
    residenceEnded: "Aufenthalt endete",
    decidedAgainst: "Person hat sich dagegen entschieden",
    unknown: "Nicht bekannt"
  }
};
const texts = {
  title: "Vermerk",
  copy: "Vermerk kopieren",
  copied: "Kopiert. Sie können den Vermerk jetzt in Ihrer Fachanwendung einfügen.",
  language: "Vermerke sind immer auf Deutsch, für die Fachanwendung.",
  transferList: "Heute zu übertragen",
  transferred: "Übertragen",
  nothingToTransfer: "Heute ist nichts zu übertragen.",
  note: {
    proposalMade: "{{on}}: Vorschlag zur Stelle {{posting}} ({{title}}, {{company}}) erhalten. Das Gespräch mit der Kundin/dem Kunden steht noch aus.",
    postingHandedOver: "{{on}}: Die Stelle {{posting}} ({{title}}, {{company}}) wurde der Kundin/dem Kunden zur eigenen Bewerbung mitgegeben. Es wurden keine Kontaktdaten weitergegeben.",
    proposalAgreed: "{{on}}: Vorschlag zur Stelle {{posting}} ({{title}}, {{company}}) mit der Kundin/dem Kunden besprochen; sie/er ist einverstanden. Der Betrieb liest das Profil ohne Namen.",
    applied: "{{on}}: Die Kundin/der Kunde hat sich selbst auf die Stelle {{posting}} ({{title}}, {{company}}) beworben.",
    companyMeets: "{{on}}: Der Betrieb {{company}} möchte zur Stelle {{posting}} ({{title}}) die Kundin/den Kunden kennenlernen. Kontaktdaten werden erst nach ihrer/seiner Zustimmung freigegeben.",
    companyAsksCall: "{{on}}: Der Betrieb {{company}} bittet zur Stelle {{posting}} ({{title}}) um einen Anruf des Arbeitgeber-Service.",
    companyInvites: "{{on}}: Der Betrieb {{company}} hat die Kundin/den Kunden nach eigener Bewerbung auf die Stelle {{posting}} ({{title}}) eingeladen.",
    applicationDeclined: "{{on}}: Der Betrieb {{company}} hat der Kundin/dem Kunden auf die eigene Bewerbung zur Stelle {{posting}} ({{title}}) abgesagt.",
    companyDeclines: "{{on}}: Der Betrieb {{company}} hat zur Stelle {{posting}} ({{title}}) abgesagt. Grund laut Betrieb: {{reason}}.",
    contactReleased: "{{on}}: Kontaktdaten der Kundin/des Kunden mit ihrer/seiner Zustimmung für den Betrieb {{company}} freigegeben, nur zur Stelle {{posting}} ({{title}}).",
    consentGiven: "{{on}}: Einwilligung „{{purpose}}“ erteilt: {{channel}}, Text in der Sprache {{language}}{{helper}}. Die Einwilligung ist freiwillig und kann jederzeit widerrufen werden.",
    consentGivenForCompany: "{{on}}: Einwilligung „{{purpose}}“ für den Betrieb {{company}} erteilt: {{channel}}, Text in der Sprache {{language}}{{helper}}. Die Einwilligung ist freiwillig und kann jederzeit widerrufen werden.",
    stepDone: "{{on}}: Begleitete Vermittlung zur Stelle {{posting}} ({{title}}, {{company}}), Seite {{side}}: „{{step}}“ erledigt.",
    stepSkipped: "{{on}}: Begleitete Vermittlung zur Stelle {{posting}} ({{title}}, {{company}}), Seite {{side}}: „{{step}}“ ist nicht nötig.",
    requirementRecorded: "Zur Stelle {{posting}} ({{title}}, {{company}}) liegt vor: {{requirement}} vom {{on}}, Zeichen {{reference}}.",
    longMeasureRecorded: "{{on}}: Die Maßnahme zur Stelle {{posting}} ({{title}}, {{company}}) dauert länger als üblich. Grund: {{reason}}.",
    placementStarted: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) angetreten.",
    placementLasts: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}): Die Beschäftigung besteht.",
    placementCompleted: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) wie geplant beendet. Danach: {{result}}.",
    placementEnded: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) beendet.",
    placementEndedBecause: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) beendet. Grund: {{reason}}.",
    placementNotStarted: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}) kommt nicht zustande. Grund: {{reason}}.",
    placementTakenUp: "{{on}}: {{kind}} beim Betrieb {{company}} ({{title}}, Stelle {{posting}}): Die begleitete Vermittlung geht weiter.",
    tandemStarted: "{{on}}: Sprachpatenschaft begonnen{{goals}}.",
    tandemEnded: "{{on}}: Sprachpatenschaft beendet."
  },
  kind: {
    internship: "Praktikum",
    employerMeasure: "Maßnahme bei einem Arbeitgeber (MAG)",
    trialEmployment: "Einstellung auf Probe",
    entryQualification: "Einstiegsqualifizierung (EQ)",
    apprenticeship: "Ausbildung",
    employment: "Beschäftigung"
  },
  purpose: {
    namelessProfile: "Profil ohne Namen",
    detailedProfile: "Ausführliches Profil ohne Namen",
    proposal: "Vorschlag an den Betrieb",
    introduction: "Vorstellung beim Betrieb",
    mentoring: "Sprachpatin/Sprachpate",
    aftercare: "Nachfragen nach dem Start"
  },
  channel: { paper: "auf Papier", conversation: "im Gespräch", link: "über den Link" },
  consentLanguage: {
    de: "Deutsch",
    "de-simple": "Einfaches Deutsch",
    en: "Englisch",
    uk: "Ukrainisch",
    ar: "Arabisch",
    fa: "Farsi/Dari",
    tr: "Türkisch",
    ru: "Russisch"
  },
  helper: {
    none: "",
    interpreter: ", mit Dolmetscherin/Dolmetscher",
    relative: ", mit Hilfe aus der Familie",
    mentor: ", mit Hilfe der Sprachpatin/des Sprachpaten",
    other: ", mit Hilfe einer weiteren Person"
  },
  declined: {
    skills: "Fachkenntnisse passen nicht",
    german: "Deutsch reicht nicht aus",
    start: "Beginn passt nicht",
    hours: "Arbeitszeit passt nicht",
    seatTaken: "Platz ist besetzt",
    other: "anderer Grund"
  },
  goal: {
    holdLevel: "Deutsch behalten",
    nextLevel: "nächste Stufe erreichen",
    speakAtWork: "bei der Arbeit sprechen",
    exam: "Prüfung bestehen",
    vocationalSchool: "Berufsschule schaffen",
    everyday: "im Alltag sprechen"
  }
};
const ruleDe = {
  title: "Prüfung der Angaben",
  authorityDecides: "Die Entscheidung trifft die Behörde.",
  basis: "Grundlage: {{legalBasis}}. Stand {{stand}}.",
  basisUnconfirmed: "Grundlage: {{legalBasis}}. Stand {{stand}}, noch nicht bestätigt.",
  basisHouse: "Vorgabe des Hauses. Stand {{stand}}.",
  nothingFound: "Die Angaben passen zu den hinterlegten Regeln.",
  severity: { error: "So nicht möglich", question: "Bitte klären", warning: "Hinweis" },
  finding: {
    kindMissing: "Die Art der Stelle ist noch offen. Bitte wählen Sie eine Art aus; ohne sie kann die Stelle nicht freigegeben werden.",
    purposeMissing: "Wofür ist das Praktikum gedacht? Bitte wählen Sie den Zweck aus. Davon hängt ab, ob Mindestlohn zu zahlen ist.",
    weeksMissing: "Wie lange soll es dauern? Bitte geben Sie die Wochen an.",
    startMissing: "Wann beginnt die Ausbildung? Bitte geben Sie den Beginn an. Die Mindestvergütung richtet sich nach diesem Jahr.",
    startInPast: "Der Beginn {{startsOn}} liegt in der Vergangenheit. Bitte prüfen Sie das Datum.",
    hoursMissing: "Wie viele Stunden in der Woche sind es? Eine Einstiegsqualifizierung braucht mindestens {{limit}} Stunden.",
    hoursTooFew: "Eine Einstiegsqualifizierung braucht mindestens {{limit}} Stunden in der Woche. Bitte erhöhen Sie die Stunden.",
    employerMeasureTooLong: "Eine Maßnahme bei einem Arbeitgeber (MAG) dauert höchstens {{limit}} Wochen; mehr kann auch die Behörde nicht bewilligen. Bitte kürzen Sie die Dauer oder wählen Sie eine Einstellung auf Probe.",
    employerMeasureNeedsReason: "Mehr als {{usual}} Wochen, bis zu {{limit}}, sind nur für Langzeitarbeitslose oder bei schwerwiegenden Vermittlungshemmnissen möglich; bewilligen kann das die Integrationsfachkraft. Bitte kürzen Sie auf {{usual}} Wochen, oder die Integrationsfachkraft hält den Grund vor dem Start für die Person fest.",
    employerMeasureTeachesTooLong: "Berufliche Kenntnisse dürfen dabei höchstens {{limit}} Wochen vermittelt werden. Bitte planen Sie die übrige Zeit zum Erproben.",
    careerOrientationTooShort: "Ein Berufsorientierungspraktikum dauert je Betrieb mindestens {{limit}} Woche. Bitte verlängern Sie die Dauer oder wählen Sie einen anderen Zweck.",
    careerOrientationTooLong: "Ein Berufsorientierungspraktikum dauert je Betrieb höchstens {{limit}} Wochen; mehr kann auch die Agentur für Arbeit nicht fördern. Bitte kürzen Sie die Dauer, planen Sie ein weiteres in einem anderen Betrieb, oder wählen Sie ein Praktikum zur Orientierung.",
    employerMeasureWithPay: "Bei einer Maßnahme bei einem Arbeitgeber (MAG) gibt es keinen Lohn, die Leistung läuft weiter. Bitte lassen Sie die Vergütung leer oder wählen Sie eine Einstellung auf Probe.",
    entryTooShort: "Eine Einstiegsqualifizierung dauert mindestens {{limit}} Monate. Bitte verlängern Sie die Dauer.",
    entryTooLong: "Eine Einstiegsqualifizierung dauert höchstens {{limit}} Monate; länger fördert sie auch die Behörde nicht. Bitte kürzen Sie die Dauer oder wählen Sie eine Ausbildung.",
    internshipNeedsMinimumWage: "Ein Praktikum zu diesem Zweck ist nur bis {{limit}} Monate ohne Mindestlohn möglich. Bitte kürzen Sie die Dauer oder geben Sie einen Lohn an.",
    trialLongerThanUsual: "Eine Einstellung auf Probe dauert üblicherweise höchstens {{limit}} Monate. Bitte prüfen Sie, ob die längere Zeit begründet ist. Der Betrieb verantwortet die Befristung; sie muss schriftlich vereinbart sein.",
    trialExcludesSubsidy: "Nach mehr als {{limit}} Monaten versicherungspflichtiger Arbeit bekommt dieser Betrieb für die Person keinen Eingliederungszuschuss (EGZ) mehr. Wenn danach ein Zuschuss gebraucht wird: Bitte kürzen Sie die Probe auf {{limit}} Monate oder beantragen Sie ihn vor der Probe.",
    payMissing: "Wie viel wird gezahlt? Bitte geben Sie den Lohn an oder fragen Sie im Betrieb nach.",
    payHoursMissing: "Ob der Monatslohn reicht, hängt von den Stunden ab. Bitte geben Sie die Stunden in der Woche an.",
    payBelowMinimumWage: "Das sind {{hourlyCents}} in der Stunde. Der Mindestlohn beträgt {{limitCents}}. Bitte erhöhen Sie den Lohn. In manchen Branchen gilt ein höherer Mindestlohn.",
    payBelowMinimumWageFrom: "Das sind {{hourlyCents}} in der Stunde. Das reicht nur bis zum Tag davor: Ab {{fromOn}} beträgt der Mindestlohn {{limitCents}}. Bitte geben Sie einen Lohn an, der für die ganze Zeit reicht. In manchen Branchen gilt ein höherer Mindestlohn.",
    apprenticePayTooLow: "Für Ausbildungen, die {{year}} beginnen, sind mindestens {{limitCents}} im Monat zu zahlen. Bitte erhöhen Sie die Vergütung. Nur ein Tarifvertrag darf darunter liegen.",
    apprenticePayBelowAgreed: "Die Vergütung liegt unter {{limitCents}} im Monat. Das geht nur, wenn der Tarifvertrag es so regelt. Bitte fragen Sie im Betrieb nach.",
    apprenticePayUnknown: "Für Ausbildungen, die {{year}} beginnen, ist hier noch keine Mindestvergütung hinterlegt. Bitte fragen Sie die Kammer.",
    isMinijob: "Mit diesem Lohn ist es ein Minijob (bis {{limitCents}} im Monat). Ein Minijob sichert nicht gegen Arbeitslosigkeit ab und zählt nicht als Integration. Bitte fragen Sie, ob mehr Stunden möglich sind.",
    overMinijobLimit: "Ab {{fromOn}} gilt für Minijobs die Grenze von {{limitCents}} im Monat. Mit diesem Lohn ist es kein Minijob mehr. Bitte ändern Sie den Lohn oder die Art der Beschäftigung.",
    tooManySeats: "Mehr als {{limit}} Plätze sind ungewöhnlich. Bitte prüfen Sie die Zahl.",
    subsidyTooHigh: "Der Eingliederungszuschuss kann hier höchstens {{limit}} Prozent des Lohns betragen. Bitte senken Sie den Satz.",
    subsidyTooLong: "Der Eingliederungszuschuss kann hier höchstens {{limit}} Monate laufen. Bitte kürzen Sie die Dauer.",
    subsidyExcluded: "Die Person war in diesem Betrieb in den letzten {{years}} Jahren schon länger als {{limit}} Monate versicherungspflichtig beschäftigt (bis zum Start {{days}} Tage). Ein Eingliederungszuschuss ist dann ausgeschlossen. Ausnahmen kann nur die Behörde nennen, die ihn bewilligt.",
    subsidyExcludedUnless: "Die Person war in diesem Betrieb in den letzten {{years}} Jahren schon länger als {{limit}} Monate versicherungspflichtig beschäftigt (bis zum Start {{days}} Tage). Ein Eingliederungszuschuss ist dann nur in besonderen Fällen möglich. Bitte fragen Sie die Behörde, die ihn bewilligt.",
    ruleMissing: "Für diesen Zeitpunkt ist keine Regel hinterlegt. Bitte fragen Sie die zuständige Behörde."
  },
  kind: {
    internship: {
      sentence: "Praktikum: Zur Orientierung bis {{months}} Monate ohne Lohn, sonst mit mindestens {{hourCents}} in der Stunde; Sie schließen einen Praktikumsvertrag, und wir schlagen Ihnen jemanden vor.",
      costs: "Zur Orientierung für Ausbildung oder Studium bis {{months}} Monate kein Lohn; länger oder zu einem anderen Zweck mindestens {{hourCents}} in der Stunde.",
      payer: "Den Lebensunterhalt zahlt weiter die bisherige Stelle; einen Lohn, wo er nötig ist, zahlt der Betrieb.",
      next: "Wir schlagen Ihnen jemanden vor. Sie schließen einen Praktikumsvertrag mit Lernzielen."
    },
    employerMeasure: {
      sentence: "Maßnahme bei einem Arbeitgeber (MAG): Bis {{weeks}} Wochen erproben, ohne Lohn; das {{benefit}} oder Arbeitslosengeld läuft weiter, und die Behörde bewilligt vor dem ersten Tag.",
      costs: "Kein Lohn, bis {{weeks}} Wochen. In besonderen Fällen bis {{weeksLong}} Wochen.",
      payer: "Das Jobcenter oder die Agentur für Arbeit zahlt die Leistung weiter und kann Fahrkosten übernehmen.",
      next: "Wir schlagen Ihnen jemanden vor. Die Behörde entscheidet vor dem ersten Tag; ein Anspruch besteht nicht."
    },
    trialEmployment: {
      sentence: "Einstellung auf Probe: Ein befristeter Arbeitsvertrag mit mindestens {{hourCents}} in der Stunde, den der Betrieb zahlt und beide vor dem ersten Tag unterschreiben.",
      costs: "Mindestens {{hourCents}} in der Stunde, in manchen Branchen mehr; meist bis {{months}} Monate.",
      payer: "Der Betrieb zahlt den Lohn. Ein Zuschuss ist möglich, wenn er vorher beantragt wird.",
      next: "Wir schlagen Ihnen jemanden vor. Die Befristung wird vor dem ersten Tag schriftlich vereinbart, sonst gilt der Vertrag unbefristet."
    },
    entryQualification: {
      sentence: "Einstiegsqualifizierung (EQ): {{monthsMin}} bis {{monthsMax}} Monate im Betrieb lernen, ab {{hours}} Stunden in der Woche; der Betrieb zahlt eine Vergütung und kann bis {{subsidyCents}} im Monat erstattet bekommen, wenn er vor dem Beginn einen Antrag stellt.",
      costs: "Die vereinbarte Vergütung, {{monthsMin}} bis {{monthsMax}} Monate lang.",
      payer: "Der Betrieb zahlt. Bis {{subsidyCents}} im Monat und ein Anteil zur Sozialversicherung können erstattet werden.",
      next: "Der Antrag wird vor dem Beginn gestellt, der Vertrag der Kammer gemeldet."
    },
    apprenticeship: {
      sentence: "Ausbildung: Der Betrieb zahlt im ersten Jahr mindestens {{monthCents}} im Monat oder nach Tarif, die Kammer trägt den Vertrag ein, und die Berufsschule gehört dazu.",
      costs: "Im ersten Jahr mindestens {{monthCents}} im Monat oder nach Tarif.",
      payer: "Der Betrieb zahlt. Unterstützung beim Lernen (AsA flex) ist für beide kostenfrei.",
      next: "Wir schlagen Ihnen jemanden vor. Die Kammer trägt den Vertrag ein, die Berufsschule wird angemeldet."
    },
    employment: {
      sentence: "Feste Stelle: Der Betrieb zahlt mindestens {{hourCents}} in der Stunde, bis {{probationMonths}} Monate Probezeit sind möglich, und wir begleiten auch nach dem Start.",
      costs: "Mindestens {{hourCents}} in der Stunde, in manchen Branchen mehr.",
      payer: "Der Betrieb zahlt den Lohn. Ein Zuschuss ist möglich, wenn er vor dem Vertrag beantragt wird.",
      next: "Wir schlagen Ihnen jemanden vor. Bis {{probationMonths}} Monate Probezeit sind möglich; wir fragen nach dem Start nach."
    }
  },
  hints: {
    title: "Was früh zu bedenken ist",
    apprenticeship: "Unter 25 und noch ohne Berufsabschluss? Ausbildung oder EQ geprüft? Nur für Sie, kein Betrieb sieht das.",
    noSubsidyAfter: "Folge der Probe: Wird daraus Arbeit im selben Betrieb, ist ein Eingliederungszuschuss ausgeschlossen, wenn die Probe über den {{untilOn}} hinausgeht. Wer ihn braucht, beantragt ihn vor der Probe.",
    contract: "Folge der Probe: Danach ist in diesem Betrieb keine Befristung ohne Grund mehr möglich. Vor dem Ende kündigen geht nur, wenn es im Vertrag vereinbart ist.",
    applyBefore: {
      contract: "Antrag, bevor der Vertrag unterschrieben ist.",
      start: "Antrag vor dem ersten Tag.",
      startOrAsk: "Antrag vor dem ersten Tag. Ob er danach noch möglich ist, bitte bei der Behörde erfragen.",
      purchase: "Antrag, bevor etwas gekauft oder ausgegeben wird.",
      ask: "Bis wann der Antrag gestellt sein muss, bitte bei der Behörde erfragen."
    }
  },
  residenceRule: {
    elsewhere: "Die Stelle liegt in einem anderen Kreis oder einer anderen Stadt: Pendeln ist erlaubt, ein Umzug erst, wenn die Regel aufgehoben ist.",
    lifting: "Aufgehoben wird sie bei versicherungspflichtiger Arbeit ab {{hours}} Stunden in der Woche und einem Nettolohn ab {{netCents}} im Monat, oder bei einer Ausbildung. Darüber entscheidet: {{authority}}.",
    noted: "Wohnsitzregelung: muss in {{district}} wohnen.",
    notedUntil: "Wohnsitzregelung bis {{untilOn}}: muss in {{district}} wohnen.",
    mayCommute: "Pendeln ist erlaubt, ein Umzug erst, wenn die Regel aufgehoben ist."
  },
  access: {
    title: "Darf die Person arbeiten?",
    yes: "Ja",
    yesWithPermit: "Ja, mit Erlaubnis",
    afterDate: "Möglich ab {{waitOn}}",
    afterWait: "Erst nach einer Wartezeit",
    no: "Nach den hinterlegten Regeln nicht erlaubt",
    askAuthority: "Bitte die Ausländerbehörde fragen",
    needsImmigrationOffice: "Nötig ist eine Beschäftigungserlaubnis der Ausländerbehörde.",
    agency: {
      asked: "Die Ausländerbehörde fragt dafür intern die Agentur für Arbeit.",
      notAsked: "Die Agentur für Arbeit muss dafür nicht zustimmen."
    },
    source: "Quelle: {{source}}.",
    reason: {
      title: {
        expired: "Der Titel ist dann abgelaufen.",
        endMissing: "Das Ende des Titels ist nicht eingetragen. Bitte auf dem Titel nachsehen und eintragen."
      }
    },
    noPermitNeeded: "Eine Beschäftigungserlaubnis für diesen Betrieb ist nicht nötig.",
    validUntil: "Der Titel gilt bis {{untilOn}}.",
    endsDuring: "Der Titel endet während der Beschäftigung. Für die Zeit danach bitte die Ausländerbehörde fragen.",
    status: {
      german: "Deutsche Staatsangehörigkeit",
      euCitizen: "EU oder EWR",
      settlementPermit: "Niederlassungserlaubnis",
      refugee25: "Aufenthaltserlaubnis § 25 Abs. 1, 2 oder 3",
      integration25a: "Aufenthaltserlaubnis § 25a",
      integration25b: "Aufenthaltserlaubnis § 25b",
      opportunity104c: "Chancen-Aufenthalt § 104c (befristet)",
      humanitarian25_5: "Aufenthaltserlaubnis § 25 Abs. 5",
      admission22: "Aufenthaltserlaubnis § 22",
      admission23: "Aufenthaltserlaubnis § 23",
      protection24: "Aufenthaltserlaubnis § 24 (Ukraine)",
      familyReunion: "Familiennachzug",
      apprenticeship16g: "Aufenthaltserlaubnis § 16g (Ausbildung)",
      qualified19d: "Aufenthaltserlaubnis § 19d",
      asylumPermission: "Aufenthaltsgestattung",
      toleration60a: "Duldung § 60a",
      identityToleration60b: "Duldung § 60b (ungeklärte Identität)",
      apprenticeshipToleration60c: "Ausbildungsduldung § 60c",
      employmentToleration60d: "Beschäftigungsduldung § 60d",
      tolerationUnspecified: "Duldung, Art nicht bekannt",
      asylumPermissionUnspecified: "Gestattung, Unterbringung nicht bekannt",
      fictionCertificate: "Fiktionsbescheinigung",
      otherPermit: "Anderer Titel",
      unknown: "Nicht bekannt"
    },
    housing: { receptionCentre: "Aufnahmeeinrichtung", municipality: "Kommune" },
    flag: {
      safeCountry: "sicherer Herkunftsstaat (Antrag nach dem 31.08.2015)",
      manifestlyUnfounded: "Antrag offensichtlich unbegründet oder unzulässig",
      dublin: "Dublin-Verfahren",
      ban60a6: "Arbeitsverbot nach § 60a Abs. 6"
    }
  }
};
const ruleNameDe = {
  ofStep: {
    aftercare: "Nach dem Start: {{step}}"
  },
  name: {
    decides: {
      internshipOrientation: "Wer entscheidet: Praktikum zur Orientierung",
      internshipCareerOrientation: "Wer entscheidet: Berufsorientierungspraktikum",
      internshipMandatory: "Wer entscheidet: Pflichtpraktikum",
      internshipAccompanying: "Wer entscheidet: Praktikum neben Ausbildung oder Studium",
      internshipOther: "Wer entscheidet: Praktikum zu einem anderen Zweck",
      employerMeasure: "Wer entscheidet: Maßnahme bei einem Arbeitgeber (MAG)",
      trialDay: "Wer entscheidet: Schnuppertag",
      trialEmployment: "Wer entscheidet: Einstellung auf Probe",
      entryQualification: "Wer entscheidet: Einstiegsqualifizierung (EQ)",
      apprenticeship: "Wer entscheidet: Ausbildung",
      employment: "Wer entscheidet: Arbeit",
      minijob: "Wer entscheidet: Minijob"
    },
    placementBudget: { applyBefore: "Vermittlungsbudget: Antrag" },
    startBonus: { applyBefore: "Einstiegsgeld: Antrag" },
    jobLanguageCourse: { applyBefore: "Job-Berufssprachkurs (Job-BSK): Antrag" },
    section16e: { applyBefore: "Förderung nach § 16e SGB II: Antrag" },
    section16i: { applyBefore: "Förderung nach § 16i SGB II: Antrag" },
    vocationalPreparation: { applyBefore: "Berufsvorbereitung (BvB): Anmeldung" },
    protection24: { support: "Aufenthaltserlaubnis § 24 (Ukraine): wer unterstützt" },
    aid: {
      employerMeasure: "Hilfe für Betriebe: Maßnahme bei einem Arbeitgeber (MAG)",
      entryQualification: "Hilfe für Betriebe: Zuschuss zur EQ",
      wageSubsidy: "Hilfe für Betriebe: Eingliederungszuschuss (EGZ)",
      section16e: "Hilfe für Betriebe: § 16e SGB II",
      section16i: "Hilfe für Betriebe: § 16i SGB II",
      disabledTrial: "Hilfe für Betriebe: Probebeschäftigung (§ 46 SGB III)",
      assistedApprenticeship: "Hilfe für Betriebe: AsA flex",
      jobLanguageCourse: "Hilfe für Betriebe: Job-BSK"
    },
    apprenticeship: {
      payYear1: "Mindestvergütung der Ausbildung, 1. Jahr, im Monat",
      payYear2: "Mindestvergütung der Ausbildung, 2. Jahr, im Monat",
      payYear3: "Mindestvergütung der Ausbildung, 3. Jahr, im Monat",
      payYear4: "Mindestvergütung der Ausbildung, 4. Jahr, im Monat"
    },
    assistedApprenticeship: {
      applyBefore: "Assistierte Ausbildung (AsA flex): Antrag",
      preparationHoursMax: "AsA flex, Vorphase: Stunden in der Woche, höchstens",
      preparationHoursMin: "AsA flex, Vorphase: Stunden in der Woche, mindestens",
      preparationMonthsMax: "AsA flex, Vorphase: Dauer höchstens"
    },
    benefit: {
      name: "Name der Grundsicherung"
    },
    careerOrientation: {
      who: "Berufsorientierungspraktikum: für wen",
      weeksMax: "Berufsorientierungspraktikum: Dauer höchstens, je Betrieb",
      weeksMin: "Berufsorientierungspraktikum: Dauer mindestens"
    },
    conductCertificate: {
      deleteMonths: "Führungszeugnis: Angaben löschen nach"
    },
    courseEntitlement: {
      monthsMax: "Berechtigungsschein für den Kurs gilt"
    },
    disabledTrial: {
      applyBefore: "Probebeschäftigung (§ 46 SGB III): Antrag",
      monthsMax: "Probebeschäftigung (§ 46 SGB III): Dauer höchstens"
    },
    employerDuty: {
      copyTitle: "Pflicht des Betriebs: Aufenthaltstitel",
      reportDays: "Pflicht des Betriebs: Ende einer Ausbildung oder Beschäftigung mit Duldung melden, innerhalb von",
      safetyInstruction: "Pflicht des Betriebs: Sicherheitsunterweisung"
    },
    employerMeasure: {
      applyBefore: "Maßnahme bei einem Arbeitgeber (MAG): Antrag",
      prohibitions: "Maßnahme bei einem Arbeitgeber (MAG): nicht erlaubt",
      wage: "Maßnahme bei einem Arbeitgeber (MAG): Lohn",
      weeksMax: "Maßnahme bei einem Arbeitgeber (MAG): Dauer höchstens",
      weeksMaxLong: "Maßnahme bei einem Arbeitgeber (MAG): Dauer höchstens, bei Langzeitarbeitslosigkeit oder schwerwiegenden Vermittlungshemmnissen",
      weeksMaxTeaching: "Maßnahme bei einem Arbeitgeber (MAG): Vermittlung von Kenntnissen höchstens"
    },
    entryQualification: {
      applyBefore: "Einstiegsqualifizierung (EQ): Antrag",
      hoursMin: "Einstiegsqualifizierung (EQ): Stunden in der Woche, mindestens",
      monthsMax: "Einstiegsqualifizierung (EQ): Dauer höchstens",
      monthsMin: "Einstiegsqualifizierung (EQ): Dauer mindestens",
      subsidyMonth: "Einstiegsqualifizierung (EQ): Zuschuss im Monat, höchstens"
    },
    followUp: {
      monthsAfterStart: "Nachbetreuung nach dem Ende der Leistung, höchstens"
    },
    house: {
      applicationReply: "Eigene Bewerbung: nachfragen nach",
      caseworkerAnswer: "Vorschlag: Antwort der Integrationsfachkraft innerhalb von",
      companyAnswer: "Vorschlag: Antwort des Betriebs innerhalb von",
      companyCallBack: "Neue Stelle: Anruf beim Betrieb innerhalb von",
      personCallBack: "Bitte um Anruf: Anruf bei der Person innerhalb von",
      checkInOpen: "Fragen nach dem Start: Antwort möglich",
      checkInReminder: "Fragen nach dem Start: Firma erinnern nach",
      consentLinkAfter: "Eigener Link einer Person: gültig nach dem Ende noch",
      criteriaEditsPerWeek: "Kriterien einer freigegebenen Stelle ändern, in der Woche höchstens",
      courseEnds: "Kurs endet: Hinweis vorher",
      invitationDays: "Einladung gilt",
      mustsPerWeek: "Verschiedene Muss-Anforderungen, die ein Betrieb in der Woche lesen darf, höchstens",
      personAnswer: "Vorstellung: Antwort der Person innerhalb von",
      eventOutcomeDays: "Was nach einer Arbeitgeberveranstaltung als ihr Ergebnis zählt",
      dateLinkDays: "Link, mit dem ein Betrieb einen Termin wählt, gilt",
      openProposalsPerSeat: "Vorschläge, die je freiem Platz zugleich laufen dürfen, höchstens",
      personsPerPosting: "Menschen, deren Profil ein Betrieb je Stelle lesen darf, höchstens",
      personsPerWeek: "Menschen, deren Profil ein Betrieb in der Woche lesen darf, höchstens",
      postingCall: "Anruf beim Betrieb, der eine Stelle gemeldet hat, innerhalb von",
      postingCurrent: "Freigegebene Stelle steht ohne Bestätigung öffentlich",
      practiceGap: "Lernende ohne Kurs und ohne Treffen: Warnung nach",
      tandemSilent: "Tandem ohne Treffen und ohne Termin: Hinweis an die Koordination nach",
      proposalExpiry: "Vorschlag endet von selbst nach der Frist, nach",
      requiredCriteria: "Kriterien je Stelle, damit Profile durchsucht werden dürfen, mindestens",
      caseloadMost: {
        youth: "Zielwert Fälle je Fachkraft, höchstens (junge Menschen)",
        specialTeam: "Zielwert Fälle je Fachkraft, höchstens (Fokusteam)",
        integrationPoint: "Zielwert Fälle je Fachkraft, höchstens (Integration Point)"
      },
      caseloadLeast: {
        specialTeam: "Zielwert Fälle je Fachkraft, mindestens (Fokusteam)",
        integrationPoint: "Zielwert Fälle je Fachkraft, mindestens (Integration Point)"
      },
      employeeLogDays: "Einsicht in das Protokoll Einzelner gilt",
      quarterClosing: "Zahlen eines Quartals stehen fest nach",
      seatsMax: "Plätze je Stelle, Nachfrage ab mehr als"
    },
    integration: {
      notCounted: "Zählt nicht als Integration"
    },
    integrationCourse: {
      admissionStop: "Integrationskurs: keine neue Zulassung"
    },
    internship: {
      accompanying: {
        monthsMax: "Praktikum neben Ausbildung oder Studium: ohne Mindestlohn höchstens"
      },
      mandatory: "Pflichtpraktikum",
      orientation: {
        monthsMax: "Praktikum zur Orientierung: ohne Mindestlohn höchstens"
      }
    },
    minijob: {
      month: "Grenze für Minijobs, im Monat"
    },
    minimumWage: {
      hour: "Mindestlohn, in der Stunde",
      longTermUnemployedMonths: "Langzeitarbeitslose: unter dem Mindestlohn möglich, die ersten"
    },
    pay: {
      weeksPerQuarter: "Rechnung der Minijob-Grenze: ein Vierteljahr sind"
    },
    retention: {
      employeeLogs: "Aufbewahrung: Einsichten in Protokolle Einzelner",
      auditSegments: "Aufbewahrung: Protokoll, in ganzen Monaten",
      backups: "Aufbewahrung: Sicherungen der Datenbank: eine je Monat",
      backupsDaily: "Aufbewahrung: Sicherungen der Datenbank: eine je Tag",
      backupsAll: "Aufbewahrung: Sicherungen der Datenbank: alle",
      closedCases: "Aufbewahrung: Geschlossene Fälle",
      unaskedGuests: "Aufbewahrung: Lernende eines Ehrenamts, die nie gefragt wurden",
      consents: "Aufbewahrung: Einwilligungen gelöschter Personen",
      endedProposals: "Aufbewahrung: Notizen beendeter Vorschläge",
      feedback: "Aufbewahrung: Erledigte Rückmeldungen",
      fileNotes: "Aufbewahrung: Übertragene Vermerke",
      importRows: "Aufbewahrung: Hochgeladene Listen",
      invitations: "Aufbewahrung: Abgelaufene Einladungen und Links",
      jobs: "Aufbewahrung: Erledigte lange Arbeiten",
      keptForms: "Aufbewahrung: Zwischengespeicherte Formulare",
      emailCodes: "Aufbewahrung: Abgelaufene Codes per E-Mail",
      volunteerDrafts: "Aufbewahrung: Angefangene Anmeldungen von Freiwilligen",
      tandemMessages: "Aufbewahrung: Nachrichten im Tandem",
      mentorCertificates: "Aufbewahrung: Tag, an dem ein Führungszeugnis eingesehen wurde",
      mails: "Aufbewahrung: Verschickte Mails",
      openings: "Aufbewahrung: Begründungen von Notfall-Zugriffen",
      shownMusts: "Aufbewahrung: was ein Betrieb von einer Person gelesen hat",
      checkIns: "Aufbewahrung: Antworten nach dem Start",
      callRequests: "Aufbewahrung: Erledigte Bitten um einen Anruf",
      companyRequests: "Aufbewahrung: Beantwortete Wünsche von Betrieben",
      consentLinks: "Aufbewahrung: Beendete Links für Einwilligungen",
      sessions: "Aufbewahrung: Abgelaufene Sitzungen",
      signInAttempts: "Aufbewahrung: Gezählte Anmeldeversuche",
      submissions: "Aufbewahrung: Kennzeichen abgeschickter Formulare",
      bulkActions: "Aufbewahrung: Was rückgängig gemacht werden kann",
      typedWords: "Aufbewahrung: Eingetippte unbekannte Wörter"
    },
    probation: {
      monthsMax: "Probezeit höchstens",
      noticeWeeks: "Kündigung in der Probezeit, Frist"
    },
    residence: {
      searchMonthsAfterApprenticeship: "Nach einer Ausbildungsduldung: Zeit für die Suche",
      searchMonthsAfterEmployment: "Nach einer Beschäftigungsduldung: Zeit für die Suche"
    },
    residenceRule: {
      hoursMin: "Wohnsitzregelung aufheben: Stunden in der Woche, mindestens",
      netIncomeMonth: "Wohnsitzregelung aufheben: Nettolohn im Monat, mindestens"
    },
    trialDay: {
      daysMax: "Schnuppertag: höchstens"
    },
    trialEmployment: {
      afterwards: "Einstellung auf Probe: danach",
      monthsUsual: "Einstellung auf Probe: üblich bis",
      writtenForm: "Einstellung auf Probe: Form"
    },
    wageSubsidy: {
      afterEmploymentMonthsMax: "Eingliederungszuschuss (EGZ): Nachbeschäftigung höchstens",
      applyBefore: "Eingliederungszuschuss (EGZ): Antrag",
      excludedByInsuredMonths: "Eingliederungszuschuss (EGZ): ausgeschlossen nach Beschäftigung in diesem Betrieb von mehr als",
      monthsMax: "Eingliederungszuschuss (EGZ): Dauer höchstens",
      monthsMax55: "Eingliederungszuschuss (EGZ): Dauer höchstens, ab 55 Jahren",
      monthsMaxDisabled: "Eingliederungszuschuss (EGZ): Dauer höchstens, mit Behinderung",
      percentMax: "Eingliederungszuschuss (EGZ): Anteil am Lohn höchstens",
      percentMaxDisabled: "Eingliederungszuschuss (EGZ): Anteil am Lohn höchstens, mit Behinderung"
    },
    worksCouncil: {
      answerDays: "Betriebsrat: Zeit für die Antwort",
      employeesMoreThan: "Betriebsrat muss zustimmen: Beschäftigte im Betrieb, mehr als"
    }
  },
  said: {
    careerOrientation: {
      who: "junge Menschen ohne Schulpflicht, ausbildungsuchend gemeldet; Fahrt, Unterkunft und weitere Kosten können übernommen werden"
    },
    aid: {
      employerMeasure: "Agentur oder Jobcenter entscheidet",
      entryQualification: "Agentur oder Jobcenter entscheidet",
      wageSubsidy: "Agentur oder Jobcenter entscheidet",
      section16e: "Jobcenter entscheidet",
      section16i: "Jobcenter entscheidet",
      disabledTrial: "Agentur oder Jobcenter entscheidet",
      assistedApprenticeship: "Agentur oder Jobcenter entscheidet",
      jobLanguageCourse: "wer entscheidet, ist offen"
    },
    benefit: {
      name: "{{name}}"
    },
    employerDuty: {
      copyTitle: "vor dem ersten Tag prüfen und eine Kopie aufbewahren",
      safetyInstruction: "so, dass sie verstanden wird"
    },
    employerMeasure: {
      prohibitions: "Arbeit, die sonst bezahlt wird; Vertretung bei Urlaub oder Krankheit; Auftragsspitzen"
    },
    house: {
      courseEnds: "{{days}} Tage"
    },
    integration: {
      notCounted: "MAG, Praktikum, EQ (nicht bestätigt), Minijob und § 16i SGB II zählen als Erprobung"
    },
    integrationCourse: {
      admissionStop: "Gestattung, Duldung § 60a, § 24 (Ukraine), EU"
    },
    internship: {
      mandatory: "so lang, wie die Ordnung es sagt; mit Nachweis"
    },
    trialEmployment: {
      afterwards: "keine Befristung ohne Grund; vorzeitige Kündigung nur, wenn vereinbart",
      writtenForm: "schriftlich vor dem ersten Tag, sonst unbefristet"
    }
  },
  decider: {
    company: "der Betrieb",
    person: "die Person",
    school: "Schule oder Hochschule",
    caseworker: "die Integrationsfachkraft (Ermessen, kein Anspruch)",
    agency: "die Agentur für Arbeit (Kosten)",
    agencyOrJobcenter: "Agentur für Arbeit oder Jobcenter (vor dem Beginn)",
    chamber: "die Kammer (trägt den Vertrag ein)"
  },
  paper: {
    internshipContract: "Praktikumsvertrag",
    learningGoals: "Lernziele, die die Orientierung belegen",
    registeredForTraining: "Meldung als ausbildungsuchend",
    proofOfObligation: "Nachweis der Pflicht (Schule, Studienordnung)",
    employmentContract: "Arbeitsvertrag",
    voucherOrApplication: "Antrag oder Gutschein (AVGS-MAG)",
    companyDeclaration: "Erklärung des Betriebs: Tätigkeit, Zeitraum, Ansprechperson",
    approvalNotice: "Bewilligung vor dem ersten Tag",
    participantReport: "Bericht des Betriebs am Ende",
    trialDayNote: "kurze Notiz „Einfühlungsverhältnis“",
    writtenFixedTerm: "schriftlicher befristeter Arbeitsvertrag vor dem ersten Tag",
    entryContract: "Vertrag nach § 26 BBiG",
    application: "Antrag vor dem Beginn",
    chamberRegistration: "Meldung an die Kammer",
    certificateAtEnd: "Zeugnis am Ende",
    trainingContract: "Ausbildungsvertrag",
    vocationalSchool: "Anmeldung in der Berufsschule",
    minijobRegistration: "Anmeldung bei der Minijob-Zentrale"
  },
  before: {
    contract: "vor dem Vertrag",
    start: "vor dem ersten Tag",
    startOrAsk: "vor dem ersten Tag; ob später, sagt die Behörde",
    purchase: "vor dem Kauf oder der Ausgabe"
  },
  version: {
    protection24: {
      support: {
        jobcenter: "das Jobcenter (SGB II)",
        byPermit: "erste Erlaubnis nach dem {{permitAfterOn}}: Agentur für Arbeit und Sozialamt (AsylbLG); davor: Jobcenter. Arbeiten darf die Person unverändert."
      }
    },
    integrationCourse: { admissionStop: { ifPlacesFree: "Zulassung möglich, wenn Plätze frei sind" } }
  },
  zero: { employerMeasure: { wage: "kein Lohn, die Leistung läuft weiter" } },
  unit: {
    weeks_one: "{{count}} Woche",
    weeks_other: "{{count}} Wochen",
    months_one: "{{count}} Monat",
    months_other: "{{count}} Monate",
    days_one: "{{count}} Tag",
    days_other: "{{count}} Tage",
    hours_one: "{{count}} Stunde",
    hours_other: "{{count}} Stunden",
    workingDays_one: "{{count}} Arbeitstag",
    workingDays_other: "{{count}} Arbeitstage"
  },
  percent: "{{value}} %",
  onlyWithConsent: "{{value}}, nur mit Einwilligung",
  inDetail: "siehe Rechtsgrundlage"
};
const accountDe = {
  roles: {
    officer: "Arbeitgeber-Service (AG-S)",
    caseworker: "Integrationsfachkraft (IFK)",
    teamLead: "Teamleitung",
    company: "Betrieb",
    mentor: "Sprachpatin / Sprachpate",
    coordinator: "Koordination Ehrenamt",
    administrator: "Verwaltung des Portals",
    dpo: "Datenschutz",
    staffCouncil: "Personalrat",
    controlling: "Controlling"
  },
  organisationKinds: {
    employmentAgency: "Agentur für Arbeit",
    jobcenter: "Jobcenter",
    volunteerOrganisation: "Ehrenamtsorganisation"
  },
  field: {
    email: "E-Mail-Adresse",
    password: "Passwort",
    newPassword: "Neues Passwort",
    passwordHint: "Mindestens 12 Zeichen. Ein Satz, den nur Sie kennen, ist leicht zu merken und schwer zu raten.",
    passwordAgain: "Passwort noch einmal",
    currentPassword: "Jetziges Passwort",
    displayName: "Ihr Name",
    displayNameHint: "Unter diesem Namen sehen andere Sie im Portal, zum Beispiel auf einem Vorschlag.",
    phone: "Telefon",
    phoneHint: "Für Rückfragen von Betrieben und Kolleginnen und Kollegen.",
    locale: "Sprache",
    wantsMails: "Mails schicken, wenn es Neues gibt",
    wantsMailsHint: "Darin steht nur, dass es Neues gibt, und ein Link ins Portal. Höchstens alle vier Stunden eine."
  },
  locales: { de: "Deutsch", en: "English" },
  code: {
    title: "Code eingeben",
    label: "Code aus der Mail",
    hint: "Sechs Ziffern. Der Code gilt 15 Minuten.",
    ask: "Code schicken",
    asked: "Bitte sehen Sie in Ihre E-Mails",
    askedText: "Wenn wir die Adresse kennen, ist der Code unterwegs. Das dauert meist weniger als eine Minute.",
    sentAgain: "Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.",
    nothingCame: "Nichts gekommen? Sehen Sie auch im Spam-Ordner nach.",
    again: "Neuen Code schicken",
    signIn: "Anmelden mit Code",
    signInLead: "Für Sprachpatinnen und Sprachpaten: ohne Passwort, mit einem Code per E-Mail.",
    noMails: "Das Portal verschickt zurzeit keine Mails. Bitte melden Sie sich mit Ihrem Passwort an, oder rufen Sie die Koordination an.",
    withPassword: "Mit Passwort anmelden",
    volunteers: "Sie sind Sprachpatin oder Sprachpate? Hier ohne Passwort anmelden"
  },
  signIn: {
    title: "Anmelden",
    lead: "Für Mitarbeitende, Betriebe und Sprachpatinnen und Sprachpaten mit Konto.",
    kept: "Ihre Sitzung ist abgelaufen. Was Sie eingegeben haben, ist noch da: Melden Sie sich an, dann geht es genau dort weiter.",
    button: "Anmelden",
    noAccount: "Noch kein Konto?",
    noAccountText: "Mitarbeitende und Betriebe bekommen einen Einladungslink von ihrer Ansprechperson. Eine Stelle können Sie auch ohne Konto melden.",
    offer: "Stelle ohne Konto melden",
    volunteer: "Sprachpatin oder Sprachpate werden",
    forgotten: "Passwort vergessen?",
    forgottenText: "Ihre Verwaltung oder Ansprechperson gibt Ihnen einen neuen Link. Per Mail verschicken wir keine Passwörter.",
    forgottenMail: "Wir schicken Ihnen einen Link, mit dem Sie ein neues festlegen.",
    forgottenLink: "Neues Passwort festlegen"
  },
  forgotten: {
    title: "Passwort vergessen",
    lead: "Sie bekommen eine Mail mit einem Link, der einmal funktioniert. Bis dahin gilt Ihr altes Passwort.",
    ask: "Link schicken",
    asked: "Bitte sehen Sie in Ihre Mails.",
    askedText: "Gibt es zu dieser Adresse ein Konto mit Passwort, ist ein Link unterwegs. Er kommt in etwa einer Minute an und gilt zwei Tage.",
    nothingCame: "Nichts angekommen? Sehen Sie in den Spam-Ordner und prüfen Sie die Adresse. Haben Sie sich noch nie angemeldet, brauchen Sie eine neue Einladung: Bitte fragen Sie Ihre Verwaltung oder Ansprechperson.",
    volunteers: "Sie sind Sprachpatin oder Sprachpate? Sie brauchen kein Passwort: Anmelden mit Code",
    noMails: "Das Portal verschickt zurzeit keine Mails. Bitte fragen Sie Ihre Verwaltung oder Ansprechperson nach einem neuen Link.",
    back: "Zur Anmeldung"
  },
  demo: {
    title: "Vorführung: mit einem Klick anmelden",
    lead: "Alle Personen, Betriebe und Daten sind erfunden.",
    secondFactor: "Die zweite Stufe der Anmeldung schalten Sie selbst ein: für eine Person unter „Mein Konto“, für ein ganzes Haus als Anton Muster unter Verwaltung → Häuser und Teams. Dann wird auch hier danach gefragt; den Code zeigt die Vorführung.",
    button: "Anmelden als {{name}}"
  },
  personas: {
    caseworker: "Hat rund 300 Kundinnen und Kunden, prüft Vorschläge, begleitet Vermittlungen.",
    officer: "Nimmt Betriebe und Stellen auf, sieht, wer passt, schlägt vor.",
    teamLead: "Verteilt Fälle im Team, vertritt, behält Fristen im Blick.",
    company: "Hat Stellen gemeldet und antwortet auf Vorschläge.",
    mentor: "Übt Deutsch mit einer Lernenden, hält Treffen fest.",
    coordinator: "Lernt Freiwillige kennen und nimmt sie auf.",
    administrator: "Lädt Menschen ein, pflegt Häuser, Teams und Texte.",
    dpo: "Sieht im Protokoll, wer wann was geöffnet hat.",
    staffCouncil: "Sieht, was das Portal festhält und was nicht.",
    controlling: "Liest Berichte ohne Personen."
  },
  invitation: {
    title: "Willkommen bei der Werkbrücke",
    lead: "Legen Sie Ihr Passwort fest. Danach sind Sie angemeldet. Dieser Link funktioniert nur einmal.",
    resetTitle: "Neues Passwort festlegen",
    resetLead: "Danach sind Sie angemeldet; auf allen anderen Geräten werden Sie abgemeldet. Dieser Link funktioniert nur einmal.",
    firstTitle: "Das erste Konto anlegen",
    firstLead: "Mit diesem Konto verwalten Sie das Portal und laden alle anderen ein. Dieser Link funktioniert nur einmal.",
    for: "Konto für {{email}}",
    button: "Speichern und anmelden"
  },
  keys: {
    lead: "In Arbeitslisten und Treffern wirken einzelne Tasten, solange Sie in keinem Feld schreiben.",
    areOn: "Die Tasten sind auf diesem Gerät eingeschaltet.",
    areOff: "Die einzelnen Tasten sind auf diesem Gerät abgeschaltet. Strg K wirkt weiter.",
    switch: "Einzelne Tasten",
    on: "einschalten",
    off: "abschalten"
  },
  own: {
    stored: "Was über Sie als Beschäftigte gespeichert ist",
    title: "Mein Konto",
    details: "Angaben",
    detailsSave: "Angaben speichern",
    mentorNote: "Ihren Namen und Ihre Telefonnummer bewahren wir verschlüsselt auf. Änderungen sagen Sie bitte Ihrer Koordination.",
    email: "E-Mail-Adresse (zum Anmelden)",
    roles: "Aufgaben im Portal",
    organisation: "Haus",
    team: "Team",
    company: "Betrieb",
    password: "Passwort ändern",
    passwordLead: "Danach sind Sie auf allen anderen Geräten abgemeldet.",
    passwordSave: "Passwort ändern",
    sessions: "Wo Sie angemeldet sind",
    sessionsLead: "Kennen Sie ein Gerät nicht, beenden Sie die Sitzung und ändern Sie Ihr Passwort.",
    device: "Gerät",
    since: "Angemeldet seit",
    thisOne: "diese Sitzung",
    unknownDevice: "Unbekanntes Gerät",
    endOne: "Beenden",
    endOthers: "Alle anderen Sitzungen beenden",
    action: "Aktion"
  }
};
const administrationDe = {
  title: "Verwaltung",
  lead: "Konten, Häuser, Texte und was im Hintergrund läuft.",
  tabs: {
    label: "Bereiche der Verwaltung",
    overview: "Überblick",
    users: "Konten",
    organisations: "Häuser und Teams",
    texts: "Texte",
    languages: "Sprachen",
    jobs: "Aufträge",
    rules: "Regeln",
    plans: "Planvorlagen",
    words: "Wörter",
    labels: "Bezeichnungen",
    feedback: "Rückmeldungen"
  },
  overview: {
    users_one: "{{count}} aktives Konto",
    users_other: "{{count}} aktive Konten",
    waiting_one: "{{count}} Einladung noch offen",
    waiting_other: "{{count}} Einladungen noch offen",
    organisations_one: "{{count}} Haus",
    organisations_other: "{{count}} Häuser",
    textsOpen_one: "{{count}} Text ist noch ein Entwurf. Mit Entwürfen startet das Portal im Betrieb nicht.",
    textsOpen_other: "{{count}} Texte sind noch Entwürfe. Mit Entwürfen startet das Portal im Betrieb nicht.",
    textsDone: "Alle Texte sind fertig.",
    jobsFailed_one: "{{count}} Auftrag ist fehlgeschlagen",
    jobsFailed_other: "{{count}} Aufträge sind fehlgeschlagen",
    jobsFine: "Kein Auftrag ist fehlgeschlagen.",
    trouble: "Etwas stimmt gerade nicht.",
    troubleBackup: "Sicherung oder Probe gelingt nicht.",
    troubleClock: "Die Uhr des Servers ging falsch, oder das Portal war länger aus.",
    troubleToDo: "Was Sie tun können, steht bei den Aufträgen",
    searchStandIn: "Der Suchserver antwortet gerade nicht, die eingebaute Suche springt ein.",
    feedbackOpen_one: "{{count}} offene Rückmeldung",
    feedbackOpen_other: "{{count}} offene Rückmeldungen",
    feedbackNone: "Keine offene Rückmeldung.",
    rules: "Gesetzliche Werte mit Rechtsgrundlage und Stand",
    words: "Wörter, die das Portal nicht versteht, und eigene Wörter des Hauses",
    labels: "Berufe und Kenntnisse in sechs Sprachen, geprüft oder noch nicht",
    open: "Öffnen"
  },
  users: {
    title: "Konten",
    lead: "Wer sich anmelden kann. Namen von Sprachpatinnen und Sprachpaten stehen nur bei der Koordination.",
    invite: "Jemanden einladen",
    caption: "Konten",
    name: "Name",
    email: "E-Mail",
    roles: "Aufgaben",
    place: "Haus, Team oder Betrieb",
    state: "Stand",
    active: "aktiv",
    waiting: "Einladung offen",
    deactivated: "deaktiviert",
    mentorName: "Sprachpatin / Sprachpate",
    noName: "noch ohne Namen",
    none: "Noch keine Konten",
    noneText: "Laden Sie die erste Kollegin oder den ersten Kollegen ein."
  },
  invite: {
    title: "Jemanden einladen",
    lead: "Sie bekommen einen Link, der einmal und {{days}} Tage lang funktioniert. Geben Sie ihn persönlich oder über Ihr eigenes Mailprogramm weiter.",
    leadMail: "Die Person bekommt eine Mail mit einem Link, der einmal und {{days}} Tage lang funktioniert. Damit legt sie ihr Passwort fest.",
    buttonMail: "Einladung verschicken",
    mailed: "Die Einladung ist unterwegs",
    mailedText: "Sie kommt in etwa einer Minute an. Wenn nicht: Auf der Seite des Kontos schicken Sie sie noch einmal oder erstellen einen Link zum Weitergeben.",
    button: "Link erstellen",
    cancel: "Abbrechen",
    displayName: "Name",
    email: "E-Mail-Adresse",
    phone: "Telefon",
    roles: "Aufgaben",
    rolesHint: "Betriebe laden Sie auf der Seite des Betriebs ein, Sprachpatinnen und Sprachpaten lädt die Koordination ein.",
    organisation: "Haus",
    team: "Team",
    noTeam: "Ohne Team"
  },
  link: {
    title: "Der Link ist da",
    text: "Er wird nur jetzt angezeigt. Er funktioniert einmal.",
    label: "Einmal-Link",
    copy: "Link kopieren",
    copied: "Kopiert. Geben Sie den Link nur dieser Person.",
    toUser: "Zum Konto"
  },
  user: {
    mentor: "Konto einer Sprachpatin / eines Sprachpaten",
    details: "Angaben und Aufgaben",
    save: "Speichern",
    saveHint: "Werden Aufgaben, Haus oder Team geändert, muss sich die Person neu anmelden.",
    linkTitle: "Zugang",
    invitationOpen: "Die Person hat ihr Passwort noch nicht festgelegt. Ein neuer Link macht den alten ungültig.",
    fromProvider: "Die Person meldet sich mit dem Konto ihres Hauses an. Von dort kommen auch ihre Aufgaben: Was Sie hier ändern, gilt bis zur nächsten Anmeldung.",
    newInvitation: "Neuen Einladungslink erstellen",
    resetText: "Passwort vergessen? Der Link gilt zwei Tage. Bis er benutzt wird, gilt das alte Passwort.",
    reset: "Link für ein neues Passwort erstellen",
    mailInvitation: "Einladung per Mail schicken",
    mailReset: "Link per Mail schicken",
    mailFailed: "Kommt keine Mail an, geben Sie den Link persönlich weiter:",
    deactivate: "Konto deaktivieren",
    deactivateText: "Die Person wird sofort überall abgemeldet. Was sie getan hat, bleibt erhalten.",
    stillOpen: "Noch offen: {{work}}.",
    work: {
      cases_one: "{{count}} Fall",
      cases_other: "{{count}} Fälle",
      notes_one: "{{count}} Vermerk zu übertragen",
      notes_other: "{{count}} Vermerke zu übertragen",
      postings_one: "{{count}} Stelle",
      postings_other: "{{count}} Stellen",
      companies_one: "{{count}} Betrieb",
      companies_other: "{{count}} Betriebe"
    },
    successor: "Übernimmt die Fälle",
    officerSuccessor: "Übernimmt Stellen und Betriebe",
    noSuccessor: {
      caseworker: "In diesem Haus gibt es keine andere Integrationsfachkraft. Laden Sie zuerst eine ein.",
      officer: "In diesem Haus gibt es niemand anderen im Arbeitgeber-Service. Laden Sie zuerst jemanden ein."
    },
    deactivateButton: "Deaktivieren",
    deactivateConfirm: "Dieses Konto wirklich deaktivieren?",
    deactivated: "Dieses Konto ist deaktiviert.",
    reactivate: "Wieder öffnen",
    back: "Alle Konten"
  },
  organisations: {
    title: "Häuser und Teams",
    lead: "Jeder Fall gehört einem Haus. Notizen und Unterlagen sieht nur das eigene Haus.",
    name: "Name des Hauses",
    kind: "Art",
    phone: "Telefon",
    save: "Speichern",
    add: "Haus hinzufügen",
    addButton: "Haus hinzufügen",
    teams: "Teams",
    noTeams: "Noch kein Team.",
    teamName: "Name des Teams",
    saveTeam: "Speichern",
    newTeam: "Neues Team",
    addTeam: "Team hinzufügen"
  },
  texts: {
    title: "Texte des Hauses",
    lead: "Impressum, Datenschutz, Barrierefreiheit und Leichte Sprache. Solange einer auf Deutsch ein Entwurf ist, startet das Portal im Betrieb nicht.",
    pages: {
      imprint: "Impressum",
      privacy: "Datenschutz",
      accessibility: "Barrierefreiheit",
      easyLanguage: "Leichte Sprache"
    },
    page: "Seite",
    language: "Sprache",
    state: "Stand",
    changed: "Geändert",
    caption: "Texte",
    missing: "Entwurf aus dem Portal",
    draft: "Entwurf",
    ready: "fertig",
    edit: "Bearbeiten",
    editTitle: "{{page}} ({{language}})",
    body: "Text",
    bodyHint: "Überschriften mit ## am Zeilenanfang, Listen mit -, Links als [Text](Adresse). Lücken wie [[Name der Behörde]] machen den Text zum Entwurf.",
    placeholder: "Das ist noch ein Entwurf",
    save: "Speichern",
    preview: "Seite ansehen",
    back: "Alle Texte"
  },
  jobs: {
    title: "Aufträge",
    lead: "Was länger dauert, läuft hier im Hintergrund. Wie weit es ist, steht unten.",
    caption: "Aufträge",
    kind: "Auftrag",
    state: "Stand",
    progress: "Fortschritt",
    attempts: "Versuche",
    created: "Angelegt",
    finished: "Fertig",
    failure: "Ergebnis oder Grund",
    failures: {
      uploadGone: "Der Server wurde neu gestartet. Bitte laden Sie die Datei noch einmal hoch.",
      unexpected: "Der Grund ist nicht bekannt. Bitte starten Sie den Auftrag noch einmal."
    },
    states: { waiting: "wartet", running: "läuft", done: "fertig", failed: "fehlgeschlagen" },
    of: "{{done}} von {{total}}",
    none: "Noch keine Aufträge",
    noneText: "Sobald etwas gestartet wird, steht es hier.",
    kinds: {
      reindex: "Suchindex neu aufbauen",
      importVocabulary: "Berufe und Kenntnisse einlesen",
      checkAudit: "Protokoll prüfen",
      importPlaces: "Postleitzahlen und Stadtteile einlesen",
      weeklyBatch: "Wochenlauf: Profile ohne Namen für Betriebe",
      privacyAttack: "Schutz messen: Was könnten Betriebe herausfinden?",
      backup: "Sicherung schreiben",
      restoreDrill: "Wiederherstellung proben"
    },
    reference: {
      title: "Berufe, Kenntnisse und Orte einlesen",
      kind: "Was steht in der Datei?",
      kinds: { vocabulary: "Berufe und Kenntnisse (ESCO, KldB 2010)", places: "Postleitzahlen oder Stadtteile" },
      file: "Datei",
      fileHint: "ESCO: occupations_de.csv oder skills_de.csv. Postleitzahlen: DE.txt von GeoNames. Stadtteile: Tabelle mit Ort, Stadtteil, Breite, Länge.",
      submit: "Einlesen",
      refused: "Die Datei wurde nicht eingelesen.",
      taken: "{{added}} neu, {{changed}} geändert, {{unchanged}} unverändert, {{rejected}} abgelehnt."
    },
    search: {
      title: "Suche",
      embedded: "Die eingebaute Suche antwortet. Sie ändert sich mit jedem Speichern und braucht keinen Abgleich.",
      state: "Suchserver (Meilisearch)",
      states: {
        starting: "wird nach dem Start geprüft, die eingebaute Suche antwortet",
        ready: "antwortet",
        unreachable: "antwortet nicht, die eingebaute Suche springt ein",
        incomplete: "wird ergänzt, die eingebaute Suche springt ein",
        building: "wird neu aufgebaut, die eingebaute Suche springt ein"
      },
      since: "seit",
      waiting: "Wartende Änderungen",
      waitingSince_one: "{{count}} seit {{at}}",
      waitingSince_other: "{{count}}, die älteste seit {{at}}",
      noneWaiting: "keine",
      lastFailure: "Letzter Fehler",
      lastFailureAt: "{{reason}} ({{at}})",
      /** By the code of the search server. */
      failures: {
        unreachable: "nicht erreichbar",
        timeout: "antwortet zu langsam",
        taskTimeout: "wird mit Änderungen nicht fertig",
        unreadable: "gibt unverständliche Antworten",
        invalid_api_key: "nimmt den Schlüssel nicht an (MEILI_KEY)",
        no_space_left_on_device: "seine Platte ist voll"
      },
      failureOther: "Fehler des Suchservers: {{code}}",
      rebuildHint: "Baut den Index aus der Datenbank neu auf. Die Suche antwortet währenddessen weiter.",
      rebuild: "Suchindex neu aufbauen",
      rebuilding: "Der Suchindex wird gerade neu aufgebaut.",
      refresh: "Aktualisieren"
    },
    batch: {
      title: "Was Betriebe von Profilen ohne Namen sehen",
      never: "Noch nichts: Der erste Wochenlauf steht aus.",
      tooFew: "Betriebe sehen keine Gruppen: {{people}} Personen haben Ja zum Profil ohne Namen gesagt, {{least}} müssen es mindestens sein. Der Arbeitgeber-Service schlägt solange vor.",
      noCards: "Betriebe sehen zurzeit keine Gruppen: In den Gruppen, die groß genug sind, wären weniger als {{least}} Personen zu sehen.",
      at: "Letzter Wochenlauf",
      people: "Personen mit Ja zum Profil ohne Namen",
      k: "Kleinste Gruppe",
      cards: "Gruppen, die Betriebe sehen",
      withheld: "Zurückgehalten, weil zu wenige ähnlich sind",
      detailed: "Ausführliche Profile",
      hint: "Läuft jeden Montag von selbst: Neue und geänderte Profile kommen dann dazu. Wer widerruft, verschwindet sofort. Ein Lauf außer der Reihe zeigt Betrieben früher, was sich geändert hat, und steht im Protokoll.",
      run: "Wochenlauf jetzt",
      running: "Der Wochenlauf läuft gerade."
    },
    mail: {
      title: "Mails",
      notSetUp: "Mailversand ist nicht eingerichtet",
      notSetUpText: "Mails werden nicht verschickt und nach drei Tagen verworfen. Eingerichtet wird er mit SMTP_URL und MAIL_FROM (siehe .env.example).",
      queued: "Warten",
      noneQueued: "keine",
      queuedSince_one: "{{count}} seit {{at}}",
      queuedSince_other: "{{count}}, die älteste seit {{at}}",
      sent: "Verschickt in den letzten 7 Tagen",
      failures: "Nicht verschickt",
      mailKind: "Anlass",
      state: "Stand",
      states: { queued: "wird wieder versucht", failed: "aufgegeben" },
      reason: "Grund",
      reasonWithReply: "{{reason}} ({{reply}})",
      count: "Mails",
      last: "Zuletzt",
      kinds: {
        savedSearch: "Neues in gespeicherter Suche",
        companySearch: "Neues in gespeicherter Suche eines Betriebs",
        identityOpened: "Notfall-Zugriff (Datenschutz)",
        protection: "Schutz: Suche geschlossen oder nicht gemessen",
        ownCaseOpened: "Notfall-Zugriff (eigener Fall)",
        digest: "Etwas ist fällig",
        checkIn: "Frage nach dem Start",
        test: "Testmail",
        tandemNews: "Neues im Tandem",
        tandemAlert: "Anliegen im Tandem",
        invitation: "Einladung",
        passwordReset: "Neues Passwort",
        meetingReminder: "Erinnerung an ein Treffen",
        signInChanged: "Anmeldung geändert"
      },
      reasons: {
        connection: "Mailserver nicht erreichbar",
        timeout: "Mailserver antwortet nicht rechtzeitig",
        dns: "Name des Mailservers unbekannt",
        tls: "keine sichere Verbindung zum Mailserver",
        auth: "Anmeldung am Mailserver abgelehnt",
        sender: "Absender (MAIL_FROM) abgelehnt",
        recipient: "Adresse abgelehnt",
        message: "Mail abgelehnt",
        unexpected: "unerwarteter Fehler",
        interrupted: "zweimal unterbrochen",
        tooOld: "drei Tage lang nicht verschickt",
        deactivated: "Konto deaktiviert",
        optedOut: "möchte keine Mails",
        linkOver: "Link schon benutzt, ersetzt oder abgelaufen",
        noAddress: "ohne Adresse"
      },
      testHint: "Schickt eine kurze Testmail an Ihre eigene Adresse.",
      toDo: "Was Sie tun können",
      again: "Noch einmal versuchen",
      againAria: "{{kind}}: noch einmal versuchen",
      againHint: "Aufgegebene Mails können Sie noch einmal verschicken, sobald der Grund behoben ist. Wurde eine davon doch schon zugestellt, kommt sie doppelt an.",
      test: "Testmail an mich senden"
    }
  },
  rules: {
    title: "Regeln",
    lead: "Gesetzliche Werte und Fristen des Hauses, mit denen das Portal rechnet. Ein neuer Wert ist eine neue Zeile mit eigener Gültigkeit. Eine Auskunft ersetzen sie nicht.",
    caption: "Gesetzliche Werte und Fristen des Hauses",
    key: "Regel",
    value: "Wert",
    basis: "Rechtsgrundlage",
    valid: "Gilt",
    from: "ab {{from}}",
    fromTo: "{{from}} bis {{to}}",
    source: "Quelle: {{source}}",
    phase: { now: "gilt", coming: "kommt", past: "vorbei" },
    filter: "Welche Regeln",
    show: {
      now: "Gilt heute",
      coming: "Kommt noch",
      unconfirmed: "Noch nicht geprüft",
      house: "Vorgaben des Hauses",
      all: "Alle Fassungen"
    },
    versions: "Alle Fassungen: {{name}}",
    back: "Alle Regeln",
    kinds: "Regeln je Art",
    checked: "Stand",
    confirmed: "Geprüft",
    yes: "ja",
    no: "noch nicht",
    none: "Noch keine Werte",
    noneText: "Sie kommen mit den Grunddaten des Portals."
  },
  feedback: {
    title: "Rückmeldungen",
    lead: "Gemeldete Barrieren. Mit „Erledigt“ wird die Antwortadresse gelöscht.",
    page: "Seite",
    answerTo: "Antwort an",
    received: "Eingegangen",
    done: "Erledigt",
    doneOn: "Erledigt am {{day}}",
    none: "Keine Rückmeldungen",
    noneText: "Wenn jemand eine Barriere meldet, steht sie hier."
  }
};
const auditDe = {
  title: "Protokoll",
  lead: "Wer wann was gesehen oder geändert hat. Das Protokoll enthält nur Kennungen, keine Namen, und lässt sich nicht unbemerkt ändern.",
  entries: "Einträge",
  caption: "Einträge, neueste zuerst",
  number: "Nr.",
  at: "Zeitpunkt",
  actor: "Wer (Kennung)",
  system: "das Portal selbst",
  person: "die Person selbst",
  companyByLink: "Betrieb über einen Link",
  action: "Was",
  subject: "Woran",
  subjects: "{{kind}}: {{ids}}",
  more_one: "und {{count}} weitere",
  more_other: "und {{count}} weitere",
  older: "Ältere Einträge",
  newest: "Zum neuesten Eintrag",
  none: "Noch keine Einträge",
  noneText: "Sobald jemand etwas öffnet oder ändert, das Personen betrifft, steht es hier.",
  filter: {
    from: "Von",
    to: "Bis",
    topic: "Worum es geht",
    anyTopic: "Alles",
    subject: "Fallcode oder Kennung",
    show: "Zeigen"
  },
  whyNoActor: "Nach einer einzelnen Mitarbeiterin oder einem einzelnen Mitarbeiter lässt sich das Protokoll hier nicht durchsuchen.",
  topics: {
    breakGlass: "Notfall-Zugriffe",
    reveal: "Gesehene persönliche Daten",
    disclosure: "Einwilligungen und was Betriebe sehen",
    erasure: "Löschungen",
    case: "Fälle",
    placement: "Vorschläge und Vermittlungen",
    company: "Betriebe, Stellen und Listen",
    mentoring: "Ehrenamt",
    account: "Konten und Anmeldungen",
    portal: "Das Portal selbst"
  },
  tabs: {
    label: "Datenschutz",
    audit: "Protokoll",
    retention: "Löschregeln"
  },
  chain: {
    sound: "Das Protokoll ist unversehrt",
    soundText_one: "Geprüft am {{at}}: {{count}} Eintrag, unversehrt bis {{until}}.",
    soundText_other: "Geprüft am {{at}}: {{count}} Einträge, unversehrt bis {{until}}.",
    soundEmpty: "Geprüft am {{at}}: noch kein Eintrag.",
    broken: "Das Protokoll wurde verändert",
    brokenText: "Geprüft am {{at}}. {{finding}} Unversehrt ist es bis {{until}}.",
    brokenFirst: "Geprüft am {{at}}. {{finding}}",
    whatToDo: "Bitte sprechen Sie mit der Stelle, die das Portal betreibt, und lassen Sie den Stand sichern, bevor jemand etwas ändert. Nach einer zurückgespielten Sicherung fehlen die neuesten Einträge zu Recht.",
    never: "Das Protokoll wurde noch nicht geprüft",
    neverText: "Das geschieht jeden Tag von selbst, kurz nach dem Start und dann alle 24 Stunden.",
    checking: "Das Protokoll wird gerade geprüft. Das Ergebnis steht gleich hier.",
    check: "Jetzt prüfen",
    notOutside: "Der Stand wird nirgends außerhalb des Portals vermerkt. Ein von Anfang an neu geschriebenes Protokoll fiele nicht auf. Abhilfe: AUDIT_HEAD_FILE setzen.",
    noMoreOutside: "Seit {{since}} lässt sich der Stand nicht mehr außerhalb des Portals vermerken. Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt: Die Datei in AUDIT_HEAD_FILE ist nicht beschreibbar.",
    finding: {
      changed: "Eintrag {{seq}} ist nicht mehr so, wie er geschrieben wurde.",
      unlinked: "Eintrag {{seq}} passt nicht zu dem davor: Einer von beiden wurde geändert.",
      missing: "Eintrag {{seq}} fehlt.",
      tail: "Die Einträge ab Nummer {{seq}} fehlen.",
      extra: "Bis Nummer {{seq}} stehen Einträge, wo ganze Monate gelöscht waren.",
      checkpoint: "Der Nachweis über gelöschte Monate bis Nummer {{seq}} wurde geändert.",
      head: "Eintrag {{seq}} ist ein anderer als der außerhalb vermerkte."
    }
  },
  openings: {
    title: "Notfall-Zugriffe der letzten 90 Tage",
    none: "Niemand hat eine Identität geöffnet, ohne den Fall zu haben.",
    caption: "Wer eine Identität geöffnet hat, ohne den Fall zu haben",
    at: "Zeitpunkt",
    by: "Wer",
    case: "Fall",
    reason: "Warum",
    textGone: "Die Begründung ist gelöscht."
  },
  noneFound: "Kein Eintrag passt dazu",
  noneFoundText: "Bitte prüfen Sie Zeitraum, Fallcode und Auswahl.",
  kind: {
    batch: "Wochenlauf",
    company: "Betrieb",
    companyRequest: "Anfrage eines Betriebs",
    concept: "Beruf oder Kenntnis",
    consent: "Einwilligung",
    houseText: "Text des Hauses",
    import: "Liste",
    job: "Lange Arbeit",
    mentor: "Sprachpatin oder Sprachpate",
    organisation: "Haus",
    person: "Person",
    placement: "Vermittlung",
    planTemplate: "Planvorlage",
    posting: "Stelle",
    profile: "Profil",
    employerEvent: "Arbeitgeberveranstaltung",
    proposal: "Vorschlag",
    rule: "Regel",
    retention: "Löschregel",
    tandem: "Tandem",
    team: "Team",
    user: "Konto"
  },
  did: {
    vocabulary: {
      label: "Bezeichnung geändert oder geprüft",
      map: "Wort zugeordnet",
      unmap: "Eigenes Wort entfernt"
    },
    account: {
      absence: "Abwesenheit eingetragen",
      endCalendar: "Kalenderadresse abgeschaltet",
      makeCalendar: "Kalenderadresse erstellt"
    },
    planTemplate: {
      import: "Planvorlagen aus einer Datei gelesen",
      publish: "Planvorlage in Kraft gesetzt"
    },
    employeeLog: {
      approve: "Einsicht in ein Protokoll erlaubt",
      decline: "Einsicht in ein Protokoll abgelehnt",
      read: "Protokoll einer Person aus dem Haus gelesen",
      request: "Einsicht in ein Protokoll beantragt"
    },
    rule: {
      setCaseload: "Zielwerte für Fälle je Fachkraft geändert"
    },
    houseText: {
      edit: "Text des Hauses geändert",
      import: "Texte des Hauses eingelesen"
    },
    job: {
      run: "Lange Arbeit begonnen"
    },
    organisation: {
      create: "Haus angelegt",
      edit: "Haus geändert",
      provider: "Anmeldedienst des Hauses eingerichtet",
      providerRole: "Aufgaben aus dem Anmeldedienst geändert",
      secondFactor: "Festgelegt, ab wann das Haus eine zweite Stufe verlangt"
    },
    signIn: "Angemeldet",
    team: {
      create: "Team angelegt",
      edit: "Team geändert"
    },
    user: {
      deactivate: "Konto deaktiviert",
      edit: "Konto geändert",
      factorAdded: "Zweite Stufe der Anmeldung eingerichtet",
      factorRemoved: "Zweite Stufe der Anmeldung entfernt",
      factorsReset: "Zweite Stufe der Anmeldung zurückgesetzt",
      firstAdministratorUsed: "Erstes Konto der Verwaltung eröffnet",
      fromProvider: "Konto durch den Anmeldedienst eröffnet",
      invitation: "Einladung erneuert",
      invitationUsed: "Einladung angenommen",
      invite: "Eingeladen",
      passwordChanged: "Passwort geändert",
      passwordReset: "Link für ein neues Passwort erstellt",
      passwordResetUsed: "Neues Passwort gesetzt",
      providerLinked: "Konto mit dem Anmeldedienst verbunden",
      reactivate: "Konto wieder aktiviert",
      recoveryCodesMade: "Wiederherstellungs-Codes erstellt",
      rolesFromProvider: "Aufgaben durch den Anmeldedienst geändert"
    },
    company: {
      addContact: "Ansprechperson des Betriebs ergänzt",
      adopt: "Betrieb übernommen",
      edit: "Betrieb geändert",
      handOn: "Betrieb an jemand anderes übergeben",
      joinGroup: "Betrieb in eine Gruppe aufgenommen",
      leaveGroup: "Betrieb aus einer Gruppe genommen",
      record: "Betrieb angelegt",
      verify: "Betrieb geprüft"
    },
    companyBlock: {
      add: "Betrieb für eine Person ausgeschlossen",
      remove: "Ausschluss eines Betriebs aufgehoben"
    },
    import: {
      postings: "Liste von Stellen hochgeladen",
      volunteers: "Liste der Freiwilligen eingelesen",
      learners: "Liste der Lernenden eingelesen",
      profiles: "Liste von Personen hochgeladen",
      read: "Hochgeladene Liste angesehen"
    },
    posting: {
      acceptText: "Gesagt, warum der Text einer Stelle so bleibt",
      approve: "Stelle freigegeben",
      close: "Stelle geschlossen",
      confirm: "Stelle als weiter aktuell bestätigt",
      create: "Stelle angelegt",
      edit: "Stelle geändert",
      fill: "Stelle besetzt",
      handOn: "Stelle an jemand anderes übergeben",
      import: "Stellen aus einer Liste übernommen",
      pause: "Stelle ruht",
      reopen: "Stelle wieder geöffnet",
      sendBack: "Stelle zurückgegeben",
      submit: "Stelle eingereicht"
    },
    checkIn: {
      answer: "Frage nach dem Start beantwortet",
      link: "Link für die Fragen nach dem Start gemacht",
      riskDone: "Sorge nach dem Start erledigt"
    },
    consent: {
      callWish: "Bitte um Anruf",
      called: "Person angerufen",
      record: "Einwilligung festgehalten",
      review: "Sprache als geprüft eingetragen",
      withdraw: "Einwilligung widerrufen"
    },
    consentLink: {
      create: "Eigener Link gemacht",
      end: "Eigener Link beendet",
      newCode: "Neuer Code für den eigenen Link",
      newDevice: "Neues Handy am eigenen Link"
    },
    disclosure: {
      batch: "Was Betriebe von Profilen ohne Namen sehen, neu geschrieben (Wochenlauf)",
      detailedRead: "Ausführliche Profile von einem Betrieb gelesen",
      end: "Betrieb sieht nichts mehr davon",
      jobFit: "Profil ohne Namen dem Betrieb gezeigt",
      release: "Kontaktdaten freigegeben"
    },
    identity: {
      breakGlass: "Identität ohne eigenen Fall geöffnet",
      breakGlassRead: "Notfall-Zugriffe angesehen",
      compare: "Text mit Angaben einer Person vergleichen lassen, ohne sie zu lesen",
      export: "Auskunft über alle Angaben erstellt",
      edit: "Persönliche Daten geändert"
    },
    profile: {
      assign: "Fall zugewiesen",
      close: "Fall geschlossen",
      create: "Profil angelegt",
      edit: "Profil geändert",
      erase: "Person gelöscht",
      publish: "Profil in die Suche aufgenommen",
      reopen: "Fall wieder geöffnet",
      withdraw: "Profil aus der Suche genommen"
    },
    retention: {
      delete: "Nach Löschregel gelöscht"
    },
    reveal: "Persönliche Daten gesehen",
    employerEvent: {
      cancel: "Veranstaltung abgesagt",
      inviteCompany: "Betrieb zu einer Veranstaltung eingeladen",
      inviteGuest: "Person zu einer Veranstaltung eingeladen",
      plan: "Veranstaltung geplant"
    },
    placement: {
      acceptText: "Gesagt, warum ein Text so an den Betrieb geht",
      attachment: {
        add: "Förderung oder Hilfe eingetragen",
        remove: "Förderung oder Hilfe entfernt"
      },
      complete: "Ergebnis der Erprobung eingetragen",
      end: "Vermittlung beendet",
      last: "Beschäftigung besteht",
      override: "Ohne Nachweis übergangen",
      planStart: "Start geplant",
      takeUp: "Beendete Vermittlung wieder aufgenommen",
      start: "Start eingetragen",
      answerDates: "Betrieb hat über einen Link auf Terminvorschläge geantwortet",
      offerDates: "Dem Betrieb über einen Link Termine vorgeschlagen",
      takeBackDates: "Terminvorschläge zurückgenommen"
    },
    companyRequest: {
      answer: "Anfrage eines Betriebs beantwortet",
      create: "Betrieb hat Interesse gemeldet oder Vorschläge angefordert",
      takeBack: "Betrieb hat seine Anfrage zurückgenommen"
    },
    proposal: {
      apply: "Eigene Bewerbung eingetragen",
      companyAnswer: "Antwort des Betriebs eingetragen",
      companyInvites: "Einladung durch den Betrieb eingetragen",
      create: "Vorschlag angelegt",
      end: "Vorschlag beendet",
      silence: "Grund eingetragen, warum keine Antwort kam"
    },
    learner: {
      note: "Wunsch nach Sprachpatin oder Sprachpate notiert"
    },
    mentor: {
      approve: "Sprachpatin oder Sprachpate aufgenommen",
      check: "Führungszeugnis eingesehen",
      decline: "Bewerbung als Sprachpatin oder Sprachpate abgelehnt",
      edit: "Angaben einer Freiwilligen geändert",
      end: "Ehrenamt beendet",
      erase: "Sprachpatin oder Sprachpate gelöscht",
      interview: "Kennenlernen eingetragen",
      pause: "Ehrenamt ruht",
      planInterview: "Kennenlernen verabredet",
      register: "Als Sprachpatin oder Sprachpate gemeldet",
      resume: "Ehrenamt geht weiter",
      seeCertificate: "Führungszeugnis erneut eingesehen"
    },
    tandem: {
      accept: "Ja zum Kennenlernen im Tandem",
      begin: "Tandem hat begonnen",
      called: "Anliegen zum Tandem geklärt",
      decline: "Schnupperphase beendet",
      end: "Tandem beendet",
      handBack: "Tandem zurückgegeben",
      pause: "Tandem ruht",
      releaseContact: "Kontakt im Tandem freigegeben",
      resume: "Tandem geht weiter",
      start: "Tandem angelegt",
      takeBackContact: "Freigabe des Kontakts zurückgenommen"
    }
  }
};
const backupDe = {
  title: "Sicherungen",
  onServer: "Die Datenbank liegt auf einem eigenen Datenbankserver und wird dort gesichert. Wie, steht in docs/betrieb/sichern.md.",
  none: "Noch keine. Die erste wird in wenigen Minuten geschrieben.",
  noneSeen: "keine zu sehen",
  newest: "Neueste Sicherung",
  newestAt: "{{at}}, {{size}} MB",
  kept: "Aufbewahrt",
  keptText_one: "{{count}} Sicherung, {{size}} MB",
  keptText_other: "{{count}} Sicherungen, zusammen {{size}} MB",
  keys: "Kopie von keys.db",
  keysNone: "noch keine",
  keysAutomatic: "{{at}}, vom Portal nach jeder Sicherung",
  keysByHand: "{{at}}, von Hand",
  keysTrouble: "Die Kopie von keys.db gelingt nicht, seit {{at}}.",
  keysNever: "Von keys.db gibt es noch keine Kopie.",
  keysLate: "Die Kopie von keys.db ist zu alt.",
  keysLateText: "Ginge die Platte verloren, wären neuere Sicherungen nicht zu öffnen. Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt: KEYS_COPY setzen (docs/betrieb/sichern.md).",
  drill: "Letzte Probe",
  drillNever: "noch keine",
  drillSound: "bestanden ({{at}}): in {{seconds}} s zurückgeholt, alle {{rows}} Zeilen gleich, {{erased}} gelöschte Personen unlesbar",
  drillFailed: "nicht bestanden ({{at}})",
  trouble: "Die Sicherung gelingt nicht, seit {{at}}.",
  late: "Seit über einer Stunde wurde keine Sicherung geschrieben.",
  lateText: "Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt.",
  clockBack: "Es gibt Sicherungen aus der Zukunft: Die Uhr des Servers ging vor oder geht nach. Bitte lassen Sie die Uhr prüfen. Es wird weiter gesichert.",
  broken_one: "Eine aufbewahrte Sicherung ist nicht mehr heil.",
  broken_other: "{{count}} aufbewahrte Sicherungen sind nicht mehr heil.",
  brokenText: "Abgeschnitten oder beschädigt: {{names}}. Bitte lassen Sie die Platte prüfen und diese Dateien löschen. Danach „Jetzt proben“.",
  drillTrouble: "Die letzte Probe hat nicht geklappt.",
  hint: "Alle Viertelstunde wird gesichert, verschlüsselt. Jede Woche holt das Portal eine Sicherung zur Probe zurück, ohne etwas zu ändern, und sieht nach, ob die älteren noch heil sind. Ohne keys.db lässt sich keine Sicherung öffnen: Bewahren Sie davon immer die neueste Kopie an einem anderen Ort auf.",
  write: "Jetzt sichern",
  try: "Jetzt proben",
  running: "Eine Sicherung oder Probe läuft gerade.",
  failures: {
    notABackup: "Die Datei ist keine Sicherung des Portals.",
    halfWritten: "Die Sicherung bricht in der Mitte ab.",
    otherKey: "Die Sicherung lässt sich mit den Schlüsseln dieses Hauses nicht öffnen.",
    changed: "Die Sicherung ist beschädigt oder wurde verändert.",
    damaged: "Die Datenbank in der Sicherung ist nicht in Ordnung.",
    diskFull: "Auf der Platte ist nicht genug Platz. Bitte Platz schaffen oder in BACKUP_DIR einen anderen Ordner nennen.",
    noFolder: "In den Ordner für Sicherungen kann nicht geschrieben werden. Bitte BACKUP_DIR und die Rechte prüfen.",
    noKeysFolder: "In den Ordner für die Kopie von keys.db kann nicht geschrieben werden. Bitte KEYS_COPY und die Rechte prüfen.",
    noKeysRoom: "Für die Kopie von keys.db ist nicht genug Platz. Bitte Platz schaffen oder KEYS_COPY ändern.",
    keysOfOther: "Dort, wohin keys.db kopiert werden soll, liegt eine fremde. Sie wurde nicht ersetzt: Ist das das richtige DATA_DIR? Wenn ja, legen Sie jene Datei beiseite.",
    noDatabase: "Die Datei der Datenbank ist nicht da, wo sie sein soll.",
    noKeyStore: "Die Schlüssel (keys.db) sind nicht da. Bitte die neueste Kopie zurücklegen.",
    otherMasterKey: "VAULT_MASTER_KEY passt nicht zu den Schlüsseln.",
    onServer: "Die Datenbank wird auf ihrem Server gesichert.",
    canaryReadable: "Eine gelöschte Angabe war in der Sicherung noch lesbar. Bitte sagen Sie sofort der oder dem Datenschutzbeauftragten Bescheid.",
    unexpected: "Der Grund ist nicht bekannt. Es wird weiter versucht.",
    interrupted: "Die Arbeit wurde dreimal unterbrochen."
  }
};
const backupEn = {
  title: "Backups",
  onServer: "The database is on a database server of its own and is backed up there. How is in docs/betrieb/sichern.md (German).",
  none: "None yet. The first one is written in a few minutes.",
  noneSeen: "none to be seen",
  newest: "Newest backup",
  newestAt: "{{at}}, {{size}} MB",
  kept: "Kept",
  keptText_one: "{{count}} backup, {{size}} MB",
  keptText_other: "{{count}} backups, {{size}} MB together",
  keys: "Copy of keys.db",
  keysNone: "none yet",
  keysAutomatic: "{{at}}, by the portal after each backup",
  keysByHand: "{{at}}, by hand",
  keysTrouble: "keys.db has not been copied since {{at}}.",
  keysNever: "There is no copy of keys.db yet.",
  keysLate: "The copy of keys.db is too old.",
  keysLateText: "If the disk were lost, newer backups could not be opened. Please tell whoever runs the portal: set KEYS_COPY (docs/betrieb/sichern.md, German).",
  drill: "Last trial",
  drillNever: "none yet",
  drillSound: "passed ({{at}}): brought back in {{seconds}} s, all {{rows}} rows alike, {{erased}} erased people unreadable",
  drillFailed: "not passed ({{at}})",
  trouble: "Backups have not succeeded since {{at}}.",
  late: "No backup has been written for more than an hour.",
  lateText: "Please tell whoever runs the portal.",
  clockBack: "There are backups from the future: the clock of the server was ahead or is behind. Please have the clock checked. Backups go on.",
  broken_one: "A backup that is kept is no longer whole.",
  broken_other: "{{count}} backups that are kept are no longer whole.",
  brokenText: "Cut off or damaged: {{names}}. Please have the disk checked and these files deleted. Then press “Try it now”.",
  drillTrouble: "The last trial did not succeed.",
  hint: "A backup is written every quarter of an hour, encrypted. Every week the portal brings one back as a trial, without changing anything, and looks whether the older ones are still whole. Without keys.db no backup can be opened: always keep its newest copy in another place.",
  write: "Back up now",
  try: "Try it now",
  running: "A backup or a trial is under way.",
  failures: {
    notABackup: "The file is no backup of the portal.",
    halfWritten: "The backup ends in the middle.",
    otherKey: "The backup cannot be opened with the keys of this house.",
    changed: "The backup is damaged or was changed.",
    damaged: "The database in the backup is not sound.",
    diskFull: "There is not enough room on the disk. Please make room, or name another folder in BACKUP_DIR.",
    noFolder: "The folder of the backups cannot be written to. Please check BACKUP_DIR and the rights.",
    noKeysFolder: "The folder for the copy of keys.db cannot be written to. Please check KEYS_COPY and the rights.",
    noKeysRoom: "There is not enough room for the copy of keys.db. Please make room or change KEYS_COPY.",
    keysOfOther: "Where keys.db is to be copied lies that of another house. It was not replaced: is this the right DATA_DIR? If so, move that file away.",
    noDatabase: "The file of the database is not where it should be.",
    noKeyStore: "The keys (keys.db) are not here. Please put their newest copy back.",
    otherMasterKey: "VAULT_MASTER_KEY does not fit the keys.",
    onServer: "The database is backed up on its server.",
    canaryReadable: "Something that was erased could still be read in the backup. Please tell the data protection officer at once.",
    unexpected: "The reason is not known. It is tried again.",
    interrupted: "The work was interrupted three times."
  }
};
const healthDe = {
  title: "Zustand des Portals",
  fine: "Alles ist, wie es sein soll: Lesen, Speichern, Platz und Versand.",
  failed: {
    database: {
      title: "Die Datenbank antwortet nicht.",
      text: "Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt."
    },
    write: {
      title: "Das Portal kann gerade nichts speichern.",
      text: "Lesen geht weiter. Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt: Auf der Konsole steht, warum. Was schon gespeichert war, ist sicher."
    },
    keys: {
      title: "Die Schlüssel (keys.db) liegen nicht mehr an ihrem Platz.",
      text: "Neue Personen lassen sich gerade nicht aufnehmen. Bitte beenden Sie das Portal nicht und rufen Sie sofort die Stelle an, die es betreibt: Solange es läuft, lassen sich die Schlüssel retten (docs/betrieb/stoerungen.md)."
    },
    migrations: {
      title: "Die Datenbank passt nicht zu dieser Fassung.",
      text: "Eine andere Fassung des Portals hat sie verändert. Bitte das Portal neu starten lassen."
    },
    disk: {
      title: "Der Platz auf der Platte wird knapp.",
      text: "Mindestens {{least}} MB sollen frei sein. Bitte Platz schaffen, bevor nichts mehr gespeichert werden kann."
    },
    outbox: {
      title: "Etwas wartet zu lange.",
      text: "Mails warten seit über zwei Stunden auf den Mailserver, oder Änderungen seit über einer Stunde auf den Suchserver. Verloren geht nichts: Der Grund steht unten bei Mails und Suche."
    }
  },
  /** In place of `failed.write.text`, by the code of the database. */
  writeTrouble: {
    SQLITE_FULL: "Die Platte mit den Daten ist voll. Bitte Platz schaffen lassen: Dann geht es von selbst weiter. Was schon gespeichert war, ist sicher.",
    SQLITE_READONLY_DBMOVED: "Die Datei der Datenbank wurde verschoben, ersetzt oder gelöscht, während das Portal lief. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt (docs/betrieb/stoerungen.md).",
    SQLITE_READONLY: "Die Datenbank ist nur lesbar. Die Stelle, die das Portal betreibt, muss ihre Dateien und den Ordner wieder beschreibbar machen. Was schon gespeichert war, ist sicher.",
    SQLITE_CANTOPEN: "Die Datei der Datenbank lässt sich nicht öffnen. Die Stelle, die das Portal betreibt, muss Besitzer und Rechte prüfen, und ob die Platte nur noch lesbar ist. Was schon gespeichert war, ist sicher.",
    SQLITE_IOERR: "Die Platte mit den Daten macht Fehler, ist weg oder nur noch lesbar. Gelesen wird weiter. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt.",
    SQLITE_NOTADB: "Die Datei der Datenbank ist beschädigt. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt: Sie muss eine Sicherung zurückholen.",
    SQLITE_BUSY: "Ein anderes Programm sperrt die Datenbank. Die Stelle, die das Portal betreibt, muss es beenden: Dann geht es von selbst weiter.",
    SERVER_UNREACHABLE: "Der Datenbankserver antwortet nicht. Die Stelle, die das Portal betreibt, muss ihn starten: Dann geht es von selbst weiter. Was schon gespeichert war, ist sicher.",
    SQLITE_CORRUPT: "Die Datei der Datenbank ist beschädigt. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt: Sie muss eine Sicherung zurückholen."
  },
  clock: {
    forward: {
      title: "Die Uhr des Servers ist um {{span}} vorgesprungen.",
      text: "Bemerkt: {{at}}. Vielleicht stand der Server auch nur so lange still. Bitte lassen Sie die Uhr prüfen. War der Sprung größer als eine Stunde, wartet das Löschen nach Fristen zwölf Stunden."
    },
    back: {
      title: "Die Uhr des Servers ist um {{span}} zurückgesprungen.",
      text: "Bemerkt: {{at}}. Bitte lassen Sie die Uhr prüfen. Verloren geht nichts: Nur die Zeitangaben im Protokoll stehen eine Weile nicht in der richtigen Reihenfolge."
    },
    pause: {
      title: "Das Portal war {{span}} nicht in Betrieb.",
      text: "Es läuft wieder seit {{at}}. War es kürzer aus, ging oder geht die Uhr falsch: Bitte lassen Sie sie dann prüfen. Zwölf Stunden lang wartet das Löschen nach Fristen."
    }
  },
  auditHead: {
    title: "Der Stand des Protokolls lässt sich nicht außerhalb vermerken.",
    text: "Seit {{since}} ist die Datei in AUDIT_HEAD_FILE nicht beschreibbar. Die Stelle, die das Portal betreibt, muss ihren Ordner und die Rechte prüfen: Dann geht es von selbst weiter."
  },
  /** What went wrong at a start in the last seven days. */
  start: {
    migrationFailed: {
      title: "Eine neue Fassung konnte die Datenbank nicht umstellen.",
      text: "Zuletzt: {{at}}. Die Datenbank blieb, wie sie war, und vorher wurde eine Sicherung geschrieben. Läuft inzwischen eine neue Fassung, ist nichts mehr zu tun. Sonst braucht, wer das Portal liefert, die Zeile der Konsole."
    },
    secondStart: {
      title: "Das Portal sollte ein zweites Mal gestartet werden.",
      text: "Zuletzt: {{at}}. Der zweite Start wurde abgelehnt, und es wurde nichts verändert. Die Stelle, die das Portal betreibt, sollte prüfen, wer es noch startet: Ein Verzeichnis gehört einem Portal."
    },
    halfBackup: {
      title: "Eine Sicherung war nicht zu Ende geschrieben.",
      text: "Bemerkt beim Start: {{at}}. Was von ihr da war, ist entfernt. Die nächste wird von selbst geschrieben; ob es sie gibt, steht unten bei Sicherungen."
    }
  },
  queues: {
    mails: "Mails in der Warteschlange",
    searchChanges: "Änderungen für den Suchserver",
    jobs: "Aufträge, die laufen oder warten",
    writes: "Speichervorgänge in diesem Augenblick"
  },
  nothingWaits: "keine",
  waits: "{{count}}",
  waitsFor: "{{count}}, der älteste Eintrag wartet schon {{span}}",
  freeDisk: "Frei auf der Platte",
  megabytes: "{{size}} MB",
  unknownWords: "Wörter, die das Portal nicht versteht",
  words_one: "{{count}} Wort",
  words_other: "{{count}} Wörter",
  versions: {
    title: "Fassungen",
    migrations: "Stand der Datenbank",
    applied: "{{applied}} von {{expected}} Umstellungen",
    embedded: "Eingebaute Suche",
    timeZone: "Zeitzone des Servers",
    zone: "{{zone}} (das Portal rechnet immer in deutscher Zeit)"
  }
};
const healthEn = {
  title: "State of the portal",
  fine: "Everything is as it should be: reading, saving, room on the disk and mails.",
  failed: {
    database: {
      title: "The database does not answer.",
      text: "Please tell whoever runs the portal."
    },
    write: {
      title: "The portal cannot save anything at the moment.",
      text: "Reading goes on. Please tell whoever runs the portal: the console says why. What was saved is safe."
    },
    keys: {
      title: "The keys (keys.db) are no longer where they were.",
      text: "Nobody new can be taken in at the moment. Please do not end the portal, and call whoever runs it at once: as long as it runs, the keys can be saved (docs/betrieb/stoerungen.md)."
    },
    migrations: {
      title: "The database does not fit this release.",
      text: "Another release of the portal has changed it. Please have the portal started anew."
    },
    disk: {
      title: "The disk is nearly full.",
      text: "At least {{least}} MB should be free. Please make room before nothing can be saved any more."
    },
    outbox: {
      title: "Something has been waiting too long.",
      text: "Mails have been waiting for the mail server for more than two hours, or changes for the search server for more than one. Nothing is lost: the reason stands below, at mails and search."
    }
  },
  /** In place of `failed.write.text`, by the code of the database. */
  writeTrouble: {
    SQLITE_FULL: "The disk with the data is full. Please have room made: it goes on by itself then. What was saved is safe.",
    SQLITE_READONLY_DBMOVED: "The file of the database was moved, replaced or deleted while the portal ran. Please call whoever runs the portal at once (docs/betrieb/stoerungen.md).",
    SQLITE_READONLY: "The database may only be read. Whoever runs the portal has to make its files and their folder writable again. What was saved is safe.",
    SQLITE_CANTOPEN: "The file of the database cannot be opened. Whoever runs the portal has to check its owner and rights, and whether the disk can only be read now. What was saved is safe.",
    SQLITE_IOERR: "The disk with the data fails, is away or can only be read now. Reading goes on. Please call whoever runs the portal at once.",
    SQLITE_NOTADB: "The file of the database is damaged. Please call whoever runs the portal at once: a backup has to be put back.",
    SQLITE_BUSY: "Another program has locked the database. Whoever runs the portal has to end it: it goes on by itself then.",
    SERVER_UNREACHABLE: "The database server does not answer. Whoever runs the portal has to start it: it goes on by itself then. What was saved is safe.",
    SQLITE_CORRUPT: "The file of the database is damaged. Please call whoever runs the portal at once: a backup has to be put back."
  },
  clock: {
    forward: {
      title: "The clock of the server leapt {{span}} forwards.",
      text: "Noticed: {{at}}. Perhaps the server just stood still for so long. Please have the clock checked. If it was more than an hour, deleting what has run out waits for twelve hours."
    },
    back: {
      title: "The clock of the server leapt {{span}} backwards.",
      text: "Noticed: {{at}}. Please have the clock checked. Nothing is lost: only the times in the log are out of order for a while."
    },
    pause: {
      title: "The portal was off for {{span}}.",
      text: "It has been running again since {{at}}. If it was off for less, the clock was or is wrong: please have it checked then. Deleting what has run out waits for twelve hours."
    }
  },
  auditHead: {
    title: "The state of the log cannot be noted outside.",
    text: "Since {{since}} the file in AUDIT_HEAD_FILE cannot be written to. Whoever runs the portal has to check its folder and the rights: then it goes on by itself."
  },
  /** What went wrong at a start in the last seven days. */
  start: {
    migrationFailed: {
      title: "A new release could not bring the database to its state.",
      text: "Last time: {{at}}. The database stayed as it was, and a backup was written before. If a new release runs by now, there is nothing to do. If not, whoever supplies the portal needs the line of the console."
    },
    secondStart: {
      title: "Somebody tried to start the portal a second time.",
      text: "Last time: {{at}}. The second start was refused and nothing was changed. Whoever runs the portal should find out who else starts it: one directory belongs to one portal."
    },
    halfBackup: {
      title: "A backup had not been written to its end.",
      text: "Noticed at the start: {{at}}. What there was of it is removed. The next one is written by itself; below, at the backups, you see whether there is one."
    }
  },
  queues: {
    mails: "Mails waiting",
    searchChanges: "Changes for the search server",
    jobs: "Jobs that run or wait",
    writes: "Writes at this moment"
  },
  nothingWaits: "none",
  waits: "{{count}}",
  waitsFor: "{{count}}, the oldest has been waiting for {{span}}",
  freeDisk: "Free on the disk",
  megabytes: "{{size}} MB",
  unknownWords: "Words the portal does not understand",
  words_one: "{{count}} word",
  words_other: "{{count}} words",
  versions: {
    title: "Versions",
    migrations: "State of the database",
    applied: "{{applied}} of {{expected}} migrations",
    embedded: "Embedded search",
    timeZone: "Time zone of the server",
    zone: "{{zone}} (the portal always counts in German time)"
  }
};
const boardDe = {
  title: "Offene Stellen",
  lead: "Praktikum, Probe, Ausbildung, Arbeit. Jede Stelle wurde geprüft, und jemand begleitet Sie.",
  filter: {
    text: "Beruf, Betrieb oder Ort",
    kind: "Art",
    allKinds: "Alle",
    district: "Kreis oder Stadt",
    allDistricts: "Alle",
    apply: "Anzeigen",
    reset: "Auswahl löschen"
  },
  count_one: "{{count}} Stelle",
  count_other: "{{count}} Stellen",
  none: "Keine passende Stelle gefunden",
  noneHint: "Wählen Sie weniger aus, oder fragen Sie Ihre Integrationsfachkraft. Es kommen laufend neue Stellen dazu.",
  start: "Beginn {{day}}",
  startAnytime: "Beginn jederzeit",
  temporaryWork: "Zeitarbeit",
  posting: {
    language: "Sprache dieser Seite",
    german: "Deutsch",
    english: "English",
    company: "Betrieb",
    place: "Ort",
    kind: "Art",
    occupation: "Beruf",
    start: "Beginn",
    anytime: "jederzeit",
    duration: "Dauer",
    weeks_one: "{{count}} Woche",
    weeks_other: "{{count}} Wochen",
    until: "{{weeks}} (bis {{day}})",
    unlimited: "unbefristet",
    hours: "Stunden in der Woche",
    hoursRange: "{{from}} bis {{to}}",
    shifts: "Schichten",
    pay: "Lohn",
    noPay: "Ohne Lohn. Ihre Leistung läuft weiter.",
    germanLevel: "Deutsch",
    licences: "Führerschein und Scheine",
    seats: "Plätze",
    reachable: "Mit Bus und Bahn erreichbar",
    yes: "ja",
    no: "nein",
    temporaryWork: "Zeitarbeit",
    temporaryWorkYes: "Ja. Sie sind bei der Zeitarbeitsfirma angestellt und arbeiten in einem anderen Betrieb.",
    lateralEntry: "Quereinstieg möglich",
    tasks: "Aufgaben",
    must: "Das müssen Sie können",
    nice: "Das ist gut, aber kein Muss",
    kindTitle: "Was das bedeutet",
    applyTitle: "So können Sie sich melden",
    applyCall: "Rufen Sie an oder schreiben Sie. Sagen Sie, dass es um die Stelle {{code}} geht.",
    applyHelp: "Sie haben eine Integrationsfachkraft im Jobcenter oder in der Agentur für Arbeit? Sprechen Sie sie an. Sie hilft bei der Bewerbung.",
    applyFree: "Das kostet nichts. Wer absagt, hat davon keinen Nachteil.",
    contact: "Kontakt",
    noContact: "Bitte fragen Sie im Jobcenter oder in der Agentur für Arbeit nach der Stelle {{code}}.",
    link: "Link zu dieser Seite",
    code: "Kennzeichen {{code}}",
    posted: "Veröffentlicht am {{day}}",
    print: "Drucken",
    back: "Alle offenen Stellen"
  },
  gone: {
    title: "Diese Stelle ist nicht mehr offen",
    text: "Vielleicht ist sie schon besetzt, oder der Link ist nicht vollständig. Sie haben nichts falsch gemacht.",
    action: "Andere offene Stellen ansehen"
  }
};
const boardEn = {
  title: "Open postings",
  lead: "Internship, trial, apprenticeship, work. Every posting has been checked, and someone comes along with you.",
  filter: {
    text: "Occupation, company or town",
    kind: "Kind",
    allKinds: "All",
    district: "District or city",
    allDistricts: "All",
    apply: "Show",
    reset: "Clear filters"
  },
  count_one: "{{count}} posting",
  count_other: "{{count}} postings",
  none: "No posting fits",
  noneHint: "Choose fewer filters or ask your caseworker. New postings come in all the time.",
  start: "Start {{day}}",
  startAnytime: "Start at any time",
  temporaryWork: "Agency work",
  posting: {
    language: "Language of this page",
    german: "Deutsch",
    english: "English",
    company: "Company",
    place: "Place",
    kind: "Kind",
    occupation: "Occupation",
    start: "Start",
    anytime: "at any time",
    duration: "Length",
    weeks_one: "{{count}} week",
    weeks_other: "{{count}} weeks",
    until: "{{weeks}} (until {{day}})",
    unlimited: "unlimited",
    hours: "Hours a week",
    hoursRange: "{{from}} to {{to}}",
    shifts: "Shifts",
    pay: "Pay",
    noPay: "Unpaid. Your benefit goes on.",
    germanLevel: "German",
    licences: "Licences",
    seats: "Places",
    reachable: "Reachable by bus and train",
    yes: "yes",
    no: "no",
    temporaryWork: "Agency work",
    temporaryWorkYes: "Yes. You are employed by the agency and work at another company.",
    lateralEntry: "Career changers welcome",
    tasks: "Tasks",
    must: "What you must be able to do",
    nice: "Good to have, not required",
    kindTitle: "What this means",
    applyTitle: "How to get in touch",
    applyCall: "Call or write. Say that it is about posting {{code}}.",
    applyHelp: "Do you have a caseworker at the Jobcenter or employment agency? Talk to them. They help you apply.",
    applyFree: "It costs nothing. Saying no has no disadvantage for you.",
    contact: "Contact",
    noContact: "Please ask for posting {{code}} at the Jobcenter or employment agency.",
    link: "Link to this page",
    code: "Code {{code}}",
    posted: "Published on {{day}}",
    print: "Print",
    back: "All open postings"
  },
  gone: {
    title: "This posting is no longer open",
    text: "Perhaps it has been filled, or the link is not complete. You have done nothing wrong.",
    action: "See other open postings"
  }
};
const browseDe = {
  title: "Profile suchen",
  lead: "Alle veröffentlichten Profile ohne Namen. Jeder Filter lässt sich mit jedem verbinden.",
  search: {
    label: "Beruf, Kenntnis, Sprachstand, Ort oder Arbeitszeit",
    hint: "Zum Beispiel: Schweißer Bielefeld 30 km B1 Teilzeit",
    button: "Suchen",
    nothing: "Damit konnten wir nichts anfangen",
    nothingHint: "Schreiben Sie einen Beruf, eine Kenntnis, einen Ort oder einen Sprachstand wie B1.",
    unknown: "Nicht verstanden: {{words}}",
    unknownHint: "Gezeigt werden Ihre eigenen Fälle, in denen diese Wörter stehen.",
    unknownIgnored: "Die Liste zeigt, was zum Rest passt.",
    postcodeOnly: "Zu welchem Ort gehört {{postcodes}}?",
    postcodeOnlyHint: "Schreiben Sie bitte den Ort dazu, zum Beispiel „33602 Bielefeld“.",
    ambiguous: "Was meinen Sie mit „{{text}}“?"
  },
  kindChoice: "{{kind}} (Art der Stelle)",
  languageChoice: "Spricht {{language}} (nur Ihre eigenen Fälle)",
  chosen: "Gewählt",
  or: "oder",
  remove: "{{filter}} entfernen",
  removeAll: "Alle Filter entfernen",
  instead: "Etwas anderes statt {{concept}}",
  exchange: "tauschen",
  total: "{{count}} Profile",
  total_one: "Ein Profil",
  firstPage: "Gezeigt werden die ersten {{count}}.",
  capped: "Gezeigt werden die ersten {{listed}}. Filtern Sie weiter, um alle zu sehen.",
  none: "Kein Profil passt zu allen Filtern",
  noneHint: "Nehmen Sie einen Filter heraus. Darunter steht, wie viele Profile dann passen.",
  noneAtAll: "Noch ist kein Profil veröffentlicht",
  noneAtAllHint: "Hier steht ein Profil, sobald die Person eingewilligt hat und es veröffentlicht ist.",
  opening: {
    title: "Was mehr Profile bringt",
    without: "Ohne „{{filter}}“: {{count}} Profile",
    without_one: "Ohne „{{filter}}“: ein Profil",
    further: "Bis {{farthest}} km statt „{{filter}}“: {{count}} Profile",
    further_one: "Bis {{farthest}} km statt „{{filter}}“: ein Profil",
    noneAlone: "Auch wenn Sie einen einzelnen Filter herausnehmen, passt niemand. Nehmen Sie mehrere heraus."
  },
  toFilters: "Zu den Filtern",
  filters: "Filter",
  facet: {
    occupations: "Beruf",
    skills: "Kenntnisse",
    german: "Deutsch (niedrigste der vier Fertigkeiten)",
    near: "Entfernung von {{place}}",
    districts: "Kreis oder Stadt",
    kinds: "Gewünschte Art der Stelle",
    shifts: "Arbeitszeit",
    free: "Frei",
    licences: "Führerscheine (auch Stapler und Kran)",
    languages: "Weitere Sprachen",
    languagesHint: "Nur bei Ihren eigenen Fällen. Wer mehrere Sprachen spricht, wird bei jeder gefunden.",
    car: "Weg zur Arbeit"
  },
  germanExactly: "{{level}}",
  germanUnknown: "unbekannt",
  germanFrom: "Deutsch ab {{from}}",
  germanTo: "Deutsch bis {{to}}",
  germanIsUnknown: "Deutsch unbekannt",
  within: "bis {{km}} km",
  nearChip: "{{place}}, bis {{km}} km",
  freeNow: "sofort",
  freeWithin: "innerhalb von {{days}} Tagen",
  freeTo: "frei bis {{day}}",
  freeFrom: "erst frei ab {{day}}",
  withCar: "kann mit dem Auto fahren",
  hoursFrom: "mindestens {{hours}} Stunden",
  hoursTo: "höchstens {{hours}} Stunden",
  range: {
    title: "Genauer eingrenzen",
    germanFrom: "Deutsch von",
    germanTo: "Deutsch bis",
    km: "Höchstens so viele Kilometer entfernt",
    hoursFrom: "Stunden von",
    hoursTo: "Stunden bis",
    freeFrom: "Frei ab",
    freeTo: "Frei bis",
    apply: "Anwenden",
    anyLevel: "Egal"
  },
  table: {
    caption: "Profile, Seite {{page}}",
    code: "Fallcode",
    occupation: "Beruf",
    german: "Deutsch",
    place: "Ort",
    km: "Entfernung",
    free: "Frei ab",
    experience: "Erfahrung",
    years: "{{count}} Jahre",
    years_one: "Ein Jahr",
    now: "sofort",
    isNew: "neu"
  },
  saved: {
    title: "Meine Suchen",
    none: "Sie haben noch keine Suche gespeichert.",
    count: "{{count}} neu",
    nothingNew: "nichts Neues",
    hasNew: "Neues",
    wantsMailNews: "Mail schicken, wenn es Neues gibt",
    nameHintOwn: "Nur Sie sehen die Suche.",
    mailOn: "Mail an",
    mailOff: "Mail aus",
    turnOn: "Mail einschalten",
    turnOff: "Mail ausschalten",
    forget: "Löschen",
    forgetConfirm: "Diese gespeicherte Suche löschen?",
    seen: "Als gesehen markieren",
    save: "Diese Suche speichern",
    name: "Name der Suche",
    nameHint: "Keine Namen von Personen. Nur Sie sehen die Suche.",
    wantsMail: "Mail schicken, wenn jemand Neues passt",
    button: "Speichern"
  }
};
const browseEn = {
  title: "Search profiles",
  lead: "All published profiles without names. Every filter can be combined with every other.",
  search: {
    label: "Occupation, skill, level of German, place or working time",
    hint: "For example: welder Bielefeld 30 km B1",
    button: "Search",
    nothing: "We could not make anything of this",
    nothingHint: "Write an occupation, a skill, a place or a level such as B1.",
    unknown: "Not understood: {{words}}",
    unknownHint: "Shown are your own cases that contain these words.",
    unknownIgnored: "The list shows what fits the rest.",
    postcodeOnly: "Which town is {{postcodes}}?",
    postcodeOnlyHint: "Please write the town beside it, for example “33602 Bielefeld”.",
    ambiguous: "What do you mean by “{{text}}”?"
  },
  kindChoice: "{{kind}} (kind of posting)",
  languageChoice: "Speaks {{language}} (your own cases only)",
  or: "or",
  chosen: "Chosen",
  remove: "Remove {{filter}}",
  removeAll: "Remove all filters",
  instead: "Something else instead of {{concept}}",
  exchange: "exchange",
  total: "{{count}} profiles",
  total_one: "One profile",
  firstPage: "Shown are the first {{count}}.",
  capped: "The first {{listed}} are shown. Filter further to see all of them.",
  none: "No profile passes all filters",
  noneHint: "Take one filter away. Below you see how many profiles then fit.",
  noneAtAll: "No profile is published yet",
  noneAtAllHint: "A profile stands here once the person has consented and it is published.",
  opening: {
    title: "What brings more profiles",
    without: "Without “{{filter}}”: {{count}} profiles",
    without_one: "Without “{{filter}}”: one profile",
    further: "Up to {{farthest}} km instead of “{{filter}}”: {{count}} profiles",
    further_one: "Up to {{farthest}} km instead of “{{filter}}”: one profile",
    noneAlone: "Nobody fits without any single filter either. Take several away."
  },
  toFilters: "To the filters",
  filters: "Filters",
  facet: {
    occupations: "Occupation",
    skills: "Skills",
    german: "German (lowest of the four skills)",
    near: "Distance from {{place}}",
    districts: "District or city",
    kinds: "Kind of posting wanted",
    shifts: "Working time",
    free: "Free",
    licences: "Licences (forklift and crane too)",
    languages: "Other languages",
    languagesHint: "Only among your own cases. Whoever speaks several languages is found under each.",
    car: "Way to work"
  },
  germanExactly: "{{level}}",
  germanUnknown: "unknown",
  germanFrom: "German from {{from}}",
  germanTo: "German up to {{to}}",
  germanIsUnknown: "German unknown",
  within: "within {{km}} km",
  nearChip: "{{place}}, within {{km}} km",
  freeNow: "now",
  freeWithin: "within {{days}} days",
  freeTo: "free by {{day}}",
  freeFrom: "free not before {{day}}",
  withCar: "can go by car",
  hoursFrom: "at least {{hours}} hours",
  hoursTo: "at most {{hours}} hours",
  range: {
    title: "Narrow down",
    germanFrom: "German from",
    germanTo: "German up to",
    km: "At most so many kilometres away",
    hoursFrom: "Hours from",
    hoursTo: "Hours up to",
    freeFrom: "Free from",
    freeTo: "Free by",
    apply: "Apply",
    anyLevel: "Any"
  },
  table: {
    caption: "Profiles, page {{page}}",
    code: "Case code",
    occupation: "Occupation",
    german: "German",
    place: "Place",
    km: "Distance",
    free: "Free from",
    experience: "Experience",
    years: "{{count}} years",
    years_one: "One year",
    now: "now",
    isNew: "new"
  },
  saved: {
    title: "My searches",
    none: "You have not saved a search yet.",
    count: "{{count}} new",
    nothingNew: "nothing new",
    hasNew: "news",
    wantsMailNews: "Send a mail when there is news",
    nameHintOwn: "Only you see the search.",
    mailOn: "mail on",
    mailOff: "mail off",
    turnOn: "Turn mail on",
    turnOff: "Turn mail off",
    forget: "Delete",
    forgetConfirm: "Delete this saved search?",
    seen: "Mark as seen",
    save: "Save this search",
    name: "Name of the search",
    nameHint: "No names of people. Only you see the search.",
    wantsMail: "Send a mail when somebody new fits",
    button: "Save"
  }
};
const consentLinkDe = {
  title: "Link für das Handy",
  lead: "Mit diesem Link entscheidet die Person selbst, in ihrer Sprache, ohne Konto. Papier bleibt immer möglich.",
  open: "Link für das Handy",
  none: "Es gibt noch keinen Link.",
  since: "Gemacht am {{day}}, Sprache: {{language}}.",
  devices_one: "{{count}} Handy ist angemeldet.",
  devices_other: "{{count}} Handys sind angemeldet.",
  frozen: "Der Code war zehnmal falsch. Neue Handys kommen nicht mehr hinein, angemeldete bleiben. Machen Sie einen neuen Code.",
  language: "In welcher Sprache soll der Link anfangen?",
  languageHint: "Die Person kann die Sprache jederzeit selbst ändern.",
  make: "Link erstellen",
  makeAgain: "Neuen Link erstellen",
  makeAgainHint: "Der alte Link und seine Handys gehen dann nicht mehr.",
  newCode: "Neuer Code",
  newCodeHint: "Der Link bleibt, angemeldete Handys auch.",
  end: "Link beenden",
  endHint: "Wenn ein Handy verloren ist oder in falschen Händen. Was entschieden ist, gilt weiter.",
  endConfirm: "Den Link wirklich beenden? Alle Handys sind dann abgemeldet.",
  made: "Der Link ist fertig. Er steht nur jetzt hier.",
  link: "Link",
  copy: "Link kopieren",
  copied: "Kopiert.",
  qr: "QR-Code mit dem Link",
  scan: "Mit der Kamera des Handys aufnehmen",
  code: "Code",
  codeHint: "Geben Sie den Code getrennt vom Link weiter: mündlich oder auf einem eigenen Zettel, nie in derselben Nachricht.",
  print: "QR-Code drucken",
  back: "Zum Profil",
  calls: "Bitte anrufen",
  callsLead: "Die Person hat auf ihrem Handy um einen Anruf gebeten.",
  call: "{{purpose}}: bis {{day}}",
  callCompany: "{{purpose}} ({{company}}): bis {{day}}",
  called: "Angerufen",
  review: {
    title: "Sprachen für Einwilligungen",
    lead: "Mit echten Menschen darf auf dem Handy nur in einer Sprache entschieden werden, die jemand gelesen und geprüft hat. Auf Papier und im Gespräch gilt der deutsche Text.",
    caption: "Sprachen und ihre Prüfung",
    language: "Sprache",
    state: "Stand",
    reviewed: "geprüft von {{by}} am {{day}}",
    draft: "Entwurf, nicht geprüft",
    read: "Alle Texte lesen",
    textsTitle: "Texte der Einwilligungen",
    wordsTitle: "Wörter der Seiten",
    by: "Geprüft von (Name, Stelle)",
    on: "Geprüft am",
    save: "Als geprüft eintragen",
    saveHint: "Das gilt für genau diese Texte. Ändert sich ein Wort, ist die Sprache wieder ein Entwurf.",
    version: "Fassung {{version}}",
    back: "Zu allen Sprachen"
  }
};
const consentLinkEn = {
  title: "Link for the phone",
  lead: "With this link the person decides herself, in her language, without an account. Paper always remains possible.",
  open: "Link for the phone",
  none: "There is no link yet.",
  since: "Made on {{day}}, language: {{language}}.",
  devices_one: "{{count}} phone is signed in.",
  devices_other: "{{count}} phones are signed in.",
  frozen: "The code was wrong ten times. New phones do not get in any more, those that are in stay. Make a new code.",
  language: "In which language should the link begin?",
  languageHint: "The person can change the language herself at any time.",
  make: "Make the link",
  makeAgain: "Make a new link",
  makeAgainHint: "The old link and its phones then no longer work.",
  newCode: "New code",
  newCodeHint: "The link stays, and so do the phones.",
  end: "End the link",
  endHint: "When a phone is lost or in wrong hands. What was decided still counts.",
  endConfirm: "Really end the link? All phones are signed out then.",
  made: "The link is ready. It stands here only now.",
  link: "Link",
  copy: "Copy the link",
  copied: "Copied.",
  qr: "QR code with the link",
  scan: "Scan with the camera of the phone",
  code: "Code",
  codeHint: "Hand the code over apart from the link: by word or on a slip of its own, never in the same message.",
  print: "Print the QR code",
  back: "To the profile",
  calls: "Please call",
  callsLead: "The person asked on her phone to be called.",
  call: "{{purpose}}: by {{day}}",
  callCompany: "{{purpose}} ({{company}}): by {{day}}",
  called: "Called",
  review: {
    title: "Languages for consents",
    lead: "With real people, a decision on the phone may only be taken in a language that somebody has read and reviewed. On paper and in a talk the German text counts.",
    caption: "Languages and their review",
    language: "Language",
    state: "State",
    reviewed: "reviewed by {{by}} on {{day}}",
    draft: "draft, not reviewed",
    read: "Read all texts",
    textsTitle: "Texts of the consents",
    wordsTitle: "Words of the pages",
    by: "Reviewed by (name, office)",
    on: "Reviewed on",
    save: "Record as reviewed",
    saveHint: "This counts for exactly these texts. When a word changes, the language is a draft again.",
    version: "Version {{version}}",
    back: "To all languages"
  }
};
const companyDe = {
  state: { unverified: "noch nicht geprüft", verified: "geprüft", blocked: "gesperrt" },
  contactKind: { call: "Anruf", visit: "Besuch", mail: "E-Mail", letter: "Brief", event: "Veranstaltung" },
  field: {
    name: "Name des Betriebs",
    employerNumber: "Betriebsnummer",
    employerNumberHint: "Acht Ziffern. Ohne sie gilt der Betrieb als nicht geprüft.",
    branch: "Branche",
    street: "Straße und Hausnummer",
    place: "Ort",
    placeHint: "Stadt oder Gemeinde.",
    employees: "Zahl der Beschäftigten",
    employeesHint: "Ab 21 Beschäftigten kann der Betriebsrat zustimmen müssen.",
    hasWorksCouncil: "Gibt es einen Betriebsrat?",
    isTemporaryAgency: "Zeitarbeitsunternehmen",
    recordAnyway: "Das ist ein anderer Betrieb, trotzdem anlegen",
    contactName: "Name",
    contactRole: "Funktion",
    phone: "Telefon",
    email: "E-Mail",
    kind: "Wie?",
    summary: "Was wurde besprochen?",
    summaryHint: "Eine Zeile. Keine Namen von Bewerberinnen und Bewerbern.",
    nextContactOn: "Wieder melden am"
  },
  yesNo: { yes: "ja", no: "nein", unknown: "nicht bekannt" },
  list: {
    title: "Betriebe",
    new: "Betrieb erfassen",
    search: "Name oder Betriebsnummer",
    state: "Stand",
    allStates: "Alle",
    who: "Ansprechperson",
    mine: "Nur meine",
    all: "Alle",
    apply: "Anzeigen",
    caption: "Betriebe",
    company: "Betrieb",
    place: "Ort",
    openPostings: "Offene Stellen",
    nextContact: "Wieder melden",
    officer: "Ansprechperson",
    count_one: "{{count}} Betrieb",
    count_other: "{{count}} Betriebe",
    none: "Kein Betrieb gefunden",
    noneHint: "Prüfen Sie die Schreibweise, oder erfassen Sie den Betrieb neu."
  },
  form: {
    newTitle: "Betrieb erfassen",
    newLead: "Beim Speichern prüfen wir, ob es den Betrieb schon gibt.",
    editTitle: "{{name}} bearbeiten",
    save: "Speichern",
    cancel: "Abbrechen",
    twin: "Vielleicht gibt es ihn schon",
    openTwin: "{{name}} ansehen"
  },
  show: {
    facts: "Angaben",
    edit: "Bearbeiten",
    newPosting: "Neue Stelle",
    verify: "Als geprüft eintragen",
    verifyTitle: "Dieser Betrieb ist noch nicht geprüft",
    verifyText: "Rufen Sie an, prüfen Sie die Betriebsnummer und ergänzen Sie, was fehlt. Erst dann können Stellen freigegeben werden.",
    verifyNeedsNumber: "Zum Prüfen fehlt noch die Betriebsnummer. Bitte ergänzen Sie sie zuerst.",
    twins: "Vielleicht derselbe Betrieb:",
    adopt: "Stellen übernehmen und diesen Eintrag auflösen",
    adoptConfirm: "Die Stellen und Kontakte gehen zum anderen Betrieb. Dieser Eintrag verschwindet. Fortfahren?",
    block: "Betrieb sperren",
    blockConfirm: "Den Betrieb wirklich sperren? Seine Stellen verschwinden aus der öffentlichen Liste.",
    blockedTitle: "Dieser Betrieb ist gesperrt",
    unblock: "Sperre aufheben",
    postings: "Stellen",
    noPostings: "Noch keine Stelle",
    noPostingsHint: "Legen Sie die erste Stelle dieses Betriebs an.",
    seats: "Angekündigte und besetzte Plätze",
    seatsText: "{{filled}} von {{announced}} angekündigten Plätzen wurden angetreten.",
    filled: "angetreten",
    log: "Kontakte mit dem Betrieb",
    logNew: "Kontakt notieren",
    logSave: "Notieren",
    logCaption: "Bisherige Kontakte",
    logWhen: "Wann",
    logWho: "Wer",
    logNone: "Noch kein Kontakt notiert.",
    contacts: "Ansprechpersonen im Betrieb",
    contactNew: "Ansprechperson hinzufügen",
    contactSave: "Hinzufügen",
    contactNone: "Noch niemand eingetragen.",
    invite: "Zugang einladen",
    inviteText: "Die Person bekommt einen Link, der einmal gilt. Damit legt sie ihr Kennwort fest und sieht dann die Stellen des Betriebs.",
    inviteSave: "Link erstellen",
    officer: "Ansprechperson im Haus",
    noOfficer: "Noch niemand. Wer den Betrieb prüft, wird Ansprechperson."
  },
  group: {
    title: "Gruppe",
    none: "Dieser Betrieb gehört zu keiner Gruppe.",
    hint: "Betriebe einer Gruppe zählen wie ein Betrieb: was sie von Menschen gelesen haben, wie viel sie noch lesen dürfen, und wer einen von ihnen ausgeschlossen hat.",
    choose: "Gruppe wählen",
    change: "Andere Gruppe wählen",
    existing: "Vorhandene Gruppe",
    join: "In diese Gruppe aufnehmen",
    name: "Name einer neuen Gruppe",
    create: "Neue Gruppe anlegen",
    leave: "Aus der Gruppe nehmen",
    leaveConfirm: "Den Betrieb wirklich aus der Gruppe nehmen? Er zählt dann wieder für sich."
  },
  reading: {
    title: "Was der Betrieb lesen darf",
    lead: "Profile ohne Namen, die der Betrieb seit {{day}} gelesen hat, und wie viele es in der Woche höchstens sind.",
    leadGroup: "Profile ohne Namen, die der Betrieb mit seiner Gruppe seit {{day}} gelesen hat, und wie viele es in der Woche höchstens sind.",
    of: "{{used}} von {{allowed}}",
    spent: "aufgebraucht",
    near: "fast aufgebraucht",
    persons: "Menschen",
    musts: "verschiedene Muss-Anforderungen",
    byPosting: "Menschen je Stelle, seit es sie gibt",
    posting: "Stelle",
    state: "Stand",
    noPostings: "Noch wurde zu keiner Stelle ein Profil gelesen.",
    all: "Alle Betriebe ansehen",
    listTitle: "Was Betriebe lesen dürfen",
    listLead: "Gelesene Profile ohne Namen seit {{day}}. Eine Gruppe zählt wie ein Betrieb.",
    nearTitle: "Fast oder ganz aufgebraucht",
    nearLead: "Planen Sie mit diesen Betrieben, wen sie noch kennenlernen möchten, bevor Sie weitere Menschen vorschlagen.",
    nobodyNear: "Kein Betrieb ist nahe an einer Grenze",
    nobodyNearHint: "Hier stehen Betriebe, die vier Fünftel dessen gelesen haben, was sie lesen dürfen.",
    others_one: "Ein Betrieb hat Profile gelesen und ist weit von jeder Grenze",
    others_other: "{{count}} Betriebe haben Profile gelesen und sind weit von jeder Grenze",
    groupName: "{{name}} (Gruppe)",
    personsWeek: "Menschen in dieser Woche",
    mustsWeek: "Muss-Anforderungen in dieser Woche",
    personsPosting: "Menschen bei einer offenen Stelle",
    back: "Zu den Betrieben"
  },
  own: {
    title: "Ihre Stellen",
    lead: "Das sehen nur Sie und der Arbeitgeber-Service.",
    new: "Neue Stelle",
    caption: "Ihre Stellen",
    none: "Sie haben noch keine Stelle gemeldet",
    noneHint: "Sagen Sie uns in fünf Minuten, was Sie brauchen. Wir rufen Sie an.",
    unverified: "Ihr Betrieb wird noch geprüft. Wir melden uns bei Ihnen.",
    rules: "Was Sie im Gespräch fragen dürfen",
    contactHours: "Rufen Sie einfach an.",
    noContact: "Ihre Ansprechperson wird gerade festgelegt.",
    back: "Zu Ihren Stellen",
    locked: "Die Stelle ist freigegeben. Für Änderungen rufen Sie bitte Ihre Ansprechperson an."
  },
  rules: {
    title: "Was Sie fragen dürfen",
    lead: "Kurze Regeln für ein faires Gespräch. Sie gelten für alle Bewerbungen.",
    draft: "Diese Seite ist rechtlich noch nicht geprüft. Sie ersetzt keine Beratung. Im Zweifel fragen Sie Ihre Ansprechperson.",
    askTitle: "Das dürfen Sie fragen",
    ask: {
      skills: "Was jemand gelernt und gearbeitet hat, soweit es für die Stelle wichtig ist.",
      german: "Wie gut jemand Deutsch versteht und spricht, so weit die Arbeit es braucht. Probieren Sie es an einem Beispiel aus dem Alltag.",
      times: "Ab wann, wie viele Stunden und in welchen Schichten jemand arbeiten kann.",
      licence: "Ob jemand einen Führerschein oder einen Schein hat, den die Arbeit verlangt.",
      permit: "Vor dem Start: ob jemand arbeiten darf. Dann müssen Sie den Aufenthaltstitel ansehen und eine Kopie aufbewahren.",
      wishes: "Was jemand gern lernen möchte und was ihm wichtig ist."
    },
    notTitle: "Das bitte nicht fragen",
    not: {
      origin: "Herkunft, Fluchtweg und Gründe der Flucht.",
      religion: "Religion, Kopftuch, Gebet, politische Meinung.",
      family: "Schwangerschaft, Kinderwunsch, Familienstand.",
      health: "Krankheit und Behinderung, solange die Arbeit nichts Besonderes verlangt.",
      money: "Sozialleistungen und Schulden.",
      age: "Das Alter."
    },
    dutiesTitle: "Was das Gesetz von Ihnen verlangt, wenn jemand anfängt",
    duties: {
      employerDuty: {
        copyTitle: "Vor dem ersten Tag: Aufenthaltstitel prüfen und eine Kopie aufbewahren.",
        safetyInstruction: "Sicherheitsunterweisung so geben, dass sie verstanden wird.",
        reportDays: "Endet eine Ausbildung oder Beschäftigung, auf der eine Duldung beruht, vorzeitig: der Ausländerbehörde melden. Frist: {{value}}."
      },
      worksCouncil: {
        employeesMoreThan: "Gibt es einen Betriebsrat und mehr als {{value}} Beschäftigte: Er muss zustimmen, auch bei Praktikum und Maßnahme.",
        answerDays: "Der Betriebsrat hat für seine Antwort Zeit: {{value}}."
      }
    },
    dutiesHelp: "Ihre Ansprechperson im Arbeitgeber-Service hilft Ihnen dabei und erinnert Sie.",
    whyTitle: "Warum?",
    why: "Das Allgemeine Gleichbehandlungsgesetz (AGG) schützt Bewerberinnen und Bewerber. Eine unzulässige Frage muss niemand beantworten. Auch deshalb sehen Sie zuerst ein Profil ohne Namen.",
    helpTitle: "Unsicher?",
    help: "Rufen Sie Ihre Ansprechperson an. Wir kommen auf Wunsch zum ersten Gespräch mit."
  }
};
const companyEn = {
  state: { unverified: "not verified yet", verified: "verified", blocked: "blocked" },
  contactKind: { call: "call", visit: "visit", mail: "e-mail", letter: "letter", event: "event" },
  field: {
    name: "Name of the company",
    employerNumber: "Employer number (Betriebsnummer)",
    employerNumberHint: "Eight digits. Without it the company counts as not verified.",
    branch: "Industry",
    street: "Street and number",
    place: "Town",
    placeHint: "Town or municipality.",
    employees: "Number of employees",
    employeesHint: "From 21 employees on, the works council may have to consent.",
    hasWorksCouncil: "Is there a works council?",
    isTemporaryAgency: "Temporary employment agency",
    recordAnyway: "This is another company, record it anyway",
    contactName: "Name",
    contactRole: "Function",
    phone: "Telephone",
    email: "E-mail",
    kind: "How?",
    summary: "What was said?",
    summaryHint: "One line. No names of applicants.",
    nextContactOn: "Call again on"
  },
  yesNo: { yes: "yes", no: "no", unknown: "not known" },
  list: {
    title: "Companies",
    new: "Record a company",
    search: "Name or employer number",
    state: "State",
    allStates: "All",
    who: "Contact person",
    mine: "Only mine",
    all: "All",
    apply: "Show",
    caption: "Companies",
    company: "Company",
    place: "Town",
    openPostings: "Open postings",
    nextContact: "Call again",
    officer: "Contact person",
    count_one: "{{count}} company",
    count_other: "{{count}} companies",
    none: "No company found",
    noneHint: "Check the spelling or record the company."
  },
  form: {
    newTitle: "Record a company",
    newLead: "When you save, we check whether the company exists already.",
    editTitle: "Edit {{name}}",
    save: "Save",
    cancel: "Cancel",
    twin: "It may exist already",
    openTwin: "See {{name}}"
  },
  show: {
    facts: "Facts",
    edit: "Edit",
    newPosting: "New posting",
    verify: "Record as verified",
    verifyTitle: "This company has not been verified yet",
    verifyText: "Call them, check the employer number and add what is missing. Only then can postings be approved.",
    verifyNeedsNumber: "The employer number is missing. Please add it first.",
    twins: "Perhaps the same company:",
    adopt: "Move the postings there and dissolve this entry",
    adoptConfirm: "Postings and contacts move to the other company. This entry disappears. Go on?",
    block: "Block company",
    blockConfirm: "Really block this company? Its postings leave the public board.",
    blockedTitle: "This company is blocked",
    unblock: "Lift the block",
    postings: "Postings",
    noPostings: "No posting yet",
    noPostingsHint: "Create the first posting of this company.",
    seats: "Announced and taken places",
    seatsText: "{{filled}} of {{announced}} announced places were taken up.",
    filled: "taken up",
    log: "Contact with the company",
    logNew: "Note a contact",
    logSave: "Note",
    logCaption: "Contacts so far",
    logWhen: "When",
    logWho: "Who",
    logNone: "No contact noted yet.",
    contacts: "People at the company",
    contactNew: "Add a person",
    contactSave: "Add",
    contactNone: "Nobody recorded yet.",
    invite: "Invite to an account",
    inviteText: "The person gets a link that works once, sets a password and then sees the postings of the company.",
    inviteSave: "Create link",
    officer: "Contact in the house",
    noOfficer: "Nobody yet. Whoever verifies the company becomes its contact."
  },
  group: {
    title: "Group",
    none: "This company belongs to no group.",
    hint: "Companies of a group count as one: what they have read of people, how much they may still read, and who has excluded one of them.",
    choose: "Choose a group",
    change: "Choose another group",
    existing: "Existing group",
    join: "Let it join this group",
    name: "Name of a new group",
    create: "Create a new group",
    leave: "Take it out of the group",
    leaveConfirm: "Really take the company out of the group? It will count by itself again."
  },
  reading: {
    title: "What the company may read",
    lead: "Profiles without names the company has read since {{day}}, and how many there are at most per week.",
    leadGroup: "Profiles without names the company and its group have read since {{day}}, and how many there are at most per week.",
    of: "{{used}} of {{allowed}}",
    spent: "used up",
    near: "almost used up",
    persons: "People",
    musts: "different must requirements",
    byPosting: "People per posting, since it is there",
    posting: "Posting",
    state: "State",
    noPostings: "No profile has been read for any posting yet.",
    all: "See all companies",
    listTitle: "What companies may read",
    listLead: "Profiles without names read since {{day}}. A group counts as one company.",
    nearTitle: "Almost or entirely used up",
    nearLead: "Plan with these companies whom they want to meet before you propose more people.",
    nobodyNear: "No company is near a limit",
    nobodyNearHint: "Companies that have read four fifths of what they may read are listed here.",
    others_one: "One company has read profiles and is far from every limit",
    others_other: "{{count}} companies have read profiles and are far from every limit",
    groupName: "{{name}} (group)",
    personsWeek: "People this week",
    mustsWeek: "Must requirements this week",
    personsPosting: "People for one open posting",
    back: "To the companies"
  },
  own: {
    title: "Your postings",
    lead: "Only you and the employer service see this.",
    new: "New posting",
    caption: "Your postings",
    none: "You have not posted anything yet",
    noneHint: "Tell us in five minutes what you need. We call you.",
    unverified: "Your company is still being verified. We will get in touch.",
    rules: "What you may ask in an interview",
    contactHours: "Just call.",
    noContact: "Your contact person is being chosen.",
    back: "To your postings",
    locked: "The posting has been approved. Please call your contact person for changes."
  },
  rules: {
    title: "What you may ask",
    lead: "Short rules for a fair interview. They hold for all applications.",
    draft: "This page has not been checked by a lawyer yet. It does not replace advice. If in doubt, ask your contact person.",
    askTitle: "You may ask",
    ask: {
      skills: "What someone has learned and worked, as far as it matters for the job.",
      german: "How well someone understands and speaks German, as far as the work needs it. Try an example from everyday work.",
      times: "From when, how many hours and in which shifts someone can work.",
      licence: "Whether someone has a licence the work requires.",
      permit: "Before the start: whether someone may work. You must then look at the residence title and keep a copy.",
      wishes: "What someone would like to learn and what matters to them."
    },
    notTitle: "Please do not ask about",
    not: {
      origin: "Origin, the way here and reasons for flight.",
      religion: "Religion, headscarf, prayer, political opinion.",
      family: "Pregnancy, wish for children, family status.",
      health: "Illness and disability, as long as the work requires nothing special.",
      money: "Benefits and debts.",
      age: "Age."
    },
    dutiesTitle: "What the law asks of you when somebody starts",
    duties: {
      employerDuty: {
        copyTitle: "Before the first day: check the residence title and keep a copy.",
        safetyInstruction: "Give the safety instruction so that it is understood.",
        reportDays: "If an apprenticeship or employment that a Duldung rests on ends early: tell the immigration office. Time limit: {{value}}."
      },
      worksCouncil: {
        employeesMoreThan: "If there is a works council and more than {{value}} employees: it must consent, to internships and measures too.",
        answerDays: "The works council has this long to answer: {{value}}."
      }
    },
    dutiesHelp: "Your contact person in the employer service helps you with it and reminds you.",
    whyTitle: "Why?",
    why: "The General Equal Treatment Act (AGG) protects applicants. Nobody has to answer a question that is not allowed. That is also why you first see a profile without a name.",
    helpTitle: "Not sure?",
    help: "Call your contact person. If you like, we come along to the first interview."
  }
};
const companyBrowseDe = {
  title: "Profile ohne Namen",
  titleDetailed: "Ausführliche Profile ohne Namen",
  views: "Ansichten",
  cards: "Gruppen",
  detailed: "Ausführliche Profile",
  shown: "Stand: {{day}}. Die Zahlen bleiben gleich, bis alle Profile neu zusammengestellt werden, spätestens am nächsten Montag.",
  shownDetailed: "Stand: {{day}}. Neue Profile kommen dazu, wenn alle neu zusammengestellt werden, spätestens am nächsten Montag. Dann wechseln auch die Kürzel.",
  notice: {
    title: "Vertraulich und nur, um Ihre Stelle zu besetzen",
    text: "Sie dürfen diese Angaben nur benutzen, um für Ihre gemeldete Stelle jemanden zu finden. Bitte halten Sie sie geheim, so wie es auch das Amt muss (§ 78 SGB X): nicht weitergeben, nicht speichern, nicht versuchen herauszufinden, um wen es geht.",
    unchecked: "Dieser Hinweis ist rechtlich noch nicht geprüft."
  },
  need: {
    companyVerified: {
      title: "Ihr Betrieb wird noch geprüft",
      text: "Profile ohne Namen zeigen wir nur geprüften Betrieben. Das schützt die Menschen dahinter. Wir melden uns bei Ihnen; bis dahin müssen Sie nichts tun."
    },
    postingApproved: {
      title: "Es fehlt noch eine freigegebene Stelle",
      text: "Sobald der Arbeitgeber-Service eine Ihrer Stellen freigegeben hat, sehen Sie hier Profile ohne Namen."
    },
    postingCurrent: {
      title: "Ist Ihre Stelle noch aktuell?",
      text: "Ihre Stellen sind schon länger gemeldet. Ein kurzer Anruf bei Ihrer Ansprechperson genügt, dann sehen Sie hier wieder Profile."
    },
    criteria: {
      title: "Ihre Stelle braucht noch ein paar Angaben",
      text: "Mindestens {{count}} Angaben sind nötig, zum Beispiel Beruf, Kenntnisse, Deutsch, Stunden, Schicht oder Beginn. Dann können wir gut suchen, und niemand wird durch eine zu offene Suche erkannt. Ihre Ansprechperson ergänzt sie mit Ihnen."
    },
    toPostings: "Zu Ihren Stellen",
    newPosting: "Stelle melden"
  },
  pause: {
    notYet: {
      title: "Hier ist noch nichts zu sehen",
      text: "Die Profile werden jeden Montag neu zusammengestellt. Schauen Sie bitte am Montag wieder herein."
    },
    closed: {
      title: "Wir zeigen zurzeit keine Profile",
      text: "Wir prüfen gerade, ob alle Menschen gut genug geschützt sind. Fordern Sie solange Vorschläge an: Der Arbeitgeber-Service sucht für Sie."
    },
    tooFew: {
      title: "Zurzeit zeigen wir keine Profile",
      text: "Im Moment haben zu wenige Menschen zugestimmt, als dass niemand erkannt werden könnte. Fordern Sie stattdessen Vorschläge an: Der Arbeitgeber-Service sucht für Sie."
    }
  },
  filter: {
    title: "Filter",
    posting: "Für Ihre Stelle",
    occupation: "Beruf",
    anyOccupation: "alle Berufe",
    segments: "Bereiche",
    groups: "Berufsgruppen",
    german: "Deutsch",
    anyGerman: "egal",
    level: "Deutsch mindestens",
    region: "Region",
    anyRegion: "alle Regionen",
    governmentRegion: "Regierungsbezirk {{name}}",
    governmentRegions: "Regierungsbezirke",
    districts: "Kreise und Städte",
    hint: "Höchstens zwei Filter auf einmal. Gezeigt werden nur Gruppen, die den Filter sicher erfüllen.",
    sum: "{{name}} (ab {{count}})",
    ofPosting: "Nur die Berufsgruppe Ihrer Stelle",
    apply: "Anzeigen",
    reset: "Filter aufheben",
    tooMuchTitle: "Bitte höchstens zwei Filter auf einmal",
    tooMuch: "Mit drei Filtern blieben so wenige Menschen übrig, dass man sie erkennen könnte. Welchen lassen Sie weg?",
    without: { occupation: "ohne Beruf", german: "ohne Deutsch", region: "ohne Region" }
  },
  card: {
    count: "mindestens {{count}} Profile",
    interest: "Interesse melden",
    interestIn: "Interesse melden: {{what}}",
    open: "Ihr Interesse ist gemeldet"
  },
  list: {
    title_one: "Eine Gruppe",
    title_other: "{{count}} Gruppen",
    order: "Nach dem Alphabet. Die Reihenfolge sagt nichts über die Menschen.",
    none: "Keine Gruppe erfüllt diese Filter sicher",
    noneText: "Das heißt nicht, dass niemand passt: Manche Gruppen sagen weniger, damit niemand erkannt wird. Nehmen Sie einen Filter heraus, oder fordern Sie Vorschläge an."
  },
  detailedList: {
    total_one: "Ein Profil",
    total_other: "{{count}} Profile",
    lead: "Diese Menschen haben sich entschieden, ausführlicher gezeigt zu werden. Wer nicht dabei ist, ist vielleicht in einer der Gruppen.",
    order: "Innerhalb eines Bandes sagt die Reihenfolge nichts.",
    band: { good: "Passt gut zu Ihrer Stelle", partly: "Passt teilweise", talk: "Im Gespräch klären" },
    none: "Kein ausführliches Profil passt dazu",
    noneText: "Nehmen Sie einen Filter heraus, sehen Sie in die Gruppen, oder fordern Sie Vorschläge an.",
    nobody: "Noch niemand wird ausführlich gezeigt",
    nobodyText: "In den Gruppen sehen Sie, welche Profile es gibt.",
    toCards: "Zu den Gruppen",
    find: "Beruf, Kenntnis, Deutsch oder Ort",
    findHint: "Zum Beispiel: Stapler, Bielefeld, B1",
    search: "Suchen",
    chosen: "Gesucht wird",
    remove: "{{filter}} entfernen",
    unknown: "Danach kann hier nicht gesucht werden: {{words}}",
    ambiguous: "Was meinen Sie mit „{{text}}“?",
    rest: "Nach dem Rest suchen"
  },
  suggest: {
    title: "Lieber suchen lassen?",
    text: "Der Arbeitgeber-Service sucht für „{{posting}}“ passende Menschen und fragt sie. Wer Ja sagt, steht danach bei Ihren Stellen.",
    button: "Vorschläge anfordern",
    open: "Ihre Bitte um Vorschläge ist beim Arbeitgeber-Service."
  },
  request: {
    title: "Ihre Anfragen",
    aboutCard: "Interesse: {{what}}",
    aboutProfile: "Interesse: Profil {{pseudonym}}",
    suggestions: "Bitte um Vorschläge",
    forPosting: "für „{{posting}}“",
    state: {
      open: "Der Arbeitgeber-Service kümmert sich darum.",
      proposing: "Der Arbeitgeber-Service ist im Gespräch. Sagt jemand Ja, finden Sie den Vorschlag bei Ihren Stellen.",
      nobody: "Zurzeit können wir Ihnen niemanden vorschlagen. Sehen Sie gern nächste Woche wieder herein.",
      takenBack: "Zurückgenommen."
    },
    takeBack: "Zurücknehmen"
  },
  saved: { title: "Meine Suchen" },
  staff: {
    title: "Anfrage eines Betriebs",
    interest: "Der Betrieb hat Interesse",
    suggestions: "Der Betrieb bittet um Vorschläge",
    company: "Betrieb",
    posting: "Stelle",
    about: "Worum es geht",
    aboutCard: "Gruppe: {{what}}. Gemeint ist keine bestimmte Person.",
    aboutProfile: "Ausführliches Profil. Der Betrieb kennt es als {{pseudonym}} und weiß nicht, wer es ist.",
    aboutSuggestions: "Der Betrieb möchte Vorschläge für diese Stelle.",
    person: "Person",
    notPublished: "Das Profil ist nicht mehr veröffentlicht. Vorschlagen können Sie die Person zurzeit nicht.",
    dueOn: "Antwort bis",
    state: "Stand",
    states: {
      open: "offen",
      proposing: "Der Arbeitgeber-Service schlägt vor.",
      nobody: "Zurzeit passt niemand.",
      takenBack: "Der Betrieb hat die Anfrage zurückgenommen."
    },
    answer: "Antwort an den Betrieb",
    answerText: "Der Betrieb liest nur einen dieser Sätze. Bei einer Gruppe erfährt er nicht, wen Sie fragen und wie viele. Ging es um ein ausführliches Profil und folgt kein Vorschlag, kann er sich ein Nein denken.",
    propose: "Diese Person vorschlagen",
    proposeText: "Dann spricht die Integrationsfachkraft zuerst mit der Person. Ohne ihr Ja erfährt der Betrieb nichts.",
    proposing: "Wir schlagen jemanden vor",
    nobody: "Zurzeit passt niemand",
    toRanking: "Wer passt zu dieser Stelle?",
    officerAnswers: "Der Arbeitgeber-Service antwortet dem Betrieb. Sie können die Person schon ansprechen oder selbst vorschlagen.",
    back: "Zurück zu heute"
  }
};
const companyBrowseEn = {
  title: "Profiles without a name",
  titleDetailed: "Detailed profiles without a name",
  views: "Views",
  cards: "Groups",
  detailed: "Detailed profiles",
  shown: "As of {{day}}. The numbers stand still until all profiles are put together anew, next Monday at the latest.",
  shownDetailed: "As of {{day}}. New profiles join when all are put together anew, next Monday at the latest. The labels change then too.",
  notice: {
    title: "Confidential, and only for filling your posting",
    text: "You may use this information only to find somebody for your own posting. Please keep it secret, as the authority has to (section 78 SGB X): do not pass it on, do not store it, do not try to find out who it is about.",
    unchecked: "Nobody has checked this notice legally yet."
  },
  need: {
    companyVerified: {
      title: "Your company is still being checked",
      text: "We show profiles without a name to checked companies only. That protects the people behind them. We will get in touch; until then there is nothing you have to do."
    },
    postingApproved: {
      title: "An approved posting is still missing",
      text: "As soon as the employer service has approved one of your postings, you see profiles without a name here."
    },
    postingCurrent: {
      title: "Is your posting still current?",
      text: "Your postings were announced some time ago. A short call to your contact person is enough, then you see profiles here again."
    },
    criteria: {
      title: "Your posting needs a few more details",
      text: "At least {{count}} details are needed, for example occupation, skills, German, hours, shift or start. Then we can search well, and nobody is recognised by a search that is too open. Your contact person adds them with you."
    },
    toPostings: "To your postings",
    newPosting: "Announce a posting"
  },
  pause: {
    notYet: {
      title: "There is nothing to see here yet",
      text: "The profiles are put together anew every Monday. Please come back on Monday."
    },
    closed: {
      title: "We show no profiles at present",
      text: "We are checking whether everybody is protected well enough. Ask for proposals meanwhile: the employer service searches for you."
    },
    tooFew: {
      title: "At the moment we show no profiles",
      text: "Too few people have agreed for nobody to be recognised. Ask for proposals instead: the employer service searches for you."
    }
  },
  filter: {
    title: "Filters",
    posting: "For your posting",
    occupation: "Occupation",
    anyOccupation: "all occupations",
    segments: "Fields",
    groups: "Occupation groups",
    german: "German",
    anyGerman: "any",
    level: "German at least",
    region: "Region",
    anyRegion: "all regions",
    governmentRegion: "Regierungsbezirk {{name}}",
    governmentRegions: "Regierungsbezirke",
    districts: "Districts and cities",
    hint: "Two filters at once at most. Only groups that certainly meet the filter are shown.",
    sum: "{{name}} (from {{count}})",
    ofPosting: "Only the occupation group of your posting",
    apply: "Show",
    reset: "Remove filters",
    tooMuchTitle: "Two filters at once at most, please",
    tooMuch: "With three filters so few people would be left that they could be recognised. Which one do you leave out?",
    without: { occupation: "without occupation", german: "without German", region: "without region" }
  },
  card: {
    count: "at least {{count}} profiles",
    interest: "Tell your interest",
    interestIn: "Tell your interest: {{what}}",
    open: "Your interest has been told"
  },
  list: {
    title_one: "One group",
    title_other: "{{count}} groups",
    order: "In alphabetical order. The order says nothing about the people.",
    none: "No group certainly meets these filters",
    noneText: "That does not mean that nobody fits: some groups say less so that nobody is recognised. Take a filter out, or ask for proposals."
  },
  detailedList: {
    total_one: "One profile",
    total_other: "{{count}} profiles",
    lead: "These people have decided to be shown in more detail. Whoever is not among them may be in one of the groups.",
    order: "Inside a band the order says nothing.",
    band: { good: "Fits your posting well", partly: "Fits in part", talk: "To be talked about" },
    none: "No detailed profile fits",
    noneText: "Take a filter out, look at the groups, or ask for proposals.",
    nobody: "Nobody is shown in detail yet",
    nobodyText: "The groups show which profiles there are.",
    toCards: "To the groups",
    find: "Occupation, skill, German or place",
    findHint: "For example: forklift, Bielefeld, B1",
    search: "Search",
    chosen: "Searched for",
    remove: "Remove {{filter}}",
    unknown: "This cannot be searched for here: {{words}}",
    ambiguous: "What do you mean by “{{text}}”?",
    rest: "Search for the rest"
  },
  suggest: {
    title: "Rather have us search?",
    text: "The employer service looks for people who fit “{{posting}}” and asks them. Whoever says yes then stands with your postings.",
    button: "Ask for proposals",
    open: "Your request for proposals is with the employer service."
  },
  request: {
    title: "Your requests",
    aboutCard: "Interest: {{what}}",
    aboutProfile: "Interest: profile {{pseudonym}}",
    suggestions: "Request for proposals",
    forPosting: "for “{{posting}}”",
    state: {
      open: "The employer service is taking care of it.",
      proposing: "The employer service is talking to people. If somebody says yes, you find the proposal with your postings.",
      nobody: "At the moment we cannot propose anybody. Do come back next week.",
      takenBack: "Taken back."
    },
    takeBack: "Take back"
  },
  saved: { title: "My searches" },
  staff: {
    title: "A company's request",
    interest: "The company is interested",
    suggestions: "The company asks for proposals",
    company: "Company",
    posting: "Posting",
    about: "What it is about",
    aboutCard: "Group: {{what}}. No particular person is meant.",
    aboutProfile: "Detailed profile. The company knows it as {{pseudonym}} and does not know who it is.",
    aboutSuggestions: "The company would like proposals for this posting.",
    person: "Person",
    notPublished: "The profile is not published any more. At present the person cannot be proposed.",
    dueOn: "Answer by",
    state: "State",
    states: {
      open: "open",
      proposing: "The employer service proposes somebody.",
      nobody: "Nobody fits at present.",
      takenBack: "The company has taken its request back."
    },
    answer: "Answer to the company",
    answerText: "The company reads only one of these sentences. Of a group it does not learn whom you ask, or how many. If it was about a detailed profile and no proposal follows, it can guess a no.",
    propose: "Propose this person",
    proposeText: "Then the caseworker talks to the person first. Without her yes the company learns nothing.",
    proposing: "We propose somebody",
    nobody: "Nobody fits at present",
    toRanking: "Who fits this posting?",
    officerAnswers: "The employer service answers the company. You can talk to the person already or propose her yourself.",
    back: "Back to today"
  }
};
const disclosureDe = {
  rung: "Stufe {{rung}} von {{of}}",
  anyOccupation: "alle Berufe",
  region: { governmentRegion: "Regierungsbezirk {{name}}" },
  german: {
    A: "Deutsch bis A2",
    B1: "Deutsch B1",
    B2: "Deutsch B2",
    C: "Deutsch C1 oder besser",
    unknown: "Deutsch nicht bekannt",
    upToA2: "Deutsch bis A2",
    fromB1: "Deutsch B1 oder besser",
    any: "Deutsch auf jedem Niveau"
  },
  number: {
    0: "keine",
    1: "eins",
    2: "zwei",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    12: "zwölf"
  },
  where: {
    region: {
      city: "in {{name}}",
      county: "im {{name}}",
      region: "in der {{name}}",
      governmentRegion: "im Regierungsbezirk {{name}}",
      state: "in {{name}}"
    },
    occupation: {
      group: "in der Berufsgruppe „{{occupation}}“",
      segment: "im Berufssegment „{{occupation}}“",
      sector: "im Berufssektor „{{occupation}}“",
      any: "in allen Berufen"
    },
    german: "mit „{{german}}“"
  },
  with: {
    region: {
      city: "mit {{name}}",
      county: "mit dem {{name}}",
      region: "mit der {{name}}",
      governmentRegion: "mit dem Regierungsbezirk {{name}}",
      state: "mit ganz {{name}}"
    },
    occupation: {
      group: "mit der Berufsgruppe „{{occupation}}“",
      segment: "mit dem Berufssegment „{{occupation}}“",
      sector: "mit dem Berufssektor „{{occupation}}“",
      any: "mit allen Berufen"
    },
    german: "mit „{{german}}“"
  },
  reason: {
    only_one: "{{rung}}: {{words}}. Bisher gibt es nur dieses Profil.",
    only_other: "{{rung}}: {{words}}. Davon gibt es {{number}} ähnliche Profile.",
    few_one: "{{where}} gibt es erst dieses eine Profil",
    few_other: "{{where}} gibt es erst {{number}} ähnliche Profile",
    more: "{{with}} sind es {{number}}",
    both: "{{rung}}: {{few}}; {{more}}."
  },
  placing: {
    title: "Was Betriebe vor einem Vorschlag sehen",
    cardLead: "Geprüfte Betriebe sehen diese Karte, kein einzelnes Profil:",
    members_one: "Zurzeit steht nur noch dieses Profil dahinter.",
    members_other: "Zurzeit stehen {{number}} Profile dahinter, dieses mitgezählt.",
    hidden: "Die Karte ist zurzeit ausgeblendet: In der Gruppe sind noch {{members}}, mindestens {{k}} müssen es sein. Am {{day}} wird neu eingeteilt.",
    hiddenPool: "Die Karte ist zurzeit ausgeblendet, weil in allen Gruppen zusammen zu wenige Profile zu sehen wären. Am {{day}} wird neu eingeteilt.",
    changed: "Das Profil wurde geändert. Für Betriebe gilt die Änderung ab {{day}}.",
    leaving: "Ab {{day}} wird das ausführliche Profil gezeigt; in dieser Gruppe zählt das Profil dann nicht mehr.",
    waiting: "Betriebe sehen noch nichts. Ab {{day}} zählt das Profil mit.",
    detailed: "Betriebe sehen das ausführliche Profil ohne Namen. In keiner Gruppe wird es mitgezählt.",
    tooFew: "Betriebe sehen keine Gruppen, solange weniger als {{least}} Personen Ja zum Profil ohne Namen gesagt haben. Vorschlagen können Sie trotzdem.",
    withheld_one: "Zurückgehalten: Auch auf der gröbsten Stufe gibt es nur dieses eine Profil; {{needed}} sind nötig. Betriebe sehen nichts davon. Vorschlagen können Sie trotzdem.",
    withheld_other: "Zurückgehalten: Auch auf der gröbsten Stufe gibt es erst {{number}} ähnliche Profile; {{needed}} sind nötig. Betriebe sehen nichts davon. Vorschlagen können Sie trotzdem.",
    withheldUnknown: "Zurückgehalten: Ohne Wohnort lässt sich das Profil keiner Gruppe zuordnen. Betriebe sehen nichts davon. Vorschlagen können Sie trotzdem.",
    decide: "Ausführliches Profil: zeigen und fragen",
    decided: "Ausführliches Profil ansehen"
  },
  detailed: {
    title: "Ausführliches Profil ohne Namen",
    lead: "Zeigen Sie der Person zuerst, was Betriebe sehen würden, und lesen Sie ihr den Text vor. Dann entscheidet sie.",
    preview: "So sehen Betriebe das Profil",
    profile: "Profil {{pseudonym}}",
    profilePreview: "Profil ohne Namen",
    question: "Die Frage",
    draft: "Entwurf: Dieser Text ist noch nicht geprüft.",
    version: "Fassung {{version}}",
    occupations: "Berufe",
    skills: "Kenntnisse",
    german: "Deutsch",
    level: "{{skill}}: {{level}} ({{proof}})",
    proof: { certificate: "laut Zertifikat", assessment: "Einschätzung" },
    experience: "Berufserfahrung",
    experienceBand: {
      none: "keine",
      upTo2: "bis 2 Jahre",
      upTo5: "3 bis 5 Jahre",
      upTo10: "6 bis 10 Jahre",
      over10: "mehr als 10 Jahre"
    },
    licences: "Führerscheine",
    shifts: "Schichten",
    hours: "Stunden pro Woche",
    hoursRange: "{{from}} bis {{to}}",
    hoursFrom: "ab {{from}}",
    hoursTo: "bis {{to}}",
    available: "Frei ab",
    district: "Wohnt in",
    commute: "Fährt",
    nothing: "nicht bekannt",
    decision: "Was die Person sagt",
    decisionHint: "Ein Nein hat keine Folgen. Gezeigt wird das Profil nach einem Ja ab {{day}}.",
    answer: "Antwort",
    yes: "Ja, Betriebe dürfen das ausführliche Profil sehen",
    no: "Nein",
    save: "Entscheidung eintragen",
    stands: {
      yes: "Ja seit {{day}}.",
      no: "Nein am {{day}}. Fragen Sie nur wieder, wenn die Person selbst darauf zurückkommt."
    },
    hasExclusions: "Die Person hat Betriebe ausgeschlossen. Solange das so ist, wird kein ausführliches Profil gezeigt: Auch die ausgeschlossenen Betriebe würden es sehen.",
    shownNow: "Betriebe sehen das Profil.",
    shownFrom: "Betriebe sehen das Profil ab {{day}}.",
    takeBack: "Ja zurücknehmen",
    takeBackHint: "Dann sieht ab sofort kein Betrieb mehr das ausführliche Profil. Ein Grund ist nicht nötig.",
    notAskable: "Diese Frage stellt sich erst, wenn das Profil ohne Namen veröffentlicht ist. Veröffentlichen Sie es zuerst.",
    back: "Zurück zum Fall"
  }
};
const disclosureEn = {
  rung: "Rung {{rung}} of {{of}}",
  anyOccupation: "all occupations",
  region: { governmentRegion: "government region of {{name}}" },
  german: {
    A: "German up to A2",
    B1: "German B1",
    B2: "German B2",
    C: "German C1 or better",
    unknown: "German not known",
    upToA2: "German up to A2",
    fromB1: "German B1 or better",
    any: "German at any level"
  },
  number: {
    0: "none",
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve"
  },
  where: {
    region: {
      city: "in {{name}}",
      county: "in {{name}}",
      region: "in {{name}}",
      governmentRegion: "in the government region of {{name}}",
      state: "in {{name}}"
    },
    occupation: {
      group: "in the occupation group “{{occupation}}”",
      segment: "in the segment “{{occupation}}”",
      sector: "in the sector “{{occupation}}”",
      any: "in all occupations"
    },
    german: "with “{{german}}”"
  },
  with: {
    region: {
      city: "with {{name}}",
      county: "with {{name}}",
      region: "with {{name}}",
      governmentRegion: "with the government region of {{name}}",
      state: "with all of {{name}}"
    },
    occupation: {
      group: "with the occupation group “{{occupation}}”",
      segment: "with the segment “{{occupation}}”",
      sector: "with the sector “{{occupation}}”",
      any: "with all occupations"
    },
    german: "with “{{german}}”"
  },
  reason: {
    only_one: "{{rung}}: {{words}}. So far there is this profile only.",
    only_other: "{{rung}}: {{words}}. There are {{number}} similar profiles.",
    few_one: "{{where}} there is only this one profile so far",
    few_other: "{{where}} there are only {{number}} similar profiles so far",
    more: "{{with}} there are {{number}}",
    both: "{{rung}}: {{few}}; {{more}}."
  },
  placing: {
    title: "What companies see before a proposal",
    cardLead: "Companies that were checked see this card, no single profile:",
    members_one: "Only this profile stands behind it at the moment.",
    members_other: "At the moment {{number}} profiles stand behind it, this one counted.",
    hidden: "The card is hidden at the moment: {{members}} are left in the group, it takes at least {{k}}. On {{day}} everybody is placed anew.",
    hiddenPool: "The card is hidden at the moment, because too few profiles could be seen in all groups together. On {{day}} everybody is placed anew.",
    changed: "The profile has been changed. For companies the change counts from {{day}} on.",
    leaving: "From {{day}} on the detailed profile is shown; the profile no longer counts in this group then.",
    waiting: "Companies see nothing yet. From {{day}} on the profile is counted.",
    detailed: "Companies see the detailed profile without a name. It is counted in no group.",
    tooFew: "Companies see no groups while fewer than {{least}} people have said yes to the profile without a name. You can propose her all the same.",
    withheld_one: "Withheld: even on the coarsest rung there is only this one profile; it takes {{needed}}. Companies see nothing of it. You can propose her all the same.",
    withheld_other: "Withheld: even on the coarsest rung there are only {{number}} similar profiles; it takes {{needed}}. Companies see nothing of it. You can propose her all the same.",
    withheldUnknown: "Withheld: without a place the profile fits in no group. Companies see nothing of it. You can propose her all the same.",
    decide: "Detailed profile: show it and ask",
    decided: "Look at the detailed profile"
  },
  detailed: {
    title: "Detailed profile without a name",
    lead: "First show the person what companies would see, and read the text to her. Then she decides.",
    preview: "This is how companies see the profile",
    profile: "Profile {{pseudonym}}",
    profilePreview: "Profile without a name",
    question: "The question",
    draft: "Draft: nobody has reviewed this text yet.",
    version: "Version {{version}}",
    occupations: "Occupations",
    skills: "Skills",
    german: "German",
    level: "{{skill}}: {{level}} ({{proof}})",
    proof: { certificate: "by certificate", assessment: "assessment" },
    experience: "Experience",
    experienceBand: {
      none: "none",
      upTo2: "up to 2 years",
      upTo5: "3 to 5 years",
      upTo10: "6 to 10 years",
      over10: "more than 10 years"
    },
    licences: "Licences",
    shifts: "Shifts",
    hours: "Hours a week",
    hoursRange: "{{from}} to {{to}}",
    hoursFrom: "from {{from}}",
    hoursTo: "up to {{to}}",
    available: "Free from",
    district: "Lives in",
    commute: "Travels",
    nothing: "not known",
    decision: "What the person says",
    decisionHint: "Saying no has no consequences. After a yes the profile is shown from {{day}} on.",
    answer: "Answer",
    yes: "Yes, companies may see the detailed profile",
    no: "No",
    save: "Record the decision",
    stands: {
      yes: "Yes since {{day}}.",
      no: "No on {{day}}. Ask again only if the person comes back to it herself."
    },
    hasExclusions: "The person has excluded companies. As long as that holds, no detailed profile is shown: the excluded companies would see it too.",
    shownNow: "Companies see the profile.",
    shownFrom: "Companies see the profile from {{day}} on.",
    takeBack: "Take back the yes",
    takeBackHint: "From then on no company sees the detailed profile. No reason is needed.",
    notAskable: "This question comes up once the profile without a name is published. Please publish it first.",
    back: "Back to the case"
  }
};
const guessDe = {
  title: "Wer könnte mich erraten?",
  lead: "Genau das sehen geprüfte Betriebe, und so viele Menschen haben dieselben Angaben. Zeigen Sie es der Person, bevor sie entscheidet.",
  back: "Zurück zum Fall",
  now: "Was Betriebe sehen",
  state: {
    shown: "Diese Karte sehen alle geprüften Betriebe. Ein einzelnes Profil sehen sie nicht.",
    expected: "Diese Karte würden Betriebe ab dem nächsten Wochenlauf voraussichtlich sehen.",
    hidden: "Zurzeit sehen Betriebe davon nichts: Die Gruppe ist zu klein geworden. Bis zum nächsten Wochenlauf bleibt diese Karte ausgeblendet.",
    withheld: "Betriebe sehen davon nichts. Es gibt zu wenige ähnliche Profile.",
    tooFew: "Betriebe sehen davon nichts. Insgesamt gibt es noch zu wenige Profile.",
    detailed: "Betriebe sehen das ausführliche Profil. Es steht weiter unten.",
    unpublished: "Betriebe sehen davon noch nichts.",
    closed: "Betriebe sehen zurzeit niemanden: Die letzte Prüfung hat eine Lücke gefunden, die zuerst geschlossen wird."
  },
  shared: {
    counted_one: "nur dieses eine Profil",
    counted_other: "{{count}} Profile, dieses mitgezählt",
    atLeast: "mindestens {{count}} Profile",
    tooFew: "weniger als {{needed}} Profile"
  },
  behind: "Hinter der Karte: {{shared}}. Wer die Person kennt, kann nicht sagen, welches davon ihres ist.",
  behindFew: "Hinter der Karte: {{shared}}.",
  finer: "Mit einer Angabe mehr",
  finerText: "{{what}}: {{shared}}. Das wäre zu genau und wird deshalb nicht gezeigt.",
  finest: "Genauer wird nicht gezeigt, auch wenn es viele ähnliche Profile gibt.",
  coarser: "Mit einer Angabe weniger",
  coarserText: "{{what}}: {{shared}}.",
  coarsest: "Weniger Angaben gibt es nicht.",
  unknown: "Das Profil ist neu oder geändert. Der nächste Wochenlauf rechnet es aus.",
  detailed: "Mit dem ausführlichen Profil",
  detailedFields: "Betriebe würden dann sehen: {{fields}}.",
  detailedNow: "Betriebe sehen: {{fields}}.",
  onlyOne: "Genau diese Angaben hat nur diese eine Person. Sagen Sie es ihr deutlich: „Das sind nur Sie. Wer Sie kennt, kann Sie erkennen.“",
  severalDetailed_one: "Genau diese Angaben hat nur diese Person.",
  severalDetailed_other: "Genau diese Angaben haben {{count}} veröffentlichte Profile, dieses mitgezählt.",
  field: {
    occupations: "Berufe",
    skills: "Kenntnisse",
    german: "Deutsch je Fertigkeit",
    experience: "Berufserfahrung",
    licences: "Führerscheine",
    shifts: "Schichten",
    hoursMin: "Stunden ab",
    hoursMax: "Stunden bis",
    availableMonth: "Monat, ab dem sie frei ist",
    districtKey: "Kreis oder Stadt",
    commute: "wie weit sie fährt"
  }
};
const guessEn = {
  title: "Who could guess me?",
  lead: "Exactly this is what checked companies see, and so many people share it. Show it to the person before she decides.",
  back: "Back to the case",
  now: "What companies see",
  state: {
    shown: "All checked companies see this card. They see no single profile.",
    expected: "Companies would probably see this card from the next weekly run on.",
    hidden: "At the moment companies see nothing of it: the group has become too small. This card stays hidden until the next weekly run.",
    withheld: "Companies see nothing of it. There are too few similar profiles.",
    tooFew: "Companies see nothing of it. All in all there are too few profiles yet.",
    detailed: "Companies see the detailed profile. It stands further down.",
    unpublished: "Companies see nothing of it yet.",
    closed: "Companies see nobody at the moment: the last check found a gap that is closed first."
  },
  shared: {
    counted_one: "only this one profile",
    counted_other: "{{count}} profiles, this one included",
    atLeast: "at least {{count}} profiles",
    tooFew: "fewer than {{needed}} profiles"
  },
  behind: "Behind the card: {{shared}}. Whoever knows the person cannot tell which of them is hers.",
  behindFew: "Behind the card: {{shared}}.",
  finer: "With one more detail",
  finerText: "{{what}}: {{shared}}. That would be too precise, so it is not shown.",
  finest: "Nothing finer is shown, even if there are many similar profiles.",
  coarser: "With one detail less",
  coarserText: "{{what}}: {{shared}}.",
  coarsest: "There are no fewer details.",
  unknown: "The profile is new or has changed. The next weekly run works it out.",
  detailed: "With the detailed profile",
  detailedFields: "Companies would then see: {{fields}}.",
  detailedNow: "Companies see: {{fields}}.",
  onlyOne: "Only this one person has exactly these details. Tell her plainly: “That is only you. Whoever knows you can recognise you.”",
  severalDetailed_one: "Only this person has exactly these details.",
  severalDetailed_other: "{{count}} published profiles have exactly these details, this one included.",
  field: {
    occupations: "occupations",
    skills: "skills",
    german: "German per skill",
    experience: "work experience",
    licences: "licences",
    shifts: "shifts",
    hoursMin: "hours from",
    hoursMax: "hours up to",
    availableMonth: "month from which she is free",
    districtKey: "district or city",
    commute: "how far she travels"
  }
};
const aidDe = {
  title: "Förderung und was Sie vorher wissen sollten",
  lead: "Je nach Art der Stelle. Ob und wie viel gefördert wird, entscheidet die Behörde im Einzelfall. Ein Anspruch besteht meist nicht.",
  draft: "Entwurf: Diese Seite ist noch nicht rechtlich geprüft. Sie ersetzt keine Beratung.",
  kind: "Art der Stelle",
  show: "Zeigen",
  link: "Förderung und Betriebsrat",
  none: "Für diese Art der Stelle kennt das Portal keine Förderung für den Betrieb. Fragen Sie Ihre Ansprechperson.",
  decides: "Wer entscheidet",
  apply: "Beantragen",
  figures: "Zahlen",
  figure: "{{name}}: {{value}}",
  decidedBy: {
    agencyOrJobcenter: "Agentur für Arbeit oder Jobcenter, je nachdem, wer für die Person zuständig ist",
    jobcenter: "Jobcenter",
    federalOffice: "Bundesamt für Migration und Flüchtlinge",
    ask: "bitte fragen Sie Ihre Ansprechperson"
  },
  applyBefore: {
    contract: "bevor der Vertrag unterschrieben ist. Danach ist es zu spät.",
    start: "vor dem ersten Tag. Danach ist es zu spät.",
    startOrAsk: "vor dem ersten Tag. Ob es danach noch geht, sagt Ihnen die Behörde.",
    purchase: "bevor etwas gekauft oder ausgegeben wird. Danach ist es zu spät.",
    ask: "bitte fragen Sie Ihre Ansprechperson"
  },
  aid: {
    employerMeasure: {
      name: "Maßnahme bei einem Arbeitgeber (MAG)",
      text: "Sie lernen jemanden einige Tage oder Wochen kennen. Sie zahlen keinen Lohn; die Person bekommt ihre Leistung weiter. Es ist keine Beschäftigung und kein Praktikum."
    },
    entryQualification: {
      name: "Zuschuss zur Einstiegsqualifizierung (EQ)",
      text: "Ein langes Praktikum vor einer Ausbildung. Sie zahlen eine vereinbarte Vergütung und bekommen einen Zuschuss dazu. Der Vertrag geht an die Kammer."
    },
    wageSubsidy: {
      name: "Eingliederungszuschuss (EGZ)",
      text: "Ein Teil des Lohns für eine begrenzte Zeit, wenn die Einarbeitung länger dauert als üblich. Endet die Beschäftigung zu früh, müssen Sie einen Teil vielleicht zurückzahlen."
    },
    section16e: {
      name: "Förderung nach § 16e SGB II",
      text: "Ein Lohnzuschuss für Menschen, die lange arbeitslos waren. Ob er in Frage kommt, prüft das Jobcenter."
    },
    section16i: {
      name: "Förderung nach § 16i SGB II",
      text: "Ein Lohnzuschuss für Menschen, die sehr lange Leistungen bezogen haben. Ob er in Frage kommt, prüft das Jobcenter."
    },
    disabledTrial: {
      name: "Probebeschäftigung (§ 46 SGB III)",
      text: "Nur für Menschen mit Behinderung und ihnen Gleichgestellte: Die Kosten einer Probezeit können erstattet werden. Fragen Sie bitte keine Bewerberin und keinen Bewerber danach; Ihre Ansprechperson meldet sich, wenn es passt."
    },
    assistedApprenticeship: {
      name: "Assistierte Ausbildung (AsA flex)",
      text: "Nachhilfe, Begleitung und Hilfe bei Schwierigkeiten während der Ausbildung oder EQ. Für beide Seiten kostenlos."
    },
    jobLanguageCourse: {
      name: "Job-Berufssprachkurs (Job-BSK)",
      text: "Deutsch für genau diese Arbeit, auch neben der Arbeit und im Betrieb. Es braucht eine kleine Gruppe."
    }
  },
  council: {
    title: "Betriebsrat",
    text: "Wo es einen Betriebsrat gibt, muss er der Einstellung zustimmen. Das gilt auch für Praktikum und MAG. Informieren allein genügt nicht.",
    needs: "Was er braucht:",
    need: {
      what: "welche Arbeit, in welcher Abteilung, wie lange, wie viele Stunden",
      pay: "Vergütung und Eingruppierung, bei Praktikum und MAG: dass kein Lohn gezahlt wird",
      who: "die Angaben zur Person, sobald sie sich vorgestellt hat; vorher nur die Stelle",
      early: "die Anfrage früh genug, damit seine Zeit für die Antwort vor dem ersten Tag endet"
    },
    notNeeded: "Was er nicht braucht: Aufenthaltstitel, Herkunft, Leistungsbezug. Das geht auch im Team niemanden etwas an."
  },
  duty: { title: "Was jeder Betrieb tut", text: "Ihre Ansprechperson erinnert Sie daran, wenn es so weit ist." },
  team: {
    title: "So sagen Sie es im Team",
    text: "Neid entsteht, wenn es nach Sonderbehandlung klingt. Sagen Sie dasselbe wie bei jeder neuen Kollegin und jedem neuen Kollegen: was die Person tut, wer sie einarbeitet, bis wann. Nichts über Herkunft, Aufenthalt, Förderung oder Amt.",
    label: "Vorlage zum Kopieren",
    note: "Liebe Kolleginnen und Kollegen,\nab [Tag] verstärkt uns [Vorname] in [Abteilung], zunächst für [Zeitraum]. [Name] zeigt ihr oder ihm die Abläufe.\nFür [Vorname] gelten dieselben Regeln wie für alle. Wenn etwas unklar ist, fragt bitte nach: sprecht langsam und zeigt, was ihr meint. Fragen an [Ansprechperson im Betrieb]."
  }
};
const aidEn = {
  title: "Support and what to know beforehand",
  lead: "By kind of position. Whether and how much is supported the authority decides in each case. There is mostly no legal claim.",
  draft: "Draft: this page has not been legally checked. It does not replace advice.",
  kind: "Kind of position",
  show: "Show",
  link: "Support and works council",
  none: "For this kind of position the portal knows of no support for the company. Please ask your contact.",
  decides: "Who decides",
  apply: "Apply",
  figures: "Figures",
  figure: "{{name}}: {{value}}",
  decidedBy: {
    agencyOrJobcenter: "employment agency or Jobcenter, whichever is responsible for the person",
    jobcenter: "Jobcenter",
    federalOffice: "Federal Office for Migration and Refugees",
    ask: "please ask your contact"
  },
  applyBefore: {
    contract: "before the contract is signed. After that it is too late.",
    start: "before the first day. After that it is too late.",
    startOrAsk: "before the first day. Whether it is possible later, the authority will tell you.",
    purchase: "before anything is bought or spent. After that it is too late.",
    ask: "please ask your contact"
  },
  aid: {
    employerMeasure: {
      name: "Measure at an employer (MAG)",
      text: "You get to know somebody for some days or weeks. You pay no wage; the person keeps her benefit. It is neither an employment nor an internship."
    },
    entryQualification: {
      name: "Subsidy for an entry qualification (EQ)",
      text: "A long internship before an apprenticeship. You pay the agreed allowance and get a subsidy for it. The contract goes to the chamber."
    },
    wageSubsidy: {
      name: "Wage subsidy (EGZ)",
      text: "A part of the wage for a limited time, where the training on the job takes longer than usual. If the employment ends too early, you may have to pay a part back."
    },
    section16e: {
      name: "Support under § 16e SGB II",
      text: "A wage subsidy for people who were unemployed for long. Whether it comes into question the Jobcenter checks."
    },
    section16i: {
      name: "Support under § 16i SGB II",
      text: "A wage subsidy for people who have drawn benefits for very long. Whether it comes into question the Jobcenter checks."
    },
    disabledTrial: {
      name: "Trial employment (§ 46 SGB III)",
      text: "Only for people with a disability and those with equal status: the costs of a trial can be refunded. Please do not ask any applicant about it; your contact gets in touch where it fits."
    },
    assistedApprenticeship: {
      name: "Assisted apprenticeship (AsA flex)",
      text: "Tutoring, company and help with difficulties during the apprenticeship or EQ. Free for both sides."
    },
    jobLanguageCourse: {
      name: "Job-related language course (Job-BSK)",
      text: "German for just this work, also beside the work and in the company. It needs a small group."
    }
  },
  council: {
    title: "Works council",
    text: "Where there is a works council, it has to consent to taking somebody on. This holds for internships and MAG too. Informing it is not enough.",
    needs: "What it needs:",
    need: {
      what: "which work, in which department, how long, how many hours",
      pay: "pay and pay group; for internships and MAG: that no wage is paid",
      who: "the details of the person as soon as she has introduced herself; before that only the position",
      early: "the request early enough for its time to answer to end before the first day"
    },
    notNeeded: "What it does not need: residence title, origin, benefits. That is nobody’s business in the team either."
  },
  duty: { title: "What every company does", text: "Your contact reminds you when it is time." },
  team: {
    title: "How to say it in the team",
    text: "Envy grows where it sounds like special treatment. Say the same as of every new colleague: what the person does, who shows her the work, until when. Nothing about origin, residence, support or offices.",
    label: "Text to copy",
    note: "Dear colleagues,\nfrom [day] on [first name] joins us in [department], for [period] to begin with. [Name] will show her or him how things are done.\nThe same rules hold for [first name] as for everybody. Where something is unclear, please ask: speak slowly and show what you mean. Questions to [contact in the company]."
  }
};
const dateOfferDe = {
  kind: { interview: "Kennenlernen", trialDay: "Schnuppertag" },
  answer: { chosen: "eine Zeit gewählt", none: "keine Zeit passt" },
  staff: {
    title: "Termin mit dem Betrieb finden",
    lead: "Sie schlagen zwei oder drei Zeiten vor. Der Betrieb tippt auf seinem Handy eine an, ohne Konto und ohne Passwort.",
    eyebrow: "{{caseCode}} · {{company}} · {{posting}}",
    back: "Zur Vermittlung",
    new: "Zeiten vorschlagen",
    what: "Wofür?",
    day: "{{number}}. Tag",
    time: "{{number}}. Uhrzeit",
    third: "Die dritte Zeit dürfen Sie frei lassen.",
    make: "Link erstellen",
    replaces: "Ein noch offener Link für dasselbe gilt dann nicht mehr.",
    nothing: "Zurzeit gibt es hier keinen Termin zu finden",
    nothingHint: "Ein Kennenlernen oder ein Schnuppertag muss im Plan als offener Schritt stehen, und die Vermittlung darf noch nicht begonnen haben.",
    sendTitle: "Jetzt an den Betrieb schicken",
    sendHint: "Der Link wird nur jetzt gezeigt. Schicken Sie ihn per Mail oder SMS. Auf der Seite steht kein Name und nichts über die Person.",
    mailLabel: "Text für Mail oder SMS",
    mail: "Guten Tag, wann passt es Ihnen am besten ({{kind}}, Stelle „{{posting}}“)? Bitte tippen Sie hier auf eine Zeit: {{link}}\nWenn keine Zeit passt, tippen Sie bitte auf „Keine Zeit passt“. Wir rufen Sie dann an.",
    list: "Bisherige Vorschläge",
    none: "Noch keine Zeiten vorgeschlagen.",
    state: {
      open: "Wartet auf den Betrieb, bis {{until}}",
      answered: "Beantwortet",
      takenBack: "Zurückgenommen",
      over: "Abgelaufen, ohne Antwort",
      ended: "Gilt nicht mehr"
    },
    chosen: "Gewählt: {{time}}",
    noneFits: "Keine Zeit passt. Bitte rufen Sie den Betrieb an.",
    takeBack: "Zurücknehmen",
    takeBackConfirm: "Den Link wirklich zurücknehmen? Der Betrieb kann dann nicht mehr antworten.",
    settleChosen: "Person weiß Bescheid",
    settleNone: "Betrieb ist angerufen",
    settled: "Erledigt."
  },
  page: {
    title: "Wann passt es Ihnen?",
    about: {
      interview: "Kennenlernen für Ihre Stelle „{{posting}}“, {{company}}",
      trialDay: "Schnuppertag für Ihre Stelle „{{posting}}“, {{company}}"
    },
    tap: "Tippen Sie auf eine Zeit. Mehr ist nicht nötig.",
    none: "Keine Zeit passt. Bitte anrufen",
    doneTitle: "Danke! Der Termin steht.",
    doneText: "Wir geben der Person Bescheid. Sie müssen nichts weiter tun.",
    noneTitle: "Danke! Wir rufen Sie an.",
    noneText: "Wir finden am Telefon eine andere Zeit.",
    wrong: "Falsch getippt oder etwas dazwischengekommen? Dann rufen Sie bitte an:",
    contact: "Ihre Ansprechperson",
    call: "Telefon",
    noPhone: "Bitte rufen Sie beim Arbeitgeber-Service an.",
    used: "Diese Frage ist schon beantwortet. Es gilt, was hier steht.",
    notOffered: "Diese Zeit ist nicht mehr frei. Bitte wählen Sie eine andere.",
    goneTitle: "Dieser Link gilt nicht mehr",
    goneText: "Er war nur einmal und nur für kurze Zeit gültig, oder er wurde ersetzt. Bitte rufen Sie Ihre Ansprechperson beim Arbeitgeber-Service an.",
    problem: "Das hat gerade nicht geklappt. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    demo: "Das ist eine Demo. Alle Betriebe und Menschen sind erfunden."
  }
};
const dateOfferEn = {
  kind: { interview: "Meeting", trialDay: "Trial day" },
  answer: { chosen: "chose a time", none: "no time suits" },
  staff: {
    title: "Find a date with the company",
    lead: "You propose two or three times. The company taps one of them on its telephone, without an account and without a password.",
    eyebrow: "{{caseCode}} · {{company}} · {{posting}}",
    back: "To the placement",
    new: "Propose times",
    what: "What for?",
    day: "Day {{number}}",
    time: "Time {{number}}",
    third: "The third time may be left empty.",
    make: "Make the link",
    replaces: "A link for the same thing that is still open stops working.",
    nothing: "There is no date to find here at the moment",
    nothingHint: "A meeting or a trial day has to be in the plan as an open step, and the placement must not have begun yet.",
    sendTitle: "Send it to the company now",
    sendHint: "The link is shown only now. Send it by mail or text message. The page has no name on it and nothing about the person.",
    mailLabel: "Text for mail or text message",
    mail: "Hello, when would suit you best ({{kind}}, position “{{posting}}”)? Please tap a time here: {{link}}\nIf no time suits you, please tap “No time suits us”. We will call you then.",
    list: "Proposals so far",
    none: "No times proposed yet.",
    state: {
      open: "Waits for the company, until {{until}}",
      answered: "Answered",
      takenBack: "Taken back",
      over: "Over, without an answer",
      ended: "No longer valid"
    },
    chosen: "Chosen: {{time}}",
    noneFits: "No time suits. Please call the company.",
    takeBack: "Take back",
    takeBackConfirm: "Really take the link back? The company cannot answer then.",
    settleChosen: "The person knows",
    settleNone: "The company was called",
    settled: "Done."
  },
  page: {
    title: "When would suit you?",
    about: {
      interview: "Meeting for your position “{{posting}}”, {{company}}",
      trialDay: "Trial day for your position “{{posting}}”, {{company}}"
    },
    tap: "Tap a time. Nothing else is needed.",
    none: "No time suits us. Please call",
    doneTitle: "Thank you! The date is set.",
    doneText: "We tell the person. You need not do anything else.",
    noneTitle: "Thank you! We will call you.",
    noneText: "We will find another time on the telephone.",
    wrong: "Tapped the wrong one, or something came up? Then please call:",
    contact: "Your contact",
    call: "Telephone",
    noPhone: "Please call the employer service.",
    used: "This question has been answered. What stands here is valid.",
    notOffered: "This time is no longer free. Please choose another one.",
    goneTitle: "This link is no longer valid",
    goneText: "It was valid only once and only for a short time, or it was replaced. Please call your contact at the employer service.",
    problem: "That did not work just now. Please try again in a few minutes.",
    demo: "This is a demo. All companies and people are invented."
  }
};
const employerEventDe = {
  state: { invited: "eingeladen", coming: "kommt", declined: "abgesagt" },
  phase: { planned: "geplant", today: "heute", over: "vorbei", cancelled: "abgesagt" },
  list: {
    title: "Arbeitgeberveranstaltungen",
    lead: "Betriebe und Bewerberinnen und Bewerber direkt zusammenbringen.",
    caption: "Veranstaltungen",
    what: "Veranstaltung",
    when: "Wann",
    where: "Wo",
    state: "Stand",
    none: "Noch keine Veranstaltung geplant",
    noneHint: "Sobald der Arbeitgeber-Service eine plant, steht sie hier.",
    new: "Veranstaltung planen",
    name: "Name der Veranstaltung",
    heldOn: "Tag",
    time: "Beginn",
    venue: "Ort",
    save: "Planen"
  },
  page: {
    back: "Alle Veranstaltungen",
    lead: "{{when}}, {{venue}}",
    officer: "Ansprechperson",
    companies: "Betriebe",
    company: "Betrieb",
    reply: "Antwort",
    there: "War da",
    record: "Eintragen",
    noCompanies: "Noch kein Betrieb eingeladen.",
    invite: "Betrieb einladen",
    inviteButton: "Einladen",
    guests: "Ihre Kundinnen und Kunden",
    guestsHint: "Sie sehen nur Ihre eigenen Fälle. Die Betriebe erfahren nicht, wer eingeladen ist.",
    guest: "Person",
    noGuests: "Sie haben noch niemanden eingeladen.",
    caseCode: "Fallcode",
    inviteGuest: "Person einladen",
    excluded: "Achtung: hat {{companies}} ausgeschlossen. Bitte sprechen Sie vorher mit ihr oder ihm.",
    yes: "ja",
    no: "nein",
    open: "offen",
    move: { coming: "kommt", declined: "sagt ab", attended: "war da", missed: "war nicht da" },
    outcome: "Was daraus wurde",
    outcomeHint: "Gezählt bis {{until}}: Stellen, die anwesende Betriebe seitdem gemeldet haben, und Vorschläge anwesender Personen bei anwesenden Betrieben. Ob die Veranstaltung der Grund war, sagt die Zahl nicht.",
    sum: {
      guestsInvited: "Personen eingeladen",
      guestsAttended: "Personen da gewesen",
      companiesInvited: "Betriebe eingeladen",
      companiesAttended: "Betriebe da gewesen",
      postings: "Neue Stellen",
      proposals: "Vorschläge",
      introduced: "davon vorgestellt",
      started: "davon gestartet"
    },
    cancel: "Veranstaltung absagen",
    cancelHint: "Bitte geben Sie den Eingeladenen selbst Bescheid. Das Portal schickt keine Absagen.",
    cancelConfirm: "Die Veranstaltung wirklich absagen? Das lässt sich nicht zurücknehmen."
  }
};
const employerEventEn = {
  state: { invited: "invited", coming: "comes", declined: "declined" },
  phase: { planned: "planned", today: "today", over: "over", cancelled: "called off" },
  list: {
    title: "Employer events",
    lead: "Bringing companies and candidates together directly.",
    caption: "Events",
    what: "Event",
    when: "When",
    where: "Where",
    state: "State",
    none: "No event planned yet",
    noneHint: "As soon as the employer service plans one, it stands here.",
    new: "Plan an event",
    name: "Name of the event",
    heldOn: "Day",
    time: "Begins",
    venue: "Place",
    save: "Plan"
  },
  page: {
    back: "All events",
    lead: "{{when}}, {{venue}}",
    officer: "Contact",
    companies: "Companies",
    company: "Company",
    reply: "Reply",
    there: "Was there",
    record: "Record",
    noCompanies: "No company invited yet.",
    invite: "Invite a company",
    inviteButton: "Invite",
    guests: "Your candidates",
    guestsHint: "You see your own cases only. The companies do not learn who is invited.",
    guest: "Person",
    noGuests: "You have not invited anybody yet.",
    caseCode: "Case code",
    inviteGuest: "Invite a person",
    excluded: "Mind: has excluded {{companies}}. Please speak with her or him first.",
    yes: "yes",
    no: "no",
    open: "open",
    move: { coming: "comes", declined: "declines", attended: "was there", missed: "was not there" },
    outcome: "What came of it",
    outcomeHint: "Counted until {{until}}: positions that companies who were there have offered since, and proposals of people who were there to companies that were there. Whether the event was the reason, the figure does not say.",
    sum: {
      guestsInvited: "People invited",
      guestsAttended: "People who were there",
      companiesInvited: "Companies invited",
      companiesAttended: "Companies that were there",
      postings: "New positions",
      proposals: "Proposals",
      introduced: "of these introduced",
      started: "of these started"
    },
    cancel: "Call the event off",
    cancelHint: "Please tell those invited yourself. The portal sends no cancellations.",
    cancelConfirm: "Really call the event off? This cannot be undone."
  }
};
const employerSideDe = {
  clock: {
    company: "Wenn Sie bis {{day}} nicht antworten, sind die vorgeschlagenen Menschen wieder frei für andere Stellen.",
    staff: "Antwort erbeten bis {{due}}. Bleibt sie bis {{day}} aus, ist die Person wieder frei für andere Stellen."
  },
  silence: {
    title: "Was war los?",
    company_one: "Für „{{posting}}“ haben wir von Ihnen keine Antwort bekommen. Deshalb ist eine Person wieder frei für andere Stellen.",
    company_other: "Für „{{posting}}“ haben wir von Ihnen keine Antwort bekommen. Deshalb sind {{count}} Personen wieder frei für andere Stellen.",
    companyWhy: "Ein Wort dazu hilft uns, es beim nächsten Mal besser zu machen.",
    officerTitle: "Der Betrieb hat nicht geantwortet",
    officer_one: "Eine vorgeschlagene Person ist seit {{day}} wieder frei. Bitte fragen Sie den Betrieb, was los war.",
    officer_other: "{{count}} vorgeschlagene Personen sind seit {{day}} wieder frei. Bitte fragen Sie den Betrieb, was los war.",
    reason: "Warum kam keine Antwort?",
    send: "Antwort absenden",
    record: "Grund eintragen"
  },
  reason: {
    notNoticed: "Den Vorschlag nicht bemerkt",
    noTime: "Gerade keine Zeit dafür",
    absent: "Urlaub oder Krankheit",
    stillDeciding: "Im Betrieb noch nicht abgestimmt",
    profileUnclear: "Das Profil sagte zu wenig",
    seatTaken: "Der Platz ist inzwischen besetzt",
    needGone: "Der Bedarf ist weggefallen",
    other: "Anderer Grund"
  },
  room: {
    title: "Vorschläge je Platz",
    left_one: "Noch ein Vorschlag möglich: {{open}} von {{allowed}} laufen.",
    left_other: "Noch {{count}} Vorschläge möglich: {{open}} von {{allowed}} laufen.",
    full: "Zurzeit ist kein weiterer Vorschlag möglich: {{open}} von {{allowed}} laufen. Sobald einer endet, geht es weiter.",
    why: "So wartet niemand lange in einer Reihe ohne Aussicht (Vorgabe des Hauses: {{perSeat}} je freiem Platz)."
  },
  log: {
    title: "Kontakt mit dem Betrieb",
    last: "Zuletzt: {{when}}, {{kind}}: {{summary}}",
    none: "Noch kein Kontakt notiert.",
    next: "Wiedervorlage: {{day}}",
    noNext: "Keine Wiedervorlage",
    all: "Alle Kontakte",
    again: "Wieder sprechen",
    againIn: {
      never: "nicht nötig",
      week: "in einer Woche",
      twoWeeks: "in zwei Wochen",
      fourWeeks: "in vier Wochen"
    },
    on: "oder am",
    aboutPosting: "zu {{posting}}"
  }
};
const employerSideEn = {
  clock: {
    company: "If you do not answer by {{day}}, the people proposed are free for other positions again.",
    staff: "An answer was asked for by {{due}}. If none has come by {{day}}, the person is free for other positions again."
  },
  silence: {
    title: "What happened?",
    company_one: "We had no answer from you for “{{posting}}”. So one person is free for other positions again.",
    company_other: "We had no answer from you for “{{posting}}”. So {{count}} people are free for other positions again.",
    companyWhy: "A word about it helps us to do better next time.",
    officerTitle: "The company did not answer",
    officer_one: "One person who was proposed has been free again since {{day}}. Please ask the company what happened.",
    officer_other: "{{count}} people who were proposed have been free again since {{day}}. Please ask the company what happened.",
    reason: "Why was there no answer?",
    send: "Send answer",
    record: "Record reason"
  },
  reason: {
    notNoticed: "Did not notice the proposal",
    noTime: "No time for it at the moment",
    absent: "Holidays or illness",
    stillDeciding: "Not agreed within the company yet",
    profileUnclear: "The profile said too little",
    seatTaken: "The seat has been taken meanwhile",
    needGone: "Nobody is needed any more",
    other: "Another reason"
  },
  room: {
    title: "Proposals per seat",
    left_one: "One more proposal is possible: {{open}} of {{allowed}} are running.",
    left_other: "{{count}} more proposals are possible: {{open}} of {{allowed}} are running.",
    full: "No further proposal is possible at the moment: {{open}} of {{allowed}} are running. It goes on as soon as one ends.",
    why: "So nobody waits in a long queue without a chance (rule of the house: {{perSeat}} per free seat)."
  },
  log: {
    title: "Contact with the company",
    last: "Last: {{when}}, {{kind}}: {{summary}}",
    none: "No contact noted yet.",
    next: "Speak again on {{day}}",
    noNext: "No day to speak again",
    all: "All contacts",
    again: "Speak again",
    againIn: {
      never: "not needed",
      week: "in a week",
      twoWeeks: "in two weeks",
      fourWeeks: "in four weeks"
    },
    on: "or on",
    aboutPosting: "about {{posting}}"
  }
};
const offerDe = {
  title: "Stelle melden",
  lead: "In fünf Minuten, ohne Konto. Wir rufen Sie an und klären den Rest.",
  jobTitle: "Die Stelle",
  companyTitle: "Ihr Betrieb",
  field: {
    title: "Wen suchen Sie?",
    titleHint: "Beruf oder Tätigkeit, zum Beispiel Schweißer/in oder Lagerhilfe.",
    seats: "Wie viele Plätze?",
    startsOn: "Ab wann?",
    startsOnHint: "Leer lassen, wenn es jederzeit losgehen kann.",
    description: "Noch etwas, das wir wissen sollten?",
    descriptionHint: "Zum Beispiel Aufgaben, Schichten, Lohn. Sie können das auch am Telefon sagen.",
    companyName: "Name des Betriebs",
    place: "Ort",
    placeHint: "Stadt oder Gemeinde, in der gearbeitet wird.",
    contactName: "Ihr Name",
    phone: "Telefon",
    phoneHint: "Telefon oder E-Mail reicht. Am schnellsten geht es mit Telefon.",
    email: "E-Mail"
  },
  send: "Absenden",
  privacy: "Wir nutzen Ihre Angaben nur, um Sie anzurufen und die Stelle zu prüfen. Öffentlich wird nichts, bevor wir mit Ihnen gesprochen haben.",
  privacyLink: "Datenschutz",
  signIn: "Sie haben schon einen Zugang?",
  signInLink: "Anmelden und Stelle eintragen",
  thanks: {
    title: "Danke, wird geprüft",
    lead: "Ihre Stelle ist bei uns angekommen.",
    who: "Wer meldet sich?",
    service: "Der Arbeitgeber-Service",
    serviceOf: "Der Arbeitgeber-Service von {{house}}",
    whoText: "{{who}} ruft Sie an, spätestens am {{day}}.",
    whoTextSoon: "{{who}} ruft Sie in den nächsten Arbeitstagen an.",
    nextTitle: "Wie geht es weiter?",
    next: {
      call: "Wir sprechen über die Stelle und ergänzen, was fehlt.",
      check: "Wir prüfen die Angaben und geben die Stelle frei.",
      propose: "Wir suchen Menschen, die passen, und schlagen sie Ihnen vor.",
      access: "Auf Wunsch bekommen Sie einen eigenen Zugang."
    },
    board: "Offene Stellen ansehen",
    rules: "Nichts ist öffentlich, bevor wir mit Ihnen gesprochen haben."
  }
};
const offerEn = {
  title: "Offer a job",
  lead: "In five minutes, without an account. We call you and sort out the rest.",
  jobTitle: "The job",
  companyTitle: "Your company",
  field: {
    title: "Who are you looking for?",
    titleHint: "Occupation or activity, for example welder or warehouse worker.",
    seats: "How many places?",
    startsOn: "From when?",
    startsOnHint: "Leave empty if it can start at any time.",
    description: "Anything else we should know?",
    descriptionHint: "For example tasks, shifts, pay. You can also tell us on the telephone.",
    companyName: "Name of the company",
    place: "Town",
    placeHint: "Town or municipality of the workplace.",
    contactName: "Your name",
    phone: "Telephone",
    phoneHint: "Telephone or e-mail is enough. Telephone is quickest.",
    email: "E-mail"
  },
  send: "Send",
  privacy: "We use your details only to call you and to check the posting. Nothing becomes public before we have spoken with you.",
  privacyLink: "Privacy",
  signIn: "Do you have an account already?",
  signInLink: "Sign in and enter the posting",
  thanks: {
    title: "Thank you, we are checking it",
    lead: "Your posting has arrived.",
    who: "Who will get in touch?",
    service: "The employer service",
    serviceOf: "The employer service of {{house}}",
    whoText: "{{who}} calls you, on {{day}} at the latest.",
    whoTextSoon: "{{who}} calls you within the next working days.",
    nextTitle: "What happens next?",
    next: {
      call: "We talk about the posting and add what is missing.",
      check: "We check the details and approve the posting.",
      propose: "We look for people who fit and propose them to you.",
      access: "If you like, you get an account of your own."
    },
    board: "See open postings",
    rules: "Nothing is public before we have spoken with you."
  }
};
const postingDe = {
  wish: {
    label: "Was möchten Sie?",
    labelOfficer: "Was möchte der Betrieb?",
    fewDays: "Ein paar Tage kennenlernen",
    unpaidTrial: "Bis {{weeks}} Wochen erproben, ohne Lohn",
    paidTrial: "Auf Probe einstellen, mit Lohn",
    train: "Ausbilden",
    hire: "Fest einstellen",
    unsure: "Weiß noch nicht, bitte anrufen"
  },
  wishSentence: {
    fewDays: "Kostet Sie nichts. Den Lebensunterhalt zahlt die Behörde weiter. Wir rufen an und klären, ob Maßnahme oder Praktikum besser passt.",
    unpaidTrial: "Kostet Sie keinen Lohn. Die Behörde zahlt die Leistung weiter und bewilligt vor dem ersten Tag. Danach entscheiden Sie.",
    paidTrial: "Sie zahlen Lohn, mindestens den Mindestlohn. Der Vertrag ist befristet und wird vor dem ersten Tag unterschrieben.",
    train: "Sie zahlen die Ausbildungsvergütung. Wir helfen bei den Anträgen und sagen Ihnen auch, ob eine Einstiegsqualifizierung (EQ) vorher sinnvoll ist.",
    hire: "Sie zahlen Lohn. Wir schlagen Ihnen jemanden vor und begleiten beide Seiten auch nach dem Start.",
    unsure: "Kostet Sie nichts. Wir rufen Sie an und finden gemeinsam heraus, was passt."
  },
  wishSentenceOfficer: {
    fewDays: "Kostet den Betrieb nichts. Den Lebensunterhalt zahlt die Behörde weiter. Zu klären: Passt eine Maßnahme oder ein Praktikum besser?",
    unpaidTrial: "Kostet den Betrieb keinen Lohn. Die Behörde zahlt die Leistung weiter und bewilligt vor dem ersten Tag. Danach entscheidet der Betrieb.",
    paidTrial: "Der Betrieb zahlt Lohn, mindestens den Mindestlohn. Der Vertrag ist befristet und wird vor dem ersten Tag unterschrieben.",
    train: "Der Betrieb zahlt die Ausbildungsvergütung. Zu klären: Ist vorher eine Einstiegsqualifizierung (EQ) sinnvoll?",
    hire: "Der Betrieb zahlt Lohn. Beide Seiten werden auch nach dem Start begleitet.",
    unsure: "Bitte rufen Sie den Betrieb an und finden Sie gemeinsam heraus, was passt."
  },
  kind: {
    label: "Art der Stelle",
    open: "Noch offen",
    openHint: "Ohne Art kann die Stelle nicht freigegeben werden.",
    internship: "Praktikum",
    employerMeasure: "Maßnahme bei einem Arbeitgeber (MAG)",
    trialEmployment: "Einstellung auf Probe",
    entryQualification: "Einstiegsqualifizierung (EQ)",
    apprenticeship: "Ausbildung",
    employment: "Feste Stelle"
  },
  purpose: {
    label: "Wofür ist das Praktikum?",
    orientation: "Zur Orientierung für Ausbildung oder Studium",
    careerOrientation: "Berufsorientierungspraktikum (§ 48a SGB III, ausbildungsuchend gemeldet)",
    mandatory: "Pflichtpraktikum (Schule, Studium)",
    accompanying: "Begleitend zu Ausbildung oder Studium",
    other: "Ein anderer Zweck"
  },
  state: {
    draft: "Entwurf",
    submitted: "eingereicht",
    approved: "freigegeben",
    paused: "pausiert",
    filled: "besetzt",
    closed: "geschlossen"
  },
  next: {
    draftOfficer: "Noch nicht eingereicht. Als Nächstes: Angaben prüfen und freigeben.",
    draftCompany: "Noch nicht eingereicht. Als Nächstes sind Sie dran: Angaben prüfen und einreichen.",
    submittedOfficer: "Wartet auf den Arbeitgeber-Service. Anruf beim Betrieb bis {{day}}.",
    submittedCompany: "Wird geprüft. Der Arbeitgeber-Service ruft Sie bis {{day}} an.",
    lateOfficer: "Wartet auf den Arbeitgeber-Service. Der Anruf beim Betrieb war bis {{day}} fällig.",
    lateCompany: "Wird geprüft. Der Arbeitgeber-Service wollte Sie bis {{day}} anrufen. Bitte rufen Sie Ihre Ansprechperson an.",
    approvedOfficer: "Öffentlich und in der Suche. Als Nächstes: passende Personen vorschlagen.",
    approvedCompany: "Freigegeben. Der Arbeitgeber-Service sucht passende Personen und meldet sich bei Ihnen.",
    overOfficer: "Nicht mehr auf der Stellentafel. Als Nächstes: beim Betrieb fragen, ob die Stelle noch aktuell ist.",
    overCompany: "Zurzeit nicht auf der Stellentafel. Der Arbeitgeber-Service fragt Sie, ob die Stelle noch aktuell ist.",
    pausedOfficer: "Zurzeit nicht öffentlich. Als Nächstes: mit dem Betrieb klären, wann es weitergeht.",
    pausedCompany: "Zurzeit nicht öffentlich. Der Arbeitgeber-Service klärt mit Ihnen, wann es weitergeht.",
    filledOfficer: "Alle Plätze sind besetzt. Es ist nichts zu tun.",
    filledCompany: "Alle Plätze sind besetzt. Es ist nichts zu tun.",
    closedOfficer: "Beendet. Es ist nichts zu tun.",
    closedCompany: "Beendet. Es ist nichts zu tun."
  },
  move: {
    submit: "Einreichen",
    sendBack: "Zurückgeben",
    approve: "Freigeben",
    pause: "Pausieren",
    reopen: "Wieder öffnen",
    confirm: "Ist noch aktuell",
    fill: "Als besetzt eintragen",
    close: "Schließen",
    confirmClose: "Die Stelle wirklich schließen? Offene Vorschläge enden damit.",
    confirmFill: "Sind wirklich alle Plätze besetzt? Offene Vorschläge enden damit.",
    title: "Stand der Stelle",
    other: "Weitere Schritte",
    reason: "Grund",
    reasonHint: "Ein Grund ist nötig zum Zurückgeben, Pausieren und Schließen. Er bleibt im Haus.",
    reasonHintCompany: "Warum möchten Sie die Stelle zurückziehen?"
  },
  reason: {
    filledElsewhere: "Anders besetzt",
    withdrawnByCompany: "Der Betrieb hat zurückgezogen",
    expired: "Zeitraum vorbei",
    doubleEntry: "Doppelt angelegt",
    notLawful: "So nicht zulässig",
    other: "Anderer Grund",
    stillCurrent: "Ist noch aktuell",
    criteriaChanged: "Kriterien geändert",
    changedAgainstRule: "Nach einer Änderung nicht mehr zulässig",
    textUndecided: "Nach einer Änderung ist der Text noch einmal zu prüfen"
  },
  shift: {
    label: "Schichten",
    day: "tagsüber",
    early: "Frühschicht",
    late: "Spätschicht",
    night: "Nachtschicht",
    weekend: "Wochenende"
  },
  licence: {
    label: "Führerscheine und Scheine, die nötig sind",
    AM: "AM (Roller)",
    B: "B (Auto)",
    BE: "BE (Auto mit Anhänger)",
    C1: "C1 (Lkw bis 7,5 t)",
    C1E: "C1E",
    C: "C (Lkw)",
    CE: "CE (Lkw mit Anhänger)",
    D: "D (Bus)",
    T: "T (Traktor)",
    forklift: "Staplerschein",
    crane: "Kranschein"
  },
  german: {
    label: "Deutsch mindestens",
    hint: "Nur so viel, wie die Arbeit wirklich braucht. Jede Stufe mehr schließt Menschen aus.",
    none: "kein bestimmtes Niveau",
    perSkill: "Deutsch einzeln festlegen",
    perSkillHint: "Nur nötig, wenn zum Beispiel Lesen weniger wichtig ist als Sprechen. „wie oben“ übernimmt die Stufe.",
    asAbove: "wie oben",
    alpha: "keine Vorkenntnisse (Alpha)",
    A1: "A1",
    A2: "A2",
    B1: "B1",
    B2: "B2",
    C1: "C1",
    C2: "C2",
    listening: "Hören",
    reading: "Lesen",
    writing: "Schreiben",
    speaking: "Sprechen",
    skillLevel: "{{skill}} {{level}}"
  },
  weight: { must: "Muss", nice: "Schön wäre", none: "weglassen" },
  field: {
    company: "Betrieb",
    title: "Was wird gesucht?",
    titleHint: "Der Beruf oder die Tätigkeit, zum Beispiel Schweißer/in oder Lagerhilfe.",
    occupationText: "Beruf, falls der Titel ihn nicht nennt",
    occupationHint: "Zum Beispiel Titel „Verstärkung für unser Team“, Beruf „Köchin / Koch“.",
    description: "Aufgaben",
    descriptionHint: "In Ihren eigenen Worten, kurze Sätze. Wird nach der Freigabe öffentlich gezeigt. Bitte keine Namen von Personen.",
    lateralEntry: "Quereinstieg ist möglich",
    seats: "Plätze",
    startsOn: "Beginn",
    startsOnHint: "Leer lassen, wenn es sofort oder jederzeit losgehen kann.",
    weeks: "Dauer in Wochen",
    weeksHint: "Leer lassen bei unbefristeten Stellen.",
    hoursPerWeekMin: "Stunden in der Woche, von",
    hoursPerWeekMax: "bis",
    pay: "Lohn oder Vergütung in Euro",
    payHint: "Zum Beispiel 14,60. Brutto.",
    payPer: "gezahlt",
    place: "Arbeitsort",
    placeHint: "Stadt oder Gemeinde.",
    reachableWithoutCar: "Mit Bus und Bahn zur Arbeitszeit erreichbar?",
    hasCollectiveAgreement: "Ein Tarifvertrag gilt",
    collectiveAgreementHint: "Nach Tarif darf die Vergütung einer Ausbildung unter der gesetzlichen Mindestvergütung liegen.",
    isMinijob: "Als Minijob angeboten",
    minijobHint: "Dann prüfen wir, ob der Lohn an jedem Tag unter der Grenze für Minijobs bleibt.",
    isTemporaryWork: "Zeitarbeit (Arbeitnehmerüberlassung)",
    temporaryWorkHint: "Das steht dann auch in der öffentlichen Anzeige.",
    mustText: "Das muss jemand können",
    niceText: "Das wäre schön",
    skillsHint: "Eine Fähigkeit je Zeile, zum Beispiel „MAG-Schweißen“. Wenig ist besser: Jedes Muss schließt Menschen aus.",
    reason: "Grund"
  },
  per: { hour: "je Stunde", month: "im Monat" },
  yesNo: { yes: "ja", no: "nein", unknown: "weiß nicht" },
  form: {
    lockedTitle: "Die Kriterien sind freigegeben",
    locked: "Wenn Sie Fähigkeiten, Beruf, Deutsch, Führerscheine, Schichten, Stunden oder Beginn ändern, muss die Stelle neu freigegeben werden. Bis dahin steht sie nicht auf der Stellentafel, und der Betrieb sieht keine Vorschläge. Alles andere ändern Sie ohne neue Freigabe.",
    wishTitle: "Neue Stelle",
    wishLead: "Zuerst: Worum geht es? Daraus ergibt sich die Art der Stelle.",
    continue: "Weiter",
    newTitle: "Neue Stelle für {{company}}",
    ownNewTitle: "Neue Stelle",
    editTitle: "Stelle bearbeiten",
    changeWish: "Wunsch ändern",
    what: "Was wird gesucht?",
    skills: "Was jemand können soll",
    when: "Wann und wo?",
    money: "Lohn",
    understood: "So haben wir Ihre Wörter verstanden",
    understoodHint: "Bitte prüfen: Muss, schön oder weglassen.",
    ambiguous: "Was ist gemeint?",
    ambiguousText: "„{{text}}“ kann Verschiedenes bedeuten. Bitte wählen Sie aus, was gemeint ist.",
    unknown: "Diese Wörter kennt das Portal noch nicht: {{words}}. Sie bleiben stehen und werden gezeigt, zählen aber nicht beim Vergleichen.",
    understand: "Wörter prüfen",
    save: "Als Entwurf speichern",
    saveChanges: "Änderungen speichern",
    saveAndSubmit: "Speichern und einreichen",
    saveAndApprove: "Speichern und freigeben",
    cancel: "Abbrechen",
    noCompanies: "Es ist noch kein Betrieb erfasst.",
    recordCompany: "Betrieb erfassen",
    payNotNeeded: "Hier wird kein Lohn gezahlt: Die Leistung der Person läuft weiter."
  },
  list: {
    title: "Stellen",
    lead: "Was auf Freigabe wartet, steht oben.",
    new: "Neue Stelle",
    caption: "Stellen",
    search: "Suchen",
    searchLabel: "Titel, Beruf, Ort oder Betrieb",
    meant: "Gesucht auch als:",
    notMeant: "{{concept}} ist nicht gemeint",
    allStates: "Alle",
    allKinds: "Alle Arten",
    mine: "Nur meine",
    all: "Alle",
    who: "Zuständig",
    apply: "Anzeigen",
    posting: "Stelle",
    company: "Betrieb",
    kind: "Art",
    state: "Stand",
    start: "Beginn",
    seats: "Plätze",
    proposals: "Vorschläge",
    officer: "Zuständig",
    callBy: "Anruf bis {{day}}",
    callLate: "Anruf war bis {{day}} fällig",
    count_one: "{{count}} Stelle",
    count_other: "{{count}} Stellen",
    none: "Keine Stelle gefunden",
    noneHint: "Ändern Sie die Auswahl, oder legen Sie eine neue Stelle an.",
    anytime: "jederzeit",
    next: "Wie es weitergeht",
    rows: "Zeilen"
  },
  chips: {
    kindOpen: "Art noch offen",
    anytime: "Beginn jederzeit",
    start: "ab {{day}}",
    seats_one: "{{count}} Platz",
    seats_other: "{{count}} Plätze",
    german: "Deutsch ab {{german}}",
    skill: "{{weight}}: {{skill}}"
  },
  show: {
    facts: "Angaben",
    skills: "Was jemand können soll",
    musts: "Muss",
    nices: "Schön wäre",
    noSkills: "Keine Fähigkeiten verlangt.",
    unknownWords: "Noch nicht verstanden",
    unknownHint: "Diese Wörter zählen beim Vergleichen nicht.",
    needed: "Vor dem Start nötig",
    permitDepends: "je nach Aufenthaltspapier der Person",
    criteriaTitle_one: "Es fehlt noch ein Kriterium",
    criteriaTitle_other: "Es fehlen noch {{count}} Kriterien",
    criteriaText: "Erst mit genügend Kriterien dürfen zu dieser Stelle Profile durchsucht werden. Als Kriterium zählt: eine Fähigkeit, der Beruf, ein Deutsch-Niveau, ein Führerschein, die Schicht, die Stunden, der Beginn.",
    twinsTitle_one: "Es gibt eine fast gleiche Stelle",
    twinsTitle_other: "Es gibt {{count}} fast gleiche Stellen",
    twinsText: "Sie verlangen dasselbe bis auf höchstens ein Kriterium. Mehrere solche Stellen zusammen verraten mehr über Menschen als eine. Bitte klären Sie mit dem Betrieb, ob eine genügt.",
    stillCurrent: "Noch aktuell?",
    onBoardUntil: "Die Stelle steht bis {{day}} auf der Stellentafel. Wenn der Betrieb noch sucht, wählen Sie „Ist noch aktuell“.",
    onBoardSince: "Die Stelle stand bis {{day}} auf der Stellentafel. Wenn der Betrieb noch sucht, wählen Sie „Ist noch aktuell“.",
    history: "Verlauf",
    historyBy: "von {{name}}",
    historyFromOutside: "vom Betrieb, ohne Konto",
    funnel: "Was aus dieser Stelle wurde",
    funnelSteps: {
      proposed: "Vorschläge und Aushändigungen",
      withCompany: "beim Betrieb angekommen",
      met: "Kennenlernen gewünscht",
      introduced: "vorgestellt",
      started: "angefangen",
      lasts: "Beschäftigung besteht",
      completed: "Erprobung beendet"
    },
    edit: "Bearbeiten",
    print: "Druckansicht und Link",
    requestedBy: "Angefragt von",
    officer: "Ansprechperson im Haus",
    noOfficer: "Noch niemand zuständig. Wer die Stelle freigibt, übernimmt sie.",
    hours: "{{from}} bis {{to}} Stunden in der Woche",
    hoursOne: "{{hours}} Stunden in der Woche",
    hoursLabel: "Arbeitszeit",
    duration: "Dauer",
    weeks_one: "{{count}} Woche",
    weeks_other: "{{count}} Wochen",
    until: "{{weeks}}, bis {{day}}",
    unlimited: "unbefristet",
    occupation: "Beruf",
    occupationUnknown: "Der Beruf wurde nicht erkannt. Bitte beim Bearbeiten ergänzen, sonst wird niemand nach dem Beruf gefunden.",
    anytime: "jederzeit möglich",
    collectiveAgreement: "Tarifvertrag",
    collectiveAgreementYes: "gilt",
    minijob: "Minijob",
    minijobYes: "ja",
    temporaryWork: "Zeitarbeit",
    temporaryWorkYes: "Ja, Arbeitnehmerüberlassung",
    lateralEntryYes: "ja",
    lateralEntry: "Quereinstieg",
    pay: "Lohn",
    companyState: "Der Betrieb ist noch nicht geprüft. Ohne Prüfung keine Freigabe.",
    verifyCompany: "Betrieb prüfen"
  }
};
const postingEn = {
  wish: {
    label: "What would you like?",
    labelOfficer: "What does the company want?",
    fewDays: "Get to know someone for a few days",
    unpaidTrial: "Try out for up to {{weeks}} weeks, unpaid",
    paidTrial: "Hire on trial, paid",
    train: "Train an apprentice",
    hire: "Hire permanently",
    unsure: "Not sure yet, please call"
  },
  wishSentence: {
    fewDays: "Costs you nothing. The authority keeps paying the living costs. We call and find out whether a measure or an internship fits better.",
    unpaidTrial: "No wage to pay. The authority keeps paying the benefit and approves before the first day. Then you decide.",
    paidTrial: "You pay a wage, at least the minimum wage. The contract is limited and signed before the first day.",
    train: "You pay the apprentice pay. We help with the applications and tell you whether an entry qualification (EQ) makes sense first.",
    hire: "You pay a wage. We propose someone and accompany both sides, also after the start.",
    unsure: "Costs you nothing. We call you and find out together what fits."
  },
  wishSentenceOfficer: {
    fewDays: "Costs the company nothing. The authority goes on paying for living. To clarify: does a measure or an internship fit better?",
    unpaidTrial: "Costs the company no wages. The authority goes on paying the benefit and approves before the first day. Then the company decides.",
    paidTrial: "The company pays wages, at least the minimum wage. The contract is limited and signed before the first day.",
    train: "The company pays the training allowance. To clarify: does an entry qualification (EQ) make sense before?",
    hire: "The company pays wages. Both sides are accompanied after the start too.",
    unsure: "Please call the company and find out together what fits."
  },
  kind: {
    label: "Kind of posting",
    open: "Still open",
    openHint: "Without a kind the posting cannot be approved.",
    internship: "Internship",
    employerMeasure: "Measure at an employer (MAG)",
    trialEmployment: "Employment on trial",
    entryQualification: "Entry qualification (EQ)",
    apprenticeship: "Apprenticeship",
    employment: "Permanent job"
  },
  purpose: {
    label: "What is the internship for?",
    orientation: "Orientation for vocational training or studies",
    careerOrientation: "Career orientation internship (§ 48a SGB III, registered as looking for training)",
    mandatory: "Mandatory internship (school, studies)",
    accompanying: "Alongside training or studies",
    other: "Another purpose"
  },
  state: {
    draft: "draft",
    submitted: "submitted",
    approved: "approved",
    paused: "paused",
    filled: "filled",
    closed: "closed"
  },
  next: {
    draftOfficer: "Not submitted yet. Next: check and approve.",
    draftCompany: "Not submitted yet. Your turn: check and submit.",
    submittedOfficer: "Waiting for the employer service. Call the company by {{day}}.",
    submittedCompany: "Being checked. The employer service calls you by {{day}}.",
    lateOfficer: "Waits for the employer service. The call to the company was due by {{day}}.",
    lateCompany: "Is being checked. The employer service wanted to call you by {{day}}. Please call your contact.",
    approvedOfficer: "Public and in search. Next: propose people who fit.",
    approvedCompany: "Approved. The employer service looks for people who fit and gets back to you.",
    overOfficer: "No longer on the board. Next: ask the company whether the posting is still current.",
    overCompany: "Not on the board at the moment. The employer service asks you whether the posting is still current.",
    pausedOfficer: "Not public at the moment. Next: ask the company when to go on.",
    pausedCompany: "Not public at the moment. The employer service asks you when to go on.",
    filledOfficer: "All places are filled. Nothing to do.",
    filledCompany: "All places are filled. Nothing to do.",
    closedOfficer: "Ended. Nothing to do.",
    closedCompany: "Ended. Nothing to do."
  },
  move: {
    submit: "Submit",
    sendBack: "Send back",
    approve: "Approve",
    pause: "Pause",
    reopen: "Reopen",
    confirm: "Still current",
    fill: "Mark as filled",
    close: "Close",
    confirmClose: "Really close this posting? Open proposals end with it.",
    confirmFill: "Are all places really filled? Open proposals end with it.",
    title: "State of the posting",
    other: "More steps",
    reason: "Reason",
    reasonHint: "A reason is needed to send back, pause and close. It stays in the house.",
    reasonHintCompany: "Why would you like to withdraw the posting?"
  },
  reason: {
    filledElsewhere: "Filled otherwise",
    withdrawnByCompany: "Withdrawn by the company",
    expired: "Period is over",
    doubleEntry: "Entered twice",
    notLawful: "Not lawful like this",
    other: "Another reason",
    stillCurrent: "Still current",
    criteriaChanged: "Criteria changed",
    changedAgainstRule: "No longer lawful after a change",
    textUndecided: "The text has to be looked at again after a change"
  },
  shift: {
    label: "Shifts",
    day: "daytime",
    early: "early shift",
    late: "late shift",
    night: "night shift",
    weekend: "weekend"
  },
  licence: {
    label: "Licences that are needed",
    AM: "AM (scooter)",
    B: "B (car)",
    BE: "BE (car with trailer)",
    C1: "C1 (lorry up to 7.5 t)",
    C1E: "C1E",
    C: "C (lorry)",
    CE: "CE (lorry with trailer)",
    D: "D (bus)",
    T: "T (tractor)",
    forklift: "Forklift licence",
    crane: "Crane licence"
  },
  german: {
    label: "German at least",
    hint: "Only as much as the work really needs. Every further level shuts people out.",
    none: "no particular level",
    perSkill: "Set German per skill",
    perSkillHint: 'Only needed when, for example, reading matters less than speaking. "as above" takes the level.',
    asAbove: "as above",
    alpha: "no previous knowledge (alpha)",
    A1: "A1",
    A2: "A2",
    B1: "B1",
    B2: "B2",
    C1: "C1",
    C2: "C2",
    listening: "Listening",
    reading: "Reading",
    writing: "Writing",
    speaking: "Speaking",
    skillLevel: "{{skill}} {{level}}"
  },
  weight: { must: "must", nice: "nice to have", none: "leave out" },
  field: {
    company: "Company",
    title: "Who are you looking for?",
    titleHint: "The occupation or activity, for example welder or warehouse worker.",
    occupationText: "Occupation, if the title does not name it",
    occupationHint: 'For example title "Help for our team", occupation "cook".',
    description: "Tasks",
    descriptionHint: "In your own words, short sentences. Shown publicly after approval. Please no names of people.",
    lateralEntry: "Career changers welcome",
    seats: "Places",
    startsOn: "Start",
    startsOnHint: "Leave empty if it can start at once or at any time.",
    weeks: "Length in weeks",
    weeksHint: "Leave empty for unlimited postings.",
    hoursPerWeekMin: "Hours a week, from",
    hoursPerWeekMax: "to",
    pay: "Pay in euro",
    payHint: "For example 14,60. Gross.",
    payPer: "paid",
    place: "Place of work",
    placeHint: "Town or municipality.",
    reachableWithoutCar: "Reachable by bus and train at working hours?",
    hasCollectiveAgreement: "A collective agreement applies",
    collectiveAgreementHint: "By agreement, the pay of an apprenticeship may lie below the legal minimum.",
    isMinijob: "Offered as a Minijob",
    minijobHint: "We then check that the pay stays below the limit for Minijobs on every day.",
    isTemporaryWork: "Temporary agency work",
    temporaryWorkHint: "The public posting will say so.",
    mustText: "Must be able to",
    niceText: "Would be nice",
    skillsHint: 'One skill per line, for example "MAG-Schweißen". Less is better: every must shuts people out.',
    reason: "Reason"
  },
  per: { hour: "per hour", month: "per month" },
  yesNo: { yes: "yes", no: "no", unknown: "don't know" },
  form: {
    lockedTitle: "The criteria are approved",
    locked: "If you change skills, occupation, German, licences, shifts, hours or start, the posting has to be approved again. Until then it is not on the board, and the company sees no proposals. Everything else can be changed without a new approval.",
    wishTitle: "New posting",
    wishLead: "First: what is it about? The kind follows from it.",
    continue: "Continue",
    newTitle: "New posting for {{company}}",
    ownNewTitle: "New posting",
    editTitle: "Edit posting",
    changeWish: "Change wish",
    what: "Who are you looking for?",
    skills: "What someone should be able to do",
    when: "When and where?",
    money: "Pay",
    understood: "This is how we understood your words",
    understoodHint: "Please check: must, nice or leave out.",
    ambiguous: "What is meant?",
    ambiguousText: '"{{text}}" can mean several things. Please choose what is meant.',
    unknown: "The portal does not know these words yet: {{words}}. They stay and are shown, but do not count when comparing.",
    understand: "Check words",
    save: "Save as draft",
    saveChanges: "Save changes",
    saveAndSubmit: "Save and submit",
    saveAndApprove: "Save and approve",
    cancel: "Cancel",
    noCompanies: "No company has been recorded yet.",
    recordCompany: "Record a company",
    payNotNeeded: "No wage is paid here: the benefit of the person goes on."
  },
  list: {
    title: "Postings",
    lead: "What waits for approval comes first.",
    new: "New posting",
    caption: "Postings",
    search: "Search",
    searchLabel: "Title, work, place or company",
    meant: "Also searched as:",
    notMeant: "{{concept}} is not meant",
    allStates: "All",
    allKinds: "All kinds",
    mine: "Only mine",
    all: "All",
    who: "In charge",
    apply: "Show",
    posting: "Posting",
    company: "Company",
    kind: "Kind",
    state: "State",
    start: "Start",
    seats: "Places",
    proposals: "Proposals",
    officer: "In charge",
    callBy: "Call by {{day}}",
    callLate: "Call was due by {{day}}",
    count_one: "{{count}} posting",
    count_other: "{{count}} postings",
    none: "No posting found",
    noneHint: "Change the filters or create a new posting.",
    anytime: "any time",
    next: "What happens next",
    rows: "Rows"
  },
  chips: {
    kindOpen: "kind still open",
    anytime: "start at any time",
    start: "from {{day}}",
    seats_one: "{{count}} place",
    seats_other: "{{count}} places",
    german: "German from {{german}}",
    skill: "{{weight}}: {{skill}}"
  },
  show: {
    facts: "Facts",
    skills: "What someone should be able to do",
    musts: "Must",
    nices: "Nice to have",
    noSkills: "No skills asked for.",
    unknownWords: "Not understood yet",
    unknownHint: "These words do not count when comparing.",
    needed: "Needed before the start",
    permitDepends: "depending on the person’s papers",
    criteriaTitle_one: "One criterion is missing",
    criteriaTitle_other: "{{count}} criteria are missing",
    criteriaText: "Profiles may be browsed for this posting only once it has enough criteria. A criterion is: a skill, the occupation, a level of German, a licence, the shift, the hours, the start.",
    twinsTitle_one: "There is a posting that is almost the same",
    twinsTitle_other: "There are {{count}} postings that are almost the same",
    twinsText: "They ask for the same except for one criterion at most. Several such postings together tell more of people than one. Please clarify with the company whether one is enough.",
    stillCurrent: "Still current?",
    onBoardUntil: 'The posting stays on the board until {{day}}. If the company is still looking, choose "Still current".',
    onBoardSince: 'The posting was on the board until {{day}}. If the company is still looking, choose "Still current".',
    history: "History",
    historyBy: "by {{name}}",
    historyFromOutside: "by the company, without an account",
    funnel: "What became of this posting",
    funnelSteps: {
      proposed: "proposals and hand-overs",
      withCompany: "reached the company",
      met: "company wants to meet",
      introduced: "introduced",
      started: "started",
      lasts: "employment lasts",
      completed: "trial completed"
    },
    edit: "Edit",
    print: "Print view and link",
    requestedBy: "Asked by",
    officer: "Contact in the house",
    noOfficer: "Nobody is in charge yet. Whoever approves takes over.",
    hours: "{{from}} to {{to}} hours a week",
    hoursOne: "{{hours}} hours a week",
    hoursLabel: "Hours",
    duration: "Length",
    weeks_one: "{{count}} week",
    weeks_other: "{{count}} weeks",
    until: "{{weeks}}, until {{day}}",
    unlimited: "unlimited",
    occupation: "Occupation",
    occupationUnknown: "The occupation was not recognised. Please add it when editing, otherwise nobody is found by occupation.",
    anytime: "possible at any time",
    collectiveAgreement: "Collective agreement",
    collectiveAgreementYes: "applies",
    minijob: "Minijob",
    minijobYes: "yes",
    temporaryWork: "Temporary work",
    temporaryWorkYes: "Yes, agency work",
    lateralEntryYes: "yes",
    lateralEntry: "Career changers",
    pay: "Pay",
    companyState: "The company has not been verified yet. No approval without it.",
    verifyCompany: "Verify company"
  }
};
const matchDe = {
  state: { met: "passt", partly: "teilweise", missing: "fehlt", learnable: "erlernbar" },
  reasons: {
    musts: {
      met: "{{met}} von {{asked}} Muss",
      partly: "{{met}} von {{asked}} Muss",
      missing: "{{met}} von {{asked}} Muss"
    },
    must: {
      met: "Muss: {{concept}}",
      learnable: "Muss: {{concept}} erlernbar, {{knows}}",
      missing: "Muss: {{concept}} fehlt"
    },
    nice: {
      met: "Schön wäre: {{concept}}",
      learnable: "Schön wäre: {{concept}} erlernbar, {{knows}}",
      missing: "Schön wäre: {{concept}} fehlt"
    },
    occupation: {
      met: "Beruf: {{concept}}",
      learnable: "Verwandter Beruf: {{via}} statt {{concept}}",
      missing: "Anderer Beruf als {{concept}}"
    },
    lateralEntry: { met: "Quereinstieg möglich" },
    noSkillsAsked: { partly: "Die Stelle nennt keine Kenntnisse: Es zählen Beruf, Deutsch und Ort" },
    german: {
      met: "{{level}} laut Zertifikat ({{proof}})",
      partly: "{{level}} statt {{asked}} laut Zertifikat ({{proof}})"
    },
    germanAssessed: {
      met: "{{level}} nach Einschätzung ({{proof}}), ohne Zertifikat dafür",
      partly: "{{level}} statt {{asked}} nach Einschätzung ({{proof}}), ohne Zertifikat dafür"
    },
    germanSkill: {
      met: "{{skill}}: {{level}} {{source}} ({{proof}})",
      partly: "{{skill}}: {{level}} statt {{asked}} {{source}} ({{proof}})",
      missing: "{{skill}}: Stand unbekannt, verlangt ist {{asked}}"
    },
    germanConflict: {
      met: "{{skill}}: Einschätzung {{assessed}} ({{assessedProof}}), höher als das Zertifikat ({{attested}})",
      partly: "{{skill}}: Einschätzung {{assessed}} ({{assessedProof}})"
    },
    germanUnknown: { missing: "Sprachstand unbekannt, verlangt ist {{asked}}" },
    distance: { met: "{{km}} km ({{band}}), {{reach}}" },
    distanceUnknown: { partly: "Entfernung unbekannt: ein Ort fehlt" },
    withoutCar: { met: "ohne Auto erreichbar", partly: "ohne Auto: Weg unklar" },
    shift: { met: "{{shifts}}: ja", partly: "{{shifts}}: ja, offen: {{open}}" },
    shiftUnknown: { partly: "{{shifts}}: noch nicht gefragt" },
    hours: { met: "{{hours}} Stunden in der Woche: ja" },
    hoursUnknown: { partly: "{{hours}} Stunden in der Woche: noch nicht gefragt" },
    licence: { met: "{{licence}}: ja" },
    availableNow: { met: "sofort frei" },
    available: { met: "frei ab {{freeOn}}", partly: "erst ab {{freeOn}} frei" },
    availableAfterCourse: {
      met: "Kurs bis {{courseUntilOn}}, frei ab {{freeOn}}",
      partly: "Kurs bis {{courseUntilOn}}, erst ab {{freeOn}} frei"
    },
    courseRunning: { partly: "Kurs läuft bis {{courseUntilOn}}" },
    experience: { met: "Erfahrung: {{experience}}" },
    kind: { met: "gewünscht: {{kind}}", partly: "{{kind}}: noch nicht gefragt" },
    workAccess: { partly: "Beschäftigungserlaubnis ist zu klären" }
  },
  /** How she comes to what is related: a skill she has, an occupation she is. */
  knows: { skill: "kann {{via}}", occupation: "ist {{via}}" },
  experienceYears_one: "{{count}} Jahr",
  experienceYears_other: "{{count}} Jahre",
  /** Bands of `app/domain/reference/commute-band.ts`. */
  commuteBand: {
    upTo5: "bis 5 km",
    upTo10: "bis 10 km",
    upTo20: "bis 20 km",
    upTo30: "bis 30 km",
    upTo50: "bis 50 km",
    farther: "über 50 km"
  },
  reach: { yes: "ohne Auto: ja", no: "ohne Auto: nein", unclear: "ohne Auto: unklar" },
  source: { attested: "laut Zertifikat", assessed: "nach Einschätzung" },
  level: { alpha: "noch kein Niveau", A1: "A1", A2: "A2", B1: "B1", B2: "B2", C1: "C1", C2: "C2" },
  skill: { listening: "Hören", reading: "Lesen", writing: "Schreiben", speaking: "Sprechen" },
  shift: { day: "Tagschicht", early: "Frühschicht", late: "Spätschicht", night: "Nachtschicht", weekend: "Wochenende" },
  licence: {
    AM: "Führerschein AM",
    B: "Führerschein B",
    BE: "Führerschein BE",
    C1: "Führerschein C1",
    C1E: "Führerschein C1E",
    C: "Führerschein C",
    CE: "Führerschein CE",
    D: "Führerschein D",
    T: "Führerschein T",
    forklift: "Staplerschein",
    crane: "Kranschein"
  },
  kind: {
    internship: "Praktikum",
    employerMeasure: "Maßnahme bei einem Arbeitgeber (MAG)",
    trialEmployment: "Einstellung auf Probe",
    entryQualification: "Einstiegsqualifizierung (EQ)",
    apprenticeship: "Ausbildung",
    employment: "Beschäftigung"
  },
  by: {
    DTZ: "DTZ",
    telc: "telc",
    Goethe: "Goethe",
    OESD: "ÖSD",
    DTB: "DTB",
    TestDaF: "TestDaF",
    DSH: "DSH",
    DSD: "DSD",
    ECL: "ECL",
    other: "anderes Zertifikat",
    courseProvider: "Kursträger",
    languageOffice: "Sprachbüro",
    caseworker: "Beratung",
    company: "Betrieb",
    mentor: "Sprachpatin / Sprachpate",
    testCentre: "Teststelle",
    self: "eigene Angabe"
  },
  undated: "ohne Datum",
  term: {
    musts: "Muss-Kenntnisse",
    mustsMissing: "Fehlende Muss-Kenntnisse",
    nices: "Was schön wäre",
    occupation: "Beruf",
    german: "Deutsch",
    distance: "Entfernung",
    availability: "Verfügbarkeit"
  },
  mentorTerm: {
    distance: "Entfernung",
    slots: "Gemeinsame Zeiten",
    languages: "Gemeinsame Sprachen",
    offer: "Passendes Angebot",
    capacity: "Freie Plätze"
  },
  unknownGerman: "Sprachstand unbekannt",
  preset: "Reihenfolge nach der Regel „{{name}} {{version}}“",
  weights: {
    title: "Anders gewichten",
    lead: "Sie ordnen diese Liste für sich einmal anders. Gespeichert wird nichts. Wer alle Muss-Kenntnisse hat, steht immer vorn.",
    refused: "Bitte prüfen Sie die markierten Zahlen. Bis dahin gilt die Regel „{{name}} {{version}}“.",
    changed: "Anders als in der Regel „{{name}} {{version}}“:",
    change: "{{label}} {{value}} statt {{standard}}",
    restore: "Zurück zur Regel „{{name}} {{version}}“",
    apply: "Liste neu ordnen",
    rank: "Platz {{rank}} (vorher {{before}})",
    rankNew: "Platz {{rank}} (neu)",
    name: {
      concepts: "Kenntnisse und Beruf zusammen",
      must: "Anteil: Muss-Kenntnis",
      nice: "Anteil: Wunsch-Kenntnis",
      occupation: "Anteil: Beruf",
      missing: "Abzug für fehlende Muss-Kenntnisse",
      learnable: "Verwandte Kenntnis",
      relatedOccupation: "Verwandter Beruf",
      german: "Deutsch",
      distance: "Entfernung",
      availability: "Verfügbarkeit"
    },
    hint: {
      points: "0 bis {{most}} Punkte, üblich: {{standard}}",
      share: "0 bis {{most}} Teile, üblich: {{standard}}",
      percent: "0 bis {{most}} Prozent, üblich: {{standard}}"
    }
  },
  changes: {
    title: "Eine Änderung entfernt",
    german: "Mit {{to}} statt {{from}}",
    distance: "Mit {{km}} km mehr Weg",
    licence: "Ohne {{licence}}",
    start: "Mit einem Beginn {{days}} Tage später",
    must: "Ohne „{{concept}}“",
    kind: "Als „{{kind}}“",
    more_one: "eine weitere Person passt",
    more_other: "{{count}} weitere Personen passen",
    mentors: "Sprachpatinnen und Sprachpaten ansehen",
    inPart_one: "eine weitere Person erfüllt einen Teil der Muss-Kenntnisse",
    inPart_other: "{{count}} weitere Personen erfüllen einen Teil der Muss-Kenntnisse"
  },
  languageStep: "Ein Schritt bis {{to}}:",
  profileChanges: {
    licence: "Mit {{licence}}",
    start: "Wenn die Person {{days}} Tage früher anfangen kann",
    skill: "Mit „{{concept}}“",
    more_one: "eine weitere Stelle",
    more_other: "{{count}} weitere Stellen",
    mentor: "Sprachpatin oder Sprachpaten suchen",
    plan: "Schritt planen"
  }
};
const matchEn = {
  state: { met: "fits", partly: "partly", missing: "missing", learnable: "can be learned" },
  reasons: {
    musts: {
      met: "{{met}} of {{asked}} musts",
      partly: "{{met}} of {{asked}} musts",
      missing: "{{met}} of {{asked}} musts"
    },
    must: {
      met: "Must: {{concept}}",
      learnable: "Must: {{concept}} can be learned, {{knows}}",
      missing: "Must: {{concept}} is missing"
    },
    nice: {
      met: "Nice to have: {{concept}}",
      learnable: "Nice to have: {{concept}} can be learned, {{knows}}",
      missing: "Nice to have: {{concept}} is missing"
    },
    occupation: {
      met: "Occupation: {{concept}}",
      learnable: "Related occupation: {{via}} instead of {{concept}}",
      missing: "Other occupation than {{concept}}"
    },
    lateralEntry: { met: "Open to newcomers" },
    noSkillsAsked: { partly: "The posting names no skills: occupation, German and place count" },
    german: {
      met: "{{level}} by certificate ({{proof}})",
      partly: "{{level}} instead of {{asked}} by certificate ({{proof}})"
    },
    germanAssessed: {
      met: "{{level}} as observed ({{proof}}), no certificate for it",
      partly: "{{level}} instead of {{asked}} as observed ({{proof}}), no certificate for it"
    },
    germanSkill: {
      met: "{{skill}}: {{level}} {{source}} ({{proof}})",
      partly: "{{skill}}: {{level}} instead of {{asked}} {{source}} ({{proof}})",
      missing: "{{skill}}: level unknown, {{asked}} is asked"
    },
    germanConflict: {
      met: "{{skill}}: observed at {{assessed}} ({{assessedProof}}), higher than the certificate ({{attested}})",
      partly: "{{skill}}: observed at {{assessed}} ({{assessedProof}})"
    },
    germanUnknown: { missing: "Level of German unknown, {{asked}} is asked" },
    distance: { met: "{{km}} km ({{band}}), {{reach}}" },
    distanceUnknown: { partly: "Distance unknown: a place is missing" },
    withoutCar: { met: "reachable without a car", partly: "without a car: way unclear" },
    shift: { met: "{{shifts}}: yes", partly: "{{shifts}}: yes, open: {{open}}" },
    shiftUnknown: { partly: "{{shifts}}: not asked yet" },
    hours: { met: "{{hours}} hours a week: yes" },
    hoursUnknown: { partly: "{{hours}} hours a week: not asked yet" },
    licence: { met: "{{licence}}: yes" },
    availableNow: { met: "free now" },
    available: { met: "free from {{freeOn}}", partly: "free only from {{freeOn}}" },
    availableAfterCourse: {
      met: "course until {{courseUntilOn}}, free from {{freeOn}}",
      partly: "course until {{courseUntilOn}}, free only from {{freeOn}}"
    },
    courseRunning: { partly: "course goes on until {{courseUntilOn}}" },
    experience: { met: "Experience: {{experience}}" },
    kind: { met: "wanted: {{kind}}", partly: "{{kind}}: not asked yet" },
    workAccess: { partly: "Work permit has to be clarified" }
  },
  /** How she comes to what is related: a skill she has, an occupation she is. */
  knows: { skill: "knows {{via}}", occupation: "is {{via}}" },
  experienceYears_one: "{{count}} year",
  experienceYears_other: "{{count}} years",
  /** Bands of `app/domain/reference/commute-band.ts`. */
  commuteBand: {
    upTo5: "up to 5 km",
    upTo10: "up to 10 km",
    upTo20: "up to 20 km",
    upTo30: "up to 30 km",
    upTo50: "up to 50 km",
    farther: "over 50 km"
  },
  reach: { yes: "without a car: yes", no: "without a car: no", unclear: "without a car: unclear" },
  source: { attested: "by certificate", assessed: "as observed" },
  level: { alpha: "no level yet", A1: "A1", A2: "A2", B1: "B1", B2: "B2", C1: "C1", C2: "C2" },
  skill: { listening: "Listening", reading: "Reading", writing: "Writing", speaking: "Speaking" },
  shift: { day: "Day shift", early: "Early shift", late: "Late shift", night: "Night shift", weekend: "Weekend" },
  licence: {
    AM: "Driving licence AM",
    B: "Driving licence B",
    BE: "Driving licence BE",
    C1: "Driving licence C1",
    C1E: "Driving licence C1E",
    C: "Driving licence C",
    CE: "Driving licence CE",
    D: "Driving licence D",
    T: "Driving licence T",
    forklift: "Forklift licence",
    crane: "Crane licence"
  },
  kind: {
    internship: "Internship",
    employerMeasure: "Measure at an employer (MAG)",
    trialEmployment: "Employment on trial",
    entryQualification: "Entry qualification (EQ)",
    apprenticeship: "Apprenticeship",
    employment: "Employment"
  },
  by: {
    DTZ: "DTZ",
    telc: "telc",
    Goethe: "Goethe",
    OESD: "ÖSD",
    DTB: "DTB",
    TestDaF: "TestDaF",
    DSH: "DSH",
    DSD: "DSD",
    ECL: "ECL",
    other: "other certificate",
    courseProvider: "course provider",
    languageOffice: "language office",
    caseworker: "counselling",
    company: "company",
    mentor: "language mentor",
    testCentre: "test centre",
    self: "own statement"
  },
  undated: "no date",
  term: {
    musts: "Must skills",
    mustsMissing: "Missing must skills",
    nices: "Nice to have",
    occupation: "Occupation",
    german: "German",
    distance: "Distance",
    availability: "Availability"
  },
  mentorTerm: {
    distance: "Distance",
    slots: "Shared times",
    languages: "Shared languages",
    offer: "Fitting offer",
    capacity: "Free places"
  },
  unknownGerman: "Level of German unknown",
  preset: 'In order of the rule "{{name}} {{version}}"',
  weights: {
    title: "Weigh differently",
    lead: "You order this list differently once, for yourself. Nothing is saved. Whoever has every must skill always comes first.",
    refused: 'Please check the marked numbers. Until then the rule "{{name}} {{version}}" applies.',
    changed: 'Different from the rule "{{name}} {{version}}":',
    change: "{{label}} {{value}} instead of {{standard}}",
    restore: 'Back to the rule "{{name}} {{version}}"',
    apply: "Order the list anew",
    rank: "Rank {{rank}} (before: {{before}})",
    rankNew: "Rank {{rank}} (new)",
    name: {
      concepts: "Skills and occupation together",
      must: "Share: must skill",
      nice: "Share: nice to have",
      occupation: "Share: occupation",
      missing: "Taken off for missing must skills",
      learnable: "Related skill",
      relatedOccupation: "Related occupation",
      german: "German",
      distance: "Distance",
      availability: "Availability"
    },
    hint: {
      points: "0 to {{most}} points, usual: {{standard}}",
      share: "0 to {{most}} shares, usual: {{standard}}",
      percent: "0 to {{most}} per cent, usual: {{standard}}"
    }
  },
  changes: {
    title: "One change away",
    german: "With {{to}} instead of {{from}}",
    distance: "With {{km}} km more to travel",
    licence: "Without {{licence}}",
    start: "With a start {{days}} days later",
    must: 'Without "{{concept}}"',
    kind: 'As "{{kind}}"',
    more_one: "one more person fits",
    more_other: "{{count}} more people fit",
    mentors: "See language mentors",
    inPart_one: "one more person has some of the must skills",
    inPart_other: "{{count}} more people have some of the must skills"
  },
  languageStep: "One step to {{to}}:",
  profileChanges: {
    licence: "With {{licence}}",
    start: "If the person can start {{days}} days earlier",
    skill: 'With "{{concept}}"',
    more_one: "one more posting",
    more_other: "{{count}} more postings",
    mentor: "Look for a language mentor",
    plan: "Plan this step"
  }
};
const proposal$1 = {
  list: {
    title: "Vorschläge",
    lead: "Wer ist als Nächstes dran, und bis wann? Was zuerst fällig ist, steht oben.",
    tabs: "Offene und beendete Vorschläge",
    open: "Offen",
    ended: "Beendet",
    mine: "Nur meine Stellen",
    all: "Alle Stellen",
    caption: "Vorschläge",
    person: "Person",
    posting: "Stelle",
    state: "Stand",
    next: "Als Nächstes",
    none: "Hier ist gerade kein Vorschlag",
    noneHint: "Öffnen Sie eine freigegebene Stelle. Dort steht, wer passt, und Sie können jemanden vorschlagen.",
    noneAction: "Zu den Stellen",
    noneEnded: "Noch kein Vorschlag ist zu Ende gegangen."
  },
  way: { proposed: "Vorschlag", self: "Eigene Bewerbung" },
  state: {
    proposed: "Gespräch mit der Person",
    withCompany: "Beim Betrieb",
    callRequested: "Betrieb bittet um Anruf",
    interested: "Betrieb möchte kennenlernen",
    handedOver: "Stelle mitgegeben",
    applied: "Selbst beworben",
    introduced: "Vorgestellt",
    ended: "Beendet"
  },
  end: {
    declinedByPerson: "Person möchte nicht",
    declinedByCompany: "Absage vom Betrieb",
    expired: "Frist abgelaufen",
    withdrawn: "Zurückgezogen",
    postingClosed: "Stelle geschlossen",
    placed: "Vermittelt",
    noLongerAvailable: "Nicht mehr verfügbar"
  },
  actor: {
    caseworker: "Integrationsfachkraft",
    company: "Betrieb",
    officer: "Arbeitgeber-Service",
    candidate: "Person"
  },
  next: {
    until: "{{turn}}, bis {{day}}",
    open: "{{actor}} ist dran",
    yours: "Sie sind dran",
    none: "Niemand muss etwas tun.",
    late_one: "{{turn}}, seit {{count}} Tag überfällig",
    late_other: "{{turn}}, seit {{count}} Tagen überfällig"
  },
  page: {
    eyebrow: "{{caseCode}} · {{company}}",
    title: "Vorschlag: {{posting}}",
    titleSelf: "Eigene Bewerbung: {{posting}}",
    ended: "Dieser Vorschlag ist beendet: {{end}}.",
    posting: "Die Stelle in Worten",
    openPosting: "Stelle öffnen",
    musts: "Muss",
    nices: "Schön wäre",
    reasons: "Warum es passt",
    reasonsHint: "Stand des Tages, an dem vorgeschlagen wurde.",
    notes: "Vermerke",
    history: "Verlauf",
    historyBy: "{{what}} · {{who}}",
    historyAuto: "{{what}} · von selbst",
    historyPerson: "{{what}} · die Person selbst",
    withdraw: "Vorschlag zurückziehen",
    withdrawHint: "Von außen sieht man nur: nicht mehr verfügbar.",
    withdrawApplied: "Bewerbung zurückziehen",
    withdrawAppliedHint: "Wenn die Person sich doch nicht mehr bewirbt. Dem Betrieb sagt sie selbst ab.",
    withdrawAppliedConfirm: "Die eigene Bewerbung der Person wirklich als zurückgezogen eintragen?",
    withdrawHandedOver: "Stelle zurücknehmen",
    withdrawHandedOverHint: "Wenn die Person sich auf diese Stelle nicht bewirbt. Der Betrieb erfährt davon nichts.",
    withdrawHandedOverConfirm: "Die Stelle wirklich zurücknehmen? Sie ist dann nicht mehr bei der Person eingetragen.",
    withdrawConfirm: "Den Vorschlag wirklich zurückziehen? Der Betrieb sieht das Profil dann nicht mehr.",
    officer: "Arbeitgeber-Service",
    person: "Person",
    caseworker: "Zuständig",
    openCase: "Profil öffnen",
    placement: "Zur begleiteten Vermittlung",
    placementHint: "Die Vorstellung läuft. Alles Weitere steht im gemeinsamen Plan.",
    waitCompany: "Der Betrieb liest das Profil ohne Namen. Sie müssen gerade nichts tun.",
    waitCaseworker: "Die Integrationsfachkraft spricht mit der Person. Sie müssen gerade nichts tun.",
    waitOfficer: "Der Arbeitgeber-Service ruft den Betrieb an. Sie müssen gerade nichts tun.",
    waitPerson: "Die Person hat die Stelle und bewirbt sich selbst. Sie müssen gerade nichts tun."
  },
  talk: {
    title: "Mit der Person sprechen",
    lead: "Sprechen Sie über die Stelle, nicht über das Amt. Vier Dinge helfen:",
    tip1: "Sagen Sie zuerst: „Ihr Nein hier hat keine Folgen für Ihr Geld.“",
    tip2: "Erklären Sie die Arbeit mit Bildern: Ort und Weg, Schicht, Lohn, Beginn.",
    tip3: "Zeigen Sie, was der Betrieb lesen würde. Es steht weiter unten auf dieser Seite.",
    tip4: "Geben Sie die Frage auch auf Papier mit. Bedenkzeit ist in Ordnung.",
    paper: "Einwilligung zum Ausdrucken",
    yesTitle: "Die Person sagt Ja",
    yes: "Ja eintragen und Profil zeigen",
    yesHint: "Danach liest {{company}} das Profil ohne Namen, nur für diese Stelle.",
    noTitle: "Die Person sagt Nein",
    no: "Nein eintragen",
    noConfirm: "Das Nein wirklich eintragen? Der Vorschlag ist damit beendet.",
    noHint: "Wir fragen nicht nach einem Grund und speichern keinen. Betrieb und Arbeitgeber-Service sehen nur: nicht mehr verfügbar."
  },
  introduce: {
    title: "Der Betrieb möchte die Person kennenlernen",
    lead: "Interesse allein gibt nichts frei. Fragen Sie die Person, ob sie sich genau diesem Betrieb vorstellen möchte: {{company}}.",
    released: "Das wird freigegeben, an {{company}} und nur für „{{posting}}“:",
    firstName: "Vorname: {{firstName}}",
    viaCaseworker: "Kontakt: nur über Sie als Integrationsfachkraft",
    phone: "Telefon: {{phone}}",
    email: "E-Mail: {{email}}",
    contactMissing: "Achtung: Der gewählte Kontaktweg ist noch leer. Bitte ergänzen Sie ihn zuerst im Profil.",
    musts: "Welche Muss-Anforderungen erfüllt sind, und Deutsch beim Hören, Lesen, Schreiben und Sprechen",
    notReleased: "Nicht freigegeben: Nachname, Adresse, Akte, Papiere, Angaben zum Geld. Die Freigabe steht im Protokoll.",
    yesTitle: "Die Person sagt Ja zu diesem Betrieb",
    yes: "Ja eintragen und Kontaktdaten freigeben",
    yesConfirm: "Kontaktdaten jetzt für {{company}} freigeben?"
  },
  consent: {
    language: "In welcher Sprache haben Sie es erklärt?",
    channel: "Wie hat die Person zugestimmt?",
    paper: "Auf Papier unterschrieben",
    conversation: "Im Gespräch",
    helper: "Hat jemand geholfen?",
    helpers: {
      none: "Nein, niemand",
      interpreter: "Dolmetscherin oder Dolmetscher",
      relative: "Jemand aus der Familie",
      mentor: "Sprachpatin oder Sprachpate",
      other: "Jemand anderes"
    }
  },
  languages: {
    de: "Deutsch",
    "de-simple": "Einfaches Deutsch",
    en: "Englisch",
    uk: "Ukrainisch",
    ar: "Arabisch",
    fa: "Farsi / Dari",
    tr: "Türkisch",
    ru: "Russisch"
  },
  self: {
    title: "Die Person bewirbt sich selbst",
    lead: "Geben Sie die Stelle als Ausdruck oder als Link mit. Aus dem Haus gehen keine Kontaktdaten.",
    print: "Stelle zum Ausdrucken",
    appliedOn: "Beworben am",
    applied: "Bewerbung eintragen",
    appliedSince: "Die Person hat sich am {{day}} beworben. Fragen Sie nach, ob der Betrieb geantwortet hat.",
    invited: "Der Betrieb hat eingeladen",
    invitedHint: "Dann beginnt die begleitete Vermittlung mit einem gemeinsamen Plan.",
    declinedByCompany: "Der Betrieb hat abgesagt",
    declinedByCompanyConfirm: "Die Absage wirklich eintragen? Die Bewerbung ist damit beendet.",
    notPursued: "Die Person möchte nicht weiter",
    notPursuedConfirm: "Wirklich eintragen? Die Bewerbung ist damit beendet.",
    notPursuedHint: "Es wird kein Grund gespeichert."
  },
  call: {
    title: "Was hat der Betrieb gesagt?",
    lead: "Tragen Sie die Antwort nach dem Anruf ein.",
    meet: "Möchte kennenlernen",
    notFit: "Passt nicht",
    call: "Bittet um einen weiteren Anruf",
    reason: "Grund, wenn es nicht passt",
    phone: "Anrufen: {{company}}"
  },
  notFit: {
    skills: "Fachkenntnisse passen nicht",
    german: "Deutsch reicht für die Arbeit nicht",
    start: "Beginn passt nicht",
    hours: "Arbeitszeit passt nicht",
    seatTaken: "Der Platz ist besetzt",
    other: "Anderer Grund"
  },
  move: {
    create: "Angelegt",
    personAgrees: "Ja der Person, Profil beim Betrieb",
    companyMeets: "Betrieb möchte kennenlernen",
    companyAsksCall: "Betrieb bittet um Anruf",
    introduce: "Kontaktdaten freigegeben",
    apply: "Selbst beworben",
    companyInvites: "Vom Betrieb eingeladen",
    personDeclines: "Beendet",
    personDeclinesIntroduction: "Beendet",
    companyDeclines: "Absage des Betriebs",
    endApplication: "Beendet",
    takeUp: "Vermittlung wieder aufgenommen",
    withdraw: "Zurückgezogen",
    end: "Beendet"
  },
  fit: {
    title: "So sieht die Firma dieses Profil",
    preview: "Vorschau: Noch sieht die Firma nichts. Erst nach dem Ja der Person.",
    now: "Genau das und nicht mehr liest der Betrieb: {{company}}",
    none: "Die Firma sieht dieses Profil nicht.",
    profile: "Profil {{pseudonym}}",
    profilePreview: "Profil ohne Namen",
    nameLater: "Name und Kontakt erhalten Sie, wenn die Person zustimmt.",
    band: { good: "passt gut", partly: "passt teilweise", talk: "im Gespräch klären" },
    musts: "Ihre Muss-Anforderungen",
    mustsOf: "{{met}} von {{asked}} ganz oder zum Teil erfüllt",
    mustsOnRequest_one: "eine auf Nachfrage",
    mustsOnRequest_other: "{{count}} auf Nachfrage",
    must: {
      met: "{{must}}: ganz oder zum Teil erfüllt",
      notMet: "{{must}}: nicht erfüllt",
      onRequest: "{{must}}: auf Nachfrage"
    },
    mustsNone: "keine genannt",
    german: "Deutsch",
    germanBand: {
      A: "bis A2",
      B1: "B1",
      B2: "B2",
      C: "C1 oder besser",
      fromB1: "B1 oder besser",
      unknown: "im Gespräch klären"
    },
    proven: "{{band}}, mit Zertifikat",
    hours: "Arbeitszeit",
    shift: "Schichten",
    commute: "Weg zur Arbeit",
    fits: "passt",
    toClarify: "noch zu klären",
    available: "Frei ab",
    availableUnknown: "noch zu klären",
    leadTime: "Formalitäten",
    leadTimes: { immediately: "sofort möglich", weeks4to6: "etwa 4 bis 6 Wochen" }
  },
  company: {
    waiting_one: "Ein Vorschlag wartet auf Ihre Antwort, bis {{day}}.",
    waiting_other: "{{count}} Vorschläge warten auf Ihre Antwort, bis {{day}}.",
    waitingLate_one: "Ein Vorschlag wartet auf Ihre Antwort. Sie war bis {{day}} erbeten: Bitte antworten Sie heute.",
    waitingLate_other: "{{count}} Vorschläge warten auf Ihre Antwort. Sie war bis {{day}} erbeten: Bitte antworten Sie heute.",
    heading_one: "Ihre Stelle „{{posting}}“: {{count}} Vorschlag",
    heading_other: "Ihre Stelle „{{posting}}“: {{count}} Vorschläge",
    answerBy: "Bitte antworten Sie bis {{day}}",
    answerLate: "Ihre Antwort war bis {{day}} erbeten. Bitte antworten Sie heute.",
    contact: "Fragen dazu beantwortet {{name}}, Telefon",
    contactNoPhone: "Fragen dazu beantwortet {{name}}.",
    gone_one: "Ein Profil ist nicht mehr verfügbar.",
    gone_other: "{{count}} Profile sind nicht mehr verfügbar.",
    meet: "Kennenlernen",
    notFit: "Passt nicht",
    call: "Bitte anrufen",
    reason: "Warum passt es nicht?",
    reasonHint: "Ihre Antwort hilft uns, besser zu suchen. Sie bleibt beim Arbeitgeber-Service.",
    sendNotFit: "„Passt nicht“ absenden",
    back: "Zurück zu Ihren Stellen",
    interested: "Danke! Wir fragen jetzt die Person, ob sie sich bei Ihnen vorstellen möchte. Sie müssen nichts tun.",
    callRequested: "Danke! Ihre Ansprechperson ruft Sie an.",
    introduced: "Die Person hat zugestimmt, sich bei Ihnen vorzustellen.",
    seeContact: "Kontakt und nächste Schritte",
    answerTitle: "Ihre Antwort",
    confidential: "Diese Angaben sind für diese eine Stelle bestimmt und vertraulich (§ 78 SGB X).",
    mayAsk: "Was Sie fragen dürfen",
    pageTitle: "Vorschlag für „{{posting}}“",
    pageTitleReleased: "{{firstName}} möchte Sie kennenlernen",
    contactTitle: "So erreichen Sie die Person",
    firstName: "Vorname",
    phone: "Telefon",
    email: "E-Mail",
    via: "Bitte melden Sie sich bei Ihrer Ansprechperson. Sie stellt den Kontakt her.",
    noContact: "Ein Kontaktweg fehlt noch. Bitte rufen Sie Ihre Ansprechperson an.",
    mustsMet: "Von Ihren Muss-Anforderungen erfüllt",
    mustsOpen: "Noch offen",
    german: "Deutsch",
    germanUnknown: "nicht bekannt",
    purpose: "Nur für diese Stelle",
    purposeText: "Sie dürfen diese Angaben nur benutzen, um die Person für „{{posting}}“ kennenzulernen. Bitte halten Sie sie geheim (§ 78 SGB X), geben Sie sie nicht weiter und löschen Sie sie, wenn es nicht zur Einstellung kommt.",
    plan: "Was bei Ihnen ansteht",
    planLead: "Ihre Seite des gemeinsamen Plans. Ihre Ansprechperson hilft bei jedem Schritt.",
    step: "Schritt",
    due: "Bis wann",
    stepState: "Stand",
    note: "Hinweis für Sie",
    done: "erledigt am {{day}}",
    open: "offen",
    skipped: "nicht nötig",
    noPlan: "Der Plan entsteht gerade.",
    messages: "Hinweise für Sie",
    startOn: "Geplanter erster Tag: {{day}}",
    startedOn: "Erster Tag war am {{day}}."
  },
  paper: {
    title: {
      proposal: "Ihr Ja oder Nein zu diesem Vorschlag",
      introduction: "Ihr Ja oder Nein zur Vorstellung bei diesem Betrieb",
      namelessProfile: "Ihr Ja oder Nein zum Profil ohne Namen",
      mentoring: "Ihr Ja oder Nein zu einer Sprachpatenschaft"
    },
    inLanguage: "Sprache neben dem Deutschen",
    show: "Zeigen",
    draft: "Entwurf: Dieser Text ist noch nicht geprüft.",
    version: "Fassung {{version}}",
    case: "Fallcode {{caseCode}}",
    yes: "Ja, ich bin einverstanden.",
    no: "Nein.",
    question: "Ich habe eine Frage. Bitte rufen Sie mich an.",
    answer: "Ihre Antwort",
    name: "Name",
    place: "Ort, Datum",
    signature: "Unterschrift",
    helper: "Wer hat geholfen?",
    print: "Drucken",
    back: "Zurück zum Vorschlag",
    backToCase: "Zurück zum Fall",
    other: { namelessProfile: "Zum Profil ohne Namen", mentoring: "Zur Sprachpatenschaft" }
  },
  match: {
    excluded_one: "Eine von Ihren Kundinnen und Kunden hat diesen Betrieb ausgeschlossen",
    excluded_other: "{{count}} Ihrer Kundinnen und Kunden haben diesen Betrieb ausgeschlossen",
    excludedHint: "Das sehen nur Sie. Für alle anderen stehen diese Menschen bei dieser Stelle einfach nicht in der Liste.",
    title: "Wer passt",
    count_one: "{{count}} Person passt.",
    count_other: "{{count}} Personen passen.",
    countMusts_one: "{{count}} Person passt und hat alle Muss-Kenntnisse.",
    countMusts_other: "{{count}} Personen passen und haben alle Muss-Kenntnisse.",
    someMusts_one: "{{count}} weitere Person hat einen Teil der Muss-Kenntnisse",
    someMusts_other: "{{count}} weitere haben einen Teil der Muss-Kenntnisse",
    noMust_one: "{{count}} weitere Person hat keine der Muss-Kenntnisse",
    noMust_other: "{{count}} weitere haben keine der Muss-Kenntnisse",
    noMustEither_one: "{{count}} weitere hat keine davon",
    noMustEither_other: "{{count}} weitere haben keine davon",
    next_one: "{{count}} weitere Person zeigen",
    next_other: "{{count}} weitere zeigen",
    propose: "Vorschlagen",
    handOver: "Stelle an Person",
    name: "{{caseCode}} · {{occupation}}",
    years_one: "{{count}} Jahr",
    years_other: "{{count}} Jahre",
    noOccupation: "Beruf offen",
    ownCase: "Ihre Kundin / Ihr Kunde",
    proposed: "Schon vorgeschlagen: {{state}}",
    openProposal: "Vorschlag öffnen",
    notYours: "Nur die zuständige Integrationsfachkraft oder der Arbeitgeber-Service kann vorschlagen.",
    notApproved: "Vorschlagen können Sie, sobald die Stelle freigegeben ist.",
    notCurrent: "Vorschlagen können Sie, sobald feststeht, dass die Stelle noch aktuell ist.",
    none: "Noch passt niemand",
    noneMusts: "Niemand hat alle Muss-Kenntnisse",
    noneHint: "Sehen Sie nach, welche eine Änderung mehr Menschen erreicht. Oft hilft eine Stufe weniger Deutsch oder ein Muss weniger.",
    edit: "Anforderungen ändern",
    unknownGerman: "Sprachstand unbekannt",
    showUnknown_one: "{{count}} Person zeigen",
    showUnknown_other: "{{count}} Personen zeigen",
    unknownGermanHint: "Diese Personen könnten passen. Ihr Deutsch ist noch nicht erfasst, deshalb stehen sie nicht in der Reihenfolge.",
    more: "Es gibt noch mehr. Mehr Personen zeigen",
    noChanges: "Keine einzelne Änderung würde mehr Menschen erreichen.",
    points: "{{points}} Punkte",
    order: "Reihenfolge nach Kenntnissen, Deutsch, Weg und Zeit. Alter, Geschlecht und Herkunft zählen nie."
  }
};
const proposal = {
  list: {
    title: "Proposals",
    lead: "Who acts next, and until when? What is due first comes first.",
    tabs: "Open and ended proposals",
    open: "Open",
    ended: "Ended",
    mine: "My postings only",
    all: "All postings",
    caption: "Proposals",
    person: "Person",
    posting: "Posting",
    state: "State",
    next: "Next",
    none: "No proposal here right now",
    noneHint: "Open an approved posting. It shows who fits, and you can propose someone.",
    noneAction: "To the postings",
    noneEnded: "No proposal has ended yet."
  },
  way: { proposed: "Proposal", self: "Own application" },
  state: {
    proposed: "Talk with the person",
    withCompany: "With the company",
    callRequested: "Company asks for a call",
    interested: "Company would like to meet",
    handedOver: "Posting handed over",
    applied: "Applied herself or himself",
    introduced: "Introduced",
    ended: "Ended"
  },
  end: {
    declinedByPerson: "Person does not want to",
    declinedByCompany: "Declined by the company",
    expired: "Time ran out",
    withdrawn: "Withdrawn",
    postingClosed: "Posting closed",
    placed: "Placed",
    noLongerAvailable: "No longer available"
  },
  actor: { caseworker: "Caseworker", company: "Company", officer: "Employer service", candidate: "Person" },
  next: {
    until: "{{turn}}, by {{day}}",
    open: "{{actor}} acts next",
    yours: "It is your turn",
    none: "Nobody has to do anything.",
    late_one: "{{turn}}, overdue for {{count}} day",
    late_other: "{{turn}}, overdue for {{count}} days"
  },
  page: {
    eyebrow: "{{caseCode}} · {{company}}",
    title: "Proposal: {{posting}}",
    titleSelf: "Own application: {{posting}}",
    ended: "This proposal has ended: {{end}}.",
    posting: "The posting in words",
    openPosting: "Open posting",
    musts: "Must",
    nices: "Nice to have",
    reasons: "Why it fits",
    reasonsHint: "As of the day of the proposal.",
    notes: "File notes",
    history: "History",
    historyBy: "{{what}} · {{who}}",
    historyPerson: "{{what}} · the person herself",
    historyAuto: "{{what}} · by itself",
    withdraw: "Withdraw proposal",
    withdrawHint: "From outside it only says: no longer available.",
    withdrawApplied: "Withdraw application",
    withdrawAppliedHint: "If the person no longer applies. She tells the company herself.",
    withdrawAppliedConfirm: "Really record the person's own application as withdrawn?",
    withdrawHandedOver: "Take posting back",
    withdrawHandedOverHint: "If the person does not apply for this posting. The company learns nothing of it.",
    withdrawHandedOverConfirm: "Really take the posting back? It is then no longer recorded with the person.",
    withdrawConfirm: "Really withdraw the proposal? The company will no longer see the profile.",
    officer: "Employer service",
    person: "Person",
    caseworker: "In charge",
    openCase: "Open profile",
    placement: "To the assisted placement",
    placementHint: "The introduction is under way. Everything else is in the shared plan.",
    waitCompany: "The company is reading the profile without a name. Nothing for you to do right now.",
    waitCaseworker: "The caseworker is talking with the person. Nothing for you to do right now.",
    waitOfficer: "The employer service is calling the company. Nothing for you to do right now.",
    waitPerson: "The person has the posting and applies herself or himself. Nothing for you to do right now."
  },
  talk: {
    title: "Talk with the person",
    lead: "Talk about the job, not about the office. Four things help:",
    tip1: "Say first: “Saying no here has no effect on your money.”",
    tip2: "Explain the work with pictures: place and way, shift, pay, start.",
    tip3: "Show what the company would read. It is further down this page.",
    tip4: "Hand the question over on paper, too. Time to think is fine.",
    paper: "Consent form to print",
    yesTitle: "The person says yes",
    yes: "Record yes and show the profile",
    yesHint: "{{company}} then reads the profile without a name, for this posting only.",
    noTitle: "The person says no",
    no: "Record no",
    noConfirm: "Really record the No? The proposal then ends.",
    noHint: "We do not ask for a reason and store none. Company and employer service only see: no longer available."
  },
  introduce: {
    title: "The company would like to meet the person",
    lead: "Interest alone releases nothing. Ask the person whether she or he would like to be introduced to exactly this company: {{company}}.",
    released: "This is released, to {{company}} and only for “{{posting}}”:",
    firstName: "First name: {{firstName}}",
    viaCaseworker: "Contact: only through you as caseworker",
    phone: "Phone: {{phone}}",
    email: "E-mail: {{email}}",
    contactMissing: "Careful: the chosen way of contact is still empty. Please add it to the profile first.",
    musts: "Which musts are met, and German in listening, reading, writing and speaking",
    notReleased: "Not released: last name, address, file, papers, anything about money. The release is in the audit log.",
    yesTitle: "The person says yes to this company",
    yes: "Record yes and release contact data",
    yesConfirm: "Release contact data to {{company}} now?"
  },
  consent: {
    language: "In which language did you explain it?",
    channel: "How did the person agree?",
    paper: "Signed on paper",
    conversation: "In a talk",
    helper: "Did somebody help?",
    helpers: {
      none: "No, nobody",
      interpreter: "An interpreter",
      relative: "Somebody from the family",
      mentor: "The language mentor",
      other: "Somebody else"
    }
  },
  languages: {
    de: "German",
    "de-simple": "Easy German",
    en: "English",
    uk: "Ukrainian",
    ar: "Arabic",
    fa: "Farsi / Dari",
    tr: "Turkish",
    ru: "Russian"
  },
  self: {
    title: "The person applies herself or himself",
    lead: "Hand over the posting as a printout or a link. No contact data leave the house.",
    print: "Posting to print",
    appliedOn: "Applied on",
    applied: "Record application",
    appliedSince: "The person applied on {{day}}. Ask whether the company has answered.",
    invited: "The company has invited",
    invitedHint: "Then the assisted placement begins with a shared plan.",
    declinedByCompany: "The company has declined",
    declinedByCompanyConfirm: "Really record the company’s No? The application then ends.",
    notPursued: "The person does not want to go on",
    notPursuedConfirm: "Really record this? The application then ends.",
    notPursuedHint: "No reason is stored."
  },
  call: {
    title: "What did the company say?",
    lead: "Record the answer after the call.",
    meet: "Would like to meet",
    notFit: "Does not fit",
    call: "Asks for another call",
    reason: "Reason, if it does not fit",
    phone: "Call: {{company}}"
  },
  notFit: {
    skills: "Skills do not fit",
    german: "German is not enough for the work",
    start: "Start does not fit",
    hours: "Working hours do not fit",
    seatTaken: "The place is taken",
    other: "Another reason"
  },
  move: {
    create: "Created",
    personAgrees: "Yes of the person, profile with the company",
    companyMeets: "Company would like to meet",
    companyAsksCall: "Company asks for a call",
    introduce: "Contact data released",
    apply: "Applied herself or himself",
    companyInvites: "Invited by the company",
    personDeclines: "Ended",
    personDeclinesIntroduction: "Ended",
    companyDeclines: "Declined by the company",
    endApplication: "Ended",
    takeUp: "Placement taken up again",
    withdraw: "Withdrawn",
    end: "Ended"
  },
  fit: {
    title: "What the company sees of this profile",
    preview: "Preview: the company sees nothing yet. Only after the yes of the person.",
    now: "This is exactly what {{company}} reads. Nothing else.",
    none: "The company does not see this profile.",
    profile: "Profile {{pseudonym}}",
    profilePreview: "Profile without a name",
    nameLater: "You get name and contact when the person agrees.",
    band: { good: "fits well", partly: "fits partly", talk: "to be clarified in a talk" },
    musts: "Your musts",
    mustsOf: "{{met}} of {{asked}} met wholly or in part",
    mustsOnRequest_one: "one on request",
    mustsOnRequest_other: "{{count}} on request",
    must: {
      met: "{{must}}: met wholly or in part",
      notMet: "{{must}}: not met",
      onRequest: "{{must}}: on request"
    },
    mustsNone: "none named",
    german: "German",
    germanBand: {
      A: "up to A2",
      B1: "B1",
      B2: "B2",
      C: "C1 or better",
      fromB1: "B1 or better",
      unknown: "to be clarified in a talk"
    },
    proven: "{{band}}, with certificate",
    hours: "Working hours",
    shift: "Shifts",
    commute: "Way to work",
    fits: "fits",
    toClarify: "to be clarified",
    available: "Free from",
    availableUnknown: "to be clarified",
    leadTime: "Formalities",
    leadTimes: { immediately: "possible at once", weeks4to6: "about 4 to 6 weeks" }
  },
  company: {
    waiting_one: "One proposal waits for your answer, by {{day}}.",
    waiting_other: "{{count}} proposals wait for your answer, by {{day}}.",
    waitingLate_one: "One proposal waits for your answer. It was asked for by {{day}}: please answer today.",
    waitingLate_other: "{{count}} proposals wait for your answer. It was asked for by {{day}}: please answer today.",
    heading_one: "Your posting “{{posting}}”: {{count}} proposal",
    heading_other: "Your posting “{{posting}}”: {{count}} proposals",
    answerBy: "Please answer by {{day}}.",
    answerLate: "Your answer was asked for by {{day}}. Please answer today.",
    contact: "Questions are answered by {{name}}, phone",
    contactNoPhone: "Questions are answered by {{name}}.",
    gone_one: "One profile is no longer available.",
    gone_other: "{{count}} profiles are no longer available.",
    meet: "Get to know",
    notFit: "Does not fit",
    call: "Please call",
    reason: "Why does it not fit?",
    reasonHint: "Your answer helps us to search better. It stays with the employer service.",
    sendNotFit: "Send “Does not fit”",
    back: "Back to your postings",
    interested: "Thank you! We now ask the person whether she or he would like to be introduced to you. Nothing for you to do.",
    callRequested: "Thank you! Your contact person calls you.",
    introduced: "The person has agreed to be introduced to you.",
    seeContact: "Contact and next steps",
    answerTitle: "Your answer",
    confidential: "This information is meant for this one posting and confidential (§ 78 SGB X).",
    mayAsk: "What you may ask",
    pageTitle: "Proposal for “{{posting}}”",
    pageTitleReleased: "{{firstName}} would like to meet you",
    contactTitle: "How to reach the person",
    firstName: "First name",
    phone: "Phone",
    email: "E-mail",
    via: "Please get in touch with your contact person, who brings you together.",
    noContact: "A way of contact is still missing. Please call your contact person.",
    mustsMet: "Of your musts met",
    mustsOpen: "Still open",
    german: "German",
    germanUnknown: "not known",
    purpose: "For this posting only",
    purposeText: "You may use this information only to get to know the person for “{{posting}}”. Please keep it confidential (§ 78 SGB X), do not pass it on and delete it if you do not hire.",
    plan: "What is next on your side",
    planLead: "Your side of the shared plan. Your contact person helps with every step.",
    step: "Step",
    due: "Until when",
    stepState: "State",
    note: "Note for you",
    done: "done on {{day}}",
    open: "open",
    skipped: "not needed",
    noPlan: "The plan is being made.",
    messages: "Notes for you",
    startOn: "Planned first day: {{day}}",
    startedOn: "The first day was {{day}}."
  },
  paper: {
    title: {
      proposal: "Your yes or no to this proposal",
      introduction: "Your yes or no to being introduced to this company",
      namelessProfile: "Your yes or no to the profile without a name",
      mentoring: "Your yes or no to a language mentor"
    },
    inLanguage: "Language beside German",
    show: "Show",
    draft: "Draft: nobody has reviewed this text yet.",
    version: "Version {{version}}",
    case: "Code {{caseCode}}",
    yes: "Ja, ich bin einverstanden.",
    no: "Nein.",
    question: "Ich habe eine Frage. Bitte rufen Sie mich an.",
    answer: "Ihre Antwort",
    name: "Name",
    place: "Ort, Datum",
    signature: "Unterschrift",
    helper: "Wer hat geholfen?",
    print: "Print",
    back: "Back to the proposal",
    backToCase: "Back to the case",
    other: { namelessProfile: "To the profile without a name", mentoring: "To the language mentor" }
  },
  match: {
    excluded_one: "One of your clients has excluded this company",
    excluded_other: "{{count}} of your clients have excluded this company",
    excludedHint: "Only you see this. For everybody else these people are simply not in the list of this posting.",
    title: "Who fits",
    count_one: "{{count}} person fits.",
    count_other: "{{count}} people fit.",
    countMusts_one: "{{count}} person fits and has all must skills.",
    countMusts_other: "{{count}} people fit and have all must skills.",
    someMusts_one: "{{count}} more person has some of the must skills",
    someMusts_other: "{{count}} more have some of the must skills",
    noMust_one: "{{count}} more person has none of the must skills",
    noMust_other: "{{count}} more have none of the must skills",
    noMustEither_one: "{{count}} more has none of them",
    noMustEither_other: "{{count}} more have none of them",
    next_one: "Show {{count}} more person",
    next_other: "Show {{count}} more",
    propose: "Propose",
    handOver: "Hand over posting",
    name: "{{caseCode}} · {{occupation}}",
    years_one: "{{count}} year",
    years_other: "{{count}} years",
    noOccupation: "occupation open",
    ownCase: "Your case",
    proposed: "Already proposed: {{state}}",
    openProposal: "Open proposal",
    notYours: "Only the caseworker in charge or the employer service can propose.",
    notApproved: "You can propose as soon as the posting is approved.",
    notCurrent: "You can propose as soon as it is clear that the posting is still current.",
    none: "Nobody fits yet",
    noneMusts: "Nobody has all must skills",
    noneHint: "See which single change would reach more people. Often one level less of German or one must less helps.",
    edit: "Change requirements",
    unknownGerman: "Level of German unknown",
    showUnknown_one: "Show {{count}} person",
    showUnknown_other: "Show {{count}} people",
    unknownGermanHint: "These people could fit. Their German has not been recorded yet, so they are not ranked.",
    more: "There are more. Show more people",
    noChanges: "No single change would reach more people.",
    points: "{{points}} points",
    order: "In order of skills, German, distance and time. Age, sex and origin never count."
  }
};
const placementDe = {
  list: {
    title: "Begleitete Vermittlungen",
    lead: "Zwei Seiten, ein Plan: Wer ist als Nächstes dran?",
    tabs: "Stand der Vermittlungen",
    running: "Laufend",
    lasting: "Beschäftigung besteht",
    completed: "Erprobung beendet",
    ended: "Beendet",
    templates: "Planvorlagen",
    mine: "Nur meine Stellen",
    all: "Alle Stellen",
    caption: "Begleitete Vermittlungen",
    person: "Person",
    job: "Betrieb und Stelle",
    state: "Stand",
    start: "Start",
    next: "Als Nächstes",
    planned: "geplant {{day}}",
    none: "Hier ist noch keine Vermittlung",
    noneHint: "Eine begleitete Vermittlung beginnt von selbst, wenn Kontaktdaten freigegeben sind oder ein Betrieb eingeladen hat.",
    noneAction: "Zu den Vorschlägen"
  },
  nextBy: "{{step}} · {{owner}} bis {{day}}",
  nextOpen: "{{step}} · {{owner}}",
  nothingOpen: "Alles erledigt",
  nextYoursBy: "{{step}} · {{owner}}, bis {{day}}",
  nextLate_one: "{{step}} · {{owner}}, überfällig seit {{count}} Tag",
  nextLate_other: "{{step}} · {{owner}}, überfällig seit {{count}} Tagen",
  overdue_one: "überfällig seit {{count}} Tag",
  overdue_other: "überfällig seit {{count}} Tagen",
  yourTurn: "Sie sind dran",
  recordResult: "Ergebnis eintragen",
  page: {
    findDate: "Termin mit dem Betrieb finden",
    title: "Begleitete Vermittlung",
    eyebrow: "{{person}} · {{company}} · {{kind}}",
    openPosting: "Stelle öffnen",
    openProposal: "Vorschlag öffnen",
    openCase: "Profil öffnen",
    print: "Plan drucken",
    plan: "Plan",
    history: "Verlauf",
    wholeHistory: "Ganzen Verlauf zeigen ({{count}} Einträge)",
    historyBy: "{{what}} · {{who}}",
    state: "Stand",
    undoLast: "Letzte Änderung zurücknehmen: {{step}}",
    dragHint: "Mit der Maus ziehen Sie einen Schritt in eine andere Zeile; mit der Tastatur: Schritt öffnen, dann „Nach oben“ oder „Nach unten“.",
    historyAuto: "{{what}} · durch das Portal",
    because: "Begründung: {{reason}}",
    historyPerson: "{{what}} · die Person selbst",
    notes: "Vermerke",
    earlierNotes_one: "{{count}} früherer Vermerk",
    earlierNotes_other: "{{count}} frühere Vermerke",
    notesHint: "Das Portal ist kein Aktensystem. Übertragen Sie die Vermerke in Ihre Fachanwendung.",
    noNotes: "Noch kein Vermerk.",
    results: "Ergebnisse",
    interviewOn: "Vorstellungsgespräch",
    trialOn: "Zwischengespräch in der Erprobung",
    contractOn: "Vertrag",
    plannedStartOn: "Geplanter Start",
    startedOn: "Gestartet",
    plannedEndOn: "Geplantes Ende",
    endedOn: "Beendet",
    endReason: "Grund",
    outcome: "Zählt als",
    trialResult: "Danach",
    noResults: "Noch kein Ergebnis.",
    changed: "Inzwischen hat jemand anderes diesen Schritt geändert",
    changedHint: "Vergleichen Sie. Wenn Sie noch einmal speichern, gilt Ihre Eingabe.",
    stored: "dort steht jetzt",
    yours: "Ihre Eingabe",
    empty: "(leer)",
    staffOnly: "nur im Haus",
    forCompany: "auch für den Betrieb",
    dueOn: "bis {{day}}",
    doneOn: "am {{day}}",
    skipped: "nicht nötig: {{reason}}",
    skippedShort: "nicht nötig",
    blocked: "gesperrt, bis alles vorliegt",
    openStep: "Eintragen",
    showStep: "Ansehen"
  },
  step: {
    title: "Schritt: {{step}}",
    on: "Erledigt am",
    note: "Notiz",
    noteHint: "Kurz, was wichtig ist. Keine Namen und nichts über Gesundheit.",
    noteForCompany: "Der Betrieb darf diese Notiz lesen",
    nextDueOn: "Nächster Termin auf dieser Seite",
    nextDueOnHint: "Freiwillig: neuer Tag für den nächsten offenen Schritt.",
    complete: "Erledigt",
    plan: "Termin und Notiz",
    dueOn: "Fällig am",
    savePlan: "Termin speichern",
    skip: "Nicht nötig",
    skipReason: "Warum nicht?",
    saveSkip: "Als nicht nötig eintragen",
    reopen: "Wieder öffnen",
    close: "Schließen",
    done: "Erledigt am {{day}}",
    startHint: "Den ersten Tag tragen Sie unter „Start“ ein.",
    chosen: "Gewählter Schritt",
    owner: "Wer macht es?",
    ownTitle: "Was ist zu tun?",
    state: "Stand",
    documents: "Unterlagen: {{documents}}",
    undo: "Letzte Änderung zurücknehmen",
    moveUp: "Nach oben",
    moveDown: "Nach unten",
    history_one: "Verlauf dieses Schritts ({{count}} Eintrag)",
    history_other: "Verlauf dieses Schritts ({{count}} Einträge)",
    difference: "{{field}}: {{before}} → {{after}}",
    yes: "ja",
    no: "nein"
  },
  skippedReason: {
    placementEnded: "Vermittlung beendet",
    consentWithdrawn: "entfällt",
    notNeeded: "nicht mehr nötig"
  },
  /** Names of what a change of a step touched. */
  difference: {
    title: "Was zu tun ist",
    owner: "Wer es macht",
    dueOn: "Fällig am",
    state: "Stand",
    skippedReason: "Warum nicht nötig",
    note: "Notiz",
    noteForCompany: "Betrieb liest die Notiz"
  },
  /** What happened to one step, without its name. */
  change: {
    step: {
      complete: "Erledigt",
      skip: "Nicht nötig",
      reopen: "Wieder geöffnet",
      plan: "Geändert",
      add: "Hinzugefügt",
      need: "Neu nötig",
      drop: "Nicht mehr nötig",
      redate: "Termin verschoben",
      undo: "Änderung zurückgenommen",
      move: "Im Plan verschoben",
      close: "Entfallen, weil die Vermittlung beendet ist"
    }
  },
  withoutOwner: {
    caseworker: "Diese Person hat gerade keine Integrationsfachkraft",
    caseworkerHint: "Schritte der Integrationsfachkraft stehen deshalb in keiner Arbeitsliste. Bitte lassen Sie den Fall von der Teamleitung zuweisen.",
    officer: "Diese Stelle hat keine Ansprechperson im Arbeitgeber-Service",
    officerHint: "Schritte des Arbeitgeber-Service stehen deshalb in keiner Arbeitsliste. Bitte tragen Sie in der Stelle jemanden ein."
  },
  tooLate: {
    title: "Der geplante Start am {{day}} ist zu früh",
    step: "{{step}} ist erst am {{day}} fällig."
  },
  add: {
    title: "Eigenen Schritt hinzufügen",
    name: "Was ist zu tun?",
    side: "Auf welcher Seite?",
    owner: "Wer macht es?",
    dueOn: "Bis wann?",
    save: "Schritt hinzufügen"
  },
  start: {
    title: "Start",
    blocked: "Der Start ist gesperrt, bis das hier festgehalten ist:",
    ready: "Alles liegt vor. Der Start kann eingetragen werden.",
    missing: "fehlt noch",
    recorded: "vom {{day}}, {{reference}} (festgehalten von {{by}})",
    overridden: "ohne Nachweis: {{reason}} (festgehalten von {{by}})",
    overriddenInHouse: "ohne Nachweis (festgehalten von {{by}})",
    reasonRecorded: "am {{day}} festgehalten von {{by}}",
    reasonShown: "{{reason}} (am {{day}} festgehalten von {{by}})",
    somebody: "jemandem ohne Konto",
    record: "Nachweis festhalten",
    requirement: "Was liegt vor?",
    recordedOn: "Tag der Entscheidung",
    recordedOnHint: "Bei einem Antrag: der Tag, an dem er gestellt ist. Bei einem Vertrag: der Tag der Unterschrift.",
    reference: "Aktenzeichen oder Fundstelle",
    saveRecord: "Festhalten",
    takeBack: "Zurücknehmen",
    takeBackOne: "Zurücknehmen: {{requirement}}",
    takeBackConfirm: "Wirklich zurücknehmen? Der Start ist dann wieder gesperrt.",
    override: "Ohne Nachweis starten",
    overrideReason: "Begründung",
    overrideHint: "Nur in Ausnahmen. Die Begründung bleibt im Verlauf stehen.",
    saveOverride: "Mit Begründung übergehen",
    longMeasure_one: "Diese Maßnahme dauert länger als üblich. Mit einem Grund ist bis zu {{count}} Woche möglich.",
    longMeasure_other: "Diese Maßnahme dauert länger als üblich. Mit einem Grund sind bis zu {{count}} Wochen möglich.",
    longMeasureReason: "Warum darf die Maßnahme länger dauern?",
    saveReason: "Grund festhalten",
    reasonByCaseworker: "Den Grund hält die Integrationsfachkraft der Person fest. Ohne Grund planen Sie bitte ein früheres Ende.",
    plannedEndOn: "Geplanter letzter Tag",
    plannedEndOnHint: "Leer: so lange wie in der Stelle.",
    plannedEndOnNow: "Jetzt geplant: {{day}}. Leer: Die Dauer bleibt gleich.",
    plannedOn: "Geplanter erster Tag",
    savePlanned: "Planen",
    startOn: "Erster Tag war am",
    save: "Start eintragen",
    startedOn: "Gestartet am {{day}}."
  },
  trialDay: {
    title: "Schnuppertag hinzufügen",
    most_one: "Höchstens {{count}} Tag.",
    most_other: "Höchstens {{count}} Tage.",
    on: "An welchem Tag?",
    save: "Schnuppertag hinzufügen"
  },
  attachment: {
    title: "Förderung und Unterstützung",
    none: "Noch nichts eingetragen.",
    add: "Förderung eintragen",
    what: "Was kommt dazu?",
    subsidy: "Nur beim Eingliederungszuschuss",
    percent: "Geplanter Anteil am Lohn in Prozent",
    months: "Geplante Dauer in Monaten",
    notStored: "Die nächsten beiden Angaben brauchen wir nur für die Prüfung. Wir speichern sie nicht.",
    is55OrOlder: "Die Person ist 55 Jahre oder älter",
    isDisabled: "Die Person ist schwerbehindert oder gleichgestellt",
    save: "Eintragen",
    remove: "Entfernen",
    removeOne: "Entfernen: {{name}}",
    percentOf: "{{percent}} Prozent",
    monthsOf_one: "{{count}} Monat",
    monthsOf_other: "{{count}} Monate"
  },
  end: {
    title: "Abschluss",
    lasts: "Beschäftigung besteht",
    lastsHint: "Die Begleitung ist gut zu Ende gegangen.",
    lastsConfirm: "Die Begleitung abschließen: Die Beschäftigung besteht?",
    trialHint: "Die Erprobung ist zu Ende. Was folgt danach?",
    completedOn: "Letzter Tag der Erprobung",
    trialResult: "Erprobung beendet, danach",
    complete: "Ergebnis eintragen",
    endOn: "Beendet am",
    reason: "Beendet, weil",
    save: "Beenden",
    confirm: "Diese Vermittlung wirklich beenden? Offene Schritte entfallen.",
    fold: "Vermittlung beenden",
    foldEarly: "Erprobung vorzeitig beenden"
  },
  takeUp: {
    title: "Geht es doch weiter?",
    fold: "Vermittlung wieder aufnehmen",
    hint: "Der Plan geht dort weiter, wo er war. Das Ende bleibt im Verlauf stehen. Der Betrieb sieht wieder, was ihm mit Zustimmung der Person freigegeben war.",
    reason: "Warum",
    because: {
      recordedByMistake: "Das Ende war ein Versehen",
      goesOn: "Beide Seiten machen doch weiter",
      obstacleGone: "Was im Weg stand, ist geklärt"
    },
    save: "Wieder aufnehmen"
  },
  event: {
    takeUp: "Wieder aufgenommen: {{reopenReason}}",
    created: "Begonnen",
    date: {
      offer: "Zeiten vorgeschlagen: {{step}}",
      takeBack: "Vorschlag zurückgenommen: {{step}}",
      chosen: "Betrieb hat eine Zeit gewählt: {{step}}",
      none: "Betrieb: keine Zeit passt: {{step}}",
      settle: "Antwort des Betriebs erledigt: {{step}}"
    },
    step: {
      complete: "Erledigt: {{step}}",
      skip: "Nicht nötig: {{step}}",
      reopen: "Wieder geöffnet: {{step}}",
      plan: "Termin oder Notiz geändert: {{step}}",
      add: "Eigener Schritt: {{step}}",
      need: "Neuer Schritt: {{step}}",
      drop: "Schritt nicht mehr nötig: {{step}}",
      redate: "Termin verschoben: {{step}}",
      undo: "Änderung zurückgenommen: {{step}}",
      move: "Im Plan verschoben: {{step}}",
      close: "Entfallen: {{step}}"
    },
    requirement: {
      record: "Festgehalten: {{requirement}}",
      override: "Ohne Nachweis: {{requirement}}",
      takeBack: "Nachweis zurückgenommen: {{requirement}}",
      need: "Vor dem Start nötig: {{requirement}}",
      drop: "Nicht mehr nötig: {{requirement}}"
    },
    attachment: { add: "Förderung eingetragen: {{attachment}}", remove: "Förderung entfernt: {{attachment}}" },
    start: "Gestartet",
    last: "Beschäftigung besteht",
    complete: "Erprobung beendet",
    end: "Beendet",
    planStart: "Start geplant"
  }
};
const placementEn = {
  list: {
    title: "Assisted placements",
    lead: "Two sides, one plan: who acts next?",
    tabs: "State of the placements",
    running: "Running",
    lasting: "Employment lasts",
    completed: "Trial completed",
    ended: "Ended",
    templates: "Templates of plans",
    mine: "My postings only",
    all: "All postings",
    caption: "Assisted placements",
    person: "Person",
    job: "Company and posting",
    state: "State",
    start: "Start",
    next: "Next",
    planned: "planned {{day}}",
    none: "No placement here yet",
    noneHint: "An assisted placement begins by itself when contact data have been released or a company has invited.",
    noneAction: "To the proposals"
  },
  nextBy: "{{step}} · {{owner}} by {{day}}",
  nextOpen: "{{step}} · {{owner}}",
  nothingOpen: "Everything done",
  nextYoursBy: "{{step}} · {{owner}}, by {{day}}",
  nextLate_one: "{{step}} · {{owner}}, overdue for {{count}} day",
  nextLate_other: "{{step}} · {{owner}}, overdue for {{count}} days",
  overdue_one: "overdue for {{count}} day",
  overdue_other: "overdue for {{count}} days",
  yourTurn: "your turn",
  recordResult: "Record result",
  page: {
    findDate: "Find a date with the company",
    title: "Assisted placement",
    eyebrow: "{{person}} · {{company}} · {{kind}}",
    openPosting: "Open posting",
    openProposal: "Open proposal",
    openCase: "Open profile",
    print: "Print plan",
    plan: "Plan",
    history: "History",
    wholeHistory: "Show the whole history ({{count}} entries)",
    historyBy: "{{what}} · {{who}}",
    because: "Reason: {{reason}}",
    historyPerson: "{{what}} · the person herself",
    state: "State",
    undoLast: "Take the last change back: {{step}}",
    dragHint: "With the mouse you drag a step into another row; by keyboard: open the step, then “Up” or “Down”.",
    historyAuto: "{{what}} · by the portal",
    notes: "File notes",
    earlierNotes_one: "{{count}} earlier note",
    earlierNotes_other: "{{count}} earlier notes",
    notesHint: "The portal is no record system. Take the notes over into the agency’s own system.",
    noNotes: "No note yet.",
    results: "Results",
    interviewOn: "Interview",
    trialOn: "Review during the trial",
    contractOn: "Contract",
    plannedStartOn: "Planned start",
    startedOn: "Started",
    plannedEndOn: "Planned end",
    endedOn: "Ended",
    endReason: "Reason",
    outcome: "Counts as",
    trialResult: "Afterwards",
    noResults: "No result yet.",
    changed: "Somebody else has changed this step in the meantime",
    changedHint: "Compare. If you save again, your entry counts.",
    stored: "stands there now",
    yours: "your entry",
    empty: "(empty)",
    staffOnly: "in the house only",
    forCompany: "for the company, too",
    dueOn: "by {{day}}",
    doneOn: "on {{day}}",
    skipped: "not needed: {{reason}}",
    skippedShort: "not needed",
    blocked: "blocked until everything is on record",
    openStep: "Record",
    showStep: "View"
  },
  step: {
    title: "Step: {{step}}",
    on: "Done on",
    note: "Note",
    noteHint: "Briefly what matters. No names and nothing about health.",
    noteForCompany: "The company may read this note",
    nextDueOn: "Next date on this side",
    nextDueOnHint: "Optional: a new day for the next open step.",
    complete: "Done",
    plan: "Date and note",
    dueOn: "Due on",
    savePlan: "Save date",
    skip: "Not needed",
    skipReason: "Why not?",
    saveSkip: "Record as not needed",
    reopen: "Open again",
    close: "Close",
    done: "Done on {{day}}",
    startHint: "Record the first day under “Start”.",
    chosen: "Chosen step",
    owner: "Who does it?",
    ownTitle: "What is to be done?",
    state: "State",
    documents: "Papers: {{documents}}",
    undo: "Take the last change back",
    moveUp: "Up",
    moveDown: "Down",
    history_one: "History of this step ({{count}} entry)",
    history_other: "History of this step ({{count}} entries)",
    difference: "{{field}}: {{before}} → {{after}}",
    yes: "yes",
    no: "no"
  },
  skippedReason: {
    placementEnded: "placement ended",
    consentWithdrawn: "dropped",
    notNeeded: "no longer needed"
  },
  /** Names of what a change of a step touched. */
  difference: {
    title: "What is to be done",
    owner: "Who does it",
    dueOn: "Due on",
    state: "State",
    skippedReason: "Why not needed",
    note: "Note",
    noteForCompany: "Company reads the note"
  },
  /** What happened to one step, without its name. */
  change: {
    step: {
      complete: "Done",
      skip: "Not needed",
      reopen: "Opened again",
      plan: "Changed",
      add: "Added",
      need: "Newly needed",
      drop: "No longer needed",
      redate: "Date moved",
      undo: "Change taken back",
      move: "Moved in the plan",
      close: "Dropped because the placement has ended"
    }
  },
  withoutOwner: {
    caseworker: "This person has no caseworker at present",
    caseworkerHint: "Steps of the caseworker are therefore in nobody’s work list. Please have the team lead assign the case.",
    officer: "This posting has no contact in the employer service",
    officerHint: "Steps of the employer service are therefore in nobody’s work list. Please enter somebody in the posting."
  },
  tooLate: {
    title: "The planned start on {{day}} is too early",
    step: "{{step}} is not due before {{day}}."
  },
  add: {
    title: "Add a step of your own",
    name: "What is to be done?",
    side: "On which side?",
    owner: "Who does it?",
    dueOn: "By when?",
    save: "Add step"
  },
  start: {
    title: "Start",
    blocked: "The start is blocked until this is on record:",
    ready: "Everything is there. The start can be recorded.",
    missing: "still missing",
    recorded: "of {{day}}, {{reference}} (recorded by {{by}})",
    overridden: "without proof: {{reason}} (recorded by {{by}})",
    overriddenInHouse: "without proof (recorded by {{by}})",
    reasonRecorded: "recorded on {{day}} by {{by}}",
    reasonShown: "{{reason}} (recorded on {{day}} by {{by}})",
    somebody: "somebody without an account",
    record: "Put proof on record",
    requirement: "What is there?",
    recordedOn: "Day of the decision",
    recordedOnHint: "Of an application: the day it was made. Of a contract: the day it was signed.",
    reference: "File number or where to find it",
    saveRecord: "Put on record",
    takeBack: "Take back",
    takeBackOne: "Take back: {{requirement}}",
    takeBackConfirm: "Really take it back? The start is blocked again then.",
    override: "Start without proof",
    overrideReason: "Reason",
    overrideHint: "Only in exceptions. The reason stays in the history.",
    saveOverride: "Pass over with a reason",
    longMeasure_one: "This measure lasts longer than usual. With a reason up to {{count}} week is possible.",
    longMeasure_other: "This measure lasts longer than usual. With a reason up to {{count}} weeks are possible.",
    longMeasureReason: "Why may the measure last longer?",
    saveReason: "Put the reason on record",
    reasonByCaseworker: "The person’s caseworker records the reason. Without one please plan an earlier end.",
    plannedEndOn: "Planned last day",
    plannedEndOnHint: "Empty: as long as the posting says.",
    plannedEndOnNow: "Planned now: {{day}}. Empty: the length stays.",
    plannedOn: "Planned first day",
    savePlanned: "Plan",
    startOn: "The first day was",
    save: "Record start",
    startedOn: "Started on {{day}}."
  },
  trialDay: {
    title: "Add a trial day",
    most_one: "{{count}} day at most.",
    most_other: "{{count}} days at most.",
    on: "On which day?",
    save: "Add the trial day"
  },
  attachment: {
    title: "Subsidies and support",
    none: "Nothing recorded yet.",
    add: "Record support",
    what: "What is added?",
    subsidy: "For a wage subsidy only",
    percent: "Planned share of the wage in per cent",
    months: "Planned length in months",
    notStored: "We need the next two answers for the check only. We do not store them.",
    is55OrOlder: "The person is 55 or older",
    isDisabled: "The person is severely disabled or has equal status",
    save: "Record",
    remove: "Remove",
    removeOne: "Remove: {{name}}",
    percentOf: "{{percent}} per cent",
    monthsOf_one: "{{count}} month",
    monthsOf_other: "{{count}} months"
  },
  end: {
    title: "End",
    lasts: "Employment lasts",
    lastsHint: "The assistance has come to a good end.",
    lastsConfirm: "Close the assistance: the employment lasts?",
    trialHint: "The trial is over. What follows?",
    completedOn: "Last day of the trial",
    trialResult: "Trial completed, afterwards",
    complete: "Record result",
    endOn: "Ended on",
    reason: "Ended because",
    save: "End",
    confirm: "Really end this placement? Open steps are dropped.",
    fold: "End placement",
    foldEarly: "End trial early"
  },
  takeUp: {
    title: "Does it go on after all?",
    fold: "Take the placement up again",
    hint: "The plan goes on where it was. The end stays in the history. The company sees again what was released to it with the person’s consent.",
    reason: "Why",
    because: {
      recordedByMistake: "The end was a mistake",
      goesOn: "Both sides go on after all",
      obstacleGone: "What was in the way is settled"
    },
    save: "Take up again"
  },
  event: {
    takeUp: "Taken up again: {{reopenReason}}",
    created: "Begun",
    date: {
      offer: "Times proposed: {{step}}",
      takeBack: "Proposal taken back: {{step}}",
      chosen: "Company chose a time: {{step}}",
      none: "Company: no time suits: {{step}}",
      settle: "Company’s answer dealt with: {{step}}"
    },
    step: {
      complete: "Done: {{step}}",
      skip: "Not needed: {{step}}",
      reopen: "Opened again: {{step}}",
      plan: "Date or note changed: {{step}}",
      add: "Own step: {{step}}",
      need: "New step: {{step}}",
      drop: "Step not needed any more: {{step}}",
      redate: "Date moved: {{step}}",
      undo: "Change taken back: {{step}}",
      move: "Moved in the plan: {{step}}",
      close: "Dropped: {{step}}"
    },
    requirement: {
      record: "On record: {{requirement}}",
      override: "Without proof: {{requirement}}",
      takeBack: "Record taken back: {{requirement}}",
      need: "Needed before the start: {{requirement}}",
      drop: "Not needed any more: {{requirement}}"
    },
    attachment: { add: "Support recorded: {{attachment}}", remove: "Support removed: {{attachment}}" },
    start: "Started",
    last: "Employment lasts",
    complete: "Trial completed",
    end: "Ended",
    planStart: "Start planned"
  }
};
const todayDe = {
  title: "Was ist heute fällig?",
  lead: "{{day}}",
  cases_one: "{{shown}} Kundin oder Kunde",
  cases_other: "{{shown}} Kundinnen und Kunden",
  placements_one: "{{shown}} begleitete Vermittlung",
  placements_other: "{{shown}} begleitete Vermittlungen",
  team: "Ihr Team",
  transfer: "Heute zu übertragen ({{count}})",
  newCase: "Person anlegen",
  newPosting: "Neue Stelle",
  group: { overdue: "Überfällig", today: "Heute", nextDays: "Nächste 7 Tage" },
  empty: {
    overdue: "Nichts ist überfällig.",
    today: "Für heute ist nichts mehr offen.",
    nextDays: "In den nächsten 7 Tagen steht sonst nichts an."
  },
  more: "Alle {{count}} zeigen",
  all: "Zurück zu allem, was fällig ist",
  nothing: "Es ist nichts fällig",
  nothingHint: "Gute Zeit für eine neue Stelle oder ein Gespräch. Neue Aufgaben kommen hierher, sobald jemand dran ist.",
  nothingYours: "Für Sie selbst ist nichts fällig",
  nothingYoursHint: "Was Ihr Team von Ihnen braucht, steht auf der Seite „Team und Vertretung“.",
  toTeam: "Team und Vertretung öffnen",
  done: "Erledigt",
  tick: {
    note: "Notiz (nur für Ihr Haus)",
    next: "Danach: {{step}}, fällig",
    nextLabel: "Nächster Termin",
    nextHint: "Leer: bleibt beim {{day}}. „3“ heißt in drei Arbeitstagen, „2w“ in zwei Wochen, „mo“ am Montag; oder 7.12.",
    nextHintUndated: "Leer: noch ohne Termin. „3“ heißt in drei Arbeitstagen, „2w“ in zwei Wochen, „mo“ am Montag; oder 7.12.",
    last: "Das ist der letzte Schritt auf dieser Seite des Plans.",
    close: "Schließen",
    notePending: "Ihre Notiz ist noch nicht gespeichert. Sie steht hier zum Kopieren."
  },
  bulk: {
    label: "Angekreuzte",
    later: "Verschieben auf",
    move: "Verschieben",
    by: {
      nextDay: "nächsten Arbeitstag",
      threeDays: "in 3 Arbeitstagen",
      oneWeek: "in einer Woche",
      twoWeeks: "in zwei Wochen",
      fourWeeks: "in vier Wochen"
    }
  },
  answer: "Antworten",
  open: "Öffnen",
  ask: "Nachfragen",
  record: "Eintragen",
  check: "Prüfen",
  call: "Anrufen",
  task: {
    proposed: "Mit der Person sprechen: {{posting}}",
    interested: "Betrieb möchte kennenlernen: Person fragen",
    handedOver: "Hat sie oder er sich beworben? {{posting}}",
    applied: "Hat der Betrieb geantwortet? {{posting}}",
    callRequested: "Betrieb anrufen: Rückfrage zum Profil",
    withCompany: "Antwort des Betriebs fehlt: {{posting}}",
    result: "Ergebnis eintragen: {{posting}}",
    firstDay: "Ersten Tag planen: {{posting}}",
    posting: "Neue Stelle prüfen und anrufen: {{posting}}",
    confirmation: "Noch aktuell? {{posting}}",
    interest: "Betrieb hat Interesse: {{posting}}",
    suggestions: "Betrieb bittet um Vorschläge: {{posting}}",
    risk: "Sorge nach dem Start klären: {{reason}}",
    contact: "Betrieb anrufen, wie verabredet",
    callWish: "Person bittet um Anruf: {{about}}"
  },
  tandem: {
    handBack: "Patin oder Pate kann nicht mehr",
    change: "Jemand im Tandem möchte wechseln",
    silent: "Tandem ist still: zwei Wochen kein Treffen, kein Termin",
    hard: "Im Tandem ist es gerade schwierig",
    tasterOver: "Schnupperphase: beide fragen, ob es weitergeht"
  },
  employerSide: {
    silence: "Betrieb fragen, warum keine Antwort kam: {{posting}}",
    dateChosen: "Termin steht, Person Bescheid geben: {{posting}}",
    noDateFits: "Kein Termin passt, Betrieb anrufen: {{posting}}"
  },
  who: {
    you: "Sie sind dran",
    caseworker: "Sie sind dran",
    officer: "Sie sind dran",
    company: "jetzt der Betrieb, danach Sie",
    candidate: "jetzt die Person, danach Sie",
    coordinator: "jetzt die Koordination, danach Sie"
  },
  badge: {
    proposal: "Vorschlag",
    posting: "Stelle",
    confirmation: "Stelle",
    request: "Anfrage",
    risk: "Sorge",
    contact: "Kontakt",
    tandem: "Tandem",
    employerSide: "Betrieb",
    callWish: "Anruf",
    preparing: "Vorbereitung",
    firstDay: "Vorbereitung",
    started: "Gestartet",
    result: "Ergebnis"
  },
  late_one: "seit {{count}} Tag",
  late_other: "seit {{count}} Tagen",
  todayWord: "heute",
  aside: {
    courseTitle: "Kurs endet, nichts danach",
    courseDays: "in {{days}} Tagen",
    persons_one: "{{count}} Person",
    persons_other: "{{count}} Personen",
    courseNone: "Für alle ist etwas geplant.",
    titles: {
      title: "Aufenthaltstitel endet während der Beschäftigung",
      line: "{{person}} am {{day}}"
    },
    reports: {
      title: "Ende der Arbeit melden: Ein Titel beruht darauf",
      line: "{{person}}: Der Betrieb meldet es bis {{day}}"
    },
    titleOver: "{{person}}: abgelaufen am {{day}}",
    papers_one: "Papiere und Fristen: {{count}} Fall",
    papers_other: "Papiere und Fristen: alle {{count}} Fälle",
    recordTitle: "Kein Aktensystem",
    record: "Maßgeblich bleibt Ihre Fachanwendung. Jeder Schritt hier hat einen fertigen Vermerk zum Kopieren.",
    teamTitle: "Team und Vertretung",
    team: "Vertretungsliste und eigene Abwesenheit"
  }
};
const todayEn = {
  title: "What is due today?",
  lead: "{{day}}",
  cases_one: "{{shown}} case",
  cases_other: "{{shown}} cases",
  placements_one: "{{shown}} assisted placement",
  placements_other: "{{shown}} assisted placements",
  team: "your team",
  transfer: "To transfer today ({{count}})",
  newCase: "Record a person",
  newPosting: "New posting",
  group: { overdue: "Overdue", today: "Today", nextDays: "Next 7 days" },
  empty: {
    overdue: "Nothing is overdue.",
    today: "Nothing left for today.",
    nextDays: "Nothing else in the next 7 days."
  },
  more: "Show all {{count}}",
  all: "Back to everything that is due",
  nothing: "Nothing is due",
  nothingHint: "A good time for a new posting or a talk. New tasks come here as soon as somebody has to act.",
  nothingYours: "Nothing is due for yourself",
  nothingYoursHint: "What your team needs of you is on the page “Team and cover”.",
  toTeam: "Open team and cover",
  done: "Done",
  tick: {
    note: "Note (for your house only)",
    next: "Next: {{step}}, due",
    nextLabel: "Next date",
    nextHint: "Empty: it stays on {{day}}. “3” means in three working days, “2w” in two weeks, “mo” on Monday; or 7.12.",
    nextHintUndated: "Empty: no date yet. “3” means in three working days, “2w” in two weeks, “mo” on Monday; or 7.12.",
    last: "This is the last step on this side of the plan.",
    close: "Close",
    notePending: "Your note is not saved yet. Here it is, to copy."
  },
  bulk: {
    label: "Ticked rows",
    later: "Move to",
    move: "Move",
    by: {
      nextDay: "the next working day",
      threeDays: "in 3 working days",
      oneWeek: "in one week",
      twoWeeks: "in two weeks",
      fourWeeks: "in four weeks"
    }
  },
  answer: "Answer",
  open: "Open",
  ask: "Ask",
  record: "Record",
  check: "Check",
  call: "Call",
  task: {
    proposed: "Talk with the person: {{posting}}",
    interested: "Company would like to meet: ask the person",
    handedOver: "Has she or he applied? {{posting}}",
    applied: "Has the company answered? {{posting}}",
    callRequested: "Call the company: question about the profile",
    withCompany: "The company’s answer is missing: {{posting}}",
    result: "Record the result: {{posting}}",
    firstDay: "Plan the first day: {{posting}}",
    posting: "Check the new posting and call: {{posting}}",
    confirmation: "Still current? {{posting}}",
    interest: "Company is interested: {{posting}}",
    suggestions: "Company asks for proposals: {{posting}}",
    risk: "See to a worry after the start: {{reason}}",
    contact: "Call the company, as agreed",
    callWish: "The person asks to be called: {{about}}"
  },
  tandem: {
    handBack: "A mentor cannot go on",
    change: "Somebody in the tandem wants a change",
    silent: "Tandem is silent: two weeks without a meeting or a date",
    hard: "It is hard in the tandem at present",
    tasterOver: "Taster phase: ask both whether to go on"
  },
  employerSide: {
    silence: "Ask the company why there was no answer: {{posting}}",
    dateChosen: "A time is agreed, tell the person: {{posting}}",
    noDateFits: "No time fits, call the company: {{posting}}"
  },
  who: {
    you: "your turn",
    caseworker: "your turn",
    officer: "your turn",
    company: "now the company, then you",
    candidate: "now the person, then you",
    coordinator: "now the coordination, then you"
  },
  badge: {
    proposal: "Proposal",
    posting: "Posting",
    confirmation: "Posting",
    request: "Request",
    risk: "Worry",
    contact: "Contact",
    tandem: "Tandem",
    callWish: "Call",
    preparing: "Preparation",
    firstDay: "Preparation",
    started: "Started",
    result: "Result",
    employerSide: "Company"
  },
  late_one: "for {{count}} day",
  late_other: "for {{count}} days",
  todayWord: "today",
  aside: {
    courseTitle: "Course ends, nothing after it",
    courseDays: "within {{days}} days",
    persons_one: "{{count}} person",
    persons_other: "{{count}} people",
    courseNone: "Something is planned for everybody.",
    titles: {
      title: "Residence title ends during the employment",
      line: "{{person}} on {{day}}"
    },
    reports: {
      title: "Report the end of the work: a title rests on it",
      line: "{{person}}: the company reports it until {{day}}"
    },
    titleOver: "{{person}}: expired on {{day}}",
    papers_one: "Papers and deadlines: {{count}} case",
    papers_other: "Papers and deadlines: all {{count}} cases",
    recordTitle: "No record system",
    record: "The agency’s own system stays the official record. Every step here has a finished note to copy.",
    teamTitle: "Team and cover",
    team: "Cover list and own absence"
  }
};
const transferDe = {
  title: "Heute zu übertragen",
  lead: "Kopieren Sie jeden Vermerk in Ihre Fachanwendung und haken Sie ihn ab.",
  record: "Das Portal ist kein Aktensystem. Maßgeblich bleibt Ihre Fachanwendung.",
  none: "Heute ist nichts zu übertragen",
  noneHint: "Sobald Sie einen Schritt, einen Vorschlag oder ein Ergebnis eintragen, steht der fertige Vermerk hier.",
  noneAction: "Zu „Heute“",
  case: "Fallcode {{caseCode}}",
  person: "{{name}} · Fallcode {{caseCode}}",
  noCase: "Ohne Person",
  count_one: "{{count}} Vermerk",
  count_other: "{{count}} Vermerke",
  allOf: "Alle Vermerke dieses Falls zusammen",
  tick: "Übertragen",
  tickAll: "Alle dieses Falls übertragen",
  undo: "Zurücknehmen",
  done: "Gestern und heute übertragen",
  more: "Es werden die ältesten {{shown}} von {{total}} gezeigt. Die übrigen folgen, sobald Sie diese abgehakt haben.",
  noted: "vom {{day}}"
};
const transferEn = {
  title: "To transfer today",
  lead: "Copy each note into the agency’s own system and tick it.",
  record: "The portal is no record system. The agency’s own system stays the official record.",
  none: "Nothing to transfer today",
  noneHint: "As soon as you record a step, a proposal or a result, the finished note is here.",
  noneAction: "To “Today”",
  case: "Case code {{caseCode}}",
  person: "{{name}} · case code {{caseCode}}",
  noCase: "Without a person",
  count_one: "{{count}} note",
  count_other: "{{count}} notes",
  allOf: "All notes of this case together",
  tick: "Transferred",
  tickAll: "All of this case transferred",
  undo: "Take back",
  done: "Transferred yesterday and today",
  more: "The oldest {{shown}} of {{total}} are shown. The others follow once you have ticked these.",
  noted: "of {{day}}"
};
const teamDe = {
  title: "Team und Vertretung",
  lead: "Damit nichts liegen bleibt, wenn jemand nicht da ist.",
  coverTitle: "Vertretungsliste",
  coverHint: "Vorschläge, die niemand rechtzeitig beantwortet hat, und fällige Schritte von Abwesenden.",
  coverNone: "Nichts ist liegen geblieben.",
  coverCaption: "Was das Team vertreten muss",
  coverHintMore: "Die ersten {{count}}. Vorschläge, die niemand rechtzeitig beantwortet hat, und fällige Schritte von Abwesenden.",
  sums: {
    cases_one: "{{shown}} Fall im Team",
    cases_other: "{{shown}} Fälle im Team",
    placements_one: "{{shown}} begleitete Vermittlung läuft",
    placements_other: "{{shown}} begleitete Vermittlungen laufen",
    lateProposals_one: "{{shown}} Vorschlag überfällig",
    lateProposals_other: "{{shown}} Vorschläge überfällig",
    unassigned_one: "{{shown}} Fall ohne Integrationsfachkraft",
    unassigned_other: "{{shown}} Fälle ohne Integrationsfachkraft"
  },
  capacity: "Auslastung",
  case: "Fallcode",
  task: "Aufgabe",
  inCharge: "Zuständig",
  due: "Fällig",
  proposal: { proposed: "Vorschlag mit der Person besprechen", interested: "Person fragen: Vorstellung beim Betrieb" },
  awayTitle: "Wer ist nicht da?",
  awayNone: "Alle sind da.",
  away: "{{name}} bis {{day}}, Vertretung: {{cover}}",
  awayNoCover: "{{name}} bis {{day}}, ohne Vertretung",
  ownTitle: "Meine Abwesenheit",
  ownHint: "Ihre Vertretung sieht in dieser Zeit Ihre Fälle und kann für Sie antworten.",
  ownSet: "Sie sind bis {{day}} abwesend eingetragen.",
  who: "Wer ist nicht da?",
  isBack: "{{name}} ist wieder da",
  teamAbsenceTitle: "Abwesenheit eintragen",
  teamAbsenceHint: "Für sich oder für jemanden aus Ihrem Team, zum Beispiel bei Krankheit. Alle Fälle gehen in einem Schritt an die Vertretung.",
  until: "Letzter Tag der Abwesenheit",
  coveredBy: "Vertretung",
  save: "Abwesenheit eintragen",
  back: "Ich bin wieder da",
  noColleagues: "In Ihrem Haus hat sonst niemand Ihre Rolle. Bitte klären Sie Ihre Vertretung mit der Verwaltung des Portals.",
  queueTitle: "Noch ohne Integrationsfachkraft",
  queueHint_one: "{{count}} Fall wartet auf eine Zuweisung.",
  queueHint_other: "{{count}} Fälle warten auf eine Zuweisung.",
  queueHintSome_one: "{{shown}} von {{count}} Fall, der auf eine Zuweisung wartet.",
  queueHintSome_other: "{{shown}} von {{count}} Fällen, die auf eine Zuweisung warten.",
  queueNone: "Alle Fälle sind zugewiesen.",
  queueCaption: "Fälle ohne Integrationsfachkraft",
  choose: "Auswahl",
  chooseCase: "Fall {{caseCode}} auswählen",
  listedAs: "In der Liste genannt",
  listedAll: "Alle Namen",
  listedOne: "{{name}} ({{count}})",
  narrow: "Auswählen",
  occupation: "Gesuchte Arbeit",
  assignTo: "Zuweisen an",
  assign: "Ausgewählte zuweisen",
  assignAll_one: "Den Fall zuweisen",
  assignAll_other: "Alle {{count}} zuweisen",
  assignAllOf_one: "Den Fall von „{{name}}“ zuweisen",
  assignAllOf_other: "Alle {{count}} von „{{name}}“ zuweisen",
  assignAllConfirm_one: "Diesen Fall wirklich zuweisen?",
  assignAllConfirm_other: "Wirklich alle {{count}} Fälle zuweisen?"
};
const teamEn = {
  title: "Team and cover",
  lead: "So that nothing is left lying when somebody is away.",
  coverTitle: "Cover list",
  coverHint: "Proposals nobody answered in time, and due steps of people who are away.",
  coverNone: "Nothing was left lying.",
  coverCaption: "What the team has to cover",
  coverHintMore: "The first {{count}}. Proposals nobody answered in time, and due steps of people who are away.",
  sums: {
    cases_one: "{{shown}} case in the team",
    cases_other: "{{shown}} cases in the team",
    placements_one: "{{shown}} assisted placement running",
    placements_other: "{{shown}} assisted placements running",
    lateProposals_one: "{{shown}} proposal overdue",
    lateProposals_other: "{{shown}} proposals overdue",
    unassigned_one: "{{shown}} case without a caseworker",
    unassigned_other: "{{shown}} cases without a caseworker"
  },
  capacity: "Capacity",
  case: "Case code",
  task: "Task",
  inCharge: "In charge",
  due: "Due",
  proposal: {
    proposed: "Talk about the proposal with the person",
    interested: "Ask the person: introduction to the company"
  },
  awayTitle: "Who is away?",
  awayNone: "Everybody is here.",
  away: "{{name}} until {{day}}, covered by {{cover}}",
  awayNoCover: "{{name}} until {{day}}, without cover",
  ownTitle: "My absence",
  ownHint: "In this time your cover sees your cases and can answer for you.",
  ownSet: "You are recorded as away until {{day}}.",
  who: "Who is away?",
  isBack: "{{name}} is back",
  teamAbsenceTitle: "Enter an absence",
  teamAbsenceHint: "For yourself or for somebody of your team, in case of illness for example. All cases go to the cover in one step.",
  until: "Last day of the absence",
  coveredBy: "Cover",
  save: "Record absence",
  back: "I am back",
  noColleagues: "Nobody else in your house has your role. Please arrange your cover with the administration of the portal.",
  queueTitle: "Without a caseworker yet",
  queueHint_one: "{{count}} case waits for a caseworker.",
  queueHint_other: "{{count}} cases wait for a caseworker.",
  queueHintSome_one: "{{shown}} of {{count}} case that waits for a caseworker.",
  queueHintSome_other: "{{shown}} of {{count}} cases that wait for a caseworker.",
  queueNone: "All cases have a caseworker.",
  queueCaption: "Cases without a caseworker",
  choose: "Selection",
  chooseCase: "Select case {{caseCode}}",
  listedAs: "Named in the list",
  listedAll: "All names",
  listedOne: "{{name}} ({{count}})",
  narrow: "Select",
  occupation: "Work looked for",
  assignTo: "Assign to",
  assign: "Assign the selected ones",
  assignAll_one: "Assign the case",
  assignAll_other: "Assign all {{count}}",
  assignAllOf_one: "Assign the case of “{{name}}”",
  assignAllOf_other: "Assign all {{count}} of “{{name}}”",
  assignAllConfirm_one: "Really assign this case?",
  assignAllConfirm_other: "Really assign all {{count}} cases?"
};
const errorsDe = {
  // Refusals of a use case
  notFound: "Das haben wir nicht gefunden. Vielleicht ist der Link abgelaufen oder die Seite ist umgezogen.",
  forbidden: "Dafür fehlt Ihnen die Berechtigung. Ihre Teamleitung kann Ihnen weiterhelfen.",
  invalid: "Bitte prüfen Sie Ihre Angaben.",
  conflict: "Das passt nicht zum aktuellen Stand. Bitte laden Sie die Seite neu und sehen Sie noch einmal nach.",
  versionConflict: "Inzwischen hat jemand anderes diesen Eintrag geändert. Bitte vergleichen Sie, bevor Sie noch einmal speichern.",
  duplicate: "Das gibt es schon. Bitte suchen Sie zuerst nach dem vorhandenen Eintrag.",
  limit: "Die Grenze ist erreicht. Bitte versuchen Sie es später noch einmal.",
  expired: "Die Frist oder der Link ist abgelaufen. Bitte fragen Sie Ihre Ansprechperson nach einem neuen Link.",
  blocked: "Das ist noch gesperrt. Bitte erledigen Sie zuerst die offenen Schritte.",
  unavailable: "Das steht gerade nicht zur Verfügung. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  busy: "Gerade ist viel los. Bitte versuchen Sie es gleich noch einmal.",
  cannotSave: "Das Portal kann gerade nichts speichern. Bitte versuchen Sie es in ein paar Minuten noch einmal; bis dahin ist nichts verändert.",
  // disclosure
  detailedNeedsProfile: "Das ausführliche Profil gibt es nur zu einem veröffentlichten Profil ohne Namen. Bitte veröffentlichen Sie zuerst das Profil.",
  previewOutdated: "Das Profil oder der Text hat sich geändert. Bitte zeigen Sie die neue Vorschau und fragen Sie noch einmal.",
  // Problems with a field
  pleaseCheck: "Bitte prüfen Sie diese Angabe.",
  required: "Bitte füllen Sie dieses Feld aus.",
  pleaseChoose: "Bitte wählen Sie etwas aus.",
  pleaseTick: "Bitte setzen Sie hier das Häkchen.",
  tooLong: "Bitte kürzen Sie den Text auf höchstens {{max}} Zeichen.",
  tooShort: "Bitte schreiben Sie mindestens {{min}} Zeichen.",
  tooMany: "Bitte wählen Sie höchstens {{max}} aus.",
  tooManySavedSearches: "Sie haben schon {{most}} Suchen gespeichert. Löschen Sie zuerst eine davon.",
  tooManyLines: "Bitte schreiben Sie höchstens {{max}} Zeilen oder Begriffe.",
  notANumber: "Bitte geben Sie eine Zahl ein, zum Beispiel 12,5.",
  notADate: "Bitte geben Sie ein Datum ein, zum Beispiel 23.11.2026.",
  notATime: "Diese Uhrzeit gibt es an diesem Tag nicht. Bitte geben Sie eine andere ein, zum Beispiel 14:30.",
  notAnEmail: "Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@firma.example.",
  notAPhone: "Bitte geben Sie eine Telefonnummer ein, zum Beispiel 0208 000 00 00.",
  outOfRange: "Bitte geben Sie eine Zahl von {{min}} bis {{max}} ein.",
  tooSmall: "Bitte geben Sie mindestens {{min}} ein.",
  tooLarge: "Bitte geben Sie höchstens {{max}} ein.",
  dateInPast: "Dieses Datum liegt in der Vergangenheit. Bitte wählen Sie ein späteres.",
  noWorkingDay: "Am {{on}} wird nicht gearbeitet. Der nächste Arbeitstag ist der {{nextOn}}.",
  notATypedDay: "Bitte geben Sie einen Tag ein: „3“ für in drei Arbeitstagen, „2w“ für in zwei Wochen, „mo“ oder 7.12.",
  coverHasOtherRole: "Die Vertretung braucht dieselbe Aufgabe im Portal wie die Person, die nicht da ist. Bitte wählen Sie jemand anderen.",
  coverIsAway: "Diese Person ist selbst abwesend eingetragen. Bitte wählen Sie jemand anderen.",
  noRowTicked: "Bitte kreuzen Sie mindestens eine Zeile an.",
  bulkUndone: "Das ist schon rückgängig gemacht oder zu lange her.",
  employeeLogSelf: "Ihr eigenes Protokoll können Sie hier nicht lesen. Bitte wählen Sie jemand anderen.",
  employeeLogOpen: "Einsicht in dieses Protokoll ist schon beantragt. Bitte warten Sie, bis darüber entschieden ist.",
  employeeLogNotYours: "Zustimmen muss die andere Seite: weder wer den Antrag gestellt hat noch um wen es geht.",
  employeeLogClosed: "Dieses Protokoll ist nicht lesbar: Es haben nicht beide zugestimmt, oder die Zeit ist um.",
  bandUpsideDown: "Mindestens darf nicht mehr sein als höchstens. Bitte prüfen Sie beide Zahlen.",
  endBeforeStart: "Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.",
  // identity
  identityIsOwn: "Das ist Ihr eigener Fall: Die Angaben stehen auf der Fallseite.",
  identityShownOnce: "Die Angaben wurden schon einmal gezeigt. Wenn Sie sie noch einmal brauchen, öffnen Sie die Seite neu und begründen Sie es erneut.",
  // vocabulary
  conceptUnknown: "Das kennt das Portal nicht. Bitte versuchen Sie einen anderen Namen, zum Beispiel „Schweißer“.",
  typedWordGone: "Dieses Wort steht nicht mehr auf der Liste. Vielleicht hat es schon jemand zugeordnet. Bitte laden Sie die Seite neu.",
  // what companies ask for
  cardGone: "Diese Gruppe wird nicht mehr gezeigt. Bitte laden Sie die Seite neu.",
  profileGone: "Dieses Profil wird nicht mehr gezeigt. Bitte laden Sie die Seite neu.",
  tooManyRequests: "Für diese Stelle sind schon {{most}} Anfragen offen. Bitte rufen Sie Ihre Ansprechperson an.",
  requestEnded: "Diese Anfrage ist schon beantwortet oder zurückgenommen. Bitte laden Sie die Seite neu.",
  // assistance: steps, start, end
  templateNeedsStart: "Ein Plan braucht genau einen Schritt „Erster Tag“, ohne Bedingung.",
  templateTooLong: "Das sind zu viele Schritte für einen Plan. Bitte nehmen Sie welche heraus.",
  templateNotReady: "So kann die Vorlage nicht in Kraft treten. Bitte ändern Sie zuerst, was unten steht.",
  templateUnchanged: "Dieser Entwurf ist genau wie die Vorlage, die an diesem Tag gilt. Es gibt nichts in Kraft zu setzen.",
  stepKeyTwice: "Die Kennung dieses Schritts gibt es schon. Jeder Schritt braucht seine eigene.",
  stepTwice: "Diesen Schritt gibt es auf dieser Seite schon.",
  placeTaken: "In dieser Zeile steht auf dieser Seite schon ein Schritt.",
  stepTitleMissing: "Bitte schreiben Sie, was zu tun ist.",
  stepTitleNotOwn: "Eigene Worte hat nur ein „Eigener Schritt“. Bitte lassen Sie das Feld leer.",
  stepCodeAftercare: "Nachfragen nach dem Start plant das Portal selbst. Bitte wählen Sie einen anderen Schritt.",
  dueStepMissing: "Bitte wählen Sie den Schritt, auf den dieser folgt.",
  dueStepCircle: "Diese Schritte warten im Kreis aufeinander. Bitte wählen Sie einen anderen.",
  dueInPast: "Dieser Tag liegt in der Vergangenheit. Bitte wählen Sie heute oder einen späteren Tag.",
  requirementNotOnRecord: "Hier ist nichts festgehalten, was man zurücknehmen könnte. Bitte laden Sie die Seite neu.",
  nothingToUndo: "Hier gibt es nichts zurückzunehmen: Der Schritt steht so, wie er geplant wurde.",
  noSeatLeft: "Alle Plätze dieser Stelle ({{seats}}) sind schon vergeben. Nimmt der Betrieb noch jemanden, ändern Sie bitte zuerst die Zahl der Plätze in der Stelle.",
  subsidyBeforeContract: "Der Zuschuss muss vor dem Vertrag beantragt sein. Bitte haken Sie zuerst den Antrag ab oder tragen Sie ihn als nicht nötig ein.",
  noPlanTemplate: "Für diese Art von Stelle gibt es keine Planvorlage. Bitte fragen Sie die Verwaltung des Portals.",
  stepNotOpen: "Dieser Schritt ist schon erledigt. Bitte laden Sie die Seite neu.",
  stepIsOpen: "Dieser Schritt ist schon offen.",
  startHasItsOwnAction: "Den ersten Tag tragen Sie bitte über „Start eintragen“ ein.",
  dayInFuture: "Dieser Tag liegt in der Zukunft. Bitte tragen Sie ein, was schon geschehen ist.",
  skipReasonMissing: "Bitte schreiben Sie kurz, warum der Schritt nicht nötig ist.",
  requirementReferenceMissing: "Bitte geben Sie das Aktenzeichen oder eine andere Fundstelle an.",
  requirementInFuture: "Dieser Tag liegt in der Zukunft. Bitte tragen Sie den Tag ein, an dem entschieden wurde.",
  overrideReasonMissing: "Bitte begründen Sie, warum ohne Nachweis gestartet wird.",
  placementNotPreparing: "Diese Vermittlung hat schon begonnen oder ist beendet.",
  checkInOver: "Diese Fragen sind schon vorbei. Es lässt sich kein Link mehr machen.",
  milestoneAhead: "Dieser Termin ist noch nicht da. Bitte tragen Sie das Ergebnis danach ein.",
  askingNeedsYes: "Zu diesem Termin darf nur mit Zustimmung der Person gefragt werden. Bitte holen Sie zuerst ihr Ja ein. Bis dahin ist das Ergebnis unbekannt.",
  placementNotStarted: "Diese Vermittlung hat noch nicht begonnen oder ist schon abgeschlossen.",
  placementNotEnded: "Diese Vermittlung läuft noch. Es gibt nichts wieder aufzunehmen.",
  placementStaysEnded: "Diese Vermittlung lässt sich nicht wieder aufnehmen. Wenn die Person möchte, machen Sie einen neuen Vorschlag.",
  placementEnded: "Diese Vermittlung ist schon beendet.",
  trialEndsOtherwise: "Diese Art der Stelle ist eine Erprobung. Bitte tragen Sie ein, was danach folgt.",
  workEndsOtherwise: "Diese Stelle ist keine Erprobung. Bitte tragen Sie „Beschäftigung besteht“ ein.",
  startBlocked: "Der Start ist noch gesperrt. Bitte halten Sie zuerst fest, was noch fehlt.",
  approvalMissing: "Die Bewilligung der Maßnahme fehlt noch (Datum, Aktenzeichen).",
  permitMissing: "Die Beschäftigungserlaubnis fehlt noch (Datum, Aktenzeichen).",
  subsidyApplicationMissing: "Der Antrag auf den Zuschuss fehlt noch (Datum, Aktenzeichen).",
  startBonusApplicationMissing: "Der Antrag auf Einstiegsgeld fehlt noch (Datum, Aktenzeichen).",
  longMeasureMissing: "Die Maßnahme dauert länger als üblich. Der Grund dafür fehlt noch.",
  longMeasureReasonMissing: "Bitte wählen Sie den Grund für die längere Maßnahme. Ohne Grund muss sie kürzer sein.",
  lengthNotLawful: "In dieser Länge ist das nicht zulässig. Bitte planen Sie einen anderen letzten Tag.",
  payNotLawful: "An diesen Tagen ist der Lohn der Stelle zu niedrig. Bitte klären Sie zuerst den Lohn mit dem Betrieb und ändern Sie ihn in der Stelle, oder planen Sie andere Tage.",
  trialDayPlanned: "Ein Schnuppertag steht schon im Plan.",
  attachmentKnown: "Das ist schon eingetragen.",
  attachmentTooLate: "Dafür ist es zu spät: Der Antrag muss vor dem ersten Tag gestellt sein.",
  attachmentAfterContract: "Dafür ist es zu spät: Der Vertrag ist festgehalten, und der Antrag muss vor dem Vertrag gestellt sein.",
  applicationAfterContract: "Dieser Tag liegt nach dem Vertrag. Der Antrag muss vor dem Vertrag gestellt sein.",
  subsidyNotLawful: "So ist der Zuschuss nicht zulässig. Bitte ändern Sie, was unter „So nicht möglich“ steht.",
  contractMissing: "Der unterschriebene Vertrag fehlt noch (Datum, Fundstelle).",
  worksCouncilMissing: "Die Zustimmung des Betriebsrats fehlt noch (Datum, Fundstelle).",
  // Forms, sign-in, accounts
  formInvalid: "Bitte prüfen Sie die markierten Angaben.",
  formTooBig: "Das Formular ist zu groß. Bitte kürzen Sie lange Texte.",
  uploadTooBig: "Die Datei ist zu groß. Bitte teilen Sie die Liste auf; höchstens 40 MB sind möglich.",
  formTooManyFields: "Das Formular hat zu viele Angaben auf einmal. Bitte teilen Sie die Auswahl auf.",
  formUnreadable: "Das Formular ist nicht vollständig angekommen. Bitte senden Sie es noch einmal.",
  signInFailed: "E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.",
  tooManyAttempts: "Das waren zu viele Versuche. Bitte versuchen Sie es in {{minutes}} Minuten noch einmal.",
  emailTaken: "Diese E-Mail-Adresse hat schon ein Konto. Bitte suchen Sie es in der Liste der Konten.",
  passwordTooShort: "Bitte wählen Sie mindestens 12 Zeichen.",
  passwordTooLong: "Bitte wählen Sie höchstens 200 Zeichen.",
  passwordTooSimple: "Dieses Passwort ist leicht zu erraten. Bitte nehmen Sie einen Satz aus vier oder mehr Wörtern, den nur Sie kennen.",
  passwordsDiffer: "Die beiden Passwörter sind verschieden. Bitte geben Sie zweimal dasselbe ein.",
  wrongPassword: "Das ist nicht Ihr jetziges Passwort. Bitte versuchen Sie es noch einmal.",
  accountDeactivated: "Dieses Konto ist deaktiviert. Öffnen Sie es zuerst wieder.",
  accountHasNoAddress: "Zu diesem Konto kennt das Portal keine Adresse. Bitte geben Sie den Link persönlich weiter.",
  noMailsToResend: "Von diesen Mails wartet keine mehr: Vielleicht hat sie schon jemand noch einmal verschickt.",
  mailNotSetUp: "Der Mailversand ist nicht eingerichtet.",
  notYourself: "Ihr eigenes Konto können Sie nicht deaktivieren. Bitten Sie eine andere Verwalterin oder einen anderen Verwalter.",
  lastAdministrator: "Jemand muss das Portal verwalten. Geben Sie diese Aufgabe zuerst einer anderen Person mit Passwort.",
  handOnPostingsFirst: "Dieses Konto betreut noch Stellen oder Betriebe. Wählen Sie, wer sie übernimmt.",
  handOnCasesFirst: "Dieses Konto hat noch offene Fälle. Übergeben Sie sie zuerst.",
  roleStandsAlone: "Betrieb und Sprachpatin / Sprachpate lassen sich nicht mit anderen Aufgaben verbinden.",
  companyMissing: "Betriebe laden Sie bitte auf der Seite des Betriebs ein.",
  mentorMissing: "Sprachpatinnen und Sprachpaten lädt bitte die Koordination ein.",
  teamOfOtherOrganisation: "Dieses Team gehört zu einem anderen Haus. Bitte wählen Sie ein passendes.",
  // company, posting
  sameEmployerNumber: "Einen Betrieb mit dieser Betriebsnummer gibt es schon: {{name}}. Bitte arbeiten Sie dort weiter.",
  sameCompanyName: "Einen Betrieb mit fast demselben Namen gibt es schon: {{name}}. Bitte sehen Sie zuerst dort nach.",
  employerNumberMissing: "Die Betriebsnummer fehlt noch. Bitte ergänzen Sie sie, bevor Sie den Betrieb als geprüft eintragen.",
  companyNotVerified: "Der Betrieb ist noch nicht geprüft. Bitte prüfen Sie zuerst den Betrieb.",
  companyHasUsers: "Dieser Betrieb hat schon eigene Zugänge und kann nicht aufgelöst werden.",
  postingMoveImpossible: "Dieser Schritt geht beim jetzigen Stand der Stelle nicht. Bitte laden Sie die Seite neu.",
  postingNotEditable: "Diese Stelle lässt sich nicht mehr ändern. Bitte rufen Sie Ihre Ansprechperson an.",
  criteriaEditsSpent: "Die Kriterien dieser Stelle wurden in dieser Woche schon {{allowed}}-mal geändert. Ab {{fromOn}} geht es weiter. Alles andere können Sie jetzt speichern.",
  sameGroupName: "Eine Gruppe mit diesem Namen gibt es schon. Bitte wählen Sie sie aus der Liste.",
  postingNeedsKind: "Die Art der Stelle ist noch offen. Bitte wählen Sie eine Art, bevor Sie freigeben.",
  postingPeriodOver: "Der Zeitraum dieser Stelle ist vorbei. Bitte ändern Sie Beginn und Dauer oder schließen Sie die Stelle.",
  postingNotLawful: "So ist die Stelle nicht zulässig. Bitte ändern Sie, was unter „So nicht möglich“ steht.",
  ruleRefuses: "Hier steht eine Regel im Weg. Bitte lesen Sie den Hinweis dazu.",
  reasonMissing: "Bitte geben Sie einen Grund an.",
  phoneOrEmail: "Bitte geben Sie eine Telefonnummer oder eine E-Mail-Adresse an, damit wir Sie erreichen.",
  placeUnknown: "Diesen Ort kennen wir nicht. Bitte schreiben Sie den Namen der Stadt oder Gemeinde.",
  placeNeedsTown: "Diese Postleitzahl kennen wir nicht. Bitte schreiben Sie den Ort dazu.",
  placeAmbiguous: "Diesen Ort gibt es mehrmals. Bitte wählen Sie: {{choices}}.",
  placeTooCoarse: "Das ist ein ganzer Kreis. Bitte nennen Sie die Stadt oder Gemeinde.",
  hoursTurned: "Die zweite Zahl ist kleiner als die erste. Bitte prüfen Sie beide.",
  // reference data
  importRunning: "Es wird gerade eine Datei dieser Art eingelesen. Bitte warten Sie, bis sie fertig ist.",
  // profile
  customerNumberKnown: "Diese Kundennummer ist schon aufgenommen. Bitte suchen Sie den vorhandenen Fall.",
  profileIncomplete: "Vor dem Veröffentlichen fehlt noch etwas. Bitte ergänzen Sie die genannten Angaben.",
  profileMoveImpossible: "Dieser Schritt geht beim jetzigen Stand des Falls nicht. Bitte laden Sie die Seite neu.",
  consentMissing: "Das Ja der Person fehlt noch. Bitte halten Sie zuerst die Einwilligung fest.",
  noConsentText: "Für diesen Zweck gibt es noch keinen freigegebenen Text. Bitte wenden Sie sich an die Verwaltung.",
  postingNotOpen: "Diese Stelle ist nicht mehr offen. Bitte wählen Sie eine andere.",
  postingNotCurrent: "Diese Stelle steht nicht mehr auf der Stellentafel. Bitte fragen Sie zuerst, ob sie noch aktuell ist.",
  profileNotPublished: "Das Profil ist nicht veröffentlicht. Bitte veröffentlichen Sie es zuerst.",
  personUnavailable: "Dieses Profil steht für diese Stelle nicht zur Verfügung. Bitte wählen Sie ein anderes.",
  companyExcluded: "Diese Person hat den Betrieb ausgeschlossen. Wenn sie es sich anders überlegt hat, heben Sie das zuerst auf der Seite des Falls auf.",
  seatsProposed: "Für die freien Plätze laufen schon {{open}} Vorschläge, mehr als {{allowed}} sind nicht möglich. Warten Sie, bis einer endet, oder fragen Sie den Betrieb nach seinen Antworten.",
  timeInPast: "Diese Uhrzeit ist schon vorbei. Bitte wählen Sie eine spätere.",
  timeTwice: "Diese Zeit steht schon da. Bitte wählen Sie eine andere.",
  tooFewTimes: "Bitte schlagen Sie mindestens {{min}} Zeiten vor.",
  dateLinkUsed: "Dieser Link ist schon benutzt. Die Antwort steht auf der Seite der Vermittlung.",
  timeNotOffered: "Diese Zeit wurde nicht angeboten oder ist vorbei.",
  dateNotPlanned: "Das steht nicht als offener Schritt im Plan. Bitte laden Sie die Seite neu.",
  eventOver: "Diese Veranstaltung ist vorbei. Sie können nur noch eintragen, wer da war.",
  eventCancelled: "Diese Veranstaltung ist abgesagt.",
  eventNotYet: "Wer da war, können Sie ab dem Tag der Veranstaltung eintragen.",
  companyIsBlocked: "Dieser Betrieb ist gesperrt und kann nicht eingeladen werden.",
  caseUnknown: "Unter Ihren Fällen gibt es diesen Fallcode nicht. Er steht oben auf der Seite des Profils.",
  silenceAnswered: "Der Grund ist schon eingetragen. Sie müssen nichts mehr tun.",
  budgetSpentPosting: "Der Betrieb hat für diese Stelle schon {{allowed}} Profile gelesen, mehr ist nicht vorgesehen. Als Nächstes klärt der Arbeitgeber-Service mit dem Betrieb, wen er kennenlernen möchte.",
  budgetSpentWeek: "Der Betrieb hat mit seiner Gruppe in dieser Woche schon {{allowed}} Profile gelesen, mehr ist nicht vorgesehen. Ab {{fromOn}} geht es weiter: Bitte tragen Sie das Ja dann noch einmal ein.",
  budgetSpentMusts: "Der Betrieb hat mit seiner Gruppe in dieser Woche zu {{allowed}} verschiedenen Muss-Anforderungen Auskunft bekommen, mehr ist nicht vorgesehen. Ab {{fromOn}} geht es weiter: Bitte tragen Sie das Ja dann noch einmal ein.",
  alreadyProposed: "Diese Person ist für diese Stelle schon vorgeschlagen.",
  noCaseChosen: "Bitte kreuzen Sie mindestens einen Fall an.",
  placeWhich: "Diesen Ort gibt es mehrmals. Bitte wählen Sie unten, welcher gemeint ist.",
  languageUnknown: "Diese Sprache kennen wir nicht. Bitte schreiben Sie ihren deutschen Namen, zum Beispiel Englisch oder Dari.",
  germanMissing: "Bitte tragen Sie ein Zertifikat mit Stufe oder mindestens eine Einschätzung ein.",
  certificateLevelMissing: "Bitte wählen Sie die Stufe, die auf dem Zertifikat steht.",
  certificateMissing: "Bitte wählen Sie, welches Zertifikat es ist.",
  assessorMissing: "Bitte sagen Sie, von wem die Einschätzung ist.",
  dayInPastOnly: "Dieser Tag liegt in der Zukunft. Bitte prüfen Sie das Datum.",
  // proposals, consent
  proposalMovedOn: "Hier ist inzwischen etwas geschehen. Bitte lesen Sie den neuen Stand, bevor Sie weitermachen.",
  codeWrong: "Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern.",
  codeFrozen: "Der Code war zu oft falsch. Bitte lassen Sie sich einen neuen geben.",
  consentTextChanged: "Der Text hat sich geändert. Bitte lesen Sie ihn noch einmal und antworten Sie dann.",
  languageNotReviewed: "Diese Sprache hat noch niemand geprüft. Bitte entscheiden Sie zusammen mit der Ansprechperson oder auf Papier.",
  wordsChanged: "Die Texte haben sich inzwischen geändert. Bitte lesen Sie sie noch einmal.",
  // mentoring
  offersMissing: "Bitte kreuzen Sie an, was Sie anbieten möchten.",
  slotsMissing: "Bitte kreuzen Sie mindestens eine Zeit an, zu der Sie meistens können.",
  adultsOnly: "Mitmachen können Sie ab 18 Jahren. Bitte bestätigen Sie, dass Sie 18 oder älter sind.",
  pledgeMissing: "Ohne diese Zusage geht es nicht: Lernende müssen sich auf Sie verlassen können.",
  codesNotSetUp: "Das Portal kann zurzeit keine Mails verschicken. Bitte rufen Sie die Koordination an.",
  mailedCodeWrong: "Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern in der neuesten Mail, oder lassen Sie sich einen neuen Code schicken.",
  codeTooLate: "Dieser Code ist abgelaufen. Bitte lassen Sie sich einen neuen schicken.",
  draftGone: "Diese Anmeldung ist nicht mehr gespeichert. Bitte fangen Sie noch einmal an; es dauert etwa 3 Minuten.",
  draftIncomplete: "Es fehlt noch etwas. Bitte gehen Sie zurück und beantworten Sie alle Schritte.",
  placeUnknownLike: "Diesen Ort kennen wir nicht. Meinen Sie einen von diesen? Bitte wählen Sie unten, oder schreiben Sie ihn anders.",
  conductCertificateMissing: "Dieses Programm verlangt ein Führungszeugnis. Bitte tragen Sie ein, wann Sie es gesehen haben.",
  extendedForMinorsOnly: "Ein erweitertes Führungszeugnis darf nur verlangt werden, wo mit Minderjährigen gearbeitet wird. Bitte wählen Sie ein einfaches, oder kreuzen Sie Minderjährige an.",
  interviewOverlaps: "Um diese Zeit haben Sie schon ein anderes Gespräch. Bitte wählen Sie eine andere Zeit.",
  tooFarAhead: "Dieser Tag liegt mehr als ein halbes Jahr voraus. Bitte prüfen Sie das Datum.",
  mentorMoveImpossible: "Dieser Schritt geht beim jetzigen Stand nicht. Bitte laden Sie die Seite neu.",
  mentorHasTandems: "Es gibt noch offene Tandems. Bitte beenden Sie zuerst diese.",
  mentorHasNoEmail: "Zu dieser Person ist keine E-Mail-Adresse gespeichert. Ohne sie gibt es keinen Zugang.",
  tandemMoveImpossible: "Dieser Schritt geht beim jetzigen Stand des Tandems nicht. Bitte laden Sie die Seite neu.",
  placeWithTown: "Diesen Ort gibt es mehrmals. Bitte schreiben Sie die Stadt dazu, zum Beispiel „Brackwede, Bielefeld“.",
  notAPublicPlace: "Das sieht nach einer privaten Adresse oder Telefonnummer aus. Bitte nennen Sie einen öffentlichen Ort, zum Beispiel „Stadtbücherei, Lesecafé“.",
  contactInMessage: "Darin steht eine Telefonnummer oder Adresse. Die können Sie weitergeben, sobald Sie beide Ihren Kontakt freigegeben haben. Bitte nehmen Sie sie heraus.",
  meetingOverlaps: "Um diese Zeit treffen Sie schon jemand anderen. Bitte wählen Sie eine andere Zeit.",
  noMeetingNow: "Gerade steht kein Treffen bevor. Bitte laden Sie die Seite neu.",
  noLanguageStep: "Für diese Stelle fehlt kein einzelner Sprachschritt mehr. Bitte laden Sie die Seite neu.",
  tandemRests: "Dieses Tandem ruht. Bitte sprechen Sie zuerst mit Ihrer Ansprechperson.",
  learnerHasTandem: "Diese Person hat inzwischen ein Tandem. Bitte sehen Sie dort nach.",
  mentorNotFree: "Diese Sprachpatin oder dieser Sprachpate ist inzwischen nicht mehr frei. Bitte wählen Sie jemand anderen.",
  learnerWishMissing: "Bitte halten Sie zuerst fest, was die Person üben möchte.",
  caseClosed: "Dieser Fall ist geschlossen. Bitte öffnen Sie ihn zuerst wieder.",
  pairsGone: "Diesen Vorschlag gibt es nicht mehr. Bitte berechnen Sie ihn neu.",
  chooseAPair: "Bitte kreuzen Sie mindestens ein Paar an.",
  tooManyPairOverrides: "Mehr als {{max}} eigene Entscheidungen gehen nicht. Bitte nehmen Sie zuerst eine zurück.",
  learnerWaitsNoMore: "Diese Person wartet nicht mehr.",
  beforeTandem: "An diesem Tag gab es das Tandem noch nicht. Bitte prüfen Sie das Datum.",
  // texts that leave the house
  textGuardFailed: "Der Text konnte nicht geprüft werden und bleibt deshalb im Haus. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  textForCompanyHolds: "Der Betrieb würde mehr erfahren, als er soll. Bitte ändern Sie den Text, oder wählen Sie, warum er so hinausgehen darf.",
  postingTextUndecided: "Im Text der Stelle steht etwas, worüber Sie entscheiden müssen, bevor andere sie lesen. Bitte ändern Sie den Text, oder wählen Sie einen Grund.",
  wordingUndecided: "Der Text enthält Formulierungen, die Menschen ausschließen können. Warum soll er so bleiben?",
  textHoldsName: "Der Text nennt den Namen der Person oder klingt so. Bitte schreiben Sie ohne Namen.",
  textHoldsPlace: "Der Text nennt, wo die Person wohnt. Bitte nennen Sie höchstens den Kreis.",
  textHoldsEmployer: "Der Text nennt einen Betrieb, bei dem die Person war. Bitte nennen Sie nur die Tätigkeit.",
  textHoldsOwnNumber: "Der Text enthält die Kundennummer der Person. Bitte nehmen Sie sie heraus.",
  textHoldsBirthday: "Der Text enthält das Geburtsdatum der Person. Bitte nehmen Sie es heraus.",
  textHoldsPapers: "Der Text enthält, was in den Papieren der Person steht. Bitte nehmen Sie es heraus.",
  textHoldsEmail: "Der Text enthält eine E-Mail-Adresse. Bitte nehmen Sie sie heraus.",
  textHoldsPhone: "Der Text enthält eine Telefonnummer. Bitte nehmen Sie sie heraus.",
  textHoldsIban: "Der Text enthält eine IBAN. Bitte nehmen Sie sie heraus.",
  textHoldsIdNumber: "Der Text enthält eine Nummer, die zu einer Akte oder einem Ausweis gehören kann. Bitte nehmen Sie sie heraus.",
  textHoldsAddress: "Der Text enthält eine Anschrift. Bitte nehmen Sie sie heraus.",
  searchNameHolds: "Im Namen einer Suche steht nichts über einzelne Personen. Bitte benennen Sie sie nach dem, was Sie suchen.",
  // imports
  importNotOpen: "Diese Liste ist nicht mehr offen. Bitte laden Sie die Seite neu.",
  noOrganisation: "Ihr Konto gehört zu keinem Haus. Bitte lassen Sie die Liste von einer Teamleitung einlesen.",
  fileMissing: "Bitte wählen Sie die Datei mit der Liste aus.",
  // second factor, sign-in services of houses
  oneTimeCodeWrong: "Dieser Code stimmt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten und geben Sie ihn gleich ein. Klappt es wieder nicht, prüfen Sie die Uhr des Geräts.",
  recoveryCodeWrong: "Dieser Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den nächsten auf Ihrem Blatt.",
  codesLocked: "Zu oft war der Einmal-Code falsch. Bitte nehmen Sie Ihren Passkey oder einen Wiederherstellungs-Code, oder bitten Sie die Verwaltung um Hilfe.",
  passkeyRefused: "Dieser Passkey passt nicht. Bitte versuchen Sie es noch einmal, oder nehmen Sie einen Code.",
  passkeyNeedsScript: "Passkeys brauchen JavaScript, und es ist in diesem Browser abgeschaltet. Bitte nehmen Sie einen Code.",
  tooManyPasskeys: "Sie haben schon {{most}} Passkeys. Bitte entfernen Sie zuerst einen.",
  factorFirst: "Bitte richten Sie zuerst einen Passkey oder Einmal-Codes ein.",
  lastFactor: "Ihr Haus verlangt eine zweite Stufe. Bitte richten Sie zuerst eine andere ein, dann können Sie diese entfernen.",
  signInAgain: "Ihre Anmeldung ist länger als 30 Minuten her. Bitte melden Sie sich neu an, bevor Sie das ändern.",
  factorsOfYourself: "Ihre eigene zweite Stufe ändern Sie unter „Mein Konto“. Haben Sie alles verloren, bitten Sie eine andere Verwaltung.",
  notAnIssuer: "Bitte geben Sie eine Adresse ein, die mit https beginnt und kein Fragezeichen hat. Ihre IT kennt sie.",
  providerNeedsRoles: "Bitte ordnen Sie zuerst mindestens einem Wert eine Aufgabe zu: So käme niemand hinein.",
  providerUnreachable: "Der Anmeldedienst antwortet nicht, oder unter dieser Adresse ist keiner. Bitte prüfen Sie die Adresse, und ob der Server des Portals sie erreicht."
};
const importsDe = {
  /** Frame of every sentence about a cell. */
  where: "Zeile {{row}}, Spalte „{{column}}“: {{sentence}}",
  refusal: {
    empty: "Die Datei ist leer. Bitte wählen Sie die Datei mit der Liste aus.",
    tooLarge: "Die Datei ist mit {{megabytes}} MB zu groß. Erlaubt sind 40 MB. Bitte teilen Sie die Liste auf oder entfernen Sie Bilder.",
    tooManyCells: "Die Tabelle reicht zu weit nach unten oder nach rechts. Bitte löschen Sie leere Zeilen und Spalten am Ende und speichern Sie die Datei neu.",
    notASheet: "Das ist keine Tabelle, die wir lesen können. Bitte speichern Sie die Liste in Excel als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.",
    openDocument: "Das ist eine OpenDocument-Tabelle. Bitte speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.",
    oldExcel: "Das ist ein älteres Excel-Format (.xls oder .xlsb). Bitte öffnen Sie die Datei in Excel und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.",
    passwordProtected: "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden Sie sie noch einmal hoch.",
    zipBomb: "Die Datei wird beim Entpacken ungewöhnlich groß. Aus Sicherheitsgründen lesen wir sie nicht. Bitte kopieren Sie die Liste in eine neue Arbeitsmappe.",
    damagedArchive: "Die Datei ist beschädigt oder unvollständig. Bitte öffnen Sie sie in Excel, speichern Sie sie neu und laden Sie sie noch einmal hoch.",
    wrongEncoding: "Die Umlaute in dieser Datei sind beschädigt. Bitte öffnen Sie die Originalliste in Excel und speichern Sie sie als „CSV UTF-8“ oder als .xlsx.",
    unclosedQuote: 'Ab Zeile {{row}} fehlt ein schließendes Anführungszeichen ("). Bitte ergänzen oder entfernen Sie es dort.',
    unreadable: "Die Datei lässt sich nicht lesen. Bitte öffnen Sie sie in Excel und speichern Sie sie neu als „Excel-Arbeitsmappe (.xlsx)“.",
    keyColumnMissing: "Die Spalte „{{expected}}“ fehlt. Daran erkennen wir jede Zeile wieder. Gefunden haben wir: {{found}}.",
    columnsMissing: "Diese Spalten fehlen: {{expected}}. Gefunden haben wir: {{found}}.",
    notVocabulary: "Das ist keine Datei mit Berufen oder Kenntnissen, die wir kennen. Bitte wählen Sie occupations_de.csv oder skills_de.csv aus ESCO oder die Liste der KldB 2010 mit Schlüssel, Ebene und Bezeichnung, ohne weitere Spalten.",
    notPlaces: "Das ist keine Datei mit Postleitzahlen oder Stadtteilen, die wir kennen. Bitte wählen Sie DE.txt von GeoNames oder eine Tabelle mit den Spalten PLZ und Ort oder mit den Spalten Ort, Stadtteil, Breite und Länge, ohne weitere Spalten.",
    noRows: "Die Liste hat nur Überschriften und keine Zeilen. Bitte wählen Sie die Datei mit den Einträgen aus."
  },
  problem: {
    keyMissing: "Hier steht keine Nummer. Bitte tragen Sie sie nach. Daran erkennen wir die Zeile wieder.",
    keyShortened: "Excel hat die Nummer zu „{{value}}“ gekürzt. Bitte stellen Sie die Spalte auf „Text“ und tragen Sie die ganze Nummer ein.",
    keyOfAnother: "Unter „{{value}}“ steht hier jemand mit anderem Namen. Bitte prüfen Sie die Nummer. Hat sich wirklich der ganze Name geändert, löschen Sie die alte Person zuerst.",
    duplicateKey: "„{{value}}“ steht schon in Zeile {{earlier}}. Bitte löschen Sie eine der beiden Zeilen.",
    valueMissing: "Diese Angabe fehlt. Bitte tragen Sie sie nach.",
    textDamaged: "In „{{value}}“ ist ein Zeichen beschädigt. Bitte schreiben Sie die Angabe neu.",
    textTooLong: "Der Text ist zu lang. Bitte kürzen Sie ihn auf höchstens {{max}} Zeichen.",
    dayInvalid: "„{{value}}“ ist kein Datum. Bitte so schreiben: {{example}}.",
    birthImplausible: "„{{value}}“ kann kein Geburtsdatum sein. Bitte prüfen Sie vor allem das Jahr.",
    numberInvalid: "„{{value}}“ ist keine Zahl. Bitte nur die Zahl eintragen, zum Beispiel 25.",
    numberOutOfRange: "„{{value}}“ passt nicht. Bitte eine Zahl von {{min}} bis {{max}} eintragen.",
    escoUriInvalid: "Das ist keine Adresse eines ESCO-Berufs oder einer ESCO-Kenntnis.",
    kldbCodeInvalid: "Das ist kein Schlüssel der KldB 2010. Er hat eine bis fünf Ziffern.",
    postcodeInvalid: "Das ist keine Postleitzahl. Sie hat fünf Ziffern.",
    townUnknown: "Diesen Ort kennen wir nicht oder es gibt ihn mehrmals. Bitte schreiben Sie den amtlichen Namen oder den Gemeindeschlüssel.",
    coordinateInvalid: "Das ist keine gültige Gradzahl. Bitte so schreiben: 52,0213.",
    quarterFarAway: "Dieser Punkt liegt {{km}} km von {{town}} entfernt. Bitte prüfen Sie Breite und Länge.",
    quarterRepeated: "Dieser Stadtteil steht schon in Zeile {{earlier}}. Bitte löschen Sie eine der beiden Zeilen.",
    dayInFuture: "„{{value}}“ liegt in der Zukunft. Wir übernehmen die Angabe ohne Datum.",
    firstNameMissing: "Der Vorname fehlt. Bitte tragen Sie ihn im Profil nach.",
    levelUnknown: "„{{value}}“ ist keine Sprachstufe. Wir lassen die Angabe weg. Möglich sind Alpha, A1, A2, B1, B2, C1 und C2.",
    certificateUnknown: "„{{value}}“ kennen wir nicht als Sprachzertifikat. Wir übernehmen es als „anderes Zertifikat“.",
    certificateWithoutLevel: "Zu „{{value}}“ fehlt die Sprachstufe. Wir übernehmen das Zertifikat nicht.",
    certificateLevelUnusual: "Ein {{certificate}} auf {{level}} ist ungewöhnlich. Wir übernehmen es. Bitte prüfen Sie das Zertifikat.",
    assessorUnknown: "Von wem die Einschätzung ist („{{value}}“), verstehen wir nicht. Wir übernehmen sie als Einschätzung der Beratung.",
    languageUnknown: "Die Sprache „{{value}}“ kennen wir nicht. Wir lassen sie weg. Sie können sie im Profil nachtragen.",
    licenceUnknown: "„{{value}}“ kennen wir nicht als Führerschein. Wir lassen die Angabe weg. Sie können sie nachtragen.",
    hoursUnknown: "Die Arbeitszeit „{{value}}“ verstehen wir nicht. Wir lassen sie weg. Möglich ist zum Beispiel „Teilzeit vormittags“ oder „20–25 Std.“.",
    yesNoUnknown: "„{{value}}“ verstehen wir nicht als Ja oder Nein. Wir lassen die Angabe weg.",
    residenceAssumed: "„{{value}}“ ist nicht eindeutig. Der Absatz oder die Art fehlt. Wir übernehmen „anderer Titel“. Bitte sehen Sie den Aufenthaltstitel an und tragen Sie ihn genau ein.",
    residenceUnknown: "Den Aufenthalt „{{value}}“ kennen wir nicht. Er steht im Profil als „unbekannt“. Bitte tragen Sie ihn nach.",
    courseUnknown: "Den Kurs „{{value}}“ kennen wir nicht. Wir übernehmen ihn als „anderer Kurs“.",
    sexUnknown: "„{{value}}“ verstehen wir nicht als Geschlecht. Wir lassen die Angabe weg.",
    emailInvalid: "„{{value}}“ ist keine E-Mail-Adresse. Wir lassen die Angabe weg.",
    kindMissing: "Die Art der Stelle fehlt. Bitte wählen Sie sie vor der Freigabe aus.",
    kindUnknown: "Die Art „{{value}}“ kennen wir nicht. Bitte wählen Sie die Art vor der Freigabe aus.",
    kindIsStep: "„{{value}}“ ist ein Schritt einer Vermittlung und keine Stelle. Bitte wählen Sie die Art vor der Freigabe aus.",
    payUnclear: "Aus „{{value}}“ können wir keinen Betrag lesen. Bitte tragen Sie die Vergütung im Entwurf nach.",
    payPerHourAssumed: "Bei „{{value}}“ steht nicht, wofür. Wir nehmen an: je Stunde.",
    payPerMonthAssumed: "Bei „{{value}}“ steht nicht, wofür. Wir nehmen an: im Monat.",
    payRange: "„{{value}}“ sind mehrere Beträge. Wir übernehmen den kleinsten.",
    companyNumberInvalid: "„{{value}}“ ist keine Betriebsnummer. Sie hat acht Ziffern. Wir lassen die Angabe weg.",
    extraCells_one: "Rechts von der letzten Überschrift steht noch {{count}} Wert. Er wird nicht gelesen.",
    extraCells_other: "Rechts von der letzten Überschrift stehen noch {{count}} Werte. Sie werden nicht gelesen.",
    placeUnknown: "Den Ort „{{value}}“ kennen wir nicht oder es gibt ihn mehrmals. Bitte verbessern Sie ihn in der Liste, oder tragen Sie ihn danach im Portal nach.",
    placeNeedsTown: "Zur Postleitzahl „{{value}}“ fehlt der Ort. Bitte schreiben Sie ihn dazu.",
    addressMissing: "Hier steht keine E-Mail-Adresse. Bitte tragen Sie sie nach. Daran erkennen wir die Person wieder, und mit ihr meldet sie sich an.",
    addressInvalid: "„{{value}}“ ist keine E-Mail-Adresse. Bitte prüfen Sie sie.",
    offerUnknown: "Das Angebot „{{value}}“ kennen wir nicht. Wir lassen es weg. Sie können es im Gespräch klären.",
    slotUnknown: "Die Zeit „{{value}}“ verstehen wir nicht. Wir lassen sie weg. Möglich ist zum Beispiel „Mo abends, Sa“.",
    modeUnknown: "Die Art „{{value}}“ kennen wir nicht. Möglich ist persönlich, online oder beides.",
    goalUnknown: "Das Ziel „{{value}}“ verstehen wir nicht. Wir nehmen „Deutsch für den Alltag“. Sie können es im Portal ändern.",
    wordsUnknown: "„{{value}}“ kennen wir noch nicht. Das Wort bleibt stehen, die Suche findet es nicht."
  },
  columns: {
    unknown: "Diese Spalten lesen wir nicht: {{list}}.",
    missing: "Diese Spalten hat die Liste nicht: {{list}}. Was hier schon steht, bleibt.",
    doubled: "Diese Spalten kommen doppelt vor, gelesen wird nur die erste: {{list}}.",
    guessed: "„{{heading}}“ lesen wir als „{{expected}}“."
  },
  plan: {
    new: "neu",
    changed: "geändert",
    same: "unverändert",
    conflict: "hier und in der Liste geändert",
    caseworkerChanged: "andere Betreuung",
    closedHere: "hier schon abgeschlossen",
    error: "mit Fehler",
    keptForPlacement: "fehlt, aber in Vermittlung",
    taken: "übernommen",
    noLongerListed: "nicht mehr in der Liste"
  },
  /** First two columns of the error file; both headings are skipped when it is read again. */
  errorSheet: {
    row: "Zeile",
    problems: "Was ist zu tun?",
    inColumn: "Spalte „{{column}}“: {{sentence}}"
  },
  kind: {
    profiles: "Kundinnen und Kunden",
    postings: "Stellen",
    volunteers: "Freiwillige",
    learners: "Lernende Ihres Hauses"
  },
  state: {
    reading: "wird gelesen",
    preview: "wartet auf Sie",
    taking: "wird übernommen",
    taken: "übernommen",
    failed: "abgebrochen",
    dropped: "verworfen"
  },
  list: {
    title: "Listen einlesen",
    lead: "Laden Sie Ihre Liste hoch, wie sie ist: CSV aus Excel oder XLSX. Sie sehen zuerst, was sich ändert. Übernommen wird nur, was Sie bestätigen.",
    upload: "Neue Liste",
    kind: "Was steht in der Liste?",
    file: "Datei",
    fileHint: "CSV oder Excel (.xlsx), höchstens 40 MB. Woran wir jede Zeile wiedererkennen, muss dabei sein: {{keys}}.",
    /** What a row is known by, per kind of list; she reads those of the lists she may upload. */
    key: {
      profiles: "Kundennummer",
      postings: "Stellennummer",
      volunteers: "bei Freiwilligen die E-Mail-Adresse",
      learners: "bei Lernenden Ihres Hauses eine Nummer, die bei der Person bleibt"
    },
    submit: "Hochladen und ansehen",
    refused: "Diese Datei können wir nicht lesen",
    runs: "Bisherige Listen",
    none: "Noch keine Liste eingelesen.",
    when: "Hochgeladen",
    what: "Liste",
    result: "Ergebnis",
    status: "Stand"
  },
  page: {
    title: "Liste vom {{on}}",
    lead: {
      profiles: "Noch ist nichts übernommen. Neue Personen kommen als Entwurf, ohne Einwilligung.",
      postings: "Noch ist nichts übernommen. Neue Stellen kommen als Entwurf.",
      volunteers: "Noch ist nichts übernommen. Neue Freiwillige kommen als „neu angemeldet“: Kennenlernen und Aufnahme stehen noch aus. Bitte sagen Sie ihnen, dass ihre Angaben jetzt hier stehen.",
      learners: "Noch ist nichts übernommen. Neue Lernende stehen danach unter „Lernende Ihres Hauses“. Gesucht wird für sie erst, wenn Sie dort ihr Ja eingetragen haben. Bitte sagen Sie ihnen, dass ihre Angaben jetzt hier stehen."
    },
    by: "hochgeladen von {{name}}",
    counts: "Was die Liste ändert",
    rows_one: "eine Zeile",
    rows_other: "{{count}} Zeilen",
    words: "{{words}} Berufe und Kenntnisse gelesen, {{unknown}} davon kennen wir noch nicht.",
    overLimit_one: "Eine Stelle ist so nicht zulässig. Sie kommt als Entwurf mit Hinweis.",
    overLimit_other: "{{count}} Stellen sind so nicht zulässig. Sie kommen als Entwurf mit Hinweis.",
    keptForPlacement: {
      profiles_one: "Eine weitere Person fehlt in der Liste, ist aber gerade in einer Vermittlung. Sie bleibt.",
      profiles_other: "{{count}} weitere Personen fehlen in der Liste, sind aber gerade in einer Vermittlung. Sie bleiben.",
      volunteers_one: "Eine weitere Freiwillige fehlt in der Liste, hat aber gerade eine Sprachpatenschaft. Sie bleibt.",
      volunteers_other: "{{count}} weitere Freiwillige fehlen in der Liste, haben aber gerade eine Sprachpatenschaft. Sie bleiben.",
      learners_one: "Eine weitere lernende Person fehlt in der Liste, hat aber gerade eine Sprachpatenschaft. Sie bleibt.",
      learners_other: "{{count}} weitere Lernende fehlen in der Liste, haben aber gerade eine Sprachpatenschaft. Sie bleiben.",
      postings_one: "Eine weitere Stelle fehlt in der Liste, hat aber gerade eine Vermittlung. Sie bleibt.",
      postings_other: "{{count}} weitere Stellen fehlen in der Liste, haben aber gerade eine Vermittlung. Sie bleiben."
    },
    missing: {
      profiles_one: "Nicht mehr in der Liste: eine Person.",
      profiles_other: "Nicht mehr in der Liste: {{count}} Personen.",
      volunteers_one: "Nicht mehr in der Liste: eine Freiwillige.",
      volunteers_other: "Nicht mehr in der Liste: {{count}} Freiwillige.",
      learners_one: "Nicht mehr in der Liste: eine lernende Person.",
      learners_other: "Nicht mehr in der Liste: {{count}} Lernende.",
      postings_one: "Nicht mehr in der Liste: eine Stelle.",
      postings_other: "Nicht mehr in der Liste: {{count}} Stellen."
    },
    unknownCaseworkers_one: "{{count}} Name einer Integrationsfachkraft ist hier nicht bekannt: {{rows}}. Neue Fälle kommen in die Liste „Ohne Zuständigkeit“.",
    unknownCaseworkers_other: "{{count}} Namen von Integrationsfachkräften sind hier nicht bekannt: {{rows}}. Neue Fälle kommen in die Liste „Ohne Zuständigkeit“.",
    cases_one: "{{count}} Fall",
    cases_other: "{{count}} Fälle",
    newCompanies_one: "Ein Betrieb ist hier noch nicht bekannt. Er wird angelegt und muss noch geprüft werden.",
    newCompanies_other: "{{count}} Betriebe sind hier noch nicht bekannt. Sie werden angelegt und müssen noch geprüft werden.",
    sections: "Zeilen nach Ergebnis",
    row: "Zeile",
    number: "Nummer",
    label: "Eintrag",
    changes: "Was sich ändert",
    hints: "Hinweise",
    problems: "Was ist zu tun?",
    here: "Steht hier",
    list: "Steht in der Liste",
    from: "{{field}}: {{before}} → {{after}}",
    empty: "leer",
    conflictLead: "Diese Angaben wurden hier und in der Liste geändert. Bitte entscheiden Sie. Ohne Entscheidung bleibt alles, wie es ist.",
    later: "später entscheiden",
    takeList: "aus der Liste übernehmen",
    keepHere: "behalten, was hier steht",
    absentLead: "Diese Einträge kamen aus einer früheren Liste und fehlen jetzt. Geschlossen wird nur, was Sie ankreuzen.",
    close: "{{label}} schließen",
    saveChoices: "Auswahl merken",
    more: "Weitere Zeilen",
    nothing: "Hier gibt es keine Zeilen.",
    take: "Gute Zeilen übernehmen",
    takeHint_one: "Übernommen wird eine Zeile.",
    takeHint_other: "Übernommen werden {{count}} Zeilen.",
    decidedHint_one: "Dazu zählt eine Entscheidung.",
    decidedHint_other: "Dazu zählen {{count}} Entscheidungen.",
    undecidedHint_one: "Eine Entscheidung ist noch offen, auch nach dem Übernehmen.",
    undecidedHint_other: "{{count}} Entscheidungen sind noch offen, auch nach dem Übernehmen.",
    undecided_one: "Eine Entscheidung ist noch offen. Sie können sie unten treffen, solange die Liste hier liegt.",
    undecided_other: "{{count}} Entscheidungen sind noch offen. Sie können sie unten treffen, solange die Liste hier liegt.",
    toUnassigned: "Zu den Fällen ohne Integrationsfachkraft",
    takeChoices: "Entscheidungen übernehmen",
    person: "Person",
    caseCode: "Fallcode",
    nothingToTake: "Die Liste ändert nichts.",
    errors: "Abgelehnte Zeilen als Datei",
    errorsHint: "Verbessern Sie die Zeilen in der Datei und laden Sie sie wieder hoch.",
    drop: "Liste verwerfen",
    dropConfirm: "Die hochgeladene Liste wirklich verwerfen?",
    progress: "{{done}} von {{total}} Zeilen übernommen",
    progressHint: "Sie können weiterarbeiten, das Einlesen läuft von selbst weiter.",
    takenLead: "Die Liste ist übernommen.",
    failedLead: "Das Übernehmen wurde abgebrochen. Was schon übernommen war, ist gespeichert. Bitte laden Sie die Liste noch einmal hoch."
  },
  field: {
    name: "Name",
    birthOn: "Geburtsdatum",
    sex: "Geschlecht",
    email: "E-Mail",
    phone: "Telefon",
    street: "Straße",
    postcode: "Postleitzahl",
    town: "Wohnort",
    occupations: "Berufe",
    skills: "Kenntnisse",
    germanAttested: "Deutsch laut Zertifikat",
    germanAssessed: "Einschätzung Deutsch",
    otherLanguages: "Weitere Sprachen",
    course: "Kurs",
    availableFrom: "Frei ab",
    workTime: "Stunden",
    shifts: "Schichten",
    licences: "Führerscheine",
    withoutCar: "Ohne Auto",
    maxKm: "Höchstens km",
    experienceYears: "Berufserfahrung",
    wantedKinds: "Gewünschte Art",
    residence: "Aufenthalt",
    enteredOn: "Einreise",
    caseworker: "Betreuung",
    title: "Bezeichnung",
    place: "Arbeitsort",
    kind: "Art",
    german: "Deutsch mindestens",
    seats: "Plätze",
    startsOn: "Beginn",
    duration: "Dauer",
    pay: "Vergütung",
    description: "Beschreibung",
    temporaryWork: "Zeitarbeit",
    offers: "Angebote",
    languages: "Sprachen",
    slots: "Zeiten",
    mode: "Art der Treffen",
    capacity: "Lernende zugleich",
    goal: "Ziel"
  },
  yes: "ja",
  no: "nein"
};
const landingDe = {
  title: "Arbeit ausprobieren, Menschen kennenlernen",
  lead: "Die Werkbrücke bringt Betriebe und Menschen zusammen, die neu in Deutschland arbeiten wollen. Jede Vermittlung wird begleitet – vom ersten Kennenlernen bis nach der Probezeit.",
  doors: {
    company: {
      title: "Ich suche Leute für meinen Betrieb",
      text: "Sagen Sie uns, was Sie brauchen: ein paar Tage kennenlernen, auf Probe einstellen, ausbilden. Das dauert etwa fünf Minuten, ein Konto brauchen Sie nicht.",
      action: "Stelle melden",
      next: "Wir prüfen die Angaben und rufen Sie an."
    },
    volunteer: {
      title: "Ich möchte beim Deutschlernen helfen",
      text: "Als Sprachpatin oder Sprachpate treffen Sie sich regelmäßig mit einer Person, die Deutsch für ihre Arbeit lernt. Zwei Stunden in der Woche reichen.",
      action: "Mitmachen",
      next: "Wir melden uns und lernen Sie kennen."
    },
    candidate: {
      title: "Ich suche Arbeit",
      text: "Hier sehen Sie offene Stellen. Sprechen Sie mit Ihrer Integrationsfachkraft im Jobcenter oder in der Agentur für Arbeit, wenn Ihnen etwas gefällt.",
      action: "Offene Stellen ansehen",
      next: "Ihren Namen sieht niemand, bevor Sie Ja sagen."
    }
  },
  total: {
    text: "Zurzeit stehen hier mindestens {{total}} Profile ohne Namen. Die Zahl ändert sich einmal in der Woche.",
    protection: "Wie wir sie schützen"
  },
  how: {
    title: "So geht es weiter",
    one: {
      title: "Vorschlag ohne Namen",
      text: "Der Betrieb sieht, was eine Person kann. Name, Alter und Herkunft sieht er nicht."
    },
    two: { title: "Beide sagen Ja", text: "Erst wenn die Person zustimmt, lernen sich beide kennen." },
    three: { title: "Ausprobieren", text: "Schnuppertag, Praktikum oder Einstellung auf Probe – wie es passt." },
    four: {
      title: "Wir bleiben dabei",
      text: "Eine feste Ansprechperson begleitet beide Seiten, auch nach dem Start."
    }
  },
  staff: { text: "Sie arbeiten im Jobcenter, in der Agentur für Arbeit oder im Ehrenamt?", action: "Zur Anmeldung" }
};
const legalDe = {
  titles: {
    imprint: "Impressum",
    privacy: "Datenschutz",
    accessibility: "Erklärung zur Barrierefreiheit",
    easyLanguage: "Leichte Sprache"
  },
  draftTitle: "Dieser Text ist ein Entwurf",
  draftText: "Die Angaben in eckigen Klammern trägt das Haus noch ein. Bis dahin geht das Portal nicht in den Betrieb.",
  asOf: "Stand: {{date}}",
  feedback: {
    title: "Barriere melden",
    lead: "Etwas ist schwer zu lesen, zu bedienen oder zu verstehen? Sagen Sie es uns. Wir antworten innerhalb von zwei Wochen.",
    message: "Was ist das Problem?",
    messageHint: "Zum Beispiel: „Den Knopf erreiche ich mit der Tastatur nicht.“ Bitte nennen Sie keine Namen anderer Menschen.",
    page: "Um welche Seite geht es?",
    answerTo: "Wie können wir Ihnen antworten?",
    answerToHint: "Freiwillig: E-Mail-Adresse oder Telefonnummer. Wir löschen sie zusammen mit Ihrer Nachricht.",
    send: "Nachricht senden",
    thanksTitle: "Danke, Ihre Nachricht ist da",
    thanks: "Wir lesen jede Nachricht. Wenn Sie uns eine Adresse genannt haben, antworten wir innerhalb von zwei Wochen."
  }
};
const mailDe = {
  greeting: "Guten Tag,",
  kinds: {
    savedSearch: {
      subject: "Werkbrücke: Es gibt Neues",
      text: "es gibt Neues zu etwas, das Sie im Portal gespeichert haben. Nach der Anmeldung sehen Sie es hier:"
    },
    companySearch: {
      subject: "Werkbrücke: Es gibt Neues",
      text: "es gibt Neues zu etwas, das Sie im Portal gespeichert haben. Nach der Anmeldung sehen Sie es hier:"
    },
    identityOpened: {
      subject: "Werkbrücke: Bitte ins Protokoll sehen",
      text: "im Protokoll des Portals steht etwas, das Sie ansehen sollten. Nach der Anmeldung sehen Sie es hier:"
    },
    ownCaseOpened: {
      subject: "Werkbrücke: Bitte einen Fall ansehen",
      text: "in einem Ihrer Fälle ist etwas geschehen, das Sie ansehen sollten. Nach der Anmeldung sehen Sie es hier:"
    },
    protection: {
      subject: "Werkbrücke: Es gibt Neues",
      text: "es gibt Neues, das Sie bald ansehen sollten. Nach der Anmeldung sehen Sie es hier:"
    },
    digest: {
      subject: "Werkbrücke: Auf Ihrer Liste steht etwas",
      text: "auf Ihrer Arbeitsliste im Portal steht etwas, das fällig ist. Nach der Anmeldung sehen Sie es hier:"
    },
    checkIn: {
      subject: "Werkbrücke: Es gibt Neues",
      text: "im Portal gibt es Neues für Sie. Nach der Anmeldung sehen Sie es hier:"
    },
    tandemNews: {
      subject: "Werkbrücke: Es gibt Neues",
      text: "im Portal gibt es Neues für Sie. Nach der Anmeldung sehen Sie es hier:"
    },
    tandemAlert: {
      subject: "Werkbrücke: Auf Ihrer Liste steht etwas",
      text: "auf Ihrer Arbeitsliste im Portal steht etwas Neues. Nach der Anmeldung sehen Sie es hier:"
    },
    meetingReminder: {
      subject: "Werkbrücke: Erinnerung",
      text: "im Portal steht eine Erinnerung für Sie. Nach der Anmeldung sehen Sie sie hier:"
    },
    signInChanged: {
      subject: "Werkbrücke: Ihre Anmeldung wurde geändert",
      text: "womit Sie sich im Portal anmelden, wurde geändert. Waren Sie das nicht, rufen Sie bitte gleich Ihre Verwaltung an. Nach der Anmeldung sehen Sie es hier:"
    },
    invitation: {
      subject: "Werkbrücke: Ihr Zugang",
      text: "für Sie ist ein Zugang zum Portal eingerichtet. Mit diesem Link legen Sie Ihr Passwort fest:"
    },
    passwordReset: {
      subject: "Werkbrücke: Neues Passwort",
      text: "mit diesem Link legen Sie ein neues Passwort fest:"
    },
    test: {
      subject: "Werkbrücke: Testmail",
      text: "diese Mail haben Sie selbst angefordert. Sie zeigt: Der Mailversand des Portals funktioniert. Zur Verwaltung:"
    }
  },
  code: {
    subject: "Werkbrücke: Ihr Code",
    text: "Sie haben einen Code angefordert:",
    valid: "Er gilt {{minutes}} Minuten. Bitte geben Sie ihn auf der Seite ein, die Sie geöffnet haben. Geben Sie ihn niemandem weiter: Wir fragen nie danach.",
    notYou: "Sie haben nichts angefordert? Dann löschen Sie diese Mail einfach. Ohne den Code geschieht nichts."
  },
  /** Below a link that lets somebody in. */
  link: {
    once: "Der Link funktioniert einmal und nur für kurze Zeit. Geben Sie ihn niemandem weiter.",
    notYou: {
      invitation: "Sie wissen nichts davon? Dann löschen Sie diese Mail einfach. Ohne den Link geschieht nichts.",
      passwordReset: "Sie haben kein neues Passwort verlangt? Dann löschen Sie diese Mail einfach. Ihr Passwort bleibt, wie es ist."
    }
  },
  why: "Zum Schutz aller steht in unseren Mails nicht mehr als das. Wir fragen darin nie nach Passwörtern.",
  off: "Sie möchten solche Mails nicht mehr? Hier schalten Sie sie ab, ohne Anmeldung:",
  optOut: "Sie möchten keine Mails mehr? In Ihrem Konto schalten Sie sie ab:",
  /** What a mail of this kind is for, where somebody chooses. */
  choice: {
    title: "Welche Mails Sie bekommen",
    lead: "In unseren Mails steht nie mehr, als dass es etwas gibt.",
    mailsOff: "Sie haben oben alle Mails abgeschaltet. Diese Auswahl gilt, sobald Sie Mails wieder einschalten.",
    label: "Ich möchte Mails",
    save: "Auswahl speichern",
    kinds: {
      savedSearch: "wenn es zu einer gespeicherten Suche Neues gibt",
      companySearch: "wenn es zu einer gespeicherten Suche Neues gibt",
      identityOpened: "wenn jemand einen Namen ohne eigenen Fall geöffnet hat",
      ownCaseOpened: "wenn jemand einen Namen aus meinen Fällen geöffnet hat",
      protection: "wenn eine Messung zum Schutz der Profile meine Aufmerksamkeit braucht",
      digest: "wenn auf meiner Arbeitsliste etwas fällig ist",
      checkIn: "wenn nach einem Beginn eine Nachfrage auf mich wartet",
      invitation: "mit meinem Zugang",
      passwordReset: "mit einem Link für ein neues Passwort",
      test: "die ich selbst zum Test anfordere",
      tandemNews: "wenn es in einem meiner Tandems Neues gibt",
      tandemAlert: "wenn ein Tandem meinen Anruf braucht",
      meetingReminder: "am Tag vor einem Treffen, zur Erinnerung",
      signInChanged: "wenn geändert wird, womit ich mich anmelde"
    }
  },
  offPage: {
    title: "Mails abschalten",
    ask: "Möchten Sie diese Mails nicht mehr bekommen?",
    kind: "Mails, {{kind}}",
    button: "Diese Mails abschalten",
    done: "Diese Mails sind abgeschaltet. Sie bekommen keine mehr davon.",
    others: "Andere Mails bekommen Sie weiter. Im Portal steht alles wie bisher.",
    account: "In Ihrem Konto können Sie alles wieder einschalten.",
    toAccount: "Zum Konto"
  },
  portal: "Werkbrücke",
  automatic: "Diese Mail wurde automatisch verschickt. Antworten werden nicht gelesen."
};
const noticesDe = {
  saved: "Gespeichert.",
  consentLinkEnded: "Der Link ist beendet. Alle Handys sind abgemeldet.",
  languageReviewed: "Die Prüfung ist eingetragen.",
  personCalled: "Der Anruf ist eingetragen.",
  preferenceSaved: "Ihre Einstellung ist gespeichert.",
  feedbackSent: "Danke! Ihre Nachricht ist angekommen. Wir kümmern uns darum.",
  // Accounts and administration
  signedOut: "Sie sind abgemeldet.",
  welcome: "Willkommen! Ihr Konto ist eingerichtet.",
  passwordChanged: "Ihr Passwort ist geändert. Auf allen anderen Geräten sind Sie abgemeldet.",
  sessionEnded: "Die Sitzung ist beendet.",
  sessionsEnded: "Alle anderen Sitzungen sind beendet.",
  accountSaved: "Ihre Angaben sind gespeichert.",
  userSaved: "Das Konto ist gespeichert.",
  userDeactivated: "Das Konto ist deaktiviert und überall abgemeldet. Offene Fälle sind übergeben.",
  userReactivated: "Das Konto ist wieder offen. Erstellen Sie einen Link, damit die Person ein Passwort festlegen kann.",
  organisationSaved: "Das Haus ist gespeichert.",
  teamSaved: "Das Team ist gespeichert.",
  textSaved: "Der Text ist gespeichert.",
  referenceStarted: "Die Datei wird eingelesen.",
  detailedYes: "Das Ja ist eingetragen. Das ausführliche Profil wird ab Montag gezeigt.",
  detailedNo: "Das Nein ist eingetragen.",
  detailedTakenBack: "Das Ja ist zurückgenommen. Kein Betrieb sieht mehr das ausführliche Profil.",
  backupStarted: "Die Sicherung wird geschrieben.",
  restoreDrillStarted: "Die Probe hat begonnen.",
  weeklyBatchStarted: "Der Wochenlauf hat begonnen.",
  privacyAttackStarted: "Die Messung läuft. In etwa einer Minute stehen hier neue Zahlen.",
  reindexStarted: "Der Suchindex wird neu aufgebaut.",
  mailsResent: "Die Mails werden noch einmal verschickt.",
  linkMailed: "Der Link ist unterwegs an die Adresse des Kontos. Er kommt in etwa einer Minute an.",
  companyInvited: "Die Einladung ist unterwegs. Sie kommt in etwa einer Minute an.",
  testMailQueued: "Die Testmail ist unterwegs an Ihre Adresse.",
  labelSaved: "Die Bezeichnung ist gespeichert und wird ab sofort verstanden.",
  wordMapped: "Das Wort ist zugeordnet und wird ab sofort verstanden.",
  wordDismissed: "Das Wort wird nicht mehr gezeigt.",
  synonymRemoved: "Das Wort ist entfernt.",
  feedbackDone: "Erledigt. Die Antwortadresse ist gelöscht.",
  // company, posting
  companyRecorded: "Der Betrieb ist erfasst.",
  companySaved: "Der Betrieb ist gespeichert.",
  companyGroupSaved: "Die Gruppe ist gespeichert.",
  companyExcluded: "Der Betrieb ist ausgeschlossen. Was offen war, ist beendet.",
  companyAllowedAgain: "Der Ausschluss ist aufgehoben. Was beendet wurde, bleibt beendet.",
  companyVerified: "Der Betrieb ist als geprüft eingetragen.",
  companyBlocked: "Der Betrieb ist gesperrt. Seine Stellen sind nicht mehr öffentlich.",
  companyAdopted: "Die Stellen gehören jetzt zu diesem Betrieb.",
  contactAdded: "Die Ansprechperson ist eingetragen.",
  contactLogged: "Der Kontakt ist notiert.",
  postingCreated: "Die Stelle ist als Entwurf gespeichert.",
  postingTextToDecide: "Die Stelle ist als Entwurf gespeichert. Vor der Freigabe fragt das Portal nach ihrem Text.",
  postingSaved: "Die Stelle ist gespeichert.",
  postingSubmitted: "Die Stelle ist eingereicht. Der Arbeitgeber-Service meldet sich.",
  postingApproved: "Die Stelle ist freigegeben und öffentlich.",
  postingSentBack: "Die Stelle ist wieder ein Entwurf.",
  postingPaused: "Die Stelle ist pausiert und nicht mehr öffentlich.",
  postingConfirmed: "Die Stelle bleibt auf der Stellentafel.",
  postingReopened: "Die Stelle ist wieder offen.",
  postingFilled: "Die Stelle ist als besetzt eingetragen.",
  postingClosed: "Die Stelle ist geschlossen.",
  // proposals, placements, notes, team
  proposed: "Vorgeschlagen. Die Integrationsfachkraft spricht jetzt mit der Person.",
  handedOver: "Die Stelle ist mitgegeben. Bitte fragen Sie später nach der Bewerbung.",
  agreed: "Das Ja ist eingetragen. Der Betrieb sieht jetzt das Profil ohne Namen.",
  proposalEnded: "Eingetragen. Der Vorschlag ist beendet.",
  contactReleased: "Kontaktdaten sind freigegeben. Die begleitete Vermittlung beginnt.",
  proposalWithdrawn: "Der Vorschlag ist zurückgezogen.",
  answerRecorded: "Die Antwort des Betriebs ist eingetragen.",
  applicationRecorded: "Die Bewerbung ist eingetragen.",
  invitationRecorded: "Die Einladung ist eingetragen. Die begleitete Vermittlung beginnt.",
  companyMeets: "Danke! Wir fragen jetzt die Person und melden uns.",
  companyCalls: "Danke! Ihre Ansprechperson ruft Sie an.",
  datesTakenBack: "Die Zeiten sind zurückgenommen. Der Link gilt nicht mehr.",
  datesSettled: "Erledigt.",
  eventPlanned: "Die Veranstaltung ist geplant. Jetzt können Sie Betriebe einladen.",
  eventCancelled: "Die Veranstaltung ist abgesagt.",
  eventInvited: "Eingeladen.",
  eventRecorded: "Eingetragen.",
  silenceAnswered: "Danke! Der Grund ist eingetragen.",
  companyDeclined: "Danke für Ihre Antwort. Wir suchen weiter.",
  calendarEnded: "Die Kalenderadresse ist abgeschaltet.",
  checkInSaved: "Ergebnis gespeichert.",
  riskDone: "Als erledigt eingetragen.",
  aftercareDecided: "Entscheidung eingetragen. Der Vermerk liegt unter „Zu übertragen“.",
  stepDone: "Schritt erledigt. Der Vermerk liegt unter „Zu übertragen“.",
  stepSaved: "Der Schritt ist gespeichert.",
  draftBegun: "Der Entwurf ist angelegt. Er gilt erst, wenn Sie ihn in Kraft setzen.",
  draftSaved: "Der Entwurf ist gespeichert.",
  draftDiscarded: "Der Entwurf ist verworfen.",
  templatePublished: "Die Vorlage tritt an diesem Tag in Kraft. Laufende Pläne bleiben, wie sie sind.",
  plansRead: "Die Datei ist gelesen. Jede Vorlage ist jetzt ein Entwurf: Bitte prüfen Sie, was sich ändert.",
  requirementTakenBack: "Der Nachweis ist zurückgenommen. Wenn der Vermerk dazu schon übertragen ist, berichtigen Sie ihn bitte in Ihrer Fachanwendung.",
  stepUndone: "Die letzte Änderung ist zurückgenommen.",
  stepUndoneNoteStays: "Die letzte Änderung ist zurückgenommen. Der Vermerk dazu ist schon übertragen: Bitte berichtigen Sie ihn in Ihrer Fachanwendung.",
  stepReopenedNoteStays: "Der Schritt ist wieder offen. Der Vermerk dazu ist schon übertragen: Bitte berichtigen Sie ihn in Ihrer Fachanwendung.",
  stepMoved: "Der Schritt steht jetzt an anderer Stelle.",
  stepAdded: "Der Schritt ist hinzugefügt.",
  trialDayAdded: "Der Schnuppertag steht im Plan.",
  attachmentAdded: "Die Förderung ist eingetragen.",
  attachmentRemoved: "Die Förderung ist entfernt.",
  requirementSaved: "Festgehalten.",
  startSaved: "Der Start ist eingetragen. Die Nachfragen sind geplant.",
  startPlanned: "Der geplante erste Tag ist gespeichert.",
  placementLasts: "Eingetragen: Die Beschäftigung besteht.",
  placementCompleted: "Eingetragen: Die Erprobung ist beendet.",
  placementTakenUp: "Die Vermittlung geht weiter. Offene Schritte stehen wieder im Plan.",
  placementEnded: "Die Vermittlung ist beendet.",
  noteTransferred: "Als übertragen abgehakt.",
  noteTakenBack: "Wieder auf der Liste.",
  absenceEnded: "Willkommen zurück.",
  casesAssigned: "Die Fälle sind zugewiesen.",
  // profile
  profileCreated: "Die Person ist aufgenommen. Das Profil ist ein Entwurf.",
  profileSaved: "Das Profil ist gespeichert.",
  identitySaved: "Die Angaben zur Person sind gespeichert.",
  germanSaved: "Die Angabe zu Deutsch ist gespeichert.",
  profilePublished: "Das Profil ist veröffentlicht. Die Suche findet es ab sofort.",
  profileWithdrawn: "Die Einwilligung ist zurückgenommen. Das Profil ist aus jeder Suche verschwunden.",
  caseClosed: "Der Fall ist geschlossen.",
  caseErased: "Die Person ist gelöscht.",
  caseReopened: "Der Fall ist wieder offen, als Entwurf.",
  caseHandedOver: "Der Fall ist übergeben.",
  followUpSaved: "Gespeichert.",
  candidateProposed: "Der Vorschlag ist angelegt.",
  postingHandedOver: "Die Stelle ist der Person gegeben. Bitte fragen Sie bis zum genannten Tag nach.",
  // mentoring
  mentorSaved: "Gespeichert.",
  interviewPlanned: "Der Termin steht. Sie können ihn in Ihren Kalender übernehmen.",
  mentorTakenOn: "Aufgenommen. Die Person meldet sich mit ihrer E-Mail-Adresse und einem Code an.",
  programmeSaved: "Das Programm ist gespeichert.",
  guideSaved: "Die Hinweise sind gespeichert.",
  mentorDeclined: "Die Person ist nicht aufgenommen. Ein Grund ist nicht gespeichert.",
  mentorErased: "Die Person ist gelöscht.",
  mentorEnded: "Das Ehrenamt ist beendet, der Zugang geschlossen. Denken Sie an ein Dankeschön.",
  learnerWishSaved: "Der Wunsch ist gespeichert. Hier sehen Sie, wer passt.",
  tandemStarted: "Die Schnupperphase beginnt. Die Patin oder der Pate wird gefragt und verabredet das erste Treffen.",
  tandemSaved: "Das Tandem ist gespeichert.",
  tandemEnded: "Das Tandem ist beendet. Der Platz ist wieder frei.",
  mentoringAgreed: "Die Einwilligung ist festgehalten.",
  mentoringWithdrawn: "Die Einwilligung ist zurückgenommen.",
  meetingLogged: "Danke! Das Treffen ist eingetragen.",
  meetingCancelled: "Das Treffen ist abgesagt.",
  lateSaid: "Danke, dass Sie Bescheid geben. Die andere Seite liest es im Portal.",
  tandemMessageSent: "Ihre Nachricht ist angekommen.",
  ownContactReleased: "Ihr Kontakt ist freigegeben.",
  contactTakenBack: "Ihr Kontakt ist nicht mehr freigegeben.",
  tandemReviewed: "Danke für Ihre Antwort.",
  observationNoted: "Danke, Ihre Einschätzung ist notiert.",
  tandemAccepted: "Schön! Verabreden Sie gern gleich das erste Treffen.",
  tasterDeclined: "Die Schnupperphase ist beendet. Danke, dass Sie es versucht haben.",
  tasterStay: "Schön! Die Koordination spricht jetzt mit der anderen Seite und meldet sich.",
  changeAsked: "Danke, dass Sie es sagen. Die Koordination ruft Sie an.",
  learnerAccepted: "Das Ja der lernenden Person ist eingetragen.",
  tandemCalled: "Als geklärt eingetragen.",
  meetingPlaceSaved: "Der Treffpunkt ist gespeichert.",
  meetingPlaceRemoved: "Der Treffpunkt ist entfernt.",
  tandemOffered: "Der Wunsch ist gespeichert, mit diesem Ziel. Jetzt fehlen noch Zeiten und das Ja der Person.",
  meetingPlanned: "Der Termin ist gespeichert.",
  tandemHandedBack: "Danke für alles, was Sie getan haben. Die Koordination ruft Sie an.",
  // imports
  importTaken: "Die Liste ist übernommen.",
  importTaking: "Die Liste wird gerade übernommen.",
  importDropped: "Die Liste ist verworfen.",
  importDecided: "Ihre Entscheidungen sind übernommen.",
  importChosen: "Ihre Auswahl ist gemerkt.",
  searchSaved: "Die Suche ist gespeichert.",
  searchForgotten: "Die Suche ist gelöscht.",
  interestSent: "Danke! Ihr Interesse ist beim Arbeitgeber-Service. Sie müssen nichts weiter tun.",
  suggestionsAsked: "Danke! Der Arbeitgeber-Service sucht für Sie und meldet sich.",
  requestTakenBack: "Ihre Anfrage ist zurückgenommen.",
  requestAnswered: "Der Betrieb liest jetzt Ihre Antwort.",
  employeeLogAsked: "Die Bitte um Einsicht ist gespeichert. Jetzt muss die andere Seite zustimmen.",
  employeeLogApproved: "Sie haben zugestimmt.",
  employeeLogDeclined: "Sie haben abgelehnt.",
  caseloadSaved: "Die Zielwerte sind gespeichert.",
  factorAdded: "Eingerichtet. Ab jetzt gehört es zu Ihrer Anmeldung.",
  factorRemoved: "Entfernt.",
  factorsReset: "Zurückgesetzt. Die Person richtet die zweite Stufe bei der nächsten Anmeldung neu ein, wenn das Haus sie verlangt.",
  factorDaySaved: "Der Tag ist gespeichert.",
  providerSaved: "Die Einstellungen des Anmeldedienstes sind gespeichert.",
  providerAnswers: "Der Anmeldedienst antwortet.",
  providerRoleSaved: "Die Zuordnung ist gespeichert. Sie gilt ab der nächsten Anmeldung."
};
const protectionDe = {
  title: "Wie wir schützen",
  lead: "Ein Profil ohne Namen kann man trotzdem wiedererkennen. Darum messen wir jede Woche, was Betriebe herausfinden könnten. Hier stehen die Zahlen.",
  none: "Noch nicht gemessen",
  underWay: "Die Messung läuft gerade: Wir prüfen, was Betriebe herausfinden könnten. Die Zahlen stehen hier, sobald sie fertig ist.",
  noneText: "Gemessen wird nach dem ersten Wochenlauf. Schutz gibt es schon vorher: Gruppen, die zu klein sind, zeigt das Portal niemandem.",
  closedTitle: "Betriebe können zurzeit nicht suchen",
  closedText: {
    notMeasured: "Die Profile wurden neu zusammengestellt und sind noch nicht gemessen. Bis dahin sehen Betriebe keine Gruppen und keine ausführlichen Profile.",
    broken: "Die letzte Messung hat eine Grenze verfehlt. Bis sie wieder eingehalten ist, sehen Betriebe keine Gruppen und keine ausführlichen Profile."
  },
  forPeople: {
    title: "Für Sie als Bewerberin oder Bewerber",
    group: "Betriebe sehen Sie zuerst nur als Teil einer Gruppe: zum Beispiel „Metallberufe, Kreis Herford, Deutsch B1: 10 Personen“. Jede Gruppe hat mindestens {{k}} Personen. Niemand sieht, wer darin ist.",
    groupNoK: "Betriebe sehen Sie zuerst nur als Teil einer Gruppe: zum Beispiel „Metallberufe, Kreis Herford, Deutsch B1: 10 Personen“. Niemand sieht, wer darin ist. Wenn zu wenige ähnlich sind, zeigt das Portal gar nichts.",
    leave: "Sie können jederzeit zurücktreten. Dann sind Sie sofort weg, und wir sagen niemandem, warum.",
    proposal: "Bevor ein Betrieb mehr über Sie liest, fragen wir Sie. Wer Sie gut kennt, kann Sie in einem solchen Vorschlag oft wiedererkennen: In der Messung waren es {{share}} von denen, die vorgeschlagen wurden. Sie können Nein sagen und einen Betrieb ausschließen.",
    detailed: "Das ausführliche Profil ist Ihre eigene Wahl. Wer mit Ihnen gearbeitet hat, erkennt es fast immer: {{share}} in der Messung.",
    never: "Nie zu sehen, bevor Sie Ja zu einem Betrieb gesagt haben: Name, Alter, Geschlecht, Herkunft, Adresse, Foto."
  },
  forCompanies: {
    title: "Für Sie als Betrieb",
    cards: "Sie sehen Gruppen mit einer abgerundeten Zahl, die eine Woche lang gleich bleibt, und keine einzelnen Menschen.",
    useful: "{{kept}} der Personen stehen in einer Gruppe, die Berufsgruppe und Deutsch genau nennt. {{withheld}} sehen Sie nicht, weil zu wenige ähnlich sind.",
    musts: "Zu einer Person, die Ihnen vorgeschlagen wird, lesen Sie von Ihren Muss-Anforderungen nur so viele, dass alle Antworten zusammen auf viele Menschen in der Nähe zutreffen; in der Messung {{told}} davon. Der Rest steht auf „Auf Nachfrage“: Ihre Ansprechperson hilft weiter.",
    secrecy: "Was Sie lesen, ist vertraulich und nur für Ihre Stelle da (§ 78 SGB X).",
    unchecked: "Dieser Hinweis ist rechtlich noch nicht geprüft."
  },
  figures: {
    title: "Die Zahlen",
    lead: "Gemessen am {{at}}. Sieben Angriffe werden durchgespielt, als wüsste jemand schon, dass die gesuchte Person dabei ist.",
    caption: "Gemessen an den Personen dieses Portals und an erfundenen",
    pool: "Wer",
    deployment: "Dieses Portal, rund {{size}} Personen",
    deploymentFew: "Dieses Portal, weniger als 10 Personen",
    generated: "{{size}} erfundene Personen",
    k: "Kleinste Gruppe",
    nothingShown: "nichts wird gezeigt",
    risk: "Richtig geraten, höchstens",
    found: "In Gruppen eindeutig erkannt",
    foundByPosting: "Durch eine gezielte Stelle eindeutig erkannt",
    kept: "Beruf und Deutsch genau",
    withheld: "Zurückgehalten",
    hidden: "Gruppen seit dem Wochenlauf verborgen",
    underOne: "unter 1 %",
    limits: "Grenzen",
    allKept: "eingehalten",
    missed_one: "{{count}} verfehlt",
    missed_other: "{{count}} verfehlt"
  },
  attackers: {
    title: "Wer es versucht hat",
    lead: "Gruppen dieses Portals. „Richtig geraten“ heißt: Jemand wählt aus allen, die nach seinem Wissen noch in Frage kommen.",
    caption: "Sieben Angreifer",
    who: "Angreifer",
    mean: "Richtig geraten, im Mittel",
    most: "Richtig geraten, höchstens",
    unique: "Eindeutig erkannt",
    A1: "Nachbar: kennt Alter, Geschlecht, Herkunft, Ort",
    A2: "Frühere Kollegin: kennt Beruf, Jahre, zwei Kenntnisse, Deutsch, Kreis",
    A3: "Personalabteilung: verändert eine Stelle zwanzigmal",
    A4: "Wer jeden Tag nachsieht, ein Vierteljahr lang, und weiß, was wann geschah",
    A5: "Zwei Betriebe, die sich absprechen",
    A6: "Wer in Texten nach Hinweisen sucht",
    A7: "Personal einer Unterkunft"
  },
  limits: {
    title: "Was die Zahlen nicht sagen",
    gateOff: "Ohne diesen Schutz, mit einer Zeile je Person, fände derselbe Nachbar {{share}}. So prüfen wir, dass die Angriffe etwas taugen.",
    list: "Zu einer Stelle liest der Betrieb höchstens {{most}} Personen. Wer jemanden sucht und errät, dass sie dabei ist, liegt öfter richtig als oben: in {{share}} der Fälle, wenn jede zweite Person dem Vorschlag zustimmt. Dagegen hilft nur Ihr Nein, darum fragen wir vorher.",
    joined: "Zwei Betriebe mit derselben Stelle können ihre Listen vergleichen.",
    together: "Was Betriebe über eine Person lesen, ist begrenzt, für jeden einzeln und für alle zusammen: Weiß ein Betrieb schon etwas über sie, erfährt der nächste nur so viel dazu, dass noch viele Menschen in der Nähe alles davon teilen. Fragen zwei Betriebe je nach der Hälfte dessen, was sie kann, und vergleichen die Antworten, war die Person in der Messung in {{share}} der Fälle eindeutig erkannt.",
    assumed: "Alter, Geschlecht, Herkunft, Unterkunft, ein Stadtteil, der nicht erfasst ist, und wie viele zustimmen, sind für die Messung angenommen, nicht gezählt. Das Portal zeigt sie nie."
  },
  check: {
    title: "Schutz prüfen",
    lead: "Was die letzte Messung gefunden hat. Nach jedem Wochenlauf wird neu gemessen.",
    state: {
      open: "Betriebe können suchen",
      notMeasured: "Die Suche der Betriebe ist geschlossen: noch nicht gemessen",
      broken: "Die Suche der Betriebe ist geschlossen"
    },
    stateText: {
      open: "Keine Grenze ist verfehlt, an der die Suche hängt.",
      notMeasured: "Sie öffnet sich von selbst, sobald der letzte Wochenlauf gemessen ist und alle Grenzen einhält.",
      broken: "Sie öffnet sich von selbst, sobald eine neue Messung alle Grenzen einhält."
    },
    failed_one: "Die Messung ist fehlgeschlagen",
    failed_other: "Die Messung ist {{count}}-mal fehlgeschlagen",
    failedText: "Zuletzt am {{last}}. Das Portal versucht es von selbst wieder, ab {{next}}. Warum es nicht ging, steht in der Verwaltung unter „Aufträge“.",
    none: "Noch nicht gemessen",
    noneText: "Der erste Wochenlauf steht aus, oder die Messung läuft gerade.",
    caption: "Verfehlte Grenzen",
    what: "Was",
    by: "Angreifer oder Schritt",
    measured: "Gemessen",
    bound: "Grenze",
    nothingMissed: "Alle Grenzen sind eingehalten.",
    measure: "Jetzt neu messen",
    ranAt: "Gemessen am {{at}}"
  },
  miss: {
    maxRisk: "Größte Gefahr für eine Person",
    meanRisk: "Mittlere Gefahr",
    uniqueStage1: "In Gruppen eindeutig erkannt",
    pinpointed: "Allein hinter einer sichtbaren Änderung",
    belowK: "Gruppen mit zu wenigen Personen",
    miscounted: "Gruppen mit falscher Zahl",
    unrounded: "Zahlen, die nicht abgerundet sind",
    uniqueStage2: "Durch eine gezielte Stelle eindeutig erkannt",
    linkable: "Zeilen, die man ohne Kürzel verbinden kann",
    selfTest: "Der Angriff selbst findet ohne Schutz zu wenige und beweist nichts",
    utility: "Zu wenig Nutzen: Beruf und Deutsch genau"
  },
  homogeneity: {
    title: "Wie ähnlich sind sich die Personen einer Gruppe?",
    lead: "Wenn alle in einer Gruppe dieselbe Herkunft haben, verrät die Gruppe sie. Gezählt wird in den Gruppen, die Betriebe sehen; das Portal liest dafür die Papiere, behält nur die Zahlen und schreibt es ins Protokoll.",
    caption: "Gruppen, in denen fast alle dasselbe Merkmal haben",
    trait: "Merkmal",
    language: "Erste Sprache (als Hinweis auf die Herkunft)",
    papers: "Aufenthaltspapier",
    housing: "Unterbringung",
    classes: "Verglichene Gruppen",
    warned: "Davon ab {{share}} gleich",
    greatest: "Größter Anteil",
    sex: "Das Geschlecht steht nirgends im Portal und kann darum nicht verglichen werden.",
    warnTitle: "Fast gleiche Gruppen",
    warnText: "In mindestens einer Gruppe teilen {{share}} oder mehr ein Merkmal. Bitte prüfen Sie, ob ein größeres K (DISCLOSURE_K) angebracht ist.",
    coverage: "Anteil derer mit Profil ohne Namen an allen offenen Fällen",
    coverageWarn: "Ab {{share}} verrät schon, wer im Haus bekannt ist, fast so viel wie das Profil. Gehen Sie davon aus, dass Außenstehende wissen, wer dabei ist."
  }
};
const protectionEn = {
  title: "How we protect people",
  lead: "A profile without a name can still be recognised. So every week we measure what companies could find out. These are the figures.",
  none: "Not measured yet",
  underWay: "Measuring is under way: we check what companies could find out. The figures will be here as soon as it is done.",
  noneText: "Measuring follows the first weekly batch. There is protection before that: the portal shows nobody a group that is too small.",
  closedTitle: "Companies cannot browse at the moment",
  closedText: {
    notMeasured: "The profiles were put together anew and are not measured yet. Until then companies see no groups and no detailed profiles.",
    broken: "The last measurement missed a limit. Until it is kept again companies see no groups and no detailed profiles."
  },
  forPeople: {
    title: "For you as a candidate",
    group: "At first companies see you only as part of a group: for example “metal occupations, district of Herford, German B1: 10 people”. Every group has at least {{k}} people. Nobody sees who is in it.",
    groupNoK: "At first companies see you only as part of a group: for example “metal occupations, district of Herford, German B1: 10 people”. Nobody sees who is in it. If too few are alike, the portal shows nothing at all.",
    leave: "You can step back at any time. Then you are gone at once, and we tell nobody why.",
    proposal: "Before a company reads more about you, we ask you. Whoever knows you well can often recognise you in such a proposal: in our measurement {{share}} of those who were proposed. You can say no, and you can exclude a company.",
    detailed: "The detailed profile is your own choice. Whoever has worked with you nearly always recognises it: {{share}} in our measurement.",
    never: "Never shown before you said yes to a company: name, age, sex, origin, address, photo."
  },
  forCompanies: {
    title: "For you as a company",
    cards: "You see groups with a number that is rounded down and stays the same for a week, and no single people.",
    useful: "{{kept}} of the people are in a group that names occupation group and German exactly. {{withheld}} you do not see, because too few are alike.",
    musts: "Of a person who is proposed to you, you read only so many of your musts that all the answers together hold for many people nearby; in our measurement {{told}} of them. The rest says “on request”: your contact person helps.",
    secrecy: "What you read is confidential and serves your posting only (section 78 SGB X).",
    unchecked: "This notice has not been checked legally yet."
  },
  figures: {
    title: "The figures",
    lead: "Measured on {{at}}. Seven attacks are played as if somebody already knew that the person is among those shown.",
    caption: "Measured on the people of this portal and on invented ones",
    pool: "Who",
    deployment: "This portal, about {{size}} people",
    deploymentFew: "This portal, fewer than 10 people",
    generated: "{{size}} invented people",
    k: "Smallest group",
    nothingShown: "nothing is shown",
    risk: "Guessed right, at most",
    found: "Recognised for certain in groups",
    foundByPosting: "Recognised for certain by a posting made for it",
    kept: "Occupation and German exact",
    withheld: "Withheld",
    hidden: "Groups hidden since the batch",
    underOne: "under 1 %",
    limits: "Limits",
    allKept: "kept",
    missed_one: "{{count}} missed",
    missed_other: "{{count}} missed"
  },
  attackers: {
    title: "Who tried",
    lead: "Groups of this portal. “Guessed right” means: somebody picks one of all who remain possible by what he knows.",
    caption: "Seven attackers",
    who: "Attacker",
    mean: "Guessed right, on average",
    most: "Guessed right, at most",
    unique: "Recognised for certain",
    A1: "Neighbour: knows age, sex, origin, town",
    A2: "Former colleague: knows occupation, years, two skills, German, district",
    A3: "Personnel department: changes a posting twenty times",
    A4: "Somebody who looks every day for three months and knows what happened when",
    A5: "Two companies that compare notes",
    A6: "Somebody who searches texts for clues",
    A7: "Staff of an accommodation"
  },
  limits: {
    title: "What the figures do not say",
    gateOff: "Without this protection, with a row for each person, the same neighbour would find {{share}}. That is how we check that the attacks are any good.",
    list: "For one posting a company reads {{most}} people at most. Whoever looks for somebody and guesses that she is among them is right more often than above: in {{share}} of cases, if every second person agrees to a proposal. Only your no helps against that, so we ask first.",
    joined: "Two companies with the same posting can compare their lists.",
    together: "What companies read of a person is limited, for each of them and for all together: if one knows something of her already, the next is told only so much more that many people nearby still share all of it. If two companies each ask for half of what she can do and compare the answers, the person was recognised for certain in {{share}} of cases in the measurement.",
    assumed: "Age, sex, origin, accommodation, a quarter that is not recorded and how many agree are assumed for the measurement, not counted. The portal never shows them."
  },
  check: {
    title: "Check the protection",
    lead: "What the last measurement found. Every weekly batch is measured anew.",
    state: {
      open: "Companies can browse",
      notMeasured: "Browsing is closed for companies: not measured yet",
      broken: "Browsing is closed for companies"
    },
    stateText: {
      open: "No limit is missed on which browsing rests.",
      notMeasured: "It opens by itself as soon as the last weekly batch is measured and keeps all limits.",
      broken: "It opens by itself as soon as a new measurement keeps all limits."
    },
    failed_one: "Measuring has failed",
    failed_other: "Measuring has failed {{count}} times",
    failedText: "Last on {{last}}. The portal tries again by itself, from {{next}} on. Why it failed stands in the administration, under jobs of the server.",
    none: "Not measured yet",
    noneText: "The first weekly batch is still to come, or measuring is going on.",
    caption: "Missed limits",
    what: "What",
    by: "Attacker or step",
    measured: "Measured",
    bound: "Limit",
    nothingMissed: "All limits are kept.",
    measure: "Measure now",
    ranAt: "Measured on {{at}}"
  },
  miss: {
    maxRisk: "Greatest risk of one person",
    meanRisk: "Mean risk",
    uniqueStage1: "Recognised for certain in groups",
    pinpointed: "Alone behind a change that was seen",
    belowK: "Groups with too few people",
    miscounted: "Groups with a wrong number",
    unrounded: "Numbers that are not rounded down",
    uniqueStage2: "Recognised for certain by a posting made for it",
    linkable: "Rows that can be joined without a pseudonym",
    selfTest: "The attack itself finds too few without protection and proves nothing",
    utility: "Too little use: occupation and German exact"
  },
  homogeneity: {
    title: "How alike are the people of a group?",
    lead: "If everybody in a group has the same origin, the group gives it away. Counted in the groups companies see; the portal reads papers for it, keeps numbers only and writes it into the audit log.",
    caption: "Groups in which nearly everybody has the same trait",
    trait: "Trait",
    language: "First language (a hint of origin)",
    papers: "Residence paper",
    housing: "Housing",
    classes: "Groups compared",
    warned: "Of them alike from {{share}}",
    greatest: "Greatest share",
    sex: "The portal records nobody’s sex, so it cannot be compared.",
    warnTitle: "Groups that are nearly alike",
    warnText: "In at least one group {{share}} or more share a trait. Please consider a greater K (DISCLOSURE_K).",
    coverage: "Share of all open cases that have a profile without a name",
    coverageWarn: "From {{share}} on, being known to the house says nearly as much as the profile. Take it that outsiders know who is among those shown."
  }
};
const profileDe = {
  state: {
    draft: "Entwurf",
    published: "veröffentlicht",
    withdrawn: "zurückgezogen",
    closed: "geschlossen",
    erased: "gelöscht",
    notInSearch: "nicht in der Suche"
  },
  closing: {
    employed: "in Arbeit",
    moved: "umgezogen",
    otherOffice: "anderes Amt zuständig",
    noLongerListed: "nicht mehr in der Liste",
    onOwnWish: "auf eigenen Wunsch",
    other: "anderer Grund"
  },
  list: {
    title: "Meine Kundinnen und Kunden",
    titleTeam: "Kundinnen und Kunden im Team",
    titleNameless: "Profile ohne Namen",
    leadNameless: "Wer das ist, sieht nur die zuständige Integrationsfachkraft. Der Fallcode sagt, um welches Profil es geht.",
    views: "Ansichten",
    own: "Meine",
    team: "Im Team",
    browse: "Suchen und filtern",
    unassigned: "Ohne Zuständigkeit",
    all: "Alle Profile ohne Namen",
    new: "Person aufnehmen",
    find: "Name oder Fallcode",
    findButton: "Suchen",
    found_one: "Eine Person gefunden zu „{{search}}“.",
    found_other: "{{count}} Personen gefunden zu „{{search}}“.",
    showAll: "Alle zeigen",
    filter: "Filtern",
    apply: "Anzeigen",
    reset: "Filter aufheben",
    state: "Stand",
    anyState: "alle offenen",
    occupation: "Beruf",
    anyOccupation: "alle Berufe",
    courseEnds: "Kurs endet",
    anyCourse: "egal",
    courseIn: "in {{days}} Tagen, nichts danach",
    caseworker: "Integrationsfachkraft",
    anyCaseworker: "alle im Team",
    caption_one: "Eine Person",
    caption_other: "{{count}} Personen",
    more: "Gezeigt werden die {{count}} zuletzt geänderten. Bitte filtern Sie, um alle zu sehen.",
    name: "Name",
    code: "Fallcode",
    german: "Deutsch",
    germanHint: "die niedrigste der vier Fertigkeiten",
    place: "Ort",
    course: "Kurs bis",
    listedFor: "In der Liste bei",
    noName: "ohne Namen",
    none: "Hier ist noch niemand.",
    noneText: "Nehmen Sie die erste Person mit dem kurzen Formular auf. Die Teamleitung kann auch eine ganze Liste einlesen.",
    noneFound: "Dazu haben wir niemanden gefunden.",
    noneFoundText: "Prüfen Sie die Schreibweise oder heben Sie die Filter auf.",
    noneUnassigned: "Alle Fälle haben eine Integrationsfachkraft.",
    select: "{{name}} auswählen"
  },
  handOver: {
    title: "Fälle übergeben",
    lead: "Kreuzen Sie die Fälle in der Liste an, oder nehmen Sie alle. Wer sie übernimmt, sieht sie sofort, Sie danach nicht mehr.",
    all_one: "die eine Person dieser Liste",
    all_other: "alle {{count}} dieser Liste",
    receiver: "Übergeben an",
    reason: "Grund (bleibt im Haus)",
    submit: "Übergeben",
    confirm: "Die ausgewählten Fälle wirklich übergeben?",
    results: "Ergebnis der Übergabe",
    outcome: {
      handedOver: "übergeben",
      alreadyThere: "war schon dort",
      changedMeanwhile: "inzwischen geändert, bitte noch einmal auswählen",
      notYours: "nicht übergeben: nicht Ihr Fall"
    }
  },
  form: {
    newTitle: "Person aufnehmen",
    newLead: "Zuerst das Nötigste. Alles Weitere können Sie später ergänzen. Das Profil bleibt ein Entwurf, bis die Person zugestimmt hat.",
    editTitle: "Profil ändern",
    editLead: "Das ist der Teil ohne Namen. Daraus entsteht das Profil, das die Suche vergleicht.",
    who: "Wer ist die Person?",
    whoHint: "Namen und Kontakt liegen verschlüsselt. Nur Sie und Ihre Vertretung sehen sie.",
    work: "Was kann und sucht sie?",
    language: "Deutsch",
    when: "Wann und wo?",
    course: "Aktueller Kurs",
    more: "Weitere Angaben",
    check: "Wörter prüfen",
    understood: "So verstehen wir das",
    understoodHint: "Nehmen Sie das Häkchen weg, wo es nicht stimmt.",
    ambiguous: "Was ist mit „{{text}}“ gemeint?",
    unknown: "Diese Wörter kennen wir noch nicht: {{words}}. Sie bleiben im Profil stehen, die Suche findet sie nicht.",
    save: "Aufnehmen",
    saveChanges: "Änderungen speichern",
    cancel: "Abbrechen",
    known: "Diese Kundennummer gehört zu einem Ihrer Fälle.",
    openKnown: "Fall öffnen"
  },
  field: {
    firstName: "Vorname",
    lastName: "Nachname",
    customerNumber: "Kundennummer",
    customerNumberHint: "Daran erkennt ein späteres Einlesen die Person wieder.",
    phone: "Telefon",
    email: "E-Mail",
    birthOn: "Geburtsdatum",
    sex: "Geschlecht",
    sexHint: "Nur für Summen in Berichten. Kein Betrieb sieht es, keine Liste filtert danach.",
    street: "Straße und Hausnummer",
    postcode: "Postleitzahl",
    town: "Wohnort (Anschrift)",
    route: "So möchte die Person von einem Betrieb erreicht werden",
    residenceStatus: "Aufenthalt",
    residenceHint: "Was genau auf dem Titel steht. Im Zweifel „Nicht bekannt“: Dann sagt das Portal, dass gefragt werden muss.",
    validUntilOn: "Titel gültig bis",
    permitText: "Nebenbestimmung zur Erwerbstätigkeit",
    permitHint: "Wortlaut auf dem Titel oder Zusatzblatt.",
    housing: "Unterbringung",
    enteredOn: "In Deutschland seit",
    flags: "Besonderheiten",
    residenceRuleDistrict: "Wohnsitzregelung: muss wohnen in",
    residenceRuleHint: "Nur wenn es auf dem Titel oder in einem Bescheid steht (§ 12a AufenthG). Arbeiten darf die Person auch anderswo.",
    residenceRuleNone: "keine bekannt",
    residenceRuleUntilOn: "Wohnsitzregelung bis",
    occupations: "Berufe",
    skills: "Kenntnisse",
    occupationText: "Welcher Beruf?",
    occupationHint: "Der gewünschte zuerst, zum Beispiel „Schweißer, Metallbauer“. Eine Zeile oder ein Komma je Beruf.",
    skillText: "Was kann die Person?",
    skillHint: "In eigenen Worten, zum Beispiel „MAG-Schweißen, Stapler fahren, Zeichnungen lesen“.",
    place: "Wohnort oder Stadtteil",
    placeWhich: "Welcher Ort ist gemeint?",
    maxKm: "Wie weit höchstens (km)?",
    withoutCar: "Ohne Auto",
    withoutCarHint: "Der Arbeitsort muss mit Bus und Bahn erreichbar sein.",
    availableFrom: "Frei ab",
    availableHint: "Leer lassen, wenn sofort.",
    wantedKinds: "Was sucht die Person?",
    hoursMin: "Stunden in der Woche, von",
    hoursMax: "bis",
    shifts: "Schichten",
    licences: "Führerscheine und Scheine",
    experienceYears: "Berufserfahrung in Jahren",
    otherLanguages: "Weitere Sprachen",
    otherLanguagesHint: "Zum Beispiel „Englisch, Dari“. Betriebe sehen das nicht.",
    courseKind: "Kurs",
    noCourse: "kein Kurs",
    courseUntilOn: "Kurs bis",
    courseTimes: "Kurszeiten",
    courseTimesHint: "Zum Beispiel „Mo–Fr 8:30–12:45“.",
    courseExamOn: "Prüfung am",
    courseGoal: "Ziel des Kurses",
    followUpPlanned: "Danach ist schon etwas geplant",
    followUpPlannedHint: "Ändert sich das Kursende, entfällt das Häkchen. Bitte setzen Sie es dann neu.",
    german: "Deutsch",
    certificate: "Zertifikat",
    noCertificate: "kein Zertifikat",
    certificateLevel: "Stufe laut Zertifikat",
    certificateOn: "Zertifikat vom",
    assessed: "Einschätzung je Fertigkeit",
    assessedHint: "Nur, was jemand beobachtet hat. Leer heißt: nicht bekannt.",
    assessedBy: "Einschätzung von",
    assessedOn: "Einschätzung vom",
    notKnown: "nicht bekannt"
  },
  route: { phone: "Telefon", email: "E-Mail", viaCaseworker: "über die Integrations­fachkraft" },
  sex: { female: "weiblich", male: "männlich", diverse: "divers", none: "ohne Eintrag", unknown: "nicht bekannt" },
  courseKind: {
    integrationCourse: "Integrationskurs",
    jobLanguageCourse: "Berufssprachkurs",
    literacyCourse: "Alphabetisierungskurs",
    other: "anderer Kurs"
  },
  page: {
    hoursLabel: "Arbeitszeit",
    call: "Telefon:",
    routeMissing: {
      phone: "Betriebe sollen anrufen, aber eine Telefonnummer fehlt. Bitte tragen Sie sie ein.",
      email: "Betriebe sollen schreiben, aber eine E-Mail-Adresse fehlt. Bitte tragen Sie sie ein."
    },
    nameless: "Profil ohne Namen",
    namelessOnly: "Sie sehen das Profil ohne Namen. Wer das ist, weiß {{name}}.",
    namelessNobody: "Sie sehen das Profil ohne Namen. Der Fall hat noch keine Integrationsfachkraft.",
    codeInCase: "Fallcode {{code}}",
    caseworker: "Integrations­fachkraft",
    nobody: "noch niemand",
    listedFor: "In der eingelesenen Liste steht „{{name}}“. Diese Person hat hier kein Konto.",
    who: "Wer ist das?",
    route: "Betriebe melden sich",
    change: "Ändern",
    addGerman: "Deutsch ergänzen",
    work: "Beruf und Kenntnisse",
    occupations: "Berufe",
    unknownWords: "Noch nicht verstanden",
    experience_one: "Ein Jahr Berufserfahrung",
    experience_other: "{{count}} Jahre Berufserfahrung",
    experienceNone: "keine Berufserfahrung",
    hours: "{{from}} bis {{to}} Stunden",
    hoursSame: "{{from}} Stunden",
    km: "bis {{km}} km",
    withoutCar: "ohne Auto",
    atOnce: "sofort",
    languages: "Weitere Sprachen",
    german: "Deutsch je Fertigkeit",
    skill: "Fertigkeit",
    attested: "laut Zertifikat",
    assessed: "Einschätzung",
    proof: "{{level}} ({{by}}, {{on}})",
    undated: "ohne Datum",
    conflict: "Zertifikat und Einschätzung gehen auseinander",
    noGerman: "Zu Deutsch ist noch nichts bekannt. Ohne Angabe steht die Person in jeder Suche am Ende.",
    course: "Kurs",
    noCourse: "Zurzeit kein Kurs.",
    courseUntil: "bis {{untilOn}}",
    courseExam: "Prüfung am {{examOn}}",
    nothingAfter: "Danach ist noch nichts geplant.",
    somethingAfter: "Danach ist schon etwas geplant.",
    placementAfter: "Danach geht es mit einer begleiteten Vermittlung weiter.",
    planAfter: "Als geplant eintragen",
    unplanAfter: "Doch nicht geplant",
    papers: "Aufenthalt und Arbeit",
    basis: "Grundlage: {{legalBasis}}. Stand {{checkedOn}}.",
    basisUnconfirmed: "Grundlage: {{legalBasis}}. Stand {{checkedOn}}, noch nicht bestätigt.",
    noBasis: "Dazu gibt es keine hinterlegte Regel.",
    isUnder25: "Unter 25 Jahre. Noch ohne Berufsabschluss? Dann bitte zuerst prüfen: Ausbildung oder EQ.",
    consents: "Einwilligungen",
    noConsents: "Noch keine.",
    purpose: {
      namelessProfile: "Profil ohne Namen",
      detailedProfile: "Ausführliches Profil ohne Namen",
      proposal: "Vorschlag an einen Betrieb",
      introduction: "Vorstellung bei einem Betrieb",
      mentoring: "Sprachpatin / Sprachpate",
      aftercare: "Nachfrage nach dem Start"
    },
    consentYes: "Ja",
    consentNo: "Nein",
    consentWithdrawn: "zurückgenommen am {{on}}",
    consentLine: "{{on}}, {{language}}, {{channel}}",
    matches: "Passende Stellen",
    matchesDraft: "Das würde passen. Vorschlagen können Sie, sobald das Profil veröffentlicht ist.",
    noMatches: "Zurzeit passt keine offene Stelle.",
    noMatchesText: "Oft hilft schon eine weitere Angabe: mehr Kilometer, eine weitere Schicht oder ein zweiter Beruf.",
    propose: "Vorschlagen",
    handPosting: "Stelle an Person geben",
    alreadyProposed: "schon vorgeschlagen",
    germanUnknown: "Sprachstand unbekannt",
    startsOn: "ab {{on}}",
    runs: "Vorschläge und Vermittlungen",
    noRuns: "Noch keine Vorschläge.",
    openProposal: "Vorschlag",
    openPlacement: "Vermittlung"
  },
  move: {
    publish: "Profil veröffentlichen",
    publishLead: "Erst mit dem Ja der Person. Danach findet die Suche das Profil ohne Namen; Betriebe sehen es nur nach einem Vorschlag.",
    consentAlready: "Das Ja der Person zum Profil ohne Namen liegt vor.",
    publishButton: "Ja der Person festhalten und veröffentlichen",
    publishAgain: "Wieder veröffentlichen",
    missing: "Vor dem Veröffentlichen fehlt noch etwas",
    missingField: {
      occupations: "Mindestens ein Beruf oder eine Kenntnis, die wir verstehen",
      place: "Der Wohnort oder Stadtteil",
      wantedKinds: "Was die Person sucht (Praktikum, Arbeit, Ausbildung)"
    },
    complete: "Angaben ergänzen",
    withdraw: "Einwilligung zurücknehmen",
    withdrawConfirm: "Das Profil verschwindet sofort aus jeder Suche. Offene Vorschläge und Vermittlungen, die noch nicht begonnen haben, enden; Arbeit, die begonnen hat, läuft weiter. Fortfahren?",
    withdrawText: "Die Person kann ihr Ja jederzeit zurücknehmen. Einen Grund braucht es nicht, Nachteile hat sie dadurch nicht.",
    close: "Fall schließen",
    closeReason: "Grund",
    closeConfirm: "Den Fall wirklich schließen? Offene Vorschläge enden, die Nachbetreuung läuft weiter.",
    closeText: "Es wird nichts gelöscht. Sie können den Fall wieder öffnen.",
    erase: "Person löschen",
    eraseBackups_one: "In Sicherungen kann danach niemand mehr lesen, wer die Person war. Was nie verschlüsselt war, ist dort nach {{count}} Tag weg.",
    eraseBackups_other: "In Sicherungen kann danach niemand mehr lesen, wer die Person war. Was nie verschlüsselt war, ist dort nach {{count}} Tagen weg.",
    eraseText: "Name, Kontakt, Papiere, Profil, Einwilligungen und Notizen werden für immer gelöscht, auch in Sicherungen unlesbar. Vorschläge und Vermittlungen zählen weiter, ohne Person.",
    eraseReason: "Warum wird gelöscht?",
    eraseButton: "Endgültig löschen",
    eraseConfirm: "Diese Person wirklich endgültig löschen? Niemand kann das rückgängig machen.",
    reopen: "Fall wieder öffnen",
    closed: "Dieser Fall ist geschlossen: {{reason}}.",
    withdrawn: "Die Person hat ihr Ja zum Profil ohne Namen zurückgenommen.",
    draft: "Entwurf: Die Suche findet dieses Profil noch nicht.",
    published: "Veröffentlicht: Die Suche vergleicht dieses Profil mit jeder Stelle.",
    notInSearch: "Dieses Profil ist zurzeit nicht in der Suche.",
    handOver: "Fall übergeben",
    assign: "Zuständigkeit eintragen",
    more: "Weitere Schritte"
  },
  erasure: {
    personAsked: "Die Person verlangt es",
    noLongerNeeded: "Wird nicht mehr gebraucht",
    consentWithdrawn: "Einwilligung zurückgenommen",
    unlawful: "Hätte nicht gespeichert werden dürfen"
  },
  channel: { paper: "auf Papier", conversation: "im Gespräch", link: "über den Link" },
  blocks: {
    title: "Ausgeschlossene Betriebe",
    lead: "Zu diesen Betrieben möchte die Person nicht. Sie wird dort nicht vorgeschlagen, und der Betrieb erfährt nichts davon. Ein Grund ist nicht nötig. Wer Betriebe ausschließt, wird auch nicht mehr mit ausführlichem Profil gezeigt.",
    back: "Zum Fall",
    change: "Ändern",
    listTitle: "Diese Betriebe sind ausgeschlossen",
    none: "Kein Betrieb ist ausgeschlossen.",
    noneHint: "Fragen Sie die Person, ob es einen Betrieb gibt, zu dem sie auf keinen Fall möchte.",
    company: "Betrieb",
    since: "Seit",
    takeBack: "Aufheben",
    takeBackOne: "Aufheben: {{company}}",
    withGroup: "{{company}}, mit allen Betrieben der Gruppe {{group}}",
    addTitle: "Einen Betrieb ausschließen",
    search: "Name des Betriebs",
    searchHint: "Ein Teil des Namens genügt.",
    find: "Betrieb suchen",
    found: "Gefundene Betriebe",
    notFound: "Diesen Betrieb kennt das Portal nicht. Bitte prüfen Sie die Schreibweise.",
    alsoFor: "gilt auch für {{companies}}",
    exclude: "Ausschließen",
    excludeOne: "Ausschließen: {{company}}",
    confirm: "Diesen Betrieb ausschließen? Offene Vorschläge und Vorstellungen dort enden sofort. Arbeit, die dort begonnen hat, läuft weiter."
  },
  identity: {
    title: "Wer ist die Person?",
    lead: "Diese Angaben liegen verschlüsselt. Betriebe sehen davon nichts, bis die Person zugestimmt hat und Sie die Kontaktdaten freigeben.",
    person: "Person",
    contact: "Kontakt",
    papers: "Aufenthalt und Arbeit",
    papersHint: "Nur für Sie: Daraus rechnet das Portal, welche Arbeit erlaubt ist. Kein Betrieb sieht es, keine Suche benutzt es.",
    save: "Speichern"
  },
  german: {
    title: "Deutsch ergänzen",
    lead: "Nichts wird überschrieben: Die neueste Angabe zählt, ältere bleiben stehen.",
    replace: "Das ist eine Korrektur: bisherige Angaben derselben Art ersetzen",
    replaceHint: "Ohne Häkchen bleiben ältere Angaben stehen.",
    save: "Speichern"
  }
};
const shellDe = {
  portal: "Werkbrücke",
  offer: "Ein Angebot von {{house}}",
  demo: "Vorführung mit erfundenen Personen und Firmen. Bitte geben Sie keine echten Daten ein.",
  skip: "Zum Inhalt springen",
  opening: {
    title: "Das Portal öffnet gleich",
    text: "Beim ersten Start dauert das etwa eine Minute. Diese Seite lädt sich von selbst neu."
  },
  home: "Werkbrücke, zur Startseite",
  menu: "Menü",
  mainNavigation: "Hauptnavigation",
  nav: {
    today: "Heute",
    profiles: "Profile",
    postings: "Stellen",
    companies: "Betriebe",
    proposals: "Vorschläge",
    placements: "Vermittlungen",
    mentoring: "Patenschaften",
    transfer: "Zu übertragen",
    employeeLogs: "Einsicht",
    keptOnStaff: "Über Beschäftigte",
    reports: "Berichte",
    team: "Team",
    imports: "Listen einlesen",
    administration: "Verwaltung",
    audit: "Protokoll",
    protectionCheck: "Schutz",
    rules: "Regeln",
    company: "Ihre Stellen",
    companyProfiles: "Profile ohne Namen",
    tandems: "Meine Tandems",
    board: "Offene Stellen",
    account: "Mein Konto",
    signIn: "Anmelden",
    signOut: "Abmelden"
  },
  find: {
    label: "Person, Stelle oder Betrieb suchen",
    placeholder: "Person, Stelle, Betrieb",
    key: "Strg K",
    button: "Suchen",
    title: "Suche",
    how: "Suchen Sie nach Namen oder Fallcode Ihrer Kundinnen und Kunden, nach Stelle, Stellennummer, Betrieb oder Betriebsnummer, oder nach dem, was Sie tun wollen: „Person anlegen“.",
    count_one: "{{count}} Treffer",
    count_other: "{{count}} Treffer",
    some_one: "{{shown}} von {{count}}",
    some_other: "{{shown}} von {{count}}",
    all_one: "{{count}} Treffer insgesamt",
    all_other: "{{count}} Treffer insgesamt",
    nothing: "Nichts gefunden",
    byWork: "Nach Beruf, Kenntnis oder Ort suchen Sie in den Profilen.",
    people: "Personen",
    postings: "Stellen",
    companies: "Betriebe",
    actions: "Seiten und Aktionen"
  },
  do: {
    newCase: "Person anlegen",
    newPosting: "Neue Stelle",
    newCompany: "Betrieb erfassen",
    handOver: "Fälle abgeben",
    absence: "Abwesenheit eintragen, Vertretung",
    papers: "Papiere und Fristen ansehen",
    workAccess: "Nachsehen: Darf jemand arbeiten?",
    plans: "Planvorlagen ansehen",
    aids: "Förderung und Pflichten nachsehen",
    events: "Arbeitgeberveranstaltungen ansehen",
    capacity: "Auslastung ansehen",
    council: "Blatt für den Rat drucken",
    mentoringReport: "Jahresbericht der Sprachpatenschaften drucken",
    calendar: "Kalender abonnieren",
    digest: "Mail mit Fälligem bestellen",
    keys: "Tasten ansehen oder abschalten"
  },
  preferences: {
    language: "Sprache",
    theme: "Darstellung",
    auto: "wie im Gerät eingestellt",
    light: "hell",
    dark: "dunkel"
  },
  footer: {
    label: "Über dieses Portal",
    imprint: "Impressum",
    privacy: "Datenschutz",
    protection: "Wie wir schützen",
    accessibility: "Barrierefreiheit",
    feedback: "Barriere melden",
    easyLanguage: "Leichte Sprache",
    noRecord: "Das Portal ist kein Aktensystem. Maßgeblich bleibt Ihre Fachanwendung; „Vermerk kopieren“ bringt jeden Schritt dorthin."
  },
  keys: {
    title: "Tasten",
    next: "nächste Zeile",
    previous: "vorige Zeile",
    select: "Zeile ankreuzen",
    act: "erledigen (die Zeile oder alle angekreuzten)",
    open: "Zeile öffnen",
    note: "Notiz schreiben (Betrieb, Stelle, Schritt)",
    find: "Suchen",
    help: "diese Übersicht",
    close: "Schließen"
  },
  confirm: { yes: "Ja, weiter", no: "Abbrechen" },
  failure: {
    notFoundTitle: "Diese Seite gibt es hier nicht",
    notFoundText: "Vielleicht ist ein Link abgelaufen oder die Adresse wurde nicht vollständig kopiert. Es ist nichts verloren gegangen.",
    forbiddenTitle: "Diese Seite ist für Sie nicht freigeschaltet",
    forbiddenText: "Wenn Sie sie für Ihre Arbeit brauchen, sprechen Sie bitte Ihre Teamleitung oder Ihre Ansprechperson an.",
    busyTitle: "Im Moment kommen zu viele Anfragen",
    busyText: "Bitte warten Sie einen Augenblick und laden Sie die Seite dann neu.",
    unavailableTitle: "Das geht gerade nicht",
    unavailableText: "Bitte versuchen Sie es in ein paar Minuten noch einmal. Was Sie vorher gespeichert haben, ist sicher.",
    unavailableForm: "Noch ist nichts gespeichert. Lassen Sie diese Seite offen und laden Sie sie in ein paar Minuten neu: Ihr Browser schickt dann noch einmal, was Sie eingegeben haben.",
    crashTitle: "Da ist bei uns etwas schiefgegangen",
    crashText: "Was Sie vorher gespeichert haben, ist sicher. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
    what: "Was Sie jetzt tun können",
    tryStart: "Zur Startseite",
    trySignIn: "Anmelden, falls Sie schon ein Konto haben",
    tryBack: "Mit der Zurück-Taste Ihres Browsers zur vorigen Seite",
    tryReload: "Die Seite neu laden",
    tryCall: "Ihre Ansprechperson anrufen",
    code: "Fehler {{status}}"
  }
};
const uiDe = {
  required: "Pflichtangabe",
  pleaseChoose: "Bitte wählen",
  lookAgain: "Neuen Stand ansehen",
  signs: { met: "erfüllt", partly: "teilweise", missing: "fehlt", learnable: "erlernbar" },
  alert: { info: "Hinweis", success: "Erledigt", warning: "Achtung", danger: "Fehler" },
  errorSummary: {
    title_one: "Bitte prüfen Sie eine Angabe",
    title_other: "Bitte prüfen Sie {{count}} Angaben",
    refused: "Das hat nicht geklappt",
    differences: "Inzwischen hat jemand anderes diese Angaben geändert:",
    now: "Dort steht jetzt „{{value}}“.",
    empty: "nichts",
    saveAgain: "Passen Sie Ihre Eingaben an oder speichern Sie noch einmal: Dann gilt, was Sie eingegeben haben.",
    kept: {
      all: "Alles, was Sie eingegeben haben, ist noch da.",
      file: "Was Sie geschrieben haben, ist noch da. Bitte wählen Sie die Datei noch einmal aus.",
      password: "Was Sie geschrieben haben, ist noch da. Bitte geben Sie das Passwort noch einmal ein."
    }
  },
  meter: { part: "{{label}} {{value}}", of: "{{parts}} von {{max}}" },
  steps: {
    person: "Person",
    employer: "Betrieb",
    done: "erledigt",
    now: "jetzt dran",
    open: "offen",
    skipped: "entfällt",
    blocked: "noch gesperrt",
    step: "Schritt {{number}}"
  },
  workList: {
    select: "{{name}} auswählen",
    nothing: "Hier ist nichts fällig.",
    count_one: "{{count}} Eintrag",
    count_other: "{{count}} Einträge"
  },
  pagination: {
    label: "Seiten",
    previous: "Zurück",
    next: "Weiter",
    page: "Seite {{page}}",
    position: "Seite {{page}} von {{pageCount}}"
  },
  copyNote: {
    label: "Vermerk für Ihre Fachanwendung",
    button: "Vermerk kopieren",
    buttonPlain: "Text kopieren",
    donePlain: "Kopiert.",
    done: "Kopiert. Fügen Sie den Vermerk jetzt in Ihre Fachanwendung ein.",
    how: "Zum Kopieren: in den Text klicken, alles markieren (Strg A), kopieren (Strg C)."
  },
  contact: { title: "Ihre Ansprechperson", phone: "Telefon", email: "E-Mail" },
  print: "Seite drucken",
  file: { chosen: "Datei auswählen" }
};
const assistanceEn = {
  title: "Accompanied placement",
  side: { candidate: "Person", employer: "Company" },
  owner: {
    caseworker: "Caseworker",
    officer: "Employer service",
    company: "Company",
    candidate: "Person",
    coordinator: "Coordination"
  },
  state: {
    preparing: "In preparation",
    started: "Started",
    lasts: "Employment lasts",
    completed: "Trial completed",
    ended: "Ended"
  },
  stepState: { open: "Open", done: "Done", skipped: "Not needed" },
  step: {
    talkProposal: "Talk about the proposal",
    readProfile: "Read the profile without a name",
    releaseContact: "Release contact data, for this company only",
    interviewAgreed: "Confirm the appointment",
    applicationPrepared: "Prepare CV and interview",
    employerBriefed: "Prepare the company for the start",
    interview: "Accompany the interview",
    interviewFeedback: "Feedback on the interview",
    trialDay: "Trial day",
    permitApplied: "Apply for the employment permit at the immigration office",
    permit: "The employment permit is there",
    approval: "Approval of the measure (MAG)",
    subsidyApplication: "Apply for the subsidy",
    startBonusApplication: "Apply for the start bonus, before the first day",
    worksCouncilAsked: "Ask the works council for its consent",
    worksCouncil: "Consent of the works council",
    firstMonthMoney: "Settle the money for the first month",
    trialReview: "Review: how is it going?",
    decision: "Yes or no from the company",
    contract: "Sign the contract",
    vocationalSchool: "Register at the vocational school",
    schoolContact: "Talk to the vocational school: who is the contact?",
    chamber: "Report the contract to the chamber",
    start: "First day",
    safetyInstruction: "Safety instruction understood",
    residenceTitleCopied: "Check the residence title and keep a copy",
    takeOver: "Decide how to go on",
    checkWeek2: "Ask after 2 weeks",
    checkMonth1: "Ask after 1 month",
    checkMonth3: "Ask after 3 months",
    checkMonth5: "Ask after 5 months, before the probation ends",
    checkMonth6: "Ask after 6 months",
    checkMonth12: "Ask after 12 months",
    custom: "Own step"
  },
  hint: {
    firstMonthMoney: "The first wage comes at the end of the month, the benefit ends earlier. Please settle what the person lives on until then.",
    trialDay: "A trial day is for getting to know each other: no wage, no duty to work, no instructions. Please put that down briefly in writing. The statutory accident insurance mostly does not apply. Please settle beforehand how the person is insured.",
    worksCouncilAsked: "A works council must consent, for internships and MAG too. Its period runs from the day on which the company asks it.",
    worksCouncil: "If there is a works council, it must consent, for internships and MAG too. Its time ends on the day of this step.",
    subsidyApplication: "Wage subsidies before the contract, support of an entry qualification (EQ) before the first day: after that the application comes too late.",
    startBonusApplication: "An application after the first day comes too late.",
    permitApplied: "The authority often needs several weeks. Please apply as soon as the posting is certain.",
    permit: "Without an employment permit the person may not begin.",
    schoolContact: "Ask whether the lessons work out and who is the contact at the school.",
    contract: "If the job has a fixed term, that must be agreed in writing before the first day.",
    safetyInstruction: "The company instructs so that it is really understood, with translation where needed.",
    residenceTitleCopied: "The company checks the title and keeps a copy.",
    checkMonth5: "A good time, before the probation ends.",
    checkMonth6: "Only if the person agreed to be asked.",
    checkMonth12: "Only if the person agreed to be asked."
  },
  /** Papers a step brings or needs. */
  document: {
    cv: "CV",
    internshipContract: "Internship contract with learning goals",
    employmentContract: "Employment contract, in writing",
    trainingContract: "Apprenticeship contract",
    entryContract: "Contract of the entry qualification",
    measureApproval: "Approval or assignment",
    employerDeclaration: "Declaration of the company: work, period, contact",
    permitApplication: "Application to the immigration office",
    permitDecision: "Decision of the immigration office",
    subsidyApplication: "Application for the subsidy",
    startBonusApplication: "Application for the start bonus",
    worksCouncilLetter: "Letter to the works council",
    worksCouncilConsent: "Consent of the works council",
    chamberRegistration: "Report to the chamber",
    schoolRegistration: "Registration at the vocational school",
    titleCopy: "Copy of the residence title, kept by the company",
    instructionRecord: "Record of the instruction",
    trialDayNote: "Note about the trial day",
    assessment: "Assessment by the company"
  },
  /** When a template has a step: "nur, wenn ...". */
  condition: {
    introduced: "the company has read the profile first",
    trialDayWished: "the company wishes a trial day",
    needsPermit: "an employment permit is needed",
    subsidyPlanned: "a subsidy is planned",
    startBonusPlanned: "a start bonus is planned",
    hasWorksCouncil: "the works council must consent",
    needsTitleCopy: "a residence title has to be checked"
  },
  requirement: {
    approval: "Approval of the measure",
    permit: "Employment permit",
    longMeasure: "Reason for a longer measure",
    subsidyApplication: "Application for the subsidy",
    startBonusApplication: "Application for the start bonus",
    contract: "Signed contract",
    worksCouncil: "Consent of the works council"
  },
  longMeasureReason: {
    longTermUnemployed: "The person is long-term unemployed",
    seriousObstacle: "Need for action (serious obstacles to placement)"
  },
  start: {
    blocked: "The start is locked until this is on record:",
    ready: "Everything is there. The start can be recorded.",
    record: "Date, reference and who recorded it",
    override: "Start without proof (with a reason)",
    overridden: "Without proof: {{reason}}",
    recorded: "Recorded on {{recordedOn}}, {{reference}}"
  },
  attachment: {
    wageSubsidy: "Wage subsidy (EGZ)",
    placementBudget: "Placement budget (apply before buying)",
    startBonus: "Start bonus (Einstiegsgeld)",
    section16e: "Integration of long-term unemployed people (§ 16e)",
    section16i: "Participation in the labour market (§ 16i)",
    coaching16k: "Holistic coaching (§ 16k)",
    assistedApprenticeship: "Assisted apprenticeship (AsA flex)",
    jobLanguageCourse: "Job language course (Job-BSK)",
    vocationalPreparation: "Vocational preparation (BvB)"
  },
  next: {
    due: "Next: {{owner}} by {{dueOn}}",
    open: "Next: {{owner}}",
    overdue_one: "overdue for {{count}} day",
    overdue_other: "overdue for {{count}} days",
    nothing: "All done"
  },
  due: { overdue: "Overdue", today: "Today", nextDays: "Next 7 days", later: "Later", undated: "No date" },
  outcome: {
    integration: "Integration",
    trial: "Trial",
    lasts6: "Employment lasts after 6 months",
    lasts12: "Employment lasts after 12 months",
    unknown: "unknown"
  },
  trialResult: {
    employmentOffered: "offer: employment contract",
    apprenticeshipOffered: "offer: apprenticeship or EQ",
    trialOffered: "offer: trial employment",
    nothing: "no offer"
  },
  endReason: {
    language: "German was not enough for the work",
    vocationalSchool: "Vocational school",
    punctuality: "Punctuality or absence",
    skillGap: "Skills were missing",
    workCulture: "Way of working did not fit",
    permit: "Permit did not come or came too late",
    mobility: "Way to work",
    childcare: "Childcare",
    housing: "Housing",
    health: "Health",
    family: "Family",
    teamConflict: "Conflict in the team",
    employerWithdrew: "Company withdrew",
    betterOffer: "Another job",
    residenceEnded: "Residence ended",
    decidedAgainst: "Person decided against it",
    unknown: "Not known"
  }
};
const fileNoteEn = {
  ...texts,
  title: "File note",
  copy: "Copy file note",
  copied: "Copied. You can now paste the note into your own system.",
  language: "File notes stay German: they are written for the agency’s own system.",
  transferList: "To transfer today",
  transferred: "Transferred",
  nothingToTransfer: "There is nothing to transfer today."
};
const ruleEn = {
  title: "Check of the entries",
  authorityDecides: "The authority decides.",
  basis: "Basis: {{legalBasis}}. As of {{stand}}.",
  basisUnconfirmed: "Basis: {{legalBasis}}. As of {{stand}}, not yet confirmed.",
  basisHouse: "Decided by this house. As of {{stand}}.",
  nothingFound: "The entries fit the rules on record.",
  severity: { error: "Not possible like this", question: "Please clarify", warning: "Note" },
  finding: {
    kindMissing: "The kind of posting is still open. Please choose one; without it the posting cannot be approved.",
    purposeMissing: "What is the internship for? Please choose the purpose. It decides whether the minimum wage has to be paid.",
    weeksMissing: "How long will it last? Please enter the weeks.",
    startMissing: "When does the apprenticeship begin? Please enter the start. The minimum pay follows that year.",
    startInPast: "The start {{startsOn}} is in the past. Please check the date.",
    hoursMissing: "How many hours a week is it? An entry qualification (EQ) needs at least {{limit}} hours.",
    hoursTooFew: "An entry qualification (EQ) needs at least {{limit}} hours a week. Please raise the hours.",
    employerMeasureTooLong: "An employer measure (MAG) lasts at most {{limit}} weeks; the authority cannot approve more either. Please shorten it or choose a paid trial.",
    employerMeasureNeedsReason: "More than {{usual}} weeks, up to {{limit}}, are possible only for long-term unemployed people or serious obstacles to placement; the caseworker can approve it. Please shorten to {{usual}} weeks, or the caseworker records the reason for the person before the start.",
    employerMeasureTeachesTooLong: "Vocational skills may be taught for at most {{limit}} weeks of it. Please plan the rest of the time for trying out.",
    careerOrientationTooShort: "A career orientation internship lasts at least {{limit}} week per company. Please make it longer or choose another purpose.",
    careerOrientationTooLong: "A career orientation internship lasts at most {{limit}} weeks per company; the employment agency cannot support more either. Please shorten it, plan another one in another company, or choose an orientation internship.",
    employerMeasureWithPay: "An employer measure (MAG) pays no wage, the benefit continues. Please leave the pay empty or choose a paid trial.",
    entryTooShort: "An entry qualification (EQ) lasts at least {{limit}} months. Please make it longer.",
    entryTooLong: "An entry qualification (EQ) lasts at most {{limit}} months; the authority does not support it for longer. Please shorten it or choose an apprenticeship.",
    internshipNeedsMinimumWage: "An internship for this purpose is possible without the minimum wage only up to {{limit}} months. Please shorten it or enter a wage.",
    trialLongerThanUsual: "A paid trial usually lasts at most {{limit}} months. Please check whether there is a reason for more. The company answers for the fixed term; it must be agreed in writing.",
    trialExcludesSubsidy: "After more than {{limit}} months of insured work this company gets no wage subsidy (EGZ) for the person any more. If a subsidy is needed afterwards: please shorten the trial to {{limit}} months or apply for the subsidy before the trial.",
    payMissing: "How much is paid? Please enter the wage or ask the company.",
    payHoursMissing: "Whether the monthly wage is enough depends on the hours. Please enter the hours a week.",
    payBelowMinimumWage: "That is {{hourlyCents}} an hour. The minimum wage is {{limitCents}}. Please raise the wage. Some industries have a higher minimum.",
    payBelowMinimumWageFrom: "That is {{hourlyCents}} an hour. It is enough only until the day before: from {{fromOn}} the minimum wage is {{limitCents}}. Please enter a wage that is enough for the whole time. Some industries have a higher minimum.",
    apprenticePayTooLow: "Apprenticeships that begin in {{year}} pay at least {{limitCents}} a month. Please raise the pay. Only a collective agreement may go below it.",
    apprenticePayBelowAgreed: "The pay is below {{limitCents}} a month. That is possible only if the collective agreement says so. Please ask the company.",
    apprenticePayUnknown: "There is no minimum pay on record yet for apprenticeships that begin in {{year}}. Please ask the chamber.",
    isMinijob: "With this wage it is a Minijob (up to {{limitCents}} a month). A Minijob does not insure against unemployment and does not count as integration. Please ask whether more hours are possible.",
    overMinijobLimit: "From {{fromOn}} the limit for Minijobs is {{limitCents}} a month. With this wage it is no longer a Minijob. Please change the wage or the kind of employment.",
    tooManySeats: "More than {{limit}} places are unusual. Please check the number.",
    subsidyTooHigh: "The wage subsidy (EGZ) can be at most {{limit}} percent of the wage here. Please lower the share.",
    subsidyTooLong: "The wage subsidy (EGZ) can run for at most {{limit}} months here. Please shorten it.",
    subsidyExcluded: "Within the last {{years}} years the person has been employed in this company, insured, for more than {{limit}} months ({{days}} days until the start). A wage subsidy is then excluded. Only the authority that grants it can name an exception.",
    subsidyExcludedUnless: "Within the last {{years}} years the person has been employed in this company, insured, for more than {{limit}} months ({{days}} days until the start). A wage subsidy is then possible only in special cases. Please ask the authority that grants it.",
    ruleMissing: "No rule is on record for this time. Please ask the authority in charge."
  },
  kind: {
    internship: {
      sentence: "Internship: for orientation up to {{months}} months without a wage, otherwise at least {{hourCents}} an hour; you sign an internship contract, and we propose somebody.",
      costs: "For orientation before training or studies no wage for up to {{months}} months; longer or for another purpose at least {{hourCents}} an hour.",
      payer: "Living costs are paid as before; a wage, where one is due, is paid by the company.",
      next: "We propose somebody. You sign an internship contract with learning goals."
    },
    employerMeasure: {
      sentence: "Employer measure (MAG): try out for up to {{weeks}} weeks without a wage; {{benefit}} or unemployment benefit continues, and the authority approves before the first day.",
      costs: "No wage, up to {{weeks}} weeks. In special cases up to {{weeksLong}} weeks.",
      payer: "The Jobcenter or the employment agency goes on paying the benefit and can cover travel costs.",
      next: "We propose somebody. The authority decides before the first day; there is no legal claim."
    },
    trialEmployment: {
      sentence: "Paid trial: a fixed-term contract with at least {{hourCents}} an hour, paid by the company and signed by both before the first day.",
      costs: "At least {{hourCents}} an hour, more in some industries; usually up to {{months}} months.",
      payer: "The company pays the wage. A subsidy is possible if it is applied for beforehand.",
      next: "We propose somebody. The fixed term is agreed in writing before the first day, otherwise the contract is unlimited."
    },
    entryQualification: {
      sentence: "Entry qualification (EQ): learn in the company for {{monthsMin}} to {{monthsMax}} months, from {{hours}} hours a week; the company pays and can get up to {{subsidyCents}} a month back if it applies before the start.",
      costs: "The pay agreed, for {{monthsMin}} to {{monthsMax}} months.",
      payer: "The company pays. Up to {{subsidyCents}} a month and a share of social insurance can be refunded.",
      next: "The application is made before the start, the contract is reported to the chamber."
    },
    apprenticeship: {
      sentence: "Apprenticeship: in the first year the company pays at least {{monthCents}} a month or as agreed collectively, the chamber registers the contract, and vocational school is part of it.",
      costs: "In the first year at least {{monthCents}} a month or as agreed collectively.",
      payer: "The company pays. Support with learning (AsA flex) is free for both.",
      next: "We propose somebody. The chamber registers the contract, the vocational school is informed."
    },
    employment: {
      sentence: "Permanent job: the company pays at least {{hourCents}} an hour, a probation of up to {{probationMonths}} months is possible, and we stay with you after the start.",
      costs: "At least {{hourCents}} an hour, more in some industries.",
      payer: "The company pays the wage. A subsidy is possible if it is applied for before the contract.",
      next: "We propose somebody. A probation of up to {{probationMonths}} months is possible; we ask how it goes after the start."
    }
  },
  hints: {
    title: "To be considered early",
    apprenticeship: "Under 25 and without a vocational degree? Was an apprenticeship or an EQ looked at? For you only, no company sees this.",
    noSubsidyAfter: "Consequence of the trial: if it becomes work in the same company, a wage subsidy is excluded if the trial lasts beyond {{untilOn}}. Whoever needs one applies before the trial.",
    contract: "Consequence of the trial: afterwards no fixed term without a reason is possible in this company. Notice before the end only if the contract says so.",
    applyBefore: {
      contract: "Apply before the contract is signed.",
      start: "Apply before the first day.",
      startOrAsk: "Apply before the first day. Please ask the authority whether it is possible later.",
      purchase: "Apply before anything is bought or spent.",
      ask: "Please ask the authority until when it has to be applied for."
    }
  },
  residenceRule: {
    elsewhere: "The work is in another district: commuting is allowed; moving only once the rule is lifted.",
    lifting: "It is lifted for insured work of at least {{hours}} hours a week with a net wage of at least {{netCents}} a month, or for an apprenticeship. This is decided by: {{authority}}.",
    noted: "Residence rule: must live in {{district}}.",
    notedUntil: "Residence rule until {{untilOn}}: must live in {{district}}.",
    mayCommute: "Commuting is allowed; moving only once the rule is lifted."
  },
  access: {
    title: "May the person work?",
    yes: "Yes",
    yesWithPermit: "Yes, with a permit",
    afterDate: "Possible from {{waitOn}}",
    afterWait: "Only after a waiting time",
    no: "Not allowed according to the rules on record",
    askAuthority: "Please ask the immigration office",
    needsImmigrationOffice: "An employment permit of the immigration office is needed.",
    agency: {
      asked: "The immigration office asks the employment agency internally.",
      notAsked: "The employment agency need not consent."
    },
    source: "Source: {{source}}.",
    reason: {
      title: {
        expired: "The title has ended by then.",
        endMissing: "The end of the title is not recorded. Please look at the title and record it."
      }
    },
    noPermitNeeded: "No employment permit for this company is needed.",
    validUntil: "The title is valid until {{untilOn}}.",
    endsDuring: "The title ends during the employment. For the time afterwards please ask the immigration office.",
    status: {
      german: "German citizen",
      euCitizen: "EU or EEA",
      settlementPermit: "Settlement permit",
      refugee25: "Residence permit § 25(1), (2) or (3)",
      integration25a: "Residence permit § 25a",
      integration25b: "Residence permit § 25b",
      opportunity104c: "Opportunity residence § 104c (limited)",
      humanitarian25_5: "Residence permit § 25(5)",
      admission22: "Residence permit § 22",
      admission23: "Residence permit § 23",
      protection24: "Residence permit § 24 (Ukraine)",
      familyReunion: "Family reunion",
      apprenticeship16g: "Residence permit § 16g (apprenticeship)",
      qualified19d: "Residence permit § 19d",
      asylumPermission: "Permission to stay during the asylum procedure",
      toleration60a: "Toleration § 60a",
      identityToleration60b: "Toleration § 60b (identity not clarified)",
      apprenticeshipToleration60c: "Toleration for an apprenticeship § 60c",
      employmentToleration60d: "Toleration for employment § 60d",
      tolerationUnspecified: "Toleration, kind not known",
      asylumPermissionUnspecified: "Asylum procedure, housing not known",
      fictionCertificate: "Provisional certificate (Fiktionsbescheinigung)",
      otherPermit: "Other title",
      unknown: "Not known"
    },
    housing: { receptionCentre: "Reception centre", municipality: "Municipality" },
    flag: {
      safeCountry: "safe country of origin (application after 31.08.2015)",
      manifestlyUnfounded: "application manifestly unfounded or inadmissible",
      dublin: "Dublin procedure",
      ban60a6: "work ban under § 60a(6)"
    }
  }
};
const ruleNameEn = {
  ofStep: {
    aftercare: "After the start: {{step}}"
  },
  name: {
    decides: {
      internshipOrientation: "Who decides: orientation internship",
      internshipCareerOrientation: "Who decides: career orientation internship",
      internshipMandatory: "Who decides: mandatory internship",
      internshipAccompanying: "Who decides: internship alongside training or studies",
      internshipOther: "Who decides: internship for another purpose",
      employerMeasure: "Who decides: employer measure (MAG)",
      trialDay: "Who decides: trial day",
      trialEmployment: "Who decides: paid trial",
      entryQualification: "Who decides: entry qualification (EQ)",
      apprenticeship: "Who decides: apprenticeship",
      employment: "Who decides: employment",
      minijob: "Who decides: Minijob"
    },
    placementBudget: { applyBefore: "Placement budget: application" },
    startBonus: { applyBefore: "Start bonus (Einstiegsgeld): application" },
    jobLanguageCourse: { applyBefore: "Job language course (Job-BSK): application" },
    section16e: { applyBefore: "Support under § 16e SGB II: application" },
    section16i: { applyBefore: "Support under § 16i SGB II: application" },
    vocationalPreparation: { applyBefore: "Vocational preparation (BvB): registration" },
    protection24: { support: "Residence permit § 24 (Ukraine): who supports" },
    aid: {
      employerMeasure: "Help for employers: measure at an employer (MAG)",
      entryQualification: "Help for employers: subsidy for EQ",
      wageSubsidy: "Help for employers: wage subsidy (EGZ)",
      section16e: "Help for employers: § 16e SGB II",
      section16i: "Help for employers: § 16i SGB II",
      disabledTrial: "Help for employers: trial employment (§ 46 SGB III)",
      assistedApprenticeship: "Help for employers: AsA flex",
      jobLanguageCourse: "Help for employers: Job-BSK"
    },
    apprenticeship: {
      payYear1: "Minimum apprentice pay, year 1, per month",
      payYear2: "Minimum apprentice pay, year 2, per month",
      payYear3: "Minimum apprentice pay, year 3, per month",
      payYear4: "Minimum apprentice pay, year 4, per month"
    },
    assistedApprenticeship: {
      applyBefore: "Assisted apprenticeship (AsA flex): application",
      preparationHoursMax: "AsA flex, preparation: hours a week, at most",
      preparationHoursMin: "AsA flex, preparation: hours a week, at least",
      preparationMonthsMax: "AsA flex, preparation: length at most"
    },
    benefit: {
      name: "Name of the basic benefit"
    },
    careerOrientation: {
      who: "Career orientation internship: for whom",
      weeksMax: "Career orientation internship: length at most, per employer",
      weeksMin: "Career orientation internship: length at least"
    },
    conductCertificate: {
      deleteMonths: "Certificate of conduct: delete the data after"
    },
    courseEntitlement: {
      monthsMax: "Course entitlement is valid for"
    },
    disabledTrial: {
      applyBefore: "Trial work of disabled people (§ 46 SGB III): application",
      monthsMax: "Trial work of disabled people (§ 46 SGB III): length at most"
    },
    employerDuty: {
      copyTitle: "Employer’s duty: residence title",
      reportDays: "Employer’s duty: report the end of an apprenticeship or job with a toleration, within",
      safetyInstruction: "Employer’s duty: safety instruction"
    },
    employerMeasure: {
      applyBefore: "Employer measure (MAG): application",
      prohibitions: "Employer measure (MAG): not allowed",
      wage: "Employer measure (MAG): wage",
      weeksMax: "Employer measure (MAG): length at most",
      weeksMaxLong: "Employer measure (MAG): length at most, for long-term unemployed people or with serious obstacles",
      weeksMaxTeaching: "Employer measure (MAG): teaching of skills at most"
    },
    entryQualification: {
      applyBefore: "Entry qualification (EQ): application",
      hoursMin: "Entry qualification (EQ): hours a week, at least",
      monthsMax: "Entry qualification (EQ): length at most",
      monthsMin: "Entry qualification (EQ): length at least",
      subsidyMonth: "Entry qualification (EQ): subsidy per month, at most"
    },
    followUp: {
      monthsAfterStart: "Support after the benefit has ended, at most"
    },
    house: {
      applicationReply: "Own application: ask after",
      caseworkerAnswer: "Proposal: caseworker’s answer within",
      companyAnswer: "Proposal: company’s answer within",
      companyCallBack: "New posting: call to the company within",
      personCallBack: "Wish to be called: call to the person within",
      checkInOpen: "Questions after the start: can be answered for",
      checkInReminder: "Questions after the start: remind the company after",
      consentLinkAfter: "A person's own link: works after the end for another",
      criteriaEditsPerWeek: "Changes to the criteria of an approved posting per week, at most",
      courseEnds: "Course ends: note before",
      invitationDays: "Invitation is valid for",
      mustsPerWeek: "Different must requirements a company may read per week, at most",
      personAnswer: "Introduction: person’s answer within",
      eventOutcomeDays: "What counts as come of an employer event, after it",
      dateLinkDays: "Link with which a company chooses a date is valid for",
      openProposalsPerSeat: "Proposals that may run at a time per free seat, at most",
      personsPerPosting: "People whose profile a company may read per posting, at most",
      personsPerWeek: "People whose profile a company may read per week, at most",
      postingCall: "Call to the company that offered a posting, within",
      postingCurrent: "Approved posting stays public without being confirmed",
      practiceGap: "Learners without a course and without a meeting: warning after",
      tandemSilent: "Tandem without a meeting and without a date: the coordinator is told after",
      proposalExpiry: "Proposal ends by itself after the deadline, after",
      requiredCriteria: "Criteria per posting before profiles may be browsed, at least",
      caseloadMost: {
        youth: "Target cases per caseworker, at most (young people)",
        specialTeam: "Target cases per caseworker, at most (special team)",
        integrationPoint: "Target cases per caseworker, at most (Integration Point)"
      },
      caseloadLeast: {
        specialTeam: "Target cases per caseworker, at least (special team)",
        integrationPoint: "Target cases per caseworker, at least (Integration Point)"
      },
      employeeLogDays: "Reading an employee’s log is allowed for",
      quarterClosing: "Figures of a quarter are final after",
      seatsMax: "Places per posting, question when more than"
    },
    integration: {
      notCounted: "Not counted as integration"
    },
    integrationCourse: {
      admissionStop: "Integration course: no new admission"
    },
    internship: {
      accompanying: {
        monthsMax: "Internship beside training or studies: without minimum wage at most"
      },
      mandatory: "Mandatory internship",
      orientation: {
        monthsMax: "Internship for orientation: without minimum wage at most"
      }
    },
    minijob: {
      month: "Limit of minijobs, per month"
    },
    minimumWage: {
      hour: "Minimum wage, per hour",
      longTermUnemployedMonths: "Long-term unemployed: below the minimum wage possible, the first"
    },
    pay: {
      weeksPerQuarter: "Reckoning of the minijob limit: a quarter has"
    },
    retention: {
      employeeLogs: "Retention: Readings of single logs",
      auditSegments: "Retention: Audit log, in whole months",
      backups: "Retention: Backups of the database: one a month",
      backupsDaily: "Retention: Backups of the database: one a day",
      backupsAll: "Retention: Backups of the database: all",
      closedCases: "Retention: Closed cases",
      unaskedGuests: "Retention: Learners of a volunteer organisation who were never asked",
      consents: "Retention: Consents of erased people",
      endedProposals: "Retention: Notes of ended proposals",
      feedback: "Retention: Feedback that was dealt with",
      fileNotes: "Retention: Transferred notes",
      importRows: "Retention: Uploaded lists",
      invitations: "Retention: Invitations and links that ran out",
      jobs: "Retention: Long work that has ended",
      keptForms: "Retention: Forms kept for a while",
      emailCodes: "Retention: Codes by e-mail that have run out",
      volunteerDrafts: "Retention: Sign-ups of volunteers that were begun",
      tandemMessages: "Retention: Messages in a tandem",
      mentorCertificates: "Retention: Day on which a certificate of conduct was seen",
      mails: "Retention: Sent mails",
      openings: "Retention: Reasons of emergency openings",
      shownMusts: "Retention: what a company has read of a person",
      checkIns: "Retention: answers after the start",
      callRequests: "Retention: wishes to be called that were met",
      companyRequests: "Retention: answered wishes of companies",
      consentLinks: "Retention: ended links for consents",
      sessions: "Retention: Sessions that ran out",
      signInAttempts: "Retention: Counted sign-in attempts",
      submissions: "Retention: Marks of sent forms",
      bulkActions: "Retention: What can be undone",
      typedWords: "Retention: Unknown words people typed"
    },
    probation: {
      monthsMax: "Probation period at most",
      noticeWeeks: "Notice during probation"
    },
    residence: {
      searchMonthsAfterApprenticeship: "After an apprenticeship toleration: time to search",
      searchMonthsAfterEmployment: "After an employment toleration: time to search"
    },
    residenceRule: {
      hoursMin: "Lifting the residence rule: hours a week, at least",
      netIncomeMonth: "Lifting the residence rule: net pay per month, at least"
    },
    trialDay: {
      daysMax: "Trial day: at most"
    },
    trialEmployment: {
      afterwards: "Trial employment: afterwards",
      monthsUsual: "Trial employment: usual up to",
      writtenForm: "Trial employment: form"
    },
    wageSubsidy: {
      afterEmploymentMonthsMax: "Wage subsidy (EGZ): employment afterwards at most",
      applyBefore: "Wage subsidy (EGZ): application",
      excludedByInsuredMonths: "Wage subsidy (EGZ): excluded after employment in this company of more than",
      monthsMax: "Wage subsidy (EGZ): length at most",
      monthsMax55: "Wage subsidy (EGZ): length at most, from the age of 55",
      monthsMaxDisabled: "Wage subsidy (EGZ): length at most, with a disability",
      percentMax: "Wage subsidy (EGZ): share of the wage at most",
      percentMaxDisabled: "Wage subsidy (EGZ): share of the wage at most, with a disability"
    },
    worksCouncil: {
      answerDays: "Works council: time to answer",
      employeesMoreThan: "Works council must consent: employees, more than"
    }
  },
  said: {
    careerOrientation: {
      who: "young people without school duty, registered as looking for training; travel, lodging and other costs can be paid"
    },
    aid: {
      employerMeasure: "agency or Jobcenter decides",
      entryQualification: "agency or Jobcenter decides",
      wageSubsidy: "agency or Jobcenter decides",
      section16e: "Jobcenter decides",
      section16i: "Jobcenter decides",
      disabledTrial: "agency or Jobcenter decides",
      assistedApprenticeship: "agency or Jobcenter decides",
      jobLanguageCourse: "who decides is open"
    },
    benefit: {
      name: "{{name}}"
    },
    employerDuty: {
      copyTitle: "check before the first day and keep a copy",
      safetyInstruction: "so that it is understood"
    },
    employerMeasure: {
      prohibitions: "work that is normally paid; cover for holidays or sickness; peaks of work"
    },
    house: {
      courseEnds: "{{days}} days"
    },
    integration: {
      notCounted: "MAG, internship, EQ (unverified), minijob and § 16i SGB II count as trial"
    },
    integrationCourse: {
      admissionStop: "asylum permission, toleration § 60a, § 24 (Ukraine), EU"
    },
    internship: {
      mandatory: "as long as the regulation says; with proof"
    },
    trialEmployment: {
      afterwards: "no fixed term without a reason; early notice only if agreed",
      writtenForm: "in writing before the first day, else unlimited"
    }
  },
  decider: {
    company: "the company",
    person: "the person",
    school: "school or university",
    caseworker: "the caseworker (at discretion, no legal claim)",
    agency: "the employment agency (costs)",
    agencyOrJobcenter: "employment agency or Jobcenter (before the start)",
    chamber: "the chamber (registers the contract)"
  },
  paper: {
    internshipContract: "internship contract",
    learningGoals: "learning goals that prove the orientation",
    registeredForTraining: "registered as looking for training",
    proofOfObligation: "proof of the obligation (school, study regulations)",
    employmentContract: "employment contract",
    voucherOrApplication: "application or voucher (AVGS-MAG)",
    companyDeclaration: "declaration of the company: activity, period, contact person",
    approvalNotice: "approval before the first day",
    participantReport: "report of the company at the end",
    trialDayNote: "short note “Einfühlungsverhältnis”",
    writtenFixedTerm: "written fixed-term contract before the first day",
    entryContract: "contract under § 26 BBiG",
    application: "application before the start",
    chamberRegistration: "notice to the chamber",
    certificateAtEnd: "certificate at the end",
    trainingContract: "training contract",
    vocationalSchool: "registration at the vocational school",
    minijobRegistration: "registration with the Minijob-Zentrale"
  },
  before: {
    contract: "before the contract",
    start: "before the first day",
    startOrAsk: "before the first day; the authority says whether later",
    purchase: "before buying or spending"
  },
  version: {
    protection24: {
      support: {
        jobcenter: "the Jobcenter (SGB II)",
        byPermit: "first permit after {{permitAfterOn}}: employment agency and social welfare office (AsylbLG); before that: Jobcenter. Access to work is unchanged."
      }
    },
    integrationCourse: { admissionStop: { ifPlacesFree: "admission possible if places are free" } }
  },
  zero: { employerMeasure: { wage: "no wage, the benefit continues" } },
  unit: {
    weeks_one: "{{count}} week",
    weeks_other: "{{count}} weeks",
    months_one: "{{count}} month",
    months_other: "{{count}} months",
    days_one: "{{count}} day",
    days_other: "{{count}} days",
    hours_one: "{{count}} hour",
    hours_other: "{{count}} hours",
    workingDays_one: "{{count}} working day",
    workingDays_other: "{{count}} working days"
  },
  percent: "{{value}} %",
  onlyWithConsent: "{{value}}, only with consent",
  inDetail: "see the legal basis"
};
const accountEn = {
  roles: {
    officer: "Employer service (AG-S)",
    caseworker: "Caseworker (IFK)",
    teamLead: "Team lead",
    company: "Company",
    mentor: "Language mentor",
    coordinator: "Volunteer coordination",
    administrator: "Portal administration",
    dpo: "Data protection",
    staffCouncil: "Staff council",
    controlling: "Controlling"
  },
  organisationKinds: {
    employmentAgency: "Employment agency",
    jobcenter: "Jobcenter",
    volunteerOrganisation: "Volunteer organisation"
  },
  field: {
    email: "E-mail address",
    password: "Password",
    newPassword: "New password",
    passwordHint: "At least 12 characters. A sentence only you know is easy to remember and hard to guess.",
    passwordAgain: "Password once more",
    currentPassword: "Current password",
    displayName: "Your name",
    displayNameHint: "This is how others see you in the portal, for example on a proposal.",
    phone: "Phone",
    phoneHint: "For questions from companies and colleagues.",
    locale: "Language",
    wantsMails: "Send mails when there is news",
    wantsMailsHint: "They say only that there is news, with a link to the portal. At most one every four hours."
  },
  locales: { de: "Deutsch", en: "English" },
  code: {
    title: "Enter the code",
    label: "Code from the mail",
    hint: "Six digits. The code works for 15 minutes.",
    ask: "Send a code",
    asked: "Please look into your e-mails",
    askedText: "If we know the address, the code is on its way. It mostly takes less than a minute.",
    sentAgain: "A new code is on its way. The old one no longer works.",
    nothingCame: "Nothing came? Please look into the spam folder too.",
    again: "Send a new code",
    signIn: "Sign in with a code",
    signInLead: "For language mentors: without a password, with a code by e-mail.",
    noMails: "The portal sends no mails at present. Please sign in with your password, or call the coordination.",
    withPassword: "Sign in with a password",
    volunteers: "Are you a language mentor? Sign in here without a password"
  },
  signIn: {
    title: "Sign in",
    lead: "For staff, companies and language mentors who have an account.",
    kept: "Your session has ended. What you typed is still there: sign in and continue exactly where you were.",
    button: "Sign in",
    noAccount: "No account yet?",
    noAccountText: "Staff and companies get an invitation link from their contact. You can report a position without an account, too.",
    offer: "Report a position without an account",
    volunteer: "Become a language mentor",
    forgotten: "Forgotten your password?",
    forgottenText: "Your administration or contact person gives you a new link. We do not send passwords by mail.",
    forgottenMail: "We send you a link with which you set a new one.",
    forgottenLink: "Set a new password"
  },
  forgotten: {
    title: "Password forgotten",
    lead: "You get a mail with a link that works once. Until then your old password stays valid.",
    ask: "Send link",
    asked: "Please look at your mails.",
    askedText: "If there is an account with a password for this address, a link is on its way. It arrives in about a minute and works for two days.",
    nothingCame: "Nothing came? Look in your spam folder and check the address. If you have never signed in, you need a new invitation: please ask your administration or contact person.",
    volunteers: "You are a language mentor? You need no password: sign in with a code",
    noMails: "The portal sends no mails at present. Please ask your administration or contact person for a new link.",
    back: "To sign-in"
  },
  demo: {
    title: "Demonstration: sign in with one click",
    lead: "All people, companies and figures are invented.",
    secondFactor: "You switch on the second step of signing in yourself: for one person in “My account”, for a whole house as Anton Muster in Administration → Houses and teams. Then you are asked for it here too; the demonstration shows the code.",
    button: "Sign in as {{name}}"
  },
  personas: {
    caseworker: "Has about 300 clients, checks proposals, accompanies placements.",
    officer: "Records companies and positions, sees who fits, proposes.",
    teamLead: "Assigns cases in the team, covers for others, watches deadlines.",
    company: "Has reported positions and answers proposals.",
    mentor: "Practises German with a learner, records meetings.",
    coordinator: "Meets volunteers and approves them.",
    administrator: "Invites people, looks after houses, teams and texts.",
    dpo: "Sees in the log who opened what and when.",
    staffCouncil: "Sees what the portal records and what it does not.",
    controlling: "Reads reports without people."
  },
  invitation: {
    title: "Welcome to Werkbrücke",
    lead: "Set your password. Then you are signed in. This link works only once.",
    resetTitle: "Set a new password",
    resetLead: "Then you are signed in here and signed out on all other devices. This link works only once.",
    firstTitle: "Open the first account",
    firstLead: "With this account you administer the portal and invite everybody else. This link works only once.",
    for: "Account for {{email}}",
    button: "Save and sign in"
  },
  keys: {
    lead: "In work lists and search results single keys work as long as you are not typing in a field.",
    areOn: "The keys are switched on on this device.",
    areOff: "The single keys are switched off on this device. Ctrl K goes on working.",
    switch: "Single keys",
    on: "switch on",
    off: "switch off"
  },
  own: {
    stored: "What is stored about you as an employee",
    title: "My account",
    details: "Details",
    detailsSave: "Save details",
    mentorNote: "We keep your name and phone number encrypted. Please tell your coordinator about changes.",
    email: "E-mail address (for signing in)",
    roles: "Tasks in the portal",
    organisation: "House",
    team: "Team",
    company: "Company",
    password: "Change password",
    passwordLead: "Afterwards you are signed out on all other devices.",
    passwordSave: "Change password",
    sessions: "Where you are signed in",
    sessionsLead: "If you do not know a device, end the session and change your password.",
    device: "Device",
    since: "Signed in since",
    thisOne: "this session",
    unknownDevice: "Unknown device",
    endOne: "End",
    endOthers: "End all other sessions",
    action: "Action"
  }
};
const administrationEn = {
  title: "Administration",
  lead: "Accounts, houses, texts and what runs in the background.",
  tabs: {
    label: "Areas of administration",
    overview: "Overview",
    users: "Accounts",
    organisations: "Houses and teams",
    texts: "Texts",
    languages: "Languages",
    jobs: "Jobs",
    rules: "Rules",
    plans: "Templates of plans",
    words: "Words",
    labels: "Labels",
    feedback: "Feedback"
  },
  overview: {
    users_one: "{{count}} active account",
    users_other: "{{count}} active accounts",
    waiting_one: "{{count}} invitation still open",
    waiting_other: "{{count}} invitations still open",
    organisations_one: "{{count}} house",
    organisations_other: "{{count}} houses",
    textsOpen_one: "{{count}} text is still a draft. With drafts the portal does not start in production.",
    textsOpen_other: "{{count}} texts are still drafts. With drafts the portal does not start in production.",
    textsDone: "All texts are ready.",
    jobsFailed_one: "{{count}} job has failed",
    jobsFailed_other: "{{count}} jobs have failed",
    jobsFine: "No job has failed.",
    trouble: "Something is not right at the moment.",
    troubleBackup: "Backups, or trying them, fail.",
    troubleClock: "The clock of the server was wrong, or the portal was off for a longer time.",
    troubleToDo: "What you can do stands at the jobs",
    searchStandIn: "The search server does not answer just now, the built-in search stands in.",
    feedbackOpen_one: "{{count}} open report",
    feedbackOpen_other: "{{count}} open reports",
    feedbackNone: "No open report.",
    rules: "Legal values with legal basis and date",
    words: "Words the portal does not understand, and the house's own words",
    labels: "Occupations and skills in six languages, reviewed or not yet",
    open: "Open"
  },
  users: {
    title: "Accounts",
    lead: "Who can sign in. Names of language mentors are known to the coordination only.",
    invite: "Invite somebody",
    caption: "Accounts",
    name: "Name",
    email: "E-mail",
    roles: "Tasks",
    place: "House, team or company",
    state: "State",
    active: "active",
    waiting: "invitation open",
    deactivated: "deactivated",
    mentorName: "Language mentor",
    noName: "no name yet",
    none: "No accounts yet",
    noneText: "Invite your first colleague."
  },
  invite: {
    title: "Invite somebody",
    lead: "You get a link that works once and for {{days}} days. Pass it on in person or with your own mail program.",
    leadMail: "The person gets a mail with a link that works once and for {{days}} days, and sets a password with it.",
    buttonMail: "Send invitation",
    mailed: "The invitation is on its way",
    mailedText: "It arrives in about a minute. If it does not: on the page of the account you can send it again or create a link to hand over.",
    button: "Create link",
    cancel: "Cancel",
    displayName: "Name",
    email: "E-mail address",
    phone: "Phone",
    roles: "Tasks",
    rolesHint: "Companies are invited on the page of the company, language mentors by the coordination.",
    organisation: "House",
    team: "Team",
    noTeam: "Without a team"
  },
  link: {
    title: "Here is the link",
    text: "It is shown now and never again. It works once.",
    label: "One-time link",
    copy: "Copy link",
    copied: "Copied. Give the link to this person only.",
    toUser: "To the account"
  },
  user: {
    mentor: "Account of a language mentor",
    details: "Details and tasks",
    save: "Save",
    saveHint: "When tasks, house or team change, the person has to sign in again.",
    linkTitle: "Access",
    invitationOpen: "This person has not set a password yet. A new link makes the old one invalid.",
    fromProvider: "This person signs in with the account of her house. Her tasks come from there too: what you change here holds until the next sign-in.",
    newInvitation: "Create a new invitation link",
    resetText: "Password forgotten? The link works for two days. Until it is used, the old password stays valid.",
    reset: "Create a link for a new password",
    mailInvitation: "Send the invitation by mail",
    mailReset: "Send the link by mail",
    mailFailed: "If no mail arrives, hand the link over in person:",
    deactivate: "Deactivate account",
    deactivateText: "The person is signed out everywhere at once. What they did is kept.",
    stillOpen: "Still open: {{work}}.",
    work: {
      cases_one: "{{count}} case",
      cases_other: "{{count}} cases",
      notes_one: "{{count}} note to transfer",
      notes_other: "{{count}} notes to transfer",
      postings_one: "{{count}} posting",
      postings_other: "{{count}} postings",
      companies_one: "{{count}} company",
      companies_other: "{{count}} companies"
    },
    successor: "Takes over the cases",
    officerSuccessor: "Takes over postings and companies",
    noSuccessor: {
      caseworker: "There is no other caseworker in this house. Invite one first.",
      officer: "There is nobody else of the employer service in this house. Invite somebody first."
    },
    deactivateButton: "Deactivate",
    deactivateConfirm: "Really deactivate this account?",
    deactivated: "This account is deactivated.",
    reactivate: "Open again",
    back: "All accounts"
  },
  organisations: {
    title: "Houses and teams",
    lead: "Every case belongs to a house. Notes and papers are seen by the own house only.",
    name: "Name of the house",
    kind: "Kind",
    phone: "Phone",
    save: "Save",
    add: "Add a house",
    addButton: "Add house",
    teams: "Teams",
    noTeams: "No team yet.",
    teamName: "Name of the team",
    saveTeam: "Save",
    newTeam: "New team",
    addTeam: "Add team"
  },
  texts: {
    title: "Texts of the house",
    lead: "Imprint, privacy, accessibility and easy German. As long as one is a draft in German, the portal does not start in production.",
    pages: { imprint: "Imprint", privacy: "Privacy", accessibility: "Accessibility", easyLanguage: "Easy German" },
    page: "Page",
    language: "Language",
    state: "State",
    changed: "Changed",
    caption: "Texts",
    missing: "draft of the portal",
    draft: "draft",
    ready: "ready",
    edit: "Edit",
    editTitle: "{{page}} ({{language}})",
    body: "Text",
    bodyHint: "Headings with ## at the start of a line, lists with -, links as [text](address). Gaps like [[name of the authority]] make the text a draft.",
    placeholder: "This is still a draft",
    save: "Save",
    preview: "View page",
    back: "All texts"
  },
  jobs: {
    title: "Jobs",
    lead: "What takes longer runs here in the background. How far it is stands below.",
    caption: "Jobs",
    kind: "Job",
    state: "State",
    progress: "Progress",
    attempts: "Attempts",
    created: "Created",
    finished: "Finished",
    failure: "Result or reason",
    failures: {
      uploadGone: "The server was restarted. Please upload the file again.",
      unexpected: "The reason is not known. Please start the job once more."
    },
    states: { waiting: "waiting", running: "running", done: "done", failed: "failed" },
    of: "{{done}} of {{total}}",
    none: "No jobs yet",
    noneText: "As soon as something is started, it stands here.",
    kinds: {
      reindex: "Rebuild the search index",
      importVocabulary: "Read occupations and skills",
      checkAudit: "Check the audit log",
      importPlaces: "Read postcodes and quarters",
      weeklyBatch: "Weekly run: profiles without a name for companies",
      privacyAttack: "Measure the protection: what could companies find out?",
      backup: "Write a backup",
      restoreDrill: "Try restoring"
    },
    reference: {
      title: "Read occupations, skills and places",
      kind: "What is in the file?",
      kinds: { vocabulary: "Occupations and skills (ESCO, KldB 2010)", places: "Postcodes or quarters" },
      file: "File",
      fileHint: "ESCO: occupations_de.csv or skills_de.csv. Postcodes: DE.txt of GeoNames. Quarters: a table with Ort, Stadtteil, Breite, Länge.",
      submit: "Read",
      refused: "The file was not read.",
      taken: "{{added}} new, {{changed}} changed, {{unchanged}} unchanged, {{rejected}} rejected."
    },
    search: {
      title: "Search",
      embedded: "The built-in search answers. It changes with everything that is saved and needs no synchronisation.",
      state: "Search server (Meilisearch)",
      states: {
        starting: "is being checked after the start, the built-in search answers",
        ready: "answers",
        unreachable: "does not answer, the built-in search stands in",
        incomplete: "is being completed, the built-in search stands in",
        building: "is being rebuilt, the built-in search stands in"
      },
      since: "since",
      waiting: "Waiting changes",
      waitingSince_one: "{{count}} since {{at}}",
      waitingSince_other: "{{count}}, the oldest since {{at}}",
      noneWaiting: "none",
      lastFailure: "Last failure",
      lastFailureAt: "{{reason}} ({{at}})",
      /** By the code of the search server. */
      failures: {
        unreachable: "cannot be reached",
        timeout: "answers too slowly",
        taskTimeout: "does not finish changes",
        unreadable: "gives answers nobody understands",
        invalid_api_key: "does not accept the key (MEILI_KEY)",
        no_space_left_on_device: "its disk is full"
      },
      failureOther: "failure of the search server: {{code}}",
      rebuildHint: "Builds the index anew from the database. The search goes on answering meanwhile.",
      rebuild: "Rebuild the search index",
      rebuilding: "The search index is being rebuilt.",
      refresh: "Refresh"
    },
    batch: {
      title: "What companies see of profiles without a name",
      never: "Nothing yet: the first weekly run is still to come.",
      tooFew: "Companies see no groups: {{people}} people have said yes to the profile without a name, it takes at least {{least}}. Until then the employer service proposes people.",
      noCards: "Companies see no groups at the moment: in the groups that are large enough fewer than {{least}} people could be seen.",
      at: "Last weekly run",
      people: "People with a yes to the profile without a name",
      k: "Smallest group",
      cards: "Groups companies see",
      withheld: "Withheld because too few are similar",
      detailed: "Detailed profiles",
      hint: "Runs every Monday by itself: new and changed profiles join then. Whoever takes her yes back is gone at once. A run out of turn shows companies sooner what has changed, and is in the audit log.",
      run: "Run it now",
      running: "The weekly run is under way."
    },
    mail: {
      title: "Mails",
      notSetUp: "Sending mails is not set up",
      notSetUpText: "Mails are not sent and dropped after three days. Set SMTP_URL and MAIL_FROM to send them (see .env.example).",
      queued: "Waiting",
      noneQueued: "none",
      queuedSince_one: "{{count}} since {{at}}",
      queuedSince_other: "{{count}}, the oldest since {{at}}",
      sent: "Sent in the last 7 days",
      failures: "Not sent",
      mailKind: "Occasion",
      state: "State",
      states: { queued: "will be tried again", failed: "given up" },
      reason: "Reason",
      reasonWithReply: "{{reason}} ({{reply}})",
      count: "Mails",
      last: "Last",
      kinds: {
        savedSearch: "News in a saved search",
        companySearch: "News in a saved search of a company",
        identityOpened: "Emergency opening (data protection)",
        protection: "Protection: browsing closed or not measured",
        ownCaseOpened: "Emergency opening (own case)",
        digest: "Something is due",
        checkIn: "Question after the start",
        test: "Test mail",
        tandemNews: "News in a tandem",
        tandemAlert: "Matter in a tandem",
        invitation: "Invitation",
        passwordReset: "New password",
        meetingReminder: "Reminder of a meeting",
        signInChanged: "Sign-in changed"
      },
      reasons: {
        connection: "mail server cannot be reached",
        timeout: "mail server does not answer in time",
        dns: "name of the mail server unknown",
        tls: "no secure connection to the mail server",
        auth: "mail server refused the sign-in",
        sender: "sender (MAIL_FROM) refused",
        recipient: "address refused",
        message: "mail refused",
        unexpected: "unexpected failure",
        interrupted: "interrupted twice",
        tooOld: "not sent for three days",
        deactivated: "account deactivated",
        optedOut: "wants no mails",
        linkOver: "link used, replaced or over already",
        noAddress: "no address"
      },
      testHint: "Sends a short test mail to your own address.",
      toDo: "What you can do",
      again: "Try again",
      againAria: "{{kind}}: try again",
      againHint: "Mails that were given up can be sent again once the reason is gone. One that was delivered nevertheless arrives twice.",
      test: "Send me a test mail"
    }
  },
  rules: {
    title: "Rules",
    lead: "Legal values and terms of the house the portal works with. A new value is a new row with its own validity. They do not replace legal advice.",
    caption: "Legal values",
    key: "Rule",
    value: "Value",
    basis: "Legal basis",
    valid: "Valid",
    from: "from {{from}}",
    fromTo: "{{from}} to {{to}}",
    source: "Source: {{source}}",
    phase: { now: "in force", coming: "coming", past: "over" },
    filter: "Which rules",
    show: {
      now: "In force today",
      coming: "Still to come",
      unconfirmed: "Not yet checked",
      house: "Terms of the house",
      all: "All versions"
    },
    versions: "All versions: {{name}}",
    back: "All rules",
    kinds: "Rules by kind",
    checked: "As of",
    confirmed: "Checked",
    yes: "yes",
    no: "not yet",
    none: "No values yet",
    noneText: "They come with the basic data of the portal."
  },
  feedback: {
    title: "Feedback",
    lead: "Reported barriers. “Done” deletes the address to answer to.",
    page: "Page",
    answerTo: "Answer to",
    received: "Received",
    done: "Done",
    doneOn: "Done on {{day}}",
    none: "No feedback",
    noneText: "When somebody reports a barrier, it stands here."
  }
};
const auditEn = {
  title: "Audit log",
  lead: "Who saw or changed what, and when. The log holds ids only, no names, and cannot be changed without notice.",
  entries: "Entries",
  caption: "Entries, newest first",
  number: "No.",
  at: "Time",
  actor: "Who (id)",
  system: "the portal itself",
  person: "the person herself",
  companyByLink: "Company by a link",
  action: "What",
  subject: "About",
  subjects: "{{kind}}: {{ids}}",
  more_one: "and {{count}} more",
  more_other: "and {{count}} more",
  older: "Older entries",
  newest: "To the newest entry",
  none: "No entries yet",
  noneText: "As soon as somebody opens or changes something about people, it stands here.",
  filter: {
    from: "From",
    to: "Until",
    topic: "About what",
    anyTopic: "Everything",
    subject: "Case code or id",
    show: "Show"
  },
  whyNoActor: "The log cannot be searched for a single member of staff here.",
  topics: {
    breakGlass: "Emergency openings",
    reveal: "Personal data that were seen",
    disclosure: "Consents and what employers see",
    erasure: "Erasures",
    case: "Cases",
    placement: "Proposals and placements",
    company: "Employers, postings and lists",
    mentoring: "Volunteers",
    account: "Accounts and sign-ins",
    portal: "The portal itself"
  },
  tabs: {
    label: "Data protection",
    audit: "Audit log",
    retention: "Retention rules"
  },
  chain: {
    sound: "The log is sound",
    soundText_one: "Checked on {{at}}: {{count}} entry, sound until {{until}}.",
    soundText_other: "Checked on {{at}}: {{count}} entries, sound until {{until}}.",
    soundEmpty: "Checked on {{at}}: no entry yet.",
    broken: "The log was changed",
    brokenText: "Checked on {{at}}. {{finding}} It is sound until {{until}}.",
    brokenFirst: "Checked on {{at}}. {{finding}}",
    whatToDo: "Please talk to whoever runs the portal and have its state secured before anybody changes something. After a backup was put back, the newest entries are rightly missing.",
    never: "The log has not been checked yet",
    neverText: "That happens by itself every day, shortly after the start and then every 24 hours.",
    checking: "The log is being checked. The result will be here in a moment.",
    check: "Check now",
    notOutside: "Its state is noted nowhere outside the portal. A log that was written anew from the start would not be noticed. Remedy: set AUDIT_HEAD_FILE.",
    noMoreOutside: "Since {{since}} its state can no longer be noted outside the portal. Please tell whoever operates the portal: the file in AUDIT_HEAD_FILE cannot be written to.",
    finding: {
      changed: "Entry {{seq}} is no longer as it was written.",
      unlinked: "Entry {{seq}} does not follow from the one before: one of the two was changed.",
      missing: "Entry {{seq}} is missing.",
      tail: "The entries from number {{seq}} on are missing.",
      extra: "There are entries up to number {{seq}}, where whole months had been deleted.",
      checkpoint: "The proof of deleted months up to number {{seq}} was changed.",
      head: "Entry {{seq}} is another than the one noted outside."
    }
  },
  openings: {
    title: "Emergency openings of the last 90 days",
    none: "Nobody has opened an identity without having the case.",
    caption: "Who opened an identity without having the case",
    at: "Time",
    by: "Who",
    case: "Case",
    reason: "Why",
    textGone: "The reason given is deleted."
  },
  noneFound: "No entry matches",
  noneFoundText: "Please check dates, case code and choice.",
  kind: {
    batch: "Weekly run",
    company: "Employer",
    companyRequest: "A company's request",
    concept: "Occupation or skill",
    consent: "Consent",
    houseText: "Text of the house",
    import: "List",
    job: "Long work",
    mentor: "Language mentor",
    organisation: "House",
    person: "Person",
    placement: "Placement",
    planTemplate: "Template of plans",
    posting: "Posting",
    profile: "Profile",
    employerEvent: "employer event",
    proposal: "Proposal",
    rule: "Rule",
    retention: "Retention rule",
    tandem: "Tandem",
    team: "Team",
    user: "Account"
  },
  did: {
    vocabulary: {
      label: "Label changed or reviewed",
      map: "Word assigned",
      unmap: "Own word removed"
    },
    account: {
      absence: "Absence recorded",
      endCalendar: "Calendar address switched off",
      makeCalendar: "Calendar address made"
    },
    planTemplate: {
      import: "Templates of plans read from a file",
      publish: "Template of plans put into force"
    },
    employeeLog: {
      approve: "Reading a log allowed",
      decline: "Reading a log declined",
      read: "Log of an employee read",
      request: "Asked to read a log"
    },
    rule: {
      setCaseload: "Target caseload changed"
    },
    houseText: {
      edit: "Text of the house changed",
      import: "Texts of the house imported"
    },
    job: {
      run: "Long work begun"
    },
    organisation: {
      create: "House added",
      edit: "House changed",
      provider: "Sign-in service of the house set up",
      providerRole: "Tasks from the sign-in service changed",
      secondFactor: "Day set from which the house demands a second step"
    },
    signIn: "Signed in",
    team: {
      create: "Team added",
      edit: "Team changed"
    },
    user: {
      deactivate: "Account deactivated",
      edit: "Account changed",
      factorAdded: "Second step of signing in set up",
      factorRemoved: "Second step of signing in removed",
      factorsReset: "Second step of signing in reset",
      firstAdministratorUsed: "First administrator’s account opened",
      fromProvider: "Account opened by the sign-in service",
      invitation: "Invitation renewed",
      invitationUsed: "Invitation accepted",
      invite: "Invited",
      passwordChanged: "Password changed",
      passwordReset: "Link for a new password made",
      passwordResetUsed: "New password set",
      providerLinked: "Account connected with the sign-in service",
      reactivate: "Account activated again",
      recoveryCodesMade: "Recovery codes made",
      rolesFromProvider: "Tasks changed by the sign-in service"
    },
    company: {
      addContact: "Contact of the employer added",
      adopt: "Employer taken over",
      edit: "Employer changed",
      handOn: "Company handed on to somebody else",
      joinGroup: "Company joined a group",
      leaveGroup: "Company left a group",
      record: "Employer recorded",
      verify: "Employer checked"
    },
    companyBlock: {
      add: "Company excluded for a person",
      remove: "Exclusion of a company taken back"
    },
    import: {
      postings: "List of postings uploaded",
      volunteers: "List of volunteers read",
      learners: "List of learners read",
      profiles: "List of people uploaded",
      read: "Uploaded list looked at"
    },
    posting: {
      acceptText: "Said why the text of a posting stays as it is",
      approve: "Posting approved",
      close: "Posting closed",
      confirm: "Posting confirmed as still current",
      create: "Posting recorded",
      edit: "Posting changed",
      fill: "Posting filled",
      handOn: "Posting handed on to somebody else",
      import: "Postings taken from a list",
      pause: "Posting paused",
      reopen: "Posting opened again",
      sendBack: "Posting sent back",
      submit: "Posting submitted"
    },
    checkIn: {
      answer: "Question after the start answered",
      link: "Link for the questions after the start made",
      riskDone: "Worry after the start looked after"
    },
    consent: {
      callWish: "Wish to be called",
      called: "Person called",
      record: "Consent recorded",
      review: "Language recorded as reviewed",
      withdraw: "Consent withdrawn"
    },
    consentLink: {
      create: "Own link made",
      end: "Own link ended",
      newCode: "New code for the own link",
      newDevice: "New phone on the own link"
    },
    disclosure: {
      batch: "What companies see of profiles without a name, written anew (weekly run)",
      detailedRead: "Detailed profiles read by a company",
      end: "Employer sees it no longer",
      jobFit: "Profile without a name shown to the company",
      release: "Contact data released"
    },
    identity: {
      breakGlass: "Identity opened without having the case",
      breakGlassRead: "Emergency openings read",
      compare: "Had a text compared with what is kept of a person, without reading it",
      export: "Export of everything about a person made",
      edit: "Personal data changed"
    },
    profile: {
      assign: "Case assigned",
      close: "Case closed",
      create: "Profile recorded",
      edit: "Profile changed",
      erase: "Person erased",
      publish: "Profile put into the search",
      reopen: "Case opened again",
      withdraw: "Profile taken out of the search"
    },
    retention: {
      delete: "Deleted by a retention rule"
    },
    reveal: "Personal data seen",
    employerEvent: {
      cancel: "Event called off",
      inviteCompany: "Company invited to an event",
      inviteGuest: "Person invited to an event",
      plan: "Event planned"
    },
    placement: {
      acceptText: "Said why a text goes to the company as it is",
      attachment: {
        add: "Support recorded",
        remove: "Support removed"
      },
      complete: "Result of the trial recorded",
      end: "Placement ended",
      last: "Employment lasts",
      override: "Passed over without proof",
      planStart: "Start planned",
      takeUp: "Ended placement taken up again",
      start: "Start recorded",
      answerDates: "Company answered proposed dates by a link",
      offerDates: "Dates proposed to the company by a link",
      takeBackDates: "Proposed dates taken back"
    },
    companyRequest: {
      answer: "A company's request answered",
      create: "A company told its interest or asked for proposals",
      takeBack: "A company took its request back"
    },
    proposal: {
      apply: "Own application recorded",
      companyAnswer: "Company’s answer recorded",
      companyInvites: "Invitation by the company recorded",
      create: "Proposal made",
      end: "Proposal ended",
      silence: "Why there was no answer recorded"
    },
    learner: {
      note: "Wish for a language mentor noted"
    },
    mentor: {
      approve: "Language mentor approved",
      check: "Certificate of conduct seen",
      decline: "Language mentor declined",
      edit: "Details of a volunteer changed",
      end: "Volunteering ended",
      erase: "Mentor erased",
      interview: "First talk recorded",
      pause: "Volunteering paused",
      planInterview: "First talk planned",
      register: "Language mentor registered",
      resume: "Volunteering goes on",
      seeCertificate: "Certificate of conduct seen again"
    },
    tandem: {
      accept: "Yes to getting to know each other",
      begin: "Tandem has begun",
      called: "Matter of the tandem settled",
      decline: "Taster phase ended",
      end: "Tandem ended",
      handBack: "Tandem handed back",
      pause: "Tandem paused",
      releaseContact: "Contact released in the tandem",
      resume: "Tandem goes on",
      start: "Tandem made",
      takeBackContact: "Release of contact taken back"
    }
  }
};
const errorsEn = {
  // Refusals of a use case
  notFound: "We could not find this. The link may have expired or the page may have moved.",
  forbidden: "You do not have permission for this. Your team leader can help.",
  invalid: "Please check your entries.",
  conflict: "This does not fit the current state. Please reload the page and look again.",
  versionConflict: "Someone else has changed this entry in the meantime. Please compare before you save again.",
  duplicate: "This exists already. Please look for the existing entry first.",
  limit: "The limit has been reached. Please try again later.",
  expired: "The deadline or the link has expired. Please ask your contact person for a new link.",
  blocked: "This is still locked. Please finish the open steps first.",
  unavailable: "This is not available right now. Please try again in a few minutes.",
  busy: "There is a lot going on right now. Please try again in a moment.",
  cannotSave: "The portal cannot save anything right now. Please try again in a few minutes; until then nothing has been changed.",
  // disclosure
  detailedNeedsProfile: "There is a detailed profile only for a published profile without a name. Please publish the profile first.",
  previewOutdated: "The profile or the text has changed. Please show the new preview and ask again.",
  // Problems with a field
  pleaseCheck: "Please check this entry.",
  required: "Please fill in this field.",
  pleaseChoose: "Please choose something.",
  pleaseTick: "Please tick this box.",
  tooLong: "Please shorten the text to at most {{max}} characters.",
  tooShort: "Please write at least {{min}} characters.",
  tooMany: "Please choose at most {{max}}.",
  tooManySavedSearches: "You have saved {{most}} searches already. Delete one of them first.",
  tooManyLines: "Please write at most {{max}} lines or terms.",
  notANumber: "Please enter a number, for example 12.5.",
  notADate: "Please enter a date, for example 23.11.2026.",
  notATime: "There is no such time on that day. Please enter another one, for example 14:30.",
  notAnEmail: "Please enter an e-mail address, for example name@company.example.",
  notAPhone: "Please enter a phone number, for example 0208 000 00 00.",
  outOfRange: "Please enter a number from {{min}} to {{max}}.",
  tooSmall: "Please enter at least {{min}}.",
  tooLarge: "Please enter at most {{max}}.",
  dateInPast: "This date is in the past. Please choose a later one.",
  noWorkingDay: "Nobody works on {{on}}. The next working day is {{nextOn}}.",
  notATypedDay: "Please enter a day: “3” for in three working days, “2w” for in two weeks, “mo” or 7.12.",
  coverHasOtherRole: "Whoever covers needs the same task in the portal as the person who is away. Please choose somebody else.",
  coverIsAway: "This person is recorded as away herself. Please choose somebody else.",
  noRowTicked: "Please tick at least one row.",
  bulkUndone: "This has been undone already, or it was too long ago.",
  employeeLogSelf: "You cannot read your own log here. Please choose somebody else.",
  employeeLogOpen: "Somebody has asked to read this log already. Please wait until that is done.",
  employeeLogNotYours: "The other side has to agree: not who asked, and not whom it is about.",
  employeeLogClosed: "This log is not readable: not both have agreed, or the time is over.",
  bandUpsideDown: "At least must not be more than at most. Please check both numbers.",
  endBeforeStart: "The end is before the start. Please check both dates.",
  // identity
  identityIsOwn: "This is your own case: the details are on its page.",
  identityShownOnce: "The details have been shown once. If you need them again, open the page anew and give your reason again.",
  // vocabulary
  conceptUnknown: "The portal does not know that. Please try another name, for example “Welder”.",
  typedWordGone: "This word is no longer on the list. Somebody may have assigned it already. Please reload the page.",
  // what companies ask for
  cardGone: "This group is not shown any more. Please reload the page.",
  profileGone: "This profile is not shown any more. Please reload the page.",
  tooManyRequests: "{{most}} requests for this posting are open already. Please call your contact person.",
  requestEnded: "This request has been answered or taken back already. Please reload the page.",
  // assistance: steps, start, end
  templateNeedsStart: "A plan needs exactly one step “First day”, without a condition.",
  templateTooLong: "These are too many steps for a plan. Please take some out.",
  templateNotReady: "The template cannot come into force like this. Please change what stands below first.",
  templateUnchanged: "This draft is exactly like the template in force on that day. There is nothing to put into force.",
  stepKeyTwice: "The key of this step is there already. Each step needs its own.",
  stepTwice: "This step is on this side already.",
  placeTaken: "There is a step in this row on this side already.",
  stepTitleMissing: "Please write what is to be done.",
  stepTitleNotOwn: "Only an “own step” has words of its own. Please leave the field empty.",
  stepCodeAftercare: "The portal itself plans the questions after the start. Please choose another step.",
  dueStepMissing: "Please choose the step which this one follows.",
  dueStepCircle: "These steps wait for each other in a circle. Please choose another one.",
  dueInPast: "This day is in the past. Please choose today or a later day.",
  requirementNotOnRecord: "There is nothing on record here that could be taken back. Please reload the page.",
  nothingToUndo: "There is nothing to take back here: the step is as it was planned.",
  noSeatLeft: "All seats of this posting ({{seats}}) are taken already. If the company takes one more person, please change the number of seats of the posting first.",
  subsidyBeforeContract: "The subsidy has to be applied for before the contract. Please tick the application first, or record it as not needed.",
  noPlanTemplate: "There is no template of a plan for this kind of posting. Please ask the administration of the portal.",
  stepNotOpen: "This step is done already. Please reload the page.",
  stepIsOpen: "This step is open already.",
  startHasItsOwnAction: 'Please record the first day with "Record the start".',
  dayInFuture: "This day is in the future. Please enter what has happened already.",
  skipReasonMissing: "Please say briefly why the step is not needed.",
  requirementReferenceMissing: "Please enter the file number or another reference.",
  requirementInFuture: "This day is in the future. Please enter the day of the decision.",
  overrideReasonMissing: "Please give a reason for starting without proof.",
  placementNotPreparing: "This placement has begun already or has ended.",
  checkInOver: "These questions are over. No link can be made any more.",
  milestoneAhead: "This date has not come yet. Please enter the result afterwards.",
  askingNeedsYes: "At this date only a person who agreed may be asked about. Please ask for her yes first. Until then the outcome is unknown.",
  placementNotStarted: "This placement has not begun yet or is closed already.",
  placementNotEnded: "This placement is still running. There is nothing to take up again.",
  placementStaysEnded: "This placement cannot be taken up again. If the person wants to, make a new proposal.",
  placementEnded: "This placement has ended already.",
  trialEndsOtherwise: "This kind is a trial. Please record what follows.",
  workEndsOtherwise: "This is no trial. Please record that the employment lasts.",
  startBlocked: "The start is still locked. Please record first what is missing.",
  approvalMissing: "The approval of the measure is still missing (date, file number).",
  permitMissing: "The employment permit is still missing (date, file number).",
  subsidyApplicationMissing: "The application for the subsidy is still missing (date, file number).",
  startBonusApplicationMissing: "The application for the start bonus is still missing (date, file number).",
  longMeasureMissing: "The measure lasts longer than usual. The reason for it is still missing.",
  longMeasureReasonMissing: "Please choose the reason for the longer measure. Without one it must be shorter.",
  lengthNotLawful: "This length is not lawful. Please plan another last day.",
  payNotLawful: "On these days the wage of the posting is too low. Please agree on the wage with the company first and change it in the posting, or plan other days.",
  trialDayPlanned: "A trial day is already in the plan.",
  attachmentKnown: "This is recorded already.",
  attachmentTooLate: "It is too late for that: the application must be made before the first day.",
  attachmentAfterContract: "It is too late for that: the contract is on record, and the application must be made before the contract.",
  applicationAfterContract: "This day is after the contract. The application must be made before the contract.",
  subsidyNotLawful: "The subsidy is not lawful like this. Please change what stands under “Not possible like this”.",
  contractMissing: "The signed contract is still missing (date, reference).",
  worksCouncilMissing: "The consent of the works council is still missing (date, reference).",
  // Forms, sign-in, accounts
  formInvalid: "Please check the marked fields.",
  formTooBig: "The form is too big. Please shorten long texts.",
  uploadTooBig: "The file is too big. Please split the list; at most 40 MB are possible.",
  formTooManyFields: "The form holds too many entries at once. Please choose fewer and send it again.",
  formUnreadable: "The form did not arrive completely. Please send it again.",
  signInFailed: "E-mail address and password do not match. Please check both.",
  tooManyAttempts: "Too many attempts. Please try again in {{minutes}} minutes.",
  emailTaken: "This e-mail address has an account already. Please look for it in the list of accounts.",
  passwordTooShort: "Please choose at least 12 characters.",
  passwordTooLong: "Please choose at most 200 characters.",
  passwordTooSimple: "This password is easy to guess. Please use a sentence of four or more words that only you know.",
  passwordsDiffer: "The two passwords differ. Please enter the same one twice.",
  wrongPassword: "This is not your current password. Please try again.",
  accountDeactivated: "This account is deactivated. Open it again first.",
  accountHasNoAddress: "The portal knows no address for this account. Please hand the link over in person.",
  noMailsToResend: "None of these mails is left: perhaps somebody has sent them again already.",
  mailNotSetUp: "Sending mails is not set up.",
  notYourself: "You cannot deactivate your own account. Please ask another administrator.",
  lastAdministrator: "Somebody has to administer the portal. Give this task to another person with a password first.",
  handOnPostingsFirst: "This account still looks after postings or companies. Choose who takes them over.",
  handOnCasesFirst: "This account still has open cases. Hand them on first.",
  roleStandsAlone: "Company and language mentor cannot be combined with other tasks.",
  companyMissing: "Please invite companies on the page of the company.",
  mentorMissing: "Language mentors are invited by the coordination.",
  teamOfOtherOrganisation: "This team belongs to another house. Please choose a fitting one.",
  // company, posting
  sameEmployerNumber: "A company with this employer number exists already: {{name}}. Please continue there.",
  sameCompanyName: "A company with almost the same name exists already: {{name}}. Please look there first.",
  employerNumberMissing: "The employer number is missing. Please add it before you record the company as verified.",
  companyNotVerified: "The company has not been verified yet. Please verify the company first.",
  companyHasUsers: "This company has accounts of its own and cannot be dissolved.",
  postingMoveImpossible: "This step is not possible in the present state of the posting. Please reload the page.",
  postingNotEditable: "This posting can no longer be changed. Please call your contact person.",
  criteriaEditsSpent: "The criteria of this posting have already been changed {{allowed}} times this week. It goes on from {{fromOn}}. Everything else can be saved now.",
  sameGroupName: "There is a group of this name. Please choose it from the list.",
  postingNeedsKind: "The kind of the posting is still open. Please choose one before you approve.",
  postingPeriodOver: "The period of this posting is over. Please change start and length or close the posting.",
  postingNotLawful: 'The posting is not lawful like this. Please change what is listed under "Not possible like this".',
  ruleRefuses: "A rule stands in the way here. Please read the note about it.",
  reasonMissing: "Please give a reason.",
  phoneOrEmail: "Please give a telephone number or an e-mail address so that we can reach you.",
  placeUnknown: "We do not know this place. Please write the name of the town or municipality.",
  placeNeedsTown: "We do not know this postcode. Please add the town.",
  placeAmbiguous: "There are several places of this name. Please choose: {{choices}}.",
  placeTooCoarse: "That is a whole district. Please name the town or municipality.",
  hoursTurned: "The second number is smaller than the first. Please check both.",
  // reference data
  importRunning: "A file of this kind is being read. Please wait until it is done.",
  // profile
  customerNumberKnown: "This customer number is already recorded. Please look for the existing case.",
  profileIncomplete: "Something is missing before publishing. Please add what is named.",
  profileMoveImpossible: "The case is in another state now: this step is not possible. Please load the page again.",
  consentMissing: "The person’s yes is missing. Please record the consent first.",
  noConsentText: "There is no approved text for this purpose yet. Please ask the administration.",
  postingNotOpen: "This posting is no longer open. Please choose another one.",
  postingNotCurrent: "This posting is no longer on the board. Please ask first whether it is still current.",
  profileNotPublished: "The profile is not published. Please publish it first.",
  personUnavailable: "This profile is not available for this posting. Please choose another one.",
  companyExcluded: "This person has excluded the company. If she has changed her mind, take that back on the page of the case first.",
  seatsProposed: "For the free seats {{open}} proposals are running already, more than {{allowed}} are not possible. Wait until one ends, or ask the company for its answers.",
  timeInPast: "This time is over. Please choose a later one.",
  timeTwice: "This time is there already. Please choose another one.",
  tooFewTimes: "Please propose at least {{min}} times.",
  dateLinkUsed: "This link has been used. The answer is on the page of the placement.",
  timeNotOffered: "This time was not offered or is over.",
  dateNotPlanned: "This is not in the plan as an open step. Please reload the page.",
  eventOver: "This event is over. You can only record who was there.",
  eventCancelled: "This event was called off.",
  eventNotYet: "Who was there can be recorded from the day of the event on.",
  companyIsBlocked: "This company is blocked and cannot be invited.",
  caseUnknown: "There is no such case code among your cases. It stands at the top of the profile’s page.",
  silenceAnswered: "The reason has been recorded. You need not do anything more.",
  budgetSpentPosting: "The company has already read {{allowed}} profiles for this posting, and no more are intended. Next, the employer service clarifies with the company whom it wants to meet.",
  budgetSpentWeek: "The company and its group have already read {{allowed}} profiles this week, and no more are intended. It goes on from {{fromOn}}: please enter the yes again then.",
  budgetSpentMusts: "The company and its group have been told about {{allowed}} different must requirements this week, and no more are intended. It goes on from {{fromOn}}: please enter the yes again then.",
  alreadyProposed: "This person has already been proposed for this posting.",
  noCaseChosen: "Please tick at least one case.",
  placeWhich: "There are several places of this name. Please choose below which one is meant.",
  languageUnknown: "We do not know this language. Please write its German name, for example Englisch or Dari.",
  germanMissing: "Please enter a certificate with its level or at least one observation.",
  certificateLevelMissing: "Please choose the level on the certificate.",
  certificateMissing: "Please choose which certificate it is.",
  assessorMissing: "Please say who observed it.",
  dayInPastOnly: "This day is in the future. Please check the date.",
  // proposals, consent
  proposalMovedOn: "Something has happened here in the meantime. Please read the new state before you go on.",
  codeWrong: "This code is not right. Please check the digits.",
  codeFrozen: "The code was wrong too often. Please ask for a new one.",
  consentTextChanged: "The text has changed. Please read it again and then answer.",
  languageNotReviewed: "Nobody has reviewed this language yet. Please decide together with the contact person or on paper.",
  wordsChanged: "The texts have changed meanwhile. Please read them again.",
  // mentoring
  offersMissing: "Please tick what you would like to offer.",
  slotsMissing: "Please tick at least one time that usually works for you.",
  adultsOnly: "You can join from the age of 18. Please confirm that you are 18 or older.",
  pledgeMissing: "It does not work without this promise: learners must be able to rely on you.",
  codesNotSetUp: "The portal cannot send mails at present. Please call the coordination.",
  mailedCodeWrong: "This code is not right. Please check the digits in the newest mail, or have a new code sent.",
  codeTooLate: "This code has run out. Please have a new one sent.",
  draftGone: "This sign-up is no longer stored. Please start again; it takes about 3 minutes.",
  draftIncomplete: "Something is still missing. Please go back and answer all steps.",
  placeUnknownLike: "We do not know this place. Do you mean one of these? Please choose below, or spell it differently.",
  conductCertificateMissing: "This programme asks for a certificate of conduct. Please enter when you saw it.",
  extendedForMinorsOnly: "An extended certificate may be asked for only where people work with minors. Please choose a simple one, or tick minors.",
  interviewOverlaps: "You already have another talk at this time. Please choose another time.",
  tooFarAhead: "This day is more than half a year ahead. Please check the date.",
  mentorMoveImpossible: "This step is not possible at the moment. Please reload the page.",
  mentorHasTandems: "There are open tandems. Please end them first.",
  mentorHasNoEmail: "No e-mail address is stored for this person. There is no account without it.",
  tandemMoveImpossible: "This step is not possible in the tandem’s present state. Please reload the page.",
  placeWithTown: "There are several places of this name. Please add the town, for example “Brackwede, Bielefeld”.",
  notAPublicPlace: "This looks like a private address or a telephone number. Please name a public place, for example “city library, reading café”.",
  contactInMessage: "It contains a telephone number or an address. You can pass these on once both of you have released your contact. Please take it out.",
  meetingOverlaps: "You already meet somebody else at this time. Please choose another time.",
  noMeetingNow: "No meeting is near at present. Please reload the page.",
  noLanguageStep: "No single language step is missing for this posting any more. Please reload the page.",
  tandemRests: "This tandem is resting. Please talk to your contact first.",
  learnerHasTandem: "This person has a tandem by now. Please look there.",
  mentorNotFree: "This mentor is no longer free. Please choose somebody else.",
  learnerWishMissing: "Please note first what the person would like to practise.",
  caseClosed: "This case is closed. Please reopen it first.",
  pairsGone: "This proposal is gone. Please compute it again.",
  chooseAPair: "Please tick at least one pair.",
  tooManyPairOverrides: "No more than {{max}} decisions of your own are possible. Please take one back first.",
  learnerWaitsNoMore: "This person does not wait any more.",
  beforeTandem: "The tandem did not exist on that day yet. Please check the date.",
  // texts that leave the house
  textGuardFailed: "The text could not be checked and therefore stays inside. Please try again in a few minutes.",
  textForCompanyHolds: "The company would learn more than it should. Please change the text, or choose why it may go out like this.",
  postingTextUndecided: "The text of the posting holds something you have to decide on before others read it. Please change the text, or choose a reason.",
  wordingUndecided: "The text has wording that may shut people out. Why should it stay like this?",
  textHoldsName: "The text names the person or sounds like her name. Please write without names.",
  textHoldsPlace: "The text says where the person lives. Please name the district at most.",
  textHoldsEmployer: "The text names a company the person was with. Please name the work only.",
  textHoldsOwnNumber: "The text holds the customer number of the person. Please take it out.",
  textHoldsBirthday: "The text holds the birthday of the person. Please take it out.",
  textHoldsPapers: "The text holds what the papers of the person say. Please take it out.",
  textHoldsEmail: "The text holds an e-mail address. Please take it out.",
  textHoldsPhone: "The text holds a phone number. Please take it out.",
  textHoldsIban: "The text holds an IBAN. Please take it out.",
  textHoldsIdNumber: "The text holds a number that may belong to a file or to papers. Please take it out.",
  textHoldsAddress: "The text holds an address. Please take it out.",
  searchNameHolds: "The name of a search says nothing about single persons. Please name it after what you are looking for.",
  // imports
  importNotOpen: "This list is no longer open. Please reload the page.",
  noOrganisation: "Your account belongs to no house. Please have a team lead import the list.",
  fileMissing: "Please choose the file with the list.",
  // second factor, sign-in services of houses
  oneTimeCodeWrong: "This code is not right or was used already. Please wait for the next one and enter it at once. If it fails again, check the clock of the device.",
  recoveryCodeWrong: "This code is not right or was used already. Please take the next one on your sheet.",
  codesLocked: "The one-time code was wrong too often. Please use your passkey or a recovery code, or ask the administration for help.",
  passkeyRefused: "This passkey does not fit. Please try again, or use a code.",
  passkeyNeedsScript: "Passkeys need JavaScript, and it is switched off in this browser. Please use a code.",
  tooManyPasskeys: "You have {{most}} passkeys already. Please remove one first.",
  factorFirst: "Please set up a passkey or one-time codes first.",
  lastFactor: "Your house demands a second step. Please set up another one first, then you can remove this one.",
  signInAgain: "You signed in more than 30 minutes ago. Please sign in again before you change this.",
  factorsOfYourself: "You change your own second step under “My account”. If you have lost everything, ask another administrator.",
  notAnIssuer: "Please enter an address that begins with https and has no question mark. Your IT knows it.",
  providerNeedsRoles: "Please give at least one value a task first: nobody would get in.",
  providerUnreachable: "The sign-in service does not answer, or there is none at this address. Please check the address, and whether the server of the portal reaches it."
};
const importsEn = {
  where: "Row {{row}}, column “{{column}}”: {{sentence}}",
  refusal: {
    empty: "The file is empty. Please choose the file with the list.",
    tooLarge: "At {{megabytes}} MB the file is too large. The limit is 40 MB. Please split the list or remove pictures.",
    tooManyCells: "The sheet reaches too far down or to the right. Please delete empty rows and columns at its end and save it again.",
    notASheet: "This is not a sheet we can read. Please save the list in Excel as “Excel workbook (.xlsx)” or as CSV.",
    openDocument: "This is an OpenDocument sheet. Please save it as “Excel workbook (.xlsx)” or as CSV.",
    oldExcel: "This is an older Excel format (.xls or .xlsb). Please open the file in Excel and save it as “Excel workbook (.xlsx)”.",
    passwordProtected: "The file is protected by a password. Please save it without a password and upload it again.",
    zipBomb: "The file grows unusually large when unpacked. For safety we do not read it. Please copy the list into a new workbook.",
    damagedArchive: "The file is damaged or incomplete. Please open it in Excel, save it again and upload it once more.",
    wrongEncoding: "The umlauts in this file are damaged. Please open the original list in Excel and save it as “CSV UTF-8” or as .xlsx.",
    unclosedQuote: 'From row {{row}} on a closing quotation mark (") is missing. Please add or remove it there.',
    unreadable: "The file cannot be read. Please open it in Excel and save it again as “Excel workbook (.xlsx)”.",
    keyColumnMissing: "The column “{{expected}}” is missing. We recognise each row by it. We found: {{found}}.",
    columnsMissing: "These columns are missing: {{expected}}. We found: {{found}}.",
    notVocabulary: "This is no file of occupations or skills that we know. Please choose occupations_de.csv or skills_de.csv of ESCO, or the list of the KldB 2010 with code, level and title, without further columns.",
    notPlaces: "This is no file of postcodes or quarters that we know. Please choose DE.txt of GeoNames or a table with the columns PLZ and Ort or with the columns Ort, Stadtteil, Breite and Länge, without further columns.",
    noRows: "The list has headings only and no rows. Please choose the file with the entries."
  },
  problem: {
    keyMissing: "There is no number here. Please add it. We recognise the row by it.",
    keyShortened: "Excel has shortened the number to “{{value}}”. Please set the column to “Text” and enter the whole number.",
    keyOfAnother: "Under “{{value}}” there is somebody with another name here. Please check the number. If the whole name has really changed, erase the old person first.",
    duplicateKey: "“{{value}}” is already in row {{earlier}}. Please delete one of the two rows.",
    valueMissing: "This is missing. Please add it.",
    textDamaged: "A character in “{{value}}” is damaged. Please type it again.",
    textTooLong: "The text is too long. Please shorten it to at most {{max}} characters.",
    dayInvalid: "“{{value}}” is not a date. Please write it like this: {{example}}.",
    birthImplausible: "“{{value}}” cannot be a date of birth. Please check the year above all.",
    numberInvalid: "“{{value}}” is not a number. Please enter the number only, for example 25.",
    numberOutOfRange: "“{{value}}” does not fit. Please enter a number from {{min}} to {{max}}.",
    escoUriInvalid: "This is not the address of an ESCO occupation or skill.",
    kldbCodeInvalid: "This is not a code of the KldB 2010. It has one to five digits.",
    postcodeInvalid: "This is not a postcode. It has five digits.",
    townUnknown: "We do not know this place, or there are several. Please write its official name or municipality key.",
    coordinateInvalid: "This is not a valid number of degrees. Please write it like this: 52,0213.",
    quarterFarAway: "This point is {{km}} km away from {{town}}. Please check latitude and longitude.",
    quarterRepeated: "This quarter is already in row {{earlier}}. Please delete one of the two rows.",
    dayInFuture: "“{{value}}” lies in the future. We take the entry without a date.",
    firstNameMissing: "The first name is missing. Please add it in the profile.",
    levelUnknown: "“{{value}}” is not a language level. We leave it out. Possible are Alpha, A1, A2, B1, B2, C1 and C2.",
    certificateUnknown: "We do not know “{{value}}” as a language certificate. We take it as “other certificate”.",
    certificateWithoutLevel: "The level of “{{value}}” is missing. We do not take the certificate.",
    certificateLevelUnusual: "A {{certificate}} at {{level}} is unusual. We take it. Please check the certificate.",
    assessorUnknown: "We do not understand whose assessment this is (“{{value}}”). We take it as the counselling’s assessment.",
    languageUnknown: "We do not know the language “{{value}}”. We leave it out. You can add it in the profile.",
    licenceUnknown: "We do not know “{{value}}” as a licence. We leave it out. You can add it later.",
    hoursUnknown: "We do not understand the working time “{{value}}”. We leave it out. Possible is for example “Teilzeit vormittags” or “20–25 Std.”.",
    yesNoUnknown: "We do not understand “{{value}}” as yes or no. We leave it out.",
    residenceAssumed: "“{{value}}” is not clear. The paragraph or kind is missing. We take it as “other title”. Please look at the residence title and enter it exactly.",
    residenceUnknown: "We do not know the residence status “{{value}}”. The profile has it as “unknown”. Please add it.",
    courseUnknown: "We do not know the course “{{value}}”. We take it as “other course”.",
    sexUnknown: "We do not understand “{{value}}” as a sex. We leave it out.",
    emailInvalid: "“{{value}}” is not an e-mail address. We leave it out.",
    kindMissing: "The kind of posting is missing. Please choose it before approval.",
    kindUnknown: "We do not know the kind “{{value}}”. Please choose the kind before approval.",
    kindIsStep: "“{{value}}” is a step of a placement, not a posting. Please choose the kind before approval.",
    payUnclear: "We cannot read an amount from “{{value}}”. Please add the pay in the draft.",
    payPerHourAssumed: "“{{value}}” does not say per what. We assume: per hour.",
    payPerMonthAssumed: "“{{value}}” does not say per what. We assume: per month.",
    payRange: "“{{value}}” is more than one amount. We take the smallest.",
    companyNumberInvalid: "“{{value}}” is not a company number (Betriebsnummer). It has eight digits. We leave it out.",
    extraCells_one: "There is {{count}} more value to the right of the last heading. It is not read.",
    extraCells_other: "There are {{count}} more values to the right of the last heading. They are not read.",
    placeUnknown: "We do not know the place “{{value}}”, or there are several. Please correct it in the list, or add it in the portal afterwards.",
    placeNeedsTown: "The town of the postcode “{{value}}” is missing. Please add it.",
    addressMissing: "There is no e-mail address here. Please add it. We know the person again by it, and she signs in with it.",
    addressInvalid: "“{{value}}” is no e-mail address. Please check it.",
    offerUnknown: "We do not know the offer “{{value}}”. We leave it out. You can settle it in the talk.",
    slotUnknown: "We do not understand the time “{{value}}”. We leave it out. Write for example “Mo abends, Sa”.",
    modeUnknown: "We do not know the way to meet “{{value}}”. It may be in person, online or both.",
    goalUnknown: "We do not understand the goal “{{value}}”. We take “German for everyday life”. You can change it in the portal.",
    wordsUnknown: "We do not know “{{value}}” yet. The word stays, the search does not find it."
  },
  columns: {
    unknown: "We do not read these columns: {{list}}.",
    missing: "The list does not have these columns: {{list}}. What is already here stays.",
    doubled: "These columns occur twice, only the first is read: {{list}}.",
    guessed: "We read “{{heading}}” as “{{expected}}”."
  },
  plan: {
    new: "new",
    changed: "changed",
    same: "unchanged",
    conflict: "changed here and in the list",
    caseworkerChanged: "other caseworker",
    closedHere: "already closed here",
    error: "with an error",
    keptForPlacement: "missing, but in a placement",
    taken: "taken",
    noLongerListed: "no longer in the list"
  },
  errorSheet: {
    row: "Row",
    problems: "What to do",
    inColumn: "Column “{{column}}”: {{sentence}}"
  },
  kind: {
    profiles: "Candidates",
    postings: "Postings",
    volunteers: "Volunteers",
    learners: "Learners of your organisation"
  },
  state: {
    reading: "being read",
    preview: "waits for you",
    taking: "being taken",
    taken: "taken",
    failed: "stopped",
    dropped: "dropped"
  },
  list: {
    title: "Import lists",
    lead: "Upload your list as it is: CSV from Excel or XLSX. First you see what changes. Only what you confirm is taken.",
    upload: "New list",
    kind: "What is in the list?",
    file: "File",
    fileHint: "CSV or Excel (.xlsx), at most 40 MB. What we know each row by must be there: {{keys}}.",
    key: {
      profiles: "customer number",
      postings: "posting number",
      volunteers: "for volunteers the e-mail address",
      learners: "for learners of your organisation a number that stays with the person"
    },
    submit: "Upload and look",
    refused: "We cannot read this file",
    runs: "Lists so far",
    none: "No list has been imported yet.",
    when: "Uploaded",
    what: "List",
    result: "Result",
    status: "State"
  },
  page: {
    title: "List of {{on}}",
    lead: {
      profiles: "Nothing is taken yet. New people come as drafts, without consent.",
      postings: "Nothing is taken yet. New postings come as drafts.",
      volunteers: "Nothing is taken yet. New volunteers come as “newly registered”: getting to know them comes next. Please tell them that what they told you is here now.",
      learners: "Nothing is taken yet. New learners stand under “Learners of your organisation” then. Nobody is looked for before you have noted their yes there. Please tell them that what they told you is here now."
    },
    by: "uploaded by {{name}}",
    counts: "What the list changes",
    rows_one: "one row",
    rows_other: "{{count}} rows",
    words: "{{words}} occupations and skills read, {{unknown}} of them not known yet.",
    overLimit_one: "One posting is not lawful like this. It comes as a draft with a note.",
    overLimit_other: "{{count}} postings are not lawful like this. They come as drafts with a note.",
    keptForPlacement: {
      profiles_one: "One more person is missing in the list but is in a placement just now. She or he stays.",
      profiles_other: "{{count}} more people are missing in the list but are in a placement just now. They stay.",
      volunteers_one: "One more volunteer is missing in the list but has a tandem just now. She stays.",
      volunteers_other: "{{count}} more volunteers are missing in the list but have tandems just now. They stay.",
      learners_one: "One more learner is missing in the list but has a tandem just now. She stays.",
      learners_other: "{{count}} more learners are missing in the list but have tandems just now. They stay.",
      postings_one: "One more posting is missing in the list but has a placement just now. It stays.",
      postings_other: "{{count}} more postings are missing in the list but have a placement just now. They stay."
    },
    missing: {
      profiles_one: "No longer in the list: one person.",
      profiles_other: "No longer in the list: {{count}} people.",
      volunteers_one: "No longer in the list: one volunteer.",
      volunteers_other: "No longer in the list: {{count}} volunteers.",
      learners_one: "No longer in the list: one learner.",
      learners_other: "No longer in the list: {{count}} learners.",
      postings_one: "No longer in the list: one posting.",
      postings_other: "No longer in the list: {{count}} postings."
    },
    unknownCaseworkers_one: "{{count}} name of a caseworker is not known here: {{rows}}. New cases go to the list “Unassigned”.",
    unknownCaseworkers_other: "{{count}} names of caseworkers are not known here: {{rows}}. New cases go to the list “Unassigned”.",
    cases_one: "{{count}} case",
    cases_other: "{{count}} cases",
    newCompanies_one: "One employer is not known here yet. It will be recorded and has to be checked.",
    newCompanies_other: "{{count}} employers are not known here yet. They will be recorded and have to be checked.",
    sections: "Rows by result",
    row: "Row",
    number: "Number",
    label: "Entry",
    changes: "What changes",
    hints: "Notes",
    problems: "What to do",
    here: "Stands here",
    list: "Stands in the list",
    from: "{{field}}: {{before}} → {{after}}",
    empty: "empty",
    conflictLead: "These were changed here and in the list. Please decide. Without a decision everything stays as it is.",
    later: "decide later",
    takeList: "take it from the list",
    keepHere: "keep what stands here",
    absentLead: "These entries came from an earlier list and are missing now. Only what you tick is closed.",
    close: "Close {{label}}",
    saveChoices: "Keep choices",
    more: "More rows",
    nothing: "There are no rows here.",
    take: "Take the good rows",
    takeHint_one: "One row is taken.",
    takeHint_other: "{{count}} rows are taken.",
    decidedHint_one: "One decision counts with them.",
    decidedHint_other: "{{count}} decisions count with them.",
    undecidedHint_one: "One decision is still open, also after taking.",
    undecidedHint_other: "{{count}} decisions are still open, also after taking.",
    undecided_one: "One decision is still open. You can make it below as long as the list lies here.",
    undecided_other: "{{count}} decisions are still open. You can make them below as long as the list lies here.",
    toUnassigned: "To the cases without a caseworker",
    takeChoices: "Take decisions",
    person: "Person",
    caseCode: "Case code",
    nothingToTake: "The list changes nothing.",
    errors: "Rejected rows as a file",
    errorsHint: "Correct the rows in the file and upload it again.",
    drop: "Drop list",
    dropConfirm: "Really drop the uploaded list?",
    progress: "{{done}} of {{total}} rows taken",
    progressHint: "You can go on working, the import goes on by itself.",
    takenLead: "The list has been taken.",
    failedLead: "Taking was stopped. What had been taken is saved. Please upload the list once more."
  },
  field: {
    name: "Name",
    birthOn: "Date of birth",
    sex: "Sex",
    email: "E-mail",
    phone: "Phone",
    street: "Street",
    postcode: "Postcode",
    town: "Town",
    occupations: "Occupations",
    skills: "Skills",
    germanAttested: "German by certificate",
    germanAssessed: "German observed",
    otherLanguages: "Other languages",
    course: "Course",
    availableFrom: "Free from",
    workTime: "Hours",
    shifts: "Shifts",
    licences: "Driving licences",
    withoutCar: "Without a car",
    maxKm: "At most km",
    experienceYears: "Experience",
    wantedKinds: "Wanted kind",
    residence: "Residence",
    enteredOn: "Entry",
    caseworker: "Caseworker",
    title: "Title",
    place: "Place of work",
    kind: "Kind",
    german: "German at least",
    seats: "Seats",
    startsOn: "Start",
    duration: "Length",
    pay: "Pay",
    description: "Description",
    temporaryWork: "Temporary work",
    offers: "Offers",
    languages: "Languages",
    slots: "Times",
    mode: "How to meet",
    capacity: "Learners at once",
    goal: "Goal"
  },
  yes: "yes",
  no: "no"
};
const landingEn = {
  title: "Try out work, get to know people",
  lead: "Werkbrücke brings together employers and people who want to start working in Germany. Every placement is accompanied – from the first meeting until after the probation period.",
  doors: {
    company: {
      title: "I need people for my company",
      text: "Tell us what you need: get to know someone for a few days, hire on trial, train. It takes about five minutes, and you do not need an account.",
      action: "Post a position",
      next: "We check the details and call you."
    },
    volunteer: {
      title: "I would like to help someone learn German",
      text: "As a language mentor you regularly meet a person who is learning German for work. Two hours a week are enough.",
      action: "Join in",
      next: "We get in touch and get to know you."
    },
    candidate: {
      title: "I am looking for work",
      text: "Here you can see open positions. If you like one, talk to your caseworker at the jobcenter or the employment agency.",
      action: "See open positions",
      next: "Nobody sees your name before you say yes."
    }
  },
  total: {
    text: "There are at least {{total}} profiles without a name here at the moment. The number changes once a week.",
    protection: "How we protect them"
  },
  how: {
    title: "What happens next",
    one: {
      title: "Proposal without a name",
      text: "The employer sees what a person can do. Name, age and origin stay hidden."
    },
    two: { title: "Both say yes", text: "Only when the person agrees do both meet." },
    three: { title: "Try it out", text: "A taster day, an internship or a trial job – whatever fits." },
    four: { title: "We stay with you", text: "A personal contact supports both sides, also after the start." }
  },
  staff: { text: "Do you work at the jobcenter, the employment agency or as a volunteer?", action: "Go to sign-in" }
};
const legalEn = {
  titles: {
    imprint: "Imprint",
    privacy: "Privacy",
    accessibility: "Accessibility statement",
    easyLanguage: "Easy language"
  },
  draftTitle: "This text is a draft",
  draftText: "The house still has to fill in what stands in square brackets. Until then the portal does not go live.",
  asOf: "As of {{date}}",
  feedback: {
    title: "Report a barrier",
    lead: "Is something hard to read, use or understand? Please tell us. We answer within two weeks.",
    message: "What is the problem?",
    messageHint: 'For example: "I cannot reach the button with the keyboard." Please do not name other people.',
    page: "Which page is it about?",
    answerTo: "How can we answer you?",
    answerToHint: "Optional: e-mail address or phone number. We delete it together with your message.",
    send: "Send message",
    thanksTitle: "Thank you, your message has arrived",
    thanks: "We read every message. If you gave us an address, we answer within two weeks."
  }
};
const mailEn = {
  greeting: "Hello,",
  kinds: {
    savedSearch: {
      subject: "Werkbrücke: there is news",
      text: "there is news about something you saved in the portal. After signing in you see it here:"
    },
    companySearch: {
      subject: "Werkbrücke: there is news",
      text: "there is news about something you saved in the portal. After signing in you see it here:"
    },
    identityOpened: {
      subject: "Werkbrücke: please look at the log",
      text: "there is something in the log of the portal that you should look at. After signing in you see it here:"
    },
    ownCaseOpened: {
      subject: "Werkbrücke: please look at a case",
      text: "something happened in one of your cases that you should look at. After signing in you see it here:"
    },
    protection: {
      subject: "Werkbrücke: there is news",
      text: "there is news you should look at soon. After signing in you see it here:"
    },
    digest: {
      subject: "Werkbrücke: something is on your list",
      text: "something on your work list in the portal is due. After signing in you can see it here:"
    },
    checkIn: {
      subject: "Werkbrücke: There is news",
      text: "there is news for you in the portal. After signing in you find it here:"
    },
    tandemNews: {
      subject: "Werkbrücke: there is news",
      text: "there is news for you in the portal. After signing in you see it here:"
    },
    tandemAlert: {
      subject: "Werkbrücke: something is on your list",
      text: "there is something new on your work list in the portal. After signing in you see it here:"
    },
    meetingReminder: {
      subject: "Werkbrücke: a reminder",
      text: "there is a reminder for you in the portal. After signing in you see it here:"
    },
    signInChanged: {
      subject: "Werkbrücke: your sign-in was changed",
      text: "what you sign in with was changed. If that was not you, please call your administration right away. After signing in you see it here:"
    },
    invitation: {
      subject: "Werkbrücke: your account",
      text: "an account in the portal has been set up for you. With this link you set your password:"
    },
    passwordReset: {
      subject: "Werkbrücke: a new password",
      text: "with this link you set a new password:"
    },
    test: {
      subject: "Werkbrücke: test mail",
      text: "you asked for this mail yourself. It shows that the portal can send mails. To administration:"
    }
  },
  code: {
    subject: "Werkbrücke: your code",
    text: "You have asked for a code:",
    valid: "It works for {{minutes}} minutes. Please type it on the page you have open. Do not pass it on to anybody: we never ask for it.",
    notYou: "You have not asked for anything? Then simply delete this mail. Nothing happens without the code."
  },
  /** Below a link that lets somebody in. */
  link: {
    once: "The link works once and for a short time only. Do not pass it on to anybody.",
    notYou: {
      invitation: "You know nothing of it? Then simply delete this mail. Nothing happens without the link.",
      passwordReset: "You have not asked for a new password? Then simply delete this mail. Your password stays as it is."
    }
  },
  why: "To protect everybody, our mails say no more than this. They never ask for passwords.",
  off: "You no longer want such mails? Switch them off here, without signing in:",
  optOut: "No more mails? Switch them off in your account:",
  /** What a mail of this kind is for, where somebody chooses. */
  choice: {
    title: "Which mails you get",
    lead: "Our mails never say more than that there is something.",
    mailsOff: "You have switched off all mails above. This choice counts as soon as you switch mails on again.",
    label: "I want mails",
    save: "Save choice",
    kinds: {
      savedSearch: "when there is news about a saved search",
      companySearch: "when there is news about a saved search",
      identityOpened: "when somebody opened a name without having the case",
      ownCaseOpened: "when somebody opened a name of my cases",
      protection: "when a measurement of how profiles are protected needs my attention",
      digest: "when something on my work list is due",
      checkIn: "when a question after a start waits for me",
      invitation: "with my account",
      passwordReset: "with a link for a new password",
      test: "that I ask for myself as a test",
      tandemNews: "when there is news in one of my tandems",
      tandemAlert: "when a tandem needs my call",
      meetingReminder: "on the day before a meeting, as a reminder",
      signInChanged: "when what I sign in with is changed"
    }
  },
  offPage: {
    title: "Switch off mails",
    ask: "Do you no longer want these mails?",
    kind: "Mails {{kind}}",
    button: "Switch off these mails",
    done: "These mails are switched off. You will get no more of them.",
    others: "You still get other mails. In the portal everything is as before.",
    account: "In your account you can switch everything on again.",
    toAccount: "To the account"
  },
  portal: "Werkbrücke",
  automatic: "This mail was sent automatically. Answers are not read."
};
const noticesEn = {
  saved: "Saved.",
  consentLinkEnded: "The link has ended. All phones are signed out.",
  languageReviewed: "The review is recorded.",
  personCalled: "The call is recorded.",
  preferenceSaved: "Your preference has been saved.",
  feedbackSent: "Thank you! Your message has arrived. We will take care of it.",
  // Accounts and administration
  signedOut: "You are signed out.",
  welcome: "Welcome! Your account is ready.",
  passwordChanged: "Your password has been changed. You are signed out on all other devices.",
  sessionEnded: "The session has been ended.",
  sessionsEnded: "All other sessions have been ended.",
  accountSaved: "Your details have been saved.",
  userSaved: "The account has been saved.",
  userDeactivated: "The account is deactivated and signed out everywhere. Open cases have been handed on.",
  userReactivated: "The account is open again. Create a link so that the person can set a password.",
  organisationSaved: "The house has been saved.",
  teamSaved: "The team has been saved.",
  textSaved: "The text has been saved.",
  referenceStarted: "The file is being read.",
  detailedYes: "The yes is recorded. The detailed profile is shown from Monday on.",
  detailedNo: "The no is recorded.",
  detailedTakenBack: "The yes is taken back. No company sees the detailed profile any more.",
  backupStarted: "The backup is being written.",
  restoreDrillStarted: "The trial has begun.",
  weeklyBatchStarted: "The weekly run has begun.",
  privacyAttackStarted: "Measuring has begun. In about a minute there are new figures here.",
  reindexStarted: "The search index is being rebuilt.",
  mailsResent: "The mails are being sent again.",
  linkMailed: "The link is on its way to the address of the account. It arrives in about a minute.",
  companyInvited: "The invitation is on its way. It arrives in about a minute.",
  testMailQueued: "The test mail is on its way to your address.",
  labelSaved: "The label is saved and understood from now on.",
  wordMapped: "The word is assigned and understood from now on.",
  wordDismissed: "The word is not shown any more.",
  synonymRemoved: "The word is removed.",
  feedbackDone: "Done. The address to answer to has been deleted.",
  // company, posting
  companyRecorded: "The company has been recorded.",
  companySaved: "The company has been saved.",
  companyGroupSaved: "The group is saved.",
  companyExcluded: "The company is excluded. What was open has ended.",
  companyAllowedAgain: "The exclusion is taken back. What has ended stays ended.",
  companyVerified: "The company has been recorded as verified.",
  companyBlocked: "The company is blocked. Its postings are no longer public.",
  companyAdopted: "The postings belong to this company now.",
  contactAdded: "The person has been added.",
  contactLogged: "The contact has been noted.",
  postingCreated: "The posting has been saved as a draft.",
  postingTextToDecide: "The posting has been saved as a draft. Before approval the portal asks about its text.",
  postingSaved: "The posting has been saved.",
  postingSubmitted: "The posting has been submitted. The employer service will get in touch.",
  postingApproved: "The posting has been approved and is public.",
  postingSentBack: "The posting is a draft again.",
  postingPaused: "The posting is paused and no longer public.",
  postingConfirmed: "The posting stays on the board.",
  postingReopened: "The posting is open again.",
  postingFilled: "The posting has been marked as filled.",
  postingClosed: "The posting is closed.",
  // proposals, placements, notes, team
  proposed: "Proposed. The caseworker now talks with the person.",
  handedOver: "The posting is handed over. Please ask about the application later.",
  agreed: "The yes is recorded. The company now sees the profile without a name.",
  proposalEnded: "Recorded. The proposal has ended.",
  contactReleased: "Contact data are released. The assisted placement begins.",
  proposalWithdrawn: "The proposal is withdrawn.",
  answerRecorded: "The company’s answer is recorded.",
  applicationRecorded: "The application is recorded.",
  invitationRecorded: "The invitation is recorded. The assisted placement begins.",
  companyMeets: "Thank you! We now ask the person and get back to you.",
  companyCalls: "Thank you! Your contact person calls you.",
  datesTakenBack: "The times are taken back. The link no longer works.",
  datesSettled: "Done.",
  eventPlanned: "The event is planned. Now you can invite companies.",
  eventCancelled: "The event is called off.",
  eventInvited: "Invited.",
  eventRecorded: "Recorded.",
  silenceAnswered: "Thank you! The reason has been recorded.",
  companyDeclined: "Thank you for your answer. We keep looking.",
  calendarEnded: "The calendar address is switched off.",
  checkInSaved: "Result saved.",
  riskDone: "Entered as done.",
  aftercareDecided: 'Decision entered. The note is under "To transfer".',
  stepDone: "Step done. The note is under “To transfer”.",
  stepSaved: "The step is saved.",
  draftBegun: "The draft is there. It counts once you put it into force.",
  draftSaved: "The draft is saved.",
  draftDiscarded: "The draft has been dropped.",
  templatePublished: "The template comes into force on that day. Running plans stay as they are.",
  plansRead: "The file has been read. Each template is a draft now: please check what it changes.",
  requirementTakenBack: "The record has been taken back. If its note was transferred already, please put it right in the agency’s own system.",
  stepUndone: "The last change has been taken back.",
  stepUndoneNoteStays: "The last change has been taken back. Its note was transferred already: please put it right in the agency’s own system.",
  stepReopenedNoteStays: "The step is open again. Its note was transferred already: please put it right in the agency’s own system.",
  stepMoved: "The step stands in another place now.",
  stepAdded: "The step is added.",
  trialDayAdded: "The trial day is in the plan.",
  attachmentAdded: "The support is recorded.",
  attachmentRemoved: "The support is removed.",
  requirementSaved: "On record.",
  startSaved: "The start is recorded. The follow-ups are planned.",
  startPlanned: "The planned first day is saved.",
  placementLasts: "Recorded: the employment lasts.",
  placementCompleted: "Recorded: the trial is completed.",
  placementTakenUp: "The placement goes on. Open steps are back in the plan.",
  placementEnded: "The placement has ended.",
  noteTransferred: "Ticked as transferred.",
  noteTakenBack: "Back on the list.",
  absenceEnded: "Welcome back.",
  casesAssigned: "The cases are assigned.",
  // profile
  profileCreated: "The person is recorded. The profile is a draft.",
  profileSaved: "The profile is saved.",
  identitySaved: "The person’s details are saved.",
  germanSaved: "The German level is saved.",
  profilePublished: "The profile is published. The search finds it from now on.",
  profileWithdrawn: "The consent is withdrawn. The profile has left every search.",
  caseClosed: "The case is closed.",
  caseErased: "The person is erased.",
  caseReopened: "The case is open again, as a draft.",
  caseHandedOver: "The case is handed over.",
  followUpSaved: "Saved.",
  candidateProposed: "The proposal is made.",
  postingHandedOver: "The person has the posting. Please ask by the day named.",
  // mentoring
  mentorSaved: "Saved.",
  interviewPlanned: "The date is set. You can add it to your calendar.",
  mentorTakenOn: "Taken on. The person signs in with her e-mail address and a code.",
  programmeSaved: "The programme is saved.",
  guideSaved: "The information is saved.",
  mentorDeclined: "The person is not taken on. No reason is stored.",
  mentorErased: "The person is erased.",
  mentorEnded: "The volunteering has ended and the account is closed. Remember to say thank you.",
  learnerWishSaved: "The wish is saved. Here you see who fits.",
  tandemStarted: "The taster phase begins. The mentor is asked and arranges the first meeting.",
  tandemSaved: "The tandem is saved.",
  tandemEnded: "The tandem has ended. The place is free again.",
  mentoringAgreed: "The consent is recorded.",
  mentoringWithdrawn: "The consent is taken back.",
  meetingLogged: "Thank you! The meeting is noted.",
  meetingCancelled: "The meeting is called off.",
  lateSaid: "Thank you for saying so. The other side reads it in the portal.",
  tandemMessageSent: "Your message has arrived.",
  ownContactReleased: "Your contact is released.",
  contactTakenBack: "Your contact is not released any more.",
  tandemReviewed: "Thank you for your answer.",
  observationNoted: "Thank you, your view is noted.",
  tandemAccepted: "Good! You may arrange the first meeting right away.",
  tasterDeclined: "The taster phase has ended. Thank you for trying.",
  tasterStay: "Good! The coordinator now talks with the other side and gets back to you.",
  changeAsked: "Thank you for saying so. The coordinator will call you.",
  learnerAccepted: "The learner’s yes is recorded.",
  tandemCalled: "Noted as settled.",
  meetingPlaceSaved: "The place to meet is saved.",
  meetingPlaceRemoved: "The place to meet is removed.",
  tandemOffered: "The wish is saved with this goal. Times and the person’s yes are still missing.",
  meetingPlanned: "The date is saved.",
  tandemHandedBack: "Thank you for all you have done. The coordinator will call you.",
  // imports
  importTaken: "The list has been taken.",
  importTaking: "The list is being taken.",
  importDropped: "The list is dropped.",
  importDecided: "Your decisions have been taken.",
  importChosen: "Your choice is kept.",
  searchSaved: "The search has been saved.",
  searchForgotten: "The search has been deleted.",
  interestSent: "Thank you! Your interest is with the employer service. There is nothing else to do.",
  suggestionsAsked: "Thank you! The employer service searches for you and gets in touch.",
  requestTakenBack: "Your request has been taken back.",
  requestAnswered: "The company now reads your answer.",
  employeeLogAsked: "The request is saved. Now the other side has to agree.",
  employeeLogApproved: "You have agreed.",
  employeeLogDeclined: "You have declined.",
  caseloadSaved: "The targets are saved.",
  factorAdded: "Set up. From now on it is part of your sign-in.",
  factorRemoved: "Removed.",
  factorsReset: "Reset. The person sets up the second step anew at the next sign-in, if the house demands it.",
  factorDaySaved: "The day is saved.",
  providerSaved: "The settings of the sign-in service are saved.",
  providerAnswers: "The sign-in service answers.",
  providerRoleSaved: "Saved. It holds from the next sign-in on."
};
const profileEn = {
  state: {
    draft: "draft",
    published: "published",
    withdrawn: "withdrawn",
    closed: "closed",
    erased: "erased",
    notInSearch: "not in the search"
  },
  closing: {
    employed: "in work",
    moved: "moved away",
    otherOffice: "another office is responsible",
    noLongerListed: "no longer in the list",
    onOwnWish: "at their own wish",
    other: "another reason"
  },
  list: {
    title: "My candidates",
    titleTeam: "Clients of the team",
    titleNameless: "Profiles without names",
    leadNameless: "Only the responsible caseworker sees who this is. The case code tells which profile is meant.",
    views: "Views",
    own: "Mine",
    team: "In the team",
    browse: "Search and filter",
    unassigned: "Unassigned",
    all: "All profiles without names",
    new: "Record a person",
    find: "Name or case code",
    findButton: "Search",
    found_one: "One person found for “{{search}}”.",
    found_other: "{{count}} people found for “{{search}}”.",
    showAll: "Show all",
    filter: "Filter",
    apply: "Show",
    reset: "Remove filters",
    state: "State",
    anyState: "all open ones",
    occupation: "Occupation",
    anyOccupation: "all occupations",
    courseEnds: "Course ends",
    anyCourse: "any time",
    courseIn: "in {{days}} days, nothing after it",
    caseworker: "Caseworker",
    anyCaseworker: "all of the team",
    caption_one: "One person",
    caption_other: "{{count}} people",
    more: "Shown are the {{count}} changed last. Please filter to see all.",
    name: "Name",
    code: "Case code",
    german: "German",
    germanHint: "the lowest of the four skills",
    place: "Place",
    course: "Course until",
    listedFor: "Listed for",
    noName: "without name",
    none: "Nobody is here yet.",
    noneText: "Record the first person with the short form. The team lead can also import a whole list.",
    noneFound: "We found nobody.",
    noneFoundText: "Check the spelling or remove the filters.",
    noneUnassigned: "Every case has a caseworker.",
    select: "Select {{name}}"
  },
  handOver: {
    title: "Hand over cases",
    lead: "Tick the cases in the list, or take all. The receiver sees them at once, you no longer do.",
    all_one: "the one person of this list",
    all_other: "all {{count}} of this list",
    receiver: "Hand over to",
    reason: "Reason (stays in the house)",
    submit: "Hand over",
    confirm: "Really hand over the selected cases?",
    results: "Result of the hand-over",
    outcome: {
      handedOver: "handed over",
      alreadyThere: "was already there",
      changedMeanwhile: "changed meanwhile, please select again",
      notYours: "not handed over: not your case"
    }
  },
  form: {
    newTitle: "Record a person",
    newLead: "The essentials first. You can add everything else later. The profile stays a draft until the person has agreed.",
    editTitle: "Change profile",
    editLead: "This is the part without a name. It becomes the profile that the search compares.",
    who: "Who is the person?",
    whoHint: "Names and contact are encrypted. Only you and whoever covers for you see them.",
    work: "What can they do, what do they look for?",
    language: "German",
    when: "When and where?",
    course: "Current course",
    more: "More",
    check: "Check words",
    understood: "This is how we understand it",
    understoodHint: "Remove the tick where it is wrong.",
    ambiguous: "What does “{{text}}” mean?",
    unknown: "We do not know these words yet: {{words}}. They stay in the profile, the search does not find them.",
    save: "Record",
    saveChanges: "Save changes",
    cancel: "Cancel",
    known: "This customer number belongs to one of your cases.",
    openKnown: "Open case"
  },
  field: {
    firstName: "First name",
    lastName: "Last name",
    customerNumber: "Customer number",
    customerNumberHint: "A later import recognises the person by it.",
    phone: "Phone",
    email: "E-mail",
    birthOn: "Date of birth",
    sex: "Sex",
    sexHint: "Only for sums in reports. No company sees it, no list filters by it.",
    street: "Street and number",
    postcode: "Postcode",
    town: "Town (address)",
    route: "How the person wants to be reached by a company",
    residenceStatus: "Residence status",
    residenceHint: "Exactly what the title says. When in doubt “Not known”: then the portal says that somebody has to ask.",
    validUntilOn: "Title valid until",
    permitText: "Condition about employment",
    permitHint: "Wording on the title or its additional sheet.",
    housing: "Housing",
    enteredOn: "In Germany since",
    flags: "Special facts",
    residenceRuleDistrict: "Residence rule: must live in",
    residenceRuleHint: "Only if the title or a decision says so (§ 12a AufenthG). The person may work elsewhere too.",
    residenceRuleNone: "none known",
    residenceRuleUntilOn: "Residence rule until",
    occupations: "Occupations",
    skills: "Skills",
    occupationText: "Which occupation?",
    occupationHint: "The wanted one first, for example “Schweißer, Metallbauer”. One line or comma per occupation.",
    skillText: "What can the person do?",
    skillHint: "In your own words, for example “MAG-Schweißen, Stapler fahren, Zeichnungen lesen”.",
    place: "Town or quarter",
    placeWhich: "Which place is meant?",
    maxKm: "How far at most (km)?",
    withoutCar: "Without a car",
    withoutCarHint: "The place of work must be reachable by bus and train.",
    availableFrom: "Free from",
    availableHint: "Leave empty if at once.",
    wantedKinds: "What does the person look for?",
    hoursMin: "Hours per week, from",
    hoursMax: "to",
    shifts: "Shifts",
    licences: "Driving licences and certificates",
    experienceYears: "Years of experience",
    otherLanguages: "Other languages",
    otherLanguagesHint: "German names, for example “Englisch, Dari”. Companies do not see this.",
    courseKind: "Course",
    noCourse: "no course",
    courseUntilOn: "Course until",
    courseTimes: "Course times",
    courseTimesHint: "For example “Mon–Fri 8:30–12:45”.",
    courseExamOn: "Exam on",
    courseGoal: "Goal of the course",
    followUpPlanned: "Something is planned after it",
    followUpPlannedHint: "The tick goes when the end of the course changes. Please set it again then.",
    german: "German",
    certificate: "Certificate",
    noCertificate: "no certificate",
    certificateLevel: "Level on the certificate",
    certificateOn: "Certificate of",
    assessed: "Observation per skill",
    assessedHint: "Only what somebody has observed. Empty means: not known.",
    assessedBy: "Observed by",
    assessedOn: "Observed on",
    notKnown: "not known"
  },
  route: { phone: "phone", email: "e-mail", viaCaseworker: "through the caseworker" },
  sex: { female: "female", male: "male", diverse: "diverse", none: "no entry", unknown: "not known" },
  courseKind: {
    integrationCourse: "Integration course",
    jobLanguageCourse: "Job language course",
    literacyCourse: "Literacy course",
    other: "other course"
  },
  page: {
    hoursLabel: "Working hours",
    call: "Phone:",
    routeMissing: {
      phone: "Companies shall call, but a phone number is missing. Please add it.",
      email: "Companies shall write, but an e-mail address is missing. Please add it."
    },
    nameless: "Profile without a name",
    namelessOnly: "You see the profile without a name. {{name}} knows who it is.",
    namelessNobody: "You see the profile without a name. The case has no caseworker yet.",
    codeInCase: "Case code {{code}}",
    caseworker: "Caseworker",
    nobody: "nobody yet",
    listedFor: "The imported list says “{{name}}”. That person has no account here.",
    who: "Who is this?",
    route: "Companies get in touch",
    change: "Change",
    addGerman: "Add German",
    work: "Occupation and skills",
    occupations: "Occupations",
    unknownWords: "Not understood yet",
    experience_one: "One year of experience",
    experience_other: "{{count}} years of experience",
    experienceNone: "no experience",
    hours: "{{from}} to {{to}} hours",
    hoursSame: "{{from}} hours",
    km: "up to {{km}} km",
    withoutCar: "without a car",
    atOnce: "at once",
    languages: "Other languages",
    german: "German per skill",
    skill: "Skill",
    attested: "by certificate",
    assessed: "observed",
    proof: "{{level}} ({{by}}, {{on}})",
    undated: "undated",
    conflict: "Certificate and observation differ",
    noGerman: "Nothing is known about German yet. Without it the person stands at the end of every search.",
    course: "Course",
    noCourse: "No course at the moment.",
    courseUntil: "until {{untilOn}}",
    courseExam: "exam on {{examOn}}",
    nothingAfter: "Nothing is planned after it yet.",
    somethingAfter: "Something is planned after it.",
    placementAfter: "An accompanied placement follows it.",
    planAfter: "Mark as planned",
    unplanAfter: "Not planned after all",
    papers: "Residence and work",
    basis: "Basis: {{legalBasis}}. As of {{checkedOn}}.",
    basisUnconfirmed: "Basis: {{legalBasis}}. As of {{checkedOn}}, not confirmed yet.",
    noBasis: "There is no rule on record for this.",
    isUnder25: "Under 25. No vocational degree yet? Then please look at an apprenticeship or an EQ first.",
    consents: "Consents",
    noConsents: "None yet.",
    purpose: {
      namelessProfile: "Profile without a name",
      detailedProfile: "Detailed profile without a name",
      proposal: "Proposal to a company",
      introduction: "Introduction to a company",
      mentoring: "Language mentor",
      aftercare: "Questions after the start"
    },
    consentYes: "Yes",
    consentNo: "No",
    consentWithdrawn: "withdrawn on {{on}}",
    consentLine: "{{on}}, {{language}}, {{channel}}",
    matches: "Fitting postings",
    matchesDraft: "These would fit. You can propose as soon as the profile is published.",
    noMatches: "No open posting fits at the moment.",
    noMatchesText: "Often one more fact helps: more kilometres, another shift or a second occupation.",
    propose: "Propose",
    handPosting: "Give the posting to the person",
    alreadyProposed: "already proposed",
    germanUnknown: "German not known",
    startsOn: "from {{on}}",
    runs: "Proposals and placements",
    noRuns: "No proposals yet.",
    openProposal: "Proposal",
    openPlacement: "Placement"
  },
  move: {
    publish: "Publish the profile",
    publishLead: "Only with the person’s yes. Then the search finds the profile without a name; companies see it only after a proposal.",
    consentAlready: "The person’s yes to a profile without a name is on record.",
    publishButton: "Record the person’s yes and publish",
    publishAgain: "Publish again",
    missing: "Something is missing before publishing",
    missingField: {
      occupations: "At least one occupation or skill that we understand",
      place: "The town or quarter",
      wantedKinds: "What the person looks for (internship, work, training)"
    },
    complete: "Add what is missing",
    withdraw: "Withdraw consent",
    withdrawConfirm: "The profile leaves every search at once. Open proposals and placements that have not started end; work that has started goes on. Continue?",
    withdrawText: "The person can take back the yes at any time. It needs no reason and has no disadvantage.",
    close: "Close case",
    closeReason: "Reason",
    closeConfirm: "Really close the case? Open proposals end, aftercare goes on.",
    closeText: "Nothing is deleted. You can open the case again.",
    erase: "Erase the person",
    eraseBackups_one: "Nobody can read in backups who the person was from then on. What was never encrypted is gone there after {{count}} day.",
    eraseBackups_other: "Nobody can read in backups who the person was from then on. What was never encrypted is gone there after {{count}} days.",
    eraseText: "Name, contact, papers, profile, consents and notes are erased for good and cannot be read in backups either. Proposals and placements go on counting, without a person.",
    eraseReason: "Why is she erased?",
    eraseButton: "Erase for good",
    eraseConfirm: "Really erase this person for good? Nobody can undo this.",
    reopen: "Open case again",
    closed: "This case is closed: {{reason}}.",
    withdrawn: "The person has taken back the yes to a profile without a name.",
    draft: "Draft: the search does not find this profile yet.",
    published: "Published: the search compares this profile with every posting.",
    notInSearch: "This profile is not in the search at the moment.",
    handOver: "Hand over case",
    assign: "Assign a caseworker",
    more: "More steps"
  },
  erasure: {
    personAsked: "The person asks for it",
    noLongerNeeded: "No longer needed",
    consentWithdrawn: "Consent taken back",
    unlawful: "Should not have been kept"
  },
  channel: { paper: "on paper", conversation: "in a talk", link: "by the link" },
  blocks: {
    title: "Excluded companies",
    lead: "The person does not want to go to these companies. She is not proposed there, and the company learns nothing of it. No reason is needed. Whoever excludes companies is not shown in detail any more either.",
    back: "To the case",
    change: "Change",
    listTitle: "These companies are excluded",
    none: "No company is excluded.",
    noneHint: "Ask the person whether there is a company she does not want to go to in any case.",
    company: "Company",
    since: "Since",
    takeBack: "Take back",
    takeBackOne: "Take back: {{company}}",
    withGroup: "{{company}}, with all companies of the group {{group}}",
    addTitle: "Exclude a company",
    search: "Name of the company",
    searchHint: "A part of the name is enough.",
    find: "Search for a company",
    found: "Companies found",
    notFound: "The portal does not know this company. Please check the spelling.",
    alsoFor: "holds for {{companies}} too",
    exclude: "Exclude",
    excludeOne: "Exclude: {{company}}",
    confirm: "Exclude this company? Open proposals and introductions there end at once. Work that has started there goes on."
  },
  identity: {
    title: "Who is the person?",
    lead: "This is encrypted. Companies see nothing of it until the person has agreed and you release the contact data.",
    person: "Person",
    contact: "Contact",
    papers: "Residence and work",
    papersHint: "For you only: the portal derives which work is allowed. No company sees it, no search uses it.",
    save: "Save"
  },
  german: {
    title: "Add German",
    lead: "Nothing is overwritten: the newest entry counts, older ones stay.",
    replace: "This is a correction: replace earlier entries of the same kind",
    replaceHint: "Without the tick earlier entries stay.",
    save: "Save"
  }
};
const shellEn = {
  portal: "Werkbrücke",
  offer: "A service of {{house}}",
  demo: "Demonstration with invented people and companies. Please do not enter real data.",
  skip: "Skip to content",
  opening: {
    title: "The portal is about to open",
    text: "The first start takes about a minute. This page reloads by itself."
  },
  home: "Werkbrücke, to the start page",
  menu: "Menu",
  mainNavigation: "Main navigation",
  nav: {
    today: "Today",
    profiles: "Profiles",
    postings: "Postings",
    companies: "Employers",
    proposals: "Proposals",
    placements: "Placements",
    mentoring: "Language mentors",
    transfer: "To transfer",
    employeeLogs: "Log readings",
    keptOnStaff: "About employees",
    reports: "Reports",
    team: "Team",
    imports: "Import lists",
    administration: "Administration",
    audit: "Audit log",
    protectionCheck: "Protection",
    rules: "Rules",
    company: "Your postings",
    companyProfiles: "Profiles without a name",
    tandems: "My tandems",
    board: "Open positions",
    account: "My account",
    signIn: "Sign in",
    signOut: "Sign out"
  },
  find: {
    label: "Search person, posting or employer",
    placeholder: "Person, posting, employer",
    key: "Ctrl K",
    button: "Search",
    title: "Search",
    how: "Search for names or case codes of your people, for a posting or its number, an employer or its number, or for what you want to do: “Record a person”.",
    count_one: "{{count}} hit",
    count_other: "{{count}} hits",
    some_one: "{{shown}} of {{count}}",
    some_other: "{{shown}} of {{count}}",
    all_one: "{{count}} hit altogether",
    all_other: "{{count}} hits altogether",
    nothing: "Nothing found",
    byWork: "To search by occupation, skill or place, use the profiles.",
    people: "People",
    postings: "Postings",
    companies: "Employers",
    actions: "Pages and actions"
  },
  do: {
    newCase: "Record a person",
    newPosting: "New posting",
    newCompany: "Record a company",
    handOver: "Hand over cases",
    absence: "Record an absence, cover",
    papers: "See papers and deadlines",
    workAccess: "Look up: may somebody work?",
    plans: "See plan templates",
    aids: "Look up aids and duties",
    events: "See employer events",
    capacity: "See the workload",
    council: "Print the sheet for the council",
    mentoringReport: "Print the yearly report on language mentoring",
    calendar: "Subscribe to the calendar",
    digest: "Order the mail about what is due",
    keys: "See or switch off the keys"
  },
  preferences: {
    language: "Language",
    theme: "Appearance",
    auto: "as set on the device",
    light: "light",
    dark: "dark"
  },
  footer: {
    label: "About this portal",
    imprint: "Imprint",
    privacy: "Privacy",
    protection: "How we protect people",
    accessibility: "Accessibility",
    feedback: "Report a barrier",
    easyLanguage: "Easy language",
    noRecord: 'This portal is not a record system. Your case system remains the official record; "Copy note" takes every step there.'
  },
  keys: {
    title: "Keys",
    next: "next row",
    previous: "previous row",
    select: "tick the row",
    act: "do (the row, or all that are ticked)",
    open: "open the row",
    note: "write a note (company, posting, step)",
    find: "Search",
    help: "this overview",
    close: "Close"
  },
  confirm: { yes: "Yes, continue", no: "Cancel" },
  failure: {
    notFoundTitle: "This page does not exist here",
    notFoundText: "A link may have expired or the address was not copied completely. Nothing has been lost.",
    forbiddenTitle: "This page is not open to you",
    forbiddenText: "If you need it for your work, please speak to your team leader or your contact person.",
    busyTitle: "There are too many requests at the moment",
    busyText: "Please wait a moment and then reload the page.",
    unavailableTitle: "This is not possible right now",
    unavailableText: "Please try again in a few minutes. What you saved before is safe.",
    unavailableForm: "Nothing has been saved yet. Leave this page open and reload it in a few minutes: your browser then sends once more what you entered.",
    crashTitle: "Something went wrong on our side",
    crashText: "What you saved before is safe. Please try again in a few minutes.",
    what: "What you can do now",
    tryStart: "Go to the start page",
    trySignIn: "Sign in, if you already have an account",
    tryBack: "Go back with the back button of your browser",
    tryReload: "Reload the page",
    tryCall: "Call your contact person",
    code: "Error {{status}}"
  }
};
const uiEn = {
  required: "required",
  pleaseChoose: "Please choose",
  signs: { met: "met", partly: "partly", missing: "missing", learnable: "can be learned" },
  alert: { info: "Please note", success: "Done", warning: "Attention", danger: "Error" },
  lookAgain: "See how far it is now",
  errorSummary: {
    title_one: "Please check one entry",
    title_other: "Please check {{count}} entries",
    refused: "That did not work",
    differences: "Somebody else has changed these entries in the meantime:",
    now: "It now says “{{value}}”.",
    empty: "nothing",
    saveAgain: "Adjust your entries or save again: then what you typed counts.",
    kept: {
      all: "Everything you typed is still there.",
      file: "What you wrote is still there. Please choose the file again.",
      password: "What you wrote is still there. Please enter the password again."
    }
  },
  meter: { part: "{{label}} {{value}}", of: "{{parts}} of {{max}}" },
  steps: {
    person: "Person",
    employer: "Employer",
    done: "done",
    now: "due now",
    open: "open",
    skipped: "not needed",
    blocked: "still locked",
    step: "Step {{number}}"
  },
  workList: {
    select: "Select {{name}}",
    nothing: "Nothing is due here.",
    count_one: "{{count}} entry",
    count_other: "{{count}} entries"
  },
  pagination: {
    label: "Pages",
    previous: "Back",
    next: "Next",
    page: "Page {{page}}",
    position: "Page {{page}} of {{pageCount}}"
  },
  copyNote: {
    label: "Note for your case system",
    button: "Copy note",
    buttonPlain: "Copy text",
    donePlain: "Copied.",
    done: "Copied. Now paste the note into your case system.",
    how: "To copy: click into the text, select all (Ctrl A), copy (Ctrl C)."
  },
  contact: { title: "Your contact person", phone: "Phone", email: "E-mail" },
  print: "Print this page",
  file: { chosen: "Choose a file" }
};
const mentoringDe = {
  offer: {
    languagePractice: "Deutsch sprechen und üben",
    vocationalSchool: "Fächer der Berufsschule",
    authorityVisits: "Begleitung zu Ämtern",
    internshipSearch: "Gemeinsam ein Praktikum suchen"
  },
  wish: {
    women: "am liebsten mit Frauen",
    men: "am liebsten mit Männern",
    nearOwnAge: "am liebsten in meinem Alter",
    beginners: "gern mit Menschen, die neu anfangen",
    advanced: "gern mit Menschen, die schon gut sprechen",
    adultsOnly: "nur mit Erwachsenen"
  },
  mode: { inPerson: "persönlich", online: "online", both: "persönlich oder online" },
  weekday: {
    mon: "Montag",
    tue: "Dienstag",
    wed: "Mittwoch",
    thu: "Donnerstag",
    fri: "Freitag",
    sat: "Samstag",
    sun: "Sonntag"
  },
  weekdayShort: { mon: "Mo", tue: "Di", wed: "Mi", thu: "Do", fri: "Fr", sat: "Sa", sun: "So" },
  dayPart: { morning: "vormittags", afternoon: "nachmittags", evening: "abends" },
  slot: "{{day}} {{part}}",
  day: "Tag",
  goal: {
    holdLevel: "Deutsch nicht verlernen",
    nextLevel: "Das nächste Niveau erreichen",
    speakAtWork: "Bei der Arbeit sprechen",
    exam: "Für eine Prüfung üben",
    vocationalSchool: "In der Berufsschule mitkommen",
    everyday: "Deutsch für den Alltag"
  },
  learnerWish: {
    woman: "lieber mit einer Frau",
    man: "lieber mit einem Mann",
    nearOwnAge: "lieber mit jemandem im eigenen Alter",
    sameWork: "lieber mit jemandem aus dem eigenen Beruf"
  },
  goalWithLevel: "{{goal}} ({{level}})",
  mentorState: {
    registered: "neu angemeldet",
    interviewed: "Gespräch geführt",
    checked: "geprüft",
    active: "aktiv",
    paused: "pausiert",
    ended: "beendet",
    declined: "nicht aufgenommen"
  },
  tandemState: { taster: "Schnupperphase", active: "aktiv", paused: "ruht", ended: "beendet" },
  endReason: {
    goalReached: "Ziel erreicht",
    driftedApart: "Auseinandergelebt",
    conflict: "Es passte nicht",
    noTime: "Keine Zeit mehr",
    otherInterests: "Andere Interessen",
    health: "Gesundheit",
    move: "Umzug",
    noContact: "Kein Kontakt mehr",
    declined: "Nach der Schnupperphase nicht fortgesetzt",
    other: "Anderer Grund"
  },
  free: { none: "kein Platz frei", count_one: "{{count}} Platz frei", count_other: "{{count}} Plätze frei" },
  overview: {
    yearReport: "Jahresbericht",
    title: "Sprachpatinnen und Sprachpaten",
    lead: "Wer wartet, wer ist dabei, welche Tandems treffen sich.",
    waitingMentors: "Wartende Sprachpatinnen und Sprachpaten",
    waitingLearners: "Wartende Lernende",
    activeMentors: "Dabei",
    tandems: "Laufende Tandems",
    oldestFirst: "Wer am längsten wartet, steht oben.",
    neediestFirst: "Wer jemanden am dringendsten braucht, steht oben: lange Wartezeit, lange ohne Übung.",
    withoutPractice: "ohne Übung",
    losing: "Deutsch geht verloren",
    atLeast: "mindestens {{weeks}}",
    pairs: "Vorschlag für alle Wartenden",
    inCourse: "übt gerade",
    nobodyWaits: "Niemand wartet auf ein Gespräch.",
    noLearnerWaits: "Niemand wartet auf eine Sprachpatin oder einen Sprachpaten.",
    noLearnerHint: "Auf der Seite einer Person halten Sie unter „Sprachpatin / Sprachpate“ fest, was sie üben möchte.",
    noMentor: "Noch ist niemand aufgenommen.",
    noTandem: "Noch trifft sich kein Tandem.",
    count: {
      waiting: "wartende Patinnen und Paten",
      learners: "wartende Lernende",
      active: "aktive Patinnen und Paten",
      tandems: "laufende Tandems",
      ownLearners: "Ihre Lernenden, die warten",
      ownTandems: "Ihre laufenden Tandems"
    },
    name: "Name",
    code: "Kennung",
    state: "Stand",
    place: "Ort",
    languages: "Sprachen",
    mode: "Treffen",
    freePlaces: "Frei",
    since: "wartet",
    sinceDay: "wartet seit",
    weeks_zero: "weniger als eine Woche",
    weeks_one: "{{count}} Woche",
    weeks_other: "{{count}} Wochen",
    goal: "Ziel",
    next: "Nächstes Treffen",
    mentor: "Patin / Pate",
    learner: "Lernende/r",
    noDate: "noch keins verabredet",
    needsCall: "Bitte anrufen",
    handedBack: "Tandem {{code}} ruht seit dem {{on}}: Die Patin oder der Pate kann gerade nicht mehr. Rufen Sie bitte an und suchen Sie gemeinsam eine gute Lösung.",
    openTandem: "Tandem öffnen",
    signUpPage: "Anmeldeseite für Freiwillige ansehen"
  },
  mentorPage: {
    title: "Sprachpatin / Sprachpate",
    erased: "Zu dieser Person ist kein Name mehr gespeichert.",
    back: "Zur Übersicht",
    contact: "Kontakt",
    offers: "Angebot",
    help: "Hilft bei",
    name: "Name",
    email: "E-Mail",
    phone: "Telefon",
    noPhone: "nicht angegeben",
    place: "Ort",
    upTo: "{{place}}, bis {{km}} weit",
    languages: "Sprachen außer Deutsch",
    noLanguages: "keine weiteren",
    mode: "Treffen",
    slots: "Zeiten",
    capacity: "Plätze",
    capacityUpTo: "bis zu {{capacity}}",
    capacityText: "{{free}} von {{capacity}} frei",
    vetting: "Kennenlernen und Aufnahme",
    registeredOn: "Angemeldet am",
    pledgedOn: "Verschwiegenheit zugesagt am",
    interviewedOn: "Gespräch am",
    certificateSeenOn: "Führungszeugnis eingesehen am",
    programme: "Programm",
    noProgramme: "kein bestimmtes Programm",
    agreementOn: "Vereinbarung unterschrieben am",
    confidentialityOn: "Verschwiegenheit unterschrieben am",
    materialOn: "Unterlagen für den Start übergeben am",
    certificateNotKept: "nicht (mehr) gespeichert: bitte vor dem nächsten Tandem zeigen lassen",
    notConfirmed: "nicht bestätigt",
    wishes: "Wünsche",
    guide: "Hinweise für Freiwillige ansehen",
    plan: {
      title: "Kennenlernen verabreden",
      stands: "{{on}}, {{time}} Uhr.",
      set: "Termin eintragen",
      change: "Termin ändern",
      on: "Tag",
      time: "Uhrzeit",
      kind: "Wie sprechen Sie miteinander?",
      kinds: { phone: "Am Telefon", inPerson: "Persönlich, bei uns", video: "Per Video" },
      button: "Termin speichern",
      calendar: "In den Kalender übernehmen",
      calendarTitle: "Kennenlernen Ehrenamt",
      calendarName: "Werkbrücke"
    },
    certificate: {
      title: "Führungszeugnis",
      missing: "Der Tag der letzten Einsicht ist nicht mehr gespeichert. Bitte vor dem nächsten Tandem zeigen lassen.",
      button: "Einsicht eintragen"
    },
    next: "Nächster Schritt",
    interview: { title: "Gespräch eintragen", on: "Wann haben Sie gesprochen?", button: "Gespräch eintragen" },
    check: {
      title: "Prüfung eintragen",
      on: "Führungszeugnis eingesehen am",
      none: "Ihr Programm verlangt kein Führungszeugnis. Dann darf auch keines eingetragen werden.",
      hint: "Nur der Tag wird gespeichert, nie das Zeugnis und nie sein Inhalt. Spricht ein Eintrag dagegen, wählen Sie „Nicht aufnehmen“: Auch davon bleibt nichts.",
      button: "Als geprüft eintragen"
    },
    approve: {
      title: "Aufnehmen",
      text: "Die Person wird aktiv und bekommt einen Zugang: mit ihrer E-Mail-Adresse und einem Code. Wo das Portal keine Mails verschickt, erhalten Sie einen Link, den Sie ihr geben.",
      button: "Aufnehmen und Zugang öffnen"
    },
    pause: {
      button: "Pause eintragen",
      hint: "In der Pause wird niemand Neues vorgeschlagen. Laufende Tandems bleiben."
    },
    resume: { button: "Pause beenden" },
    decline: {
      button: "Nicht aufnehmen",
      hint: "Es wird kein Grund gespeichert.",
      confirm: "Diese Person wirklich nicht aufnehmen? Ein Grund wird nicht gespeichert."
    },
    end: {
      button: "Ehrenamt beenden",
      hint: "Der Zugang wird geschlossen und das Datum des Führungszeugnisses gelöscht.",
      confirm: "Das Ehrenamt wirklich beenden? Der Zugang wird geschlossen."
    },
    erase: {
      title: "Person löschen",
      hint: "Name, Kontakt und Angaben werden für immer gelöscht, auch in Sicherungen unlesbar. Die Tandems zählen weiter, ohne Person.",
      reason: "Warum wird gelöscht?",
      personAsked: "Die Person verlangt es",
      noLongerNeeded: "Wird nicht mehr gebraucht",
      consentWithdrawn: "Einwilligung zurückgenommen",
      unlawful: "Hätte nicht gespeichert werden dürfen",
      button: "Endgültig löschen",
      confirm: "Diese Person wirklich endgültig löschen? Niemand kann das rückgängig machen."
    },
    other: "Weitere Schritte",
    link: {
      title: "Zugang",
      byCode: "Die Person meldet sich mit ihrer E-Mail-Adresse und einem Code an. Ein Passwort braucht sie nicht.",
      waiting: "Der Link wurde noch nicht benutzt.",
      used: "Der Zugang ist eingerichtet.",
      closed: "Der Zugang ist geschlossen.",
      button: "Neuen Link erstellen",
      hint: "Der alte Link gilt dann nicht mehr.",
      given: "Der Zugang ist offen",
      backToMentor: "Zurück zur Person"
    },
    tandems: "Tandems",
    noTandems: "Zurzeit kein Tandem."
  },
  programmes: {
    title: "Programme",
    lead: "Was Ihr Haus Freiwilligen anbietet, und welches Führungszeugnis dafür nötig ist.",
    none: "Noch gibt es kein Programm.",
    noneText: "Ohne Programm wird kein Führungszeugnis verlangt.",
    name: "Name des Programms",
    minors: "mit Minderjährigen",
    certificate: "Führungszeugnis",
    hint: "Ein erweitertes Führungszeugnis (§ 30a BZRG) nur, wo mit Minderjährigen gearbeitet wird. Gefragt wird nach dem ersten Gespräch.",
    kind: {
      none: "kein Führungszeugnis",
      simple: "einfaches Führungszeugnis",
      extended: "erweitertes Führungszeugnis"
    },
    add: "Neues Programm",
    edit: "Ändern",
    save: "Programm speichern"
  },
  guides: {
    title: "Hinweise für Freiwillige",
    lead: "Versicherung, Fahrkosten, Treffpunkte, Ansprechpersonen: je Gemeinde in Ihren Worten.",
    public: "Alle können das lesen, auch ohne Anmeldung. Schreiben Sie nichts über einzelne Menschen.",
    none: "Noch ist für keine Gemeinde etwas geschrieben. Bis dahin gelten die allgemeinen Antworten.",
    draft: "Entwurf",
    add: "Für eine weitere Gemeinde schreiben",
    place: "Stadt oder Gemeinde",
    write: "Weiter",
    all: "Alle Gemeinden",
    part: {
      insurance: "Versicherung",
      travelCosts: "Fahrkosten",
      meetingPlaces: "Wo man sich trifft",
      onboarding: "Was am Anfang hilft",
      contact: "Ansprechpersonen"
    },
    hint: {
      insurance: "Wer ist wie versichert, und wen ruft man nach einem Unfall an?",
      travelCosts: "Was wird erstattet, und wie?",
      meetingPlaces: "Öffentliche Orte, gern nach Stadtteilen.",
      onboarding: "Handreichungen, Schulungen, Materialien und wo man sie bekommt.",
      contact: "Telefon und Sprechzeiten der Koordination."
    },
    checked: "Geprüft: Das stimmt so und ist kein Entwurf mehr.",
    save: "Hinweise speichern"
  },
  tandemPage: {
    title: "Tandem",
    of: "{{mentor}} und {{learner}}",
    facts: "Auf einen Blick",
    goal: "Ziel",
    state: "Stand",
    startedOn: "Begonnen am",
    endedOn: "Beendet am",
    reason: "Grund",
    next: "Nächstes Treffen",
    nextAt: "{{at}}, {{place}}",
    meetings: "Treffen",
    meetingCount_one: "{{count}} Treffen, zusammen {{hours}} Std.",
    meetingCount_other: "{{count}} Treffen, zusammen {{hours}} Std.",
    noMeetings: "Noch kein Treffen eingetragen.",
    minutes: "{{minutes}} Minuten",
    story: "Verlauf",
    event: {
      started: "Schnupperphase begonnen",
      begin: "Nach der Schnupperphase: Tandem läuft",
      pause: "Ruht",
      handBack: "Die Patin oder der Pate kann gerade nicht mehr",
      resume: "Geht weiter",
      decline: "Nach der Schnupperphase nicht fortgesetzt",
      end: "Beendet",
      stay: "Möchte nach der Schnupperphase weitermachen",
      change: "Möchte wechseln",
      silent: "Zwei Wochen kein Treffen und kein Termin",
      called: "Die Koordination hat angerufen"
    },
    steps: "Was jetzt?",
    begin: "Tandem läuft ab jetzt",
    agreedOn: "Vereinbarung von allen drei unterschrieben am",
    decline: {
      button: "Schnupperphase beenden",
      hint: "Beide dürfen Nein sagen. Es wird kein Grund gefragt und keiner gespeichert. Die lernende Person wartet wieder.",
      confirm: "Die Schnupperphase wirklich beenden?"
    },
    pause: "Ruhen lassen",
    resume: "Weiterführen",
    end: {
      title: "Tandem beenden",
      reason: "Warum endet das Tandem?",
      button: "Tandem beenden",
      confirm: "Das Tandem wirklich beenden?"
    },
    mentor: "Zur Patin / zum Paten",
    learner: "Zur Person"
  },
  learnerPage: {
    title: "Sprachpatin / Sprachpate finden",
    titleRunning: "Sprachpatin / Sprachpate",
    back: "Zurück zum Profil",
    wish: {
      title: "Was möchte die Person üben?",
      goal: "Ziel",
      goalLevel: "Ziel-Niveau",
      noLevel: "kein bestimmtes",
      mode: "Wie möchte sie sich treffen?",
      slots: "Wann hat sie Zeit?",
      slotsHint: "Kreuzen Sie alles an, was geht. Je mehr Zeiten, desto leichter findet sich jemand.",
      button: "Wunsch speichern",
      change: "Wunsch ändern",
      wishes: "Hat sie Wünsche an die Patin oder den Paten?",
      wishesHint: "Nur was die Person selbst sagt. Wünsche ordnen niemanden aus: Die Koordination liest sie und entscheidet.",
      withoutPractice: "Ohne Übung seit:",
      waitingSince: "wartet seit {{on}}"
    },
    suggestions: "Nah und frei",
    suggestionsLead: "Die Reihenfolge ist ein Vorschlag. Sie entscheiden gemeinsam mit der Person.",
    wishFirst: "Halten Sie zuerst fest, was die Person üben möchte. Dann sehen Sie hier, wer passt.",
    nobody: "Zurzeit ist niemand Passendes frei.",
    nobodyHint: "Die Person steht jetzt auf der Warteliste der Koordination. Online-Treffen und weitere Zeiten erhöhen die Chance.",
    reason: {
      km: "{{km}} entfernt",
      same: "am selben Ort",
      kmUnknown: "Entfernung unbekannt",
      online: "trifft sich online",
      slots_one: "{{count}} gemeinsame Zeit: {{slots}}",
      slots_other: "{{count}} gemeinsame Zeiten: {{slots}}",
      noSlots: "keine gemeinsame Zeit angegeben",
      languages: "spricht auch {{languages}}"
    },
    start: {
      choose: "Mit wem soll das Tandem beginnen?",
      consent: "Einwilligung der Person",
      consentText: "Text, dem die Person zustimmt",
      standing: "Die Person hat am {{on}} zugestimmt. Diese Einwilligung gilt.",
      language: "In welcher Sprache haben Sie darüber gesprochen?",
      channel: "Wie hat sie zugestimmt?",
      helper: "Wer hat geholfen?",
      agreed: "Die Person ist einverstanden. Ich habe gesagt, dass ein Nein keine Folgen hat.",
      button: "Einwilligung festhalten und Tandem beginnen",
      buttonStanding: "Tandem beginnen",
      agreeOnly: "Nur die Einwilligung festhalten",
      agreeNext: "Mit der Einwilligung sieht auch eine Koordination, die die Person nicht kennt, dass jemand wartet: Kennung, Kreis, Ziel, Wartezeit, Wochen ohne Übung und was für welche Patin oder welchen Paten spricht. Keinen Namen. Sie kann ein Tandem vorschlagen und beginnen.",
      next: "Die Sprachpatin oder der Sprachpate sieht danach Vornamen, Ziel und Termine. Nicht das Amt, keine Leistungen, keinen Nachnamen."
    },
    running: "Die Person hat ein Tandem",
    runningText: "Mit {{mentor}} seit dem {{on}}.",
    open: "Tandem öffnen",
    withdraw: {
      title: "Einwilligung zurückgenommen?",
      text: "Nimmt die Person ihr Ja zurück, endet das Tandem sofort. Der Wunsch wird gelöscht. Es gibt keinen Vermerk und keine Frage nach dem Grund.",
      button: "Einwilligung ist zurückgenommen",
      confirm: "Die Einwilligung wirklich als zurückgenommen eintragen? Ein laufendes Tandem endet."
    },
    closed: "Dieser Fall ist geschlossen.",
    language: {
      de: "Deutsch",
      "de-simple": "Einfaches Deutsch",
      en: "Englisch",
      uk: "Ukrainisch",
      ar: "Arabisch",
      fa: "Farsi / Dari",
      tr: "Türkisch",
      ru: "Russisch"
    },
    channelName: { paper: "auf Papier", conversation: "im Gespräch", link: "über den Link" },
    helperName: {
      none: "niemand",
      interpreter: "Dolmetscherin / Dolmetscher",
      relative: "Angehörige",
      mentor: "Sprachpatin / Sprachpate",
      other: "jemand anderes"
    }
  }
};
const mentoringEn = {
  offer: {
    languagePractice: "Speaking and practising German",
    vocationalSchool: "Vocational school subjects",
    authorityVisits: "Company on visits to offices",
    internshipSearch: "Looking for an internship together"
  },
  wish: {
    women: "preferably with women",
    men: "preferably with men",
    nearOwnAge: "preferably near my own age",
    beginners: "gladly with people who are just starting",
    advanced: "gladly with people who speak well already",
    adultsOnly: "with adults only"
  },
  mode: { inPerson: "in person", online: "online", both: "in person or online" },
  weekday: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday"
  },
  weekdayShort: { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" },
  dayPart: { morning: "mornings", afternoon: "afternoons", evening: "evenings" },
  slot: "{{day}} {{part}}",
  day: "Day",
  goal: {
    holdLevel: "Keep up German",
    nextLevel: "Reach the next level",
    speakAtWork: "Speak at work",
    exam: "Practise for an exam",
    vocationalSchool: "Keep up at vocational school",
    everyday: "German for everyday life"
  },
  learnerWish: {
    woman: "rather with a woman",
    man: "rather with a man",
    nearOwnAge: "rather with somebody of her own age",
    sameWork: "rather with somebody of her own occupation"
  },
  goalWithLevel: "{{goal}} ({{level}})",
  mentorState: {
    registered: "signed up",
    interviewed: "talk held",
    checked: "checked",
    active: "active",
    paused: "pausing",
    ended: "ended",
    declined: "not taken on"
  },
  tandemState: { taster: "taster phase", active: "active", paused: "resting", ended: "ended" },
  endReason: {
    goalReached: "Goal reached",
    driftedApart: "Drifted apart",
    conflict: "It did not fit",
    noTime: "No time any more",
    otherInterests: "Other interests",
    health: "Health",
    move: "Moved away",
    noContact: "No contact any more",
    declined: "Not continued after the taster phase",
    other: "Another reason"
  },
  free: { none: "no free place", count_one: "{{count}} free place", count_other: "{{count}} free places" },
  overview: {
    yearReport: "Yearly report",
    title: "Language mentors",
    lead: "Who waits, who is with us, which tandems meet.",
    waitingMentors: "Waiting volunteers",
    waitingLearners: "Waiting learners",
    activeMentors: "With us",
    tandems: "Running tandems",
    oldestFirst: "Whoever has waited longest comes first.",
    neediestFirst: "Whoever needs somebody most comes first: a long wait, long without practice.",
    withoutPractice: "without practice",
    losing: "German may be lost",
    atLeast: "at least {{weeks}}",
    pairs: "Proposal for everybody who waits",
    inCourse: "practising now",
    nobodyWaits: "Nobody is waiting for a talk.",
    noLearnerWaits: "Nobody is waiting for a mentor.",
    noLearnerHint: "On a person’s page, note under “Language mentor” what she would like to practise.",
    noMentor: "Nobody has been taken on yet.",
    noTandem: "No tandem meets yet.",
    count: {
      waiting: "waiting volunteers",
      learners: "waiting learners",
      active: "active mentors",
      tandems: "running tandems",
      ownLearners: "your learners waiting",
      ownTandems: "your running tandems"
    },
    name: "Name",
    code: "Code",
    state: "State",
    place: "Place",
    languages: "Languages",
    mode: "Meets",
    freePlaces: "Free",
    since: "waiting for",
    sinceDay: "waiting since",
    weeks_zero: "less than a week",
    weeks_one: "{{count}} week",
    weeks_other: "{{count}} weeks",
    goal: "Goal",
    next: "Next meeting",
    mentor: "Mentor",
    learner: "Learner",
    noDate: "none arranged yet",
    needsCall: "Please call",
    handedBack: "Tandem {{code}} has been resting since {{on}}: the mentor cannot go on at the moment. Please call and find a good way together.",
    openTandem: "Open tandem",
    signUpPage: "See the sign-up page for volunteers"
  },
  mentorPage: {
    title: "Language mentor",
    erased: "There is no name stored for this person any more.",
    back: "Back to the overview",
    contact: "Contact",
    offers: "Offers",
    help: "Helps with",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    noPhone: "not given",
    place: "Place",
    upTo: "{{place}}, up to {{km}}",
    languages: "Languages besides German",
    noLanguages: "no others",
    mode: "Meets",
    slots: "Times",
    capacity: "Places",
    capacityUpTo: "up to {{capacity}}",
    capacityText: "{{free}} of {{capacity}} free",
    vetting: "Getting to know and taking on",
    registeredOn: "Signed up on",
    pledgedOn: "Confidentiality pledged on",
    interviewedOn: "Talk on",
    certificateSeenOn: "Conduct certificate seen on",
    programme: "Programme",
    noProgramme: "no particular programme",
    agreementOn: "Agreement signed on",
    confidentialityOn: "Confidentiality pledge signed on",
    materialOn: "Material for the start handed over on",
    certificateNotKept: "not stored (any more): please have it shown before the next tandem",
    notConfirmed: "not confirmed",
    wishes: "Wishes",
    guide: "See the information for volunteers",
    plan: {
      title: "Arrange the first talk",
      stands: "{{on}}, {{time}}.",
      set: "Enter a date",
      change: "Change the date",
      on: "Day",
      time: "Time",
      kind: "How do you talk?",
      kinds: { phone: "By telephone", inPerson: "In person, at our place", video: "By video" },
      button: "Save the date",
      calendar: "Add to calendar",
      calendarTitle: "First talk, volunteering",
      calendarName: "Werkbrücke"
    },
    certificate: {
      title: "Certificate of conduct",
      missing: "The day it was last seen is no longer stored. Please have it shown before the next tandem.",
      button: "Note that it was seen"
    },
    next: "Next step",
    interview: { title: "Note the talk", on: "When did you talk?", button: "Note the talk" },
    check: {
      title: "Note the check",
      on: "Conduct certificate seen on",
      none: "This programme asks for no certificate of conduct. Then none may be noted either.",
      hint: "Only the day is stored, never the certificate or what it says. If an entry speaks against the person, choose “Do not take on”: nothing of that is kept either.",
      button: "Note as checked"
    },
    approve: {
      title: "Take on",
      text: "The person becomes active and gets access: with her e-mail address and a code. Where the portal sends no mails, you get a link to give her.",
      button: "Take on and open account"
    },
    pause: { button: "Note a pause", hint: "During a pause nobody new is suggested. Running tandems stay." },
    resume: { button: "End the pause" },
    decline: {
      button: "Do not take on",
      hint: "No reason is stored.",
      confirm: "Really not take this person on? No reason is stored."
    },
    end: {
      button: "End volunteering",
      hint: "The account is closed and the date of the certificate deleted.",
      confirm: "Really end the volunteering? The account is closed."
    },
    erase: {
      title: "Erase the person",
      hint: "Name, contact and details are erased for good and cannot be read in backups either. The tandems go on counting, without a person.",
      reason: "Why is she erased?",
      personAsked: "The person asks for it",
      noLongerNeeded: "No longer needed",
      consentWithdrawn: "Consent taken back",
      unlawful: "Should not have been kept",
      button: "Erase for good",
      confirm: "Really erase this person for good? Nobody can undo this."
    },
    other: "Further steps",
    link: {
      title: "Account",
      byCode: "The person signs in with her e-mail address and a code. She needs no password.",
      waiting: "The link has not been used yet.",
      used: "The account is set up.",
      closed: "The account is closed.",
      button: "Make a new link",
      hint: "The old link then stops working.",
      given: "The account is open",
      backToMentor: "Back to the person"
    },
    tandems: "Tandems",
    noTandems: "No tandem at the moment."
  },
  programmes: {
    title: "Programmes",
    lead: "What your house offers volunteers, and which certificate of conduct that needs.",
    none: "There is no programme yet.",
    noneText: "Without a programme no certificate is asked for.",
    name: "Name of the programme",
    minors: "with minors",
    certificate: "Certificate of conduct",
    hint: "An extended certificate (§ 30a BZRG) only where people work with minors. It is asked for after the first talk.",
    kind: { none: "no certificate", simple: "simple certificate", extended: "extended certificate" },
    add: "New programme",
    edit: "Change",
    save: "Save the programme"
  },
  guides: {
    title: "Information for volunteers",
    lead: "Insurance, travel costs, places to meet, contacts: for each town in your words.",
    public: "Everybody can read this, without signing in. Write nothing about individual people.",
    none: "Nothing has been written for any town yet. Until then the general answers hold.",
    draft: "Draft",
    add: "Write for another town",
    place: "Town",
    write: "Next",
    all: "All towns",
    part: {
      insurance: "Insurance",
      travelCosts: "Travel costs",
      meetingPlaces: "Where to meet",
      onboarding: "What helps at the start",
      contact: "Contacts"
    },
    hint: {
      insurance: "Who is insured how, and whom do you call after an accident?",
      travelCosts: "What is paid back, and how?",
      meetingPlaces: "Public places, by quarter if you like.",
      onboarding: "Guides, training, material and where to get it.",
      contact: "Telephone and hours of the coordination."
    },
    checked: "Checked: this is right and no longer a draft.",
    save: "Save the information"
  },
  tandemPage: {
    title: "Tandem",
    of: "{{mentor}} and {{learner}}",
    facts: "At a glance",
    goal: "Goal",
    state: "State",
    startedOn: "Started on",
    endedOn: "Ended on",
    reason: "Reason",
    next: "Next meeting",
    nextAt: "{{at}}, {{place}}",
    meetings: "Meetings",
    meetingCount_one: "{{count}} meeting, {{hours}} hours",
    meetingCount_other: "{{count}} meetings, {{hours}} hours",
    noMeetings: "No meeting noted yet.",
    minutes: "{{minutes}} minutes",
    story: "Story",
    event: {
      started: "Taster phase began",
      begin: "After the taster phase: tandem runs",
      pause: "Rests",
      handBack: "The mentor cannot go on at the moment",
      resume: "Goes on",
      decline: "Not continued after the taster phase",
      end: "Ended",
      stay: "Wants to go on after the taster phase",
      change: "Wants a change",
      silent: "Two weeks without a meeting or a date",
      called: "The coordinator has called"
    },
    steps: "What now?",
    begin: "The tandem runs from now on",
    agreedOn: "Agreement signed by all three on",
    decline: {
      button: "End the taster phase",
      hint: "Both may say no. No reason is asked and none is kept. The learner waits again.",
      confirm: "Really end the taster phase?"
    },
    pause: "Let it rest",
    resume: "Go on",
    end: {
      title: "End the tandem",
      reason: "Why does the tandem end?",
      button: "End tandem",
      confirm: "Really end the tandem?"
    },
    mentor: "To the mentor",
    learner: "To the person"
  },
  learnerPage: {
    title: "Find a language mentor",
    titleRunning: "Language mentor",
    back: "Back to the profile",
    wish: {
      title: "What would the person like to practise?",
      goal: "Goal",
      goalLevel: "Level aimed at",
      noLevel: "none in particular",
      mode: "How would she like to meet?",
      slots: "When does she have time?",
      slotsHint: "Tick everything that works. The more times, the easier it is to find somebody.",
      button: "Save wish",
      change: "Change wish",
      wishes: "Does she have wishes for the mentor?",
      wishesHint: "Only what the person says herself. Wishes exclude nobody: the coordinator reads them and decides.",
      withoutPractice: "Without practice for:",
      waitingSince: "waiting since {{on}}"
    },
    suggestions: "Near and free",
    suggestionsLead: "The order is a suggestion. You decide together with the person.",
    wishFirst: "First note what the person would like to practise. Then you see here who fits.",
    nobody: "Nobody suitable is free at the moment.",
    nobodyHint: "The person is now on the coordinator’s waiting list. Meeting online and more times raise the chance.",
    reason: {
      km: "{{km}} away",
      same: "in the same place",
      kmUnknown: "distance unknown",
      online: "meets online",
      slots_one: "{{count}} time in common: {{slots}}",
      slots_other: "{{count}} times in common: {{slots}}",
      noSlots: "no time in common given",
      languages: "also speaks {{languages}}"
    },
    start: {
      choose: "Who should the tandem begin with?",
      consent: "The person’s consent",
      consentText: "Text the person agrees to (German)",
      standing: "The person agreed on {{on}}. This consent stands.",
      language: "In which language did you talk about it?",
      channel: "How did she agree?",
      helper: "Who helped?",
      agreed: "The person agrees. I said that a No has no consequences.",
      button: "Record consent and start tandem",
      buttonStanding: "Start tandem",
      agreeOnly: "Record the consent only",
      agreeNext: "With the consent a coordinator who does not know the person sees, too, that somebody waits: code, district, goal, waiting time, weeks without practice and what speaks for which mentor. No name. She can propose and begin a tandem.",
      next: "The mentor then sees first name, goal and dates. Not the office, no benefits, no last name."
    },
    running: "The person has a tandem",
    runningText: "With {{mentor}} since {{on}}.",
    open: "Open tandem",
    withdraw: {
      title: "Consent taken back?",
      text: "When the person takes back her yes, the tandem ends at once. The wish is deleted. There is no note and nobody asks why.",
      button: "Consent has been taken back",
      confirm: "Really note the consent as taken back? A running tandem ends."
    },
    closed: "This case is closed.",
    language: {
      de: "German",
      "de-simple": "Plain German",
      en: "English",
      uk: "Ukrainian",
      ar: "Arabic",
      fa: "Farsi / Dari",
      tr: "Turkish",
      ru: "Russian"
    },
    channelName: { paper: "on paper", conversation: "in a talk", link: "by the link" },
    helperName: {
      none: "nobody",
      interpreter: "interpreter",
      relative: "relatives",
      mentor: "language mentor",
      other: "somebody else"
    }
  }
};
const tandemDe = {
  list: {
    title: "Meine Tandems",
    lead: "Schön, dass Sie dabei sind.",
    none: "Noch haben Sie kein Tandem.",
    noneText: "Sobald jemand zu Ihnen passt, ruft die Koordination Sie an. Sie müssen nichts weiter tun.",
    open: "Öffnen",
    log: "Treffen eintragen",
    answer: "Ansehen und antworten"
  },
  somebody: "Ihre Lernpartnerin / Ihr Lernpartner",
  goal: "Ziel",
  next: "Nächstes Treffen",
  nextAt: "{{day}}, {{time}}",
  noDate: "Noch keins verabredet",
  state: { taster: "Schnupperphase", active: "läuft", paused: "ruht gerade", ended: "beendet" },
  tasterText: "In der Schnupperphase treffen Sie sich zwei- bis viermal. Danach entscheiden Sie beide, ob es weitergeht.",
  pausedTitle: "Dieses Tandem ruht",
  pausedText: "Danke für Ihre Zeit. Die Koordination ruft Sie an. Bis dahin müssen Sie nichts tun.",
  log: {
    title: "Wir haben uns getroffen",
    metOn: "Wann?",
    minutes: "Wie lange (Minuten)?",
    button: "Treffen eintragen",
    count_one: "Bisher {{count}} Treffen",
    count_other: "Bisher {{count}} Treffen",
    entry: "{{on}}: {{minutes}} Minuten"
  },
  plan: {
    title: "Nächstes Treffen verabreden",
    on: "Tag",
    time: "Uhrzeit",
    place: "Wo?",
    places: "Treffpunkte in Ihrer Nähe",
    placeHint: "Ein öffentlicher Ort, zum Beispiel die Bücherei. Bitte keine Privatadresse.",
    minutes: "Dauer in Minuten",
    button: "Termin speichern",
    change: "Termin ändern",
    move: "Treffen verschieben"
  },
  handBack: {
    title: "Ich kann nicht mehr",
    text: "Das darf sein. Sie müssen nichts erklären. Das Tandem ruht dann, und die Koordination ruft Sie an.",
    button: "Ich kann nicht mehr",
    confirm: "Soll das Tandem ruhen? Die Koordination ruft Sie an."
  },
  contact: {
    title: "Ihre Ansprechperson",
    role: "Koordination Ehrenamt",
    guide: "Versicherung, Fahrkosten, Treffpunkte: gut zu wissen"
  },
  date: {
    until: "bis {{time}}",
    late: {
      mentor: "Sie kommen etwa {{minutes}} Minuten später.",
      learner: "Ihr Gegenüber kommt etwa {{minutes}} Minuten später."
    },
    lateTitle: "Ich verspäte mich",
    lateBy: "{{minutes}} Minuten",
    unread: "Sie sagen ab oder kommen später? Ihr Gegenüber liest hier noch nicht mit: Rufen Sie bitte die Koordination an.",
    calendar: "In den Kalender übernehmen",
    calendarTitle: "Treffen im Tandem",
    calendarName: "Werkbrücke",
    cancel: "Treffen absagen",
    cancelConfirm: "Dieses Treffen absagen? Ihr Gegenüber liest es im Portal.",
    cancelled: "Auch im Kalender absagen: Datei noch einmal laden"
  },
  messages: {
    title: "Nachrichten",
    lead: "Nur Sie beide lesen das. Bitte noch keine Telefonnummern und Adressen.",
    leadReleased: "Nur Sie beide lesen das.",
    unread: "Ihr Gegenüber liest hier noch nicht mit. Die Koordination gibt Wichtiges gern weiter.",
    none: "Noch hat niemand geschrieben.",
    own: "Sie",
    field: "Ihre Nachricht",
    hint: "Kurz und in einfachen Worten, zum Beispiel: „Passt Ihnen Dienstag um 17 Uhr?“",
    button: "Nachricht schicken"
  },
  contactOf: {
    title: "Direkt erreichen",
    text: "Wenn Sie beide zustimmen, sehen Sie beide Telefonnummer und E-Mail-Adresse der anderen Seite. Bis dahin schreiben Sie sich hier.",
    waiting: "Sie haben zugestimmt. Ihr Gegenüber noch nicht, und das ist in Ordnung.",
    other: "Ihr Gegenüber hat schon zugestimmt.",
    phone: "Telefon",
    email: "E-Mail",
    noPhone: "nicht angegeben",
    give: "Meinen Kontakt freigeben",
    takeBack: "Freigabe zurücknehmen"
  },
  review: {
    title: "Wie läuft es diesen Monat?",
    said: "Ihre Antwort: {{answer}}. Sie können sie ändern.",
    answer: { good: "Gut", middling: "Es geht so", hard: "Gerade schwierig" },
    hint: "Bei „Gerade schwierig“ ruft die Koordination Sie an."
  },
  observe: {
    title: "Meine Einschätzung",
    text: "Wenn Sie möchten: Wie gut klappt es schon? Das ist Ihr Eindruck, kein Zeugnis. Betriebe sehen ihn nicht.",
    open: "Einschätzung eintragen",
    skill: "Was?",
    level: "Stufe",
    button: "Einschätzung notieren",
    noted: "{{skill}}: {{level}}, notiert am {{on}}"
  },
  ask: {
    title: "Möchten Sie sich kennenlernen?",
    text: "Die Koordination schlägt Ihnen dieses Tandem vor. Ihr Gegenüber wird auch gefragt. Ein Nein ist in Ordnung, einen Grund brauchen Sie nicht.",
    other: "Ihr Gegenüber hat schon Ja gesagt.",
    accept: "Ja, gern",
    decline: "Lieber nicht",
    declineConfirm: "Dieses Tandem ablehnen? Sie müssen nichts erklären.",
    waits: "Sie haben Ja gesagt. Ihr Gegenüber ist gefragt und hat noch nicht geantwortet."
  },
  taster: {
    title: "Schnupperphase",
    count_zero: "Noch haben Sie sich nicht getroffen.",
    count_one: "Einmal haben Sie sich schon getroffen.",
    count_other: "{{count}}-mal haben Sie sich schon getroffen.",
    stay: "Ich möchte weitermachen",
    asked: "Die Koordination weiß Bescheid und spricht mit Ihnen beiden. Danach unterschreiben Sie zu dritt eine Vereinbarung.",
    decline: "Lieber nicht weiter",
    declineConfirm: "Soll die Schnupperphase enden? Sie müssen nichts erklären."
  },
  change: {
    title: "Ich möchte wechseln",
    text: "Manchmal passt es nicht, und niemand hat etwas falsch gemacht. Die Koordination ruft Sie an und sucht mit Ihnen.",
    button: "Ich möchte wechseln",
    asked: "Die Koordination weiß Bescheid und ruft Sie an."
  },
  ended: {
    title: "Danke!",
    text_one: "Ein Tandem ging am {{on}} zu Ende. {{count}} Treffen, zusammen {{hours}} Std.: Das war Ihre Zeit, und sie hat geholfen.",
    text_other: "Ein Tandem ging am {{on}} zu Ende. {{count}} Treffen, zusammen {{hours}} Std.: Das war Ihre Zeit, und sie hat geholfen.",
    textNone: "Ein Tandem ging am {{on}} zu Ende. Danke, dass Sie es versucht haben.",
    certificate: "Eine Bescheinigung über Ihr Engagement bekommen Sie von der Koordination."
  },
  kept: {
    waiting: "Kein Netz. Das Treffen ist auf diesem Handy gemerkt und wird eingetragen, sobald Sie wieder Netz haben.",
    sent: "Das gemerkte Treffen ist jetzt eingetragen.",
    refused: "Ein gemerktes Treffen konnte nicht eingetragen werden. Bitte tragen Sie es noch einmal ein.",
    signIn: "Ein Treffen ist auf diesem Handy gemerkt. Bitte melden Sie sich an, dann wird es eingetragen."
  },
  back: "Alle Tandems"
};
const tandemEn = {
  list: {
    title: "My tandems",
    lead: "Good to have you with us.",
    none: "You have no tandem yet.",
    noneText: "As soon as somebody suits you, the coordinator calls. You need not do anything.",
    open: "Open",
    log: "Note a meeting",
    answer: "Look and answer"
  },
  somebody: "Your learning partner",
  goal: "Goal",
  next: "Next meeting",
  nextAt: "{{day}}, {{time}}",
  noDate: "None arranged yet",
  state: { taster: "taster phase", active: "running", paused: "resting", ended: "ended" },
  tasterText: "In the taster phase you meet two to four times. Then both of you decide whether to go on.",
  pausedTitle: "This tandem is resting",
  pausedText: "Thank you for your time. The coordinator will call you. Until then you need not do anything.",
  log: {
    title: "We met",
    metOn: "When?",
    minutes: "How long (minutes)?",
    button: "Note meeting",
    count_one: "{{count}} meeting so far",
    count_other: "{{count}} meetings so far",
    entry: "{{on}}: {{minutes}} minutes"
  },
  plan: {
    title: "Arrange the next meeting",
    on: "Day",
    time: "Time",
    place: "Where?",
    places: "Places to meet near you",
    placeHint: "A public place, for example the library. Please no private address.",
    minutes: "Length in minutes",
    button: "Save date",
    change: "Change date",
    move: "Move the meeting"
  },
  handBack: {
    title: "I cannot go on",
    text: "That is all right. You need not explain anything. The tandem then rests and the coordinator calls you.",
    button: "I cannot go on",
    confirm: "Should the tandem rest? The coordinator will call you."
  },
  contact: {
    title: "Your contact",
    role: "Volunteer coordinator",
    guide: "Insurance, travel costs, places to meet: good to know"
  },
  date: {
    until: "until {{time}}",
    late: {
      mentor: "You come about {{minutes}} minutes later.",
      learner: "Your partner comes about {{minutes}} minutes later."
    },
    lateTitle: "I am late",
    lateBy: "{{minutes}} minutes",
    unread: "Calling off or late? The other side does not read here yet: please call the coordinator.",
    calendar: "Add to my calendar",
    calendarTitle: "Meeting of the tandem",
    calendarName: "Werkbrücke",
    cancel: "Call the meeting off",
    cancelConfirm: "Call this meeting off? Your partner reads it in the portal.",
    cancelled: "Call it off in your calendar too: load the file once more"
  },
  messages: {
    title: "Messages",
    lead: "Only the two of you read this. Please no telephone numbers or addresses yet.",
    leadReleased: "Only the two of you read this.",
    unread: "The other side does not read here yet. The coordinator gladly passes on what is important.",
    none: "Nobody has written yet.",
    own: "You",
    field: "Your message",
    hint: "Short and in simple words, for example: “Does Tuesday at 5 pm suit you?”",
    button: "Send message"
  },
  contactOf: {
    title: "Reach each other directly",
    text: "If both of you agree, you see each other’s telephone number and e-mail address. Until then you write here.",
    waiting: "You have agreed. Your partner has not yet, and that is all right.",
    other: "Your partner has already agreed.",
    phone: "Telephone",
    email: "E-mail",
    noPhone: "not given",
    give: "Release my contact",
    takeBack: "Take the release back"
  },
  review: {
    title: "How does it go this month?",
    said: "Your answer: {{answer}}. You can change it.",
    answer: { good: "Well", middling: "So so", hard: "Hard at present" },
    hint: "With “Hard at present” the coordinator calls you."
  },
  observe: {
    title: "My impression",
    text: "If you like: how well does it work already? This is your impression, no certificate. Companies do not see it.",
    open: "Give my impression",
    skill: "What?",
    level: "Level",
    button: "Note my impression",
    noted: "{{skill}}: {{level}}, noted on {{on}}"
  },
  ask: {
    title: "Would you like to meet?",
    text: "The coordinator suggests this tandem to you. The other side is asked too. No is fine, and you need no reason.",
    other: "The other side has said yes already.",
    accept: "Yes, gladly",
    decline: "Rather not",
    declineConfirm: "Decline this tandem? You need not explain anything.",
    waits: "You have said yes. The other side was asked and has not answered yet."
  },
  taster: {
    title: "Taster phase",
    count_zero: "You have not met yet.",
    count_one: "You have met once.",
    count_other: "You have met {{count}} times.",
    stay: "I want to go on",
    asked: "The coordinator knows and talks with both of you. Then the three of you sign an agreement.",
    decline: "Rather not go on",
    declineConfirm: "Should the taster phase end? You need not explain anything."
  },
  change: {
    title: "I would like a change",
    text: "Sometimes it does not fit, and nobody did anything wrong. The coordinator calls you and looks with you.",
    button: "I would like a change",
    asked: "The coordinator knows and will call you."
  },
  ended: {
    title: "Thank you!",
    text_one: "A tandem ended on {{on}}. {{count}} meeting, {{hours}} hours: that was your time, and it helped.",
    text_other: "A tandem ended on {{on}}. {{count}} meetings, {{hours}} hours: that was your time, and it helped.",
    textNone: "A tandem ended on {{on}}. Thank you for trying.",
    certificate: "The coordinator gives you a certificate of your volunteering."
  },
  kept: {
    waiting: "No network. The meeting is kept on this phone and noted as soon as you have a network again.",
    sent: "The meeting that was kept is noted now.",
    refused: "A meeting that was kept could not be noted. Please note it once more.",
    signIn: "A meeting is kept on this phone. Please sign in, then it is noted."
  },
  back: "All tandems"
};
const vocabularyDe = {
  words: {
    title: "Unbekannte Wörter",
    lead: "Wörter, die das Portal nicht versteht. Ein Wort steht hier, sobald {{count}} Personen es geschrieben haben. Jede Eingabe zählt {{days}} Tage lang. Wer es war, wird nur verschlüsselt gespeichert, um Personen zu zählen. Namen von Personen erscheinen nicht.",
    later: "Ein zugeordnetes Wort wird sofort verstanden. In Stellen und Profilen, in denen es schon steht, zählt es, sobald sie das nächste Mal gespeichert werden.",
    none: "Keine unbekannten Wörter",
    noneText: "Sobald mehrere Personen dasselbe unbekannte Wort schreiben, steht es hier.",
    typed: {
      occupation_one: "Von {{count}} Person als Beruf geschrieben.",
      occupation_other: "Von {{count}} Personen als Beruf geschrieben.",
      skill_one: "Von {{count}} Person als Kenntnis geschrieben.",
      skill_other: "Von {{count}} Personen als Kenntnis geschrieben."
    },
    last: "Zuletzt am {{day}}.",
    concept: { occupation: "Welcher Beruf ist gemeint?", skill: "Welche Kenntnis ist gemeint?" },
    conceptHint: "Schreiben Sie einen Namen, den das Portal kennt. Ist er nicht eindeutig, können Sie auswählen.",
    meaningOf: "Bedeutung von „{{word}}“",
    which: "Was ist mit „{{word}}“ gemeint?",
    map: "Zuordnen",
    dismiss: "Ist kein Fachwort"
  },
  labels: {
    title: "Bezeichnungen",
    lead: "So heißen Berufe und Kenntnisse in anderen Sprachen. Menschen können sie in ihrer Sprache schreiben und werden verstanden. Was noch niemand geprüft hat, kann falsch sein: Lassen Sie es von jemandem lesen, der die Sprache spricht.",
    coverage: "Wie viel geprüft ist",
    coverageOf: "{{language}}: {{reviewed}} von {{total}} geprüft",
    language: "Sprache",
    text: "Beruf, Kenntnis oder Bezeichnung",
    open: "Nur ungeprüfte",
    show: "Zeigen",
    found_one: "{{count}} Bezeichnung",
    found_other: "{{count}} Bezeichnungen",
    none: "Nichts gefunden",
    noneText: "Bitte ändern Sie die Suche.",
    caption: "Bezeichnungen ({{language}})",
    concept: "Beruf oder Kenntnis",
    label: "Bezeichnung",
    labelOf: "Bezeichnung für „{{name}}“",
    state: "Stand",
    reviewed: "geprüft",
    notReviewed: "nicht geprüft",
    corrected: "vom Haus geändert",
    isRight: "Geprüft: stimmt so",
    save: "Speichern",
    action: "Ändern",
    pages: "Seiten der Bezeichnungen"
  },
  synonyms: {
    title: "Eigene Wörter des Hauses",
    none: "Noch kein eigenes Wort.",
    word: "Wort",
    concept: "Beruf oder Kenntnis",
    action: "Entfernen",
    remove: "Entfernen"
  }
};
const vocabularyEn = {
  words: {
    title: "Unknown words",
    lead: "Words the portal does not understand. A word is listed once {{count}} people have typed it. What somebody typed counts for {{days}} days. Who typed it is kept in encrypted form only, to count people. Names of people are not shown.",
    later: "An assigned word is understood at once. Postings and profiles that hold it already take it over when they are saved the next time.",
    none: "No unknown words",
    noneText: "As soon as several people type the same unknown word, it is listed here.",
    typed: {
      occupation_one: "Typed by {{count}} person as an occupation.",
      occupation_other: "Typed by {{count}} people as an occupation.",
      skill_one: "Typed by {{count}} person as a skill.",
      skill_other: "Typed by {{count}} people as a skill."
    },
    last: "Last on {{day}}.",
    concept: { occupation: "Which occupation is meant?", skill: "Which skill is meant?" },
    conceptHint: "Type a name the portal knows. If it may mean several things, you can choose.",
    meaningOf: "Meaning of “{{word}}”",
    which: "What does “{{word}}” mean?",
    map: "Assign",
    dismiss: "Not a technical term"
  },
  labels: {
    title: "Labels",
    lead: "What occupations and skills are called in other languages. People can type them in their language and are understood. What nobody has reviewed may be wrong: have it read by somebody who speaks the language.",
    coverage: "How much is reviewed",
    coverageOf: "{{language}}: {{reviewed}} of {{total}} reviewed",
    language: "Language",
    text: "Occupation, skill or label",
    open: "Only those not reviewed",
    show: "Show",
    found_one: "{{count}} label",
    found_other: "{{count}} labels",
    none: "Nothing found",
    noneText: "Please change the search.",
    caption: "Labels ({{language}})",
    concept: "Occupation or skill",
    label: "Label",
    labelOf: "Label for “{{name}}”",
    state: "State",
    reviewed: "reviewed",
    notReviewed: "not reviewed",
    corrected: "changed by the house",
    isRight: "Reviewed: it is right",
    save: "Save",
    action: "Change",
    pages: "Pages of labels"
  },
  synonyms: {
    title: "The house's own words",
    none: "No own words yet.",
    word: "Word",
    concept: "Occupation or skill",
    action: "Remove",
    remove: "Remove"
  }
};
const mentoringReportDe = {
  title: "Sprachpatenschaften {{year}}",
  short: "Jahresbericht Sprachpatenschaften",
  lead: "Summen aller Häuser des Portals, ohne Personen.",
  year: "Jahr",
  show: "Anzeigen",
  exact: "Genaue Zahlen für das Haus",
  outside: "Zahlen zum Weitergeben",
  exactWarning: "Diese genauen Zahlen sind nur für die Arbeit im Haus. Kleine Zahlen können Menschen verraten: Bitte nicht weitergeben.",
  caption: "Das Jahr im Vergleich",
  figure: "Zahl",
  hidden: "zu wenige",
  none: "keine Angabe",
  figures: {
    formed: "Begonnene Sprachpatenschaften",
    running: "Laufende am letzten Tag",
    ended: "Beendete Sprachpatenschaften",
    meetings: "Treffen",
    hours: "Stunden gemeinsam",
    perMonth: "Treffen je Patenschaft und Monat",
    keptMonths: "Dauer der beendeten, in Monaten",
    lastedSix: "Bestanden mindestens sechs Monate",
    goalReached: "Beendet, weil das Ziel erreicht war",
    matchedLosing: "Gefunden: Lernende, deren Deutsch verloren zu gehen drohte",
    matchedOther: "Gefunden: übrige Lernende"
  },
  percent: "{{share}} %",
  definitions: "Was gezählt wird",
  defined: {
    tandem: "Sprachpatenschaft: eine Freiwillige und eine Lernende, vom ersten Kennenlernen an. Auch die Schnupperphase zählt mit.",
    meetings: "Treffen und Stunden: was die Freiwilligen eingetragen haben. Nicht eingetragene Treffen fehlen.",
    perMonth: "Je Monat: Treffen geteilt durch die Monate, in denen Patenschaften liefen.",
    kept: "Dauer: mittlerer Wert in ganzen Monaten, vom Beginn bis zum Ende.",
    lastedSix: "Sechs Monate: Anteil an den Patenschaften, deren sechster Monat in diesem Jahr um war.",
    goal: "Ziel erreicht: Anteil an den beendeten, bei denen dies als Grund des Endes steht.",
    matched: "Gefunden: Anteil derer, die im Jahr eine Patenschaft begonnen haben, an ihnen und allen, die am letzten Tag noch warten. Deutsch droht verloren zu gehen: seit mindestens {{days}} Tagen ohne Kurs und ohne Treffen. Wessen Wunsch nicht mehr gespeichert ist, zählt hier nicht.",
    work: "Eigenes Ehrenamt von Geflüchteten ist keine Vermittlung und zählt hier nicht.",
    small: "Weniger als 10 Patenschaften werden nicht genannt, andere Zahlen von Patenschaften auf Fünfer abgerundet. Treffen und Stunden stehen hier, wenn sich mindestens 10 getroffen haben. Anteile sind auf fünf Prozent gerundet und nur genannt, wenn beide Teile mindestens 10 sind. Deshalb gehen Summen nicht immer auf."
  },
  open: "Das Jahr läuft noch. Gezählt bis {{day}}.",
  closed: "Gezählt bis {{day}}. Spätere Korrekturen können Zahlen noch ändern."
};
const mentoringReportEn = {
  title: "Language mentoring {{year}}",
  short: "Yearly report on language mentoring",
  lead: "Sums of all houses of the portal, without people.",
  year: "Year",
  show: "Show",
  exact: "Exact numbers for the house",
  outside: "Numbers to pass on",
  exactWarning: "These exact numbers are for work in the house only. Small numbers can give people away: please do not pass them on.",
  caption: "The year beside the one before",
  figure: "Number",
  hidden: "too few",
  none: "not known",
  figures: {
    formed: "Tandems begun",
    running: "Running on the last day",
    ended: "Tandems ended",
    meetings: "Meetings",
    hours: "Hours together",
    perMonth: "Meetings per tandem and month",
    keptMonths: "How long the ended ones lasted, in months",
    lastedSix: "Lasted at least six months",
    goalReached: "Ended because the goal was reached",
    matchedLosing: "Found somebody: learners whose German was about to be lost",
    matchedOther: "Found somebody: all other learners"
  },
  percent: "{{share}}%",
  definitions: "What is counted",
  defined: {
    tandem: "Tandem: a volunteer and a learner, from their first meeting on. The taster phase counts too.",
    meetings: "Meetings and hours: what volunteers entered. Meetings nobody entered are missing.",
    perMonth: "Per month: meetings divided by the months in which tandems were open.",
    kept: "How long: the middle value in whole months, from beginning to end.",
    lastedSix: "Six months: share of the tandems whose sixth month was over in this year.",
    goal: "Goal reached: share of those ended for this reason among all that ended.",
    matched: "Found somebody: share of those who began a tandem in the year, of these and all who still wait on the last day. German is about to be lost: at least {{days}} days without a course and without a meeting. Whose wish is no longer stored does not count here.",
    work: "Refugees who volunteer themselves are no placement and do not count here.",
    small: "Fewer than 10 tandems are not told, other numbers of tandems are rounded down to five. Meetings and hours stand here if at least 10 tandems met. Shares are rounded to five per cent and told only where both parts are at least 10. So sums do not always add up."
  },
  open: "The year runs on. Counted up to {{day}}.",
  closed: "Counted up to {{day}}. Later corrections may still change numbers."
};
const volunteerDe = {
  title: "Sprachpatin oder Sprachpate werden",
  lead: "Sie sprechen gern mit Menschen? Treffen Sie sich regelmäßig mit einer Person, die Deutsch für ihre Arbeit lernt.",
  facts: {
    title: "Das Wichtigste zuerst",
    time: {
      question: "Wie viel Zeit brauche ich?",
      answer: "Meist 1 bis 2 Stunden in der Woche, ein halbes Jahr lang. Mehr oder weniger ist möglich."
    },
    insurance: {
      question: "Bin ich versichert?",
      answer: "Für Freiwillige in Nordrhein-Westfalen gibt es Unfall- und Haftpflichtschutz über das Land, ohne Anmeldung und ohne Kosten."
    },
    travel: {
      question: "Bekomme ich Fahrkosten?",
      answer: "Das regelt jeder Träger selbst. Fragen Sie beim Kennenlernen danach."
    },
    place: {
      question: "Wo treffe ich mich?",
      answer: "An öffentlichen Orten: Bücherei, Stadtteiltreff, Café. Oder online. Nie müssen Sie jemanden zu sich nach Hause einladen."
    },
    check: "Bitte vor Ort prüfen",
    training: "Eine Ausbildung brauchen Sie nicht. Aufhören können Sie jederzeit."
  },
  begun: { title: "Sie haben schon angefangen", goOn: "Weitermachen", drop: "Löschen, was ich eingegeben habe" },
  town: { label: "Ihre Stadt oder Gemeinde", any: "allgemein", show: "Antworten zeigen" },
  age: {
    title: "Möchten Sie mitmachen?",
    text: "Fünf kurze Schritte, etwa 3 Minuten. Sind Sie 18 Jahre oder älter?",
    yes: "Ja, los geht’s",
    no: "Nein, noch nicht"
  },
  young: {
    title: "Schön, dass Sie helfen möchten",
    lead: "Sprachpatin oder Sprachpate können Sie ab 18 Jahren werden. Kommen Sie dann gern wieder.",
    today: "Was heute schon geht",
    text: "Fragen Sie in Ihrer Schule, im Jugendzentrum oder in einem Verein: Dort gibt es Gruppen, in denen junge Menschen gemeinsam Deutsch sprechen.",
    nothingKept: "Wir haben nichts von Ihnen gespeichert."
  },
  step: {
    of: "Schritt {{step}} von {{count}}",
    offers: "Was möchten Sie anbieten?",
    place: "Wo und wie?",
    times: "Wann und mit wie vielen?",
    wishes: "Ihre Wünsche",
    you: "Wie erreichen wir Sie?",
    next: "Weiter",
    back: "Zurück"
  },
  wishes: {
    label: "Was wünschen Sie sich?",
    hint: "Muss nicht sein. Die Koordination liest Ihre Wünsche und entscheidet mit Ihnen; von selbst wird niemand ausgeschlossen."
  },
  later: {
    title: "Später weitermachen",
    text: "Nennen Sie Ihre E-Mail-Adresse. Dann können Sie auf jedem Gerät weitermachen. Schicken Sie vorher diesen Schritt mit „Weiter“ ab.",
    button: "Für später merken",
    kept: "Gemerkt",
    keptUntil: "Ihre Angaben sind verschlüsselt gespeichert, bis zum {{on}}. Danach löschen wir sie."
  },
  resume: {
    title: "Anmeldung fortsetzen",
    lead: "Mit der E-Mail-Adresse, die Sie genannt haben. Wir schicken Ihnen einen Code.",
    link: "Anmeldung auf diesem Gerät fortsetzen",
    button: "Weitermachen",
    anew: "Lieber neu anfangen"
  },
  confirm: {
    eyebrow: "Letzter Schritt",
    text: "Wir haben einen Code geschickt an",
    otherAddress: "Andere Adresse"
  },
  guide: {
    title: "Für Freiwillige: gut zu wissen",
    lead: "Versicherung, Fahrkosten, Treffpunkte, was am Anfang hilft und wen Sie anrufen können.",
    of: "Gut zu wissen: {{town}}",
    draft: "Entwurf, noch nicht geprüft",
    onboarding: "Was hilft mir am Anfang?",
    contact: "Wen kann ich anrufen?",
    none: "Hier steht noch nichts.",
    noneText: "Fragen Sie bitte die Koordination."
  },
  offers: { label: "Was möchten Sie anbieten?", hint: "Alles ankreuzen, was Ihnen Freude macht." },
  languages: {
    label: "Welche Sprachen sprechen Sie außer Deutsch?",
    hint: "Muss nicht sein. Eine gemeinsame Sprache hilft manchmal beim Erklären.",
    show: "Sprachen ankreuzen"
  },
  place: {
    label: "Ihr Ort oder Stadtteil",
    hint: "Zum Beispiel Bielefeld oder Brackwede. Die Adresse brauchen wir nicht."
  },
  placeChoice: "Welchen Ort meinen Sie?",
  maxKm: { label: "Wie weit fahren Sie höchstens?", km: "bis {{km}} km" },
  mode: { label: "Wie möchten Sie sich treffen?", inPerson: "Persönlich", online: "Online", both: "Beides ist gut" },
  slots: {
    label: "Wann haben Sie meistens Zeit?",
    hint: "Kreuzen Sie alles an, was passen könnte. Genaue Termine verabreden Sie später selbst."
  },
  capacity: {
    label: "Wie viele Personen möchten Sie gleichzeitig begleiten?",
    one: "eine",
    two: "zwei",
    three: "drei"
  },
  firstName: "Vorname",
  lastName: "Nachname",
  email: { label: "E-Mail", hint: "Damit melden Sie sich später an." },
  phone: { label: "Telefon", hint: "Freiwillig. Dann rufen wir an, sonst schreiben wir." },
  pledges: "Was ich über andere Menschen erfahre, behalte ich für mich.",
  privacy: "Ihren Namen und Ihre Kontaktdaten sieht nur die Koordination des Ehrenamts. Alles ist verschlüsselt gespeichert.",
  privacyLink: "Mehr zum Datenschutz",
  send: "Anmeldung abschicken",
  thanks: {
    title: "Schön, dass Sie mitmachen möchten!",
    lead: "Ihre Anmeldung ist angekommen.",
    next: "So geht es weiter",
    one: "Die Koordination des Ehrenamts meldet sich bei Ihnen, spätestens am {{on}}.",
    two: "Sie lernen sich kennen: in einem kurzen Gespräch, ganz unverbindlich.",
    three: "Passt es für beide Seiten, bekommen Sie einen Zugang und einen Vorschlag in Ihrer Nähe.",
    four: "Sie treffen sich zwei- bis viermal zum Schnuppern. Erst dann entscheiden Sie.",
    questions: "Fragen?",
    call: "{{house}} erreichen Sie unter",
    home: "Zur Startseite"
  }
};
const volunteerEn = {
  title: "Become a language mentor",
  lead: "Do you like talking to people? Meet regularly with somebody who is learning German for work.",
  facts: {
    title: "First things first",
    time: {
      question: "How much time does it take?",
      answer: "Mostly 1 to 2 hours a week, for half a year. More or less is possible."
    },
    insurance: {
      question: "Am I insured?",
      answer: "Volunteers in North Rhine-Westphalia are covered for accident and liability by the state, without registration and free of charge."
    },
    travel: {
      question: "Are travel costs paid?",
      answer: "Each organisation decides that itself. Ask when you get to know each other."
    },
    place: {
      question: "Where do we meet?",
      answer: "In public places: library, community centre, café. Or online. You never have to invite anybody home."
    },
    check: "Please check locally",
    training: "You need no training. And you can stop at any time."
  },
  begun: { title: "You have already begun", goOn: "Go on", drop: "Delete what I have entered" },
  town: { label: "Your town", any: "in general", show: "Show answers" },
  age: {
    title: "Would you like to join?",
    text: "Five short steps, about 3 minutes. Are you 18 or older?",
    yes: "Yes, let’s go",
    no: "No, not yet"
  },
  young: {
    title: "How good that you want to help",
    lead: "You can become a language mentor from the age of 18. Please come back then.",
    today: "What you can do today",
    text: "Ask at your school, a youth centre or a club: there are groups in which young people speak German together.",
    nothingKept: "We have stored nothing about you."
  },
  step: {
    of: "Step {{step}} of {{count}}",
    offers: "What would you like to offer?",
    place: "Where and how?",
    times: "When and with how many?",
    wishes: "Your wishes",
    you: "How do we reach you?",
    next: "Next",
    back: "Back"
  },
  wishes: {
    label: "What do you wish for?",
    hint: "You need not. The coordination reads your wishes and decides with you; nobody is left out automatically."
  },
  later: {
    title: "Go on later",
    text: "Give your e-mail address. Then you can go on with any device. Please send this step with “Next” first.",
    button: "Keep for later",
    kept: "Kept",
    keptUntil: "What you told us is stored encrypted until {{on}}. Then we delete it."
  },
  resume: {
    title: "Go on with your sign-up",
    lead: "With the e-mail address you gave. We send you a code.",
    link: "Go on with a sign-up on this device",
    button: "Go on",
    anew: "Start again instead"
  },
  confirm: {
    eyebrow: "Last step",
    text: "We have sent a code to",
    otherAddress: "Another address"
  },
  guide: {
    title: "For volunteers: good to know",
    lead: "Insurance, travel costs, places to meet, what helps at the start and whom you can call.",
    of: "Good to know: {{town}}",
    draft: "Draft, not checked yet",
    onboarding: "What helps me at the start?",
    contact: "Whom can I call?",
    none: "Nothing is written here yet.",
    noneText: "Please ask the coordination."
  },
  offers: { label: "What would you like to offer?", hint: "Tick everything you enjoy." },
  languages: {
    label: "Which languages do you speak besides German?",
    hint: "Not needed. A language in common sometimes helps with explaining.",
    show: "Tick languages"
  },
  place: { label: "Your town or quarter", hint: "For example Bielefeld or Brackwede. We do not need your address." },
  placeChoice: "Which place do you mean?",
  maxKm: { label: "How far do you travel at most?", km: "up to {{km}} km" },
  mode: { label: "How would you like to meet?", inPerson: "In person", online: "Online", both: "Both are fine" },
  slots: {
    label: "When do you usually have time?",
    hint: "Tick everything that might work. You arrange exact dates yourselves later."
  },
  capacity: {
    label: "How many people would you like to accompany at the same time?",
    one: "one",
    two: "two",
    three: "three"
  },
  firstName: "First name",
  lastName: "Last name",
  email: { label: "E-mail", hint: "You will sign in with it later." },
  phone: { label: "Phone", hint: "Optional. Then we call, otherwise we write." },
  pledges: "What I learn about other people I keep to myself.",
  privacy: "Only the volunteer coordinators see your name and contact. Everything is stored encrypted.",
  privacyLink: "More about privacy",
  send: "Send",
  thanks: {
    title: "How nice that you want to join!",
    lead: "Your sign-up has arrived.",
    next: "What happens next",
    one: "The volunteer coordinator gets in touch with you by {{on}} at the latest.",
    two: "You get to know each other in a short talk, without any obligation.",
    three: "If it suits both sides, you get an account and a suggestion near you.",
    four: "You meet two to four times to try it out. Only then do you decide.",
    questions: "Questions?",
    call: "You reach {{house}} at",
    home: "To the start page"
  }
};
const wordingDe = {
  title: "Formulierungen, die Menschen ausschließen können",
  lead: "Das ist ein Hinweis, keine Sperre. Der Arbeitgeber-Service entscheidet bei der Freigabe.",
  leadOfficer: "Freigeben können Sie die Stelle trotzdem, mit einem Grund.",
  found: "„{{words}}“ ({{field}})",
  instead: "Besser: {{instead}}.",
  unchecked: "rechtlich nicht geprüft",
  basis: "{{basis}}, Stand {{day}}",
  mark: "Formulierung prüfen",
  /** What `public/wording.js` writes below a field: it puts the words between these. */
  typing: { found: "Bitte prüfen:", instead: "Besser:" },
  why: {
    origin: "Herkunft und Staatsangehörigkeit sagen nichts darüber, ob jemand die Arbeit kann.",
    language: "Wer Deutsch gelernt hat, ist damit ausgeschlossen. Nennen Sie, was die Arbeit verlangt.",
    age: "Ältere oder Jüngere fühlen sich nicht gemeint.",
    sex: "Gemeint sind alle Geschlechter. Das sollte man lesen.",
    religion: "Religion und Weltanschauung sind keine Voraussetzung für diese Arbeit.",
    health: "Schreiben Sie, was zu tun ist. Ob es geht, weiß die Person selbst am besten.",
    family: "Familienstand und Kinder gehen den Betrieb nichts an.",
    orientation: "Das ist Privatsache.",
    photo: "Ein Bild oder Geburtsdatum verrät Alter, Geschlecht und Herkunft, bevor jemand zeigen konnte, was er kann."
  },
  reason: "Trotzdem freigeben: Warum bleiben diese Formulierungen?",
  reasonHint: "Der Grund wird protokolliert. Ohne Grund bleibt die Stelle, wo sie ist.",
  approveAnyway: "Trotzdem freigeben",
  because: {
    jobNeedsIt: "Die Tätigkeit verlangt es wesentlich und entscheidend (§ 8 AGG)",
    lawAsksForIt: "Ein Gesetz verlangt es, zum Beispiel ein Mindestalter",
    meantOtherwise: "Die Wörter bedeuten hier etwas anderes",
    helpsDisadvantaged: "Es gleicht Nachteile aus (§ 5 AGG)"
  },
  guard: {
    title: "Das gehört nicht auf die Stellentafel",
    lead: "Auf der Stellentafel steht die Ansprechperson im Haus. Anschriften, Nummern und Namen im Text lesen alle.",
    found: "{{kind}}: „{{words}}“",
    reason: "Warum darf der Text so hinausgehen?",
    reasonHint: "Der Grund wird protokolliert, der Text nicht.",
    anyway: "Trotzdem vorschlagen?",
    anywayText: "Am besten ändern Sie zuerst den Text der Stelle. Darf er so bleiben, wählen Sie einen Grund: Er gilt für diese Worte in dieser Stelle.",
    anywayButton: "Mit diesem Grund vorschlagen",
    because: {
      meansNobody: "Es ist niemand gemeint: Das Wort bedeutet hier etwas anderes",
      companyKnows: "Der Betrieb weiß es schon, weil die Kontaktdaten freigegeben sind",
      companyContact: "Es ist die Anschrift oder Nummer des Betriebs",
      personWants: "Die Person möchte es so und hat den Text gelesen"
    },
    kind: {
      name: "Name",
      place: "Wohnort",
      employer: "früherer Betrieb",
      ownNumber: "Kundennummer",
      birthday: "Geburtsdatum",
      papers: "Papiere",
      email: "E-Mail-Adresse",
      phone: "Telefonnummer",
      iban: "IBAN",
      idNumber: "Nummer einer Akte oder eines Ausweises",
      address: "Anschrift"
    }
  },
  thanks: {
    title: "Eine Bitte zu Ihrem Text",
    lead: "Ihr Angebot ist angekommen. Beim Anruf sprechen wir über diese Formulierungen:"
  }
};
const wordingEn = {
  title: "Wording that may shut people out",
  lead: "This is a hint and stops nothing. The employer service decides on approval.",
  leadOfficer: "You can approve the posting all the same, with a reason.",
  found: "“{{words}}” ({{field}})",
  instead: "Better: {{instead}}.",
  unchecked: "not checked by a lawyer",
  basis: "{{basis}}, as of {{day}}",
  mark: "check wording",
  typing: { found: "Please check:", instead: "Better:" },
  why: {
    origin: "Origin and nationality say nothing about whether somebody can do the work.",
    language: "Whoever learned German is shut out by this. Say what the work asks for.",
    age: "Older or younger people feel that they are not meant.",
    sex: "All genders are meant. People should be able to read that.",
    religion: "Religion and belief are no condition for this work.",
    health: "Write what is to be done. The person herself knows best whether she can.",
    family: "Family and children are none of the company’s business.",
    orientation: "That is private.",
    photo: "A picture or a birthday tells age, sex and origin before somebody could show what she can do."
  },
  reason: "Approve all the same: why does this wording stay?",
  reasonHint: "The reason is logged. Without a reason the posting stays where it is.",
  approveAnyway: "Approve all the same",
  because: {
    jobNeedsIt: "The work demands it essentially and decisively (§ 8 AGG)",
    lawAsksForIt: "A law asks for it, a minimum age for example",
    meantOtherwise: "The words mean something else here",
    helpsDisadvantaged: "It makes up for disadvantages (§ 5 AGG)"
  },
  guard: {
    title: "This does not belong on the board",
    lead: "The board names the contact person of the house. Addresses, numbers and names in the text are read by everybody.",
    found: "{{kind}}: “{{words}}”",
    reason: "Why may the text go out like this?",
    reasonHint: "The reason is logged, the text is not.",
    anyway: "Propose all the same?",
    anywayText: "It is best to change the text of the posting first. If it may stay, choose a reason: it holds for these words in this posting.",
    anywayButton: "Propose with this reason",
    because: {
      meansNobody: "Nobody is meant: the word means something else here",
      companyKnows: "The company knows it already, because the contact was released",
      companyContact: "It is the address or number of the company",
      personWants: "The person wants it so and has read the text"
    },
    kind: {
      name: "Name",
      place: "Place of residence",
      employer: "Former company",
      ownNumber: "Customer number",
      birthday: "Birthday",
      papers: "Papers",
      email: "E-mail address",
      phone: "Phone number",
      iban: "IBAN",
      idNumber: "Number of a file or of papers",
      address: "Address"
    }
  },
  thanks: {
    title: "A request about your text",
    lead: "Your offer has arrived. When we call, we will talk about this wording:"
  }
};
const openingDe = {
  title: "Identität im Notfall öffnen",
  eyebrow: "Fall {{code}}",
  lead: "Dieser Fall gehört nicht Ihnen. Wer die Person ist, sehen Sie nur, wenn es jetzt nötig ist, und nur einmal.",
  whatHappens: "Was dann geschieht",
  consequence: {
    once: "Name, Geburtstag, Kundennummer und Kontakt werden ein einziges Mal gezeigt.",
    logged: "Es wird festgehalten, dass Sie es waren, wann und warum.",
    told: "Die oder der Datenschutzbeauftragte und die zuständige Person im Fall erfahren davon."
  },
  instead: "Zuständig ist {{name}}. Ein Anruf dort ist oft der kürzere Weg.",
  insteadNobody: "Für diesen Fall ist noch niemand zuständig. Die Teamleitung kann ihn zuweisen.",
  reason: "Grund",
  reasons: {
    danger: "Gefahr für die Person oder für andere",
    standIn: "Die zuständige Person ist nicht da, und die Sache kann nicht warten",
    personAsks: "Die Person ist selbst da oder am Telefon und nennt ihren Fallcode",
    legalDuty: "Gesetzliche Pflicht zur Auskunft",
    other: "Anderer Grund"
  },
  text: "Warum jetzt?",
  textHint: "Ein bis zwei Sätze, die man später versteht. Bitte ohne Namen.",
  submit: "Identität öffnen",
  cancel: "Zurück, ohne zu öffnen",
  shown: "Wer die Person ist",
  shownLead: "Diese Seite zeigt die Angaben nur jetzt. Beim Neuladen sind sie weg.",
  back: "Zur Fallseite",
  link: "Identität im Notfall öffnen",
  linkText: "Nur wenn es nicht anders geht: Der Zugriff wird begründet, festgehalten und gemeldet.",
  inCase: "Von anderen geöffnet",
  inCaseText: "Wer diesen Fall nicht hat und trotzdem gesehen hat, wer die Person ist.",
  inCaseLine: "{{name}}: {{reason}}"
};
const openingEn = {
  title: "Open an identity in an emergency",
  eyebrow: "Case {{code}}",
  lead: "This is not your case. You see who the person is only if it is needed now, and only once.",
  whatHappens: "What happens then",
  consequence: {
    once: "Name, birthday, customer number and contact are shown a single time.",
    logged: "It is recorded that it was you, when and why.",
    told: "The data protection officer and whoever is responsible for the case learn of it."
  },
  instead: "{{name}} is responsible. Calling there is often the shorter way.",
  insteadNobody: "Nobody is responsible for this case yet. The team lead can assign it.",
  reason: "Reason",
  reasons: {
    danger: "Danger for the person or for others",
    standIn: "Whoever is responsible is away, and it cannot wait",
    personAsks: "The person is here or on the phone and gives her case code",
    legalDuty: "A legal duty to inform",
    other: "Another reason"
  },
  text: "Why now?",
  textHint: "One or two sentences that can be understood later. No names, please.",
  submit: "Open the identity",
  cancel: "Back without opening",
  shown: "Who the person is",
  shownLead: "This page shows the details only now. They are gone when it is reloaded.",
  back: "To the case",
  link: "Open the identity in an emergency",
  linkText: "Only if there is no other way: the opening is given a reason, recorded and reported.",
  inCase: "Opened by others",
  inCaseText: "Who does not have this case and still saw who the person is.",
  inCaseLine: "{{name}}: {{reason}}"
};
const pairingDe = {
  coverage: {
    title: "Wo fehlen Patinnen und Paten, wo Lernende?",
    lead: "Oberer Balken: wartende Lernende. Unterer Balken: freie Plätze. Wer weiter fährt oder sich online trifft, hilft auch anderswo.",
    caption: "Wartende Lernende und freie Plätze nach Stadtteil, der größte Mangel zuerst",
    captionMore: "Weitere Stadtteile und Orte",
    more_one: "{{count}} weiterer Ort",
    more_other: "{{count}} weitere Orte",
    place: "Stadtteil oder Ort",
    bars: "Balken",
    waiting: "Warten",
    free: "Freie Plätze",
    state: "Lage",
    unknown: "Ort nicht bekannt",
    lack_one: "{{count}} Platz fehlt",
    lack_other: "{{count}} Plätze fehlen",
    spare_one: "{{count}} Platz übrig",
    spare_other: "{{count}} Plätze übrig",
    even: "ausgeglichen"
  },
  title: "Vorschlag für alle Wartenden",
  lead: "Das Portal rechnet, Sie entscheiden. Kein Tandem beginnt, ohne dass Sie es bestätigen.",
  back: "Zur Übersicht",
  compute: "Vorschlag berechnen",
  computeAgain: "Neu berechnen",
  computing: "Der Vorschlag wird berechnet: {{percent}}",
  computingText: "Der Vorschlag steht gleich hier.",
  failed: "Der Vorschlag konnte nicht berechnet werden",
  failedText: "Bitte versuchen Sie es noch einmal. Bleibt es dabei, melden Sie es der Administration.",
  none: "Noch kein Vorschlag",
  noneText: "Der Vorschlag sieht alle wartenden Lernenden mit Einwilligung und alle freien Plätze zusammen an. Er bleibt stehen, bis Sie ihn neu berechnen oder das Portal neu startet. Gespeichert wird er nicht.",
  rule: {
    title: "So wird gerechnet",
    sum: "Jedes mögliche Paar zählt Punkte: wie dringend die Person jemanden braucht, und wie gut beide zusammenpassen. Vorgeschlagen wird die Verteilung, bei der alle Paare zusammen die meisten Punkte haben. Niemand bekommt mehr Lernende, als sie oder er Plätze hat.",
    need: "Dringend (bis {{most}} Punkte): {{week}} Punkte für jede Woche Wartezeit und {{week}} für jede Woche ohne Kurs und ohne Treffen, jeweils höchstens {{weeks}} Wochen. Nach {{gap}} Tagen ohne Übung kommen {{losing}} Punkte dazu: Dann geht Deutsch verloren. Diese Gewichte hat das Haus festgelegt, niemand hat sie wissenschaftlich geprüft.",
    fit: "Passend (bis 10 Punkte): Nähe bis 3, gemeinsame Zeiten bis 3, das Angebot passt zum Ziel 2, eine gemeinsame Sprache 1, freie Plätze bis 1.",
    not: "Nicht gerechnet wird mit Alter, Geschlecht, Herkunft oder Religion. Möglich ist ein Paar nur, wenn der Weg nicht zu weit ist, die Art des Treffens passt und es eine gemeinsame Zeit gibt.",
    partners: "Je Person werden die 20 passendsten Patinnen und Paten betrachtet."
  },
  at: "Stand {{at}}",
  figures: {
    title: "Was dabei herauskommt",
    caption: "Der Vorschlag und zwei einfachere Wege, mit denselben Entscheidungen von Ihnen",
    way: "Weg",
    pairs: "Paare",
    losing: "davon mit Warnzeichen",
    points: "Punkte",
    proposal: "Dieser Vorschlag",
    greedy: "Immer das beste Paar zuerst",
    firstCome: "Wer zuerst kam, wählt zuerst",
    proved: "Eine Verteilung mit mehr Punkten gibt es nicht: Das ist nachgerechnet."
  },
  overrides: {
    title: "Ihre Entscheidungen",
    caption: "Was Sie festgehalten oder ausgeschlossen haben, und was es kostet",
    what: "Entscheidung",
    pin: "{{learner}} mit {{mentor}}: festgehalten",
    forbid: "{{learner}} mit {{mentor}}: ausgeschlossen",
    cost: "Kostet",
    free: "nichts",
    points_one: "{{points}} Punkt",
    points_other: "{{points}} Punkte",
    impossible: "geht nicht mehr: kein Platz oder kein mögliches Paar",
    drop: "Zurücknehmen",
    dropFor: "{{learner}} mit {{mentor}} zurücknehmen"
  },
  pairs: {
    title: "Vorgeschlagene Paare",
    lead: "Wer jemanden am dringendsten braucht, steht oben. Kreuzen Sie an, was Sie bestätigen möchten.",
    none: "Zurzeit passt niemand zusammen.",
    noneText: "Sehen Sie unten, woran es liegt.",
    pick: "{{learner}} mit {{mentor}}",
    pinned: "festgehalten",
    taken: "inzwischen kein Platz mehr",
    impossible: "Angaben haben sich geändert: Bitte neu berechnen.",
    about: "{{goal}}, {{district}}, wartet {{weeks}}, ohne Übung:",
    wishes: "Wunsch: {{wishes}}. Das Portal kennt weder Alter noch Geschlecht: Bitte achten Sie selbst darauf.",
    mentorWishes: "Wunsch der Patin oder des Paten: {{wishes}}.",
    needPoints: "Dringend: {{points}}",
    fitPoints: "Passend: {{points}}",
    forLearner: "Für die lernende Person",
    forMentor: "Für die Patin oder den Paten",
    within: "{{km}} von höchstens {{max}}",
    offersGoal: "das Angebot passt zum Ziel",
    offersOther: "bietet anderes an als das Ziel",
    change: "Ändern",
    pin: "Festhalten",
    unpin: "Nicht mehr festhalten",
    forbid: "Dieses Paar nicht vorschlagen",
    moveTo: "Stattdessen mit",
    moveOption: "{{mentor}}, {{place}}",
    move: "Wechseln",
    next: "Mit der Bestätigung beginnt die Schnupperphase. Die Patin oder der Pate sieht Vornamen und Ziel. Die Integrationsfachkraft bekommt einen Vermerk und spricht mit der Person. Beide werden gefragt, und beide dürfen ohne Grund Nein sagen.",
    confirm: "Angekreuzte Paare bestätigen"
  },
  left: {
    title: "Noch niemand gefunden",
    none: "Für alle ist jemand dabei.",
    noPartner_one: "Für {{count}} Person passt niemand: Ort, Art des Treffens oder Zeiten.",
    noPartner_other: "Für {{count}} Personen passt niemand: Ort, Art des Treffens oder Zeiten.",
    noPlace_one: "Für {{count}} Person gäbe es jemanden, aber die Plätze reichen nicht.",
    noPlace_other: "Für {{count}} Personen gäbe es jemanden, aber die Plätze reichen nicht.",
    caption: "Lernende ohne Vorschlag, die dringendsten zuerst",
    why: "Woran es liegt",
    rowNoPartner: "niemand passt",
    rowNoPlace: "kein Platz frei"
  },
  outcome: {
    title: "Bestätigt",
    begun_one: "{{count}} Tandem hat begonnen.",
    begun_other: "{{count}} Tandems haben begonnen.",
    refused: "Nicht begonnen",
    row: "{{learner}} mit {{mentor}}: {{reason}}"
  }
};
const pairingEn = {
  coverage: {
    title: "Where are mentors missing, where learners?",
    lead: "Upper bar: waiting learners. Lower bar: free places. Whoever travels further or meets online helps elsewhere too.",
    caption: "Waiting learners and free places by quarter, the greatest lack first",
    captionMore: "Further quarters and places",
    more_one: "{{count}} more place",
    more_other: "{{count}} more places",
    place: "Quarter or place",
    bars: "Bars",
    waiting: "Waiting",
    free: "Free places",
    state: "Situation",
    unknown: "Place not known",
    lack_one: "{{count}} place missing",
    lack_other: "{{count}} places missing",
    spare_one: "{{count}} place left over",
    spare_other: "{{count}} places left over",
    even: "even"
  },
  title: "Proposal for everybody who waits",
  lead: "The portal calculates, you decide. No tandem begins unless you confirm it.",
  back: "Back to the overview",
  compute: "Compute a proposal",
  computeAgain: "Compute again",
  computing: "The proposal is being computed: {{percent}}",
  computingText: "The proposal will be here in a moment.",
  failed: "The proposal could not be computed",
  failedText: "Please try again. If it stays like this, tell the administration.",
  none: "No proposal yet",
  noneText: "The proposal looks at all waiting learners with consent and all free places together. It stays until you compute it again or the portal restarts. It is not stored.",
  rule: {
    title: "How it is calculated",
    sum: "Every possible pair counts points: how urgently the person needs somebody, and how well the two fit. Proposed is the distribution in which all pairs together have the most points. Nobody gets more learners than she or he has places.",
    need: "Urgent (up to {{most}} points): {{week}} points for every week of waiting and {{week}} for every week without course and meeting, {{weeks}} weeks each at most. After {{gap}} days without practice {{losing}} points are added: then German gets lost. These weights were set by the house; nobody checked them scientifically.",
    fit: "Fitting (up to 10 points): nearness up to 3, shared times up to 3, the offer fits the goal 2, a shared language 1, free places up to 1.",
    not: "Age, sex, origin and religion are not part of it. A pair is possible only if the way is not too far, the kind of meeting fits, and there is a shared time.",
    partners: "For each person the 20 mentors who fit best are looked at."
  },
  at: "As of {{at}}",
  figures: {
    title: "What comes of it",
    caption: "The proposal and two simpler ways, with the same decisions of yours",
    way: "Way",
    pairs: "Pairs",
    losing: "of them with a warning",
    points: "Points",
    proposal: "This proposal",
    greedy: "Always the best pair first",
    firstCome: "Whoever came first chooses first",
    proved: "No distribution has more points: this has been verified."
  },
  overrides: {
    title: "Your decisions",
    caption: "What you kept or ruled out, and what it costs",
    what: "Decision",
    pin: "{{learner}} with {{mentor}}: kept",
    forbid: "{{learner}} with {{mentor}}: ruled out",
    cost: "Costs",
    free: "nothing",
    points_one: "{{points}} point",
    points_other: "{{points}} points",
    impossible: "not possible any more: no place or no possible pair",
    drop: "Take back",
    dropFor: "Take back {{learner}} with {{mentor}}"
  },
  pairs: {
    title: "Proposed pairs",
    lead: "Whoever needs somebody most comes first. Tick what you want to confirm.",
    none: "At present nobody fits together.",
    noneText: "See below why.",
    pick: "{{learner}} with {{mentor}}",
    pinned: "kept",
    taken: "no place any more",
    impossible: "Details have changed: please compute again.",
    about: "{{goal}}, {{district}}, waits {{weeks}}, without practice:",
    wishes: "Wish: {{wishes}}. The portal knows neither age nor sex: please mind it yourself.",
    mentorWishes: "Wish of the mentor: {{wishes}}.",
    needPoints: "Urgent: {{points}}",
    fitPoints: "Fitting: {{points}}",
    forLearner: "For the learner",
    forMentor: "For the mentor",
    within: "{{km}} of {{max}} at most",
    offersGoal: "the offer fits the goal",
    offersOther: "offers something other than the goal",
    change: "Change",
    pin: "Keep",
    unpin: "Do not keep any more",
    forbid: "Do not propose this pair",
    moveTo: "Instead with",
    moveOption: "{{mentor}}, {{place}}",
    move: "Change over",
    next: "With the confirmation the taster phase begins. The mentor sees first name and goal. The caseworker gets a note and talks to the person. Both are asked, and both may say no without a reason.",
    confirm: "Confirm ticked pairs"
  },
  left: {
    title: "Nobody found yet",
    none: "There is somebody for everyone.",
    noPartner_one: "Nobody fits for {{count}} person: place, kind of meeting or times.",
    noPartner_other: "Nobody fits for {{count}} people: place, kind of meeting or times.",
    noPlace_one: "There would be somebody for {{count}} person, but there are not enough places.",
    noPlace_other: "There would be somebody for {{count}} people, but there are not enough places.",
    caption: "Learners without a proposal, the most urgent first",
    why: "Why",
    rowNoPartner: "nobody fits",
    rowNoPlace: "no free place"
  },
  outcome: {
    title: "Confirmed",
    begun_one: "{{count}} tandem has begun.",
    begun_other: "{{count}} tandems have begun.",
    refused: "Not begun",
    row: "{{learner}} with {{mentor}}: {{reason}}"
  }
};
const guestDe = {
  title: "Lernende Ihres Hauses",
  person: "Lernende / Lernender",
  lead: "Menschen, die Deutsch üben möchten und bei keinem Amt hier Kundin oder Kunde sind. Nur Ihr Haus sieht ihre Namen.",
  order: "Wer noch nicht gefragt ist, steht oben.",
  import: "Liste einlesen",
  none: "Noch steht hier niemand.",
  noneText: "Lesen Sie Ihre Liste ein. Danach tragen Sie für jede Person ein, ob sie einverstanden ist.",
  back: "Zur Liste",
  number: "Nummer in Ihrer Liste",
  state: {
    yesMissing: "Ja fehlt noch",
    waiting: "wartet",
    tandem: "hat ein Tandem",
    left: "nicht mehr dabei"
  },
  askFirst: "Bitte fragen Sie die Person zuerst und tragen Sie ihr Ja unten ein. Vorher steht sie in keiner Warteliste und in keinem Vorschlag.",
  left: "Nicht mehr dabei",
  leftText: "Die Person hat ihr Ja zurückgenommen oder fehlte in einer späteren Liste. Für sie wird niemand gesucht. Nach der Frist Ihres Hauses wird sie gelöscht.",
  toPerson: "Zur Person",
  linkTitle: "Selbst mitreden",
  linkHint: "Mit einem Link auf dem Handy sieht die Person in ihrer Sprache den nächsten Termin, schreibt mit ihrer Patin oder ihrem Paten und kann ihr Ja jederzeit zurücknehmen. Ohne Konto.",
  link: "Link für das Handy",
  reopen: "Wieder aufnehmen",
  export: "Auskunft öffnen",
  exportHint: "Fragt die Person, was hier über sie steht, drucken Sie ihr diese Auskunft aus."
};
const guestEn = {
  title: "Learners of your organisation",
  person: "Learner",
  lead: "People who want to practise German and are no client of any office here. Only your organisation sees their names.",
  order: "Whoever has not been asked yet comes first.",
  import: "Read in a list",
  none: "Nobody is here yet.",
  noneText: "Read in your list. Then note for each person whether she agrees.",
  back: "To the list",
  number: "Number in your list",
  state: {
    yesMissing: "yes still missing",
    waiting: "waiting",
    tandem: "has a tandem",
    left: "no longer taking part"
  },
  askFirst: "Please ask the person first and note her yes below. Before that she is in no queue and no proposal.",
  left: "No longer taking part",
  leftText: "The person took her yes back or was missing in a later list. Nobody is looked for. After the period of your organisation she is erased.",
  toPerson: "To the person",
  linkTitle: "A say of her own",
  linkHint: "With a link on her phone the person sees the next date in her language, writes with her mentor and can take her yes back at any time. Without an account.",
  link: "Link for the phone",
  reopen: "Take up again",
  export: "Open the answer",
  exportHint: "When the person asks what is kept about her here, print this answer for her."
};
const tandemDeskDe = {
  alerts: {
    title: "Bitte anrufen",
    count_one: "{{count}} Tandem wartet auf Ihren Anruf",
    count_other: "{{count}} Tandems warten auf Ihren Anruf",
    since: "{{what}}, seit {{on}}",
    kind: {
      handBack: "Die Patin oder der Pate kann gerade nicht mehr",
      change: "Jemand im Tandem möchte wechseln",
      silent: "Zwei Wochen kein Treffen und kein Termin",
      hard: "Jemand findet es gerade schwierig",
      tasterOver: "Schnupperphase: Bitte fragen Sie beide, ob es weitergeht"
    },
    hint: "Wer es gesagt hat, steht hier nicht: Fragen Sie beide, und suchen Sie gemeinsam eine gute Lösung.",
    done: "Angerufen und geklärt"
  },
  asked: {
    title: "Beide sind gefragt",
    yes: "hat Ja gesagt",
    waits: "hat noch nicht geantwortet",
    hint: "Die Patin oder der Pate antwortet im Portal. Hat die lernende Person keinen Link, fragen Sie sie bitte selbst. Ein Nein braucht keinen Grund: Dann beenden Sie die Schnupperphase.",
    learnerYes: "Lernende/r hat Ja gesagt"
  },
  reviews: {
    title: "Wie läuft es?",
    line: "{{month}}, {{side}}: {{answer}}",
    side: { mentor: "Patin / Pate", learner: "Lernende/r" },
    answer: { good: "gut", middling: "es geht so", hard: "gerade schwierig" }
  },
  observed: {
    title: "Eindruck der Patin oder des Paten",
    line: "{{skill}}: {{level}}, am {{on}}",
    hint: "Sicht einer Freiwilligen, kein Nachweis. Sie zählt nicht in der Suche, und Betriebe sehen sie nicht."
  },
  dateState: { planned: "verabredet", cancelled: "abgesagt", over: "vorbei" },
  towards: "Arbeitet hin auf die Stelle",
  towardsHint: "Das sehen nur Sie im Haus. Die Patin oder der Pate sieht nur das Ziel.",
  agreedOn: "Vereinbarung unterschrieben am",
  printAgreement: "Vereinbarung drucken",
  agreement: {
    title: "Vereinbarung über ein Sprachtandem",
    eyebrow: "Entwurf, vom Haus rechtlich zu prüfen. Tandem {{mentor}} / {{learner}}",
    lead: "Zwischen der lernenden Person, der Sprachpatin oder dem Sprachpaten und der Koordination.",
    print: "Drucken",
    back: "Zum Tandem",
    part: {
      goal: "Ziel",
      time: "Zeit und Dauer",
      place: "Ort",
      secrecy: "Verschwiegenheit und Daten",
      insurance: "Versicherung",
      contact: "Kontakt",
      end: "Ende"
    },
    text: {
      goal: "Sie üben zusammen Deutsch. Ihr Ziel: {{goal}}.",
      time: "Sie treffen sich etwa ________ Stunden in der Woche, zunächst bis zum ________________. Danach sprechen Sie zu dritt, ob es weitergeht.",
      place: "Sie treffen sich an öffentlichen Orten oder online, nicht in einer Wohnung.",
      secrecy: "Was Sie voneinander erfahren, bleibt unter Ihnen, auch nach dem Ende. Fotos, Telefonnummern und Adressen gibt niemand ohne Ja der anderen Seite weiter.",
      insurance: "Wie die Patin oder der Pate versichert ist, steht in den Hinweisen der Gemeinde. Ein Unfall wird der Koordination am selben Tag gemeldet.",
      contact: "Verabreden Sie sich über das Portal. Die Koordination fragt einmal im Monat beide, wie es läuft, und ist sonst für Sie da.",
      end: "Jede Seite kann jederzeit aufhören. Ein Wort an die Koordination genügt, einen Grund braucht es nicht. Ein Nein hat keine Folgen für Leistungen."
    },
    sign: "Unterschriften",
    signers: { learner: "Lernende Person", mentor: "Sprachpatin / Sprachpate", coordinator: "Koordination" },
    signLine: "Name, Datum, Unterschrift"
  },
  thanks: {
    link: "Bescheinigung drucken",
    title: "Bescheinigung über freiwilliges Engagement",
    none: "Noch ist kein Treffen eingetragen. Eine Bescheinigung gibt es nach dem ersten.",
    back: "Zur Person",
    print: "Drucken",
    body: "{{name}} hat sich als Sprachpatin oder Sprachpate freiwillig und unentgeltlich engagiert.",
    house: "Einsatzstelle",
    time: "Zeitraum",
    period: "{{from}} bis {{until}}",
    tandems: "Begleitete Menschen",
    meetings: "Treffen",
    hours: "Stunden",
    what: "Aufgabe",
    task: "Deutsch sprechen und üben, im Tandem zu zweit",
    wish: "Wir danken herzlich für die Zeit, die Geduld und die Verlässlichkeit.",
    sign: "Ort, Datum, Unterschrift der Koordination",
    madeOn: "Ausgestellt am {{on}}"
  },
  places: {
    title: "Treffpunkte",
    lead: "Öffentliche Orte, an denen sich Tandems treffen können: je Stadt oder Stadtteil. Patinnen und Paten wählen daraus.",
    none: "Noch ist kein Treffpunkt eingetragen.",
    where: "Stadt oder Stadtteil",
    name: "Treffpunkt",
    nameHint: "Zum Beispiel „Stadtteilbibliothek, Lesecafé, barrierefrei“.",
    add: "Treffpunkt hinzufügen",
    save: "Namen ändern",
    remove: "Entfernen",
    removeConfirm: "Diesen Treffpunkt entfernen? Verabredete Treffen bleiben.",
    edit: "{{name}} ändern"
  },
  bridge: {
    title: "Ein Sprachschritt fehlt",
    text: "Für diese Stelle fehlt ein Schritt: Deutsch {{level}}. Ein Tandem mit diesem Ziel kann helfen.",
    running: "Die Person hat schon ein Tandem.",
    waiting: "Die Person wartet schon auf ein Tandem.",
    offer: "Tandem mit diesem Ziel anbieten",
    aim: "Ziel auf diese Stelle setzen",
    open: "Zur Sprachpatenschaft",
    hint: "Die Patin oder der Pate erfährt nur das Ziel, nichts von der Stelle.",
    wishFor: "Für die Stelle: {{title}}"
  },
  inside: "Genaue Zahlen, nur für das Haus. Bitte nicht weitergeben: Kleine Zahlen können Menschen erkennbar machen."
};
const tandemDeskEn = {
  alerts: {
    title: "Please call",
    count_one: "{{count}} tandem waits for your call",
    count_other: "{{count}} tandems wait for your call",
    since: "{{what}}, since {{on}}",
    kind: {
      handBack: "The mentor cannot go on at the moment",
      change: "Somebody in the tandem wants a change",
      silent: "Two weeks without a meeting or a date",
      hard: "Somebody finds it hard at present",
      tasterOver: "Taster phase: please ask both whether to go on"
    },
    hint: "Who said it does not stand here: ask both, and find a good way together.",
    done: "Called and settled"
  },
  asked: {
    title: "Both are asked",
    yes: "has said yes",
    waits: "has not answered yet",
    hint: "The mentor answers in the portal. Where the learner has no link, please ask her yourself. A No needs no reason: then end the taster phase.",
    learnerYes: "The learner has said yes"
  },
  reviews: {
    title: "How does it go?",
    line: "{{month}}, {{side}}: {{answer}}",
    side: { mentor: "Mentor", learner: "Learner" },
    answer: { good: "well", middling: "so so", hard: "hard at present" }
  },
  observed: {
    title: "Impression of the mentor",
    line: "{{skill}}: {{level}}, on {{on}}",
    hint: "A volunteer’s view, no proof. It does not count in the search, and companies do not see it."
  },
  dateState: { planned: "arranged", cancelled: "called off", over: "over" },
  towards: "Works towards the posting",
  towardsHint: "Only you in the house see this. The mentor sees the goal alone.",
  agreedOn: "Agreement signed on",
  printAgreement: "Print the agreement",
  agreement: {
    title: "Agreement on a language tandem",
    eyebrow: "Draft, to be checked legally by the house. Tandem {{mentor}} / {{learner}}",
    lead: "Between the learner, the language mentor and the coordinator.",
    print: "Print",
    back: "To the tandem",
    part: {
      goal: "Goal",
      time: "Time and duration",
      place: "Place",
      secrecy: "Confidentiality and data",
      insurance: "Insurance",
      contact: "Contact",
      end: "End"
    },
    text: {
      goal: "You practise German together. Your goal: {{goal}}.",
      time: "You meet for about ________ hours a week, at first until ________________. Then the three of you talk about going on.",
      place: "You meet in public places or online, not in a home.",
      secrecy: "What you learn of each other stays between you, after the end too. Nobody passes on photos, telephone numbers or addresses without the other side’s yes.",
      insurance: "How the mentor is insured stands in the notes of the town. An accident is reported to the coordinator on the same day.",
      contact: "Arrange to meet through the portal. Once a month the coordinator asks both how it goes, and is there for you otherwise.",
      end: "Each side can stop at any time. A word to the coordinator is enough, no reason is needed. A no has no consequences for benefits."
    },
    sign: "Signatures",
    signers: { learner: "Learner", mentor: "Language mentor", coordinator: "Coordinator" },
    signLine: "Name, date, signature"
  },
  thanks: {
    link: "Print a certificate",
    title: "Certificate of volunteering",
    none: "No meeting is noted yet. There is a certificate after the first one.",
    back: "To the person",
    print: "Print",
    body: "{{name}} has worked as a language mentor, as a volunteer and without pay.",
    house: "Organisation",
    time: "Period",
    period: "{{from}} to {{until}}",
    tandems: "People accompanied",
    meetings: "Meetings",
    hours: "Hours",
    what: "Task",
    task: "Speaking and practising German, in a tandem of two",
    wish: "We warmly thank for the time, the patience and the reliability.",
    sign: "Place, date, signature of the coordinator",
    madeOn: "Issued on {{on}}"
  },
  places: {
    title: "Places to meet",
    lead: "Public places where tandems can meet: per town or quarter. Mentors choose from them.",
    none: "No place to meet is noted yet.",
    where: "Town or quarter",
    name: "Place to meet",
    nameHint: "For example “district library, reading café, step-free”.",
    add: "Add place",
    save: "Change name",
    remove: "Remove",
    removeConfirm: "Remove this place? Meetings that are arranged stay.",
    edit: "Change {{name}}"
  },
  bridge: {
    title: "One step of German is missing",
    text: "For this posting one step is missing: German {{level}}. A tandem with this goal can help.",
    running: "The person has a tandem already.",
    waiting: "The person waits for a tandem already.",
    offer: "Offer a tandem with this goal",
    aim: "Aim at this posting",
    open: "To the language mentorship",
    hint: "The mentor learns the goal alone, nothing of the posting.",
    wishFor: "For the posting: {{title}}"
  },
  inside: "Exact numbers, for the house only. Please do not pass them on: small numbers can give people away."
};
const personExportDe = {
  title: "Alles, was über Sie gespeichert ist",
  eyebrow: "Auskunft nach Artikel 15 DSGVO, Fall {{code}}",
  lead: "Diese Auskunft enthält alles, was das Portal über Sie gespeichert hat.",
  leadOfHouse: "Diese Auskunft enthält alles, was {{house}} in diesem Portal über Sie gespeichert hat.",
  made: "Erstellt am {{at}}.",
  download: "Als Datei laden (JSON)",
  link: "Auskunft über alle Angaben",
  person: "Wer Sie sind",
  name: "Name",
  yes: "ja",
  no: "nein",
  nothing: "Dazu ist nichts gespeichert",
  rights: "Ihre Rechte",
  right: {
    correct: "Stimmt etwas nicht, lassen Sie es berichtigen. Ein Wort an Ihre Ansprechperson genügt.",
    erase: "Sie können verlangen, dass Ihre Daten gelöscht werden, sobald sie nicht mehr nötig sind.",
    withdraw: "Jede Einwilligung können Sie jederzeit zurücknehmen. Das hat keine Nachteile für Sie.",
    complain: "Sie können sich bei der oder dem Datenschutzbeauftragten oder bei der Aufsichtsbehörde beschweren.",
    backups_one: "In Sicherungen ist nach einer Löschung sofort unlesbar, wer Sie sind; der Rest ist nach {{count}} Tag weg.",
    backups_other: "In Sicherungen ist nach einer Löschung sofort unlesbar, wer Sie sind; der Rest ist nach {{count}} Tagen weg."
  },
  unchecked: "Der Wortlaut dieser Hinweise ist noch nicht rechtlich geprüft.",
  access: { yes: "ja", no: "nein", askAuthority: "bei der Behörde zu klären", afterDate: "ab einem bestimmten Tag" },
  decision: { yes: "Ja", no: "Nein" },
  by: { languageOffice: "Sprachberatung" },
  table: {
    profiles: "Ihr Profil ohne Namen",
    language_evidences: "Ihr Deutsch",
    case_facts: "Was daraus für die Vermittlung folgt",
    unknown_words: "Ihre Angaben in eigenen Worten",
    case_assignments: "Wer für Sie zuständig war",
    consents: "Ihre Entscheidungen",
    consent_links: "Links für Ihre Entscheidungen",
    consent_devices: "Telefone, die mit dem Code geöffnet haben",
    call_requests: "Ihre Bitten um einen Anruf",
    public_profiles: "In welcher Gruppe ohne Namen Sie mitzählen",
    detailed_profiles: "Was Betriebe in Ihrem ausführlichen Profil ohne Namen lesen",
    company_blocks: "Betriebe, die Sie ausgeschlossen haben",
    company_requests: "Betriebe, die Interesse an Ihrem ausführlichen Profil gemeldet haben",
    shown_profiles: "Welcher Betrieb zuletzt von Ihnen gelesen hat",
    shown_musts: "Welche Kenntnisse einem Betrieb von Ihnen genannt wurden",
    proposals: "Vorschläge an Betriebe",
    proposal_events: "Verlauf der Vorschläge",
    job_fits: "Was ein Betrieb gerade ohne Namen von Ihnen sieht",
    releases: "Freigaben Ihrer Kontaktdaten",
    placements: "Vermittlungen",
    placement_steps: "Schritte der Vermittlungen",
    placement_requirements: "Was vor dem Start vorliegen muss",
    placement_attachments: "Förderungen und Hilfen",
    date_offers: "Zeiten, die einem Betrieb für ein Treffen mit Ihnen vorgeschlagen wurden",
    check_ins: "Fragen nach dem Start und Antworten, auch der Firma",
    placement_events: "Verlauf der Vermittlungen",
    event_guests: "Veranstaltungen mit Betrieben, zu denen Sie eingeladen wurden",
    file_notes: "Vermerke für das Fachverfahren",
    learners: "Ihr Wunsch nach einer Sprachpatin oder einem Sprachpaten",
    tandems: "Ihre Tandems",
    tandem_meetings: "Treffen",
    tandem_events: "Verlauf der Tandems",
    tandem_dates: "Verabredete Treffen",
    tandem_messages: "Nachrichten im Tandem",
    tandem_reviews: "Wie das Tandem läuft",
    tandem_observations: "Was die Sprachpatin oder der Sprachpate von Ihrem Deutsch denkt (kein Nachweis)",
    tandem_alerts: "Warum die Koordination angerufen hat",
    import_marks: "Merkzeichen aus eingelesenen Listen",
    last_readings: "Wann und wie Sie zuletzt gelesen wurden",
    audit_rows: "Wer wann etwas gesehen oder geändert hat"
  },
  number: "Nummer in der Liste Ihres Hauses",
  column: {
    isGuest: "nur für eine Sprachpatenschaft hier, kein Fall",
    invitedAt: "eingeladen am",
    attended: "waren Sie da",
    validUntil: "gültig bis",
    chosenAt: "gewählte Zeit",
    takenBackAt: "zurückgenommen am",
    settledAt: "erledigt am",
    silenceAskedAt: "Betrieb gefragt, warum keine Antwort kam, am",
    silenceReason: "Warum vom Betrieb keine Antwort kam",
    silenceAnsweredAt: "Grund eingetragen am",
    answers: "Antworten",
    outcomeMonth6: "Beschäftigung besteht nach 6 Monaten",
    outcomeMonth12: "Beschäftigung besteht nach 12 Monaten",
    closedBecause: "beendet, weil",
    openUntilOn: "Antwort möglich bis",
    outcome: "Ergebnis",
    risk: "worum sich jemand kümmert",
    riskDoneAt: "erledigt am",
    riskDueOn: "kümmern bis",
    askedAt: "gebeten am",
    doneAt: "erledigt am",
    shownText: "Wortlaut, der gezeigt wurde",
    wrongCodes: "falsche Codes",
    availableMonth: "verfügbar ab Monat",
    wishes: "Wünsche an die Patin oder den Paten",
    batch: "Wochenlauf",
    sinceBatch: "erschienen mit Wochenlauf",
    blockedAt: "ausgeschlossen am",
    classKey: "Gruppe",
    districtKey: "Kreis (Schlüssel)",
    document: "Profil",
    experience: "Erfahrung",
    must: "Kenntnis",
    mustsOnRequest: "davon auf Nachfrage",
    musts: "im Einzelnen",
    answer: "Antwort",
    proof: "Nachweis",
    readOn: "zuletzt gelesen am",
    shownOn: "zuletzt gezeigt am",
    similar: "Ähnliche Profile je Stufe",
    examOn: "Prüfung am",
    times: "Zeiten",
    action: "Was",
    addedAt: "eingetragen am",
    answeredAt: "Ihre Antwort am",
    appliedOn: "beworben am",
    at: "Zeitpunkt",
    attachment: "Förderung oder Hilfe",
    availableFrom: "verfügbar ab",
    by: "bescheinigt durch",
    caseCode: "Fallcode",
    channel: "Weg",
    closedAt: "geschlossen am",
    closedReason: "Grund",
    code: "Was",
    commute: "Arbeitsweg",
    companyAnswer: "Antwort des Betriebs",
    companyAnsweredAt: "Antwort des Betriebs am",
    companyId: "Betrieb",
    contractOn: "Vertrag am",
    course: "Kurs",
    courseUntilOn: "Kurs bis",
    createdAt: "angelegt am",
    decidedAt: "entschieden am",
    decision: "Entscheidung",
    doneOn: "erledigt am",
    dueOn: "fällig am",
    end: "Ende",
    endReason: "Grund des Endes",
    endedAt: "beendet am",
    endedOn: "beendet am",
    experienceYears: "Jahre Erfahrung",
    field: "Feld",
    fit: "Passung",
    followUpPlanned: "nach dem Kurs ist etwas geplant",
    german: "Deutsch",
    germanProven: "Deutsch nachgewiesen",
    goal: "Ziel",
    goalLevel: "Zielstufe",
    helper: "Wer geholfen hat",
    hours: "Stunden",
    hoursMax: "Stunden in der Woche, höchstens",
    hoursMin: "Stunden in der Woche, mindestens",
    interviewOn: "Gespräch am",
    introducedAt: "vorgestellt am",
    isUnder25: "unter 25 Jahre",
    isWoman: "Frau (nur für Summen)",
    kind: "Art",
    language: "Sprache",
    leadTime: "Vorlauf für Formalitäten",
    level: "Stufe",
    licences: "Führerschein",
    loggedAt: "eingetragen am",
    maxKm: "Arbeitsweg, höchstens Kilometer",
    minutes: "Minuten",
    mode: "Form",
    months: "Monate",
    move: "Was",
    mustsAsked: "verlangte Kenntnisse",
    mustsMet: "davon vorhanden",
    needsPermit: "braucht eine Erlaubnis zum Arbeiten",
    needsTitleCopy: "der Betrieb muss die Papiere kopieren",
    notFitReason: "Warum es nicht passte",
    note: "Notiz",
    noteForCompany: "Notiz auch für den Betrieb",
    occupations: "Berufe",
    on: "am",
    otherLanguages: "andere Sprachen",
    overrideReason: "Warum ohne Nachweis",
    owner: "Wer es tut",
    ownerKind: "Bezug",
    params: "Angaben",
    before: "Stand davor",
    percent: "Prozent",
    placeId: "Ort",
    plannedEndOn: "geplantes Ende",
    plannedStartOn: "geplanter Start",
    postingId: "Stelle",
    proposedAt: "vorgeschlagen am",
    publishedAt: "in der Suche seit",
    purpose: "Wofür",
    quarterId: "Stadtteil",
    reason: "Grund",
    reasons: "Gründe der Passung",
    recordedAt: "eingetragen am",
    recordedOn: "liegt vor seit",
    reference: "Fundstelle",
    refreshedAt: "berechnet am",
    releasedAt: "freigegeben am",
    requirement: "Was",
    score: "Punktzahl der Passung",
    shift: "Arbeitszeit",
    shifts: "Arbeitszeiten",
    side: "Seite",
    skill: "Fertigkeit",
    skills: "Kenntnisse",
    skippedReason: "Warum nicht nötig",
    slots: "Zeiten",
    source: "Herkunft der Angabe",
    startedAt: "seit",
    startedOn: "begonnen am",
    raisedAt: "gemeldet am",
    place: "Ort",
    sequence: "Fassung",
    lateSide: "wer sich verspätet",
    lateMinutes: "Verspätung in Minuten",
    changedAt: "geändert am",
    textCipher: "Nachricht, verschlüsselt",
    sentAt: "geschickt am",
    observedOn: "beobachtet am",
    monthOn: "Monat",
    agreedOn: "Vereinbarung unterschrieben am",
    mentorAcceptedAt: "Ja der Patin oder des Paten zum Kennenlernen am",
    learnerAcceptedAt: "Ja der lernenden Person zum Kennenlernen am",
    mentorReleasedAt: "Kontakt von der Patin oder dem Paten freigegeben am",
    learnerReleasedAt: "Kontakt von der lernenden Person freigegeben am",
    state: "Stand",
    title: "Titel",
    titleEndsOn: "Titel gilt bis",
    residenceRuleDistrictKey: "Wohnsitzregelung: muss wohnen in",
    residenceRuleUntilOn: "Wohnsitzregelung bis",
    transferredAt: "übertragen am",
    trialOn: "Probetag am",
    trialResult: "Ergebnis der Erprobung",
    unassignedName: "in der Liste genannte Fachkraft",
    untilOn: "bis",
    updatedAt: "zuletzt geändert am",
    waitingSince: "wartet seit",
    wantedKinds: "gewünschte Arten",
    way: "Weg",
    withdrawnAt: "zurückgenommen am",
    withoutCar: "ohne Auto",
    words: "Worte",
    workAccess: "Erlaubnis zum Arbeiten",
    writtenAt: "geschrieben am",
    available: "verfügbar"
  }
};
const personExportEn = {
  title: "Everything that is stored about you",
  eyebrow: "Information under Article 15 GDPR, case {{code}}",
  lead: "This holds everything the portal has stored about you.",
  leadOfHouse: "This holds everything {{house}} has stored about you in this portal.",
  made: "Made on {{at}}.",
  download: "Download as a file (JSON)",
  link: "Everything stored about the person",
  person: "Who you are",
  name: "Name",
  yes: "yes",
  no: "no",
  nothing: "Nothing is stored about this",
  rights: "Your rights",
  right: {
    correct: "If something is wrong, have it corrected. A word to your contact person is enough.",
    erase: "You can ask that your data be erased as soon as they are no longer needed.",
    withdraw: "You can take back every consent at any time. That has no disadvantages for you.",
    complain: "You can complain to the data protection officer or to the supervisory authority.",
    backups_one: "After an erasure it is unreadable in backups at once who you are; the rest is gone after {{count}} day.",
    backups_other: "After an erasure it is unreadable in backups at once who you are; the rest is gone after {{count}} days."
  },
  unchecked: "The wording of these notes has not been checked by a lawyer yet.",
  access: { yes: "yes", no: "no", askAuthority: "to be asked at the authority", afterDate: "from a certain day" },
  decision: { yes: "Yes", no: "No" },
  by: { languageOffice: "language office" },
  table: {
    profiles: "Your profile without a name",
    language_evidences: "Your German",
    case_facts: "What follows from it for placement",
    unknown_words: "What you said in your own words",
    case_assignments: "Who was responsible for you",
    consents: "Your decisions",
    consent_links: "Links for your decisions",
    consent_devices: "Phones that opened them with the code",
    call_requests: "Your wishes to be called",
    public_profiles: "The group without names you are counted in",
    detailed_profiles: "What companies read in your detailed profile without a name",
    company_blocks: "Companies you excluded",
    company_requests: "Companies that told their interest in your detailed profile",
    shown_profiles: "Which company last read of you",
    shown_musts: "Which skills a company was told of you",
    proposals: "Proposals to employers",
    proposal_events: "Course of the proposals",
    job_fits: "What an employer sees of you without your name at present",
    releases: "Releases of your contact data",
    placements: "Placements",
    placement_steps: "Steps of the placements",
    placement_requirements: "What must be on record before the start",
    placement_attachments: "Support",
    date_offers: "Times proposed to a company for meeting you",
    check_ins: "Questions after the start and answers, the company's too",
    placement_events: "Course of the placements",
    event_guests: "Events with companies you were invited to",
    file_notes: "Notes for the agency's own system",
    learners: "Your wish for a language mentor",
    tandems: "Your tandems",
    tandem_dates: "Meetings that were arranged",
    tandem_messages: "Messages in the tandem",
    tandem_reviews: "How the tandem goes",
    tandem_observations: "What the language mentor thinks of your German (no proof)",
    tandem_alerts: "Why the coordinator called",
    tandem_meetings: "Meetings",
    tandem_events: "Course of the tandems",
    import_marks: "Marks from lists that were read",
    last_readings: "When you were last read, and how",
    audit_rows: "Who saw or changed something, and when"
  },
  number: "Number in the list of your organisation",
  column: {
    isGuest: "here for a tandem only, no case",
    invitedAt: "invited on",
    attended: "were you there",
    validUntil: "valid until",
    chosenAt: "chosen time",
    takenBackAt: "taken back on",
    settledAt: "dealt with on",
    silenceAskedAt: "company asked why there was no answer, on",
    silenceReason: "why the company did not answer",
    silenceAnsweredAt: "reason recorded on",
    answers: "answers",
    outcomeMonth6: "employment exists after 6 months",
    outcomeMonth12: "employment exists after 12 months",
    closedBecause: "ended because",
    openUntilOn: "can be answered until",
    outcome: "outcome",
    risk: "what somebody looks after",
    riskDoneAt: "done on",
    riskDueOn: "look after it by",
    askedAt: "asked on",
    doneAt: "done on",
    shownText: "the wording that was shown",
    wrongCodes: "wrong codes",
    availableMonth: "available from (month)",
    wishes: "wishes for the mentor",
    batch: "weekly run",
    sinceBatch: "appeared with weekly run",
    blockedAt: "excluded on",
    classKey: "group",
    districtKey: "district (key)",
    document: "profile",
    experience: "experience",
    must: "skill",
    mustsOnRequest: "of these on request",
    musts: "one by one",
    answer: "answer",
    proof: "proof",
    readOn: "last read on",
    shownOn: "last shown on",
    similar: "similar profiles per rung",
    examOn: "exam on",
    times: "times",
    action: "What",
    addedAt: "entered on",
    answeredAt: "your answer on",
    appliedOn: "applied on",
    at: "Time",
    attachment: "Support",
    availableFrom: "available from",
    by: "certified by",
    caseCode: "Case code",
    channel: "Channel",
    closedAt: "closed on",
    closedReason: "Reason",
    code: "What",
    commute: "Commute",
    companyAnswer: "Answer of the employer",
    companyAnsweredAt: "employer answered on",
    companyId: "Employer",
    contractOn: "contract on",
    course: "Course",
    courseUntilOn: "course until",
    createdAt: "made on",
    decidedAt: "decided on",
    decision: "Decision",
    doneOn: "done on",
    dueOn: "due on",
    end: "End",
    endReason: "Reason of the end",
    endedAt: "ended on",
    endedOn: "ended on",
    experienceYears: "Years of experience",
    field: "Field",
    fit: "Fit",
    followUpPlanned: "something is planned after the course",
    german: "German",
    germanProven: "German proven",
    goal: "Goal",
    goalLevel: "Goal level",
    helper: "Who helped",
    hours: "Hours",
    hoursMax: "Hours a week, at most",
    hoursMin: "Hours a week, at least",
    interviewOn: "interview on",
    introducedAt: "introduced on",
    isUnder25: "under 25 years",
    isWoman: "woman (for sums only)",
    kind: "Kind",
    language: "Language",
    leadTime: "Lead time for formalities",
    level: "Level",
    licences: "Driving licence",
    loggedAt: "entered on",
    maxKm: "Commute, kilometres at most",
    minutes: "Minutes",
    mode: "Form",
    months: "Months",
    move: "What",
    mustsAsked: "skills asked for",
    mustsMet: "of these met",
    needsPermit: "needs a permit to work",
    needsTitleCopy: "the employer must copy the papers",
    notFitReason: "Why it did not fit",
    note: "Note",
    noteForCompany: "note for the employer too",
    occupations: "Occupations",
    on: "on",
    otherLanguages: "other languages",
    overrideReason: "Why without proof",
    owner: "Who does it",
    ownerKind: "About",
    params: "Details",
    before: "As it was before",
    percent: "Per cent",
    placeId: "Place",
    plannedEndOn: "planned end",
    plannedStartOn: "planned start",
    postingId: "Posting",
    proposedAt: "proposed on",
    publishedAt: "in the search since",
    purpose: "For what",
    quarterId: "Quarter",
    reason: "Reason",
    reasons: "Reasons of the match",
    recordedAt: "entered on",
    recordedOn: "on record since",
    reference: "Reference",
    refreshedAt: "computed on",
    releasedAt: "released on",
    requirement: "What",
    score: "Score of the match",
    shift: "Shift",
    shifts: "Shifts",
    side: "Side",
    skill: "Skill",
    skills: "Skills",
    skippedReason: "Why not needed",
    slots: "Times",
    source: "Source of the statement",
    startedAt: "since",
    startedOn: "begun on",
    raisedAt: "reported on",
    place: "Place",
    sequence: "Revision",
    lateSide: "who is late",
    lateMinutes: "late by minutes",
    changedAt: "changed on",
    textCipher: "Message, sealed",
    sentAt: "sent on",
    observedOn: "observed on",
    monthOn: "Month",
    agreedOn: "agreement signed on",
    mentorAcceptedAt: "yes of the mentor to meeting on",
    learnerAcceptedAt: "yes of the learner to meeting on",
    mentorReleasedAt: "contact released by the mentor on",
    learnerReleasedAt: "contact released by the learner on",
    state: "State",
    title: "Title",
    titleEndsOn: "title valid until",
    residenceRuleDistrictKey: "Residence rule: must live in",
    residenceRuleUntilOn: "Residence rule until",
    transferredAt: "transferred on",
    trialOn: "trial day on",
    trialResult: "Result of the trial",
    unassignedName: "caseworker named in the list",
    untilOn: "until",
    updatedAt: "last changed on",
    waitingSince: "waiting since",
    wantedKinds: "wanted kinds",
    way: "Way",
    withdrawnAt: "withdrawn on",
    withoutCar: "without a car",
    words: "Words",
    workAccess: "Permission to work",
    writtenAt: "written on",
    available: "available"
  }
};
const planTemplateDe = {
  title: "Planvorlagen",
  lead: "Aus der Vorlage entsteht der Plan jeder begleiteten Vermittlung. Laufende Pläne behalten die Vorlage, mit der sie begonnen haben.",
  houses: "Für wen die Vorlagen gelten",
  house: "Unser Haus",
  standard: "Alle Häuser",
  ofHouse: "Vorlagen von {{house}}",
  ofStandard: "Vorlagen für alle Häuser, die keine eigenen haben",
  caption: "Planvorlagen je Art der Stelle",
  kind: "Art der Stelle",
  inForce: "In Kraft",
  since: "seit {{day}}",
  from: "ab {{day}}",
  steps: "Schritte",
  origin: "Herkunft",
  origins: {
    release: "Vorschlag des Portals, vom Haus noch nicht bestätigt",
    house: "Vom Haus geschrieben",
    file: "Aus der Datei eines anderen Hauses"
  },
  byStandard: "wie für alle Häuser",
  draft: "Entwurf",
  hasDraft: "in Arbeit",
  coming: "Kommt ab {{day}}",
  earlier: "Frühere Fassungen",
  version: "gültig ab {{day}} · {{origin}}",
  versionBy: "gültig ab {{day}} · {{origin}} · {{who}}",
  download: "Vorlagen als Datei",
  upload: "Vorlagen eines anderen Hauses einlesen",
  uploadHint: "Die Datei, die ein anderes Haus hier heruntergeladen hat. Nichts gilt sofort: Jede Vorlage wird ein Entwurf, den Sie prüfen und in Kraft setzen.",
  file: "Datei (JSON)",
  submit: "Datei prüfen und einlesen",
  refused: "Die Datei wurde nicht eingelesen",
  refusedHint: "Bitte ändern Sie diese Stellen in der Datei und lesen Sie sie noch einmal ein. Übernommen ist nichts.",
  place: {
    file: "Ganze Datei",
    template: "{{kind}}",
    step: "{{kind}}, Schritt {{step}}",
    field: "{{place}}, Feld „{{field}}“"
  },
  problem: {
    fileNotJson: "Das ist keine JSON-Datei. Bitte wählen Sie die Datei, die das Portal geschrieben hat.",
    fileNotPlans: "In dieser Datei stehen keine Planvorlagen.",
    fileOtherLayout: "Diese Datei hat einen Aufbau, den dieses Portal noch nicht kennt. Bitte lassen Sie das Portal aktualisieren.",
    fileTooLong: "Diese Datei ist zu groß für Planvorlagen.",
    kindTwice: "Diese Art der Stelle kommt zweimal vor.",
    draftThere: "Für diese Art gibt es schon einen Entwurf. Bitte setzen Sie ihn zuerst in Kraft oder verwerfen Sie ihn.",
    fieldMissing: "Die Angabe fehlt.",
    fieldWrong: "Diesen Wert gibt es hier nicht.",
    fieldUnknown: "Dieses Feld kennt das Portal nicht."
  },
  page: {
    title: "Planvorlage: {{kind}}",
    back: "Alle Planvorlagen",
    begin: "Vorlage ändern",
    beginHouse: "Für unser Haus anpassen",
    beginHint: "Es entsteht ein Entwurf. Er gilt erst, wenn Sie ihn in Kraft setzen.",
    showSteps_one: "{{count}} Schritt zeigen",
    showSteps_other: "{{count}} Schritte zeigen",
    stepsInForce: "Was jetzt gilt",
    draftTitle: "Entwurf",
    draftBy: "Begonnen von {{who}}",
    changes: "Was sich gegenüber heute ändert",
    noChanges: "Noch nichts.",
    added: "neu: {{step}}",
    removed: "entfällt: {{step}}",
    changed: "geändert: {{step}} ({{fields}})",
    validFrom: "Gilt für Pläne ab",
    publish: "In Kraft setzen",
    discard: "Entwurf verwerfen",
    discardConfirm: "Diesen Entwurf wirklich verwerfen?"
  },
  field: {
    title: "Worte",
    side: "Seite",
    position: "Zeile",
    owner: "Wer",
    due: "Fällig",
    documents: "Unterlagen",
    onlyIf: "Bedingung"
  },
  column: {
    row: "Zeile",
    side: "Seite",
    step: "Schritt",
    owner: "Wer",
    due: "Fällig",
    onlyIf: "Nur wenn",
    documents: "Unterlagen",
    edit: "Bearbeiten"
  },
  due: {
    none: "ohne Tag",
    planNow: "an dem Tag, an dem der Plan entsteht",
    startNow: "am ersten Tag",
    middleNow: "in der Mitte der Zeit",
    endNow: "am letzten Tag",
    stepNow: "am selben Tag wie „{{step}}“",
    after: {
      plan: "{{period}} nach Beginn des Plans",
      start: "{{period}} nach dem ersten Tag",
      middle: "{{period}} nach der Mitte der Zeit",
      end: "{{period}} nach dem letzten Tag",
      step: "{{period}} nach „{{step}}“"
    },
    before: {
      plan: "{{period}} vor Beginn des Plans",
      start: "{{period}} vor dem ersten Tag",
      middle: "{{period}} vor der Mitte der Zeit",
      end: "{{period}} vor dem letzten Tag",
      step: "{{period}} vor „{{step}}“"
    },
    byRule: "{{rule}}, gezählt ab: {{anchor}}",
    anchor: {
      plan: "Plan entsteht",
      start: "erster Tag",
      middle: "Mitte der Zeit",
      end: "letzter Tag",
      step: "ein anderer Schritt ist erledigt"
    },
    unit: {
      workingDays_one: "{{count}} Arbeitstag",
      workingDays_other: "{{count}} Arbeitstage",
      days_one: "{{count}} Tag",
      days_other: "{{count}} Tage",
      months_one: "{{count}} Monat",
      months_other: "{{count}} Monate"
    },
    units: { workingDays: "Arbeitstage", days: "Kalendertage", months: "Monate" }
  },
  edit: {
    title: "Schritt bearbeiten: {{step}}",
    add: "Schritt hinzufügen",
    code: "Welcher Schritt?",
    codeHint: "Für eigene Worte wählen Sie „Eigener Schritt“.",
    ownTitle: "Was ist zu tun?",
    ownTitleHint: "Nur beim eigenen Schritt. Auf der Seite des Betriebs liest der Betrieb diese Worte.",
    side: "Auf welcher Seite?",
    owner: "Wer macht es?",
    anchor: "Fällig, gezählt ab",
    noDue: "Ohne Tag",
    followed: "Ab welchem Schritt?",
    followedHint: "Nur, wenn ab einem anderen Schritt gezählt wird.",
    amount: "Wie viele?",
    amountHint: "Mit Minus davor: vorher. 0: am selben Tag.",
    unit: "Gezählt in",
    rule: "Oder nach einer Regel",
    noRule: "Keine Regel",
    onlyIf: "Nur, wenn …",
    documents: "Unterlagen",
    save: "Schritt speichern",
    saveNew: "Schritt hinzufügen",
    up: "Nach oben",
    down: "Nach unten",
    remove: "Aus der Vorlage nehmen",
    choose: "Bearbeiten",
    chooseStep: "Bearbeiten: {{step}}"
  }
};
const planTemplateEn = {
  title: "Templates of plans",
  lead: "The plan of each assisted placement is made from its template. Running plans keep the template they began with.",
  houses: "For whom the templates count",
  house: "Our house",
  standard: "All houses",
  ofHouse: "Templates of {{house}}",
  ofStandard: "Templates for all houses that have none of their own",
  caption: "Templates of plans by kind of posting",
  kind: "Kind of posting",
  inForce: "In force",
  since: "since {{day}}",
  from: "from {{day}}",
  steps: "Steps",
  origin: "Origin",
  origins: {
    release: "Proposed by the portal, not yet confirmed by the house",
    house: "Written in the house",
    file: "From the file of another house"
  },
  byStandard: "as for all houses",
  draft: "Draft",
  hasDraft: "being written",
  coming: "Comes on {{day}}",
  earlier: "Earlier versions",
  version: "valid from {{day}} · {{origin}}",
  versionBy: "valid from {{day}} · {{origin}} · {{who}}",
  download: "Templates as a file",
  upload: "Read the templates of another house",
  uploadHint: "The file another house has downloaded here. Nothing counts at once: each template becomes a draft, which you check and put into force.",
  file: "File (JSON)",
  submit: "Check and read the file",
  refused: "The file was not read",
  refusedHint: "Please change these places in the file and read it once more. Nothing has been taken over.",
  place: {
    file: "Whole file",
    template: "{{kind}}",
    step: "{{kind}}, step {{step}}",
    field: "{{place}}, field “{{field}}”"
  },
  problem: {
    fileNotJson: "This is no JSON file. Please choose the file which the portal has written.",
    fileNotPlans: "There are no templates of plans in this file.",
    fileOtherLayout: "This file has a layout which this portal does not know yet. Please have the portal updated.",
    fileTooLong: "This file is too large for templates of plans.",
    kindTwice: "This kind of posting is there twice.",
    draftThere: "There is a draft for this kind already. Please put it into force or drop it first.",
    fieldMissing: "This is missing.",
    fieldWrong: "There is no such value here.",
    fieldUnknown: "The portal does not know this field."
  },
  page: {
    title: "Template of plans: {{kind}}",
    back: "All templates of plans",
    begin: "Change the template",
    beginHouse: "Adapt it for our house",
    beginHint: "A draft is made. It counts once you put it into force.",
    showSteps_one: "Show {{count}} step",
    showSteps_other: "Show {{count}} steps",
    stepsInForce: "What counts now",
    draftTitle: "Draft",
    draftBy: "Begun by {{who}}",
    changes: "What changes against today",
    noChanges: "Nothing yet.",
    added: "new: {{step}}",
    removed: "dropped: {{step}}",
    changed: "changed: {{step}} ({{fields}})",
    validFrom: "Counts for plans from",
    publish: "Put into force",
    discard: "Drop the draft",
    discardConfirm: "Really drop this draft?"
  },
  field: {
    title: "words",
    side: "side",
    position: "row",
    owner: "who",
    due: "due",
    documents: "papers",
    onlyIf: "condition"
  },
  column: {
    row: "Row",
    side: "Side",
    step: "Step",
    owner: "Who",
    due: "Due",
    onlyIf: "Only if",
    documents: "Papers",
    edit: "Edit"
  },
  due: {
    none: "without a day",
    planNow: "on the day on which the plan is made",
    startNow: "on the first day",
    middleNow: "in the middle of the time",
    endNow: "on the last day",
    stepNow: "on the same day as “{{step}}”",
    after: {
      plan: "{{period}} after the plan is begun",
      start: "{{period}} after the first day",
      middle: "{{period}} after the middle of the time",
      end: "{{period}} after the last day",
      step: "{{period}} after “{{step}}”"
    },
    before: {
      plan: "{{period}} before the plan is begun",
      start: "{{period}} before the first day",
      middle: "{{period}} before the middle of the time",
      end: "{{period}} before the last day",
      step: "{{period}} before “{{step}}”"
    },
    byRule: "{{rule}}, counted from: {{anchor}}",
    anchor: {
      plan: "plan is made",
      start: "first day",
      middle: "middle of the time",
      end: "last day",
      step: "another step is done"
    },
    unit: {
      workingDays_one: "{{count}} working day",
      workingDays_other: "{{count}} working days",
      days_one: "{{count}} day",
      days_other: "{{count}} days",
      months_one: "{{count}} month",
      months_other: "{{count}} months"
    },
    units: { workingDays: "Working days", days: "Calendar days", months: "Months" }
  },
  edit: {
    title: "Edit step: {{step}}",
    add: "Add a step",
    code: "Which step?",
    codeHint: "For words of your own choose “Own step”.",
    ownTitle: "What is to be done?",
    ownTitleHint: "Only for an own step. On the side of the company the company reads these words.",
    side: "On which side?",
    owner: "Who does it?",
    anchor: "Due, counted from",
    noDue: "Without a day",
    followed: "From which step?",
    followedHint: "Only when it counts from another step.",
    amount: "How many?",
    amountHint: "With a minus in front: before. 0: on the same day.",
    unit: "Counted in",
    rule: "Or by a rule",
    noRule: "No rule",
    onlyIf: "Only if …",
    documents: "Papers",
    save: "Save step",
    saveNew: "Add step",
    up: "Up",
    down: "Down",
    remove: "Take out of the template",
    choose: "Edit",
    chooseStep: "Edit: {{step}}"
  }
};
const bulkDe = {
  doneOne: {
    stepsDone: "Erledigt: {{row}}. Der Vermerk liegt unter „Zu übertragen“.",
    stepsMoved: "Verschoben: {{row}}",
    casesHandedOver: "Abgegeben: {{row}}",
    absenceSet: "Abwesend eingetragen: {{row}}"
  },
  doneMany: {
    stepsDone_one: "{{count}} Zeile ist erledigt. Der Vermerk liegt unter „Zu übertragen“.",
    stepsDone_other: "{{count}} Zeilen sind erledigt. Die Vermerke liegen unter „Zu übertragen“.",
    stepsMoved_one: "{{count}} Zeile ist verschoben.",
    stepsMoved_other: "{{count}} Zeilen sind verschoben.",
    casesHandedOver_one: "{{count}} Fall ist abgegeben.",
    casesHandedOver_other: "{{count}} Fälle sind abgegeben.",
    absenceSet_one: "Die Abwesenheit ist eingetragen.",
    absenceSet_other: "Die Abwesenheiten sind eingetragen."
  },
  undoneOne: {
    stepsDone: "Rückgängig gemacht, wieder offen: {{row}}",
    stepsMoved: "Rückgängig gemacht, am alten Termin: {{row}}",
    casesHandedOver: "Rückgängig gemacht: {{row}}",
    absenceSet: "Rückgängig gemacht: {{row}}"
  },
  undoneMany: {
    stepsDone_one: "Rückgängig gemacht: {{count}} Zeile ist wieder offen.",
    stepsDone_other: "Rückgängig gemacht: {{count}} Zeilen sind wieder offen.",
    stepsMoved_one: "Rückgängig gemacht: {{count}} Zeile hat wieder den alten Termin.",
    stepsMoved_other: "Rückgängig gemacht: {{count}} Zeilen haben wieder den alten Termin.",
    casesHandedOver_one: "Rückgängig gemacht: {{count}} Fall ist wieder, wo er war.",
    casesHandedOver_other: "Rückgängig gemacht: {{count}} Fälle sind wieder, wo sie waren.",
    absenceSet_one: "Die Abwesenheit ist rückgängig gemacht.",
    absenceSet_other: "Die Abwesenheiten sind rückgängig gemacht."
  },
  outcome: {
    done: "erledigt",
    already: "war schon so",
    changedMeanwhile: "inzwischen geändert, nicht angefasst",
    refused: "so nicht möglich, bitte den Schritt selbst öffnen",
    notYours: "gehört nicht zu Ihren Fällen",
    undone: "rückgängig gemacht",
    noteGone: "rückgängig gemacht; der Vermerk war schon übertragen, bitte dort berichtigen"
  },
  cover_zero: "Alles, was fällig ist, liegt bis {{day}} bei {{name}}.",
  cover_one: "{{count}} offener Fall und alles, was darin fällig ist, liegt bis {{day}} bei {{name}}.",
  cover_other: "{{count}} offene Fälle und alles, was darin fällig ist, liegen bis {{day}} bei {{name}}.",
  somebody: "Eine Zeile",
  rows_one: "{{count}} Zeile zeigen",
  rows_other: "{{count}} Zeilen zeigen",
  undo: "Rückgängig machen"
};
const bulkEn = {
  doneOne: {
    stepsDone: "Done: {{row}}. The note is under “To transfer”.",
    stepsMoved: "Moved: {{row}}",
    casesHandedOver: "Handed over: {{row}}",
    absenceSet: "Recorded as away: {{row}}"
  },
  doneMany: {
    stepsDone_one: "{{count}} row is done. The note is under “To transfer”.",
    stepsDone_other: "{{count}} rows are done. The notes are under “To transfer”.",
    stepsMoved_one: "{{count}} row is moved.",
    stepsMoved_other: "{{count}} rows are moved.",
    casesHandedOver_one: "{{count}} case is handed over.",
    casesHandedOver_other: "{{count}} cases are handed over.",
    absenceSet_one: "The absence is recorded.",
    absenceSet_other: "The absences are recorded."
  },
  undoneOne: {
    stepsDone: "Undone, open again: {{row}}",
    stepsMoved: "Undone, on the old day: {{row}}",
    casesHandedOver: "Undone: {{row}}",
    absenceSet: "Undone: {{row}}"
  },
  undoneMany: {
    stepsDone_one: "Undone: {{count}} row is open again.",
    stepsDone_other: "Undone: {{count}} rows are open again.",
    stepsMoved_one: "Undone: {{count}} row has its old day again.",
    stepsMoved_other: "Undone: {{count}} rows have their old days again.",
    casesHandedOver_one: "Undone: {{count}} case is where it was.",
    casesHandedOver_other: "Undone: {{count}} cases are where they were.",
    absenceSet_one: "The absence is undone.",
    absenceSet_other: "The absences are undone."
  },
  outcome: {
    done: "done",
    already: "was so already",
    changedMeanwhile: "changed meanwhile, left alone",
    refused: "not possible this way, please open the step itself",
    notYours: "is not one of your cases",
    undone: "undone",
    noteGone: "undone; the note had been transferred already, please correct it there"
  },
  cover_zero: "Everything that is due is with {{name}} until {{day}}.",
  cover_one: "{{count}} open case, with all that is due in it, is with {{name}} until {{day}}.",
  cover_other: "{{count}} open cases, with all that is due in them, are with {{name}} until {{day}}.",
  somebody: "A row",
  rows_one: "Show {{count}} row",
  rows_other: "Show {{count}} rows",
  undo: "Undo"
};
const calendarDe = {
  name: "Werkbrücke",
  cancelled: "Nicht mehr fällig",
  task: {
    step: "Eigener Schritt",
    result: "Ergebnis eintragen",
    firstDay: "Ersten Tag planen",
    proposal: "Vorschlag weiterbringen",
    posting: "Neue Stelle prüfen",
    confirmation: "Fragen, ob die Stelle noch aktuell ist",
    callWish: "Person bittet um Anruf",
    request: "Anfrage eines Betriebs beantworten",
    contact: "Betrieb anrufen",
    employerSide: "Beim Betrieb ist etwas zu klären",
    risk: "Nach dem Start ist etwas zu klären",
    tandem: "Wegen eines Tandems anrufen"
  },
  order: {
    title: "Kalender",
    lead: "Ihr Kalenderprogramm (Outlook, Handy) liest unter einer geheimen Adresse mit, was für Sie in den nächsten 60 Tagen fällig ist. Darin stehen Fallcodes und Schritte, keine Namen.",
    leadMentor: "Ihr Kalenderprogramm liest unter einer geheimen Adresse mit, wann Sie sich treffen. Namen stehen nicht darin.",
    none: "Sie haben noch keine Kalenderadresse.",
    since: "Ihre Kalenderadresse gilt seit {{day}}.",
    make: "Kalenderadresse erstellen",
    renew: "Neue Adresse erstellen",
    renewConfirm: "Die alte Adresse gilt dann nicht mehr. Neue Adresse erstellen?",
    end: "Adresse abschalten",
    endConfirm: "Ihr Kalender bekommt dann nichts mehr. Adresse abschalten?",
    made: "Das ist Ihre Kalenderadresse",
    madeText: "Tragen Sie sie jetzt in Ihrem Kalenderprogramm ein („Kalender abonnieren“, „Aus dem Internet“). Wir können sie nicht noch einmal zeigen. Geben Sie sie niemandem: Wer sie hat, liest mit.",
    address: "Kalenderadresse",
    copy: "Adresse kopieren",
    copied: "Kopiert."
  },
  digest: {
    title: "Mail, wenn etwas fällig ist",
    lead: "Darin steht nur, dass etwas auf Ihrer Liste steht, und ein Link. Keine Namen, keine Zahlen. Ist nichts fällig, kommt keine Mail.",
    rhythm: "Wie oft?",
    rhythms: {
      never: "nie",
      daily: "an jedem Arbeitstag um 7 Uhr",
      weekly: "am ersten Arbeitstag der Woche um 7 Uhr"
    },
    mailsOff: "Sie haben Mails oben abgeschaltet. Solange kommt auch diese nicht.",
    save: "Speichern"
  }
};
const calendarEn = {
  name: "Werkbrücke",
  cancelled: "No longer due",
  task: {
    step: "A step of your own",
    result: "Record the result",
    firstDay: "Plan the first day",
    proposal: "Move a proposal on",
    posting: "Check a new posting",
    confirmation: "Ask whether the posting is still current",
    callWish: "The person asks to be called",
    request: "Answer a request of a company",
    contact: "Call the company",
    employerSide: "Something to settle with the company",
    risk: "Something to settle after the start",
    tandem: "Call about a tandem"
  },
  order: {
    title: "Calendar",
    lead: "Under a secret address your calendar program (Outlook, phone) reads what is due for you in the next 60 days. It holds case codes and steps, no names.",
    leadMentor: "Under a secret address your calendar program reads when you meet. There are no names in it.",
    none: "You have no calendar address yet.",
    since: "Your calendar address works since {{day}}.",
    make: "Make a calendar address",
    renew: "Make a new address",
    renewConfirm: "The old address will not work any more. Make a new one?",
    end: "Switch the address off",
    endConfirm: "Your calendar will get nothing more. Switch the address off?",
    made: "This is your calendar address",
    madeText: "Enter it in your calendar program now (“subscribe”, “from the internet”). We cannot show it again. Give it to nobody: whoever has it reads along.",
    address: "Calendar address",
    copy: "Copy the address",
    copied: "Copied."
  },
  digest: {
    title: "Mail when something is due",
    lead: "It only says that something is on your list, with a link. No names, no numbers. When nothing is due, no mail comes.",
    rhythm: "How often?",
    rhythms: {
      never: "never",
      daily: "every working day at 7 o’clock",
      weekly: "on the first working day of the week at 7 o’clock"
    },
    mailsOff: "You have switched mails off above. As long as that is so, this one does not come either.",
    save: "Save"
  }
};
const capacityDe = {
  title: "Auslastung",
  lead: "Wie viele Fälle es sind, was sie gerade brauchen und was in den nächsten vier Wochen fällig wird.",
  ownTitle: "Ihre Fälle",
  back: "Zum Team",
  cases: "Offene Fälle",
  caseworkers: "Integrationsfachkräfte",
  perCaseworker: "Fälle je Fachkraft",
  band: "Zielwert",
  bandOf: { youth: "junge Menschen", specialTeam: "Fokusteam", integrationPoint: "Integration Point" },
  bandBoth: "{{least}} bis {{most}} ({{name}})",
  bandMost: "höchstens {{most}} ({{name}})",
  bandLeast: "mindestens {{least}} ({{name}})",
  noBand: "Für Ihr Team ist kein Zielwert gewählt. Das macht die Verwaltung des Portals unter „Häuser und Teams“.",
  stands: { below: "unter dem Zielwert", within: "im Zielwert", above: "über dem Zielwert" },
  unconfirmed: "Zielwerte sind Vorgaben des Hauses. Sie sind nicht geprüft.",
  efforts: "Was die Fälle gerade brauchen",
  effort: {
    preparing: "Vermittlung wird vorbereitet",
    accompanied: "Begleitung nach dem ersten Tag",
    proposed: "Vorschlag ist offen",
    inCourse: "In einem Kurs",
    quiet: "Nichts offen"
  },
  effortHint: "Jeder Fall steht einmal da, bei dem, was am meisten Arbeit macht.",
  forecast: "Fällig in den nächsten vier Wochen",
  week: "{{from}} bis {{to}}",
  firstWeek: "bis {{to}}, mit Überfälligem",
  forecastHint: "Schritte und Antworten, die auf Ihrer Seite oder bei der Person liegen. Was erst noch entsteht, fehlt.",
  ownOnly: "Ihre Zahlen sehen nur Sie. Eine Liste einzelner Kolleginnen und Kollegen gibt es nicht.",
  tooSmall: "Summen eines Teams stehen erst ab fünf Fachkräften hier. Darunter würden sie etwas über Einzelne sagen.",
  bands: {
    title: "Zielwerte: Fälle je Integrationsfachkraft",
    lead: "Ein neuer Wert gilt ab heute. Der alte bleibt bei den Regeln stehen.",
    least: "{{name}}, mindestens",
    most: "{{name}}, höchstens",
    save: "Zielwerte speichern",
    team: "Zielwert",
    none: "keiner"
  }
};
const capacityEn = {
  title: "Capacity",
  lead: "How many cases there are, what they need now and what comes due in the next four weeks.",
  ownTitle: "Your cases",
  back: "To the team",
  cases: "Open cases",
  caseworkers: "Caseworkers",
  perCaseworker: "Cases per caseworker",
  band: "Target",
  bandOf: { youth: "young people", specialTeam: "special team", integrationPoint: "Integration Point" },
  bandBoth: "{{least}} to {{most}} ({{name}})",
  bandMost: "at most {{most}} ({{name}})",
  bandLeast: "at least {{least}} ({{name}})",
  noBand: "No target is chosen for your team. The administration of the portal does so under “Houses and teams”.",
  stands: { below: "below the target", within: "within the target", above: "above the target" },
  unconfirmed: "Targets are set by the house. They are not checked.",
  efforts: "What the cases need now",
  effort: {
    preparing: "Placement being prepared",
    accompanied: "Accompanied after the first day",
    proposed: "A proposal is open",
    inCourse: "In a course",
    quiet: "Nothing open"
  },
  effortHint: "Each case stands here once, with what makes most work.",
  forecast: "Due in the next four weeks",
  week: "{{from}} to {{to}}",
  firstWeek: "until {{to}}, with what is late",
  forecastHint: "Steps and answers on your side or the person’s. What has yet to come up is missing.",
  ownOnly: "Only you see your numbers. There is no list of single colleagues.",
  tooSmall: "Sums of a team are shown from five caseworkers on. Below they would tell about single people.",
  bands: {
    title: "Targets: cases per caseworker",
    lead: "A new value holds from today. The old one stays among the rules.",
    least: "{{name}}, at least",
    most: "{{name}}, at most",
    save: "Save targets",
    team: "Target",
    none: "none"
  }
};
const employeeLogDe = {
  title: "Einsicht in das Protokoll Einzelner",
  lead: "Was eine Mitarbeiterin oder ein Mitarbeiter im Portal getan hat, liest niemand allein. Datenschutz und Personalrat müssen beide zustimmen, mit einem Grund. Jedes Lesen steht im Protokoll.",
  ask: "Einsicht beantragen",
  employee: "Wessen Protokoll?",
  reason: "Grund",
  reasonHint: "Nur der Grund, keine Beschreibung: Sonst entsteht hier eine Akte.",
  reasons: {
    complaint: "Beschwerde einer betroffenen Person",
    suspicion: "Verdacht, dass jemand ohne Grund Daten gelesen hat",
    breach: "Datenpanne, die gemeldet werden muss",
    employeeAsked: "Die Person selbst hat darum gebeten"
  },
  fromOn: "Vom",
  toOn: "Bis",
  send: "Einsicht beantragen",
  sentHint: "Lesen können Sie erst, wenn die andere Seite zugestimmt hat.",
  requests: "Anträge auf Einsicht",
  caption: "Anträge auf Einsicht, offene zuerst",
  none: "Niemand hat Einsicht beantragt.",
  span: "{{from}} bis {{to}}",
  as: "Beantragt von",
  asWho: "{{role}} am {{day}}",
  state: "Stand",
  waiting: { dpo: "Es fehlt: Personalrat", staffCouncil: "Es fehlt: Datenschutz" },
  approved: "Lesbar bis {{day}}",
  over: "War lesbar bis {{day}}",
  declined: "Abgelehnt",
  approve: "Zustimmen",
  decline: "Ablehnen",
  approveConfirm: "Zustimmen, dass dieses Protokoll gelesen wird?",
  read: "Lesen",
  reading: {
    title: "Protokoll einer Person aus dem Haus",
    lead: "{{reason}}. {{span}}. Lesbar bis {{until}}. Auch dieses Lesen steht im Protokoll.",
    caption: "Einträge, neueste zuerst",
    at: "Zeitpunkt",
    did: "Was",
    about: "Woran",
    aboutCount: "{{kind}} ({{count}})",
    none: "In dieser Zeit steht nichts im Protokoll.",
    older: "Ältere Einträge",
    back: "Zu den Anträgen"
  },
  stored: {
    title: "Was über Beschäftigte gespeichert ist",
    lead: "Für alle, die hier arbeiten: was das Portal über Sie speichert, wie lange, und wer es lesen kann.",
    caption: "Was über Beschäftigte gespeichert ist",
    what: "Was",
    howLong: "Wie lange",
    who: "Wer es lesen kann",
    onlyYou: "nur Sie selbst",
    both: "Datenschutz und Personalrat gemeinsam, mit einem Grund",
    systemOnly: "niemand, nur das Portal zur Sicherheit",
    operator: "die Stelle, die das Portal betreibt",
    unconfirmed: "nicht bestätigt",
    noRule: "keine Frist eingetragen: bleibt",
    kind: {
      account: {
        what: "Ihr Konto: Name, E-Mail-Adresse, Telefon, Rolle, Haus, Team, Vertretung",
        howLong: "solange es das Konto gibt; danach geschlossen, damit alte Einträge lesbar bleiben",
        who: "Verwaltung des Portals und Teamleitung; Name und Telefon auch Kolleginnen, Kollegen und Betriebe, mit denen Sie zu tun haben"
      },
      sessions: { what: "Wann und mit welchem Gerät Sie angemeldet sind", howLong: "bis die Sitzung endet" },
      factors: {
        what: "Ihre zweite Stufe der Anmeldung: öffentliche Schlüssel Ihrer Passkeys mit Gerät und Tag, der versiegelte Schlüssel für Einmal-Codes, Prüfsummen der Wiederherstellungs-Codes; beim Anmelden mit dem Konto des Hauses dessen Kennung für Sie",
        howLong: "bis Sie es entfernen, die Verwaltung es zurücksetzt oder das Konto geschlossen wird"
      },
      attempts: {
        what: "Fehlgeschlagene Anmeldungen, nur gezählt",
        howLong: "solange gezählt wird, dann gleich gelöscht"
      },
      log: {
        what: "Protokoll: wann Sie sich angemeldet und was Sie gelesen und geändert haben, mit Zeitpunkt und Ihrer Kennung; daraus je Person der Tag, an dem Sie sie zuletzt gelesen haben"
      },
      oneLog: { what: "Das Protokoll nur von Ihnen, zusammengestellt" },
      cases: {
        what: "In Fällen, Stellen und Kontakten mit Betrieben: wer zuständig ist, wer etwas eingetragen oder erledigt hat",
        howLong: "so lange wie der Fall oder die Stelle",
        who: "wer den Fall oder die Stelle lesen darf"
      },
      notes: { what: "Ihre Vermerke zum Übertragen", who: "Sie selbst und Ihre Vertretung" },
      mails: { what: "Dass Ihnen eine Mail geschickt wurde, ohne Inhalt über Personen" },
      searches: { what: "Suchen, die Sie gespeichert haben", howLong: "bis Sie sie löschen" },
      reminders: {
        what: "Ihre Kalenderadresse (nur ein Prüfwert davon), was Ihr Kalender schon erfahren hat, und wie oft eine Mail Sie an Fälliges erinnert",
        howLong: "bis Sie es beenden"
      },
      bulk: {
        what: "Was Sie auf der Arbeitsliste, bei Übergaben und Abwesenheiten in einem Zug getan haben, damit Sie es rückgängig machen können"
      },
      requests: { what: "Anträge auf Einsicht in Ihr Protokoll" },
      backups: { what: "Sicherungen der Datenbank mit allem Genannten" }
    },
    not: "Was das Portal nicht tut",
    nots: {
      ranking: "Es gibt keine Rangliste und keinen Vergleich von Kolleginnen und Kollegen.",
      late: "Namen neben Überfälligem sehen nur Sie selbst und wer vertritt.",
      sums: "Die Teamleitung sieht Summen, und die erst ab fünf Fachkräften im Team. Ihre eigenen Zahlen sehen nur Sie.",
      time: "Arbeitszeit, Pausen und Tempo werden nicht gemessen.",
      log: "Das Protokoll lässt sich nicht nach einer Person durchsuchen, außer wenn Datenschutz und Personalrat zustimmen."
    },
    mine: "Einsicht in Ihr Protokoll",
    mineNone: "Niemand hat Ihr Protokoll gelesen, soweit die Einsicht schon vorbei ist.",
    mineOne: "{{reason}}: Einträge vom {{from}} bis {{to}}, lesbar bis {{until}}.",
    mineHint: "Eine Einsicht steht hier, sobald sie vorbei ist."
  }
};
const employeeLogEn = {
  title: "Reading one employee’s log",
  lead: "What an employee did in the portal nobody reads alone. Data protection and staff council both have to agree, with a reason. Each reading stands in the log.",
  ask: "Ask to read",
  employee: "Whose log?",
  reason: "Reason",
  reasonHint: "The reason only, no description: it would become a file.",
  reasons: {
    complaint: "Complaint of a person concerned",
    suspicion: "Suspicion that somebody read data without a reason",
    breach: "A data breach that has to be reported",
    employeeAsked: "The person herself asked for it"
  },
  fromOn: "From",
  toOn: "To",
  send: "Ask to read",
  sentHint: "You can read only when the other side has agreed.",
  requests: "Requests",
  caption: "Requests to read, open ones first",
  none: "Nobody has asked to read.",
  span: "{{from}} to {{to}}",
  as: "Asked by",
  asWho: "{{role}} on {{day}}",
  state: "State",
  waiting: { dpo: "Missing: staff council", staffCouncil: "Missing: data protection" },
  approved: "Readable until {{day}}",
  over: "Was readable until {{day}}",
  declined: "Declined",
  approve: "Agree",
  decline: "Decline",
  approveConfirm: "Agree that this log is read?",
  read: "Read",
  reading: {
    title: "Log of an employee",
    lead: "{{reason}}. {{span}}. Readable until {{until}}. This reading stands in the log too.",
    caption: "Entries, newest first",
    at: "Time",
    did: "What",
    about: "About",
    aboutCount: "{{kind}} ({{count}})",
    none: "Nothing stands in the log for these days.",
    older: "Older entries",
    back: "To the requests"
  },
  stored: {
    title: "What is stored about employees",
    lead: "For everybody who works here: what the portal stores about you, how long, and who can read it.",
    caption: "What is stored about employees",
    what: "What",
    howLong: "How long",
    who: "Who can read it",
    onlyYou: "only you",
    both: "data protection and staff council together, with a reason",
    systemOnly: "nobody, only the portal for security",
    operator: "whoever runs the portal",
    unconfirmed: "not confirmed",
    noRule: "no period entered: stays",
    kind: {
      account: {
        what: "Your account: name, e-mail address, phone, role, house, team, cover",
        howLong: "as long as there is the account; then closed, so that old entries stay readable",
        who: "administration of the portal and team lead; name and phone also colleagues and companies you deal with"
      },
      sessions: { what: "When and with which device you are signed in", howLong: "until the session ends" },
      factors: {
        what: "Your second step of signing in: public keys of your passkeys with device and day, the sealed key for one-time codes, checksums of recovery codes; when you sign in with the account of your house, its name for you",
        howLong: "until you remove it, the administration resets it or the account is closed"
      },
      attempts: { what: "Failed sign-ins, only counted", howLong: "while they are counted, then deleted at once" },
      log: {
        what: "Log: when you signed in and what you read and changed, with time and your id; drawn from it, for each person the day you last read her"
      },
      oneLog: { what: "The log of you alone, put together" },
      cases: {
        what: "In cases, postings and contacts with companies: who is in charge, who entered or did something",
        howLong: "as long as the case or the posting",
        who: "whoever may read the case or the posting"
      },
      notes: { what: "Your notes to transfer", who: "you and whoever covers for you" },
      mails: { what: "That a mail was sent to you, without anything about people" },
      searches: { what: "Searches you saved", howLong: "until you delete them" },
      reminders: {
        what: "Your calendar address (only a check value of it), what your calendar has been told, and how often a mail reminds you of what is due",
        howLong: "until you end it"
      },
      bulk: {
        what: "What you did in one go on the work list, with handovers and absences, so that you can undo it"
      },
      requests: { what: "Requests to read your log" },
      backups: { what: "Backups of the database with all of this" }
    },
    not: "What the portal does not do",
    nots: {
      ranking: "There is no ranking and no comparison of colleagues.",
      late: "Names beside what is late are seen only by yourself and by whoever covers.",
      sums: "The team lead sees sums, and only from five caseworkers in the team on. Your own numbers are seen by you alone.",
      time: "Working hours, breaks and pace are not measured.",
      log: "The log cannot be searched for one person, unless data protection and staff council agree."
    },
    mine: "Readings of your log",
    mineNone: "Nobody has read your log, as far as readings that are over.",
    mineOne: "{{reason}}: entries from {{from}} to {{to}}, readable until {{until}}.",
    mineHint: "A reading stands here as soon as it is over."
  }
};
const reportDe = {
  title: "Angekündigt und besetzt",
  lead: "Was aus den Plätzen wurde, die Betriebe gemeldet haben.",
  parts: "Teile des Berichts",
  part: { work: "Arbeit", apprenticeship: "Ausbildung", trial: "Erprobung" },
  partHint: {
    work: "Beschäftigung und Einstellung auf Probe. Das zählt in der Statistik als Integration.",
    apprenticeship: "Betriebliche Ausbildung. Das zählt in der Statistik als Integration.",
    trial: "Praktikum, MAG, Einstiegsqualifizierung und Minijob (auch nach dem Lohn). Das ist keine Integration im Sinne der Statistik (§ 48a SGB II, § 5 SGBIIKennzV; für die Einstiegsqualifizierung ungeprüft). Was nach § 16i SGB II gefördert ist, steht bei der Stelle unter „Arbeit“, zählt aber auch als Erprobung. „Vertrag“ heißt hier: Danach hat dieselbe Person im selben Betrieb Arbeit oder Ausbildung begonnen."
  },
  period: {
    label: "Gemeldet",
    last: "Letzte vier Quartale",
    span: "{{from}} bis {{to}}"
  },
  by: {
    label: "Zeilen nach",
    company: "Betrieb",
    branch: "Branche",
    kind: "Art",
    quarter: "Quartal"
  },
  show: "Anzeigen",
  onlyCompany: "Nur {{name}}",
  onlyBranch: "Nur Branche: {{name}}",
  onlyKind: "Nur {{name}}",
  showAll: "Alle zeigen",
  noBranch: "Branche nicht bekannt",
  funnel: "Von der Meldung bis zur Beschäftigung",
  step: {
    seats: "Gemeldete Plätze",
    proposed: "Vorgeschlagen",
    interview: "Gespräch",
    trial: "Erprobung",
    contract: "Vertrag",
    month6: "Besteht nach 6 Monaten",
    month12: "Besteht nach 12 Monaten"
  },
  funnelHint: "Plätze sind Plätze, alles andere sind Vorschläge. Für einen Platz können mehrere Personen vorgeschlagen sein.",
  unknownHint: "Unbekannt heißt: Niemand hat es festgehalten. Nachgefragt wird nur mit dem Ja der Person.",
  speed: "Tempo und Übergang",
  startDays: "Von der Meldung bis zum ersten Tag",
  days: "{{days}} Tage (mittlerer Wert)",
  noDays: "noch kein Wert",
  trialToContract: "Nach der Erprobung ein Vertrag",
  ofTrials: "{{contracts}} von {{trials}} beendeten Erprobungen",
  fatesTitle: "So steht es heute",
  fate: { open: "Noch offen", runs: "Läuft", good: "Besteht oder gut beendet", lost: "Nicht zustande gekommen" },
  fateOne: { open: "offen", runs: "läuft", good: "besteht oder gut beendet", lost: "nicht zustande gekommen" },
  table: "Die Zahlen im Einzelnen",
  tableCaption: "Gemeldete Plätze und was aus ihnen wurde",
  column: {
    seats: "Plätze",
    proposed: "Vorgeschlagen",
    interview: "Gespräch",
    trial: "Erprobung",
    contract: "Vertrag",
    month6: "Besteht nach 6 Monaten",
    month6Unknown: "Nach 6 Monaten unbekannt",
    month12: "Besteht nach 12 Monaten",
    month12Unknown: "Nach 12 Monaten unbekannt",
    startDays: "Tage bis zum ersten Tag"
  },
  sum: "Summe",
  none: "In dieser Zeit wurde kein Platz gemeldet.",
  noneHint: "Wählen Sie eine andere Zeit oder einen anderen Teil.",
  losses: "Woran es lag",
  lossesCaption: "Gründe, aus denen nichts daraus wurde",
  lossesRounded: "Seltene Gründe stehen zusammen, und die Zahlen sind auf fünf abgerundet: Ein Grund kann viel über eine Person sagen.",
  lossesNone: "Bisher ist nichts gescheitert.",
  lossReason: "Grund",
  lossPhase: "Wann",
  lossCount: "Vorschläge",
  others: "Andere Gründe zusammen",
  phase: {
    beforeIntroduction: "vor dem Kennenlernen",
    beforeStart: "vor dem ersten Tag",
    afterStart: "nach dem ersten Tag"
  },
  reason: {
    notFit: "Betrieb: passt nicht ({{why}})",
    nothingFollowed: "Nach der Erprobung kein Angebot"
  },
  small: "unter 10",
  rest_one: "{{count}} weitere Zeile",
  rest_other: "{{count}} weitere Zeilen",
  pages: "Seiten der Tabelle",
  rounded: "Sie lesen Summen ohne Personen. Zahlen sind auf fünf abgerundet, Zahlen unter zehn stehen nicht da.",
  heldOn: "Stand {{day}}. Neue Zahlen gibt es jeden Montag.",
  notHeld: "Für diese Zeit sind noch keine Zahlen festgehalten. Das geschieht jeden Montag.",
  definitions: "Was gezählt wird",
  defined: {
    seats: "Plätze: so viele, wie der Betrieb in der Stelle angegeben hat, im Quartal der ersten Meldung. Entwürfe, doppelte und nicht zulässige Stellen zählen nicht.",
    proposed: "Vorgeschlagen: jeder Vorschlag zu einer dieser Stellen, auch wenn die Person sich selbst beworben hat.",
    interview: "Gespräch: Ein Gespräch ist festgehalten, oder es ging danach weiter.",
    trial: "Erprobung: Praktikum, MAG, Einstiegsqualifizierung, Minijob oder nach § 16i SGB II geförderte Arbeit hat begonnen, oder es gab einen Schnuppertag.",
    contract: "Vertrag: Ein Vertrag ist festgehalten oder der erste Tag war. Arbeit und Ausbildung, nicht Erprobung.",
    holding: "Besteht: Nach 6 oder 12 Monaten hat jemand festgehalten, dass es weitergeht, oder es endete erst später. Vor dem Tag zählt niemand mit.",
    lost: "Nein der Person, Rückzug und abgelaufene Frist sind ein Wort: „Nicht mehr verfügbar“. Ein Nein braucht keinen Grund."
  },
  rows: {
    title: "Zeilen hinter der Zahl",
    count_one: "Die Zahl im Bericht ist {{count}}.",
    count_other: "Die Zahl im Bericht ist {{count}}.",
    some_one: "Davon sehen Sie nur, was zu Ihren Fällen gehört.",
    some_other: "Davon sehen Sie nur, was zu Ihren Fällen gehört.",
    back: "Zum Bericht",
    none: "Hinter dieser Zahl steht keine Zeile, die Sie öffnen dürfen.",
    noneHint: "Sie sehen hier die Vorschläge Ihrer eigenen Fälle, Team-Leitungen die des Teams.",
    caption: "Zeilen hinter der Zahl",
    posting: "Stelle",
    announcedOn: "Gemeldet am",
    case: "Fallcode",
    state: "Stand",
    proposedOn: "Vorgeschlagen am",
    startedOn: "Erster Tag"
  },
  lastYear: "{{now}} (Vorjahr: {{before}})",
  council: {
    link: "Blatt für den Rat",
    title: "Vermittlung von Geflüchteten: {{quarter}}",
    short: "Blatt für den Rat",
    lead: "Summen aller Häuser des Portals, ohne Personen.",
    quarter: "Quartal",
    caption: "Fünf Zahlen im Vergleich",
    figure: "Zahl",
    now: "Dieses Quartal",
    before: "Vor einem Jahr",
    women: "Darunter Frauen",
    under25: "Darunter unter 25 Jahre",
    figures: {
      seats: "Gemeldete Plätze",
      proposed: "Vorgeschlagene Personen",
      trials: "Begonnene Erprobungen (keine Integration)",
      integrations: "Begonnene Arbeit und Ausbildung (Integration)",
      holding: "Besteht nach 6 Monaten"
    },
    bars: {
      seats: "Plätze",
      proposed: "Vorgeschlagen",
      trials: "Erprobung",
      integrations: "Integration",
      holding: "Besteht"
    },
    ofBegun: "{{count}} von {{of}}",
    parts: "Arbeit: {{work}}, Ausbildung: {{apprenticeship}}.",
    chart: "Die fünf Zahlen des Quartals",
    stuck: "Woran es hängt",
    stuckNone: "Die Zahlen sind zu klein, um sie zu nennen.",
    stuckLine: "{{reason}} ({{phase}}): {{count}}",
    stuckOthers: "Andere Gründe zusammen: {{count}}",
    days: "Von der Meldung eines Platzes bis zum ersten Tag von Arbeit oder Ausbildung: {{days}} Tage (mittlerer Wert).",
    closed: "Stand {{at}}. Diese Zahlen ändern sich nicht mehr.",
    open: "Vorläufig, Stand {{day}}. Die Zahlen stehen fest, wenn das Quartal abgeschlossen ist.",
    definitions: "Was gezählt wird",
    defined: {
      event: "Gezählt wird, was im Quartal geschehen ist. Jede Person zählt in jeder Zahl einmal.",
      integration: "Integration: Arbeit (auch Einstellung auf Probe) und betriebliche Ausbildung. Praktikum, MAG, Einstiegsqualifizierung, Minijob (auch nach dem Lohn) und nach § 16i SGB II geförderte Arbeit sind Erprobung (§ 48a SGB II, § 5 SGBIIKennzV; für die Einstiegsqualifizierung ungeprüft).",
      holding: "Besteht nach 6 Monaten: von dem, was ein halbes Jahr vorher begann. Was niemand festgehalten hat, zählt nicht als bestehend.",
      groups: "Frauen und Personen unter 25: soweit es festgehalten ist, am Tag der Auswertung. Wer keine Angabe gemacht hat, ist nur in der ganzen Zahl.",
      small: "„Unter 10“ steht auch dort, wo sich eine kleine Zahl aus anderen Zahlen ausrechnen ließe."
    }
  }
};
const reportEn = {
  title: "Announced and filled",
  lead: "What became of the seats companies announced.",
  parts: "Parts of the report",
  part: { work: "Work", apprenticeship: "Apprenticeship", trial: "Trial" },
  partHint: {
    work: "Employment and paid trial employment. The statistics count this as integration.",
    apprenticeship: "Apprenticeship in a company. The statistics count this as integration.",
    trial: "Internship, employer measure (MAG), entry qualification (EQ) and Minijob (by its pay too). This is no integration in the sense of the statistics (§ 48a SGB II, § 5 SGBIIKennzV; unchecked for EQ). What is supported under § 16i SGB II stands with its posting under “Work”, but counts as a trial too. “Contract” means here: afterwards the same person began work or an apprenticeship at the same company."
  },
  period: {
    label: "Announced",
    last: "Last four quarters",
    span: "{{from}} to {{to}}"
  },
  by: {
    label: "Lines by",
    company: "Company",
    branch: "Branch",
    kind: "Kind",
    quarter: "Quarter"
  },
  show: "Show",
  onlyCompany: "Only {{name}}",
  onlyBranch: "Only branch: {{name}}",
  onlyKind: "Only {{name}}",
  showAll: "Show all",
  noBranch: "Branch not known",
  funnel: "From the announcement to the employment",
  step: {
    seats: "Announced seats",
    proposed: "Proposed",
    interview: "Interview",
    trial: "Trial",
    contract: "Contract",
    month6: "Exists after 6 months",
    month12: "Exists after 12 months"
  },
  funnelHint: "Seats are seats, everything else are proposals. Several people may be proposed for one seat.",
  unknownHint: "Unknown means: nobody has recorded it. People are asked only with their yes.",
  speed: "Pace and transition",
  startDays: "From the announcement to the first day",
  days: "{{days}} days (median)",
  noDays: "no value yet",
  trialToContract: "A contract after the trial",
  ofTrials: "{{contracts}} of {{trials}} trials that are over",
  fatesTitle: "Where it stands today",
  fate: { open: "Still open", runs: "Running", good: "Lasts or ended well", lost: "Came to nothing" },
  fateOne: { open: "open", runs: "running", good: "lasts or ended well", lost: "came to nothing" },
  table: "The numbers in detail",
  tableCaption: "Announced seats and what became of them",
  column: {
    seats: "Seats",
    proposed: "Proposed",
    interview: "Interview",
    trial: "Trial",
    contract: "Contract",
    month6: "Exists after 6 months",
    month6Unknown: "Unknown after 6 months",
    month12: "Exists after 12 months",
    month12Unknown: "Unknown after 12 months",
    startDays: "Days to the first day"
  },
  sum: "Sum",
  none: "No seat was announced in this time.",
  noneHint: "Choose another time or another part.",
  losses: "Why it came to nothing",
  lossesCaption: "Reasons why it came to nothing",
  lossesRounded: "Rare reasons stand together and numbers are rounded down to five: a reason can tell a lot about a person.",
  lossesNone: "Nothing has failed so far.",
  lossReason: "Reason",
  lossPhase: "When",
  lossCount: "Proposals",
  others: "Other reasons together",
  phase: {
    beforeIntroduction: "before the introduction",
    beforeStart: "before the first day",
    afterStart: "after the first day"
  },
  reason: {
    notFit: "Company: does not fit ({{why}})",
    nothingFollowed: "No offer after the trial"
  },
  small: "under 10",
  rest_one: "{{count}} more line",
  rest_other: "{{count}} more lines",
  pages: "Pages of the table",
  rounded: "You read sums without people. Numbers are rounded down to five, numbers under ten are left out.",
  heldOn: "As of {{day}}. New numbers come every Monday.",
  notHeld: "No numbers have been held for this time yet. That happens every Monday.",
  definitions: "What is counted",
  defined: {
    seats: "Seats: as many as the company stated in the posting, in the quarter of its first announcement. Drafts, double and unlawful postings do not count.",
    proposed: "Proposed: every proposal to one of these postings, also where the person applied herself.",
    interview: "Interview: an interview is recorded, or it went on after it.",
    trial: "Trial: an internship, MAG, EQ, Minijob or work supported under § 16i SGB II began, or there was a trial day.",
    contract: "Contract: a contract is recorded or the first day has come. Work and apprenticeship, not trials.",
    holding: "Exists: after 6 or 12 months somebody recorded that it goes on, or it ended later. Before that day nobody is counted.",
    lost: "A person’s No, a withdrawal and an expiry are one word: “no longer available”. A No needs no reason."
  },
  rows: {
    title: "Rows behind the number",
    count_one: "The number in the report is {{count}}.",
    count_other: "The number in the report is {{count}}.",
    some_one: "Of these you see only what belongs to your cases.",
    some_other: "Of these you see only what belongs to your cases.",
    back: "To the report",
    none: "There is no row behind this number that you may open.",
    noneHint: "Here you see the proposals of your own cases, team leads those of the team.",
    caption: "Rows behind the number",
    posting: "Posting",
    announcedOn: "Announced on",
    case: "Case code",
    state: "State",
    proposedOn: "Proposed on",
    startedOn: "First day"
  },
  lastYear: "{{now}} (a year ago: {{before}})",
  council: {
    link: "Sheet for the council",
    title: "Placement of refugees: {{quarter}}",
    short: "Sheet for the council",
    lead: "Sums of all houses of the portal, without people.",
    quarter: "Quarter",
    caption: "Five figures compared",
    figure: "Figure",
    now: "This quarter",
    before: "A year ago",
    women: "Women among them",
    under25: "Under 25 among them",
    figures: {
      seats: "Announced seats",
      proposed: "People proposed",
      trials: "Trials begun (no integration)",
      integrations: "Work and apprenticeships begun (integration)",
      holding: "Exists after 6 months"
    },
    bars: {
      seats: "Seats",
      proposed: "Proposed",
      trials: "Trial",
      integrations: "Integration",
      holding: "Exists"
    },
    ofBegun: "{{count}} of {{of}}",
    parts: "Work: {{work}}, apprenticeship: {{apprenticeship}}.",
    chart: "The five figures of the quarter",
    stuck: "Where it hangs",
    stuckNone: "The numbers are too small to be told.",
    stuckLine: "{{reason}} ({{phase}}): {{count}}",
    stuckOthers: "Other reasons together: {{count}}",
    days: "From the announcement of a seat to the first day of work or apprenticeship: {{days}} days (median).",
    closed: "As of {{at}}. These figures do not change any more.",
    open: "Preliminary, as of {{day}}. The figures are final when the quarter is closed.",
    definitions: "What is counted",
    defined: {
      event: "Counted is what happened in the quarter. Each person counts once in each figure.",
      integration: "Integration: work (paid trial employment too) and apprenticeships in a company. Internship, MAG, EQ, Minijob (by its pay too) and work supported under § 16i SGB II are trials (§ 48a SGB II, § 5 SGBIIKennzV; unchecked for EQ).",
      holding: "Exists after 6 months: of what began half a year before. What nobody recorded does not count as existing.",
      groups: "Women and people under 25: as far as it is recorded, on the day of the evaluation. Whoever did not state it is in the whole number only.",
      small: "“Under 10” also stands where a small number could be calculated from others."
    }
  }
};
const retentionDe = {
  title: "Löschregeln",
  lead: "Was wie lange aufbewahrt und dann gelöscht wird. Das geschieht jeden Tag von selbst; jede Löschung hinterlässt einen Nachweis ohne Personenbezug.",
  caption: "Löschregeln, nach Bereich",
  what: "Was",
  why: "Warum",
  how: "Wie lange",
  basis: "Rechtsgrundlage",
  checked: "Stand",
  confirmed: "Geprüft",
  yes: "bestätigt",
  no: "nicht bestätigt",
  where: "Liegt in: {{where}}",
  notHere: "Macht die Stelle, die das Portal betreibt",
  noRule: "keine Frist eingetragen: bleibt",
  atOnce: "sofort, wenn es abgelaufen ist",
  atOnceFor: { consents: "sofort, mit der Person" },
  unconfirmed: "Fristen und Rechtsgrundlagen sind Vorschläge für den Start. Solange „nicht bestätigt“ dabei steht, hat sie niemand geprüft.",
  proofs: "Nachweise",
  proofsCaption: "Was gelöscht wurde, neueste zuerst",
  noProofs: "Es war noch nichts zu löschen.",
  on: "Tag",
  rule: "Regel",
  count: "Anzahl",
  lastAt: "Zuletzt",
  hash: "Prüfsumme",
  name: {
    closedCases: "Geschlossene Fälle",
    unaskedGuests: "Lernende eines Ehrenamts, die nie gefragt wurden",
    consents: "Einwilligungen gelöschter Personen",
    endedProposals: "Notizen beendeter Vorschläge",
    fileNotes: "Übertragene Vermerke",
    importRows: "Hochgeladene Listen",
    openings: "Begründungen von Notfall-Zugriffen",
    shownMusts: "Was ein Betrieb von einer Person gelesen hat",
    callRequests: "Erledigte Bitten um einen Anruf",
    checkIns: "Antworten nach dem Start",
    companyRequests: "Beantwortete Wünsche von Betrieben",
    consentLinks: "Beendete Links für Einwilligungen",
    employeeLogs: "Einsichten in Protokolle Einzelner",
    auditSegments: "Protokoll, in ganzen Monaten",
    mails: "Verschickte Mails",
    typedWords: "Eingetippte unbekannte Wörter",
    feedback: "Erledigte Rückmeldungen",
    jobs: "Erledigte lange Arbeiten",
    invitations: "Abgelaufene Einladungen und Links",
    submissions: "Kennzeichen abgeschickter Formulare",
    bulkActions: "Was rückgängig gemacht werden kann",
    sessions: "Abgelaufene Sitzungen",
    signInAttempts: "Gezählte Anmeldeversuche",
    keptForms: "Zwischengespeicherte Formulare",
    emailCodes: "Abgelaufene Codes per E-Mail",
    volunteerDrafts: "Angefangene Anmeldungen von Freiwilligen",
    tandemMessages: "Nachrichten im Tandem",
    mentorCertificates: "Tag der Einsicht in ein Führungszeugnis",
    backups: "Sicherungen der Datenbank: eine je Monat",
    backupsDaily: "Sicherungen der Datenbank: eine je Tag",
    backupsAll: "Sicherungen der Datenbank: alle"
  },
  reason: {
    closedCases: "Die Person wird nicht mehr begleitet. Gelöscht wird sie ganz, samt Schlüssel; gezählte Ergebnisse bleiben.",
    unaskedGuests: "Wer auf einer Liste stand und in dieser Zeit nicht Ja gesagt hat, für den wird nichts getan. Gerechnet vom Einlesen; gelöscht wird die Person ganz, samt Schlüssel.",
    consents: "Sie werden mit der Person gelöscht: Ihre Sprache verrät eine Herkunft.",
    endedProposals: "Gründe und Punktzahl braucht man, solange jemand nach dem Warum fragen darf. Der Vorschlag selbst bleibt, ohne Notizen.",
    fileNotes: "Der Vermerk steht im Fachverfahren; hier wird er nicht mehr gebraucht.",
    importRows: "Gerechnet vom Hochladen. Was übernommen wurde, steht in den Fällen.",
    openings: "Wer eine Identität ohne eigenen Fall geöffnet hat, muss sich eine Zeit lang erklären können.",
    shownMusts: "Damit ein Betrieb nicht mit einer zweiten Stelle mehr erfährt als mit der ersten.",
    callRequests: "Damit sichtbar bleibt, dass jemand zurückgerufen hat.",
    checkIns: "Damit sich jemand kümmern kann. Gerechnet vom Ende der Fragen. Danach bleibt nur, ob gefragt wurde und ob die Beschäftigung bestand.",
    companyRequests: "Damit der Betrieb die Antwort lesen kann und niemand zweimal nachfragt. Danach bleibt nicht stehen, für wen er sich interessiert hat.",
    consentLinks: "Damit eine Nachfrage zu einem alten Link noch beantwortet werden kann.",
    employeeLogs: "Nachweis, wer das Protokoll einer Mitarbeiterin oder eines Mitarbeiters lesen durfte. Gerechnet von der Bitte.",
    auditSegments: "Nachweis, wer was gesehen hat. Von gelöschten Monaten bleibt eine unterschriebene Prüfsumme. Ist das Protokoll nicht unversehrt, wird nichts gelöscht.",
    mails: "Damit niemand dieselbe Mail zweimal bekommt.",
    typedWords: "Zum Ergänzen des Wörterbuchs. Gerechnet vom letzten Eintippen.",
    feedback: "Zum Nachlesen, was geändert wurde.",
    jobs: "Zum Nachsehen, ob etwas schiefging.",
    invitations: "Zum Nachsehen, wer eingeladen war. Gerechnet vom Ablauf.",
    submissions: "Damit zweimal Abschicken nur einmal zählt.",
    bulkActions: "Damit ein Versehen in der Arbeitsliste, bei einer Abgabe oder Vertretung zurückgenommen werden kann.",
    sessions: "Eine halbe Stunde länger als die Sitzung, damit ein zu spät abgeschicktes Formular nicht verloren geht.",
    signInAttempts: "Zum Schutz vor dem Ausprobieren von Passwörtern, nur solange gezählt wird.",
    keptForms: "Verschlüsselt, eine halbe Stunde lang, für dieselbe Person.",
    emailCodes: "Der Code und die Mail, mit der er kam, gelten eine Viertelstunde.",
    volunteerDrafts: "Verschlüsselt, damit Freiwillige später weitermachen können. Gerechnet von der letzten Änderung.",
    tandemMessages: "Für Verabredungen, mit dem Schlüssel der lernenden Person verschlüsselt. Niemand im Haus liest mit.",
    mentorCertificates: "Spätestens sechs Monate nach der letzten Tätigkeit. Gerechnet vom letzten Treffen; ohne Treffen vom Beginn des Tandems oder vom Tag der Einsicht.",
    backups: "Wer eine Person war, ist in Sicherungen sofort unlesbar. Was nie verschlüsselt war, verschwindet mit ihnen.",
    backupsDaily: "Damit zu sehen ist, wie es an einem Tag war, wenn ein Fehler spät auffällt. So lange bleibt auch jede von vor einer neuen Fassung.",
    backupsAll: "Alle Viertelstunde eine, damit nach einem Ausfall höchstens eine Viertelstunde fehlt."
  }
};
const retentionEn = {
  title: "Retention rules",
  lead: "What is kept for how long and then deleted. That happens by itself every day; each deletion leaves a proof that is about nobody.",
  caption: "Retention rules, by area",
  what: "What",
  why: "Why",
  how: "How long",
  basis: "Legal basis",
  checked: "As of",
  confirmed: "Checked",
  yes: "confirmed",
  no: "not confirmed",
  where: "Lies in: {{where}}",
  notHere: "Done by whoever runs the portal",
  noRule: "no period entered: stays",
  atOnce: "at once when it has run out",
  atOnceFor: { consents: "at once, with the person" },
  unconfirmed: 'Periods and legal bases are proposals for the start. As long as it says "not confirmed", nobody has checked them.',
  proofs: "Proofs",
  proofsCaption: "What was deleted, newest first",
  noProofs: "There was nothing to delete yet.",
  on: "Day",
  rule: "Rule",
  count: "Number",
  lastAt: "Last",
  hash: "Checksum",
  name: {
    closedCases: "Closed cases",
    unaskedGuests: "Learners of a volunteer organisation who were never asked",
    consents: "Consents of erased people",
    endedProposals: "Notes of ended proposals",
    fileNotes: "Transferred notes",
    importRows: "Uploaded lists",
    openings: "Reasons of emergency openings",
    shownMusts: "What a company has read of a person",
    callRequests: "Wishes to be called that were met",
    checkIns: "Answers after the start",
    companyRequests: "Answered wishes of companies",
    consentLinks: "Ended links for consents",
    employeeLogs: "Readings of single logs",
    auditSegments: "Audit log, in whole months",
    mails: "Sent mails",
    typedWords: "Unknown words people typed",
    feedback: "Feedback that was dealt with",
    jobs: "Long work that has ended",
    invitations: "Invitations and links that ran out",
    submissions: "Marks of sent forms",
    bulkActions: "What can be undone",
    sessions: "Sessions that ran out",
    signInAttempts: "Counted sign-in attempts",
    keptForms: "Forms kept for a while",
    emailCodes: "Codes by e-mail that have run out",
    volunteerDrafts: "Sign-ups of volunteers that were begun",
    tandemMessages: "Messages in a tandem",
    mentorCertificates: "Day on which a certificate of conduct was seen",
    backups: "Backups of the database: one a month",
    backupsDaily: "Backups of the database: one a day",
    backupsAll: "Backups of the database: all"
  },
  reason: {
    closedCases: "The person is no longer accompanied. She is erased completely, with her key; counted results stay.",
    unaskedGuests: "For whoever stood in a list and has not said yes in this time nothing is done. Counted from the reading of the list; the person is erased wholly, with her key.",
    consents: "They go with the person: their language tells an origin.",
    endedProposals: "Reasons and score are needed as long as somebody may ask why. The proposal itself stays, without notes.",
    fileNotes: "The note stands in the agency's own system; it is no longer needed here.",
    importRows: "Counted from the upload. What was taken stands in the cases.",
    openings: "Whoever opened an identity without having the case must be able to explain it for a time.",
    shownMusts: "So that a company does not learn more with a second posting than with the first.",
    callRequests: "So that it can be seen that somebody called back.",
    checkIns: "So that somebody can look after it. Counted from the end of the questions. Afterwards only whether somebody was asked and whether the employment existed is left.",
    companyRequests: "So that the company can read the answer and nobody asks twice. After that it is not kept in whom it was interested.",
    consentLinks: "So that a question about an old link can still be answered.",
    employeeLogs: "Proof of who was allowed to read an employee’s log. Counted from the request.",
    auditSegments: "Proof of who saw what. Of deleted months a signed checksum stays. If the log is not sound, nothing is deleted.",
    mails: "So that nobody gets the same mail twice.",
    typedWords: "To extend the vocabulary. Counted from the last time it was typed.",
    feedback: "To read up on what was changed.",
    jobs: "To see whether something went wrong.",
    invitations: "To see who was invited. Counted from the end of validity.",
    submissions: "So that sending twice counts once.",
    bulkActions: "So that a mistake in the work list, a hand-over or a cover can be taken back.",
    sessions: "Half an hour longer than the session, so that a form sent too late is not lost.",
    signInAttempts: "Against trying out passwords, only while they are counted.",
    keptForms: "Encrypted, for half an hour, for the same person.",
    emailCodes: "The code and the mail it came with work for a quarter of an hour.",
    volunteerDrafts: "Encrypted, so that volunteers can go on later. Counted from the last change.",
    tandemMessages: "For arranging to meet, sealed with the learner’s key. Nobody of the house reads them.",
    mentorCertificates: "Six months after the last activity at the latest. Counted from the last meeting; without one, from the start of the tandem or the day it was seen.",
    backups: "Who a person was is unreadable in backups at once. What was never encrypted disappears with them.",
    backupsDaily: "To see how a day was when a mistake is found late. Each one from before a new release stays as long.",
    backupsAll: "One every quarter of an hour, so that at most a quarter of an hour is lost after a failure."
  }
};
const papersDe = {
  title: "Papiere und Fristen",
  lead: "Wo Aufenthalt oder frühere Arbeit einer Vermittlung in die Quere kommen können. Sie sehen Ihre eigenen Fälle und die, die Sie vertreten; als Teamleitung die Ihres Teams. Betriebe sehen davon nichts.",
  ask: "Darf jemand arbeiten? Regel nachsehen",
  person: "Person",
  job: "Betrieb und Art",
  work: "{{company}}, {{kind}}",
  unlimited: "unbefristet",
  open: "offen",
  notNoted: "nicht eingetragen",
  askOffice: "bitte die Ausländerbehörde fragen",
  more_one: "und {{count}} weitere Person mit einem späteren Tag",
  more_other: "und {{count}} weitere Personen mit einem späteren Tag",
  titles: {
    title: "Titel endet während der Beschäftigung",
    text: "Bitte sprechen Sie die Verlängerung früh an. Was danach gilt, sagt die Ausländerbehörde; der Vertrag endet dadurch nicht von selbst.",
    none: "Bei keiner laufenden Vermittlung endet der Titel vor der Arbeit oder in den nächsten zwölf Monaten.",
    endsOn: "Titel gilt bis",
    over: "abgelaufen",
    workUntil: "Arbeit bis"
  },
  residenceRules: {
    title: "Wohnsitzregelung: Arbeit an einem anderen Ort",
    none: "Bei keiner laufenden Vermittlung liegt die Arbeit außerhalb des Ortes, an dem die Person wohnen muss.",
    mustLiveIn: "muss wohnen in",
    worksIn: "arbeitet in",
    untilOn: "Regel bis"
  },
  trials: {
    title: "Probe schließt einen Eingliederungszuschuss aus",
    text: "Dauert eine Einstellung auf Probe länger als bis zum genannten Tag, kann der Betrieb für diese Person danach keinen Eingliederungszuschuss bekommen.",
    none: "Keine geplante oder laufende Probe dauert so lange.",
    noSubsidyAfter: "Zuschuss nur bei Probe bis",
    trialUntil: "Probe geplant bis"
  },
  ends: {
    title: "Arbeit beendet, auf der ein Titel beruht",
    text: "Der Betrieb meldet das Ende der Ausländerbehörde; die Person darf eine Zeit lang Neues suchen. Bitte besprechen Sie beides gleich.",
    none: "Keine Ausbildung oder Beschäftigung dieser Art ist vor Kurzem beendet worden.",
    endedOn: "beendet am",
    reportUntil: "Betrieb meldet bis",
    searchUntil: "Zeit für die Suche bis"
  }
};
const papersEn = {
  title: "Papers and deadlines",
  lead: "Where residence or earlier work can come in the way of a placement. You see your own cases and those you cover; as a team lead those of your team. Companies see nothing of it.",
  ask: "May somebody work? Look up the rule",
  person: "Person",
  job: "Company and kind",
  work: "{{company}}, {{kind}}",
  unlimited: "unlimited",
  open: "open",
  notNoted: "not recorded",
  askOffice: "please ask the immigration office",
  more_one: "and {{count}} more person with a later day",
  more_other: "and {{count}} more people with a later day",
  titles: {
    title: "Title ends during the employment",
    text: "Please talk about the extension early. What applies afterwards is for the immigration office to say; the contract does not end by itself.",
    none: "In no running placement does the title end before the work or within the next twelve months.",
    endsOn: "title valid until",
    over: "expired",
    workUntil: "work until"
  },
  residenceRules: {
    title: "Residence rule: work in another place",
    none: "In no running placement is the work outside of where the person must live.",
    mustLiveIn: "must live in",
    worksIn: "works in",
    untilOn: "rule until"
  },
  trials: {
    title: "Trial excludes a wage subsidy",
    text: "If a paid trial lasts longer than the day named, the company cannot get a wage subsidy for this person afterwards.",
    none: "No planned or running trial lasts that long.",
    noSubsidyAfter: "subsidy only if the trial ends by",
    trialUntil: "trial planned until"
  },
  ends: {
    title: "Work has ended that a title rests on",
    text: "The company reports the end to the immigration office; the person may look for something new for a while. Please talk about both at once.",
    none: "No apprenticeship or employment of this kind has ended recently.",
    endedOn: "ended on",
    reportUntil: "company reports by",
    searchUntil: "time to search until"
  }
};
const secondFactorDe = {
  passkey: {
    title: "Passkey",
    use: "Mit Passkey weiter",
    add: "Passkey auf diesem Gerät einrichten",
    addMore: "Weiteren Passkey einrichten",
    what: "Ein Passkey liegt auf Ihrem Dienstrechner oder einem Sicherheitsschlüssel (USB, NFC). Sie bestätigen mit PIN, Finger oder Gesicht; davon erfährt das Portal nichts.",
    useText: "Ihr Browser fragt gleich nach PIN, Finger oder Sicherheitsschlüssel.",
    needsScript: "Passkeys brauchen JavaScript. In diesem Browser ist es abgeschaltet; Einmal-Codes gehen auch ohne.",
    waiting: "Bitte bestätigen Sie im Fenster Ihres Browsers.",
    failed: "Das hat nicht geklappt oder wurde abgebrochen. Bitte versuchen Sie es noch einmal, oder nehmen Sie einen Code.",
    unsupported: "Dieser Browser kennt keine Passkeys. Bitte nehmen Sie einen Code.",
    noSite: "An dieser Adresse gehen Passkeys nicht: Sie brauchen einen Namen und Verschlüsselung (https). Einmal-Codes gehen.",
    atName: "Passkeys gehören zu einem Namen, nicht zu einer Nummer. Öffnen Sie das Portal dafür unter {{address}}.",
    device: "Gerät",
    since: "Eingerichtet am",
    used: "Zuletzt benutzt",
    never: "noch nie",
    unknownDevice: "Unbekanntes Gerät",
    action: "Aktion",
    remove: "Entfernen",
    removeConfirm: "Diesen Passkey entfernen? Auf dem Gerät selbst bleibt er stehen, öffnet hier aber nichts mehr.",
    none: "Noch kein Passkey eingerichtet."
  },
  codes: {
    title: "Einmal-Codes",
    what: "Ein Programm zeigt alle 30 Sekunden eine neue Zahl mit sechs Ziffern. Das kann der Passwort-Safe auf Ihrem Dienstrechner (zum Beispiel KeePassXC), ein Codegerät oder eine App sein. Ein privates Telefon brauchen Sie nicht.",
    label: "Einmal-Code",
    hint: "Sechs Ziffern aus Ihrem Programm. Jeder Code gilt einmal.",
    enter: "Mit Code weiter",
    start: "Einmal-Codes einrichten",
    again: "Neu einrichten",
    step1: "1. Nehmen Sie diesen Schlüssel in Ihr Programm auf: eintippen oder das Bild lesen lassen.",
    step2: "2. Geben Sie die Zahl ein, die Ihr Programm jetzt zeigt.",
    key: "Schlüssel",
    keyHint: "Nach Zeit (TOTP), SHA-1, 6 Ziffern, 30 Sekunden. Zeigen Sie ihn niemandem.",
    copy: "Schlüssel kopieren",
    copied: "Kopiert. Fügen Sie ihn in Ihr Programm ein.",
    picture: "Schlüssel als Bild",
    confirm: "Code prüfen und einrichten",
    since: "Eingerichtet am {{day}}.",
    none: "Noch nicht eingerichtet.",
    remove: "Einmal-Codes entfernen",
    removeConfirm: "Einmal-Codes entfernen? Ihr Programm zeigt sie weiter, sie öffnen hier aber nichts mehr."
  },
  recovery: {
    title: "Wiederherstellungs-Codes",
    what: "Für den Tag, an dem Rechner oder Schlüssel nicht da sind: zehn Codes auf Papier, jeder gilt einmal. Bewahren Sie sie dort auf, wo nur Sie hinkommen, nicht am Rechner.",
    label: "Wiederherstellungs-Code",
    hint: "Einer von dem Blatt, das Sie ausgedruckt haben. Jeder gilt einmal.",
    enter: "Mit diesem Code weiter",
    use: "Nichts davon zur Hand? Wiederherstellungs-Code eingeben",
    make: "Zehn Codes erstellen",
    renew: "Zehn neue Codes erstellen",
    renewConfirm: "Neue Codes erstellen? Die alten gelten dann nicht mehr.",
    left_one: "Noch {{count}} Code ist unbenutzt.",
    left_other: "Noch {{count}} Codes sind unbenutzt.",
    later: "Sie erstellen sie, sobald ein Passkey oder Einmal-Codes eingerichtet sind.",
    none: "Sie haben noch keine. Ohne sie kann nur die Verwaltung helfen, wenn Ihr Gerät verloren geht.",
    made: "Ihre zehn Codes",
    madeText: "Sie werden nur jetzt angezeigt. Bitte drucken Sie sie aus oder schreiben Sie sie ab.",
    print: "Codes drucken",
    printed: "Werkbrücke: Wiederherstellungs-Codes. Jeder gilt einmal. Sicher aufbewahren, niemandem zeigen."
  },
  /** In the demo world nobody holds a device. */
  demo: {
    title: "Vorführung",
    code: "Erfundene Menschen haben kein Gerät. Ihr Programm würde jetzt zeigen:"
  },
  step: {
    title: "Zweite Stufe der Anmeldung",
    lead: "Der erste Schritt ist geschafft. Jetzt bitte noch das, was nur Sie haben. Sie haben 15 Minuten Zeit.",
    lost: "Gerät verloren und keinen Code mehr? Ihre Verwaltung setzt die zweite Stufe zurück, wenn sie sicher ist, dass Sie es sind.",
    restart: "Von vorn anmelden"
  },
  setUp: {
    title: "Zweite Stufe einrichten",
    lead: "Ihr Haus verlangt eine zweite Stufe bei der Anmeldung. Bitte richten Sie jetzt eine ein; das dauert zwei Minuten. Wählen Sie eine der beiden Arten, später können Sie die andere dazunehmen."
  },
  own: {
    title: "Zweite Stufe der Anmeldung",
    lead: "Wer nur Ihr Passwort kennt, kommt damit nicht hinein. Richten Sie am besten zwei Arten ein.",
    link: "Zweite Stufe der Anmeldung",
    section: "Zweite Stufe der Anmeldung",
    isOn: "Eingerichtet.",
    isOff: "Noch nicht eingerichtet.",
    open: "Ansehen und ändern",
    requiredFrom: "Ihr Haus verlangt sie ab dem {{day}}.",
    required: "Ihr Haus verlangt sie.",
    again: "Zum Ändern bitte neu anmelden",
    againText: "Ihre Anmeldung ist länger als 30 Minuten her. So kann niemand an einem offenen Rechner etwas ändern.",
    againButton: "Neu anmelden",
    next: "Weiter ins Portal",
    nextText: "Ihre zweite Stufe ist eingerichtet. Erstellen Sie jetzt noch Wiederherstellungs-Codes, dann geht es weiter.",
    back: "Mein Konto"
  },
  user: {
    title: "Zweite Stufe der Anmeldung",
    has: "Die Person hat eine zweite Stufe eingerichtet.",
    hasNone: "Die Person hat keine zweite Stufe eingerichtet.",
    text: "Hat sie Gerät und Codes verloren, setzen Sie hier alles zurück. Überzeugen Sie sich vorher, dass sie es ist: persönlich oder durch einen Rückruf, nicht auf eine Mail hin. Sie wird überall abgemeldet und bekommt eine Mail ohne Angaben.",
    reset: "Zweite Stufe zurücksetzen",
    confirm: "Sind Sie sicher, dass die Person selbst darum bittet?"
  },
  house: {
    title: "Zweite Stufe der Anmeldung",
    text: "Ab diesem Tag kommt niemand aus diesem Haus ohne zweite Stufe ins Portal. Wer dann keine hat, richtet sie bei der nächsten Anmeldung ein. Laufende Sitzungen enden spätestens nach einer Woche.",
    without: "Konten ohne Haus richten sich nach dem Haus, das als erstes beginnt.",
    from: "Verlangt ab",
    fromHint: "Leer: Jede und jeder entscheidet selbst.",
    save: "Tag speichern",
    ready: "Zweite Stufe eingerichtet: {{ready}} von {{people}} Konten."
  }
};
const secondFactorEn = {
  passkey: {
    title: "Passkey",
    use: "Continue with a passkey",
    add: "Set up a passkey on this device",
    addMore: "Set up another passkey",
    what: "A passkey lies on your work machine or on a security key (USB, NFC). You confirm with PIN, finger or face; the portal learns nothing of that.",
    useText: "Your browser will ask for PIN, finger or security key.",
    needsScript: "Passkeys need JavaScript. It is switched off in this browser; one-time codes work without.",
    waiting: "Please confirm in the window of your browser.",
    failed: "That did not work or was cancelled. Please try again, or use a code.",
    unsupported: "This browser knows no passkeys. Please use a code.",
    noSite: "Passkeys do not work at this address: they need a name and encryption (https). One-time codes work.",
    atName: "Passkeys belong to a name, not to a number. Open the portal at {{address}} for them.",
    device: "Device",
    since: "Set up on",
    used: "Last used",
    never: "never",
    unknownDevice: "Unknown device",
    action: "Action",
    remove: "Remove",
    removeConfirm: "Remove this passkey? It stays on the device itself, but opens nothing here any more.",
    none: "No passkey has been set up yet."
  },
  codes: {
    title: "One-time codes",
    what: "A program shows a new number of six digits every 30 seconds. It may be the password safe on your work machine (KeePassXC, for example), a code device or an app. You need no private phone.",
    label: "One-time code",
    hint: "Six digits from your program. Each code works once.",
    enter: "Continue with the code",
    start: "Set up one-time codes",
    again: "Set up anew",
    step1: "1. Take this key into your program: type it, or have the picture read.",
    step2: "2. Enter the number your program shows now.",
    key: "Key",
    keyHint: "By time (TOTP), SHA-1, 6 digits, 30 seconds. Show it to nobody.",
    copy: "Copy the key",
    copied: "Copied. Paste it into your program.",
    picture: "Key as a picture",
    confirm: "Check the code and set up",
    since: "Set up on {{day}}.",
    none: "Not set up yet.",
    remove: "Remove one-time codes",
    removeConfirm: "Remove one-time codes? Your program goes on showing them, but they open nothing here any more."
  },
  recovery: {
    title: "Recovery codes",
    what: "For the day when machine or key are not there: ten codes on paper, each works once. Keep them where only you can reach them, not beside the machine.",
    label: "Recovery code",
    hint: "One from the sheet you printed. Each works once.",
    enter: "Continue with this code",
    use: "None of it at hand? Enter a recovery code",
    make: "Make ten codes",
    renew: "Make ten new codes",
    renewConfirm: "Make new codes? The old ones will not work any more.",
    left_one: "{{count}} code is left.",
    left_other: "{{count}} codes are left.",
    later: "You make them once a passkey or one-time codes are set up.",
    none: "You have none yet. Without them only the administration can help when your device is lost.",
    made: "Your ten codes",
    madeText: "They are shown only now. Please print them or write them down.",
    print: "Print the codes",
    printed: "Werkbrücke: recovery codes. Each works once. Keep them safe, show them to nobody."
  },
  /** In the demo world nobody holds a device. */
  demo: {
    title: "Demonstration",
    code: "Invented people have no device. Their program would show now:"
  },
  step: {
    title: "Second step of signing in",
    lead: "The first step is done. Now please what only you have. You have 15 minutes for it.",
    lost: "Device lost and no code left? Your administration resets the second step when it is sure that it is you.",
    restart: "Sign in from the start"
  },
  setUp: {
    title: "Set up the second step",
    lead: "Your house demands a second step when signing in. Please set one up now; it takes two minutes. Choose one of the two kinds, you can add the other one later."
  },
  own: {
    title: "Second step of signing in",
    lead: "Whoever knows your password alone does not get in with it. It is best to set up two kinds.",
    link: "Second step of signing in",
    section: "Second step of signing in",
    isOn: "Set up.",
    isOff: "Not set up yet.",
    open: "View and change",
    requiredFrom: "Your house demands it from {{day}} on.",
    required: "Your house demands it.",
    again: "Please sign in again to change it",
    againText: "You signed in more than 30 minutes ago. This way nobody can change anything at a machine left open.",
    againButton: "Sign in again",
    next: "On to the portal",
    nextText: "Your second step is set up. Please make recovery codes now, then go on.",
    back: "My account"
  },
  user: {
    title: "Second step of signing in",
    has: "This person has set up a second step.",
    hasNone: "This person has set up no second step.",
    text: "If she has lost device and codes, reset everything here. Make sure first that it is she: in person or by calling back, not because of a mail. She is signed out everywhere and gets a mail without details.",
    reset: "Reset the second step",
    confirm: "Are you sure that the person herself asks for it?"
  },
  house: {
    title: "Second step of signing in",
    text: "From this day on nobody of this house gets into the portal without a second step. Who has none then sets it up at the next sign-in. Running sessions end after a week at the latest.",
    without: "Accounts without a house follow the house that begins first.",
    from: "Demanded from",
    fromHint: "Empty: everybody decides for herself.",
    save: "Save the day",
    ready: "Second step set up: {{ready}} of {{people}} accounts."
  }
};
const signInProviderDe = {
  choose: "Mit dem Konto Ihres Hauses",
  with: "Anmelden mit dem Konto von {{name}}",
  /** Why it did not work, and what to do. */
  refused: {
    title: "Die Anmeldung hat nicht geklappt",
    off: "Für dieses Haus ist die Anmeldung mit dem Konto des Hauses nicht eingeschaltet. Bitte melden Sie sich mit Ihrem Passwort an.",
    unreachable: "Der Anmeldedienst Ihres Hauses antwortet gerade nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal, oder rufen Sie Ihre IT an.",
    cancelled: "Die Anmeldung wurde beim Anmeldedienst abgebrochen. Sie können es gleich noch einmal versuchen.",
    failed: "Was der Anmeldedienst geantwortet hat, passt nicht. Bitte melden Sie sich noch einmal an. Klappt es wieder nicht, sagen Sie es Ihrer IT.",
    tooLate: "Das hat zu lange gedauert, oder die Anmeldung begann in einem anderen Browser. Bitte beginnen Sie noch einmal.",
    noAddress: "Der Anmeldedienst hat keine E-Mail-Adresse mitgeteilt. Bitte sagen Sie Ihrer IT, dass das Portal sie braucht (Claim „email“).",
    addressUnproved: "Zu Ihrer E-Mail-Adresse gibt es vielleicht schon ein Konto, und der Anmeldedienst bestätigt die Adresse nicht. Bitte melden Sie sich mit Ihrem Passwort an, und sagen Sie es Ihrer Verwaltung.",
    noRole: "Ihr Haus hat Ihnen für dieses Portal noch keine Aufgabe gegeben. Bitten Sie Ihre Teamleitung, das bei der IT zu veranlassen. Danach melden Sie sich neu an.",
    administrator: "Konten der Verwaltung melden sich mit Passwort und zweiter Stufe an, nicht mit dem Konto des Hauses. Bitte nehmen Sie das Formular auf dieser Seite.",
    otherHouse: "Zu dieser Adresse gibt es ein Konto in einem anderen Haus oder Betrieb. Bitte melden Sie sich dort an, oder bitten Sie die Verwaltung, Ihr Konto umzuziehen.",
    deactivated: "Ihr Konto ist geschlossen. Bitte fragen Sie Ihre Verwaltung.",
    openCases: "Ihr Haus hat Ihnen die Aufgabe als Integrationsfachkraft genommen, es stehen aber noch Fälle auf Ihren Namen. Bitten Sie Ihre Teamleitung, sie zu übergeben. Danach können Sie sich anmelden."
  },
  signedOut: {
    title: "Sie sind hier abgemeldet",
    lead: "Beim Anmeldedienst von {{name}} sind Sie noch angemeldet: Wer an diesem Rechner sitzt, käme ohne Passwort wieder hinein.",
    there: "Auch dort abmelden",
    stay: "Dort angemeldet bleiben"
  },
  settings: {
    title: "Anmeldung",
    back: "Häuser und Teams",
    link: "Anmeldung einrichten",
    section: "Anmelden mit dem Konto des Hauses (OpenID Connect)",
    lead: "Wer im Haus ein Konto hat, meldet sich damit an und braucht hier kein Passwort. Konten der Verwaltung bleiben bei Passwort und zweiter Stufe, auch für den Tag, an dem der Dienst ausfällt.",
    returnAddress: "Rückkehr-Adresse (Redirect URI)",
    signedOutAddress: "Adresse nach dem Abmelden (Post Logout Redirect URI)",
    forIt: "Diese beiden Adressen trägt Ihre IT beim Anmeldedienst ein.",
    issuer: "Adresse des Anmeldedienstes (Issuer)",
    issuerHint: "Beginnt mit https. Ihre IT kennt sie.",
    clientId: "Kennung des Portals (Client ID)",
    clientPassword: "Passwort des Portals (Client Secret)",
    clientPasswordHint: "Leer: bleibt, wie es ist. Eine andere Adresse braucht ein neues Passwort.",
    clientPasswordFirst: "Leer, wenn der Anmeldedienst keines verlangt.",
    hasClientPassword: "Ein Passwort ist hinterlegt und versiegelt.",
    roleClaim: "Angabe mit den Aufgaben (Claim)",
    roleClaimHint: "Zum Beispiel roles, groups oder realm_access.roles",
    doesSecondFactor: "Der Anmeldedienst verlangt selbst eine zweite Stufe",
    doesSecondFactorHint: "Sonst fragt das Portal danach, wenn das Haus sie verlangt.",
    provesAddresses: "Der Anmeldedienst vergibt die E-Mail-Adressen selbst",
    provesAddressesHint: "Dann wird ein vorhandenes Konto mit derselben Adresse verbunden, auch wenn der Dienst sie nicht ausdrücklich bestätigt. Nicht ankreuzen, wenn Menschen dort ihre Adresse selbst ändern können.",
    isOn: "Auf der Anmeldeseite anbieten",
    save: "Speichern",
    check: "Verbindung prüfen",
    roles: "Wer bekommt welche Aufgabe?",
    rolesLead: "Wer keinen dieser Werte hat, kommt nicht hinein. Verwaltung des Portals gibt es auf diesem Weg nicht. Die Aufgaben werden bei jeder Anmeldung neu gelesen.",
    claimValue: "Wert im Claim",
    role: "Aufgabe im Portal",
    action: "Aktion",
    addRole: "Zuordnung hinzufügen",
    removeRole: "Entfernen",
    noRoles: "Noch keine Zuordnung: So käme niemand hinein."
  }
};
const signInProviderEn = {
  choose: "With the account of your house",
  with: "Sign in with the account of {{name}}",
  /** Why it did not work, and what to do. */
  refused: {
    title: "Signing in did not work",
    off: "Signing in with the account of the house is not switched on for this house. Please sign in with your password.",
    unreachable: "The sign-in service of your house does not answer at the moment. Please try again in a few minutes, or call your IT.",
    cancelled: "Signing in was cancelled at the sign-in service. You can try again right away.",
    failed: "What the sign-in service answered does not fit. Please sign in once more. If it does not work again, tell your IT.",
    tooLate: "That took too long, or signing in was begun in another browser. Please begin anew.",
    noAddress: "The sign-in service told no e-mail address. Please tell your IT that the portal needs it (claim “email”).",
    addressUnproved: "There may be an account with your e-mail address already, and the sign-in service does not confirm the address. Please sign in with your password, and tell your administration.",
    noRole: "Your house has not given you a task in this portal yet. Please ask your team lead to have the IT do so. Then sign in again.",
    administrator: "Accounts of the administration sign in with password and second step, not with the account of the house. Please use the form on this page.",
    otherHouse: "There is an account with this address in another house or company. Please sign in there, or ask the administration to move your account.",
    deactivated: "Your account is closed. Please ask your administration.",
    openCases: "Your house has taken the task of a caseworker from you, but there are still cases in your name. Please ask your team lead to hand them over. Then you can sign in."
  },
  signedOut: {
    title: "You are signed out here",
    lead: "You are still signed in at the sign-in service of {{name}}: whoever sits at this machine could get in again without a password.",
    there: "Sign out there too",
    stay: "Stay signed in there"
  },
  settings: {
    title: "Signing in",
    back: "Houses and teams",
    link: "Set up signing in",
    section: "Signing in with the account of the house (OpenID Connect)",
    lead: "Whoever has an account in the house signs in with it and needs no password here. Accounts of the administration stay with password and second step, also for the day when the service fails.",
    returnAddress: "Return address (redirect URI)",
    signedOutAddress: "Address after signing out (post logout redirect URI)",
    forIt: "Your IT enters these two addresses at the sign-in service.",
    issuer: "Address of the sign-in service (issuer)",
    issuerHint: "Begins with https. Your IT knows it.",
    clientId: "Name of the portal (client ID)",
    clientPassword: "Password of the portal (client secret)",
    clientPasswordHint: "Empty: stays as it is. Another address needs a new password.",
    clientPasswordFirst: "Empty if the sign-in service asks for none.",
    hasClientPassword: "A password is stored, sealed.",
    roleClaim: "Claim with the tasks",
    roleClaimHint: "For example roles, groups or realm_access.roles",
    doesSecondFactor: "The sign-in service demands a second step itself",
    doesSecondFactorHint: "Else the portal asks for it when the house demands it.",
    provesAddresses: "The sign-in service gives out the e-mail addresses itself",
    provesAddressesHint: "Then an account with the same address is connected, even where the service does not say that it has confirmed it. Do not tick it if people can change their address there themselves.",
    isOn: "Offer it on the sign-in page",
    save: "Save",
    check: "Check the connection",
    roles: "Who gets which task?",
    rolesLead: "Whoever has none of these values does not get in. Nobody becomes an administrator this way. Tasks are read anew at every sign-in.",
    claimValue: "Value in the claim",
    role: "Task in the portal",
    action: "Action",
    addRole: "Add",
    removeRole: "Remove",
    noRoles: "Nothing yet: nobody would get in."
  }
};
const rulePagesDe = {
  title: "Regeln nachsehen",
  lead: "Was für jede Art gilt: Dauer, Stunden, Lohn, wer entscheidet, welche Papiere nötig sind. Eine Auskunft ersetzt das nicht: Die Entscheidung trifft die Behörde.",
  toAccess: "Darf jemand arbeiten?",
  toPapers: "Papiere und Fristen",
  toValues: "Alle Werte und Fassungen",
  contents: "Arten",
  caption: "Regeln: {{kind}}",
  papers: "Papiere",
  noRow: "Für heute ist keine Regel hinterlegt. Bitte fragen Sie die zuständige Behörde.",
  everywhere: "Was immer gilt",
  everywhereText: "Der Betriebsrat muss zustimmen, nicht nur informiert werden; das gilt auch für Praktikum und Maßnahme, und nur wo es einen gibt.",
  office: "Ob die Ausländerbehörde zustimmen muss, hängt von den Papieren der Person ab und steht in ihrem Fall oder unter „Darf jemand arbeiten?“.",
  kind: {
    internshipOrientation: "Praktikum zur Orientierung",
    internshipCareerOrientation: "Berufsorientierungspraktikum (§ 48a SGB III)",
    internshipMandatory: "Pflichtpraktikum",
    internshipAccompanying: "Praktikum neben Ausbildung oder Studium",
    internshipOther: "Praktikum zu einem anderen Zweck",
    trialDay: "Schnuppertag",
    employerMeasure: "Maßnahme bei einem Arbeitgeber (MAG)",
    trialEmployment: "Einstellung auf Probe",
    entryQualification: "Einstiegsqualifizierung (EQ)",
    apprenticeship: "Ausbildung",
    employment: "Arbeit",
    minijob: "Minijob"
  },
  access: {
    title: "Darf jemand arbeiten?",
    lead: "Fragen Sie ohne Namen: Was hier steht, wird nicht gespeichert. Was nicht hinterlegt ist, wird mit „Bitte die Ausländerbehörde fragen“ beantwortet, nie mit Ja.",
    status: "Was steht auf dem Papier?",
    statusHint: "Nur „Duldung“ oder „Gestattung“, ohne die Art? Dann wählen Sie „Art nicht bekannt“.",
    validUntilOn: "Gültig bis",
    housing: "Wo wohnt die Person?",
    notKnown: "nicht bekannt",
    stayMonths: "Volle Monate in Deutschland",
    stayMonthsHint: "Leer lassen, wenn Sie es nicht wissen.",
    flags: "Besonderheiten",
    kind: "Was soll sie tun?",
    on: "Erster Tag",
    submit: "Nachsehen",
    answer: "Antwort für {{kind}} ab {{on}}",
    companySees: "Betriebe sehen von alledem nur, wie lange die Formalitäten ungefähr dauern.",
    table: "Alle hinterlegten Zeilen",
    showTable_one: "{{count}} Zeile zeigen",
    showTable_other: "{{count}} Zeilen zeigen",
    tableText: "Von mehreren passenden Zeilen entscheidet die genaueste.",
    when: "gilt für",
    result: "Antwort",
    anything: "alles",
    fromMonths: "ab {{from}} Monaten",
    untilMonths: "unter {{to}} Monaten",
    betweenMonths: "{{from}} bis unter {{to}} Monate",
    extended: "Titel, die am {{from}} noch galten, gelten bis {{to}}",
    needsOffice: "Ausländerbehörde",
    needsBoth: "Ausländerbehörde, die die Agentur für Arbeit fragt",
    nobody: "niemand zu fragen",
    wait: "nach {{months}} Monaten"
  }
};
const rulePagesEn = {
  title: "Look up the rules",
  lead: "What applies to each kind: length, hours, pay, who decides, which papers are needed. It does not replace legal advice: the authority decides.",
  toAccess: "May somebody work?",
  toPapers: "Papers and deadlines",
  toValues: "All values and versions",
  contents: "Kinds",
  caption: "Rules: {{kind}}",
  papers: "Papers",
  noRow: "No rule is on record for today. Please ask the authority in charge.",
  everywhere: "What always applies",
  everywhereText: "The works council must consent, not just be informed; this goes for internships and measures too, and only where there is one.",
  office: "Whether the immigration office must agree depends on the papers of the person and stands in her case or under “May somebody work?”.",
  kind: {
    internshipOrientation: "Orientation internship",
    internshipCareerOrientation: "Career orientation internship (§ 48a SGB III)",
    internshipMandatory: "Mandatory internship",
    internshipAccompanying: "Internship alongside training or studies",
    internshipOther: "Internship for another purpose",
    trialDay: "Trial day",
    employerMeasure: "Employer measure (MAG)",
    trialEmployment: "Paid trial",
    entryQualification: "Entry qualification (EQ)",
    apprenticeship: "Apprenticeship",
    employment: "Employment",
    minijob: "Minijob"
  },
  access: {
    title: "May somebody work?",
    lead: "Ask without a name: nothing you enter here is stored. What is not on record is answered with “Please ask the immigration office”, never with yes.",
    status: "What does the paper say?",
    statusHint: "Only “Duldung” or “Gestattung” without the kind? Then choose “kind not known”.",
    validUntilOn: "Valid until",
    housing: "Where does the person live?",
    notKnown: "not known",
    stayMonths: "Full months in Germany",
    stayMonthsHint: "Leave empty if you do not know.",
    flags: "Special facts",
    kind: "What is she to do?",
    on: "First day",
    submit: "Look up",
    answer: "Answer for {{kind}} from {{on}}",
    companySees: "Of all this companies see only roughly how long the formalities take.",
    table: "All rows on record",
    showTable_one: "Show {{count}} row",
    showTable_other: "Show {{count}} rows",
    tableText: "Of several rows that match, the most specific one decides.",
    when: "applies to",
    result: "Answer",
    anything: "everything",
    fromMonths: "from {{from}} months",
    untilMonths: "under {{to}} months",
    betweenMonths: "{{from}} to under {{to}} months",
    extended: "titles still valid on {{from}} are valid until {{to}}",
    needsOffice: "immigration office",
    needsBoth: "immigration office, which asks the employment agency",
    nobody: "nobody to ask",
    wait: "after {{months}} months"
  }
};
function inBoth(de, en) {
  return { de, en };
}
const namespaces = {
  aftercare: inBoth(aftercareDe, aftercareEn),
  assistance: inBoth(assistance, assistanceEn),
  fileNote: inBoth(texts, fileNoteEn),
  rule: inBoth(ruleDe, ruleEn),
  ruleName: inBoth(ruleNameDe, ruleNameEn),
  account: inBoth(accountDe, accountEn),
  administration: inBoth(administrationDe, administrationEn),
  audit: inBoth(auditDe, auditEn),
  backup: inBoth(backupDe, backupEn),
  health: inBoth(healthDe, healthEn),
  board: inBoth(boardDe, boardEn),
  browse: inBoth(browseDe, browseEn),
  company: inBoth(companyDe, companyEn),
  consentLink: inBoth(consentLinkDe, consentLinkEn),
  companyBrowse: inBoth(companyBrowseDe, companyBrowseEn),
  disclosure: inBoth(disclosureDe, disclosureEn),
  guess: inBoth(guessDe, guessEn),
  offer: inBoth(offerDe, offerEn),
  posting: inBoth(postingDe, postingEn),
  match: inBoth(matchDe, matchEn),
  mentoring: inBoth(mentoringDe, mentoringEn),
  tandem: inBoth(tandemDe, tandemEn),
  vocabulary: inBoth(vocabularyDe, vocabularyEn),
  "mentoring-report": inBoth(mentoringReportDe, mentoringReportEn),
  volunteer: inBoth(volunteerDe, volunteerEn),
  wording: inBoth(wordingDe, wordingEn),
  proposal: inBoth(proposal$1, proposal),
  placement: inBoth(placementDe, placementEn),
  today: inBoth(todayDe, todayEn),
  transfer: inBoth(transferDe, transferEn),
  team: inBoth(teamDe, teamEn),
  errors: inBoth(errorsDe, errorsEn),
  imports: inBoth(importsDe, importsEn),
  landing: inBoth(landingDe, landingEn),
  legal: inBoth(legalDe, legalEn),
  mail: inBoth(mailDe, mailEn),
  notices: inBoth(noticesDe, noticesEn),
  profile: inBoth(profileDe, profileEn),
  protection: inBoth(protectionDe, protectionEn),
  shell: inBoth(shellDe, shellEn),
  ui: inBoth(uiDe, uiEn),
  opening: inBoth(openingDe, openingEn),
  personExport: inBoth(personExportDe, personExportEn),
  planTemplate: inBoth(planTemplateDe, planTemplateEn),
  bulk: inBoth(bulkDe, bulkEn),
  calendar: inBoth(calendarDe, calendarEn),
  capacity: inBoth(capacityDe, capacityEn),
  employeeLog: inBoth(employeeLogDe, employeeLogEn),
  report: inBoth(reportDe, reportEn),
  retention: inBoth(retentionDe, retentionEn),
  pairing: inBoth(pairingDe, pairingEn),
  guest: inBoth(guestDe, guestEn),
  tandemDesk: inBoth(tandemDeskDe, tandemDeskEn),
  papers: inBoth(papersDe, papersEn),
  rulePages: inBoth(rulePagesDe, rulePagesEn),
  aid: inBoth(aidDe, aidEn),
  dateOffer: inBoth(dateOfferDe, dateOfferEn),
  employerEvent: inBoth(employerEventDe, employerEventEn),
  secondFactor: inBoth(secondFactorDe, secondFactorEn),
  signInProvider: inBoth(signInProviderDe, signInProviderEn),
  employerSide: inBoth(employerSideDe, employerSideEn)
};
const timeZone = "Europe/Berlin";
const tags = {
  de: "de-DE",
  "de-simple": "de-DE",
  en: "en-GB",
  uk: "uk-UA",
  ar: "ar-u-ca-gregory-nu-latn",
  fa: "fa-u-ca-gregory-nu-latn",
  tr: "tr-TR",
  ru: "ru-RU"
};
const utcDate = (day) => /* @__PURE__ */ new Date(`${day}T12:00:00Z`);
function make(language) {
  const tag = tags[language];
  const german = language === "de" || language === "de-simple";
  const paper = language === "en" ? tag : "de-DE";
  const dates = (options) => new Intl.DateTimeFormat(paper, { timeZone: "UTC", ...options });
  const day = dates(
    language === "en" ? { day: "numeric", month: "short", year: "numeric" } : { day: "2-digit", month: "2-digit", year: "numeric" }
  );
  const dayShort = dates(language === "en" ? { day: "numeric", month: "short" } : { day: "2-digit", month: "2-digit" });
  const weekdayName = new Intl.DateTimeFormat(tag, { timeZone: "UTC", weekday: "long" });
  const months = new Intl.DateTimeFormat(tag, { timeZone: "UTC", month: "long", year: "numeric" });
  const time = new Intl.DateTimeFormat(paper, { timeZone, hour: "2-digit", minute: "2-digit" });
  const euro = new Intl.NumberFormat(paper, { style: "currency", currency: "EUR" });
  const percent = new Intl.NumberFormat(paper, { style: "percent", maximumFractionDigits: 0 });
  const numbers = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(paper, { maximumFractionDigits: digits }));
  const whole = numbers[0] ?? new Intl.NumberFormat(paper);
  const kilometres = new Intl.NumberFormat(tag, { style: "unit", unit: "kilometer", maximumFractionDigits: 0 });
  const words = new Intl.ListFormat(tag, { type: "conjunction" });
  const clock = (instant) => german ? `${time.format(instant)} Uhr` : time.format(instant);
  return {
    day: (value) => day.format(utcDate(value)),
    dayShort: (value) => dayShort.format(utcDate(value)),
    weekday: (value) => `${weekdayName.format(utcDate(value))}, ${dayShort.format(utcDate(value))}`,
    longDay: (value) => `${weekdayName.format(utcDate(value))}, ${day.format(utcDate(value))}`,
    calendarQuarter: (value) => {
      const quarter = Math.ceil(Number(value.slice(5, 7)) / 3);
      const year = value.slice(0, 4);
      if (language === "de") return `${quarter}. Quartal ${year}`;
      if (language === "en") return `Q${quarter} ${year}`;
      const month = (number) => utcDate(`${year}-${String(number).padStart(2, "0")}-15`);
      return months.formatRange(month(quarter * 3 - 2), month(quarter * 3));
    },
    month: (value) => `${value.slice(5, 7)}/${value.slice(0, 4)}`,
    instant: (value) => `${day.format(utcDate(dayOf(new Date(value))))}, ${clock(value)}`,
    time: clock,
    relativeDay: (value, today) => {
      const days = daysBetween(today, value);
      if (days === 0) return german ? "heute" : "today";
      if (days === 1) return german ? "morgen" : "tomorrow";
      const count2 = whole.format(Math.abs(days));
      const one = Math.abs(days) === 1;
      if (german) return days > 0 ? `in ${count2} Tagen` : `seit ${count2} ${one ? "Tag" : "Tagen"}`;
      return days > 0 ? `in ${count2} days` : `for ${count2} ${one ? "day" : "days"}`;
    },
    span: (minutes) => {
      const [day2, days, hour, minute] = german ? ["Tag", "Tage", "Std.", "Min."] : ["day", "days", "h", "min"];
      const amount = (number, unit) => `${whole.format(number)} ${unit}`;
      const both = (first, rest, unit) => rest === 0 ? first : `${first} ${amount(rest, unit)}`;
      if (minutes < 60) return amount(minutes, minute);
      const hours = Math.floor(minutes / 60);
      if (hours < 24) return both(amount(hours, hour), minutes % 60, minute);
      const full = Math.floor(hours / 24);
      const inDays = amount(full, full === 1 ? day2 : days);
      return full < 14 ? both(inDays, hours % 24, hour) : inDays;
    },
    // Small whole numbers look alike in every language; a page of reasons shows hundreds.
    number: (value, digits = 1) => Number.isInteger(value) && Math.abs(value) < 1e3 ? `${value}` : (numbers[digits] ?? whole).format(value),
    percent: (share) => percent.format(share),
    km: (km) => german || language === "en" ? `${whole.format(km)} km` : kilometres.format(km),
    euro: (cents) => euro.format(cents / 100),
    list: (items) => words.format(items)
  };
}
const formats = /* @__PURE__ */ new Map();
function formatsFor(language) {
  let known2 = formats.get(language);
  if (known2 === void 0) {
    known2 = make(language);
    formats.set(language, known2);
  }
  return known2;
}
function textSource(language, resources, fallback = null) {
  const locale = langTagOf(language);
  const instance = i18next.createInstance();
  const all2 = { [locale]: resources };
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: all2,
    ns: Object.keys(resources),
    initImmediate: false
  });
  const plural = new Intl.PluralRules(locale);
  const formats2 = formatsFor(language);
  const shown = (value) => typeof value === "string" ? value : formats2.number(value, 3);
  const byNamespace = /* @__PURE__ */ new Map();
  function make2(namespace) {
    const translate = instance.getFixedT(locale, namespace);
    const known2 = /* @__PURE__ */ new Map();
    const templateOf = (key, count2) => {
      const form = typeof count2 === "number" ? `${key} ${count2 === 0 ? "zero" : plural.select(count2)}` : key;
      let found2 = known2.get(form);
      if (found2 === void 0 && !known2.has(form)) {
        const asked = { lng: locale, ns: namespace, count: typeof count2 === "number" ? count2 : void 0 };
        found2 = instance.exists(key, asked) ? templateFrom(translate(key, { ...asked, skipInterpolation: true })) : void 0;
        known2.set(form, found2);
      }
      return found2;
    };
    const find = (key, params) => {
      const template = templateOf(key, params?.["count"]);
      if (template === void 0) return fallback?.texts(namespace).find(key, params);
      return filled(template, params, shown);
    };
    return Object.assign((key, params) => find(key, params) ?? key, {
      find
    });
  }
  return {
    locale: isLocale(language) ? language : "de",
    language,
    fallback,
    texts(namespace) {
      let found2 = byNamespace.get(namespace);
      if (!found2) {
        found2 = make2(namespace);
        byNamespace.set(namespace, found2);
      }
      return found2;
    }
  };
}
const templateFrom = (text) => text.split(/\{\{(\w+)\}\}/);
function filled(template, params = {}, shown) {
  let text = template[0] ?? "";
  for (let at = 1; at < template.length; at += 2)
    text += `${shown(params[template[at] ?? ""] ?? "")}${template[at + 1] ?? ""}`;
  return text;
}
const sources = Object.fromEntries(
  locales.map((locale) => [
    locale,
    textSource(locale, Object.fromEntries(Object.entries(namespaces).map(([name, texts2]) => [name, texts2[locale]])))
  ])
);
function sourceFor(locale) {
  return sources[locale];
}
function textsFor(locale, namespace) {
  return sources[locale].texts(namespace);
}
class MeilisearchFailure extends Error {
  constructor(code) {
    super(code);
    this.code = code;
    this.name = "MeilisearchFailure";
  }
}
function connectMeilisearch({
  url,
  key,
  prefix = "werkbruecke",
  questionMs = 300,
  writeMs = 2e4
}) {
  const requestInit = { headers: { "accept-encoding": "identity" }, redirect: "error" };
  const config = { host: url, apiKey: key, requestInit };
  return {
    questions: new Meilisearch({ ...config, timeout: questionMs }),
    writes: new Meilisearch({ ...config, timeout: writeMs }),
    prefix
  };
}
async function answerOf(request) {
  try {
    return await request;
  } catch (error) {
    throw new MeilisearchFailure(codeOf(error));
  }
}
function codeOf(error) {
  if (error instanceof MeilisearchApiError) return error.cause?.code ?? `http${error.response.status}`;
  if (error instanceof MeilisearchTaskTimeOutError) return "taskTimeout";
  if (error instanceof MeilisearchRequestError)
    return error.cause instanceof MeilisearchRequestTimeOutError ? "timeout" : "unreachable";
  return "unreadable";
}
async function done(task, timeoutMs = 12e4) {
  const { status, error } = await answerOf(task.waitTask({ timeout: timeoutMs, interval: 20 }));
  if (status !== "succeeded") throw new MeilisearchFailure(error?.code ?? status);
}
const given = /* @__PURE__ */ new WeakMap();
function withoutCopies(build) {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (route?.module.default === void 0 || route.module.loader === void 0) return [id, route];
    return [id, { ...route, module: { ...route.module, loader: standingFor(route.module.loader) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}
function standingFor(loader) {
  return async (args) => {
    const data = await loader(args);
    if (args.context.isForPage !== true || !isPlain(data)) return data;
    const stands = /* @__PURE__ */ Object.create(null);
    given.set(stands, data);
    return stands;
  };
}
const isPlain = (data) => typeof data === "object" && data !== null && Object.getPrototypeOf(data) === Object.prototype;
function pageData(loaderData) {
  const entries = Object.entries(loaderData).map(([id, data]) => [
    id,
    typeof data === "object" && data !== null && given.has(data) ? given.get(data) : data
  ]);
  return Object.fromEntries(entries);
}
function sessionHash(sessionId) {
  return createHash("sha256").update(sessionId).digest("hex");
}
function createLucia(db, clock) {
  return new Lucia(sessionAdapter(db, clock), {
    sessionExpiresIn: new TimeSpan(sessionHours, "h"),
    sessionCookie: {
      name: "session",
      expires: false,
      attributes: { secure: false, sameSite: "lax", path: "/" }
    },
    getUserAttributes: (user) => ({ ...user }),
    getSessionAttributes: ({ createdAt, providerId }) => ({ createdAt, providerId: providerId ?? null })
  });
}
const sessionHours = 12;
const longestSessionMs = 7 * 24 * 60 * 6e4;
function holdsAt(at) {
  return and(
    gt(sessions.expiresAt, seconds(at.getTime())),
    gt(sessions.createdAt, new Date(at.getTime() - longestSessionMs))
  );
}
const heldSession = and(
  eq(sessions.id, sql.placeholder("id")),
  gt(sessions.expiresAt, sql.placeholder("now")),
  gt(sessions.createdAt, sql.placeholder("oldest"))
);
function hadRunOutAt(at) {
  return or(
    lte(sessions.expiresAt, seconds(at.getTime())),
    lte(sessions.createdAt, new Date(at.getTime() - longestSessionMs))
  );
}
const seconds = (millis) => Math.floor(millis / 1e3);
const runOutSessionMs = 30 * 6e4;
const sessionAndUser = keptQuery(
  (handle) => handle.select({
    userId: users.id,
    expiresAt: sessions.expiresAt,
    createdAt: sessions.createdAt,
    providerId: sessions.providerId,
    roles: users.roles,
    organisationId: users.organisationId,
    teamId: users.teamId,
    companyId: users.companyId,
    mentorId: users.mentorId,
    locale: users.locale,
    displayName: users.displayName,
    deactivatedAt: users.deactivatedAt
  }).from(sessions).innerJoin(users, eq(users.id, sessions.userId)).where(heldSession).prepare()
);
function sessionAdapter(db, clock) {
  const byId2 = (id) => eq(sessions.id, sessionHash(id));
  return {
    async getSessionAndUser(id) {
      const now = clock.now().getTime();
      const [row] = await sessionAndUser(db).all({
        id: sessionHash(id),
        now: seconds(now),
        oldest: new Date(now - longestSessionMs)
      });
      if (row === void 0 || row.deactivatedAt !== null) return [null, null];
      const { userId, expiresAt, createdAt, providerId, deactivatedAt: _gone, ...attributes } = row;
      return [
        {
          id,
          userId,
          expiresAt: new Date(expiresAt * 1e3),
          attributes: { createdAt: createdAt ?? /* @__PURE__ */ new Date(0), device: null, providerId }
        },
        { id: userId, attributes }
      ];
    },
    async getUserSessions(userId) {
      const rows2 = await db.select().from(sessions).where(eq(sessions.userId, userId));
      return rows2.map((row) => ({
        id: row.id,
        userId: row.userId,
        expiresAt: new Date(row.expiresAt * 1e3),
        attributes: { createdAt: row.createdAt ?? /* @__PURE__ */ new Date(0), device: row.device, providerId: row.providerId }
      }));
    },
    async setSession(session) {
      await write(db, async (tx) => {
        await tx.insert(sessions).values({
          id: sessionHash(session.id),
          userId: session.userId,
          expiresAt: seconds(session.expiresAt.getTime()),
          createdAt: session.attributes.createdAt,
          device: session.attributes.device,
          providerId: session.attributes.providerId ?? null
        });
      });
    },
    async updateSessionExpiration(id, expiresAt) {
      const prolonged = write(db, async (tx) => {
        await tx.update(sessions).set({ expiresAt: seconds(expiresAt.getTime()) }).where(byId2(id));
      });
      await prolonged.catch((error) => {
        if (!(error instanceof DomainError && error.code === "unavailable")) throw error;
      });
    },
    async deleteSession(id) {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(byId2(id));
      });
    },
    async deleteUserSessions(userId) {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(eq(sessions.userId, userId));
      });
    },
    async deleteExpiredSessions() {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(hadRunOutAt(new Date(clock.now().getTime() - runOutSessionMs)));
      });
    }
  };
}
const dayMs = 864e5;
const shortDays = { firstAdministrator: 7, passwordReset: 2 };
function invitationDays(app) {
  return houseDays(app.db, app.clock.now(), "house.invitationDays");
}
function invitationHash(token) {
  return createHash("sha256").update(token).digest("hex");
}
function linkSecret(app, id) {
  return createHmac("sha256", app.config.pseudonymSecret).update(JSON.stringify(["oneTimeLink", id])).digest("base64url");
}
async function openLinkSecret(app, handle, ids, at) {
  const [row] = await handle.select({ id: invitations.id, tokenHash: invitations.tokenHash }).from(invitations).where(and(inArray(invitations.id, [...ids]), isNull(invitations.usedAt), gt(invitations.expiresAt, at))).orderBy(desc(invitations.createdAt)).limit(1);
  const secret = linkSecret(app, row?.id ?? "");
  return row?.tokenHash === invitationHash(secret) ? secret : null;
}
async function makeInvitationLink(tx, app, input) {
  const id = newId();
  const token = linkSecret(app, id);
  const now = app.clock.now();
  const { purpose } = input;
  const days = purpose === "invitation" ? await houseDays(tx, now, "house.invitationDays") : shortDays[purpose];
  if (input.userId !== null && input.keepsOthers !== true) await closeInvitationsOf(tx, input.userId, now);
  await tx.insert(invitations).values({
    id,
    tokenHash: invitationHash(token),
    purpose,
    roles: [...input.roles],
    userId: input.userId,
    createdBy: input.createdBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * dayMs)
  });
  return { id, link: `${app.config.origin}/invitations/${token}` };
}
const houseTextPages = ["imprint", "privacy", "accessibility", "easyLanguage"];
const gap = "[[";
function isPlaceholder(body) {
  return body.trim() === "" || body.includes(gap);
}
const columns$1 = {
  page: houseTexts.page,
  locale: houseTexts.locale,
  body: houseTexts.body,
  placeholder: houseTexts.placeholder,
  updatedAt: houseTexts.updatedAt,
  version: houseTexts.version
};
async function listHouseTexts(handle) {
  return handle.select(columns$1).from(houseTexts);
}
async function findHouseText(handle, page, locale) {
  const [row] = await handle.select(columns$1).from(houseTexts).where(and(eq(houseTexts.page, page), eq(houseTexts.locale, locale)));
  return row ?? null;
}
async function putHouseText(tx, text) {
  const { page, locale, body, placeholder, at } = text;
  await tx.insert(houseTexts).values({ page, locale, body, placeholder, updatedAt: at }).onConflictDoUpdate({
    target: [houseTexts.page, houseTexts.locale],
    set: { body, placeholder, updatedAt: at, version: sql`${houseTexts.version} + 1` }
  });
}
const houseTextDrafts = {
  imprint: {
    de: `## Angaben nach § 5 Digitale-Dienste-Gesetz

[[Name der Behörde]]
[[Straße und Hausnummer]]
[[Postleitzahl und Ort]]

## Vertreten durch

[[Name und Funktion]]

## Kontakt

Telefon: [[Telefonnummer]]
E-Mail: [[E-Mail-Adresse]]

## Aufsicht

[[Zuständige Aufsichtsbehörde]]

## Quellen

Orte: GeoNames, CC BY 4.0. Berufe: Klassifikation der Berufe 2010 der Bundesagentur für Arbeit und ESCO der Europäischen Kommission.`,
    en: `## Information according to section 5 of the German Digital Services Act

[[Name of the authority]]
[[Street and number]]
[[Postcode and town]]

## Represented by

[[Name and position]]

## Contact

Phone: [[phone number]]
E-mail: [[e-mail address]]

## Supervision

[[Supervisory authority]]

## Sources

Places: GeoNames, CC BY 4.0. Occupations: Classification of Occupations 2010 of the Federal Employment Agency and ESCO of the European Commission.`
  },
  privacy: {
    de: `## Wer verantwortlich ist

[[Name und Anschrift der verantwortlichen Stelle]]

## Datenschutzbeauftragte oder Datenschutzbeauftragter

[[Name, Telefon, E-Mail]]

## Was wir verarbeiten und wozu

- Von Menschen, die Arbeit suchen: Berufe, Kenntnisse, Deutsch, Verfügbarkeit und Wohnort, damit passende Stellen gefunden werden. Name, Kontakt und Papiere liegen getrennt und verschlüsselt.
- Von Betrieben: Angaben zum Betrieb, zu Stellen und Ansprechpersonen.
- Von Sprachpatinnen und Sprachpaten: Kontakt, Sprachen und freie Zeiten.
- Von Mitarbeitenden: Konto, Aufgaben und ein Protokoll, wer welche Personendaten geöffnet hat.

## Was ein Betrieb sieht

Zuerst nur ein Profil ohne Namen, und nur zu einer eigenen Stelle. Name und Kontakt gibt eine Integrationsfachkraft erst frei, wenn die Person für genau diesen Betrieb Ja gesagt hat.

## Rechtsgrundlage

[[Rechtsgrundlagen, zum Beispiel § 35 SGB I, §§ 67 ff. SGB X, Artikel 6 Absatz 1 DSGVO]]

## Wie lange

[[Löschfristen des Hauses]]

## Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und eine Einwilligung jederzeit zurücknehmen. Ein Nein hat keine Nachteile. Beschweren können Sie sich bei [[zuständige Datenschutzaufsicht]].

## Cookies

Wir setzen nur Cookies, die für Anmeldung, Sprache und Darstellung nötig sind. Nichts wird zur Werbung ausgewertet.`,
    en: `## Who is responsible

[[Name and address of the controller]]

## Data protection officer

[[Name, phone, e-mail]]

## What we process and why

- Of people looking for work: occupations, skills, German, availability and place of residence, to find suitable positions. Name, contact and papers are kept apart and encrypted.
- Of companies: details of the company, its positions and contacts.
- Of language mentors: contact, languages and free times.
- Of staff: account, tasks and a log of who opened which personal data.

## What a company sees

At first only a profile without a name, and only for its own position. A caseworker releases name and contact only after the person has said yes to this very company.

## Legal basis

[[Legal bases, for example section 35 SGB I, sections 67 ff. SGB X, Article 6(1) GDPR]]

## How long

[[Deletion periods of the house]]

## Your rights

You can ask for access, correction, deletion and restriction, and withdraw a consent at any time. A No has no disadvantages. You can complain to [[data protection authority]].

## Cookies

We set only cookies that are needed for sign-in, language and appearance. Nothing is evaluated for advertising.`
  },
  accessibility: {
    de: `## Erklärung zur Barrierefreiheit

[[Name der Behörde]] will, dass alle Menschen dieses Portal benutzen können. Grundlage sind das Behindertengleichstellungsgesetz und die BITV 2.0.

## Wie barrierefrei ist das Portal?

[[Ergebnis der Prüfung: vollständig, teilweise oder nicht vereinbar; Datum der Prüfung]]

## Was noch nicht barrierefrei ist

- [[Bekannte Barriere und Grund]]

## Eine Barriere melden

Am Ende jeder Seite finden Sie „Barriere melden“. Wir antworten innerhalb von zwei Wochen.

## Schlichtungsstelle

Wenn unsere Antwort Ihnen nicht hilft, können Sie sich an die Schlichtungsstelle wenden: [[Anschrift und Kontakt der Schlichtungsstelle]]`,
    en: `## Accessibility statement

[[Name of the authority]] wants everybody to be able to use this portal. The basis is German disability equality law and BITV 2.0.

## How accessible is the portal?

[[Result of the test: fully, partly or not compliant; date of the test]]

## What is not accessible yet

- [[Known barrier and reason]]

## Report a barrier

At the end of every page you find “Report a barrier”. We answer within two weeks.

## Arbitration

If our answer does not help you, you can turn to the arbitration body: [[address and contact]]`
  },
  easyLanguage: {
    de: `## Was ist die Werkbrücke?

Die Werkbrücke ist eine Internet-Seite.
Sie hilft Menschen, Arbeit zu finden.

Viele Menschen suchen Arbeit.
Viele Betriebe suchen Menschen, die arbeiten.
Die Werkbrücke bringt sie zusammen.

## Wie geht das?

- Ihre Beraterin oder Ihr Berater schreibt auf, was Sie können.
- Die Werkbrücke sucht Stellen, die zu Ihnen passen.
- Sie sagen Ja oder Nein. Ein Nein ist immer in Ordnung.
- Der Betrieb sieht zuerst nicht Ihren Namen.
- Erst wenn Sie Ja sagen, bekommt der Betrieb Ihren Namen.

## Wer hilft mir?

[[Name, Telefon und Öffnungszeiten]]`
  }
};
async function missingHouseTexts(handle) {
  const written = await listHouseTexts(handle);
  return houseTextPages.filter(
    (page) => !written.some((text) => text.page === page && text.locale === "de" && !text.placeholder)
  );
}
async function addHouseTextDrafts(app) {
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const written = await listHouseTexts(tx);
    for (const page of houseTextPages) {
      for (const locale of ["de", "en"]) {
        const body = houseTextDrafts[page][locale];
        if (body === void 0 || written.some((text) => text.page === page && text.locale === locale)) continue;
        await putHouseText(tx, { page, locale, body, placeholder: true, at });
      }
    }
  });
}
const occupationGroups = {
  "01": { de: "Angehörige der regulären Streitkräfte", en: "Regular armed forces" },
  "11": { de: "Land-, Tier- und Forstwirtschaftsberufe", en: "Farming, animals and forestry" },
  "12": { de: "Gartenbauberufe und Floristik", en: "Gardening and floristry" },
  "21": {
    de: "Rohstoffgewinnung und -aufbereitung, Glas- und Keramikherstellung und -verarbeitung",
    en: "Raw materials, glass and ceramics"
  },
  "22": { de: "Kunststoffherstellung und -verarbeitung, Holzbe- und -verarbeitung", en: "Plastics and wood" },
  "23": {
    de: "Papier- und Druckberufe, technische Mediengestaltung",
    en: "Paper, printing and technical media design"
  },
  "24": {
    de: "Metallerzeugung und -bearbeitung, Metallbauberufe",
    en: "Metal making, metal working and metal building"
  },
  "25": { de: "Maschinen- und Fahrzeugtechnikberufe", en: "Machines and vehicles" },
  "26": { de: "Mechatronik-, Energie- und Elektroberufe", en: "Mechatronics, energy and electrical work" },
  "27": {
    de: "Technische Forschungs-, Entwicklungs-, Konstruktions- und Produktionssteuerungsberufe",
    en: "Technical development, design and production control"
  },
  "28": { de: "Textil- und Lederberufe", en: "Textiles and leather" },
  "29": { de: "Lebensmittelherstellung und -verarbeitung", en: "Making and processing food" },
  "31": { de: "Bauplanungs-, Architektur- und Vermessungsberufe", en: "Planning, architecture and surveying" },
  "32": { de: "Hoch- und Tiefbauberufe", en: "Building and civil engineering" },
  "33": { de: "(Innen-)Ausbauberufe", en: "Finishing of buildings" },
  "34": { de: "Gebäude- und versorgungstechnische Berufe", en: "Building services and supply" },
  "41": {
    de: "Mathematik-, Biologie-, Chemie- und Physikberufe",
    en: "Mathematics, biology, chemistry and physics"
  },
  "42": { de: "Geologie-, Geografie- und Umweltschutzberufe", en: "Geology, geography and environment" },
  "43": {
    de: "Informatik-, Informations- und Kommunikationstechnologieberufe",
    en: "Information and communication technology"
  },
  "51": { de: "Verkehrs- und Logistikberufe (außer Fahrzeugführung)", en: "Transport and logistics (not driving)" },
  "52": { de: "Führer/innen von Fahrzeug- und Transportgeräten", en: "Drivers of vehicles and transport equipment" },
  "53": { de: "Schutz-, Sicherheits- und Überwachungsberufe", en: "Protection, security and surveillance" },
  "54": { de: "Reinigungsberufe", en: "Cleaning" },
  "61": { de: "Einkaufs-, Vertriebs- und Handelsberufe", en: "Purchasing, sales and trade" },
  "62": { de: "Verkaufsberufe", en: "Shop work" },
  "63": { de: "Tourismus-, Hotel- und Gaststättenberufe", en: "Tourism, hotels and restaurants" },
  "71": { de: "Berufe in Unternehmensführung und -organisation", en: "Management and organisation of companies" },
  "72": {
    de: "Berufe in Finanzdienstleistungen, Rechnungswesen und Steuerberatung",
    en: "Finance, accounting and tax"
  },
  "73": { de: "Berufe in Recht und Verwaltung", en: "Law and administration" },
  "81": { de: "Medizinische Gesundheitsberufe", en: "Medical work" },
  "82": {
    de: "Nichtmedizinische Gesundheits-, Körperpflege- und Wellnessberufe, Medizintechnik",
    en: "Care of the body and the old, wellness, medical technology"
  },
  "83": {
    de: "Erziehung, soziale und hauswirtschaftliche Berufe, Theologie",
    en: "Education, social work, housekeeping"
  },
  "84": { de: "Lehrende und ausbildende Berufe", en: "Teaching and training" },
  "91": {
    de: "Sprach-, literatur-, geistes-, gesellschafts- und wirtschaftswissenschaftliche Berufe",
    en: "Languages, humanities, social and economic sciences"
  },
  "92": {
    de: "Werbung, Marketing, kaufmännische und redaktionelle Medienberufe",
    en: "Advertising, marketing and media"
  },
  "93": {
    de: "Produktdesign und kunsthandwerkliche Berufe, bildende Kunst, Musikinstrumentenbau",
    en: "Design, crafts, fine arts, musical instruments"
  },
  "94": { de: "Darstellende und unterhaltende Berufe", en: "Performing and entertaining" }
};
function isCellWithin(fine, coarse) {
  return isOccupationWithin(fine.occupation, coarse.occupation) && isRegionWithin(fine.region, coarse.region) && isGermanWithin(fine.german, coarse.german);
}
function isOccupationWithin(fine, coarse) {
  if (fine === coarse || coarse === "any") return true;
  if (fine === "any") return false;
  if (fine.startsWith("S")) return coarse.length === 2 && fine.startsWith(coarse);
  return segmentOf(fine) === coarse || sectorOf(fine) === coarse;
}
function isRegionWithin(fine, coarse) {
  return fine.startsWith(coarse);
}
const within$1 = {
  A: ["upToA2"],
  upToA2: ["A", "upToA2"],
  fromB1: ["B1", "B2", "C", "fromB1"]
};
function isGermanWithin(fine, coarse) {
  return fine === coarse || coarse === "any" || within$1[coarse]?.includes(fine) === true;
}
const filterGermans = ["upToA2", "B1", "B2", "C", "fromB1"];
const classFacets = ["occupation", "german", "region"];
const MOST_FACETS = 2;
const SMALLEST_TOLD_SUM = 10;
const occupations = /* @__PURE__ */ new Set([...Object.keys(occupationGroups), ...Object.keys(occupationSegments)]);
function classFilter(params) {
  const occupation = params.get("occupation") ?? "";
  const region = params.get("region") ?? "";
  return {
    occupation: occupations.has(occupation) ? occupation : null,
    german: filterGermans.find((band) => band === params.get("german")) ?? null,
    region: /^\d{3}(\d{2})?$/.test(region) ? region : null
  };
}
function classQuery(filter) {
  const params = new URLSearchParams();
  for (const facet of classFacets) {
    const value = filter[facet];
    if (value !== null) params.set(facet, value);
  }
  return params.toString();
}
function facetsOf(filter) {
  return classFacets.filter((facet) => filter[facet] !== null);
}
function passesFilter(card, filter) {
  return (filter.occupation === null || isOccupationWithin(card.occupation, filter.occupation)) && (filter.german === null || isGermanWithin(card.german, filter.german)) && (filter.region === null || isRegionWithin(card.region, filter.region));
}
function toldSum(cards, filter) {
  if (facetsOf(filter).length > MOST_FACETS) return null;
  const sum2 = cards.reduce((total, card) => total + (passesFilter(card, filter) ? card.count : 0), 0);
  return sum2 < SMALLEST_TOLD_SUM ? null : sum2;
}
const mostConcepts = 10;
function detailedFilter(params) {
  const region = params.get("region") ?? "";
  return {
    concepts: [...new Set(params.getAll("c"))].filter((key) => /^[a-z]+\.[a-zA-Z0-9.-]{1,80}$/.test(key)).slice(0, mostConcepts),
    german: cefrLevels.find((level) => level === params.get("level")) ?? null,
    region: /^\d{3}(\d{2})?$/.test(region) ? region : null
  };
}
function detailedQuery({ concepts, german, region }) {
  const params = new URLSearchParams();
  for (const key of concepts) params.append("c", key);
  if (german !== null) params.set("level", german);
  if (region !== null) params.set("region", region);
  return params.toString();
}
function passesDetailed(document, { concepts, german, region }) {
  const shown = /* @__PURE__ */ new Set([...document.occupations, ...document.skills]);
  return concepts.every((key) => shown.has(key)) && (german === null || languageSkills.every((skill) => hasLevel(document, skill, german))) && (region === null || document.districtKey?.startsWith(region) === true);
}
function hasLevel(document, skill, level) {
  const shown = document.german[skill];
  return shown !== null && levelRank(shown.level) >= levelRank(level);
}
async function listClassCards(handle) {
  return handle.select({
    rung: publicClasses.rung,
    occupation: publicClasses.occupation,
    region: publicClasses.region,
    german: publicClasses.german,
    count: publicClasses.frozenCount
  }).from(publicClasses).innerJoin(publicBatches, and(eq(publicBatches.number, publicClasses.batch), eq(publicBatches.state, "current"))).where(eq(publicClasses.isOpen, true)).orderBy(asc(publicClasses.key));
}
async function sumOfFrozenCounts(handle) {
  const [row] = await handle.select({ total: sum(publicClasses.frozenCount).mapWith(Number) }).from(publicClasses).innerJoin(publicBatches, and(eq(publicBatches.number, publicClasses.batch), eq(publicBatches.state, "current")));
  return row?.total ?? 0;
}
async function findShownWeek(handle) {
  const [row] = await handle.select({ currentAt: publicBatches.currentAt, beganAt: publicBatches.beganAt, k: publicBatches.k }).from(publicBatches).where(eq(publicBatches.state, "current"));
  return row === void 0 ? null : { shownOn: dayOf(row.currentAt ?? row.beganAt), hasEnoughPeople: row.k !== null };
}
function takesPart(posting, day, requiredCriteria) {
  return posting.state === "approved" && isCurrent(posting, day) && missingCriteria(posting, requiredCriteria) === 0;
}
function missingForBrowsing(companyState, postings2, day, requiredCriteria) {
  if (companyState !== "verified") return "companyVerified";
  const approved = postings2.filter(({ state }) => state === "approved");
  if (approved.length === 0) return "postingApproved";
  const current = approved.filter((posting) => isCurrent(posting, day));
  if (current.length === 0) return "postingCurrent";
  return current.some((posting) => takesPart(posting, day, requiredCriteria)) ? null : "criteria";
}
function contains(column, text) {
  return sql`${column} like ${`%${text.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
}
function isMeant({ concepts, ids, place } = { concepts: [], ids: [], place: null }) {
  const keys = listed(concepts);
  const byWords = sql`(${inArray(postings.id, listed(ids))} or ${inArray(postings.occupation, keys)} or ${inArray(
    postings.id,
    sql`(select ${postingSkills.postingId} from ${postingSkills} where ${inArray(postingSkills.concept, keys)})`
  )})`;
  if (place === null) return byWords;
  const { rest } = place;
  const isThere = inArray(postings.placeId, listed(place.ids));
  if (rest === "") return isThere;
  return sql`(${isThere} and (${contains(postings.title, rest)} or ${contains(companies.name, rest)} or ${byWords}))`;
}
const validThrough = sql`min(max(${postings.currentUntil}, coalesce(${postings.startsOn}, '')), coalesce(${postings.endsOn}, '9999-12-31'))`;
function within(scope) {
  if (scope.all) return void 0;
  return scope.companyId === null ? sql`0` : eq(postings.companyId, scope.companyId);
}
function matching(scope, filter) {
  const text = (filter.text ?? "").trim();
  return and(
    within(scope),
    filter.states && filter.states.length > 0 ? inArray(postings.state, [...filter.states]) : void 0,
    filter.kind ? eq(postings.kind, filter.kind) : void 0,
    filter.inCharge ? inArray(postings.officerId, herselfAndCovered(filter.inCharge.officerId, filter.inCharge.today)) : void 0,
    filter.companyId ? eq(postings.companyId, filter.companyId) : void 0,
    text === "" ? void 0 : sql`(${contains(postings.title, text)} or ${contains(postings.code, text)} or ${contains(companies.name, text)} or ${isMeant(filter.meant)})`
  );
}
const urgency = sql`case ${postings.state} when 'submitted' then 0 when 'approved' then 1 when 'draft' then 2 when 'paused' then 3 when 'filled' then 4 else 5 end`;
const waiting$1 = sql`case ${postings.state} when 'submitted' then ${postings.callBy} end`;
async function listPostings(handle, scope, filter, page) {
  return handle.select({
    id: postings.id,
    code: postings.code,
    title: postings.title,
    state: postings.state,
    kind: postings.kind,
    companyId: postings.companyId,
    companyName: companies.name,
    seats: postings.seats,
    startsOn: postings.startsOn,
    callBy: postings.callBy,
    validThrough,
    officerId: postings.officerId,
    officerName: users.displayName,
    openProposals: sql`(select count(*) from ${proposals} where ${proposals.postingId} = ${postings.id} and ${proposals.state} != 'ended')`
  }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId)).leftJoin(users, eq(users.id, postings.officerId)).where(matching(scope, filter)).orderBy(urgency, waiting$1, desc(postings.updatedAt), postings.id).limit(page.size).offset((page.page - 1) * page.size);
}
async function countPostings(handle, scope, filter) {
  const [row] = await handle.select({ count: count() }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId)).where(matching(scope, filter));
  return row?.count ?? 0;
}
async function countPostingsByState(handle, scope, filter) {
  const rows2 = await handle.select({ state: postings.state, count: count() }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId)).where(matching(scope, filter)).groupBy(postings.state);
  return Object.fromEntries(rows2.map((row) => [row.state, row.count]));
}
async function listPostingsToConfirm(handle, scope, officerId, today, until) {
  return handle.select({
    id: postings.id,
    title: postings.title,
    kind: postings.kind,
    companyName: companies.name,
    validThrough
  }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId)).where(
    and(
      within(scope),
      eq(postings.state, "approved"),
      inArray(postings.officerId, herselfAndCovered(officerId, today)),
      sql`${validThrough} <= ${until}`
    )
  ).orderBy(validThrough, postings.id);
}
async function findBrowsingGuard(app) {
  const measured = await findMeasurement(app.db);
  if (measured === null || measured.closesBrowsing === false) return "open";
  return measured.closesBrowsing === null ? "notMeasured" : "broken";
}
async function isBrowsingOpen(app) {
  return await findBrowsingGuard(app) === "open";
}
async function findPublicTotal(app) {
  if (!await isBrowsingOpen(app)) return null;
  return publicTotal(await sumOfFrozenCounts(app.db));
}
async function openBrowsing(app, actor) {
  const companyId = found(actor.companyId);
  allow(actor, "profile.browse", { companyId });
  const now = app.clock.now();
  const company = found(await findCompany(app.db, companyId));
  const postings2 = await ownPostings(app, actor);
  const { "house.requiredCriteria": required } = await houseLimits(app.db, now, ["house.requiredCriteria"]);
  const week = await findShownWeek(app.db);
  const taking = postings2.filter((posting) => takesPart(posting, dayOf(now), required));
  const officerId = company.officerId ?? taking.find((posting) => posting.officerId !== null)?.officerId ?? null;
  const need = missingForBrowsing(company.state, postings2, dayOf(now), required);
  return {
    companyId,
    companyName: company.name,
    officer: officerId === null ? null : await findContactPerson(app, officerId),
    need,
    publicTotal: need === "companyVerified" ? await findPublicTotal(app) : null,
    requiredCriteria: required,
    postings: company.state === "verified" ? taking.map((posting) => browsingPosting(app, posting)).sort(byTitle) : [],
    pause: await pauseOf(app, week),
    shownOn: week?.shownOn ?? null
  };
}
function browsingPosting(app, { id, code, title, occupation }) {
  const kldb = occupation === null ? null : app.vocabulary.concept(occupation)?.kldb ?? null;
  return { id, code, title, occupationGroup: kldb === null || segmentOf(kldb) === null ? null : kldb.slice(0, 2) };
}
const mostPostings = 200;
async function ownPostings(app, actor) {
  const scope = scopeFor(actor, "profile.browse");
  const rows2 = await listPostings(app.db, scope, { states: ["approved"] }, { page: 1, size: mostPostings });
  return findPostings(
    app.db,
    rows2.map(({ id }) => id)
  );
}
async function pauseOf(app, week) {
  if (week === null) return "notYet";
  if (!await isBrowsingOpen(app)) return "closed";
  return week.hasEnoughPeople && (await listClassCards(app.db)).length > 0 ? null : "tooFew";
}
function byTitle(a, b) {
  return a.title.localeCompare(b.title, "de") || (a.code < b.code ? -1 : 1);
}
async function marksOfCards(app, actor, params) {
  const filter = classFilter(params);
  if (facetsOf(filter).length > MOST_FACETS || !await mayLook(app, actor)) return [];
  const cards = await listClassCards(app.db);
  return cards.filter((card) => passesFilter(card, filter)).map((card) => `${cellKey(card)}#${card.count}`);
}
async function marksOfDetailed(app, actor, params) {
  const filter = detailedFilter(params);
  if (!await mayLook(app, actor)) return [];
  const shown = await listDetailedProfiles(app.db);
  const since = shown.filter(({ document }) => passesDetailed(document, filter)).map(({ sinceBatch }) => sinceBatch);
  return since.length === 0 ? [] : [`batch#${Math.max(...since)}`];
}
async function mayLook(app, actor) {
  const { need, pause } = await openBrowsing(app, actor);
  return need === null && pause === null;
}
const any = { from: null, to: null };
function chosenFilters(filters) {
  const { german, hours, free, concepts, districts, kinds, shifts: shifts2, licences: licences2, languages } = filters;
  const found2 = [];
  const add = (filter, change) => found2.push({ filter, without: { ...filters, ...change } });
  const less = (values, value) => values.filter((one) => one !== value);
  for (const key of concepts) add({ is: "concept", key }, { concepts: less(concepts, key) });
  for (const keys of filters.oneOf) add({ is: "oneOf", keys }, { oneOf: less(filters.oneOf, keys) });
  if (german === "unknown") add({ is: "germanUnknown" }, { german: any });
  else if (german.from !== null && german.from === german.to)
    add({ is: "germanExactly", rank: german.from }, { german: any });
  else {
    if (german.from !== null) add({ is: "germanFrom", rank: german.from }, { german: { ...german, from: null } });
    if (german.to !== null) add({ is: "germanTo", rank: german.to }, { german: { ...german, to: null } });
  }
  if (filters.spotId !== null) add({ is: "near", km: filters.km ?? farthestKm }, { spotId: null, km: null });
  for (const key of districts) add({ is: "district", key }, { districts: less(districts, key) });
  for (const kind of kinds) add({ is: "kind", kind }, { kinds: less(kinds, kind) });
  for (const shift of shifts2) add({ is: "shift", shift }, { shifts: less(shifts2, shift) });
  if (hours.from !== null) add({ is: "hoursFrom", hours: hours.from }, { hours: { ...hours, from: null } });
  if (hours.to !== null) add({ is: "hoursTo", hours: hours.to }, { hours: { ...hours, to: null } });
  if (free.from !== null) add({ is: "freeFrom", day: free.from }, { free: { ...free, from: null } });
  if (free.to !== null) add({ is: "freeTo", day: free.to }, { free: { ...free, to: null } });
  for (const licence of licences2) add({ is: "licence", licence }, { licences: less(licences2, licence) });
  for (const code of languages) add({ is: "language", code }, { languages: less(languages, code) });
  if (filters.withCar) add({ is: "withCar" }, { withCar: false });
  return found2;
}
function singleChanges(filters) {
  const { spotId, km } = filters;
  const further = spotId === null || km === null || km >= farthestKm ? [] : [{ filter: { is: "km", km }, without: { ...filters, km: null } }];
  return [...further, ...chosenFilters(filters)];
}
async function profilesSpeaking(handle, scope, today, codes) {
  const speaks = codes.map(
    (code) => sql`exists (select 1 from json_each(${profiles.otherLanguages}) where value = ${code})`
  );
  return publishedIds(handle, scope, today, and(...speaks));
}
async function publishedIds(handle, scope, today, more) {
  const rows2 = await handle.select({ id: profiles.id }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(profilesInScope(scope, today), eq(profiles.state, "published"), more));
  return rows2.map(({ id }) => id);
}
async function countLanguages(handle, ids) {
  if (ids.length === 0) return [];
  return handle.all(
    sql`select l.value as code, count(*) as count from ${profiles} cross join json_each(${profiles.otherLanguages}) l where ${inArray(profiles.id, listed(ids))} group by 1 order by 2 desc, 1`
  );
}
async function profilesWithWords(handle, ids, words) {
  const wanted = words.flatMap((word2) => foldText(word2).split(" ")).filter((word2) => word2 !== "");
  if (wanted.length === 0) return [];
  const written = await listProfileWords(handle, ids);
  return [...written].flatMap(([id, held]) => {
    const forms = held.flatMap((one) => foldText(one.words).split(" "));
    return wanted.every((word2) => forms.some((form) => form.startsWith(word2))) ? [id] : [];
  });
}
const germanCodes = ["german", "germanAssessed", "germanSkill"];
function languageStepOf(reasons) {
  const asked = reasons.filter(({ code, state }) => state === "partly" && germanCodes.includes(code)).flatMap(({ params }) => cefrLevels.find((level) => level === params["asked"]) ?? []);
  return asked.sort((a, b) => levelRank(b) - levelRank(a))[0] ?? null;
}
function conceptLabels(app, actor, reasons) {
  const keys = reasons.flatMap(({ params }) => [params["concept"], params["via"]]).filter((value) => typeof value === "string");
  return Object.fromEntries([...new Set(keys)].map((key) => [key, app.vocabulary.label(key, actor.locale)]));
}
const mostCompared = 200;
async function rankProfiles(app, actor, input) {
  const today = dayOf(app.clock.now());
  const posting = input.posting ?? found(await findPosting(app.db, input.postingId));
  if (!mayEver(actor, "posting.matches")) throw new DomainError("forbidden");
  const proposed = await proposedProfilesOfPosting(app.db, posting.id);
  const blocking = await profilesBlocking(app.db, posting.companyId);
  const query = {
    posting: postingDocument(posting),
    today,
    limit: input.limit ?? 20,
    exclude: [...proposed.ended, ...blocking],
    organisations: organisationsOf(scopeFor(actor, "posting.matches")),
    weights: input.weights
  };
  const matches = await app.engine.profilesFor(app.db, query);
  const before = input.weights === void 0 ? null : await app.engine.profilesFor(app.db, { ...query, weights: standardWeights, limit: mostCompared });
  const hits = [...matches.ranked, ...matches.unknownGerman];
  const compared = before === null ? [] : [...before.ranked, ...before.unknownGerman];
  const records = new Map(
    (await findProfileHeads(app.db, [...new Set([...hits, ...compared].map((hit) => hit.profileId))], today)).map(
      (row) => [row.id, row]
    )
  );
  const checked = (list) => list.flatMap((hit) => {
    const record = records.get(hit.profileId);
    return record?.state === "published" && record.version === hit.version && can(actor, "posting.matches", profileResource(record)) ? [{ hit, record }] : [];
  });
  const shown = (list) => {
    const ranks = before === null ? null : new Map(checked(before[list]).map(({ record }, rank) => [record.id, rank + 1]));
    return checked(matches[list]).map(({ hit, record }) => ({
      ...rankedProfile(app, actor, hit, record, proposed.open.get(record.id) ?? null),
      ...ranks !== null && { rankBefore: ranks.get(record.id) ?? null }
    }));
  };
  const counts = input.withChanges === true ? await app.engine.changesFor(app.db, query) : null;
  const labels = conceptLabels(
    app,
    actor,
    hits.flatMap((hit) => hit.reasons)
  );
  for (const change of counts?.changes ?? []) {
    if (change.code === "must") labels[change.concept] = app.vocabulary.label(change.concept, actor.locale);
  }
  return {
    ranked: shown("ranked"),
    unknownGerman: shown("unknownGerman"),
    hasMore: matches.hasMore,
    counts,
    excludedCompany: await ownAmong$1(app, actor, blocking, today),
    labels
  };
}
async function ownAmong$1(app, actor, profileIds, today) {
  return (await findProfileHeads(app.db, profileIds, today)).filter((row) => row.state === "published" && can(actor, "companyBlock.edit", profileResource(row))).map(({ id, caseCode }) => ({ profileId: id, caseCode }));
}
function organisationsOf(scope) {
  if (scope.all || scope.published) return void 0;
  return scope.organisationId === null ? [] : [scope.organisationId];
}
function rankedProfile(app, actor, hit, record, proposal2) {
  const resource = profileResource(record);
  const isOwnCase = can(actor, "identity.reveal", resource);
  return {
    profileId: record.id,
    caseCode: record.caseCode,
    occupation: record.occupations[0] ?? null,
    occupationLabel: record.occupations[0] === void 0 ? null : app.vocabulary.label(record.occupations[0], actor.locale),
    experienceYears: record.experienceYears,
    meetsMusts: hit.meetsMusts,
    score: hit.score,
    contributions: hit.contributions,
    reasons: hit.reasons,
    isOwnCase,
    mayPropose: can(actor, "proposal.create", resource),
    languageStep: isOwnCase && can(actor, "profile.edit", resource) ? languageStepOf(hit.reasons) : null,
    proposal: proposal2
  };
}
function heldFilters(app, actor, filters) {
  const isKnown = filters.spotId !== null && app.places.find(filters.spotId) !== void 0;
  return {
    ...filters,
    spotId: isKnown ? filters.spotId : null,
    km: isKnown ? filters.km : null,
    districts: filters.districts.filter((key) => app.places.district(key) !== void 0),
    languages: mayEver(actor, "identity.reveal") ? filters.languages : []
  };
}
function queriesOf(app, actor, words) {
  const today = dayOf(app.clock.now());
  const own = scopeFor(actor, "identity.reveal");
  const found2 = /* @__PURE__ */ new Map();
  async function among(languages) {
    const speaking = languages.length === 0 ? null : await profilesSpeaking(app.db, own, today, languages);
    if (words.length === 0) return speaking;
    return profilesWithWords(app.db, speaking ?? await publishedIds(app.db, own, today), words);
  }
  return async ({ spotId, km, districts, languages, sort: _order, ...rest }) => {
    const spots = districts.length === 0 ? null : app.places.choices().flatMap(({ id, districtKey }) => districts.includes(districtKey) ? [id] : []);
    const only = found2.get(languages.join()) ?? among(languages);
    found2.set(languages.join(), only);
    return {
      ...rest,
      near: spotId === null ? null : { spotId, km: km ?? farthestKm },
      spots,
      only: await only,
      organisations: organisationsOf(scopeFor(actor, "profile.list")),
      today
    };
  };
}
const mostListed = 2e3;
const pageSize = 20;
const fewLeft = 5;
const mostConceptsShown = 12;
const mostInstead = 6;
async function browseProfiles(app, actor, wanted, options = {}) {
  const today = dayOf(app.clock.now());
  const filters = heldFilters(app, actor, wanted);
  const toQuery = queriesOf(app, actor, options.words ?? []);
  const query = await toQuery(filters);
  const pageOf = (number) => app.engine.browseProfiles(app.db, {
    ...query,
    sort: filters.sort,
    offset: (number - 1) * pageSize,
    limit: pageSize
  });
  const asked = Math.min(mostListed / pageSize, Math.max(1, options.page ?? 1));
  const first = await pageOf(asked);
  const listed2 = Math.min(first.total, mostListed);
  const pageCount = Math.max(1, Math.ceil(listed2 / pageSize));
  const page = Math.min(pageCount, asked);
  const answer = page === asked ? first : await pageOf(page);
  const { hits } = answer;
  const records = new Map(
    (await findProfiles(
      app.db,
      hits.map(({ profileId }) => profileId),
      today
    )).map((record) => [record.id, record])
  );
  const rows2 = hits.flatMap(({ profileId, version, km }) => {
    const record = records.get(profileId);
    if (record?.state !== "published" || record.version !== version) return [];
    if (!can(actor, "profile.list", profileResource(record))) return [];
    const [occupation] = record.occupations;
    const lowest = lowestLevel(germanLevels(record.german));
    const spotId = record.quarterId ?? record.placeId;
    return [
      {
        profileId,
        caseCode: record.caseCode,
        occupationLabel: occupation === void 0 ? null : app.vocabulary.label(occupation, actor.locale),
        german: lowest === null ? null : levelOfRank(lowest),
        placeName: spotId === null ? null : app.places.name(spotId),
        km,
        freeFrom: freeFrom(record),
        experienceYears: record.experienceYears
      }
    ];
  });
  const { spots, concepts, ...counts } = answer.counts;
  const named = (key) => ({
    key,
    kind: app.vocabulary.concept(key)?.kind ?? "skill",
    label: app.vocabulary.label(key, actor.locale)
  });
  const further = concepts.filter(({ concept }) => ![...filters.concepts, ...filters.oneOf.flat()].includes(concept)).map(({ concept, count: count2 }) => ({ ...named(concept), count: count2 }));
  const ofKind = (kind) => further.filter((one) => one.kind === kind).slice(0, mostConceptsShown);
  return {
    filters,
    total: answer.total,
    listed: listed2,
    page,
    pageCount,
    rows: rows2,
    counts,
    chosen: filters.concepts.map((key) => ({
      ...named(key),
      instead: insteadOf(app, actor, key, filters.concepts).map(named)
    })),
    oneOf: filters.oneOf.map((keys) => keys.map(named)),
    spotName: filters.spotId === null ? null : app.places.name(filters.spotId) || null,
    occupations: ofKind("occupation"),
    skills: ofKind("skill"),
    districts: districtsOf(app, spots, filters.districts),
    languages: await countLanguages(app.db, await ownAmong(app, actor, query)),
    openings: answer.total > fewLeft ? [] : await openingsOf(app, filters, answer.total, toQuery)
  };
}
async function openingsOf(app, filters, total, toQuery) {
  const changes = singleChanges(filters);
  const queries = [];
  for (const { without } of changes) queries.push(await toQuery(without));
  const totals = await app.engine.countProfiles(app.db, queries);
  return changes.map((change, index) => ({ ...change, total: totals[index] ?? 0 })).filter((opening) => opening.total > total).sort((a, b) => b.total - a.total);
}
async function idsOfBrowse(app, actor, filters) {
  return app.engine.profileIds(app.db, await queriesOf(app, actor, [])(heldFilters(app, actor, filters)));
}
async function ownAmong(app, actor, query) {
  if (!mayEver(actor, "identity.reveal")) return [];
  const own = await publishedIds(app.db, scopeFor(actor, "identity.reveal"), dayOf(app.clock.now()));
  if (own.length === 0) return [];
  const mine = new Set(own);
  return app.engine.profileIds(app.db, { ...query, only: query.only?.filter((id) => mine.has(id)) ?? own });
}
function districtsOf(app, spots, chosen) {
  const counts = new Map(chosen.map((key) => [key, 0]));
  for (const { spotId, count: count2 } of spots) {
    const key = app.places.districtOf(spotId);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + count2);
  }
  return [...counts].map(([key, count2]) => ({ key, name: app.places.districtName(key), count: count2 })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
function insteadOf(app, actor, key, chosen) {
  const concept = app.vocabulary.concept(key);
  if (concept === void 0) return [];
  const [firstWord = ""] = app.vocabulary.label(key, actor.locale).split(/[^\p{L}]+/u);
  const alike = app.vocabulary.search(firstWord.slice(0, 6), { kind: concept.kind, locale: actor.locale });
  const near = [...app.vocabulary.related(key), ...alike].map((one) => one.key);
  return [...new Set(near)].filter((one) => !chosen.includes(one)).slice(0, mostInstead);
}
function marksOf(app, actor, { list, query }) {
  const params = new URLSearchParams(query);
  if (list === "profiles") return idsOfBrowse(app, actor, browseFilters(params));
  return list === "cards" ? marksOfCards(app, actor, params) : marksOfDetailed(app, actor, params);
}
async function copyKeys(keys) {
  const { keyStoreUrl, target, backupDir, dataDir, at, isCopy } = keys;
  if (!keyStoreUrl.startsWith("file:"))
    throw new Error("The key store is on a server (KEY_STORE_URL): it is backed up there.");
  for (const folder of [backupDir, dataDir])
    if (!path.relative(folder, target).startsWith(".."))
      throw new Error("The copy of the keys must lie apart: neither in DATA_DIR nor in BACKUP_DIR.");
  if (!existsSync(path.dirname(target))) throw new BackupFailure("noKeysFolder");
  if (existsSync(target) && !existsSync(noteIn(dataDir)) && !await isCopy(target))
    throw new BackupFailure("keysOfOther");
  const fresh = `${target}.part`;
  try {
    rmSync(fresh, { force: true });
    await copyKeyStore(keyStoreUrl, fresh);
    chmodSync(fresh, 384);
    bringToDisk(fresh);
    renameSync(fresh, target);
  } catch (error) {
    throw failureOfCopy(error);
  } finally {
    rmSync(fresh, { force: true });
  }
  writeFileSync(noteIn(dataDir), at.toISOString(), { mode: 384 });
}
function bringToDisk(file) {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
function failureOfCopy(error) {
  if (databaseCode(error)?.startsWith("SQLITE_CANTOPEN") === true) return new BackupFailure("noKeysFolder");
  const known2 = knownFailure(error);
  if (!(known2 instanceof BackupFailure)) return known2;
  return new BackupFailure(known2.code === "diskFull" ? "noKeysRoom" : "noKeysFolder");
}
const noteIn = (dataDir) => path.join(dataDir, "keys-copied");
function lastKeysCopy({ config }) {
  const { keyStore, dataDir } = config;
  if (keyStore === null || !existsSync(noteIn(dataDir))) return null;
  if (keyStore.copy !== null && !existsSync(keyStore.copy)) return null;
  const at = new Date(readFileSync(noteIn(dataDir), "utf8"));
  return Number.isNaN(at.getTime()) ? null : at;
}
const troubles$2 = /* @__PURE__ */ new Map();
function keysCopyTrouble({ config }) {
  return troubles$2.get(config.dataDir) ?? null;
}
async function copyDueKeys(app) {
  if (isCopyDue(app)) await copyKeysNow(app);
}
async function copyKeysNow(app) {
  const { keyStore, backups, dataDir } = app.config;
  if (keyStore === null || keyStore.copy === null) return;
  const at = app.clock.now();
  try {
    if (!app.vault.keys.isInPlace()) throw new BackupFailure("noKeyStore");
    const backupDir = backups?.folder ?? dataDir;
    const isCopy = (file) => app.vault.keys.isCopy(file);
    await copyKeys({ keyStoreUrl: keyStore.url, target: keyStore.copy, backupDir, dataDir, at, isCopy });
    troubles$2.delete(dataDir);
  } catch (error) {
    const code = backupFailureCode(error);
    if (troubles$2.get(dataDir)?.code === code) return;
    troubles$2.set(dataDir, { code, since: at });
    log("keysCopyFailed", { code, advice: backupFailureOf(code)?.message ?? "It is tried again." });
  }
}
function isCopyDue(app) {
  const { keyStore, backups } = app.config;
  if (keyStore === null || keyStore.copy === null) return false;
  const last = lastKeysCopy(app);
  const now = app.clock.now();
  if (last === null || last > now || keysCopyTrouble(app) !== null) return true;
  if (backups === null) return now.getTime() - last.getTime() >= backupEveryMs;
  const newest = newestOf(listBackups(backups.folder).filter((backup) => !isFromFuture(backup, now)));
  return newest !== null && newest.at >= last;
}
const troubles$1 = /* @__PURE__ */ new Map();
function backupTrouble({ config }) {
  return config.backups === null ? null : troubles$1.get(config.backups.folder) ?? null;
}
async function runDueBackup(app) {
  if (app.config.backups === null) return;
  const { folder } = app.config.backups;
  const now = app.clock.now();
  try {
    if (!isBackupDue(listBackups(folder), now)) return;
    await writeBackup(backupPlaceOf(app), { at: now, reason: "regular" });
    troubles$1.delete(folder);
    await deleteRunOut(app, folder, now);
  } catch (error) {
    const code = backupFailureCode(error);
    if (troubles$1.get(folder)?.code === code) return;
    troubles$1.set(folder, { code, since: now });
    log("backupFailed", { code, advice: backupFailureOf(code)?.message ?? "It is tried again." });
  }
}
async function deleteRunOut(app, folder, now) {
  const today = dayOf(now);
  const since = async (key) => {
    const rule = await ruleAt(app.db, `retention.${key}`, today);
    return rule === null || rule.value === null ? null : keptSince(now, today, rule.value, rule.unit);
  };
  const [monthly, daily, all2] = await Promise.all(backupKeys.map(since));
  if (!monthly || !daily || !all2) return;
  deleteBackups(folder, runOutBackups(listBackups(folder), { all: all2, daily, monthly }, now));
}
async function listJobs(handle, limit) {
  return handle.select({
    id: jobs.id,
    kind: jobs.kind,
    state: jobs.state,
    failure: jobs.failure,
    result: jobs.result,
    progressDone: jobs.progressDone,
    progressTotal: jobs.progressTotal,
    attempts: jobs.attempts,
    createdAt: jobs.createdAt,
    finishedAt: jobs.finishedAt
  }).from(jobs).orderBy(desc(jobs.createdAt)).limit(limit);
}
async function findLastJob(handle, kind) {
  const [row] = await handle.select({ state: jobs.state, failure: jobs.failure, result: jobs.result, finishedAt: jobs.finishedAt }).from(jobs).where(and(eq(jobs.kind, kind), inArray(jobs.state, ["done", "failed"]))).orderBy(desc(jobs.finishedAt)).limit(1);
  return row ?? null;
}
async function hasOpenJob(handle, kind) {
  const rows2 = await handle.select({ id: jobs.id }).from(jobs).where(and(eq(jobs.kind, kind), inArray(jobs.state, ["waiting", "running"]))).limit(1);
  return rows2.length > 0;
}
async function failuresInARow(handle, kind) {
  const done2 = handle.select({ at: max(jobs.finishedAt) }).from(jobs).where(and(eq(jobs.kind, kind), eq(jobs.state, "done")));
  const [row] = await handle.select({ count: count(), lastAt: max(jobs.finishedAt) }).from(jobs).where(and(eq(jobs.kind, kind), eq(jobs.state, "failed"), gt(jobs.finishedAt, sql`coalesce(${done2}, 0)`)));
  return row === void 0 || row.lastAt === null ? null : { count: row.count, lastAt: row.lastAt };
}
async function openJob(tx, job) {
  const [open] = await tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.idempotencyKey, job.idempotencyKey));
  if (open !== void 0) return open.id;
  const { at, ...row } = job;
  const [inserted] = await tx.insert(jobs).values({ ...row, state: "waiting", input: {}, runAt: at, createdAt: at }).returning({ id: jobs.id });
  return inserted?.id ?? "";
}
async function claimJob(tx, now, leaseUntil) {
  const [due] = await tx.select({ id: jobs.id, kind: jobs.kind, attempts: jobs.attempts }).from(jobs).where(
    or(
      and(eq(jobs.state, "waiting"), lte(jobs.runAt, now)),
      and(eq(jobs.state, "running"), lte(jobs.leaseUntil, now))
    )
  ).orderBy(asc(jobs.runAt)).limit(1);
  if (due === void 0) return null;
  const attempts = due.attempts + 1;
  await tx.update(jobs).set({ state: "running", attempts, leaseUntil, progressDone: 0 }).where(eq(jobs.id, due.id));
  return { ...due, attempts };
}
async function putJobProgress(tx, id, progress, leaseUntil) {
  await tx.update(jobs).set({ progressDone: progress.done, progressTotal: progress.total, leaseUntil }).where(eq(jobs.id, id));
}
async function finishJob(tx, id, result, at) {
  await tx.update(jobs).set({ state: "done", result, failure: null, leaseUntil: null, idempotencyKey: null, finishedAt: at }).where(eq(jobs.id, id));
}
async function failJob(tx, id, failure, next, at) {
  await tx.update(jobs).set(
    next === null ? { state: "failed", failure, leaseUntil: null, idempotencyKey: null, finishedAt: at } : { state: "waiting", failure, leaseUntil: null, runAt: next }
  ).where(eq(jobs.id, id));
}
async function findLastBatch(app) {
  const batch = await findCurrentBatch(app.db);
  return batch === null ? null : { number: batch.number, weekOn: batch.weekOn };
}
async function findBatchState(app, actor) {
  allow(actor, "job.read", {});
  const batch = await findCurrentBatch(app.db);
  if (batch === null) return null;
  const { currentAt, k, people, withheld, detailed } = batch;
  return { currentAt, k, people, withheld, detailed, cards: (await listClassCards(app.db)).length };
}
async function checkAudit(app, report = () => void 0) {
  const check = await checkChain(app.db, {
    checkpointKey: app.vault.checkpointKey,
    heads: app.auditHeads?.read() ?? [],
    onProgress: (done2, total) => report({ done: done2, total }),
    pause: () => setImmediate()
  });
  await write(app.db, (tx) => putAuditCheck(tx, app.clock.now(), check));
  return check;
}
const word = "canary";
const placeOf = (id) => `backup_canary.${id}`;
async function makeCanary(vault) {
  const id = `${canaryIds}${randomUUID()}`;
  const key = (await vault.keys.keysFor([id])).get(id);
  if (key === void 0) throw new CipherError();
  return { id, sealed: seal(key, placeOf(id), word) };
}
async function isCanaryReadable(vault, { id, sealed }) {
  const key = (await vault.keys.existingKeys([id])).get(id);
  return key !== void 0 && unseal(key, placeOf(id), sealed) === word;
}
function destroyCanary(vault, { id }) {
  return vault.keys.destroy([id]);
}
async function countErased(vault) {
  const ids = (await vault.keys.erasedPersons()).map(({ id }) => id);
  return { erased: ids.length, readable: (await vault.keys.existingKeys(ids)).size };
}
const lot = 10;
async function runRestoreDrill(app, report) {
  const place = backupPlaceOf(app);
  const startedAt = performance.now();
  const step = (done2) => report({ done: done2, total: 4 });
  const canary = await makeCanary(app.vault);
  try {
    step(0);
    const { name, bytes } = await writeBackup(place, {
      at: app.clock.now(),
      reason: "regular",
      canary: canary.sealed
    });
    step(1);
    const head = await tryBackup(place, name);
    step(2);
    const inBackup = { id: canary.id, sealed: head.canary ?? "" };
    if (!await isCanaryReadable(app.vault, inBackup)) throw new BackupFailure("damaged");
    await destroyCanary(app.vault, canary);
    const { erased, readable } = await countErased(app.vault);
    if (readable > 0 || await isCanaryReadable(app.vault, inBackup)) throw new BackupFailure("canaryReadable");
    step(3);
    const broken = await findBroken(place, () => step(3));
    step(4);
    return {
      backup: name,
      bytes,
      rows: head.rows,
      tables: Object.keys(head.tables).length,
      erased,
      broken,
      seconds: Math.round((performance.now() - startedAt) / 100) / 10
    };
  } finally {
    await destroyCanary(app.vault, canary);
  }
}
async function findBroken(place, isAlive) {
  const names2 = listBackups(place.folder).map(({ name }) => name);
  const broken = [];
  for (let from = 0; from < names2.length; from += lot) {
    broken.push(...await findBrokenBackups(place, names2.slice(from, from + lot)));
    isAlive();
  }
  if (broken.length > 0) log("backupsBroken", { files: broken });
  return broken;
}
const waiting = /* @__PURE__ */ new WeakMap();
function waitingFiles(app) {
  demandWriter(app.db);
  const files = waiting.get(app.db) ?? /* @__PURE__ */ new Map();
  waiting.set(app.db, files);
  return files;
}
async function takeWaitingReference(app, kind, report) {
  const files = waitingFiles(app);
  const file = files.get(kind);
  if (file === void 0) throw new DomainError("expired", "uploadGone");
  const { file: name, counts, problems } = await file.run(app, report);
  files.delete(kind);
  return { file: name, counts, problems };
}
function dropWaitingReference(app, kind) {
  waitingFiles(app).delete(kind);
}
async function reindex(app, report) {
  const documents = await countDocuments(app);
  const total = documents * (app.searchSync === null ? 1 : 2);
  const done2 = /* @__PURE__ */ new Map();
  report({ done: 0, total });
  await app.engine.rebuild(app.db, indexSource(app.clock), ({ engine = app.engine.name, kind, done: written }) => {
    done2.set(`${engine} ${kind}`, written);
    const sum2 = [...done2.values()].reduce((all2, one) => all2 + one, 0);
    report({ done: Math.min(sum2, total), total });
  });
  report({ done: total, total });
  return { documents };
}
async function countDocuments({ db }) {
  const numbers = await Promise.all([
    db.select({ number: count() }).from(profiles).where(eq(profiles.state, "published")),
    db.select({ number: count() }).from(postings).where(eq(postings.state, "approved")),
    db.select({ number: count() }).from(mentors).where(eq(mentors.state, "active"))
  ]);
  return numbers.reduce((sum2, [row]) => sum2 + (row?.number ?? 0), 0);
}
const jobWork = {
  reindex,
  importVocabulary: (app, report) => takeWaitingReference(app, "vocabulary", report),
  checkAudit: async (app, report) => {
    const { rows: rows2, finding } = await checkAudit(app, report);
    return { rows: rows2, finding: finding?.kind ?? null };
  },
  importPlaces: (app, report) => takeWaitingReference(app, "places", report),
  weeklyBatch: runWeeklyBatch,
  privacyAttack: (app, report) => runPrivacyAttack(app, report),
  backup: backupOnRequest,
  restoreDrill: runRestoreDrill
};
const running$2 = /* @__PURE__ */ new WeakMap();
function runJobs(app, onProgress = () => void 0) {
  const known2 = running$2.get(app.db);
  if (known2 !== void 0) return known2;
  const work = runDueJobs(app, onProgress).finally(() => running$2.delete(app.db));
  running$2.set(app.db, work);
  return work;
}
async function runDueJobs(app, onProgress) {
  const leaseUntil = () => new Date(app.clock.now().getTime() + LEASE_MS);
  for (; ; ) {
    const job = await write(app.db, (tx) => claimJob(tx, app.clock.now(), leaseUntil()));
    if (job === null) return;
    if (job.attempts > MOST_ATTEMPTS) {
      await giveUp(app, job, "interrupted");
      continue;
    }
    let reported = Promise.resolve();
    const report = (progress) => {
      onProgress(progress);
      reported = reported.then(() => write(app.db, (tx) => putJobProgress(tx, job.id, progress, leaseUntil())));
    };
    try {
      const result = await jobWork[job.kind](app, report);
      await reported;
      await write(app.db, (tx) => finishJob(tx, job.id, result, app.clock.now()));
    } catch (error) {
      await reported.catch(() => void 0);
      const now = app.clock.now();
      const next = new Date(now.getTime() + retryDelayMs(job.attempts));
      if (job.attempts < MOST_ATTEMPTS) await write(app.db, (tx) => failJob(tx, job.id, failureOf(error), next, now));
      else await giveUp(app, job, failureOf(error));
    }
  }
}
async function giveUp(app, { id, kind }, failure) {
  letGo(app, kind);
  const now = app.clock.now();
  const batch = await findLastBatch(app);
  await write(app.db, async (tx) => {
    await failJob(tx, id, failure, null, now);
    if (kind === "privacyAttack") await tellOfProtection(tx, `failed.${batch?.number ?? 0}`, now);
  });
}
function letGo(app, kind) {
  if (kind === "importVocabulary") dropWaitingReference(app, "vocabulary");
  if (kind === "importPlaces") dropWaitingReference(app, "places");
}
function failureOf(error) {
  if (error instanceof DomainError) return error.reason;
  if (error instanceof BackupFailure) return error.code;
  return error instanceof MeilisearchFailure ? `meilisearch.${error.code}` : "unexpected";
}
const weekMs = 7 * 24 * 60 * 6e4;
async function startBackupJob(app, actor, kind) {
  allow(actor, "job.run", {});
  const id = await openBackupJob(app, kind, actor.userId);
  void runJobs(app).catch(() => log("jobsFailed"));
  return id;
}
async function runDueDrill(app) {
  if (app.config.backups === null || await hasOpenJob(app.db, "restoreDrill")) return;
  const now = app.clock.now().getTime();
  const last = await findLastJob(app.db, "restoreDrill");
  const failed = await failuresInARow(app.db, "restoreDrill");
  const next = failed === null ? (last?.finishedAt?.getTime() ?? 0) + weekMs : failed.lastAt.getTime() + askAgainDelayMs(failed.count);
  if (now < next) return;
  await openBackupJob(app, "restoreDrill", null);
  await runJobs(app);
}
function openBackupJob(app, kind, by) {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind, idempotencyKey: kind, createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: "job.run",
      subjectKind: "job",
      subjectIds: [id],
      detail: { kind }
    });
    return id;
  });
}
const noted = /* @__PURE__ */ new WeakMap();
const troubles = /* @__PURE__ */ new WeakMap();
function auditHeadTrouble({ auditHeads }) {
  return auditHeads === null ? null : troubles.get(auditHeads) ?? null;
}
async function noteAuditHead(app) {
  const { auditHeads } = app;
  if (auditHeads === null) return;
  const { seq, segment, hash } = await chainEnd(app.db);
  const before = noted.get(auditHeads);
  if (before?.seq === seq) return;
  const erasures = (await app.vault.keys.erasedPersons()).length;
  if (before?.erasures !== erasures) await copyKeysNow(app);
  const at = app.clock.now();
  try {
    auditHeads.append({ at, seq, segment, hash, erasures });
  } catch (error) {
    if (troubles.has(auditHeads)) return;
    troubles.set(auditHeads, at);
    const { code } = error;
    log("auditHeadFailed", {
      code: typeof code === "string" ? code : "unexpected",
      advice: "Check AUDIT_HEAD_FILE, its folder and who owns it; under systemd it has to be in ReadWritePaths."
    });
    return;
  }
  noted.set(auditHeads, { seq, erasures });
  troubles.delete(auditHeads);
}
const minuteMs = 6e4;
const hourMs = 60 * minuteMs;
const LEAP_MS = minuteMs;
const PAUSE_MS = 24 * hourMs;
const HARMLESS_MS = hourMs;
const HOLD_MS = 12 * hourMs;
function leapOf(differenceMs, isStart) {
  if (differenceMs < -LEAP_MS) return "back";
  if (isStart) return differenceMs > PAUSE_MS ? "pause" : null;
  return differenceMs > LEAP_MS ? "forward" : null;
}
function isInDoubt(aheadMs, sinceMs) {
  return aheadMs > HARMLESS_MS && sinceMs < HOLD_MS;
}
const looks = /* @__PURE__ */ new WeakMap();
const shownMs = 24 * 60 * 6e4;
async function watchClock(app) {
  const before = looks.get(app.db);
  const at = app.clock.now();
  const passed = performance.now();
  const since = before?.at ?? await lastWriteProof(app.db) ?? at;
  const differenceMs = at.getTime() - since.getTime() - (before === void 0 ? 0 : passed - before.passed);
  const kind = leapOf(differenceMs, before === void 0);
  if (kind === null) {
    looks.set(app.db, { leap: null, aheadMs: 0, ...before, at, passed });
    return;
  }
  const aheadBefore = before !== void 0 && isHeld(before) ? before.aheadMs : 0;
  looks.set(app.db, {
    at,
    passed,
    leap: { kind, byMs: Math.abs(differenceMs), noticedAt: at, passed },
    aheadMs: Math.max(0, aheadBefore + differenceMs)
  });
  log(kind === "pause" ? "longPause" : "clockLeapt", { advice: adviceFor(kind, Math.abs(differenceMs)) });
}
function isClockSteady({ db }) {
  const look = looks.get(db);
  return look === void 0 || !isHeld(look);
}
function lastClockLeap({ db }) {
  const leap = looks.get(db)?.leap ?? null;
  if (leap === null || performance.now() - leap.passed > shownMs) return null;
  return { kind: leap.kind, byMs: leap.byMs, noticedAt: leap.noticedAt };
}
const isHeld = ({ leap, aheadMs }) => leap !== null && isInDoubt(aheadMs, performance.now() - leap.passed);
function adviceFor(kind, byMs) {
  const minutes = Math.round(byMs / 6e4);
  const span = `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const waits2 = "what is deleted when its time is over is left alone for twelve hours.";
  return {
    forward: `Forwards by ${span}, or the machine slept. Let NTP set the clock. From an hour on, ${waits2}`,
    back: `Backwards by ${span}. Let NTP set the clock. Nothing is lost, times in the log are out of order for a while.`,
    pause: `Its last sign of life was ${span} ago. If that is wrong, set the clock: ${waits2}`
  }[kind];
}
async function findRhythm(handle, userId) {
  const [row] = await handle.select({ rhythm: mailDigests.rhythm }).from(mailDigests).where(eq(mailDigests.userId, userId));
  return row?.rhythm ?? null;
}
async function putRhythm(tx, userId, rhythm) {
  if (rhythm === null) await tx.delete(mailDigests).where(eq(mailDigests.userId, userId));
  else
    await tx.insert(mailDigests).values({ userId, rhythm }).onConflictDoUpdate({ target: mailDigests.userId, set: { rhythm } });
}
async function listDigests(handle) {
  const rows2 = await handle.select({
    rhythm: mailDigests.rhythm,
    lastOn: mailDigests.lastOn,
    wantsMails: users.wantsMails,
    userId: users.id,
    roles: users.roles,
    organisationId: users.organisationId,
    teamId: users.teamId,
    companyId: users.companyId,
    mentorId: users.mentorId,
    locale: users.locale
  }).from(mailDigests).innerJoin(users, eq(users.id, mailDigests.userId)).where(isNull(users.deactivatedAt));
  return rows2.filter(({ wantsMails }) => wantsMails).map(({ wantsMails: _, rhythm, lastOn, ...actor }) => ({ rhythm, lastOn, actor }));
}
async function markDigest(tx, userId, on) {
  await tx.update(mailDigests).set({ lastOn: on }).where(eq(mailDigests.userId, userId));
}
async function listRisks(handle, scope, today, until, filter = {}) {
  const rows2 = await handle.select({
    id: checkIns.id,
    placementId: checkIns.placementId,
    side: checkIns.side,
    risk: checkIns.risk,
    dueOn: checkIns.riskDueOn,
    ...caseOfPlacement,
    companyName: companies.name,
    kind: placements.kind
  }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).innerJoin(companies, eq(companies.id, placements.companyId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      isNull(checkIns.riskDoneAt),
      lte(checkIns.riskDueOn, until),
      placementsInScope(scope, today),
      filter.side === void 0 ? void 0 : eq(checkIns.side, filter.side),
      filter.officerId === void 0 ? void 0 : inArray(postings.officerId, herselfAndCovered(filter.officerId, today))
    )
  ).orderBy(asc(checkIns.riskDueOn), asc(checkIns.id)).limit(1e3);
  return rows2.flatMap(
    ({ risk, dueOn, ...row }) => risk === null || dueOn === null ? [] : [{ ...coveredToday(row, today), risk, dueOn }]
  );
}
function callWishTask(row) {
  return {
    key: `w${row.id}`,
    href: `/profiles/${row.profileId}#calls`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName ?? "",
    postingKind: null,
    task: "callWish",
    purpose: row.purpose,
    of: row
  };
}
function proposalTask(row) {
  return {
    key: `p${row.id}`,
    href: `/proposals/${row.id}`,
    dueOn: row.dueOn ?? "",
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: "proposal",
    state: row.state,
    postingTitle: row.postingTitle,
    of: row
  };
}
function stepTask(row) {
  return {
    key: `t${row.id}`,
    href: `/placements/${row.placementId}?step=${row.id}#step`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "step",
    step: row.code,
    stepTitle: row.title,
    owner: row.owner,
    started: row.placementState === "started",
    stepId: row.id,
    version: row.version,
    of: row
  };
}
function resultTask(row, day) {
  return {
    key: `r${row.id}`,
    href: `/placements/${row.id}#end`,
    dueOn: resultDueOn(row) ?? day,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "result",
    postingTitle: row.postingTitle,
    of: row
  };
}
function firstDayTask(row, dueOn) {
  return {
    key: `f${row.id}`,
    href: `/placements/${row.id}#start`,
    dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "firstDay",
    postingTitle: row.postingTitle,
    of: row
  };
}
function riskTask(row) {
  return {
    key: `a${row.id}`,
    href: `/placements/${row.placementId}/aftercare#risk`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "risk",
    risk: row.risk,
    of: row
  };
}
function requestTask(row) {
  const { profileId, organisationId } = row;
  return {
    key: `q${row.id}`,
    href: `/requests/${row.id}`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: "request",
    kind: row.kind,
    postingTitle: row.postingTitle,
    of: profileId === null || organisationId === null ? null : { ...row, profileId, organisationId }
  };
}
function contactTask(row) {
  return {
    key: `c${row.companyId}`,
    href: `/companies/${row.companyId}`,
    dueOn: row.dueOn,
    caseCode: null,
    companyName: row.companyName,
    postingKind: null,
    task: "contact",
    of: null
  };
}
function confirmationTask(row, day) {
  return {
    key: `k${row.id}`,
    href: `/postings/${row.id}`,
    dueOn: workingDayOnOrBefore(row.validThrough ?? day),
    caseCode: null,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "confirmation",
    postingTitle: row.title,
    of: null
  };
}
function submittedPostingTask(row, day) {
  return {
    key: `s${row.id}`,
    href: `/postings/${row.id}`,
    dueOn: row.callBy ?? day,
    caseCode: null,
    companyName: row.companyName,
    postingKind: row.kind,
    task: "posting",
    postingTitle: row.title,
    of: null
  };
}
function offerTask(row, what) {
  return {
    key: `d${row.id}`,
    href: `/placements/${row.placementId}/dates`,
    dueOn: row.answeredOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: "employerSide",
    what,
    postingTitle: row.postingTitle,
    of: row
  };
}
function silenceTask(row) {
  return {
    key: `e${row.postingId}`,
    href: `/postings/${row.postingId}#silence`,
    dueOn: dayOf(row.askedAt),
    caseCode: null,
    companyName: row.companyName,
    postingKind: null,
    task: "employerSide",
    what: "silence",
    postingTitle: row.postingTitle,
    of: null
  };
}
function tandemTask(row) {
  return {
    key: `l${row.id}`,
    href: `/mentoring/tandems/${row.tandemId}`,
    dueOn: dayOf(row.raisedAt),
    caseCode: row.caseCode,
    companyName: row.mentorCode,
    postingKind: null,
    task: "tandem",
    alert: row.kind,
    of: null
  };
}
const all = { number: 0, size: 1e3 };
async function listDue(app, actor, day, until) {
  const due = [
    ...hasRole(actor, "caseworker", "teamLead") ? await dueForCaseworker(app, actor, day, until) : [],
    ...hasRole(actor, "officer") ? await dueForOfficer(app, actor, day, until) : [],
    ...hasRole(actor, "coordinator") ? await dueForCoordinator(app, actor, day) : []
  ];
  return due.filter((row, index, rows2) => rows2.findIndex(({ key }) => key === row.key) === index).sort((a, b) => a.dueOn === b.dueOn ? a.key < b.key ? -1 : 1 : a.dueOn < b.dueOn ? -1 : 1);
}
async function dueForCaseworker(app, actor, day, until) {
  const scope = scopeFor(actor, "today.read");
  const proposals2 = await listProposals(
    app.db,
    scope,
    day,
    { states: ["proposed", "interested", "handedOver", "applied"], dueBefore: addDays(until, 1) },
    all
  );
  const steps = await listDueSteps(app.db, scope, day, until, { owners: ownersForCaseworker });
  const calls = await listCallRequests(app.db, scope, day, until);
  const requests = await listOpenRequests(app.db, scope, day, { dueUntil: until });
  const risks = await listRisks(app.db, scope, day, until);
  const placements2 = await duePlacements(app, scope, day, until, { owners: ownersForCaseworker });
  const chosenDates = await listOffersToSettle(app.db, scope, day, { answer: "chosen" });
  return [
    ...calls.map(callWishTask),
    ...proposals2.map(proposalTask),
    ...steps.map(stepTask),
    ...risks.map(riskTask),
    ...placements2,
    ...chosenDates.map((offer) => offerTask(offer, "dateChosen")),
    ...requests.map(requestTask)
  ];
}
async function dueForOfficer(app, actor, day, until) {
  const mine = { officerId: actor.userId };
  const proposed = (filter) => listProposals(app.db, scopeFor(actor, "proposal.list"), day, { ...mine, ...filter }, all);
  const calls = await proposed({ states: ["callRequested"], dueBefore: addDays(until, 1) });
  const silent = await proposed({ states: ["withCompany"], dueBefore: day });
  const ofPlacements = scopeFor(actor, "placement.list");
  const steps = await listDueSteps(app.db, ofPlacements, day, until, { ...mine, owners: ownersForOfficer });
  const current = await listPostingsToConfirm(
    app.db,
    scopeFor(actor, "posting.list"),
    actor.userId,
    day,
    asksUntil(day)
  );
  const placements2 = await duePlacements(app, ofPlacements, day, until, { ...mine, owners: ownersForOfficer });
  const contacts = await listDueContacts(app.db, actor.userId, day, until);
  const requests = await listOpenRequests(app.db, scopeFor(actor, "companyRequest.read"), day, {
    ...mine,
    dueUntil: until
  });
  const submitted = (inCharge) => listPostings(app.db, scopeFor(actor, "posting.list"), { states: ["submitted"], inCharge }, { page: 1, size: 300 });
  const postings2 = [
    ...await submitted({ ...mine, today: day }),
    ...(await submitted(null)).filter((row) => row.officerName === null)
  ];
  const risks = await listRisks(app.db, scopeFor(actor, "checkIn.ofCompany"), day, until, {
    ...mine,
    side: "employer"
  });
  const noDateFits = await listOffersToSettle(app.db, ofPlacements, day, { ...mine, answer: "none" });
  const silences = await listOpenSilences(app.db, { ...mine, today: day });
  return [
    ...[...calls, ...silent].map(proposalTask),
    ...steps.map(stepTask),
    ...risks.map(riskTask),
    ...placements2,
    ...noDateFits.map((offer) => offerTask(offer, "noDateFits")),
    ...silences.map(silenceTask),
    ...requests.map(requestTask),
    ...contacts.map(contactTask),
    ...current.map((row) => confirmationTask(row, day)),
    ...postings2.filter((row) => (row.callBy ?? day) <= until).map((row) => submittedPostingTask(row, day))
  ];
}
async function dueForCoordinator(app, actor, day) {
  const alerts = await listOpenAlerts(app.db, scopeFor(actor, "tandem.manage"), day, actor.organisationId);
  return alerts.map(tandemTask);
}
async function duePlacements(app, scope, day, until, { owners, ...filter }) {
  const rows2 = await listPlacements(app.db, scope, day, { ...filter, dueUntil: until }, all);
  const preparing = rows2.filter(({ state }) => state === "preparing");
  const steps = await listStepsOf(
    app.db,
    preparing.map(({ id }) => id)
  );
  return rows2.flatMap((row) => {
    if (row.state !== "preparing") return [resultTask(row, day)];
    const placement = { plannedStartOn: row.plannedStartOn, createdOn: dayOf(row.createdAt) };
    const { owner, dueOn } = firstDayToPlan(placement, steps.get(row.id) ?? []);
    return owners.includes(owner) && dueOn <= until ? [firstDayTask(row, dueOn)] : [];
  });
}
async function isMailOff(handle, userId, kind) {
  const [row] = await handle.select({ isOff: mailChoices.isOff }).from(mailChoices).where(and(eq(mailChoices.userId, userId), eq(mailChoices.kind, kind)));
  return row?.isOff ?? false;
}
async function listMailsOff(handle, userId) {
  const rows2 = await handle.select({ kind: mailChoices.kind }).from(mailChoices).where(and(eq(mailChoices.userId, userId), eq(mailChoices.isOff, true)));
  return rows2.map((row) => row.kind);
}
async function findMailChoice(handle, linkHash) {
  const [row] = await handle.select({ userId: mailChoices.userId, kind: mailChoices.kind, isOff: mailChoices.isOff }).from(mailChoices).where(eq(mailChoices.linkHash, linkHash));
  return row ?? null;
}
async function putMailChoice(tx, row) {
  const { linkHash, isOff } = row;
  await tx.insert(mailChoices).values(row).onConflictDoUpdate({
    target: [mailChoices.userId, mailChoices.kind],
    set: { linkHash, ...isOff === void 0 ? {} : { isOff } }
  });
}
async function listMailChoices(app, actor) {
  allow(actor, "account.own", { ownerIds: [actor.userId] });
  const off = new Set(await listMailsOff(app.db, actor.userId));
  return kindsOf(actor).map((kind) => ({ kind, isOn: !off.has(kind) }));
}
async function chooseMails(app, actor, wanted) {
  allow(actor, "account.own", { ownerIds: [actor.userId] });
  const { userId } = actor;
  await write(app.db, async (tx) => {
    for (const kind of kindsOf(actor)) {
      const isOff = !wanted.includes(kind);
      if (isOff || await isMailOff(tx, userId, kind))
        await putMailChoice(tx, { userId, kind, linkHash: secretHash(offSecret(app, userId, kind)), isOff });
    }
  });
}
async function mailOffLink(app, tx, userId, kind) {
  if (mailRules[kind].isAskedFor) return null;
  const secret = offSecret(app, userId, kind);
  await putMailChoice(tx, { userId, kind, linkHash: secretHash(secret) });
  return { path: `/mails/${secret}`, isOff: await isMailOff(tx, userId, kind) };
}
async function findMailOff(app, secret) {
  const { kind, isOff } = found(await findMailChoice(app.db, secretHash(secret)));
  return { kind, isOff };
}
async function switchMailOff(app, secret) {
  const linkHash = secretHash(secret);
  await write(app.db, async (tx) => {
    const { userId, kind } = found(await findMailChoice(tx, linkHash));
    if (kind === "digest") await putRhythm(tx, userId, null);
    await putMailChoice(tx, { userId, kind, linkHash, isOff: true });
  });
}
async function switchMailOn(app, tx, userId, kind) {
  await putMailChoice(tx, { userId, kind, linkHash: secretHash(offSecret(app, userId, kind)), isOff: false });
}
function kindsOf(actor) {
  return choosableMailKinds.filter((kind) => mayEver(actor, mailRules[kind].action));
}
function offSecret(app, userId, kind) {
  return createHmac("sha256", app.config.pseudonymSecret).update(JSON.stringify(["mailOff", userId, kind])).digest("base64url").slice(0, 22);
}
async function findDigest(app, actor) {
  allow(actor, "today.read", { ownerIds: [actor.userId] });
  return findRhythm(app.db, actor.userId);
}
async function chooseDigest(app, actor, rhythm) {
  allow(actor, "today.read", { ownerIds: [actor.userId] });
  await write(app.db, async (tx) => {
    await putRhythm(tx, actor.userId, rhythm);
    if (rhythm !== null) await switchMailOn(app, tx, actor.userId, "digest");
  });
}
async function queueDigests(app) {
  const now = app.clock.now();
  const day = dayOf(now);
  for (const { rhythm, lastOn, actor } of await listDigests(app.db)) {
    const until = mayEver(actor, "today.read") ? digestUntil(rhythm, lastOn, now) : null;
    if (until === null) continue;
    await setImmediate();
    const isDue = (await listDue(app, actor, day, until)).length > 0;
    await write(app.db, async (tx) => {
      await markDigest(tx, actor.userId, day);
      if (isDue)
        await queueMail(tx, { userId: actor.userId, kind: "digest", about: null, idempotencyKey: day, at: now });
    });
  }
}
function sealText(vault, place, text) {
  return seal(vault.formKey, place, text);
}
function openText(vault, place, sealed) {
  return unseal(vault.formKey, place, sealed);
}
async function replaceEmailCode(tx, row) {
  await tx.delete(emailCodes).where(and(eq(emailCodes.purpose, row.purpose), eq(emailCodes.addressIndex, row.addressIndex)));
  await tx.insert(emailCodes).values(row);
}
async function findEmailCode(tx, purpose, addressIndex) {
  const [row] = await tx.select({
    id: emailCodes.id,
    aboutId: emailCodes.aboutId,
    codeHash: emailCodes.codeHash,
    wrongTries: emailCodes.wrongTries,
    expiresAt: emailCodes.expiresAt
  }).from(emailCodes).where(and(eq(emailCodes.purpose, purpose), eq(emailCodes.addressIndex, addressIndex))).orderBy(desc(emailCodes.createdAt)).limit(1);
  return row ?? null;
}
async function countWrongTry(tx, id) {
  await tx.update(emailCodes).set({ wrongTries: sql`${emailCodes.wrongTries} + 1` }).where(eq(emailCodes.id, id));
}
async function deleteEmailCode(tx, id) {
  await tx.delete(emailCodes).where(eq(emailCodes.id, id));
}
async function claimCodeMail(tx, now, holdUntil) {
  const [due] = await tx.select({ id: emailCodes.id, mailCipher: emailCodes.mailCipher }).from(emailCodes).where(and(isNotNull(emailCodes.mailCipher), lte(emailCodes.nextSendAt, now), gt(emailCodes.expiresAt, now))).orderBy(asc(emailCodes.nextSendAt)).limit(1);
  if (due === void 0 || due.mailCipher === null) return null;
  await tx.update(emailCodes).set({ nextSendAt: holdUntil }).where(eq(emailCodes.id, due.id));
  return { id: due.id, mailCipher: due.mailCipher };
}
async function endCodeMail(tx, id) {
  await tx.update(emailCodes).set({ mailCipher: null }).where(eq(emailCodes.id, id));
}
async function putOffCodeMail(tx, id, until) {
  await tx.update(emailCodes).set({ nextSendAt: until }).where(eq(emailCodes.id, id));
}
async function deleteOldEmailCodes(tx, before, limit) {
  const old = await tx.select({ id: emailCodes.id }).from(emailCodes).where(lt(emailCodes.expiresAt, before)).limit(limit);
  const ids = old.map(({ id }) => id);
  await tx.delete(emailCodes).where(inArray(emailCodes.id, ids));
  return ids;
}
const AGAIN_AFTER_MS = 3e4;
const codeMailPlace = (id) => `email_codes.${id}`;
const running$1 = /* @__PURE__ */ new WeakMap();
async function sendCodeMails(app) {
  const before = running$1.get(app.db) ?? Promise.resolve();
  const work = before.catch(() => void 0).then(() => sendDue(app));
  running$1.set(app.db, work);
  await work.finally(() => {
    if (running$1.get(app.db) === work) running$1.delete(app.db);
  });
}
async function sendDue(app) {
  const { mailer } = app;
  if (mailer === null) return;
  for (; ; ) {
    const now = app.clock.now();
    const claim = await write(app.db, (tx) => claimCodeMail(tx, now, new Date(now.getTime() + CODE_MAIL_LEASE_MS)));
    if (claim === null) return;
    const { id } = claim;
    const mail = JSON.parse(openText(app.vault, codeMailPlace(id), claim.mailCipher));
    const refusal = await mailer.sendCode({ id, ...mail, at: now });
    await write(
      app.db,
      (tx) => refusal === null || refusal.holds === "never" || refusal.holds === "unknown" ? endCodeMail(tx, id) : putOffCodeMail(tx, id, new Date(now.getTime() + AGAIN_AFTER_MS))
    );
  }
}
const MOST_MAILS_PER_RUN = 100;
const running = /* @__PURE__ */ new WeakMap();
const serverHolds = /* @__PURE__ */ new WeakMap();
function sendMails(app, signal) {
  const known2 = running.get(app.db);
  if (known2 !== void 0) return known2;
  const work = sendDueMails(app, signal).finally(() => running.delete(app.db));
  running.set(app.db, work);
  return work;
}
async function mailsBeingSent(app) {
  await running.get(app.db)?.catch(() => void 0);
}
async function sendDueMails(app, signal) {
  if (!await hasQueuedMail(app.db)) return;
  const { mailer } = app;
  const now = app.clock.now();
  await write(app.db, (tx) => clearStaleMails(tx, now, new Date(now.getTime() - MAIL_LIFE_MS)));
  if (mailer === null) return;
  const hold = serverHolds.get(app.db);
  if (hold !== void 0 && hold.until > now) return;
  for (let sent = 0; sent < MOST_MAILS_PER_RUN && signal?.aborted !== true; sent += 1) {
    if (!await sendNext(app, mailer)) return;
  }
}
async function sendNext(app, mailer) {
  const claim = await claimNext(app);
  if (claim === null) return false;
  const refusal = await mailer.send(claim.letter);
  if (refusal?.holds === "server") {
    await holdAll(app, claim, refusal);
    return false;
  }
  if (refusal?.holds === "unknown") {
    holdServer(app);
    return false;
  }
  serverHolds.delete(app.db);
  const at = app.clock.now();
  await write(
    app.db,
    (tx) => refusal === null ? markMailsSent(tx, claim.ids, at) : noteRefusal(tx, claim, refusal, at)
  );
  return true;
}
async function noteRefusal(tx, claim, refusal, at) {
  const { failure, reply, holds } = refusal;
  const attempts = claim.attempts + 1;
  if (holds === "never" || attempts >= MOST_MAIL_ATTEMPTS) {
    await endMails(tx, claim.ids, { state: "failed", failure, reply, attempts, at });
  } else {
    const next = new Date(at.getTime() + mailRetryDelayMs(attempts));
    await retryMails(tx, claim.ids, { failure, reply, attempts, next });
  }
}
async function holdAll(app, claim, { failure, reply }) {
  const next = holdServer(app);
  await write(app.db, (tx) => retryMails(tx, claim.ids, { failure, reply, next }));
}
function holdServer(app) {
  const failures = (serverHolds.get(app.db)?.failures ?? 0) + 1;
  const until = new Date(app.clock.now().getTime() + serverRetryDelayMs(failures));
  serverHolds.set(app.db, { failures, until });
  return until;
}
async function claimNext(app) {
  for (; ; ) {
    const found2 = await write(app.db, (tx) => claimDue(app, tx));
    if (found2 !== "nothingToSend") return found2;
  }
}
async function claimDue(app, tx) {
  const now = app.clock.now();
  const due = await findDueMail(tx, now);
  if (due === null) return null;
  const { kind, userId } = due;
  const mails = await listDueMails(tx, userId, kind, now);
  const ids = mails.map(({ id }) => id);
  const attempts = Math.min(...mails.map((mail) => mail.attempts));
  const lastSentAt = await lastMailSentAt(tx, userId, kind);
  const quietUntil = new Date((lastSentAt?.getTime() ?? 0) + mailRules[kind].quietMs);
  if (lastSentAt !== null && quietUntil > now) {
    await putOffMails(tx, ids, quietUntil);
    return "nothingToSend";
  }
  const reader = await findMailReader(tx, userId);
  const off = await mailOffLink(app, tx, userId, kind);
  const links = mails.flatMap(({ about: about2 }) => about2 ?? []);
  const secret = isLinkMail(kind) ? await openLinkSecret(app, tx, links, now) : "";
  const dropped = off?.isOff === true ? "optedOut" : secret === null ? "linkOver" : reasonToDrop(kind, reader);
  const address = reader === null || dropped !== null ? null : await addressOf(app, tx, reader);
  if (reader === null || address === null) {
    await endMails(tx, ids, { state: "dropped", failure: dropped ?? "noAddress", reply: null, attempts, at: now });
    return "nothingToSend";
  }
  await leaseMails(tx, ids, new Date(now.getTime() + MAIL_LEASE_MS));
  const abouts = new Set(mails.map(({ about: about2 }) => about2));
  const [about = null] = abouts.size === 1 ? abouts : [];
  const path2 = isLinkMail(kind) ? `${mailRules[kind].path(null)}/${secret}` : mailRules[kind].path(about);
  return {
    ids,
    attempts,
    letter: { id: ids[0] ?? "", kind, path: path2, offPath: off?.path ?? null, locale: reader.locale, address, at: now }
  };
}
async function addressOf(app, tx, { address, mentorId }) {
  if (address !== null || mentorId === null) return address;
  const grant = grantForSystem("mail", [mentorId], ["contact"]);
  const persons = await revealIdentity(tx, app.vault, grant, app.clock.now(), ["contact"]);
  return persons.get(mentorId)?.contact.email ?? null;
}
function reasonToDrop(kind, reader) {
  if (reader?.deactivatedAt != null) return "deactivated";
  if (reader?.wantsMails === false && !mailRules[kind].isAskedFor) return "optedOut";
  return null;
}
const some = (column, table, where, limit) => sql`(select ${sql.identifier(column)} from ${sql.identifier(table)} where ${where} limit ${limit})`;
const idsOf = (rows2) => rows2.map(({ id }) => id);
const deleteTransferredNotes = async (tx, before, limit) => idsOf(
  await tx.delete(fileNotes).where(inArray(fileNotes.id, some("id", "file_notes", sql`transferred_at < ${before.getTime()}`, limit))).returning({ id: fileNotes.id })
);
const deleteEndedMails = async (tx, before, limit) => idsOf(
  await tx.delete(mailOutbox).where(inArray(mailOutbox.id, some("id", "mail_outbox", sql`ended_at < ${before.getTime()}`, limit))).returning({ id: mailOutbox.id })
);
const deleteOldTypedWords = async (tx, before) => {
  const rows2 = await tx.delete(typedWords).where(lt(typedWords.lastOn, dayOf(before))).returning({ id: typedWords.typist });
  return idsOf(rows2);
};
const deleteDoneFeedback = async (tx, before) => idsOf(await tx.delete(feedbacks).where(lt(feedbacks.doneAt, before)).returning({ id: feedbacks.id }));
const deleteEndedJobs = async (tx, before) => idsOf(await tx.delete(jobs).where(lt(jobs.finishedAt, before)).returning({ id: jobs.id }));
const deleteOldInvitations = async (tx, before) => idsOf(await tx.delete(invitations).where(lt(invitations.expiresAt, before)).returning({ id: invitations.id }));
const deleteEndedConsentLinks = async (tx, before) => idsOf(await tx.delete(consentLinks).where(lt(consentLinks.endedAt, before)).returning({ id: consentLinks.id }));
const deleteDoneCallRequests = async (tx, before) => idsOf(await tx.delete(callRequests).where(lt(callRequests.doneAt, before)).returning({ id: callRequests.id }));
const deleteEndedCompanyRequests = async (tx, before) => idsOf(
  await tx.delete(companyRequests).where(and(ne(companyRequests.state, "open"), lt(companyRequests.answeredAt, before))).returning({ id: companyRequests.id })
);
const deleteOldSubmissions = async (tx, before, limit) => idsOf(
  await tx.delete(submissions).where(inArray(submissions.key, some("key", "submissions", sql`created_at < ${before.getTime()}`, limit))).returning({ id: submissions.key })
);
const deleteOldBulkActions = async (tx, before, limit) => idsOf(
  await tx.delete(bulkActions).where(inArray(bulkActions.id, some("id", "bulk_actions", sql`created_at < ${before.getTime()}`, limit))).returning({ id: bulkActions.id })
);
const deleteOldAttempts = async (tx, before) => idsOf(
  await tx.delete(signInAttempts).where(lte(signInAttempts.windowEndsAt, before)).returning({ id: signInAttempts.key })
);
const deleteOldKeptForms = async (tx, before) => idsOf(await tx.delete(keptForms).where(lte(keptForms.expiresAt, before)).returning({ id: keptForms.id }));
const deleteConsentsOfErased = async (tx) => idsOf(
  await tx.delete(consents).where(
    inArray(consents.profileId, tx.select({ id: profiles.id }).from(profiles).where(eq(profiles.state, "erased")))
  ).returning({ id: consents.id })
);
const emptyEndedProposals = async (tx, before, limit) => {
  const noted2 = or(sql`${proposals.reasons} != '[]'`, isNotNull(proposals.score), isNotNull(proposals.notFitReason));
  const due = await tx.select({ id: proposals.id }).from(proposals).where(and(eq(proposals.state, "ended"), lt(proposals.endedAt, before), noted2)).limit(limit);
  const ids = idsOf(due);
  if (ids.length > 0)
    await tx.update(proposals).set({ reasons: [], score: null, notFitReason: null, version: sql`${proposals.version} + 1` }).where(inArray(proposals.id, ids));
  return ids;
};
const emptyClosedCheckIns = async (tx, before, limit) => {
  const said = or(sql`${checkIns.answers} != '{}'`, isNotNull(checkIns.risk));
  const due = await tx.select({ id: checkIns.id }).from(checkIns).where(and(lt(checkIns.closedAt, before), said)).limit(limit);
  const ids = idsOf(due);
  if (ids.length > 0)
    await tx.update(checkIns).set({ answers: {}, risk: null, riskDueOn: null, version: sql`${checkIns.version} + 1` }).where(inArray(checkIns.id, ids));
  return ids;
};
async function listClosedCases(handle, before, limit) {
  return handle.select({ id: profiles.id, version: profiles.version }).from(profiles).where(
    and(
      eq(profiles.state, "closed"),
      lt(profiles.closedAt, before),
      sql`not exists (select 1 from placements where profile_id = ${profiles.id} and state not in ('completed', 'ended'))`
    )
  ).limit(limit);
}
async function putRetentionProof(tx, proof) {
  const { rule, on, ruleId, at } = proof;
  const same = and(eq(retentionProofs.rule, rule), eq(retentionProofs.on, on));
  const [known2] = await tx.select({ count: retentionProofs.count, hash: retentionProofs.hash }).from(retentionProofs).where(same);
  const hash = createHash("sha256").update(known2?.hash ?? "").update(JSON.stringify([...proof.ids].sort())).digest("hex");
  const row = { ruleId, count: (known2?.count ?? 0) + proof.count, hash, lastAt: at };
  await tx.insert(retentionProofs).values({ rule, on, ...row }).onConflictDoUpdate({ target: [retentionProofs.rule, retentionProofs.on], set: row });
}
async function listRetentionProofs(handle, limit) {
  return handle.select({
    rule: retentionProofs.rule,
    on: retentionProofs.on,
    count: retentionProofs.count,
    hash: retentionProofs.hash,
    lastAt: retentionProofs.lastAt
  }).from(retentionProofs).where(ne(retentionProofs.count, 0)).orderBy(desc(retentionProofs.on), desc(retentionProofs.lastAt)).limit(limit);
}
async function insertOpening(tx, opening) {
  await tx.insert(vaultOpenings).values(opening);
}
async function listOpenings(handle, which, limit) {
  return handle.select({
    id: vaultOpenings.id,
    personId: vaultOpenings.personId,
    openedBy: vaultOpenings.openedBy,
    openedAt: vaultOpenings.openedAt,
    reason: vaultOpenings.reason,
    textCipher: vaultOpenings.textCipher
  }).from(vaultOpenings).where(
    and("personId" in which ? eq(vaultOpenings.personId, which.personId) : gte(vaultOpenings.openedAt, which.since))
  ).orderBy(desc(vaultOpenings.openedAt)).limit(limit);
}
async function deleteOpeningsBefore(tx, before) {
  const rows2 = await tx.delete(vaultOpenings).where(sql`${vaultOpenings.openedAt} < ${before.getTime()}`).returning({ id: vaultOpenings.id });
  return rows2.map(({ id }) => id);
}
const columns = {
  id: volunteerDrafts.id,
  addressIndex: volunteerDrafts.addressIndex,
  answersCipher: volunteerDrafts.answersCipher,
  emailConfirmedAt: volunteerDrafts.emailConfirmedAt,
  finishedAt: volunteerDrafts.finishedAt,
  changedAt: volunteerDrafts.changedAt
};
async function findVolunteerDraft(handle, deviceHash) {
  const [row] = await handle.select(columns).from(volunteerDrafts).where(eq(volunteerDrafts.deviceHash, deviceHash));
  return row ?? null;
}
async function findDraftByAddress(handle, addressIndex) {
  const [row] = await handle.select(columns).from(volunteerDrafts).where(and(eq(volunteerDrafts.addressIndex, addressIndex), isNull(volunteerDrafts.finishedAt))).orderBy(desc(volunteerDrafts.changedAt)).limit(1);
  return row ?? null;
}
async function insertVolunteerDraft(tx, row) {
  await tx.insert(volunteerDrafts).values(row);
}
async function updateVolunteerDraft(tx, id, changed) {
  await tx.update(volunteerDrafts).set(changed).where(eq(volunteerDrafts.id, id));
}
async function deleteVolunteerDraft(tx, id) {
  await tx.delete(volunteerDrafts).where(eq(volunteerDrafts.id, id));
}
async function deleteOldVolunteerDrafts(tx, before, limit) {
  const old = await tx.select({ id: volunteerDrafts.id }).from(volunteerDrafts).where(lt(volunteerDrafts.changedAt, before)).limit(limit);
  const ids = old.map(({ id }) => id);
  await tx.delete(volunteerDrafts).where(inArray(volunteerDrafts.id, ids));
  return ids;
}
async function eraseGuest(app, actor, input) {
  const { profileId: id, version, reason } = input;
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, id, dayOf(app.clock.now())));
    allow(actor, "guest.keep", guestResource(profile));
    await eraseGuests(app, tx, actor.userId, [{ id, version, state: profile.state }], reason);
  });
  await finishErasures(app);
}
async function eraseGuests(app, tx, by, guests, reason) {
  const open = guests.filter(({ state }) => state !== "closed");
  await changeProfiles(
    app,
    tx,
    by,
    open.map(({ id, version }) => ({ kind: "close", id, version, reason: "other" }))
  );
  await changeProfiles(
    app,
    tx,
    by,
    guests.map(({ id, version, state }) => ({
      kind: "erase",
      id,
      version: state === "closed" ? version : version + 1,
      reason
    }))
  );
}
async function reopenGuest(app, actor, input) {
  const { profileId: id, version } = input;
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, id, dayOf(app.clock.now())));
    allow(actor, "guest.keep", guestResource(profile));
    await changeProfiles(app, tx, actor.userId, [{ kind: "reopen", id, version }]);
  });
}
const pieceSize = 500;
const casesPerPiece = 20;
function rows(where, remove) {
  return { where, remove: async (_app, tx, before) => ({ ids: await remove(tx, before, pieceSize) }) };
}
const retentionWork = {
  closedCases: {
    where: "profiles.*, vault_persons.*, consents, file_notes, language_evidences, case_facts, learners",
    async remove(app, tx, before) {
      const due = await listClosedCases(tx, before, casesPerPiece);
      await changeProfiles(
        app,
        tx,
        null,
        due.map((row) => ({ kind: "erase", ...row, reason: "noLongerNeeded" }))
      );
      return { ids: due.map(({ id }) => id) };
    },
    after: finishErasures
  },
  unaskedGuests: {
    where: "profiles.*, vault_persons.*, language_evidences, learners",
    async remove(app, tx, before) {
      const due = await listUnaskedGuests(tx, before, casesPerPiece);
      await eraseGuests(app, tx, null, due, "noLongerNeeded");
      return { ids: due.map(({ id }) => id) };
    },
    after: finishErasures
  },
  consents: rows("consents.*", deleteConsentsOfErased),
  endedProposals: rows("proposals.reasons, score, not_fit_reason", emptyEndedProposals),
  fileNotes: rows("file_notes.*", deleteTransferredNotes),
  importRows: {
    where: "vault_import_rows.*, person_keys",
    async remove(app, tx) {
      const ids = await listExpiredImportRuns(tx, app.clock.now());
      for (const id of ids) {
        await moveImportRun(tx, id, ["reading", "preview", "failed"], { state: "dropped" });
        await deleteImportRows(tx, id);
      }
      return { ids };
    },
    after: async (app) => destroyListKeys(app.vault, await listEndedImportRuns(app.db, app.clock.now()))
  },
  openings: {
    where: "vault_openings.*",
    remove: async (_app, tx, before) => ({ ids: await deleteOpeningsBefore(tx, before) })
  },
  shownMusts: {
    where: "shown_profiles.*, shown_musts.*",
    remove: async (app, tx, before) => ({ ids: await forgetShown(tx, dayOf(app.clock.now()), dayOf(before)) })
  },
  consentLinks: rows("consent_links.*, consent_devices.*", deleteEndedConsentLinks),
  callRequests: rows("call_requests.*", deleteDoneCallRequests),
  checkIns: rows("check_ins.answers, risk", emptyClosedCheckIns),
  companyRequests: rows("company_requests.*", deleteEndedCompanyRequests),
  employeeLogs: rows("employee_log_requests.*", deleteOldEmployeeLogRequests),
  auditSegments: {
    where: "audit_rows.*, last_readings.*",
    /** A log that is not sound keeps its evidence. */
    async may(app) {
      await checkAudit(app);
      return (await findAuditCheck(app.db))?.finding === null;
    },
    async remove(app, tx, before) {
      const oldest = await oldestSegment(tx);
      const firstKept = dayOf(before).slice(0, 7);
      if (oldest === null || oldest >= firstKept) return { ids: [] };
      const removed = await removeSegments(tx, app.vault.checkpointKey, monthAfter(oldest), app.clock.now());
      if (removed === null) return { ids: [] };
      await deleteLastReadingsBefore(tx, `${monthAfter(oldest)}-01`);
      return { ids: [removed.hash], count: removed.lastSeq - removed.firstSeq + 1 };
    }
  },
  mails: rows("mail_outbox.*", deleteEndedMails),
  typedWords: rows("typed_words.*", deleteOldTypedWords),
  feedback: rows("feedbacks.*", deleteDoneFeedback),
  jobs: rows("jobs.*", deleteEndedJobs),
  invitations: rows("invitations.*", deleteOldInvitations),
  submissions: rows("submissions.*", deleteOldSubmissions),
  bulkActions: rows("bulk_actions.*", deleteOldBulkActions),
  sessions: {
    where: "sessions.*",
    /** Half an hour longer than they last, so that a form that is sent too late can be kept. */
    async remove(_app, tx, before) {
      const ended = hadRunOutAt(new Date(before.getTime() - runOutSessionMs));
      const gone = await tx.delete(sessions).where(ended).returning({ id: sessions.id });
      return { ids: gone.map(({ id }) => id) };
    }
  },
  signInAttempts: rows("sign_in_attempts.*, pending_sign_ins.*", async (tx, before, limit) => [
    ...await deleteOldAttempts(tx, before),
    ...await deleteOldPendingSignIns(tx, before)
  ]),
  keptForms: rows("kept_forms.*", deleteOldKeptForms),
  emailCodes: rows("email_codes.*", deleteOldEmailCodes),
  volunteerDrafts: rows("volunteer_drafts.*", deleteOldVolunteerDrafts),
  mentorCertificates: rows(
    "mentors.certificate_seen_on",
    (tx, before, limit) => forgetCertificates(tx, dayOf(before), limit)
  ),
  tandemMessages: rows("tandem_messages.*", deleteOldMessages)
};
function monthAfter(segment) {
  const [year = 0, month = 1] = segment.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
async function listUnknownWords(app, actor) {
  allow(actor, "vocabulary.read", {});
  return shownWords(app, app.db);
}
async function shownWords(app, handle) {
  const words = await listTypedWords(handle, typistsNeeded);
  const folded = words.map((word2) => word2.folded);
  const names2 = await wordsWithNames(app, handle, folded);
  const dismissed = await dismissedAmong(
    handle,
    folded.map((word2) => dismissalHash(app, word2))
  );
  return words.filter(
    (word2) => !names2.has(word2.folded) && !dismissed.has(dismissalHash(app, word2.folded)) && app.vocabulary.resolve(word2.folded, word2.kind).unknown.length > 0
  );
}
async function listSynonyms(app, actor) {
  allow(actor, "vocabulary.read", {});
  const terms = await listHouseTerms(app.db);
  return terms.map((term) => ({ ...term, label: app.vocabulary.label(term.conceptKey, actor.locale) }));
}
async function forgetTypedWords(app) {
  await write(app.db, async (tx) => {
    await deleteTypedWords(tx, [...await wordsWithNames(app, tx, await countedWords(tx))]);
  });
}
async function typedWordDays(app) {
  return (await ruleAt(app.db, "retention.typedWords", dayOf(app.clock.now())))?.value ?? null;
}
async function startPrivacyAttack(app, actor) {
  allow(actor, "job.run", {});
  const id = await openPrivacyAttack(app, actor.userId);
  void runJobs(app).catch(() => log("jobsFailed"));
  return id;
}
async function runDueAttack(app) {
  const batch = await findLastBatch(app);
  if (batch === null || await hasOpenJob(app.db, "privacyAttack")) return;
  const measured = await poolsMeasured(app.db, batch.number);
  if (attackedPools.every((pool) => measured.has(pool))) return;
  const next = await nextAttackAt(app);
  if (next !== null && app.clock.now() < next) return;
  await openPrivacyAttack(app, null);
  await runJobs(app);
}
async function nextAttackAt(app) {
  const failed = await failuresInARow(app.db, "privacyAttack");
  return failed === null ? null : new Date(failed.lastAt.getTime() + askAgainDelayMs(failed.count));
}
function openPrivacyAttack(app, by) {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: "privacyAttack", idempotencyKey: "privacyAttack", createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: "job.run",
      subjectKind: "job",
      subjectIds: [id],
      detail: { kind: "privacyAttack" }
    });
    return id;
  });
}
async function startWeeklyBatch(app, actor) {
  allow(actor, "job.run", {});
  const id = await openWeeklyBatch(app, actor.userId);
  void runJobs(app).catch(() => log("jobsFailed"));
  return id;
}
async function runDueBatch(app) {
  const last = await findLastBatch(app);
  if (!isBatchDue(last?.weekOn ?? null, dayOf(app.clock.now()))) return;
  await openWeeklyBatch(app, null);
  await runJobs(app);
}
function openWeeklyBatch(app, by) {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: "weeklyBatch", idempotencyKey: "weeklyBatch", createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: "job.run",
      subjectKind: "job",
      subjectIds: [id],
      detail: { kind: "weeklyBatch" }
    });
    return id;
  });
}
export {
  watchClock as $,
  markIndexChangesSent as A,
  connectMeilisearch as B,
  clearIndexChanges as C,
  finishErasures as D,
  ensureEmbeddedTables as E,
  indexSource as F,
  isEmptyDatabase as G,
  localeFromHeader as H,
  addHouseTextDrafts as I,
  missingHouseTexts as J,
  makeInvitationLink as K,
  marksOf as L,
  MeilisearchFailure as M,
  findReadiness as N,
  retentionWork as O,
  putRetentionProof as P,
  forgetTypedWords as Q,
  checkAudit as R,
  mailsBeingSent as S,
  backupBeingWritten as T,
  runDueBackup as U,
  copyDueKeys as V,
  isClockSteady as W,
  runDueBatch as X,
  runDueAttack as Y,
  noteAuditHead as Z,
  runDueDrill as _,
  demandFitting as a,
  lastKeysCopy as a$,
  runJobs as a0,
  queueDigests as a1,
  sendCodeMails as a2,
  sendMails as a3,
  createLucia as a4,
  readinessLine as a5,
  withoutCopies as a6,
  listOpenings as a7,
  insertOpening as a8,
  proposal$1 as a9,
  passesDetailed as aA,
  classFilter as aB,
  detailedFilter as aC,
  detailedQuery as aD,
  invitationDays as aE,
  isCellWithin as aF,
  isBrowsingOpen as aG,
  reopenGuest as aH,
  eraseGuest as aI,
  replaceEmailCode as aJ,
  codeMailPlace as aK,
  findEmailCode as aL,
  countWrongTry as aM,
  deleteEmailCode as aN,
  findVolunteerDraft as aO,
  updateVolunteerDraft as aP,
  findDraftByAddress as aQ,
  deleteVolunteerDraft as aR,
  insertVolunteerDraft as aS,
  locales as aT,
  shownWords as aU,
  listSynonyms as aV,
  listUnknownWords as aW,
  typedWordDays as aX,
  listPostings as aY,
  findLastJob as aZ,
  backupTrouble as a_,
  proposal as aa,
  textSource as ab,
  sourceFor as ac,
  formatsFor as ad,
  pageData as ae,
  isLocale as af,
  openText as ag,
  sealText as ah,
  sessionHash as ai,
  listHouseTexts as aj,
  findHouseText as ak,
  putHouseText as al,
  isPlaceholder as am,
  houseTextPages as an,
  listRetentionProofs as ao,
  texts as ap,
  assistance as aq,
  occupationGroups as ar,
  listClassCards as as,
  openBrowsing as at,
  facetsOf as au,
  MOST_FACETS as av,
  passesFilter as aw,
  filterGermans as ax,
  toldSum as ay,
  hasLevel as az,
  createKeyTables as b,
  keysCopyTrouble as b0,
  embeddedLayout as b1,
  sqliteVersion as b2,
  auditHeadTrouble as b3,
  lastStartTroubles as b4,
  lastClockLeap as b5,
  listJobs as b6,
  openJob as b7,
  waitingFiles as b8,
  findBatchState as b9,
  listMailChoices as bA,
  findDigest as bB,
  chooseMails as bC,
  chooseDigest as bD,
  findPublicTotal as bE,
  hasOpenJob as bF,
  startWeeklyBatch as ba,
  startBackupJob as bb,
  invitationHash as bc,
  classQuery as bd,
  failuresInARow as be,
  findBrowsingGuard as bf,
  nextAttackAt as bg,
  startPrivacyAttack as bh,
  listDue as bi,
  countPostings as bj,
  countPostingsByState as bk,
  browseQuery as bl,
  browseSorts as bm,
  usualKm as bn,
  browseFilters as bo,
  isFiltered as bp,
  browseProfiles as bq,
  chosenFilters as br,
  conceptLabels as bs,
  contains as bt,
  isMeant as bu,
  validThrough as bv,
  findMailOff as bw,
  switchMailOff as bx,
  rankProfiles as by,
  holdsAt as bz,
  checkReadiness as c,
  demandFile as d,
  forgetDeleted as e,
  findQueues as f,
  browseDays as g,
  withoutGenderMarks as h,
  isMigrationDue as i,
  joinedParts as j,
  answerOf as k,
  listParts as l,
  migrateDatabase as m,
  noteStartTrouble as n,
  insertIndexChanges as o,
  hasWaitingIndexChange as p,
  done as q,
  pruneIndexChanges as r,
  lastIndexChange as s,
  textsFor as t,
  markIndexChangesSentUpTo as u,
  visibleText as v,
  writeBackup as w,
  countWaitingIndexChanges as x,
  waitingIndexChanges as y,
  countIndexChangeAttempt as z
};
