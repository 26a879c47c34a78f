import { describe, expect, it } from 'vitest';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { askForSignInCode } from '#app/use-cases/account/sign-in-by-code.server.ts';
import { queueMail } from '#app/use-cases/notification/queue-mail.server.ts';
import { sendCodeMails } from '#app/use-cases/notification/send-code-mails.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { findInvitation } from '#app/use-cases/account/find-invitation.server.ts';
import type { MailKind } from '#app/domain/notification/mail.ts';
import { mailOutbox } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { mentoringHouse, takenOnMentor } from '#tests/support/mentoring.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const kinds: readonly MailKind[] = ['savedSearch', 'identityOpened', 'protection', 'digest', 'tandemAlert'];

describe('an hour without a mail server', () => {
  it('loses nothing and sends nothing twice: whoever was to be told is told once, invitations work', async () => {
    const server = await startMailServer();
    const app = { ...(await openTestApp()), mailer: server.mailer() };
    const organisation = await insertOrganisation(app.db);
    const administrator = actorOf(
      await insertUser(app.db, { roles: ['administrator'], organisationId: organisation.id }),
    );
    const readers = await Promise.all(Array.from({ length: 12 }, () => insertUser(app.db)));
    const halfMinutes = async (count: number, during: (at: number) => Promise<unknown> = async () => undefined) => {
      for (let at = 0; at < count; at += 1) {
        await during(at);
        await sendMails(app);
        app.clock.advance({ minutes: 0.5 });
      }
    };
    const told = new Set<string>();
    await server.stop();
    await halfMinutes(120, async (at) => {
      const reader = readers[(at * 5) % readers.length];
      const kind = kinds[(at * 3) % kinds.length] ?? 'savedSearch';
      if (reader === undefined) throw new Error('nobody');
      told.add(`${reader.email ?? ''} ${kind}`);
      const mail = { userId: reader.id, kind, about: null, idempotencyKey: `news ${at}`, at: app.clock.now() };
      await write(app.db, (tx) => queueMail(tx, mail));
      if (at === 20)
        await inviteUser(
          app,
          administrator,
          {
            email: 'neu@jobcenter.example',
            displayName: 'Neu',
            phone: null,
            roles: ['caseworker'],
            organisationId: organisation.id,
            teamId: null,
            companyId: null,
            mentorId: null,
          },
          null,
        );
    });
    expect(server.mails).toEqual([]);
    await server.start();
    // The longest pause for a server that was away is half an hour.
    await halfMinutes(62);
    const invitation = server.mails.find(({ to }) => to[0] === 'neu@jobcenter.example');
    expect(server.mails).toHaveLength(told.size + 1);
    expect(new Set(server.mails.map(({ headers }) => headers['message-id'])).size).toBe(server.mails.length);
    const token = /\/invitations\/([\w-]+)/.exec(invitation?.text ?? '')?.[1] ?? '';
    expect((await findInvitation(app, token)).email).toBe('neu@jobcenter.example');
    const states = (await app.db.select({ state: mailOutbox.state }).from(mailOutbox)).map(({ state }) => state);
    expect(states.filter((state) => state === 'sent')).toHaveLength(told.size + 1);
    expect(new Set(states)).toEqual(new Set(['sent', 'merged']));
    await halfMinutes(10);
    expect(server.mails).toHaveLength(told.size + 1);
  });

  it('that says nothing to a code gets it once: who waited asks for another', async () => {
    const server = await startMailServer();
    const app = { ...(await openTestApp()), mailer: server.mailer() };
    const impatient = { ...app, mailer: server.mailer({ patience: { leaveMs: 2000, answerMs: 150 } }) };
    const { coordinator } = await mentoringHouse(app);
    const email = 'mara@ehrenamt.example';
    await takenOnMentor(app, coordinator, { email });
    server.fallSilent('message');
    await askForSignInCode(impatient, { email, locale: 'de', network: '192.0.2.1' });
    for (let minute = 0; minute < 12; minute += 1) {
      await sendCodeMails(impatient);
      app.clock.advance({ minutes: 1 });
    }
    expect(server.mails).toHaveLength(1);
    server.fallSilent(null);
    await askForSignInCode(app, { email, locale: 'de', network: '192.0.2.1' });
    await sendCodeMails(app);
    expect(server.mails).toHaveLength(2);
  });

  it('a code does not outlive: it is asked for again, and then comes', async () => {
    const server = await startMailServer();
    const app = { ...(await openTestApp()), mailer: server.mailer() };
    const { coordinator } = await mentoringHouse(app);
    const email = 'mara@ehrenamt.example';
    await takenOnMentor(app, coordinator, { email });
    await server.stop();
    await askForSignInCode(app, { email, locale: 'de', network: '192.0.2.1' });
    for (let minute = 0; minute < 60; minute += 1) {
      await sendCodeMails(app);
      app.clock.advance({ minutes: 1 });
    }
    await server.start();
    await sendCodeMails(app);
    expect(server.mails).toEqual([]);
    await askForSignInCode(app, { email, locale: 'de', network: '192.0.2.1' });
    await sendCodeMails(app);
    expect(server.mails.map(({ to }) => to)).toEqual([[email]]);
  });
});
