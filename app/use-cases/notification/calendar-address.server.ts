import type { Actor } from '#app/domain/account/actor.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { deleteFeedOf, findFeedOf, insertFeed } from '#db/queries/notification/calendar.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from '../account/allow.server.ts';
import { newSecret, secretHash } from '../consent/link-secrets.server.ts';

/** Since when the actor has a calendar address; null: she has none. @throws DomainError forbidden */
export async function findCalendarAddress(app: AppContext, actor: Actor): Promise<{ readonly since: Date } | null> {
  allow(actor, 'calendar.own', { ownerIds: [actor.userId] });
  const feed = await findFeedOf(app.db, actor.userId);
  return feed === null ? null : { since: feed.createdAt };
}

/**
 * Makes the secret address under which the actor's calendar program reads what is due for her. An older address ends: one
 * person has one.
 * @returns the address, shown once: only its hash is kept
 * @throws DomainError forbidden
 */
export async function makeCalendarAddress(app: AppContext, actor: Actor): Promise<string> {
  allow(actor, 'calendar.own', { ownerIds: [actor.userId] });
  const secret = newSecret();
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await deleteFeedOf(tx, actor.userId);
    await insertFeed(tx, { userId: actor.userId, tokenHash: secretHash(secret), createdAt: now });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'account.makeCalendar',
      subjectKind: 'user',
      subjectIds: [actor.userId],
    });
  });
  return `${app.config.origin}/calendar/${secret}.ics`;
}

/** The address ends at once; calendars keep what they have read until they notice. @throws DomainError forbidden */
export async function endCalendarAddress(app: AppContext, actor: Actor): Promise<void> {
  allow(actor, 'calendar.own', { ownerIds: [actor.userId] });
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await deleteFeedOf(tx, actor.userId);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'account.endCalendar',
      subjectKind: 'user',
      subjectIds: [actor.userId],
    });
  });
}
