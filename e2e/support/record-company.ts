import { expect, type Page } from '@playwright/test';

interface TypedCompany {
  readonly name: string;
  readonly employerNumber: string;
  readonly place: string;
  readonly employees?: string;
}

/**
 * Records a company as an officer and enters it as checked.
 * @returns path of its page
 */
export async function recordCompany(page: Page, company: TypedCompany): Promise<string> {
  await page.goto('/companies/new');
  await page.getByLabel('Name des Betriebs').fill(company.name);
  await page.getByLabel('Betriebsnummer').fill(company.employerNumber);
  await page.getByLabel('Ort', { exact: true }).fill(company.place);
  if (company.employees !== undefined) await page.getByLabel('Zahl der Beschäftigten').fill(company.employees);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company.name);
  const verify = page.getByRole('button', { name: 'Als geprüft eintragen' });
  if (await verify.isVisible()) await verify.click();
  await expect(page.getByText('geprüft', { exact: true }).first()).toBeVisible();
  return new URL(page.url()).pathname;
}
