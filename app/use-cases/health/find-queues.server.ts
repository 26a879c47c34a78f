import { isFromFuture, newestOf } from '#app/domain/backup/kept-backups.ts';
import { listBackups } from '#db/backup/backup-folder.ts';
import { countOpenJobs, oldestStuckMail } from '#db/queries/health/health.ts';
import { countMails } from '#db/queries/notification/mail.ts';
import { countWaitingIndexChanges } from '#db/queries/job/outbox.ts';
import { writeQueue } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { freeBytes } from './check-readiness.server.ts';

/** How much waits for what, and for how many seconds the oldest of it that could have been done. */
export interface Queue {
  readonly waiting: number;
  readonly oldestSeconds: number;
}

/**
 * What a monitor measures: queues with their ages, the engine that answers, the disk, the newest backup. Numbers and codes. For
 * the port of the metrics, which only the machine itself reaches.
 */
export async function findQueues(app: AppContext) {
  const now = app.clock.now();
  const secondsSince = (at: Date | null) => (at === null ? 0 : Math.max(0, (now.getTime() - at.getTime()) / 1000));
  const { queued } = await countMails(app.db, now);
  const index = await countWaitingIndexChanges(app.db);
  const jobs = await countOpenJobs(app.db, now);
  const writes = writeQueue(app.db);
  const { backups, dataDir } = app.config;
  const newest = backups === null ? null : newestIn(backups.folder, now);
  return {
    queues: {
      mails: { waiting: queued, oldestSeconds: secondsSince(await oldestStuckMail(app.db, now)) },
      searchChanges: { waiting: index.count, oldestSeconds: secondsSince(index.oldestAt) },
      jobs: { waiting: jobs.count, oldestSeconds: secondsSince(jobs.oldestAt) },
      writes: { waiting: writes.open, oldestSeconds: writes.oldestMs / 1000 },
    } satisfies Record<string, Queue>,
    engine: app.searchSync?.health.condition().state ?? 'embedded',
    freeDiskBytes: await freeBytes(dataDir),
    secondsSinceBackup: newest === null ? null : secondsSince(newest.at),
  };
}

/** Null also while the folder cannot be read: a monitor sees that no backup is known. */
function newestIn(folder: string, now: Date) {
  try {
    return newestOf(listBackups(folder).filter((backup) => !isFromFuture(backup, now)));
  } catch {
    return null;
  }
}
