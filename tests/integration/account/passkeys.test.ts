import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#app/domain/time/day.ts';
import { passkeys } from '#db/schema/index.ts';
import type { RouterAnswer } from '#tests/support/asked-portal.ts';
import {
  demandFactor,
  insertColleague,
  openBrowser,
  openSignInHouse,
  setUpCodesAs,
  type SignInHouse,
} from '#tests/support/signing-in.ts';
import { softwarePasskey, type PasskeyAnswer } from '#tests/support/software-passkey.ts';

const origin = 'https://portal.example';
const email = 'kim@jobcenter.example';
const step = '/sign-in/step';
const own = '/account/second-factor';
const honest: PasskeyAnswer = { origin };

/** What the browser is asked on a page. */
function questionOn({ body }: RouterAnswer): string {
  return (/data-question="([^"]+)"/.exec(body)?.[1] ?? '').replaceAll('&quot;', '"');
}

async function houseWithKim() {
  const house = await openSignInHouse({ origin });
  return { house, kim: await insertColleague(house, email) };
}

/** Kim with a passkey, and a browser in which her password was right. */
async function kimWithPasskey() {
  const { house, kim } = await houseWithKim();
  const first = openBrowser(house);
  await first.signIn(email);
  const passkey = softwarePasskey();
  const answer = passkey.add(questionOn(await first.visit(own)), honest);
  expect((await first.send(own, { intent: 'passkey', answer })).status).toBe(303);
  const browser = openBrowser(house);
  expect((await browser.signIn(email)).location).toBe(step);
  return { house, kim, passkey, first, browser };
}

const keptOf = ({ app }: SignInHouse, userId: string) =>
  app.db.select().from(passkeys).where(eq(passkeys.userId, userId));

describe('a passkey', () => {
  it('is set up on the account page and lets her in, after her password', async () => {
    const { house, kim, passkey, browser } = await kimWithPasskey();
    expect(await keptOf(house, kim.id)).toMatchObject([{ transports: ['usb'], signCount: 0, usedAt: null }]);
    const answer = passkey.use(questionOn(await browser.visit(step)), honest);
    expect(await browser.send(step, { intent: 'passkey', answer })).toMatchObject({ status: 303, location: '/today' });
    expect(await browser.isIn()).toBe(true);
    expect(await keptOf(house, kim.id)).toMatchObject([{ signCount: 1, usedAt: house.app.clock.now() }]);
  });

  it('is set up in the middle of a sign-in where the house demands a second factor', async () => {
    const { house } = await houseWithKim();
    await demandFactor(house, dayOf(house.app.clock.now()));
    const browser = openBrowser(house);
    await browser.signIn(email);
    const answer = softwarePasskey().add(questionOn(await browser.visit('/sign-in/set-up')), honest);
    const done = await browser.send('/sign-in/set-up', { intent: 'passkey', answer });
    expect(done.location).toBe('/account/second-factor?next=%2Ftoday');
    expect(await browser.isIn()).toBe(true);
  });

  it('lets nobody in who has not shown PIN, finger or face, neither at first nor later', async () => {
    const { house, kim, passkey, first, browser } = await kimWithPasskey();
    const bare = { ...honest, isVerified: false };
    const signed = passkey.use(questionOn(await browser.visit(step)), bare);
    const refused = await browser.send(step, { intent: 'passkey', answer: signed });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Dieser Passkey passt nicht');
    const made = softwarePasskey().add(questionOn(await first.visit(own)), bare);
    expect((await first.send(own, { intent: 'passkey', answer: made })).status).toBe(422);
    expect(await keptOf(house, kim.id)).toHaveLength(1);
  });

  it.each([
    ['asked by a page that looks like ours', { origin: 'https://portal.example.evil.example' }],
    ['asked by such a page for our name', { origin: 'https://evil.example', host: 'portal.example' }],
    ['asked by our page for another name', { origin, host: 'evil.example' }],
  ])('%s is refused', async (_how, answer) => {
    const { passkey, first, browser } = await kimWithPasskey();
    const signed = passkey.use(questionOn(await browser.visit(step)), answer);
    expect((await browser.send(step, { intent: 'passkey', answer: signed })).status).toBe(422);
    const made = softwarePasskey().add(questionOn(await first.visit(own)), answer);
    expect((await first.send(own, { intent: 'passkey', answer: made })).status).toBe(422);
  });

  it('answers one sign-in: what was recorded opens no other, and that one not again', async () => {
    const { house, passkey, browser } = await kimWithPasskey();
    const question = questionOn(await browser.visit(step));
    const token = browser.cookies.get('sign-in-step') ?? '';
    const recorded = passkey.use(question, honest);
    const other = openBrowser(house);
    await other.signIn(email);
    expect((await other.send(step, { intent: 'passkey', answer: recorded })).status).toBe(422);
    expect((await browser.send(step, { intent: 'passkey', answer: recorded })).status).toBe(303);
    const thief = openBrowser(house);
    thief.cookies.set('sign-in-step', token);
    expect((await thief.send(step, { intent: 'passkey', answer: recorded })).location).toBe('/sign-in?refused=tooLate');
  });

  it('that counts backwards was copied, and is refused', async () => {
    const { passkey, house, browser } = await kimWithPasskey();
    passkey.count = 7;
    const answer = passkey.use(questionOn(await browser.visit(step)), honest);
    expect((await browser.send(step, { intent: 'passkey', answer })).status).toBe(303);
    passkey.count = 3;
    const later = openBrowser(house);
    await later.signIn(email);
    const copied = passkey.use(questionOn(await later.visit(step)), honest);
    expect((await later.send(step, { intent: 'passkey', answer: copied })).status).toBe(422);
  });

  it('of somebody else is refused, and cannot be taken into a second account', async () => {
    const { house, passkey, browser } = await kimWithPasskey();
    await insertColleague(house, 'noor@jobcenter.example');
    const noor = openBrowser(house);
    await noor.signIn('noor@jobcenter.example');
    const stolen = passkey.add(questionOn(await noor.visit(own)), honest);
    expect((await noor.send(own, { intent: 'passkey', answer: stolen })).status).toBe(422);
    const hers = softwarePasskey().use(questionOn(await browser.visit(step)), honest);
    expect((await browser.send(step, { intent: 'passkey', answer: hers })).status).toBe(422);
  });

  it('that is removed opens nothing any more; the last one goes only where no house demands it', async () => {
    const { house, kim, first } = await kimWithPasskey();
    await demandFactor(house, dayOf(house.app.clock.now()));
    const [row] = await keptOf(house, kim.id);
    const form = { intent: 'removePasskey', passkey: row?.id ?? '' };
    expect((await first.send(own, form)).status).toBe(409);
    await setUpCodesAs(house, first);
    expect((await first.send(own, form)).status).toBe(303);
    expect((await first.send(own, form)).status).toBe(404);
    const browser = openBrowser(house);
    await browser.signIn(email);
    expect((await browser.visit(step)).body).not.toContain('data-question');
  });

  it('needs a script, and a form without its answer says so', async () => {
    const { browser } = await kimWithPasskey();
    expect((await browser.visit(step)).body).toContain('Passkeys brauchen JavaScript');
    const refused = await browser.send(step, { intent: 'passkey', answer: '' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Bitte nehmen Sie einen Code');
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"id":"x"}',
    '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"x"}}',
  ])('made up as %s is refused like any other', async (answer) => {
    const { first, browser } = await kimWithPasskey();
    expect((await browser.send(step, { intent: 'passkey', answer })).status).toBe(422);
    expect((await first.send(own, { intent: 'passkey', answer })).status).toBe(422);
  });

  it('is offered at no address that has no name or is not encrypted; codes are', async () => {
    const house = await openSignInHouse({ origin: 'https://192.0.2.7' });
    await insertColleague(house, email);
    const browser = openBrowser(house);
    await browser.signIn(email);
    const page = await browser.visit(own);
    expect(page.body).not.toContain('data-question');
    expect(page.body).toContain('An dieser Adresse gehen Passkeys nicht');
    expect(page.body).toContain('id="code-key"');
  });
});
