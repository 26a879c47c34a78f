import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { checkReadiness, findReadiness } from '#app/use-cases/health/check-readiness.server.ts';
import { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';
import { watchReadiness } from '#app/use-cases/health/watch-readiness.server.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { insertMail } from '#db/queries/notification/mail.ts';
import { searchOutbox, writeProofs } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const failed = async (app: AppContext) =>
  (await findReadiness(app)).findings.filter(({ isOk }) => !isOk).map(({ check }) => check);

describe('readiness', () => {
  it('is found out by writing a row, and always the same one', async () => {
    const app = await openTestApp();
    expect(await failed(app)).toEqual([]);
    app.clock.advance({ minutes: 1 });
    expect(await failed(app)).toEqual([]);
    expect(await app.db.select().from(writeProofs)).toEqual([{ id: 1, at: app.clock.now() }]);
  });

  it('ends while nothing can be written, though everything can be read, and comes back', async () => {
    const app = await openTestApp();
    await app.db.run(sql`pragma query_only = on`);
    expect(await failed(app)).toEqual(['write']);
    takeConsoleErrors();
    await app.db.run(sql`pragma query_only = off`);
    expect(await failed(app)).toEqual([]);
  });

  it('ends while writes do not come to an end, and does not wait for them', async () => {
    const app = await openTestApp();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const long = write(app.db, () => held);
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 3_001);
    expect(await failed(app)).toEqual(['write']);
    later.mockRestore();
    letGo();
    await long;
    expect(await failed(app)).toEqual([]);
  });

  it('ends when another release has migrated the database', async () => {
    const app = await openTestApp();
    await app.db.run(sql`insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)`);
    expect(await failed(app)).toEqual(['migrations']);
  });

  it('ends when the disk has less room than the house wants', async () => {
    const app = await openTestApp({ leastFreeDiskBytes: Number.MAX_SAFE_INTEGER });
    expect(await failed(app)).toEqual(['disk']);
  });

  it('ends for everything when the database is gone, without an error', async () => {
    const app = await openTestApp();
    app.db.$client.close();
    expect(await failed(app)).toEqual(['database', 'write', 'migrations', 'outbox']);
  });

  it('bears an hour without a mail server, and ends after more than two', async () => {
    const server = await startMailServer();
    const app = { ...(await openTestApp()), mailer: server.mailer() };
    const reader = await insertUser(app.db);
    const mail = { userId: reader.id, kind: 'savedSearch', about: null, idempotencyKey: 'a' } as const;
    await write(app.db, (tx) => queueMail(tx, { ...mail, at: app.clock.now() }));
    await server.stop();
    const pass = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute += 1) {
        await sendMails(app);
        app.clock.advance({ minutes: 1 });
      }
    };
    await pass(60);
    expect(await failed(app)).toEqual([]);
    await pass(61);
    expect(await failed(app)).toEqual(['outbox']);
    await server.start();
    await pass(31);
    expect(server.mails).toHaveLength(1);
    expect(await failed(app)).toEqual([]);
  });

  it('does not end because one reader takes no mail, or because a kind of mail is quiet', async () => {
    const server = await startMailServer();
    const app = { ...(await openTestApp()), mailer: server.mailer() };
    const reader = await insertUser(app.db);
    const tell = (idempotencyKey: string) =>
      write(app.db, (tx) =>
        insertMail(tx, { userId: reader.id, kind: 'savedSearch', about: null, idempotencyKey, at: app.clock.now() }),
      );
    await tell('first');
    await sendMails(app);
    await tell('second');
    await sendMails(app);
    app.clock.advance({ hours: 3 });
    await sendMails(app);
    expect(await failed(app)).toEqual([]);
    server.refuse({ at: 'recipient', reply: 450 });
    app.clock.advance({ hours: 2 });
    await sendMails(app);
    app.clock.advance({ hours: 20 });
    await sendMails(app);
    expect(await failed(app)).toEqual([]);
  });

  it('asks no outbox that nobody empties: a house without a mail server, or without a search server, is ready', async () => {
    const app = await openTestApp();
    const reader = await insertUser(app.db);
    const at = app.clock.now();
    await write(app.db, async (tx) => {
      await queueMail(tx, { userId: reader.id, kind: 'savedSearch', about: null, idempotencyKey: 'a', at });
      await tx
        .insert(searchOutbox)
        .values({ kind: 'profile', subjectId: 'p', subjectVersion: 1, action: 'upsert', createdAt: at, attempts: 0 });
    });
    app.clock.advance({ days: 2 });
    expect(await failed(app)).toEqual([]);
  });

  it('is the same answer for everybody who asks within two seconds: asking writes once', async () => {
    const app = await openTestApp();
    const first = await checkReadiness(app);
    app.clock.advance({ minutes: 1 });
    expect(await checkReadiness(app)).toBe(first);
    expect(await app.db.select().from(writeProofs)).toHaveLength(1);
  });

  it('is said in the log when it ends and when it comes back, once each', async () => {
    const app = await openTestApp();
    const said: string[] = [];
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    try {
      await watchReadiness(app);
      const full = { ...app, config: { ...app.config, leastFreeDiskBytes: Number.MAX_SAFE_INTEGER } };
      await watchReadiness(full);
      await watchReadiness(full);
      await watchReadiness(app);
      await watchReadiness(app);
    } finally {
      spy.mockRestore();
    }
    expect(said).toEqual(['the portal is not ready: disk\n', 'the portal is ready again\n']);
  });
});

describe('the administrator', () => {
  it('sees what is wrong, what waits, words nobody knows, and the versions', async () => {
    const app = await openTestApp({ leastFreeDiskBytes: Number.MAX_SAFE_INTEGER, version: '1.2.3' });
    const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
    const at = app.clock.now();
    await write(app.db, (tx) =>
      queueMail(tx, { userId: administrator.userId, kind: 'savedSearch', about: null, idempotencyKey: 'a', at }),
    );
    app.clock.advance({ minutes: 5 });
    const state = await findPortalState(app, administrator);
    expect(state.findings.filter(({ isOk }) => !isOk)).toEqual([{ check: 'disk', isOk: false }]);
    expect(state.queues).toMatchObject({ mails: { waiting: 1, oldestSeconds: 300 }, jobs: { waiting: 0 } });
    expect(state.unknownWords).toBe(0);
    expect(state.versions).toMatchObject({
      portal: '1.2.3',
      node: process.versions.node,
      sqlite: expect.stringMatching(/^3\.\d+\.\d+$/) as string,
      migrations: { applied: state.versions.migrations.expected },
      searchServer: null,
    });
  });

  it('is the only one who does', async () => {
    const app = await openTestApp();
    for (const role of ['officer', 'caseworker', 'teamLead', 'company', 'dpo'] as const) {
      const actor = actorOf(await insertUser(app.db, { roles: [role] }));
      await expect(findPortalState(app, actor)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
