import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { RunningServer } from '#app/server.ts';
import { createLucia } from '#app/use-cases/account/lucia.server.ts';
import type { Role } from '#app/domain/account/role.ts';
import { keptForms, sessions } from '#db/schema/account.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);

interface Sent {
  readonly body?: BodyInit;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
}

/** As a browser sends a form of the portal's own page. */
const send = (running: RunningServer, path: string, { body, cookie = '', headers = {} }: Sent) =>
  fetch(`${running.url}${path}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: running.url, cookie, ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

/** Somebody with these roles, and the cookie of a session. */
async function signedIn(running: RunningServer, roles: Role[]) {
  const { db, clock } = running.portal.app;
  const user = await insertUser(db, { roles, organisationId: (await insertOrganisation(db)).id });
  const session = await createLucia(db, clock).createSession(user.id, { createdAt: clock.now(), device: null });
  return { user, cookie: `session=${session.id}` };
}

/** A body that says nothing of its length (chunked) and counts what was asked of it. */
function endless(chunk: Uint8Array, most: number) {
  const state = { sent: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (state.sent >= most) return controller.close();
      state.sent += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  return { state, stream };
}

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
const megabyte = 1_000_000;

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - start };
}

describe('a form that means harm', { timeout: 60_000 }, () => {
  it('is answered quickly whatever stands in its fields, with what was typed', async () => {
    const running = await openRunningPortal();
    await send(running, '/sign-in', { body: form({ email: 'a', password: 'b' }) });
    const email = `a@${'.'.repeat(150_000)}@`;
    const { answer, ms } = await timed(() => send(running, '/sign-in', { body: form({ email, password: 'geheim' }) }));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('höchstens 10.000 Zeichen');
    expect(page).toContain(email);
    expect(page).not.toContain('geheim');
    expect(ms).toBeLessThan(3000);
    const short = await send(running, '/sign-in', { body: form({ email: `a@${'.'.repeat(5000)}@`, password: 'x' }) });
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('höchstens 200 Zeichen');
  });

  it('takes a long text where the page is made for one', async () => {
    const running = await openRunningPortal();
    const { cookie } = await signedIn(running, ['administrator']);
    const body = 'Wir sind da. '.repeat(3000);
    const saved = await send(running, '/administration/texts/imprint/de', {
      cookie,
      body: form({ body, _version: '1' }),
    });
    expect(saved.status).toBe(303);
  });

  it('may not hold more than two thousand entries', async () => {
    const running = await openRunningPortal();
    const many = Array.from({ length: 100_000 }, (_, at) => `f${at % 47_000}=`).join('&');
    const { answer, ms } = await timed(() => send(running, '/feedback', { body: many, headers: urlencoded }));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('zu viele Angaben');
    expect(ms).toBeLessThan(3000);
    const parts = (count: number) => {
      const body = new FormData();
      for (let at = 0; at < count; at += 1) body.append('f', String(at));
      return body;
    };
    for (const body of [parts(2001), form(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`f${at}`, ''])))])
      expect(await (await send(running, '/feedback', { body })).text()).toContain('zu viele Angaben');
    for (const body of [parts(2000), form(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`f${at}`, ''])))])
      expect(await (await send(running, '/feedback', { body })).text()).not.toContain('zu viele Angaben');
  });

  it('is read up to a million bytes, also when it does not say how long it is', async () => {
    const running = await openRunningPortal();
    const said = await send(running, '/feedback', { body: `message=${'a'.repeat(megabyte)}`, headers: urlencoded });
    expect(said.status).toBe(422);
    expect(await said.text()).toContain('Das Formular ist zu groß');
    const { stream } = endless(new TextEncoder().encode('a'.repeat(50_000)), 2 * megabyte);
    const chunked = await send(running, '/feedback', { body: stream, headers: urlencoded });
    expect(chunked.status).toBe(422);
    expect(await chunked.text()).toContain('Das Formular ist zu groß');
  });

  it('that never ends is cut off after the answer', async () => {
    const running = await openRunningPortal();
    const { hostname, port, host } = new URL(running.url);
    const socket = connect(Number(port), hostname);
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    let said = '';
    socket.on('data', (data: Buffer) => (said += data.toString()));
    socket.write(
      `POST /feedback HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${running.url}\r\nTransfer-Encoding: chunked\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\n\r\n',
    );
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const sending = setInterval(() => socket.write(chunk), 5);
    await closed;
    clearInterval(sending);
    expect(said).toMatch(/^HTTP\/1.1 422/);
  });

  it('with a file is not read before it is known who sends it', async () => {
    const running = await openRunningPortal();
    const chunk = new Uint8Array(100_000);
    const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
    const stranger = endless(chunk, 40 * megabyte);
    const toSignIn = await send(running, '/imports', { body: stranger.stream, headers: multipart });
    expect(toSignIn.status).toBe(303);
    expect(toSignIn.headers.get('location')).toBe('/sign-in?next=%2Fimports');
    expect(stranger.state.sent).toBeLessThan(20 * megabyte);

    const { cookie } = await signedIn(running, ['company']);
    const without = endless(chunk, 40 * megabyte);
    const refused = await send(running, '/imports', { body: without.stream, headers: multipart, cookie });
    expect(refused.status).toBe(403);
    expect(without.state.sent).toBeLessThan(20 * megabyte);
  });

  it('with a file of more than 45 million bytes is refused, one with a real list is taken', async () => {
    const running = await openRunningPortal();
    const { cookie } = await signedIn(running, ['teamLead']);
    const list = new FormData();
    list.set('kind', 'profiles');
    list.set('file', new File(['Kundennummer;Nachname;Vorname\n1;Muster;Ina'], 'liste.csv'));
    expect((await send(running, '/imports', { body: list, cookie })).status).toBe(303);

    const big = endless(new Uint8Array(megabyte), 46 * megabyte);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await send(running, '/imports', { body: big.stream, headers, cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Die Datei ist zu groß');
  });

  it('with a file may not hide thousands of parts behind it', async () => {
    const running = await openRunningPortal();
    const { cookie } = await signedIn(running, ['teamLead']);
    const body = `${'--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(400_000)}--x--`;
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const { answer, ms } = await timed(() => send(running, '/imports', { body, headers, cookie }));
    expect(answer.status).toBe(422);
    expect(ms).toBeLessThan(3000);
  });

  it('is still kept when the session ran out, and not when it is too big', async () => {
    const running = await openRunningPortal();
    const { db } = running.portal.app;
    const { cookie } = await signedIn(running, ['officer']);
    await db.update(sessions).set({ expiresAt: Math.floor(Date.now() / 1000) - 60 });
    const kept = await send(running, '/companies/new', { cookie, body: form({ name: 'Gießerei Exempel' }) });
    expect(kept.headers.get('location')).toMatch(/^\/sign-in\?next=%2Fcompanies%2Fnew&kept=/);
    expect(await db.select().from(keptForms)).toHaveLength(1);
    const big = await send(running, '/companies/new', { cookie, body: form({ name: 'a'.repeat(megabyte) }) });
    expect(big.headers.get('location')).toBe('/sign-in?next=%2Fcompanies%2Fnew');
    expect(await db.select().from(keptForms)).toHaveLength(1);
  });

  it('has its words checked only up to their limits', async () => {
    const running = await openRunningPortal();
    const officer = await signedIn(running, ['officer']);
    const long = form({ intent: 'understand', mustText: 'Schweißen, '.repeat(600), niceText: 'Lager\n'.repeat(101) });
    const company = '/postings/new?wish=tryOut&company=none';
    const { answer, ms } = await timed(() => send(running, company, { cookie: officer.cookie, body: long }));
    expect(answer.status).toBe(422);
    expect(ms).toBeLessThan(3000);

    const caseworker = await signedIn(running, ['caseworker']);
    const words = (skillText: string) =>
      send(running, '/profiles/new', { cookie: caseworker.cookie, body: form({ intent: 'understand', skillText }) });
    const tooLong = await words('Schweißen, '.repeat(600));
    expect(tooLong.status).toBe(422);
    const page = await tooLong.text();
    expect(page).toContain('höchstens 2.000 Zeichen');
    expect(page).toContain('Schweißen, Schweißen');
    const tooMany = await words('Lager\n'.repeat(101));
    expect(tooMany.status).toBe(422);
    expect(await tooMany.text()).toContain('höchstens 100 Zeilen');
    expect((await words('Lager\n'.repeat(100))).status).toBe(200);
  });
});
