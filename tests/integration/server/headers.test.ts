import { describe, expect, it } from 'vitest';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';

const directives = (header: string | null) =>
  Object.fromEntries(
    (header ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources];
    }),
  );

describe('a house behind https', { timeout: 60_000 }, () => {
  it('says in every header what browsers may do', async () => {
    const running = await openRunningPortal({ ORIGIN: 'https://portal.example', TRUST_PROXY: '1' });
    const nonces = new Set<string>();
    for (const path of ['/sign-in', '/profiles/new', '/imports', '/nothing-here', '/sign-in.data', '/robots.txt']) {
      const { headers } = await fetch(`${running.url}${path}`, { redirect: 'manual' });
      const { 'script-src': scripts, ...rest } = directives(headers.get('content-security-policy'));
      expect(rest, path).toEqual({
        'default-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': [],
      });
      expect(scripts?.length, path).toBe(2);
      nonces.add(/^'nonce-(.{20,})'$/.exec(scripts?.[1] ?? '')?.[1] ?? 'none');
      expect(Object.fromEntries(headers), path).toMatchObject({
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'cache-control': path === '/robots.txt' ? 'public, max-age=3600' : 'no-store',
      });
      for (const telling of ['x-powered-by', 'server', 'access-control-allow-origin'])
        expect(headers.has(telling), `${path} ${telling}`).toBe(false);
    }
    expect(nonces.has('none')).toBe(false);
    expect(nonces.size).toBe(6);
  });

  it('gives no cookie to scripts, to other sites or to a line in the clear; the session belongs to this host', async () => {
    const running = await openRunningPortal({ ORIGIN: 'https://portal.example', TRUST_PROXY: '1' });
    const { app } = running.portal;
    const email = 'kim@jobcenter.example';
    const passwordHash = await hashPassword('ein langer satz zum merken');
    await insertUser(app.db, { email, loginIndex: loginIndex(app.vault, email), passwordHash });
    const given: string[] = [];
    const post = async (path: string, form: Record<string, string>) => {
      const headers = { origin: 'https://portal.example' };
      const body = new URLSearchParams(form);
      const answer = await fetch(`${running.url}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
      given.push(...answer.headers.getSetCookie());
    };
    await post('/sign-in', { email, password: 'ein langer satz zum merken' });
    await post('/preferences', { locale: 'en', theme: 'dark' });
    await post('/feedback', { kind: 'problem', message: 'Der Knopf geht nicht', page: '/' });
    expect(given.length).toBeGreaterThanOrEqual(3);
    for (const cookie of given) {
      for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(word);
      expect(cookie).not.toMatch(/domain=/i);
    }
    expect(given.filter((cookie) => !cookie.startsWith('__Host-'))).toEqual([]);
    const session = given.find((cookie) => cookie.startsWith('__Host-session='))?.split(';')[0] ?? '';
    const isIn = async (cookie: string) => {
      const { headers } = await fetch(`${running.url}/profiles/new`, { headers: { cookie }, redirect: 'manual' });
      return headers.get('location')?.startsWith('/sign-in') !== true;
    };
    expect(await isIn(session)).toBe(true);
    expect(await isIn(session.replace('__Host-', ''))).toBe(false);
    expect(await isIn(session.replace('__Host-', '__Secure-'))).toBe(false);
  });
});
