import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { signInAs } from './support/sign-in.ts';

test('while a job runs the page shows how far it is, and takes nothing from whoever is filling in a form on it', async ({
  page,
}) => {
  // After a fresh start a measurement goes first, and jobs go one after the other.
  test.setTimeout(180_000);
  await signInAs(page, 'demo-administrator');
  await page.goto('/administration/jobs');
  await page.getByRole('button', { name: 'Jetzt proben' }).click();
  await expect(page.getByText('Eine Sicherung oder Probe läuft gerade.')).toBeVisible();
  await page
    .getByLabel(/^Datei/)
    .setInputFiles({ name: 'stadtteile.csv', mimeType: 'text/csv', buffer: Buffer.from('Ort;Stadtteil\n') });
  await expectNoBarriers(page, 'jobs, one of them running');
  await expect(page.getByText('Eine Sicherung oder Probe läuft gerade.')).toBeHidden({ timeout: 120_000 });
  const first = page.getByRole('row').filter({ hasText: 'Wiederherstellung proben' }).first();
  await expect(first).toContainText('fertig');
  await expect(page.getByLabel(/^Datei/)).toHaveValue(/stadtteile\.csv$/);
});
