import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { dayOf, addDays } from '#app/domain/time/day.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';
import { resetAdministrator } from '#app/use-cases/account/reset-factors.server.ts';
import { renewLink } from '#app/use-cases/account/renew-link.server.ts';
import { passSecondStep } from '#app/use-cases/account/second-step.server.ts';
import { auditRows, mailOutbox, oneTimeCodeKeys, pendingSignIns, recoveryCodes, sessions } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import {
  codeNow,
  demandFactor,
  insertColleague,
  openBrowser,
  openSignInHouse,
  setUpCodesAs,
  shownKey,
  type SignInHouse,
} from '#tests/support/signing-in.ts';

const email = 'kim@jobcenter.example';
const step = '/sign-in/step';
const own = '/account/second-factor';

async function houseWithKim(over: Parameters<typeof openSignInHouse>[0] = {}) {
  const house = await openSignInHouse(over);
  return { house, kim: await insertColleague(house, email) };
}

/** Kim with one-time codes, and a browser of hers in which nobody is signed in. */
async function kimWithCodes() {
  const { house, kim } = await houseWithKim();
  const first = openBrowser(house);
  await first.signIn(email);
  const key = await setUpCodesAs(house, first);
  return { house, kim, key, first, browser: openBrowser(house) };
}

const today = ({ app }: SignInHouse) => dayOf(app.clock.now());
const didOf = async ({ app }: SignInHouse, userId: string) =>
  (await app.db.select().from(auditRows).where(eq(auditRows.actorId, userId))).map(({ action }) => action);

describe('a password alone', () => {
  it('lets somebody in whose house demands no second factor and who has set none up', async () => {
    const { house } = await houseWithKim();
    const browser = openBrowser(house);
    expect(await browser.signIn(email)).toMatchObject({ status: 303, location: '/today' });
    expect(await browser.isIn()).toBe(true);
  });

  it('opens nothing once she has one: neither a page nor a session, and no sign-in is in the log', async () => {
    const { house, kim, browser } = await kimWithCodes();
    const before = (await didOf(house, kim.id)).length;
    expect(await browser.signIn(email)).toMatchObject({ status: 303, location: step });
    expect(await browser.isIn()).toBe(false);
    expect(await browser.visit(own)).toMatchObject({
      status: 303,
      location: `/sign-in?next=${encodeURIComponent(own)}`,
    });
    expect(await didOf(house, kim.id)).toHaveLength(before);
    expect(await house.app.db.$count(sessions)).toBe(1);
  });

  it('nor does a link for a new password: the second step comes after it all the same', async () => {
    const { house, kim } = await kimWithCodes();
    const administrator = actorOf(
      await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] }),
    );
    const { link } = await renewLink(house.app, administrator, kim.id);
    const browser = openBrowser(house);
    const words = { password: 'noch ein langer satz', passwordAgain: 'noch ein langer satz' };
    expect(await browser.send(new URL(link).pathname, words)).toMatchObject({ status: 303, location: step });
    expect(await browser.isIn()).toBe(false);
  });
});

describe('a one-time code', () => {
  it('is the second step, leads to the page that was wanted, and is written down', async () => {
    const { house, kim, key, browser } = await kimWithCodes();
    expect((await browser.signIn(email, '?next=%2Fplacements')).location).toBe(`${step}?next=%2Fplacements`);
    const page = await browser.visit(step);
    expect(page.status).toBe(200);
    expect(page.body).toContain('Der erste Schritt ist geschafft');
    const answer = await browser.send(`${step}?next=%2Fplacements`, { intent: 'code', code: codeNow(house.app, key) });
    expect(answer).toMatchObject({ status: 303, location: '/placements' });
    expect(await browser.isIn()).toBe(true);
    expect((await didOf(house, kim.id)).at(-1)).toBe('signIn');
    expect(browser.cookies.has('sign-in-step')).toBe(false);
  });

  it('works once: neither twice nor in two browsers at once', async () => {
    const { house, key } = await kimWithCodes();
    const browsers = [openBrowser(house), openBrowser(house), openBrowser(house)];
    for (const browser of browsers) await browser.signIn(email);
    const code = codeNow(house.app, key);
    const answers = await Promise.all(browsers.map((browser) => browser.send(step, { intent: 'code', code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    const late = openBrowser(house);
    await late.signIn(email);
    expect((await late.send(step, { intent: 'code', code })).body).toContain('wurde schon benutzt');
  });

  it('is of no use to whoever has not shown the password, or a cookie that was used', async () => {
    const { house, key, browser } = await kimWithCodes();
    const stranger = openBrowser(house);
    expect(await stranger.visit(step)).toMatchObject({ status: 303, location: '/sign-in?refused=tooLate' });
    const sent = { intent: 'code', code: codeNow(house.app, key) };
    expect(await stranger.send(step, sent)).toMatchObject({ status: 303, location: '/sign-in?refused=tooLate' });
    await browser.signIn(email);
    const token = browser.cookies.get('sign-in-step') ?? '';
    await browser.send(step, sent);
    house.app.clock.advance({ minutes: 1 });
    stranger.cookies.set('sign-in-step', token);
    const again = { intent: 'code', code: codeNow(house.app, key) };
    expect(await stranger.send(step, again)).toMatchObject({ location: '/sign-in?refused=tooLate' });
    expect(await stranger.isIn()).toBe(false);
  });

  it('comes too late after a quarter of an hour, and the page says to begin anew', async () => {
    const { house, key, browser } = await kimWithCodes();
    await browser.signIn(email);
    house.app.clock.advance({ minutes: 16 });
    const late = await browser.send(step, { intent: 'code', code: codeNow(house.app, key) });
    expect(late.location).toBe('/sign-in?refused=tooLate');
    expect((await browser.visit('/sign-in?refused=tooLate')).body).toContain('Bitte beginnen Sie noch einmal');
  });

  it('is guessed ten times in a quarter of an hour, whatever the network, then even the right one is refused', async () => {
    const { house, key, browser } = await kimWithCodes();
    await browser.signIn(email);
    for (let tries = 0; tries < 10; tries += 1)
      expect((await browser.send(step, { intent: 'code', code: '000000' })).status).toBe(422);
    const refused = await browser.send(step, { intent: 'code', code: codeNow(house.app, key) });
    expect(refused.status).toBe(429);
    expect(refused.body).toContain('zu viele Versuche');
  });

  it('is dead after fifty wrong ones over days, until another factor lets her in', async () => {
    const { house, kim, key, first, browser } = await kimWithCodes();
    const made = await first.send(own, { intent: 'recoveryCodes' });
    const paper = codesOn(made.body);
    for (let tries = 0; tries < 50; tries += 1) {
      if (tries % 9 === 0) {
        house.app.clock.advance({ minutes: 16 });
        await browser.signIn(email);
      }
      await browser.send(step, { intent: 'code', code: '000000' });
    }
    house.app.clock.advance({ minutes: 16 });
    await browser.signIn(email);
    const locked = await browser.send(step, { intent: 'code', code: codeNow(house.app, key) });
    expect(locked.status).toBe(409);
    expect(locked.body).toContain('Wiederherstellungs-Code');
    expect((await browser.send(step, { intent: 'recovery', recoveryCode: paper[0] ?? '' })).status).toBe(303);
    const [kept] = await house.app.db.select().from(oneTimeCodeKeys).where(eq(oneTimeCodeKeys.userId, kim.id));
    expect(kept?.wrongTries).toBe(0);
  });

  it('leaves nothing readable in the database: the key is sealed for this account', async () => {
    const { house, kim, key } = await kimWithCodes();
    const rows = JSON.stringify(await house.app.db.select().from(oneTimeCodeKeys));
    for (const shape of ['base64', 'base64url', 'hex'] as const) expect(rows).not.toContain(key.toString(shape));
    // Moved to another account it opens nothing.
    const other = await insertColleague(house, 'noor@jobcenter.example');
    await house.app.db.update(oneTimeCodeKeys).set({ userId: other.id }).where(eq(oneTimeCodeKeys.userId, kim.id));
    const browser = openBrowser(house);
    await browser.signIn('noor@jobcenter.example');
    const shown = { kind: 'oneTimeCode' as const, answer: codeNow(house.app, key) };
    await expect(passSecondStep(house.app, browser.cookies.get('sign-in-step') ?? '', shown)).rejects.toThrow();
  });
});

/** The recovery codes a page shows. */
function codesOn(html: string): string[] {
  return [...html.matchAll(/<li class="code">([a-z0-9-]+)<\/li>/g)].map(([, code = '']) => code);
}

describe('recovery codes', () => {
  it('are ten, shown once, printable, kept as hashes, and each lets her in once', async () => {
    const { house, first, browser } = await kimWithCodes();
    const made = await first.send(own, { intent: 'recoveryCodes' });
    const paper = codesOn(made.body);
    expect(new Set(paper).size).toBe(10);
    expect(made.body).toContain('data-print');
    expect(codesOn((await first.visit(own)).body)).toEqual([]);
    const rows = JSON.stringify(await house.app.db.select().from(recoveryCodes));
    for (const code of paper) expect(rows).not.toContain(code.replaceAll('-', ''));
    await browser.signIn(email);
    const typed = ` ${(paper[3] ?? '').toUpperCase().replaceAll('-', ' ')} `;
    expect((await browser.send(step, { intent: 'recovery', recoveryCode: typed })).status).toBe(303);
    expect((await browser.visit(own)).body).toContain('Noch 9 Codes sind unbenutzt');
    const again = openBrowser(house);
    await again.signIn(email);
    expect((await again.send(step, { intent: 'recovery', recoveryCode: typed })).body).toContain('wurde schon benutzt');
  });

  it('of an older sheet are worth nothing, nor are those of somebody else', async () => {
    const { house, first, browser } = await kimWithCodes();
    const older = codesOn((await first.send(own, { intent: 'recoveryCodes' })).body);
    const newer = codesOn((await first.send(own, { intent: 'recoveryCodes' })).body);
    await browser.signIn(email);
    expect((await browser.send(step, { intent: 'recovery', recoveryCode: older[0] ?? '' })).status).toBe(422);
    await insertColleague(house, 'noor@jobcenter.example');
    const noor = openBrowser(house);
    await noor.signIn('noor@jobcenter.example');
    await setUpCodesAs(house, noor);
    const other = openBrowser(house);
    await other.signIn('noor@jobcenter.example');
    expect((await other.send(step, { intent: 'recovery', recoveryCode: newer[0] ?? '' })).status).toBe(422);
  });

  it('are not made before there is anything to recover', async () => {
    const { house } = await houseWithKim();
    const browser = openBrowser(house);
    await browser.signIn(email);
    const refused = await browser.send(own, { intent: 'recoveryCodes' });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('richten Sie zuerst');
  });
});

describe('a house that demands a second factor', () => {
  it('leads whoever has none to set one up, shows the codes afterwards, and then the page she wanted', async () => {
    const { house } = await houseWithKim();
    await demandFactor(house, today(house));
    const browser = openBrowser(house);
    expect(await browser.signIn(email, '?next=%2Fplacements')).toMatchObject({
      location: '/sign-in/set-up?next=%2Fplacements',
    });
    expect(await browser.isIn()).toBe(false);
    const page = await browser.visit('/sign-in/set-up?next=%2Fplacements');
    expect(page.body).toContain('Ein privates Telefon brauchen Sie nicht');
    const key = shownKey(page);
    const wrong = await browser.send('/sign-in/set-up', { intent: 'confirmCode', code: '000000' });
    expect(wrong.status).toBe(422);
    expect(shownKey(wrong)).toEqual(key);
    const done = await browser.send('/sign-in/set-up?next=%2Fplacements', {
      intent: 'confirmCode',
      code: codeNow(house.app, key),
    });
    expect(done.location).toBe('/account/second-factor?next=%2Fplacements');
    expect((await browser.visit(done.location ?? '')).body).toContain('href="/placements"');
    expect(await browser.isIn()).toBe(true);
  });

  it('leaves it to everybody until the day has come', async () => {
    const { house } = await houseWithKim();
    await demandFactor(house, addDays(today(house), 1));
    const browser = openBrowser(house);
    expect((await browser.signIn(email)).location).toBe('/today');
    expect((await browser.visit(own)).body).toContain('Ihr Haus verlangt sie ab dem');
    house.app.clock.advance({ days: 1 });
    expect((await openBrowser(house).signIn(email)).location).toBe('/sign-in/set-up');
  });

  it('demands it of an invited colleague too, and of whoever belongs to no house', async () => {
    const { house } = await houseWithKim();
    const anton = await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
    await demandFactor(house, today(house));
    const { link } = await inviteUser(
      house.app,
      actorOf(anton),
      {
        ...{ email: 'neu@jobcenter.example', displayName: 'Neu Probe', phone: null, roles: ['officer' as const] },
        ...{ organisationId: house.organisationId, teamId: null, companyId: null, mentorId: null },
      },
      null,
    );
    const words = { displayName: 'Neu Probe', password: 'noch ein langer satz', passwordAgain: 'noch ein langer satz' };
    const browser = openBrowser(house);
    expect((await browser.send(new URL(link ?? '').pathname, words)).location).toBe('/sign-in/set-up');
    await house.app.db.$client.execute({
      sql: 'update users set organisation_id = null where id = ?',
      args: [anton.id],
    });
    expect((await openBrowser(house).signIn('anton@jobcenter.example')).location).toBe('/sign-in/set-up');
  });

  it('demands none of companies', async () => {
    const { house } = await houseWithKim();
    await demandFactor(house, today(house));
    await insertColleague(house, 'betrieb@metallbau.example', { roles: ['company'], organisationId: null });
    expect((await openBrowser(house).signIn('betrieb@metallbau.example')).location).toBe('/company');
  });

  it('keeps the last factor from being removed; without the demand it goes, and the paper with it', async () => {
    const { house, first } = await kimWithCodes();
    await first.send(own, { intent: 'recoveryCodes' });
    await demandFactor(house, today(house));
    const refused = await first.send(own, { intent: 'removeCodes' });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('richten Sie zuerst eine andere ein');
    await house.app.db.$client.execute('update organisations set second_factor_from = null');
    expect((await first.send(own, { intent: 'removeCodes' })).status).toBe(303);
    expect(await house.app.db.$count(recoveryCodes)).toBe(0);
    expect((await openBrowser(house).signIn(email)).location).toBe('/today');
  });

  it('is set by its administrator, who reads how many are ready; the second of two editors is told', async () => {
    const { house } = await kimWithCodes();
    await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
    const anton = openBrowser(house);
    await anton.signIn('anton@jobcenter.example');
    const path = `/administration/organisations/${house.organisationId}/sign-in`;
    expect((await anton.visit(path)).body).toContain('eingerichtet: 1 von 2 Konten');
    const form = { intent: 'factorRule', from: addDays(today(house), 30), _version: '1' };
    expect((await anton.send(path, form)).status).toBe(303);
    expect((await anton.send(path, form)).status).toBe(409);
    expect((await anton.send(path, { ...form, from: 'bald', _version: '2' })).status).toBe(422);
    expect((await openBrowser(house).visit(path)).location).toContain('/sign-in?next=');
  });
});

describe('what somebody signs in with', () => {
  it('is changed by her just after signing in alone: at an open machine half an hour later nothing is shown', async () => {
    const { house, first, key } = await kimWithCodes();
    house.app.clock.advance({ minutes: 31 });
    const page = await first.visit(own);
    expect(page.body).toContain('Zum Ändern bitte neu anmelden');
    expect(page.body).not.toContain('id="code-key"');
    for (const intent of ['removeCodes', 'recoveryCodes', 'confirmCode', 'passkey']) {
      const refused = await first.send(own, { intent, code: '123456' });
      expect([intent, refused.status]).toEqual([intent, 409]);
    }
    const again = '?again=1&next=%2Faccount%2Fsecond-factor';
    expect((await first.visit(`/sign-in${again}`)).status).toBe(200);
    expect((await first.signIn(email, again)).location).toBe(`${step}${again}`);
    expect((await first.visit(`${step}${again}`)).status).toBe(200);
    const answer = await first.send(`${step}${again}`, { intent: 'code', code: codeNow(house.app, key) });
    expect(answer.location).toBe(own);
    expect((await first.visit(own)).body).not.toContain('Zum Ändern bitte neu anmelden');
  });

  it('is told by a mail that says no more than that, and written down', async () => {
    const { house, kim } = await kimWithCodes();
    const mails = await house.app.db.select().from(mailOutbox);
    expect(mails).toMatchObject([{ userId: kim.id, kind: 'signInChanged', about: null }]);
    expect(await didOf(house, kim.id)).toContain('user.factorAdded');
  });

  it('is reset by the administrator for whoever has lost it: sessions end, she is told, the log says who did it', async () => {
    const { house, kim, first } = await kimWithCodes();
    await first.send(own, { intent: 'recoveryCodes' });
    const anton = await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
    const browser = openBrowser(house);
    await browser.signIn('anton@jobcenter.example');
    const waiting = openBrowser(house);
    await waiting.signIn(email);
    const path = `/administration/users/${kim.id}`;
    expect((await browser.visit(path)).body).toContain('hat eine zweite Stufe eingerichtet');
    expect((await browser.send(path, { intent: 'resetFactors' })).status).toBe(303);
    expect(await first.isIn()).toBe(false);
    expect(await house.app.db.$count(pendingSignIns)).toBe(0);
    expect(await didOf(house, anton.id)).toContain('user.factorsReset');
    const mails = await house.app.db.select().from(mailOutbox);
    expect(mails.filter(({ userId }) => userId === kim.id).length).toBeGreaterThan(1);
    expect((await openBrowser(house).signIn(email)).location).toBe('/today');
  });

  it('is nobody else’s to reset, and not one’s own this way', async () => {
    const { house, kim } = await kimWithCodes();
    const anton = await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
    const browser = openBrowser(house);
    await browser.signIn('anton@jobcenter.example');
    await setUpCodesAs(house, browser);
    expect((await browser.send(`/administration/users/${anton.id}`, { intent: 'resetFactors' })).status).toBe(409);
    await insertColleague(house, 'noor@jobcenter.example', { roles: ['teamLead'] });
    const noor = openBrowser(house);
    await noor.signIn('noor@jobcenter.example');
    expect((await noor.send(`/administration/users/${kim.id}`, { intent: 'resetFactors' })).status).toBe(403);
    expect(await house.app.db.$count(oneTimeCodeKeys)).toBe(2);
  });

  it('is reset on the machine for an administrator alone, and the log says that nobody with an account did it', async () => {
    const { house, kim } = await kimWithCodes();
    const anton = await insertColleague(house, 'anton@jobcenter.example', { roles: ['administrator'] });
    const browser = openBrowser(house);
    await browser.signIn('anton@jobcenter.example');
    await setUpCodesAs(house, browser);
    expect(await resetAdministrator(house.app, email)).toBe('notAdministrator');
    expect(await resetAdministrator(house.app, 'niemand@jobcenter.example')).toBe('unknown');
    expect(await resetAdministrator(house.app, ' Anton@jobcenter.example')).toBe('done');
    expect(await resetAdministrator(house.app, 'anton@jobcenter.example')).toBe('noFactor');
    expect(await browser.isIn()).toBe(false);
    expect((await openBrowser(house).signIn('anton@jobcenter.example')).location).toBe('/administration');
    expect(await house.app.db.select().from(oneTimeCodeKeys)).toMatchObject([{ userId: kim.id }]);
    const rows = await house.app.db.select().from(auditRows).where(eq(auditRows.action, 'user.factorsReset'));
    expect(rows).toMatchObject([{ actorId: null, subjectIds: [anton.id] }]);
  });

  it('is nothing a company or a volunteer sees', async () => {
    const { house } = await houseWithKim();
    await insertColleague(house, 'betrieb@metallbau.example', { roles: ['company'], organisationId: null });
    const browser = openBrowser(house);
    await browser.signIn('betrieb@metallbau.example');
    expect((await browser.visit(own)).status).toBe(403);
  });
});
