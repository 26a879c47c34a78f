import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { canaryCandidates } from '#app/cli/seed-demo/canaries.ts';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { editOwnAccount, getOwnAccount } from '#app/use-cases/account/edit-own-account.server.ts';
import { findMailState } from '#app/use-cases/notification/find-mail-state.server.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { queueTestMail } from '#app/use-cases/notification/queue-test-mail.server.ts';
import { mailsBeingSent, sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import type { Database } from '#db/client.ts';
import { mailOutbox, users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { refuseCanaries, startMailServer } from '#tests/support/mail-server.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const [canary] = canaryCandidates;
const canaryName = `${canary?.firstName ?? ''} ${canary?.lastName ?? ''}`;

/** A house with a mail server, an administrator, and somebody whose name must not get out. */
async function open(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options);
  const app = { ...(await openTestApp()), mailer: server.mailer() };
  const reader = await insertUser(app.db, {
    displayName: canaryName,
    phone: canary?.phone,
    email: 'r@jobcenter.example',
  });
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  return {
    server,
    app,
    reader,
    administrator,
    tell: (about: string | null, idempotencyKey = `news of ${about ?? 'all'}`, userId = reader.id) =>
      tell(app, userId, about, idempotencyKey),
    rows: () => rowsOf(app.db),
  };
}

const tell = (app: AppContext, userId: string, about: string | null, idempotencyKey: string) =>
  write(app.db, (tx) => queueMail(tx, { userId, kind: 'savedSearch', about, idempotencyKey, at: app.clock.now() }));

const rowsOf = (db: Database) =>
  db
    .select({
      state: mailOutbox.state,
      failure: mailOutbox.failure,
      reply: mailOutbox.reply,
      attempts: mailOutbox.attempts,
    })
    .from(mailOutbox)
    .orderBy(mailOutbox.createdAt, mailOutbox.id);

describe('a mail', () => {
  it('says in fixed words that there is news, and leads to a page behind the sign-in', async () => {
    const { app, server, tell } = await open();
    await tell('search-1');
    await sendMails(app);
    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail?.to).toEqual(['r@jobcenter.example']);
    expect(mail?.subject).toBe('Werkbrücke: Es gibt Neues');
    expect(mail?.text).toContain('http://portal.example/profiles/browse?saved=search-1\n');
    expect(mail?.text).toContain('Zum Schutz aller');
    expect(mail?.text).not.toMatch(/Jobcenter|Muster/);
    expect(mail?.headers).toMatchObject({
      from: 'Werkbrücke <portal@jobcenter.example>',
      to: 'r@jobcenter.example',
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
      date: 'Mon, 11 Jan 2027 08:00:00 +0000',
    });
    expect(mail?.headers['message-id']).toMatch(/^<[\w-]{22}@portal\.example>$/);
    expect(Object.keys(mail?.headers ?? {}).filter((name) => /^(list-|x-|user-agent)/.test(name))).toEqual([
      'list-unsubscribe',
      'list-unsubscribe-post',
    ]);
  });

  it("is written in its reader's language", async () => {
    const { app, server, tell } = await open();
    const english = await insertUser(app.db, { locale: 'en' });
    await tell(null, 'news', english.id);
    await sendMails(app);
    expect(server.mails[0]?.subject).toBe('Werkbrücke: there is news');
    expect(server.mails[0]?.text).toContain('After signing in');
    expect(server.mails[0]?.text).not.toContain('Anmeldung');
  });

  it('goes to nobody beside its reader, whatever her address looks like', async () => {
    const { app, server, reader, tell, rows } = await open();
    await app.db.update(users).set({ email: 'a@b.example, c@d.example' }).where(eq(users.id, reader.id));
    await tell('search-1');
    await sendMails(app);
    expect(server.mails).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'recipient' }]);
  });

  it('that names a canary is noticed by these tests', () => {
    const mail = { to: [], headers: {}, subject: '', text: '', raw: `Guten Tag ${canaryName}` };
    expect(() => refuseCanaries(mail)).toThrow('kanarixk01');
  });
});

describe('the outbox', () => {
  it('sends a mail once, however often and at the same time it is asked to', async () => {
    const { app, server, tell, rows } = await open();
    await tell('search-1');
    await Promise.all([sendMails(app), sendMails(app), sendMails(app)]);
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    expect(await rows()).toEqual([{ state: 'sent', failure: null, reply: null, attempts: 0 }]);
  });

  it('mails the same thing once, even weeks later', async () => {
    const { app, server, tell } = await open();
    await tell('search-1', 'monday');
    await sendMails(app);
    app.clock.advance({ days: 20 });
    await keepRetention(app, ['mails']);
    await tell('search-1', 'monday');
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    await tell('search-1', 'tuesday');
    await sendMails(app);
    expect(server.mails).toHaveLength(2);
  });

  it('holds nothing when the transaction that queued it fails', async () => {
    const { app, reader, rows } = await open();
    const failing = write(app.db, async (tx) => {
      await queueMail(tx, { userId: reader.id, kind: 'savedSearch', about: null, idempotencyKey: 'a', at: new Date() });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
  });

  it('makes one mail of what waits, and stays quiet for four hours', async () => {
    const { app, server, tell, rows } = await open();
    await tell('search-1');
    await tell('search-2');
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.text).toContain('http://portal.example/profiles/browse\n');
    app.clock.advance({ minutes: 10 });
    await tell('search-3', 'three');
    await sendMails(app);
    app.clock.advance({ hours: 1 });
    await tell('search-3', 'three again');
    await sendMails(app);
    app.clock.advance({ hours: 2 });
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    app.clock.advance({ hours: 1 });
    await sendMails(app);
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]?.text).toContain('/profiles/browse?saved=search-3\n');
    expect((await rows()).map(({ state }) => state).sort()).toEqual(['merged', 'merged', 'sent', 'sent']);
  });

  it('stays quiet for one person, not for others', async () => {
    const { app, server, tell } = await open();
    const other = await insertUser(app.db);
    await tell('search-1');
    await sendMails(app);
    await tell('search-1', 'news', other.id);
    await sendMails(app);
    expect(server.mails.map(({ to }) => to[0])).toEqual(['r@jobcenter.example', other.email]);
  });

  it('sends nothing to somebody deactivated, without an address, or who wants none, not later either', async () => {
    const { app, server, tell, rows } = await open();
    const gone = await insertUser(app.db, { deactivatedAt: app.clock.now() });
    const nowhere = await insertUser(app.db, { roles: ['mentor'], email: null });
    const quiet = await insertUser(app.db);
    const account = await getOwnAccount(app, actorOf(quiet));
    expect(account.wantsMails).toBe(true);
    await editOwnAccount(app, actorOf(quiet), {
      displayName: 'Kim Muster',
      phone: null,
      locale: 'de',
      wantsMails: false,
      version: account.version,
    });
    for (const { id } of [gone, nowhere, quiet]) await tell('search-1', 'news', id);
    await sendMails(app);
    await app.db.update(users).set({ deactivatedAt: null, wantsMails: true });
    app.clock.advance({ days: 1 });
    await sendMails(app);
    expect(server.connections()).toBe(0);
    expect((await rows()).map(({ state, failure }) => `${state} ${failure ?? ''}`).sort()).toEqual([
      'dropped deactivated',
      'dropped noAddress',
      'dropped optedOut',
    ]);
  });

  it('keeps what ended for 30 days', async () => {
    const { app, tell, rows } = await open();
    await tell('search-1');
    await sendMails(app);
    app.clock.advance({ days: 30 });
    await keepRetention(app, ['mails']);
    expect(await rows()).toHaveLength(1);
    app.clock.advance({ minutes: 1 });
    await keepRetention(app, ['mails']);
    expect(await rows()).toEqual([]);
  });
});

describe('a mail server', () => {
  it('that is down gets the mails when it is back; no mail is to blame', async () => {
    const { app, server, tell, rows } = await open();
    const other = await insertUser(app.db);
    await tell('search-1');
    await tell('search-1', 'news', other.id);
    await server.stop();
    await sendMails(app);
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['queued', 0],
      ['queued', 0],
    ]);
    expect((await rows()).some(({ failure }) => failure === 'connection')).toBe(true);
    await server.start();
    await sendMails(app);
    expect(server.connections()).toBe(0);
    app.clock.advance({ minutes: 1 });
    await sendMails(app);
    expect(server.mails).toHaveLength(2);
    expect((await rows()).map(({ state, failure }) => [state, failure])).toEqual([
      ['sent', null],
      ['sent', null],
    ]);
  });

  it('that stays down is asked ever more rarely, and after three days the mails are given up', async () => {
    const { app, server, tell, rows } = await open();
    server.refuse({ at: 'sender', reply: 451 });
    await tell('search-1');
    for (let minute = 0; minute < 3 * 60; minute += 1) {
      await sendMails(app);
      app.clock.advance({ minutes: 1 });
    }
    expect(server.connections()).toBe(10);
    app.clock.advance({ days: 3 });
    await sendMails(app);
    expect(await rows()).toEqual([{ state: 'failed', failure: 'sender', reply: 451, attempts: 0 }]);
  });

  it('that is down is not asked for what is queued meanwhile', async () => {
    const { app, server, tell } = await open();
    server.refuse({ at: 'sender', reply: 451 });
    await tell('search-1');
    await sendMails(app);
    app.clock.advance({ minutes: 1 });
    await sendMails(app);
    for (let minute = 0; minute < 2; minute += 1) {
      await tell('search-1', 'news', (await insertUser(app.db)).id);
      await sendMails(app);
      expect(server.connections()).toBe(2);
      app.clock.advance({ minutes: 1 });
    }
    server.refuse(null);
    await sendMails(app);
    expect(server.mails).toHaveLength(3);
  });

  it('that says "later" is not asked earlier because there is more news, and no attempts are taken over', async () => {
    const { app, server, tell, rows } = await open();
    server.refuse({ at: 'recipient', reply: 450 });
    await tell('search-1');
    await sendMails(app);
    app.clock.advance({ minutes: 2 });
    await sendMails(app);
    app.clock.advance({ minutes: 1 });
    await tell('search-2');
    await sendMails(app);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([2, 1]);
    app.clock.advance({ minutes: 5 });
    await sendMails(app);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([2, 2]);
    server.refuse(null);
    app.clock.advance({ hours: 1 });
    await sendMails(app);
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'merged']);
  });

  it('that says "later" (4xx) is asked again, ten times at most', async () => {
    const { app, server, tell, rows } = await open();
    server.refuse({ at: 'recipient', reply: 450 });
    await tell('search-1');
    await sendMails(app);
    expect(await rows()).toEqual([{ state: 'queued', failure: 'recipient', reply: 450, attempts: 1 }]);
    await sendMails(app);
    expect(server.connections()).toBe(1);
    server.refuse({ at: 'message', reply: 452 });
    for (let hour = 0; hour < 60; hour += 1) {
      app.clock.advance({ hours: 1 });
      await sendMails(app);
    }
    expect(server.connections()).toBe(10);
    expect(await rows()).toEqual([{ state: 'failed', failure: 'message', reply: 452, attempts: 10 }]);
  });

  it('that says "later" once gets it two minutes later', async () => {
    const { app, server, tell, rows } = await open();
    server.refuse({ at: 'recipient', reply: 450 });
    await tell('search-1');
    await sendMails(app);
    server.refuse(null);
    app.clock.advance({ minutes: 2 });
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', failure: null }]);
  });

  it('that says "never" (5xx) to one is not asked again for this one, and gets the others', async () => {
    const { app, server, tell, rows } = await open();
    server.refuse({ at: 'recipient', reply: 550 });
    await tell('search-1');
    await sendMails(app);
    server.refuse({ at: 'message', reply: 554 });
    await tell('search-2', 'second');
    await sendMails(app);
    server.refuse(null);
    app.clock.advance({ days: 1 });
    const other = await insertUser(app.db);
    await tell('search-1', 'news', other.id);
    await sendMails(app);
    expect((await rows()).map(({ state, reply }) => `${state} ${reply ?? ''}`).sort()).toEqual([
      'failed 550',
      'failed 554',
      'sent ',
    ]);
    expect(server.mails).toHaveLength(1);
  });

  it('that asks for a password gets it; a wrong one blames no mail', async () => {
    const { app, server, tell, rows } = await open({ login: { user: 'portal', password: 'p@ss/word' } });
    await tell('search-1');
    const withLogin = (login: string) => server.mailer({ url: server.url.replace('//', `//${login}@`) });
    await sendMails({ ...app, mailer: withLogin('portal:wrong') });
    expect(await rows()).toEqual([{ state: 'queued', failure: 'auth', reply: 535, attempts: 0 }]);
    app.clock.advance({ minutes: 1 });
    await sendMails({ ...app, mailer: withLogin('portal:p%40ss%2Fword') });
    expect(server.mails).toHaveLength(1);
  });

  it.each([
    ['does not speak the encryption asked for', {}, 'smtps://127.0.0.1'],
    ['has a certificate nobody trusts', { isEncrypted: true }, 'smtps://127.0.0.1'],
    ['is elsewhere and has a certificate nobody trusts', {}, 'smtp://0.0.0.0'],
    ['is elsewhere and offers no encryption', { hideSTARTTLS: true }, 'smtp://0.0.0.0'],
  ])('that %s gets nothing', async (_, options, start) => {
    const { app, server, tell, rows } = await open(options);
    await tell('search-1');
    await sendMails({ ...app, mailer: server.mailer({ url: `${start}:${new URL(server.url).port}` }) });
    expect(server.mails).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'queued', failure: 'tls', attempts: 0 }]);
  });
});

describe('a mail server that says nothing', () => {
  const patience = { leaveMs: 2000, answerMs: 150 };

  it.each(['message', 'drop'] as const)(
    'after a mail (%s) gets it once more, with the same Message-ID, and never a third time; others get theirs',
    async (silence) => {
      const { server, tell, rows, ...world } = await open();
      const app = { ...world.app, mailer: server.mailer({ patience }) };
      server.fallSilent(silence);
      await tell('search-1');
      for (let minute = 0; minute < 120; minute += 1) {
        await sendMails(app);
        app.clock.advance({ minutes: 1 });
      }
      expect(server.mails).toHaveLength(2);
      expect(server.mails[1]?.headers['message-id']).toBe(server.mails[0]?.headers['message-id']);
      expect(await rows()).toMatchObject([{ state: 'failed', failure: 'interrupted' }]);
      server.fallSilent(null);
      await tell('search-1', 'news', (await insertUser(app.db)).id);
      await sendMails(world.app);
      expect(server.mails).toHaveLength(3);
    },
  );

  it('for long after a mail, and then takes it, gets it once', async () => {
    const { server, tell, rows, ...world } = await open();
    const app = { ...world.app, mailer: server.mailer({ patience: { leaveMs: 2000, answerMs: 20_000 } }) };
    server.fallSilent(2500);
    await tell('search-1');
    await sendMails(app);
    app.clock.advance({ minutes: 30 });
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  it('before it has a mail is one that takes none: no mail is to blame', async () => {
    const { server, tell, rows, ...world } = await open();
    const app = { ...world.app, mailer: server.mailer({ patience: { leaveMs: 150, answerMs: 60_000 } }) };
    server.fallSilent('recipient');
    await tell('search-1');
    await sendMails(app);
    expect(server.mails).toEqual([]);
    expect(await rows()).toEqual([{ state: 'queued', failure: 'timeout', reply: null, attempts: 0 }]);
    server.fallSilent(null);
    app.clock.advance({ minutes: 1 });
    await sendMails(world.app);
    expect(server.mails).toHaveLength(1);
  });
});

describe('a process that ends between sending and noting it', () => {
  it('sends this mail once more, with the same Message-ID, and never a third time', async () => {
    const { app, server, tell, rows } = await open();
    await tell('search-1');
    const interrupted = async () => {
      const mailer = server.mailer();
      const sending = sendMails({
        ...app,
        mailer: {
          sendCode: () => Promise.reject(new Error('no code is sent here')),
          async send(letter) {
            await mailer.send(letter);
            throw new Error('the process ends');
          },
        },
      });
      await expect(sending).rejects.toThrow('the process ends');
    };
    await interrupted();
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    app.clock.advance({ minutes: 15 });
    await interrupted();
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]?.headers['message-id']).toBe(server.mails[0]?.headers['message-id']);
    app.clock.advance({ minutes: 15 });
    await sendMails(app);
    expect(server.mails).toHaveLength(2);
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'interrupted' }]);
  });

  it('keeps the queue: the next one sends it', async () => {
    const server = await startMailServer();
    const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-mails-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    copyFileSync(inject('templateDatabase'), join(dataDir, 'werkbruecke.db'));
    const open = (over: Record<string, string>) =>
      openPortal(readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: dataDir, ...over }), {
        origin: 'https://portal.example',
      });
    const first = await open({});
    const reader = await insertUser(first.app.db);
    await tell(first.app, reader.id, 'search-1', 'news');
    await sendMails(first.app);
    await first.close();
    const second = await open({ SMTP_URL: server.url, MAIL_FROM: 'portal@jobcenter.example' });
    await sendMails(second.app);
    await second.close();
    expect(server.mails.map(({ to }) => to)).toEqual([[reader.email]]);
  });
});

describe('without a mail server', () => {
  it('mails wait three days and are given up', async () => {
    const { tell, rows, ...world } = await open();
    const app = { ...world.app, mailer: null };
    await tell('search-1');
    app.clock.advance({ days: 3 });
    await sendMails(app);
    expect(await rows()).toMatchObject([{ state: 'queued' }]);
    app.clock.advance({ minutes: 1 });
    await sendMails(app);
    expect(await rows()).toMatchObject([{ state: 'failed', failure: 'tooOld' }]);
  });

  it('the administrator is told, and gets no test mail', async () => {
    const { app, administrator, rows } = await open();
    const without = { ...app, mailer: null };
    expect(await findMailState(without, administrator)).toMatchObject({ isSetUp: false, queued: 0 });
    await expect(queueTestMail(without, administrator)).rejects.toMatchObject({ reason: 'mailNotSetUp' });
    expect(await rows()).toEqual([]);
  });
});

describe('the administrator', () => {
  it('sends herself a test mail, though she wants no others; twice pressed is one', async () => {
    const { app, server, administrator } = await open();
    await app.db.update(users).set({ wantsMails: false }).where(eq(users.id, administrator.userId));
    await queueTestMail(app, administrator);
    await queueTestMail(app, administrator);
    await mailsBeingSent(app);
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Werkbrücke: Testmail']);
    expect(server.mails[0]?.text).toContain('http://portal.example/administration/jobs\n');
    app.clock.advance({ minutes: 1 });
    await queueTestMail(app, administrator);
    await mailsBeingSent(app);
    expect(server.mails).toHaveLength(2);
  });

  it('sees how many wait, were sent and failed, by code and without anybody', async () => {
    const { app, server, tell, administrator } = await open();
    const other = await insertUser(app.db);
    await tell('search-1');
    await sendMails(app);
    server.refuse({ at: 'recipient', reply: 550 });
    await tell('search-1', 'news', other.id);
    await sendMails(app);
    await tell('search-2', 'second', other.id);
    const state = await findMailState(app, administrator);
    expect(state).toEqual({
      isSetUp: true,
      queued: 1,
      queuedSince: app.clock.now(),
      sent: 1,
      failures: [
        { kind: 'savedSearch', isGivenUp: true, failure: 'recipient', reply: 550, count: 1, lastAt: app.clock.now() },
      ],
    });
    app.clock.advance({ days: 8 });
    expect(await findMailState(app, administrator)).toMatchObject({ sent: 0 });
  });

  it('is the only one who may', async () => {
    const { app } = await open();
    for (const role of ['officer', 'caseworker', 'teamLead', 'company', 'dpo'] as const) {
      const actor = actorOf(await insertUser(app.db, { roles: [role] }));
      await expect(findMailState(app, actor)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(queueTestMail(app, actor)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

it('nothing of it stands in a log or in the outbox: no address, no name, no sentence of the server', async () => {
  const { app, server, tell, administrator } = await open();
  const said: string[] = [];
  const listen = (stream: NodeJS.WriteStream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  const spies = [listen(process.stdout), listen(process.stderr)];
  try {
    for (const refusal of [{ at: 'recipient', reply: 450 }, { at: 'sender', reply: 550 }, null] as const) {
      server.refuse(refusal);
      await tell('search-1', String(refusal?.reply));
      await sendMails(app);
      app.clock.advance({ hours: 5 });
    }
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  expect(said).toEqual([]);
  const kept = JSON.stringify([await app.db.select().from(mailOutbox), await findMailState(app, administrator)]);
  expect(kept).not.toMatch(/@|Kanarix|Zwitscher|vogel/);
});
