import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { changeDatabase } from './support/change-database.ts';
import { inviteStaff, password } from './support/invite-staff.ts';
import { recordCompany } from './support/record-company.ts';
import { signInAs } from './support/sign-in.ts';
import { unique, uniqueEmployerNumber } from './support/unique.ts';

const officerRole = 'Arbeitgeber-Service (AG-S)';

/** As if half a day had passed: the session in this browser runs out now. */
async function letSessionRunOut(page: Page): Promise<void> {
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session'));
  const hash = createHash('sha256')
    .update(cookie?.value ?? '')
    .digest('hex');
  await changeDatabase('UPDATE sessions SET expires_at = ? WHERE id = ?', [Math.floor(Date.now() / 1000) - 1, hash]);
}

async function signIn(page: Page, email: string, typed: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

test('signing in works without JavaScript and says the same about a wrong password and an unknown address', async ({
  browser,
}) => {
  const { page, email, link } = await inviteStaff(browser, unique('Olga Probe'), officerRole);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.goto('/sign-in');
  await signIn(page, email, 'Nicht das richtige Kennwort');
  const wrongPassword = await page.getByRole('alert').innerText();
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue(email);
  await expect(page.getByLabel('Passwort', { exact: true })).toHaveValue('');
  await signIn(page, 'niemand@jobcenter.example', 'Nicht das richtige Kennwort');
  expect(await page.getByRole('alert').innerText()).toBe(wrongPassword);
  await signIn(page, email, password);
  await expect(page.getByRole('button', { name: 'Abmelden' })).toBeVisible();

  const again = await page.goto(new URL(link).pathname);
  expect(again?.status(), 'a used link').toBe(404);
  const never = await page.goto('/invitations/dieser-link-war-nie-da');
  expect(never?.status(), 'an unknown link').toBe(404);
});

test('an invitation that is too old looks like one that never was', async ({ browser }) => {
  const administrator = await (await browser.newContext()).newPage();
  await signInAs(administrator, 'demo-administrator');
  const name = unique('Petra Fiktiv');
  await administrator.goto('/administration/users/new');
  await administrator.getByLabel('Name').fill(name);
  await administrator.getByLabel('E-Mail-Adresse').fill(`${name.toLowerCase().replaceAll(' ', '.')}@jobcenter.example`);
  await administrator.getByLabel(officerRole).check();
  await administrator.getByLabel('Haus').selectOption({ index: 1 });
  await administrator.getByRole('button', { name: 'Link erstellen' }).click();
  const link = new URL(await administrator.getByLabel('Einmal-Link').inputValue()).pathname;
  await changeDatabase(
    'UPDATE invitations SET expires_at = 1 WHERE used_at IS NULL AND user_id = (SELECT id FROM users WHERE display_name = ?)',
    [name],
  );
  const stranger = await (await browser.newContext()).newPage();
  const expired = await stranger.goto(link);
  const expiredText = await stranger.getByRole('main').innerText();
  const unknown = await stranger.goto('/invitations/dieser-link-war-nie-da');
  expect([expired?.status(), unknown?.status()]).toEqual([404, 404]);
  expect(await stranger.getByRole('main').innerText()).toBe(expiredText);
});

test('a form sent after the session ran out is kept and given back to its sender, and to nobody else', async ({
  browser,
}) => {
  const { page, email } = await inviteStaff(browser, unique('Oda Exempel'), officerRole);
  const name = unique('Spätdienst Exempel');
  await page.goto('/companies/new');
  await page.getByLabel('Name des Betriebs').fill(name);
  await page.getByLabel('Branche').fill('Metall & Maschinen');
  await letSessionRunOut(page);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Ihre Sitzung ist abgelaufen. Was Sie eingegeben haben, ist noch da')).toBeVisible();
  const signInPath = new URL(page.url());
  expect(decodeURIComponent(signInPath.href), 'nothing typed stands in the address').not.toContain('Spätdienst');

  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(`${signInPath.pathname}${signInPath.search}`);
  await colleague.locator('button[name="persona"][value="demo-officer"]').click();
  await expect(colleague.getByLabel('Name des Betriebs')).not.toHaveValue(name);
  await colleague.goto(`/companies/new?kept=${signInPath.searchParams.get('kept') ?? ''}`);
  await expect(colleague.getByLabel('Name des Betriebs')).toHaveValue('');

  await signIn(page, email, password);
  await expect(page.getByLabel('Name des Betriebs')).toHaveValue(name);
  await expect(page.getByLabel('Branche')).toHaveValue('Metall & Maschinen');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('of two editors the second sees the difference and overwrites nothing unseen', async ({ browser }) => {
  const first = await (await browser.newContext()).newPage();
  await signInAs(first, 'demo-officer');
  const path = await recordCompany(first, {
    name: unique('Gießerei Exempel'),
    employerNumber: uniqueEmployerNumber(),
    place: 'Essen',
    employees: '12',
  });
  const second = await first.context().newPage();
  await second.goto(`${path}/edit`);
  await first.goto(`${path}/edit`);
  await first.getByLabel('Zahl der Beschäftigten').fill('30');
  await first.getByRole('button', { name: 'Speichern' }).click();
  await expect(first.getByText('Der Betrieb ist gespeichert.')).toBeVisible();

  await second.getByLabel('Branche').fill('Guss');
  await second.getByLabel('Zahl der Beschäftigten').fill('25');
  await second.getByRole('button', { name: 'Speichern' }).click();
  await expect(second.getByRole('alert')).toContainText('Inzwischen hat jemand anderes');
  await expect(second.getByRole('alert')).toContainText('30');
  await expect(second.getByRole('alert')).toBeFocused();
  await expect(second.getByLabel('Zahl der Beschäftigten')).toHaveValue('25');
  await expect(second.getByLabel('Branche')).toHaveValue('Guss');
  await first.reload();
  await expect(first.getByText('30', { exact: true }).first()).toBeVisible();
  await second.getByRole('button', { name: 'Speichern' }).click();
  await expect(second.getByText('Der Betrieb ist gespeichert.')).toBeVisible();
  await expect(second.getByText('25', { exact: true }).first()).toBeVisible();
});

test('a form that arrives twice makes one record', async ({ page }) => {
  await signInAs(page, 'demo-officer');
  const name = unique('Doppelklick Exempel');
  await page.goto('/companies/new');
  await page.getByLabel('Name des Betriebs').fill(name);
  const form = await page
    .locator('form:has(#f-name)')
    .evaluate((element) =>
      Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([key, value]) => [key, value as string])),
    );
  const send = () =>
    page.request.post('/companies/new', { form, maxRedirects: 0, headers: { origin: new URL(page.url()).origin } });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303]);
  expect(answers[0].headers()['location']).toBe(answers[1].headers()['location']);
  await page.goto(`/companies?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('1 Betrieb', { exact: true })).toBeVisible();

  await page.goto('/companies/new');
  await page.getByLabel('Name des Betriebs').fill(unique('Doppelklick Exempel'));
  await page.getByRole('button', { name: 'Speichern' }).dblclick();
  await expect(page.getByText('Der Betrieb ist erfasst.')).toBeVisible();
});

test("wrong ids and other people's ids give the same 404", async ({ browser }) => {
  const [posting] = await changeDatabase(
    "SELECT id FROM postings WHERE company_id <> (SELECT company_id FROM users WHERE id = 'demo-company') AND state = 'approved' LIMIT 1",
  );
  const [profile] = await changeDatabase("SELECT id FROM profiles WHERE caseworker_id <> 'demo-caseworker' LIMIT 1");
  const [proposal] = await changeDatabase(
    "SELECT p.id FROM proposals p JOIN postings o ON o.id = p.posting_id WHERE o.company_id <> (SELECT company_id FROM users WHERE id = 'demo-company') LIMIT 1",
  );
  const foreign = [
    { persona: 'demo-company', path: '/company/postings/', id: String(posting?.['id']) },
    { persona: 'demo-company', path: '/company/proposals/', id: String(proposal?.['id']) },
    { persona: 'demo-caseworker', path: '/profiles/', id: `${String(profile?.['id'])}/identity` },
  ];
  for (const { persona, path, id } of foreign) {
    const page = await (await browser.newContext()).newPage();
    await signInAs(page, persona);
    const theirs = await page.goto(`${path}${id}`);
    const theirsText = await page.getByRole('main').innerText();
    const wrong = await page.goto(`${path}0197f000-0000-7000-8000-000000000000`);
    const wrongText = await page.getByRole('main').innerText();
    expect([theirs?.status(), wrong?.status()], `${persona} at ${path}`).toEqual([404, 404]);
    expect(theirsText).toBe(wrongText);
    await page.context().close();
  }
});
