// A caseworker's morning by keyboard: what is due, a step done with a note and the next date, many at once, undone.
import { expect, test, type Page } from '@playwright/test';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { germanShortDay, inDays } from './support/days.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

/**
 * Gives a placement of the caseworker further steps of hers, one day after the other.
 * @param titles in order; the first is due on `dueOn`, the others a month later
 */
async function addSteps(titles: readonly string[], dueOn: string): Promise<void> {
  const [placement] = await changeDatabase(
    "SELECT l.id FROM placements l JOIN profiles p ON p.id = l.profile_id WHERE p.caseworker_id = 'demo-caseworker' AND l.state IN ('preparing', 'started') LIMIT 1",
  );
  for (const [index, title] of titles.entries())
    await changeDatabase(
      `INSERT INTO placement_steps (id, placement_id, code, title, side, position, owner, due_on, due_by_hand, state, note_for_company, version)
       SELECT lower(hex(randomblob(8))), id, 'custom', ?, 'candidate',
         (SELECT max(position) + 1 FROM placement_steps WHERE placement_id = l.id), 'caseworker', ?, 1, 'open', 0, 1
       FROM placements l WHERE id = ?`,
      [title, index === 0 ? dueOn : inDays(30), String(placement?.['id'])],
    );
}

const stepNamed = async (title: string) =>
  (await changeDatabase('SELECT state, note, done_on, due_on FROM placement_steps WHERE title = ?', [title]))[0];
const removeSteps = (start: string) => changeDatabase('DELETE FROM placement_steps WHERE title LIKE ?', [`${start}%`]);
const rowOf = (page: Page, title: string) => page.locator('[data-row]', { hasText: title });

/** Presses keys one by one. @returns how many */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

test('a step is done with a note and the next date in at most eight keystrokes beside the note', async ({ page }) => {
  const name = unique('Tastenschritt');
  await addSteps([`${name} eins`, `${name} zwei`, `${name} drei`], inDays(0));
  await signInAs(page, 'demo-caseworker');
  await page.goto('/today');

  await test.step('counted in working days: four', async () => {
    await rowOf(page, `${name} eins`).getByRole('link').first().focus();
    let keys = await press(page, 'e');
    await expect(page.getByLabel('Notiz')).toBeFocused();
    await expectNoBarriers(page, 'the opened row');
    await page.keyboard.type('Kommt gern vormittags.');
    keys += await press(page, 'Tab', '3', 'Enter');
    await expect(page.getByText(`Erledigt: `, { exact: false }).first()).toContainText(`${name} eins`);
    expect(keys).toBeLessThanOrEqual(8);
    expect(keys).toBe(4);
    const done = await stepNamed(`${name} eins`);
    expect(done).toMatchObject({ state: 'done', done_on: inDays(0), note: 'Kommt gern vormittags.' });
    expect((await stepNamed(`${name} zwei`))?.['due_on']).toBe(addWorkingDays(inDays(0), 3));
  });

  await test.step('with a date written out: eight', async () => {
    await page.goto('/today');
    await rowOf(page, `${name} zwei`).getByRole('link').first().focus();
    const date = germanShortDay(addWorkingDays(inDays(10), 0));
    let keys = await press(page, 'e');
    await expect(page.getByLabel('Notiz')).toBeFocused();
    await page.keyboard.type('Bringt den Lebenslauf mit.');
    keys += await press(page, 'Tab', ...date.replace(/(^|\.)0/g, '$1').slice(0, -1), '.', 'Enter');
    await expect(page.getByText(`${name} zwei`).first()).toBeVisible();
    expect(keys).toBeLessThanOrEqual(8);
    expect((await stepNamed(`${name} drei`))?.['due_on']).toBe(addWorkingDays(inDays(10), 0));
  });

  await test.step('and undone: open again, due when it was', async () => {
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    await expect(page.getByRole('status')).toContainText('Rückgängig gemacht');
    expect((await stepNamed(`${name} zwei`))?.['state']).toBe('open');
    expect((await stepNamed(`${name} drei`))?.['due_on']).toBe(inDays(30));
    // The keys go on from the row that came back.
    await expect(rowOf(page, `${name} zwei`).getByRole('link').first()).toBeFocused();
  });

  await test.step('a date that cannot be read loses nothing', async () => {
    await press(page, 'e');
    await expect(page.getByLabel('Notiz')).toBeFocused();
    await page.getByLabel('Notiz').fill('Bleibt stehen.');
    await page.getByLabel(/^Danach/).fill('bald');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByLabel('Notiz')).toHaveValue('Bleibt stehen.');
    await expect(page.getByLabel(/^Danach/)).toHaveValue('bald');
  });
  await removeSteps(name);
});

test('ticked rows are done together and undone together, with and without JavaScript', async ({ browser }) => {
  const name = unique('Sammelschritt');
  const page = await (await browser.newContext()).newPage();
  await addSteps([`${name} A`], inDays(0));
  await addSteps([`${name} B`], inDays(0));
  await signInAs(page, 'demo-caseworker');
  await page.goto('/today');
  for (const letter of ['A', 'B']) {
    await rowOf(page, `${name} ${letter}`).getByRole('link').first().focus();
    await press(page, 'x');
  }
  await expectNoBarriers(page, 'the list with ticked rows');
  await press(page, 'e');
  await expect(page.getByRole('status')).toContainText('2 Zeilen sind erledigt.');
  expect((await stepNamed(`${name} A`))?.['state']).toBe('done');
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(page.getByRole('status')).toContainText('2 Zeilen sind wieder offen.');
  await page.context().close();

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signInAs(plain, 'demo-caseworker');
  await plain.goto('/today');
  await rowOf(plain, `${name} A`).getByRole('checkbox').check();
  await plain.getByLabel('Verschieben auf').selectOption({ label: 'in einer Woche' });
  await plain.getByRole('button', { name: 'Verschieben', exact: true }).click();
  await expect(plain.getByRole('status')).toContainText(`${name} A`);
  expect((await stepNamed(`${name} A`))?.['due_on']).toBe(addWorkingDays(inDays(7), 0));
  await rowOf(plain, `${name} B`).getByRole('link', { name: 'Erledigt' }).click();
  await plain.getByLabel('Notiz').fill('Ohne Skript.');
  await plain.getByRole('main').getByRole('button', { name: 'Erledigt', exact: true }).first().click();
  await expect(plain.getByRole('status')).toContainText(`${name} B`);
  expect((await stepNamed(`${name} B`))?.['note']).toBe('Ohne Skript.');
  await plain.context().close();
  await removeSteps(name);
});

test('with hundreds of due rows the start page shows fifty a section and stays below 100 kB', async ({ page }) => {
  const name = unique('Fülle');
  await signInAs(page, 'demo-caseworker');
  for (const [index, days] of [-3, 0, 5].entries())
    await changeDatabase(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
       INSERT INTO placement_steps (id, placement_id, code, title, side, position, owner, due_on, due_by_hand, state, note_for_company, version)
       SELECT 'load-${index}-' || i || '-' || l.id, l.id, 'custom', ? || ' ' || i, 'candidate', 900 + i, 'caseworker', ?, 1, 'open', 0, 1
       FROM n, (SELECT l.id FROM placements l JOIN profiles p ON p.id = l.profile_id
         WHERE p.caseworker_id = 'demo-caseworker' AND l.state IN ('preparing', 'started') LIMIT 1) l`,
      [name, inDays(days)],
    );
  const answer = await page.goto('/today');
  expect((await answer?.body())?.length ?? Infinity).toBeLessThanOrEqual(100_000);
  await expect(page.locator('[data-row]')).toHaveCount(150);
  await page
    .getByRole('link', { name: /^Alle \d+ zeigen$/ })
    .first()
    .click();
  await expect(page.locator('[data-row]')).toHaveCount(50);
  await expect(page.getByRole('navigation', { name: 'Seiten' })).toBeVisible();
  await removeSteps(name);
});

test('the search finds what can be done, puts no name into an address, and single keys can be switched off', async ({
  page,
}) => {
  await signInAs(page, 'demo-caseworker');
  await page.goto('/today');
  await press(page, 'Control+k');
  await page.keyboard.type('person anl');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/\/profiles\/new$/);

  await page.goto('/today');
  const name = await page.locator('[data-row] a[href^="/placements/"] bdi').first().innerText();
  const lastName = name.split(',')[0] ?? '';
  expect(lastName.length).toBeGreaterThan(2);
  await press(page, 'Control+k');
  await page.keyboard.type(lastName);
  await press(page, 'Enter');
  await expect(page.getByRole('main')).toContainText(lastName);
  expect(decodeURIComponent(page.url())).not.toContain(lastName);

  await page.goto('/account');
  await expectNoBarriers(page, 'the own account');
  await page.getByRole('button', { name: 'abschalten', exact: true }).click();
  await expect(page.getByText('Die einzelnen Tasten sind auf diesem Gerät abgeschaltet.')).toBeVisible();
  await page.goto('/today');
  await press(page, '?', 'j');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-row].is-current')).toHaveCount(0);
  await press(page, 'Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.goto('/account');
  await page.getByRole('button', { name: 'einschalten' }).click();
  await page.goto('/today');
  await press(page, '?');
  await expect(page.getByRole('dialog')).toContainText('Zeile ankreuzen');
  await expect(page.getByRole('dialog')).toContainText('erledigen');
});
