import { createHash, randomBytes } from "node:crypto";
import { writeFileSync, rmSync, existsSync, readdirSync, statSync, mkdirSync, readFileSync, appendFileSync } from "node:fs";
import path, { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import { createServer } from "node:http";
import { Registry, collectDefaultMetrics, Histogram, Counter, Gauge } from "prom-client";
import { c as checkReadiness, f as findQueues, i as isMigrationDue, m as migrateDatabase, n as noteStartTrouble, w as writeBackup, d as demandFile, a as demandFitting, b as createKeyTables, e as forgetDeleted, g as browseDays, v as visibleText, l as listParts, h as withoutGenderMarks, j as joinedParts, t as textsFor, k as answerOf, M as MeilisearchFailure, o as insertIndexChanges, p as hasWaitingIndexChange, q as done, r as pruneIndexChanges, s as lastIndexChange, u as markIndexChangesSentUpTo, x as countWaitingIndexChanges, y as waitingIndexChanges, z as countIndexChangeAttempt, A as markIndexChangesSent, B as connectMeilisearch, C as clearIndexChanges, D as finishErasures, E as ensureEmbeddedTables, F as indexSource, G as isEmptyDatabase, H as localeFromHeader, I as addHouseTextDrafts, J as missingHouseTexts, K as makeInvitationLink, L as marksOf, N as findReadiness, O as retentionWork, P as putRetentionProof, Q as forgetTypedWords, R as checkAudit, S as mailsBeingSent, T as backupBeingWritten, U as runDueBackup, V as copyDueKeys, W as isClockSteady, X as runDueBatch, Y as runDueAttack, Z as noteAuditHead, _ as runDueDrill, $ as watchClock, a0 as runJobs, a1 as queueDigests, a2 as sendCodeMails, a3 as sendMails, a4 as createLucia, a5 as readinessLine, a6 as withoutCopies } from "./assets/start-weekly-batch.server-CrlVCzbQ.js";
import { B as BackupFailure, d as dropHalfWritten } from "./assets/known-failure-DOmtOVot.js";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { Sqlite3Client, ConnectionPool } from "@libsql/client/sqlite3";
import { l as log, f as followWrites, w as writeInPlace, d as databaseCode, c as consentTexts, o as occupationRows, e as escoOccupationPrefix, s as skillRows, n as nearGroups, a as oneWay, t as typicalSkills, g as genderedForms, b as foldText, h as typicalSkillWeight, i as write, j as foldingVersion, p as placeRows, k as listed, m as planTemplates, q as schoolKinds, r as ruleValues, u as workAccessRules, v as wordingRules, x as guardWrites, D as DomainError, y as concepts, z as conceptLabels, A as conceptRelations, B as conceptTerms, C as deriveKey, E as seal, F as unseal, G as CipherError, H as newKey, I as whenUnlocked, J as relatedConcepts, K as postingColumns, L as isOpenToAll, M as askedConcepts, N as effectiveStart, O as wholeNumber, U as UNKNOWN_RANK, P as GRACE_DAYS, Q as NO_GERMAN_ASKED, R as GERMAN_UNKNOWN, S as bits, T as askedMusts, V as profileColumns, W as relatedCredit, X as licenceBits, Y as isGermanKnown, Z as scoreSql, _ as scoreBound, $ as standardWeights, a0 as explainPair, a1 as foldKey, a2 as joinFolded, a3 as isImportedNumber, a4 as listJobFitIds, a5 as rewriteJobFits, a6 as GATE_VERSION, a7 as erasuresToRepeat, a8 as findProfile, a9 as eraseIdentities, aa as changeProfiles, ab as findMentor, ac as endMentoring, ad as listLearnersOfMentor, ae as updateMentor, af as emptyMentor, ag as closeMentorAccount, ah as syncMentorIndex, ai as appendAudit, aj as builtFile, ak as ProviderFailure, al as isIssuer, am as codePatience, an as mailPatience, ao as emailCodeMinutes, ap as isLinkMail, aq as MENTOR_DOCUMENT_VERSION, ar as POSTING_DOCUMENT_VERSION, as as MATCH_DOCUMENT_VERSION, at as scorer, au as comparePair, av as scoreOf, aw as heldByDatabase, ax as loadPlaces, ay as chainEnd, az as refuseWrites, aA as withoutParameters, aB as logFormats, aC as errorName, aD as countUsers, aE as invitations, aF as listSearchesWithMail, aG as findUser, aH as mayEver, aI as newMarks, aJ as noteToldOf, aK as queueMail, aL as retentionKeys, aM as ruleAt, aN as keptSince, aO as shortLived, aP as linksOfClosedCases, aQ as isStillGood, aR as endLinks, aS as refreshAllCaseFacts, aT as framesOf, aU as setLogFormat, aV as tell, aW as tellStartFailed, aX as listPersonas } from "./assets/find-report.server-CMZHS3oj.js";
import { hostname } from "node:os";
import { setTimeout as setTimeout$1, setImmediate as setImmediate$1 } from "node:timers/promises";
import { and, eq, isNull, sql, asc } from "drizzle-orm";
import { s as straightLineKm, f as farthestKm } from "./assets/straight-line-km-KSJW0jzf.js";
import { p as postingKinds, l as languageSkills, s as shifts, a as licences, c as cefrLevels, b as commuteLimits, S as SMALLEST_K } from "./assets/public-side-BbrZQxbK.js";
import { d as dayNumber, a as dayOf } from "./assets/day-BehZ9Stw.js";
import { c as compareMentor } from "./assets/mentor-terms-CsZc67cF.js";
import "./assets/sealed-stream-DLPqR6NO.js";
import { fork } from "node:child_process";
import { buildEndSessionUrl, randomPKCECodeVerifier, randomNonce, randomState, buildAuthorizationUrl, calculatePKCECodeChallenge, AuthorizationResponseError, authorizationCodeGrant, fetchUserInfo, enableNonRepudiationChecks, allowInsecureRequests, discovery, None, ClientSecretBasic, ClientSecretPost } from "openid-client";
import { parse, CsvError } from "csv-parse/sync";
import { isUtf8 } from "node:buffer";
import readXlsxFile from "read-excel-file/node";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { PassThrough } from "node:stream";
import { createTransport } from "nodemailer";
import { z } from "zod";
import helmet from "helmet";
import { e as expireProposals, a as askAfterStart, w as watchTandems, h as holdWeek, c as closeCalendarQuarters, r as remindOfMeetings } from "./assets/hold-week.server-BxE2aFgK.js";
import "node:fs/promises";
import "drizzle-orm/libsql/migrator";
import "i18next";
import "lucia";
import "meilisearch";
import "drizzle-orm/sqlite-core";
import "node:worker_threads";
import "./assets/mentoring-gOg8uEBd.js";
import "node:async_hooks";
import "feiertagejs";
const markerOf = (dataDir) => path.join(dataDir, "demo-world.unfinished");
async function fillDemoWorld(dataDir, fill) {
  writeFileSync(markerOf(dataDir), "The demo world is being filled; half of it is worth nothing.\n");
  await fill();
  rmSync(markerOf(dataDir), { force: true });
}
function dropUnfinishedDemoWorld(dataDir) {
  if (!existsSync(markerOf(dataDir))) return false;
  for (const name of readdirSync(dataDir)) {
    if (/^(werkbruecke|keys)\.db/.test(name)) rmSync(path.join(dataDir, name), { force: true });
  }
  rmSync(markerOf(dataDir), { force: true });
  return true;
}
function refuseUnfinishedDemoWorld(dataDir) {
  if (!existsSync(markerOf(dataDir))) return;
  throw new Error(
    `The last start was cut off while the demo world was filled, and half of it lies on the database server. Empty that database, or name another one in DATABASE_URL; remove ${markerOf(dataDir)}; then start again.`
  );
}
async function openMetricsPort(port, metrics, onFailure) {
  const server = createServer((request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.url !== "/metrics" || request.method !== "GET") {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("/metrics");
      return;
    }
    metrics.read().then(
      (text) => response.writeHead(200, { "Content-Type": metrics.contentType }).end(text),
      () => {
        onFailure();
        response.writeHead(503, { "Content-Type": "text/plain" }).end("not measured");
      }
    );
  });
  await new Promise((resolve, reject) => {
    server.once(
      "error",
      (error) => reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Set METRICS_PORT to another one.`) : error
      )
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/metrics`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
const methods = ["GET", "HEAD", "POST"];
const buckets = [0.01, 0.025, 0.05, 0.08, 0.15, 0.25, 0.5, 1, 2.5, 5, 10];
function createMetrics(engines, measure2) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "werkbruecke_request_seconds",
    help: "Durations of requests by method, pattern of the address and status.",
    labelNames: ["method", "route", "status"],
    buckets,
    registers
  });
  const slowStatements = new Counter({
    name: "werkbruecke_slow_statements_total",
    help: "Statements that took at least SLOW_STATEMENT_MS.",
    registers
  });
  const gauge = (name, help, ...labelNames) => new Gauge({ name: `werkbruecke_${name}`, help, labelNames, registers });
  const ready = gauge("ready", "1 when /readyz answers 200.");
  const waiting = gauge("queue_waiting", "How much waits in a queue.", "queue");
  const oldest = gauge(
    "queue_oldest_seconds",
    "For how long the oldest of it waits that could have been done.",
    "queue"
  );
  const engine = gauge("search_engine", '1 for the state of the search; "embedded": it answers alone.', "state");
  const disk = gauge("free_disk_bytes", "Free on the disk of the data directory.");
  const backup = gauge("backup_age_seconds", "Since the newest backup; missing while there is none.");
  return {
    contentType: registry.contentType,
    observe({ method, route, status, seconds }) {
      requests.observe({ method: methods.includes(method) ? method : "other", route, status }, seconds);
    },
    async read() {
      const now = await measure2();
      ready.set(now.isReady ? 1 : 0);
      for (const [queue, state] of Object.entries(now.queues)) {
        waiting.set({ queue }, state.waiting);
        oldest.set({ queue }, state.oldestSeconds);
      }
      for (const state of ["embedded", ...engines]) engine.set({ state }, state === now.engine ? 1 : 0);
      if (now.freeDiskBytes !== null) disk.set(now.freeDiskBytes);
      slowStatements.reset();
      slowStatements.inc(now.slowStatements);
      if (now.secondsSinceBackup === null) backup.remove();
      else backup.set(now.secondsSinceBackup);
      return registry.metrics();
    }
  };
}
const engineStates = ["starting", "ready", "unreachable", "incomplete", "building"];
function engineHealth(now) {
  let condition = { state: "starting", since: now(), lastFailure: null };
  const become = (state) => {
    if (condition.state !== state) condition = { ...condition, state, since: now() };
  };
  return {
    condition: () => condition,
    become,
    fail(code) {
      become("unreachable");
      condition = { ...condition, lastFailure: { code, at: now() } };
    }
  };
}
function composeMetrics(portal) {
  return createMetrics(engineStates, async () => {
    const { findings } = await checkReadiness(portal.app);
    return {
      ...await findQueues(portal.app),
      isReady: (portal.canWrite() || portal.isReading) && findings.every(({ isOk }) => isOk),
      slowStatements: portal.slowStatements()
    };
  });
}
const keptPerConnection = 400;
const connections = 6;
const pageCacheKb = 8e3;
const mappedBytes = 2 * 1024 * 1024 * 1024;
const pagesBeforeCheckpoint = 4e3;
const logLimitBytes = 64 * 1024 * 1024;
const isControl = (sql2) => /^\s*(?:begin|commit|rollback)\b/i.test(sql2);
const isBegin = (sql2) => /^\s*begin\b/i.test(sql2);
const isKept = (sql2) => /^\s*(?:select|with|insert|update|delete)\b/i.test(sql2);
function openFile(url, timeoutMs, { isReadOnly = false, watch } = {}) {
  const pool = new StatementKeepingPool(databasePath(url), { timeout: timeoutMs }, connections);
  pool.timeoutMs = timeoutMs;
  pool.isReadOnly = isReadOnly;
  pool.watch = watch;
  return new Sqlite3Client(pool, "number");
}
function databasePath(url) {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
}
class StatementKeepingPool extends ConnectionPool {
  isReadOnly = false;
  timeoutMs = 0;
  watch;
  #known = /* @__PURE__ */ new WeakSet();
  acquireSync(forTransaction) {
    const connection = super.acquireSync(forTransaction);
    if (!this.#known.has(connection)) {
      this.#known.add(connection);
      connection.exec(`PRAGMA cache_size = -${pageCacheKb}`);
      connection.exec(`PRAGMA mmap_size = ${mappedBytes}`);
      connection.exec(`PRAGMA wal_autocheckpoint = ${pagesBeforeCheckpoint}`);
      connection.exec(`PRAGMA journal_size_limit = ${logLimitBytes}`);
      if (this.isReadOnly) connection.exec("PRAGMA query_only = ON");
      keepStatements(connection, this.timeoutMs, this.watch);
    }
    return connection;
  }
}
function keepStatements(connection, timeoutMs, watch) {
  const prepare = connection.prepare.bind(connection);
  const byText = /* @__PURE__ */ new Map();
  const keeping = (sql2) => {
    if (isControl(sql2)) return control(connection, sql2, timeoutMs);
    if (!isKept(sql2)) return prepare(sql2);
    let statement = byText.get(sql2);
    if (statement === void 0) {
      statement = kept$1(prepare(sql2), () => byText.delete(sql2), watch && ((ms) => watch(sql2, ms)));
      const [oldest] = byText.keys();
      if (byText.size >= keptPerConnection && oldest !== void 0) byText.delete(oldest);
    } else {
      byText.delete(sql2);
    }
    byText.set(sql2, statement);
    return statement;
  };
  connection.prepare = keeping;
}
const noRows = new TypeError("returns no rows");
function control(connection, sql2, timeoutMs) {
  const run = () => {
    if (isBegin(sql2)) connection.exec("PRAGMA busy_timeout = 0");
    try {
      connection.exec(sql2);
    } finally {
      if (isBegin(sql2)) connection.exec(`PRAGMA busy_timeout = ${timeoutMs}`);
    }
    return { changes: 0, lastInsertRowid: 0 };
  };
  const statement = {
    run,
    safeIntegers: () => statement,
    raw: () => {
      throw noRows;
    }
  };
  return statement;
}
function refusalOfRows(statement) {
  try {
    statement.raw(true);
    return null;
  } catch (error) {
    return error;
  }
}
function kept$1(statement, drop, watch) {
  const askColumns = statement.columns.bind(statement);
  let columns;
  statement.columns = () => columns ??= askColumns();
  statement.safeIntegers(true);
  statement.safeIntegers = () => statement;
  const refusal = refusalOfRows(statement);
  statement.raw = () => {
    if (refusal !== null) throw refusal;
    return statement;
  };
  for (const name of ["run", "all"]) {
    const work = statement[name].bind(statement);
    statement[name] = (...values) => {
      const from2 = watch === void 0 ? 0 : performance.now();
      try {
        return work(...values);
      } catch (error) {
        drop();
        throw error;
      } finally {
        watch?.(performance.now() - from2);
      }
    };
  }
  return statement;
}
function watchPlace(file) {
  const opened = statSync(file);
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found !== void 0 && found.ino === opened.ino && found.dev === opened.dev;
  };
}
const readsOnly = (sql2) => /^\s*select\b/i.test(sql2) || /^\s*with\b/i.test(sql2) && !/\b(?:insert|update|delete|replace)\b/i.test(sql2);
const textOf$1 = (statement) => typeof statement === "string" ? statement : statement.sql;
function withReplica(primary, replica) {
  const reader = () => replica.reader() ?? primary;
  const changing = async (work) => {
    try {
      return await work;
    } finally {
      await replica.catchUp();
    }
  };
  return {
    get closed() {
      return primary.closed;
    },
    get protocol() {
      return primary.protocol;
    },
    execute(statement, args) {
      const run = (client) => typeof statement === "string" ? client.execute(statement, args) : client.execute(statement);
      return readsOnly(textOf$1(statement)) ? run(reader()) : changing(run(primary));
    },
    batch(statements, mode) {
      const isRead = statements.every((one) => readsOnly(Array.isArray(one) ? one[0] : textOf$1(one)));
      return isRead ? reader().batch(statements, mode) : changing(primary.batch(statements, mode));
    },
    migrate: (statements) => changing(primary.migrate(statements)),
    executeMultiple: (script) => changing(primary.executeMultiple(script)),
    /** Who writes waits for the copy in `write` (db/transaction.ts). */
    transaction: (mode = "write") => primary.transaction(mode),
    async sync() {
      await replica.catchUp();
      return void 0;
    },
    reconnect: () => primary.reconnect(),
    close: () => primary.close()
  };
}
const noteAgainMs = 6e4;
const longestNoted = 1e3;
const mostRemembered = 500;
function noteSlowStatements(slowMs) {
  const notedAt = /* @__PURE__ */ new Map();
  let count = 0;
  const watch = (sql2, ms) => {
    if (ms < slowMs) return;
    count += 1;
    const now = performance.now();
    const statement = withoutValues(sql2);
    if (now - (notedAt.get(statement) ?? -Infinity) < noteAgainMs) return;
    if (notedAt.size >= mostRemembered) notedAt.clear();
    notedAt.set(statement, now);
    log("slowStatement", { ms: Math.round(ms), statement });
  };
  return { watch, count: () => count };
}
function withoutValues(sql2) {
  return sql2.replace(/'(?:[^']|'')*'/g, "?").replace(/(?<![\w."?])-?\d+(?:\.\d+)?\b/g, "?").replace(/'[^]*$/, "?").replace(/\s+/g, " ").replace(/\?(?:\s*,\s*\?)+/g, "?, ...").trim().slice(0, longestNoted);
}
const textOf = (asked) => typeof asked === "string" ? asked : "sql" in asked ? asked.sql : asked[0];
function watchedServer(client, watch) {
  const timed = async (asked, ask2) => {
    const from2 = performance.now();
    try {
      return await ask2();
    } finally {
      watch(textOf(asked), performance.now() - from2);
    }
  };
  const watchAsking = (one) => {
    const execute = one.execute.bind(one);
    const batch = one.batch.bind(one);
    one.execute = (...args) => timed(args[0], () => execute(...args));
    one.batch = (...args) => timed(args[0][0] ?? "", () => batch(...args));
  };
  const begin = client.transaction.bind(client);
  client.transaction = async (mode) => {
    const begun = await begin(mode);
    watchAsking(begun);
    return begun;
  };
  watchAsking(client);
  return client;
}
const lockPatienceMs = 5e3;
function isDatabaseServer(url) {
  return !url.startsWith("file:");
}
function placeOf(url) {
  return isDatabaseServer(url) ? () => true : watchPlace(databasePath(url));
}
function openClient(url, authToken) {
  return isDatabaseServer(url) ? openServer(url, authToken) : openFile(url, lockPatienceMs);
}
const serverPatienceMs = 15e3;
function openServer(url, authToken) {
  return createClient({
    url,
    authToken,
    // A server that sends elsewhere is another one: it would get the token and every value.
    fetch: (request) => fetch(request, { signal: AbortSignal.timeout(serverPatienceMs), redirect: "error" })
  });
}
async function openDatabase(url, authToken, replica, watch) {
  if (isDatabaseServer(url)) {
    const server = openClient(url, authToken);
    const primary = watch === void 0 ? server : watchedServer(server, watch);
    if (!replica) return onto(primary);
    const db2 = onto(withReplica(primary, replica));
    followWrites(db2, () => replica.catchUp());
    return db2;
  }
  const client = openFile(url, lockPatienceMs, { watch });
  await client.execute("PRAGMA journal_mode = WAL");
  await client.execute("PRAGMA synchronous = NORMAL");
  const db = onto(client);
  writeInPlace(db, placeOf(url));
  return db;
}
const onto = (client) => drizzle(client, { casing: "snake_case" });
class MigrationError extends Error {
}
function backupsOf({ databaseUrl, backupDir }) {
  return isDatabaseServer(databaseUrl) ? null : { databaseFile: databasePath(databaseUrl), folder: backupDir };
}
async function migrateAfterBackup(db, places, key, clock, log2 = () => void 0) {
  const isDue = await isMigrationDue(db);
  const before = isDue ? await backupBefore(places, key, clock) : null;
  if (before !== null) log2(`The database is brought to this version; before, a backup was written: ${before}`);
  await migrateDatabase(db).catch((error) => {
    if (!isDue) throw error;
    noteStartTrouble(places.dataDir, "migrationFailed", clock.now());
    const code = databaseCode(error) ?? (error instanceof Error ? error.message : "unknown");
    const wayBack = before === null ? "" : ` If it does not start either: npm run restore -- ${before}, with the release before.`;
    throw new MigrationError(
      `The database could not be brought to this version (${code}). Go back to the release before: the database is as that one left it.${wayBack}`
    );
  });
}
async function backupBefore(places, key, clock) {
  const backups = backupsOf(places);
  if (backups === null) return null;
  try {
    const place = { ...backups, dataDir: places.dataDir, key: await key() };
    return (await writeBackup(place, { at: clock.now(), reason: "beforeMigration" })).name;
  } catch (error) {
    const why = error instanceof BackupFailure ? error.message : "The reason is unknown.";
    throw new Error(`The database was not migrated, because no backup could be written before. ${why}`);
  }
}
const answerMs = 2e3;
async function catchUp(db, replica, lease) {
  if (replica === null) return true;
  if (lease?.isSure() !== true || replica.reader() === null) await replica.catchUp();
  return replica.reader() !== null || answers(db);
}
function answers(db) {
  const asked = db.$client.execute("select 1").then(
    () => true,
    () => false
  );
  return Promise.race([asked, setTimeout$1(answerMs, false, { ref: false })]);
}
const lockWaitMs = 5e3;
const patienceMs$1 = 2e3;
const lostAfterMs = 3e4;
async function openReplica(order, openProcess2, watch) {
  const { folder, ...primary } = order;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 448 });
  let made = 0;
  let begun = null;
  const begin = async () => {
    made += 1;
    const file = path.join(folder, `${made}.db`);
    const own = begun = copyOf(file, followPrimary(openProcess2(), { ...primary, file }), watch);
    const isCurrent = await own.catchUp();
    begun = null;
    if (isCurrent) return own;
    await own.close();
    return null;
  };
  let copy = await begin();
  let beginning;
  let isClosed = false;
  const beginAnew = () => beginning ??= begin().then((next) => {
    beginning = void 0;
    if (isClosed) return next?.close();
    copy = next;
    return void 0;
  });
  const catchUp2 = async () => {
    const own = copy;
    if (own === null) return beginAnew();
    if (await own.catchUp()) return;
    if (copy === own) copy = null;
    await own.close();
  };
  return {
    reader: () => copy?.isCurrent() === true ? copy.client : null,
    async catchUp() {
      if (isClosed) return;
      let timer;
      const late = new Promise((resolve) => {
        timer = setTimeout(() => {
          copy?.distrust();
          resolve();
        }, patienceMs$1);
      });
      await Promise.race([catchUp2(), late]);
      clearTimeout(timer);
    },
    async close() {
      isClosed = true;
      await begun?.close();
      await beginning;
      await copy?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
function followPrimary(child, order) {
  const waiting = [];
  let isGone = false;
  let hasAnswered = false;
  const ended = new Promise((resolve) => {
    const end = () => {
      isGone = true;
      for (const answer2 of waiting.splice(0)) answer2(false);
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  const say = (message) => {
    child.send(message, () => void 0);
  };
  child.on("message", ({ isCurrent }) => {
    hasAnswered = true;
    waiting.shift()?.(isCurrent);
  });
  say(order);
  return {
    catchUp: () => new Promise((resolve) => {
      if (isGone) return resolve(false);
      const timer = setTimeout(() => hasAnswered && child.kill("SIGKILL"), lostAfterMs).unref();
      waiting.push((isCurrent) => {
        clearTimeout(timer);
        resolve(isCurrent);
      });
      return say("catchUp");
    }),
    async close() {
      child.kill("SIGKILL");
      await ended;
    }
  };
}
function copyOf(file, following, watch) {
  const client = openFile(`file:${file}`, lockWaitMs, { isReadOnly: true, watch });
  let asked = 0;
  let held = 0;
  let needed = 1;
  let running = Promise.resolve(true);
  let next;
  const ask2 = async () => {
    const own = asked += 1;
    const isCurrent = await following.catchUp();
    if (isCurrent) held = own;
    return isCurrent;
  };
  return {
    client,
    isCurrent: () => held >= needed,
    // What runs already may have asked before the change: the one behind it has not.
    catchUp: () => next ??= running.then((isWell) => {
      next = void 0;
      return running = isWell ? ask2() : Promise.resolve(false);
    }),
    distrust: () => needed = asked + 1,
    async close() {
      needed = Number.POSITIVE_INFINITY;
      client.close();
      await following.close();
      for (const end of ["", "-wal", "-shm", "-client_wal_index", "-info", "-metadata"])
        rmSync(`${file}${end}`, { force: true });
    }
  };
}
const arabic = {
  namelessProfile: [
    "هل يجوز لنا إعداد ملف بدون اسمك والبحث به عن عمل لك؟",
    "يوجد في الملف ما تستطيع عمله، وأي عمل تبحث عنه، ومستوى لغتك الألمانية، ومتى يكون لديك وقت، وإلى أي مسافة يمكنك التنقل.",
    "لا يوجد في الملف اسمك، ولا عنوانك، ولا رقم هاتفك، ولا عمرك، ولا أصلك.",
    "يرى الملفَ مستشارتك أو مستشارك وخدمة أصحاب العمل (Arbeitgeber-Service). أما الشركات التي تحققنا منها فترى فقط كم يوجد من ملفات مشابهة: المهنة والألمانية والمنطقة وعدد. ولا ترى أي شركة ملفك أنت إلا إذا وافقت مرة أخرى على وظيفة معينة.",
    "أنت تقرر بحرية. رفضك هنا لا يؤثر على المال الذي تحصل عليه. ولا يلزمك ذكر السبب.",
    "يمكنك سحب موافقتك في أي وقت. عندها نُخرج الملف من البحث فورًا."
  ],
  detailedProfile: [
    "هل تريد أن تتمكن الشركات من رؤية ملفك بدون اسم بالتفصيل؟",
    "عندها ترى الشركات التي تحققنا منها ملفك وحده: مهنك ومهاراتك، ولغتك الألمانية في الاستماع والقراءة والكتابة والكلام ومن أين نعرف ذلك، وكم عملت تقريبًا، ورخص القيادة، والورديات والساعات، ومن أي شهر يكون لديك وقت، ومنطقتك أو مدينتك، وإلى أي مسافة يمكنك التنقل.",
    "لا يوجد فيه اسمك، ولا عنوانك، ولا عمرك، ولا أصلك، ولا لغتك الأم، ولا شركات عملت فيها من قبل.",
    "من يعرفك قد يتعرف عليك: مثلًا شخص عمل معك. ونعرض عليك مسبقًا ما تراه الشركات بالضبط.",
    "بدون هذه الموافقة يُعدّ ملفك فقط: ترى الشركات كم يوجد من ملفات مشابهة، ولا ترى ملفك.",
    "أنت تقرر بحرية. رفضك هنا لا يؤثر على المال الذي تحصل عليه. ولا يلزمك ذكر السبب.",
    "يمكنك سحب موافقتك في أي وقت. عندها لا ترى أي شركة الملف المفصّل بعد ذلك."
  ],
  proposal: [
    "هل يجوز لنا أن نعرض على شركة {{company}} ملفك بدون اسم؟ الوظيفة هي «{{posting}}».",
    "تقرأ الشركة: كم من متطلباتها يتوفر لديك، ومستوى لغتك الألمانية كدرجة واحدة، وهل يناسب وقت العمل والطريق، ومن أي ربع سنة يمكنك البدء.",
    "لا تقرأ الشركة: اسمك، وعنوانك، ورقم هاتفك، وعمرك، وأصلك، ووضع إقامتك، والمال الذي تحصل عليه من الدائرة.",
    "إذا أرادت الشركة التعرف عليك فسنسألك مرة أخرى. وبعد ذلك فقط تحصل على اسمك الأول وطريقة للاتصال بك.",
    "أنت تقرر بحرية. رفضك هنا لا يؤثر على المال الذي تحصل عليه. ولا يلزمك ذكر السبب.",
    "يمكنك سحب موافقتك في أي وقت. عندها لا ترى الشركة الملف بعد ذلك."
  ],
  introduction: [
    "تريد شركة {{company}} أن تتعرف عليك. الوظيفة هي «{{posting}}». هل يجوز لنا أن نعطيها بيانات الاتصال بك؟",
    "تحصل الشركة على: اسمك الأول، ورقم هاتفك أو بريدك الإلكتروني (كما اخترت، أو عن طريق مستشارتك أو مستشارك)، وأي متطلباتها يتوفر لديك، ومستوى لغتك الألمانية في الاستماع والقراءة والكتابة والكلام.",
    "لا تحصل الشركة على: ملفك لدى الدائرة، وأوراق إقامتك، ومعلومات عن مالك.",
    "يجوز للشركة استعمال هذه البيانات لهذه الوظيفة فقط، وعليها أن تحفظها سرًا.",
    "أنت تقرر بحرية. رفضك هنا لا يؤثر على المال الذي تحصل عليه. ولا يلزمك ذكر السبب.",
    "يمكنك سحب موافقتك في أي وقت. ما قرأته الشركة حتى ذلك الحين لا يمكننا محوه من ذاكرتها. لكننا نقول لها إن عليها أن تمحو البيانات."
  ],
  aftercare: [
    "هل يجوز لنا أن نسأل بعد بدء العمل كيف يسير العمل؟ بعد أسبوعين وبعد 1 و3 و5 و6 و12 شهرًا، حتى لو لم تعد تحصل على مال من الدائرة؟",
    "نسألك هل ما زلت تعمل هناك وهل تحتاج إلى مساعدة. ونسأل الشركة أيضًا هل ما زلت تعمل هناك وكيف يسير العمل. الشركة لا تقرأ إجاباتك. ونحصي أيضًا كم شخصًا يحتفظ بعمله، بدون اسمك.",
    "أنت تقرر بحرية. رفضك هنا لا يؤثر على المال الذي تحصل عليه. ولا يلزمك ذكر السبب.",
    "يمكنك سحب موافقتك في أي وقت. عندها لا نسأل بعد ذلك."
  ]
};
const easyGerman = {
  namelessProfile: [
    "Dürfen wir mit einem Profil ohne Ihren Namen Arbeit für Sie suchen?",
    "Im Profil steht: was Sie können, welche Arbeit Sie suchen, wie gut Sie Deutsch sprechen, wann Sie Zeit haben und wie weit Sie fahren können.",
    "Nicht im Profil stehen: Ihr Name, Ihre Adresse, Ihre Telefonnummer, Ihr Alter und Ihr Land.",
    "Ihre Beratung und der Arbeitgeber-Service sehen das Profil. Firmen, die wir geprüft haben, sehen nur: Wie viele ähnliche Profile gibt es? Also Beruf, Deutsch, Gegend und eine Zahl. Ihr eigenes Profil sieht eine Firma erst, wenn Sie zu einer Stelle noch einmal Ja sagen.",
    "Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.",
    "Sie können Ihr Ja immer zurücknehmen. Dann sucht niemand mehr mit dem Profil."
  ],
  detailedProfile: [
    "Sollen Firmen Ihr langes Profil ohne Namen sehen können?",
    "Firmen, die wir geprüft haben, sehen dann Ihr Profil allein: Ihre Berufe und was Sie können. Wie gut Sie Deutsch hören, lesen, schreiben und sprechen, und woher wir das wissen. Wie lange Sie ungefähr gearbeitet haben. Führerscheine, Arbeits-Zeiten und Stunden. Ab welchem Monat Sie Zeit haben. Ihren Kreis oder Ihre Stadt und wie weit Sie fahren können.",
    "Nicht im Profil stehen: Ihr Name, Ihre Adresse, Ihr Alter, Ihr Land, Ihre Muttersprache und frühere Firmen.",
    "Wer Sie kennt, kann Sie vielleicht erkennen: zum Beispiel ein früherer Kollege. Wir zeigen Ihnen vorher genau, was die Firmen sehen.",
    "Sie sagen Nein? Dann wird Ihr Profil nur mitgezählt: Firmen sehen, wie viele ähnliche Profile es gibt. Ihr Profil sehen sie nicht.",
    "Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.",
    "Sie können Ihr Ja immer zurücknehmen. Dann sieht keine Firma mehr das lange Profil."
  ],
  proposal: [
    "Darf die Firma {{company}} Ihr Profil ohne Namen sehen? Es geht um die Arbeit „{{posting}}“.",
    "Die Firma liest: wie viel Sie von dem können, was sie braucht. Wie gut Ihr Deutsch ist. Ob die Arbeits-Zeit und der Weg passen. Wann Sie ungefähr anfangen können.",
    "Die Firma liest nicht: Ihren Namen, Ihre Adresse, Ihre Telefonnummer, Ihr Alter, Ihr Land, Ihre Papiere und Ihr Geld vom Amt.",
    "Möchte die Firma Sie kennenlernen? Dann fragen wir Sie noch einmal. Erst dann bekommt die Firma Ihren Vornamen und einen Kontakt.",
    "Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.",
    "Sie können Ihr Ja immer zurücknehmen. Dann sieht die Firma das Profil nicht mehr."
  ],
  introduction: [
    "Die Firma {{company}} möchte Sie kennenlernen. Es geht um die Arbeit „{{posting}}“. Dürfen wir der Firma Ihren Kontakt geben?",
    "Die Firma bekommt: Ihren Vornamen. Ihre Telefonnummer oder E-Mail-Adresse, so wie Sie es möchten (oder sie spricht mit Ihrer Beratung). Was Sie von dem können, was sie braucht. Wie gut Sie Deutsch hören, lesen, schreiben und sprechen.",
    "Die Firma bekommt nicht: Ihre Akte, Ihre Papiere und Angaben zu Ihrem Geld.",
    "Die Firma darf das nur für diese Arbeit benutzen. Sie darf es niemandem sagen.",
    "Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.",
    "Sie können Ihr Ja immer zurücknehmen. Was die Firma schon gelesen hat, hat sie gelesen. Wir sagen ihr: Sie muss es löschen."
  ],
  aftercare: [
    "Dürfen wir nach dem Start fragen: Wie geht es bei der Arbeit? Nach 2 Wochen und nach 1, 3, 5, 6 und 12 Monaten, auch wenn Sie kein Geld vom Amt mehr bekommen?",
    "Wir fragen Sie: Arbeiten Sie noch dort? Brauchen Sie Hilfe? Wir fragen auch die Firma: Arbeiten Sie noch dort? Wie geht es? Die Firma liest Ihre Antworten nicht. Wir zählen auch: Wie viele Menschen behalten ihre Arbeit? Ohne Ihren Namen.",
    "Sie entscheiden selbst. Ein Nein ist in Ordnung: Sie bekommen genauso viel Geld. Sie müssen nicht sagen, warum.",
    "Sie können Ihr Ja immer zurücknehmen. Dann fragen wir nicht mehr."
  ]
};
const persian = {
  namelessProfile: [
    "آیا اجازه داریم پروفایلی بدون نام شما بسازیم و با آن برای شما کار پیدا کنیم؟",
    "در پروفایل نوشته می‌شود چه کاری بلد هستید، دنبال چه کاری هستید، آلمانی شما چقدر خوب است، چه وقت فرصت دارید و تا چه فاصله‌ای می‌توانید بروید.",
    "نام، نشانی، شماره تلفن، سن و اصلیت شما در آن نوشته نمی‌شود.",
    "پروفایل را مشاور شما و بخش خدمات کارفرمایان (Arbeitgeber-Service) می‌بینند. شرکت‌هایی که بررسی کرده‌ایم فقط می‌بینند چند پروفایل مشابه هست: شغل، آلمانی، منطقه و یک عدد. پروفایل خود شما را یک شرکت فقط وقتی می‌بیند که شما برای یک کار مشخص دوباره «بله» بگویید.",
    "شما آزادانه تصمیم می‌گیرید. پاسخ «نه» شما در اینجا هیچ تأثیری بر پول شما ندارد. لازم نیست دلیل بگویید.",
    "هر وقت بخواهید می‌توانید «بله»ی خود را پس بگیرید. آن وقت پروفایل را فوراً از جست‌وجو خارج می‌کنیم."
  ],
  detailedProfile: [
    "آیا شرکت‌ها بتوانند پروفایل بدون نام شما را مفصل ببینند؟",
    "آن وقت شرکت‌هایی که بررسی کرده‌ایم پروفایل شما را جداگانه می‌بینند: شغل‌ها و مهارت‌های شما، آلمانی شما در شنیدن، خواندن، نوشتن و صحبت کردن و اینکه از کجا می‌دانیم، حدوداً چه مدت کار کرده‌اید، گواهینامه‌های رانندگی، شیفت‌ها و ساعت‌ها، از کدام ماه وقت دارید، شهرستان یا شهر شما و تا چه فاصله‌ای می‌توانید بروید.",
    "نام، نشانی، سن، اصلیت، زبان مادری و شرکت‌های پیشین شما در آن نوشته نمی‌شود.",
    "کسی که شما را می‌شناسد شاید بتواند شما را بشناسد: مثلاً کسی که با شما کار کرده است. پیش از آن دقیقاً به شما نشان می‌دهیم شرکت‌ها چه می‌بینند.",
    "بدون این «بله» پروفایل شما فقط شمرده می‌شود: شرکت‌ها می‌بینند چند پروفایل مشابه هست، اما پروفایل شما را نمی‌بینند.",
    "شما آزادانه تصمیم می‌گیرید. پاسخ «نه» شما در اینجا هیچ تأثیری بر پول شما ندارد. لازم نیست دلیل بگویید.",
    "هر وقت بخواهید می‌توانید «بله»ی خود را پس بگیرید. آن وقت هیچ شرکتی دیگر پروفایل مفصل را نمی‌بیند."
  ],
  proposal: [
    "آیا اجازه داریم پروفایل بدون نام شما را به شرکت {{company}} نشان بدهیم؟ موضوع، کار «{{posting}}» است.",
    "شرکت این‌ها را می‌خواند: چند مورد از خواسته‌هایش را دارید، آلمانی شما به صورت یک سطح، آیا زمان کار و راه مناسب است، و از کدام سه‌ماهه می‌توانید شروع کنید.",
    "شرکت این‌ها را نمی‌خواند: نام، نشانی، شماره تلفن، سن، اصلیت، وضعیت اقامت و پولی که از اداره می‌گیرید.",
    "اگر شرکت بخواهد با شما آشنا شود، دوباره از شما می‌پرسیم. فقط بعد از آن نام کوچک و راه تماس با شما را می‌گیرد.",
    "شما آزادانه تصمیم می‌گیرید. پاسخ «نه» شما در اینجا هیچ تأثیری بر پول شما ندارد. لازم نیست دلیل بگویید.",
    "هر وقت بخواهید می‌توانید «بله»ی خود را پس بگیرید. آن وقت شرکت دیگر پروفایل را نمی‌بیند."
  ],
  introduction: [
    "شرکت {{company}} می‌خواهد با شما آشنا شود. موضوع، کار «{{posting}}» است. آیا اجازه داریم راه تماس با شما را به شرکت بدهیم؟",
    "شرکت این‌ها را می‌گیرد: نام کوچک شما، شماره تلفن یا ایمیل شما (همان‌طور که انتخاب کرده‌اید، یا از راه مشاور شما)، کدام خواسته‌هایش را دارید، و آلمانی شما در شنیدن، خواندن، نوشتن و صحبت کردن.",
    "شرکت این‌ها را نمی‌گیرد: پروندهٔ شما، مدارک اقامت شما و اطلاعات دربارهٔ پول شما.",
    "شرکت فقط برای همین کار اجازه دارد از این اطلاعات استفاده کند و باید آن را محرمانه نگه دارد.",
    "شما آزادانه تصمیم می‌گیرید. پاسخ «نه» شما در اینجا هیچ تأثیری بر پول شما ندارد. لازم نیست دلیل بگویید.",
    "هر وقت بخواهید می‌توانید «بله»ی خود را پس بگیرید. آنچه شرکت تا آن وقت خوانده است را نمی‌توانیم برگردانیم. به شرکت می‌گوییم که باید اطلاعات را پاک کند."
  ],
  aftercare: [
    "آیا اجازه داریم بعد از شروع کار بپرسیم که کار چطور پیش می‌رود؟ بعد از 2 هفته و بعد از 1، 3، 5، 6 و 12 ماه، حتی اگر دیگر از اداره پول نمی‌گیرید؟",
    "از شما می‌پرسیم آیا هنوز آنجا کار می‌کنید و آیا کمک لازم دارید. از شرکت هم می‌پرسیم آیا هنوز آنجا کار می‌کنید و کار چطور پیش می‌رود. شرکت پاسخ‌های شما را نمی‌خواند. همچنین می‌شماریم چند نفر کارشان را حفظ می‌کنند، بدون نام شما.",
    "شما آزادانه تصمیم می‌گیرید. پاسخ «نه» شما در اینجا هیچ تأثیری بر پول شما ندارد. لازم نیست دلیل بگویید.",
    "هر وقت بخواهید می‌توانید «بله»ی خود را پس بگیرید. آن وقت دیگر نمی‌پرسیم."
  ]
};
const russian = {
  namelessProfile: [
    "Можно ли нам создать профиль без вашего имени и искать с ним работу для вас?",
    "В профиле указано, что вы умеете, какую работу ищете, как хорошо говорите по-немецки, когда у вас есть время и как далеко вы можете ездить.",
    "Вашего имени, адреса, номера телефона, возраста и происхождения в нём нет.",
    "Профиль видят ваш консультант или ваша консультантка и служба для работодателей (Arbeitgeber-Service). Фирмы, которые мы проверили, видят только, сколько есть похожих профилей: профессия, немецкий, местность и число. Ваш собственный профиль фирма увидит только тогда, когда вы ещё раз скажете «да» об определённой вакансии.",
    "Вы решаете свободно. Ваше «нет» здесь не влияет на ваши деньги. Причину называть не нужно.",
    "Вы можете в любое время отозвать своё «да». Тогда мы сразу уберём профиль из поиска."
  ],
  detailedProfile: [
    "Могут ли фирмы подробно видеть ваш профиль без имени?",
    "Тогда фирмы, которые мы проверили, видят ваш профиль отдельно: ваши профессии и умения, ваш немецкий в слушании, чтении, письме и речи и откуда мы это знаем, сколько примерно вы работали, водительские права, смены и часы, с какого месяца у вас есть время, ваш район или город и как далеко вы можете ездить.",
    "Вашего имени, адреса, возраста, происхождения, родного языка и прежних фирм в нём нет.",
    "Кто вас знает, тот, возможно, сможет вас узнать: например, кто-то, кто с вами работал. Мы заранее покажем вам именно то, что видят фирмы.",
    "Без этого «да» ваш профиль только считается: фирмы видят, сколько есть похожих профилей, но не ваш.",
    "Вы решаете свободно. Ваше «нет» здесь не влияет на ваши деньги. Причину называть не нужно.",
    "Вы можете в любое время отозвать своё «да». Тогда ни одна фирма больше не увидит подробный профиль."
  ],
  proposal: [
    "Можно ли нам показать фирме {{company}} ваш профиль без имени? Речь идёт о вакансии «{{posting}}».",
    "Фирма читает: сколько её требований вы выполняете, ваш немецкий одним уровнем, подходят ли рабочее время и дорога и с какого квартала вы можете начать.",
    "Фирма не читает: ваше имя, адрес, номер телефона, возраст, происхождение, статус пребывания и ваши пособия.",
    "Если фирма захочет с вами познакомиться, мы спросим вас ещё раз. Только после этого она получит ваше имя и контакт.",
    "Вы решаете свободно. Ваше «нет» здесь не влияет на ваши деньги. Причину называть не нужно.",
    "Вы можете в любое время отозвать своё «да». Тогда фирма больше не будет видеть профиль."
  ],
  introduction: [
    "Фирма {{company}} хочет с вами познакомиться. Речь идёт о вакансии «{{posting}}». Можно ли нам дать ей ваш контакт?",
    "Фирма получит: ваше имя, номер телефона или адрес электронной почты (так, как вы выбрали, или через вашего консультанта), какие её требования вы выполняете, и ваш немецкий в слушании, чтении, письме и речи.",
    "Фирма не получит: ваше дело, ваши документы о пребывании и сведения о ваших деньгах.",
    "Фирма может использовать эти данные только для этой вакансии и должна хранить их в тайне.",
    "Вы решаете свободно. Ваше «нет» здесь не влияет на ваши деньги. Причину называть не нужно.",
    "Вы можете в любое время отозвать своё «да». То, что фирма уже прочитала, мы отменить не можем. Мы скажем ей, что она должна удалить эти данные."
  ],
  aftercare: [
    "Можно ли нам после начала работы спрашивать, как дела на работе? Через 2 недели и через 1, 3, 5, 6 и 12 месяцев, даже если вы больше не получаете пособий?",
    "Мы спросим вас, работаете ли вы ещё там и нужна ли вам помощь. Фирму мы тоже спросим, работаете ли вы ещё там и как дела. Ваших ответов фирма не читает. Мы также считаем, сколько людей сохраняют работу, без вашего имени.",
    "Вы решаете свободно. Ваше «нет» здесь не влияет на ваши деньги. Причину называть не нужно.",
    "Вы можете в любое время отозвать своё «да». Тогда мы больше не будем спрашивать."
  ]
};
const turkish = {
  namelessProfile: [
    "Adınız olmadan bir profil oluşturup bununla size iş arayabilir miyiz?",
    "Profilde neler yapabildiğiniz, hangi işi aradığınız, ne kadar iyi Almanca konuştuğunuz, ne zaman vaktiniz olduğu ve ne kadar uzağa gidebildiğiniz yazar.",
    "Adınız, adresiniz, telefon numaranız, yaşınız ve nereden geldiğiniz profilde yazmaz.",
    "Profili danışmanınız ve işveren servisi (Arbeitgeber-Service) görür. Kontrol ettiğimiz firmalar yalnızca kaç benzer profil olduğunu görür: meslek, Almanca, bölge ve bir sayı. Bir firma sizin profilinizi ancak siz belirli bir iş için bir kez daha evet dediğinizde görür.",
    "Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.",
    "Evet cevabınızı her zaman geri alabilirsiniz. O zaman profili hemen aramadan çıkarırız."
  ],
  detailedProfile: [
    "Firmalar isimsiz profilinizi ayrıntılı görebilsin mi?",
    "O zaman kontrol ettiğimiz firmalar profilinizi tek başına görür: mesleklerinizi ve becerilerinizi, dinleme, okuma, yazma ve konuşmada Almancanızı ve bunu nereden bildiğimizi, yaklaşık ne kadar çalıştığınızı, ehliyetleri, vardiyaları ve saatleri, hangi aydan itibaren vaktiniz olduğunu, ilçenizi veya şehrinizi ve ne kadar uzağa gidebildiğinizi.",
    "Adınız, adresiniz, yaşınız, nereden geldiğiniz, ana diliniz ve eski firmalar profilde yazmaz.",
    "Sizi tanıyan biri sizi belki tanıyabilir: örneğin sizinle çalışmış biri. Firmaların tam olarak ne gördüğünü size önceden gösteririz.",
    "Bu evet olmadan profiliniz yalnızca sayılır: firmalar kaç benzer profil olduğunu görür, ama sizinkini görmez.",
    "Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.",
    "Evet cevabınızı her zaman geri alabilirsiniz. O zaman hiçbir firma ayrıntılı profili artık görmez."
  ],
  proposal: [
    "{{company}} firmasına isimsiz profilinizi gösterebilir miyiz? Konu: “{{posting}}” işi.",
    "Firma şunları okur: şartlarından kaçını karşıladığınızı, Almancanızı tek bir seviye olarak, çalışma zamanının ve yolun uyup uymadığını ve yılın hangi çeyreğinden itibaren başlayabileceğinizi.",
    "Firma şunları okumaz: adınızı, adresinizi, telefon numaranızı, yaşınızı, nereden geldiğinizi, oturum durumunuzu ve kurumdan aldığınız parayı.",
    "Firma sizinle tanışmak isterse size bir kez daha sorarız. Ancak ondan sonra adınızı ve bir iletişim bilgisini alır.",
    "Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.",
    "Evet cevabınızı her zaman geri alabilirsiniz. O zaman firma profili artık görmez."
  ],
  introduction: [
    "{{company}} firması sizinle tanışmak istiyor. Konu: “{{posting}}” işi. İletişim bilgilerinizi firmaya verebilir miyiz?",
    "Firma şunları alır: adınızı, telefon numaranızı veya e-posta adresinizi (nasıl seçtiyseniz, ya da danışmanınız üzerinden), şartlarından hangilerini karşıladığınızı ve dinleme, okuma, yazma ve konuşmada Almancanızı.",
    "Firma şunları almaz: dosyanızı, oturum belgelerinizi ve paranızla ilgili bilgileri.",
    "Firma bu bilgileri yalnızca bu iş için kullanabilir ve gizli tutmak zorundadır.",
    "Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.",
    "Evet cevabınızı her zaman geri alabilirsiniz. Firmanın o zamana kadar okuduğunu geri alamayız. Firmaya bilgileri silmesi gerektiğini söyleriz."
  ],
  aftercare: [
    "İşe başladıktan sonra işin nasıl gittiğini sorabilir miyiz? 2 hafta sonra ve 1, 3, 5, 6 ve 12 ay sonra, artık kurumdan para almasanız bile?",
    "Size hâlâ orada çalışıp çalışmadığınızı ve yardıma ihtiyacınız olup olmadığını sorarız. Firmaya da hâlâ orada çalışıp çalışmadığınızı ve işin nasıl gittiğini sorarız. Firma sizin cevaplarınızı okumaz. Adınız olmadan, kaç kişinin işini koruduğunu da sayarız.",
    "Özgürce karar verirsiniz. Buradaki hayır cevabınızın paranıza hiçbir etkisi yoktur. Sebep söylemek zorunda değilsiniz.",
    "Evet cevabınızı her zaman geri alabilirsiniz. O zaman artık sormayız."
  ]
};
const ukrainian = {
  namelessProfile: [
    "Чи можна нам створити профіль без вашого імені й шукати з ним роботу для вас?",
    "У профілі вказано, що ви вмієте, яку роботу шукаєте, як добре говорите німецькою, коли маєте час і як далеко можете їздити.",
    "Вашого імені, адреси, номера телефону, віку та походження в ньому немає.",
    "Профіль бачать ваш консультант або ваша консультантка та служба для роботодавців (Arbeitgeber-Service). Фірми, які ми перевірили, бачать лише, скільки є подібних профілів: професія, німецька, місцевість і число. Ваш власний профіль фірма побачить лише тоді, коли ви ще раз скажете «так» щодо певної вакансії.",
    "Ви вирішуєте вільно. Ваше «ні» тут не впливає на ваші гроші. Причину називати не потрібно.",
    "Ви можете будь-коли відкликати своє «так». Тоді ми одразу приберемо профіль із пошуку."
  ],
  detailedProfile: [
    "Чи можуть фірми докладно бачити ваш профіль без імені?",
    "Тоді фірми, які ми перевірили, бачать ваш профіль окремо: ваші професії та вміння, вашу німецьку в слуханні, читанні, письмі та мовленні й звідки ми це знаємо, скільки приблизно ви працювали, водійські права, зміни та години, з якого місяця ви маєте час, ваш район або місто та як далеко ви можете їздити.",
    "Вашого імені, адреси, віку, походження, рідної мови та колишніх фірм у ньому немає.",
    "Хто вас знає, той, можливо, зможе вас упізнати: наприклад, хтось, хто з вами працював. Ми заздалегідь покажемо вам саме те, що бачать фірми.",
    "Без цього «так» ваш профіль лише рахується: фірми бачать, скільки є подібних профілів, але не ваш.",
    "Ви вирішуєте вільно. Ваше «ні» тут не впливає на ваші гроші. Причину називати не потрібно.",
    "Ви можете будь-коли відкликати своє «так». Тоді жодна фірма більше не бачитиме докладний профіль."
  ],
  proposal: [
    "Чи можна нам показати фірмі {{company}} ваш профіль без імені? Ідеться про вакансію «{{posting}}».",
    "Фірма читає: скільки з її вимог ви виконуєте, рівень вашої німецької одним ступенем, чи підходять робочий час і дорога та з якого кварталу ви можете почати.",
    "Фірма не читає: ваше ім’я, адресу, номер телефону, вік, походження, статус перебування та ваші виплати.",
    "Якщо фірма захоче з вами познайомитися, ми запитаємо вас ще раз. Лише після цього вона отримає ваше ім’я та контакт.",
    "Ви вирішуєте вільно. Ваше «ні» тут не впливає на ваші гроші. Причину називати не потрібно.",
    "Ви можете будь-коли відкликати своє «так». Тоді фірма більше не бачитиме профіль."
  ],
  introduction: [
    "Фірма {{company}} хоче з вами познайомитися. Ідеться про вакансію «{{posting}}». Чи можна нам дати їй ваш контакт?",
    "Фірма отримає: ваше ім’я, номер телефону або адресу електронної пошти (так, як ви обрали, або через вашого консультанта), які з її вимог ви виконуєте, і вашу німецьку в слуханні, читанні, письмі та мовленні.",
    "Фірма не отримає: вашу справу, ваші документи про перебування та відомості про ваші гроші.",
    "Фірма може використовувати ці дані лише для цієї вакансії й мусить тримати їх у таємниці.",
    "Ви вирішуєте вільно. Ваше «ні» тут не впливає на ваші гроші. Причину називати не потрібно.",
    "Ви можете будь-коли відкликати своє «так». Те, що фірма вже прочитала, ми не можемо скасувати. Ми скажемо їй, що вона мусить видалити ці дані."
  ],
  aftercare: [
    "Чи можна нам після початку роботи запитувати, як справи на роботі? Через 2 тижні та через 1, 3, 5, 6 і 12 місяців, навіть якщо ви вже не отримуєте виплат?",
    "Ми запитаємо вас, чи ви ще там працюєте і чи потрібна вам допомога. Фірму ми теж запитаємо, чи ви ще там працюєте і як справи. Ваших відповідей фірма не читає. Ми також рахуємо, скільки людей зберігають роботу, без вашого імені.",
    "Ви вирішуєте вільно. Ваше «ні» тут не впливає на ваші гроші. Причину називати не потрібно.",
    "Ви можете будь-коли відкликати своє «так». Тоді ми більше не питатимемо."
  ]
};
const translations = [
  ["de-simple", easyGerman],
  ["uk", ukrainian],
  ["ar", arabic],
  ["fa", persian],
  ["tr", turkish],
  ["ru", russian]
];
const consentTextBodies = [
  {
    purpose: "namelessProfile",
    language: "de",
    body: [
      "Dürfen wir ein Profil ohne Ihren Namen anlegen und damit Arbeit für Sie suchen?",
      "In dem Profil steht, was Sie können, welche Arbeit Sie suchen, wie gut Sie Deutsch sprechen, wann Sie Zeit haben und wie weit Sie fahren können.",
      "Ihr Name, Ihre Adresse, Ihre Telefonnummer, Ihr Alter und Ihre Herkunft stehen nicht darin.",
      "Ihre Integrationsfachkraft und der Arbeitgeber-Service sehen das Profil. Firmen, die wir geprüft haben, sehen nur, wie viele ähnliche Profile es gibt: Beruf, Deutsch, Gegend und eine Zahl. Ihr eigenes Profil sieht eine Firma erst, wenn Sie zu einer bestimmten Stelle noch einmal Ja sagen.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können Ihr Ja jederzeit zurücknehmen. Dann nehmen wir das Profil sofort aus der Suche."
    ].join("\n\n")
  },
  {
    purpose: "namelessProfile",
    language: "en",
    body: [
      "May we set up a profile without your name and use it to look for work for you?",
      "The profile says what you can do, which work you are looking for, how well you speak German, when you have time and how far you can travel.",
      "Your name, address, phone number, age and origin are not in it.",
      "Your caseworker and the employer service see the profile. Companies we have checked only see how many similar profiles there are: occupation, German, area and a number. A company sees your own profile only after you have said yes again, to one particular job.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can take back your yes at any time. We then take the profile out of the search at once."
    ].join("\n\n")
  },
  {
    purpose: "detailedProfile",
    language: "de",
    body: [
      "Sollen Firmen Ihr Profil ohne Namen ausführlich sehen können?",
      "Dann sehen Firmen, die wir geprüft haben, Ihr Profil einzeln: Ihre Berufe und Kenntnisse, Ihr Deutsch im Hören, Lesen, Schreiben und Sprechen und woher wir es wissen, wie lange Sie ungefähr gearbeitet haben, Führerscheine, Schichten und Stunden, ab welchem Monat Sie Zeit haben, Ihren Kreis oder Ihre Stadt und wie weit Sie fahren können.",
      "Ihr Name, Ihre Adresse, Ihr Alter, Ihre Herkunft, Ihre Muttersprache und frühere Firmen stehen nicht darin.",
      "Wer Sie kennt, kann Sie vielleicht erkennen: zum Beispiel jemand, der mit Ihnen gearbeitet hat. Wir zeigen Ihnen vorher genau, was die Firmen sehen.",
      "Ohne dieses Ja zählt Ihr Profil nur mit: Firmen sehen dann, wie viele ähnliche Profile es gibt, aber nicht Ihres.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können Ihr Ja jederzeit zurücknehmen. Dann sieht keine Firma mehr das ausführliche Profil."
    ].join("\n\n")
  },
  {
    purpose: "detailedProfile",
    language: "en",
    body: [
      "Shall companies be able to see your profile without a name in detail?",
      "Companies we have checked then see your profile by itself: your occupations and skills, your German in listening, reading, writing and speaking and how we know it, roughly how long you have worked, licences, shifts and hours, from which month you have time, your district or city and how far you can travel.",
      "Your name, address, age, origin, native language and former companies are not in it.",
      "Somebody who knows you may be able to recognise you: for example somebody who worked with you. We show you beforehand exactly what companies see.",
      "Without this yes your profile is only counted: companies then see how many similar profiles there are, but not yours.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can take back your yes at any time. No company sees the detailed profile any more then."
    ].join("\n\n")
  },
  {
    purpose: "proposal",
    language: "de",
    body: [
      "Dürfen wir der Firma {{company}} Ihr Profil ohne Namen zeigen? Es geht um die Stelle „{{posting}}“.",
      "Die Firma liest: wie viele ihrer Anforderungen Sie erfüllen, Ihr Deutsch als eine Stufe, ob Arbeitszeit und Weg passen, und ab welchem Quartal Sie anfangen können.",
      "Die Firma liest nicht: Ihren Namen, Ihre Adresse, Ihre Telefonnummer, Ihr Alter, Ihre Herkunft, Ihren Aufenthalt und Ihr Geld vom Amt.",
      "Wenn die Firma Sie kennenlernen möchte, fragen wir Sie noch einmal. Erst danach bekommt sie Ihren Vornamen und einen Kontakt.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können Ihr Ja jederzeit zurücknehmen. Dann sieht die Firma das Profil nicht mehr."
    ].join("\n\n")
  },
  {
    purpose: "proposal",
    language: "en",
    body: [
      "May we show your profile without a name to the company {{company}}? It is about the job “{{posting}}”.",
      "The company reads: how many of its requirements you meet, your German as one level, whether working hours and the way to work fit, and from which quarter of the year you can start.",
      "The company does not read: your name, address, phone number, age, origin, residence status or benefits.",
      "If the company would like to meet you, we ask you again. Only then does it get your first name and a contact.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can take back your yes at any time. The company then no longer sees the profile."
    ].join("\n\n")
  },
  {
    purpose: "introduction",
    language: "de",
    body: [
      "Die Firma {{company}} möchte Sie kennenlernen. Es geht um die Stelle „{{posting}}“. Dürfen wir ihr Ihren Kontakt geben?",
      "Die Firma bekommt: Ihren Vornamen, Ihre Telefonnummer oder E-Mail-Adresse (so, wie Sie es gewählt haben, oder über Ihre Integrationsfachkraft), welche ihrer Anforderungen Sie erfüllen, und Ihr Deutsch beim Hören, Lesen, Schreiben und Sprechen.",
      "Die Firma bekommt nicht: Ihre Akte, Ihre Papiere zum Aufenthalt und Angaben zu Ihrem Geld.",
      "Die Firma darf die Angaben nur für diese Stelle benutzen und muss sie geheim halten.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können Ihr Ja jederzeit zurücknehmen. Was die Firma bis dahin gelesen hat, können wir nicht ungelesen machen. Wir sagen ihr, dass sie die Angaben löschen muss."
    ].join("\n\n")
  },
  {
    purpose: "introduction",
    language: "en",
    body: [
      "The company {{company}} would like to meet you. It is about the job “{{posting}}”. May we give it your contact?",
      "The company gets: your first name, your phone number or e-mail address (the way you chose, or through your caseworker), which of its requirements you meet, and your German in listening, reading, writing and speaking.",
      "The company does not get: your file, your residence papers or anything about your money.",
      "The company may use this for this job only and must keep it confidential.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can take back your yes at any time. What the company has read by then we cannot undo. We tell it to delete what it has."
    ].join("\n\n")
  },
  {
    purpose: "mentoring",
    language: "de",
    body: [
      "Möchten Sie mit einer Sprachpatin oder einem Sprachpaten Deutsch sprechen? Dürfen wir dafür eine passende Person suchen?",
      "Die Sprachpatin oder der Sprachpate erfährt: Ihren Vornamen, was Sie üben möchten und wann Sie Zeit haben. Sie oder er erfährt nicht, bei welchem Amt Sie sind und ob Sie Geld vom Amt bekommen.",
      "Was Sie bei den Treffen erzählen, entscheiden Sie selbst.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können jederzeit aufhören. Sagen Sie uns einfach Bescheid."
    ].join("\n\n")
  },
  {
    purpose: "mentoring",
    language: "en",
    body: [
      "Would you like to speak German with a volunteer? May we look for someone who fits?",
      "The volunteer learns: your first name, what you would like to practise and when you have time. He or she does not learn which office you are with or whether you receive benefits.",
      "What you tell when you meet is up to you.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can stop at any time. Just tell us."
    ].join("\n\n")
  },
  {
    purpose: "aftercare",
    language: "de",
    body: [
      "Dürfen wir nach dem Start fragen, wie es bei der Arbeit geht? Nach 2 Wochen und nach 1, 3, 5, 6 und 12 Monaten, auch wenn Sie kein Geld vom Amt mehr bekommen?",
      "Wir fragen Sie, ob Sie noch dort arbeiten und ob Sie Hilfe brauchen. Auch die Firma fragen wir, ob Sie noch dort arbeiten und wie es geht. Ihre Antworten liest die Firma nicht. Wir zählen auch, wie viele Menschen ihre Arbeit behalten, ohne Ihren Namen.",
      "Sie entscheiden frei. Ihr Nein hier hat keine Folgen für Ihr Geld. Sie müssen keinen Grund nennen.",
      "Sie können Ihr Ja jederzeit zurücknehmen. Dann fragen wir nicht mehr."
    ].join("\n\n")
  },
  {
    purpose: "aftercare",
    language: "en",
    body: [
      "May we ask after your start how things are going at work? After 2 weeks and after 1, 3, 5, 6 and 12 months, even when you no longer receive benefits?",
      "We ask you whether you still work there and whether you need help. We also ask the company whether you still work there and how it is going. The company does not read your answers. We also count how many people keep their job, without your name.",
      "You decide freely. Saying no here has no effect on your money. You do not have to give a reason.",
      "You can take back your yes at any time. We then stop asking."
    ].join("\n\n")
  },
  ...translations.flatMap(
    ([language, texts]) => Object.keys(texts).map((purpose) => ({
      purpose,
      language,
      body: texts[purpose].join("\n\n")
    }))
  )
];
function consentTextVersion(body) {
  return createHash("sha256").update(body).digest("hex");
}
async function loadConsentTexts(handle, at) {
  const known = await handle.select({
    version: consentTexts.version,
    purpose: consentTexts.purpose,
    language: consentTexts.language,
    reviewedBy: consentTexts.reviewedBy,
    current: consentTexts.current
  }).from(consentTexts);
  const versions = new Set(known.map((row2) => row2.version));
  for (const { purpose, language, body } of consentTextBodies) {
    const version = consentTextVersion(body);
    if (versions.has(version)) continue;
    const ofHouse = known.some(
      (row2) => row2.purpose === purpose && row2.language === language && row2.current && row2.reviewedBy !== null
    );
    if (!ofHouse) {
      await handle.update(consentTexts).set({ current: false }).where(
        and(eq(consentTexts.purpose, purpose), eq(consentTexts.language, language), isNull(consentTexts.reviewedBy))
      );
    }
    await handle.insert(consentTexts).values({
      version,
      purpose,
      language,
      body,
      reviewedBy: null,
      reviewedOn: null,
      current: !ofHouse,
      createdAt: at
    });
  }
}
const governmentRegions = {
  1: "Düsseldorf",
  3: "Köln",
  5: "Münster",
  7: "Detmold",
  9: "Arnsberg"
};
function districtTitle(row2) {
  return row2.kind === "county" && !/kreis/i.test(row2.name) ? `Kreis ${row2.name}` : row2.name;
}
const districtRows = [
  { key: "05111", kind: "city", name: "Düsseldorf", signs: ["D"], aliases: [] },
  { key: "05112", kind: "city", name: "Duisburg", signs: ["DU"], aliases: [] },
  { key: "05113", kind: "city", name: "Essen", signs: ["E"], aliases: [] },
  { key: "05114", kind: "city", name: "Krefeld", signs: ["KR"], aliases: [] },
  { key: "05116", kind: "city", name: "Mönchengladbach", signs: ["MG"], aliases: [] },
  { key: "05117", kind: "city", name: "Mülheim an der Ruhr", signs: ["MH"], aliases: [] },
  { key: "05119", kind: "city", name: "Oberhausen", signs: ["OB"], aliases: [] },
  { key: "05120", kind: "city", name: "Remscheid", signs: ["RS"], aliases: [] },
  { key: "05122", kind: "city", name: "Solingen", signs: ["SG"], aliases: [] },
  { key: "05124", kind: "city", name: "Wuppertal", signs: ["W"], aliases: [] },
  { key: "05154", kind: "county", name: "Kleve", signs: ["KLE", "GEL"], aliases: [] },
  { key: "05158", kind: "county", name: "Mettmann", signs: ["ME"], aliases: [] },
  { key: "05162", kind: "county", name: "Rhein-Kreis Neuss", signs: ["NE", "GV"], aliases: ["Kreis Neuss", "Rheinkreis Neuss"] },
  { key: "05166", kind: "county", name: "Viersen", signs: ["VIE"], aliases: [] },
  { key: "05170", kind: "county", name: "Wesel", signs: ["WES", "DIN", "MO"], aliases: [] },
  { key: "05314", kind: "city", name: "Bonn", signs: ["BN"], aliases: [] },
  { key: "05315", kind: "city", name: "Köln", signs: ["K"], aliases: [] },
  { key: "05316", kind: "city", name: "Leverkusen", signs: ["LEV"], aliases: [] },
  { key: "05334", kind: "region", name: "Städteregion Aachen", signs: ["AC", "MON"], aliases: ["Aachen Land", "Kreis Aachen", "Städteregion"] },
  { key: "05358", kind: "county", name: "Düren", signs: ["DN", "JÜL"], aliases: [] },
  { key: "05362", kind: "county", name: "Rhein-Erft-Kreis", signs: ["BM"], aliases: ["Erftkreis", "Rhein Erft", "Kreis Rhein-Erft"] },
  { key: "05366", kind: "county", name: "Euskirchen", signs: ["EU", "SLE"], aliases: [] },
  { key: "05370", kind: "county", name: "Heinsberg", signs: ["HS", "ERK", "GK"], aliases: [] },
  { key: "05374", kind: "county", name: "Oberbergischer Kreis", signs: ["GM"], aliases: ["Oberberg", "Oberbergisches Land"] },
  { key: "05378", kind: "county", name: "Rheinisch-Bergischer Kreis", signs: ["GL"], aliases: ["Rhein-Berg", "RheinBerg", "Rheinisch Bergisch"] },
  { key: "05382", kind: "county", name: "Rhein-Sieg-Kreis", signs: ["SU"], aliases: ["Rhein Sieg", "Kreis Rhein-Sieg"] },
  { key: "05512", kind: "city", name: "Bottrop", signs: ["BOT"], aliases: [] },
  { key: "05513", kind: "city", name: "Gelsenkirchen", signs: ["GE"], aliases: [] },
  { key: "05515", kind: "city", name: "Münster", signs: ["MS"], aliases: [] },
  { key: "05554", kind: "county", name: "Borken", signs: ["BOR", "BOH", "AH"], aliases: [] },
  { key: "05558", kind: "county", name: "Coesfeld", signs: ["COE", "LH"], aliases: [] },
  { key: "05562", kind: "county", name: "Recklinghausen", signs: ["RE", "GLA", "CAS"], aliases: [] },
  { key: "05566", kind: "county", name: "Steinfurt", signs: ["ST", "TE", "BF"], aliases: [] },
  { key: "05570", kind: "county", name: "Warendorf", signs: ["WAF", "BE"], aliases: [] },
  { key: "05711", kind: "city", name: "Bielefeld", signs: ["BI"], aliases: [] },
  { key: "05754", kind: "county", name: "Gütersloh", signs: ["GT"], aliases: [] },
  { key: "05758", kind: "county", name: "Herford", signs: ["HF"], aliases: [] },
  { key: "05762", kind: "county", name: "Höxter", signs: ["HX", "WAR"], aliases: [] },
  { key: "05766", kind: "county", name: "Lippe", signs: ["LIP"], aliases: ["Lipperland"] },
  { key: "05770", kind: "county", name: "Minden-Lübbecke", signs: ["MI"], aliases: ["Minden Lübbecke", "Mühlenkreis"] },
  { key: "05774", kind: "county", name: "Paderborn", signs: ["PB", "BÜR"], aliases: [] },
  { key: "05911", kind: "city", name: "Bochum", signs: ["BO", "WAT"], aliases: [] },
  { key: "05913", kind: "city", name: "Dortmund", signs: ["DO"], aliases: [] },
  { key: "05914", kind: "city", name: "Hagen", signs: ["HA"], aliases: [] },
  { key: "05915", kind: "city", name: "Hamm", signs: ["HAM"], aliases: [] },
  { key: "05916", kind: "city", name: "Herne", signs: ["HER", "WAN"], aliases: [] },
  { key: "05954", kind: "county", name: "Ennepe-Ruhr-Kreis", signs: ["EN"], aliases: ["Ennepe Ruhr", "EN Kreis"] },
  { key: "05958", kind: "county", name: "Hochsauerlandkreis", signs: ["HSK"], aliases: ["Hochsauerland", "HSK"] },
  { key: "05962", kind: "county", name: "Märkischer Kreis", signs: ["MK"], aliases: ["Märkischer Kreis", "Kreis MK"] },
  { key: "05966", kind: "county", name: "Olpe", signs: ["OE"], aliases: [] },
  { key: "05970", kind: "county", name: "Siegen-Wittgenstein", signs: ["SI", "BLB"], aliases: ["Siegen Wittgenstein", "Kreis Siegen"] },
  { key: "05974", kind: "county", name: "Soest", signs: ["SO", "LP"], aliases: [] },
  { key: "05978", kind: "county", name: "Unna", signs: ["UN", "LÜN"], aliases: [] }
];
const arabicLabels = {
  "occ.welder": "لحام",
  "occ.weld-specialist": "أخصائي لحام",
  "occ.construction-mechanic": "فني هياكل معدنية",
  "occ.metal-builder": "حداد",
  "occ.metal-helper": "مساعد حداد",
  "occ.machining-mechanic": "فني خراطة وتفريز",
  "occ.machining-helper": "مساعد تشغيل معادن",
  "occ.industrial-mechanic": "ميكانيكي صناعي",
  "occ.maintenance-mechanic": "فني صيانة",
  "occ.tool-mechanic": "صانع عدد وقوالب",
  "occ.machine-operator": "مشغل آلات ومعدات",
  "occ.assembly-worker": "عامل تجميع",
  "occ.machine-assembler": "مركب آلات",
  "occ.plant-mechanic": "ميكانيكي منشآت",
  "occ.pipe-fitter": "فني تمديد أنابيب",
  "occ.grinder": "جلاخ معادن",
  "occ.sheet-metal-worker": "عامل صفائح معدنية",
  "occ.smith": "حداد فني",
  "occ.surface-coater": "فني طلاء سطوح",
  "occ.foundry-mechanic": "سباك معادن",
  "occ.precision-mechanic": "ميكانيكي دقيق",
  "occ.plastics-technician": "فني بلاستيك ومطاط",
  "occ.plastics-helper": "مساعد إنتاج بلاستيك",
  "occ.quality-inspector": "مراقب جودة",
  "occ.technical-draughtsperson": "مصمم منتجات تقني",
  "occ.electronics-technician": "فني إلكترونيات",
  "occ.electrician": "كهربائي",
  "occ.industrial-electrician": "كهربائي صناعي",
  "occ.electrical-helper": "مساعد كهربائي",
  "occ.mechatronics-technician": "فني ميكاترونكس",
  "occ.automation-technician": "فني أتمتة",
  "occ.cabinet-builder": "مركب لوحات كهربائية",
  "occ.solar-installer": "مركب ألواح شمسية",
  "occ.cable-installer": "مركب كابلات",
  "occ.refrigeration-technician": "فني تبريد",
  "occ.plumber": "سباك",
  "occ.plumbing-helper": "مساعد سباك",
  "occ.car-mechatronic": "ميكانيكي سيارات",
  "occ.tyre-fitter": "فني إطارات",
  "occ.car-painter": "دهان سيارات",
  "occ.body-builder": "سمكري سيارات",
  "occ.car-helper": "مساعد ميكانيكي سيارات",
  "occ.car-cleaner": "منظف سيارات",
  "occ.bike-mechanic": "ميكانيكي دراجات",
  "occ.farm-machine-mechanic": "ميكانيكي آلات زراعية",
  "occ.bricklayer": "عامل بناء",
  "occ.construction-helper": "مساعد عامل بناء",
  "occ.building-worker": "بناء محترف",
  "occ.concrete-worker": "عامل خرسانة",
  "occ.scaffolder": "عامل سقالات",
  "occ.roofer": "عامل أسقف",
  "occ.demolition-worker": "عامل هدم",
  "occ.civil-works-helper": "مساعد أعمال حفر",
  "occ.civil-works-worker": "عامل بنية تحتية",
  "occ.road-builder": "عامل بناء طرق",
  "occ.paver": "عامل رصف",
  "occ.track-builder": "عامل سكك حديدية",
  "occ.sewer-builder": "عامل مجاري",
  "occ.tiler": "بلاط",
  "occ.floor-layer": "عامل أرضيات",
  "occ.screed-layer": "عامل صب أرضيات",
  "occ.parquet-layer": "عامل باركيه",
  "occ.painter": "دهان",
  "occ.painter-helper": "مساعد دهان",
  "occ.plasterer": "عامل جبس ولياسة",
  "occ.drywall-builder": "فني جبس بورد",
  "occ.interior-helper": "مساعد تشطيبات",
  "occ.insulation-worker": "عامل عزل",
  "occ.carpenter-roof": "نجار أسقف",
  "occ.glazier": "زجاج",
  "occ.shutter-builder": "مركب ستائر معدنية",
  "occ.facade-builder": "مركب واجهات",
  "occ.sealing-worker": "عامل عزل مائي",
  "occ.excavator-driver": "سائق حفارة",
  "occ.crane-driver": "سائق رافعة",
  "occ.site-manager": "مدير موقع بناء",
  "occ.caretaker": "حارس عمارة",
  "occ.waste-worker": "عامل نظافة بلدية",
  "occ.recycling-specialist": "فني إعادة تدوير",
  "occ.joiner": "نجار",
  "occ.wood-mechanic": "ميكانيكي أخشاب",
  "occ.wood-helper": "مساعد نجار",
  "occ.upholsterer": "منجد",
  "occ.tailor": "خياط",
  "occ.alteration-tailor": "خياط تعديلات",
  "occ.sewer": "عامل خياطة",
  "occ.textile-helper": "مساعد في النسيج",
  "occ.laundry-worker": "عامل مصبغة",
  "occ.shoemaker": "إسكافي",
  "occ.saddler": "سراج",
  "occ.baker": "خباز",
  "occ.pastry-chef": "حلواني",
  "occ.bakery-helper": "مساعد خباز",
  "occ.butcher": "جزار",
  "occ.food-production-helper": "عامل إنتاج أغذية",
  "occ.food-technician": "فني تكنولوجيا أغذية",
  "occ.cook": "طباخ",
  "occ.assistant-cook": "مساعد طباخ",
  "occ.kitchen-helper": "عامل مطبخ",
  "occ.kitchen-chef": "رئيس طهاة",
  "occ.waiter": "نادل",
  "occ.service-helper": "مساعد نادل",
  "occ.barkeeper": "نادل بار",
  "occ.fast-food-specialist": "عامل مطعم وجبات سريعة",
  "occ.hotel-specialist": "موظف فندق",
  "occ.room-attendant": "عامل تنظيف غرف",
  "occ.receptionist": "موظف استقبال",
  "occ.cleaner": "عامل نظافة",
  "occ.building-cleaner": "منظف مبان",
  "occ.window-cleaner": "منظف زجاج",
  "occ.industrial-cleaner": "منظف صناعي",
  "occ.housekeeper": "مدير تدبير منزلي",
  "occ.housekeeping-helper": "مساعد تدبير منزلي",
  "occ.pest-controller": "مكافح حشرات",
  "occ.nurse": "ممرض",
  "occ.hospital-nurse": "ممرض مستشفى",
  "occ.care-helper": "مساعد تمريض",
  "occ.geriatric-nurse": "ممرض مسنين",
  "occ.geriatric-care-helper": "مساعد رعاية مسنين",
  "occ.care-companion": "مرافق رعاية",
  "occ.medical-assistant": "مساعد طبي",
  "occ.dental-assistant": "مساعد طبيب أسنان",
  "occ.paramedic": "مسعف",
  "occ.physiotherapist": "معالج فيزيائي",
  "occ.midwife": "قابلة",
  "occ.doctor": "طبيب",
  "occ.dentist": "طبيب أسنان",
  "occ.pharmacist": "صيدلي",
  "occ.pharmacy-assistant": "مساعد صيدلي",
  "occ.dental-technician": "فني أسنان",
  "occ.optician": "فني بصريات",
  "occ.lab-technician": "فني مخبر طبي",
  "occ.educator": "مربي أطفال",
  "occ.childcare-worker": "عامل رعاية أطفال",
  "occ.childcare-helper": "مساعد في روضة أطفال",
  "occ.childminder": "جليسة أطفال",
  "occ.school-companion": "مرافق مدرسي",
  "occ.social-worker": "أخصائي اجتماعي",
  "occ.special-care-worker": "مربي ذوي الإعاقة",
  "occ.interpreter": "مترجم فوري",
  "occ.teacher": "معلم",
  "occ.language-teacher": "معلم لغات",
  "occ.driving-instructor": "مدرب قيادة سيارات",
  "occ.sports-trainer": "مدرب لياقة",
  "occ.warehouse-specialist": "أخصائي لوجستيات مستودعات",
  "occ.warehouse-operator": "أمين مستودع",
  "occ.warehouse-helper": "عامل مستودع",
  "occ.picker": "عامل تجهيز طلبات",
  "occ.shipping-clerk": "موظف شحن",
  "occ.forklift-driver": "سائق رافعة شوكية",
  "occ.truck-driver": "سائق شاحنة",
  "occ.delivery-driver": "سائق توصيل",
  "occ.parcel-deliverer": "ساعي بريد",
  "occ.bus-driver": "سائق حافلة",
  "occ.taxi-driver": "سائق تاكسي",
  "occ.train-driver": "سائق قطار",
  "occ.furniture-remover": "عامل نقل أثاث",
  "occ.freight-clerk": "موظف شحن ولوجستيات",
  "occ.retail-clerk": "موظف تجارة تجزئة",
  "occ.sales-assistant": "بائع",
  "occ.sales-helper": "مساعد بائع",
  "occ.cashier": "أمين صندوق",
  "occ.butcher-sales": "بائع لحوم",
  "occ.bakery-sales": "بائع مخبوزات",
  "occ.food-sales": "بائع مواد غذائية",
  "occ.clothes-sales": "بائع ملابس",
  "occ.phone-sales": "بائع إلكترونيات",
  "occ.market-seller": "بائع في السوق",
  "occ.wholesale-clerk": "موظف تجارة جملة",
  "occ.buyer": "موظف مشتريات",
  "occ.sales-representative": "مندوب مبيعات",
  "occ.office-clerk": "موظف مكتب",
  "occ.office-helper": "مساعد مكتبي",
  "occ.administrative-clerk": "موظف إداري",
  "occ.accountant": "محاسب",
  "occ.tax-clerk": "موظف ضرائب",
  "occ.bank-clerk": "موظف بنك",
  "occ.industrial-clerk": "موظف إدارة صناعية",
  "occ.hr-clerk": "موظف موارد بشرية",
  "occ.call-centre-agent": "موظف مركز اتصال",
  "occ.lawyer": "محام",
  "occ.marketing-clerk": "موظف تسويق",
  "occ.software-developer": "مبرمج",
  "occ.system-administrator": "مدير أنظمة",
  "occ.it-support": "فني دعم تقني",
  "occ.it-specialist": "أخصائي معلوماتية",
  "occ.web-designer": "مصمم غرافيك",
  "occ.landscape-gardener": "منسق حدائق",
  "occ.gardener": "بستاني",
  "occ.garden-helper": "مساعد بستاني",
  "occ.florist": "بائع زهور",
  "occ.farm-helper": "عامل حصاد",
  "occ.farmer": "مزارع",
  "occ.animal-keeper": "مربي حيوانات",
  "occ.forest-worker": "عامل غابات",
  "occ.hairdresser": "حلاق",
  "occ.hairdressing-helper": "مساعد حلاق",
  "occ.beautician": "خبيرة تجميل",
  "occ.security-guard": "حارس أمن",
  "occ.security-helper": "مساعد حراسة",
  "occ.firefighter": "رجل إطفاء",
  "occ.printer": "عامل طباعة",
  "occ.packaging-worker": "فني تغليف",
  "occ.photographer": "مصور",
  "occ.goldsmith": "صائغ",
  "occ.watchmaker": "ساعاتي",
  "occ.stonemason": "نحات حجر",
  "occ.glass-worker": "عامل زجاج",
  "occ.event-technician": "فني فعاليات",
  "occ.chemical-worker": "مشغل صناعات كيميائية",
  "occ.chemical-helper": "مساعد إنتاج كيميائي",
  "occ.mechanical-engineer": "مهندس ميكانيكي",
  "occ.electrical-engineer": "مهندس كهربائي",
  "occ.civil-engineer": "مهندس مدني",
  "occ.architect": "مهندس معماري",
  "occ.surveyor": "فني مساحة",
  "skill.welding": "اللحام",
  "skill.mag-welding": "لحام ماغ",
  "skill.mig-welding": "لحام ميغ",
  "skill.tig-welding": "لحام أرغون",
  "skill.stick-welding": "لحام بالقوس الكهربائي",
  "skill.gas-welding": "لحام بالغاز",
  "skill.spot-welding": "لحام نقطي",
  "skill.robot-welding": "لحام بالروبوت",
  "skill.flame-cutting": "قص باللهب",
  "skill.plasma-cutting": "قص بالبلازما",
  "skill.laser-cutting": "قص بالليزر",
  "skill.soldering": "لحام القصدير",
  "skill.sheet-metal-work": "تشغيل الصفائح المعدنية",
  "skill.metal-bending": "ثني المعادن",
  "skill.punching": "تخريم المعادن",
  "skill.operating-presses": "تشغيل المكابس",
  "skill.turning": "الخراطة",
  "skill.milling": "التفريز",
  "skill.drilling": "الثقب",
  "skill.grinding": "الجلخ",
  "skill.deburring": "إزالة الزوائد المعدنية",
  "skill.filing": "البرادة",
  "skill.sawing": "النشر بالمنشار",
  "skill.thread-cutting": "قطع اللوالب",
  "skill.polishing": "التلميع",
  "skill.sandblasting": "السفع الرملي",
  "skill.powder-coating": "الطلاء بالبودرة",
  "skill.electroplating": "الطلاء الغلفاني",
  "skill.cnc-technology": "تقنية CNC",
  "skill.cnc-programming": "برمجة CNC",
  "skill.operating-cnc-machines": "تشغيل آلات CNC",
  "skill.cnc-turning": "خراطة CNC",
  "skill.cnc-milling": "تفريز CNC",
  "skill.setting-up-machines": "ضبط الآلات",
  "skill.machine-operation": "تشغيل الآلات",
  "skill.machine-maintenance": "صيانة الآلات",
  "skill.reading-technical-drawings": "قراءة الرسوم الفنية",
  "skill.technical-drawing": "الرسم الفني",
  "skill.cad": "CAD",
  "skill.using-measuring-tools": "استخدام أدوات القياس",
  "skill.measurement-technology": "تقنية القياس",
  "skill.quality-control": "مراقبة الجودة",
  "skill.assembly": "التركيب والتجميع",
  "skill.pipe-construction": "تمديد الأنابيب",
  "skill.steel-construction": "الإنشاءات الفولاذية",
  "skill.metal-construction": "الإنشاءات المعدنية",
  "skill.stainless-steel-processing": "تشغيل الستانلس ستيل",
  "skill.aluminium-processing": "تشغيل الألمنيوم",
  "skill.forging": "تطريق الحديد",
  "skill.casting": "صب المعادن",
  "skill.hydraulics": "الهيدروليك",
  "skill.pneumatics": "أنظمة الهواء المضغوط",
  "skill.crane-licence": "رخصة رافعة",
  "skill.injection-moulding": "حقن البلاستيك",
  "skill.plastics-processing": "تصنيع البلاستيك",
  "skill.laying-cables": "تمديد الكابلات",
  "skill.electrical-installation": "التمديدات الكهربائية",
  "skill.control-cabinet-construction": "تركيب لوحات التحكم",
  "skill.fault-finding": "اكتشاف الأعطال",
  "skill.plc-programming": "برمجة PLC",
  "skill.photovoltaics": "الطاقة الشمسية",
  "skill.electrical-assembly": "التركيب الكهربائي",
  "skill.reading-circuit-diagrams": "قراءة المخططات الكهربائية",
  "skill.control-engineering": "تقنية التحكم",
  "skill.drive-technology": "تقنية المحركات الكهربائية",
  "skill.electrical-testing": "فحص الأجهزة الكهربائية",
  "skill.building-automation": "أتمتة المباني",
  "skill.network-cabling": "تمديد الشبكات",
  "skill.fibre-optics": "الألياف الضوئية",
  "skill.fire-alarm-systems": "أنظمة إنذار الحريق",
  "skill.lighting-technology": "تقنية الإضاءة",
  "skill.electronics": "الإلكترونيات",
  "skill.charging-stations": "محطات الشحن الكهربائي",
  "skill.refrigeration": "التبريد والتكييف",
  "skill.heat-pumps": "المضخات الحرارية",
  "skill.heating-installation": "تركيب التدفئة",
  "skill.sanitary-installation": "تركيب الأدوات الصحية",
  "skill.ventilation-technology": "تقنية التهوية",
  "skill.vehicle-diagnostics": "تشخيص أعطال السيارات",
  "skill.oil-change": "تغيير الزيت",
  "skill.tyre-change": "تغيير الإطارات",
  "skill.brakes": "فرامل السيارات",
  "skill.bodywork": "سمكرة السيارات",
  "skill.engine-repair": "إصلاح المحركات",
  "skill.vehicle-inspection": "فحص السيارات",
  "skill.exhaust-systems": "عوادم السيارات",
  "skill.vehicle-electrics": "كهرباء السيارات",
  "skill.high-voltage-vehicle-systems": "أنظمة الجهد العالي في السيارات",
  "skill.gearboxes": "علب السرعة",
  "skill.suspension": "نظام التعليق",
  "skill.vehicle-painting": "دهان السيارات",
  "skill.paint-restoration": "تجديد دهان السيارات",
  "skill.vehicle-valeting": "تنظيف السيارات",
  "skill.filling": "المعجون",
  "skill.car-glass": "زجاج السيارات",
  "skill.bicycle-repair": "إصلاح الدراجات",
  "skill.agricultural-machinery": "الآلات الزراعية",
  "skill.truck-repair": "إصلاح الشاحنات",
  "skill.bricklaying": "بناء الجدران",
  "skill.plastering": "اللياسة",
  "skill.scaffolding": "نصب السقالات",
  "skill.concreting": "صب الخرسانة",
  "skill.formwork": "نجارة القوالب",
  "skill.reinforcement": "تسليح الخرسانة",
  "skill.laying-screed": "صب الأرضيات",
  "skill.demolition-work": "أعمال الهدم",
  "skill.tiling": "تركيب البلاط",
  "skill.laying-natural-stone": "تركيب الحجر الطبيعي",
  "skill.painting-walls": "دهان الجدران",
  "skill.wallpapering": "ورق الجدران",
  "skill.varnishing": "طلاء الخشب",
  "skill.facade-work": "أعمال الواجهات",
  "skill.thermal-insulation": "العزل الحراري",
  "skill.drywall-construction": "أعمال الجبس بورد",
  "skill.interior-finishing": "التشطيبات الداخلية",
  "skill.laying-floor-coverings": "تركيب الأرضيات",
  "skill.laying-parquet": "تركيب الباركيه",
  "skill.roofing": "أعمال الأسقف",
  "skill.building-roof-trusses": "بناء هياكل الأسقف",
  "skill.installing-windows": "تركيب النوافذ",
  "skill.paving": "رصف الحجارة",
  "skill.road-construction": "بناء الطرق",
  "skill.civil-engineering-works": "أعمال الحفر والبنية التحتية",
  "skill.sewer-construction": "بناء المجاري",
  "skill.surveying": "المساحة",
  "skill.waterproofing": "العزل المائي",
  "skill.operating-excavators": "قيادة الحفارة",
  "skill.operating-wheel-loaders": "قيادة الجرافة",
  "skill.operating-construction-machinery": "تشغيل آليات البناء",
  "skill.aerial-work-platform": "منصة رفع العمال",
  "skill.working-at-heights": "العمل على ارتفاعات",
  "skill.site-set-up": "تجهيز موقع البناء",
  "skill.stucco-work": "الزخرفة الجبسية",
  "skill.glazing": "تركيب الزجاج",
  "skill.building-renovation": "ترميم المباني",
  "skill.minor-repairs": "إصلاحات صغيرة",
  "skill.winter-service": "خدمة الشتاء",
  "skill.bulky-waste-removal": "نقل النفايات الكبيرة",
  "skill.waste-separation": "فرز النفايات",
  "skill.woodworking": "أعمال الخشب",
  "skill.furniture-making": "صناعة الأثاث",
  "skill.furniture-assembly": "تركيب الأثاث",
  "skill.operating-circular-saws": "تشغيل المنشار الدائري",
  "skill.planing": "القشط بالفارة",
  "skill.veneering": "تلبيس الخشب",
  "skill.wood-turning": "خراطة الخشب",
  "skill.wood-carving": "نحت الخشب",
  "skill.gluing": "لصق الخشب",
  "skill.wood-machinery-certificate": "شهادة آلات النجارة",
  "skill.upholstering": "التنجيد",
  "skill.sewing": "الخياطة",
  "skill.industrial-sewing-machine": "ماكينة خياطة صناعية",
  "skill.cutting-fabric": "قص القماش",
  "skill.alterations": "تعديل الملابس",
  "skill.ironing": "الكي",
  "skill.pattern-making": "تصميم الباترون",
  "skill.embroidery": "التطريز",
  "skill.knitting": "الحياكة بالإبر",
  "skill.weaving": "النسيج على النول",
  "skill.making-curtains": "خياطة الستائر",
  "skill.leatherwork": "صناعة الجلود",
  "skill.shoe-repair": "تصليح الأحذية",
  "skill.laundry-care": "العناية بالغسيل",
  "skill.textile-cleaning": "التنظيف الجاف",
  "skill.bespoke-tailoring": "التفصيل حسب المقاس",
  "skill.cooking": "الطبخ",
  "skill.preparing-meals": "تحضير الوجبات",
  "skill.preparing-vegetables": "تحضير الخضار",
  "skill.cold-kitchen": "المطبخ البارد",
  "skill.grilling": "الشواء",
  "skill.arabic-cuisine": "المطبخ العربي",
  "skill.german-cuisine": "المطبخ الألماني",
  "skill.large-scale-catering": "مطابخ كبيرة",
  "skill.baking": "الخبز والمعجنات",
  "skill.making-dough": "تحضير العجين",
  "skill.cakes-and-desserts": "الكعك والحلويات",
  "skill.making-pizza": "صنع البيتزا",
  "skill.operating-ovens": "تشغيل الأفران",
  "skill.cutting-meat": "تقطيع اللحوم",
  "skill.sausage-making": "صناعة النقانق",
  "skill.halal-meat-processing": "الذبح الحلال",
  "skill.fish-processing": "معالجة الأسماك",
  "skill.packing-food": "تغليف الأغذية",
  "skill.haccp": "HACCP",
  "skill.food-hygiene-certificate": "شهادة صحة الأغذية",
  "skill.dishwashing": "غسل الصحون",
  "skill.knowledge-of-allergens": "معرفة مسببات الحساسية",
  "skill.menu-planning": "تخطيط قائمة الطعام",
  "skill.storing-food": "تخزين الأغذية",
  "skill.buffet-service": "خدمة البوفيه",
  "skill.waiting-tables": "تقديم الطعام",
  "skill.serving-drinks": "تقديم المشروبات",
  "skill.making-coffee": "تحضير القهوة",
  "skill.mixing-cocktails": "تحضير الكوكتيل",
  "skill.guest-relations": "خدمة الضيوف",
  "skill.setting-tables": "ترتيب الطاولات",
  "skill.event-catering": "خدمة الحفلات",
  "skill.room-cleaning": "تنظيف الغرف",
  "skill.check-in-and-check-out": "تسجيل وصول ومغادرة النزلاء",
  "skill.restaurant-pos-systems": "أنظمة نقاط البيع في المطاعم",
  "skill.cleaning": "التنظيف",
  "skill.maintenance-cleaning": "تنظيف دوري",
  "skill.glass-cleaning": "تنظيف الزجاج",
  "skill.deep-cleaning": "تنظيف شامل",
  "skill.disinfection": "التعقيم والتطهير",
  "skill.sanitary-cleaning": "تنظيف المرافق الصحية",
  "skill.hospital-cleaning": "تنظيف المستشفيات",
  "skill.industrial-cleaning": "تنظيف صناعي",
  "skill.pressure-washer": "غسيل بالضغط العالي",
  "skill.operating-cleaning-machines": "تشغيل آلات التنظيف",
  "skill.dosing-cleaning-agents": "معايرة مواد التنظيف",
  "skill.carpet-cleaning": "تنظيف السجاد",
  "skill.household-management": "إدارة المنزل",
  "skill.shopping-for-others": "التسوق للآخرين",
  "skill.pest-control": "مكافحة الحشرات",
  "skill.basic-care": "الرعاية الأساسية",
  "skill.medical-care": "الرعاية الطبية",
  "skill.wound-care": "العناية بالجروح",
  "skill.care-documentation": "توثيق الرعاية",
  "skill.dementia-care": "رعاية مرضى الخرف",
  "skill.care-for-older-people": "رعاية المسنين",
  "skill.care-for-people-with-disabilities": "رعاية ذوي الإعاقة",
  "skill.administering-medication": "إعطاء الأدوية",
  "skill.giving-injections": "إعطاء الحقن",
  "skill.blood-sampling": "سحب الدم",
  "skill.measuring-vital-signs": "قياس العلامات الحيوية",
  "skill.mobilisation-of-patients": "تحريك المرضى",
  "skill.assisting-with-meals": "المساعدة في تناول الطعام",
  "skill.palliative-care": "الرعاية التلطيفية",
  "skill.intensive-care": "العناية المركزة",
  "skill.home-care": "الرعاية المنزلية",
  "skill.first-aid": "الإسعافات الأولية",
  "skill.resuscitation": "الإنعاش",
  "skill.emergency-medicine": "طب الطوارئ",
  "skill.patient-care": "رعاية المرضى",
  "skill.medical-practice-organisation": "تنظيم العيادة",
  "skill.x-ray": "التصوير بالأشعة",
  "skill.recording-ecgs": "تخطيط القلب",
  "skill.laboratory-work": "العمل المخبري",
  "skill.dental-assistance": "مساعدة طبيب الأسنان",
  "skill.massage": "التدليك",
  "skill.sterilisation": "تعقيم الأدوات",
  "skill.surgical-assistance": "المساعدة في العمليات الجراحية",
  "skill.applying-hygiene-plans": "تطبيق خطة النظافة",
  "skill.care-companion-certificate-43b": "شهادة مرافق رعاية 43b",
  "skill.basic-nursing-course": "دورة تمريض أساسية",
  "skill.childcare": "رعاية الأطفال",
  "skill.play-based-education": "التربية باللعب",
  "skill.infant-care": "رعاية الرضع",
  "skill.homework-support": "المساعدة في الواجبات المدرسية",
  "skill.teaching": "التدريس",
  "skill.youth-work": "العمل مع الشباب",
  "skill.social-counselling": "الاستشارة الاجتماعية",
  "skill.interpreting": "الترجمة الفورية",
  "skill.everyday-companionship": "المرافقة اليومية",
  "skill.leading-groups": "قيادة المجموعات",
  "skill.making-music": "العزف والموسيقى",
  "skill.sports-instruction": "تدريب رياضي",
  "skill.working-with-parents": "العمل مع أولياء الأمور",
  "skill.order-picking": "تجهيز الطلبات",
  "skill.packing": "التعبئة والتغليف",
  "skill.goods-receiving": "استلام البضائع",
  "skill.goods-dispatch": "إرسال البضائع",
  "skill.warehousing": "التخزين",
  "skill.warehouse-management-systems": "أنظمة إدارة المستودعات",
  "skill.operating-scanners": "استخدام الماسح الضوئي",
  "skill.forklift-licence": "رخصة رافعة شوكية",
  "skill.reach-truck": "رافعة شوكية عالية",
  "skill.pallet-truck": "عربة نقل الطبالي",
  "skill.load-securing": "تثبيت الحمولة",
  "skill.loading-and-unloading": "التحميل والتفريغ",
  "skill.sorting": "الفرز",
  "skill.labelling": "وضع الملصقات",
  "skill.palletising": "الرص على الطبالي",
  "skill.delivery": "التوصيل",
  "skill.route-planning": "تخطيط المسارات",
  "skill.truck-driving": "قيادة الشاحنات",
  "skill.car-driving": "قيادة السيارات",
  "skill.van-driving": "قيادة الفان",
  "skill.bus-driving": "قيادة الحافلات",
  "skill.passenger-transport": "نقل الركاب",
  "skill.driver-qualification-code-95": "تأهيل السائق كود 95",
  "skill.driver-card": "بطاقة السائق",
  "skill.dangerous-goods-certificate": "شهادة ADR",
  "skill.carrying-furniture": "حمل الأثاث",
  "skill.customs-clearance": "التخليص الجمركي",
  "skill.processing-delivery-notes": "معالجة بوالص التسليم",
  "skill.container-handling": "مناولة الحاويات",
  "skill.cash-handling": "العمل على الصندوق",
  "skill.selling": "البيع",
  "skill.customer-advice": "استشارة الزبائن",
  "skill.merchandising": "عرض البضائع",
  "skill.stocking-shelves": "ترتيب الرفوف",
  "skill.stocktaking": "الجرد",
  "skill.ordering": "إدارة الطلبيات",
  "skill.merchandise-management": "إدارة البضائع",
  "skill.handling-complaints": "معالجة الشكاوى",
  "skill.fresh-food-counter": "قسم الأغذية الطازجة",
  "skill.fruit-and-vegetables": "الخضار والفواكه",
  "skill.checking-best-before-dates": "فحص تاريخ الصلاحية",
  "skill.e-commerce": "التجارة الإلكترونية",
  "skill.purchasing": "المشتريات",
  "skill.sales": "المبيعات",
  "skill.price-negotiation": "التفاوض على الأسعار",
  "skill.shoplifting-prevention": "منع السرقة من المتاجر",
  "skill.fashion-advice": "استشارات الأزياء",
  "skill.phone-repair": "تصليح الهواتف",
  "skill.ms-office": "MS Office",
  "skill.excel": "Excel",
  "skill.word": "Word",
  "skill.powerpoint": "PowerPoint",
  "skill.outlook": "Outlook",
  "skill.basic-computer-skills": "مهارات حاسوب أساسية",
  "skill.telephoning": "التواصل الهاتفي",
  "skill.scheduling": "تنظيم المواعيد",
  "skill.bookkeeping": "المحاسبة",
  "skill.datev": "DATEV",
  "skill.sap": "SAP",
  "skill.lexware": "Lexware",
  "skill.payroll": "حساب الرواتب",
  "skill.invoicing": "إصدار الفواتير",
  "skill.dunning": "متابعة الديون",
  "skill.annual-accounts": "الحسابات السنوية",
  "skill.tax-returns": "الإقرارات الضريبية",
  "skill.data-entry": "إدخال البيانات",
  "skill.touch-typing": "الطباعة باللمس",
  "skill.correspondence": "المراسلات",
  "skill.filing-documents": "أرشفة الملفات",
  "skill.mail-handling": "معالجة البريد",
  "skill.reception": "الاستقبال",
  "skill.office-organisation": "تنظيم المكتب",
  "skill.minute-taking": "كتابة المحاضر",
  "skill.human-resources": "الموارد البشرية",
  "skill.administrative-law": "القانون الإداري",
  "skill.processing-applications": "معالجة الطلبات الرسمية",
  "skill.controlling": "الرقابة المالية",
  "skill.project-management": "إدارة المشاريع",
  "skill.marketing": "التسويق",
  "skill.crm": "إدارة العملاء CRM",
  "skill.call-centre-work": "مركز اتصال",
  "skill.insurance": "التأمين",
  "skill.banking": "الأعمال المصرفية",
  "skill.linux": "Linux",
  "skill.windows-server": "Windows Server",
  "skill.active-directory": "Active Directory",
  "skill.windows": "Windows",
  "skill.macos": "macOS",
  "skill.networks": "الشبكات",
  "skill.it-security": "أمن المعلومات",
  "skill.it-user-support": "الدعم التقني للمستخدمين",
  "skill.hardware-repair": "إصلاح أجهزة الحاسوب",
  "skill.virtualisation": "المحاكاة الافتراضية",
  "skill.cloud": "الحوسبة السحابية",
  "skill.docker": "Docker",
  "skill.java": "Java",
  "skill.python": "Python",
  "skill.javascript": "JavaScript",
  "skill.html-and-css": "HTML و CSS",
  "skill.php": "PHP",
  "skill.c-sharp": "C#",
  "skill.c-plus-plus": "C++",
  "skill.sql": "SQL",
  "skill.databases": "قواعد البيانات",
  "skill.programming": "البرمجة",
  "skill.git": "Git",
  "skill.app-development": "تطوير التطبيقات",
  "skill.software-testing": "اختبار البرمجيات",
  "skill.data-analysis": "تحليل البيانات",
  "skill.wordpress": "WordPress",
  "skill.image-editing": "تحرير الصور",
  "skill.video-editing": "تحرير الفيديو",
  "skill.photography": "التصوير الفوتوغرافي",
  "skill.green-space-maintenance": "العناية بالمساحات الخضراء",
  "skill.lawn-mowing": "قص العشب",
  "skill.hedge-trimming": "تقليم السياج",
  "skill.tree-care": "العناية بالأشجار",
  "skill.chainsaw": "منشار جنزير",
  "skill.planting": "زراعة النباتات",
  "skill.horticulture": "البستنة",
  "skill.irrigation": "الري",
  "skill.harvesting": "الحصاد",
  "skill.crop-protection": "حماية النباتات",
  "skill.greenhouse-work": "العمل في البيوت الزجاجية",
  "skill.agriculture": "الزراعة",
  "skill.animal-care": "رعاية الحيوانات",
  "skill.milking": "الحلب",
  "skill.fence-building": "بناء الأسوار",
  "skill.ponds-and-garden-walls": "بناء البرك وجدران الحدائق",
  "skill.flower-arranging": "تنسيق الزهور",
  "skill.forestry-work": "أعمال الغابات",
  "skill.haircutting": "قص الشعر",
  "skill.hair-colouring": "صبغ الشعر",
  "skill.beard-care": "العناية باللحية",
  "skill.updos": "تسريحات الشعر",
  "skill.cosmetics": "العناية بالبشرة",
  "skill.make-up": "المكياج",
  "skill.manicure-and-nail-design": "العناية بالأظافر",
  "skill.foot-care": "العناية بالقدم",
  "skill.threading": "إزالة الشعر بالخيط",
  "skill.security-certificate-34a": "امتحان الحراسة 34a",
  "skill.security-instruction-34a": "دورة الحراسة 34a",
  "skill.property-protection": "حماية المنشآت",
  "skill.access-control": "مراقبة الدخول",
  "skill.event-security": "حراسة الفعاليات",
  "skill.video-surveillance": "المراقبة بالفيديو",
  "skill.fire-protection": "الوقاية من الحريق",
  "skill.de-escalation": "تهدئة النزاعات",
  "skill.occupational-safety": "السلامة المهنية",
  "skill.production-work": "العمل في الإنتاج",
  "skill.manual-skills": "مهارات يدوية",
  "skill.using-hand-tools": "استخدام العدد اليدوية",
  "skill.fine-motor-work": "أعمال يدوية دقيقة",
  "skill.printing": "الطباعة",
  "skill.bookbinding": "تجليد الكتب",
  "skill.goldsmithing": "الصياغة",
  "skill.stonework": "تشغيل الحجر",
  "skill.pottery": "الفخار",
  "skill.glass-processing": "تشغيل الزجاج",
  "skill.vinyl-lettering": "لصق الفينيل",
  "skill.event-technology": "تقنيات الفعاليات",
  "skill.chemical-processes": "العمليات الكيميائية",
  "skill.clean-room-work": "العمل في الغرف النظيفة",
  "skill.3d-printing": "الطباعة ثلاثية الأبعاد",
  "skill.robotics": "الروبوتات",
  "skill.mechanical-engineering": "الهندسة الميكانيكية",
  "skill.design-engineering": "التصميم الهندسي",
  "skill.work-preparation": "تخطيط الإنتاج",
  "skill.lean-management": "الإدارة الرشيقة",
  "skill.vulcanising-tyres": "فلكنة الإطارات",
  "skill.leak-testing": "فحص التسرب",
  "skill.teamwork": "العمل الجماعي",
  "skill.team-leadership": "قيادة الفريق",
  "skill.trainer-qualification": "شهادة مدرب مهني",
  "skill.arabic": "اللغة العربية",
  "skill.english": "اللغة الإنجليزية",
  "skill.french": "اللغة الفرنسية",
  "skill.turkish": "اللغة التركية",
  "skill.persian": "اللغة الفارسية",
  "skill.ukrainian": "اللغة الأوكرانية",
  "skill.russian": "اللغة الروسية",
  "skill.kurdish": "اللغة الكردية",
  "skill.tigrinya": "اللغة التغرينية",
  "skill.romanian": "اللغة الرومانية",
  "skill.bulgarian": "اللغة البلغارية",
  "skill.polish": "اللغة البولندية",
  "skill.italian": "اللغة الإيطالية",
  "skill.spanish": "اللغة الإسبانية",
  "skill.pashto": "لغة الباشتو",
  "skill.somali": "اللغة الصومالية",
  "skill.albanian": "اللغة الألبانية",
  "skill.serbian-croatian-bosnian": "الصربية الكرواتية البوسنية",
  "skill.shift-work": "العمل بالمناوبات",
  "skill.physical-resilience": "التحمل الجسدي",
  "skill.arithmetic": "الحساب",
  "skill.friendly-manner": "اللطف مع الزبائن",
  "skill.working-independently": "العمل باستقلالية",
  "skill.reliability": "الموثوقية",
  "skill.care-and-accuracy": "الدقة والعناية",
  "skill.communication": "التواصل",
  "skill.running-a-business": "إدارة عمل خاص"
};
const persianLabels = {
  "occ.welder": "جوشکار",
  "occ.weld-specialist": "متخصص جوشکاری",
  "occ.construction-mechanic": "سازنده اسکلت فلزی",
  "occ.metal-builder": "آهنگر",
  "occ.metal-helper": "کمک آهنگر",
  "occ.machining-mechanic": "تراشکار و فرزکار",
  "occ.machining-helper": "کمک تراشکار",
  "occ.industrial-mechanic": "مکانیک صنعتی",
  "occ.maintenance-mechanic": "تعمیرکار تاسیسات کارخانه",
  "occ.tool-mechanic": "قالب ساز",
  "occ.machine-operator": "اپراتور ماشین آلات",
  "occ.assembly-worker": "کارگر مونتاژ",
  "occ.machine-assembler": "مونتاژکار ماشین",
  "occ.plant-mechanic": "مکانیک تاسیسات",
  "occ.pipe-fitter": "لوله گذار",
  "occ.grinder": "سنگ زن فلز",
  "occ.sheet-metal-worker": "ورق کار",
  "occ.smith": "آهنگر هنری",
  "occ.surface-coater": "پوشش کار سطوح",
  "occ.foundry-mechanic": "ریخته گر",
  "occ.precision-mechanic": "مکانیک دقیق",
  "occ.plastics-technician": "تکنسین پلاستیک و لاستیک",
  "occ.plastics-helper": "کمک تولید پلاستیک",
  "occ.quality-inspector": "بازرس کیفیت",
  "occ.technical-draughtsperson": "طراح فنی محصول",
  "occ.electronics-technician": "تکنسین الکترونیک",
  "occ.electrician": "برقکار",
  "occ.industrial-electrician": "برقکار صنعتی",
  "occ.electrical-helper": "کمک برقکار",
  "occ.mechatronics-technician": "تکنسین مکاترونیک",
  "occ.automation-technician": "تکنسین اتوماسیون",
  "occ.cabinet-builder": "تابلوساز برق",
  "occ.solar-installer": "نصاب پنل خورشیدی",
  "occ.cable-installer": "کابل کش",
  "occ.refrigeration-technician": "تکنسین تبرید",
  "occ.plumber": "لوله کش",
  "occ.plumbing-helper": "کمک لوله کش",
  "occ.car-mechatronic": "مکانیک خودرو",
  "occ.tyre-fitter": "لاستیک کار",
  "occ.car-painter": "نقاش خودرو",
  "occ.body-builder": "صافکار خودرو",
  "occ.car-helper": "کمک مکانیک خودرو",
  "occ.car-cleaner": "خودروشوی",
  "occ.bike-mechanic": "تعمیرکار دوچرخه",
  "occ.farm-machine-mechanic": "مکانیک ماشین آلات کشاورزی",
  "occ.bricklayer": "بنا",
  "occ.construction-helper": "کارگر ساختمانی",
  "occ.building-worker": "استادکار ساختمان",
  "occ.concrete-worker": "بتن کار",
  "occ.scaffolder": "داربست بند",
  "occ.roofer": "سقف ساز",
  "occ.demolition-worker": "کارگر تخریب",
  "occ.civil-works-helper": "کمک کارگر حفاری",
  "occ.civil-works-worker": "کارگر عمران زیرزمینی",
  "occ.road-builder": "راه ساز",
  "occ.paver": "سنگ فرش کار",
  "occ.track-builder": "ریل گذار",
  "occ.sewer-builder": "کارگر فاضلاب",
  "occ.tiler": "کاشی کار",
  "occ.floor-layer": "کف پوش کار",
  "occ.screed-layer": "کف ریز",
  "occ.parquet-layer": "پارکت کار",
  "occ.painter": "نقاش ساختمان",
  "occ.painter-helper": "کمک نقاش",
  "occ.plasterer": "گچ کار",
  "occ.drywall-builder": "نصاب دیوار خشک",
  "occ.interior-helper": "کمک نازک کار",
  "occ.insulation-worker": "عایق کار",
  "occ.carpenter-roof": "نجار سقف",
  "occ.glazier": "شیشه بر",
  "occ.shutter-builder": "نصاب کرکره و سایبان",
  "occ.facade-builder": "نماکار",
  "occ.sealing-worker": "عایق کار رطوبتی",
  "occ.excavator-driver": "راننده بیل مکانیکی",
  "occ.crane-driver": "اپراتور جرثقیل",
  "occ.site-manager": "سرپرست کارگاه",
  "occ.caretaker": "سرایدار",
  "occ.waste-worker": "رفتگر زباله",
  "occ.recycling-specialist": "متخصص بازیافت",
  "occ.joiner": "نجار",
  "occ.wood-mechanic": "مکانیک چوب",
  "occ.wood-helper": "کمک نجار",
  "occ.upholsterer": "مبل دوز",
  "occ.tailor": "خیاط",
  "occ.alteration-tailor": "خیاط تعمیرات",
  "occ.sewer": "چرخ کار خیاطی",
  "occ.textile-helper": "کمک نساجی",
  "occ.laundry-worker": "کارمند خشکشویی",
  "occ.shoemaker": "کفاش",
  "occ.saddler": "سراج چرم",
  "occ.baker": "نانوا",
  "occ.pastry-chef": "قناد",
  "occ.bakery-helper": "کمک نانوا",
  "occ.butcher": "قصاب",
  "occ.food-production-helper": "کارگر تولید مواد غذایی",
  "occ.food-technician": "تکنسین صنایع غذایی",
  "occ.cook": "آشپز",
  "occ.assistant-cook": "کمک آشپز",
  "occ.kitchen-helper": "کمک آشپزخانه",
  "occ.kitchen-chef": "سرآشپز",
  "occ.waiter": "گارسون",
  "occ.service-helper": "کمک گارسون",
  "occ.barkeeper": "متصدی بار",
  "occ.fast-food-specialist": "کارمند فست فود",
  "occ.hotel-specialist": "کارمند هتل",
  "occ.room-attendant": "خدمتکار اتاق",
  "occ.receptionist": "متصدی پذیرش",
  "occ.cleaner": "نظافتچی",
  "occ.building-cleaner": "نظافتچی ساختمان",
  "occ.window-cleaner": "شیشه شوی",
  "occ.industrial-cleaner": "نظافتچی صنعتی",
  "occ.housekeeper": "مدیر خانه داری",
  "occ.housekeeping-helper": "کمک خانه داری",
  "occ.pest-controller": "سم پاش آفات",
  "occ.nurse": "پرستار",
  "occ.hospital-nurse": "پرستار بیمارستان",
  "occ.care-helper": "کمک پرستار",
  "occ.geriatric-nurse": "پرستار سالمندان",
  "occ.geriatric-care-helper": "کمک پرستار سالمندان",
  "occ.care-companion": "همراه مراقبت",
  "occ.medical-assistant": "دستیار پزشک",
  "occ.dental-assistant": "دستیار دندانپزشک",
  "occ.paramedic": "امدادگر اورژانس",
  "occ.physiotherapist": "فیزیوتراپیست",
  "occ.midwife": "ماما",
  "occ.doctor": "پزشک",
  "occ.dentist": "دندانپزشک",
  "occ.pharmacist": "داروساز",
  "occ.pharmacy-assistant": "دستیار داروساز",
  "occ.dental-technician": "تکنسین دندان",
  "occ.optician": "عینک ساز",
  "occ.lab-technician": "تکنسین آزمایشگاه",
  "occ.educator": "مربی کودک",
  "occ.childcare-worker": "پرستار کودک",
  "occ.childcare-helper": "کمک مهدکودک",
  "occ.childminder": "مراقب روزانه کودک",
  "occ.school-companion": "همراه مدرسه",
  "occ.social-worker": "مددکار اجتماعی",
  "occ.special-care-worker": "مربی افراد معلول",
  "occ.interpreter": "مترجم شفاهی",
  "occ.teacher": "معلم",
  "occ.language-teacher": "معلم زبان",
  "occ.driving-instructor": "مربی رانندگی",
  "occ.sports-trainer": "مربی تناسب اندام",
  "occ.warehouse-specialist": "متخصص لجستیک انبار",
  "occ.warehouse-operator": "انباردار",
  "occ.warehouse-helper": "کارگر انبار",
  "occ.picker": "جمع آور سفارش",
  "occ.shipping-clerk": "کارمند ارسال",
  "occ.forklift-driver": "راننده لیفتراک",
  "occ.truck-driver": "راننده کامیون",
  "occ.delivery-driver": "راننده پخش",
  "occ.parcel-deliverer": "نامه رسان",
  "occ.bus-driver": "راننده اتوبوس",
  "occ.taxi-driver": "راننده تاکسی",
  "occ.train-driver": "راننده قطار",
  "occ.furniture-remover": "کارگر اسباب کشی",
  "occ.freight-clerk": "کارمند حمل و نقل",
  "occ.retail-clerk": "کارمند خرده فروشی",
  "occ.sales-assistant": "فروشنده",
  "occ.sales-helper": "کمک فروشنده",
  "occ.cashier": "صندوقدار",
  "occ.butcher-sales": "فروشنده گوشت",
  "occ.bakery-sales": "فروشنده نان",
  "occ.food-sales": "فروشنده مواد غذایی",
  "occ.clothes-sales": "فروشنده لباس",
  "occ.phone-sales": "فروشنده لوازم الکترونیکی",
  "occ.market-seller": "فروشنده بازار",
  "occ.wholesale-clerk": "کارمند عمده فروشی",
  "occ.buyer": "مسئول خرید",
  "occ.sales-representative": "نماینده فروش",
  "occ.office-clerk": "کارمند دفتر",
  "occ.office-helper": "کمک دفتری",
  "occ.administrative-clerk": "کارمند اداری",
  "occ.accountant": "حسابدار",
  "occ.tax-clerk": "کارمند مالیاتی",
  "occ.bank-clerk": "کارمند بانک",
  "occ.industrial-clerk": "کارمند بازرگانی صنعتی",
  "occ.hr-clerk": "کارمند منابع انسانی",
  "occ.call-centre-agent": "کارمند مرکز تماس",
  "occ.lawyer": "وکیل",
  "occ.marketing-clerk": "کارمند بازاریابی",
  "occ.software-developer": "برنامه نویس",
  "occ.system-administrator": "مدیر سیستم",
  "occ.it-support": "کارمند پشتیبانی کامپیوتر",
  "occ.it-specialist": "متخصص فناوری اطلاعات",
  "occ.web-designer": "طراح گرافیک",
  "occ.landscape-gardener": "باغبان فضای سبز",
  "occ.gardener": "باغبان",
  "occ.garden-helper": "کمک باغبان",
  "occ.florist": "گل فروش",
  "occ.farm-helper": "کارگر برداشت محصول",
  "occ.farmer": "کشاورز",
  "occ.animal-keeper": "دامدار",
  "occ.forest-worker": "کارگر جنگل",
  "occ.hairdresser": "آرایشگر",
  "occ.hairdressing-helper": "کمک آرایشگر",
  "occ.beautician": "متخصص زیبایی",
  "occ.security-guard": "نگهبان",
  "occ.security-helper": "کمک نگهبان",
  "occ.firefighter": "آتش نشان",
  "occ.printer": "چاپگر",
  "occ.packaging-worker": "تکنسین بسته بندی",
  "occ.photographer": "عکاس",
  "occ.goldsmith": "طلاساز",
  "occ.watchmaker": "ساعت ساز",
  "occ.stonemason": "سنگ تراش",
  "occ.glass-worker": "شیشه کار",
  "occ.event-technician": "تکنسین مراسم",
  "occ.chemical-worker": "اپراتور صنایع شیمیایی",
  "occ.chemical-helper": "کمک تولید شیمیایی",
  "occ.mechanical-engineer": "مهندس مکانیک",
  "occ.electrical-engineer": "مهندس برق",
  "occ.civil-engineer": "مهندس عمران",
  "occ.architect": "معمار",
  "occ.surveyor": "تکنسین نقشه برداری",
  "skill.welding": "جوشکاری",
  "skill.mag-welding": "جوشکاری مگ",
  "skill.mig-welding": "جوشکاری میگ",
  "skill.tig-welding": "جوشکاری آرگون",
  "skill.stick-welding": "جوشکاری با الکترود",
  "skill.gas-welding": "جوشکاری گاز",
  "skill.spot-welding": "نقطه جوش",
  "skill.robot-welding": "جوشکاری رباتیک",
  "skill.flame-cutting": "برش با شعله",
  "skill.plasma-cutting": "برش پلاسما",
  "skill.laser-cutting": "برش لیزر",
  "skill.soldering": "لحیم کاری",
  "skill.sheet-metal-work": "ورق کاری",
  "skill.metal-bending": "خم کاری فلز",
  "skill.punching": "پانچ کاری",
  "skill.operating-presses": "کار با پرس",
  "skill.turning": "تراشکاری",
  "skill.milling": "فرزکاری",
  "skill.drilling": "سوراخ کاری",
  "skill.grinding": "سنگ زنی",
  "skill.deburring": "پلیسه گیری",
  "skill.filing": "سوهان کاری",
  "skill.sawing": "اره کاری",
  "skill.thread-cutting": "رزوه زنی",
  "skill.polishing": "پولیش کاری",
  "skill.sandblasting": "سندبلاست",
  "skill.powder-coating": "رنگ پودری",
  "skill.electroplating": "آبکاری",
  "skill.cnc-technology": "فناوری CNC",
  "skill.cnc-programming": "برنامه نویسی CNC",
  "skill.operating-cnc-machines": "کار با دستگاه CNC",
  "skill.cnc-turning": "تراشکاری CNC",
  "skill.cnc-milling": "فرزکاری CNC",
  "skill.setting-up-machines": "تنظیم ماشین آلات",
  "skill.machine-operation": "کار با ماشین آلات",
  "skill.machine-maintenance": "نگهداری ماشین آلات",
  "skill.reading-technical-drawings": "نقشه خوانی فنی",
  "skill.technical-drawing": "نقشه کشی فنی",
  "skill.cad": "CAD",
  "skill.using-measuring-tools": "کار با ابزار اندازه گیری",
  "skill.measurement-technology": "فن اندازه گیری",
  "skill.quality-control": "کنترل کیفیت",
  "skill.assembly": "مونتاژ",
  "skill.pipe-construction": "لوله گذاری صنعتی",
  "skill.steel-construction": "سازه فولادی",
  "skill.metal-construction": "فلزکاری",
  "skill.stainless-steel-processing": "کار با استیل",
  "skill.aluminium-processing": "کار با آلومینیوم",
  "skill.forging": "آهنگری",
  "skill.casting": "ریخته گری",
  "skill.hydraulics": "هیدرولیک",
  "skill.pneumatics": "پنوماتیک",
  "skill.crane-licence": "گواهی جرثقیل",
  "skill.injection-moulding": "تزریق پلاستیک",
  "skill.plastics-processing": "کار با پلاستیک",
  "skill.laying-cables": "کابل کشی",
  "skill.electrical-installation": "برق کاری ساختمان",
  "skill.control-cabinet-construction": "ساخت تابلو برق",
  "skill.fault-finding": "عیب یابی",
  "skill.plc-programming": "برنامه نویسی PLC",
  "skill.photovoltaics": "انرژی خورشیدی",
  "skill.electrical-assembly": "نصب تجهیزات برقی",
  "skill.reading-circuit-diagrams": "خواندن نقشه برق",
  "skill.control-engineering": "فن کنترل",
  "skill.drive-technology": "فن محرکه",
  "skill.electrical-testing": "آزمون برقی",
  "skill.building-automation": "اتوماسیون ساختمان",
  "skill.network-cabling": "کابل کشی شبکه",
  "skill.fibre-optics": "فیبر نوری",
  "skill.fire-alarm-systems": "سیستم اعلام حریق",
  "skill.lighting-technology": "فن روشنایی",
  "skill.electronics": "الکترونیک",
  "skill.charging-stations": "ایستگاه شارژ",
  "skill.refrigeration": "فن تبرید",
  "skill.heat-pumps": "پمپ حرارتی",
  "skill.heating-installation": "نصب گرمایش",
  "skill.sanitary-installation": "نصب لوازم بهداشتی",
  "skill.ventilation-technology": "فن تهویه",
  "skill.vehicle-diagnostics": "عیب یابی خودرو",
  "skill.oil-change": "تعویض روغن",
  "skill.tyre-change": "تعویض لاستیک",
  "skill.brakes": "ترمز خودرو",
  "skill.bodywork": "صافکاری",
  "skill.engine-repair": "تعمیر موتور",
  "skill.vehicle-inspection": "بازدید فنی خودرو",
  "skill.exhaust-systems": "اگزوز خودرو",
  "skill.vehicle-electrics": "برق خودرو",
  "skill.high-voltage-vehicle-systems": "سیستم ولتاژ بالای خودرو",
  "skill.gearboxes": "گیربکس",
  "skill.suspension": "جلوبندی",
  "skill.vehicle-painting": "نقاشی خودرو",
  "skill.paint-restoration": "ترمیم رنگ خودرو",
  "skill.vehicle-valeting": "نظافت خودرو",
  "skill.filling": "بتونه کاری",
  "skill.car-glass": "شیشه خودرو",
  "skill.bicycle-repair": "تعمیر دوچرخه",
  "skill.agricultural-machinery": "ماشین آلات کشاورزی",
  "skill.truck-repair": "تعمیر کامیون",
  "skill.bricklaying": "دیوارچینی",
  "skill.plastering": "گچ کاری دیوار",
  "skill.scaffolding": "داربست بندی",
  "skill.concreting": "بتن ریزی",
  "skill.formwork": "قالب بندی بتن",
  "skill.reinforcement": "آرماتوربندی",
  "skill.laying-screed": "کف ریزی",
  "skill.demolition-work": "تخریب ساختمان",
  "skill.tiling": "کاشی کاری",
  "skill.laying-natural-stone": "نصب سنگ طبیعی",
  "skill.painting-walls": "رنگ کاری دیوار",
  "skill.wallpapering": "کاغذ دیواری",
  "skill.varnishing": "لاک زنی چوب",
  "skill.facade-work": "نماکاری",
  "skill.thermal-insulation": "عایق حرارتی",
  "skill.drywall-construction": "دیوار خشک",
  "skill.interior-finishing": "نازک کاری داخلی",
  "skill.laying-floor-coverings": "نصب کف پوش",
  "skill.laying-parquet": "نصب پارکت",
  "skill.roofing": "سقف کاری",
  "skill.building-roof-trusses": "ساخت خرپای سقف",
  "skill.installing-windows": "نصب پنجره",
  "skill.paving": "سنگ فرش",
  "skill.road-construction": "راه سازی",
  "skill.civil-engineering-works": "حفاری و عمران",
  "skill.sewer-construction": "ساخت فاضلاب",
  "skill.surveying": "نقشه برداری",
  "skill.waterproofing": "عایق رطوبتی",
  "skill.operating-excavators": "کار با بیل مکانیکی",
  "skill.operating-wheel-loaders": "کار با لودر",
  "skill.operating-construction-machinery": "کار با ماشین آلات ساختمانی",
  "skill.aerial-work-platform": "بالابر سیار",
  "skill.working-at-heights": "کار در ارتفاع",
  "skill.site-set-up": "تجهیز کارگاه ساختمانی",
  "skill.stucco-work": "گچ بری",
  "skill.glazing": "نصب شیشه",
  "skill.building-renovation": "بازسازی ساختمان",
  "skill.minor-repairs": "تعمیرات جزئی",
  "skill.winter-service": "خدمات زمستانی",
  "skill.bulky-waste-removal": "حمل زباله حجیم",
  "skill.waste-separation": "تفکیک زباله",
  "skill.woodworking": "کار با چوب",
  "skill.furniture-making": "ساخت مبلمان",
  "skill.furniture-assembly": "نصب مبلمان",
  "skill.operating-circular-saws": "کار با اره گرد",
  "skill.planing": "رنده کاری",
  "skill.veneering": "روکش چوب",
  "skill.wood-turning": "خراطی چوب",
  "skill.wood-carving": "منبت کاری",
  "skill.gluing": "چسب کاری چوب",
  "skill.wood-machinery-certificate": "گواهی ماشین نجاری",
  "skill.upholstering": "مبل دوزی",
  "skill.sewing": "خیاطی",
  "skill.industrial-sewing-machine": "چرخ خیاطی صنعتی",
  "skill.cutting-fabric": "برش پارچه",
  "skill.alterations": "تعمیر لباس",
  "skill.ironing": "اتوکشی",
  "skill.pattern-making": "الگوسازی",
  "skill.embroidery": "گلدوزی",
  "skill.knitting": "بافتنی",
  "skill.weaving": "پارچه بافی",
  "skill.making-curtains": "پرده دوزی",
  "skill.leatherwork": "چرم کاری",
  "skill.shoe-repair": "تعمیر کفش",
  "skill.laundry-care": "رخت شویی",
  "skill.textile-cleaning": "خشک شویی",
  "skill.bespoke-tailoring": "دوخت سفارشی",
  "skill.cooking": "آشپزی",
  "skill.preparing-meals": "تهیه غذا",
  "skill.preparing-vegetables": "آماده سازی سبزیجات",
  "skill.cold-kitchen": "غذای سرد",
  "skill.grilling": "کباب پزی",
  "skill.arabic-cuisine": "آشپزی عربی",
  "skill.german-cuisine": "آشپزی آلمانی",
  "skill.large-scale-catering": "آشپزخانه بزرگ",
  "skill.baking": "نانوایی و شیرینی پزی",
  "skill.making-dough": "تهیه خمیر",
  "skill.cakes-and-desserts": "کیک و دسر",
  "skill.making-pizza": "پخت پیتزا",
  "skill.operating-ovens": "کار با فر",
  "skill.cutting-meat": "قطعه کردن گوشت",
  "skill.sausage-making": "سوسیس سازی",
  "skill.halal-meat-processing": "ذبح حلال",
  "skill.fish-processing": "فرآوری ماهی",
  "skill.packing-food": "بسته بندی مواد غذایی",
  "skill.haccp": "HACCP",
  "skill.food-hygiene-certificate": "گواهی بهداشت مواد غذایی",
  "skill.dishwashing": "ظرف شویی",
  "skill.knowledge-of-allergens": "شناخت مواد آلرژی زا",
  "skill.menu-planning": "برنامه ریزی غذا",
  "skill.storing-food": "نگهداری مواد غذایی",
  "skill.buffet-service": "سرویس بوفه",
  "skill.waiting-tables": "پذیرایی سر میز",
  "skill.serving-drinks": "سرو نوشیدنی",
  "skill.making-coffee": "تهیه قهوه",
  "skill.mixing-cocktails": "تهیه کوکتل",
  "skill.guest-relations": "مهمان داری",
  "skill.setting-tables": "چیدن میز",
  "skill.event-catering": "پذیرایی مراسم",
  "skill.room-cleaning": "نظافت اتاق",
  "skill.check-in-and-check-out": "پذیرش و تسویه مهمان",
  "skill.restaurant-pos-systems": "سیستم صندوق رستوران",
  "skill.cleaning": "نظافت",
  "skill.maintenance-cleaning": "نظافت روزمره",
  "skill.glass-cleaning": "شیشه شویی",
  "skill.deep-cleaning": "نظافت اساسی",
  "skill.disinfection": "ضد عفونی",
  "skill.sanitary-cleaning": "نظافت سرویس بهداشتی",
  "skill.hospital-cleaning": "نظافت بیمارستان",
  "skill.industrial-cleaning": "نظافت صنعتی",
  "skill.pressure-washer": "شستشو با فشار قوی",
  "skill.operating-cleaning-machines": "کار با دستگاه نظافت",
  "skill.dosing-cleaning-agents": "اندازه گیری مواد شوینده",
  "skill.carpet-cleaning": "فرش شویی",
  "skill.household-management": "خانه داری",
  "skill.shopping-for-others": "خرید برای دیگران",
  "skill.pest-control": "مبارزه با آفات",
  "skill.basic-care": "مراقبت پایه",
  "skill.medical-care": "مراقبت درمانی",
  "skill.wound-care": "مراقبت از زخم",
  "skill.care-documentation": "ثبت مراقبت",
  "skill.dementia-care": "مراقبت از بیماران دمانس",
  "skill.care-for-older-people": "مراقبت از سالمندان",
  "skill.care-for-people-with-disabilities": "مراقبت از معلولان",
  "skill.administering-medication": "دادن دارو",
  "skill.giving-injections": "تزریقات",
  "skill.blood-sampling": "خون گیری",
  "skill.measuring-vital-signs": "اندازه گیری علائم حیاتی",
  "skill.mobilisation-of-patients": "حرکت دادن بیمار",
  "skill.assisting-with-meals": "کمک به غذا خوردن",
  "skill.palliative-care": "مراقبت تسکینی",
  "skill.intensive-care": "مراقبت ویژه",
  "skill.home-care": "مراقبت در منزل",
  "skill.first-aid": "کمک های اولیه",
  "skill.resuscitation": "احیا",
  "skill.emergency-medicine": "پزشکی اورژانس",
  "skill.patient-care": "مراقبت از بیمار",
  "skill.medical-practice-organisation": "سازمان دهی مطب",
  "skill.x-ray": "رادیولوژی",
  "skill.recording-ecgs": "نوار قلب",
  "skill.laboratory-work": "کار آزمایشگاهی",
  "skill.dental-assistance": "دستیاری دندانپزشک",
  "skill.massage": "ماساژ",
  "skill.sterilisation": "استریل کردن",
  "skill.surgical-assistance": "دستیاری جراحی",
  "skill.applying-hygiene-plans": "اجرای برنامه بهداشت",
  "skill.care-companion-certificate-43b": "گواهی مراقبت 43b",
  "skill.basic-nursing-course": "دوره پایه پرستاری",
  "skill.childcare": "مراقبت از کودکان",
  "skill.play-based-education": "آموزش با بازی",
  "skill.infant-care": "مراقبت از نوزاد",
  "skill.homework-support": "کمک در تکالیف",
  "skill.teaching": "تدریس",
  "skill.youth-work": "کار با جوانان",
  "skill.social-counselling": "مشاوره اجتماعی",
  "skill.interpreting": "ترجمه شفاهی",
  "skill.everyday-companionship": "همراهی روزانه",
  "skill.leading-groups": "رهبری گروه",
  "skill.making-music": "نوازندگی",
  "skill.sports-instruction": "مربیگری ورزش",
  "skill.working-with-parents": "کار با والدین",
  "skill.order-picking": "جمع آوری سفارش",
  "skill.packing": "بسته بندی",
  "skill.goods-receiving": "تحویل گرفتن کالا",
  "skill.goods-dispatch": "ارسال کالا",
  "skill.warehousing": "انبارداری",
  "skill.warehouse-management-systems": "سیستم مدیریت انبار",
  "skill.operating-scanners": "کار با اسکنر",
  "skill.forklift-licence": "گواهی لیفتراک",
  "skill.reach-truck": "ریچ تراک",
  "skill.pallet-truck": "جک پالت",
  "skill.load-securing": "مهار بار",
  "skill.loading-and-unloading": "بارگیری و تخلیه",
  "skill.sorting": "دسته بندی",
  "skill.labelling": "برچسب زنی",
  "skill.palletising": "پالت چینی",
  "skill.delivery": "پخش و تحویل",
  "skill.route-planning": "برنامه ریزی مسیر",
  "skill.truck-driving": "رانندگی کامیون",
  "skill.car-driving": "رانندگی خودرو",
  "skill.van-driving": "رانندگی ون",
  "skill.bus-driving": "رانندگی اتوبوس",
  "skill.passenger-transport": "حمل مسافر",
  "skill.driver-qualification-code-95": "گواهی راننده کد 95",
  "skill.driver-card": "کارت راننده",
  "skill.dangerous-goods-certificate": "گواهی ADR",
  "skill.carrying-furniture": "حمل مبلمان",
  "skill.customs-clearance": "ترخیص گمرکی",
  "skill.processing-delivery-notes": "ثبت بارنامه",
  "skill.container-handling": "جابجایی کانتینر",
  "skill.cash-handling": "صندوقداری",
  "skill.selling": "فروشندگی",
  "skill.customer-advice": "مشاوره مشتری",
  "skill.merchandising": "چیدمان کالا",
  "skill.stocking-shelves": "چیدن قفسه",
  "skill.stocktaking": "انبارگردانی",
  "skill.ordering": "ثبت سفارش",
  "skill.merchandise-management": "مدیریت کالا",
  "skill.handling-complaints": "رسیدگی به شکایات",
  "skill.fresh-food-counter": "غرفه مواد غذایی تازه",
  "skill.fruit-and-vegetables": "میوه و سبزی",
  "skill.checking-best-before-dates": "بررسی تاریخ مصرف",
  "skill.e-commerce": "فروش اینترنتی",
  "skill.purchasing": "خرید و تدارکات",
  "skill.sales": "فروش و پخش",
  "skill.price-negotiation": "مذاکره قیمت",
  "skill.shoplifting-prevention": "پیشگیری از دزدی فروشگاه",
  "skill.fashion-advice": "مشاوره مد",
  "skill.phone-repair": "تعمیر موبایل",
  "skill.ms-office": "MS Office",
  "skill.excel": "Excel",
  "skill.word": "Word",
  "skill.powerpoint": "PowerPoint",
  "skill.outlook": "Outlook",
  "skill.basic-computer-skills": "مهارت پایه کامپیوتر",
  "skill.telephoning": "مکالمه تلفنی",
  "skill.scheduling": "تنظیم قرار",
  "skill.bookkeeping": "حسابداری",
  "skill.datev": "DATEV",
  "skill.sap": "SAP",
  "skill.lexware": "Lexware",
  "skill.payroll": "محاسبه حقوق",
  "skill.invoicing": "صدور فاکتور",
  "skill.dunning": "پیگیری بدهی",
  "skill.annual-accounts": "حساب سالانه",
  "skill.tax-returns": "اظهارنامه مالیاتی",
  "skill.data-entry": "ورود داده",
  "skill.touch-typing": "تایپ ده انگشتی",
  "skill.correspondence": "نامه نگاری",
  "skill.filing-documents": "بایگانی پرونده",
  "skill.mail-handling": "رسیدگی به نامه ها",
  "skill.reception": "پذیرش",
  "skill.office-organisation": "سازمان دهی دفتر",
  "skill.minute-taking": "صورت جلسه نویسی",
  "skill.human-resources": "منابع انسانی",
  "skill.administrative-law": "حقوق اداری",
  "skill.processing-applications": "رسیدگی به درخواست ها",
  "skill.controlling": "کنترل مالی",
  "skill.project-management": "مدیریت پروژه",
  "skill.marketing": "بازاریابی",
  "skill.crm": "مدیریت مشتری CRM",
  "skill.call-centre-work": "مرکز تماس",
  "skill.insurance": "بیمه",
  "skill.banking": "بانکداری",
  "skill.linux": "Linux",
  "skill.windows-server": "Windows Server",
  "skill.active-directory": "Active Directory",
  "skill.windows": "Windows",
  "skill.macos": "macOS",
  "skill.networks": "شبکه کامپیوتر",
  "skill.it-security": "امنیت اطلاعات",
  "skill.it-user-support": "پشتیبانی کاربران کامپیوتر",
  "skill.hardware-repair": "تعمیر سخت افزار",
  "skill.virtualisation": "مجازی سازی",
  "skill.cloud": "رایانش ابری",
  "skill.docker": "Docker",
  "skill.java": "Java",
  "skill.python": "Python",
  "skill.javascript": "JavaScript",
  "skill.html-and-css": "HTML و CSS",
  "skill.php": "PHP",
  "skill.c-sharp": "C#",
  "skill.c-plus-plus": "C++",
  "skill.sql": "SQL",
  "skill.databases": "پایگاه داده",
  "skill.programming": "برنامه نویسی کامپیوتر",
  "skill.git": "Git",
  "skill.app-development": "ساخت اپلیکیشن",
  "skill.software-testing": "تست نرم افزار",
  "skill.data-analysis": "تحلیل داده",
  "skill.wordpress": "WordPress",
  "skill.image-editing": "ویرایش عکس",
  "skill.video-editing": "تدوین ویدیو",
  "skill.photography": "عکاسی",
  "skill.green-space-maintenance": "نگهداری فضای سبز",
  "skill.lawn-mowing": "چمن زنی",
  "skill.hedge-trimming": "هرس پرچین",
  "skill.tree-care": "مراقبت از درخت",
  "skill.chainsaw": "اره موتوری",
  "skill.planting": "کاشت گیاه",
  "skill.horticulture": "باغبانی",
  "skill.irrigation": "آبیاری",
  "skill.harvesting": "برداشت محصول",
  "skill.crop-protection": "حفاظت گیاهان",
  "skill.greenhouse-work": "کار در گلخانه",
  "skill.agriculture": "کشاورزی",
  "skill.animal-care": "مراقبت از حیوانات",
  "skill.milking": "شیردوشی",
  "skill.fence-building": "حصارسازی",
  "skill.ponds-and-garden-walls": "ساخت برکه و دیوار باغ",
  "skill.flower-arranging": "گل آرایی",
  "skill.forestry-work": "کار در جنگل",
  "skill.haircutting": "کوتاه کردن مو",
  "skill.hair-colouring": "رنگ کردن مو",
  "skill.beard-care": "اصلاح ریش",
  "skill.updos": "شینیون",
  "skill.cosmetics": "مراقبت پوست",
  "skill.make-up": "آرایش صورت",
  "skill.manicure-and-nail-design": "مانیکور و طراحی ناخن",
  "skill.foot-care": "پدیکور",
  "skill.threading": "بند انداختن",
  "skill.security-certificate-34a": "آزمون نگهبانی 34a",
  "skill.security-instruction-34a": "دوره نگهبانی 34a",
  "skill.property-protection": "حفاظت ساختمان",
  "skill.access-control": "کنترل ورود",
  "skill.event-security": "حفاظت مراسم",
  "skill.video-surveillance": "نظارت ویدیویی",
  "skill.fire-protection": "ایمنی آتش",
  "skill.de-escalation": "کاهش تنش",
  "skill.occupational-safety": "ایمنی کار",
  "skill.production-work": "کار تولیدی",
  "skill.manual-skills": "مهارت دستی",
  "skill.using-hand-tools": "کار با ابزار دستی",
  "skill.fine-motor-work": "کار ظریف دستی",
  "skill.printing": "چاپ",
  "skill.bookbinding": "صحافی",
  "skill.goldsmithing": "طلاسازی",
  "skill.stonework": "سنگ کاری",
  "skill.pottery": "سفالگری",
  "skill.glass-processing": "شیشه کاری",
  "skill.vinyl-lettering": "برچسب کاری",
  "skill.event-technology": "فنون مراسم",
  "skill.chemical-processes": "فرآیندهای شیمیایی",
  "skill.clean-room-work": "اتاق تمیز",
  "skill.3d-printing": "چاپ سه بعدی",
  "skill.robotics": "رباتیک",
  "skill.mechanical-engineering": "مهندسی ماشین",
  "skill.design-engineering": "طراحی مهندسی",
  "skill.work-preparation": "برنامه ریزی تولید",
  "skill.lean-management": "مدیریت ناب",
  "skill.vulcanising-tyres": "آپارات لاستیک",
  "skill.leak-testing": "آزمون نشتی",
  "skill.teamwork": "کار گروهی",
  "skill.team-leadership": "رهبری تیم",
  "skill.trainer-qualification": "گواهی مربیگری حرفه ای",
  "skill.arabic": "زبان عربی",
  "skill.english": "زبان انگلیسی",
  "skill.french": "زبان فرانسوی",
  "skill.turkish": "زبان ترکی",
  "skill.persian": "زبان فارسی",
  "skill.ukrainian": "زبان اوکراینی",
  "skill.russian": "زبان روسی",
  "skill.kurdish": "زبان کردی",
  "skill.tigrinya": "زبان تیگرینیا",
  "skill.romanian": "زبان رومانیایی",
  "skill.bulgarian": "زبان بلغاری",
  "skill.polish": "زبان لهستانی",
  "skill.italian": "زبان ایتالیایی",
  "skill.spanish": "زبان اسپانیایی",
  "skill.pashto": "زبان پشتو",
  "skill.somali": "زبان سومالیایی",
  "skill.albanian": "زبان آلبانیایی",
  "skill.serbian-croatian-bosnian": "صربی کرواتی بوسنیایی",
  "skill.shift-work": "کار شیفتی",
  "skill.physical-resilience": "توان بدنی",
  "skill.arithmetic": "ریاضیات",
  "skill.friendly-manner": "خوش رویی با مشتری",
  "skill.working-independently": "کار مستقل",
  "skill.reliability": "قابل اعتماد بودن",
  "skill.care-and-accuracy": "دقت در کار",
  "skill.communication": "ارتباط گیری",
  "skill.running-a-business": "اداره کسب و کار"
};
const turkishLabels = {
  "occ.welder": "kaynakçı",
  "occ.weld-specialist": "kaynak uzmanı",
  "occ.construction-mechanic": "çelik konstrüksiyon ustası",
  "occ.metal-builder": "metal doğrama ustası",
  "occ.metal-helper": "metal işçisi yardımcısı",
  "occ.machining-mechanic": "talaşlı imalat ustası",
  "occ.machining-helper": "talaşlı imalat yardımcısı",
  "occ.industrial-mechanic": "endüstri mekanikeri",
  "occ.maintenance-mechanic": "bakım onarım ustası",
  "occ.tool-mechanic": "kalıp ustası",
  "occ.machine-operator": "makine ve tesis operatörü",
  "occ.assembly-worker": "montaj işçisi",
  "occ.machine-assembler": "makine montajcısı",
  "occ.plant-mechanic": "tesis mekanikeri",
  "occ.pipe-fitter": "boru hattı ustası",
  "occ.grinder": "metal taşlamacı",
  "occ.sheet-metal-worker": "sac işleme ustası",
  "occ.smith": "demirci ustası",
  "occ.surface-coater": "yüzey kaplamacı",
  "occ.foundry-mechanic": "dökümcü",
  "occ.precision-mechanic": "hassas mekaniker",
  "occ.plastics-technician": "plastik ve kauçuk teknisyeni",
  "occ.plastics-helper": "plastik üretim yardımcısı",
  "occ.quality-inspector": "kalite kontrolcü",
  "occ.technical-draughtsperson": "teknik ürün tasarımcısı",
  "occ.electronics-technician": "elektronik teknisyeni",
  "occ.electrician": "elektrikçi",
  "occ.industrial-electrician": "endüstri elektrikçisi",
  "occ.electrical-helper": "elektrikçi yardımcısı",
  "occ.mechatronics-technician": "mekatronik teknisyeni",
  "occ.automation-technician": "otomasyon teknisyeni",
  "occ.cabinet-builder": "elektrik pano montajcısı",
  "occ.solar-installer": "güneş paneli montajcısı",
  "occ.cable-installer": "kablo montajcısı",
  "occ.refrigeration-technician": "soğutma teknisyeni",
  "occ.plumber": "tesisatçı",
  "occ.plumbing-helper": "tesisatçı yardımcısı",
  "occ.car-mechatronic": "oto tamircisi",
  "occ.tyre-fitter": "lastikçi",
  "occ.car-painter": "oto boyacısı",
  "occ.body-builder": "kaportacı",
  "occ.car-helper": "oto tamirci yardımcısı",
  "occ.car-cleaner": "oto temizlikçi",
  "occ.bike-mechanic": "bisiklet tamircisi",
  "occ.farm-machine-mechanic": "tarım makineleri tamircisi",
  "occ.bricklayer": "duvarcı",
  "occ.construction-helper": "inşaat işçisi",
  "occ.building-worker": "yapı ustası",
  "occ.concrete-worker": "betoncu",
  "occ.scaffolder": "iskeleci",
  "occ.roofer": "çatı ustası",
  "occ.demolition-worker": "yıkım işçisi",
  "occ.civil-works-helper": "altyapı işçisi yardımcısı",
  "occ.civil-works-worker": "altyapı ustası",
  "occ.road-builder": "yol yapım ustası",
  "occ.paver": "kaldırım ustası",
  "occ.track-builder": "ray döşeme işçisi",
  "occ.sewer-builder": "kanalizasyon ustası",
  "occ.tiler": "fayansçı",
  "occ.floor-layer": "zemin kaplama ustası",
  "occ.screed-layer": "şap ustası",
  "occ.parquet-layer": "parke ustası",
  "occ.painter": "boyacı",
  "occ.painter-helper": "boyacı yardımcısı",
  "occ.plasterer": "sıvacı",
  "occ.drywall-builder": "alçıpan ustası",
  "occ.interior-helper": "ince işler yardımcısı",
  "occ.insulation-worker": "yalıtım ustası",
  "occ.carpenter-roof": "ahşap çatı ustası",
  "occ.glazier": "camcı",
  "occ.shutter-builder": "panjur ve güneşlik ustası",
  "occ.facade-builder": "cephe montajcısı",
  "occ.sealing-worker": "su yalıtım ustası",
  "occ.excavator-driver": "ekskavatör operatörü",
  "occ.crane-driver": "vinç operatörü",
  "occ.site-manager": "şantiye şefi",
  "occ.caretaker": "apartman görevlisi",
  "occ.waste-worker": "çöp toplama işçisi",
  "occ.recycling-specialist": "geri dönüşüm uzmanı",
  "occ.joiner": "marangoz",
  "occ.wood-mechanic": "ahşap makine ustası",
  "occ.wood-helper": "ahşap işçisi yardımcısı",
  "occ.upholsterer": "döşemeci",
  "occ.tailor": "terzi",
  "occ.alteration-tailor": "tadilat terzisi",
  "occ.sewer": "dikiş makinecisi",
  "occ.textile-helper": "tekstil yardımcısı",
  "occ.laundry-worker": "çamaşırhane çalışanı",
  "occ.shoemaker": "ayakkabı tamircisi",
  "occ.saddler": "saraç",
  "occ.baker": "fırıncı",
  "occ.pastry-chef": "pastacı",
  "occ.bakery-helper": "fırın yardımcısı",
  "occ.butcher": "kasap",
  "occ.food-production-helper": "gıda üretim işçisi",
  "occ.food-technician": "gıda teknisyeni",
  "occ.cook": "aşçı",
  "occ.assistant-cook": "aşçı yardımcısı",
  "occ.kitchen-helper": "mutfak yardımcısı",
  "occ.kitchen-chef": "mutfak şefi",
  "occ.waiter": "garson",
  "occ.service-helper": "komi",
  "occ.barkeeper": "barmen",
  "occ.fast-food-specialist": "hazır yemek restoranı elemanı",
  "occ.hotel-specialist": "otel elemanı",
  "occ.room-attendant": "oda görevlisi",
  "occ.receptionist": "resepsiyonist",
  "occ.cleaner": "temizlikçi",
  "occ.building-cleaner": "bina temizlikçisi",
  "occ.window-cleaner": "cam temizlikçisi",
  "occ.industrial-cleaner": "endüstriyel temizlikçi",
  "occ.housekeeper": "ev idaresi uzmanı",
  "occ.housekeeping-helper": "ev işleri yardımcısı",
  "occ.pest-controller": "haşere ilaçlamacısı",
  "occ.nurse": "hemşire",
  "occ.hospital-nurse": "hastane hemşiresi",
  "occ.care-helper": "bakım yardımcısı",
  "occ.geriatric-nurse": "yaşlı bakım uzmanı",
  "occ.geriatric-care-helper": "yaşlı bakım yardımcısı",
  "occ.care-companion": "bakım refakatçisi",
  "occ.medical-assistant": "tıbbi asistan",
  "occ.dental-assistant": "diş hekimi asistanı",
  "occ.paramedic": "ambulans görevlisi",
  "occ.physiotherapist": "fizyoterapist",
  "occ.midwife": "ebe",
  "occ.doctor": "doktor",
  "occ.dentist": "diş hekimi",
  "occ.pharmacist": "eczacı",
  "occ.pharmacy-assistant": "eczane teknisyeni",
  "occ.dental-technician": "diş teknisyeni",
  "occ.optician": "gözlükçü",
  "occ.lab-technician": "tıbbi laboratuvar teknisyeni",
  "occ.educator": "okul öncesi eğitmeni",
  "occ.childcare-worker": "çocuk bakıcısı",
  "occ.childcare-helper": "kreş yardımcısı",
  "occ.childminder": "gündüz çocuk bakıcısı",
  "occ.school-companion": "okul refakatçisi",
  "occ.social-worker": "sosyal hizmet uzmanı",
  "occ.special-care-worker": "engelli bakım uzmanı",
  "occ.interpreter": "sözlü tercüman",
  "occ.teacher": "öğretmen",
  "occ.language-teacher": "dil öğretmeni",
  "occ.driving-instructor": "sürücü kursu öğretmeni",
  "occ.sports-trainer": "fitness antrenörü",
  "occ.warehouse-specialist": "depo lojistik uzmanı",
  "occ.warehouse-operator": "depo görevlisi",
  "occ.warehouse-helper": "depo işçisi",
  "occ.picker": "sipariş toplayıcı",
  "occ.shipping-clerk": "sevkiyat elemanı",
  "occ.forklift-driver": "forklift operatörü",
  "occ.truck-driver": "kamyon şoförü",
  "occ.delivery-driver": "dağıtım şoförü",
  "occ.parcel-deliverer": "paket dağıtıcısı",
  "occ.bus-driver": "otobüs şoförü",
  "occ.taxi-driver": "taksi şoförü",
  "occ.train-driver": "makinist",
  "occ.furniture-remover": "nakliyeci",
  "occ.freight-clerk": "nakliye ve lojistik elemanı",
  "occ.retail-clerk": "perakende satış uzmanı",
  "occ.sales-assistant": "satıcı",
  "occ.sales-helper": "satış yardımcısı",
  "occ.cashier": "kasiyer",
  "occ.butcher-sales": "et reyonu satıcısı",
  "occ.bakery-sales": "fırın satış elemanı",
  "occ.food-sales": "gıda satıcısı",
  "occ.clothes-sales": "giyim satıcısı",
  "occ.phone-sales": "elektronik satıcısı",
  "occ.market-seller": "pazarcı",
  "occ.wholesale-clerk": "toptan ticaret elemanı",
  "occ.buyer": "satın almacı",
  "occ.sales-representative": "satış temsilcisi",
  "occ.office-clerk": "büro elemanı",
  "occ.office-helper": "büro yardımcısı",
  "occ.administrative-clerk": "idari memur",
  "occ.accountant": "muhasebeci",
  "occ.tax-clerk": "vergi danışmanı yardımcısı",
  "occ.bank-clerk": "bankacı",
  "occ.industrial-clerk": "sanayi işletme elemanı",
  "occ.hr-clerk": "personel uzmanı",
  "occ.call-centre-agent": "çağrı merkezi elemanı",
  "occ.lawyer": "avukat",
  "occ.marketing-clerk": "pazarlama elemanı",
  "occ.software-developer": "yazılımcı",
  "occ.system-administrator": "sistem yöneticisi",
  "occ.it-support": "bilgisayar destek elemanı",
  "occ.it-specialist": "bilişim uzmanı",
  "occ.web-designer": "grafik tasarımcı",
  "occ.landscape-gardener": "peyzaj bahçıvanı",
  "occ.gardener": "bahçıvan",
  "occ.garden-helper": "bahçıvan yardımcısı",
  "occ.florist": "çiçekçi",
  "occ.farm-helper": "hasat işçisi",
  "occ.farmer": "çiftçi",
  "occ.animal-keeper": "hayvan bakıcısı",
  "occ.forest-worker": "orman işçisi",
  "occ.hairdresser": "kuaför",
  "occ.hairdressing-helper": "kuaför yardımcısı",
  "occ.beautician": "güzellik uzmanı",
  "occ.security-guard": "güvenlik görevlisi",
  "occ.security-helper": "güvenlik yardımcısı",
  "occ.firefighter": "itfaiyeci",
  "occ.printer": "matbaacı",
  "occ.packaging-worker": "ambalaj teknisyeni",
  "occ.photographer": "fotoğrafçı",
  "occ.goldsmith": "kuyumcu",
  "occ.watchmaker": "saat ustası",
  "occ.stonemason": "taş ustası",
  "occ.glass-worker": "cam işleme ustası",
  "occ.event-technician": "etkinlik teknisyeni",
  "occ.chemical-worker": "kimya işletme operatörü",
  "occ.chemical-helper": "kimya üretim yardımcısı",
  "occ.mechanical-engineer": "makine mühendisi",
  "occ.electrical-engineer": "elektrik mühendisi",
  "occ.civil-engineer": "inşaat mühendisi",
  "occ.architect": "mimar",
  "occ.surveyor": "harita teknikeri",
  "skill.welding": "kaynak yapma",
  "skill.mag-welding": "MAG kaynağı",
  "skill.mig-welding": "MIG kaynağı",
  "skill.tig-welding": "TIG kaynağı",
  "skill.stick-welding": "elektrot kaynağı",
  "skill.gas-welding": "oksijen kaynağı",
  "skill.spot-welding": "punta kaynağı",
  "skill.robot-welding": "robot kaynağı",
  "skill.flame-cutting": "alevle kesme",
  "skill.plasma-cutting": "plazma kesme",
  "skill.laser-cutting": "lazer kesim",
  "skill.soldering": "lehimleme",
  "skill.sheet-metal-work": "sac işleme",
  "skill.metal-bending": "sac bükme",
  "skill.punching": "zımbalama",
  "skill.operating-presses": "pres kullanma",
  "skill.turning": "tornacılık",
  "skill.milling": "frezeleme",
  "skill.drilling": "matkapla delme",
  "skill.grinding": "taşlama",
  "skill.deburring": "çapak alma",
  "skill.filing": "eğeleme",
  "skill.sawing": "testereyle kesme",
  "skill.thread-cutting": "diş açma",
  "skill.polishing": "parlatma",
  "skill.sandblasting": "kumlama",
  "skill.powder-coating": "toz boya",
  "skill.electroplating": "galvanizleme",
  "skill.cnc-technology": "CNC teknolojisi",
  "skill.cnc-programming": "CNC programlama",
  "skill.operating-cnc-machines": "CNC tezgahı kullanma",
  "skill.cnc-turning": "CNC torna",
  "skill.cnc-milling": "CNC freze",
  "skill.setting-up-machines": "makine ayarlama",
  "skill.machine-operation": "makine kullanma",
  "skill.machine-maintenance": "makine bakımı",
  "skill.reading-technical-drawings": "teknik resim okuma",
  "skill.technical-drawing": "teknik çizim",
  "skill.cad": "CAD",
  "skill.using-measuring-tools": "ölçü aleti kullanma",
  "skill.measurement-technology": "ölçme tekniği",
  "skill.quality-control": "kalite kontrol",
  "skill.assembly": "montaj yapma",
  "skill.pipe-construction": "boru tesisatı döşeme",
  "skill.steel-construction": "çelik yapı",
  "skill.metal-construction": "metal yapı",
  "skill.stainless-steel-processing": "paslanmaz çelik işleme",
  "skill.aluminium-processing": "alüminyum işleme",
  "skill.forging": "demir dövme",
  "skill.casting": "metal döküm",
  "skill.hydraulics": "hidrolik",
  "skill.pneumatics": "pnömatik",
  "skill.crane-licence": "vinç ehliyeti",
  "skill.injection-moulding": "plastik enjeksiyon",
  "skill.plastics-processing": "plastik işleme",
  "skill.laying-cables": "kablo döşeme",
  "skill.electrical-installation": "elektrik tesisatı",
  "skill.control-cabinet-construction": "elektrik panosu yapımı",
  "skill.fault-finding": "arıza bulma",
  "skill.plc-programming": "PLC programlama",
  "skill.photovoltaics": "güneş enerjisi",
  "skill.electrical-assembly": "elektrik montajı",
  "skill.reading-circuit-diagrams": "elektrik şeması okuma",
  "skill.control-engineering": "kumanda tekniği",
  "skill.drive-technology": "tahrik tekniği",
  "skill.electrical-testing": "elektrik testi",
  "skill.building-automation": "bina otomasyonu",
  "skill.network-cabling": "ağ kablolama",
  "skill.fibre-optics": "fiber optik",
  "skill.fire-alarm-systems": "yangın alarm sistemleri",
  "skill.lighting-technology": "aydınlatma tekniği",
  "skill.electronics": "elektronik bilgisi",
  "skill.charging-stations": "şarj istasyonları",
  "skill.refrigeration": "soğutma tekniği",
  "skill.heat-pumps": "ısı pompaları",
  "skill.heating-installation": "kalorifer tesisatı",
  "skill.sanitary-installation": "sıhhi tesisat",
  "skill.ventilation-technology": "havalandırma tekniği",
  "skill.vehicle-diagnostics": "araç arıza tespiti",
  "skill.oil-change": "yağ değişimi",
  "skill.tyre-change": "lastik değişimi",
  "skill.brakes": "fren tamiri",
  "skill.bodywork": "kaporta işleri",
  "skill.engine-repair": "motor tamiri",
  "skill.vehicle-inspection": "araç bakımı",
  "skill.exhaust-systems": "egzoz sistemleri",
  "skill.vehicle-electrics": "oto elektrik",
  "skill.high-voltage-vehicle-systems": "yüksek voltajlı araç sistemleri",
  "skill.gearboxes": "şanzıman",
  "skill.suspension": "yürüyen aksam",
  "skill.vehicle-painting": "araç boyama",
  "skill.paint-restoration": "boya yenileme",
  "skill.vehicle-valeting": "araç temizliği",
  "skill.filling": "macun çekme",
  "skill.car-glass": "oto cam",
  "skill.bicycle-repair": "bisiklet tamiri",
  "skill.agricultural-machinery": "tarım makineleri",
  "skill.truck-repair": "kamyon tamiri",
  "skill.bricklaying": "duvar örme",
  "skill.plastering": "sıva yapma",
  "skill.scaffolding": "iskele kurma",
  "skill.concreting": "beton dökme",
  "skill.formwork": "kalıp kurma",
  "skill.reinforcement": "demir bağlama",
  "skill.laying-screed": "şap dökme",
  "skill.demolition-work": "yıkım işleri",
  "skill.tiling": "fayans döşeme",
  "skill.laying-natural-stone": "doğal taş döşeme",
  "skill.painting-walls": "duvar boyama",
  "skill.wallpapering": "duvar kağıdı kaplama",
  "skill.varnishing": "ahşap vernikleme",
  "skill.facade-work": "cephe işleri",
  "skill.thermal-insulation": "ısı yalıtımı",
  "skill.drywall-construction": "alçıpan işleri",
  "skill.interior-finishing": "iç mekan ince işleri",
  "skill.laying-floor-coverings": "zemin döşeme",
  "skill.laying-parquet": "parke döşeme",
  "skill.roofing": "çatı işleri",
  "skill.building-roof-trusses": "çatı iskeleti yapma",
  "skill.installing-windows": "pencere takma",
  "skill.paving": "kaldırım taşı döşeme",
  "skill.road-construction": "yol yapımı",
  "skill.civil-engineering-works": "altyapı ve hafriyat",
  "skill.sewer-construction": "kanalizasyon yapımı",
  "skill.surveying": "arazi ölçümü",
  "skill.waterproofing": "su yalıtımı",
  "skill.operating-excavators": "ekskavatör kullanma",
  "skill.operating-wheel-loaders": "yükleyici kullanma",
  "skill.operating-construction-machinery": "iş makinesi kullanma",
  "skill.aerial-work-platform": "personel yükseltici platform",
  "skill.working-at-heights": "yüksekte çalışma",
  "skill.site-set-up": "şantiye kurma",
  "skill.stucco-work": "alçı süsleme",
  "skill.glazing": "cam takma",
  "skill.building-renovation": "bina yenileme",
  "skill.minor-repairs": "küçük tamirat",
  "skill.winter-service": "kış hizmeti",
  "skill.bulky-waste-removal": "büyük çöp atma",
  "skill.waste-separation": "çöp ayırma",
  "skill.woodworking": "ahşap işleme",
  "skill.furniture-making": "mobilya yapma",
  "skill.furniture-assembly": "mobilya kurma",
  "skill.operating-circular-saws": "daire testere kullanma",
  "skill.planing": "rendeleme",
  "skill.veneering": "ahşap kaplama",
  "skill.wood-turning": "ahşap tornalama",
  "skill.wood-carving": "ahşap oymacılığı",
  "skill.gluing": "tutkallama",
  "skill.wood-machinery-certificate": "ahşap makineleri belgesi",
  "skill.upholstering": "mobilya döşemeciliği",
  "skill.sewing": "dikiş dikme",
  "skill.industrial-sewing-machine": "sanayi dikiş makinesi",
  "skill.cutting-fabric": "kumaş kesme",
  "skill.alterations": "giysi tadilatı",
  "skill.ironing": "ütüleme",
  "skill.pattern-making": "kalıp çıkarma",
  "skill.embroidery": "nakış işleme",
  "skill.knitting": "örgü örme",
  "skill.weaving": "dokuma",
  "skill.making-curtains": "perde dikme",
  "skill.leatherwork": "deri işleme",
  "skill.shoe-repair": "ayakkabı tamiri",
  "skill.laundry-care": "çamaşır bakımı",
  "skill.textile-cleaning": "kuru temizleme",
  "skill.bespoke-tailoring": "ısmarlama dikim",
  "skill.cooking": "yemek pişirme",
  "skill.preparing-meals": "yemek hazırlama",
  "skill.preparing-vegetables": "sebze hazırlama",
  "skill.cold-kitchen": "soğuk mutfak",
  "skill.grilling": "ızgara yapma",
  "skill.arabic-cuisine": "Arap mutfağı",
  "skill.german-cuisine": "Alman mutfağı",
  "skill.large-scale-catering": "toplu yemek üretimi",
  "skill.baking": "ekmek ve pasta pişirme",
  "skill.making-dough": "hamur hazırlama",
  "skill.cakes-and-desserts": "pasta ve tatlılar",
  "skill.making-pizza": "pizza yapma",
  "skill.operating-ovens": "fırın kullanma",
  "skill.cutting-meat": "et parçalama",
  "skill.sausage-making": "sucuk ve sosis yapımı",
  "skill.halal-meat-processing": "helal kesim",
  "skill.fish-processing": "balık işleme",
  "skill.packing-food": "gıda paketleme",
  "skill.haccp": "HACCP",
  "skill.food-hygiene-certificate": "gıda hijyeni belgesi",
  "skill.dishwashing": "bulaşık yıkama",
  "skill.knowledge-of-allergens": "alerjen bilgisi",
  "skill.menu-planning": "menü planlama",
  "skill.storing-food": "gıda depolama",
  "skill.buffet-service": "açık büfe",
  "skill.waiting-tables": "servis yapma",
  "skill.serving-drinks": "içecek servisi",
  "skill.making-coffee": "kahve hazırlama",
  "skill.mixing-cocktails": "kokteyl hazırlama",
  "skill.guest-relations": "misafir ağırlama",
  "skill.setting-tables": "masa hazırlama",
  "skill.event-catering": "etkinlik servisi",
  "skill.room-cleaning": "oda temizliği",
  "skill.check-in-and-check-out": "otel giriş çıkış işlemleri",
  "skill.restaurant-pos-systems": "restoran kasa sistemleri",
  "skill.cleaning": "temizlik yapma",
  "skill.maintenance-cleaning": "günlük bina temizliği",
  "skill.glass-cleaning": "cam temizliği",
  "skill.deep-cleaning": "genel temizlik",
  "skill.disinfection": "dezenfeksiyon",
  "skill.sanitary-cleaning": "tuvalet ve banyo temizliği",
  "skill.hospital-cleaning": "hastane temizliği",
  "skill.industrial-cleaning": "endüstriyel temizlik",
  "skill.pressure-washer": "basınçlı yıkama",
  "skill.operating-cleaning-machines": "temizlik makinesi kullanma",
  "skill.dosing-cleaning-agents": "temizlik maddesi dozajı",
  "skill.carpet-cleaning": "halı temizliği",
  "skill.household-management": "ev idaresi",
  "skill.shopping-for-others": "başkası için alışveriş",
  "skill.pest-control": "haşere mücadelesi",
  "skill.basic-care": "temel bakım",
  "skill.medical-care": "tıbbi bakım",
  "skill.wound-care": "yara bakımı",
  "skill.care-documentation": "bakım kayıtları",
  "skill.dementia-care": "demans bakımı",
  "skill.care-for-older-people": "yaşlı bakımı",
  "skill.care-for-people-with-disabilities": "engelli bakımı",
  "skill.administering-medication": "ilaç verme",
  "skill.giving-injections": "iğne yapma",
  "skill.blood-sampling": "kan alma",
  "skill.measuring-vital-signs": "yaşamsal bulguları ölçme",
  "skill.mobilisation-of-patients": "hastayı hareket ettirme",
  "skill.assisting-with-meals": "yemek yedirme",
  "skill.palliative-care": "palyatif bakım",
  "skill.intensive-care": "yoğun bakım",
  "skill.home-care": "evde bakım",
  "skill.first-aid": "ilk yardım",
  "skill.resuscitation": "yeniden canlandırma",
  "skill.emergency-medicine": "acil tıp",
  "skill.patient-care": "hasta bakımı",
  "skill.medical-practice-organisation": "muayenehane düzeni",
  "skill.x-ray": "röntgen",
  "skill.recording-ecgs": "EKG çekme",
  "skill.laboratory-work": "laboratuvar çalışması",
  "skill.dental-assistance": "diş hekimine yardım",
  "skill.massage": "masaj",
  "skill.sterilisation": "sterilizasyon",
  "skill.surgical-assistance": "ameliyat asistanlığı",
  "skill.applying-hygiene-plans": "hijyen planı uygulama",
  "skill.care-companion-certificate-43b": "§ 43b bakım belgesi",
  "skill.basic-nursing-course": "temel bakım kursu",
  "skill.childcare": "çocuk bakımı",
  "skill.play-based-education": "oyun pedagojisi",
  "skill.infant-care": "bebek bakımı",
  "skill.homework-support": "ödev yardımı",
  "skill.teaching": "ders verme",
  "skill.youth-work": "gençlik çalışması",
  "skill.social-counselling": "sosyal danışmanlık",
  "skill.interpreting": "sözlü çeviri",
  "skill.everyday-companionship": "günlük yaşam desteği",
  "skill.leading-groups": "grup yönetme",
  "skill.making-music": "müzik yapma",
  "skill.sports-instruction": "spor çalıştırma",
  "skill.working-with-parents": "velilerle çalışma",
  "skill.order-picking": "sipariş toplama",
  "skill.packing": "paketleme",
  "skill.goods-receiving": "mal kabul",
  "skill.goods-dispatch": "mal çıkışı",
  "skill.warehousing": "depolama",
  "skill.warehouse-management-systems": "depo yönetim sistemleri",
  "skill.operating-scanners": "barkod okuyucu kullanma",
  "skill.forklift-licence": "forklift ehliyeti",
  "skill.reach-truck": "reach truck kullanma",
  "skill.pallet-truck": "transpalet",
  "skill.load-securing": "yük sabitleme",
  "skill.loading-and-unloading": "yükleme ve boşaltma",
  "skill.sorting": "ayıklama",
  "skill.labelling": "etiketleme",
  "skill.palletising": "paletleme",
  "skill.delivery": "dağıtım yapma",
  "skill.route-planning": "rota planlama",
  "skill.truck-driving": "kamyon sürme",
  "skill.car-driving": "otomobil sürme",
  "skill.van-driving": "minibüs sürme",
  "skill.bus-driving": "otobüs sürme",
  "skill.passenger-transport": "yolcu taşıma",
  "skill.driver-qualification-code-95": "mesleki sürücü belgesi kod 95",
  "skill.driver-card": "takograf kartı",
  "skill.dangerous-goods-certificate": "ADR belgesi",
  "skill.carrying-furniture": "mobilya taşıma",
  "skill.customs-clearance": "gümrük işlemleri",
  "skill.processing-delivery-notes": "irsaliye işleme",
  "skill.container-handling": "konteyner yükleme",
  "skill.cash-handling": "kasada çalışma",
  "skill.selling": "satış yapma",
  "skill.customer-advice": "müşteri danışmanlığı",
  "skill.merchandising": "ürün sergileme",
  "skill.stocking-shelves": "raf dizme",
  "skill.stocktaking": "envanter sayımı",
  "skill.ordering": "sipariş verme",
  "skill.merchandise-management": "stok takibi",
  "skill.handling-complaints": "şikayet işleme",
  "skill.fresh-food-counter": "taze gıda tezgahı",
  "skill.fruit-and-vegetables": "meyve ve sebze",
  "skill.checking-best-before-dates": "son kullanma tarihi kontrolü",
  "skill.e-commerce": "internetten satış",
  "skill.purchasing": "satın alma",
  "skill.sales": "satış ve pazarlama",
  "skill.price-negotiation": "fiyat pazarlığı",
  "skill.shoplifting-prevention": "hırsızlığı önleme",
  "skill.fashion-advice": "moda danışmanlığı",
  "skill.phone-repair": "telefon tamiri",
  "skill.ms-office": "MS Office",
  "skill.excel": "Excel",
  "skill.word": "Word",
  "skill.powerpoint": "PowerPoint",
  "skill.outlook": "Outlook",
  "skill.basic-computer-skills": "temel bilgisayar bilgisi",
  "skill.telephoning": "telefonla görüşme",
  "skill.scheduling": "randevu planlama",
  "skill.bookkeeping": "muhasebe",
  "skill.datev": "DATEV",
  "skill.sap": "SAP",
  "skill.lexware": "Lexware",
  "skill.payroll": "maaş hesaplama",
  "skill.invoicing": "fatura kesme",
  "skill.dunning": "ödeme ihtarı",
  "skill.annual-accounts": "yıl sonu bilançosu",
  "skill.tax-returns": "vergi beyannamesi",
  "skill.data-entry": "veri girişi",
  "skill.touch-typing": "on parmak yazma",
  "skill.correspondence": "yazışma",
  "skill.filing-documents": "dosyalama",
  "skill.mail-handling": "posta işleri",
  "skill.reception": "karşılama",
  "skill.office-organisation": "büro düzeni",
  "skill.minute-taking": "tutanak tutma",
  "skill.human-resources": "personel işleri",
  "skill.administrative-law": "idare hukuku",
  "skill.processing-applications": "başvuru işleme",
  "skill.controlling": "mali denetim",
  "skill.project-management": "proje yönetimi",
  "skill.marketing": "pazarlama",
  "skill.crm": "müşteri yönetimi CRM",
  "skill.call-centre-work": "çağrı merkezi",
  "skill.insurance": "sigortacılık",
  "skill.banking": "bankacılık",
  "skill.linux": "Linux",
  "skill.windows-server": "Windows Server",
  "skill.active-directory": "Active Directory",
  "skill.windows": "Windows",
  "skill.macos": "macOS",
  "skill.networks": "bilgisayar ağları",
  "skill.it-security": "bilişim güvenliği",
  "skill.it-user-support": "bilgisayar desteği",
  "skill.hardware-repair": "donanım tamiri",
  "skill.virtualisation": "sanallaştırma",
  "skill.cloud": "bulut bilişim",
  "skill.docker": "Docker",
  "skill.java": "Java",
  "skill.python": "Python",
  "skill.javascript": "JavaScript",
  "skill.html-and-css": "HTML ve CSS",
  "skill.php": "PHP",
  "skill.c-sharp": "C#",
  "skill.c-plus-plus": "C++",
  "skill.sql": "SQL",
  "skill.databases": "veritabanları",
  "skill.programming": "programlama",
  "skill.git": "Git",
  "skill.app-development": "uygulama geliştirme",
  "skill.software-testing": "yazılım testi",
  "skill.data-analysis": "veri analizi",
  "skill.wordpress": "WordPress",
  "skill.image-editing": "resim düzenleme",
  "skill.video-editing": "video düzenleme",
  "skill.photography": "fotoğraf çekme",
  "skill.green-space-maintenance": "yeşil alan bakımı",
  "skill.lawn-mowing": "çim biçme",
  "skill.hedge-trimming": "çit budama",
  "skill.tree-care": "ağaç bakımı",
  "skill.chainsaw": "motorlu testere",
  "skill.planting": "bitki dikme",
  "skill.horticulture": "bahçecilik",
  "skill.irrigation": "sulama",
  "skill.harvesting": "hasat",
  "skill.crop-protection": "bitki koruma",
  "skill.greenhouse-work": "sera çalışması",
  "skill.agriculture": "tarım",
  "skill.animal-care": "hayvan bakımı",
  "skill.milking": "süt sağma",
  "skill.fence-building": "çit yapma",
  "skill.ponds-and-garden-walls": "havuz ve bahçe duvarı yapımı",
  "skill.flower-arranging": "buket hazırlama",
  "skill.forestry-work": "orman işleri",
  "skill.haircutting": "saç kesme",
  "skill.hair-colouring": "saç boyama",
  "skill.beard-care": "sakal bakımı",
  "skill.updos": "topuz yapma",
  "skill.cosmetics": "kozmetik bakım",
  "skill.make-up": "makyaj",
  "skill.manicure-and-nail-design": "manikür ve tırnak tasarımı",
  "skill.foot-care": "ayak bakımı",
  "skill.threading": "iple epilasyon",
  "skill.security-certificate-34a": "§ 34a güvenlik sınavı",
  "skill.security-instruction-34a": "§ 34a güvenlik eğitimi",
  "skill.property-protection": "bina güvenliği",
  "skill.access-control": "giriş kontrolü",
  "skill.event-security": "etkinlik güvenliği",
  "skill.video-surveillance": "kamera gözetimi",
  "skill.fire-protection": "yangından korunma",
  "skill.de-escalation": "gerginliği azaltma",
  "skill.occupational-safety": "iş güvenliği",
  "skill.production-work": "üretim işi",
  "skill.manual-skills": "el becerisi",
  "skill.using-hand-tools": "el aleti kullanma",
  "skill.fine-motor-work": "ince motor işler",
  "skill.printing": "baskı yapma",
  "skill.bookbinding": "ciltçilik",
  "skill.goldsmithing": "kuyumculuk",
  "skill.stonework": "taş işleme",
  "skill.pottery": "çömlekçilik",
  "skill.glass-processing": "cam işleme",
  "skill.vinyl-lettering": "folyo kaplama",
  "skill.event-technology": "sahne ve etkinlik tekniği",
  "skill.chemical-processes": "kimyasal süreçler",
  "skill.clean-room-work": "temiz oda",
  "skill.3d-printing": "3D baskı",
  "skill.robotics": "robotik",
  "skill.mechanical-engineering": "makine yapımı",
  "skill.design-engineering": "makine tasarımı",
  "skill.work-preparation": "üretim planlama",
  "skill.lean-management": "yalın yönetim",
  "skill.vulcanising-tyres": "lastik vulkanize etme",
  "skill.leak-testing": "sızdırmazlık testi",
  "skill.teamwork": "takım çalışması",
  "skill.team-leadership": "takım yönetme",
  "skill.trainer-qualification": "eğitmenlik belgesi",
  "skill.arabic": "Arapça",
  "skill.english": "İngilizce",
  "skill.french": "Fransızca",
  "skill.turkish": "Türkçe",
  "skill.persian": "Farsça",
  "skill.ukrainian": "Ukraynaca",
  "skill.russian": "Rusça",
  "skill.kurdish": "Kürtçe",
  "skill.tigrinya": "Tigrinya dili",
  "skill.romanian": "Romence",
  "skill.bulgarian": "Bulgarca",
  "skill.polish": "Lehçe",
  "skill.italian": "İtalyanca",
  "skill.spanish": "İspanyolca",
  "skill.pashto": "Peştuca",
  "skill.somali": "Somalice",
  "skill.albanian": "Arnavutça",
  "skill.serbian-croatian-bosnian": "Sırpça Hırvatça Boşnakça",
  "skill.shift-work": "vardiyalı çalışma",
  "skill.physical-resilience": "bedensel dayanıklılık",
  "skill.arithmetic": "hesap yapma",
  "skill.friendly-manner": "güler yüzlülük",
  "skill.working-independently": "bağımsız çalışma",
  "skill.reliability": "güvenilirlik",
  "skill.care-and-accuracy": "özenli çalışma",
  "skill.communication": "iletişim becerisi",
  "skill.running-a-business": "kendi işini yürütme"
};
const ukrainianLabels = {
  "occ.welder": "зварювальник",
  "occ.weld-specialist": "фахівець зі зварювання",
  "occ.construction-mechanic": "монтажник металоконструкцій",
  "occ.metal-builder": "слюсар з металоконструкцій",
  "occ.metal-helper": "помічник слюсаря",
  "occ.machining-mechanic": "верстатник широкого профілю",
  "occ.machining-helper": "помічник верстатника",
  "occ.industrial-mechanic": "механік промислового обладнання",
  "occ.maintenance-mechanic": "слюсар-ремонтник",
  "occ.tool-mechanic": "інструментальник",
  "occ.machine-operator": "оператор машин та установок",
  "occ.assembly-worker": "робітник на складанні",
  "occ.machine-assembler": "монтажник машин",
  "occ.plant-mechanic": "монтажник технологічного обладнання",
  "occ.pipe-fitter": "монтажник трубопроводів",
  "occ.grinder": "шліфувальник металу",
  "occ.sheet-metal-worker": "бляхар",
  "occ.smith": "коваль",
  "occ.surface-coater": "фахівець із покриттів",
  "occ.foundry-mechanic": "ливарник",
  "occ.precision-mechanic": "механік точних приладів",
  "occ.plastics-technician": "технолог пластмас і гуми",
  "occ.plastics-helper": "помічник на виробництві пластмас",
  "occ.quality-inspector": "контролер якості",
  "occ.technical-draughtsperson": "технічний дизайнер виробів",
  "occ.electronics-technician": "електронник",
  "occ.electrician": "електрик",
  "occ.industrial-electrician": "промисловий електрик",
  "occ.electrical-helper": "помічник електрика",
  "occ.mechatronics-technician": "мехатронік",
  "occ.automation-technician": "технік з автоматизації",
  "occ.cabinet-builder": "складальник електрошаф",
  "occ.solar-installer": "монтажник сонячних панелей",
  "occ.cable-installer": "кабельник",
  "occ.refrigeration-technician": "технік з холодильного обладнання",
  "occ.plumber": "сантехнік",
  "occ.plumbing-helper": "помічник сантехніка",
  "occ.car-mechatronic": "автомеханік",
  "occ.tyre-fitter": "шиномонтажник",
  "occ.car-painter": "маляр автомобілів",
  "occ.body-builder": "кузовник",
  "occ.car-helper": "помічник в автомайстерні",
  "occ.car-cleaner": "мийник автомобілів",
  "occ.bike-mechanic": "веломеханік",
  "occ.farm-machine-mechanic": "механік сільгосптехніки",
  "occ.bricklayer": "муляр",
  "occ.construction-helper": "будівельний різноробочий",
  "occ.building-worker": "кваліфікований будівельник",
  "occ.concrete-worker": "бетоняр",
  "occ.scaffolder": "монтажник риштувань",
  "occ.roofer": "покрівельник",
  "occ.demolition-worker": "робітник із демонтажу",
  "occ.civil-works-helper": "помічник на земляних роботах",
  "occ.civil-works-worker": "робітник підземного будівництва",
  "occ.road-builder": "дорожній будівельник",
  "occ.paver": "бруківник",
  "occ.track-builder": "колійник",
  "occ.sewer-builder": "будівельник каналізації",
  "occ.tiler": "плиточник",
  "occ.floor-layer": "укладальник підлоги",
  "occ.screed-layer": "укладальник стяжки",
  "occ.parquet-layer": "паркетник",
  "occ.painter": "маляр",
  "occ.painter-helper": "помічник маляра",
  "occ.plasterer": "штукатур",
  "occ.drywall-builder": "гіпсокартонник",
  "occ.interior-helper": "помічник на оздоблювальних роботах",
  "occ.insulation-worker": "ізолювальник",
  "occ.carpenter-roof": "тесля",
  "occ.glazier": "скляр",
  "occ.shutter-builder": "монтажник ролет і жалюзі",
  "occ.facade-builder": "фасадник",
  "occ.sealing-worker": "гідроізолювальник",
  "occ.excavator-driver": "екскаваторник",
  "occ.crane-driver": "кранівник",
  "occ.site-manager": "виконроб",
  "occ.caretaker": "двірник-технік будинку",
  "occ.waste-worker": "сміттяр",
  "occ.recycling-specialist": "фахівець із переробки відходів",
  "occ.joiner": "столяр",
  "occ.wood-mechanic": "механік деревообробки",
  "occ.wood-helper": "помічник з обробки деревини",
  "occ.upholsterer": "оббивальник меблів",
  "occ.tailor": "кравець",
  "occ.alteration-tailor": "кравець із ремонту одягу",
  "occ.sewer": "швачка",
  "occ.textile-helper": "помічник на текстильному виробництві",
  "occ.laundry-worker": "працівник пральні",
  "occ.shoemaker": "шевець",
  "occ.saddler": "лимар",
  "occ.baker": "пекар",
  "occ.pastry-chef": "кондитер",
  "occ.bakery-helper": "помічник пекаря",
  "occ.butcher": "м’ясник",
  "occ.food-production-helper": "робітник харчового виробництва",
  "occ.food-technician": "технолог харчового виробництва",
  "occ.cook": "кухар",
  "occ.assistant-cook": "помічник кухаря",
  "occ.kitchen-helper": "кухонний працівник",
  "occ.kitchen-chef": "шеф-кухар",
  "occ.waiter": "офіціант",
  "occ.service-helper": "помічник офіціанта",
  "occ.barkeeper": "бармен",
  "occ.fast-food-specialist": "працівник ресторану швидкого харчування",
  "occ.hotel-specialist": "фахівець готельної справи",
  "occ.room-attendant": "покоївка",
  "occ.receptionist": "адміністратор на рецепції",
  "occ.cleaner": "прибиральниця",
  "occ.building-cleaner": "прибиральник будівель",
  "occ.window-cleaner": "мийник вікон",
  "occ.industrial-cleaner": "промисловий прибиральник",
  "occ.housekeeper": "домоправитель",
  "occ.housekeeping-helper": "помічник по господарству",
  "occ.pest-controller": "дезінсектор",
  "occ.nurse": "медсестра",
  "occ.hospital-nurse": "медсестра в лікарні",
  "occ.care-helper": "помічник з догляду",
  "occ.geriatric-nurse": "доглядальниця літніх людей",
  "occ.geriatric-care-helper": "помічник з догляду за літніми",
  "occ.care-companion": "супроводжувач у догляді",
  "occ.medical-assistant": "медичний асистент",
  "occ.dental-assistant": "асистент стоматолога",
  "occ.paramedic": "працівник швидкої допомоги",
  "occ.physiotherapist": "фізіотерапевт",
  "occ.midwife": "акушерка",
  "occ.doctor": "лікар",
  "occ.dentist": "стоматолог",
  "occ.pharmacist": "фармацевт",
  "occ.pharmacy-assistant": "асистент аптекаря",
  "occ.dental-technician": "зубний технік",
  "occ.optician": "оптик",
  "occ.lab-technician": "лаборант",
  "occ.educator": "вихователь",
  "occ.childcare-worker": "помічник вихователя",
  "occ.childcare-helper": "помічник у дитячому садку",
  "occ.childminder": "няня",
  "occ.school-companion": "супроводжувач у школі",
  "occ.social-worker": "соціальний працівник",
  "occ.special-care-worker": "вихователь для людей з інвалідністю",
  "occ.interpreter": "перекладач",
  "occ.teacher": "вчитель",
  "occ.language-teacher": "викладач мов",
  "occ.driving-instructor": "інструктор з водіння",
  "occ.sports-trainer": "фітнес-тренер",
  "occ.warehouse-specialist": "фахівець складської логістики",
  "occ.warehouse-operator": "комірник",
  "occ.warehouse-helper": "складський працівник",
  "occ.picker": "комплектувальник замовлень",
  "occ.shipping-clerk": "працівник відправлення",
  "occ.forklift-driver": "водій навантажувача",
  "occ.truck-driver": "водій вантажівки",
  "occ.delivery-driver": "водій-кур’єр",
  "occ.parcel-deliverer": "листоноша",
  "occ.bus-driver": "водій автобуса",
  "occ.taxi-driver": "таксист",
  "occ.train-driver": "машиніст поїзда",
  "occ.furniture-remover": "вантажник меблів",
  "occ.freight-clerk": "експедитор",
  "occ.retail-clerk": "торговельний службовець",
  "occ.sales-assistant": "продавець",
  "occ.sales-helper": "помічник продавця",
  "occ.cashier": "касир",
  "occ.butcher-sales": "продавець м’яса",
  "occ.bakery-sales": "продавець хліба",
  "occ.food-sales": "продавець продуктів",
  "occ.clothes-sales": "продавець одягу",
  "occ.phone-sales": "продавець електроніки",
  "occ.market-seller": "продавець на ринку",
  "occ.wholesale-clerk": "фахівець оптової торгівлі",
  "occ.buyer": "закупівельник",
  "occ.sales-representative": "торговий представник",
  "occ.office-clerk": "офісний службовець",
  "occ.office-helper": "помічник в офісі",
  "occ.administrative-clerk": "службовець адміністрації",
  "occ.accountant": "бухгалтер",
  "occ.tax-clerk": "податковий фахівець",
  "occ.bank-clerk": "банківський службовець",
  "occ.industrial-clerk": "економіст підприємства",
  "occ.hr-clerk": "кадровик",
  "occ.call-centre-agent": "оператор колцентру",
  "occ.lawyer": "юрист",
  "occ.marketing-clerk": "маркетолог",
  "occ.software-developer": "програміст",
  "occ.system-administrator": "системний адміністратор",
  "occ.it-support": "спеціаліст ІТ-підтримки",
  "occ.it-specialist": "ІТ-спеціаліст",
  "occ.web-designer": "графічний дизайнер",
  "occ.landscape-gardener": "ландшафтний садівник",
  "occ.gardener": "садівник",
  "occ.garden-helper": "помічник садівника",
  "occ.florist": "флорист",
  "occ.farm-helper": "збирач урожаю",
  "occ.farmer": "фермер",
  "occ.animal-keeper": "доглядач тварин",
  "occ.forest-worker": "лісник",
  "occ.hairdresser": "перукар",
  "occ.hairdressing-helper": "помічник перукаря",
  "occ.beautician": "косметолог",
  "occ.security-guard": "охоронець",
  "occ.security-helper": "помічник охоронця",
  "occ.firefighter": "пожежник",
  "occ.printer": "друкар",
  "occ.packaging-worker": "пакувальник-технолог",
  "occ.photographer": "фотограф",
  "occ.goldsmith": "ювелір",
  "occ.watchmaker": "годинникар",
  "occ.stonemason": "каменяр",
  "occ.glass-worker": "обробник скла",
  "occ.event-technician": "технік заходів і сцени",
  "occ.chemical-worker": "оператор хімічного виробництва",
  "occ.chemical-helper": "помічник хімічного виробництва",
  "occ.mechanical-engineer": "інженер-механік",
  "occ.electrical-engineer": "інженер-електрик",
  "occ.civil-engineer": "інженер-будівельник",
  "occ.architect": "архітектор",
  "occ.surveyor": "геодезист",
  "skill.welding": "зварювання",
  "skill.mag-welding": "зварювання MAG",
  "skill.mig-welding": "зварювання MIG",
  "skill.tig-welding": "зварювання TIG",
  "skill.stick-welding": "зварювання електродом",
  "skill.gas-welding": "газове зварювання",
  "skill.spot-welding": "точкове зварювання",
  "skill.robot-welding": "роботизоване зварювання",
  "skill.flame-cutting": "газове різання",
  "skill.plasma-cutting": "плазмове різання",
  "skill.laser-cutting": "лазерне різання",
  "skill.soldering": "паяння",
  "skill.sheet-metal-work": "обробка листового металу",
  "skill.metal-bending": "гнуття металу",
  "skill.punching": "штампування",
  "skill.operating-presses": "робота на пресі",
  "skill.turning": "токарні роботи",
  "skill.milling": "фрезерування",
  "skill.drilling": "свердління",
  "skill.grinding": "шліфування",
  "skill.deburring": "зняття задирок",
  "skill.filing": "обпилювання",
  "skill.sawing": "розпилювання",
  "skill.thread-cutting": "нарізання різьби",
  "skill.polishing": "полірування",
  "skill.sandblasting": "піскоструминна обробка",
  "skill.powder-coating": "порошкове фарбування",
  "skill.electroplating": "гальванізація",
  "skill.cnc-technology": "технології ЧПК",
  "skill.cnc-programming": "програмування ЧПК",
  "skill.operating-cnc-machines": "робота на верстатах ЧПК",
  "skill.cnc-turning": "токарна обробка ЧПК",
  "skill.cnc-milling": "фрезерування ЧПК",
  "skill.setting-up-machines": "налагодження верстатів",
  "skill.machine-operation": "обслуговування машин оператором",
  "skill.machine-maintenance": "технічне обслуговування машин",
  "skill.reading-technical-drawings": "читання креслень",
  "skill.technical-drawing": "технічне креслення",
  "skill.cad": "CAD",
  "skill.using-measuring-tools": "робота з вимірювальними інструментами",
  "skill.measurement-technology": "вимірювальна техніка",
  "skill.quality-control": "контроль якості",
  "skill.assembly": "складання",
  "skill.pipe-construction": "монтаж трубопроводів",
  "skill.steel-construction": "сталеві конструкції",
  "skill.metal-construction": "металоконструкції",
  "skill.stainless-steel-processing": "обробка нержавіючої сталі",
  "skill.aluminium-processing": "обробка алюмінію",
  "skill.forging": "кування",
  "skill.casting": "лиття",
  "skill.hydraulics": "гідравліка",
  "skill.pneumatics": "пневматика",
  "skill.crane-licence": "посвідчення кранівника",
  "skill.injection-moulding": "лиття під тиском",
  "skill.plastics-processing": "обробка пластмас",
  "skill.laying-cables": "прокладання кабелів",
  "skill.electrical-installation": "електромонтаж у будинках",
  "skill.control-cabinet-construction": "складання електрошаф",
  "skill.fault-finding": "пошук несправностей",
  "skill.plc-programming": "програмування ПЛК",
  "skill.photovoltaics": "фотовольтаїка",
  "skill.electrical-assembly": "електричний монтаж",
  "skill.reading-circuit-diagrams": "читання електросхем",
  "skill.control-engineering": "техніка керування",
  "skill.drive-technology": "приводна техніка",
  "skill.electrical-testing": "перевірка електрообладнання",
  "skill.building-automation": "автоматизація будівель",
  "skill.network-cabling": "мережева проводка",
  "skill.fibre-optics": "оптоволокно",
  "skill.fire-alarm-systems": "пожежна сигналізація",
  "skill.lighting-technology": "освітлювальна техніка",
  "skill.electronics": "електроніка",
  "skill.charging-stations": "зарядні станції",
  "skill.refrigeration": "холодильна техніка",
  "skill.heat-pumps": "теплові насоси",
  "skill.heating-installation": "монтаж опалення",
  "skill.sanitary-installation": "монтаж сантехніки",
  "skill.ventilation-technology": "вентиляція",
  "skill.vehicle-diagnostics": "діагностика автомобілів",
  "skill.oil-change": "заміна оливи",
  "skill.tyre-change": "заміна шин",
  "skill.brakes": "гальма",
  "skill.bodywork": "кузовні роботи",
  "skill.engine-repair": "ремонт двигунів",
  "skill.vehicle-inspection": "техогляд автомобіля",
  "skill.exhaust-systems": "вихлопні системи",
  "skill.vehicle-electrics": "автоелектрика",
  "skill.high-voltage-vehicle-systems": "високовольтні системи авто",
  "skill.gearboxes": "коробки передач",
  "skill.suspension": "ходова частина",
  "skill.vehicle-painting": "фарбування автомобілів",
  "skill.paint-restoration": "відновлення лаку",
  "skill.vehicle-valeting": "догляд за автомобілем",
  "skill.filling": "шпаклювання",
  "skill.car-glass": "автоскло",
  "skill.bicycle-repair": "ремонт велосипедів",
  "skill.agricultural-machinery": "сільгосптехніка",
  "skill.truck-repair": "ремонт вантажівок",
  "skill.bricklaying": "цегляна кладка",
  "skill.plastering": "тинькування",
  "skill.scaffolding": "риштування",
  "skill.concreting": "бетонування",
  "skill.formwork": "опалубка",
  "skill.reinforcement": "армування",
  "skill.laying-screed": "укладання стяжки",
  "skill.demolition-work": "демонтаж",
  "skill.tiling": "укладання плитки",
  "skill.laying-natural-stone": "укладання природного каменю",
  "skill.painting-walls": "фарбування стін",
  "skill.wallpapering": "поклейка шпалер",
  "skill.varnishing": "лакування деревини",
  "skill.facade-work": "фасадні роботи",
  "skill.thermal-insulation": "теплоізоляція",
  "skill.drywall-construction": "гіпсокартонні роботи",
  "skill.interior-finishing": "внутрішнє оздоблення",
  "skill.laying-floor-coverings": "укладання підлогового покриття",
  "skill.laying-parquet": "укладання паркету",
  "skill.roofing": "покрівельні роботи",
  "skill.building-roof-trusses": "будівництво кроков",
  "skill.installing-windows": "встановлення вікон",
  "skill.paving": "мощення",
  "skill.road-construction": "дорожнє будівництво",
  "skill.civil-engineering-works": "земляні роботи",
  "skill.sewer-construction": "будівництво каналізації",
  "skill.surveying": "геодезія",
  "skill.waterproofing": "гідроізоляція",
  "skill.operating-excavators": "керування екскаватором",
  "skill.operating-wheel-loaders": "керування навантажувачем",
  "skill.operating-construction-machinery": "керування будівельною технікою",
  "skill.aerial-work-platform": "підіймальна платформа",
  "skill.working-at-heights": "висотні роботи",
  "skill.site-set-up": "облаштування будмайданчика",
  "skill.stucco-work": "ліпнина",
  "skill.glazing": "скління",
  "skill.building-renovation": "ремонт будівель",
  "skill.minor-repairs": "дрібний ремонт",
  "skill.winter-service": "зимове прибирання",
  "skill.bulky-waste-removal": "вивезення великогабаритних відходів",
  "skill.waste-separation": "сортування сміття",
  "skill.woodworking": "обробка деревини",
  "skill.furniture-making": "виготовлення меблів",
  "skill.furniture-assembly": "складання меблів",
  "skill.operating-circular-saws": "робота з циркулярною пилкою",
  "skill.planing": "стругання",
  "skill.veneering": "шпонування",
  "skill.wood-turning": "точіння деревини",
  "skill.wood-carving": "різьблення по дереву",
  "skill.gluing": "склеювання",
  "skill.wood-machinery-certificate": "свідоцтво з деревообробних верстатів",
  "skill.upholstering": "оббивання меблів",
  "skill.sewing": "шиття",
  "skill.industrial-sewing-machine": "промислова швейна машина",
  "skill.cutting-fabric": "розкрій тканини",
  "skill.alterations": "переробка одягу",
  "skill.ironing": "прасування",
  "skill.pattern-making": "виготовлення викрійок",
  "skill.embroidery": "вишивання",
  "skill.knitting": "в’язання",
  "skill.weaving": "ткацтво",
  "skill.making-curtains": "пошиття штор",
  "skill.leatherwork": "обробка шкіри",
  "skill.shoe-repair": "ремонт взуття",
  "skill.laundry-care": "догляд за білизною",
  "skill.textile-cleaning": "хімчистка текстилю",
  "skill.bespoke-tailoring": "пошиття на замовлення",
  "skill.cooking": "приготування їжі",
  "skill.preparing-meals": "приготування страв",
  "skill.preparing-vegetables": "підготовка овочів",
  "skill.cold-kitchen": "холодні страви",
  "skill.grilling": "гриль",
  "skill.arabic-cuisine": "арабська кухня",
  "skill.german-cuisine": "німецька кухня",
  "skill.large-scale-catering": "велика кухня",
  "skill.baking": "випікання",
  "skill.making-dough": "приготування тіста",
  "skill.cakes-and-desserts": "торти та десерти",
  "skill.making-pizza": "приготування піци",
  "skill.operating-ovens": "робота з печами",
  "skill.cutting-meat": "розбирання м’яса",
  "skill.sausage-making": "виробництво ковбас",
  "skill.halal-meat-processing": "халяльний забій",
  "skill.fish-processing": "обробка риби",
  "skill.packing-food": "пакування продуктів",
  "skill.haccp": "HACCP",
  "skill.food-hygiene-certificate": "інструктаж з гігієни харчування",
  "skill.dishwashing": "миття посуду",
  "skill.knowledge-of-allergens": "знання алергенів",
  "skill.menu-planning": "планування меню",
  "skill.storing-food": "зберігання продуктів",
  "skill.buffet-service": "шведський стіл",
  "skill.waiting-tables": "обслуговування столиків",
  "skill.serving-drinks": "розливання напоїв",
  "skill.making-coffee": "приготування кави",
  "skill.mixing-cocktails": "приготування коктейлів",
  "skill.guest-relations": "робота з гостями",
  "skill.setting-tables": "сервірування столів",
  "skill.event-catering": "обслуговування заходів",
  "skill.room-cleaning": "прибирання номерів",
  "skill.check-in-and-check-out": "заселення та виселення гостей",
  "skill.restaurant-pos-systems": "касові системи ресторану",
  "skill.cleaning": "прибирання",
  "skill.maintenance-cleaning": "регулярне прибирання",
  "skill.glass-cleaning": "миття скла",
  "skill.deep-cleaning": "генеральне прибирання",
  "skill.disinfection": "дезінфекція",
  "skill.sanitary-cleaning": "прибирання санвузлів",
  "skill.hospital-cleaning": "прибирання лікарень",
  "skill.industrial-cleaning": "промислове прибирання",
  "skill.pressure-washer": "мийка високого тиску",
  "skill.operating-cleaning-machines": "робота з прибиральними машинами",
  "skill.dosing-cleaning-agents": "дозування мийних засобів",
  "skill.carpet-cleaning": "чищення килимів",
  "skill.household-management": "ведення домашнього господарства",
  "skill.shopping-for-others": "покупки для інших",
  "skill.pest-control": "боротьба зі шкідниками",
  "skill.basic-care": "базовий догляд",
  "skill.medical-care": "медичний догляд",
  "skill.wound-care": "догляд за ранами",
  "skill.care-documentation": "документація догляду",
  "skill.dementia-care": "догляд при деменції",
  "skill.care-for-older-people": "догляд за літніми людьми",
  "skill.care-for-people-with-disabilities": "догляд за людьми з інвалідністю",
  "skill.administering-medication": "видача ліків",
  "skill.giving-injections": "ін’єкції",
  "skill.blood-sampling": "забір крові",
  "skill.measuring-vital-signs": "вимірювання життєвих показників",
  "skill.mobilisation-of-patients": "мобілізація пацієнтів",
  "skill.assisting-with-meals": "допомога з їжею",
  "skill.palliative-care": "паліативний догляд",
  "skill.intensive-care": "інтенсивна терапія",
  "skill.home-care": "догляд удома",
  "skill.first-aid": "перша допомога",
  "skill.resuscitation": "реанімація",
  "skill.emergency-medicine": "екстрена медицина",
  "skill.patient-care": "робота з пацієнтами",
  "skill.medical-practice-organisation": "організація лікарського кабінету",
  "skill.x-ray": "рентген",
  "skill.recording-ecgs": "запис ЕКГ",
  "skill.laboratory-work": "лабораторія",
  "skill.dental-assistance": "асистування стоматологу",
  "skill.massage": "масаж",
  "skill.sterilisation": "стерилізація",
  "skill.surgical-assistance": "асистування в операційній",
  "skill.applying-hygiene-plans": "дотримання плану гігієни",
  "skill.care-companion-certificate-43b": "догляд за § 43b",
  "skill.basic-nursing-course": "базовий курс з догляду",
  "skill.childcare": "догляд за дітьми",
  "skill.play-based-education": "ігрова педагогіка",
  "skill.infant-care": "догляд за немовлятами",
  "skill.homework-support": "допомога з домашніми завданнями",
  "skill.teaching": "викладання",
  "skill.youth-work": "робота з молоддю",
  "skill.social-counselling": "соціальне консультування",
  "skill.interpreting": "усний переклад",
  "skill.everyday-companionship": "супровід у побуті",
  "skill.leading-groups": "ведення груп",
  "skill.making-music": "гра на музичних інструментах",
  "skill.sports-instruction": "спортивні заняття",
  "skill.working-with-parents": "робота з батьками",
  "skill.order-picking": "комплектування замовлень",
  "skill.packing": "пакування",
  "skill.goods-receiving": "приймання товару",
  "skill.goods-dispatch": "відправлення товару",
  "skill.warehousing": "складування",
  "skill.warehouse-management-systems": "системи управління складом",
  "skill.operating-scanners": "робота зі сканером",
  "skill.forklift-licence": "посвідчення на навантажувач",
  "skill.reach-truck": "річтрак",
  "skill.pallet-truck": "гідравлічний візок",
  "skill.load-securing": "кріплення вантажу",
  "skill.loading-and-unloading": "завантаження та розвантаження",
  "skill.sorting": "сортування",
  "skill.labelling": "етикетування",
  "skill.palletising": "палетування",
  "skill.delivery": "доставка",
  "skill.route-planning": "планування маршрутів",
  "skill.truck-driving": "водіння вантажівки",
  "skill.car-driving": "водіння легковика",
  "skill.van-driving": "водіння фургона",
  "skill.bus-driving": "водіння автобуса",
  "skill.passenger-transport": "перевезення пасажирів",
  "skill.driver-qualification-code-95": "кваліфікація водія код 95",
  "skill.driver-card": "карта водія",
  "skill.dangerous-goods-certificate": "свідоцтво ADR",
  "skill.carrying-furniture": "перенесення меблів",
  "skill.customs-clearance": "митне оформлення",
  "skill.processing-delivery-notes": "обробка накладних",
  "skill.container-handling": "перевантаження контейнерів",
  "skill.cash-handling": "робота з касою",
  "skill.selling": "продаж",
  "skill.customer-advice": "консультування покупців",
  "skill.merchandising": "викладка товару",
  "skill.stocking-shelves": "наповнення полиць",
  "skill.stocktaking": "інвентаризація",
  "skill.ordering": "оформлення замовлень",
  "skill.merchandise-management": "облік товарів",
  "skill.handling-complaints": "обробка рекламацій",
  "skill.fresh-food-counter": "прилавок свіжих продуктів",
  "skill.fruit-and-vegetables": "овочі та фрукти",
  "skill.checking-best-before-dates": "перевірка терміну придатності",
  "skill.e-commerce": "онлайн-торгівля",
  "skill.purchasing": "закупівля",
  "skill.sales": "збут",
  "skill.price-negotiation": "переговори про ціну",
  "skill.shoplifting-prevention": "запобігання крадіжкам",
  "skill.fashion-advice": "консультування з моди",
  "skill.phone-repair": "ремонт телефонів",
  "skill.ms-office": "MS Office",
  "skill.excel": "Excel",
  "skill.word": "Word",
  "skill.powerpoint": "PowerPoint",
  "skill.outlook": "Outlook",
  "skill.basic-computer-skills": "базові комп’ютерні навички",
  "skill.telephoning": "телефонні розмови",
  "skill.scheduling": "планування зустрічей",
  "skill.bookkeeping": "бухгалтерський облік",
  "skill.datev": "DATEV",
  "skill.sap": "SAP",
  "skill.lexware": "Lexware",
  "skill.payroll": "нарахування зарплати",
  "skill.invoicing": "виставлення рахунків",
  "skill.dunning": "нагадування про оплату",
  "skill.annual-accounts": "річний звіт",
  "skill.tax-returns": "податкові декларації",
  "skill.data-entry": "введення даних",
  "skill.touch-typing": "сліпий друк",
  "skill.correspondence": "листування",
  "skill.filing-documents": "ведення справ",
  "skill.mail-handling": "обробка пошти",
  "skill.reception": "рецепція",
  "skill.office-organisation": "організація офісу",
  "skill.minute-taking": "ведення протоколів",
  "skill.human-resources": "кадрова справа",
  "skill.administrative-law": "адміністративне право",
  "skill.processing-applications": "обробка заяв",
  "skill.controlling": "контролінг",
  "skill.project-management": "управління проєктами",
  "skill.marketing": "маркетинг",
  "skill.crm": "облік клієнтів CRM",
  "skill.call-centre-work": "колцентр",
  "skill.insurance": "страхування",
  "skill.banking": "банківська справа",
  "skill.linux": "Linux",
  "skill.windows-server": "Windows Server",
  "skill.active-directory": "Active Directory",
  "skill.windows": "Windows",
  "skill.macos": "macOS",
  "skill.networks": "комп’ютерні мережі",
  "skill.it-security": "ІТ-безпека",
  "skill.it-user-support": "підтримка користувачів ІТ",
  "skill.hardware-repair": "ремонт комп’ютерів",
  "skill.virtualisation": "віртуалізація",
  "skill.cloud": "хмарні технології",
  "skill.docker": "Docker",
  "skill.java": "Java",
  "skill.python": "Python",
  "skill.javascript": "JavaScript",
  "skill.html-and-css": "HTML та CSS",
  "skill.php": "PHP",
  "skill.c-sharp": "C#",
  "skill.c-plus-plus": "C++",
  "skill.sql": "SQL",
  "skill.databases": "бази даних",
  "skill.programming": "програмування",
  "skill.git": "Git",
  "skill.app-development": "розробка застосунків",
  "skill.software-testing": "тестування програм",
  "skill.data-analysis": "аналіз даних",
  "skill.wordpress": "WordPress",
  "skill.image-editing": "обробка зображень",
  "skill.video-editing": "відеомонтаж",
  "skill.photography": "фотографування",
  "skill.green-space-maintenance": "догляд за зеленими зонами",
  "skill.lawn-mowing": "косіння газону",
  "skill.hedge-trimming": "підрізання живоплоту",
  "skill.tree-care": "догляд за деревами",
  "skill.chainsaw": "бензопила",
  "skill.planting": "висаджування рослин",
  "skill.horticulture": "садівництво",
  "skill.irrigation": "зрошення",
  "skill.harvesting": "збирання врожаю",
  "skill.crop-protection": "захист рослин",
  "skill.greenhouse-work": "робота в теплиці",
  "skill.agriculture": "сільське господарство",
  "skill.animal-care": "догляд за тваринами",
  "skill.milking": "доїння",
  "skill.fence-building": "будівництво парканів",
  "skill.ponds-and-garden-walls": "ставки та садові мури",
  "skill.flower-arranging": "складання букетів",
  "skill.forestry-work": "лісові роботи",
  "skill.haircutting": "стрижка",
  "skill.hair-colouring": "фарбування волосся",
  "skill.beard-care": "догляд за бородою",
  "skill.updos": "зачіски",
  "skill.cosmetics": "косметичні процедури",
  "skill.make-up": "макіяж",
  "skill.manicure-and-nail-design": "манікюр і дизайн нігтів",
  "skill.foot-care": "догляд за стопами",
  "skill.threading": "епіляція ниткою",
  "skill.security-certificate-34a": "іспит охоронця § 34a",
  "skill.security-instruction-34a": "інструктаж охоронця § 34a",
  "skill.property-protection": "охорона об’єктів",
  "skill.access-control": "контроль доступу",
  "skill.event-security": "охорона заходів",
  "skill.video-surveillance": "відеоспостереження",
  "skill.fire-protection": "протипожежний захист",
  "skill.de-escalation": "деескалація",
  "skill.occupational-safety": "охорона праці",
  "skill.production-work": "виробництво",
  "skill.manual-skills": "ремісничі навички",
  "skill.using-hand-tools": "користування інструментами",
  "skill.fine-motor-work": "дрібна моторика",
  "skill.printing": "друкування",
  "skill.bookbinding": "палітурна справа",
  "skill.goldsmithing": "ювелірні роботи",
  "skill.stonework": "обробка каменю",
  "skill.pottery": "гончарство",
  "skill.glass-processing": "обробка скла",
  "skill.vinyl-lettering": "нанесення плівки",
  "skill.event-technology": "технічне забезпечення заходів",
  "skill.chemical-processes": "хімічні процеси",
  "skill.clean-room-work": "чисте приміщення",
  "skill.3d-printing": "3D-друк",
  "skill.robotics": "робототехніка",
  "skill.mechanical-engineering": "машинобудування",
  "skill.design-engineering": "конструювання",
  "skill.work-preparation": "підготовка виробництва",
  "skill.lean-management": "ощадливе виробництво",
  "skill.vulcanising-tyres": "вулканізація шин",
  "skill.leak-testing": "перевірка герметичності",
  "skill.teamwork": "робота в команді",
  "skill.team-leadership": "керівництво командою",
  "skill.trainer-qualification": "кваліфікація наставника",
  "skill.arabic": "арабська мова",
  "skill.english": "англійська мова",
  "skill.french": "французька мова",
  "skill.turkish": "турецька мова",
  "skill.persian": "перська мова",
  "skill.ukrainian": "українська мова",
  "skill.russian": "російська мова",
  "skill.kurdish": "курдська мова",
  "skill.tigrinya": "тигринья",
  "skill.romanian": "румунська мова",
  "skill.bulgarian": "болгарська мова",
  "skill.polish": "польська мова",
  "skill.italian": "італійська мова",
  "skill.spanish": "іспанська мова",
  "skill.pashto": "пушту",
  "skill.somali": "сомалійська мова",
  "skill.albanian": "албанська мова",
  "skill.serbian-croatian-bosnian": "сербська хорватська боснійська",
  "skill.shift-work": "змінна робота",
  "skill.physical-resilience": "фізична витривалість",
  "skill.arithmetic": "математика",
  "skill.friendly-manner": "привітність до клієнтів",
  "skill.working-independently": "самостійна робота",
  "skill.reliability": "надійність",
  "skill.care-and-accuracy": "ретельність",
  "skill.communication": "комунікація",
  "skill.running-a-business": "власний бізнес"
};
const otherLanguageTerms = [
  ["occ.electrician", { ru: "электрик" }],
  ["occ.welder", { ru: "сварщик" }],
  ["occ.tailor", { ru: "портной" }],
  ["occ.sewer", { ru: "швея" }],
  ["occ.cook", { ru: "повар" }],
  ["occ.baker", { ru: "пекарь" }],
  ["occ.pastry-chef", { ru: "кондитер" }],
  ["occ.butcher", { ru: "мясник" }],
  ["occ.car-mechatronic", { ru: "автомеханик", fa: "مکانیک" }],
  ["occ.painter", { ru: "маляр" }],
  ["occ.joiner", { ru: "столяр" }],
  ["occ.plumber", { ru: "сантехник" }],
  ["occ.tiler", { ru: "плиточник" }],
  ["occ.bricklayer", { ru: "каменщик" }],
  ["occ.hairdresser", { ru: "парикмахер" }],
  ["occ.nurse", { ru: "медсестра" }],
  ["occ.doctor", { ru: "врач" }],
  ["occ.pharmacist", { ru: "фармацевт" }],
  ["occ.teacher", { ru: "учитель" }],
  ["occ.truck-driver", { ru: "водитель грузовика" }],
  ["occ.delivery-driver", { ar: "سائق", tr: "şoför", uk: "водій", ru: "водитель", fa: "راننده" }],
  ["occ.cleaner", { ru: "уборщица" }],
  ["occ.sales-assistant", { ru: "продавец" }],
  ["occ.accountant", { ru: "бухгалтер" }],
  ["occ.software-developer", { ru: "программист" }],
  ["occ.waiter", { ru: "официант" }],
  ["occ.farmer", { ru: "фермер" }],
  ["occ.gardener", { ru: "садовник" }],
  ["occ.construction-helper", { ar: "عامل", uk: "будівельник", ru: "строитель" }],
  ["occ.warehouse-helper", { ru: "кладовщик" }],
  ["occ.metal-builder", { tr: "demirci", uk: "слюсар", ru: "слесарь" }],
  ["occ.security-guard", { ar: "حارس", ru: "охранник" }]
];
const bielefeld = 711e3;
const dusseldorf = 111e3;
const cologne = 315e3;
const muelheim = 117e3;
const quarterRows = [
  [1e6, bielefeld, "Mitte", 52.02, 8.533, "Stadtmitte|Innenstadt|Zentrum"],
  [1000001, bielefeld, "Brackwede", 51.989, 8.504, "Quelle|Ummeln"],
  [1000002, bielefeld, "Dornberg", 52.04, 8.47, "Babenhausen|Großdornberg"],
  [1000003, bielefeld, "Gadderbaum", 52.003, 8.521, "Bethel"],
  [1000004, bielefeld, "Heepen", 52.039, 8.597, "Oldentrup|Brake"],
  [1000005, bielefeld, "Jöllenbeck", 52.103, 8.514, "Theesen|Vilsendorf"],
  [1000006, bielefeld, "Schildesche", 52.049, 8.549, ""],
  [1000007, bielefeld, "Senne", 51.945, 8.53, "Windelsbleiche|Buschkamp"],
  [1000008, bielefeld, "Sennestadt", 51.953, 8.588, "Eckardtsheim"],
  [1000009, bielefeld, "Stieghorst", 51.998, 8.6, "Hillegossen|Sieker|Ubbedissen"],
  [1000020, dusseldorf, "Altstadt", 51.227, 6.774, "Stadtmitte|Innenstadt|Zentrum|Carlstadt"],
  [1000021, dusseldorf, "Pempelfort", 51.24, 6.78, "Golzheim"],
  [1000022, dusseldorf, "Derendorf", 51.245, 6.793, ""],
  [1000023, dusseldorf, "Flingern", 51.227, 6.812, "Flingern Nord|Flingern Süd"],
  [1000024, dusseldorf, "Bilk", 51.203, 6.776, "Unterbilk|Hafen"],
  [1000025, dusseldorf, "Oberbilk", 51.214, 6.803, ""],
  [1000026, dusseldorf, "Oberkassel", 51.231, 6.756, "Niederkassel"],
  [1000027, dusseldorf, "Heerdt", 51.231, 6.715, "Lörick"],
  [1000028, dusseldorf, "Kaiserswerth", 51.3, 6.735, "Wittlaer|Angermund"],
  [1000029, dusseldorf, "Unterrath", 51.273, 6.785, "Lichtenbroich|Lohausen"],
  [1000030, dusseldorf, "Rath", 51.268, 6.82, "Mörsenbroich"],
  [1000031, dusseldorf, "Gerresheim", 51.239, 6.861, "Grafenberg|Ludenberg"],
  [1000032, dusseldorf, "Eller", 51.2, 6.846, "Lierenfeld|Vennhausen"],
  [1000033, dusseldorf, "Wersten", 51.187, 6.822, "Holthausen"],
  [1000034, dusseldorf, "Hassels", 51.175, 6.883, "Reisholz"],
  [1000035, dusseldorf, "Benrath", 51.162, 6.873, "Urdenbach"],
  [1000036, dusseldorf, "Garath", 51.14, 6.9, "Hellerhof"],
  [1000050, cologne, "Innenstadt", 50.937, 6.956, "Altstadt|Neustadt|Stadtmitte|Zentrum|Deutz"],
  [1000051, cologne, "Rodenkirchen", 50.893, 6.99, "Bayenthal|Zollstock|Sürth"],
  [1000052, cologne, "Lindenthal", 50.925, 6.905, "Sülz|Weiden|Junkersdorf|Braunsfeld"],
  [1000053, cologne, "Ehrenfeld", 50.951, 6.917, "Bickendorf|Ossendorf|Vogelsang"],
  [1000054, cologne, "Nippes", 50.966, 6.95, "Longerich|Weidenpesch|Niehl"],
  [1000055, cologne, "Chorweiler", 51.021, 6.898, "Heimersdorf|Worringen"],
  [1000056, cologne, "Porz", 50.886, 7.055, "Porz am Rhein|Wahn|Eil"],
  [1000057, cologne, "Kalk", 50.938, 7.01, "Ostheim|Höhenberg|Vingst|Rath|Rath-Heumar"],
  [1000058, cologne, "Mülheim", 50.962, 7.005, "Buchforst|Buchheim|Dünnwald|Stammheim"],
  [1000070, muelheim, "Altstadt", 51.428, 6.884, "Stadtmitte|Innenstadt|Zentrum"],
  [1000071, muelheim, "Styrum", 51.451, 6.864, ""],
  [1000072, muelheim, "Dümpten", 51.452, 6.901, ""],
  [1000073, muelheim, "Heißen", 51.43, 6.93, ""],
  [1000074, muelheim, "Menden-Holthausen", 51.402, 6.9, "Holthausen"],
  [1000075, muelheim, "Saarn", 51.404, 6.86, "Selbeck|Mintard"],
  [1000076, muelheim, "Broich", 51.427, 6.866, ""],
  [1000077, muelheim, "Speldorf", 51.423, 6.836, ""]
];
async function rebuildPlaceKm(tx) {
  const points = await tx.all(
    sql`select id, lat, lon from places union all select id, lat, lon from quarters order by id`
  );
  const pairs = [];
  for (const a of points) {
    for (const b of points) {
      const km = Math.round(straightLineKm(a, b));
      if (km <= farthestKm) pairs.push([a.id, b.id, km]);
    }
  }
  await tx.run(sql`delete from place_km`);
  await tx.run(sql`insert into place_km (a, b, km)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(pairs)})`);
  return pairs.length;
}
function conceptSeeds() {
  return [
    ...occupationRows.map(([number, slug, de, en, kldb, esco]) => ({
      key: `occ.${slug}`,
      number,
      kind: "occupation",
      labels: labelsOf(`occ.${slug}`, de, en),
      kldb,
      escoUri: esco === null ? null : escoOccupationPrefix + esco
    })),
    ...skillRows.map(([number, slug, de, en]) => ({
      key: `skill.${slug}`,
      number,
      kind: "skill",
      labels: labelsOf(`skill.${slug}`, de, en),
      kldb: null,
      escoUri: null
    }))
  ];
}
const otherLabels = { uk: ukrainianLabels, ar: arabicLabels, tr: turkishLabels, fa: persianLabels };
function labelsOf(key, de, en) {
  const other = (language) => {
    const label = otherLabels[language][key];
    if (label === void 0) throw new Error(`labels/${language}.ts has no label for ${key}`);
    return label;
  };
  return { de, en, uk: other("uk"), ar: other("ar"), tr: other("tr"), fa: other("fa") };
}
function termSeeds() {
  const seeds = /* @__PURE__ */ new Map();
  const add = (conceptKey, term, language) => {
    const folded = foldText(term);
    const id = `${folded}
${conceptKey}`;
    if (folded !== "" && !seeds.has(id)) seeds.set(id, { folded, conceptKey, term, language });
  };
  const addGerman = (key, titles) => {
    for (const title of titles.split("; ")) for (const form of genderedForms(title)) add(key, form, "de");
  };
  for (const [, slug, de, en, , , synonyms] of occupationRows) {
    addGerman(`occ.${slug}`, `${de}; ${synonyms}`);
    add(`occ.${slug}`, de, "de");
    add(`occ.${slug}`, en, "en");
  }
  for (const [, slug, de, en, synonyms] of skillRows) {
    for (const term of [de, ...synonyms.split("; ")]) add(`skill.${slug}`, term, "de");
    add(`skill.${slug}`, en, "en");
  }
  for (const [key, terms] of otherLanguageTerms) {
    for (const [language, term] of Object.entries(terms)) add(key, term, language);
  }
  for (const [language, labels] of Object.entries(otherLabels)) {
    for (const [key, label] of Object.entries(labels)) add(key, label, language);
  }
  return [...seeds.values()];
}
function relationSeeds() {
  const rows2 = /* @__PURE__ */ new Map();
  const add = (from2, to, weight) => {
    const id = `${from2}
${to}`;
    if (from2 !== to && weight > (rows2.get(id)?.[2] ?? 0)) rows2.set(id, [from2, to, weight]);
  };
  for (const [weight, ...keys] of nearGroups) for (const from2 of keys) for (const to of keys) add(from2, to, weight);
  for (const [from2, to, weight] of oneWay) add(from2, to, weight);
  for (const [from2, skills] of Object.entries(typicalSkills))
    for (const to of skills) add(from2, to, typicalSkillWeight);
  return [...rows2.values()];
}
const derivationVersion = 3;
async function loadReference(db, options = {}) {
  const hash = referenceHash();
  const isCurrent = async (reader) => {
    const [row2] = await reader.all(sql`select hash from reference_versions where name = 'curated'`);
    return row2?.hash === hash;
  };
  if (await isCurrent(db)) return { changed: false };
  return write(db, async (tx) => {
    if (await isCurrent(tx)) return { changed: false };
    const report = options.onProgress ?? (() => void 0);
    report(`Berufe und Kenntnisse: ${await loadVocabularyRows(tx)} Zeilen`);
    report(`Orte, Stadtteile und Kreise: ${await loadPlaceRows(tx)} Zeilen`);
    report(`Entfernungen: ${await rebuildPlaceKm(tx)} Zeilen`);
    await tx.run(sql`insert into reference_versions (name, hash, loaded_at) values ('curated', ${hash}, unixepoch() * 1000)
      on conflict (name) do update set hash = excluded.hash, loaded_at = excluded.loaded_at`);
    return { changed: true };
  });
}
function referenceHash() {
  const facts2 = [
    derivationVersion,
    foldingVersion,
    occupationRows,
    skillRows,
    otherLanguageTerms,
    arabicLabels,
    persianLabels,
    turkishLabels,
    ukrainianLabels,
    nearGroups,
    oneWay,
    typicalSkills,
    districtRows,
    placeRows,
    quarterRows
  ];
  return createHash("sha256").update(JSON.stringify(facts2)).digest("hex");
}
async function loadVocabularyRows(tx) {
  const concepts2 = conceptSeeds();
  const terms = termSeeds();
  const relations = relationSeeds();
  await tx.run(sql`insert into concepts (key, number, kind, kldb, esco_uri, curated)
    select value ->> 'key', value ->> 'number', value ->> 'kind', value ->> 'kldb', value ->> 'escoUri', 1
    from json_each(${JSON.stringify(concepts2)}) where true
    on conflict (key) do update set number = excluded.number, kind = excluded.kind,
      kldb = excluded.kldb, esco_uri = excluded.esco_uri, curated = 1`);
  const labels = concepts2.flatMap(
    ({ key, labels: ofConcept }) => Object.entries(ofConcept).map(([language, label]) => [key, language, label])
  );
  await tx.run(sql`insert into concept_labels (concept_key, language, label, reviewed, origin)
    select value ->> 0, value ->> 1, value ->> 2, 0, 'curated' from json_each(${JSON.stringify(labels)}) where true
    on conflict (concept_key, language) do update set label = excluded.label, reviewed = 0, version = version + 1
      where origin = 'curated' and label <> excluded.label`);
  await tx.run(sql`delete from concept_terms where origin = 'curated'`);
  await tx.run(sql`insert into concept_terms (folded, concept_key, term, language, origin)
    select value ->> 'folded', value ->> 'conceptKey', value ->> 'term', value ->> 'language', 'curated'
    from json_each(${JSON.stringify(terms)}) where true order by 1, 2
    on conflict (folded, concept_key) do update set term = excluded.term, language = excluded.language, origin = 'curated'
      where concept_terms.origin = 'import'`);
  await tx.run(sql`delete from concept_relations where "from" in (select key from concepts where curated = 1)`);
  await tx.run(sql`insert into concept_relations ("from", "to", weight)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(relations)}) order by 1, 2`);
  return concepts2.length + labels.length + terms.length + relations.length;
}
async function loadPlaceRows(tx) {
  const key = (id) => `05${id}`;
  const districts = districtRows.map((row2) => [
    row2.key,
    districtTitle(row2),
    row2.kind,
    governmentRegions[row2.key.charAt(2)]
  ]);
  const places = placeRows.map(([id, name, lat, lon, population]) => [
    id,
    name,
    key(id),
    key(id).slice(0, 5),
    lat,
    lon,
    population
  ]);
  const terms = placeTermSeeds();
  await tx.run(sql`insert into districts (key, name, kind, government_region)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(districts)}) where true
    on conflict (key) do update set name = excluded.name, kind = excluded.kind, government_region = excluded.government_region`);
  await tx.run(sql`insert into places (id, name, municipality_key, district_key, lat, lon, population)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    from json_each(${JSON.stringify(places)}) where true
    on conflict (id) do update set name = excluded.name, municipality_key = excluded.municipality_key,
      district_key = excluded.district_key, lat = excluded.lat, lon = excluded.lon, population = excluded.population`);
  await tx.run(sql`insert into quarters (id, place_id, name, lat, lon)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4
    from json_each(${JSON.stringify(quarterRows)}) where true
    on conflict (id) do update set place_id = excluded.place_id, name = excluded.name, lat = excluded.lat, lon = excluded.lon`);
  const targets = [...new Set(terms.map(([, kind, target]) => `${kind} ${target}`))];
  await tx.run(sql`delete from place_terms
    where kind || ' ' || target in ${listed(targets)}`);
  await tx.run(sql`insert into place_terms (folded, kind, target)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(terms)}) order by 1, 2, 3`);
  return districts.length + places.length + quarterRows.length + terms.length;
}
function placeTermSeeds() {
  const rows2 = /* @__PURE__ */ new Map();
  const add = (name, kind, target) => {
    const folded = foldText(name);
    if (folded !== "") rows2.set(`${folded}
${kind}
${target}`, [folded, kind, target]);
  };
  const split = (aliases) => aliases.split("|");
  const cityNames = /* @__PURE__ */ new Map();
  for (const [id, name, , , , aliases] of placeRows) {
    const names = [name, ...split(aliases)];
    cityNames.set(id, [name]);
    for (const one of names) add(one, "place", String(id));
  }
  for (const [id, placeId, name, , , aliases] of quarterRows) {
    for (const one of [name, ...split(aliases)].filter((alias) => alias !== "")) {
      add(one, "quarter", String(id));
      for (const city of cityNames.get(placeId) ?? []) {
        add(`${city} ${one}`, "quarter", String(id));
        add(`${one} ${city}`, "quarter", String(id));
      }
    }
  }
  for (const row2 of districtRows) {
    const isCity = row2.kind === "city";
    const place = String(Number(`${row2.key.slice(2)}000`));
    const title = districtTitle(row2);
    const names = isCity ? row2.signs : [title, ...row2.signs, ...row2.aliases];
    for (const one of names) add(one, isCity ? "place" : "district", isCity ? place : row2.key);
    add(
      isCity ? `Stadt ${row2.name}` : title.replace(/^Kreis (.+)$/, "$1 Kreis"),
      isCity ? "place" : "district",
      isCity ? place : row2.key
    );
    if (title.startsWith("Kreis ")) {
      if (!placeRows.some(([, name]) => name === row2.name)) add(row2.name, "district", row2.key);
      add(`Landkreis ${row2.name}`, "district", row2.key);
      add(`Krs ${row2.name}`, "district", row2.key);
      add(`Kr ${row2.name}`, "district", row2.key);
    }
  }
  return [...rows2.values()];
}
const enteredOn = "2026-11-23";
const sheetBegins = "2024-01-01";
const milog = "§ 22 Abs. 1 Satz 2 MiLoG";
const milogSource = "mindest-lohn.org/gesetz § 22; haufe TVöD 1.3.4.2.2; paritaet-bw.de FAQ";
function row$2(key, value, unit, facts2, confirmed, origin2) {
  const validFrom = facts2.from ?? sheetBegins;
  return {
    id: `${key}@${validFrom}`,
    key,
    value,
    unit,
    detail: facts2.detail ?? null,
    origin: origin2,
    legalBasis: facts2.basis,
    validFrom,
    validTo: facts2.to ?? null,
    source: facts2.source,
    checkedOn: enteredOn,
    confirmed
  };
}
function read(key, value, unit, facts2) {
  return row$2(key, value, unit, facts2, true, "law");
}
function unchecked(key, value, unit, facts2) {
  return row$2(key, value, unit, facts2, false, "law");
}
function house(key, value, unit, detail) {
  return row$2(
    key,
    value,
    unit,
    { basis: "Vorgabe des Hauses", source: "Vorschlag für den Start, vom Haus zu bestätigen", detail },
    false,
    "house"
  );
}
function decides(kind, by, papers, facts2, enter = read) {
  return enter(`decides.${kind}`, null, "none", { ...facts2, detail: { by, papers } });
}
const decisionRules = [
  decides("internshipOrientation", ["company", "person"], ["internshipContract", "learningGoals"], {
    basis: `${milog} Nr. 2`,
    source: milogSource
  }),
  decides(
    "internshipCareerOrientation",
    ["company", "person", "agency"],
    ["internshipContract", "registeredForTraining"],
    { basis: "§ 48a SGB III", source: "Gesetzestext § 48a SGB III" }
  ),
  decides("internshipMandatory", ["school", "company"], ["internshipContract", "proofOfObligation"], {
    basis: `${milog} Nr. 1`,
    source: milogSource
  }),
  decides("internshipAccompanying", ["company", "person"], ["internshipContract"], {
    basis: `${milog} Nr. 3`,
    source: milogSource
  }),
  decides("internshipOther", ["company", "person"], ["employmentContract"], {
    basis: "§ 22 MiLoG",
    source: milogSource
  }),
  decides(
    "employerMeasure",
    ["caseworker"],
    ["voucherOrApplication", "companyDeclaration", "approvalNotice", "participantReport"],
    {
      basis: "§ 45 SGB III; § 16 Abs. 1 Satz 2 Nr. 2 SGB II",
      source: "arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45"
    }
  ),
  decides("trialDay", ["company", "person"], ["trialDayNote"], {
    basis: "Rechtsprechung zum Einfühlungsverhältnis",
    source: "ihk.de/meo probearbeiten; rightmart.de; gr-anwalt.de"
  }),
  decides("trialEmployment", ["company"], ["writtenFixedTerm"], {
    basis: "§ 14 Abs. 1 Satz 2 Nr. 5, Abs. 4 TzBfG",
    source: "gr-anwalt.de; hamburg-arbeitsrecht; paritaet-bw.de FAQ"
  }),
  decides(
    "entryQualification",
    ["agencyOrJobcenter"],
    ["entryContract", "application", "chamberRegistration", "certificateAtEnd"],
    {
      basis: "§ 54a SGB III; § 26 BBiG",
      from: "2024-04-01",
      source: "buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14"
    }
  ),
  decides("apprenticeship", ["company", "chamber"], ["trainingContract", "vocationalSchool"], {
    basis: "BBiG; HwO",
    source: "buzer.de/gesetz/17137 (BGBl. Oktober 2025)"
  }),
  decides("employment", ["company"], ["employmentContract"], {
    basis: "§ 7 SGB IV; MiLoG",
    source: "mindest-lohn.org § 22"
  }),
  decides("minijob", ["company"], ["employmentContract", "minijobRegistration"], {
    basis: "§ 8 SGB IV",
    source: "kanzlei-laaser.com; lohndirekt.de; holler-stb.de"
  }),
  unchecked("careerOrientation.who", null, "none", {
    basis: "§ 48a SGB III",
    source: "Gesetzestext § 48a SGB III",
    detail: { noSchoolDuty: true, registeredForTraining: true, paid: ["travel", "lodging", "other"] }
  }),
  // Law in motion: who looks after people with § 24; the day comes from the fact sheet, adoption was not checked.
  unchecked("protection24.support", null, "none", {
    basis: "SGB II",
    to: "2026-06-30",
    source: "sgb2.info FAQ",
    detail: { version: "jobcenter" }
  }),
  unchecked("protection24.support", null, "none", {
    basis: "Leistungsrechtsanpassungsgesetz (Verkündung nicht geprüft)",
    from: "2026-07-01",
    source: "sgb2.info FAQ; bundestag.de kw09-pa; frnrw.de",
    detail: { version: "byPermit", permitAfter: "2025-03-31" }
  }),
  read("integrationCourse.admissionStop", null, "none", {
    basis: "§ 44 Abs. 4 AufenthG",
    to: "2026-02-08",
    source: "fr-hessen.de 2026-02-09; frnrw.de",
    detail: { version: "ifPlacesFree" }
  })
];
function aid(code, decidedBy, facts2) {
  return unchecked(`aid.${code}`, null, "none", { ...facts2, detail: { decidedBy } });
}
function applyBefore(code, before, facts2, enter = unchecked) {
  return enter(`${code}.applyBefore`, null, "none", { ...facts2, detail: { before } });
}
const steps = "Faktenblatt 4: vor dem Start beantragen; ob es später noch geht, steht dort nicht";
const practice = "aus der Praxis, im Gesetz nicht nachgelesen";
const sheet = "Faktenblatt 1";
const aidRules = [
  aid("employerMeasure", "agencyOrJobcenter", { basis: "§ 45 SGB III; § 16 Abs. 1 SGB II", source: sheet }),
  aid("entryQualification", "agencyOrJobcenter", { basis: "§ 54a SGB III", source: sheet }),
  aid("wageSubsidy", "agencyOrJobcenter", { basis: "§§ 88-92 SGB III", source: sheet }),
  aid("section16e", "jobcenter", { basis: "§ 16e SGB II", source: "Faktenblatt 1a" }),
  aid("section16i", "jobcenter", { basis: "§ 16i SGB II", source: "Faktenblatt 1a" }),
  aid("disabledTrial", "agencyOrJobcenter", { basis: "§ 46 Abs. 1 SGB III", source: sheet }),
  aid("assistedApprenticeship", "agencyOrJobcenter", { basis: "§§ 74-75a SGB III", source: sheet }),
  aid("jobLanguageCourse", "ask", { basis: "§ 13 DeuFöV", source: "Faktenblatt 3; wer entscheidet, offen" }),
  applyBefore(
    "employerMeasure",
    "start",
    { basis: "§ 45 SGB III", source: "arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45" },
    read
  ),
  applyBefore(
    "entryQualification",
    "start",
    { basis: "§ 54a SGB III", from: "2024-04-01", source: "buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14" },
    read
  ),
  applyBefore(
    "wageSubsidy",
    "contract",
    {
      basis: "§ 324 Abs. 1 SGB III",
      source: "leipzig-recht.de; haufe Sauer §§ 89, 92; Fachliche Weisung EGZ 01.01.2020"
    },
    read
  ),
  applyBefore(
    "disabledTrial",
    "contract",
    { basis: "§ 324 SGB III", from: "2022-01-01", source: "buzer.de § 46; haufe Sauer § 46" },
    read
  ),
  applyBefore("section16e", "contract", { basis: "§ 16e SGB II", source: practice }),
  applyBefore("section16i", "contract", { basis: "§ 16i SGB II", source: practice }),
  applyBefore("assistedApprenticeship", "startOrAsk", { basis: "§§ 74-75a SGB III", source: steps }),
  applyBefore("jobLanguageCourse", "startOrAsk", { basis: "§ 13 DeuFöV", source: steps }),
  applyBefore("placementBudget", "purchase", { basis: "§ 44 SGB III", source: practice }),
  applyBefore("startBonus", "start", { basis: "§ 16b SGB II", source: practice }),
  applyBefore("vocationalPreparation", "start", { basis: "§ 51 SGB III", source: practice })
];
const houseRules = [
  house("house.caseworkerAnswer", 3, "workingDays"),
  house("house.companyAnswer", 3, "workingDays"),
  house("house.personAnswer", 3, "workingDays"),
  house("house.applicationReply", 10, "workingDays"),
  /** A proposal ends by itself this long after an answer was due. */
  house("house.proposalExpiry", 5, "workingDays"),
  house("house.companyCallBack", 2, "workingDays"),
  /** A person asked on her link to be called. */
  house("house.personCallBack", 1, "workingDays"),
  /** By when the employer service calls a company that offered something. */
  house("house.postingCall", 2, "workingDays"),
  /** How long an approved posting stays on the board without being confirmed. */
  house("house.postingCurrent", 90, "days"),
  house("house.invitationDays", 14, "days"),
  /** How long a person's own link works after her case is over and nothing she said yes to runs any more. */
  house("house.consentLinkAfter", 14, "days"),
  /** How long a company's one-time link for a date works. */
  house("house.dateLinkDays", 7, "days"),
  /** How long after an employer event what companies and people do is counted as come of it. */
  house("house.eventOutcomeDays", 90, "days"),
  /** How long a check-in after the start can be answered, and when a silent company is reminded. */
  house("house.checkInOpen", 21, "days"),
  house("house.checkInReminder", 7, "days"),
  /** Without a course or a meeting for this long, German may be lost: an assumption of the house, no source. */
  house("house.practiceGap", 56, "days"),
  /** Two missed weeks without a meeting and without a date: the coordinator calls. An assumption of the house, no source. */
  house("house.tandemSilent", 14, "days"),
  house("house.seatsMax", 50, "count"),
  /** What companies may read of proposed people (docs/decisions/what-a-company-group-may-read.md). */
  house("house.personsPerPosting", 10, "count"),
  house("house.personsPerWeek", 30, "count"),
  house("house.mustsPerWeek", 30, "count"),
  /** How many proposals may run at a time for each free seat. */
  house("house.openProposalsPerSeat", 5, "count"),
  house("house.requiredCriteria", 3, "count"),
  house("house.criteriaEditsPerWeek", 3, "count"),
  /** So long after its end a calendar quarter is closed: what is recorded late still counts. */
  house("house.quarterClosing", 15, "workingDays"),
  /** Cases per caseworker a team should have; as practitioners named them, for each house to confirm. */
  house("house.caseloadMost.youth", 100, "count"),
  house("house.caseloadLeast.specialTeam", 150, "count"),
  house("house.caseloadMost.specialTeam", 200, "count"),
  house("house.caseloadLeast.integrationPoint", 260, "count"),
  house("house.caseloadMost.integrationPoint", 300, "count"),
  /** So long two people who agreed may read an employee's log. */
  house("house.employeeLogDays", 14, "days"),
  house("house.courseEnds", null, "none", { days: [90, 60, 30] }),
  house("aftercare.checkWeek2", 14, "days"),
  house("aftercare.checkMonth1", 1, "months"),
  house("aftercare.checkMonth3", 3, "months"),
  house("aftercare.checkMonth5", 5, "months"),
  house("aftercare.checkMonth6", 6, "months", { needsConsent: true }),
  house("aftercare.checkMonth12", 12, "months", { needsConsent: true })
];
const from = (anchor, amount, unit) => ({
  anchor,
  step: null,
  amount,
  unit,
  rule: null
});
const plan = (workingDays) => from("plan", workingDays, "workingDays");
const start = (days) => from("start", days, "days");
const paid = ["trialEmployment", "employment", "apprenticeship", "entryQualification"];
const subsidised = ["trialEmployment", "employment", "apprenticeship"];
const limited$1 = ["internship", "employerMeasure", "trialEmployment", "entryQualification"];
const measure$1 = ["employerMeasure"];
const withContract = postingKinds.filter((kind) => kind !== "employerMeasure");
const rows = [
  {
    candidate: [{ code: "talkProposal", owner: "caseworker", due: plan(0), onlyIf: ["introduced"] }],
    employer: [{ code: "readProfile", owner: "company", due: plan(0), onlyIf: ["introduced"] }]
  },
  {
    candidate: [{ code: "releaseContact", owner: "caseworker", due: plan(0), onlyIf: ["introduced"] }],
    employer: [{ code: "interviewAgreed", owner: "company", due: plan(3) }]
  },
  {
    candidate: [{ code: "applicationPrepared", owner: "caseworker", due: plan(3), documents: ["cv"] }],
    employer: [{ code: "employerBriefed", owner: "officer", due: plan(3) }]
  },
  {
    candidate: [{ code: "interview", owner: "caseworker", due: plan(5) }],
    employer: [{ code: "interviewFeedback", owner: "company", due: plan(8) }]
  },
  {
    candidate: [{ code: "trialDay", owner: "caseworker", due: plan(9), onlyIf: ["trialDayWished"] }],
    employer: [
      { code: "trialDay", owner: "company", due: plan(9), onlyIf: ["trialDayWished"], documents: ["trialDayNote"] }
    ]
  },
  {
    candidate: [{ code: "firstMonthMoney", owner: "caseworker", due: start(-10), kinds: paid }],
    employer: [{ code: "decision", owner: "company", due: plan(10) }]
  },
  {
    candidate: [
      {
        code: "approval",
        owner: "caseworker",
        due: start(-7),
        kinds: measure$1,
        documents: ["employerDeclaration", "measureApproval"]
      },
      {
        code: "startBonusApplication",
        owner: "caseworker",
        due: start(-14),
        kinds: paid,
        onlyIf: ["startBonusPlanned"],
        documents: ["startBonusApplication"]
      }
    ],
    employer: [
      {
        code: "subsidyApplication",
        owner: "officer",
        due: start(-14),
        kinds: ["entryQualification"],
        documents: ["subsidyApplication"]
      },
      {
        code: "subsidyApplication",
        owner: "officer",
        due: start(-14),
        kinds: subsidised,
        onlyIf: ["subsidyPlanned"],
        documents: ["subsidyApplication"]
      }
    ]
  },
  {
    candidate: [
      {
        code: "permitApplied",
        owner: "caseworker",
        due: plan(2),
        onlyIf: ["needsPermit"],
        documents: ["permitApplication"]
      }
    ],
    employer: [
      {
        code: "worksCouncilAsked",
        owner: "company",
        due: start(-14),
        onlyIf: ["hasWorksCouncil"],
        documents: ["worksCouncilLetter"]
      }
    ]
  },
  {
    candidate: [
      { code: "permit", owner: "caseworker", due: start(-10), onlyIf: ["needsPermit"], documents: ["permitDecision"] }
    ],
    employer: [
      {
        code: "worksCouncil",
        owner: "company",
        due: {
          anchor: "step",
          step: "worksCouncilAsked.employer",
          amount: 0,
          unit: "days",
          rule: "worksCouncil.answerDays"
        },
        onlyIf: ["hasWorksCouncil"],
        documents: ["worksCouncilConsent"]
      }
    ]
  },
  {
    candidate: [
      {
        code: "vocationalSchool",
        owner: "caseworker",
        due: start(-3),
        kinds: schoolKinds,
        documents: ["schoolRegistration"]
      }
    ],
    employer: [
      {
        code: "contract",
        owner: "company",
        due: start(-3),
        kinds: withContract,
        documents: {
          internship: ["internshipContract"],
          trialEmployment: ["employmentContract"],
          employment: ["employmentContract"],
          apprenticeship: ["trainingContract"],
          entryQualification: ["entryContract"]
        }
      }
    ]
  },
  {
    employer: [
      { code: "chamber", owner: "company", due: start(-3), kinds: schoolKinds, documents: ["chamberRegistration"] }
    ]
  },
  {
    employer: [
      {
        code: "residenceTitleCopied",
        owner: "company",
        due: start(-1),
        kinds: withContract,
        onlyIf: ["needsTitleCopy"],
        documents: ["titleCopy"]
      }
    ]
  },
  {
    candidate: [{ code: "start", owner: "caseworker", due: start(0) }],
    employer: [{ code: "safetyInstruction", owner: "company", due: start(0), documents: ["instructionRecord"] }]
  },
  {
    candidate: [
      { code: "schoolContact", owner: "caseworker", due: from("start", 10, "workingDays"), kinds: schoolKinds }
    ]
  },
  {
    candidate: [{ code: "trialReview", owner: "caseworker", due: from("middle", 0, "days"), kinds: limited$1 }],
    employer: [
      {
        code: "trialReview",
        owner: "company",
        due: from("middle", 0, "days"),
        kinds: limited$1,
        documents: ["assessment"]
      }
    ]
  },
  { employer: [{ code: "takeOver", owner: "company", due: from("end", -10, "days"), kinds: limited$1 }] }
];
function releasedSteps(kind) {
  const steps2 = [];
  for (const [index, row2] of rows.entries()) {
    for (const side of ["candidate", "employer"]) {
      const seed = row2[side]?.find(({ kinds }) => kinds === void 0 || kinds.includes(kind));
      if (seed !== void 0) steps2.push(stepOf(seed, kind, side, index + 1));
    }
  }
  return steps2;
}
function stepOf({ code, owner, due, onlyIf = [], documents = [] }, kind, side, position2) {
  const papers = Array.isArray(documents) ? documents : documents[kind] ?? [];
  return { key: `${code}.${side}`, code, title: null, side, position: position2, owner, due, documents: papers, onlyIf };
}
async function loadPlanTemplates(handle) {
  const at = /* @__PURE__ */ new Date(`${sheetBegins}T00:00:00Z`);
  await handle.insert(planTemplates).values(
    postingKinds.map((kind) => ({
      id: `release.${kind}@${sheetBegins}`,
      kind,
      organisationId: null,
      origin: "release",
      validFrom: sheetBegins,
      steps: releasedSteps(kind),
      createdAt: at,
      publishedAt: at
    }))
  ).onConflictDoNothing();
}
const wageSource = "kanzlei-laaser.com; lohndirekt.de; holler-stb.de";
const apprenticeSource = "buzer.de/gesetz/17137 (BGBl. Oktober 2025)";
const start2026 = { basis: "§ 17 Abs. 2 BBiG", from: "2026-01-01", to: "2026-12-31", source: apprenticeSource };
const payRules = [
  unchecked("minimumWage.hour", 1282, "cents", {
    basis: "§ 1 MiLoG",
    from: "2025-01-01",
    to: "2025-12-31",
    source: "allgemeines Wissen; passt zur Minijob-Grenze 2025"
  }),
  read("minimumWage.hour", 1390, "cents", {
    basis: "§ 1 MiLoG",
    from: "2026-01-01",
    to: "2026-12-31",
    source: wageSource
  }),
  read("minimumWage.hour", 1460, "cents", { basis: "§ 1 MiLoG", from: "2027-01-01", source: wageSource }),
  read("minimumWage.longTermUnemployedMonths", 6, "months", {
    basis: "§ 22 Abs. 4 MiLoG",
    source: "mindest-lohn.org § 22"
  }),
  read("minijob.month", 55600, "cents", {
    basis: "§ 8 SGB IV",
    from: "2025-01-01",
    to: "2025-12-31",
    source: wageSource
  }),
  read("minijob.month", 60300, "cents", {
    basis: "§ 8 SGB IV",
    from: "2026-01-01",
    to: "2026-12-31",
    source: wageSource
  }),
  unchecked("minijob.month", 63300, "cents", {
    basis: "§ 8 Abs. 1a SGB IV",
    from: "2027-01-01",
    source: "gerechnet: Mindestlohn mal 130 geteilt durch 3, aufgerundet"
  }),
  unchecked("pay.weeksPerQuarter", 13, "weeks", {
    basis: "§ 8 Abs. 1a SGB IV",
    source: "Rechenweise der Minijob-Grenze (130 Stunden im Vierteljahr)"
  }),
  // Minimum pay goes by the year in which the apprenticeship begins: values for later beginnings come as rows of their own.
  read("apprenticeship.payYear1", 72400, "cents", start2026),
  read("apprenticeship.payYear2", 85400, "cents", start2026),
  read("apprenticeship.payYear3", 97700, "cents", start2026),
  read("apprenticeship.payYear4", 101400, "cents", start2026)
];
const measureSource = "arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45 Rz 50-53, 115-117; lvv-bildung.de 08.12.2024";
const entrySource = "buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14";
const subsidySource = "leipzig-recht.de; haufe Sauer §§ 89, 92; BA Fachliche Weisung EGZ 01.01.2020";
const placementRules = [
  read("internship.orientation.monthsMax", 3, "months", { basis: `${milog} Nr. 2`, source: milogSource }),
  read("internship.accompanying.monthsMax", 3, "months", {
    basis: `${milog} Nr. 3`,
    source: milogSource,
    detail: { oncePerTrainer: true }
  }),
  read("internship.mandatory", null, "none", {
    basis: `${milog} Nr. 1`,
    source: milogSource,
    detail: { length: "asRegulationSays", proof: "proofOfObligation" }
  }),
  read("careerOrientation.weeksMin", 1, "weeks", { basis: "§ 48a SGB III", source: "Gesetzestext § 48a SGB III" }),
  read("careerOrientation.weeksMax", 6, "weeks", {
    basis: "§ 48a SGB III",
    source: "Gesetzestext § 48a SGB III",
    detail: { perEmployer: true }
  }),
  read("employerMeasure.weeksMax", 6, "weeks", {
    basis: "§ 45 Abs. 2 SGB III; § 16 Abs. 1 SGB II",
    source: measureSource,
    detail: { days5: 30, days6: 36 }
  }),
  read("employerMeasure.weeksMaxLong", 12, "weeks", {
    basis: "§ 45 Abs. 8 SGB III; § 16 Abs. 1 SGB II",
    source: measureSource,
    detail: { onlyFor: ["longTermUnemployed", "seriousObstacle"] }
  }),
  read("employerMeasure.weeksMaxTeaching", 8, "weeks", { basis: "§ 45 Abs. 2 SGB III", source: measureSource }),
  read("employerMeasure.wage", 0, "cents", {
    basis: "§ 45 SGB III",
    source: measureSource,
    detail: { benefitContinues: true, approvedBeforeStart: true }
  }),
  read("employerMeasure.prohibitions", null, "none", {
    basis: "§ 45 SGB III",
    source: "dietzenbach.de MAG",
    detail: { not: ["normallyPaidWork", "holidayCover", "sicknessCover", "peaks"] }
  }),
  read("trialDay.daysMax", 3, "days", {
    basis: "Rechtsprechung zum Einfühlungsverhältnis",
    source: "ihk.de/meo probearbeiten; rightmart.de; gr-anwalt.de",
    detail: { unpaid: true, noDutyToWork: true }
  }),
  read("trialEmployment.monthsUsual", 6, "months", {
    basis: "§ 14 Abs. 1 Satz 2 Nr. 5 TzBfG",
    source: "gr-anwalt.de; hamburg-arbeitsrecht; paritaet-bw.de FAQ"
  }),
  read("trialEmployment.writtenForm", null, "none", {
    basis: "§ 14 Abs. 4, § 16 TzBfG",
    source: "gr-anwalt.de; hamburg-arbeitsrecht",
    detail: { otherwise: "unlimitedContract" }
  }),
  unchecked("trialEmployment.afterwards", null, "none", {
    basis: "§ 14 Abs. 2, § 15 Abs. 4 TzBfG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen",
    detail: { noFixedTermWithoutReason: true, earlyNoticeOnlyIfAgreed: true }
  }),
  read("probation.monthsMax", 6, "months", { basis: "§ 622 Abs. 3 BGB", source: "manske-partner.de" }),
  read("probation.noticeWeeks", 2, "weeks", { basis: "§ 622 Abs. 3 BGB", source: "manske-partner.de" }),
  read("disabledTrial.monthsMax", 3, "months", {
    basis: "§ 46 Abs. 1 SGB III",
    from: "2022-01-01",
    source: "buzer.de § 46; haufe Sauer § 46",
    detail: { onlyFor: "disabledOrEqualised" }
  }),
  read("entryQualification.monthsMin", 4, "months", {
    basis: "§ 54a Abs. 2 SGB III",
    from: "2024-04-01",
    source: entrySource
  }),
  read("entryQualification.monthsMax", 12, "months", {
    basis: "§ 54a Abs. 2 SGB III",
    from: "2024-04-01",
    source: entrySource
  }),
  read("entryQualification.hoursMin", 20, "hours", { basis: "§ 54a SGB III", from: "2024-04-01", source: entrySource }),
  read("entryQualification.subsidyMonth", 27600, "cents", {
    basis: "§ 54a Abs. 1 SGB III",
    from: "2024-04-01",
    source: entrySource
  }),
  read("assistedApprenticeship.preparationHoursMin", 22, "hours", {
    basis: "§§ 74-75a SGB III",
    source: "ihk.de/hannover AsA flex; haufe Sauer §§ 74, 75a"
  }),
  read("assistedApprenticeship.preparationHoursMax", 39, "hours", {
    basis: "§§ 74-75a SGB III",
    source: "ihk.de/hannover AsA flex; haufe Sauer §§ 74, 75a"
  }),
  unchecked("assistedApprenticeship.preparationMonthsMax", 6, "months", {
    basis: "§ 75a SGB III",
    source: "allgemeines Wissen, nicht geprüft",
    detail: { extraMonths: 2 }
  }),
  read("wageSubsidy.percentMax", 50, "percent", { basis: "§ 89 SGB III", source: subsidySource }),
  read("wageSubsidy.percentMaxDisabled", 70, "percent", { basis: "§ 90 SGB III", source: subsidySource }),
  read("wageSubsidy.monthsMax", 12, "months", { basis: "§ 89 SGB III", source: subsidySource }),
  read("wageSubsidy.monthsMax55", 36, "months", {
    basis: "§ 89 Satz 3 SGB III",
    to: "2028-12-31",
    source: subsidySource
  }),
  read("wageSubsidy.monthsMaxDisabled", 24, "months", { basis: "§ 90 SGB III", source: subsidySource }),
  unchecked("wageSubsidy.afterEmploymentMonthsMax", 12, "months", {
    basis: "§ 92 Abs. 2 SGB III",
    source: "allgemeines Wissen, nicht geprüft"
  }),
  unchecked("wageSubsidy.excludedByInsuredMonths", 3, "months", {
    basis: "§ 92 Abs. 1 Nr. 2 SGB III",
    source: "aus der Praxis, im Gesetz nicht nachgelesen",
    detail: { withinYears: 4 }
  }),
  unchecked("worksCouncil.employeesMoreThan", 20, "count", {
    basis: "§ 99 Abs. 1 BetrVG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen"
  }),
  unchecked("worksCouncil.answerDays", 7, "days", {
    basis: "§ 99 Abs. 3 BetrVG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen"
  }),
  unchecked("employerDuty.reportDays", 14, "days", {
    basis: "§ 60c Abs. 5, § 60d Abs. 3 AufenthG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen",
    detail: { of: ["apprenticeshipEnded", "employmentEnded"] }
  }),
  unchecked("employerDuty.copyTitle", null, "none", {
    basis: "§ 4a Abs. 5 AufenthG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen"
  }),
  unchecked("employerDuty.safetyInstruction", null, "none", {
    basis: "§ 12 ArbSchG",
    source: "aus der Praxis, im Gesetz nicht nachgelesen"
  }),
  read("residence.searchMonthsAfterApprenticeship", 6, "months", {
    basis: "§ 60c Abs. 6 AufenthG",
    source: "unternehmen-integrieren-fluechtlinge.de FAQ"
  }),
  read("residence.searchMonthsAfterEmployment", 3, "months", {
    basis: "§ 60d AufenthG",
    source: "unternehmen-integrieren-fluechtlinge.de FAQ"
  }),
  read("residenceRule.hoursMin", 15, "hours", {
    basis: "§ 12a AufenthG",
    from: "2025-06-01",
    source: "bra.nrw.de",
    detail: { orApprenticeship: true, authority: "Bezirksregierung Arnsberg" }
  }),
  read("residenceRule.netIncomeMonth", 96600, "cents", {
    basis: "§ 12a AufenthG",
    from: "2025-06-01",
    source: "bra.nrw.de"
  }),
  read("followUp.monthsAfterStart", 6, "months", {
    basis: "§ 16g Abs. 2 SGB II",
    source: "gesetzklar § 16g",
    detail: { extraMonthsWith16k: 3 }
  }),
  read("integration.notCounted", null, "none", {
    basis: "§ 48a SGB II; § 5 SGBIIKennzV",
    source: "§ 48a SGB II; SGBIIKennzV § 5",
    detail: {
      kinds: ["employerMeasure", "internship", "entryQualification", "minijob", "section16i"],
      unverified: ["entryQualification"]
    }
  }),
  unchecked("benefit.name", null, "none", {
    basis: "SGB II",
    to: "2026-06-30",
    source: "vbw-bayern.de (06.03.2026)",
    detail: { name: "Bürgergeld" }
  }),
  unchecked("benefit.name", null, "none", {
    basis: "13. SGB II-ÄndG",
    from: "2026-07-01",
    source: "vbw-bayern.de (06.03.2026): Bundestag 05.03.2026, Verkündung nicht geprüft",
    detail: { name: "Grundsicherungsgeld" }
  }),
  read("integrationCourse.admissionStop", null, "none", {
    basis: "§ 44 Abs. 4 AufenthG; Trägerrundschreiben 02/26",
    from: "2026-02-09",
    to: "2026-12-31",
    source: "fr-hessen.de 2026-02-09; frnrw.de",
    detail: { noNewAdmissions: ["asylumPermission", "toleration60a", "protection24", "euCitizen"] }
  }),
  unchecked("courseEntitlement.monthsMax", 12, "months", {
    basis: "§§ 4, 5 IntV",
    source: "Folien des BAMF, Stand 12.07.2017; Fassung 12/2024 nicht geprüft",
    detail: { interruptedMonthsMax: 12 }
  }),
  read("conductCertificate.deleteMonths", 6, "months", { basis: "§ 30a Abs. 3 BZRG", source: "buzer.de § 30a" })
];
const proposed = "Vorschlag für den Start, vom Haus und der oder dem Datenschutzbeauftragten zu bestätigen";
function kept(key, value, unit, basis2) {
  return { ...unchecked(`retention.${key}`, value, unit, { basis: basis2, source: proposed }), origin: "house" };
}
const retentionRules = [
  kept("closedCases", 12, "months", "Art. 5 Abs. 1 lit. e, Art. 17 Abs. 1 lit. a DSGVO; § 84 SGB X"),
  kept("unaskedGuests", 6, "months", "Art. 5 Abs. 1 lit. c und e, Art. 17 Abs. 1 lit. a DSGVO"),
  kept("consents", 0, "days", "Art. 7 Abs. 1, Art. 17 Abs. 1 DSGVO"),
  kept("endedProposals", 6, "months", "Art. 5 Abs. 1 lit. e DSGVO; § 15 Abs. 4, § 22 AGG"),
  kept("fileNotes", 90, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("importRows", 7, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("openings", 12, "months", "Art. 5 Abs. 2, Art. 32 DSGVO"),
  kept("shownMusts", 12, "months", "Art. 5 Abs. 1 lit. c und e, Art. 25 DSGVO"),
  kept("consentLinks", 14, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("callRequests", 90, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("checkIns", 6, "months", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("companyRequests", 90, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("employeeLogs", 12, "months", "Art. 5 Abs. 2, Art. 88 DSGVO; § 18 DSG NRW"),
  kept("auditSegments", 12, "months", "Art. 5 Abs. 2, Art. 32 DSGVO; § 78a SGB X"),
  kept("mails", 30, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("typedWords", 30, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("feedback", 12, "months", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("jobs", 90, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("invitations", 90, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("submissions", 7, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("bulkActions", 7, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("sessions", 0, "days", "Art. 5 Abs. 1 lit. e DSGVO"),
  kept("signInAttempts", 0, "days", "Art. 5 Abs. 1 lit. e, Art. 32 DSGVO"),
  kept("keptForms", 0, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("emailCodes", 0, "days", "Art. 5 Abs. 1 lit. e, Art. 32 DSGVO"),
  kept("volunteerDrafts", 7, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("mentorCertificates", 6, "months", "§ 30a Abs. 3 BZRG; Art. 5 Abs. 1 lit. e DSGVO"),
  kept("tandemMessages", 90, "days", "Art. 5 Abs. 1 lit. c und e DSGVO"),
  kept("backups", 12, "months", "Art. 17 Abs. 1, Art. 32 DSGVO"),
  kept("backupsDaily", 30, "days", "Art. 17 Abs. 1, Art. 32 DSGVO"),
  kept("backupsAll", 1, "days", "Art. 17 Abs. 1, Art. 32 DSGVO")
];
const withoutConsent = [
  "internship:orientation",
  "internship:mandatory",
  "internship:accompanying",
  "entryQualification",
  "apprenticeship"
];
const measure = ["employerMeasure"];
const geasFrom = "2026-06-12";
const geasEve = "2026-06-11";
function row$1(name, facts2) {
  const validFrom = facts2.validFrom ?? sheetBegins;
  return {
    housing: null,
    kinds: null,
    flags: [],
    stayMonthsFrom: null,
    stayMonthsTo: null,
    waitMonths: null,
    needsImmigrationOffice: false,
    needsAgencyConsent: false,
    extendedFrom: null,
    extendedTo: null,
    needsEnd: false,
    validTo: null,
    checkedOn: enteredOn,
    confirmed: true,
    ...facts2,
    validFrom,
    id: `${facts2.status}.${name}@${validFrom}`
  };
}
function free(status, legalBasis, source, more = {}) {
  return row$1("any", { status, allowed: "yes", legalBasis, source, ...more });
}
function ask(status, legalBasis) {
  return row$1("any", {
    status,
    allowed: "askAuthority",
    needsImmigrationOffice: true,
    needsAgencyConsent: true,
    legalBasis,
    source: "aus der Praxis, im Gesetz nicht nachgelesen",
    confirmed: false
  });
}
function askCareerOrientation(status) {
  return row$1("careerOrientation", {
    status,
    kinds: ["internship:careerOrientation"],
    allowed: "askAuthority",
    ...both,
    legalBasis: "§ 48a SGB III; § 32 BeschV",
    source: "keine Quelle gefunden",
    confirmed: false
  });
}
function barred(status, flag, legalBasis, source, more = {}) {
  const flags = flag === null ? [] : [flag];
  const name = flag ?? "any";
  return [
    row$1(name, { status, flags, allowed: "no", legalBasis, source, ...more }),
    row$1(`${name}.measure`, {
      status,
      flags,
      kinds: measure,
      allowed: "askAuthority",
      needsImmigrationOffice: true,
      needsAgencyConsent: true,
      legalBasis,
      source: "keine Quelle gefunden",
      ...more,
      confirmed: false
    })
  ];
}
const netwin = "esf-netwin.de/hallo-welt";
const hesse = "fr-hessen.de 2024-02-26";
const both = { needsImmigrationOffice: true, needsAgencyConsent: true };
const officeOnly = { needsImmigrationOffice: true, needsAgencyConsent: false };
const openTitles = [
  unconfirmed(free("german", "Art. 12 GG", "allgemeines Wissen, nicht geprüft")),
  unconfirmed(free("euCitizen", "FreizügG/EU", "allgemeines Wissen, nicht geprüft")),
  unconfirmed(free("settlementPermit", "§ 4a Abs. 1, § 9 AufenthG", "allgemeines Wissen, nicht geprüft")),
  unconfirmed(free("familyReunion", "§ 4a Abs. 1, § 27 Abs. 5 AufenthG", "allgemeines Wissen, nicht geprüft")),
  free("refugee25", "§ 25 Abs. 1, 2 oder 3, § 4a AufenthG", netwin),
  free("integration25a", "§ 25a AufenthG", netwin),
  free("integration25b", "§ 25b AufenthG", netwin),
  free("opportunity104c", "§ 104c AufenthG", netwin, { needsEnd: true }),
  // Permits of § 24 end with the rule itself: for later days nothing is known, so the authority is asked.
  free(
    "protection24",
    "§ 24 AufenthG; Ukraine-Aufenthaltserlaubnis-Fortgeltungsverordnung",
    "esf-netwin.de; fr-hessen.de 2025-10-30",
    {
      validTo: "2027-03-04",
      extendedFrom: "2026-02-01",
      extendedTo: "2027-03-04"
    }
  ),
  free("apprenticeship16g", "§ 16g AufenthG", `${hesse}; tagesschau 11/2023`),
  free("apprenticeshipToleration60c", "§ 60c AufenthG", `${hesse}; tagesschau 11/2023`),
  free("employmentToleration60d", "§ 60d AufenthG", `${hesse}; tagesschau 11/2023`)
].map(onlyGrantedWork);
function onlyGrantedWork(rule) {
  if (rule.status === "employmentToleration60d")
    return { ...rule, ...officeOnly, kinds: ["employment", "trialEmployment"] };
  if (rule.status === "apprenticeship16g" || rule.status === "apprenticeshipToleration60c")
    return { ...rule, ...officeOnly, kinds: ["apprenticeship"] };
  return rule;
}
function unconfirmed(rule) {
  return { ...rule, confirmed: false };
}
const asylum = "§ 61 AsylG";
const asylumSource = "buzer.de/61_AsylG (Stand 25.10.2024)";
const consentFree = "§ 61 AsylG; § 32 Abs. 2, 4 BeschV";
const consentFreeSource = "urteile-gesetze.de beschv/32; esf-netwin.de 1.6";
const geas = "§ 61 AsylG (GEAS-Anpassungsgesetz; Bleibeperspektive vorausgesetzt)";
const geasSource = "Bundestag 27.02.2026, endgültiger Wortlaut nicht geprüft";
const oldLaw = { validFrom: "2024-02-27", validTo: geasEve };
const newLaw = { validFrom: geasFrom, confirmed: false };
const gestattung = { status: "asylumPermission" };
const centre = { ...gestattung, housing: "receptionCentre" };
const town = { ...gestattung, housing: "municipality" };
const asylumPermission = [
  row$1("measure", {
    ...gestattung,
    kinds: measure,
    allowed: "yes",
    legalBasis: "§ 45 SGB III",
    source: "haufe Sauer § 131 Rz 21"
  }),
  row$1("centre.wait", {
    ...centre,
    stayMonthsFrom: 0,
    stayMonthsTo: 6,
    allowed: "afterDate",
    waitMonths: 6,
    ...both,
    legalBasis: asylum,
    source: asylumSource,
    ...oldLaw
  }),
  row$1("centre.granted", {
    ...centre,
    stayMonthsFrom: 6,
    allowed: "yes",
    ...both,
    legalBasis: asylum,
    source: asylumSource,
    ...oldLaw
  }),
  row$1("centre.granted.consentFree", {
    ...centre,
    kinds: withoutConsent,
    stayMonthsFrom: 6,
    allowed: "yes",
    ...officeOnly,
    legalBasis: consentFree,
    source: consentFreeSource,
    ...oldLaw
  }),
  row$1("centre.wait", {
    ...centre,
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: "afterDate",
    waitMonths: 3,
    ...both,
    legalBasis: geas,
    source: geasSource,
    ...newLaw
  }),
  row$1("centre.granted", {
    ...centre,
    stayMonthsFrom: 3,
    allowed: "yes",
    ...both,
    legalBasis: geas,
    source: geasSource,
    ...newLaw
  }),
  row$1("centre.granted.consentFree", {
    ...centre,
    kinds: withoutConsent,
    stayMonthsFrom: 3,
    allowed: "yes",
    ...officeOnly,
    legalBasis: geas,
    source: geasSource,
    ...newLaw
  }),
  row$1("town.wait", {
    ...town,
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: "afterDate",
    waitMonths: 3,
    ...both,
    legalBasis: "§ 61 Abs. 2 AsylG",
    source: "bleibdranplus.de; buzer.de § 61"
  }),
  row$1("town.granted", {
    ...town,
    stayMonthsFrom: 3,
    allowed: "yes",
    ...both,
    legalBasis: "§ 61 Abs. 2 AsylG",
    source: "bleibdranplus.de; buzer.de § 61"
  }),
  row$1("town.granted.consentFree", {
    ...town,
    kinds: withoutConsent,
    stayMonthsFrom: 3,
    allowed: "yes",
    ...officeOnly,
    legalBasis: consentFree,
    source: consentFreeSource
  }),
  row$1("fourYears", {
    ...gestattung,
    stayMonthsFrom: 48,
    allowed: "yes",
    ...officeOnly,
    legalBasis: "§ 32 Abs. 2 Nr. 5 BeschV",
    source: "esf-netwin.de; § 32 BeschV"
  }),
  askCareerOrientation("asylumPermission"),
  ...barred("asylumPermission", "safeCountry", "§ 61 Abs. 2 Satz 4 AsylG", "buzer.de § 61; bleibdranplus.de"),
  ...barred("asylumPermission", "manifestlyUnfounded", "§ 61 AsylG", "buzer.de § 61; bleibdranplus.de"),
  ...barred("asylumPermission", "dublin", geas, geasSource, newLaw)
];
const tolerated = { status: "toleration60a" };
const toleration = "§ 60a Abs. 5b AufenthG; § 32 BeschV";
const tolerationSource = "fr-hessen.de 2024-02-26; § 32 BeschV (Fassung 2017)";
const tolerations = [
  row$1("measure", {
    ...tolerated,
    kinds: measure,
    allowed: "yes",
    legalBasis: "§ 45 SGB III",
    source: "haufe Sauer § 131 Rz 21"
  }),
  row$1("centre.wait", {
    ...tolerated,
    housing: "receptionCentre",
    stayMonthsFrom: 0,
    stayMonthsTo: 6,
    allowed: "afterDate",
    waitMonths: 6,
    ...both,
    legalBasis: "§ 61 Abs. 1 AsylG",
    source: "fr-hessen.de 2024-02-26"
  }),
  row$1("centre.granted", {
    ...tolerated,
    housing: "receptionCentre",
    stayMonthsFrom: 6,
    allowed: "yes",
    ...both,
    legalBasis: "§ 61 Abs. 1 AsylG",
    source: "fr-hessen.de 2024-02-26"
  }),
  row$1("centre.granted.consentFree", {
    ...tolerated,
    housing: "receptionCentre",
    kinds: withoutConsent,
    stayMonthsFrom: 6,
    allowed: "yes",
    ...officeOnly,
    legalBasis: toleration,
    source: consentFreeSource
  }),
  row$1("town.wait", {
    ...tolerated,
    housing: "municipality",
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: "afterDate",
    waitMonths: 3,
    ...both,
    legalBasis: toleration,
    source: tolerationSource
  }),
  row$1("town.granted", {
    ...tolerated,
    housing: "municipality",
    stayMonthsFrom: 3,
    allowed: "yes",
    ...both,
    legalBasis: toleration,
    source: tolerationSource
  }),
  row$1("town.consentFree", {
    ...tolerated,
    housing: "municipality",
    kinds: withoutConsent,
    allowed: "yes",
    ...officeOnly,
    legalBasis: toleration,
    source: "allgemeines Wissen, nicht geprüft",
    confirmed: false
  }),
  row$1("fourYears", {
    ...tolerated,
    stayMonthsFrom: 48,
    allowed: "yes",
    ...officeOnly,
    legalBasis: "§ 32 Abs. 2 Nr. 5 BeschV",
    source: "esf-netwin.de; § 32 BeschV"
  }),
  askCareerOrientation("toleration60a"),
  ...barred("toleration60a", "ban60a6", "§ 60a Abs. 6 AufenthG", "berlin-hilft.com 2019-08-23"),
  ...barred("identityToleration60b", null, "§ 60b Abs. 5 AufenthG", "berlin-hilft.com 2019-08-23")
];
const look = "maßgeblich ist die Nebenbestimmung";
const workAccessRows = [
  ...openTitles,
  ...asylumPermission,
  ...tolerations,
  ask("humanitarian25_5", `§ 25 Abs. 5 AufenthG; ${look}`),
  ask("admission22", `§ 22 AufenthG; ${look}`),
  ask("admission23", `§ 23 AufenthG; ${look}`),
  ask("qualified19d", `§ 19d AufenthG; ${look}`),
  ask("fictionCertificate", `§ 81 AufenthG; ${look}`),
  ask("tolerationUnspecified", "Art der Duldung nicht bekannt"),
  ask("asylumPermissionUnspecified", "Art der Unterbringung nicht bekannt"),
  ask("otherPermit", look),
  ask("unknown", look)
];
const basis = {
  origin: "§§ 1, 7, 11 AGG; § 36 Abs. 2 SGB III",
  language: "§§ 1, 7, 11 AGG (Herkunft)",
  age: "§§ 1, 7, 11 AGG (Alter)",
  sex: "§§ 1, 7, 11 AGG (Geschlecht)",
  religion: "§§ 1, 7, 11 AGG (Religion, Weltanschauung)",
  health: "§§ 1, 7, 11 AGG (Behinderung); § 36 Abs. 2 SGB III",
  family: "§ 36 Abs. 2 SGB III; §§ 1, 7, 11 AGG (Geschlecht)",
  orientation: "§§ 1, 7, 11 AGG (sexuelle Identität)",
  photo: "§§ 1, 7, 11 AGG (mittelbar: Herkunft, Alter, Geschlecht)"
};
const collected = "Sammlung für den Start, rechtlich nicht geprüft";
function row(ground, name, pattern, instead, extra = {}) {
  return {
    id: `${ground}.${name}`,
    ground,
    pattern,
    unless: extra.unless ?? null,
    titleOnly: extra.titleOnly ?? false,
    instead,
    legalBasis: basis[ground],
    source: extra.source ?? collected,
    checkedOn: enteredOn,
    confirmed: false
  };
}
const allGenders = String.raw`\(\s*(?:[mwdfxgn*]\s*[\/|,]\s*){1,3}[mwdfxgn*](?:iv)?\s*\)|\b(?:m\/w\/d|w\/m\/d|d\/m\/w|m\/w|w\/m)\b|alle geschlechter|all genders|[\/:*_]-?(?:in|innen|frau|r|n)(?!\p{L})|\(in\)|\/\p{L}+in(?!\p{L})|\p{L}in\s?\/\s?\p{L}`;
const wordingRows = [
  row(
    "language",
    "nativeSpeaker",
    String.raw`muttersprachler(?:in|innen|niveau)?|muttersprach(?:e|lich\p{Ll}*)(?:\s+(?:ist\s+)?deutsch\p{Ll}*)?|deutsch(?:e[rn]?)?\s+(?:als\s+)?muttersprache|deutsch\p{Ll}*\s+auf\s+muttersprach\p{Ll}+|native\s+speakers?`,
    "Deutsch B2 (oder die Stufe, die die Arbeit wirklich braucht)",
    { source: "LAG Hessen 15.06.2015 (laut Faktensammlung), nicht nachgelesen" }
  ),
  row(
    "language",
    "accent",
    String.raw`akzentfrei\p{Ll}*|ohne\s+akzent|dialektfrei\p{Ll}*|hochdeutsch\p{Ll}*`,
    "verständliches Deutsch, zum Beispiel B1 beim Sprechen"
  ),
  row(
    "language",
    "perfectGerman",
    String.raw`(?:perfekte?s?|einwandfreie?s?|fehlerfreie?s?|fließende?s?|verhandlungssichere?s?)\s+deutsch(?:kenntnisse)?|deutsch\s+(?:perfekt|fließend|fehlerfrei|einwandfrei|verhandlungssicher)`,
    "die Stufe je Fertigkeit, zum Beispiel Sprechen B2, Schreiben B1"
  ),
  row(
    "origin",
    "nationality",
    String.raw`(?:nur|ausschließlich)\s+(?:deutsche?|eu-bürger\p{Ll}*|inländer\p{Ll}*)|deutsche[rn]?\s+(?:staatsangehörig\p{Ll}+|staatsbürger\p{Ll}*|nationalität)|staatsangehörigkeit|nationalität|deutsche[rn]?\s+pass|eu-(?:bürger(?:in|innen|schaft)?|pass)`,
    "weglassen; ob jemand arbeiten darf, klärt das Jobcenter vor dem ersten Tag"
  ),
  row(
    "origin",
    "descent",
    String.raw`(?:deutsche[rn]?|einheimische[rn]?|europäische[rn]?)\s+(?:herkunft|abstammung|aussehen)|einheimische[rn]?|keine\s+(?:ausländer|flüchtlinge|geflüchteten?)\p{Ll}*|ausländer(?:in|innen)?|herkunftsland|hautfarbe|migrationshintergrund`,
    "weglassen; die Herkunft gehört in keine Stelle"
  ),
  row(
    "origin",
    "residence",
    String.raw`unbefristete[rn]?\s+(?:aufenthalt\p{Ll}*|niederlassungserlaubnis)|niederlassungserlaubnis`,
    "Arbeitserlaubnis für diese Tätigkeit: das klärt das Jobcenter"
  ),
  row(
    "age",
    "young",
    String.raw`(?:sehr\s+)?jung(?:e[srnm]?)?(?:\s*(?:,|und|\/)\s*\p{Ll}+)?\s+(?:team|kolleg\p{Ll}+|mannschaft|leute|menschen|mitarbeit\p{Ll}+|truppe|kraft|frau(?:en)?|mann|männer|damen?|herren?)|jung\s+und\s+dynamisch|junge[sr]?\s+dynamische[sr]?|jungdynamisch\p{Ll}*|jung\s*geblieben\p{Ll}*`,
    "ein Team, das gern zusammenarbeitet"
  ),
  row(
    "age",
    "old",
    String.raw`rentner(?:in|innen)?|ruheständler(?:in|innen)?|pensionär(?:in|innen)?|senior(?:en|innen)?\s+gesucht|rüstige?[rn]?`,
    "flexible Stunden, auch wenige in der Woche"
  ),
  row(
    "age",
    "students",
    String.raw`(?:nur|ideal\s+für|perfekt\s+für)\s+(?:schüler|studenten|studierende)\p{Ll}*|studentenjob|schülerjob`,
    "Nebenbeschäftigung mit wenigen Stunden"
  ),
  row(
    "age",
    "limit",
    String.raw`(?:zwischen|von)\s+\d{2}\s*(?:und|bis|-|–)\s*\d{2}\s*jahren?(?:\s+alt)?|\d{2}\s*(?:-|–|bis)\s*\d{2}\s*jahren?\s+alt|(?:nicht\s+älter\s+als|höchstens|maximal|max\.?)\s+\d{2}\s*jahren?(?:\s+alt)?|(?:bis|unter|über|ab|mindestens)\s+\d{2}\s*jahren?\s+alt|altersgrenze|höchstalter|alter:?\s+\d{2}|(?:mitte|ende|anfang)\s+(?:zwanzig|dreißig|vierzig)`,
    "weglassen; nur wo ein Gesetz ein Mindestalter nennt, mit diesem Gesetz"
  ),
  row(
    "age",
    "beginner",
    String.raw`berufsanfänger(?:in|innen)?|berufseinsteiger(?:in|innen)?|frisch\s+von\s+der\s+(?:uni|schule)|young\s+professionals?|digital\s+natives?`,
    "auch ohne Berufserfahrung",
    { source: "LAG Düsseldorf 09.06.2015 (laut Faktensammlung), nicht nachgelesen" }
  ),
  row(
    "age",
    "experienced",
    String.raw`(?:reife|gestandene|ältere)[rsn]?\s+(?:person|frau|mann|dame|herr|persönlichkeit|mitarbeiter\p{Ll}*)`,
    "Erfahrung in der Tätigkeit, mit Jahren"
  ),
  row(
    "sex",
    "title",
    String.raw`(?:\p{L}+-?)?(?:mitarbeiter|arbeiter|helfer|fahrer|verkäufer|mechaniker|mechatroniker|elektroniker|elektriker|installateur|monteur|schlosser|schweißer|pfleger|assistent|berater|leiter|meister|techniker|ingenieur|entwickler|gärtner|maler|lackierer|tischler|schreiner|maurer|dachdecker|zimmerer|kellner|bäcker|metzger|fleischer|friseur|lagerist|disponent|kommissionierer|packer|sortierer|reiniger|bediener|führer|spüler|näher|schneider|dreher|fräser|drucker|erzieher|betreuer|sekretär|sachbearbeiter|programmierer|zusteller|bote|praktikant)(?:in)?|(?:\p{L}+-?)?(?:kauf|fach|haus|zimmer|putz|reinigungs|obst)(?:mann|frau)|putzfee|zimmermädchen|krankenschwester|azubine?|sekretärin|haushälterin`,
    "eine Bezeichnung für alle, zum Beispiel mit „(m/w/d)“",
    { unless: allGenders, titleOnly: true }
  ),
  row(
    "sex",
    "one",
    String.raw`(?:nur|ausschließlich|bevorzugt)\s+(?:frauen|männer|damen|herren|mädchen|jungen|weiblich\p{Ll}*|männlich\p{Ll}*)|(?:weiblich|männlich)e[rsn]?\s+(?:person|kraft|mitarbeiter\p{Ll}*|bewerber\p{Ll}*|verstärkung|unterstützung)|(?:weibliche|männliche)r?\s+(?:auszubildende|azubi)[rn]?`,
    "Personen (m/w/d)"
  ),
  row(
    "sex",
    "manpower",
    String.raw`starke[rn]?\s+(?:mann|männer|kerle?|jungs)|kräftige[rn]?\s+(?:mann|männer|kerle?|jungs)|(?:ein\s+)?(?:echter\s+)?mann\s+für\s+alle\s+fälle|mädchen\s+für\s+alles|gute\s+seele|powerfrau|jungs\s+und\s+mädels?`,
    "Lasten bis … kg heben (die Zahl nennen)"
  ),
  row(
    "religion",
    "religion",
    String.raw`(?:christlich|muslimisch|evangelisch|katholisch|jüdisch|kirchlich)e?[rsnm]?\s+(?:glaube\p{Ll}*|konfession|bekenntnis|gesinnung|überzeugung|person)|konfession(?:szugehörigkeit)?|kirchenmitglied\p{Ll}*|religionszugehörigkeit|konfessionslos\p{Ll}*`,
    "weglassen; kirchliche Träger nennen, warum die Aufgabe es verlangt"
  ),
  row(
    "religion",
    "headscarf",
    String.raw`(?:ohne|kein(?:e[sn]?)?)\s+(?:kopftuch|kopfbedeckung|turban|bart|schleier)|kopftuch|(?:kreuz|religiöse\s+symbole)\s+verboten`,
    "die Schutzkleidung, die die Arbeit verlangt"
  ),
  row(
    "health",
    "fit",
    String.raw`kerngesund\p{Ll}*|gesunde[rsn]?\s+(?:person|mitarbeiter\p{Ll}*|menschen|bewerber\p{Ll}*|kräfte)|gesund\s+(?:und\s+\p{Ll}+|sein|sind)|voll\s+belastbar\p{Ll}*|uneingeschränkt\s+(?:belastbar|einsatzfähig|arbeitsfähig)\p{Ll}*|körperlich(?:e)?\s+(?:und\s+geistige?\s+)?(?:fit(?:ness)?|unversehrt\p{Ll}*)|ohne\s+(?:körperliche\s+)?(?:einschränkung\p{Ll}*|behinderung\p{Ll}*|gebrechen)|keine\s+(?:behinderung\p{Ll}*|vorerkrankung\p{Ll}*)`,
    "was die Arbeit verlangt, zum Beispiel: Lasten bis 15 kg heben, viel stehen"
  ),
  row(
    "health",
    "nonSmoker",
    String.raw`nichtraucher(?:in|innen)?|nicht\s+schwanger|drogentest`,
    "Im Betrieb wird nicht geraucht"
  ),
  row(
    "family",
    "state",
    String.raw`(?:ledig|verheiratet|alleinstehend|kinderlos|ungebunden)(?:e[rsn]?)?|familienstand|keine\s+kinder|ohne\s+(?:kinder|familie|anhang)|familiäre\s+verpflichtung\p{Ll}*|(?:zeitlich|örtlich)\s+ungebunden\p{Ll}*`,
    "die Arbeitszeiten, um die es geht"
  ),
  row(
    "family",
    "parents",
    String.raw`(?:ideal|perfekt|geeignet)\s+für\s+(?:hausfrauen|mütter|muttis)|hausfrauen?(?:job)?|wiedereinsteigerin(?:nen)?`,
    "Arbeitszeit zwischen 8 und 13 Uhr"
  ),
  row(
    "orientation",
    "orientation",
    String.raw`hetero(?:sexuell\p{Ll}*)?|homosexuell\p{Ll}*|sexuelle\p{Ll}*\s+(?:orientierung|identität)`,
    "weglassen; das gehört in keine Stelle"
  ),
  row(
    "photo",
    "photo",
    String.raw`(?:mit\s+)?(?:(?:licht|pass|bewerbungs|aktuelle[sm]\s+)?(?:foto|lichtbild|passbild|bewerbungsbild)s?)(?!\p{L})`,
    "weglassen; kein Foto verlangen",
    { unless: String.raw`fotolabor|fotostudio|fotograf|fotobearbeitung|fotografie` }
  ),
  row(
    "photo",
    "appearance",
    String.raw`(?:gepflegte[sr]?|attraktive[sr]?|ansprechende[sr]?|gutes)\s+(?:äußere[sr]?|aussehen|erscheinung(?:sbild)?|auftreten)`,
    "die Kleidung, die bei Ihnen getragen wird"
  ),
  row(
    "photo",
    "birthDate",
    String.raw`geburts(?:datum|ort|tag|jahr)|tabellarischer?\s+lebenslauf\s+mit\s+(?:bild|foto)|angabe\s+(?:des|ihres)\s+alters`,
    "weglassen; das Profil ohne Namen reicht für den Anfang"
  )
];
const ruleRows = [
  ...placementRules,
  ...decisionRules,
  ...payRules,
  ...houseRules,
  ...retentionRules,
  ...aidRules
];
async function loadRules(handle) {
  await handle.insert(ruleValues).values([...ruleRows]).onConflictDoNothing();
  const access = workAccessRows.map((row2) => ({
    ...row2,
    kinds: row2.kinds === null ? null : [...row2.kinds],
    flags: [...row2.flags]
  }));
  await handle.insert(workAccessRules).values(access).onConflictDoNothing();
  await handle.insert(wordingRules).values(wordingRows.map((row2) => ({ ...row2, validFrom: sheetBegins, validTo: null }))).onConflictDoNothing();
  await loadPlanTemplates(handle);
}
class DatabaseTaken extends Error {
  constructor(owner, until) {
    super(
      `The database is in use by ${owner}, whose lease runs until ${until.toISOString()} and is renewed while it works. If that is the running server, start this work in Administration -> Jobs instead, or stop the server first. If it has crashed, try again after that time.`
    );
    this.owner = owner;
    this.until = until;
    this.name = "DatabaseTaken";
  }
}
const usualLeaseMs = 3e4;
const releaseMs = 1e3;
const nowMs = sql.raw(`cast(unixepoch('subsec') * 1000 as integer)`);
async function takeWriterLease(db, options) {
  const { owner, leaseMs = usualLeaseMs } = options;
  await db.run(sql`create table if not exists writer_lease (
    id integer primary key check (id = 1), owner text not null, fence integer not null, expires_at integer not null)`);
  let askedAt = performance.now();
  const [taken] = await db.all(sql`
    insert into writer_lease (id, owner, fence, expires_at) values (1, ${owner}, 1, ${nowMs} + ${leaseMs})
    on conflict (id) do update set owner = excluded.owner, fence = fence + 1, expires_at = excluded.expires_at
    where expires_at <= ${nowMs} returning fence`);
  if (taken === void 0) throw await whoHolds(db);
  const { fence } = taken;
  let lost = false;
  const lose = () => {
    if (lost) return;
    lost = true;
    clearInterval(timer);
    options.onLost?.();
  };
  const renew = async () => {
    const now = performance.now();
    const kept2 = await db.all(
      sql`update writer_lease set expires_at = ${nowMs} + ${leaseMs} where id = 1 and fence = ${fence} returning fence`
    );
    if (kept2.length === 0) lose();
    else askedAt = now;
  };
  let renewal = Promise.resolve();
  const timer = setInterval(() => {
    renewal = renew().catch(() => void 0);
  }, leaseMs / 3);
  timer.unref();
  guardWrites(db, async (tx) => {
    const [row2] = await tx.all(sql`select fence from writer_lease where id = 1`);
    if (row2?.fence === fence) return;
    lose();
    throw new DomainError("unavailable", "cannotSave");
  });
  return {
    fence,
    isLost: () => lost,
    isSure: () => !lost && performance.now() - askedAt < leaseMs,
    async release() {
      clearInterval(timer);
      const giveBack = async () => {
        await renewal;
        await db.run(sql`update writer_lease set expires_at = 0 where id = 1 and fence = ${fence}`);
      };
      await Promise.race([giveBack().catch(() => void 0), setTimeout$1(releaseMs, void 0, { ref: false })]);
    }
  };
}
async function whoHolds(db) {
  const [row2] = await db.all(
    sql`select owner, expires_at as until from writer_lease where id = 1`
  );
  return new DatabaseTaken(row2?.owner ?? "another process", new Date(row2?.until ?? 0));
}
async function loadVocabulary(db) {
  const rows2 = await db.select({
    key: concepts.key,
    number: concepts.number,
    kind: concepts.kind,
    kldb: concepts.kldb,
    escoUri: concepts.escoUri
  }).from(concepts).orderBy(asc(concepts.number));
  const labels = /* @__PURE__ */ new Map();
  const labelRows = await db.select({ key: conceptLabels.conceptKey, language: conceptLabels.language, label: conceptLabels.label }).from(conceptLabels);
  for (const { key, language, label } of labelRows) {
    const ofConcept = labels.get(key) ?? {};
    labels.set(key, ofConcept);
    ofConcept[language] = label;
  }
  return {
    concepts: rows2.map((row2) => ({ ...row2, labels: labels.get(row2.key) ?? {} })),
    terms: await db.select({
      folded: conceptTerms.folded,
      conceptKey: conceptTerms.conceptKey,
      term: conceptTerms.term,
      origin: conceptTerms.origin
    }).from(conceptTerms),
    relations: await db.select({ from: conceptRelations.from, to: conceptRelations.to, weight: conceptRelations.weight }).from(conceptRelations)
  };
}
function masterKey(key) {
  if (key.length !== 32) throw new Error("VAULT_MASTER_KEY must be 32 bytes, base64 encoded");
  return { key, name: deriveKey(key, "master-name").toString("hex").slice(0, 16) };
}
function wrapKey(master, place, key) {
  return seal(master.key, place, key.toString("base64"));
}
function unwrapKey(master, place, wrapped) {
  const key = Buffer.from(unseal(master.key, place, wrapped), "base64");
  if (key.length !== 32) throw new CipherError();
  return Buffer.alloc(key.length, key);
}
const houseKeyNames = ["blindIndex", "keptForms", "auditCheckpoints", "backups", "signIn"];
const cacheLimit = 2e4;
async function openKeyStore(url, master, { authToken, ...expected } = {}) {
  const own = masterKey(master);
  demandFile(url, expected.held);
  const client = openClient(url, authToken);
  try {
    await demandFitting(client, url, own, expected);
    await createKeyTables(client);
    const houseKeys = await ensureHouseKeys(client, own);
    return keyStoreOn(client, own, houseKeys, placeOf(url));
  } catch (error) {
    client.close();
    throw error;
  }
}
async function change(client, statement) {
  return whenUnlocked(client, async (begun) => {
    const transaction = await client.transaction("write");
    begun();
    try {
      const result = await transaction.execute(statement);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  });
}
async function ensureHouseKeys(client, master) {
  const fresh = houseKeyNames.map((name) => [name, wrapKey(master, `house_keys.${name}`, newKey())]);
  await change(client, {
    sql: `insert into house_keys (id, wrapped, master) select value ->> 0, value ->> 1, ? from json_each(?)
          where true on conflict (id) do nothing`,
    args: [master.name, JSON.stringify(fresh)]
  });
  return readHouseKeys(client, master);
}
async function readHouseKey(client, master, name) {
  const { rows: rows2 } = await client.execute({ sql: "select id, wrapped from house_keys where id = ?", args: [name] });
  const [row2] = rows2;
  return unwrapKey(master, `house_keys.${name}`, row2?.wrapped ?? "");
}
async function readHouseKeys(client, master) {
  const { rows: rows2 } = await client.execute("select id, wrapped from house_keys");
  const wrapped = new Map(rows2.map((row2) => [row2.id, row2.wrapped]));
  const key = (name) => unwrapKey(master, `house_keys.${name}`, wrapped.get(name) ?? "");
  return {
    blindIndex: key("blindIndex"),
    keptForms: key("keptForms"),
    auditCheckpoints: key("auditCheckpoints"),
    backups: key("backups"),
    signIn: key("signIn")
  };
}
function keyStoreOn(client, master, houseKeys, isInPlace) {
  const cache = /* @__PURE__ */ new Map();
  const remember = (id, key) => {
    if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value ?? "");
    cache.set(id, key);
  };
  async function existingKeys(ids) {
    const keys = /* @__PURE__ */ new Map();
    const missing = [];
    for (const id of ids) {
      const key = cache.get(id);
      if (key === void 0) missing.push(id);
      else keys.set(id, key);
    }
    if (missing.length > 0) {
      const result = await client.execute({
        sql: "select id, wrapped from person_keys where id in (select value from json_each(?))",
        args: [JSON.stringify(missing)]
      });
      for (const { id, wrapped } of result.rows) {
        const key = unwrapKey(master, `person_keys.${id}`, wrapped);
        remember(id, key);
        keys.set(id, key);
      }
    }
    return keys;
  }
  async function destroy(ids) {
    for (const id of ids) cache.delete(id);
    const { rowsAffected } = await change(client, {
      sql: "delete from person_keys where id in (select value from json_each(?))",
      args: [JSON.stringify(ids)]
    });
    if (rowsAffected > 0) await forgetDeleted(client);
  }
  return {
    houseKeys,
    isInPlace,
    async isCopy(file) {
      const client2 = openClient(`file:${file}`);
      try {
        return (await readHouseKey(client2, master, "backups")).equals(houseKeys.backups);
      } catch {
        return false;
      } finally {
        client2.close();
      }
    },
    existingKeys,
    destroy,
    async keysFor(ids) {
      const keys = await existingKeys(ids);
      const fresh = ids.filter((id) => !keys.has(id)).map((id) => ({ id, key: newKey() }));
      if (fresh.length > 0) {
        const rows2 = fresh.map(({ id, key }) => [id, wrapKey(master, `person_keys.${id}`, key)]);
        await change(client, {
          sql: `insert into person_keys (id, wrapped, master) select value ->> 0, value ->> 1, ? from json_each(?)
                where true on conflict (id) do nothing`,
          args: [master.name, JSON.stringify(rows2)]
        });
        return existingKeys(ids);
      }
      return keys;
    },
    async erase(persons) {
      if (persons.length === 0) return;
      const rows2 = persons.map(({ id, kind, erasedAt }) => [id, kind, erasedAt.getTime()]);
      await change(client, {
        sql: `insert into erased_persons (id, kind, erased_at) select value ->> 0, value ->> 1, value ->> 2
              from json_each(?) where true on conflict (id) do nothing`,
        args: [JSON.stringify(rows2)]
      });
      await destroy(persons.map(({ id }) => id));
    },
    async erasedPersons() {
      const { rows: rows2 } = await client.execute("select id, kind, erased_at from erased_persons order by erased_at, id");
      const erased = rows2;
      return erased.map(({ id, kind, erased_at: at }) => ({ id, kind, erasedAt: new Date(at) }));
    },
    close: () => client.close()
  };
}
class Vault {
  #keys;
  constructor(keys) {
    this.#keys = keys;
  }
  /** @param masterKey 32 bytes from the environment @throws Error when key, store and database do not belong together */
  static async open(keyStoreUrl, masterKey2, options = {}) {
    return new Vault(await openKeyStore(keyStoreUrl, masterKey2, options));
  }
  get keys() {
    return this.#keys;
  }
  get indexKey() {
    return this.#keys.houseKeys.blindIndex;
  }
  get formKey() {
    return this.#keys.houseKeys.keptForms;
  }
  get checkpointKey() {
    return this.#keys.houseKeys.auditCheckpoints;
  }
  /** Of backups of the database, none of which holds it. */
  get backupKey() {
    return this.#keys.houseKeys.backups;
  }
  /** Of what people sign in with beside a password, and of the passwords to sign-in services of houses. */
  get signInKey() {
    return this.#keys.houseKeys.signIn;
  }
}
const EVERYBODY = -1;
const SKETCH_BITS = 52;
function sketchOf(concepts2) {
  let bits2 = 0n;
  for (const concept of concepts2) {
    const mixed = Math.imul(concept, 2654435761) >>> 0;
    bits2 |= 1n << BigInt(mixed % SKETCH_BITS) | 1n << BigInt((mixed >>> 16) % SKETCH_BITS);
  }
  return Number(bits2);
}
function conceptMemory() {
  let remembered = null;
  const absent = /* @__PURE__ */ new Set();
  return {
    forget() {
      remembered = null;
      absent.clear();
    },
    /** @param needed keys to be looked up; one that is new makes the concepts be read again, once */
    async read(handle, needed = []) {
      const keys = [...needed];
      const known = remembered;
      if (known !== null && keys.every((key) => known.numberOf(key) !== void 0 || absent.has(key))) return known;
      const read2 = await readConcepts(handle);
      for (const key of keys) if (read2.numberOf(key) === void 0) absent.add(key);
      remembered = read2;
      return read2;
    }
  };
}
async function readConcepts(handle) {
  const concepts2 = await handle.all(sql.raw("SELECT key, number FROM concepts"));
  const relations = await handle.all(
    sql.raw('SELECT "from", "to", weight FROM concept_relations')
  );
  const numbers = new Map(concepts2.map(({ key, number }) => [key, number]));
  const keys = new Map(concepts2.map(({ key, number }) => [number, key]));
  const told2 = /* @__PURE__ */ new Map();
  for (const { from: from2, to, weight } of relations) {
    if (from2 === to) continue;
    const list = told2.get(from2) ?? [];
    list.push({ to, weight });
    told2.set(from2, list);
  }
  return {
    numberOf: (key) => numbers.get(key),
    keyOf: (number) => keys.get(number),
    related: relatedConcepts(relations),
    toldBy: (key) => told2.get(key) ?? []
  };
}
function askedPosting(posting, today, weights, concepts2) {
  const columns = postingColumns(posting);
  return {
    columns,
    start: effectiveStart(columns.startDay, today),
    asked: askedConcepts(posting, concepts2.related, weights).map(({ concept, as, related }) => ({
      key: concept,
      as,
      concept: concepts2.numberOf(concept) ?? null,
      related: related.flatMap(({ concept: other, credit }) => {
        const number = concepts2.numberOf(other);
        return number === void 0 ? [] : [{ concept: number, credit }];
      })
    })),
    isOpen: isOpenToAll(posting),
    skills: languageSkills.filter((skill) => columns.asked[skill] >= 0),
    weights
  };
}
function driversOf$1(ask2, profilesWith) {
  const rank = { must: 0, occupation: 1, nice: 2 };
  const found = /* @__PURE__ */ new Map();
  const add = (concept, order) => found.set(concept, Math.min(found.get(concept) ?? order, order));
  for (const { as, concept, related } of ask2.asked) {
    if (concept !== null) add(concept, rank[as]);
    for (const near of related) if (as === "occupation" || near.credit === 1e3) add(near.concept, 3);
  }
  const drivers = [...found].sort((a, b) => a[1] - b[1] || profilesWith(a[0]) - profilesWith(b[0]) || a[0] - b[0]).map(([concept]) => concept);
  return ask2.isOpen ? [...drivers, EVERYBODY] : drivers;
}
function germanPartSql({ skills }, groups) {
  const isKnown = skills.length > 0 && !groups.includes("unknown");
  const isUnknown = skills.length === languageSkills.length && !groups.includes("known");
  return `r.german IN (${isKnown ? "1" : isUnknown ? "0" : "0, 1"})`;
}
function filterConditions(ask2, groups) {
  const { columns } = ask2;
  return [
    ...kindConditions(columns),
    ...timeConditions(columns),
    ...licenceConditions(columns.licences),
    `r.free_day <= ${wholeNumber(ask2.start + GRACE_DAYS)}`,
    `(${anyOf(groups.map((group) => germanConditions(ask2, group, 1)))})`
  ];
}
function anyOf(lists) {
  return lists.map((conditions) => conditions.length === 0 ? "1" : `(${conditions.join(" AND ")})`).join(" OR ");
}
function kindConditions({ kind }) {
  return kind === 0 ? [] : [`(r.kinds & ${wholeNumber(kind)}) != 0`];
}
function timeConditions(columns) {
  return [
    `(r.shifts & ${wholeNumber(columns.shifts)}) != 0`,
    `r.hours_min <= ${wholeNumber(columns.hoursMax)}`,
    `r.hours_max >= ${wholeNumber(columns.hoursMin)}`,
    ...columns.needsCar === 1 ? ["r.without_car = 0"] : []
  ];
}
function licenceConditions(required) {
  return required === 0 ? [] : [`(r.licences & ${wholeNumber(required)}) = ${wholeNumber(required)}`];
}
function germanConditions(ask2, group, steps2) {
  const { skills, columns } = ask2;
  const unknown = skills.map((skill) => `r.${skill} = ${UNKNOWN_RANK}`);
  if (skills.length === 0) return group === "unknown" ? ["0"] : [];
  if (group === "unknown") return unknown;
  return [
    ...skills.map((skill) => `r.${skill} >= ${wholeNumber(columns.asked[skill] - steps2)}`),
    `NOT (${unknown.join(" AND ")})`
  ];
}
function isGermanUnknownSql(ask2) {
  return ask2.skills.length === 0 ? "0" : ask2.skills.map((skill) => `r.${skill} = ${UNKNOWN_RANK}`).join(" AND ");
}
function germanGapSql(ask2, isUnknown) {
  if (ask2.skills.length === 0) return wholeNumber(NO_GERMAN_ASKED);
  const gaps = ask2.skills.map((skill) => `p.blended_${skill} - ${wholeNumber(1e3 * ask2.columns.asked[skill])}`);
  const gap = gaps.length === 1 ? `${gaps[0]}` : `min(${gaps.join(", ")})`;
  return `CASE WHEN ${isUnknown} THEN ${wholeNumber(GERMAN_UNKNOWN)} ELSE ${gap} END`;
}
function holdsSql(concepts2) {
  return `(${concepts2.map(holdsOneSql).join(" OR ")})`;
}
function holdsOneSql(concept) {
  const sketch = wholeNumber(sketchOf([concept]));
  return `(r.sketch & ${sketch}) = ${sketch} AND EXISTS (SELECT 1 FROM match_row x WHERE x.skill = ${wholeNumber(concept)} AND x.german = r.german AND x.place = r.place AND x.max_km = r.max_km AND x.profile = r.profile)`;
}
function holdingAll(query, concepts2) {
  const numbers = query.concepts.map((key) => concepts2.numberOf(key));
  const held = numbers.filter((number) => number !== void 0);
  if (held.length < numbers.length) return null;
  const [driver = EVERYBODY, ...others] = held;
  return [
    `r.skill = ${wholeNumber(driver)}`,
    ...others.map((concept) => holdsSql([concept])),
    ...query.oneOf.map((keys) => holdsOneOf(keys, concepts2))
  ];
}
function holdsOneOf(keys, concepts2) {
  const numbers = keys.map((key) => concepts2.numberOf(key)).filter((number) => number !== void 0);
  return numbers.length === 0 ? "0" : holdsSql(numbers);
}
const levelSql = `min(${languageSkills.map((skill) => `r.${skill}`).join(", ")})`;
function kmSql({ near }) {
  if (near === null) return "-1";
  const spot = wholeNumber(near.spotId);
  return `CASE r.place WHEN ${spot} THEN 0 WHEN 0 THEN -1 ELSE coalesce((SELECT d.km FROM place_km d WHERE d.a = ${spot} AND d.b = r.place), -1) END`;
}
function filtersOf(query) {
  const { german, hours, free: free2, near } = query;
  const found = [];
  const add = (name, conditions) => {
    const set = conditions.filter((condition) => condition !== false);
    if (set.length > 0) found.push({ name, condition: set.join(" AND ") });
  };
  const level = levelSql;
  add(
    "german",
    german === "unknown" ? [`${level} = ${UNKNOWN_RANK}`] : [
      (german.from !== null || german.to !== null) && `${level} != ${UNKNOWN_RANK}`,
      german.from !== null && `${level} >= ${wholeNumber(german.from)}`,
      german.to !== null && `${level} <= ${wholeNumber(german.to)}`
    ]
  );
  add("near", [near !== null && `${kmSql(query)} BETWEEN 0 AND ${wholeNumber(near.km)}`]);
  add("spots", [query.spots !== null && `r.place IN (${query.spots.map(wholeNumber).join(", ")})`]);
  add("kinds", [query.kinds.length > 0 && `(r.kinds & ${wholeNumber(bits(postingKinds, query.kinds))}) != 0`]);
  add("shifts", [query.shifts.length > 0 && `(r.shifts & ${wholeNumber(bits(shifts, query.shifts))}) != 0`]);
  const asked = bits(licences, query.licences);
  add("licences", [asked !== 0 && `(r.licences & ${wholeNumber(asked)}) = ${wholeNumber(asked)}`]);
  add("hours", [
    hours.from !== null && `r.hours_max >= ${wholeNumber(hours.from)}`,
    hours.to !== null && `r.hours_min <= ${wholeNumber(hours.to)}`
  ]);
  add("free", [
    free2.from !== null && `r.free_day >= ${wholeNumber(dayNumber(free2.from))}`,
    free2.to !== null && `r.free_day <= ${wholeNumber(dayNumber(free2.to))}`
  ]);
  add("car", [query.withCar && "r.without_car = 0"]);
  return found;
}
const fails = (filters) => filters.map(({ condition }) => `(NOT (${condition}))`).join(" + ");
function passesBut(filters, name) {
  return filters.some((filter) => filter.name === name) ? `(fails = 0 OR (fails = 1 AND NOT is_${name}))` : "fails = 0";
}
const rowsOf$1 = (query) => among(query).length === 0 ? "match_row r" : "match_row r CROSS JOIN match_profile p ON p.profile = r.profile";
function among({ only, organisations }) {
  const isAmong = (column, values) => {
    if (values === null) return [];
    const list = JSON.stringify(values);
    return [{ key: `${column} ${list}`, sql: sql`p.${sql.raw(column)} IN (SELECT value FROM json_each(${list}))` }];
  };
  return [...isAmong("id", only), ...isAmong("organisation", organisations ?? null)];
}
const amongSql$1 = (query) => sql.join(among(query).map((condition) => sql` AND ${condition.sql}`));
const mostConcepts = 60;
const mostHits = 2e3;
async function browseProfiles(handle, query, concepts2) {
  const holding = holdingAll(query, concepts2);
  if (holding === null) return nobody;
  const filters = filtersOf(query);
  const conditions = [...holding, ...filters.length < 2 ? [] : [`${fails(filters)} < 2`]];
  const flags = filters.map(({ name, condition }) => `(${condition}) AS is_${name}`);
  const seen = sql`WITH seen AS MATERIALIZED (SELECT ${sql.raw(
    [
      "r.profile AS profile, r.place AS place",
      `${kmSql(query)} AS km, ${levelSql} AS level, r.kinds AS kinds, r.shifts AS shifts, r.licences AS licences`,
      "r.free_day AS free_day, r.without_car AS without_car",
      `${filters.length === 0 ? "0" : fails(filters)} AS fails`,
      ...flags
    ].join(", ")
  )} FROM ${sql.raw(rowsOf$1(query))} WHERE ${sql.raw(conditions.join(" AND "))}${amongSql$1(query)})`;
  const counted = countedParts(query, filters);
  const parts = {
    hits: `SELECT json_group_array(json_array(p.id, p.version, s.km)) FROM (SELECT profile, km FROM seen WHERE fails = 0 ORDER BY ${orders[query.sort]}, profile LIMIT ${wholeNumber(Math.min(mostHits, query.limit))} OFFSET ${wholeNumber(query.offset)}) s CROSS JOIN match_profile p ON p.profile = s.profile`,
    german: `SELECT json_group_array(json_array(level, number)) FROM (SELECT level, count(*) AS number FROM seen WHERE ${passesBut(filters, "german")} GROUP BY level)`,
    spots: `SELECT json_group_array(json_array(place, number)) FROM (SELECT place, count(*) AS number FROM seen WHERE place != 0 AND ${passesBut(filters, "spots")} GROUP BY place)`,
    concepts: `SELECT json_group_array(json_array(concept, number)) FROM (${isEverybody(query) ? heldByAll : heldBySeen} ORDER BY 2 DESC, 1 LIMIT ${wholeNumber(mostConcepts)})`,
    ...Object.fromEntries(
      counted.map(({ where, conditions: conditions2 }) => [
        where,
        `SELECT json_array(${totals(conditions2)}) FROM seen WHERE ${where}`
      ])
    )
  };
  const rows2 = await handle.all(
    sql`${seen} ${sql.raw(
      Object.entries(parts).map(([part, select]) => `SELECT '${part}' AS part, (${select}) AS found`).join(" UNION ALL ")
    )}`
  );
  const found = new Map(rows2.map(({ part, found: json }) => [part, JSON.parse(json)]));
  return answerFrom(found, new Map(counted.flatMap((scan) => scan.partsOf(found.get(scan.where) ?? []))), concepts2);
}
const isEverybody = (query) => query.concepts.length + query.oneOf.length + filtersOf(query).length + among(query).length === 0;
const heldByAll = `SELECT skill AS concept, profiles AS number FROM match_count WHERE skill != ${wholeNumber(EVERYBODY)} AND profiles > 0`;
const heldBySeen = `SELECT c.value AS concept, count(*) AS number FROM seen CROSS JOIN match_document d ON d.profile = seen.profile CROSS JOIN json_each(d.concepts) c WHERE fails = 0 AND c.value != ${wholeNumber(EVERYBODY)} GROUP BY 1`;
function countedParts(query, filters) {
  const wanted = [
    { part: "total", where: "fails = 0", conditions: ["1"] },
    { part: "kinds", where: passesBut(filters, "kinds"), conditions: bitConditions("kinds", postingKinds.length) },
    { part: "shifts", where: passesBut(filters, "shifts"), conditions: bitConditions("shifts", shifts.length) },
    // Further licences narrow: counted over those who pass this filter too.
    { part: "licences", where: "fails = 0", conditions: bitConditions("licences", licences.length) },
    { part: "car", where: passesBut(filters, "car"), conditions: ["without_car = 0"] },
    {
      part: "km",
      where: passesBut(filters, "near"),
      conditions: query.near === null ? [] : commuteLimits.map((km) => `km BETWEEN 0 AND ${wholeNumber(km)}`)
    },
    {
      part: "free",
      where: passesBut(filters, "free"),
      conditions: browseDays.map((days) => `free_day <= ${wholeNumber(dayNumber(query.today) + days)}`)
    }
  ];
  const wheres = [...new Set(wanted.flatMap(({ where, conditions }) => conditions.length > 0 ? [where] : []))];
  return wheres.map((where) => {
    const here = wanted.filter((one) => one.where === where);
    return {
      where,
      conditions: here.flatMap(({ conditions }) => conditions),
      partsOf(numbers) {
        let from2 = 0;
        return here.map(({ part, conditions }) => [part, numbers.slice(from2, from2 += conditions.length)]);
      }
    };
  });
}
async function profileIds(handle, query, concepts2) {
  const holding = holdingAll(query, concepts2);
  if (holding === null) return [];
  const conditions = [...holding, ...filtersOf(query).map(({ condition }) => `(${condition})`)];
  const [row2] = await handle.all(
    sql`SELECT json_group_array(p.id) AS ids FROM match_row r CROSS JOIN match_profile p ON p.profile = r.profile WHERE ${sql.raw(conditions.join(" AND "))}${amongSql$1(query)}`
  );
  return JSON.parse(row2?.ids ?? "[]");
}
const orders = {
  near: "CASE WHEN km < 0 THEN 1000000 ELSE km END, free_day",
  free: "free_day, CASE WHEN km < 0 THEN 1000000 ELSE km END",
  german: `CASE level WHEN ${UNKNOWN_RANK} THEN -1 ELSE level END DESC, free_day`
};
const bitConditions = (column, count) => Array.from({ length: count }, (_, index) => `(${column} & ${1 << index}) != 0`);
const totals = (conditions) => conditions.map((condition) => `CAST(total(${condition}) AS INTEGER)`).join(", ");
function answerFrom(found, counted, concepts2) {
  const list = (part) => counted.get(part) ?? [];
  const pairs = (part) => found.get(part) ?? [];
  const hits = found.get("hits") ?? [];
  const levels = new Map(pairs("german"));
  return {
    total: list("total")[0] ?? 0,
    hits: hits.map(([profileId, version, km]) => ({ profileId, version, km: km < 0 ? null : km })),
    counts: {
      german: cefrLevels.map((_, rank) => levels.get(rank) ?? 0),
      germanUnknown: levels.get(UNKNOWN_RANK) ?? 0,
      kinds: byWord(postingKinds, list("kinds")),
      shifts: byWord(shifts, list("shifts")),
      licences: byWord(licences, list("licences")),
      withCar: list("car")[0] ?? 0,
      km: list("km"),
      free: list("free"),
      spots: pairs("spots").map(([spotId, count]) => ({ spotId, count })),
      concepts: pairs("concepts").flatMap(([number, count]) => {
        const concept = concepts2.keyOf(number);
        return concept === void 0 ? [] : [{ concept, count }];
      })
    }
  };
}
function byWord(words, counts) {
  return Object.fromEntries(words.map((word, index) => [word, counts[index] ?? 0]));
}
const noCounts = {
  german: cefrLevels.map(() => 0),
  germanUnknown: 0,
  kinds: byWord(postingKinds, []),
  shifts: byWord(shifts, []),
  licences: byWord(licences, []),
  withCar: 0,
  km: [],
  free: [],
  spots: [],
  concepts: []
};
const nobody = { total: 0, hits: [], counts: noCounts };
const reachKm = 30;
async function countAlike(handle, posting, concepts2) {
  const musts = askedMusts(posting, concepts2.related);
  const numbersOf2 = (asked) => "licence" in asked ? [] : asked.anyOf.flatMap((key) => concepts2.numberOf(key) ?? []);
  const rowMeets = musts.map((asked) => {
    if (!("licence" in asked)) return `r.skill IN (${numbersOf2(asked).map(wholeNumber).join(", ")})`;
    const bit = wholeNumber(bits(licences, [asked.licence]));
    return `(r.licences & ${bit}) = ${bit}`;
  });
  const answers2 = [`''`, ...rowMeets.map((condition) => `max(${condition})`)].join(" || ");
  const skills = [EVERYBODY, ...new Set(musts.flatMap(numbersOf2))].map(wholeNumber).join(", ");
  const [row2] = await handle.all(
    sql.raw(`SELECT (SELECT count(*) FROM match_profile) AS profiles, (SELECT json_group_array(json_array(answers, people))
      FROM (SELECT answers, count(*) AS people
        FROM (SELECT ${answers2} AS answers FROM match_row r WHERE r.skill IN (${skills})${nearby(posting.spotId)} GROUP BY r.profile)
        GROUP BY answers ORDER BY answers)) AS alike`)
  );
  const groups = JSON.parse(row2?.alike ?? "[]");
  return {
    profiles: row2?.profiles ?? 0,
    alike: groups.map(([met, people]) => ({
      met: new Set(musts.flatMap(({ must }, index) => met[index] === "1" ? must : [])),
      people
    }))
  };
}
function nearby(spotId) {
  if (spotId === null) return "";
  const spot = wholeNumber(spotId);
  return ` AND r.german IN (0, 1) AND r.place IN (SELECT ${spot} UNION SELECT b FROM place_km WHERE a = ${spot} AND km <= ${wholeNumber(reachKm)})`;
}
function amongSql({ exclude, organisations }) {
  const excluded = exclude.length === 0 ? sql`` : sql` AND p.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  return organisations === null ? excluded : sql`${excluded} AND p.organisation IN (SELECT value FROM json_each(${JSON.stringify(organisations)}))`;
}
const holders = (concepts2, plan2) => concepts2.reduce((sum, concept) => sum + plan2.profilesWith(concept), 0);
function facts(ask2, groups, drivers, before, among2, plan2) {
  const credits = (as) => creditsSql(
    ask2.asked.filter((asked) => asked.as === as),
    drivers.length === 1 ? drivers[0] : void 0,
    before
  );
  const source = rowsOf(ask2, drivers, plan2);
  const conditions = [
    `r.skill IN (${drivers.map(wholeNumber).join(", ")})`,
    germanPartSql(ask2, groups),
    ...filterConditions(ask2, groups),
    ...source.conditions,
    ...before.length === 0 ? [] : [`NOT ${holdsSql(before)}`],
    "p.profile = r.profile"
  ];
  const select = `SELECT ${drivers.length === 1 ? "" : "DISTINCT "}p.id AS id, p.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${wholeNumber(ask2.start)} AS late_days,
    ${isGermanUnknownSql(ask2)} AS is_unknown, ${germanGapSql(ask2, isGermanUnknownSql(ask2))} AS german_gap,
    ${credits("must")} AS must_credit, ${credits("nice")} AS nice_credit, ${credits("occupation")} AS occupation_credit
    FROM ${source.from} CROSS JOIN match_profile p WHERE ${conditions.join(" AND ")}`;
  return sql`${sql.raw(`WITH ${source.with}facts AS MATERIALIZED (${select}`)}${amongSql(among2)})`;
}
function factsOfEveryMust(ask2, driver, among2, plan2) {
  const ofKind = (as) => ask2.asked.filter((asked) => asked.as === as);
  const source = rowsOf(ask2, driver, plan2);
  const others = ofKind("must").map(fullCreditOf).filter((concepts2) => !isSame(concepts2, driver));
  const conditions = [
    `r.skill IN (${driver.map(wholeNumber).join(", ")})`,
    germanPartSql(ask2, ["known"]),
    ...filterConditions(ask2, ["known"]),
    ...source.conditions,
    ...others.map(holdsSql),
    "p.profile = r.profile"
  ];
  const select = `SELECT ${driver.length === 1 ? "" : "DISTINCT "}p.id AS id, p.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${wholeNumber(ask2.start)} AS late_days,
    0 AS is_unknown, ${germanGapSql(ask2, "0")} AS german_gap, ${wholeNumber(1e3 * ofKind("must").length)} AS must_credit,
    ${creditsSql(ofKind("nice"), void 0, [])} AS nice_credit, ${creditsSql(ofKind("occupation"), void 0, [])} AS occupation_credit
    FROM ${source.from} CROSS JOIN match_profile p WHERE ${conditions.join(" AND ")}`;
  return sql`${sql.raw(`WITH ${source.with}facts AS MATERIALIZED (${select}`)}${amongSql(among2)})`;
}
function fullCreditOf({ concept, related }) {
  return [
    ...concept === null ? [] : [concept],
    ...related.filter(({ credit }) => credit === 1e3).map((near) => near.concept)
  ];
}
const isSame = (one, other) => one.join() === other.join();
function gatheredFacts(ask2, groups, drivers, among2, plan2) {
  const named = ask2.asked.flatMap(({ concept, related }) => [
    ...concept === null ? [] : [concept],
    ...related.map((near) => near.concept)
  ]);
  const concepts2 = [.../* @__PURE__ */ new Set([...drivers, ...named])];
  const source = rowsOf(ask2, concepts2, plan2);
  const conditions = [
    `r.skill IN (${concepts2.map(wholeNumber).join(", ")})`,
    germanPartSql(ask2, groups),
    ...filterConditions(ask2, groups),
    ...source.conditions
  ];
  const credits = (as) => ask2.asked.filter((asked) => asked.as === as).map(({ concept, related }) => {
    const worth = [...concept === null ? [] : [{ concept, credit: 1e3 }], ...related];
    return worth.length === 0 ? "0" : `max(CASE r.skill ${worth.map((one) => `WHEN ${wholeNumber(one.concept)} THEN ${wholeNumber(one.credit)}`).join(" ")} ELSE 0 END)`;
  }).join(" + ") || "0";
  const isDriven = concepts2.length === drivers.length ? "" : `HAVING max(r.skill IN (${drivers.map(wholeNumber).join(", ")}))`;
  return sql`${sql.raw(`WITH ${source.with}held AS MATERIALIZED (
    SELECT r.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${wholeNumber(ask2.start)} AS late_days,
      ${isGermanUnknownSql(ask2)} AS is_unknown,
      ${credits("must")} AS must_credit, ${credits("nice")} AS nice_credit, ${credits("occupation")} AS occupation_credit
    FROM ${source.from} WHERE ${conditions.join(" AND ")} GROUP BY r.profile ${isDriven}),
    facts AS MATERIALIZED (SELECT p.id AS id, h.*, ${germanGapSql(ask2, "h.is_unknown")} AS german_gap
    FROM held h CROSS JOIN match_profile p WHERE p.profile = h.profile`)}${amongSql(among2)})`;
}
function rowsOf(ask2, drivers, plan2, further = 0) {
  const { spot } = ask2.columns;
  if (spot === 0) return { with: "", from: "match_row r", km: "-1", conditions: [] };
  if (holders(drivers, plan2) < plan2.smallConcept) {
    const km = `CASE r.place WHEN ${wholeNumber(spot)} THEN 0 WHEN 0 THEN -1 ELSE (SELECT d.km FROM place_km d WHERE d.a = ${wholeNumber(spot)} AND d.b = r.place) END`;
    return { with: "", from: "match_row r", km, conditions: [`${km} <= r.max_km + ${wholeNumber(further)}`] };
  }
  return {
    // Every place within 100 km of the posting, its own, and "not known".
    with: `spots (place, km) AS MATERIALIZED (SELECT ${wholeNumber(spot)}, 0 UNION ALL SELECT b, km FROM place_km WHERE a = ${wholeNumber(spot)} AND b != ${wholeNumber(spot)} UNION ALL SELECT 0, -1), `,
    from: "spots k CROSS JOIN match_row r",
    km: "k.km",
    conditions: ["r.place = k.place", `r.max_km >= k.km - ${wholeNumber(further)}`]
  };
}
function creditsSql(asked, driver, before) {
  const single = asked.map(({ concept, related }) => {
    if (concept !== null && concept === driver) return "1000";
    const cases = [];
    let otherwise = "0";
    if (concept !== null && !before.includes(concept)) cases.push(`WHEN ${holdsSql([concept])} THEN 1000`);
    for (const near of related) {
      if (near.concept === driver) {
        otherwise = wholeNumber(near.credit);
        break;
      }
      if (!before.includes(near.concept)) cases.push(`WHEN ${holdsSql([near.concept])} THEN ${wholeNumber(near.credit)}`);
    }
    return cases.length === 0 ? otherwise : `CASE ${cases.join(" ")} ELSE ${otherwise} END`;
  });
  return single.length === 0 ? "0" : single.join(" + ");
}
const FURTHER_KM$1 = 10;
const LATER_DAYS = 30;
async function countChanges(handle, ask2, { exclude, organisations }, plan2) {
  const drivers = driversOf$1(ask2, plan2.profilesWith);
  if (drivers.length === 0) return { fitting: 0, withAllMusts: 0, withSomeMusts: 0, unknownGerman: 0, changes: [] };
  const { columns, start: start2 } = ask2;
  const all = (conditions) => conditions.length === 0 ? "1" : `(${conditions.join(" AND ")})`;
  const required = licences.map((licence, index) => ({ licence, bit: 1 << index })).filter(({ bit }) => (columns.licences & bit) !== 0);
  const highest = Math.max(-1, ...ask2.skills.map((skill) => columns.asked[skill]));
  const musts = ask2.asked.flatMap(({ key, as, concept }) => as === "must" ? [{ key, concept }] : []);
  const source = rowsOf(ask2, drivers, plan2, FURTHER_KM$1);
  const reachable = [
    `r.skill IN (${drivers.map(wholeNumber).join(", ")})`,
    germanPartSql(ask2, ["known", "unknown"]),
    ...kindConditions(columns),
    ...timeConditions(columns),
    `r.free_day <= ${wholeNumber(start2 + GRACE_DAYS + LATER_DAYS)}`,
    `(${all(germanConditions(ask2, "known", 2))} OR ${all(germanConditions(ask2, "unknown", 1))})`,
    ...source.conditions
  ];
  const flags = {
    german: all(germanConditions(ask2, "known", 1)),
    german_less: all(germanConditions(ask2, "known", 2)),
    german_unknown: all(germanConditions(ask2, "unknown", 1)),
    near: `${source.km} <= r.max_km`,
    licence: all(licenceConditions(columns.licences)),
    ...Object.fromEntries(
      required.map(({ bit }) => [`without_${bit}`, all(licenceConditions(columns.licences & ~bit))])
    ),
    free: `r.free_day <= ${wholeNumber(start2 + GRACE_DAYS)}`,
    ...Object.fromEntries(
      musts.map(({ concept }, must) => [`must_${must}`, concept === null ? "0" : `max(r.skill = ${wholeNumber(concept)})`])
    )
  };
  const fits = "german AND near AND licence AND free";
  const hasMust = musts.map((_, must) => `must_${must}`);
  const hasAll = all(hasMust);
  const hasSome = musts.length === 0 ? "0" : `NOT ${hasAll} AND (${hasMust.join(" OR ")})`;
  const opens = {
    german: "NOT german AND german_less AND near AND licence AND free",
    distance: "german AND NOT near AND licence AND free",
    start: "german AND near AND licence AND NOT free",
    ...Object.fromEntries(
      required.map(({ bit }) => [`without_${bit}`, `german AND near AND NOT licence AND without_${bit} AND free`])
    )
  };
  const lacksOnly = (must) => [fits, ...hasMust.map((has, other) => other === must ? `NOT ${has}` : has)].join(" AND ");
  const dropped = musts.length > 1 ? musts : [];
  const counts = {
    fitting: fits,
    withAllMusts: `${fits} AND ${hasAll}`,
    withSomeMusts: `${fits} AND ${hasSome}`,
    unknownGerman: "german_unknown AND near AND licence AND free",
    ...Object.fromEntries(
      Object.entries(opens).flatMap(([name, condition]) => [
        [name, `${condition} AND ${hasAll}`],
        [`${name}_in_part`, `${condition} AND ${hasSome}`]
      ])
    ),
    ...Object.fromEntries(dropped.map((_, must) => [`must_${must}`, lacksOnly(must)]))
  };
  const sums = Object.entries(counts).map(([name, condition]) => `total(${condition}) AS "${name}"`);
  const excluded = exclude.length === 0 ? sql`` : sql` AND r.profile NOT IN (SELECT profile FROM match_profile WHERE id IN (SELECT value FROM json_each(${JSON.stringify(exclude)})))`;
  const inside = organisations === null ? sql`` : sql` AND EXISTS (SELECT 1 FROM match_profile p WHERE p.profile = r.profile AND p.organisation IN (SELECT value FROM json_each(${JSON.stringify(organisations)})))`;
  const shown = Object.entries(flags).map(([name, condition]) => `${condition} AS ${name}`);
  const [row2 = {}] = await handle.all(
    sql`${sql.raw(
      `WITH ${source.with}seen AS MATERIALIZED (SELECT ${shown.join(", ")} FROM ${source.from} WHERE ${reachable.join(" AND ")}`
    )}${excluded}${inside} GROUP BY r.profile) SELECT ${sql.raw(sums.join(", "))} FROM seen`
  );
  const count = (name) => row2[name] ?? 0;
  const opened = (name) => ({ more: count(name), inPart: count(`${name}_in_part`) });
  const changes = [
    ...highest > 0 ? [{ code: "german", from: highest, to: highest - 1, ...opened("german") }] : [],
    { code: "distance", km: FURTHER_KM$1, ...opened("distance") },
    { code: "start", days: LATER_DAYS, ...opened("start") },
    ...required.map(({ licence, bit }) => ({ code: "licence", licence, ...opened(`without_${bit}`) })),
    ...dropped.map(({ key }, must) => ({ code: "must", concept: key, ...opened(`must_${must}`) }))
  ];
  return {
    fitting: count("fitting"),
    withAllMusts: count("withAllMusts"),
    withSomeMusts: count("withSomeMusts"),
    unknownGerman: count("unknownGerman"),
    changes: changes.filter(({ more, inPart }) => more + inPart > 0).sort((a, b) => b.more - a.more || b.inPart - a.inPart)
  };
}
async function countLists(handle, queries, concepts2) {
  if (queries.length === 0) return [];
  const lists = queries.map((query) => conditionsOf(query, concepts2));
  const conditions = new Map(lists.flatMap((list) => [...list]));
  const keys = [...conditions.keys()];
  const isShared = (key) => lists.every((list) => list.has(key));
  const flags = new Map(keys.filter((key) => !isShared(key)).map((key, index) => [key, `c${index}`]));
  const written = (key) => sql`(${conditions.get(key) ?? sql`0`})`;
  const mostLacking = Math.max(...lists.map((list) => [...flags.keys()].filter((key) => !list.has(key)).length));
  const lacking = [...flags.keys()].map((key) => sql`(NOT ${written(key)})`);
  const drivers = driversOf(queries, concepts2);
  const once = sql.raw(drivers.length > 1 ? " GROUP BY r.profile" : "");
  const where = [
    sql.raw(`r.skill IN (${drivers.map(wholeNumber).join(", ")})`),
    ...keys.filter(isShared).map(written),
    ...mostLacking < flags.size ? [sql`${sql.join(lacking, sql` + `)} <= ${sql.raw(wholeNumber(mostLacking))}`] : []
  ];
  const columns = [sql`r.profile`, ...[...flags].map(([key, flag]) => sql`${written(key)} AS ${sql.raw(flag)}`)];
  const totals2 = lists.map((list) => {
    const own = [...flags].flatMap(([key, flag]) => list.has(key) ? [flag] : []);
    return `CAST(total(${own.length === 0 ? "1" : own.join(" AND ")}) AS INTEGER)`;
  });
  const [row2] = await handle.all(
    sql`WITH seen AS MATERIALIZED (SELECT ${sql.join(columns, sql`, `)} FROM match_row r CROSS JOIN match_profile p ON p.profile = r.profile WHERE ${sql.join(where, sql` AND `)}${once}) SELECT json_array(${sql.raw(totals2.join(", "))}) AS found FROM seen`
  );
  return JSON.parse(row2?.found ?? "[]");
}
function conditionsOf(query, concepts2) {
  const found = /* @__PURE__ */ new Map();
  for (const keys of [...query.concepts.map((key) => [key]), ...query.oneOf])
    found.set(`holds ${keys.join()}`, sql.raw(holdsOneOf(keys, concepts2)));
  for (const { condition } of filtersOf(query)) found.set(condition, sql.raw(condition));
  for (const condition of among(query)) found.set(condition.key, condition.sql);
  return found;
}
function driversOf(queries, concepts2) {
  const firsts = queries.map(
    ({ concepts: [first2] }) => first2 === void 0 ? EVERYBODY : concepts2.numberOf(first2) ?? EVERYBODY
  );
  return firsts.includes(EVERYBODY) ? [EVERYBODY] : [...new Set(firsts)];
}
function askedProfile(profile, today) {
  const columns = profileColumns(profile);
  const isGermanAsked = `(${languageSkills.map((skill) => `o.${skill} >= 0`).join(" OR ")})`;
  const isMissing = languageSkills.map(
    (skill) => `(o.${skill} < 0 OR ${columns.higher[skill] === UNKNOWN_RANK ? 1 : 0})`
  );
  return {
    columns,
    isGermanAsked,
    isGermanUnknown: `(${isGermanAsked} AND ${isMissing.join(" AND ")})`,
    start: `max(o.start_day, ${wholeNumber(dayNumber(today))})`,
    km: `CASE WHEN ${columns.spot === 0 ? 1 : 0} OR o.place = 0 THEN -1 WHEN o.place = ${wholeNumber(columns.spot)} THEN 0 ELSE k.km END`,
    timeConditions: [
      `(o.shifts & ${wholeNumber(columns.shifts)}) != 0`,
      `o.hours_max >= ${wholeNumber(columns.hoursMin)}`,
      `o.hours_min <= ${wholeNumber(columns.hoursMax)}`,
      ...columns.withoutCar === 1 ? ["o.needs_car = 0"] : []
    ]
  };
}
function germanReached(columns, gained) {
  return languageSkills.map((skill) => {
    const known = columns.higher[skill];
    return `o.${skill} <= ${wholeNumber(known + 1 + (known === UNKNOWN_RANK ? 0 : gained))}`;
  }).join(" AND ");
}
function heldCredits(profile, weights, concepts2) {
  const credits = /* @__PURE__ */ new Map();
  const add = (key, skill, occupation) => {
    const concept = concepts2.numberOf(key);
    if (concept === void 0) return;
    const known = credits.get(concept) ?? { skill: 0, occupation: 0 };
    credits.set(concept, { skill: Math.max(known.skill, skill), occupation: Math.max(known.occupation, occupation) });
  };
  for (const key of [...profile.occupations, ...profile.skills]) {
    add(key, 1e3, 1e3);
    for (const { to, weight } of concepts2.toldBy(key))
      add(to, relatedCredit(weight, "must", weights), relatedCredit(weight, "occupation", weights));
  }
  return [...credits].map(([concept, { skill, occupation }]) => [concept, skill, occupation]);
}
const LONGEST_TEXT = 200;
const MOST_WORDS = 12;
function foldedWords(text) {
  return foldText(text).split(" ").filter((word) => word !== "");
}
function searchedWords(text) {
  return foldedWords(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
}
async function findPostingsByText(handle, text, limit) {
  const words = searchedWords(text);
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(" ");
  const rows2 = await handle.all(
    sql`SELECT o.id FROM posting_text t JOIN posting_row o ON o.number = t.rowid WHERE posting_text MATCH ${match} ORDER BY t.rank, o.number DESC LIMIT ${limit}`
  );
  return rows2.map(({ id }) => id);
}
const askedAsNumber = { must: 0, nice: 1, occupation: 2 };
async function putPostingRows(tx, documents, concepts2) {
  if (documents.length === 0) return;
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removePostingRows(
    tx,
    unique.map(({ id }) => id)
  );
  const rows2 = JSON.stringify(unique.map((document) => postingRow(document, concepts2)));
  await tx.run(sql`
    INSERT INTO posting_row (id, place, kind, shifts, licences, hours_min, hours_max, start_day, needs_car, is_open,
      listening, reading, writing, speaking, must_count, nice_count, occupation_count, document)
    SELECT value ->> 0, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11,
      value ->> 12, value ->> 13, value ->> 14, value ->> 15, value ->> 16, value ->> 17, value ->> 18, value ->> 19
    FROM json_each(${rows2})`);
  await tx.run(sql`
    INSERT OR IGNORE INTO posting_concept (concept, posting, asked_as)
    SELECT c.value ->> 0, o.number, c.value ->> 1
    FROM json_each(${rows2}) d CROSS JOIN posting_row o ON o.id = d.value ->> 0 CROSS JOIN json_each(d.value, '$[1]') c
    ORDER BY 1, 2, 3`);
  await tx.run(sql`
    INSERT INTO posting_text (rowid, words)
    SELECT o.number, d.value ->> 2 FROM json_each(${rows2}) d CROSS JOIN posting_row o ON o.id = d.value ->> 0`);
}
function postingRow(document, concepts2) {
  const columns = postingColumns(document);
  const numbered = (keys, as) => keys.flatMap((key) => {
    const number = concepts2.numberOf(key);
    return number === void 0 ? [] : [[number, askedAsNumber[as]]];
  });
  return [
    document.id,
    [
      ...numbered(document.musts, "must"),
      ...numbered(document.nices, "nice"),
      ...numbered(document.occupation === null ? [] : [document.occupation], "occupation")
    ],
    foldedWords(document.title).join(" "),
    columns.spot,
    columns.kind,
    columns.shifts,
    columns.licences,
    columns.hoursMin,
    columns.hoursMax,
    columns.startDay,
    columns.needsCar,
    isOpenToAll(document) ? 1 : 0,
    columns.asked.listening,
    columns.asked.reading,
    columns.asked.writing,
    columns.asked.speaking,
    document.musts.length,
    document.nices.length,
    document.occupation === null ? 0 : 1,
    JSON.stringify(document)
  ];
}
async function removePostingRows(tx, ids) {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  const numbers = sql`SELECT number FROM posting_row WHERE id IN (SELECT value FROM json_each(${list}))`;
  await tx.run(sql`DELETE FROM posting_concept WHERE posting IN (${numbers})`);
  await tx.run(sql`DELETE FROM posting_text WHERE rowid IN (${numbers})`);
  await tx.run(sql`DELETE FROM posting_row WHERE id IN (SELECT value FROM json_each(${list}))`);
}
const FURTHER_KM = 10;
const EARLIER_DAYS = 30;
const HIGHEST_RANK = 6;
const MOST_SKILLS = 5;
async function countProfileChanges(handle, profile, today, weights, exclude, concepts2) {
  const { columns, isGermanUnknown, start: start2, km, timeConditions: timeConditions2 } = askedProfile(profile, today);
  const lacking = licences.map((licence) => ({ licence, held: columns.licences | licenceBits([...profile.licences, licence]) })).filter(({ held }) => held !== columns.licences);
  const otherKinds = postingKinds.map((kind, index) => ({ kind, bit: 1 << index })).filter(({ kind, bit }) => (columns.kinds & bit) === 0 && profile.workAccess[kind] !== "no");
  const known = languageSkills.map((skill) => columns.higher[skill]).filter((rank) => rank !== UNKNOWN_RANK);
  const lowest = known.length === 0 ? HIGHEST_RANK : Math.min(...known);
  const isFreeLater = columns.freeDay > dayNumber(today);
  const free2 = (days) => `${wholeNumber(columns.freeDay - days - GRACE_DAYS)} <= ${start2}`;
  const flags = {
    kind_ok: `o.kind = 0 OR (o.kind & ${wholeNumber(columns.kinds)}) != 0`,
    german: germanReached(columns, 0),
    german_more: germanReached(columns, 1),
    unknown: isGermanUnknown,
    near: `${km} <= ${wholeNumber(columns.maxKm)}`,
    near_more: `${km} <= ${wholeNumber(columns.maxKm + FURTHER_KM)}`,
    licence: `(o.licences & ${wholeNumber(columns.licences)}) = o.licences`,
    free: free2(0),
    free_more: free2(EARLIER_DAYS),
    reached: "o.is_open = 1 OR o.number IN (SELECT posting FROM reached)"
  };
  const filters = ["kind_ok", "german", "near", "licence", "free", "reached"];
  const opens = (changed, condition) => ["NOT unknown", ...filters.filter((filter) => filter !== changed), `NOT ${changed}`, `(${condition})`].join(
    " AND "
  );
  const counts = {
    fitting: `NOT unknown AND ${filters.join(" AND ")}`,
    unknownGerman: `unknown AND ${filters.join(" AND ")}`,
    german: opens("german", "german_more"),
    distance: opens("near", "near_more"),
    start: opens("free", "free_more"),
    ...Object.fromEntries(
      lacking.map(({ licence, held }) => [
        `licence_${licence}`,
        opens("licence", `(licences & ${wholeNumber(held)}) = licences`)
      ])
    ),
    ...Object.fromEntries(otherKinds.map(({ kind, bit }) => [`kind_${kind}`, opens("kind_ok", `kind = ${wholeNumber(bit)}`)]))
  };
  const shown = Object.entries(flags).map(([name, condition]) => `(${condition}) AS ${name}`);
  const sums = Object.entries(counts).map(([name, condition]) => `total(${condition}) AS "${name}"`);
  const occupation = wholeNumber(askedAsNumber.occupation);
  const excluded = exclude.length === 0 ? sql`` : sql` AND o.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  const [row2 = {}] = await handle.all(sql`
    WITH held (concept, as_skill, as_occupation) AS MATERIALIZED (
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(heldCredits(profile, weights, concepts2))})),
    reached AS MATERIALIZED (
      SELECT c.posting AS posting FROM held h CROSS JOIN posting_concept c ON c.concept = h.concept
      WHERE CASE c.asked_as WHEN ${sql.raw(occupation)} THEN h.as_occupation > 0 ELSE h.as_skill = 1000 END),
    seen AS MATERIALIZED (
      SELECT o.number AS number, o.kind AS kind, o.licences AS licences, ${sql.raw(shown.join(", "))}
      FROM posting_row o LEFT JOIN place_km k ON k.a = ${sql.raw(wholeNumber(columns.spot))} AND k.b = o.place
      WHERE ${sql.raw(timeConditions2.join(" AND "))}${excluded}),
    asked AS MATERIALIZED (
      SELECT c.posting AS posting, c.concept AS concept, c.asked_as AS asked_as
      FROM seen CROSS JOIN posting_concept c ON c.posting = seen.number
      WHERE ${sql.raw(opens("reached", "1"))}),
    near (concept, asked, as_skill, as_occupation) AS MATERIALIZED (
      SELECT f.number, t.number, min(1000, r.weight) * ${sql.raw(wholeNumber(weights.learnable))} / 1000 >= 1000,
        min(1000, r.weight) * ${sql.raw(wholeNumber(weights.relatedOccupation))} / 1000 > 0
      FROM concept_relations r JOIN concepts f ON f.key = r."from" JOIN concepts t ON t.key = r."to"),
    opened AS (
      SELECT concept, posting FROM asked
      UNION SELECT near.concept, asked.posting FROM asked CROSS JOIN near ON near.asked = asked.concept
      WHERE CASE asked.asked_as WHEN ${sql.raw(occupation)} THEN near.as_occupation ELSE near.as_skill END),
    best AS (
      SELECT concept, count(*) AS more FROM opened
      WHERE concept IN (SELECT concept FROM asked WHERE asked_as != ${sql.raw(occupation)})
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${sql.raw(wholeNumber(MOST_SKILLS))})
    SELECT ${sql.raw(sums.join(", "))},
      (SELECT json_group_array(json_array(c.key, best.more)) FROM best JOIN concepts c ON c.number = best.concept) AS skills
    FROM seen`);
  const more = (name) => Number(row2[name] ?? 0);
  const skills = JSON.parse(String(row2["skills"] ?? "[]"));
  const changes = [
    ...lowest < HIGHEST_RANK ? [{ code: "german", from: lowest, to: lowest + 1, more: more("german") }] : [],
    { code: "distance", km: FURTHER_KM, more: more("distance") },
    ...isFreeLater ? [{ code: "start", days: EARLIER_DAYS, more: more("start") }] : [],
    ...lacking.map(({ licence }) => ({ code: "licence", licence, more: more(`licence_${licence}`) })),
    ...otherKinds.map(({ kind }) => ({ code: "kind", kind, more: more(`kind_${kind}`) })),
    ...skills.map(([concept, count]) => ({ code: "skill", concept, more: count }))
  ];
  return {
    fitting: more("fitting"),
    unknownGerman: more("unknownGerman"),
    changes: changes.filter((change2) => change2.more > 0).sort((a, b) => b.more - a.more)
  };
}
async function putMentorRows(tx, documents) {
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removeMentorRows(
    tx,
    unique.filter(({ capacityFree }) => capacityFree < 1).map(({ id }) => id)
  );
  const rows2 = unique.filter(({ capacityFree }) => capacityFree > 0).map((document) => [document.id, document.spotId ?? 0, JSON.stringify(document)]);
  if (rows2.length === 0) return;
  await tx.run(sql`
    INSERT OR REPLACE INTO mentor_row (id, place, document)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(rows2)})`);
}
async function removeMentorRows(tx, ids) {
  if (ids.length > 0)
    await tx.run(sql`DELETE FROM mentor_row WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}
const byNearness = (a, b) => way(a) - way(b) || b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1);
const way = ({ km }) => km ?? Number.MAX_SAFE_INTEGER;
async function rankMentors(handle, query, limit, among2) {
  const spot = query.spotId ?? 0;
  const rows2 = await handle.all(sql`
    SELECT m.document, m.place, CASE WHEN m.place = ${spot} THEN 0 ELSE k.km END AS km
    FROM mentor_row m LEFT JOIN place_km k ON k.a = ${spot} AND k.b = m.place
    ${among2 === void 0 ? sql`` : sql`WHERE m.id IN (SELECT value FROM json_each(${JSON.stringify(among2)}))`}`);
  const excluded = new Set(query.exclude);
  const hits = rows2.flatMap(({ document, km, place }) => {
    const mentor = JSON.parse(document);
    const isPlaceKnown = spot !== 0 && place !== 0;
    const found = excluded.has(mentor.id) ? null : compareMentor(mentor, query, km, isPlaceKnown);
    if (found === null) return [];
    return [
      {
        mentorId: mentor.id,
        version: mentor.version,
        km: isPlaceKnown ? km : null,
        capacityFree: mentor.capacityFree,
        ...found
      }
    ];
  });
  return hits.sort(byNearness).slice(0, limit);
}
async function putProfileRows(tx, documents, concepts2) {
  if (documents.length === 0) return;
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  await removeProfileRows(
    tx,
    unique.map(({ id }) => id)
  );
  const held = unique.map((document) => heldConcepts(document, concepts2));
  const rows2 = JSON.stringify(unique.map((document, index) => profileRow(document, held[index] ?? [])));
  const texts = JSON.stringify(
    unique.map((document, index) => [document.number, held[index], JSON.stringify(document)])
  );
  await tx.run(sql`
    INSERT INTO match_profile (profile, id, organisation, version, german, place, max_km, blended_listening, blended_reading, blended_writing, blended_speaking)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
    FROM json_each(${rows2}) ORDER BY 1`);
  await tx.run(sql`
    INSERT INTO match_document (profile, concepts, document) SELECT value ->> 0, value -> 1, value ->> 2
    FROM json_each(${texts}) ORDER BY 1`);
  await tx.run(sql`
    WITH person AS MATERIALIZED (
      SELECT value ->> 0 AS profile, value ->> 4 AS german, value ->> 5 AS place, value ->> 6 AS max_km,
        value ->> 11 AS kinds, value ->> 12 AS shifts, value ->> 13 AS licences, value ->> 14 AS hours_min, value ->> 15 AS hours_max,
        value ->> 16 AS free_day, value ->> 17 AS without_car, value ->> 18 AS listening, value ->> 19 AS reading,
        value ->> 20 AS writing, value ->> 21 AS speaking, value ->> 22 AS sketch, value -> 23 AS concepts
      FROM json_each(${rows2}))
    INSERT INTO match_row (skill, german, place, max_km, profile, kinds, shifts, licences, hours_min, hours_max, free_day, without_car, listening, reading, writing, speaking, sketch)
    SELECT c.value, german, place, max_km, profile, kinds, shifts, licences, hours_min, hours_max, free_day, without_car,
      listening, reading, writing, speaking, sketch
    FROM person CROSS JOIN json_each(person.concepts) c
    ORDER BY 1, 2, 3, 4, 5`);
  await tx.run(sql`
    INSERT INTO match_count (skill, profiles)
    SELECT c.value, count(*) FROM json_each(${JSON.stringify(held)}) d CROSS JOIN json_each(d.value) c WHERE true GROUP BY 1
    ON CONFLICT (skill) DO UPDATE SET profiles = profiles + excluded.profiles`);
}
function heldConcepts(document, concepts2) {
  const numbers = [...document.occupations, ...document.skills].flatMap((key) => concepts2.numberOf(key) ?? []);
  return [.../* @__PURE__ */ new Set([EVERYBODY, ...numbers])];
}
function profileRow(document, held) {
  const columns = profileColumns(document);
  const { blended, higher } = columns;
  return [
    document.number,
    document.id,
    document.organisationId,
    document.version,
    isGermanKnown(columns) ? 1 : 0,
    columns.spot,
    columns.maxKm,
    blended.listening,
    blended.reading,
    blended.writing,
    blended.speaking,
    columns.kinds,
    columns.shifts,
    columns.licences,
    columns.hoursMin,
    columns.hoursMax,
    columns.freeDay,
    columns.withoutCar,
    higher.listening,
    higher.reading,
    higher.writing,
    higher.speaking,
    sketchOf(held.filter((number) => number !== EVERYBODY)),
    held
  ];
}
async function removeProfileRows(tx, ids) {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  const held = sql`json_each(${list}) i CROSS JOIN match_profile p ON p.id = i.value CROSS JOIN match_document d ON d.profile = p.profile CROSS JOIN json_each(d.concepts) c`;
  await tx.run(sql`
    INSERT INTO match_count (skill, profiles) SELECT c.value, -count(*) FROM ${held} WHERE true GROUP BY 1
    ON CONFLICT (skill) DO UPDATE SET profiles = profiles + excluded.profiles`);
  await tx.run(
    sql`DELETE FROM match_row WHERE (skill, german, place, max_km, profile) IN (SELECT c.value, p.german, p.place, p.max_km, p.profile FROM ${held})`
  );
  await tx.run(
    sql`DELETE FROM match_document WHERE profile IN (SELECT p.profile FROM json_each(${list}) i CROSS JOIN match_profile p ON p.id = i.value)`
  );
  await tx.run(sql`DELETE FROM match_profile WHERE id IN (SELECT value FROM json_each(${list}))`);
}
async function rankPostings(handle, profile, today, weights, limit, exclude, concepts2) {
  const { columns, isGermanAsked, isGermanUnknown, start: start2, km, timeConditions: timeConditions2 } = askedProfile(profile, today);
  const gaps = languageSkills.map(
    (skill) => `CASE WHEN o.${skill} < 0 THEN ${NO_GERMAN_ASKED} ELSE ${wholeNumber(columns.blended[skill])} - 1000 * o.${skill} END`
  );
  const excluded = exclude.length === 0 ? sql`` : sql` AND o.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  const statement = sql`
    WITH held (concept, as_skill, as_occupation) AS MATERIALIZED (
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(heldCredits(profile, weights, concepts2))})),
    credits AS MATERIALIZED (
      SELECT c.posting AS posting,
        sum(CASE c.asked_as WHEN ${sql.raw(wholeNumber(askedAsNumber.must))} THEN h.as_skill ELSE 0 END) AS must_credit,
        sum(CASE c.asked_as WHEN ${sql.raw(wholeNumber(askedAsNumber.nice))} THEN h.as_skill ELSE 0 END) AS nice_credit,
        sum(CASE c.asked_as WHEN ${sql.raw(wholeNumber(askedAsNumber.occupation))} THEN h.as_occupation ELSE 0 END) AS occupation_credit,
        max(CASE c.asked_as WHEN ${sql.raw(wholeNumber(askedAsNumber.occupation))} THEN h.as_occupation > 0 ELSE h.as_skill = 1000 END) AS is_reached
      FROM held h CROSS JOIN posting_concept c ON c.concept = h.concept GROUP BY 1),
    facts AS MATERIALIZED (
      SELECT o.id AS id, ${sql.raw(km)} AS raw_km, ${sql.raw(isGermanUnknown)} AS is_unknown,
        CASE WHEN ${sql.raw(isGermanUnknown)} THEN ${sql.raw(wholeNumber(GERMAN_UNKNOWN))} WHEN ${sql.raw(isGermanAsked)} THEN min(${sql.raw(gaps.join(", "))}) ELSE ${sql.raw(wholeNumber(NO_GERMAN_ASKED))} END AS german_gap,
        ${sql.raw(wholeNumber(columns.freeDay))} - ${sql.raw(start2)} AS late_days,
        o.must_count, o.nice_count, o.occupation_count,
        coalesce(c.must_credit, 0) AS must_credit, coalesce(c.nice_credit, 0) AS nice_credit, coalesce(c.occupation_credit, 0) AS occupation_credit
      FROM posting_row o LEFT JOIN credits c ON c.posting = o.number LEFT JOIN place_km k ON k.a = ${sql.raw(wholeNumber(columns.spot))} AND k.b = o.place
      WHERE (o.kind = 0 OR (o.kind & ${sql.raw(wholeNumber(columns.kinds))}) != 0)
        AND ${sql.raw(timeConditions2.join(" AND "))}
        AND (o.licences & ${sql.raw(wholeNumber(columns.licences))}) = o.licences
        AND ${sql.raw(wholeNumber(columns.freeDay - GRACE_DAYS))} <= ${sql.raw(start2)}
        AND ${sql.raw(germanReached(columns, 0))}
        AND ${sql.raw(km)} <= ${sql.raw(wholeNumber(columns.maxKm))}
        AND (o.is_open = 1 OR c.is_reached = 1)${excluded})
    SELECT id, ${sql.raw(scoreSql(weights, factColumn$1(columns.maxKm)))} AS score, raw_km AS km, is_unknown AS isUnknown
    FROM facts ORDER BY is_unknown, 2 DESC, 1 LIMIT ${sql.raw(wholeNumber(limit))}`;
  const rows2 = await handle.all(statement);
  return rows2.map((row2) => ({
    id: row2.id,
    score: row2.score,
    km: row2.km < 0 ? null : row2.km,
    isGermanUnknown: row2.isUnknown === 1
  }));
}
function factColumn$1(maxKm) {
  const columns = {
    mustCount: "must_count",
    mustCredit: "must_credit",
    niceCount: "nice_count",
    niceCredit: "nice_credit",
    occupationCount: "occupation_count",
    occupationCredit: "occupation_credit",
    germanGap: "german_gap",
    km: `CASE WHEN raw_km < 0 THEN ${wholeNumber(maxKm)} ELSE raw_km END`,
    maxKm: wholeNumber(maxKm),
    lateDays: "late_days"
  };
  return (fact) => columns[fact];
}
async function rankProfiles(handle, ask2, limits, plan2) {
  const drivers = driversOf$1(ask2, plan2.profilesWith);
  const asksUnknown = ask2.skills.length > 0 && limits.unknown > 0;
  if (drivers.length === 0) return { known: [], unknown: [] };
  if (holders(drivers, plan2) < plan2.gatherBelow) {
    const wanted = { known: limits.known, ...asksUnknown && { unknown: limits.unknown } };
    return rankTier(handle, ask2, wanted, gatheredFacts(ask2, groupsOf(wanted), drivers, limits.among, plan2));
  }
  return {
    known: await rankKnown(handle, ask2, limits, drivers, plan2),
    // Few people, so hardly ever enough to stop: all concepts in one statement.
    unknown: asksUnknown ? (await rankTier(
      handle,
      ask2,
      { unknown: limits.unknown },
      facts(ask2, ["unknown"], ask2.isOpen ? [EVERYBODY] : drivers, [], limits.among, plan2)
    )).unknown : []
  };
}
async function rankKnown(handle, ask2, limits, drivers, plan2) {
  const complete = await rankComplete(handle, ask2, limits, plan2);
  if (complete.length === limits.known) return complete;
  let best = [];
  let done2 = 0;
  while (done2 < drivers.length) {
    const before = drivers.slice(0, done2);
    const last = best[limits.known - 1];
    if (last !== void 0 && isBeyondReach(last, ask2, before)) break;
    const rest = drivers.slice(done2);
    const now = holders(rest, plan2) < plan2.gatherBelow ? rest : rest.slice(0, 1);
    const { known } = await rankTier(
      handle,
      ask2,
      { known: limits.known },
      facts(ask2, ["known"], now, before, limits.among, plan2)
    );
    best = [...best, ...known].sort(byRank$1).slice(0, limits.known);
    done2 += now.length;
  }
  return best;
}
async function rankComplete(handle, ask2, limits, plan2) {
  const musts = ask2.asked.filter(({ as }) => as === "must").map(fullCreditOf);
  const [rarest] = [...musts].sort((a, b) => holders(a, plan2) - holders(b, plan2));
  if (rarest === void 0 || musts.some((concepts2) => concepts2.length === 0)) return [];
  if (holders(rarest, plan2) * worthTrying < plan2.gatherBelow) return [];
  const table = factsOfEveryMust(ask2, rarest, limits.among, plan2);
  return (await rankTier(handle, ask2, { known: limits.known }, table)).known;
}
const worthTrying = 4;
const groupsOf = (wanted) => ["known", "unknown"].filter((group) => wanted[group] !== void 0);
async function rankTier(handle, ask2, wanted, table) {
  const found = { known: [], unknown: [] };
  const groups = groupsOf(wanted);
  const best = groups.map(
    (group) => `SELECT * FROM (SELECT '${group}' AS german_group, id, profile, ${meetsMustsSql(ask2)} AS meets_musts, ${scoreSql(ask2.weights, factColumn(ask2))} AS score, raw_km AS km FROM facts
        WHERE is_unknown = ${group === "unknown" ? 1 : 0} ORDER BY meets_musts DESC, score DESC, id LIMIT ${wholeNumber(wanted[group] ?? 0)})`
  );
  const rows2 = await handle.all(
    sql`${table} ${sql.raw(`SELECT best.*, d.document FROM (${best.join(" UNION ALL ")}) best CROSS JOIN match_document d ON d.profile = best.profile`)}`
  );
  for (const { german_group, id, meets_musts, score, km, document } of rows2)
    found[german_group].push({
      id,
      meetsMusts: meets_musts === 1,
      score,
      km: km < 0 ? null : km,
      document: JSON.parse(document)
    });
  found.known.sort(byRank$1);
  found.unknown.sort(byRank$1);
  return found;
}
const byRank$1 = (a, b) => Number(b.meetsMusts) - Number(a.meetsMusts) || b.score - a.score || (a.id < b.id ? -1 : 1);
function isBeyondReach(last, ask2, driven) {
  const canMeetMusts = bestCredit(ask2, "must", driven) === fullMustCredit(ask2);
  return last.meetsMusts === canMeetMusts ? last.score > boundAfter(ask2, driven) : last.meetsMusts;
}
function bestCredit(ask2, as, driven) {
  return ask2.asked.filter((asked) => asked.as === as).reduce((sum, { concept, related }) => {
    if (concept !== null && !driven.includes(concept)) return sum + 1e3;
    return sum + (related.find((near) => !driven.includes(near.concept))?.credit ?? 0);
  }, 0);
}
const fullMustCredit = (ask2) => 1e3 * ask2.asked.filter(({ as }) => as === "must").length;
const meetsMustsSql = (ask2) => `(must_credit = ${wholeNumber(fullMustCredit(ask2))})`;
function boundAfter(ask2, driven) {
  const best = (as) => bestCredit(ask2, as, driven);
  const count = (as) => ask2.asked.filter((asked) => asked.as === as).length;
  const exactly = (value) => ({ low: value, high: value });
  const upTo = (value) => ({ low: 0, high: value });
  const facts2 = {
    mustCount: exactly(count("must")),
    mustCredit: upTo(best("must")),
    niceCount: exactly(count("nice")),
    niceCredit: upTo(best("nice")),
    occupationCount: exactly(count("occupation")),
    occupationCredit: upTo(best("occupation")),
    germanGap: { low: -9e3, high: 9e3 },
    km: upTo(1e6),
    maxKm: upTo(1e6),
    lateDays: { low: -GRACE_DAYS, high: GRACE_DAYS }
  };
  return scoreBound(ask2.weights, facts2);
}
function factColumn(ask2) {
  const count = (as) => wholeNumber(ask2.asked.filter((asked) => asked.as === as).length);
  const columns = {
    mustCount: count("must"),
    mustCredit: "must_credit",
    niceCount: count("nice"),
    niceCredit: "nice_credit",
    occupationCount: count("occupation"),
    occupationCredit: "occupation_credit",
    germanGap: "german_gap",
    // Where a place is not known, the whole of the own way is used up: nobody is kept away, nothing is earned.
    km: "CASE WHEN raw_km < 0 THEN max_km ELSE raw_km END",
    maxKm: "max_km",
    lateDays: "late_days"
  };
  return (fact) => columns[fact];
}
const PAGE = 100;
async function rebuildIndex(engine, db, source, onProgress) {
  await sweep(db, onProgress, {
    kind: "profile",
    table: "match_profile",
    page: source.profiles,
    put: engine.putProfiles,
    remove: engine.removeProfiles
  });
  await sweep(db, onProgress, {
    kind: "posting",
    table: "posting_row",
    page: source.postings,
    put: engine.putPostings,
    remove: engine.removePostings
  });
  await sweep(db, onProgress, {
    kind: "mentor",
    table: "mentor_row",
    page: source.mentors,
    put: engine.putMentors,
    remove: engine.removeMentors
  });
}
async function sweep(db, onProgress, kind) {
  let after = null;
  let done2 = 0;
  for (; ; ) {
    const from2 = after;
    const documents = await write(db, async (tx) => {
      const page = await kind.page(tx, from2, PAGE);
      const last = page.length < PAGE ? null : page.at(-1)?.id ?? null;
      const kept2 = JSON.stringify(page.map(({ id }) => id));
      const stale = await tx.all(sql`
        SELECT id FROM ${sql.identifier(kind.table)}
        WHERE (${from2} IS NULL OR id > ${from2}) AND (${last} IS NULL OR id <= ${last}) AND id NOT IN (SELECT value FROM json_each(${kept2}))`);
      await kind.remove(
        tx,
        stale.map(({ id }) => id)
      );
      await kind.put(tx, page);
      return page;
    });
    done2 += documents.length;
    onProgress({ kind: kind.kind, done: done2 });
    if (documents.length < PAGE) return;
    after = documents.at(-1)?.id ?? null;
    await setImmediate$1();
  }
}
const DEFAULT_LIMIT = 20;
const GREATEST_LIMIT = 200;
const COUNTS_READ_EVERY = 200;
const limited = (limit) => Math.min(GREATEST_LIMIT, Math.max(1, Math.trunc(limit ?? DEFAULT_LIMIT)));
function embeddedEngine({
  smallConcept = 3e3,
  gatherBelow = 2e4
} = {}) {
  const memory = conceptMemory();
  let counts = null;
  let changesSeen = 0;
  async function planFor(handle) {
    if (counts === null || changesSeen > COUNTS_READ_EVERY) {
      const rows2 = await handle.all(
        sql.raw("SELECT skill, profiles FROM match_count")
      );
      counts = new Map(rows2.map(({ skill, profiles }) => [skill, profiles]));
      changesSeen = 0;
    }
    const known = counts;
    return { profilesWith: (concept) => known.get(concept) ?? 0, smallConcept, gatherBelow };
  }
  const conceptsOf2 = (documents) => new Set(documents.flatMap(({ skills, occupations }) => [...skills, ...occupations]));
  const conceptsAsked = (documents) => new Set(
    documents.flatMap(({ musts, nices, occupation }) => [
      ...musts,
      ...nices,
      ...occupation === null ? [] : [occupation]
    ])
  );
  const conceptsBrowsed = (queries) => new Set(queries.flatMap(({ concepts: concepts2, oneOf }) => [...concepts2, ...oneOf.flat()]));
  const engine = {
    name: "embedded",
    async profilesFor(handle, { posting, today, weights = standardWeights, limit, exclude = [], organisations = null }) {
      const concepts2 = await memory.read(handle, conceptsAsked([posting]));
      const most = limited(limit);
      const ask2 = askedPosting(posting, today, weights, concepts2);
      const ranked = await rankProfiles(
        handle,
        ask2,
        { known: most + 1, unknown: most, among: { exclude, organisations } },
        await planFor(handle)
      );
      const hits = (group) => group.map(({ id, meetsMusts, km, document }) => ({
        profileId: id,
        version: document.version,
        meetsMusts,
        ...explainPair(document, posting, { weights, related: concepts2.related, today, km })
      }));
      return {
        ranked: hits(ranked.known.slice(0, most)),
        unknownGerman: hits(ranked.unknown),
        hasMore: ranked.known.length > most
      };
    },
    async postingsFor(handle, { profile, today, weights = standardWeights, limit, exclude = [] }) {
      const concepts2 = await memory.read(handle, conceptsOf2([profile]));
      const ranked = await rankPostings(handle, profile, today, weights, limited(limit), exclude, concepts2);
      const documents = await postingDocuments(
        handle,
        ranked.map(({ id }) => id)
      );
      return ranked.flatMap(({ id, km, isGermanUnknown }) => {
        const posting = documents.get(id);
        if (posting === void 0) return [];
        return [
          {
            postingId: id,
            version: posting.version,
            isGermanUnknown,
            ...explainPair(profile, posting, { weights, related: concepts2.related, today, km })
          }
        ];
      });
    },
    mentorsFor: (handle, query) => rankMentors(handle, query, limited(query.limit)),
    async changesFor(handle, { posting, today, weights = standardWeights, exclude = [], organisations = null }) {
      const concepts2 = await memory.read(handle, conceptsAsked([posting]));
      const ask2 = askedPosting(posting, today, weights, concepts2);
      return countChanges(handle, ask2, { exclude, organisations }, await planFor(handle));
    },
    async countAlike(handle, posting) {
      return countAlike(handle, posting, await memory.read(handle, conceptsAsked([posting])));
    },
    async browseProfiles(handle, query) {
      return browseProfiles(handle, query, await memory.read(handle, conceptsBrowsed([query])));
    },
    async profileIds(handle, query) {
      return profileIds(handle, query, await memory.read(handle, conceptsBrowsed([query])));
    },
    async countProfiles(handle, queries) {
      return countLists(handle, queries, await memory.read(handle, conceptsBrowsed(queries)));
    },
    async changesForProfile(handle, { profile, today, weights = standardWeights, exclude = [] }) {
      const concepts2 = await memory.read(handle, conceptsOf2([profile]));
      return countProfileChanges(handle, profile, today, weights, exclude, concepts2);
    },
    findPostings: (handle, { text, limit }) => findPostingsByText(handle, text, limited(limit)),
    async putProfiles(tx, documents) {
      changesSeen += documents.length;
      await putProfileRows(tx, documents, await memory.read(tx, conceptsOf2(documents)));
    },
    async removeProfiles(tx, ids) {
      changesSeen += ids.length;
      await removeProfileRows(tx, ids);
    },
    async putPostings(tx, documents) {
      await putPostingRows(tx, documents, await memory.read(tx, conceptsAsked(documents)));
    },
    removePostings: removePostingRows,
    putMentors: putMentorRows,
    removeMentors: removeMentorRows,
    rebuild: (db, source, onProgress = () => void 0) => rebuildIndex(engine, db, source, onProgress),
    forgetConcepts() {
      memory.forget();
    }
  };
  return engine;
}
async function postingDocuments(handle, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const rows2 = await handle.all(
    sql`SELECT id, document FROM posting_row WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  );
  return new Map(rows2.map(({ id, document }) => [id, JSON.parse(document)]));
}
function allowedMistakes(length) {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}
const longestKey = 48;
function closestKeys(known) {
  const byLength = /* @__PURE__ */ new Map();
  for (const key of new Set(known)) {
    const shelf = byLength.get(key.length) ?? { keys: [], once: [], twice: [] };
    byLength.set(key.length, shelf);
    const { once, twice } = letterMasks(key);
    shelf.keys.push(key);
    shelf.once.push(once);
    shelf.twice.push(twice);
  }
  return {
    find(key, most) {
      const nothing = { keys: [], distance: most + 1 };
      if (key.length > longestKey) return nothing;
      const { once, twice } = letterMasks(key);
      for (let limit = 1; limit <= most; limit += 1) {
        const keys = [];
        for (let length = key.length - limit; length <= key.length + limit; length += 1) {
          const shelf = byLength.get(length);
          if (shelf) collect(shelf, key, once, twice, limit, keys);
        }
        if (keys.length > 0) return { keys: keys.sort(likelier(key)), distance: limit };
      }
      return nothing;
    }
  };
}
function collect(shelf, key, once, twice, limit, found) {
  const { keys } = shelf;
  for (let index = 0; index < keys.length; index += 1) {
    const changed = bitCount(once ^ (shelf.once[index] ?? 0)) + bitCount(twice ^ (shelf.twice[index] ?? 0));
    if (changed > 2 * limit) continue;
    const candidate = keys[index] ?? "";
    if (limit > 1 && candidate.charCodeAt(0) !== key.charCodeAt(0)) continue;
    if (damerauDistance(key, candidate, limit) <= limit) found.push(candidate);
  }
}
function likelier(key) {
  const cost = (other) => (other[0] === key[0] ? 0 : 2) + Math.abs(other.length - key.length);
  return (a, b) => cost(a) - cost(b) || (a < b ? -1 : 1);
}
function damerauDistance(a, b, most) {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast = new Int32Array(width);
  let last = new Int32Array(width).map((_, column) => column);
  let current = new Int32Array(width);
  for (let row2 = 1; row2 <= a.length; row2 += 1) {
    const from2 = Math.max(1, row2 - most);
    const to = Math.min(b.length, row2 + most);
    current.fill(most + 1);
    current[0] = row2;
    let best = from2 === 1 ? row2 : most + 1;
    for (let column = from2; column <= to; column += 1) {
      const isSame2 = a.charCodeAt(row2 - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame2 ? 0 : 1)
      );
      if (row2 > 1 && column > 1 && a.charCodeAt(row2 - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row2 - 2) === b.charCodeAt(column - 1)) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
function letterMasks(key) {
  let once = 0;
  let twice = 0;
  for (let index = 0; index < key.length; index += 1) {
    const bit = 1 << (key.charCodeAt(index) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}
function bitCount(bits2) {
  let rest = bits2 - (bits2 >>> 1 & 1431655765);
  rest = (rest & 858993459) + (rest >>> 2 & 858993459);
  return (rest + (rest >>> 4) & 252645135) * 16843009 >>> 24;
}
const fillers = new Set(
  "aus bei d de deutschland gemeinde germany in nahe nordrhein nrw ort ortsteil ot raum region stadt stadtbezirk stadtteil umgebung umland westfalen".split(
    " "
  )
);
const longestText = 200;
function tidyPlace(text) {
  const visible = visibleText(text.slice(0, longestText));
  const officialKey = /(?<!\d)05\d{3}(?:\d{3})?(?!\d)/.exec(visible)?.[0] ?? null;
  const postcode = officialKey === null ? /(?<!\d)\d{5}(?!\d)/.exec(visible)?.[0] ?? null : null;
  const digits = officialKey ?? postcode;
  const words = foldText(digits === null ? visible : visible.replace(digits, " ").replace(/^\s*DE?\s*-\s+/i, " ")).split(" ").filter((word) => word !== "");
  const core = words.filter((word) => !fillers.has(word));
  return { words, core, postcode, officialKey };
}
const mostChoices = 12;
function createPlaces(rows2) {
  const spots = pointSpots(rows2);
  const districts = new Map(rows2.districts.map((district) => [district.key, district]));
  const officialNames = new Map(rows2.places.map((place) => [place.id, foldKey(place.name)]));
  const byKey = /* @__PURE__ */ new Map();
  for (const { folded, kind, target } of rows2.terms) {
    const district = kind === "district" ? districts.get(target) : void 0;
    const spot = district ? { kind: "district", name: district.name, districtKey: district.key } : spots.get(Number(target));
    if (spot) byKey.set(joinFolded(folded), [...byKey.get(joinFolded(folded)) ?? [], spot]);
  }
  const near = closestKeys([...byKey.keys()].filter((key) => key.length > 4));
  const byPostcode = /* @__PURE__ */ new Map();
  for (const { postcode, placeId } of rows2.postcodes) {
    const spot = spots.get(placeId);
    if (spot) byPostcode.set(postcode, [...byPostcode.get(postcode) ?? [], spot]);
  }
  const withKey = (key) => {
    const found = byKey.get(key) ?? [];
    const official = found.filter((spot) => spot.kind === "place" && officialNames.get(spot.id) === key);
    return official.length === 1 ? official : found;
  };
  const withWords = (words) => withKey(joinFolded(words.join(" ")));
  const withTypo = (key) => near.find(key, Math.min(2, allowedMistakes(key.length))).keys.flatMap(withKey);
  const withOfficialKey = (key) => {
    const district = districts.get(key);
    if (district !== void 0 && district.kind !== "city")
      return [{ kind: "district", name: district.name, districtKey: district.key }];
    const town2 = spots.get(Number(key.padEnd(8, "0").slice(2)));
    return town2 === void 0 ? [] : [town2];
  };
  return {
    resolve(text) {
      const { words, core, postcode, officialKey } = tidyPlace(text);
      const tries = [
        () => officialKey === null ? [] : withOfficialKey(officialKey),
        // "Neunkirchen" and "Neuenkirchen" fold to one key: as spelled comes first.
        () => withWords(words).filter((spot) => spot.name.toLowerCase() === text.trim().toLowerCase()),
        () => withWords(words),
        () => core.length < words.length ? withWords(core) : [],
        () => withTypo(joinFolded(core.join(" "))),
        () => insideOf(core, withWords),
        () => postcode === null ? [] : byPostcode.get(postcode) ?? []
      ];
      for (const attempt of tries) {
        const found = attempt();
        if (found.length > 0) return answer(found);
      }
      return postcode !== null && core.length === 0 ? { kind: "postcodeOnly" } : { kind: "unknown" };
    },
    find: (spotId) => spots.get(spotId),
    name: (spotId) => spots.get(spotId)?.name ?? "",
    district: (key) => districts.get(key),
    districtOf: (spotId) => spots.get(spotId)?.districtKey ?? null,
    districtName: (key) => districts.get(key)?.name ?? key,
    districts: () => rows2.districts,
    choices: () => [...spots.values()].sort((a, b) => a.name.localeCompare(b.name, "de"))
  };
}
function pointSpots(rows2) {
  const spots = /* @__PURE__ */ new Map();
  const towns = new Map(rows2.places.map((place) => [place.id, place]));
  for (const { id, name, districtKey } of rows2.places) spots.set(id, { kind: "place", id, name, districtKey });
  for (const { id, placeId, name } of rows2.quarters) {
    const town2 = towns.get(placeId);
    if (town2)
      spots.set(id, { kind: "quarter", id, name: `${name} (${town2.name})`, districtKey: town2.districtKey, placeId });
  }
  return spots;
}
function insideOf(words, withWords) {
  const most = Math.min(words.length, 8);
  for (let length = most - 1; length > 0; length -= 1) {
    for (let start2 = 0; start2 + length <= most; start2 += 1) {
      const run = words.slice(start2, start2 + length);
      const found = run.join("").length > 3 ? withWords(run) : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}
function answer(found) {
  const distinct = [...new Map(found.map((spot) => [spotKey(spot), spot])).values()];
  const [only] = distinct;
  if (only !== void 0 && distinct.length === 1) return { kind: "one", spot: only };
  return { kind: "ambiguous", choices: distinct.slice(0, mostChoices) };
}
function spotKey(spot) {
  return spot.kind === "district" ? spot.districtKey : `${spot.kind} ${spot.id}`;
}
function livePlaces(first2, load) {
  let current = first2;
  let turn = Promise.resolve();
  const renew = async () => {
    current = createPlaces(await load());
  };
  return {
    resolve: (text) => current.resolve(text),
    find: (spotId) => current.find(spotId),
    name: (spotId) => current.name(spotId),
    district: (key) => current.district(key),
    districtOf: (spotId) => current.districtOf(spotId),
    districtName: (key) => current.districtName(key),
    districts: () => current.districts(),
    choices: () => current.choices(),
    reload: () => turn = turn.then(renew, renew)
  };
}
const fillerWords = new Set(
  `ab aber als alle allgemein allgemeine allgemeinen am an andere anderen angelernt angelernte angelernter arbeit arbeiten auch auf aus
  ausbildung ausgebildete ausgebildeter ausreichend bei beim bereich beruf berufe berufserfahrung berufsausbildung bin bis ca das dem den
  der des die diverse dringend du ein eine einem einen einer eines erfahrung erfahrungen erfahrene erfahrener erste ersten etc etwas
  fahigkeit fahigkeiten fach fachkenntnisse fachrichtung fertigkeiten fr fur gelernt gelernte gelernter gesucht gewunscht grundkenntnis
  grundkenntnisse grundlagen gut gute guten guter gutes habe haben hat ich im in incl industrie inkl ist jemand jahr jahre jahren kann keine kenntnis
  kenntnisse kenntnissen konnen langjahrig langjahrige langjahriger leute mehrjahrig mehrjahrige mehrjahriger minijob mit moglich nach noch nur
  oder ohne praktische praktischen praxis quereinsteiger schwerpunkt sehr seit sicher sichere sicherer sofort sonstige sowie
  sprache stelle suche tatig tatigkeit tatigkeiten teilzeit uber um umgang und unsere unter usw vergleichbar verschiedene verschiedenen
  viel viele vollzeit vom von vor vorhanden war wird wir wunschenswert z zb zu zum zur zwei zweite
  a and as experience for i in of the to with work`.split(/\s+/)
);
const helperHeads = ["hilfsarbeiter", "hilfskraft", "aushilfe", "gehilfe", "helfer", "hilfe", "assistent", "assistenz"];
const trainedHeads = [
  "facharbeiter",
  "mitarbeiter",
  "angestellter",
  "angestellte",
  "arbeiter",
  "fachkraft",
  "fachmann",
  "fachfrau",
  "personal",
  "meister",
  "kraft"
];
const skillHeads = [
  "grundkenntnisse",
  "kenntnisse",
  "erfahrungen",
  "erfahrung",
  "tatigkeiten",
  "tatigkeit",
  "arbeiten",
  "kurs"
];
const endings = ["erinnen", "erin", "innen", "ungs", "ung", "erei", "er", "en", "in", "n", "e", "s"];
const shortestStem = 4;
function wordStem(key) {
  const bare = /(?:er|ent|eur)in$/.test(key) ? key.slice(0, -2) : key;
  const helper = helperHeads.find((head2) => bare.endsWith(head2));
  const head = helper ?? trainedHeads.find((one) => bare.endsWith(one)) ?? skillHeads.find((one) => bare.endsWith(one)) ?? "";
  let stem = bare.slice(0, bare.length - head.length);
  for (let ending = nextEnding(stem); ending !== void 0; ending = nextEnding(stem))
    stem = stem.slice(0, -ending.length);
  return stem.length < shortestStem ? null : { stem, level: helper === void 0 ? "trained" : "helper" };
}
function nextEnding(stem) {
  return endings.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= shortestStem);
}
const shortestHead = 7;
const longestCompound = 60;
class TermIndex {
  #byKey = /* @__PURE__ */ new Map();
  #byStem = /* @__PURE__ */ new Map();
  #near;
  constructor(terms) {
    for (const term of terms) {
      const key = joinFolded(term.folded);
      push(this.#byKey, key, term);
      const stem = term.folded.includes(" ") ? null : wordStem(key);
      if (stem !== null) push(this.#byStem, stem.stem, { level: stem.level, term });
    }
    for (const term of terms) {
      const core = coreKey(term.folded.split(" "));
      if (core !== null && !this.#byKey.has(core)) this.#byKey.set(core, [term]);
    }
    this.#near = closestKeys(this.#byKey.keys());
  }
  /** Terms written like this, spaces, case and umlauts aside. */
  withKey(key) {
    return this.#byKey.get(key) ?? [];
  }
  /** Ending with a known word ("Hotelküchenhilfe"); null otherwise. */
  withHead(key) {
    if (key.length > longestCompound) return null;
    for (let start2 = 3; start2 <= key.length - shortestHead; start2 += 1) {
      const head = first(this.withKey(key.slice(start2)));
      if (head !== null) return head;
    }
    return null;
  }
  /** Like a known word in its stem ("Schweissfachkraft"); null otherwise. */
  withStem(key) {
    if (key.length > longestCompound) return null;
    const stem = wordStem(key);
    const alike = stem === null ? [] : this.#byStem.get(stem.stem) ?? [];
    const sameLevel = alike.filter((one) => one.level === stem?.level);
    return first((sameLevel.length > 0 ? sameLevel : alike).map((one) => one.term));
  }
  /** The nearest term within `most` mistakes (never more than the word's length allows); null when none is. */
  withTypo(key, most) {
    const { keys, distance } = this.#near.find(key, Math.min(most, allowedMistakes(key.length)));
    const term = keys[0] === void 0 ? null : first(this.withKey(keys[0]));
    return term === null ? null : { term, distance };
  }
}
function coreKey(foldedWords2) {
  const core = foldedWords2.filter((word) => !fillerWords.has(word));
  return core.length < 2 || core.length === foldedWords2.length ? null : joinFolded(core.join(" "));
}
function first(terms) {
  return terms.reduce((best, term) => best === null || term.number < best.number ? term : best, null);
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
const ambiguousWords = /* @__PURE__ */ new Map([
  ["mag", { choices: ["skill.mag-welding", "kind.employerMeasure"], context: /schweis/, meant: "skill.mag-welding" }]
]);
const mostWords = 400;
const longestWindow = 6;
const bareHeads = /* @__PURE__ */ new Set([
  "fachkraft",
  "fachkrafte",
  "helfer",
  "helferin",
  "mitarbeiter",
  "mitarbeiterin",
  "kaufmann",
  "kauffrau",
  "fachmann",
  "fachfrau",
  "aushilfe"
]);
const bareVerbs = new Set(
  "anwenden ausfuhren benutzen durchfuhren fahren fuhren handhaben nutzen verwenden".split(" ")
);
const shortestLooseWord = 6;
const mostNearMisses = 60;
const mostImportedNearMisses = 5;
const shortestImportedTypo = 8;
const shortestImportedTwoTypos = 13;
function resolveText(indexes, text) {
  const visible = visibleText(text);
  const reading = {
    concepts: [],
    unknown: [],
    ambiguous: [],
    folded: foldText(visible),
    nearMisses: 0,
    importedNearMisses: 0
  };
  const isOneName = visible.includes(",") && readImported(indexes, visible.trim(), reading);
  for (const part of isOneName ? [] : listParts(visible)) readPart(indexes, part, reading);
  const seen = /* @__PURE__ */ new Set();
  return {
    concepts: reading.concepts.filter(({ key }) => !seen.has(key) && seen.add(key)),
    unknown: [...new Set(reading.unknown)],
    ambiguous: [...new Map(reading.ambiguous.map((one) => [one.text, one])).values()]
  };
}
function readPart(indexes, part, reading) {
  if (readWhole(indexes.own, part, reading) || readImported(indexes, part, reading)) return;
  const pieces = joinedParts(part);
  for (const piece2 of pieces.length > 1 ? pieces : [part]) {
    if (pieces.length > 1 && (readWhole(indexes.own, piece2, reading) || readImported(indexes, piece2, reading)))
      continue;
    if (foldKey(piece2) !== "") readWords(indexes, piece2, reading);
  }
}
function readImported({ own, imported }, text, reading) {
  const bare = withoutGenderMarks(text);
  for (const candidate of bare === text ? [text] : [bare, text]) {
    const terms = mostMeant(imported.withKey(foldKey(candidate)));
    if (terms.length === 0) continue;
    if (readOwnWords(own, bare, reading)) return true;
    take(terms, text, candidate, reading);
    return true;
  }
  return false;
}
function readOwnWords(own, part, reading) {
  const inside = { ...reading, concepts: [], ambiguous: [] };
  const rest = readKnownWords(own, wordsOf(part), inside).flat();
  if (inside.concepts.length === 0 || !rest.every(({ key }) => fillerWords.has(key) || bareVerbs.has(key)))
    return false;
  reading.concepts.push(...inside.concepts);
  reading.ambiguous.push(...inside.ambiguous);
  return true;
}
function mostMeant(terms) {
  const curated = terms.filter((term) => !isImportedNumber(term.number));
  if (curated.length > 0) return curated;
  const named = terms.filter((term) => term.isName === true);
  return named.length > 0 ? named : terms;
}
function readWhole(index, part, reading) {
  const bare = withoutGenderMarks(part);
  for (const candidate of bare === part ? [part] : [bare, part]) {
    const key = foldKey(candidate);
    if (key === "") continue;
    if (readAmbiguous(key, part, reading)) return true;
    const terms = index.withKey(key);
    if (terms.length > 0) {
      take(terms, part, candidate, reading);
      return true;
    }
  }
  return false;
}
function readAmbiguous(key, typed, reading) {
  const word = ambiguousWords.get(key);
  if (!word) return false;
  if (word.context.test(reading.folded)) reading.concepts.push({ key: word.meant, matchedText: typed, how: "exact" });
  else reading.ambiguous.push({ text: typed, choices: word.choices });
  return true;
}
function take(terms, typed, candidate, reading) {
  const spelled = terms.filter((term) => term.term.toLowerCase() === candidate.trim().toLowerCase());
  const how = spelled.length > 0 ? "exact" : "folded";
  for (const kind of ["occupation", "skill"]) {
    const ofKind = (list) => [
      ...new Set(list.filter((term) => term.kind === kind).map((term) => term.conceptKey))
    ];
    const keys = ofKind(spelled).length === 1 ? ofKind(spelled) : ofKind(terms);
    if (keys.length > 1) reading.ambiguous.push({ text: typed, choices: keys.sort() });
    else if (keys[0] !== void 0) reading.concepts.push({ key: keys[0], matchedText: typed, how });
  }
}
function wordsOf(text) {
  return text.split(/[^\p{L}\p{N}\p{M}+#§]+/u).map((typed) => ({ typed, key: foldKey(typed) })).filter(({ key }) => key !== "").slice(0, mostWords);
}
function readWords(indexes, part, reading) {
  const index = indexes.own;
  const bare = withoutGenderMarks(part);
  const words = wordsOf(bare);
  const core = index.withKey(coreKey(words.map(({ key }) => key)) ?? "");
  if (core.length > 0) {
    take(core, part, part, reading);
    return;
  }
  const inside = { ...reading, concepts: [], ambiguous: [] };
  const rest = readKnownWords(index, words, inside);
  const isCovered = inside.concepts.length + inside.ambiguous.length > 0;
  const isFiller = ({ key }) => fillerWords.has(key) || isCovered && bareHeads.has(key);
  const loose = rest.map((run) => run.filter((word) => !isFiller(word))).filter((run) => run.length > 0);
  if (!(isCovered && loose.length === 0)) {
    const whole = readLoosely(index, foldKey(bare), reading, isCovered ? 1 : 3, !isCovered);
    if (whole !== null) {
      reading.concepts.push({ key: whole.key, matchedText: part, how: whole.how });
      return;
    }
    if (!isCovered && readImportedLoosely(indexes, words, part, reading)) return;
  }
  reading.concepts.push(...inside.concepts);
  reading.ambiguous.push(...inside.ambiguous);
  if (!isCovered && loose.length === 0) reading.unknown.push(part);
  for (const run of loose) readLooseRun(index, run, part, words.length, reading);
}
function readImportedLoosely({ imported }, words, part, reading) {
  const core = mostMeant(imported.withKey(coreKey(words.map(({ key: key2 }) => key2)) ?? ""));
  if (core.length > 0) {
    take(core, part, part, reading);
    return true;
  }
  const key = joinFolded(words.map((word) => word.key).join(" "));
  if (key.length < shortestImportedTypo || reading.importedNearMisses >= mostImportedNearMisses) return false;
  reading.importedNearMisses += 1;
  const found = imported.withTypo(key, key.length < shortestImportedTwoTypos ? 1 : 2);
  if (found !== null) reading.concepts.push({ key: found.term.conceptKey, matchedText: part, how: "typo" });
  return found !== null;
}
function readKnownWords(index, words, reading) {
  const rest = [[]];
  let start2 = 0;
  while (start2 < words.length) {
    let length = Math.min(longestWindow, words.length - start2);
    while (length > 0 && !readWindow(index, words.slice(start2, start2 + length), reading)) length -= 1;
    if (length > 0) rest.push([]);
    else rest.at(-1)?.push(...words.slice(start2, start2 + 1));
    start2 += Math.max(1, length);
  }
  return rest.filter((run) => run.length > 0);
}
function readWindow(index, words, reading) {
  const key = joinFolded(words.map((word) => word.key).join(" "));
  if (words.length === 1 && fillerWords.has(key)) return false;
  const typed = words.map((word) => word.typed).join(" ");
  if (readAmbiguous(key, typed, reading)) return true;
  const terms = index.withKey(key);
  if (terms.length > 0) take(terms, typed, typed, reading);
  return terms.length > 0;
}
function readLooseRun(index, run, part, wordCount, reading) {
  const unknown = [];
  for (const { typed, key } of run) {
    const isWorthTrying = wordCount > 1 && key.length >= shortestLooseWord;
    const found = isWorthTrying ? readLoosely(index, key, reading, 2, true) : null;
    if (found !== null) reading.concepts.push({ key: found.key, matchedText: typed, how: found.how });
    else unknown.push(typed);
  }
  if (unknown.length > 0) reading.unknown.push(unknown.length === wordCount ? part : unknown.join(" "));
}
function readLoosely(index, key, reading, most, mayBeCompound) {
  if (reading.nearMisses >= mostNearMisses) return null;
  reading.nearMisses += 1;
  const compound = (term) => term === null ? null : { key: term.conceptKey, how: "compound" };
  const typo = (mistakes) => {
    const found = index.withTypo(key, mistakes);
    return found === null ? null : { key: found.term.conceptKey, how: "typo" };
  };
  return (mayBeCompound ? compound(index.withStem(key)) : null) ?? typo(1) ?? (mayBeCompound ? compound(index.withHead(key)) : null) ?? (most > 1 ? typo(most) : null);
}
function createVocabulary(rows2) {
  const byKey = new Map(rows2.concepts.map((concept) => [concept.key, concept]));
  const own = [];
  const imported = [];
  for (const { folded, conceptKey, term, origin: origin2 } of rows2.terms) {
    const concept = byKey.get(conceptKey);
    if (concept === void 0) continue;
    const made = { conceptKey, kind: concept.kind, number: concept.number, term, folded };
    if (origin2 === "import") imported.push({ ...made, isName: isNameOf(concept, term) });
    else own.push(made);
  }
  const terms = [...own, ...imported];
  const indexes = /* @__PURE__ */ new Map();
  const indexOf = (kind) => {
    const index = (all) => new TermIndex(kind === "both" ? all : all.filter((term) => term.kind === kind));
    const made = indexes.get(kind) ?? { own: index(own), imported: index(imported) };
    indexes.set(kind, made);
    return made;
  };
  const related = /* @__PURE__ */ new Map();
  for (const { from: from2, to, weight } of rows2.relations) {
    const list = related.get(from2) ?? [];
    related.set(from2, list);
    list.push({ key: to, weight });
  }
  for (const list of related.values()) list.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const label = (key, locale) => {
    const labels = byKey.get(key)?.labels;
    return labels?.[locale] ?? labels?.["de"] ?? key;
  };
  const isForeign = (key) => Number(isImportedNumber(byKey.get(key)?.number ?? 0));
  const resolve = (text, kind) => resolveText(indexOf(kind ?? "both"), text);
  return {
    resolve,
    label,
    concept: (key) => byKey.get(key),
    concepts: () => rows2.concepts,
    related: (key) => related.get(key) ?? [],
    relations: () => rows2.relations,
    search(prefix, { kind, limit = 10, locale = "de" } = {}) {
      const typed = foldText(prefix.slice(0, 100));
      if (typed === "") return [];
      const ranks = /* @__PURE__ */ new Map();
      const note = (key, rank) => ranks.set(key, Math.min(rank, ranks.get(key) ?? rank));
      const inside = ` ${typed}`;
      const names = /* @__PURE__ */ new Map();
      const nameOf = (key) => {
        const known = names.get(key) ?? foldKey(label(key, locale));
        names.set(key, known);
        return known;
      };
      for (const term of terms) {
        if (kind !== void 0 && term.kind !== kind) continue;
        if (term.folded.startsWith(typed))
          note(term.conceptKey, nameOf(term.conceptKey).startsWith(joinFolded(term.folded)) ? 0 : 1);
        else if (term.folded.includes(inside)) note(term.conceptKey, 2);
      }
      if (ranks.size === 0) for (const { key } of resolve(prefix, kind).concepts) note(key, 3);
      return [...ranks].map(([key, rank]) => ({ key, rank, label: label(key, locale) })).sort(
        (a, b) => a.rank - b.rank || isForeign(a.key) - isForeign(b.key) || a.label.length - b.label.length || (a.label < b.label ? -1 : 1)
      ).slice(0, limit).map((one) => ({ key: one.key, kind: byKey.get(one.key)?.kind ?? "skill", label: one.label }));
    }
  };
}
function isNameOf({ labels }, term) {
  const label = labels["de"] ?? "";
  return label === term || label.split("/").some((part) => part === term || `${part}in` === term);
}
function liveVocabulary(first2, load) {
  let current = first2;
  let turn = Promise.resolve();
  const renew = async () => {
    current = createVocabulary(await load());
  };
  return {
    resolve: (text, kind) => current.resolve(text, kind),
    label: (key, locale) => current.label(key, locale),
    concept: (key) => current.concept(key),
    concepts: () => current.concepts(),
    related: (key) => current.related(key),
    relations: () => current.relations(),
    search: (prefix, options) => current.search(prefix, options),
    reload: () => turn = turn.then(renew, renew)
  };
}
const piece = 20;
function renewOldJobFits(app) {
  return inPieces(app, GATE_VERSION);
}
function refreshJobFits(app) {
  return inPieces(app);
}
async function inPieces(app, below) {
  let after = "";
  for (; ; ) {
    const ids = await listJobFitIds(app.db, after, piece, below);
    const last = ids.at(-1);
    if (last === void 0) return;
    await write(app.db, (tx) => rewriteJobFits(app, tx, { proposalIds: ids }));
    after = last;
    await setImmediate$1();
  }
}
async function repeatErasures(app) {
  const erased = await erasuresToRepeat(app.db, app.vault);
  for (const { id, kind, erasedAt } of erased) {
    await write(
      app.db,
      (tx) => kind === "volunteer" ? eraseMentorAgain(app, tx, id, erasedAt) : eraseCaseAgain(app, tx, id, erasedAt)
    );
  }
  return erased.length;
}
async function eraseCaseAgain(app, tx, id, erasedAt) {
  const profile = await findProfile(tx, id, dayOf(app.clock.now()));
  if (profile === null || profile.state === "erased") return eraseIdentities(tx, "candidate", [id], erasedAt);
  await changeProfiles(app, tx, null, [{ kind: "erase", id, version: profile.version, reason: "erasedBefore" }]);
}
async function eraseMentorAgain(app, tx, id, erasedAt) {
  const mentor = await findMentor(tx, id);
  await eraseIdentities(tx, "volunteer", [id], erasedAt);
  if (mentor === null) return;
  const now = app.clock.now();
  await endMentoring(app, tx, null, await listLearnersOfMentor(tx, id));
  await updateMentor(tx, id, mentor.version, { state: "ended" });
  await emptyMentor(tx, id, mentor.version + 1);
  await closeMentorAccount(tx, id, now);
  await syncMentorIndex(app, tx, [id]);
  await appendAudit(tx, now, {
    actorId: null,
    action: "mentor.erase",
    subjectKind: "mentor",
    subjectIds: [id],
    detail: { reason: "erasedBefore" }
  });
}
function openProcess(name, source) {
  const built = builtFile(name);
  return fork(built ?? fileURLToPath(source), {
    execArgv: built === null ? ["--import", "tsx"] : [],
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  });
}
function auditHeadFile(file) {
  return {
    append: (head) => appendFileSync(file, `${JSON.stringify({ ...head, at: head.at.toISOString() })}
`, { mode: 384 }),
    read: () => existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(headOf) : []
  };
}
function headOf(line) {
  try {
    const { at, seq, segment, hash, erasures } = JSON.parse(line);
    if (typeof seq !== "number" || typeof hash !== "string") return [];
    return [{ at: new Date(String(at)), seq, segment: String(segment), hash, erasures: Number(erasures) || 0 }];
  } catch {
    return [];
  }
}
class DataDirectoryTaken extends Error {
  /** @param owner the process and its machine, as it wrote them down; null: it has not yet */
  constructor(owner) {
    super(
      `The data directory is in use by ${owner ?? "another process"}: the portal runs there already, or a command does. Nothing was changed. Stop it first; what a command does can often be started in the running portal, in Administration -> Jobs.`
    );
    this.owner = owner;
    this.name = "DataDirectoryTaken";
  }
}
function lockDataDirectory(dataDir) {
  const ownerFile = path.join(dataDir, "process.owner");
  const pool = new ConnectionPool(path.join(dataDir, "process.lock"), { timeout: 0 }, 1);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 448 });
    pool.acquireSync().exec("begin exclusive");
  } catch (error) {
    pool.close();
    if (codeOf(error).startsWith("SQLITE_BUSY")) throw new DataDirectoryTaken(ownerIn(ownerFile));
    throw unwritable(dataDir, error);
  }
  const release = () => {
    try {
      rmSync(ownerFile, { force: true });
    } catch {
    }
    pool.close();
  };
  try {
    writeFileSync(ownerFile, `process ${process.pid} on ${hostname()}`, { mode: 384 });
  } catch (error) {
    release();
    throw unwritable(dataDir, error);
  }
  return { release };
}
function ownerIn(file) {
  try {
    return readFileSync(file, "utf8") || null;
  } catch {
    return null;
  }
}
function codeOf(error) {
  const { code } = error;
  return typeof code === "string" && !code.startsWith("UNKNOWN") ? code : "";
}
function unwritable(dataDir, error) {
  return new Error(
    `The data directory ${dataDir} cannot be written${codeOf(error) && ` (${codeOf(error)})`}. It has to be on a local disk with free space, and belong to the user the portal runs as. Nothing was changed.`
  );
}
const timeoutSeconds = 8;
const believedMs = 10 * 6e4;
function openIdConnect(now) {
  const known = /* @__PURE__ */ new Map();
  async function configurationOf(access) {
    const key = JSON.stringify(access);
    const kept2 = known.get(key);
    return kept2 !== void 0 && kept2.until > now().getTime() ? kept2.config : askAnew(access, key);
  }
  async function askAnew(access, key) {
    known.delete(key);
    const config = await discover(access);
    known.set(key, { config, until: now().getTime() + believedMs });
    return config;
  }
  return {
    async check(access) {
      await reached(() => askAnew(access, JSON.stringify(access)));
    },
    async begin(access, returnTo, isAnew) {
      const config = await reached(() => configurationOf(access));
      const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: "openid profile email",
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: "S256",
        ...isAnew ? { prompt: "login" } : {}
      });
      return { url: url.href, checks };
    },
    async finish(access, url, { state, nonce, verifier }) {
      const config = await reached(() => configurationOf(access));
      const tokens = await agreed(
        () => authorizationCodeGrant(config, new URL(url), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true
        })
      );
      const claims = tokens.claims();
      if (claims === void 0) throw new ProviderFailure("failed");
      const isAskedMore = config.serverMetadata().userinfo_endpoint !== void 0;
      const more = isAskedMore ? await agreed(() => fetchUserInfo(config, tokens.access_token, claims.sub)) : {};
      return { ...more, ...claims };
    },
    async signOutUrl(access, backTo) {
      const config = await reached(() => configurationOf(access));
      if (config.serverMetadata().end_session_endpoint === void 0) return null;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: backTo, client_id: access.clientId }).href;
    }
  };
}
async function discover({ issuer, clientId, clientPassword }) {
  if (!isIssuer(issuer)) throw new ProviderFailure("failed");
  const url = new URL(issuer);
  const execute = [enableNonRepudiationChecks, ...url.protocol === "http:" ? [allowInsecureRequests] : []];
  const options = { timeout: timeoutSeconds, execute };
  if (clientPassword === null) return discovery(url, clientId, {}, None(), options);
  return discovery(
    url,
    clientId,
    {},
    (server, client, body, headers) => {
      const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
      const way2 = ways.includes("client_secret_basic") ? ClientSecretBasic : ClientSecretPost;
      return way2(clientPassword)(server, client, body, headers);
    },
    options
  );
}
async function reached(work) {
  try {
    return await work();
  } catch {
    throw new ProviderFailure("unreachable");
  }
}
async function agreed(work) {
  try {
    return await work();
  } catch (error) {
    const isCancelled = error instanceof AuthorizationResponseError && error.error === "access_denied";
    throw new ProviderFailure(isCancelled ? "cancelled" : "failed");
  }
}
function releaseVersion() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")).version ?? "";
    if (dirname(folder) === folder) return "";
  }
}
const sheetDelimiters = [";", "	", ",", "|"];
const maxSheetBytes = 40 * 1024 * 1024;
const upperHalf = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function decodeText(bytes) {
  const [first2, second, third] = bytes;
  if (first2 === 239 && second === 187 && third === 191) return decodeUnicode(bytes.subarray(3), "utf-8");
  if (first2 === 255 && second === 254) return decodeUnicode(bytes.subarray(2), "utf-16le");
  if (first2 === 254 && second === 255) return decodeUnicode(bytes.subarray(2), "utf-16be");
  const wide = wideOrder(bytes);
  if (wide !== null) return decodeUnicode(bytes, wide);
  if (bytes.includes(0)) return { ok: false, code: "notASheet" };
  if (isUtf8(bytes)) return decodeUnicode(bytes, "utf-8");
  return looksDecodedTwice(bytes) ? { ok: false, code: "wrongEncoding" } : decodeWindows1252(bytes);
}
function decodeUnicode(bytes, encoding) {
  let text;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, code: "wrongEncoding" };
  }
  if (hasControlCharacters(text)) return { ok: false, code: "notASheet" };
  return decodedTwice.test(text) ? { ok: false, code: "wrongEncoding" } : { ok: true, text, encoding };
}
function decodeWindows1252(bytes) {
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let isUndefined = false;
  text = text.replace(/[\u0080-\u009f]/g, (character) => {
    const code = upperHalf[character.charCodeAt(0) - 128] ?? 0;
    if (code === 0) isUndefined = true;
    return String.fromCharCode(code);
  });
  if (isUndefined) return { ok: false, code: "wrongEncoding" };
  return hasControlCharacters(text) ? { ok: false, code: "notASheet" } : { ok: true, text, encoding: "windows-1252" };
}
const decodedTwice = /Ã[¤¶¼Ÿ„–œ]|â‚¬|â€[œž“”™]/u;
function looksDecodedTwice(bytes) {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 195) continue;
    const next = bytes[at + 1] ?? 0;
    if ([164, 182, 188, 159, 132, 150, 156].includes(next)) return true;
  }
  return false;
}
function wideOrder(bytes) {
  const length = Math.min(bytes.length, 400) & -2;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > length * 0.4 && even === 0) return "utf-16le";
  if (even > length * 0.4 && odd === 0) return "utf-16be";
  return null;
}
function hasControlCharacters(text) {
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/.test(text);
}
function writeErrorSheet(columns, rows2, headings) {
  const lines = [
    [headings.row, headings.problems, ...columns],
    ...rows2.map((row2) => [String(row2.number), row2.sentences.join(" "), ...row2.cells])
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((cells) => cells.map(writeCell).join(";")).join("\r\n")}\r
`);
}
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
function writeCell(cell) {
  const harmless = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n\t,|]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
function sheetOfRows(raw, kind) {
  const rows2 = [];
  raw.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    rows2.push({ number: index + 1, cells: cells.map(withoutApostrophe) });
  });
  const [head, ...body] = rows2;
  if (head === void 0) return { ok: false, code: "empty", params: {} };
  return { ok: true, sheet: { ...kind, columns: head.cells, columnsRow: head.number, rows: body } };
}
function withoutApostrophe(cell) {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
function readCsv(bytes) {
  const decoded2 = decodeText(bytes);
  if (!decoded2.ok) return { ok: false, code: decoded2.code, params: {} };
  const named = /^sep=([;,\t|])(?:\r\n|\r|\n)/i.exec(decoded2.text);
  const text = named === null ? decoded2.text : decoded2.text.slice(named[0].length);
  if (text.trim() === "") return { ok: false, code: "empty", params: {} };
  const delimiter = named?.[1] ?? likelyDelimiter(text);
  if (hasTooManyColumns(text, delimiter)) return { ok: false, code: "tooManyCells", params: {} };
  try {
    const rows2 = parse(text, {
      delimiter,
      bom: false,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ["\r\n", "\n", "\r"]
    });
    return sheetOfRows(rows2, { format: "csv", encoding: decoded2.encoding, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== "CSV_QUOTE_NOT_CLOSED") return { ok: false, code: "unreadable", params: {} };
    return { ok: false, code: "unclosedQuote", params: { row: Number(error["records"] ?? 0) + 1 } };
  }
}
const mostColumns = 16384;
function hasTooManyColumns(text, delimiter) {
  let columns = 1;
  for (const character of text) {
    if (character === delimiter) columns += 1;
    else if (character === "\n" || character === "\r") columns = 1;
    if (columns > mostColumns) return true;
  }
  return false;
}
function likelyDelimiter(text) {
  let best = ";";
  let bestScore = -1;
  for (const delimiter of sheetDelimiters) {
    const counts = cutsPerRow(text, delimiter);
    const rowsByCount = /* @__PURE__ */ new Map();
    for (const count of counts) if (count > 0) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
    let score = 0;
    for (const [count, rows2] of rowsByCount) score = Math.max(score, rows2 * 1e3 + Math.min(count, 999));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
const isDelimiter = (character) => sheetDelimiters.some((delimiter) => delimiter === character);
function cutsPerRow(text, delimiter) {
  const counts = [];
  let cuts = 0;
  let atStart = true;
  let isQuoted = false;
  for (let at = 0; at < text.length && at < 2e5 && counts.length < 30; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character === '"') {
        if (text[at + 1] === '"') at += 1;
        else isQuoted = false;
      }
    } else if (character === '"' && atStart) {
      isQuoted = true;
      atStart = false;
    } else if (isDelimiter(character)) {
      if (character === delimiter) cuts += 1;
      atStart = true;
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at += 1;
      counts.push(cuts);
      cuts = 0;
      atStart = true;
    } else atStart = false;
  }
  counts.push(cuts);
  return counts;
}
const inflate = promisify(inflateRaw);
const maxUnpackedBytes = 200 * 1024 * 1024;
const maxRatio = 100;
const ratioCountsFromBytes = 2 * 1024 * 1024;
const maxEntries = 2e3;
const maxCells = 25e6;
async function inspectArchive(bytes) {
  const entries = centralDirectory(bytes);
  if (entries === null) return { ok: false, code: "damagedArchive" };
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => (entry.flags & 1) !== 0)) return { ok: false, code: "passwordProtected" };
  if (names.has("content.xml") && names.has("mimetype")) return { ok: false, code: "openDocument" };
  if (names.has("xl/workbook.bin")) return { ok: false, code: "oldExcel" };
  if (!names.has("[Content_Types].xml") || !entries.some((entry) => entry.name.startsWith("xl/")))
    return { ok: false, code: "notASheet" };
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  if (unpacked > maxUnpackedBytes) return { ok: false, code: "zipBomb" };
  if (unpacked > ratioCountsFromBytes && unpacked > packed * maxRatio) return { ok: false, code: "zipBomb" };
  if (names.size !== entries.length || !isGapless(bytes, entries)) return { ok: false, code: "damagedArchive" };
  let cells = 0;
  for (const entry of entries) {
    const content = await unpack(bytes, entry);
    if (content === null) return { ok: false, code: "zipBomb" };
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(entry.name)) continue;
    cells += cellRectangle(content.toString("latin1"));
    if (cells > maxCells) return { ok: false, code: "tooManyCells" };
  }
  return { ok: true };
}
function centralDirectory(bytes) {
  let end = -1;
  for (let at2 = bytes.length - 22; at2 >= 0 && at2 >= bytes.length - 22 - 65535; at2 -= 1) {
    if (bytes.readUInt32LE(at2) === 101010256) {
      end = at2;
      break;
    }
  }
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > maxEntries || at + bytes.readUInt32LE(end + 12) !== end) return null;
  const entries = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 33639248) return null;
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameBytes),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42)
    });
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries.sort((a, b) => a.offset - b.offset) : null;
}
function isGapless(bytes, entries) {
  const directoryStart = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from([80, 75, 5, 6])) + 16);
  let expected = 0;
  let slack = 0;
  for (const entry of entries) {
    if (entry.offset < expected || entry.offset > expected + slack) return false;
    if (entry.offset + 30 > directoryStart || bytes.readUInt32LE(entry.offset) !== 67324752) return false;
    const isStreamed = (entry.flags & 8) !== 0;
    const packed = bytes.readUInt32LE(entry.offset + 18);
    const unpacked = bytes.readUInt32LE(entry.offset + 22);
    const isLeftOpen = isStreamed && packed === 0 && unpacked === 0;
    if (!isLeftOpen && (packed !== entry.packedBytes || unpacked !== entry.unpackedBytes)) return false;
    if (bytes.readUInt16LE(entry.offset + 8) !== entry.method) return false;
    expected = dataStart(bytes, entry) + entry.packedBytes;
    slack = isStreamed ? 24 : 0;
  }
  return directoryStart >= expected && directoryStart <= expected + slack;
}
function dataStart(bytes, entry) {
  return entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
}
async function unpack(bytes, entry) {
  const start2 = dataStart(bytes, entry);
  const packed = bytes.subarray(start2, start2 + entry.packedBytes);
  if (packed.length !== entry.packedBytes) return null;
  if (entry.method === 0) return entry.packedBytes === entry.unpackedBytes ? packed : null;
  if (entry.method !== 8) return null;
  try {
    const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
    return content.length === entry.unpackedBytes ? content : null;
  } catch {
    return null;
  }
}
function cellRectangle(xml) {
  let rows2 = 0;
  let columns = 0;
  for (const [, address = ""] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(address);
    if (parts === null) return Number.POSITIVE_INFINITY;
    rows2 = Math.max(rows2, Number(parts[2]));
    let column = 0;
    for (const letter of parts[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return rows2 * Math.max(1, columns);
}
async function readXlsx(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const finding = await inspectArchive(buffer);
  if (!finding.ok) return { ok: false, code: finding.code, params: {} };
  try {
    const worksheets = await readXlsxFile(buffer);
    const filled = worksheets.find((worksheet) => worksheet.data.length > 0);
    const rows2 = (filled?.data ?? []).map((row2) => row2.map(cellText));
    return sheetOfRows(rows2, { format: "xlsx", encoding: null, delimiter: null });
  } catch {
    return { ok: false, code: "unreadable", params: {} };
  }
}
function cellText(value) {
  if (value === null || value === void 0) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ja" : "nein";
  return typeof value === "string" ? value : "";
}
async function readSheet(bytes, fileName) {
  if (bytes.length === 0) return { ok: false, code: "empty", params: {} };
  if (bytes.length > maxSheetBytes)
    return { ok: false, code: "tooLarge", params: { megabytes: Math.ceil(bytes.length / 1024 / 1024) } };
  if (startsWith(bytes, [80, 75])) return readXlsx(bytes);
  if (startsWith(bytes, [208, 207, 17, 224]))
    return { ok: false, code: isEncryptedWorkbook(bytes) ? "passwordProtected" : "oldExcel", params: {} };
  const opening = Buffer.from(bytes.subarray(0, 512)).toString("latin1").trimStart().toLowerCase();
  if (/^(?:\u00ef\u00bb\u00bf)?<(?:!doctype|html|\?xml|table)|^%pdf|^\{\\rtf/.test(opening))
    return { ok: false, code: "notASheet", params: {} };
  if (/\.(?:xlsx|xlsm|ods|pdf|docx?|jpe?g|png|zip)$/i.test(fileName))
    return { ok: false, code: "notASheet", params: {} };
  return readCsv(bytes);
}
function startsWith(bytes, signature) {
  return signature.every((byte, at) => bytes[at] === byte);
}
function isEncryptedWorkbook(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le")
  );
}
function readSmtpAddress(text) {
  if (!/^smtps?:\/\/[^/?#\s]+\/?$/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const isEncryptedFromStart = url.protocol === "smtps:";
  if (url.hostname === "" || user === null || password === null || user === "" !== (password === "")) return null;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? isEncryptedFromStart ? 465 : 587 : Number(url.port),
    isEncryptedFromStart,
    login: user === "" ? null : { user, password }
  };
}
function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function readSender(text) {
  const found = /^(?:([^<>"\p{Cc}]*)<([^<>]+)>|(.+))$/u.exec(text.trim());
  const address = (found?.[2] ?? found?.[3] ?? "").trim();
  return isMailAddress(address) ? { name: found?.[1]?.trim() ?? "", address } : null;
}
function isMailAddress(text) {
  return /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/.test(text);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
function smtpPost(server, from2) {
  const isLocal = isLoopback(server.host);
  const settings = {
    host: server.host,
    port: server.port,
    secure: server.isEncryptedFromStart,
    requireTLS: !isLocal,
    ignoreTLS: isLocal,
    tls: { minVersion: "TLSv1.2" },
    name: from2.host,
    ...server.login === null ? {} : { auth: { user: server.login.user, pass: server.login.password } },
    connectionTimeout: 1e4,
    greetingTimeout: 1e4,
    dnsTimeout: 1e4,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false
  };
  return {
    async send(mail, { leaveMs, answerMs: answerMs2 }) {
      if (!isMailAddress(mail.to)) return { failure: "recipient", reply: null, holds: "never" };
      let hasLeft = false;
      const tooSlow = new AbortController();
      const leaving = setTimeout(() => tooSlow.abort(), leaveMs);
      const transport = createTransport({ ...settings, socketTimeout: answerMs2 });
      transport.use("stream", ({ message }, done2) => {
        message.processFunc(
          (input) => input.pipe(new PassThrough()).once("end", () => {
            hasLeft = true;
            clearTimeout(leaving);
          })
        );
        done2();
      });
      try {
        await transport.sendMail({
          signal: tooSlow.signal,
          from: { name: from2.name, address: from2.address },
          to: { name: "", address: mail.to },
          envelope: { from: from2.address, to: [mail.to] },
          subject: mail.subject,
          text: mail.text,
          textEncoding: "quoted-printable",
          date: mail.at,
          messageId: `<${mail.id}@${from2.host}>`,
          headers: { "Auto-Submitted": "auto-generated", ...mail.off === null ? {} : unsubscribeBy(mail.off) },
          xMailer: false
        });
        return null;
      } catch (error) {
        const refusal = refusalOf(error);
        return hasLeft && refusal.reply === null ? { ...refusal, holds: "unknown" } : refusal;
      } finally {
        clearTimeout(leaving);
      }
    }
  };
}
function unsubscribeBy(address) {
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
function refusalOf(error) {
  const { code, command, responseCode } = error;
  const reply = typeof responseCode === "number" ? responseCode : null;
  const isFinal = reply === null || reply >= 500;
  if (command === "RCPT TO" || code === "EENVELOPE" && command === "API")
    return { failure: "recipient", reply, holds: isFinal ? "never" : "later" };
  if (command === "DATA" && reply !== null) return { failure: "message", reply, holds: isFinal ? "never" : "later" };
  if (command === "MAIL FROM") return { failure: "sender", reply, holds: "server" };
  if (code === "EAUTH" || code === "ENOAUTH") return { failure: "auth", reply, holds: "server" };
  if (code === "ETLS" || isCertificateProblem(error)) return { failure: "tls", reply, holds: "server" };
  if (code === "EDNS") return { failure: "dns", reply, holds: "server" };
  if (code === "ETIMEDOUT" || code === "EABORT") return { failure: "timeout", reply, holds: "server" };
  if (code === "ECONNECTION" || code === "ESOCKET" || code === "EPROTOCOL")
    return { failure: "connection", reply, holds: "server" };
  return { failure: "unexpected", reply, holds: "later" };
}
function isCertificateProblem(error) {
  return error instanceof Error && /certificate|\bSSL\b|\bTLS\b/i.test(error.message);
}
function composeMail(settings, portal, patience = { mail: mailPatience, code: codePatience }) {
  if (settings === null) return null;
  const post = smtpPost(settings.server, { ...settings.from, host: new URL(portal.origin).hostname });
  return {
    send({ id, kind, path: path2, offPath, locale, address, at }) {
      const t = textsFor(locale, "mail");
      const about = isLinkMail(kind) ? [t("link.once"), t(`link.notYou.${kind}`)] : [
        t("why"),
        offPath === null ? `${t("optOut")}
${portal.origin}/account` : `${t("off")}
${portal.origin}${offPath}`
      ];
      const text = [
        t("greeting"),
        `${t(`kinds.${kind}.text`)}
${portal.origin}${path2}`,
        ...about,
        `${t("portal")}
${t("automatic")}`
      ].join("\n\n");
      const off = offPath === null ? null : `${portal.origin}${offPath}`;
      const mail = { id, to: address, subject: t(`kinds.${kind}.subject`), text: `${text}
`, at, off };
      return post.send(mail, patience.mail);
    },
    sendCode({ id, code, locale, address, at }) {
      const t = textsFor(locale, "mail");
      const text = [
        t("greeting"),
        `${t("code.text")} ${code}`,
        t("code.valid", { minutes: emailCodeMinutes }),
        t("code.notYou"),
        `${t("portal")}
${t("automatic")}`
      ].join("\n\n");
      const mail = { id, to: address, subject: t("code.subject"), text: `${text}
`, at, off: null };
      return post.send(mail, patience.code);
    }
  };
}
const indexKinds = ["profile", "posting", "mentor"];
const tables = {
  profile: sql.raw("(SELECT p.id, d.document FROM match_profile p JOIN match_document d ON d.profile = p.profile)"),
  posting: sql.raw("posting_row"),
  mentor: sql.raw("mentor_row")
};
async function storedDocuments(handle, kind, ids) {
  if (ids.length === 0) return [];
  const rows2 = await handle.all(
    sql`SELECT document FROM ${tables[kind]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  );
  return rows2.map(({ document }) => JSON.parse(document));
}
async function storedDocumentsAfter(handle, kind, after, limit) {
  const rows2 = await handle.all(
    sql`SELECT document FROM ${tables[kind]} WHERE ${after} IS NULL OR id > ${after} ORDER BY id LIMIT ${limit}`
  );
  return rows2.map(({ document }) => JSON.parse(document));
}
async function storedVersions(handle, kind, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Map();
  const rows2 = await handle.all(
    sql`SELECT id, document ->> 'version' AS version FROM ${tables[kind]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  );
  return new Map(rows2.map(({ id, version }) => [id, version]));
}
async function countStored(handle, kind) {
  const [row2] = await handle.all(sql`SELECT count(*) AS count FROM ${tables[kind]}`);
  return row2?.count ?? 0;
}
const ENTRIES_VERSION = 1;
const documentVersions = {
  profile: MATCH_DOCUMENT_VERSION,
  posting: POSTING_DOCUMENT_VERSION,
  mentor: MENTOR_DOCUMENT_VERSION
};
const layoutOf = (kind) => `${ENTRIES_VERSION}_${documentVersions[kind]}`;
const indexName = ({ prefix }, kind) => `${prefix}_${kind}_v${layoutOf(kind)}`;
const nextIndexName = (connection, kind) => `${indexName(connection, kind)}_next`;
function isOwnIndex({ prefix }, name) {
  return name.startsWith(`${prefix}_`) && /^(profile|posting|mentor)_v[\d_]+(_next)?$/.test(name.slice(prefix.length + 1));
}
const MOST_CANDIDATES = 5e3;
const filtersOnly = {
  searchableAttributes: [],
  rankingRules: [],
  sortableAttributes: [],
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 1 },
  pagination: { maxTotalHits: MOST_CANDIDATES + 1 },
  proximityPrecision: "byAttribute",
  facetSearch: false,
  prefixSearch: "disabled"
};
function filterable(equal, ordered) {
  const features = (equality) => ({ facetSearch: false, filter: { equality, comparison: !equality } });
  return [
    { attributePatterns: [...equal], features: features(true) },
    ...ordered.length === 0 ? [] : [{ attributePatterns: [...ordered], features: features(false) }]
  ];
}
const indexSettings = {
  profile: {
    ...filtersOnly,
    filterableAttributes: filterable(
      ["organisation", "spot", "kinds", "shifts", "licences", "withoutCar", "concepts"],
      ["maxKm", "hoursMin", "hoursMax", "freeDay", ...languageSkills]
    ),
    displayedAttributes: ["id", "mark", "facts", "concepts"]
  },
  posting: {
    ...filtersOnly,
    filterableAttributes: filterable(
      ["spot", "kind", "shifts", "licences", "needsCar", "isOpen", "concepts", "words"],
      ["hoursMin", "hoursMax", "startDay", ...languageSkills]
    ),
    sortableAttributes: ["wordCount"],
    rankingRules: ["sort"],
    displayedAttributes: ["id", "mark", "version"]
  },
  mentor: {
    ...filtersOnly,
    filterableAttributes: filterable(["mode"], []),
    displayedAttributes: ["id", "mark"]
  }
};
function bitPositions(mask) {
  return Array.from({ length: 31 }, (_, position2) => position2).filter((position2) => (mask & 1 << position2) !== 0);
}
const candidateFacts = [
  "version",
  "spot",
  "maxKm",
  "freeDay",
  ...languageSkills.map((skill) => `higher.${skill}`),
  ...languageSkills.map((skill) => `blended.${skill}`)
];
const conceptsOf = {
  profile: ({ occupations, skills }) => [...occupations, ...skills],
  posting: ({ musts, nices, occupation }) => [...musts, ...nices, ...occupation === null ? [] : [occupation]],
  mentor: () => []
};
const entryOf = {
  profile(document, concepts2) {
    const columns = profileColumns(document);
    return marked("profile", document.id, {
      organisation: document.organisationId,
      spot: columns.spot,
      maxKm: columns.maxKm,
      kinds: bitPositions(columns.kinds),
      shifts: bitPositions(columns.shifts),
      licences: bitPositions(columns.licences),
      hoursMin: columns.hoursMin,
      hoursMax: columns.hoursMax,
      freeDay: columns.freeDay,
      withoutCar: columns.withoutCar,
      ...columns.higher,
      concepts: numbersOf(conceptsOf.profile(document), concepts2),
      facts: [
        document.version,
        columns.spot,
        columns.maxKm,
        columns.freeDay,
        ...languageSkills.map((skill) => columns.higher[skill]),
        ...languageSkills.map((skill) => columns.blended[skill])
      ]
    });
  },
  posting(document, concepts2) {
    const columns = postingColumns(document);
    const words = titleWords(document.title);
    return marked("posting", document.id, {
      version: document.version,
      spot: columns.spot,
      kind: columns.kind,
      shifts: bitPositions(columns.shifts),
      licences: bitPositions(columns.licences),
      hoursMin: columns.hoursMin,
      hoursMax: columns.hoursMax,
      startDay: columns.startDay,
      needsCar: columns.needsCar,
      isOpen: isOpenToAll(document) ? 1 : 0,
      ...columns.asked,
      concepts: numbersOf(conceptsOf.posting(document), concepts2),
      words,
      wordCount: words.length
    });
  },
  mentor: (document) => marked("mentor", document.id, { version: document.version, mode: document.mode })
};
const LONGEST_WORD = 80;
function titleWords(text) {
  return [...new Set(foldedWords(text).map((word) => [...word].slice(0, LONGEST_WORD).join("")))];
}
function numbersOf(keys, concepts2) {
  return [...new Set(keys.flatMap((key) => concepts2.numberOf(key) ?? []))];
}
function marked(kind, id, content) {
  const entry = { id, layout: layoutOf(kind), ...content };
  return { ...entry, mark: createHash("sha256").update(JSON.stringify(entry)).digest("base64url").slice(0, 12) };
}
function postingFilter(profile, today, concepts2, reachable) {
  const columns = profileColumns(profile);
  const held = conceptsOf.profile(profile);
  const near = [...held, ...held.flatMap((key) => concepts2.toldBy(key).map(({ to }) => to))];
  const numbers = [...new Set(near.flatMap((key) => concepts2.numberOf(key) ?? []))];
  const kinds = postingKinds.flatMap((_, index) => (columns.kinds & 1 << index) === 0 ? [] : [1 << index]);
  const notHeld = licences.flatMap((_, index) => (columns.licences & 1 << index) === 0 ? [index] : []);
  const earliest = columns.freeDay - GRACE_DAYS;
  const spots = [...reachable].flatMap(([spot, km]) => km <= columns.maxKm ? [spot] : []);
  return [
    `isOpen = 1${numbers.length === 0 ? "" : ` OR concepts IN [${numbers.join(", ")}]`}`,
    `kind IN [${[0, ...kinds].join(", ")}]`,
    `shifts IN [${bitPositions(columns.shifts).join(", ")}]`,
    `hoursMax >= ${columns.hoursMin}`,
    `hoursMin <= ${columns.hoursMax}`,
    ...notHeld.length === 0 ? [] : [`licences NOT IN [${notHeld.join(", ")}]`],
    ...columns.withoutCar === 1 ? ["needsCar = 0"] : [],
    ...earliest <= dayNumber(today) ? [] : [`startDay >= ${earliest}`],
    ...languageSkills.map((skill) => `${skill} <= ${columns.higher[skill] + 1}`),
    ...columns.spot === 0 ? [] : [`spot IN [${[0, ...spots].join(", ")}]`]
  ];
}
async function kmFrom(handle, spot) {
  const [row2] = await handle.all(
    sql`SELECT json_group_array(json_array(b, km)) AS pairs FROM place_km WHERE a = ${spot}`
  );
  return new Map([...JSON.parse(row2?.pairs ?? "[]"), [spot, 0]]);
}
const BAND_KM = 10;
function bandFilter(reachable) {
  const bands = /* @__PURE__ */ new Map();
  for (const [spot, km] of reachable) {
    const band = Math.floor(km / BAND_KM);
    const spots = bands.get(band) ?? [];
    spots.push(spot);
    bands.set(band, spots);
  }
  const clauses = [...bands].map(([band, spots]) => `(maxKm >= ${band * BAND_KM} AND spot IN [${spots.join(", ")}])`);
  return ["spot = 0", ...clauses].join(" OR ");
}
const isId = /^[\w-]+$/;
function profileFilter(ask2, reachable, organisations) {
  const { columns } = ask2;
  const drivers = driversOf$1(ask2, () => 0).filter((concept) => concept !== EVERYBODY);
  if (drivers.length === 0 && !ask2.isOpen) return null;
  const houses = organisations?.filter((id) => isId.test(id));
  if (houses?.length === 0) return null;
  return [
    ...houses === void 0 ? [] : [`organisation IN [${houses.map((id) => `"${id}"`).join(", ")}]`],
    ...ask2.isOpen ? [] : [`concepts IN [${drivers.join(", ")}]`],
    ...columns.kind === 0 ? [] : bitPositions(columns.kind).map((kind) => `kinds = ${kind}`),
    `shifts IN [${bitPositions(columns.shifts).join(", ")}]`,
    `hoursMin <= ${columns.hoursMax}`,
    `hoursMax >= ${columns.hoursMin}`,
    ...columns.needsCar === 1 ? ["withoutCar = 0"] : [],
    ...bitPositions(columns.licences).map((licence) => `licences = ${licence}`),
    `freeDay <= ${ask2.start + GRACE_DAYS}`,
    // An unknown level is stored as higher than any, so both groups pass.
    ...ask2.skills.map((skill) => `${skill} >= ${columns.asked[skill] - 1}`),
    ...columns.spot === 0 ? [] : [bandFilter(reachable)]
  ];
}
const position = Object.fromEntries(candidateFacts.map((name, index) => [name, index]));
function rankCandidates(candidates, ask2, reachable) {
  const score = scorer(ask2.weights);
  const ranked = { known: [], unknown: [] };
  for (const { id, facts: facts2, concepts: concepts2 } of candidates) {
    const fact = (name) => facts2[position[name]] ?? 0;
    const spot = fact("spot");
    const maxKm = fact("maxKm");
    const isPlaceKnown = spot !== 0 && ask2.columns.spot !== 0;
    const km = isPlaceKnown ? reachable.get(spot) : maxKm;
    if (km === void 0 || km > maxKm) continue;
    const isUnknown = ask2.skills.length > 0 && ask2.skills.every((skill) => fact(`higher.${skill}`) === UNKNOWN_RANK);
    const pair = {
      ...creditFacts(ask2, concepts2),
      germanGap: isUnknown ? GERMAN_UNKNOWN : germanGap(ask2, (skill) => fact(`blended.${skill}`)),
      km,
      maxKm,
      lateDays: fact("freeDay") - ask2.start
    };
    ranked[isUnknown ? "unknown" : "known"].push({
      id,
      version: fact("version"),
      meetsMusts: pair.mustCredit === 1e3 * pair.mustCount,
      score: score(pair),
      km: isPlaceKnown ? km : null
    });
  }
  ranked.known.sort(byRank);
  ranked.unknown.sort(byRank);
  return ranked;
}
const byRank = (a, b) => Number(b.meetsMusts) - Number(a.meetsMusts) || b.score - a.score || (a.id < b.id ? -1 : 1);
function creditFacts(ask2, held) {
  const count = { must: 0, nice: 0, occupation: 0 };
  const credit = { must: 0, nice: 0, occupation: 0 };
  for (const { as, concept, related } of ask2.asked) {
    count[as] += 1;
    if (concept !== null && held.includes(concept)) credit[as] += 1e3;
    else credit[as] += related.find((near) => held.includes(near.concept))?.credit ?? 0;
  }
  return {
    mustCount: count.must,
    mustCredit: credit.must,
    niceCount: count.nice,
    niceCredit: credit.nice,
    occupationCount: count.occupation,
    occupationCredit: credit.occupation
  };
}
function germanGap(ask2, blended) {
  if (ask2.skills.length === 0) return NO_GERMAN_ASKED;
  return Math.min(
    ...languageSkills.filter((skill) => ask2.columns.asked[skill] >= 0).map((skill) => blended(skill) - 1e3 * ask2.columns.asked[skill])
  );
}
class TooManyCandidates extends Error {
  constructor() {
    super(`more than ${MOST_CANDIDATES} candidates`);
    this.name = "TooManyCandidates";
  }
}
class IndexBehind extends Error {
  constructor() {
    super("the index is behind");
    this.name = "IndexBehind";
  }
}
const nowhere = /* @__PURE__ */ new Map();
function meilisearchQuestions(connection) {
  const memory = conceptMemory();
  async function entriesOf(kind, filter, { limit = MOST_CANDIDATES + 1, sort } = {}) {
    const { hits } = await answerOf(
      connection.questions.index(indexName(connection, kind)).search("", { filter: [...filter], limit, sort })
    );
    if (!Array.isArray(hits)) throw new MeilisearchFailure("unreadable");
    if (hits.length > MOST_CANDIDATES) throw new TooManyCandidates();
    return hits;
  }
  return {
    async profilesFor(handle, { posting, today, weights = standardWeights, limit, exclude = [], organisations }) {
      const concepts2 = await memory.read(handle, conceptsOf.posting(posting));
      const ask2 = askedPosting(posting, today, weights, concepts2);
      const reachable = ask2.columns.spot === 0 ? nowhere : await kmFrom(handle, ask2.columns.spot);
      const filter = profileFilter(ask2, reachable, organisations);
      if (filter === null) return { ranked: [], unknownGerman: [], hasMore: false };
      const excluded = new Set(exclude);
      const candidates = (await entriesOf("profile", filter)).filter(({ id }) => !excluded.has(id));
      const { known, unknown } = rankCandidates(candidates, ask2, reachable);
      const most = limited(limit);
      const shown = [...known.slice(0, most), ...unknown.slice(0, most)];
      const documents = await documentsOf(handle, "profile", shown);
      if (shown.some(({ id, version }) => documents.get(id)?.version !== version)) throw new IndexBehind();
      const hits = (group) => group.slice(0, most).flatMap(({ id, version, meetsMusts, km }) => {
        const document = documents.get(id);
        if (document === void 0) return [];
        const explained = explainPair(document, posting, { weights, related: concepts2.related, today, km });
        return [{ profileId: id, version, meetsMusts, ...explained }];
      });
      return { ranked: hits(known), unknownGerman: hits(unknown), hasMore: known.length > most };
    },
    async postingsFor(handle, { profile, today, weights = standardWeights, limit, exclude = [] }) {
      const concepts2 = await memory.read(handle, conceptsOf.profile(profile));
      const reachable = profile.spotId === null ? nowhere : await kmFrom(handle, profile.spotId);
      const excluded = new Set(exclude);
      const found = await entriesOf(
        "posting",
        postingFilter(profile, today, concepts2, reachable)
      );
      const entries = found.filter(({ id }) => !excluded.has(id));
      const documents = await documentsOf(handle, "posting", entries);
      if (entries.some(({ id, version }) => documents.get(id)?.version !== version)) throw new IndexBehind();
      const ranked = entries.flatMap(({ id }) => {
        const posting = documents.get(id);
        if (posting === void 0) return [];
        const km = posting.spotId === null ? null : reachable.get(posting.spotId) ?? null;
        const context = { weights, related: concepts2.related, today, km };
        const pair = comparePair(profile, posting, context);
        if (!pair.isEligible) return [];
        return [{ posting, context, score: scoreOf(weights, pair.facts), isGermanUnknown: pair.isGermanUnknown }];
      });
      return ranked.sort(
        (a, b) => Number(a.isGermanUnknown) - Number(b.isGermanUnknown) || b.score - a.score || (a.posting.id < b.posting.id ? -1 : 1)
      ).slice(0, limited(limit)).map(({ posting, context, isGermanUnknown }) => ({
        postingId: posting.id,
        version: posting.version,
        isGermanUnknown,
        ...explainPair(profile, posting, context)
      }));
    },
    async mentorsFor(handle, query) {
      const filter = query.mode === "both" ? [] : [`mode != ${query.mode === "online" ? "inPerson" : "online"}`];
      const entries = await entriesOf("mentor", filter);
      return rankMentors(
        handle,
        query,
        limited(query.limit),
        entries.map(({ id }) => id)
      );
    },
    async findPostings(_handle, { text, limit }) {
      const words = titleWords(searchedWords(text).join(" "));
      if (words.length === 0) return [];
      const entries = await entriesOf(
        "posting",
        words.map((word) => `words STARTS WITH "${word}"`),
        { limit: limited(limit), sort: ["wordCount:asc"] }
      );
      return entries.map(({ id }) => id);
    },
    forgetConcepts() {
      memory.forget();
    }
  };
}
async function documentsOf(handle, kind, entries) {
  const documents = await storedDocuments(
    handle,
    kind,
    entries.map(({ id }) => id)
  );
  return new Map(documents.map((document) => [document.id, document]));
}
function outboxWrites(embedded, now, onWrite) {
  async function note(tx, kind, before, ids) {
    const after = await storedVersions(tx, kind, ids);
    const changes = [...new Set(ids)].flatMap((subjectId) => {
      const put = after.get(subjectId);
      const removed = before.get(subjectId);
      if (put !== void 0) return [{ kind, subjectId, subjectVersion: put, action: "upsert" }];
      return removed === void 0 ? [] : [{ kind, subjectId, subjectVersion: removed, action: "delete" }];
    });
    if (changes.length === 0) return;
    await insertIndexChanges(tx, changes, now());
    onWrite();
  }
  const putting = (kind, put) => async (tx, documents) => {
    const ids = documents.map(({ id }) => id);
    const before = await storedVersions(tx, kind, ids);
    await put(tx, documents);
    await note(tx, kind, before, ids);
  };
  const removing = (kind, remove) => async (tx, ids) => {
    const before = await storedVersions(tx, kind, ids);
    await remove(tx, ids);
    await note(tx, kind, before, ids);
  };
  return {
    putProfiles: putting("profile", embedded.putProfiles),
    removeProfiles: removing("profile", embedded.removeProfiles),
    putPostings: putting("posting", embedded.putPostings),
    removePostings: removing("posting", embedded.removePostings),
    putMentors: putting("mentor", embedded.putMentors),
    removeMentors: removing("mentor", embedded.removeMentors)
  };
}
function engineWithFallback(questions, embedded, sync, now) {
  async function answered(handle, kind, ask2, isEmpty) {
    const { health } = sync;
    if (health.condition().state !== "ready" || await hasWaitingIndexChange(handle, kind)) return ask2(embedded);
    try {
      const answer22 = await ask2(questions);
      if (!isEmpty(answer22)) return answer22;
    } catch (error) {
      if (error instanceof MeilisearchFailure) {
        health.fail(error.code);
        sync.nudge();
      } else if (error instanceof IndexBehind) {
        if (!await hasWaitingIndexChange(handle, kind)) lacksSomething();
      } else if (!(error instanceof TooManyCandidates)) throw error;
      return ask2(embedded);
    }
    const answer2 = await ask2(embedded);
    if (!isEmpty(answer2)) lacksSomething();
    return answer2;
  }
  function lacksSomething() {
    sync.health.become("incomplete");
    sync.nudge();
  }
  const isNone = (hits) => hits.length === 0;
  return {
    name: "meilisearch",
    profilesFor: (handle, query) => answered(
      handle,
      "profile",
      (engine) => engine.profilesFor(handle, query),
      ({ ranked, unknownGerman }) => isNone(ranked) && isNone(unknownGerman)
    ),
    postingsFor: (handle, query) => answered(handle, "posting", (engine) => engine.postingsFor(handle, query), isNone),
    mentorsFor: (handle, query) => answered(handle, "mentor", (engine) => engine.mentorsFor(handle, query), isNone),
    findPostings: (handle, query) => answered(handle, "posting", (engine) => engine.findPostings(handle, query), isNone),
    // What a change would bring is counted over people or postings that do not pass yet: too many to fetch, one statement in the database.
    changesFor: embedded.changesFor,
    // Counts over everybody, and by the same numbers as the list: one statement in the database.
    browseProfiles: embedded.browseProfiles,
    profileIds: embedded.profileIds,
    countProfiles: embedded.countProfiles,
    changesForProfile: embedded.changesForProfile,
    countAlike: embedded.countAlike,
    ...outboxWrites(embedded, now, () => sync.nudge()),
    async rebuild(db, source, onProgress = () => void 0) {
      await embedded.rebuild(db, source, (progress) => onProgress({ ...progress, engine: "embedded" }));
      await sync.rebuild((progress) => onProgress({ ...progress, engine: "meilisearch" }));
    },
    forgetConcepts() {
      embedded.forgetConcepts();
      questions.forgetConcepts();
      sync.forgetConcepts();
    }
  };
}
const ENTRIES_PER_PAGE = 1e3;
const BUILD_MS = 30 * 6e4;
function meilisearchIndex(connection) {
  const { writes } = connection;
  const memory = conceptMemory();
  let accepted = [];
  async function removeIndex(name) {
    try {
      await done(writes.deleteIndex(name));
    } catch (error) {
      if (!(error instanceof MeilisearchFailure) || error.code !== "index_not_found") throw error;
    }
  }
  async function makeIndex(name, kind) {
    const making = writes.createIndex(name, { primaryKey: "id" });
    await answerOf(making);
    await done(writes.index(name).updateSettings(indexSettings[kind]));
    await done(making);
  }
  async function sizesFrom(client) {
    const { indexes } = await answerOf(client.getStats());
    if (typeof indexes !== "object") throw new MeilisearchFailure("unreadable");
    const sizeOf = (kind) => indexes[indexName(connection, kind)]?.numberOfDocuments ?? null;
    return { profile: sizeOf("profile"), posting: sizeOf("posting"), mentor: sizeOf("mentor") };
  }
  return {
    /** The entries of documents, for `put` and for comparing marks. */
    async entries(handle, kind, documents) {
      const concepts2 = await memory.read(handle, new Set(documents.flatMap((document) => conceptsOf[kind](document))));
      return documents.map((document) => entryOf[kind](document, concepts2));
    },
    async put(kind, entries) {
      if (entries.length > 0) await done(writes.index(indexName(connection, kind)).addDocuments([...entries]));
    },
    async remove(kind, ids) {
      if (ids.length > 0) await done(writes.index(indexName(connection, kind)).deleteDocuments([...ids]));
    },
    /** How many entries each index holds; null where there is none of this layout. Answered as quickly as a question. */
    sizes: () => sizesFrom(connection.questions),
    /** When Meilisearch last changed each index, as it says; whoever compares two answers learns that somebody did. */
    async changedAt() {
      const { results } = await answerOf(connection.questions.getRawIndexes({ limit: 1e3 }));
      if (!Array.isArray(results)) throw new MeilisearchFailure("unreadable");
      const names = indexKinds.map((kind) => indexName(connection, kind));
      return names.map((name) => results.find(({ uid }) => uid === name)?.updatedAt ?? "").join(" ");
    },
    /** The mark of every entry, by id. */
    async marks(kind) {
      const marks = /* @__PURE__ */ new Map();
      for (let offset = 0; ; offset += ENTRIES_PER_PAGE) {
        const page = writes.index(indexName(connection, kind)).getDocuments({ fields: ["id", "mark"], limit: ENTRIES_PER_PAGE, offset });
        const results = (await answerOf(page)).results;
        for (const { id, mark } of results) marks.set(id, mark);
        if (results.length < ENTRIES_PER_PAGE) return marks;
      }
    },
    /** An empty index beside the one that answers. What an interrupted build left there is gone. */
    async beginNext(kind) {
      accepted = [];
      const name = nextIndexName(connection, kind);
      await removeIndex(name);
      await makeIndex(name, kind);
    },
    /** Returns once they are accepted: Meilisearch writes many batches together faster than one by one. */
    async putIntoNext(kind, entries) {
      const task = writes.index(nextIndexName(connection, kind)).addDocuments([...entries]);
      await answerOf(task);
      accepted.push({ entries: entries.length, task });
    },
    /** Waits until the next index holds everything that was put. @param onWritten told how many entries it holds */
    async filled(onWritten) {
      let written = 0;
      for (const { entries, task } of accepted) {
        await done(task, BUILD_MS);
        onWritten(written += entries);
      }
    },
    /** From one moment to the next the new indexes answer; the old ones, of earlier layouts too, are removed. */
    async swap() {
      const sizes = await sizesFrom(writes);
      for (const kind of indexKinds) if (sizes[kind] === null) await makeIndex(indexName(connection, kind), kind);
      await done(
        writes.swapIndexes(
          indexKinds.map((kind) => ({
            indexes: [indexName(connection, kind), nextIndexName(connection, kind)],
            rename: false
          }))
        )
      );
      const current = new Set(indexKinds.map((kind) => indexName(connection, kind)));
      const { results } = await answerOf(writes.getRawIndexes({ limit: 1e3 }));
      for (const { uid } of results) if (isOwnIndex(connection, uid) && !current.has(uid)) await removeIndex(uid);
    },
    forgetConcepts() {
      memory.forget();
    }
  };
}
const minuteMs$1 = 6e4;
const standardTimes = {
  idleMs: 5e3,
  retryMs: 1e3,
  countEveryMs: minuteMs$1,
  compareEveryMs: 60 * minuteMs$1
};
const CHANGES_PER_BATCH = 500;
const DOCUMENTS_PER_PIECE = 500;
const KEEP_SENT_MS = 24 * 60 * minuteMs$1;
const PRUNE_EVERY_MS = 10 * minuteMs$1;
function syncWorker(db, connection, now, times = {}) {
  const { idleMs, retryMs, countEveryMs, compareEveryMs } = { ...standardTimes, ...times };
  const index = meilisearchIndex(connection);
  const health = engineHealth(now);
  let countedAt = null;
  let comparedAt = null;
  let prunedAt = null;
  let leftAt = null;
  let version = null;
  let last = Promise.resolve();
  function oneAtATime(work) {
    const turn2 = last.then(work);
    last = turn2.catch(() => void 0);
    return turn2;
  }
  async function watched(work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof MeilisearchFailure) health.fail(error.code);
      throw error;
    }
  }
  const isDue = (at, everyMs) => at === null || now().getTime() - at >= everyMs;
  async function turn() {
    if (isDue(prunedAt, PRUNE_EVERY_MS)) {
      await write(db, (tx) => pruneIndexChanges(tx, new Date(now().getTime() - KEEP_SENT_MS)));
      prunedAt = now().getTime();
    }
    const isWell = health.condition().state === "ready";
    const isCountDue = !isWell || isDue(countedAt, countEveryMs);
    const isCompareDue = health.condition().state === "incomplete" || isDue(comparedAt, compareEveryMs);
    if (isCountDue || isCompareDue) {
      const sizes = await index.sizes();
      if (indexKinds.some((kind) => sizes[kind] === null)) await build(() => void 0);
    }
    const isLooking = isCountDue || isCompareDue || await isChanging();
    const foundAt = isLooking ? await index.changedAt() : leftAt;
    const isForeign = leftAt !== null && foundAt !== leftAt;
    let hasSent = await sendAll();
    if (isCompareDue || isForeign || isCountDue && !await isCountRight()) {
      await compare();
      hasSent = await sendAll() || hasSent;
    }
    if (isCountDue) countedAt = now().getTime();
    leftAt = hasSent ? await index.changedAt() : foundAt;
    health.become("ready");
    if (!isWell) await askVersion();
  }
  async function askVersion() {
    version = await connection.questions.getVersion().then(
      ({ pkgVersion }) => pkgVersion,
      () => null
    );
  }
  async function sendAll() {
    let hasSent = false;
    while (await sendBatch()) hasSent = true;
    return hasSent;
  }
  async function sendBatch() {
    const rows2 = await waitingIndexChanges(db, CHANGES_PER_BATCH);
    if (rows2.length === 0) return false;
    const seqs = rows2.map(({ seq }) => seq);
    try {
      for (const kind of indexKinds) {
        const ids = [...new Set(rows2.filter((row2) => row2.kind === kind).map(({ subjectId }) => subjectId))];
        const entries = await index.entries(db, kind, await storedDocuments(db, kind, ids));
        const present = new Set(entries.map(({ id }) => id));
        await index.remove(
          kind,
          ids.filter((id) => !present.has(id))
        );
        await index.put(kind, entries);
      }
    } catch (error) {
      await write(db, (tx) => countIndexChangeAttempt(tx, seqs));
      throw error;
    }
    await write(db, (tx) => markIndexChangesSent(tx, seqs, now()));
    return true;
  }
  async function isCountRight() {
    const sizes = await index.sizes();
    for (const kind of indexKinds) if (sizes[kind] !== await countStored(db, kind)) return isChanging();
    return true;
  }
  const isChanging = async () => (await countWaitingIndexChanges(db)).count > 0;
  async function compare() {
    for (const kind of indexKinds) {
      const marks = await index.marks(kind);
      await eachPiece(kind, async (documents) => {
        const entries = await index.entries(db, kind, documents);
        const different = documents.filter((_, place) => marks.get(entries[place]?.id ?? "") !== entries[place]?.mark);
        for (const { id } of documents) marks.delete(id);
        await noteChanges(
          different.map(({ id, version: version2 }) => ({ kind, subjectId: id, subjectVersion: version2, action: "upsert" }))
        );
      });
      await noteChanges(
        [...marks.keys()].map((subjectId) => ({ kind, subjectId, subjectVersion: 0, action: "delete" }))
      );
    }
    comparedAt = now().getTime();
  }
  const noteChanges = async (changes) => {
    if (changes.length > 0) await write(db, (tx) => insertIndexChanges(tx, changes, now()));
  };
  async function build(onProgress) {
    health.become("building");
    const before = await lastIndexChange(db);
    for (const kind of indexKinds) {
      await index.beginNext(kind);
      await eachPiece(kind, async (documents) => index.putIntoNext(kind, await index.entries(db, kind, documents)));
      await index.filled((done2) => onProgress({ kind, done: done2 }));
    }
    await index.swap();
    leftAt = null;
    await write(db, (tx) => markIndexChangesSentUpTo(tx, before, now()));
    comparedAt = now().getTime();
  }
  async function eachPiece(kind, work) {
    for (let after = null; ; ) {
      const documents = await storedDocumentsAfter(
        db,
        kind,
        after,
        DOCUMENTS_PER_PIECE
      );
      if (documents.length > 0) await work(documents);
      if (documents.length < DOCUMENTS_PER_PIECE) return;
      after = documents.at(-1)?.id ?? null;
      await setImmediate$1();
    }
  }
  let isStopped = true;
  let isNudged = false;
  let endPause = () => void 0;
  let ended = Promise.resolve();
  async function loop() {
    for (let failures = 0; !isStopped; ) {
      isNudged = false;
      try {
        await write(db, async () => void 0);
        await oneAtATime(() => watched(turn));
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!(error instanceof MeilisearchFailure)) health.fail("unexpected");
      }
      const pauseMs = failures === 0 ? idleMs : Math.min(idleMs * 4, retryMs * 2 ** (failures - 1));
      await pause(pauseMs, failures === 0);
    }
  }
  function pause(ms, endsWithNudge) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, isStopped || endsWithNudge && isNudged ? 0 : ms);
      endPause = () => {
        if (!isStopped && !endsWithNudge) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
  return {
    health,
    serverVersion: () => version,
    start() {
      if (!isStopped) return;
      isStopped = false;
      ended = loop();
    },
    async stop() {
      isStopped = true;
      endPause();
      await Promise.race([ended, setTimeout$1(2e3, void 0, { ref: false })]);
    },
    nudge() {
      isNudged = true;
      endPause();
    },
    catchUp: () => oneAtATime(() => watched(turn)),
    rebuild: (onProgress) => oneAtATime(
      () => watched(async () => {
        await build(onProgress);
        await sendAll();
        health.become("ready");
      })
    ),
    forgetConcepts: index.forgetConcepts
  };
}
async function composeSearch(db, embedded, server, clock, settings = {}) {
  if (server === null) {
    await write(db, clearIndexChanges);
    return { engine: embedded, searchSync: null };
  }
  const { times, ...connecting } = settings;
  const now = () => clock.now();
  const connection = connectMeilisearch({ ...server, ...connecting });
  const searchSync = syncWorker(db, connection, now, times);
  return { engine: engineWithFallback(meilisearchQuestions(connection), embedded, searchSync, now), searchSync };
}
const systemClock = { now: () => /* @__PURE__ */ new Date() };
async function openPortal(env, options) {
  const clock = options.clock ?? systemClock;
  const lock = lockForPortal(env.dataDir, clock);
  const opened = [() => lock.release()];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  const slow = noteSlowStatements(env.slowStatementMs);
  try {
    if (env.mode === "demo") beginDemoWorldAnew(env, options.log);
    if (dropHalfWritten(env.dataDir, env.backupDir)) {
      noteStartTrouble(env.dataDir, "halfBackup", clock.now());
      options.log?.(
        "A backup was cut off while it was written; what there was of it is removed. The next one is written soon."
      );
    }
    const replica = await replicaOf(env, slow.watch);
    if (replica !== null) opened.push(() => replica.close());
    const db = await openDatabase(env.databaseUrl, env.databaseAuthToken, replica, slow.watch);
    opened.push(() => db.$client.close());
    if (env.isReading) await readOnly(db);
    const lease = isDatabaseServer(env.databaseUrl) && !env.isReading ? await leaseOf(db, options.log) : null;
    if (lease !== null) opened.push(() => lease.release());
    const auditHeads = env.auditHeadFile === null ? null : auditHeadFile(env.auditHeadFile);
    const noted = auditHeads?.read() ?? [];
    const vault = await Vault.open(env.keyStoreUrl, env.masterKey, {
      authToken: env.databaseAuthToken,
      held: await heldByDatabase(db),
      erasuresNoted: Math.max(0, ...noted.map(({ erasures }) => erasures))
    });
    opened.push(() => vault.keys.close());
    const embedded = embeddedEngine();
    if (!env.isReading) {
      await bringUpToDate(db, env, () => vault.backupKey, clock, options.log);
      await finishErasures({ db, vault });
      if (await ensureEmbeddedTables(db)) await embedded.rebuild(db, indexSource(clock));
    }
    const { engine, searchSync } = env.isReading ? { engine: embedded, searchSync: null } : await composeSearch(db, embedded, env.meilisearch, clock);
    const app = {
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
        keyStore: isDatabaseServer(env.keyStoreUrl) ? null : { url: env.keyStoreUrl, copy: env.keysCopy }
      }
    };
    const portal = {
      app,
      canWrite: () => !env.isReading && lease?.isLost() !== true,
      slowStatements: slow.count,
      isReading: env.isReading,
      catchUp: () => catchUp(db, replica, lease),
      close
    };
    if (env.isReading) {
      opened.push(keepReading(app));
      return portal;
    }
    await renewOldJobFits(app);
    const lost = (noted.at(-1)?.seq ?? 0) - (await chainEnd(db)).seq;
    if (lost > 0)
      options.log?.(
        `AUDIT_HEAD_FILE knows ${lost} entries of the log that this database lacks: it is an older copy, or they were cut off.`
      );
    const repeated = await repeatErasures(app);
    if (repeated > 0)
      options.log?.(
        `The database is a copy from before ${repeated} erasures; they were repeated: nothing is left of them.`
      );
    return portal;
  } catch (error) {
    await close();
    throw failureToOpen(error);
  }
}
function lockForPortal(dataDir, clock) {
  try {
    return lockDataDirectory(dataDir);
  } catch (error) {
    if (error instanceof DataDirectoryTaken) noteStartTrouble(dataDir, "secondStart", clock.now());
    throw error;
  }
}
function failureToOpen(error) {
  const isTold2 = error instanceof DomainError && error.reason === "cannotSave";
  return isTold2 ? new Error("The portal could not be opened: nothing can be saved.") : withoutParameters(error);
}
function replicaOf(env, watch) {
  const { databaseUrl: primaryUrl, databaseAuthToken: authToken } = env;
  if (!isDatabaseServer(primaryUrl)) return Promise.resolve(null);
  return openReplica(
    { primaryUrl, authToken, folder: path.join(env.dataDir, "replica") },
    () => openProcess("replica-process", new URL("../db/replica/replica-process.ts", import.meta.url)),
    watch
  );
}
async function readOnly(db) {
  if (await isEmptyDatabase(db) || await isMigrationDue(db))
    throw new Error("The database is not yet of this release: start the writing process first, then the reading ones.");
  refuseWrites(db);
}
const reloadMs = 6e4;
function keepReading(app) {
  const reload = () => void Promise.all([app.vocabulary.reload(), app.places.reload()]).catch(() => void 0);
  const timer = setInterval(reload, reloadMs);
  return () => clearInterval(timer);
}
async function bringUpToDate(db, places, key, clock, log2) {
  await migrateAfterBackup(db, places, key, clock, log2);
  await loadReference(db, { onProgress: log2 });
  await write(db, async (tx) => {
    await loadRules(tx);
    await loadConsentTexts(tx, clock.now());
  });
}
function beginDemoWorldAnew(env, log2 = () => void 0) {
  if (isDatabaseServer(env.databaseUrl)) refuseUnfinishedDemoWorld(env.dataDir);
  else if (dropUnfinishedDemoWorld(env.dataDir))
    log2("The last start was cut off while the demo world was filled: it begins anew.");
}
function leaseOf(db, log2 = () => void 0) {
  return takeWriterLease(db, {
    owner: `process ${process.pid} on ${hostname()}`,
    onLost: () => log2(
      "Another process has become the writer of the database: pages are shown, nothing is saved. Restart this one."
    )
  });
}
z.config({ jitless: true });
const howToMake = "make one with: openssl rand -base64 32";
const secret = (isLongEnough, length) => z.string().refine((text) => {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text && isLongEnough(bytes.length);
}, `must be ${length} random bytes in base64; ${howToMake}`);
const origin = z.string().refine(
  (text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ""),
  "must be an address without a path, e.g. https://werkbruecke.example"
);
const classSize = `must be a whole number of at least ${SMALLEST_K}: companies never see a group of fewer people`;
const shape = z.object({
  WERKBRUECKE_MODE: z.enum(["demo", "production", "development", "test"]).default("production"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3e3),
  ORIGIN: origin.optional(),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z.string().regex(/^(file:|https?:\/\/|libsql:\/\/)/, "must begin with file:, http://, https:// or libsql://").optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  KEY_STORE_URL: z.string().optional(),
  VAULT_MASTER_KEY: secret((bytes) => bytes === 32, "exactly 32").optional(),
  /** Of `npm run vault:rotate` alone. */
  VAULT_NEW_MASTER_KEY: secret((bytes) => bytes === 32, "exactly 32").optional(),
  PSEUDONYM_SECRET: secret((bytes) => bytes >= 32, "at least 32").optional(),
  AUDIT_HEAD_FILE: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  KEYS_COPY: z.string().optional(),
  HOUSE_NAME: z.string().optional(),
  MEILI_URL: z.string().url().optional(),
  MEILI_KEY: z.string().min(16).optional(),
  SMTP_URL: z.string().transform((text) => readSmtpAddress(text)).refine(
    (address) => address !== null,
    "must look like smtp://user:password@host:587 or smtps://host, nothing behind it"
  ).optional(),
  MAIL_FROM: z.string().transform((text) => readSender(text)).refine(
    (sender) => sender !== null,
    "must look like portal@jobcenter.example or Werkbrücke <portal@jobcenter.example>"
  ).optional(),
  DISCLOSURE_K: z.coerce.number({ error: classSize }).refine((k) => Number.isInteger(k) && k >= SMALLEST_K, classSize).default(SMALLEST_K),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  WERKBRUECKE_PROCESS: z.enum(["writing", "reading"]).default("writing"),
  LOG_FORMAT: z.enum(logFormats).optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  SLOW_STATEMENT_MS: z.coerce.number().int().min(1).default(500),
  FREE_DISK_MB: z.coerce.number().int().min(0).default(200)
});
class EnvError extends Error {
  constructor(lines) {
    super(["The environment is not complete:", ...lines.map((line) => `  ${line}`), "See .env.example."].join("\n"));
    this.name = "EnvError";
  }
}
const openKey = Buffer.alloc(32, 7).toString("base64");
function readEnv(source) {
  const raw = {};
  const lines = [];
  const unreadable = /* @__PURE__ */ new Set();
  for (const name of Object.keys(shape.shape)) {
    const file = source[`${name}_FILE`];
    try {
      raw[name] = (file ? readFileSync(file, "utf8").trim() : source[name]) || void 0;
    } catch (error) {
      unreadable.add(name);
      const { code } = error;
      lines.push(
        `${name}_FILE: the file cannot be read (${code ?? "unknown"}). Check its path and rights, or put it back from where its copy is kept; do not make a new one`
      );
    }
  }
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    lines.push(...parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
    throw new EnvError(lines);
  }
  const env = parsed.data;
  if (env.WERKBRUECKE_MODE === "production") {
    if (env.ORIGIN === void 0) lines.push("ORIGIN: missing (public address, e.g. https://werkbruecke.example)");
    else if (!isSafeOrigin(env.ORIGIN)) lines.push("ORIGIN: must begin with https:// (http:// only for localhost)");
    for (const name of ["VAULT_MASTER_KEY", "PSEUDONYM_SECRET"]) {
      if (unreadable.has(name)) continue;
      if (env[name] === void 0)
        lines.push(
          `${name}: missing (32 random bytes in base64; a house that has data needs its own, for a new one ${howToMake})`
        );
      else if (isWeak(Buffer.from(env[name], "base64"))) lines.push(`${name}: not random; ${howToMake}`);
    }
    if (env.VAULT_NEW_MASTER_KEY !== void 0 && isWeak(Buffer.from(env.VAULT_NEW_MASTER_KEY, "base64")))
      lines.push(`VAULT_NEW_MASTER_KEY: not random; ${howToMake}`);
    if (shareBytes(env.VAULT_MASTER_KEY, env.PSEUDONYM_SECRET)) {
      lines.push(`PSEUDONYM_SECRET: must differ from VAULT_MASTER_KEY; ${howToMake}`);
    }
  }
  const { MEILI_URL: meiliUrl, MEILI_KEY: meiliKey } = env;
  if (meiliUrl !== void 0 && meiliKey === void 0) lines.push("MEILI_KEY: missing (MEILI_URL is set)");
  const { SMTP_URL: mailServer, MAIL_FROM: mailFrom } = env;
  if (mailServer && !mailFrom) lines.push("MAIL_FROM: missing (SMTP_URL is set): the address mails come from");
  const isReading = env.WERKBRUECKE_PROCESS === "reading";
  for (const name of ["DATABASE_URL", "KEY_STORE_URL"])
    if (isReading && (env[name] ?? "file:").startsWith("file:"))
      lines.push(`${name}: a reading process needs the one of the writing process, on a libSQL server (http://...)`);
  const dataDir = path.resolve(env.DATA_DIR);
  const auditHeadFile2 = env.AUDIT_HEAD_FILE === void 0 ? null : path.resolve(env.AUDIT_HEAD_FILE);
  if (auditHeadFile2 !== null && !path.relative(dataDir, auditHeadFile2).startsWith(".."))
    lines.push(
      "AUDIT_HEAD_FILE: must lie outside of DATA_DIR, best on another disk: who can change one must not reach the other"
    );
  const backupDir = env.BACKUP_DIR === void 0 ? path.join(dataDir, "backups") : path.resolve(env.BACKUP_DIR);
  const keysCopy = env.KEYS_COPY === void 0 ? null : path.resolve(env.KEYS_COPY);
  if (keysCopy !== null && [dataDir, backupDir].some((folder) => !path.relative(folder, keysCopy).startsWith("..")))
    lines.push("KEYS_COPY: must be a file on another disk, neither in DATA_DIR nor in BACKUP_DIR");
  if (keysCopy !== null && !(env.KEY_STORE_URL ?? "file:").startsWith("file:"))
    lines.push("KEYS_COPY: the key store is on a server (KEY_STORE_URL) and is backed up there");
  if (lines.length > 0) throw new EnvError(lines);
  return {
    mode: env.WERKBRUECKE_MODE,
    host: env.HOST,
    port: env.PORT,
    origin: env.ORIGIN?.replace(/\/$/, "") ?? null,
    dataDir,
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, "werkbruecke.db")}`,
    databaseAuthToken: env.DATABASE_AUTH_TOKEN,
    keyStoreUrl: env.KEY_STORE_URL ?? `file:${path.join(dataDir, "keys.db")}`,
    masterKey: Buffer.from(env.VAULT_MASTER_KEY ?? openKey, "base64"),
    newMasterKey: env.VAULT_NEW_MASTER_KEY === void 0 ? null : Buffer.from(env.VAULT_NEW_MASTER_KEY, "base64"),
    isMasterKeyPublic: (env.VAULT_MASTER_KEY ?? openKey) === openKey,
    pseudonymSecret: env.PSEUDONYM_SECRET ?? openKey,
    backupDir,
    keysCopy,
    auditHeadFile: auditHeadFile2,
    houseName: env.HOUSE_NAME?.trim() || null,
    smallestClass: env.DISCLOSURE_K,
    trustProxy: env.TRUST_PROXY === "1",
    isReading,
    logFormat: env.LOG_FORMAT ?? null,
    metricsPort: env.METRICS_PORT ?? null,
    slowStatementMs: env.SLOW_STATEMENT_MS,
    leastFreeDiskBytes: env.FREE_DISK_MB * 1e6,
    meilisearch: meiliUrl === void 0 || meiliKey === void 0 ? null : { url: meiliUrl, key: meiliKey },
    mail: mailServer && mailFrom ? { server: mailServer, from: mailFrom } : null
  };
}
function isSafeOrigin(text) {
  const { protocol, hostname: hostname2 } = new URL(text);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname2);
}
function isWeak(bytes) {
  const isTyped = bytes.every((byte) => byte >= 32 && byte < 127);
  const step = bytes.readUInt8(1) - bytes.readUInt8(0) & 255;
  const isCounted = bytes.every((byte, at) => at === 0 || (byte - (bytes[at - 1] ?? 0) & 255) === step);
  const isRepeated = [...Array(bytes.length >> 1).keys()].some(
    (at) => bytes.subarray(at + 1).equals(bytes.subarray(0, bytes.length - at - 1))
  );
  return isTyped || isCounted || isRepeated || new Set(bytes).size < 12;
}
function shareBytes(masterKey2, pseudonymSecret) {
  if (masterKey2 === void 0 || pseudonymSecret === void 0) return false;
  return Buffer.from(pseudonymSecret, "base64").includes(Buffer.from(masterKey2, "base64"));
}
function answersByAddress(build, make) {
  const byFirstPart = /* @__PURE__ */ new Map();
  const everywhere = /* @__PURE__ */ new Set();
  for (const id of Object.keys(build.routes)) {
    const { first: first2, family } = addressOf(build, id);
    const place = isOpen(first2) ? everywhere : setAt(byFirstPart, first2.toLowerCase());
    for (const one of family) place.add(one);
  }
  const answerOf2 = (ids) => {
    const routes = Object.entries(build.routes).filter(([id]) => ids.has(id) || everywhere.has(id));
    return make({ ...build, routes: Object.fromEntries(routes) });
  };
  const answers2 = new Map([...byFirstPart].map(([first2, ids]) => [first2, answerOf2(ids)]));
  const rest = answerOf2(everywhere);
  return (pathname) => answers2.get(firstPartOf(pathname)) ?? rest;
}
function addressOf({ routes }, id) {
  const family = [];
  const parts = [];
  for (let route = routes[id]; route !== void 0; route = routes[route.parentId ?? ""]) {
    family.push(route.id);
    parts.unshift(...(route.path ?? "").split("/").filter(Boolean));
  }
  return { first: parts[0] ?? "", family };
}
const isOpen = (first2) => first2 === "" || /^[:*]|\?$/.test(first2);
function firstPartOf(pathname) {
  const part = pathname.replace(/^\/+/, "").split("/", 1)[0] ?? "";
  try {
    return decodeURIComponent(part).replace(/\.data$/, "").toLowerCase();
  } catch {
    return "";
  }
}
function setAt(sets, key) {
  const set = sets.get(key) ?? /* @__PURE__ */ new Set();
  sets.set(key, set);
  return set;
}
const secondsToWait = 5;
function beforeOpening(isOpen2) {
  return (request, response, next) => {
    if (isOpen2()) return next();
    alone(response);
    if (request.path === "/healthz" || request.path === "/readyz")
      return response.status(503).type("text").send("starting");
    const isMeasuring = request.path === "/protection";
    if (!isMeasuring) response.setHeader("Retry-After", String(secondsToWait));
    return response.status(isMeasuring ? 200 : 503).type("html").send(openingPage(localeFromHeader(request.headers["accept-language"]), isMeasuring));
  };
}
function whileUnreadable(canRead) {
  return (request, response, next) => {
    canRead().then((isWell) => {
      if (isWell) return next();
      alone(response);
      response.setHeader("Retry-After", String(secondsToWait));
      const locale = localeFromHeader(request.headers["accept-language"]);
      const t = textsFor(locale, "shell");
      const isForm = request.method !== "GET" && request.method !== "HEAD";
      return response.status(503).type("html").send(
        pageOf(locale, t("failure.unavailableTitle"), [
          isForm ? t("failure.unavailableForm") : t("failure.unavailableText")
        ])
      );
    }, next);
  };
}
function alone(response) {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
}
function openingPage(locale, isMeasuring) {
  const t = textsFor(locale, "shell");
  const measuring = isMeasuring ? [textsFor(locale, "protection")("underWay")] : [];
  return pageOf(locale, t("opening.title"), [...measuring, t("opening.text")], secondsToWait);
}
function pageOf(locale, title, paragraphs, againAfter) {
  const again = againAfter === void 0 ? "" : `<meta http-equiv="refresh" content="${againAfter}">`;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${again}<title>${title}</title></head>`,
    `<body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</main></body></html>`
  ].join("");
}
const ofOnePath = ["volunteer", "phone", "language"];
const prefixOf = (name) => ofOnePath.includes(name) ? "__Secure-" : "__Host-";
function sentCookie(cookie) {
  const secure = /;\s*secure\b/i.test(cookie) ? cookie : `${cookie}; Secure`;
  return prefixOf(cookie.slice(0, cookie.indexOf("="))) + secure;
}
function receivedCookies(header) {
  return header.split(/;\s*/).flatMap((cookie) => {
    const [, prefix, own, name] = /^(__Host-|__Secure-)(([\w-]+)=.*)$/s.exec(cookie) ?? [];
    return own !== void 0 && name !== void 0 && prefix === prefixOf(name) ? [own] : [];
  }).join("; ");
}
const ownCookiesOnly = (request, _response, next) => {
  request.headers.cookie = receivedCookies(request.headers.cookie ?? "");
  next();
};
async function answerOpenRequests(listener) {
  const sweeping = setInterval(() => listener.closeIdleConnections(), 50);
  const ending = setTimeout(() => listener.closeAllConnections(), 2e3);
  await new Promise((resolve) => {
    listener.close(() => resolve());
    listener.closeIdleConnections();
  });
  clearInterval(sweeping);
  clearTimeout(ending);
}
const mayEndForMs = 4500;
async function endInTime(close) {
  await Promise.race([close().catch(() => void 0), setTimeout$1(mayEndForMs)]);
  process.exit(0);
}
const answerFailure = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status } = error;
  const isRefusal = typeof status === "number" && status >= 400 && status < 500;
  if (!isRefusal) log("requestFailed", { error: errorName(error) });
  const text = isRefusal ? "Diese Anfrage ist nicht lesbar." : "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.";
  response.status(isRefusal ? status : 500).type("text").send(text);
};
function securityHeaders(secure) {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${String(response.locals["nonce"])}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...secure ? { upgradeInsecureRequests: [] } : {}
      }
    },
    hsts: secure ? { maxAge: 31536e3, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false
  });
  return (request, response, next) => {
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    protect(request, response, next);
  };
}
const notStored = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};
const unreferred = (_request, response, next) => {
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
  next();
};
function refuseMalformedHost(trustProxy) {
  return (request, response, next) => {
    if (!trustProxy) delete request.headers["x-forwarded-host"];
    const passedOn = request.get("x-forwarded-host");
    const isFine = isAddress(request.get("host") ?? "", request.originalUrl) && (passedOn === void 0 || isAddress(passedOn.split(",")[0]?.trim() ?? "", request.originalUrl));
    if (isFine) return next();
    response.status(400).type("text").send("Diese Anfrage nennt keine gültige Adresse.");
  };
}
function isAddress(host, path2) {
  return /^[\w.:[\]-]+$/.test(host) && path2.startsWith("/") && URL.canParse(`http://${host}${path2}`);
}
function inTurns() {
  const waiting = [];
  let isTurning = false;
  const begin = () => {
    waiting.shift()?.();
    isTurning = waiting.length > 0;
    if (isTurning) setImmediate(begin);
  };
  return (_request, _response, next) => {
    waiting.push(next);
    if (isTurning) return;
    isTurning = true;
    setImmediate(begin);
  };
}
const offered = ["GET", "HEAD", "POST"];
const refuseOtherMethods = (request, response, next) => {
  if (offered.includes(request.method)) return next();
  response.status(405).setHeader("Allow", offered.join(", "));
  response.type("text").send("Diese Art von Anfrage wird hier nicht beantwortet.");
};
function refuseForeignOrigin(ownOrigin) {
  const ownHost = new URL(ownOrigin).host;
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const origin2 = request.get("origin");
    const site = request.get("sec-fetch-site");
    const foreign = origin2 !== void 0 && origin2 !== "null" && hostOf(origin2) !== ownHost && hostOf(origin2) !== request.get("host") || origin2 === "null" || site === "cross-site" || site === "same-site";
    if (foreign) {
      response.status(403).type("text").send("Diese Anfrage kam von einer anderen Seite und wurde abgelehnt.");
      return;
    }
    delete request.headers.origin;
    next();
  };
}
function hostOf(origin2) {
  return URL.canParse(origin2) ? new URL(origin2).host : null;
}
const allowNamelessOrigin = (request, _response, next) => {
  if (request.headers.origin === "null") delete request.headers.origin;
  next();
};
const noBranch = () => ({ fixed: /* @__PURE__ */ new Map(), any: null, pattern: null });
function routePatterns(routes) {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const pathOf = ({ path: path2 = "", parentId }) => {
    const parent = parentId === void 0 ? void 0 : byId.get(parentId);
    return [...parent === void 0 ? [] : pathOf(parent), ...path2.split("/").filter((part) => part !== "")];
  };
  const root = noBranch();
  for (const route of routes) {
    const parts = pathOf(route);
    if (parts.includes("*")) continue;
    let node = root;
    for (const part of parts) {
      if (part.startsWith(":")) node = node.any ??= noBranch();
      else {
        const next = node.fixed.get(part) ?? noBranch();
        node.fixed.set(part, next);
        node = next;
      }
    }
    node.pattern ??= `/${parts.join("/")}`;
  }
  return (pathname) => {
    const parts = pathname.replace(/\.data$/, "").split("/").filter((part) => part !== "");
    if (parts.length === 1 && parts[0] === "_root") parts.pop();
    return findPattern(root, parts, 0) ?? "/*";
  };
}
function findPattern(node, parts, at) {
  const part = parts[at];
  if (part === void 0) return node.pattern;
  const fixed = node.fixed.get(part);
  const found = fixed === void 0 ? null : findPattern(fixed, parts, at + 1);
  return found ?? (node.any === null ? null : findPattern(node.any, parts, at + 1));
}
function timedRequests(patternOf, observe) {
  return (request, response, next) => {
    const from2 = performance.now();
    const { method, path: path2 } = request;
    response.once("finish", () => {
      observe({
        method,
        route: patternOf(path2),
        status: response.statusCode,
        seconds: (performance.now() - from2) / 1e3
      });
    });
    next();
  };
}
const patienceMs = 3e3;
const endUnreadBodies = (request, response, next) => {
  response.once("finish", () => {
    if (request.complete) return;
    request.removeAllListeners("data").resume();
    setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, patienceMs).unref();
  });
  next();
};
async function preparePortal(app, { log: log2, seedDemo }) {
  await addHouseTextDrafts(app);
  const isEmpty = await countUsers(app.db) === 0;
  if (app.config.mode === "demo") {
    if (isEmpty) await seedDemo();
    return;
  }
  if (app.config.mode !== "production") return;
  const missing = await missingHouseTexts(app.db);
  if (missing.length > 0) {
    throw new Error(
      [
        `These texts of the house are missing or still drafts: ${missing.join(", ")}.`,
        "Write them and bring them in before the portal goes online:",
        "  npm run texts -- export <folder>   writes drafts (Markdown, gaps marked [[...]])",
        "  npm run texts -- import <folder>   reads them back"
      ].join("\n")
    );
  }
  if (isEmpty)
    log2(`First administrator (works once, 7 days, until the next start): ${await firstAdministratorLink(app)}`);
}
function firstAdministratorLink(app) {
  return write(app.db, async (tx) => {
    await tx.update(invitations).set({ usedAt: app.clock.now() }).where(and(eq(invitations.purpose, "firstAdministrator"), isNull(invitations.usedAt)));
    const { link } = await makeInvitationLink(tx, app, {
      purpose: "firstAdministrator",
      userId: null,
      roles: ["administrator"],
      createdBy: null
    });
    return link;
  });
}
async function checkSavedSearches(app) {
  for (const search of await listSearchesWithMail(app.db)) {
    await setImmediate$1();
    await checkSearch(app, search).catch(() => log("savedSearchFailed"));
  }
}
async function checkSearch(app, search) {
  const owner = await findUser(app.db, search.userId);
  if (owner === null || owner.deactivatedAt !== null) return;
  const actor = {
    userId: owner.id,
    roles: owner.roles,
    organisationId: owner.organisationId,
    teamId: owner.teamId,
    companyId: owner.companyId,
    mentorId: owner.mentorId,
    locale: owner.locale
  };
  if (!mayEver(actor, search.list === "profiles" ? "profile.list" : "profile.browse")) return;
  const fresh = newMarks(await marksOf(app, actor, search), [...search.seenIds, ...search.toldIds]);
  if (fresh.length === 0) return;
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    if (!await noteToldOf(tx, search, [...search.toldIds, ...fresh])) return;
    await queueMail(tx, {
      userId: owner.id,
      kind: search.list === "profiles" ? "savedSearch" : "companySearch",
      about: search.id,
      idempotencyKey: `${search.id}.${at.getTime()}`,
      at
    });
  });
}
const told = /* @__PURE__ */ new WeakMap();
async function watchReadiness(app) {
  const { findings } = await findReadiness(app);
  const failed = findings.filter(({ isOk }) => !isOk).map(({ check }) => check);
  const state = failed.join(" ");
  if (state === (told.get(app.db) ?? "")) return;
  told.set(app.db, state);
  if (failed.length === 0) log("readyAgain");
  else log("notReady", { checks: failed });
}
const isShortLived = (key) => shortLived.some((short) => short === key);
async function keepRetention(app, keys = retentionKeys) {
  const failed = [];
  for (const key of keys) {
    await setImmediate$1();
    await keepRule(app, key).catch((error) => {
      if (error instanceof DomainError && error.reason === "cannotSave") throw error;
      failed.push(key);
    });
  }
  if (failed.length > 0) throw new Error(`retention failed: ${failed.join(", ")}`);
}
function clearShortLived(app) {
  return keepRetention(app, shortLived);
}
async function keepRule(app, key) {
  const now = app.clock.now();
  const today = dayOf(now);
  const rule = await ruleAt(app.db, `retention.${key}`, today);
  if (rule === null || rule.value === null) return;
  const before = keptSince(now, today, rule.value, rule.unit);
  const work = retentionWork[key];
  if (await work.may?.(app) === false) return;
  let removed = 0;
  for (; ; ) {
    const count = await write(app.db, async (tx) => {
      const piece2 = await work.remove(app, tx, before);
      const count2 = piece2.count ?? piece2.ids.length;
      if (count2 > 0)
        await putRetentionProof(tx, { rule: key, on: today, ruleId: rule.id, ids: piece2.ids, count: count2, at: now });
      return count2;
    });
    if (count === 0) break;
    removed += count;
    await setImmediate$1();
  }
  await work.after?.(app);
  if (removed > 0 && !isShortLived(key))
    await write(
      app.db,
      (tx) => appendAudit(tx, now, {
        actorId: null,
        action: "retention.delete",
        subjectKind: "retention",
        subjectIds: [key],
        detail: { count: removed, rule: rule.id }
      })
    );
}
const linksPerWrite = 20;
async function endOverLinks(app) {
  let ended = 0;
  for (let after = ""; ; ) {
    const profileIds2 = await linksOfClosedCases(app.db, after, linksPerWrite);
    const last = profileIds2.at(-1);
    if (last === void 0) return ended;
    after = last;
    await setImmediate$1();
    await write(app.db, async (tx) => {
      const now = app.clock.now();
      for (const profileId of profileIds2) {
        if (await isStillGood(app, tx, profileId)) continue;
        ended += await endLinks(tx, profileId, now);
        await appendAudit(tx, now, {
          actorId: null,
          action: "consentLink.end",
          subjectKind: "profile",
          subjectIds: [profileId]
        });
      }
    });
  }
}
const dailyWork = [
  { name: "refreshCaseFacts", run: refreshAllCaseFacts },
  { name: "expireProposals", run: expireProposals },
  { name: "askAfterStart", run: askAfterStart },
  { name: "watchTandems", run: watchTandems },
  { name: "refreshJobFits", run: refreshJobFits },
  // Before anything is deleted: what happened in a quarter stays what it was.
  { name: "closeQuarters", isFinal: true, run: (app) => closeCalendarQuarters(app) },
  { name: "holdWeek", isFinal: true, run: holdWeek },
  { name: "finishErasures", run: finishErasures },
  { name: "endOverLinks", isFinal: true, run: endOverLinks },
  { name: "forgetTypedWords", isFinal: true, run: forgetTypedWords },
  { name: "keepRetention", isFinal: true, run: (app) => keepRetention(app) },
  // After what was deleted: the page of the log says how it stands now.
  { name: "checkAudit", run: (app) => checkAudit(app) }
];
const minuteMs = 6e4;
const dayMs = 24 * 60 * minuteMs;
function startRecurringWork(app) {
  const ending = new AbortController();
  const attempt = (name, run) => run(app).catch((error) => {
    if (!isTold(error)) log("workFailed", { work: name });
  });
  const runDaily = async () => {
    for (const { name, run, isFinal } of dailyWork) {
      await setImmediate$1();
      if (isFinal !== true || isClockSteady(app)) await attempt(name, run);
    }
  };
  const runBatch = async () => {
    await attempt("runDueBatch", runDueBatch);
    await attempt("runDueAttack", runDueAttack);
  };
  const runBackup = async () => {
    await attempt("runDueBackup", runDueBackup);
    await attempt("copyDueKeys", copyDueKeys);
  };
  void attempt("watchClock", watchClock);
  void attempt("noteAuditHead", noteAuditHead);
  const timers = [
    setInterval(() => void attempt("clearShortLived", clearShortLived), 10 * minuteMs),
    setInterval(() => void attempt("noteAuditHead", noteAuditHead), 10 * minuteMs),
    setInterval(() => void runBackup(), minuteMs),
    setInterval(() => void attempt("runDueDrill", runDueDrill), 10 * minuteMs),
    setInterval(() => void attempt("watchClock", watchClock), minuteMs),
    setInterval(() => void attempt("watchReadiness", watchReadiness), minuteMs),
    setTimeout(() => void runDaily(), minuteMs),
    setInterval(() => void runDaily(), dayMs),
    setInterval(() => void attempt("runJobs", (app2) => runJobs(app2)), minuteMs / 6),
    setTimeout(() => void runBatch(), minuteMs / 12),
    setInterval(() => void runBatch(), 10 * minuteMs),
    setInterval(() => void attempt("runDueAttack", runDueAttack), minuteMs),
    setInterval(() => void attempt("checkSavedSearches", checkSavedSearches), 10 * minuteMs),
    setInterval(() => void attempt("queueDigests", queueDigests), 10 * minuteMs),
    setInterval(() => void attempt("remindOfMeetings", remindOfMeetings), 10 * minuteMs),
    setInterval(() => void attempt("sendCodeMails", sendCodeMails), minuteMs / 2),
    setInterval(() => void attempt("sendMails", (app2) => sendMails(app2, ending.signal)), minuteMs / 2)
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      ending.abort();
      const underWay = Promise.all([mailsBeingSent(app), backupBeingWritten(app)]);
      await Promise.race([underWay, setTimeout$1(2500, void 0, { ref: false })]);
      await Promise.race([attempt("noteAuditHead", noteAuditHead), setTimeout$1(700, void 0, { ref: false })]);
    }
  };
}
const isTold = (error) => error instanceof DomainError && error.reason === "cannotSave";
async function startServer(options = {}) {
  const env = options.env ?? readEnv(process.env);
  const say = options.log ?? tell;
  const server = express();
  let isOpen2 = false;
  server.disable("x-powered-by");
  server.use((_request, response, next) => { const __a = performance.now(); const __e = response.end.bind(response); response.end = (...a) => { const b = performance.now(); const r = __e(...a); const e = (globalThis.__tt ??= new Map()); for (const [k, ms] of [["request", performance.now() - __a], ["end", performance.now() - b]]) { const v = e.get(k) ?? []; v.push(ms); e.set(k, v); } return r; };
    response.locals["nonce"] = randomBytes(16).toString("base64");
    next();
  });
  server.use(securityHeaders(env.origin?.startsWith("https:") ?? false));
  server.use(beforeOpening(() => isOpen2));
  const listener = await listen(server, env);
  const url = `http://${env.host}:${listener.address().port}`;
  let opened;
  let port;
  try {
    const portal = opened = await openPortal(env, { origin: env.origin ?? url, clock: options.clock, log: say });
    if (!portal.isReading)
      await preparePortal(portal.app, {
        log: say,
        seedDemo: () => fillDemoWorld(
          env.dataDir,
          async () => (await import("./assets/seed-demo-DWqKm2PE.js")).seedDemo(portal.app, say)
        )
      });
    const metrics = env.metricsPort === null ? null : composeMetrics(portal);
    if (metrics !== null && env.metricsPort !== null)
      port = await openMetricsPort(env.metricsPort, metrics, () => log("metricsFailed"));
    const recurring = portal.isReading ? null : startRecurringWork(portal.app);
    portal.app.searchSync?.start();
    serve(server, portal, env, options, metrics);
    isOpen2 = true;
    return {
      url,
      portal,
      metricsUrl: port?.url ?? null,
      async close() {
        await Promise.all([
          port?.close(),
          recurring?.stop(),
          portal.app.searchSync?.stop(),
          answerOpenRequests(listener)
        ]);
        await portal.close();
      }
    };
  } catch (error) {
    listener.close();
    await port?.close();
    await opened?.close();
    throw error;
  }
}
function listen(server, env) {
  return new Promise((resolve, reject) => {
    const listener = server.listen(env.port, env.host, () => resolve(listener));
    listener.once("error", (error) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${env.port} is taken. Set PORT to another one.`) : error);
    });
  });
}
function serve(server, portal, env, options, metrics) {
  const { app } = portal;
  const secure = app.config.origin.startsWith("https:");
  const lucia = createLucia(app.db, app.clock);
  if (env.trustProxy) server.set("trust proxy", 1);
  let patternOf = (_pathname) => "/*";
  if (metrics !== null) server.use(timedRequests((pathname) => patternOf(pathname), metrics.observe));
  server.use(refuseMalformedHost(env.trustProxy), endUnreadBodies, refuseOtherMethods);
  server.get("/healthz", notStored, (_request, response) => response.type("text").send("ok"));
  server.get("/readyz", notStored, (_request, response, next) => {
    checkReadiness(app).then(({ findings }) => {
      const isWriter = portal.canWrite() || portal.isReading;
      const isReady = isWriter && findings.every(({ isOk }) => isOk);
      response.status(isReady ? 200 : 503).type("text").send(isWriter ? readinessLine(findings) : "another process writes");
    }, next);
  });
  server.use(compression());
  server.use(options.assets ?? builtAssets());
  server.use(["/link", "/date", "/check", "/mails"], unreferred, allowNamelessOrigin);
  server.use("/calendar", unreferred);
  server.use(notStored, refuseForeignOrigin(app.config.origin), inTurns());
  server.use(whileUnreadable(() => portal.catchUp()));
  if (secure) server.use(ownCookiesOnly);
  const answerWith = (build) => createRequestHandler({
    build,
    mode: env.mode === "development" ? "development" : "production",
    getLoadContext: (request, response) => ({
      app,
      lucia,
      nonce: String(response.locals["nonce"]),
      network: request.ip ?? "",
      isForPage: !request.path.endsWith(".data") && request.query["_data"] === void 0,
      cookies: response.locals["cookies"]
    })
  });
  const openPages = async () => {
    if (typeof options.build === "function") {
      const answer2 = answerWith(options.build);
      return () => answer2;
    }
    const build = options.build ?? await builtApp();
    patternOf = routePatterns(Object.values(build.routes).filter((route) => route !== void 0));
    return answersByAddress(withoutCopies(build), (part) => answerWith(part));
  };
  let pages;
  server.all("*", (request, response, next) => {
    const cookies = [];
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((...args) => {
      for (const cookie of cookies.splice(0)) response.appendHeader("set-cookie", secure ? sentCookie(cookie) : cookie);
      return writeHead(...args);
    });
    response.locals["cookies"] = cookies;
    (pages ??= openPages()).then((answerTo) => answerTo(request.path)(request, response, next), next);
  });
  server.use(answerFailure);
}
async function whoCanSignIn({ app }) {
  const personas = await listPersonas(app);
  if (personas.length === 0) return [];
  const t = textsFor("de", "account");
  const lines = personas.map(
    ({ displayName, roles }) => `  ${displayName.padEnd(18)}${roles.map((role) => t(`roles.${role}`)).join(", ")}`
  );
  return ["Anmelden auf der Startseite mit einem Klick, ohne Passwort, als:", ...lines];
}
const builtApp = () => import("./assets/server-build-Dzn4Lacl.js");
function builtAssets() {
  const client = path.resolve("build/client");
  const folder = existsSync(client) ? client : "public";
  const files = express.Router();
  files.use("/assets", express.static(path.join(client, "assets"), { immutable: true, maxAge: "1y" }));
  const atTop = readdirSync(folder, { withFileTypes: true }).map(({ name }) => `/${name}`);
  const first2 = (pathname) => `/${pathname.split("/", 2)[1] ?? ""}`;
  const known = new Set(atTop);
  const others = express.static(folder, { maxAge: "1h", index: false });
  files.use((request, response, next) => {
    if (known.has(first2(request.path))) others(request, response, next);
    else next();
  });
  return files;
}
const formatFor = (mode) => (mode ?? "production") === "production" && !process.stdout.isTTY ? "json" : "text";
const startsNoMore = 78;
const isEntry = process.argv[1] !== void 0 && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry) {
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => {
      log("processFailed", { error: errorName(error), frames: framesOf(error) });
      process.exit(1);
    });
  }
  setLogFormat(formatFor(process.env["WERKBRUECKE_MODE"]));
  try {
    const env = readEnv(process.env);
    setLogFormat(env.logFormat ?? formatFor(env.mode));
    const running = await startServer({ env });
    tell(`Werkbrücke: ${running.url}`);
    if (running.metricsUrl !== null) tell(`Metrics: ${running.metricsUrl}`);
    for (const line of await whoCanSignIn(running.portal)) tell(line);
    for (const signal of ["SIGINT", "SIGTERM"]) {
      process.once(signal, () => void endInTime(() => running.close()));
    }
  } catch (error) {
    const known = error instanceof EnvError || error instanceof Error;
    tellStartFailed(known ? error.message : "The server could not start.");
    process.exit(error instanceof MigrationError ? startsNoMore : 1);
  }
}
export {
  startServer
};
