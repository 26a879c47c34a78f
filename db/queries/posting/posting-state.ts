import { and, asc, count, eq, gte, sql } from 'drizzle-orm';
import type { Posting, PostingState } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery } from '../../kept-query.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { users } from '../../schema/account.ts';
import { postingEvents, postings } from '../../schema/posting.ts';

export interface StateChange {
  readonly to: PostingState;
  readonly byUserId: string | null;
  readonly reason: string | null;
  readonly callBy?: Day | null;
  /** Until when it counts as current from now on; only for approved ones. */
  readonly currentUntil?: Day | null;
  /** The officer in charge from now on; undefined leaves it. */
  readonly officerId?: string;
  readonly organisationId?: string | null;
}

/** Changes the state when nobody changed the row since `version`, and writes the history. Returns whether it did. */
export async function updatePostingState(
  tx: Tx,
  at: Date,
  posting: Pick<Posting, 'id' | 'state' | 'version'>,
  change: StateChange,
): Promise<boolean> {
  const { to } = change;
  const rows = await tx
    .update(postings)
    .set({
      state: to,
      ...(to === 'submitted' ? { submittedAt: at } : {}),
      ...(to === 'approved' && posting.state !== 'approved' ? { approvedAt: at, approvedBy: change.byUserId } : {}),
      currentUntil: change.currentUntil ?? null,
      closedAt: to === 'closed' || to === 'filled' ? at : null,
      closedReason: to === 'closed' || to === 'paused' ? change.reason : null,
      callBy: change.callBy ?? null,
      ...(change.officerId === undefined
        ? {}
        : { officerId: change.officerId, organisationId: change.organisationId ?? null }),
      updatedAt: at,
      version: posting.version + 1,
    })
    .where(and(eq(postings.id, posting.id), eq(postings.version, posting.version)))
    .returning({ id: postings.id });
  if (rows.length === 0) return false;
  await insertPostingEvent(tx, at, {
    postingId: posting.id,
    byUserId: change.byUserId,
    from: posting.state,
    to,
    reason: change.reason,
  });
  return true;
}

export async function insertPostingEvent(
  tx: Tx,
  at: Date,
  event: {
    postingId: string;
    byUserId: string | null;
    from: PostingState | null;
    to: PostingState;
    reason: string | null;
  },
): Promise<void> {
  await tx.insert(postingEvents).values({
    id: newId(),
    at,
    postingId: event.postingId,
    byUserId: event.byUserId,
    from: event.from,
    to: event.to,
    reason: event.reason,
  });
}

const eventsOfPosting = keptQuery((handle) =>
  handle
    .select({
      id: postingEvents.id,
      at: postingEvents.at,
      byName: users.displayName,
      from: postingEvents.from,
      to: postingEvents.to,
      reason: postingEvents.reason,
    })
    .from(postingEvents)
    .leftJoin(users, eq(users.id, postingEvents.byUserId))
    .where(eq(postingEvents.postingId, sql.placeholder('postingId')))
    .orderBy(asc(postingEvents.at), sql`${postingEvents}.rowid`)
    .prepare(),
);

/** Who changed the state and why, oldest first. */
export async function listPostingEvents(handle: Handle, postingId: string) {
  return eventsOfPosting(handle).all({ postingId });
}

/** How often an approved posting left the board since `since` because its criteria changed. */
export async function countCriteriaEdits(handle: Handle, postingId: string, since: Date): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(postingEvents)
    .where(
      and(
        eq(postingEvents.postingId, postingId),
        eq(postingEvents.reason, 'criteriaChanged'),
        gte(postingEvents.at, since),
      ),
    );
  return row?.count ?? 0;
}
