import { expect, type Page } from '@playwright/test';

interface TypedPerson {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly occupation: string;
  readonly skills: readonly string[];
  readonly place: string;
  readonly availableFrom: string;
  /** Labels as the form shows them. */
  readonly wantedKinds: readonly string[];
  readonly shifts: readonly string[];
  readonly hours: readonly [string, string];
  readonly certificate: { readonly name: string; readonly level: string; readonly on: string } | null;
  readonly assessedSpeaking: { readonly level: string; readonly by: string; readonly on: string } | null;
}

/**
 * Takes a person in with the short form, as her caseworker.
 * @returns path of the case
 */
export async function takeInPerson(page: Page, person: TypedPerson): Promise<string> {
  await page.goto('/profiles/new');
  await page.getByLabel('Vorname').fill(person.firstName);
  await page.getByLabel('Nachname').fill(person.lastName);
  await page.getByLabel('Telefon').fill(person.phone);
  await page.getByLabel('Welcher Beruf?').fill(person.occupation);
  await page.getByLabel('Was kann die Person?').fill(person.skills.join(', '));
  if (person.certificate !== null) {
    await page.getByLabel('Zertifikat', { exact: true }).selectOption({ label: person.certificate.name });
    await page.getByLabel('Stufe laut Zertifikat').selectOption({ label: person.certificate.level });
    await page.getByLabel('Zertifikat vom').fill(person.certificate.on);
  }
  if (person.assessedSpeaking !== null) await assessSpeaking(page, person.assessedSpeaking);
  for (const kind of person.wantedKinds) await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel('Wohnort oder Stadtteil').fill(person.place);
  await page.getByLabel('Wie weit höchstens (km)?').fill('30');
  await page.getByLabel('Frei ab').fill(person.availableFrom);
  await page.getByLabel('Stunden in der Woche, von').fill(person.hours[0]);
  await page.getByLabel('bis', { exact: true }).fill(person.hours[1]);
  for (const shift of person.shifts) await page.getByLabel(shift, { exact: true }).check();
  await page.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(page.getByText('Die Person ist aufgenommen. Das Profil ist ein Entwurf.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${person.firstName} ${person.lastName}`);
  return new URL(page.url()).pathname;
}

/** Fills the assessment of speaking on a page with the fields of German. */
export async function assessSpeaking(page: Page, speaking: { level: string; by: string; on: string }): Promise<void> {
  const fold = page.getByText('Einschätzung je Fertigkeit', { exact: true });
  if (!(await page.getByLabel('Sprechen', { exact: true }).isVisible())) await fold.click();
  await page.getByLabel('Sprechen', { exact: true }).selectOption({ label: speaking.level });
  await page.getByLabel('Einschätzung von').selectOption({ label: speaking.by });
  await page.getByLabel('Einschätzung vom').fill(speaking.on);
}

/** Records the person's yes to a nameless profile and publishes it. */
export async function publishWithConsent(page: Page): Promise<void> {
  await fillConsent(page);
  await page.getByRole('button', { name: 'Ja der Person festhalten und veröffentlichen' }).click();
  await expect(page.getByText('Das Profil ist veröffentlicht. Die Suche findet es ab sofort.')).toBeVisible();
}

/** How a person said yes: in Ukrainian, on paper, with an interpreter. */
export async function fillConsent(page: Page): Promise<void> {
  await page.getByLabel('In welcher Sprache haben Sie es erklärt?').selectOption({ label: 'Ukrainisch' });
  await page.getByLabel('Auf Papier unterschrieben').check();
  await page.getByLabel('Hat jemand geholfen?').selectOption({ label: 'Dolmetscherin oder Dolmetscher' });
}
