import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { sessions } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';
import { holdsAt, sessionHash } from './lucia.server.ts';

export interface OwnSession {
  /** Hash of the session's id: enough to end it, worthless as a cookie. */
  readonly id: string;
  readonly device: string | null;
  readonly startedAt: Date | null;
  readonly isThisOne: boolean;
}

/** The actor's own running sessions, newest first. `sessionId` is the one she is using. */
export async function listSessions(app: AppContext, actor: Actor, sessionId: string): Promise<OwnSession[]> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const rows = await app.db
    .select({ id: sessions.id, device: sessions.device, startedAt: sessions.createdAt })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), holdsAt(app.clock.now())))
    .orderBy(desc(sessions.createdAt));
  const mine = sessionHash(sessionId);
  return rows.map((row) => ({ ...row, isThisOne: row.id === mine }));
}
