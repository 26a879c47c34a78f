import { describe, expect, it } from 'vitest';
import { findMailState } from '#app/use-cases/notification/find-mail-state.server.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { resendMails } from '#app/use-cases/notification/resend-mails.server.ts';
import { mailsBeingSent, sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { mailOutbox, users } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { eq } from 'drizzle-orm';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const relayRefused = { kind: 'savedSearch', failure: 'recipient', reply: 554 } as const;

/** Three mails that a relay refused for good, and one that another one of their readers lost for another reason. */
async function open() {
  const server = await startMailServer();
  const app = { ...(await openTestApp()), mailer: server.mailer() };
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  const readers = await Promise.all(Array.from({ length: 3 }, () => insertUser(app.db)));
  const tell = async (kind: 'savedSearch' | 'protection') => {
    for (const { id: userId } of readers)
      await write(app.db, (tx) =>
        queueMail(tx, { userId, kind, about: null, idempotencyKey: kind, at: app.clock.now() }),
      );
    await sendMails(app);
  };
  server.refuse({ at: 'message', reply: 552 });
  await tell('protection');
  app.clock.advance({ minutes: 1 });
  server.refuse({ at: 'recipient', reply: 554 });
  await tell('savedSearch');
  server.refuse(null);
  return { server, app, administrator, readers };
}

describe('mails that were given up', () => {
  it('are seen by reason, and sent again by the administrator once the reason is gone', async () => {
    const { server, app, administrator, readers } = await open();
    app.clock.advance({ days: 1 });
    expect((await findMailState(app, administrator)).failures).toMatchObject([
      { kind: 'savedSearch', isGivenUp: true, failure: 'recipient', reply: 554, count: 3 },
      { kind: 'protection', isGivenUp: true, failure: 'message', reply: 552, count: 3 },
    ]);
    await resendMails(app, administrator, relayRefused);
    await mailsBeingSent(app);
    expect(server.mails.map(({ to }) => to[0]).sort()).toEqual(readers.map(({ email }) => email).sort());
    expect((await findMailState(app, administrator)).failures).toMatchObject([{ kind: 'protection', count: 3 }]);
    await expect(resendMails(app, administrator, relayRefused)).rejects.toMatchObject({ reason: 'noMailsToResend' });
    expect(server.mails).toHaveLength(3);
  });

  it('have all attempts and three days again, also when they are old', async () => {
    const { server, app, administrator } = await open();
    app.clock.advance({ days: 20 });
    server.refuse({ at: 'recipient', reply: 450 });
    await resendMails(app, administrator, relayRefused);
    await mailsBeingSent(app);
    const rows = async () =>
      app.db
        .select({ state: mailOutbox.state, attempts: mailOutbox.attempts })
        .from(mailOutbox)
        .where(eq(mailOutbox.kind, 'savedSearch'));
    expect(await rows()).toEqual(Array.from({ length: 3 }, () => ({ state: 'queued', attempts: 1 })));
    server.refuse(null);
    app.clock.advance({ minutes: 2 });
    await sendMails(app);
    expect(server.mails).toHaveLength(3);
  });

  it('go to nobody who has left or wants none meanwhile', async () => {
    const { server, app, administrator, readers } = await open();
    const [gone, quiet, still] = readers;
    await app.db
      .update(users)
      .set({ deactivatedAt: app.clock.now() })
      .where(eq(users.id, gone?.id ?? ''));
    await app.db
      .update(users)
      .set({ wantsMails: false })
      .where(eq(users.id, quiet?.id ?? ''));
    await resendMails(app, administrator, relayRefused);
    await mailsBeingSent(app);
    expect(server.mails.map(({ to }) => to[0])).toEqual([still?.email]);
  });

  it('are sent again by administrators alone, and only where there is a mail server', async () => {
    const { app, administrator } = await open();
    await expect(resendMails({ ...app, mailer: null }, administrator, relayRefused)).rejects.toMatchObject({
      reason: 'mailNotSetUp',
    });
    for (const role of ['officer', 'caseworker', 'teamLead', 'dpo'] as const) {
      const actor = actorOf(await insertUser(app.db, { roles: [role] }));
      await expect(resendMails(app, actor, relayRefused)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
