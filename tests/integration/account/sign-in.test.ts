import { createHash } from 'node:crypto';
import { eq, like } from 'drizzle-orm';
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
    const timeOf = async (network: string, over: { email?: string; password?: string }) => {
      const start = performance.now();
      await attempt(app, { ...over, network }).catch(() => undefined);
      return performance.now() - start;
    };
    await attempt(app, { email: 'warm@jobcenter.example' }).catch(() => undefined);
    const times: { wrong: number[]; unknown: number[] } = { wrong: [], unknown: [] };
    // In turns: what else the machine does slows both.
    for (let round = 0; round < 5; round += 1) {
      times.wrong.push(await timeOf(`192.0.2.${round}`, { password: 'falsch' }));
      times.unknown.push(await timeOf(`192.0.2.${round}`, { email: 'niemand@jobcenter.example' }));
    }
    const [wrong, unknown] = [Math.min(...times.wrong), Math.min(...times.unknown)];
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

  it('lets somebody in while a stranger elsewhere tries her address, until he has tried a hundred times', async () => {
    const app = await withAccount();
    const strangers = async (count: number, from: string) => {
      for (let round = 0; round < count; round += 1)
        await attempt(app, { password: 'falsch', network: from }).catch(() => undefined);
    };
    await strangers(11, '203.0.113.9');
    await expect(attempt(app, { network: '203.0.113.9' })).rejects.toMatchObject({ code: 'limit' });
    await expect(attempt(app)).resolves.toBeDefined();
    await app.db.update(signInAttempts).set({ count: 100 }).where(like(signInAttempts.key, 'address:%'));
    await expect(attempt(app)).rejects.toMatchObject({ code: 'limit' });
  });

  it('counts no right password: a whole office signs in through one address', async () => {
    const app = await withAccount();
    await attempt(app, { password: 'falsch' }).catch(() => undefined);
    for (let count = 0; count < 3; count += 1) await attempt(app);
    const rows = await app.db.select({ key: signInAttempts.key, count: signInAttempts.count }).from(signInAttempts);
    expect(rows.map(({ key, count }) => [key.split(':')[0], count]).sort()).toEqual([
      ['address', 1],
      ['network', 1],
    ]);
  });

  it('counts all addresses of one IPv6 connection together', async () => {
    const app = await withAccount();
    for (let count = 0; count < 10; count += 1)
      await attempt(app, { password: 'falsch', network: `2001:db8:1:2::${count.toString(16)}` }).catch(() => undefined);
    await expect(attempt(app, { network: '2001:db8:1:2:ffff::1' })).rejects.toMatchObject({ code: 'limit' });
    await expect(attempt(app, { network: '2001:db8:1:3::1' })).resolves.toBeDefined();
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
    expect(network?.key).not.toContain(createHash('sha256').update('192.0.2.1').digest('base64url'));
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
