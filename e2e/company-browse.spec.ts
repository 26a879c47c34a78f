import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

// A company looks at profiles without a name, filters, tells its interest and asks for proposals; officer and caseworker find
// it in their work lists and answer.
test.beforeEach(async () => {
  await changeDatabase("UPDATE company_requests SET state = 'takenBack' WHERE state = 'open'");
});

test('its pages and that of its request have no barrier a machine can see', async ({ page }) => {
  await signInAs(page, 'demo-company');
  await page.goto('/company/profiles/detailed');
  await page
    .getByRole('button', { name: /^Interesse melden/ })
    .first()
    .click();
  await expect(page.locator('#requests')).toBeVisible();
  await expectNoBarriers(page, 'the detailed profiles with a request');
  await page.goto('/company/profiles?occupation=S52&german=B1&region=057');
  await expectNoBarriers(page, 'too many filters');
  const [request] = await changeDatabase("SELECT id FROM company_requests WHERE state = 'open'");
  await signInAs(page, 'demo-officer');
  await page.goto(`/requests/${String(request?.['id'])}`);
  await expectNoBarriers(page, 'a request');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a company browses cards, filters by two things, and is told why a third is too much', async ({ page }) => {
    await signInAs(page, 'demo-company');
    await page.getByRole('link', { name: 'Profile ohne Namen' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Profile ohne Namen' })).toBeVisible();
    await expect(page.getByText(/Stand: \d\d\.\d\d\.\d{4}/)).toBeVisible();
    await expect(page.getByText('§ 78 SGB X')).toBeVisible();
    const cards = page.locator('.class-card');
    const groups = async () =>
      Number(/\d+/.exec((await page.getByRole('heading', { level: 2, name: /Gruppen$/ }).textContent()) ?? '')?.[0]);
    const all = await groups();
    expect(all).toBeGreaterThan(2);
    for (const text of await page.locator('.class-count').allTextContents())
      expect(Number(/\d+/.exec(text)?.[0]) % 5).toBe(0);
    const names = await cards.getByRole('heading').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));

    await page.getByLabel('Deutsch', { exact: true }).selectOption('B1');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await expect(page).toHaveURL(/german=B1/);
    expect(await groups()).toBeLessThan(all);
    for (const text of await cards.locator('.tags').allTextContents()) expect(text).toContain('Deutsch B1');

    await page.getByLabel('Beruf', { exact: true }).selectOption('S52');
    await page.getByLabel('Region', { exact: true }).selectOption('057');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await expect(page.getByText('Bitte höchstens zwei Filter auf einmal')).toBeVisible();
    await expect(cards).toHaveCount(0);
    await page.getByRole('link', { name: 'ohne Region' }).click();
    await expect(page).toHaveURL(/occupation=S52/);
    await expect(page.getByText('Bitte höchstens zwei Filter auf einmal')).toHaveCount(0);
  });

  test('its interest in a card reaches the officer, who answers with a sentence that tells nobody', async ({
    page,
  }) => {
    await signInAs(page, 'demo-company');
    await page.goto('/company/profiles');
    const card = page.locator('.class-card').first();
    const name = await card.getByRole('heading').textContent();
    await card.getByRole('button', { name: /^Interesse melden/ }).click();
    await expect(page.getByText('Danke! Ihr Interesse ist beim Arbeitgeber-Service.')).toBeVisible();
    await expect(card.getByText('Ihr Interesse ist gemeldet')).toBeVisible();
    await page.getByRole('button', { name: 'Vorschläge anfordern' }).click();
    await expect(page.getByText('Ihre Bitte um Vorschläge ist beim Arbeitgeber-Service.')).toBeVisible();

    await signInAs(page, 'demo-officer');
    await page.goto('/today?section=nextDays');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Betrieb hat Interesse' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByText(`Gruppe: ${name ?? ''}`)).toBeVisible();
    await page.getByRole('button', { name: 'Zurzeit passt niemand' }).click();
    await expect(page.getByText('Der Betrieb liest jetzt Ihre Antwort.')).toBeVisible();

    await signInAs(page, 'demo-company');
    await page.goto('/company/profiles');
    await expect(page.locator('#requests')).toContainText('Zurzeit können wir Ihnen niemanden vorschlagen.');
  });

  test('detailed profiles are searched, ranked in bands, and an interest reaches the caseworker of the person', async ({
    page,
  }) => {
    await signInAs(page, 'demo-company');
    await page.goto('/company/profiles');
    await page.getByRole('link', { name: 'Ausführliche Profile' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ausführliche Profile ohne Namen' })).toBeVisible();
    const profiles = page.getByRole('heading', { level: 3, name: /^Profil [2-9A-Z]{4}-[2-9A-Z]{4}/ });
    const all = await profiles.count();
    expect(all).toBeGreaterThan(0);

    await page.getByLabel('Beruf, Kenntnis, Deutsch oder Ort').fill('B1 Xqyzwv');
    await page.getByRole('button', { name: 'Suchen', exact: true }).last().click();
    await expect(page.getByText('Danach kann hier nicht gesucht werden: Xqyzwv')).toBeVisible();
    await page.getByRole('link', { name: 'Nach dem Rest suchen' }).click();
    await expect(page).toHaveURL(/level=B1/);
    await page.goto('/company/profiles/detailed');

    await page.getByText('Diese Suche speichern').click();
    const name = unique('Alle ausführlichen');
    await page.getByLabel('Name der Suche').fill(name);
    await page.getByLabel('Mail schicken, wenn es Neues gibt').check();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByText('Die Suche ist gespeichert.')).toBeVisible();
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\/company\/profiles\/detailed\?saved=/);
    await page.getByRole('button', { name: 'Löschen' }).click();

    await page
      .getByRole('button', { name: /^Interesse melden/ })
      .first()
      .click();
    await expect(page.getByText('Danke! Ihr Interesse ist beim Arbeitgeber-Service.')).toBeVisible();
    const [request] = await changeDatabase(
      "SELECT r.id, o.caseworker_id, o.case_code FROM company_requests r JOIN profiles o ON o.id = r.profile_id WHERE r.state = 'open'",
    );
    await expect(page.getByText(String(request?.['case_code']))).toHaveCount(0);

    await changeDatabase("UPDATE profiles SET caseworker_id = 'demo-caseworker' WHERE case_code = ?", [
      String(request?.['case_code']),
    ]);
    await signInAs(page, 'demo-caseworker');
    await page.goto(`/requests/${String(request?.['id'])}`);
    await expect(page.getByText('Der Arbeitgeber-Service antwortet dem Betrieb.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Diese Person vorschlagen' })).toBeVisible();
  });

  test('the caseworker sees what companies see of a person, and who could guess her', async ({ page }) => {
    const [row] = await changeDatabase(
      "SELECT o.id FROM profiles o JOIN public_profiles p ON p.profile_id = o.id JOIN public_batches b ON b.number = p.batch AND b.state = 'current' WHERE o.caseworker_id = 'demo-caseworker' AND p.class_key IS NOT NULL LIMIT 1",
    );
    await signInAs(page, 'demo-caseworker');
    await page.goto(`/profiles/${String(row?.['id'])}`);
    await page.getByRole('link', { name: 'Wer könnte mich erraten?' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wer könnte mich erraten?' })).toBeVisible();
    await expect(page.locator('.class-card')).toHaveCount(1);
    await expect(page.getByText(/Hinter der Karte: \d+ Profile, dieses mitgezählt/)).toBeVisible();
  });
});
