import type { Actor } from '#app/domain/account/actor.ts';
import { askAgainDelayMs, type JobKind } from '#app/domain/job/job.ts';
import { log } from '#app/log/log.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { failuresInARow, findLastJob, hasOpenJob, openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { runJobs } from '../job/run-jobs.server.ts';

type BackupJob = Extract<JobKind, 'backup' | 'restoreDrill'>;
const weekMs = 7 * 24 * 60 * 60_000;

/**
 * For an administrator: a backup is written, or the newest way back is tried, now and in the background. While one is open,
 * asking again changes nothing.
 * @returns the id of the job
 * @throws DomainError forbidden
 */
export async function startBackupJob(app: AppContext, actor: Actor, kind: BackupJob): Promise<string> {
  allow(actor, 'job.run', {});
  const id = await openBackupJob(app, kind, actor.userId);
  void runJobs(app).catch(() => log('jobsFailed'));
  return id;
}

/** Recurring: tries the way back every week; a trial that failed for good again soon, ever less often. */
export async function runDueDrill(app: AppContext): Promise<void> {
  if (app.config.backups === null || (await hasOpenJob(app.db, 'restoreDrill'))) return;
  const now = app.clock.now().getTime();
  const last = await findLastJob(app.db, 'restoreDrill');
  const failed = await failuresInARow(app.db, 'restoreDrill');
  const next =
    failed === null
      ? (last?.finishedAt?.getTime() ?? 0) + weekMs
      : failed.lastAt.getTime() + askAgainDelayMs(failed.count);
  if (now < next) return;
  await openBackupJob(app, 'restoreDrill', null);
  await runJobs(app);
}

function openBackupJob(app: AppContext, kind: BackupJob, by: string | null): Promise<string> {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind, idempotencyKey: kind, createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind },
    });
    return id;
  });
}
