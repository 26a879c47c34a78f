import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

// Wording that may shut people out: marked while it is typed, asked about on approval, told without JavaScript too.

test('an officer sees while typing what to write instead, and approves only with a reason', async ({ page }) => {
  const title = unique('Schweißer');
  await signInAs(page, 'demo-officer');
  await page.goto('/postings/new');
  const company = await page.locator('select[name="company"] option').nth(1).getAttribute('value');
  await page.goto(`/postings/new?company=${company}&wish=hire`);
  await page.getByRole('textbox', { name: /^Was wird gesucht/ }).fill(title);
  await page.getByLabel('Aufgaben').fill('Wir sind ein junges Team.');
  await expect(page.getByText('ein Team, das gern zusammenarbeitet')).toBeVisible();
  await expect(page.locator('mark', { hasText: 'junges Team' })).toBeVisible();
  await expect(page.getByText('Gemeint sind alle Geschlechter.')).toBeVisible();
  await expectNoBarriers(page, 'the marked form');
  await page.getByLabel('Aufgaben').fill('Wir sind ein Team, das gern zusammenarbeitet.');
  await expect(page.locator('mark', { hasText: 'junges Team' })).toHaveCount(0);

  await page.getByRole('textbox', { name: /^Was wird gesucht/ }).fill(title);
  await page.getByLabel('Lohn oder Vergütung in Euro').fill('18');
  await page.getByLabel('Stunden in der Woche, von').fill('38');
  await page.getByLabel('bis', { exact: true }).fill('40');
  await page.getByRole('button', { name: 'Speichern und freigeben' }).click();
  await expect(page.getByText('Vor der Freigabe fragt das Portal nach ihrem Text.')).toBeVisible();
  await expect(page.getByText('Besser: Schweißer/in (m/w/d).')).toBeVisible();
  await page.getByRole('button', { name: 'Trotzdem freigeben' }).click();
  await expect(page.getByRole('alert')).toContainText('Warum soll er so bleiben?');
  await expectNoBarriers(page, 'the posting that waits for a reason');
  await page.getByLabel('Trotzdem freigeben: Warum bleiben diese Formulierungen?').selectOption('meantOtherwise');
  await page.getByRole('button', { name: 'Trotzdem freigeben' }).click();
  await expect(page.getByText('freigegeben', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Formulierungen, die Menschen ausschließen können')).toHaveCount(0);
});

test('a company without an account is told after sending, without JavaScript; nothing is stopped', async ({
  browser,
}) => {
  const stranger = await (await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' })).newPage();
  await stranger.goto('/offer');
  await stranger.getByLabel('Fest einstellen').check();
  await stranger.getByLabel('Wen suchen Sie?').fill(unique('Putzfrau'));
  await stranger.getByLabel('Noch etwas, das wir wissen sollten?').fill('Bitte nur Muttersprachler.');
  await stranger.getByLabel('Name des Betriebs').fill(unique('Hotel Exempel'));
  await stranger.getByLabel('Ort', { exact: false }).first().fill('Oberhausen');
  await stranger.getByLabel('Ihr Name').fill('Bodo Beispiel');
  await stranger.getByLabel('Telefon').fill('0208 000 12 34');
  await stranger.getByRole('button', { name: 'Absenden' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Danke, wird geprüft');
  await expect(stranger.getByText('Beim Anruf sprechen wir über diese Formulierungen:')).toBeVisible();
  await expect(stranger.getByText('Deutsch B2', { exact: false })).toBeVisible();
});
