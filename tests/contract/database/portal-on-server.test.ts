import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPortal, systemClock } from '#app/composition.server.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { readEnv } from '#app/env.server.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { createLucia } from '#app/use-cases/account/lucia.server.ts';
import { pairDesk } from '#app/use-cases/mentoring/pair-desk.server.ts';
import { openDatabase } from '#db/client.ts';
import { vaultPersons } from '#db/vault/schema.ts';
import { organisations } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { takeWriterLease } from '#db/writer-lease.ts';
import { beforeFallingSilent } from '#tests/support/falling-silent.ts';
import { insertOrganisation } from '#tests/support/factories.ts';
import { hasLibsqlServer, startLibsqlServer, type LibsqlServer } from '#tests/support/libsql-server.ts';
import { startPortal, urlOf } from '#tests/support/portal-process.ts';

/** A start reads all sources and brings the reference rows: on a busy machine that takes its time. */
describe.skipIf(!hasLibsqlServer)('the portal on a libSQL server', { timeout: 180_000 }, () => {
  let server: LibsqlServer;
  beforeAll(async () => {
    server = await startLibsqlServer();
  });
  afterAll(() => server.stop());

  function environment(mode = 'development') {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return {
      WERKBRUECKE_MODE: mode,
      DATA_DIR: folder,
      DATABASE_URL: server.url,
      ...(server.authToken === undefined ? {} : { DATABASE_AUTH_TOKEN: server.authToken }),
    };
  }

  async function serverDatabase() {
    const db = await openDatabase(server.url, server.authToken);
    onTestFinished(() => db.$client.close());
    return db;
  }

  it('is served by one process: another one with a data directory of its own refuses, until the first has ended', async () => {
    const first = startPortal(environment());
    expect(await (await fetch(`${await urlOf(first)}/readyz`)).text()).toBe('ready');

    const second = startPortal(environment());
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`The database is in use by process ${first.child.pid} on `);
    expect(second.said()).not.toMatch(/\n\s+at /);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    await urlOf(startPortal(environment()));
  });

  it('shows pages and answers 503 to what would be saved, with everything typed, once another process has taken over', async () => {
    const db = await serverDatabase();
    await db.run(sql`update writer_lease set expires_at = 0`);
    const said: string[] = [];
    const portal = await openPortal(readEnv(environment()), {
      origin: 'http://portal.example',
      log: (line) => said.push(line),
    });
    onTestFinished(() => portal.close());
    const request = (form?: Record<string, string>) => ({
      request: new Request('http://portal.example/', form && { method: 'POST', body: new URLSearchParams(form) }),
      params: {},
      context: {
        app: portal.app,
        lucia: createLucia(portal.app.db, systemClock),
        nonce: '',
        network: '',
        cookies: [],
      },
    });
    const save = openActing(({ app }) => write(app.db, (tx) => insertOrganisation(tx)));
    await save(request({ name: 'Jobcenter' }));
    expect(portal.canWrite()).toBe(true);

    await db.run(sql`update writer_lease set expires_at = 0`);
    const successor = await takeWriterLease(db, { owner: 'another process' });
    onTestFinished(() => successor.release());
    const before = await db.$count(organisations);
    expect(await save(request({ name: 'Jobcenter' }))).toMatchObject({
      init: { status: 503 },
      data: { form: { reason: 'cannotSave', values: { name: 'Jobcenter' } } },
    });
    const noting = openLoading(({ app }) => write(app.db, (tx) => insertOrganisation(tx)));
    await expect(noting(request())).rejects.toMatchObject({ init: { status: 503 }, data: { reason: 'cannotSave' } });
    expect(await db.$count(organisations)).toBe(before);
    expect(await openLoading(({ app }) => app.db.$count(organisations))(request())).toBe(before);
    expect(portal.canWrite()).toBe(false);
    expect(said.join('\n')).toContain('Another process has become the writer of the database');
  });

  it('has processes beside it that only read: they see at once what it saves, and save nothing themselves', async () => {
    const db = await serverDatabase();
    await db.run(sql`update writer_lease set expires_at = 0`);
    const keys = await startLibsqlServer();
    onTestFinished(() => keys.stop());
    const settings = () => ({ ...environment(), KEY_STORE_URL: keys.url });
    const open = async (over: Record<string, string>) => {
      const portal = await openPortal(readEnv({ ...settings(), ...over }), { origin: 'http://portal.example' });
      onTestFinished(() => portal.close());
      return portal;
    };
    const writing = await open({});
    const reading = await open({ WERKBRUECKE_PROCESS: 'reading' });
    expect([writing.canWrite(), reading.canWrite()]).toEqual([true, false]);

    const seen = async () => {
      await reading.catchUp();
      return reading.app.db.$count(organisations);
    };
    const before = await seen();
    for (let more = 1; more <= 5; more += 1) {
      await write(writing.app.db, (tx) => insertOrganisation(tx));
      expect(await seen()).toBe(before + more);
    }
    await expect(write(reading.app.db, (tx) => insertOrganisation(tx))).rejects.toMatchObject({
      code: 'unavailable',
      reason: 'cannotSave',
    });
    expect(() => pairDesk(reading.app, 'somebody')).toThrow(DomainError);
    expect(await seen()).toBe(before + 5);
    expect(writing.canWrite(), 'a reading process takes no lease').toBe(true);
  });

  it('starts no reading process over a database that the writing one has not yet prepared', async () => {
    const empty = await startLibsqlServer();
    onTestFinished(() => empty.stop());
    const env = readEnv({
      ...environment(),
      DATABASE_URL: empty.url,
      KEY_STORE_URL: server.url,
      WERKBRUECKE_PROCESS: 'reading',
    });
    await expect(openPortal(env, { origin: 'http://portal.example' })).rejects.toThrow(
      'start the writing process first',
    );
  });

  it('says, while its server does not answer, that nothing can be read and how a form is not lost, and goes on by itself', async () => {
    const keys = await startLibsqlServer();
    onTestFinished(() => keys.stop());
    const before = await beforeFallingSilent(server.url);
    const writing = await openPortal(readEnv({ ...environment(), KEY_STORE_URL: keys.url }), {
      origin: 'http://portal.example',
    });
    await writing.close();
    const reading = { WERKBRUECKE_PROCESS: 'reading', DATABASE_URL: before.url, KEY_STORE_URL: keys.url };
    const url = await urlOf(startPortal({ ...environment(), ...reading }));
    const ask = async (init?: RequestInit) => {
      const answer = await fetch(`${url}/offer`, { headers: { 'accept-language': 'de' }, ...init });
      return { status: answer.status, text: await answer.text() };
    };
    const form = {
      method: 'POST',
      headers: { 'accept-language': 'de', origin: url },
      body: new URLSearchParams({ a: 'b' }),
    };

    before.fallSilent();
    expect(await ask()).toMatchObject({
      status: 503,
      text: expect.stringContaining('Das geht gerade nicht') as string,
    });
    expect(await ask(form)).toMatchObject({
      status: 503,
      text: expect.stringContaining('Ihr Browser schickt dann noch einmal, was Sie eingegeben haben') as string,
    });

    expect(await (await fetch(`${url}/readyz`)).text()).toContain('not ready: database');

    before.answerAgain();
    for (const until = Date.now() + 30_000; (await ask()).status === 503; await wait(200))
      expect(Date.now(), 'read again').toBeLessThan(until);
  });

  it('does not start over people whose keys it does not have', async () => {
    const db = await serverDatabase();
    await db.run(sql`update writer_lease set expires_at = 0`);
    await db
      .insert(vaultPersons)
      .values({ id: 'somebody', kind: 'candidate', nameCipher: 'sealed', updatedAt: new Date() });
    onTestFinished(() => db.run(sql`delete from vault_persons`).then(() => undefined));
    const env = environment();
    const portal = startPortal(env);
    expect(await portal.ended).toBe(1);
    expect(portal.said()).toContain(`the key store ${join(env.DATA_DIR, 'keys.db')} is not there`);
    expect(portal.said()).toContain('back from its backup');
    const [lease] = await db.all<{ end: number }>(sql`select expires_at as "end" from writer_lease`);
    expect(lease?.end, 'the lease was given back').toBe(0);
  });

  it('does not empty a server on which the filling of a demo world was cut off: it says what to do', async () => {
    const env = environment('demo');
    writeFileSync(join(env.DATA_DIR, 'demo-world.unfinished'), '');
    const portal = startPortal(env);
    expect(await portal.ended).toBe(1);
    expect(portal.said()).toContain('Empty that database, or name another one in DATABASE_URL');
  });
});
