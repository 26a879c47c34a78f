import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { createClient } from '@libsql/client';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { logicalDigest } from './logical-digest.ts';
import { readSealed } from './sealed-stream.ts';
import type { BackupHead } from './write-backup-file.ts';

/**
 * Opens a backup and writes its database to `target`, brought to the disk.
 * @param key 32 bytes
 * @returns its head
 * @throws BackupFailure when the file is no backup, not whole, changed or made with another key: `target` is worth nothing then
 */
export async function unpackBackup(file: string, key: Buffer, target: string): Promise<BackupHead> {
  const head = await unseal(file, key, createWriteStream(target, { mode: 0o600 }));
  const written = await open(target, 'r+');
  await written.sync().finally(() => written.close());
  return head;
}

/** Reads a backup back and compares it, byte by byte, with the copy it was made of. @throws BackupFailure changed */
export async function checkBackupFile(file: string, key: Buffer, copy: string): Promise<void> {
  const [sealed, plain] = [createHash('sha256'), createHash('sha256')];
  await unseal(file, key, new Writable({ write: (chunk: Buffer, _encoding, done) => done(void sealed.update(chunk)) }));
  for await (const chunk of createReadStream(copy, { highWaterMark: 512 * 1024 })) plain.update(chunk as Buffer);
  if (sealed.digest('hex') !== plain.digest('hex')) throw new BackupFailure('changed');
}

/**
 * Whether the database that came out of a backup is sound and the one that went in: SQLite's own check and the
 * digest over all rows.
 * @throws BackupFailure damaged
 */
export async function demandSound(databaseFile: string, head: BackupHead): Promise<void> {
  const client = createClient({ url: `file:${databaseFile}` });
  try {
    const { rows } = await client.execute('pragma integrity_check');
    const isSound = rows.length === 1 && Object.values(rows[0] ?? {})[0] === 'ok';
    if (!isSound || (await logicalDigest(client)).digest !== head.digest) throw new BackupFailure('damaged');
  } catch (error) {
    throw error instanceof BackupFailure ? error : new BackupFailure('damaged');
  } finally {
    client.close();
  }
}

/**
 * Whether a backup is whole and as it was written, without putting it back: what lies for a year may have been cut off or damaged.
 * @param key 32 bytes
 * @returns false also when the disk does not give it out
 */
export async function isWholeBackup(file: string, key: Buffer): Promise<boolean> {
  // Gone meanwhile: it had run out.
  return (await headOfWhole(file, key)) !== null || !existsSync(file);
}

/**
 * Reads a backup through, to its end.
 * @param key 32 bytes
 * @returns its head; null when it is not whole, not as it was written, or cannot be read
 */
export async function headOfWhole(file: string, key: Buffer): Promise<BackupHead | null> {
  try {
    const handle = await open(file, 'r');
    try {
      let head: Buffer | null = null;
      for await (const piece of readSealed(handle, key)) head ??= piece;
      return head === null ? null : (JSON.parse(head.toString('utf8')) as BackupHead);
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

async function unseal(file: string, key: Buffer, into: Writable): Promise<BackupHead> {
  const handle = await open(file, 'r');
  try {
    const pieces = readSealed(handle, key);
    const first = await pieces.next();
    if (first.done === true) throw new BackupFailure('halfWritten');
    await pipeline(Readable.from(pieces), createGunzip(), into);
    return JSON.parse(first.value.toString('utf8')) as BackupHead;
  } finally {
    await handle.close();
  }
}
