import { expect, type Browser, type Page } from '@playwright/test';
import { signInAs } from './sign-in.ts';

export const password = 'Drei blaue Kräne im Hafen';

/**
 * The administrator invites a colleague.
 * @param role label of the role as the form shows it
 * @returns the one-time link and the address for signing in
 */
export async function inviteByLink(
  browser: Browser,
  name: string,
  role: string,
): Promise<{ email: string; link: string }> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@jobcenter.example`;
  const administrator = await (await browser.newContext()).newPage();
  await signInAs(administrator, 'demo-administrator');
  await administrator.goto('/administration/users/new');
  await administrator.getByLabel('Name').fill(name);
  await administrator.getByLabel('E-Mail-Adresse').fill(email);
  await administrator.getByLabel(role).check();
  await administrator.getByLabel('Haus').selectOption({ index: 1 });
  await administrator.getByRole('button', { name: 'Link erstellen' }).click();
  const link = await administrator.getByLabel('Einmal-Link').inputValue();
  await administrator.context().close();
  return { email, link };
}

/**
 * An account of its own for this spec: the administrator invites, the one-time link is followed without JavaScript.
 * @param role label of the role as the form shows it
 * @returns a page signed in with the new account, and its address for signing in
 */
export async function inviteStaff(
  browser: Browser,
  name: string,
  role: string,
): Promise<{ page: Page; email: string; link: string }> {
  const { email, link } = await inviteByLink(browser, name, role);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await acceptInvitation(page, link);
  return { page, email, link };
}

/** Sets the password behind a one-time link; afterwards the person is signed in. */
export async function acceptInvitation(page: Page, link: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByLabel('Neues Passwort').fill(password);
  await page.getByLabel('Passwort noch einmal').fill(password);
  await page.getByRole('button', { name: 'Speichern und anmelden' }).click();
  await expect(page.getByText('Willkommen! Ihr Konto ist eingerichtet.')).toBeVisible();
}
