import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '#app/domain/account/actor.ts';
import { digestUntil, type DigestRhythm } from '#app/domain/notification/digest.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findRhythm, listDigests, markDigest, putRhythm } from '#db/queries/notification/mail-digest.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from '../account/allow.server.ts';
import { listDue } from '../assistance/list-due.server.ts';
import { switchMailOn } from './mail-choices.server.ts';
import { queueMail } from './queue-mail.server.ts';

/** How often the actor is told by mail that something is due; null: never. @throws DomainError forbidden */
export async function findDigest(app: AppContext, actor: Actor): Promise<DigestRhythm | null> {
  allow(actor, 'today.read', { ownerIds: [actor.userId] });
  return findRhythm(app.db, actor.userId);
}

/** The actor chooses how often; null: never. @throws DomainError forbidden */
export async function chooseDigest(app: AppContext, actor: Actor, rhythm: DigestRhythm | null): Promise<void> {
  allow(actor, 'today.read', { ownerIds: [actor.userId] });
  await write(app.db, async (tx) => {
    await putRhythm(tx, actor.userId, rhythm);
    // Whoever chooses a rhythm wants it again, even after the link in a mail ended it.
    if (rhythm !== null) await switchMailOn(app, tx, actor.userId, 'digest');
  });
}

/**
 * Queues a mail for everybody whose digest is due now and who has something to do; whoever has nothing gets none. The mail
 * says that there is something, nothing else. Safe to repeat: one a day.
 */
export async function queueDigests(app: AppContext): Promise<void> {
  const now = app.clock.now();
  const day = dayOf(now);
  for (const { rhythm, lastOn, actor } of await listDigests(app.db)) {
    const until = mayEver(actor, 'today.read') ? digestUntil(rhythm, lastOn, now) : null;
    if (until === null) continue;
    await nextTurn();
    const isDue = (await listDue(app, actor, day, until)).length > 0;
    await write(app.db, async (tx) => {
      await markDigest(tx, actor.userId, day);
      if (isDue)
        await queueMail(tx, { userId: actor.userId, kind: 'digest', about: null, idempotencyKey: day, at: now });
    });
  }
}
