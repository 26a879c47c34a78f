import { expect, type Page } from '@playwright/test';

/**
 * Signs in with one click on the start page of the demo, as a person would; whoever was signed in before is gone.
 * @param persona id of the persona, e.g. `demo-caseworker` (app/use-cases/account/demo-personas.server.ts)
 */
export async function signInAs(page: Page, persona: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/');
  await page.locator(`form[action^="/demo-sign-in"] button[name="persona"][value="${persona}"]`).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
