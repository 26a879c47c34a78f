import type { Actor } from '#app/domain/account/actor.ts';
import { log } from '#app/log/log.ts';
import { appendAudit, findAuditCheck } from '#db/queries/audit/audit.ts';
import { hasOpenJob, openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { auditHeadTrouble } from './note-audit-head.server.ts';
import { runJobs } from '../job/run-jobs.server.ts';

/** For the data protection officer: whether the log was sound when it was last checked, and whether it is being checked now. */
export async function findAuditState(app: AppContext, actor: Actor) {
  allow(actor, 'audit.read', {});
  return {
    check: await findAuditCheck(app.db),
    isChecking: await hasOpenJob(app.db, 'checkAudit'),
    isNotedOutside: app.auditHeads !== null,
    /** Since when it cannot be, though it is to be. */
    notedNoMoreSince: auditHeadTrouble(app),
  };
}

/** The data protection officer has the log checked now, in the background; once, however often it is asked. @throws DomainError forbidden */
export async function startAuditCheck(app: AppContext, actor: Actor): Promise<void> {
  allow(actor, 'audit.read', {});
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const id = await openJob(tx, { kind: 'checkAudit', idempotencyKey: 'checkAudit', createdBy: actor.userId, at });
    await appendAudit(tx, at, {
      actorId: actor.userId,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind: 'checkAudit' },
    });
  });
  void runJobs(app).catch(() => log('jobsFailed'));
}
