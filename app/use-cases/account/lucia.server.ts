import { createHash } from 'node:crypto';
import { and, eq, gt, lte, or, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from 'lucia';
import type { Role } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Database } from '#db/client.ts';
import { sessions, users } from '#db/schema/account.ts';
import { keptQuery } from '#db/kept-query.ts';
import { write } from '#db/transaction.ts';
import type { Clock } from '../app-context.ts';

/** What a session tells of its user; ids and roles, so that nothing personal travels with a request. */
export interface SessionUser {
  readonly roles: Role[];
  readonly organisationId: string | null;
  readonly teamId: string | null;
  readonly companyId: string | null;
  readonly mentorId: string | null;
  readonly locale: 'de' | 'en';
  readonly displayName: string | null;
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: SessionUser;
    DatabaseSessionAttributes: { createdAt: Date; device: string | null; providerId?: string | null };
  }
}

/** The database knows sessions by this hash; a stolen database holds no usable cookie. */
export function sessionHash(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

/**
 * Lucia over the house's own tables. It lives in this folder only, so that it can be replaced
 * in a day (docs/decisions/lucia-and-its-way-out.md). What a cookie needs behind https the server adds to every one.
 */
export function createLucia(db: Database, clock: Clock) {
  return new Lucia(sessionAdapter(db, clock), {
    sessionExpiresIn: new TimeSpan(sessionHours, 'h'),
    sessionCookie: {
      name: 'session',
      expires: false,
      attributes: { secure: false, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (user) => ({ ...user }),
    getSessionAttributes: ({ createdAt, providerId }) => ({ createdAt, providerId: providerId ?? null }),
  });
}

const sessionHours = 12;

/**
 * However often a session is used, it ends a week after signing in: on a machine that several people use, and on one that
 * was lost, being signed in must not last for ever.
 */
const longestSessionMs = 7 * 24 * 60 * 60_000;

/** Condition for sessions that still hold at `at`. */
export function holdsAt(at: Date) {
  return and(
    gt(sessions.expiresAt, seconds(at.getTime())),
    gt(sessions.createdAt, new Date(at.getTime() - longestSessionMs)),
  );
}

/** Which session, and the same condition, with values to come. */
const heldSession = and(
  eq(sessions.id, sql.placeholder('id')),
  gt(sessions.expiresAt, sql.placeholder('now')),
  gt(sessions.createdAt, sql.placeholder('oldest')),
);

/** Condition for sessions that had run out at `at`. */
export function hadRunOutAt(at: Date) {
  return or(
    lte(sessions.expiresAt, seconds(at.getTime())),
    lte(sessions.createdAt, new Date(at.getTime() - longestSessionMs)),
  );
}

const seconds = (millis: number) => Math.floor(millis / 1000);

/** How long a run-out session stays in the database, so that a form sent too late can be kept for its user. */
export const runOutSessionMs = 30 * 60_000;

const sessionAndUser = keptQuery((handle) =>
  handle
    .select({
      userId: users.id,
      expiresAt: sessions.expiresAt,
      createdAt: sessions.createdAt,
      providerId: sessions.providerId,
      roles: users.roles,
      organisationId: users.organisationId,
      teamId: users.teamId,
      companyId: users.companyId,
      mentorId: users.mentorId,
      locale: users.locale,
      displayName: users.displayName,
      deactivatedAt: users.deactivatedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(heldSession)
    .prepare(),
);

function sessionAdapter(db: Database, clock: Clock): Adapter {
  const byId = (id: string) => eq(sessions.id, sessionHash(id));
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const now = clock.now().getTime();
      const [row] = await sessionAndUser(db).all({
        id: sessionHash(id),
        now: seconds(now),
        oldest: new Date(now - longestSessionMs),
      });
      // Lucia would delete a run-out session it is shown; it is needed half an hour longer (`formerUserId`).
      if (row === undefined || row.deactivatedAt !== null) return [null, null];
      const { userId, expiresAt, createdAt, providerId, deactivatedAt: _gone, ...attributes } = row;
      return [
        {
          id,
          userId,
          expiresAt: new Date(expiresAt * 1000),
          attributes: { createdAt: createdAt ?? new Date(0), device: null, providerId },
        },
        { id: userId, attributes },
      ];
    },
    async getUserSessions(userId) {
      const rows = await db.select().from(sessions).where(eq(sessions.userId, userId));
      return rows.map((row) => ({
        id: row.id,
        userId: row.userId,
        expiresAt: new Date(row.expiresAt * 1000),
        attributes: { createdAt: row.createdAt ?? new Date(0), device: row.device, providerId: row.providerId },
      }));
    },
    async setSession(session) {
      await write(db, async (tx) => {
        await tx.insert(sessions).values({
          id: sessionHash(session.id),
          userId: session.userId,
          expiresAt: seconds(session.expiresAt.getTime()),
          createdAt: session.attributes.createdAt,
          device: session.attributes.device,
          providerId: session.attributes.providerId ?? null,
        });
      });
    },
    async updateSessionExpiration(id, expiresAt) {
      const prolonged = write(db, async (tx) => {
        await tx
          .update(sessions)
          .set({ expiresAt: seconds(expiresAt.getTime()) })
          .where(byId(id));
      });
      // Where nothing can be saved, pages can still be read: the session lives on as it was.
      await prolonged.catch((error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'unavailable')) throw error;
      });
    },
    async deleteSession(id) {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(byId(id));
      });
    },
    async deleteUserSessions(userId) {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(eq(sessions.userId, userId));
      });
    },
    async deleteExpiredSessions() {
      await write(db, async (tx) => {
        await tx.delete(sessions).where(hadRunOutAt(new Date(clock.now().getTime() - runOutSessionMs)));
      });
    },
  };
}
export type AppLucia = ReturnType<typeof createLucia>;
