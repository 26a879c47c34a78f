import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { referenceJobs } from '#app/domain/job/job.ts';
import type { ReferenceKind, ReferenceRefused } from '#app/domain/reference/import/reference-import.ts';
import type { Database } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { openJob } from '#db/queries/job.ts';
import { write } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { runJobs, type JobProgress } from '../job/run-jobs.server.ts';
import { recogniseReference, type RecognisedReference } from './import-reference.server.ts';

/** Files that wait for their job; they end with the process, and whoever uploaded one does so again. */
const waiting = new WeakMap<Database, Map<ReferenceKind, RecognisedReference>>();

const waitingFiles = (app: AppContext) => {
  const files = waiting.get(app.db) ?? new Map<ReferenceKind, RecognisedReference>();
  waiting.set(app.db, files);
  return files;
};

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
  void runJobs(app).catch(() => console.error('jobs could not be run'));
  return { ok: true, jobId };
}

/**
 * The job: takes the file that waits. A failed one is tried again with the same file while the process lives.
 * @returns the file, counts and the first problems
 * @throws DomainError expired (`uploadGone`) when the process that had the file has ended
 */
export async function takeWaitingReference(
  app: AppContext,
  kind: ReferenceKind,
  report: (progress: JobProgress) => void,
): Promise<Record<string, unknown>> {
  const files = waitingFiles(app);
  const file = files.get(kind);
  if (file === undefined) throw new DomainError('expired', 'uploadGone');
  const { file: name, counts, problems } = await file.run(app, report);
  files.delete(kind);
  return { file: name, counts, problems };
}

/** Lets go of the file of a job that is not tried again. */
export function dropWaitingReference(app: AppContext, kind: ReferenceKind): void {
  waitingFiles(app).delete(kind);
}
