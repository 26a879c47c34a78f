import type { Actor } from '#app/domain/account/actor.ts';
import { log } from '#app/log/log.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findJob, openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { runJobs, type JobProgress } from './run-jobs.server.ts';

/**
 * For an administrator: the search index is built anew, in the background. While one build is open, asking again changes nothing.
 * @returns the id of the job
 * @throws DomainError forbidden
 */
export async function startReindex(app: AppContext, actor: Actor): Promise<string> {
  allow(actor, 'job.run', {});
  const id = await openReindex(app, actor.userId);
  void runJobs(app).catch(() => log('jobsFailed'));
  return id;
}

/**
 * The same for a command that owns the data directory: builds and waits.
 * @returns null when it is done, else the code of the failure; the server tries again after its next start
 */
export async function reindexBySystem(
  app: AppContext,
  onProgress: (progress: JobProgress) => void,
): Promise<string | null> {
  const id = await openReindex(app, null);
  await runJobs(app, onProgress);
  const job = await findJob(app.db, id);
  return job?.state === 'done' ? null : (job?.failure ?? 'unexpected');
}

function openReindex(app: AppContext, by: string | null): Promise<string> {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: 'reindex', idempotencyKey: 'reindex', createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind: 'reindex' },
    });
    return id;
  });
}
