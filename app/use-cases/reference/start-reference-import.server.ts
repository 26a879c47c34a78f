import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { referenceJobs } from '#app/domain/job/job.ts';
import type { ReferenceKind, ReferenceRefused } from '#app/domain/reference/import/reference-import.ts';
import { log } from '#app/log/log.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { openJob } from '#db/queries/job/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { runJobs } from '../job/run-jobs.server.ts';
import { recogniseReference } from './import-reference.server.ts';
import { waitingFiles } from './waiting-reference.server.ts';

/**
 * For an administrator: an uploaded file of occupations, skills or KldB names, or of postcodes or quarters, is taken in the
 * background. One file of each kind at a time.
 * @returns the id of the job, or why the file can't be taken (`imports.refusal.<code>`)
 * @throws DomainError forbidden; busy (`importRunning`) while another file of the kind is being taken
 */
export async function startReferenceImport(
  app: AppContext,
  actor: Actor,
  input: { readonly kind: ReferenceKind; readonly bytes: Uint8Array; readonly fileName: string },
): Promise<{ readonly ok: true; readonly jobId: string } | ReferenceRefused> {
  allow(actor, 'job.run', {});
  const files = waitingFiles(app);
  if (files.has(input.kind)) throw new DomainError('busy', 'importRunning');
  const recognised = await recogniseReference(app, input);
  if (!recognised.ok) return recognised;
  if (files.has(input.kind)) throw new DomainError('busy', 'importRunning');
  files.set(input.kind, recognised);
  const at = app.clock.now();
  const kind = referenceJobs[input.kind];
  const jobId = await write(app.db, async (tx) => {
    const id = await openJob(tx, { kind, idempotencyKey: kind, createdBy: actor.userId, at });
    await appendAudit(tx, at, {
      actorId: actor.userId,
      action: 'job.run',
      subjectKind: 'job',
      subjectIds: [id],
      detail: { kind },
    });
    return id;
  }).catch((error: unknown) => {
    files.delete(input.kind);
    throw error;
  });
  void runJobs(app).catch(() => log('jobsFailed'));
  return { ok: true, jobId };
}
