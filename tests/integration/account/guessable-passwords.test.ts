import { describe, expect, it } from 'vitest';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { changePassword } from '#app/use-cases/account/change-password.server.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { preparePortal } from '#app/use-cases/account/prepare-portal.server.ts';
import { renewLink } from '#app/use-cases/account/renew-link.server.ts';
import { importHouseTexts, exportHouseTexts } from '#app/use-cases/account/import-house-texts.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany } from '#tests/support/factories.ts';
import { mentoringHouse, takenOnMentor } from '#tests/support/mentoring.ts';
import { insertColleague, openBrowser, openSignInHouse, password } from '#tests/support/signing-in.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const tokenOf = (link: string | null) => new URL(link ?? '').pathname.split('/').at(-1) ?? '';
const guessed = { problems: [{ field: 'password', code: 'passwordTooSimple' }] };

/** All of them are refused; the link still works afterwards, with a sentence. */
async function expectRefused(app: TestApp, token: string, passwords: string[], typed = {}) {
  const details = { displayName: 'Nora Beispiel', email: null, ...typed };
  for (const word of passwords)
    await expect(
      acceptInvitation(app, token, { ...details, password: word, passwordAgain: word }),
      word,
    ).rejects.toMatchObject(guessed);
  await acceptInvitation(app, token, { ...details, password, passwordAgain: password });
}

async function house() {
  const opened = await openSignInHouse({ houseName: 'Jobcenter Krähenwinkel' });
  const anton = await insertColleague(opened, 'anton@jobcenter.example', { roles: ['administrator'] });
  return { ...opened, house: opened, administrator: actorOf(anton) };
}

const noPlace = { phone: null, organisationId: null, teamId: null, companyId: null, mentorId: null };

describe('a password that is easy to guess is refused', () => {
  it('behind an invitation: common ones, her name, her address, the house', async () => {
    const { app, organisationId, administrator } = await house();
    const nora = { email: 'vogtländer@jobcenter.example', displayName: 'Nora', roles: ['officer' as const] };
    const { link } = await inviteUser(app, administrator, { ...noPlace, ...nora, organisationId }, null);
    const words = ['Sommer2026!!!!', 'qwertzuiop123', 'Vogtlaender1!', 'Xylowenka2026', 'Kraehenwinkel1'];
    await expectRefused(app, tokenOf(link), words, { displayName: 'Nora Xylowenka' });
  });

  it('behind the invitation of a company: its name', async () => {
    const { app, administrator } = await house();
    const company = await insertCompany(app.db, { name: 'Quarzwerk Plönheim GmbH' });
    const betrieb = { email: 'post@betrieb.example', displayName: 'Betrieb', roles: ['company' as const] };
    const { link } = await inviteUser(app, administrator, { ...noPlace, ...betrieb, companyId: company.id }, null);
    await expectRefused(app, tokenOf(link), ['Plönheim2026!', 'quarzwerk1234']);
  });

  it('behind the link of a volunteer, whose name the accounts do not know', async () => {
    const app = await openTestApp();
    const { coordinator } = await mentoringHouse(app);
    const { mentor } = await takenOnMentor(app, coordinator);
    const { link } = await renewLink(app, coordinator, mentor.userId);
    await expectRefused(app, tokenOf(link), ['Willkommen2026!', 'werkbruecke123'], { displayName: null });
  });

  it('behind a link for a new password', async () => {
    const { app, house: opened, administrator } = await house();
    const kim = await insertColleague(opened, 'kim@jobcenter.example', { displayName: 'Kim Xylowenka' });
    const { link } = await renewLink(app, administrator, kim.id);
    await expectRefused(app, tokenOf(link), ['Passwort2026!', 'xylowenka2026', 'kim@jobcenter.example']);
  });

  it('by the first administrator, with the name and address typed beside it', async () => {
    const app = await openTestApp({ mode: 'production' });
    const files = await exportHouseTexts(app);
    await importHouseTexts(
      app,
      files.map(({ name, body }) => ({ name, body: body.replace(/\[\[(.*?)\]\]/g, '$1') })),
    );
    const lines: string[] = [];
    await preparePortal(app, { log: (line) => void lines.push(line), seedDemo: () => Promise.resolve() });
    const token = /invitations\/([\w-]+)/.exec(lines.join('\n'))?.[1] ?? '';
    const anton = { displayName: 'Anton Xylowenka', email: 'a.plönheim@haus.example' };
    await expectRefused(app, token, ['Administrator1', 'xylowenka1234', 'ploenheim2026'], anton);
  });

  it('when it is changed', async () => {
    const { app, house: opened } = await house();
    const kim = await insertColleague(opened, 'kim@jobcenter.example', { displayName: 'Kim Xylowenka' });
    const change = (word: string) =>
      changePassword(app, actorOf(kim), { currentPassword: password, password: word, passwordAgain: word });
    for (const word of ['Sommer2026!!!!', 'Xylowenka2026', 'Krähenwinkel1'])
      await expect(change(word), word).rejects.toMatchObject(guessed);
    await change('noch ein langer satz');
  });

  it('and the page says what to do', async () => {
    const { app, house: opened, administrator } = await house();
    const kim = await insertColleague(opened, 'kim@jobcenter.example');
    const { link } = await renewLink(app, administrator, kim.id);
    const words = { password: 'Sommer2026!!!!', passwordAgain: 'Sommer2026!!!!' };
    const answer = await openBrowser(opened).send(new URL(link).pathname, words);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Bitte nehmen Sie einen Satz aus vier oder mehr Wörtern');
    expect(answer.body).not.toContain('Sommer2026');
  });
});
