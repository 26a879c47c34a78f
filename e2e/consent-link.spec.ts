import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { signInAs } from './support/sign-in.ts';

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

/** Somebody of the caseworker's own people with a proposal in this state, and the proposal. */
async function somebody(state: string, not: readonly string[] = []): Promise<{ profile: string; proposal: string }> {
  const rows = await changeDatabase(
    `SELECT p.profile_id AS profile, p.id AS proposal FROM proposals p
     JOIN profiles o ON o.id = p.profile_id JOIN postings s ON s.id = p.posting_id JOIN companies c ON c.id = p.company_id
     WHERE o.caseworker_id = 'demo-caseworker' AND o.state = 'published' AND p.state = '${state}' AND p.way = 'proposed'
       AND s.state = 'approved' AND c.state = 'verified'`,
  );
  const row = rows.find(({ profile }) => !not.includes(String(profile)));
  expect(row, `a proposal that is ${state}`).toBeDefined();
  return { profile: String(row?.['profile']), proposal: String(row?.['proposal']) };
}

/** The caseworker makes the link and reads out the code. */
async function makeLink(page: Page, profile: string, language: string): Promise<{ path: string; code: string }> {
  await signInAs(page, 'demo-caseworker');
  await page.goto(`/profiles/${profile}/link`);
  await page.getByLabel('In welcher Sprache soll der Link anfangen?').selectOption({ label: language });
  await page.getByRole('button', { name: /Link erstellen|Neuen Link erstellen/ }).click();
  await expect(page.getByRole('img', { name: 'QR-Code mit dem Link' })).toBeVisible();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const code = (await page.locator('.handed-code').textContent()) ?? '';
  await expectNoBarriers(page, 'the link that was just made');
  return { path: new URL(link).pathname, code };
}

/** A phone that holds the link: nothing in it yet, no JavaScript. */
async function openPhone(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Looks at the page as it is, and for barriers at the same page on a phone with the same cookies that runs the checker. */
async function fitsThePhone(page: Page, name: string): Promise<void> {
  const context = await page.context().browser()?.newContext({ viewport: phone.viewport });
  if (context === undefined) throw new Error('the phone has no browser');
  await context.addCookies(await page.context().cookies());
  const twin = await context.newPage();
  await twin.goto(page.url());
  await expectNoBarriers(twin, name);
  await context.close();
  const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect.soft(overflow, `${name} is no wider than the phone`).toBeLessThanOrEqual(0);
}

test('a person decides in Arabic on her phone, without JavaScript, and takes it back in two touches', async ({
  page,
  browser,
}) => {
  const { profile, proposal } = await somebody('proposed');
  const { path, code } = await makeLink(page, profile, 'العربية');
  const hers = await openPhone(browser, path);

  await expect(hers).toHaveURL(`${path}/code`);
  await expect(hers.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(hers.locator('html')).toHaveAttribute('lang', 'ar');
  await fitsThePhone(hers, 'the code in Arabic');
  await hers.locator('#code').fill('12');
  await hers.locator('button.answer').click();
  await expect(hers.getByRole('alert')).toBeVisible();
  // As an Arabic keyboard writes it.
  await hers.locator('#code').fill(code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))));
  await hers.locator('button.answer').click();

  await expect(hers).toHaveURL(path);
  await expect(hers.getByRole('heading', { name: 'من يمكنه أن يخمّن أنني المقصود؟' })).toBeVisible();
  await fitsThePhone(hers, 'the overview in Arabic');
  await hers.locator(`a[href="${path}/question/${proposal}"]`).click();
  const answers = hers.locator('form button.answer');
  await expect(answers).toHaveCount(3);
  await expect(answers).toHaveText(['نعم', 'لا', 'عندي سؤال. اتصلوا بي من فضلكم.']);
  const looks = await answers.evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width } = button.getBoundingClientRect();
      const { fontWeight, fontSize, backgroundColor, color } = getComputedStyle(button);
      return [Math.round(width), fontWeight, fontSize, backgroundColor, color].join();
    }),
  );
  expect(new Set(looks).size, 'three answers that look alike').toBe(1);
  await expect(hers.locator('input[type="radio"], input[type="checkbox"]')).toHaveCount(0);
  await expect(hers.locator('script')).toHaveCount(0);
  await fitsThePhone(hers, 'a question in Arabic');
  await hers.locator('details.own-german > summary').click();
  await expect(hers.locator('details.own-german')).toContainText('Ihr Nein hier hat keine Folgen für Ihr Geld');

  await answers.first().click();
  await expect(hers).toHaveURL(`${path}?done=saved`);
  await fitsThePhone(hers, 'the overview after Yes');
  await hers.locator(`a[href="${path}/seen"]`).click();
  await fitsThePhone(hers, 'who has seen what in Arabic');
  await hers.goto(path);

  await hers.locator(`a[href="${path}/take-back/${proposal}"]`).click();
  await fitsThePhone(hers, 'taking back in Arabic');
  await hers.locator('form button.answer').click();
  await expect(hers).toHaveURL(`${path}?done=taken`);
  await expect(hers.locator(`a[href*="${proposal}"]`)).toHaveCount(0);
  await page.goto(`/proposals/${proposal}`);
  await expect(page.getByText('die Person selbst').first()).toBeVisible();
});

test('in German she asks to be called, and her caseworker finds that among what is due', async ({ page, browser }) => {
  const { profile, proposal } = await somebody('interested');
  const { path, code } = await makeLink(page, profile, 'Deutsch');
  const hers = await openPhone(browser, path);
  await hers.locator('#code').fill(code);
  await hers.getByRole('button', { name: 'Weiter' }).click();
  await fitsThePhone(hers, 'the overview in German');
  await hers.locator(`a[href="${path}/question/${proposal}"]`).click();
  await fitsThePhone(hers, 'a question in German');
  await hers.getByRole('link', { name: 'Diese Firma ausschließen' }).click();
  await expect(hers.getByText('Arbeit, die dort schon angefangen hat, geht weiter.')).toBeVisible();
  await fitsThePhone(hers, 'excluding a company in German');
  await hers.goBack();
  await hers.getByRole('button', { name: 'Ich habe eine Frage. Bitte rufen Sie mich an.' }).click();
  await expect(hers.getByRole('status')).toContainText('Wir rufen Sie an, spätestens am');

  await page.goto(`/profiles/${profile}`);
  await page.locator('#calls').getByRole('button', { name: 'Angerufen' }).click();
  await expect(page.getByText('Der Anruf ist eingetragen.')).toBeVisible();

  await hers.goto(path);
  await hers.locator(`a[href="${path}/question/${proposal}"]`).click();
  await hers.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(hers.getByRole('heading', { name: 'So geht es weiter' })).toBeVisible();
  await fitsThePhone(hers, 'what comes next');
});

test('a link that does not work says how to get a new one, the same for all, and leaves no trace', async ({
  page,
  browser,
}) => {
  const { profile } = await somebody('proposed');
  const { path } = await makeLink(page, profile, 'فارسی');
  const answers = [];
  for (const broken of [path.slice(0, -1), `${path}x`, '/link/x', `${path.slice(0, -1)}/seen`]) {
    const answer = await page.request.get(broken, { headers: { 'accept-language': 'fa' } });
    expect(answer.status()).toBe(404);
    const text = await answer.text();
    expect(text).toContain('<html lang="fa" dir="rtl"');
    answers.push(text.replaceAll(broken, ''));
  }
  expect(new Set(answers.map((text) => text.replace(/href="[^"]*"|nonce="[^"]*"/g, ''))).size).toBe(1);
  const door = await page.request.get(`${path}/code`);
  expect(door.headers()).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  const hers = await openPhone(browser, `${path}x`);
  await fitsThePhone(hers, 'a link that does not work');
});
