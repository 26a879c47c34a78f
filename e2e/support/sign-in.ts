import { expect, type Page } from '@playwright/test';

/**
 * Signs in with one click on the start page of the demo, as a person would.
 * @param persona key of the persona, the value of its button (see the list the demo prints)
 */
export async function signInAs(page: Page, persona: string): Promise<void> {
  await page.goto('/');
  await page.locator(`form[action^="/demo-sign-in"] button[value="${persona}"]`).click();
  await expect(page).not.toHaveURL(/demo-sign-in|sign-in/);
}
