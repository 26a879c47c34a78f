import { DomainError } from '#app/domain/domain-error.ts';
import type { ReferenceKind } from '#app/domain/reference/import/reference-import.ts';
import type { Database } from '#db/client.ts';
import { demandWriter } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import type { JobProgress } from '../job/run-jobs.server.ts';
import type { RecognisedReference } from './import-reference.server.ts';

/** They end with the process: whoever uploaded one does so again. */
const waiting = new WeakMap<Database, Map<ReferenceKind, RecognisedReference>>();

/** The uploaded files of this process, one of each kind. @throws DomainError unavailable in a reading process */
export function waitingFiles(app: AppContext): Map<ReferenceKind, RecognisedReference> {
  demandWriter(app.db);
  const files = waiting.get(app.db) ?? new Map<ReferenceKind, RecognisedReference>();
  waiting.set(app.db, files);
  return files;
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
