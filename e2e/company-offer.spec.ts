import { expect, test } from '@playwright/test';
import { workingDayIn } from './support/days.ts';
import { signInAs } from './support/sign-in.ts';
import { unique, uniqueEmployerNumber } from './support/unique.ts';

test('a company offers a job without an account, without JavaScript, and it goes public once an officer has checked it', async ({
  browser,
}) => {
  const company = unique('Schreinerei Exempel');
  const title = unique('Tischler/in');
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();

  await stranger.goto('/offer');
  const required = stranger.locator('form[method="post"] [aria-required="true"], fieldset:has-text("Pflichtangabe")');
  expect(await required.count()).toBeLessThanOrEqual(8);
  await stranger.getByRole('button', { name: 'Absenden' }).click();
  await expect(stranger.getByRole('alert')).toContainText('Bitte prüfen Sie');

  await stranger.getByLabel('Auf Probe einstellen, mit Lohn').check();
  await stranger.getByLabel('Wen suchen Sie?').fill(title);
  await stranger.getByLabel('Wie viele Plätze?').fill('1');
  await stranger.getByLabel('Noch etwas, das wir wissen sollten?').fill('Möbel bauen, Früh- und Spätschicht.');
  await stranger.getByLabel('Name des Betriebs').fill(company);
  await stranger.getByLabel('Ort', { exact: false }).first().fill('Oberhausen');
  await stranger.getByLabel('Ihr Name').fill('Bodo Beispiel');
  await stranger.getByLabel('Telefon').fill('nicht da');
  await stranger.getByRole('button', { name: 'Absenden' }).click();
  await expect(stranger.getByRole('alert')).toContainText('Telefon');
  await expect(stranger.getByLabel('Wen suchen Sie?')).toHaveValue(title);
  await expect(stranger.getByLabel('Auf Probe einstellen, mit Lohn')).toBeChecked();
  await stranger.getByLabel('Telefon').fill('0208 000 12 34');
  await stranger.getByRole('button', { name: 'Absenden' }).click();
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Danke, wird geprüft');
  await expect(stranger.getByText(/spätestens am \w+|\d{2}\.\d{2}\.\d{4}/).first()).toBeVisible();

  await stranger.goto(`/board?q=${encodeURIComponent(title)}`);
  await expect(stranger.getByText(title)).toHaveCount(0);

  const officer = await (await browser.newContext()).newPage();
  await signInAs(officer, 'demo-officer');
  await officer.goto('/postings');
  await officer.getByLabel('Titel, Beruf, Ort oder Betrieb').fill(title);
  await officer.getByRole('button', { name: 'Anzeigen' }).click();
  await officer.getByRole('link', { name: title }).click();
  await expect(officer.getByText('Bodo Beispiel')).toBeVisible();
  const posting = new URL(officer.url()).pathname;

  // An unchecked company's posting cannot be approved.
  await officer.getByRole('link', { name: 'Betrieb prüfen' }).click();
  await officer.getByRole('link', { name: 'Bearbeiten' }).click();
  await officer.getByLabel('Betriebsnummer').fill(uniqueEmployerNumber());
  await officer.getByRole('button', { name: 'Speichern' }).click();
  await officer.getByRole('button', { name: 'Als geprüft eintragen' }).click();
  await expect(officer.getByText('Der Betrieb ist als geprüft eingetragen.')).toBeVisible();

  await officer.goto(`${posting}/edit`);
  await officer.getByLabel('Beginn').fill(workingDayIn(46));
  await officer.getByLabel('Dauer in Wochen').fill('12');
  await officer.getByLabel('Stunden in der Woche, von').fill('35');
  await officer.getByLabel('bis', { exact: true }).fill('38');
  await officer.getByLabel('Lohn oder Vergütung in Euro').fill('16,20');
  await officer.getByLabel('Das muss jemand können').fill('Tischlern\nMontage');
  await officer.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(officer.getByText('Die Stelle ist gespeichert.')).toBeVisible();
  await officer.getByRole('button', { name: 'Freigeben' }).click();
  await expect(officer.getByText('Die Stelle ist freigegeben und öffentlich.')).toBeVisible();

  await stranger.goto(`/board?q=${encodeURIComponent(title)}`);
  await stranger.getByRole('link', { name: title }).first().click();
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText(title);
  const shown = stranger.url();
  const structured = await stranger.locator('script[type="application/ld+json"]').textContent();
  const job = JSON.parse(structured ?? '') as Record<string, unknown>;
  expect(job).toMatchObject({
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: company },
  });
  expect(job['@context']).toMatch(/^https:\/\/schema\.org\/?$/);
  expect(Date.parse(String(job['validThrough']))).toBeGreaterThan(Date.parse(String(job['datePosted'])));

  await officer.getByText('Weitere Schritte', { exact: true }).click();
  await officer.getByLabel('Grund').selectOption({ label: 'Anders besetzt' });
  await officer.getByRole('button', { name: 'Schließen' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Ja, weiter' }).click();
  await expect(officer.getByText('Die Stelle ist geschlossen.')).toBeVisible();
  const gone = await stranger.goto(shown);
  expect(gone?.status()).toBe(404);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Diese Stelle ist nicht mehr offen');
  await expect(stranger.locator('script[type="application/ld+json"]')).toHaveCount(0);
});
