import { describe, expect, it } from 'vitest';
import * as jobsPage from '#app/routes/administration_.jobs/route.tsx';
import * as userPage from '#app/routes/administration_.users_.$id/route.tsx';
import * as inviteePage from '#app/routes/administration_.users_.new/route.tsx';
import * as invitationPage from '#app/routes/invitations.$token/route.tsx';
import * as signInPage from '#app/routes/sign-in/route.tsx';
import * as forgottenPage from '#app/routes/sign-in_.forgotten/route.tsx';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { hashPassword } from '#app/use-cases/account/password.server.ts';
import { mailsBeingSent, sendMails } from '#app/use-cases/notification/send-mails.server.ts';
import { mailOutbox } from '#db/schema/index.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { startMailServer, type ArrivedMail } from '#tests/support/mail-server.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';

const pages = {
  'administration/jobs': jobsPage,
  'administration/users/new': inviteePage,
  'administration/users/:id': userPage,
  'invitations/:token': invitationPage,
  'sign-in': signInPage,
  'sign-in/forgotten': forgottenPage,
};
const password = 'ein langer satz zum merken';
const newPassword = 'ein ganz anderer satz dazu';

/** A house that sends mails, with an administrator who has a password; her browser follows no redirect. */
async function open() {
  const server = await startMailServer();
  const running = await openRunningPortal({ SMTP_URL: server.url, MAIL_FROM: 'portal@jobcenter.example' }, pages);
  const { app } = running.portal;
  const organisation = await insertOrganisation(app.db);
  const account = async (email: string, over: Parameters<typeof insertUser>[1] = {}) =>
    insertUser(app.db, {
      email,
      loginIndex: loginIndex(app.vault, email),
      passwordHash: await hashPassword(password),
      organisationId: organisation.id,
      ...over,
    });
  await account('chef@jobcenter.example', { roles: ['administrator'] });
  const send = async (path: string, form: Record<string, string>, cookie = '') => {
    const body = new URLSearchParams(form);
    const headers = { cookie, origin: running.url };
    const answer = await fetch(`${running.url}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
    const session = /session=[^;]+/.exec(answer.headers.getSetCookie().join('\n'))?.[0] ?? '';
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text(), session };
  };
  const read = async (path: string, cookie = '') =>
    (await fetch(`${running.url}${path}`, { headers: { cookie } })).text();
  const signIn = async (email: string, typed = password) =>
    (await send('/sign-in', { email, password: typed })).session;
  return { server, app, organisation, account, send, read, signIn };
}

const linkIn = (mail: ArrivedMail | undefined) =>
  /https?:\/\/[^/]+(\/invitations\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

describe('by mail and pages alone', { timeout: 60_000 }, () => {
  it('whoever forgot her password comes in again, and a stranger reads nothing of who is known', async () => {
    const { server, app, account, send, read, signIn } = await open();
    await account('nora@jobcenter.example');
    const known = await send('/sign-in/forgotten', { email: 'nora@jobcenter.example' });
    const unknown = await send('/sign-in/forgotten', { email: 'niemand@jobcenter.example' });
    const bare = (text: string) => text.replace(/nonce="[^"]*"|content="[^"]*"/g, '');
    expect([known.status, bare(known.text)]).toEqual([unknown.status, bare(unknown.text)]);
    expect(known.text).toContain('Bitte sehen Sie in Ihre Mails.');
    await sendMails(app);
    expect(server.mails.map(({ to }) => to[0])).toEqual(['nora@jobcenter.example']);
    const link = linkIn(server.mails[0]);
    expect(await read(link)).toContain('Neues Passwort festlegen');
    const set = await send(link, { password: newPassword, passwordAgain: newPassword });
    expect(set).toMatchObject({ status: 303 });
    expect(set.session).not.toBe('');
    expect(await signIn('nora@jobcenter.example')).toBe('');
    expect(await signIn('nora@jobcenter.example', newPassword)).not.toBe('');
  });

  it('an administrator invites, sends the link again, and never sees it', async () => {
    const { server, app, organisation, send, read, signIn } = await open();
    const cookie = await signIn('chef@jobcenter.example');
    expect(await read('/administration/users/new', cookie)).toContain('Einladung verschicken');
    const invited = await send(
      '/administration/users/new',
      {
        displayName: 'Nora Beispiel',
        email: 'nora@jobcenter.example',
        phone: '',
        roles: 'caseworker',
        organisationId: organisation.id,
        teamId: '',
      },
      cookie,
    );
    expect(invited.text).toContain('Die Einladung ist unterwegs');
    expect(invited.text).not.toContain('/invitations/');
    await sendMails(app);
    const page = /\/administration\/users\/[\w-]{22}/.exec(invited.text)?.[0] ?? '';
    expect(await send(page, { intent: 'mailLink' }, cookie)).toMatchObject({ status: 303, location: page });
    await sendMails(app);
    expect(server.mails).toHaveLength(2);
    const [first, second] = server.mails.map(linkIn);
    expect(await read(first ?? '')).not.toContain('Willkommen bei der Werkbrücke');
    expect(await read(second ?? '')).toContain('Willkommen bei der Werkbrücke');
  });

  it('an administrator sees mails that were given up and sends them again', async () => {
    const { server, app, account, send, read, signIn } = await open();
    await account('nora@jobcenter.example');
    server.refuse({ at: 'recipient', reply: 554 });
    await send('/sign-in/forgotten', { email: 'nora@jobcenter.example' });
    await sendMails(app);
    const cookie = await signIn('chef@jobcenter.example');
    expect(await read('/administration/jobs', cookie)).toContain('Adresse abgelehnt (554)');
    server.refuse(null);
    const row = { intent: 'resendMails', kind: 'passwordReset', failure: 'recipient', reply: '554' };
    expect(await send('/administration/jobs', row, cookie)).toMatchObject({ status: 303 });
    await mailsBeingSent(app);
    expect(server.mails).toHaveLength(1);
    expect(await app.db.select({ state: mailOutbox.state }).from(mailOutbox)).toEqual([{ state: 'sent' }]);
    expect(await send('/administration/jobs', row, cookie)).toMatchObject({ status: 409 });
    expect(await send('/administration/jobs', { ...row, kind: 'anything' }, cookie)).toMatchObject({ status: 422 });
  });
});
