import { rmSync, readdirSync, existsSync, statSync } from "node:fs";
import path from "node:path";
import { a as dayOf } from "./day-BehZ9Stw.js";
const backupReasons = ["regular", "asked", "beforeMigration"];
const backupEveryMs = 15 * 6e4;
const dayMs = 24 * 60 * 6e4;
const steadyBackups = 4;
function isBackupDue(backups, now) {
  const newest = newestOf(backups);
  return newest === null || now.getTime() - newest.at.getTime() >= backupEveryMs || isFromFuture(newest, now);
}
function newestOf(backups) {
  return backups.reduce((newest, one) => newest === null || one.at > newest.at ? one : newest, null);
}
function isFromFuture(backup, now) {
  return backup.at.getTime() > now.getTime() + 6e4;
}
function runOutBackups(backups, periods, now) {
  const past = backups.filter((backup) => !isFromFuture(backup, now)).sort((a, b) => a.at.getTime() - b.at.getTime());
  if (!isSteady(past)) return [];
  const firstOf = (slot) => {
    const seen = /* @__PURE__ */ new Set();
    return new Set(past.filter(({ at }) => !seen.has(slot(at)) && seen.add(slot(at))).map(({ name }) => name));
  };
  const daily = firstOf(dayOf);
  const monthly = firstOf((at) => dayOf(at).slice(0, 7));
  return past.slice(0, -1).filter(({ name, at, reason }) => {
    if (at >= periods.all) return false;
    if ((daily.has(name) || reason === "beforeMigration") && at >= periods.daily) return false;
    return !(monthly.has(name) && at >= periods.monthly);
  });
}
function isSteady(sorted) {
  const pause = sorted.findLastIndex(({ at }, index) => at.getTime() - (sorted[index - 1]?.at ?? at).getTime() > dayMs);
  return pause === -1 || sorted.length - pause > steadyBackups;
}
const sentences = {
  notABackup: "This file is no backup of the portal. Nothing was changed.",
  halfWritten: "This backup ends in the middle: it was cut off while it was written or copied. Take another one; nothing was changed.",
  otherKey: "This backup was made with another key store or was changed. It opens with the keys.db of its house only. Nothing was changed.",
  changed: "This backup is not what was written: the file was damaged or changed. Take another one; nothing was changed.",
  damaged: "The database in this backup is not sound. Take another one; nothing was changed.",
  diskFull: "There is not enough room on the disk. Make room, or name another folder in BACKUP_DIR, and try again.",
  noFolder: "The folder of the backups cannot be written to. Check BACKUP_DIR and who owns it.",
  noKeysFolder: "The folder for the copy of keys.db is not there or cannot be written to. Make it, writable for nobody but the user the portal runs as, and check the path (KEYS_COPY).",
  noKeysRoom: "There is not enough room for the copy of keys.db. Make room there, or name another file in KEYS_COPY.",
  keysOfOther: "Where keys.db is to be copied lies a key store that is not an earlier copy of this one. It was left alone. Check DATA_DIR; if it is the right one, move that file away.",
  noDatabase: "There is no database to back up.",
  noKeyStore: "The key store (keys.db in DATA_DIR, or KEY_STORE_URL) is not here. Put its newest copy back first: without it no backup can be opened.",
  otherMasterKey: "VAULT_MASTER_KEY does not fit the key store, so that no backup can be opened. Nothing was changed.",
  onServer: "The database is on a libSQL server: it is backed up there, together with the server (docs/betrieb/sichern.md).",
  canaryReadable: "A person whose key was destroyed could still be read in a backup. Stop the portal and ask for help."
};
class BackupFailure extends Error {
  constructor(code) {
    super(sentences[code]);
    this.code = code;
    this.name = "BackupFailure";
  }
}
function backupFailureOf(code) {
  return Object.hasOwn(sentences, code) ? new BackupFailure(code) : null;
}
const pattern = new RegExp(
  `^werkbruecke-(\\d{4}-\\d{2}-\\d{2}T\\d{2})-(\\d{2})-(\\d{2})Z-(${backupReasons.join("|")})\\.backup$`
);
const inWork = /^backup-in-work-/;
function backupName(at, reason) {
  return `werkbruecke-${at.toISOString().slice(0, 19).replaceAll(":", "-")}Z-${reason}.backup`;
}
function listBackups(folder) {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder).sort().flatMap((name) => {
      const [, hour, minute, second, reason] = pattern.exec(name) ?? [];
      const found = hour === void 0 ? void 0 : statSync(path.join(folder, name), { throwIfNoEntry: false });
      if (found === void 0) return [];
      const at = /* @__PURE__ */ new Date(`${hour}:${minute}:${second}Z`);
      return [{ name, at, reason, bytes: found.size }];
    });
  } catch {
    throw new BackupFailure("noFolder");
  }
}
function deleteBackups(folder, backups) {
  for (const { name } of backups) rmSync(path.join(folder, name), { force: true });
}
function workFolderIn(dataDir, what) {
  return path.join(dataDir, `backup-in-work-${process.pid}-${what}`);
}
function dropHalfWritten(dataDir, folder) {
  for (const name of namesIn(dataDir))
    if (inWork.test(name)) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  const cutOff = namesIn(folder).filter(
    (name) => name.endsWith(".part") && pattern.test(name.slice(0, -".part".length))
  );
  for (const name of cutOff) rmSync(path.join(folder, name), { force: true });
  return cutOff.length > 0;
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
const systemCodes = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  SQLITE_FULL: "diskFull",
  EACCES: "noFolder",
  EPERM: "noFolder",
  EROFS: "noFolder",
  ENOTDIR: "noFolder",
  EEXIST: "noFolder",
  ENOENT: "noDatabase"
};
function knownFailure(error) {
  if (error instanceof BackupFailure) return error;
  const code = systemCodes[String(error.code)];
  return code === void 0 ? error : new BackupFailure(code);
}
export {
  BackupFailure as B,
  backupName as a,
  backupEveryMs as b,
  backupFailureOf as c,
  dropHalfWritten as d,
  isBackupDue as e,
  deleteBackups as f,
  isFromFuture as i,
  knownFailure as k,
  listBackups as l,
  newestOf as n,
  runOutBackups as r,
  workFolderIn as w
};
