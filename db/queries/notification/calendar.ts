import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ToldEntry } from '#app/domain/notification/calendar-memory.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { piecesOf } from '../../pieces.ts';
import { users } from '../../schema/account.ts';
import { calendarEntries, calendarFeeds } from '../../schema/calendar.ts';

/** Since when a user has a calendar address; null: she has none. */
export async function findFeedOf(handle: Handle, userId: string): Promise<{ createdAt: Date } | null> {
  const [row] = await handle
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId));
  return row ?? null;
}

/** The feed behind an address, with whoever reads it, unless her account is closed. */
export async function findFeedByHash(handle: Handle, tokenHash: string) {
  const [row] = await handle
    .select({
      id: calendarFeeds.id,
      userId: users.id,
      roles: users.roles,
      organisationId: users.organisationId,
      teamId: users.teamId,
      companyId: users.companyId,
      mentorId: users.mentorId,
      locale: users.locale,
    })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(users.deactivatedAt)));
  return row ?? null;
}

/** Ends a user's feed and forgets what it was told. */
export async function deleteFeedOf(tx: Tx, userId: string): Promise<void> {
  await tx.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId));
}

export async function insertFeed(
  tx: Tx,
  feed: { readonly userId: string; readonly tokenHash: string; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(calendarFeeds).values(feed);
}

export async function listToldEntries(handle: Handle, feedId: string): Promise<ToldEntry[]> {
  return handle
    .select({
      key: calendarEntries.key,
      dueBy: calendarEntries.dueBy,
      contentHash: calendarEntries.contentHash,
      sequence: calendarEntries.sequence,
      changedAt: calendarEntries.changedAt,
      isCancelled: calendarEntries.isCancelled,
    })
    .from(calendarEntries)
    .where(eq(calendarEntries.feedId, feedId));
}

/** Keeps what was told now and forgets what is told no longer. */
export async function keepToldEntries(
  tx: Tx,
  feedId: string,
  changed: readonly ToldEntry[],
  forgotten: readonly string[],
): Promise<void> {
  for (const piece of piecesOf(changed))
    await tx
      .insert(calendarEntries)
      .values(piece.map((entry) => ({ feedId, ...entry })))
      .onConflictDoUpdate({
        target: [calendarEntries.feedId, calendarEntries.key],
        set: {
          dueBy: sql`excluded.due_by`,
          contentHash: sql`excluded.content_hash`,
          sequence: sql`excluded.sequence`,
          changedAt: sql`excluded.changed_at`,
          isCancelled: sql`excluded.is_cancelled`,
        },
      });
  if (forgotten.length > 0)
    await tx
      .delete(calendarEntries)
      .where(and(eq(calendarEntries.feedId, feedId), inArray(calendarEntries.key, listed(forgotten))));
}
