import { describe, expect, it } from 'vitest';
import { changePassword } from '#app/use-cases/account/change-password.server.ts';
import { deactivateUser } from '#app/use-cases/account/deactivate-user.server.ts';
import { endOtherSessions, endOwnSession } from '#app/use-cases/account/end-own-session.server.ts';
import { findSessionUser } from '#app/use-cases/account/find-session-user.server.ts';
import { listSessions } from '#app/use-cases/account/list-sessions.server.ts';
import { createLucia, sessionHash } from '#app/use-cases/account/lucia.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { clearShortLived } from '#app/use-cases/retention/keep-retention.server.ts';
import { sessions } from '#db/schema/account.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

/** Lucia reckons with the machine's time when it ends sessions, so the clock stands there too. */
async function openHouse() {
  const app = await openTestApp();
  app.clock.set(new Date().toISOString());
  const lucia = createLucia(app.db, app.clock);
  const start = (userId: string) =>
    lucia.createSession(userId, { createdAt: app.clock.now(), device: 'Firefox, Linux' });
  return { app, lucia, start };
}

describe('sessions', () => {
  it('are stored as hashes: the database holds nothing that works as a cookie', async () => {
    const { app, lucia, start } = await openHouse();
    const user = await insertUser(app.db);
    const session = await start(user.id);
    const [row] = await app.db.select().from(sessions);
    expect(row?.id).toBe(sessionHash(session.id));
    expect(JSON.stringify(row)).not.toContain(session.id);
    expect((await lucia.validateSession(session.id)).user?.id).toBe(user.id);
    expect((await lucia.validateSession(row?.id ?? '')).user).toBeNull();
  });

  it('end after twelve hours, and are known half an hour longer so that a form can be kept', async () => {
    const { app, lucia, start } = await openHouse();
    const user = await insertUser(app.db);
    const session = await start(user.id);
    app.clock.advance({ hours: 12, minutes: 1 });
    expect((await lucia.validateSession(session.id)).user).toBeNull();
    await clearShortLived(app);
    expect(await findSessionUser(app, session.id)).toBe(user.id);
    app.clock.advance({ minutes: 31 });
    await clearShortLived(app);
    expect(await findSessionUser(app, session.id)).toBeNull();
  });

  it('end a week after signing in, however often they are used', async () => {
    const { app, lucia, start } = await openHouse();
    const user = await insertUser(app.db);
    const session = await start(user.id);
    const stillUsed = async () => {
      const expiresAt = Math.floor(app.clock.now().getTime() / 1000) + 3600;
      await app.db.update(sessions).set({ expiresAt });
      return (await lucia.validateSession(session.id)).user?.id ?? null;
    };
    app.clock.advance({ hours: 7 * 24 - 1 });
    expect(await stillUsed()).toBe(user.id);
    expect(await listSessions(app, actorOf(user), session.id)).toHaveLength(1);
    app.clock.advance({ hours: 1 });
    expect(await stillUsed()).toBeNull();
    expect(await listSessions(app, actorOf(user), session.id)).toHaveLength(0);
    await clearShortLived(app);
    expect(await findSessionUser(app, session.id)).toBe(user.id);
    app.clock.advance({ minutes: 31 });
    await clearShortLived(app);
    expect(await findSessionUser(app, session.id)).toBeNull();
  });

  it('can be listed and ended by their owner only', async () => {
    const { app, lucia, start } = await openHouse();
    const [me, other] = [await insertUser(app.db), await insertUser(app.db)];
    const [here, phone, foreign] = [await start(me.id), await start(me.id), await start(other.id)];
    const mine = await listSessions(app, actorOf(me), here.id);
    expect(mine.map((session) => session.isThisOne).sort()).toEqual([false, true]);
    await expect(endOwnSession(app, actorOf(me), sessionHash(foreign.id))).rejects.toMatchObject({ code: 'notFound' });
    await endOwnSession(app, actorOf(me), sessionHash(phone.id));
    expect((await lucia.validateSession(phone.id)).user).toBeNull();
    await start(me.id);
    await endOtherSessions(app, actorOf(me), here.id);
    expect(await listSessions(app, actorOf(me), here.id)).toHaveLength(1);
    expect((await lucia.validateSession(foreign.id)).user?.id).toBe(other.id);
  });

  it('all end when the password changes, the one in use too', async () => {
    const { app, lucia, start } = await openHouse();
    const user = await insertUser(app.db, { passwordHash: await hashPassword('das alte passwort') });
    const session = await start(user.id);
    const change = {
      currentPassword: 'das alte passwort',
      password: 'ein neues passwort',
      passwordAgain: 'ein neues passwort',
    };
    await expect(changePassword(app, actorOf(user), { ...change, currentPassword: 'falsch' })).rejects.toMatchObject({
      problems: [{ field: 'currentPassword', code: 'wrongPassword' }],
    });
    expect((await lucia.validateSession(session.id)).user?.id).toBe(user.id);
    await changePassword(app, actorOf(user), change);
    expect((await lucia.validateSession(session.id)).user).toBeNull();
  });

  it('all end at once when the account is deactivated', async () => {
    const { app, lucia, start } = await openHouse();
    const administrator = await insertUser(app.db, { roles: ['administrator'] });
    const user = await insertUser(app.db, { roles: ['officer'] });
    const session = await start(user.id);
    await deactivateUser(app, actorOf(administrator), {
      userId: user.id,
      successorId: null,
      officerSuccessorId: null,
      version: user.version,
    });
    expect((await lucia.validateSession(session.id)).user).toBeNull();
    expect(await app.db.select().from(sessions)).toHaveLength(0);
  });
});
