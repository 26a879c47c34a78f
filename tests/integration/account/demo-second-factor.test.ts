import { describe, expect, it } from 'vitest';
import { dayOf } from '#app/domain/time/day.ts';
import { demandFactor, insertColleague, openBrowser, openSignInHouse, password } from '#tests/support/signing-in.ts';
import type { AppConfig } from '#app/use-cases/app-context.ts';

const persona = 'demo-caseworker';
const email = 'ifk@jobcenter.example';
const own = '/account/second-factor';
const step = '/sign-in/step';

/** A house with the persona of a caseworker; in the demo world nobody has a password. */
async function houseWithPersona(mode: AppConfig['mode'] = 'demo') {
  const house = await openSignInHouse({ mode });
  await insertColleague(house, email, { id: persona, ...(mode === 'demo' ? { passwordHash: null } : {}) });
  return { house, browser: openBrowser(house), oneClick: { persona } };
}

/** The code the demonstration tells; null: it tells none. */
const toldCode = (html: string) =>
  /Ihr Programm würde jetzt zeigen:[^<]*<strong class="code">(\d{3} \d{3})</.exec(html)?.[1] ?? null;

describe('the second factor in the demo world', () => {
  it('is not asked for as long as nobody has set one up: one click is enough', async () => {
    const { browser, oneClick } = await houseWithPersona();
    expect(await browser.send('/demo-sign-in', oneClick)).toMatchObject({ status: 303, location: '/today' });
    expect(await browser.isIn()).toBe(true);
  });

  it('is set up with the code the page tells, and asked for at the next click, at once and again', async () => {
    const { house, browser, oneClick } = await houseWithPersona();
    await browser.send('/demo-sign-in', oneClick);
    const code = toldCode((await browser.visit(own)).body) ?? '';
    expect((await browser.send(own, { intent: 'confirmCode', code })).status).toBe(303);
    const used = new Set([code]);
    for (const next of [openBrowser(house), openBrowser(house)]) {
      expect((await next.send('/demo-sign-in?next=%2Fplacements', oneClick)).location).toBe(
        `${step}?next=%2Fplacements`,
      );
      expect(await next.isIn()).toBe(false);
      const told = toldCode((await next.visit(step)).body) ?? '';
      expect(used.has(told)).toBe(false);
      used.add(told);
      expect((await next.send(`${step}?next=%2Fplacements`, { intent: 'code', code: told })).location).toBe(
        '/placements',
      );
      house.app.clock.advance({ minutes: 0.5 });
    }
  });

  it('is set up in the middle of the sign-in once the house demands it', async () => {
    const { house, browser, oneClick } = await houseWithPersona();
    await demandFactor(house, dayOf(house.app.clock.now()));
    expect((await browser.send('/demo-sign-in', oneClick)).location).toBe('/sign-in/set-up');
    const code = toldCode((await browser.visit('/sign-in/set-up')).body) ?? '';
    const answer = await browser.send('/sign-in/set-up', { intent: 'confirmCode', code });
    expect(answer.location).toBe(`${own}?next=%2Ftoday`);
    expect(await browser.isIn()).toBe(true);
  });

  it('tells its codes there alone: no page of another house does', async () => {
    const { house, browser } = await houseWithPersona('production');
    expect((await browser.send('/demo-sign-in', { persona })).status).toBe(404);
    await browser.signIn(email);
    const page = await browser.visit(own);
    expect(page.body).toContain('Einmal-Codes einrichten');
    expect(toldCode(page.body)).toBeNull();
    await demandFactor(house, dayOf(house.app.clock.now()));
    const anew = openBrowser(house);
    expect((await anew.send('/sign-in', { email, password })).location).toBe('/sign-in/set-up');
    expect(toldCode((await anew.visit('/sign-in/set-up')).body)).toBeNull();
  });
});
