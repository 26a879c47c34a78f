import { createReadStream, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { createClient } from '@libsql/client';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import type { BackupReason } from '#app/domain/backup/kept-backups.ts';
import { logicalDigest, type LogicalDigest } from './logical-digest.ts';
import { knownFailure } from './known-failure.ts';
import { listBackups } from './backup-folder.ts';
import { checkBackupFile, headOfWhole } from './read-backup-file.ts';
import { writeSealed } from './sealed-stream.ts';

export interface BackupOrder {
  /** Path of the database file; it may be written to meanwhile. */
  readonly databaseFile: string;
  /** Folder of the unsealed copy while it is worked with; beside the database, never where backups go. */
  readonly workFolder: string;
  /** Folder and name of the sealed file. */
  readonly folder: string;
  readonly name: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  readonly at: Date;
  readonly reason: BackupReason;
  /** A value whose key will be destroyed, for the drill. */
  readonly canary?: string | undefined;
}

/** What stands at the head of a backup, sealed too. */
export interface BackupHead extends LogicalDigest {
  readonly at: string;
  readonly reason: BackupReason;
  readonly canary: string | null;
}

export interface WrittenBackup {
  readonly name: string;
  readonly bytes: number;
  readonly rows: number;
  readonly digest: string;
}

/**
 * Writes a backup: a copy made inside of the database (`VACUUM INTO`, a moment of it while others write on, without what was
 * deleted), its digest, then sealed under a temporary name, brought to the disk, read back, and only then named. Made for a
 * thread of its own: it computes and its database calls block. Before a migration, one of the very same content is enough:
 * a portal that is started again and again over a migration that fails would fill the disk with copies.
 * @throws BackupFailure diskFull, noFolder, noDatabase; the file with the temporary name is gone then
 */
export async function writeBackupFile(order: BackupOrder): Promise<WrittenBackup> {
  try {
    const written = await writeInto(order);
    clean(order);
    return written;
  } catch (error) {
    try {
      clean(order);
    } catch {
      // Says no more than the failure itself; the next start removes it (`dropHalfWritten`).
    }
    throw knownFailure(error);
  }
}

const partOf = ({ folder, name }: BackupOrder) => `${path.join(folder, name)}.part`;

/** Nothing is left of the unsealed copy, nor of a file that did not get its name. */
function clean(order: BackupOrder): void {
  rmSync(partOf(order), { force: true });
  rmSync(order.workFolder, { recursive: true, force: true });
}

async function writeInto(order: BackupOrder): Promise<WrittenBackup> {
  const { workFolder, folder, name } = order;
  const key = Buffer.from(order.key);
  const copy = path.join(workFolder, 'copy.db');
  const target = path.join(folder, name);
  const part = partOf(order);
  for (const place of [workFolder, folder]) makeFolder(place);
  const alike = order.reason === 'beforeMigration' ? await alikeBackup(order, key) : null;
  if (alike !== null) return alike;
  demandRoom(order);
  rmSync(copy, { force: true });
  const head = await copyDatabase(order, copy);
  const file = await open(part, 'w', 0o600);
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

/** The newest backup before a migration, if it is whole and holds every row of the database as it is now, and nothing else. */
async function alikeBackup({ databaseFile, folder }: BackupOrder, key: Buffer): Promise<WrittenBackup | null> {
  const newest = listBackups(folder).findLast(({ reason }) => reason === 'beforeMigration');
  const head = newest === undefined ? null : await headOfWhole(path.join(folder, newest.name), key);
  if (newest === undefined || head === null) return null;
  const live = createClient({ url: `file:${databaseFile}`, timeout: 5000 });
  try {
    const { digest, rows } = await logicalDigest(live);
    return digest === head.digest ? { name: newest.name, bytes: newest.bytes, rows, digest } : null;
  } finally {
    live.close();
  }
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
  } catch (error) {
    // On a disk that can only be read Node says that the folder is not there; nothing else it says of one to be made means that.
    throw (error as { code?: unknown }).code === 'ENOENT' ? new BackupFailure('noFolder') : error;
  }
}

/** Room for the copy where it is made and for the sealed file where it goes: at most the size of the database each. */
function demandRoom({ databaseFile, workFolder, folder }: BackupOrder): void {
  const { size } = statSync(databaseFile);
  const isOneDisk = statSync(workFolder).dev === statSync(folder).dev;
  for (const place of [workFolder, folder]) {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < size * (isOneDisk ? 2 : 1)) throw new BackupFailure('diskFull');
  }
}

async function copyDatabase({ databaseFile, at, reason, canary }: BackupOrder, copy: string): Promise<BackupHead> {
  const live = createClient({ url: `file:${databaseFile}`, timeout: 5000 });
  try {
    await live.execute({ sql: 'vacuum into ?', args: [copy] });
  } finally {
    live.close();
  }
  const client = createClient({ url: `file:${copy}` });
  try {
    return { at: at.toISOString(), reason, canary: canary ?? null, ...(await logicalDigest(client)) };
  } finally {
    client.close();
  }
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
