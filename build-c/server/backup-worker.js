import { existsSync, createWriteStream, createReadStream, rmSync, statSync, mkdirSync, statfsSync } from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { B as BackupFailure, k as knownFailure, l as listBackups } from "./assets/known-failure-DOmtOVot.js";
import { createHash } from "node:crypto";
import { open, rename } from "node:fs/promises";
import { Writable, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { createClient } from "@libsql/client";
import { r as readSealed, w as writeSealed } from "./assets/sealed-stream-DLPqR6NO.js";
import "./assets/day-BehZ9Stw.js";
const pageRows = 2e3;
async function logicalDigest(client) {
  const { rows: schema } = await client.execute(
    "select type, name, sql from sqlite_master where name not like 'sqlite_%' order by type, name"
  );
  const whole = createHash("sha256");
  const tables = {};
  let sum = 0;
  for (const { type, name, sql } of schema) {
    whole.update(JSON.stringify([type, name, sql]));
    if (type !== "table" || /^create virtual/i.test(sql ?? "")) continue;
    const table = await tableDigest(client, name, /without rowid/i.test(sql ?? ""));
    tables[name] = table;
    sum += table.rows;
    whole.update(table.hash);
  }
  return { digest: whole.digest("hex"), rows: sum, tables };
}
async function tableDigest(client, name, isWithoutRowid) {
  const hash = createHash("sha256");
  const table = `"${name.replaceAll('"', '""')}"`;
  const add = (values) => hash.update(JSON.stringify([...values].map(plain)));
  let rows = 0;
  if (isWithoutRowid) {
    const all = await client.execute(`select * from ${table}`);
    for (const row of all.rows) add(Object.values(row));
    return { rows: all.rows.length, hash: hash.digest("hex") };
  }
  for (let after = -Number.MAX_SAFE_INTEGER; ; ) {
    const page = await client.execute({
      sql: `select _rowid_ as "digest.row", * from ${table} where _rowid_ > ? order by _rowid_ limit ${pageRows}`,
      args: [after]
    });
    for (const row of page.rows) {
      const [at, ...values] = Object.values(row);
      after = at ?? after;
      add(values);
    }
    rows += page.rows.length;
    if (page.rows.length < pageRows) return { rows, hash: hash.digest("hex") };
  }
}
function plain(value) {
  if (value instanceof ArrayBuffer) return { bytes: Buffer.from(value).toString("base64") };
  return typeof value === "bigint" ? { integer: String(value) } : value;
}
async function unpackBackup(file, key, target) {
  const head = await unseal(file, key, createWriteStream(target, { mode: 384 }));
  const written = await open(target, "r+");
  await written.sync().finally(() => written.close());
  return head;
}
async function checkBackupFile(file, key, copy) {
  const [sealed, plain2] = [createHash("sha256"), createHash("sha256")];
  await unseal(file, key, new Writable({ write: (chunk, _encoding, done) => done(void sealed.update(chunk)) }));
  for await (const chunk of createReadStream(copy, { highWaterMark: 512 * 1024 })) plain2.update(chunk);
  if (sealed.digest("hex") !== plain2.digest("hex")) throw new BackupFailure("changed");
}
async function demandSound(databaseFile, head) {
  const client = createClient({ url: `file:${databaseFile}` });
  try {
    const { rows } = await client.execute("pragma integrity_check");
    const isSound = rows.length === 1 && Object.values(rows[0] ?? {})[0] === "ok";
    if (!isSound || (await logicalDigest(client)).digest !== head.digest) throw new BackupFailure("damaged");
  } catch (error) {
    throw error instanceof BackupFailure ? error : new BackupFailure("damaged");
  } finally {
    client.close();
  }
}
async function isWholeBackup(file, key) {
  return await headOfWhole(file, key) !== null || !existsSync(file);
}
async function headOfWhole(file, key) {
  try {
    const handle = await open(file, "r");
    try {
      let head = null;
      for await (const piece of readSealed(handle, key)) head ??= piece;
      return head === null ? null : JSON.parse(head.toString("utf8"));
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
async function unseal(file, key, into) {
  const handle = await open(file, "r");
  try {
    const pieces = readSealed(handle, key);
    const first = await pieces.next();
    if (first.done === true) throw new BackupFailure("halfWritten");
    await pipeline(Readable.from(pieces), createGunzip(), into);
    return JSON.parse(first.value.toString("utf8"));
  } finally {
    await handle.close();
  }
}
async function writeBackupFile(order) {
  try {
    const written = await writeInto(order);
    clean(order);
    return written;
  } catch (error) {
    try {
      clean(order);
    } catch {
    }
    throw knownFailure(error);
  }
}
const partOf = ({ folder, name }) => `${path.join(folder, name)}.part`;
function clean(order) {
  rmSync(partOf(order), { force: true });
  rmSync(order.workFolder, { recursive: true, force: true });
}
async function writeInto(order) {
  const { workFolder, folder, name } = order;
  const key = Buffer.from(order.key);
  const copy = path.join(workFolder, "copy.db");
  const target = path.join(folder, name);
  const part = partOf(order);
  for (const place of [workFolder, folder]) makeFolder(place);
  const alike = order.reason === "beforeMigration" ? await alikeBackup(order, key) : null;
  if (alike !== null) return alike;
  demandRoom(order);
  rmSync(copy, { force: true });
  const head = await copyDatabase(order, copy);
  const file = await open(part, "w", 384);
  try {
    const content = createReadStream(copy, { highWaterMark: 512 * 1024 }).pipe(createGzip({ level: 1 }));
    await writeSealed(file, key, Buffer.from(JSON.stringify(head)), content);
    await file.sync();
  } finally {
    await file.close();
  }
  await checkBackupFile(part, key, copy);
  await rename(part, target);
  await syncFolder(folder);
  return { name, bytes: statSync(target).size, rows: head.rows, digest: head.digest };
}
async function alikeBackup({ databaseFile, folder }, key) {
  const newest = listBackups(folder).findLast(({ reason }) => reason === "beforeMigration");
  const head = newest === void 0 ? null : await headOfWhole(path.join(folder, newest.name), key);
  if (newest === void 0 || head === null) return null;
  const live = createClient({ url: `file:${databaseFile}`, timeout: 5e3 });
  try {
    const { digest, rows } = await logicalDigest(live);
    return digest === head.digest ? { name: newest.name, bytes: newest.bytes, rows, digest } : null;
  } finally {
    live.close();
  }
}
function makeFolder(place) {
  try {
    mkdirSync(place, { recursive: true, mode: 448 });
  } catch (error) {
    throw error.code === "ENOENT" ? new BackupFailure("noFolder") : error;
  }
}
function demandRoom({ databaseFile, workFolder, folder }) {
  const { size } = statSync(databaseFile);
  const isOneDisk = statSync(workFolder).dev === statSync(folder).dev;
  for (const place of [workFolder, folder]) {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < size * (isOneDisk ? 2 : 1)) throw new BackupFailure("diskFull");
  }
}
async function copyDatabase({ databaseFile, at, reason, canary }, copy) {
  const live = createClient({ url: `file:${databaseFile}`, timeout: 5e3 });
  try {
    await live.execute({ sql: "vacuum into ?", args: [copy] });
  } finally {
    live.close();
  }
  const client = createClient({ url: `file:${copy}` });
  try {
    return { at: at.toISOString(), reason, canary: canary ?? null, ...await logicalDigest(client) };
  } finally {
    client.close();
  }
}
async function syncFolder(folder) {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
async function answer(work) {
  try {
    if ("look" in work) return { broken: await findBroken(work.look) };
    return "write" in work ? { written: await writeBackupFile(work.write) } : { tried: await tryBackup(work.trial) };
  } catch (error) {
    return { failure: error instanceof BackupFailure ? error.code : "unexpected" };
  }
}
async function tryBackup({ file, workFolder, key }) {
  mkdirSync(workFolder, { recursive: true, mode: 448 });
  try {
    const restored = path.join(workFolder, "restored.db");
    const head = await unpackBackup(file, Buffer.from(key), restored);
    await demandSound(restored, head);
    return head;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
async function findBroken({ folder, names, key }) {
  const broken = [];
  for (const name of names) if (!await isWholeBackup(path.join(folder, name), Buffer.from(key))) broken.push(name);
  return broken;
}
if (parentPort !== null) parentPort.postMessage(await answer(workerData));
