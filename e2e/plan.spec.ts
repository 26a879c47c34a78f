// The plan of one case: its order by mouse and by keys, and two people who write to the same step at once.
import { expect, test, type Page } from '@playwright/test';
import { changeDatabase } from './support/change-database.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

const placementOf = async () => {
  const [row] = await changeDatabase(
    `SELECT p.id AS id FROM placements p JOIN profiles f ON f.id = p.profile_id
     WHERE f.caseworker_id = 'demo-caseworker' AND p.state = 'preparing' ORDER BY p.id LIMIT 1`,
  );
  return String(row?.['id']);
};

/** Three further steps at the end of the person's side. */
async function addSteps(placementId: string, titles: readonly string[]): Promise<void> {
  for (const title of titles)
    await changeDatabase(
      `INSERT INTO placement_steps (id, placement_id, code, title, side, position, owner, due_by_hand, state, note_for_company, version)
       SELECT lower(hex(randomblob(8))), ?1, 'custom', ?2, 'candidate', max(position) + 1, 'caseworker', 0, 'open', 0, 1
       FROM placement_steps WHERE placement_id = ?1`,
      [placementId, title],
    );
}
const orderOf = async (name: string) =>
  (await changeDatabase('SELECT title FROM placement_steps WHERE title LIKE ? ORDER BY position', [`${name}%`])).map(
    ({ title }) => String(title).slice(name.length + 1),
  );
const cardOf = (page: Page, title: string) => page.locator('[data-step]', { hasText: title });

test('the steps of a plan are put into another order by mouse, and by keys without JavaScript', async ({
  page,
  browser,
}) => {
  const name = unique('Ordnen');
  const placement = await placementOf();
  await addSteps(placement, [`${name} eins`, `${name} zwei`, `${name} drei`]);
  await signInAs(page, 'demo-caseworker');
  await page.goto(`/placements/${placement}`);
  await cardOf(page, `${name} drei`).dragTo(page.locator('[data-place]', { has: cardOf(page, `${name} eins`) }));
  await expect(page.getByRole('status').first()).toContainText(/anderer Stelle/);
  expect(await orderOf(name)).toEqual(['drei', 'eins', 'zwei']);

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(plain, 'demo-caseworker');
  await plain.goto(`/placements/${placement}`);
  await cardOf(plain, `${name} drei`).getByRole('link').first().press('Enter');
  await plain.getByRole('button', { name: 'Nach unten' }).press('Enter');
  expect(await orderOf(name)).toEqual(['eins', 'drei', 'zwei']);
  await plain.context().close();
  await changeDatabase('DELETE FROM placement_steps WHERE title LIKE ?', [`${name}%`]);
});

test('two people on one step: the second sees what the first wrote beside her own words, and loses neither', async ({
  page,
  browser,
}) => {
  const name = unique('Zusammen');
  const placement = await placementOf();
  await addSteps(placement, [name]);
  const lead = await (await browser.newContext()).newPage();
  for (const [who, persona] of [
    [page, 'demo-caseworker'],
    [lead, 'demo-team-lead'],
  ] as const) {
    await signInAs(who, persona);
    await who.goto(`/placements/${placement}`);
    await cardOf(who, name).getByRole('link').first().click();
  }
  await page.getByRole('textbox', { name: 'Notiz' }).fill('Die Kaution ist geklärt.');
  await page.getByRole('button', { name: 'Termin speichern' }).click();
  await expect(page.getByRole('status').first()).toBeVisible();

  await lead.getByRole('textbox', { name: 'Notiz' }).fill('Die Fahrkarte fehlt.');
  await lead.getByRole('button', { name: 'Termin speichern' }).click();
  await expect(lead.getByRole('alert').first()).toBeFocused();
  await expect(lead.getByRole('main')).toContainText('Die Kaution ist geklärt.');
  await expect(lead.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Die Fahrkarte fehlt.');
  await lead.getByRole('button', { name: 'Termin speichern' }).click();
  await expect(lead.getByRole('status').first()).toBeVisible();
  // What is due next is open now, another step where there is one: in that of the two both notes stand.
  await cardOf(lead, name).getByRole('link').first().click();
  await expect(lead.getByRole('main')).toContainText('Die Kaution ist geklärt.');
  expect(await changeDatabase('SELECT note FROM placement_steps WHERE title = ?', [name])).toEqual([
    { note: 'Die Fahrkarte fehlt.' },
  ]);
  await lead.context().close();
  await changeDatabase('DELETE FROM placement_steps WHERE title LIKE ?', [`${name}%`]);
});
