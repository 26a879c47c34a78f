import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { askForNewPassword } from '#app/use-cases/account/ask-for-new-password.server.ts';
import { findInvitation } from '#app/use-cases/account/find-invitation.server.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { mailNewLink, renewLink } from '#app/use-cases/account/renew-link.server.ts';
import { signIn } from '#app/use-cases/account/sign-in.server.ts';
import { sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { auditRows, invitations, mailOutbox, users } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { startMailServer, type ArrivedMail } from '#tests/support/mail-server.ts';
import { mentoringHouse, takenOnMentor } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const email = 'nora@jobcenter.example';
const [oldPassword, newPassword] = ['ein langer satz zum merken', 'ein ganz anderer satz dazu'];
const accepting = (password: string) => ({
  password,
  passwordAgain: password,
  displayName: 'Nora Beispiel',
  email: null,
});
const tokenIn = (mail: ArrivedMail | undefined) => /\/invitations\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
const enter = (app: TestApp, password: string) => signIn(app, { email, password, network: 'net' });
const ask = (app: TestApp, over: { email?: string; network?: string } = {}) =>
  askForNewPassword(app, { email, network: 'net', ...over });

async function house() {
  const server = await startMailServer();
  const app = { ...(await openTestApp()), mailer: server.mailer() };
  const organisation = await insertOrganisation(app.db);
  const administrator = actorOf(
    await insertUser(app.db, { roles: ['administrator'], organisationId: organisation.id }),
  );
  return { server, app, organisation, administrator };
}

/** The same with a caseworker who has a password. */
async function houseWithNora() {
  const world = await house();
  const nora = await insertUser(world.app.db, {
    email,
    loginIndex: loginIndex(world.app.vault, email),
    passwordHash: await hashPassword(oldPassword),
    organisationId: world.organisation.id,
  });
  return { ...world, nora };
}

const invite = (app: TestApp, actor: Actor, organisationId: string, key: string | null = null) =>
  inviteUser(
    app,
    actor,
    {
      email,
      displayName: 'Nora',
      phone: null,
      roles: ['caseworker'],
      organisationId,
      teamId: null,
      companyId: null,
      mentorId: null,
    },
    key,
  );

describe('an invitation by mail', () => {
  it('goes to the invited alone: whoever invites never sees the link, and it works once', async () => {
    const { app, server, administrator, organisation } = await house();
    expect((await invite(app, administrator, organisation.id)).link).toBeNull();
    await sendMails(app);
    const [mail] = server.mails;
    expect(mail?.to).toEqual([email]);
    expect(mail?.subject).toBe('Werkbrücke: Ihr Zugang');
    expect(mail?.text).not.toMatch(/Nora|Jobcenter|abschalten/);
    expect(mail?.headers['list-unsubscribe']).toBeUndefined();
    const token = tokenIn(mail);
    expect((await findInvitation(app, token)).email).toBe(email);
    await acceptInvitation(app, token, accepting(newPassword));
    await expect(enter(app, newPassword)).resolves.toBeDefined();
    await expect(findInvitation(app, token)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is in no table: neither the link nor the address', async () => {
    const { app, server, administrator, organisation } = await house();
    await invite(app, administrator, organisation.id);
    const before = JSON.stringify([await app.db.select().from(mailOutbox), await app.db.select().from(invitations)]);
    await sendMails(app);
    const after = JSON.stringify([await app.db.select().from(mailOutbox), await app.db.select().from(invitations)]);
    for (const rows of [before, after]) {
      expect(rows).not.toContain(tokenIn(server.mails[0]));
      expect(rows).not.toContain(email);
    }
  });

  it('sent twice by one form is one mail, with the link that works', async () => {
    const { app, server, administrator, organisation } = await house();
    await invite(app, administrator, organisation.id, 'key');
    await invite(app, administrator, organisation.id, 'key');
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    await expect(findInvitation(app, tokenIn(server.mails[0]))).resolves.toBeDefined();
  });

  it('can be sent again or handed over; the older link ends each time', async () => {
    const { app, server, administrator, organisation } = await house();
    const { userId } = await invite(app, administrator, organisation.id);
    await sendMails(app);
    await mailNewLink(app, administrator, userId);
    await sendMails(app);
    const [first, second] = server.mails.map(tokenIn);
    await expect(findInvitation(app, first ?? '')).rejects.toMatchObject({ code: 'notFound' });
    await expect(findInvitation(app, second ?? '')).resolves.toMatchObject({ purpose: 'invitation' });
    const { link } = await renewLink(app, administrator, userId);
    await expect(findInvitation(app, second ?? '')).rejects.toMatchObject({ code: 'notFound' });
    await expect(findInvitation(app, link.split('/').at(-1) ?? '')).resolves.toBeDefined();
  });

  it('whose link was used, replaced or over before a server took it is not sent at all', async () => {
    const { app, server, administrator, organisation } = await house();
    const { userId } = await invite(app, administrator, organisation.id);
    const { link } = await renewLink(app, administrator, userId);
    await sendMails(app);
    expect(server.mails).toEqual([]);
    expect(await app.db.select().from(mailOutbox)).toMatchObject([{ state: 'dropped', failure: 'linkOver' }]);
    await acceptInvitation(app, link.split('/').at(-1) ?? '', accepting(oldPassword));
    await mailNewLink(app, administrator, userId);
    app.clock.advance({ days: 2, minutes: 1 });
    await sendMails(app);
    expect(server.mails).toEqual([]);
  });

  it('arrives also where somebody wants no mails, and never at an account that is closed', async () => {
    const { app, server, administrator, nora } = await houseWithNora();
    await app.db.update(users).set({ wantsMails: false }).where(eq(users.id, nora.id));
    await mailNewLink(app, administrator, nora.id);
    await sendMails(app);
    expect(server.mails.map(({ subject }) => subject)).toEqual(['Werkbrücke: Neues Passwort']);
    await mailNewLink(app, administrator, nora.id);
    await app.db.update(users).set({ deactivatedAt: app.clock.now() }).where(eq(users.id, nora.id));
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
  });

  it('cannot be sent to a volunteer, whose address the account does not know', async () => {
    const { app } = await house();
    const { coordinator } = await mentoringHouse(app);
    const { mentor } = await takenOnMentor(app, coordinator);
    await expect(mailNewLink(app, coordinator, mentor.userId)).rejects.toMatchObject({ reason: 'accountHasNoAddress' });
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link that comes by mail; until it is used the old one works, then all sessions end', async () => {
    const { app, server } = await houseWithNora();
    await ask(app);
    await sendMails(app);
    const [mail] = server.mails;
    expect(mail?.to).toEqual([email]);
    expect(mail?.text).toContain('Ihr Passwort bleibt, wie es ist');
    await expect(enter(app, oldPassword)).resolves.toBeDefined();
    await acceptInvitation(app, tokenIn(mail), accepting(newPassword));
    await expect(enter(app, newPassword)).resolves.toBeDefined();
    await expect(enter(app, oldPassword)).rejects.toMatchObject({ reason: 'signInFailed' });
    await expect(findInvitation(app, tokenIn(mail))).rejects.toMatchObject({ code: 'notFound' });
  });

  it('tells nobody who is known: the answer is the same for every address, mails go to known accounts only', async () => {
    const { app, server, administrator, organisation, nora } = await houseWithNora();
    const { coordinator } = await mentoringHouse(app);
    await takenOnMentor(app, coordinator, { email: 'mara@ehrenamt.example' });
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
    await sendMails(app);
    const before = server.mails.length;
    for (const other of ['nobody@jobcenter.example', 'mara@ehrenamt.example', 'neu@jobcenter.example'])
      await expect(ask(app, { email: other })).resolves.toBeUndefined();
    await app.db.update(users).set({ deactivatedAt: app.clock.now() }).where(eq(users.id, nora.id));
    await expect(ask(app)).resolves.toBeUndefined();
    await sendMails(app);
    expect(server.mails).toHaveLength(before);
    expect(await app.db.select().from(invitations).where(eq(invitations.purpose, 'passwordReset'))).toEqual([]);
  });

  it('asked for again at once is one mail; ten minutes later another one, and both links work until one is used', async () => {
    const { app, server } = await houseWithNora();
    await ask(app);
    await ask(app, { email: ' NORA@jobcenter.example ' });
    await sendMails(app);
    expect(server.mails).toHaveLength(1);
    app.clock.advance({ minutes: 11 });
    await ask(app);
    await sendMails(app);
    const tokens = server.mails.map(tokenIn);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) await expect(findInvitation(app, token)).resolves.toBeDefined();
    await acceptInvitation(app, tokens[0] ?? '', accepting(newPassword));
    for (const token of tokens) await expect(findInvitation(app, token)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('asked for by a stranger ends nothing: a link that was handed over goes on working', async () => {
    const { app, administrator, nora } = await houseWithNora();
    const { link } = await renewLink(app, administrator, nora.id);
    await ask(app, { network: '203.0.113.1' });
    await expect(findInvitation(app, link.split('/').at(-1) ?? '')).resolves.toBeDefined();
    await expect(enter(app, oldPassword)).resolves.toBeDefined();
  });

  it('has limits: for an address, and for a network whatever it asks for', async () => {
    const { app } = await houseWithNora();
    for (let time = 0; time < 5; time += 1) await ask(app, { network: `192.0.2.${time}` });
    await expect(ask(app, { network: '192.0.2.5' })).rejects.toMatchObject({ code: 'limit' });
    for (let time = 0; time < 20; time += 1) await ask(app, { email: `x${time}@y.example`, network: '198.51.100.1' });
    await expect(ask(app, { email: 'z@y.example', network: '198.51.100.1' })).rejects.toMatchObject({ code: 'limit' });
    app.clock.advance({ minutes: 16 });
    await expect(ask(app)).resolves.toBeUndefined();
  });

  it('is in the log as asked for by nobody known, and without a mail server cannot be asked for', async () => {
    const { app, nora } = await houseWithNora();
    await ask(app);
    const rows = await app.db.select().from(auditRows).where(eq(auditRows.action, 'user.passwordReset'));
    expect(rows).toMatchObject([{ actorId: null, subjectIds: [nora.id] }]);
    await expect(askForNewPassword({ ...app, mailer: null }, { email, network: 'net' })).rejects.toMatchObject({
      reason: 'mailNotSetUp',
    });
  });
});
