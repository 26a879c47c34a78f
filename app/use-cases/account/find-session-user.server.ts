import { eq, sql } from 'drizzle-orm';
import { keptQuery } from '#db/kept-query.ts';
import { sessions } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { sessionHash } from './lucia.server.ts';

const userOfSession = keptQuery((handle) =>
  handle
    .select({ userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
);

/** The user of a session, run out or not; null when the session is unknown. Grants nothing. */
export async function findSessionUser(app: AppContext, sessionId: string): Promise<string | null> {
  const [row] = await userOfSession(app.db).all({ id: sessionHash(sessionId) });
  return row?.userId ?? null;
}
