import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { eq } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loginIndex } from '#app/identity/login-index.server.ts';
import type { RunningServer } from '#app/server.ts';
import { sessionHash } from '#app/use-cases/account/lucia.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { sessions } from '#db/schema/account.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request with exactly these headers; `fetch` would add and refuse some. */
function ask(
  running: RunningServer,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(running.url);
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What comes back for these very bytes until the server has closed the connection. */
function answerTo(running: RunningServer, said: string): Promise<string> {
  const { hostname, port } = new URL(running.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(said));
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
}

const urlencoded = 'application/x-www-form-urlencoded';

/** What the server writes on its error output while the test runs, in its log too. */
function serverSays(): () => string {
  const written: string[] = [];
  const { write } = process.stderr;
  process.stderr.write = (text: string) => written.push(text) > 0;
  onTestFinished(() => void (process.stderr.write = write));
  return () => {
    written.push(...takeConsoleErrors());
    return written.join('\n');
  };
}

describe('the edge', { timeout: 60_000 }, () => {
  it('sends back to any page whose address was typed with letters of any language', async () => {
    const running = await openRunningPortal();
    const back = async (to: string) => {
      const body = new URLSearchParams({ locale: 'en', return: to }).toString();
      const { status, headers } = await ask(running, 'POST', '/preferences', { 'content-type': urlencoded }, body);
      return [status, headers.location];
    };
    expect(await back('/ŝ')).toEqual([303, '/%C5%9D']);
    expect(await back('/board?q=🧰&seite=ü')).toEqual([303, '/board?q=%F0%9F%A7%B0&seite=%C3%BC']);
    expect(await back('/board?q=%C5%9D%20a')).toEqual([303, '/board?q=%C5%9D%20a']);
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '/ /evil.example', ''])
      expect(await back(elsewhere)).toEqual([303, '/']);
  });

  it('refuses a host that makes no address, without a stack', async () => {
    const said = serverSays();
    const running = await openRunningPortal();
    for (const host of ['[', 'a b', 'portal.example:99999', 'x/y', 'x@y', '[::1'])
      expect(await ask(running, 'GET', '/sign-in', { host }), host).toMatchObject({ status: 400 });
    const bad = await ask(running, 'GET', '/sign-in', { host: '[' });
    expect(bad.text).not.toMatch(/\bat |Error/);
    expect(said()).toBe('');
    expect(await ask(running, 'GET', '/sign-in', { 'x-forwarded-host': 'x:99999' })).toMatchObject({ status: 200 });
    expect(await ask(running, 'GET', '/sign-in', { host: '[::1]:3000' })).toMatchObject({ status: 200 });
  });

  it('behind a proxy looks at the host it passes on, too', async () => {
    const running = await openRunningPortal({ TRUST_PROXY: '1' });
    const passedOn = (host: string) => ask(running, 'GET', '/sign-in', { 'x-forwarded-host': host });
    expect(await passedOn('[')).toMatchObject({ status: 400 });
    expect(await passedOn('x:99999')).toMatchObject({ status: 400 });
    expect(await passedOn('portal.example, inner.example')).toMatchObject({ status: 200 });
  });

  it('answers an address that cannot be read without a stack', async () => {
    const running = await openRunningPortal();
    for (const path of ['/%E0%A4%A', '/%00', '/assets/%E0%A4%A', '//[', '/..%2f..%2fetc/passwd']) {
      const answer = await ask(running, 'GET', path);
      expect(answer.status, path).toBeLessThan(500);
      expect(answer.text, path).not.toMatch(/\n\s+at |node_modules/);
    }
  });

  it('protects every answer, files and health too, and lets only files be stored', async () => {
    const running = await openRunningPortal();
    for (const path of ['/sign-in', '/healthz', '/readyz', '/robots.txt', '/enhance.js', '/nothing-here']) {
      const { headers } = await ask(running, 'GET', path);
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      });
      const isFile = path.includes('.');
      expect(headers['cache-control'], path).toBe(isFile ? 'public, max-age=3600' : 'no-store');
    }
  });

  it('refuses every method nobody offers, before a page runs: also those that Remix would take for a form', async () => {
    const running = await openRunningPortal();
    const token = 'a'.repeat(43);
    const form = 'locale=en&return=%2F&intent=save';
    const paths = ['/sign-in', '/preferences', '/preferences.data', `/invitations/${token}`, `/mails/${token}`];
    for (const path of [...paths, '/companies/new', '/nothing-here', '/healthz', '/robots.txt']) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
        const answer = await ask(running, method, path, { 'content-type': urlencoded }, method === 'TRACE' ? '' : form);
        expect(answer.status, `${method} ${path}`).toBe(405);
        expect(answer.headers, `${method} ${path}`).toMatchObject({ allow: 'GET, HEAD, POST' });
        expect(answer.headers['set-cookie'], `${method} ${path}`).toBeUndefined();
      }
    }
    expect((await ask(running, 'HEAD', '/sign-in')).status).toBe(200);
    expect((await ask(running, 'POST', '/preferences', { 'content-type': urlencoded }, form)).status).toBe(303);
  });

  it("refuses what another site's page sends", async () => {
    const running = await openRunningPortal();
    const { host } = new URL(running.url);
    const send = async (headers: Record<string, string>) =>
      (await ask(running, 'POST', '/preferences', { 'content-type': urlencoded, ...headers }, 'locale=en')).status;
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: `http://${host}.evil.example` },
      { origin: 'null' },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      { origin: 'no address' },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: running.url, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ];
    for (const headers of foreign) expect(await send(headers), JSON.stringify(headers)).toBe(403);
    const own: Record<string, string>[] = [
      { origin: running.url },
      { origin: running.url, 'sec-fetch-site': 'same-origin' },
      // No browser: it carries nobody's cookies.
      {},
    ];
    for (const headers of own) expect(await send(headers), JSON.stringify(headers)).toBe(303);
  });

  it('ends the session a cookie held when somebody signs in with it', async () => {
    const running = await openRunningPortal();
    const { app } = running.portal;
    const email = 'kim@jobcenter.example';
    const user = await insertUser(app.db, {
      email,
      loginIndex: loginIndex(app.vault, email),
      passwordHash: await hashPassword('ein langer satz zum merken'),
    });
    const body = new URLSearchParams({ email, password: 'ein langer satz zum merken' }).toString();
    const signIn = async (cookie: string) => {
      const { headers } = await ask(running, 'POST', '/sign-in', { 'content-type': urlencoded, cookie }, body);
      return /session=[^;]+/.exec(headers['set-cookie']?.join('\n') ?? '')?.[0] ?? '';
    };
    const [phone, first] = [await signIn(''), await signIn('')];
    const second = await signIn(first);
    const left = await app.db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, user.id));
    const hash = (cookie: string) => sessionHash(cookie.slice('session='.length));
    expect(left.map(({ id }) => id).sort()).toEqual([hash(phone), hash(second)].sort());
  });

  it('writes of a failure only the pattern of the address: the secret of a one-time link is in none of its lines', async () => {
    const said = serverSays();
    const running = await openRunningPortal();
    running.portal.app.db.$client.close();
    const secret = 'dieser-link-ist-geheim';
    expect((await ask(running, 'GET', `/invitations/${secret}`)).status).toBe(500);
    expect((await ask(running, 'GET', `/invitations/${secret}.data`)).status).toBe(500);
    await ask(running, 'GET', `/invitations/${secret}/x`);
    expect(said()).toContain('a page failed: GET /invitations/:token ');
    expect(said()).not.toContain(secret);
  });

  it('counts attempts by the address the proxy has seen, and never by one a browser has made up', async () => {
    const attempts = async (env: Record<string, string>, from: (attempt: number) => string) => {
      const running = await openRunningPortal(env);
      const body = new URLSearchParams({ email: 'kim@jobcenter.example', password: 'geraten' }).toString();
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 11; attempt += 1) {
        const headers = { 'content-type': urlencoded, 'x-forwarded-for': from(attempt) };
        statuses.push((await ask(running, 'POST', '/sign-in', headers, body)).status);
      }
      return statuses.at(-1);
    };
    expect(await attempts({}, (attempt) => `203.0.113.${attempt}`)).toBe(429);
    expect(await attempts({ TRUST_PROXY: '1' }, (attempt) => `203.0.113.${attempt}, 198.51.100.7`)).toBe(429);
    expect(await attempts({ TRUST_PROXY: '1' }, (attempt) => `198.51.100.7, 203.0.113.${attempt}`)).toBe(422);
  });

  it('says of every answer what it is, and of a text by which letters', async () => {
    const running = await openRunningPortal();
    const kinds = {
      '/sign-in': 'text/html; charset=utf-8',
      '/nothing-here': 'text/html; charset=utf-8',
      '/sign-in.data': 'text/x-script; charset=utf-8',
      '/healthz': 'text/plain; charset=utf-8',
      '/robots.txt': 'text/plain; charset=utf-8',
      '/enhance.js': 'application/javascript; charset=utf-8',
    };
    for (const [path, kind] of Object.entries(kinds))
      expect((await ask(running, 'GET', path)).headers['content-type']?.toLowerCase(), path).toBe(kind);
    expect((await ask(running, 'PUT', '/sign-in')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('asks for a password in a field that hides it and that programs may fill in', async () => {
    const running = await openRunningPortal();
    const { text } = await ask(running, 'GET', '/sign-in');
    const field = /<input[^>]*name="password"[^>]*>/.exec(text)?.[0] ?? '';
    expect(field).toContain('type="password"');
    expect(field.toLowerCase()).toContain('autocomplete="current-password"');
    expect(text.toLowerCase()).not.toMatch(/onpaste|autocomplete="off"/);
  });

  it('shows no folder, and nothing beside the files that are there to be seen', async () => {
    const running = await openRunningPortal();
    for (const path of ['/assets/', '/.git/config', '/.env', '/package.json', '/data/', '/%2e%2e/package.json'])
      expect((await ask(running, 'GET', path)).status, path).toBe(404);
  });

  it('survives a connection that says nothing sensible', async () => {
    const running = await openRunningPortal();
    const form = 'locale=en';
    const post = `POST /preferences HTTP/1.1\r\nHost: x\r\nContent-Type: ${urlencoded}\r\n`;
    const twoEnds = `${post}Content-Length: ${form.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${form}`;
    const twoLengths = `${post}Content-Length: 0\r\nContent-Length: ${form.length}\r\n\r\n${form}`;
    const bareLine = `GET /healthz HTTP/1.1\r\nHost: x\nX-Hidden: y\r\n\r\n`;
    for (const said of ['GET / HTTP/1.0\r\n\r\n', twoEnds, twoLengths, bareLine])
      expect(await answerTo(running, said), said).toMatch(/^HTTP\/1.1 400/);
    expect((await ask(running, 'GET', '/healthz')).status).toBe(200);
  });
});
