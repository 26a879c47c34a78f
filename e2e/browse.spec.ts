import { expect, test } from '@playwright/test';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

test.use({ javaScriptEnabled: false });

const total = /^(\d[\d.]*|Ein) Profil/;
const numberIn = (text: string | null) => Number(/[\d.]+/.exec(text ?? '')?.[0]?.replace('.', '') ?? 1);

test('an officer types, filters by what is left, and saves the search', async ({ page }) => {
  await signInAs(page, 'demo-officer');
  await page.goto('/profiles?view=all');
  await page.getByRole('link', { name: 'Suchen und filtern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Profile suchen' })).toBeVisible();

  await page.getByLabel(/Beruf, Kenntnis/).fill('Lagerhelferin Bielefelt');
  await page.locator('main').getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(/\/profiles\/browse\?c=occ\.[\w-]+&spot=711000&km=20/);
  await expect(page.getByRole('link', { name: 'Bielefeld, bis 20 km entfernen' })).toBeVisible();

  // The number beside a value is what choosing it leaves.
  await page.getByRole('link', { name: 'Alle Filter entfernen' }).first().click();
  for (const facet of ['Beruf', 'Deutsch (niedrigste der vier Fertigkeiten)']) {
    const value = page.locator('details.facet', { hasText: facet }).getByRole('listitem').first();
    const promised = numberIn(await value.locator('.count').textContent());
    await value.getByRole('link').click();
    await expect(page.getByText(total).first()).toBeVisible();
    expect(numberIn(await page.getByText(total).first().textContent())).toBe(promised);
  }

  await page.getByText('Diese Suche speichern').click();
  await page.getByLabel('Name der Suche').fill('');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('alert')).toContainText('Name der Suche');
  const name = unique('Lager A2');
  await page.getByLabel('Name der Suche').fill(name);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Die Suche ist gespeichert.')).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

test('words with two meanings are asked about, unknown ones are said, nothing typed is lost', async ({ page }) => {
  await signInAs(page, 'demo-officer');
  await page.goto('/profiles/browse');
  const search = page.getByLabel(/Beruf, Kenntnis/);
  const send = page.locator('main').getByRole('button', { name: 'Suchen' });
  await search.fill('MAG');
  await send.click();
  await expect(page.getByText('Was meinen Sie mit „MAG“?')).toBeVisible();
  await expect(page).toHaveURL(/\/profiles\/browse$/);
  await page.getByRole('link', { name: /Art der Stelle/ }).click();
  await expect(page).toHaveURL(/kind=employerMeasure/);

  await search.fill('Schweißer Xqyzwv');
  await send.click();
  await expect(page.getByText('Nicht verstanden: Xqyzwv')).toBeVisible();
  await expect(search).toHaveValue('Schweißer Xqyzwv');
  await expect(page.getByRole('link', { name: /^Schweißer\/in entfernen/ })).toBeVisible();

  await page.getByText('tauschen').first().click();
  await page.locator('.chip details[open] a').first().click();
  await expect(page).not.toHaveURL(/occ\.welder/);
});
