import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { acceptInvitation, inviteByLink, password } from './support/invite-staff.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

/** Passkeys belong to a name: the same server, called as people call it. */
const atName = (baseURL: string | undefined) => (baseURL ?? '').replace('127.0.0.1', 'localhost');

/** A security key in the browser, as somebody would hold it in her hand. @returns whether she shows her finger or PIN */
async function plugInKey(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'usb', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return (isUserVerified: boolean) => devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
}

async function typePassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

// A colleague puts her security key to her account, prints her codes, and signs in with both, each on its day.
test('a security key is set up and used; on the day without it a code from paper helps, without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const { email, link } = await inviteByLink(browser, unique('Pia Schlüssel'), 'Arbeitgeber-Service (AG-S)');
  const page = await (await browser.newContext({ baseURL: atName(baseURL) })).newPage();
  const showFinger = await plugInKey(page);
  await acceptInvitation(page, link);
  let paper = '';

  await test.step('at a number instead of a name the page says where passkeys work', async () => {
    const elsewhere = await (await browser.newContext()).newPage();
    await signInAs(elsewhere, 'demo-officer');
    await elsewhere.goto('/account/second-factor');
    await expect(elsewhere.getByText(`unter ${atName(baseURL)}`)).toBeVisible();
    await elsewhere.context().close();
  });

  await test.step('set up on the account page, ten codes printed', async () => {
    await page.goto('/account');
    await page.getByRole('link', { name: 'Ansehen und ändern' }).click();
    await page.getByRole('button', { name: 'Passkey auf diesem Gerät einrichten' }).click();
    await expect(page.getByText('Eingerichtet. Ab jetzt gehört es zu Ihrer Anmeldung.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Chrome/ })).toBeVisible();
    await page.getByRole('button', { name: 'Zehn Codes erstellen' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: /^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/ })).toHaveCount(10);
    paper = await page.locator('ol li').first().innerText();
    await expectNoBarriers(page, 'the second factor, codes shown');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.getByRole('status').filter({ hasText: 'Ihre zehn Codes' });
    await expect(sheet).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(sheet.getByText('Ihre zehn Codes')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.getByRole('button', { name: 'Abmelden' }).click();
  });

  await test.step('the password alone is not enough; without finger or PIN nor is the key', async () => {
    await typePassword(page, email);
    await expect(page.getByRole('heading', { name: 'Zweite Stufe der Anmeldung' })).toBeVisible();
    await expectNoBarriers(page, 'the second step');
    await showFinger(false);
    await page.getByRole('button', { name: 'Mit Passkey weiter' }).click();
    await expect(page.getByText('Das hat nicht geklappt oder wurde abgebrochen.')).toBeVisible();
    await showFinger(true);
    await page.getByRole('button', { name: 'Mit Passkey weiter' }).click();
    await expect(page.getByRole('button', { name: 'Abmelden' })).toBeVisible();
  });

  await test.step('the key is at home: a code from paper, without JavaScript', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await typePassword(plain, email);
    await plain.getByText('Wiederherstellungs-Code eingeben').click();
    await plain.getByLabel('Wiederherstellungs-Code').fill(paper);
    await plain.getByRole('button', { name: 'Mit diesem Code weiter' }).click();
    await expect(plain.getByRole('button', { name: 'Abmelden' })).toBeVisible();
    await plain.context().close();
  });
});

test('the administrator’s page about signing in has no barriers', async ({ page }) => {
  await signInAs(page, 'demo-administrator');
  await page.goto('/administration/organisations');
  await page.getByRole('link', { name: 'Anmeldung einrichten' }).first().click();
  await expect(page.getByRole('heading', { name: 'Anmeldung', exact: true })).toBeVisible();
  await expectNoBarriers(page, 'signing in of a house');
});
