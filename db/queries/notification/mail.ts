import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, max, min, sql } from 'drizzle-orm';
import type { MailFailure, MailKind } from '#app/domain/notification/mail.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { mailOutbox } from '../../schema/notification.ts';

const isQueued = eq(mailOutbox.state, 'queued');
/** Nobody is sending it. */
const isWaiting = and(isQueued, isNull(mailOutbox.leaseUntil));
const these = (ids: readonly string[]) => inArray(mailOutbox.id, listed(ids));

/** Puts a mail into the outbox, due at once; does nothing where its key is known. */
export async function insertMail(
  tx: Tx,
  mail: {
    readonly userId: string;
    readonly kind: MailKind;
    readonly about: string | null;
    readonly idempotencyKey: string;
    readonly at: Date;
  },
): Promise<void> {
  const { at, ...row } = mail;
  await tx
    .insert(mailOutbox)
    .values({ ...row, createdAt: at, nextAttemptAt: at })
    .onConflictDoNothing({ target: mailOutbox.idempotencyKey });
}

/** Whether there is anything to send or to give up. */
export async function hasQueuedMail(handle: Handle): Promise<boolean> {
  const rows = await handle.all(sql`SELECT 1 FROM mail_outbox WHERE state = 'queued' LIMIT 1`);
  return rows.length > 0;
}

/**
 * Takes back mails whose process ended while sending them: once each; the second time they are given up. Gives up those
 * queued before `queuedBefore`, too.
 */
export async function clearStaleMails(tx: Tx, now: Date, queuedBefore: Date): Promise<void> {
  const isLeft = and(isQueued, lte(mailOutbox.leaseUntil, now));
  await tx
    .update(mailOutbox)
    .set({ state: 'failed', failure: 'interrupted', reply: null, leaseUntil: null, endedAt: now })
    .where(and(isLeft, eq(mailOutbox.isRepeat, true)));
  await tx.update(mailOutbox).set({ isRepeat: true, leaseUntil: null }).where(isLeft);
  await tx
    .update(mailOutbox)
    .set({ state: 'failed', failure: sql`coalesce(${mailOutbox.failure}, 'tooOld')`, endedAt: now })
    .where(and(isWaiting, lt(mailOutbox.createdAt, queuedBefore)));
}

/** The mail that is due longest; null: none is. */
export async function findDueMail(tx: Tx, now: Date) {
  const [row] = await tx
    .select({ userId: mailOutbox.userId, kind: mailOutbox.kind })
    .from(mailOutbox)
    .where(and(isWaiting, lte(mailOutbox.nextAttemptAt, now)))
    .orderBy(asc(mailOutbox.nextAttemptAt))
    .limit(1);
  return row ?? null;
}

/** Everything of one kind that is due for one user, oldest first: it becomes one mail. */
export async function listDueMails(tx: Tx, userId: string, kind: MailKind, now: Date) {
  return tx
    .select({ id: mailOutbox.id, about: mailOutbox.about, attempts: mailOutbox.attempts })
    .from(mailOutbox)
    .where(and(isWaiting, lte(mailOutbox.nextAttemptAt, now), eq(mailOutbox.userId, userId), eq(mailOutbox.kind, kind)))
    .orderBy(asc(mailOutbox.createdAt), asc(mailOutbox.id));
}

/** When the user last got a mail of this kind; null: never, or so long ago that it is forgotten. */
export async function lastMailSentAt(tx: Tx, userId: string, kind: MailKind): Promise<Date | null> {
  const [row] = await tx
    .select({ at: max(mailOutbox.endedAt) })
    .from(mailOutbox)
    .where(and(eq(mailOutbox.userId, userId), eq(mailOutbox.kind, kind), eq(mailOutbox.state, 'sent')));
  return row?.at ?? null;
}

/** Where and how an account is written to. */
export async function findMailReader(tx: Tx, userId: string) {
  const [row] = await tx
    .select({
      address: users.email,
      locale: users.locale,
      wantsMails: users.wantsMails,
      deactivatedAt: users.deactivatedAt,
      mentorId: users.mentorId,
    })
    .from(users)
    .where(eq(users.id, userId));
  return row ?? null;
}

/** These wait until then. */
export async function putOffMails(tx: Tx, ids: readonly string[], until: Date): Promise<void> {
  await tx.update(mailOutbox).set({ nextAttemptAt: until }).where(these(ids));
}

/** These are being sent from now on. */
export async function leaseMails(tx: Tx, ids: readonly string[], until: Date): Promise<void> {
  await tx.update(mailOutbox).set({ leaseUntil: until }).where(these(ids));
}

/** The first one was sent and told what the others had to say. */
export async function markMailsSent(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  const [first = '', ...merged] = ids;
  const ended = { leaseUntil: null, endedAt: at, failure: null, reply: null };
  await tx
    .update(mailOutbox)
    .set({ ...ended, state: 'sent' })
    .where(eq(mailOutbox.id, first));
  await tx
    .update(mailOutbox)
    .set({ ...ended, state: 'merged' })
    .where(these(merged));
}

/** These will not be sent. @param state dropped: nobody wants them; failed: they could not be sent */
export async function endMails(
  tx: Tx,
  ids: readonly string[],
  end: {
    readonly state: 'dropped' | 'failed';
    readonly failure: MailFailure;
    readonly reply: number | null;
    readonly attempts: number;
    readonly at: Date;
  },
): Promise<void> {
  const { at, ...rest } = end;
  await tx
    .update(mailOutbox)
    .set({ ...rest, leaseUntil: null, endedAt: at })
    .where(these(ids));
}

/** These were not taken and are tried again at `next`. */
export async function retryMails(
  tx: Tx,
  ids: readonly string[],
  failed: {
    readonly failure: MailFailure;
    readonly reply: number | null;
    /** Absent: each keeps what it has. */
    readonly attempts?: number;
    readonly next: Date;
  },
): Promise<void> {
  const { next, ...rest } = failed;
  await tx
    .update(mailOutbox)
    .set({ ...rest, leaseUntil: null, nextAttemptAt: next })
    .where(these(ids));
}

/**
 * Mails that were given up for one reason are tried once more, as if they had been queued at `at`: with all attempts and all the time
 * a new one has.
 * @returns how many
 */
export async function reviveMails(
  tx: Tx,
  group: { readonly kind: MailKind; readonly failure: MailFailure; readonly reply: number | null },
  at: Date,
): Promise<number> {
  const { kind, failure, reply } = group;
  const rows = await tx
    .update(mailOutbox)
    .set({
      state: 'queued',
      createdAt: at,
      nextAttemptAt: at,
      attempts: 0,
      leaseUntil: null,
      isRepeat: false,
      endedAt: null,
      failure: null,
      reply: null,
    })
    .where(
      and(
        eq(mailOutbox.state, 'failed'),
        eq(mailOutbox.kind, kind),
        eq(mailOutbox.failure, failure),
        reply === null ? isNull(mailOutbox.reply) : eq(mailOutbox.reply, reply),
      ),
    )
    .returning({ id: mailOutbox.id });
  return rows.length;
}

/** How many mails wait and since when, what they wait for, and how many were sent since `since`. */
export async function countMails(handle: Handle, since: Date) {
  const [waiting] = await handle
    .select({ count: count(), oldestAt: min(mailOutbox.createdAt) })
    .from(mailOutbox)
    .where(isQueued);
  const [sent] = await handle
    .select({ count: count() })
    .from(mailOutbox)
    .where(and(eq(mailOutbox.state, 'sent'), gte(mailOutbox.endedAt, since)));
  return { queued: waiting?.count ?? 0, queuedSince: waiting?.oldestAt ?? null, sent: sent?.count ?? 0 };
}

/** Failures of mails that were given up or wait for another attempt, newest first: kinds and codes, not for whom. */
export async function countMailFailures(handle: Handle) {
  const lastAt = sql`max(coalesce(${mailOutbox.endedAt}, ${mailOutbox.createdAt}))`.mapWith(mailOutbox.createdAt);
  const rows = await handle
    .select({
      kind: mailOutbox.kind,
      isGivenUp: sql`${mailOutbox.state} = 'failed'`.mapWith(Boolean),
      failure: mailOutbox.failure,
      reply: mailOutbox.reply,
      count: count(),
      lastAt,
    })
    .from(mailOutbox)
    .where(and(inArray(mailOutbox.state, ['queued', 'failed']), isNotNull(mailOutbox.failure)))
    .groupBy(mailOutbox.kind, mailOutbox.state, mailOutbox.failure, mailOutbox.reply)
    .orderBy(desc(lastAt));
  return rows.map(({ failure, ...row }) => ({ ...row, failure: failure ?? 'unexpected' }));
}

/** What still waits to be told somebody about one thing is not told: she no longer wants it, or it is gone. */
export async function dropMailsAbout(tx: Tx, userId: string, about: string, at: Date): Promise<void> {
  await tx
    .update(mailOutbox)
    .set({ state: 'dropped', failure: 'optedOut', leaseUntil: null, endedAt: at })
    .where(and(eq(mailOutbox.userId, userId), eq(mailOutbox.about, about), eq(mailOutbox.state, 'queued')));
}
