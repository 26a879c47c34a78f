import { and, asc, count, desc, eq, gt, inArray, lte, max, or, sql } from 'drizzle-orm';
import type { JobKind } from '#app/domain/job/job.ts';
import type { Handle, Tx } from '../../client.ts';
import { jobs } from '../../schema/job.ts';

/** The newest jobs first; for administration. */
export async function listJobs(handle: Handle, limit: number) {
  return handle
    .select({
      id: jobs.id,
      kind: jobs.kind,
      state: jobs.state,
      failure: jobs.failure,
      result: jobs.result,
      progressDone: jobs.progressDone,
      progressTotal: jobs.progressTotal,
      attempts: jobs.attempts,
      createdAt: jobs.createdAt,
      finishedAt: jobs.finishedAt,
    })
    .from(jobs)
    .orderBy(desc(jobs.createdAt))
    .limit(limit);
}

/** One job's state; null when there is none. */
export async function findJob(handle: Handle, id: string) {
  const [row] = await handle
    .select({ state: jobs.state, failure: jobs.failure, result: jobs.result })
    .from(jobs)
    .where(eq(jobs.id, id));
  return row ?? null;
}

/** How the last job of a kind ended; null: none has. */
export async function findLastJob(handle: Handle, kind: JobKind) {
  const [row] = await handle
    .select({ state: jobs.state, failure: jobs.failure, result: jobs.result, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), inArray(jobs.state, ['done', 'failed'])))
    .orderBy(desc(jobs.finishedAt))
    .limit(1);
  return row ?? null;
}

/** Whether a job of this kind waits or runs. */
export async function hasOpenJob(handle: Handle, kind: JobKind): Promise<boolean> {
  const rows = await handle
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), inArray(jobs.state, ['waiting', 'running'])))
    .limit(1);
  return rows.length > 0;
}

/** How often jobs of a kind have failed for good since one was done, and when last; null: the last one was done, or there is none. */
export async function failuresInARow(
  handle: Handle,
  kind: JobKind,
): Promise<{ readonly count: number; readonly lastAt: Date } | null> {
  const done = handle
    .select({ at: max(jobs.finishedAt) })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.state, 'done')));
  const [row] = await handle
    .select({ count: count(), lastAt: max(jobs.finishedAt) })
    .from(jobs)
    .where(and(eq(jobs.kind, kind), eq(jobs.state, 'failed'), gt(jobs.finishedAt, sql`coalesce(${done}, 0)`)));
  return row === undefined || row.lastAt === null ? null : { count: row.count, lastAt: row.lastAt };
}

/** A new job, due at once; or the one that is open with the same key already. @returns its id */
export async function openJob(
  tx: Tx,
  job: {
    readonly kind: JobKind;
    readonly idempotencyKey: string;
    readonly createdBy: string | null;
    readonly at: Date;
  },
): Promise<string> {
  const [open] = await tx.select({ id: jobs.id }).from(jobs).where(eq(jobs.idempotencyKey, job.idempotencyKey));
  if (open !== undefined) return open.id;
  const { at, ...row } = job;
  const [inserted] = await tx
    .insert(jobs)
    .values({ ...row, state: 'waiting', input: {}, runAt: at, createdAt: at })
    .returning({ id: jobs.id });
  return inserted?.id ?? '';
}

/** Takes the job that is due longest: a waiting one, or a running one whose lease has ended. Null: none is. */
export async function claimJob(tx: Tx, now: Date, leaseUntil: Date) {
  const [due] = await tx
    .select({ id: jobs.id, kind: jobs.kind, attempts: jobs.attempts })
    .from(jobs)
    .where(
      or(
        and(eq(jobs.state, 'waiting'), lte(jobs.runAt, now)),
        and(eq(jobs.state, 'running'), lte(jobs.leaseUntil, now)),
      ),
    )
    .orderBy(asc(jobs.runAt))
    .limit(1);
  if (due === undefined) return null;
  const attempts = due.attempts + 1;
  await tx.update(jobs).set({ state: 'running', attempts, leaseUntil, progressDone: 0 }).where(eq(jobs.id, due.id));
  return { ...due, attempts };
}

/** A sign of life: how far the job has come, and its lease renewed. */
export async function putJobProgress(
  tx: Tx,
  id: string,
  progress: { readonly done: number; readonly total: number },
  leaseUntil: Date,
): Promise<void> {
  await tx
    .update(jobs)
    .set({ progressDone: progress.done, progressTotal: progress.total, leaseUntil })
    .where(eq(jobs.id, id));
}

/** The job is done; the same work may be asked for again. */
export async function finishJob(tx: Tx, id: string, result: Record<string, unknown>, at: Date): Promise<void> {
  await tx
    .update(jobs)
    .set({ state: 'done', result, failure: null, leaseUntil: null, idempotencyKey: null, finishedAt: at })
    .where(eq(jobs.id, id));
}

/** An attempt failed. @param next when it is tried again; null: it is not @param failure a code, never a message */
export async function failJob(tx: Tx, id: string, failure: string, next: Date | null, at: Date): Promise<void> {
  await tx
    .update(jobs)
    .set(
      next === null
        ? { state: 'failed', failure, leaseUntil: null, idempotencyKey: null, finishedAt: at }
        : { state: 'waiting', failure, leaseUntil: null, runAt: next },
    )
    .where(eq(jobs.id, id));
}
