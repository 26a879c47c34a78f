import { BackupFailure } from '#app/domain/backup/backup-failure.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { LEASE_MS, MOST_ATTEMPTS, retryDelayMs, type JobKind } from '#app/domain/job/job.ts';
import { claimJob, failJob, finishJob, putJobProgress } from '#db/queries/job/job.ts';
import type { Database } from '#db/client.ts';
import { write } from '#db/transaction.ts';
import { MeilisearchFailure } from '#search/engines/meilisearch/meilisearch-connection.ts';
import type { AppContext } from '../app-context.ts';
import { findLastBatch } from '../disclosure/find-last-batch.server.ts';
import { runPrivacyAttack } from '../disclosure/run-privacy-attack.server.ts';
import { runWeeklyBatch } from '../disclosure/run-weekly-batch.server.ts';
import { checkAudit } from '../audit/check-audit.server.ts';
import { runRestoreDrill } from '../backup/run-restore-drill.server.ts';
import { backupOnRequest } from '../backup/write-backup.server.ts';
import { tellOfProtection } from '../notification/tell-of-protection.server.ts';
import { dropWaitingReference, takeWaitingReference } from '../reference/waiting-reference.server.ts';
import { reindex } from './reindex.server.ts';

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * How each kind of job is done: it must be safe to repeat, write in pieces of at most 50 ms, and report now and then, which
 * keeps its lease. What it returns is kept with the job: numbers and codes.
 */
const jobWork: Record<
  JobKind,
  (app: AppContext, report: (progress: JobProgress) => void) => Promise<Record<string, unknown>>
> = {
  reindex,
  importVocabulary: (app, report) => takeWaitingReference(app, 'vocabulary', report),
  checkAudit: async (app, report) => {
    const { rows, finding } = await checkAudit(app, report);
    return { rows, finding: finding?.kind ?? null };
  },
  importPlaces: (app, report) => takeWaitingReference(app, 'places', report),
  weeklyBatch: runWeeklyBatch,
  privacyAttack: (app, report) => runPrivacyAttack(app, report),
  backup: backupOnRequest,
  restoreDrill: runRestoreDrill,
};

/** Jobs are done one after the other; one process owns the house. */
const running = new WeakMap<Database, Promise<void>>();

/**
 * Does every job that is due; a second call waits for the first. A job whose process ended is begun again once its lease is
 * over. A failed one is tried again later, three times in all, and keeps the code of its last failure.
 * @param onProgress also told of every step, for a command that shows it
 */
export function runJobs(app: AppContext, onProgress: (progress: JobProgress) => void = () => undefined): Promise<void> {
  const known = running.get(app.db);
  if (known !== undefined) return known;
  const work = runDueJobs(app, onProgress).finally(() => running.delete(app.db));
  running.set(app.db, work);
  return work;
}

async function runDueJobs(app: AppContext, onProgress: (progress: JobProgress) => void): Promise<void> {
  const leaseUntil = () => new Date(app.clock.now().getTime() + LEASE_MS);
  for (;;) {
    const job = await write(app.db, (tx) => claimJob(tx, app.clock.now(), leaseUntil()));
    if (job === null) return;
    if (job.attempts > MOST_ATTEMPTS) {
      // It never came to an end: perhaps it ends the process.
      await giveUp(app, job, 'interrupted');
      continue;
    }
    let reported: Promise<unknown> = Promise.resolve();
    const report = (progress: JobProgress) => {
      onProgress(progress);
      reported = reported.then(() => write(app.db, (tx) => putJobProgress(tx, job.id, progress, leaseUntil())));
    };
    try {
      const result = await jobWork[job.kind](app, report);
      await reported;
      await write(app.db, (tx) => finishJob(tx, job.id, result, app.clock.now()));
    } catch (error) {
      await reported.catch(() => undefined);
      const now = app.clock.now();
      const next = new Date(now.getTime() + retryDelayMs(job.attempts));
      if (job.attempts < MOST_ATTEMPTS) await write(app.db, (tx) => failJob(tx, job.id, failureOf(error), next, now));
      else await giveUp(app, job, failureOf(error));
    }
  }
}

/** The job has failed for good. Without a measurement companies see nothing: whoever watches over it is told. */
async function giveUp(
  app: AppContext,
  { id, kind }: { readonly id: string; readonly kind: JobKind },
  failure: string,
): Promise<void> {
  letGo(app, kind);
  const now = app.clock.now();
  const batch = await findLastBatch(app);
  await write(app.db, async (tx) => {
    await failJob(tx, id, failure, null, now);
    if (kind === 'privacyAttack') await tellOfProtection(tx, `failed.${batch?.number ?? 0}`, now);
  });
}

function letGo(app: AppContext, kind: JobKind): void {
  if (kind === 'importVocabulary') dropWaitingReference(app, 'vocabulary');
  if (kind === 'importPlaces') dropWaitingReference(app, 'places');
}

function failureOf(error: unknown): string {
  if (error instanceof DomainError) return error.reason;
  if (error instanceof BackupFailure) return error.code;
  return error instanceof MeilisearchFailure ? `meilisearch.${error.code}` : 'unexpected';
}
