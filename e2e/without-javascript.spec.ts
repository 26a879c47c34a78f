import { expect, test } from '@playwright/test';
import { inDays } from './support/days.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

// Sign-in with a password is in session.spec.ts, the offer without an account in company-offer.spec.ts, the sign-up of a
// volunteer in mentoring.spec.ts: those run without JavaScript as well.
test.use({ javaScriptEnabled: false });

test('a company answers its proposals without JavaScript: please call, does not fit because, meet', async ({
  page,
}) => {
  await signInAs(page, 'demo-company');
  await page.goto('/company');
  const open = page.getByRole('button', { name: 'Bitte anrufen' });
  const before = await open.count();
  expect(before, 'proposals to answer').toBeGreaterThanOrEqual(2);

  await open.first().click();
  await expect(page.getByText('Danke! Ihre Ansprechperson ruft Sie an.').first()).toBeVisible();
  await expect(open).toHaveCount(before - 1);

  await page.locator('form', { has: open }).first().getByRole('link', { name: 'Passt nicht' }).click();
  await page.getByRole('button', { name: '„Passt nicht“ absenden' }).click();
  await expect(page.getByRole('alert'), 'no answer without a reason').toContainText('Warum passt es nicht?');
  await page.getByLabel('Arbeitszeit passt nicht').check();
  await page.getByRole('button', { name: '„Passt nicht“ absenden' }).click();
  await expect(page.getByText('Danke für Ihre Antwort. Wir suchen weiter.')).toBeVisible();
  await expect(open).toHaveCount(before - 2);

  const meet = page.getByRole('button', { name: 'Kennenlernen' });
  const toMeet = await meet.count();
  await meet.first().click();
  await expect(page.getByText('Danke! Wir fragen jetzt die Person und melden uns.')).toBeVisible();
  await expect(meet).toHaveCount(toMeet - 1);
});

test('a company posts a job without JavaScript; what is missing is said and nothing is lost', async ({ page }) => {
  const title = unique('Lagerhelfer/in');
  await signInAs(page, 'demo-company');
  await page.goto('/company');
  await page.getByRole('link', { name: 'Neue Stelle' }).first().click();
  await page.getByLabel('Fest einstellen').check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Aufgaben').fill('Waren annehmen und einräumen.');
  await page.getByLabel('Plätze').fill('1');
  await page.getByLabel('Beginn').fill(inDays(40));
  await page.getByLabel('Lohn oder Vergütung in Euro').fill('16,50');
  await page.getByRole('button', { name: 'Speichern und einreichen' }).click();
  await expect(page.getByRole('alert')).toContainText('Was wird gesucht?');
  await expect(page.getByLabel('Aufgaben')).toHaveValue('Waren annehmen und einräumen.');
  await expect(page.getByLabel('Beginn')).toHaveValue(inDays(40));
  await page.getByLabel('Was wird gesucht?').fill(title);
  await page.getByRole('button', { name: 'Speichern und einreichen' }).click();
  await expect(page.getByText('Die Stelle ist eingereicht. Der Arbeitgeber-Service meldet sich.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});
