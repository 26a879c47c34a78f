import type { Actor } from '#app/domain/account/actor.ts';
import { attackedPools } from '#app/domain/disclosure/attack/pool-report.ts';
import { askAgainDelayMs } from '#app/domain/job/job.ts';
import { log } from '#app/log/log.ts';
import { poolsMeasured } from '#db/queries/disclosure/attack-run.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { failuresInARow, hasOpenJob, openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findLastBatch } from '../disclosure/find-last-batch.server.ts';
import { runJobs } from './run-jobs.server.ts';

/**
 * For an administrator: what companies could find out is measured now, in the background. While a measurement is open, asking
 * again changes nothing.
 * @returns the id of the job
 * @throws DomainError forbidden
 */
export async function startPrivacyAttack(app: AppContext, actor: Actor): Promise<string> {
  allow(actor, 'job.run', {});
  const id = await openPrivacyAttack(app, actor.userId);
  void runJobs(app).catch(() => log('jobsFailed'));
  return id;
}

/**
 * Recurring: measures every batch once it is what companies see; until then they see nothing. A measurement that failed for
 * good is asked for again, ever less often.
 */
export async function runDueAttack(app: AppContext): Promise<void> {
  const batch = await findLastBatch(app);
  if (batch === null || (await hasOpenJob(app.db, 'privacyAttack'))) return;
  const measured = await poolsMeasured(app.db, batch.number);
  if (attackedPools.every((pool) => measured.has(pool))) return;
  const next = await nextAttackAt(app);
  if (next !== null && app.clock.now() < next) return;
  await openPrivacyAttack(app, null);
  await runJobs(app);
}

/** When a measurement that failed for good is asked for again; null: none has failed since the last one that was done. */
export async function nextAttackAt(app: Pick<AppContext, 'db'>): Promise<Date | null> {
  const failed = await failuresInARow(app.db, 'privacyAttack');
  return failed === null ? null : new Date(failed.lastAt.getTime() + askAgainDelayMs(failed.count));
}

function openPrivacyAttack(app: AppContext, by: string | null): Promise<string> {
  const at = app.clock.now();
  return write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: 'privacyAttack', idempotencyKey: 'privacyAttack', createdBy: by, at });
    await appendAudit(tx, at, {
      actorId: by,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind: 'privacyAttack' },
    });
    return id;
  });
}
