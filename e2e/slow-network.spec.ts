import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './support/sign-in.ts';
import { again, onThirdGeneration } from './support/third-generation.ts';
import { unique } from './support/unique.ts';

const phone = { width: 360, height: 740 };
/** A cold page with all it needs, packed. */
const mostBytes = 75_000;

/** Clicks what leads to another page, and asks for it again where it did not come. */
async function on(page: Page, click: () => Promise<void>): Promise<void> {
  await page.evaluate(() => (document.documentElement.dataset['left'] = ''));
  await click();
  const isLeft = () =>
    page.evaluate(() => !('left' in document.documentElement.dataset) && document.readyState === 'complete');
  // While one page goes and the other comes there is none to ask.
  await expect.poll(() => isLeft().catch(() => false), { timeout: 20_000 }).toBe(true);
  if (page.url().startsWith('chrome-error:')) await again(() => page.reload());
}

test('a volunteer signs up on a slow network that loses answers: few bytes, and one record', async ({ browser }) => {
  const lastName = unique('Funkloch').replace(' ', '');
  const page = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage();
  const network = await onThirdGeneration(page);
  await again(() => page.goto('/volunteer'));
  expect(network.taken()).toBeLessThanOrEqual(mostBytes);
  const next = (name = 'Weiter') => on(page, () => page.getByRole('button', { name }).click());
  await next('Ja, los geht’s');
  await next();
  await page.getByLabel('Ihr Ort oder Stadtteil').fill('Wülfrath');
  await next();
  await page.getByLabel('Montag abends').check();
  await next();
  await page.getByLabel('nur mit Erwachsenen').check();
  await next();
  await page.getByLabel('Vorname').fill('Frida');
  await page.getByLabel('Nachname').fill(lastName);
  await page.getByLabel('E-Mail').fill(`${lastName.toLowerCase()}@ehrenamt.example`);
  await page.getByLabel('behalte ich für mich').check();
  const before = network.lost();
  network.loseAnswerTo((request) => request.method() === 'POST');
  await next('Anmeldung abschicken');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schön, dass Sie mitmachen möchten!');
  expect(network.lost(), 'the answer to the sign-up was lost').toBeGreaterThan(before);

  const coordinator = await (await browser.newContext()).newPage();
  await signInAs(coordinator, 'demo-coordinator');
  await coordinator.goto('/mentoring');
  let found = 0;
  for (const next = coordinator.locator('#waiting').getByRole('link', { name: 'Weiter' }); ; await next.click()) {
    found += await coordinator.getByRole('link', { name: `${lastName}, Frida` }).count();
    if (!(await next.isVisible())) break;
  }
  expect(found).toBe(1);
});

test('a meeting whose answer is lost on a slow network is one record', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  await signInAs(page, 'demo-mentor');
  await page.getByRole('link', { name: 'Treffen eintragen' }).first().click();
  const path = new URL(page.url()).pathname;
  const count = async () => Number(/Bisher (\d+)/.exec((await page.locator('#log').textContent()) ?? '')?.[1] ?? 0);
  const before = await count();
  const network = await onThirdGeneration(page);
  await again(() => page.goto(path));
  expect(network.taken()).toBeLessThanOrEqual(mostBytes);

  network.loseAnswerTo((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Treffen eintragen' }).click();
  await expect(page.locator('[data-kept-logs]')).toContainText('auf diesem Handy gemerkt');
  await again(() => page.reload());
  await expect(page.locator('[data-kept-logs]')).toContainText('jetzt eingetragen');
  await again(() => page.reload());
  expect(await count()).toBe(before + 1);
});
