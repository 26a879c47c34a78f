import { and, count, eq, inArray, isNull, lte, min, or, sql } from 'drizzle-orm';
import { serverFailures } from '#app/domain/notification/mail.ts';
import type { Handle, Tx } from '../../client.ts';
import { writeProofs } from '../../schema/health.ts';
import { jobs } from '../../schema/job.ts';
import { mailOutbox } from '../../schema/notification.ts';

/** Writes the one row there is for that. */
export async function putWriteProof(tx: Tx, at: Date): Promise<void> {
  await tx.insert(writeProofs).values({ id: 1, at }).onConflictDoUpdate({ target: writeProofs.id, set: { at } });
}

/** When it was last written, by the clock of then; null: never. */
export async function lastWriteProof(handle: Handle): Promise<Date | null> {
  const [row] = await handle.select({ at: writeProofs.at }).from(writeProofs).limit(1);
  return row?.at ?? null;
}

/**
 * Since when the oldest mail waits that could have been sent: it is due and nobody tried, or the mail server took none. Mails
 * that wait on purpose, or because of their own reader, are not meant. Null: there is none.
 */
export async function oldestStuckMail(handle: Handle, now: Date): Promise<Date | null> {
  const isQueued = eq(mailOutbox.state, 'queued');
  const untried = and(isQueued, isNull(mailOutbox.failure), lte(mailOutbox.nextAttemptAt, now));
  const since = sql`case when ${mailOutbox.failure} is null then ${mailOutbox.nextAttemptAt} else ${mailOutbox.createdAt} end`;
  const [row] = await handle
    .select({ at: sql`min(${since})`.mapWith(mailOutbox.createdAt) })
    .from(mailOutbox)
    .where(or(untried, and(isQueued, inArray(mailOutbox.failure, [...serverFailures]))));
  return (row?.at as Date | null | undefined) ?? null;
}

/** How many jobs wait that are due and how many are being done, and since when the oldest of both. */
export async function countOpenJobs(handle: Handle, now: Date) {
  const [row] = await handle
    .select({ count: count(), oldestAt: min(jobs.runAt) })
    .from(jobs)
    .where(or(eq(jobs.state, 'running'), and(eq(jobs.state, 'waiting'), lte(jobs.runAt, now))));
  return { count: row?.count ?? 0, oldestAt: row?.oldestAt ?? null };
}

/** Of the database itself. */
export async function sqliteVersion(handle: Handle): Promise<string> {
  const [row] = await handle.all<{ version: string }>(sql`select sqlite_version() as version`);
  return row?.version ?? '';
}
