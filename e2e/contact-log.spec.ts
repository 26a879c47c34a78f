// An officer has a company on the telephone: opens it, notes what was said and when to speak again, without the mouse.
import { expect, test, type Page } from '@playwright/test';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { germanDay, inDays } from './support/days.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

/**
 * How long somebody takes, by the keystroke-level model (Card, Moran, Newell 1980): 0.28 s a key for an average typist who is
 * no secretary, 1.35 s to make up one's mind before each thing that is chosen or filled in. What the server needs is measured.
 */
const secondsPerKey = 0.28;
const secondsPerDecision = 1.35;
const mostSeconds = 20;
const said = 'Meldet sich nach der Inventur.';

/** Somebody at the keyboard, who counts. */
class Typist {
  keys = 0;
  decisions = 0;
  serverMs = 0;

  constructor(private readonly page: Page) {}

  async decide(...keys: string[]): Promise<void> {
    this.decisions += 1;
    await this.press(...keys);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.keys += keys.length;
  }

  /** What is typed either way, by hand on paper too: counted as time, not as keys of the form. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a key and waits for what it brings. */
  async waitAfter(key: string, arrived: () => Promise<void>): Promise<void> {
    const pressedAt = performance.now();
    await this.press(key);
    await arrived();
    this.serverMs += performance.now() - pressedAt;
  }

  seconds(typed: string): number {
    const fingers = (this.keys + typed.length) * secondsPerKey;
    return fingers + this.decisions * secondsPerDecision + this.serverMs / 1000;
  }
}

/** A company with a posting, under a name the search finds nothing else by; its own name comes back at the end. */
async function renamedCompany(): Promise<{ id: string; name: string; giveBack: () => Promise<unknown> }> {
  const [row] = await changeDatabase(
    `SELECT id, name FROM companies c WHERE state = 'verified'
       AND EXISTS (SELECT 1 FROM postings p WHERE p.company_id = c.id AND p.state = 'approved')
       AND NOT EXISTS (SELECT 1 FROM users u WHERE u.company_id = c.id) ORDER BY id LIMIT 1`,
  );
  const [id, name] = [String(row?.['id']), unique('Werkhof')];
  const rename = (to: string) => changeDatabase('UPDATE companies SET name = ? WHERE id = ?', [to, id]);
  await rename(name);
  return { id, name, giveBack: () => rename(String(row?.['name'])) };
}

const logged = async (companyId: string, since: number) =>
  changeDatabase(
    'SELECT kind, summary, next_contact_on FROM contact_logs WHERE company_id = ? AND summary = ? AND created_at >= ?',
    [companyId, said, since],
  );

test('a call is noted in at most five keys beside its words, and in 20 s from wherever one was', async ({ page }) => {
  const begunAt = Date.now();
  const { id, name, giveBack } = await renamedCompany();
  await signInAs(page, 'demo-officer');
  const notice = page.getByRole('status').getByText(/notiert/);

  await test.step('from the page of the company: n, a sentence, when again, saved', async () => {
    await page.goto(`/companies/${id}`);
    const typist = new Typist(page);
    await typist.decide('n');
    await expect(page.getByLabel('Was wurde besprochen?')).toBeFocused();
    await typist.type(said);
    await typist.decide('Tab', 'ArrowDown');
    // From the day, which nobody types, Enter saves in every browser.
    await typist.decide('Tab');
    await typist.waitAfter('Enter', () => expect(notice).toBeVisible());
    expect(typist.keys).toBeLessThanOrEqual(5);
    expect(typist.seconds(said)).toBeLessThanOrEqual(mostSeconds);
    expect(await logged(id, begunAt)).toEqual([
      { kind: 'call', summary: said, next_contact_on: addWorkingDays(inDays(7), 0) },
    ]);
    await expect(page.getByRole('cell', { name: germanDay(addWorkingDays(inDays(7), 0)) }).first()).toBeVisible();
    await expectNoBarriers(page, 'the company after a call');
  });

  await test.step('from the start page: found by a few letters first, its posting on top', async () => {
    await page.goto('/today');
    const typist = new Typist(page);
    await typist.decide('Control+k');
    await typist.press(...name.slice(-5));
    const firstHit = page.locator('[data-row].is-current a');
    await typist.waitAfter('Enter', () => expect(firstHit).toBeFocused());
    await typist.waitAfter('Enter', () => expect(page.getByLabel('Was wurde besprochen?')).toBeVisible());
    await typist.decide('n');
    await typist.type(said);
    await typist.decide('Tab', 'ArrowDown');
    await typist.decide('Tab');
    await typist.waitAfter('Enter', () => expect(notice).toBeVisible());
    expect(typist.keys).toBeLessThanOrEqual(13);
    expect(typist.seconds(said)).toBeLessThanOrEqual(mostSeconds);
    expect(await logged(id, begunAt)).toHaveLength(2);
  });

  await test.step('what is missing is said, and the cursor stands where it is missing', async () => {
    const typist = new Typist(page);
    await typist.press('n', 'Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await typist.press('Tab', 'Enter');
    await expect(page.getByLabel('Was wurde besprochen?')).toBeFocused();
  });
  await giveBack();
});
