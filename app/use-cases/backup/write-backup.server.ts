import path from 'node:path';
import { BackupFailure, backupFailureOf, type BackupFailureCode } from '#app/domain/backup/backup-failure.ts';
import type { BackupReason } from '#app/domain/backup/kept-backups.ts';
import { backupName, workFolderIn } from '#db/backup/backup-folder.ts';
import { knownFailure } from '#db/backup/known-failure.ts';
import type { BackupHead, WrittenBackup } from '#db/backup/write-backup-file.ts';
import type { AppContext } from '../app-context.ts';
import { computeInThread } from '../job/open-thread.server.ts';
import type { BackupAnswer, BackupWork } from './backup-worker.ts';

/** What a backup is made of and where it goes. */
export interface BackupPlace {
  readonly databaseFile: string;
  readonly dataDir: string;
  readonly folder: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** @throws BackupFailure onServer: a libSQL server is backed up where it runs */
export function backupPlaceOf({ config, vault }: Pick<AppContext, 'config' | 'vault'>): BackupPlace {
  if (config.backups === null) throw new BackupFailure('onServer');
  return { ...config.backups, dataDir: config.dataDir, key: vault.backupKey };
}

/** Why a backup or a copy of the keys is not made, since when. */
export interface BackupTrouble {
  readonly code: BackupFailureCode | 'unexpected';
  readonly since: Date;
}

/** One after the other: two copies at once would need room for both. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Writes a backup of the database file, in a thread; people work on meanwhile.
 * @param made `canary`: a sealed value to be kept in it
 * @throws BackupFailure
 */
export function writeBackup(
  place: BackupPlace,
  made: { readonly at: Date; readonly reason: BackupReason; readonly canary?: string },
): Promise<WrittenBackup> {
  const turn = (queues.get(place.folder) ?? Promise.resolve()).then(async () => {
    const answer = await inThread({
      write: {
        databaseFile: place.databaseFile,
        workFolder: workFolderIn(place.dataDir, 'copy'),
        folder: place.folder,
        name: backupName(made.at, made.reason),
        key: place.key,
        ...made,
      },
    });
    if ('written' in answer) return answer.written;
    throw failureOf(answer);
  });
  const settled = turn.catch(() => undefined);
  queues.set(place.folder, settled);
  return turn;
}

/** The job somebody asked for. @throws BackupFailure */
export async function backupOnRequest(app: AppContext) {
  const { bytes, rows } = await writeBackup(backupPlaceOf(app), { at: app.clock.now(), reason: 'asked' });
  return { bytes, rows };
}

/** Waits for the backup that is being written, if one is. */
export async function backupBeingWritten({ config }: Pick<AppContext, 'config'>): Promise<void> {
  if (config.backups !== null) await queues.get(config.backups.folder);
}

/**
 * Puts a backup back where nobody uses it, checks it and throws it away.
 * @returns its head @throws BackupFailure
 */
export async function tryBackup(place: BackupPlace, name: string): Promise<BackupHead> {
  const answer = await inThread({
    trial: { file: path.join(place.folder, name), workFolder: workFolderIn(place.dataDir, 'trial'), key: place.key },
  });
  if ('tried' in answer) return answer.tried;
  throw failureOf(answer);
}

/**
 * Reads these backups through, in a thread.
 * @returns names of those that are cut off, damaged or changed @throws BackupFailure
 */
export async function findBrokenBackups(place: BackupPlace, names: readonly string[]): Promise<readonly string[]> {
  const answer = await inThread({ look: { folder: place.folder, names, key: place.key } });
  if ('broken' in answer) return answer.broken;
  throw failureOf(answer);
}

function failureOf(answer: BackupAnswer): Error {
  const code: string = 'failure' in answer ? answer.failure : 'unexpected';
  return backupFailureOf(code) ?? new Error('the backup failed');
}

const isProgress = (_message: BackupAnswer): _message is never => false;

/** The thread sends nothing but its answer. */
function inThread(order: BackupWork): Promise<BackupAnswer> {
  return computeInThread<never, BackupAnswer>(
    { name: 'backup-worker', source: new URL('./backup-worker.ts', import.meta.url), order },
    isProgress,
    () => undefined,
  );
}

/** The code of a failure for people; `unexpected` for what has no sentence. */
export function backupFailureCode(error: unknown): BackupFailureCode | 'unexpected' {
  const known = knownFailure(error);
  return known instanceof BackupFailure ? known.code : 'unexpected';
}
