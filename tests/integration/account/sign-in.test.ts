import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { signIn } from '#app/use-cases/account/sign-in.server.ts';
import { signInAttempts, users } from '#db/schema/account.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const email = 'kim@jobcenter.example';
const password = 'ein langer satz zum merken';

async function withAccount(): Promise<TestApp> {
  const app = await openTestApp();
  await insertUser(app.db, {
    email,
    loginIndex: loginIndex(app.vault, email),
    passwordHash: await hashPassword(password),
  });
  return app;
}

const attempt = (app: TestApp, over: { email?: string; password?: string; network?: string } = {}) =>
  signIn(app, { email, password, network: '192.0.2.1', ...over });

describe('sign-in', () => {
  it('lets somebody in with address and password, however the address is typed', async () => {
    const app = await withAccount();
    expect((await attempt(app, { email: '  KIM@Jobcenter.example ' })).roles).toEqual(['caseworker']);
  });

  it('answers a wrong password and an unknown address with the same refusal', async () => {
    const app = await withAccount();
    await expect(attempt(app, { password: 'falsch' })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'signInFailed',
      problems: [],
    });
    await expect(attempt(app, { email: 'niemand@jobcenter.example' })).rejects.toMatchObject({
      code: 'invalid',
      reason: 'signInFailed',
      problems: [],
    });
  });

  it('takes about as long for an unknown address as for a wrong password', async () => {
    const app = await withAccount();
    const timeOf = async (over: { email?: string; password?: string }) => {
      const times: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        const start = performance.now();
        await attempt(app, { ...over, network: `192.0.2.${round}` }).catch(() => undefined);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[1] ?? 0;
    };
    await attempt(app, { email: 'warm@jobcenter.example' }).catch(() => undefined);
    const wrong = await timeOf({ password: 'falsch' });
    const unknown = await timeOf({ email: 'niemand@jobcenter.example' });
    expect(unknown).toBeGreaterThan(wrong / 3);
    expect(unknown).toBeLessThan(wrong * 3);
  });

  it('refuses the eleventh attempt at an address in a quarter of an hour, known or not, even with the right password', async () => {
    const app = await withAccount();
    for (const address of [email, 'niemand@jobcenter.example']) {
      for (let count = 0; count < 10; count += 1)
        await attempt(app, { email: address, password: 'falsch' }).catch(() => undefined);
      await expect(attempt(app, { email: address })).rejects.toMatchObject({ code: 'limit', params: { minutes: 15 } });
    }
  });

  it('keeps the count in the database, so that a restart forgives nothing, and forgives after a quarter of an hour', async () => {
    const app = await withAccount();
    for (let count = 0; count < 10; count += 1) await attempt(app, { password: 'falsch' }).catch(() => undefined);
    const restarted = { ...app, clock: app.clock };
    await expect(attempt(restarted)).rejects.toMatchObject({ code: 'limit' });
    app.clock.advance({ minutes: 16 });
    await expect(attempt(restarted)).resolves.toBeDefined();
  });

  it('limits one network over many addresses and keeps no IP address', async () => {
    const app = await withAccount();
    await app.db
      .insert(signInAttempts)
      .values({ key: 'x', count: 1, windowEndsAt: new Date(app.clock.now().getTime() + 60_000) });
    await attempt(app).catch(() => undefined);
    const rows = await app.db.select({ key: signInAttempts.key }).from(signInAttempts);
    const network = rows.find((row) => row.key.startsWith('network:'));
    expect(network?.key).not.toContain('192.0.2.1');
    await app.db
      .update(signInAttempts)
      .set({ count: 100 })
      .where(eq(signInAttempts.key, network?.key ?? ''));
    await expect(attempt(app, { email: 'andere@jobcenter.example' })).rejects.toMatchObject({ code: 'limit' });
  });

  it('does not let a deactivated account in', async () => {
    const app = await withAccount();
    await app.db.update(users).set({ deactivatedAt: app.clock.now() });
    await expect(attempt(app)).rejects.toMatchObject({ reason: 'signInFailed' });
  });
});
