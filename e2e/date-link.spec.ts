import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { signInAs } from './support/sign-in.ts';

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const mostBytes = 75_000;

test('a company answers a date on a phone without an account, in two taps, once, within its bytes', async ({
  page,
  browser,
}) => {
  const rows = await changeDatabase(
    `SELECT p.id AS placement FROM placements p JOIN placement_steps s ON s.placement_id = p.id
     WHERE p.state = 'preparing' AND s.code = 'interview' AND s.state = 'open'
       AND NOT EXISTS (SELECT 1 FROM date_offers d WHERE d.placement_id = p.id) LIMIT 1`,
  );
  const placement = String(rows[0]?.['placement']);
  await signInAs(page, 'demo-officer');
  await page.goto(`/placements/${placement}/dates`);
  await page.getByLabel('1. Tag').fill('2031-03-24');
  await page.getByLabel('1. Uhrzeit').fill('10:00');
  await page.getByLabel('2. Tag').fill('2031-03-25');
  await page.getByLabel('2. Uhrzeit').fill('14:30');
  await page.getByRole('button', { name: 'Link erstellen' }).click();
  const path = new URL(await page.locator('#one-time-link').inputValue()).pathname;
  await expectNoBarriers(page, 'the dates that were just offered');

  const context = await browser.newContext(phone);
  const theirs = await context.newPage();
  let bytes = 0;
  const counted: Promise<void>[] = [];
  theirs.on('requestfinished', (request) => {
    counted.push(request.sizes().then((sizes) => void (bytes += sizes.responseBodySize + sizes.responseHeadersSize)));
  });
  // The first tap opens the link, and a mail program may have looked before.
  await context.request.get(path);
  await theirs.goto(path);
  await expect(theirs.getByRole('heading', { name: 'Wann passt es Ihnen?' })).toBeVisible();
  await Promise.all(counted);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
  await expect(theirs.locator('script')).toHaveCount(0);
  const overflow = await theirs.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await theirs.getByRole('button', { name: 'Dienstag, 25.03.2031, 14:30 Uhr' }).click();
  await expect(theirs.getByRole('heading', { name: 'Danke! Der Termin steht.' })).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText('Dienstag, 25.03.2031, 14:30 Uhr')).toBeVisible();
  await expect(theirs.getByRole('button')).toHaveCount(0);
  await context.close();

  await page.goto(`/placements/${placement}/dates`);
  await expect(page.getByText('Gewählt: 25.03.2031, 14:30 Uhr')).toBeVisible();
});
