import { eq } from 'drizzle-orm';
import { sessions } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { sessionHash } from './lucia.server.ts';

/** The user of a session, run out or not; null when the session is unknown. Grants nothing. */
export async function findSessionUser(app: AppContext, sessionId: string): Promise<string | null> {
  const [row] = await app.db
    .select({ userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.id, sessionHash(sessionId)));
  return row?.userId ?? null;
}
