import type { Actor } from '#app/domain/account/actor.ts';
import { isBatchDue } from '#app/domain/disclosure/public-batch.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { log } from '#app/log/log.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findLastBatch } from '../disclosure/find-last-batch.server.ts';
import { runJobs } from './run-jobs.server.ts';

/**
 * For an administrator: the weekly batch of the gate runs now, in the background, out of turn. While one is open, asking
 * again changes nothing.
 * @returns the id of the job
 * @throws DomainError forbidden
 */
export async function startWeeklyBatch(app: AppContext, actor: Actor): Promise<string> {
  allow(actor, 'job.run', {});
  const id = await openWeeklyBatch(app, actor.userId);
  void runJobs(app).catch(() => log('jobsFailed'));
  return id;
}

/** Recurring: opens the batch of the week once its Monday has come, and the first one ever, and does it. */
export async function runDueBatch(app: AppContext): Promise<void> {
  const last = await findLastBatch(app);
  if (!isBatchDue(last?.weekOn ?? null, dayOf(app.clock.now()))) return;
  await openWeeklyBatch(app, null);
  await runJobs(app);
}

function openWeeklyBatch(app: AppContext, by: string | null): Promise<string> {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: 'weeklyBatch', idempotencyKey: 'weeklyBatch', createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind: 'weeklyBatch' },
    });
    return id;
  });
}
