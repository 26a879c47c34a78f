import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { demandSound, isWholeBackup, unpackBackup } from '#db/backup/read-backup-file.ts';
import {
  writeBackupFile,
  type BackupHead,
  type BackupOrder,
  type WrittenBackup,
} from '#db/backup/write-backup-file.ts';

/** A backup to be put back where nobody uses it: opened, checked, thrown away. */
export interface TrialOrder {
  readonly file: string;
  readonly workFolder: string;
  readonly key: Uint8Array;
}

/** Backups to be looked through: whole and as they were written? */
export interface LookOrder {
  readonly folder: string;
  readonly names: readonly string[];
  readonly key: Uint8Array;
}

export type BackupWork =
  { readonly write: BackupOrder } | { readonly trial: TrialOrder } | { readonly look: LookOrder };
export type BackupAnswer =
  | { readonly written: WrittenBackup }
  | { readonly tried: BackupHead }
  | { readonly broken: readonly string[] }
  | { readonly failure: string };

async function answer(work: BackupWork): Promise<BackupAnswer> {
  try {
    if ('look' in work) return { broken: await findBroken(work.look) };
    return 'write' in work ? { written: await writeBackupFile(work.write) } : { tried: await tryBackup(work.trial) };
  } catch (error) {
    return { failure: error instanceof BackupFailure ? error.code : 'unexpected' };
  }
}

async function tryBackup({ file, workFolder, key }: TrialOrder): Promise<BackupHead> {
  mkdirSync(workFolder, { recursive: true, mode: 0o700 });
  try {
    const restored = path.join(workFolder, 'restored.db');
    const head = await unpackBackup(file, Buffer.from(key), restored);
    await demandSound(restored, head);
    return head;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

async function findBroken({ folder, names, key }: LookOrder): Promise<string[]> {
  const broken: string[] = [];
  for (const name of names) if (!(await isWholeBackup(path.join(folder, name), Buffer.from(key)))) broken.push(name);
  return broken;
}

/** Runs in a thread of its own: copies, hashes and seals, so that pages are answered meanwhile. */
if (parentPort !== null) parentPort.postMessage(await answer(workerData as BackupWork));
