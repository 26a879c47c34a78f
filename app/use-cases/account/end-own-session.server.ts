import { and, eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { deleteSessionsOf } from '#db/queries/account/account.ts';
import { sessions } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';
import { sessionHash } from './lucia.server.ts';

/** Ends one of the actor's own sessions. `id` comes from `listSessions`. @throws DomainError notFound when it isn't hers */
export async function endOwnSession(app: AppContext, actor: Actor, id: string): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const ended = await write(app.db, (tx) =>
    tx
      .delete(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, actor.userId)))
      .returning({ id: sessions.id }),
  );
  if (ended.length === 0) throw new DomainError('notFound');
}

/** Ends all of the actor's sessions but the one she is using. */
export async function endOtherSessions(app: AppContext, actor: Actor, sessionId: string): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  await write(app.db, (tx) => deleteSessionsOf(tx, actor.userId, sessionHash(sessionId)));
}
