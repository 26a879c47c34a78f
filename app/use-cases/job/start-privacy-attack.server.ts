import type { Actor } from '#app/domain/account/actor.ts';
import { findDeploymentRun } from '#db/queries/attack-run.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { openJob } from '#db/queries/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findLastBatch } from '../disclosure/find-last-batch.server.ts';
import { runJobs } from './run-jobs.server.ts';

/** The batches whose measurement was asked for by this process: one that fails for good is not asked for every minute. */
const asked = new WeakMap<object, number>();

/**
 * For an administrator: what companies could find out is measured now, in the background. While a measurement is open, asking
 * again changes nothing.
 * @returns the id of the job
 * @throws DomainError forbidden
 */
export async function startPrivacyAttack(app: AppContext, actor: Actor): Promise<string> {
  allow(actor, 'job.run', {});
  const id = await openPrivacyAttack(app, actor.userId);
  void runJobs(app).catch(() => console.error('jobs could not be run'));
  return id;
}

/** Recurring: measures every weekly batch once it is what companies see. */
export async function runDueAttack(app: AppContext): Promise<void> {
  const batch = await findLastBatch(app);
  if (batch === null || asked.get(app.db) === batch.number) return;
  if ((await findDeploymentRun(app.db))?.batch === batch.number) return;
  asked.set(app.db, batch.number);
  await openPrivacyAttack(app, null);
  await runJobs(app);
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
