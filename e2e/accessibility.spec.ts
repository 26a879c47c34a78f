import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { changeDatabase } from './support/change-database.ts';
import { inviteByLink } from './support/invite-staff.ts';
import { signInAs } from './support/sign-in.ts';
import { unique } from './support/unique.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

async function idOf(sql: string): Promise<string> {
  const [row] = await changeDatabase(sql);
  expect(row, sql).toBeDefined();
  return String(row?.['id']);
}

const ids = {
  board: () => idOf("SELECT code AS id FROM postings WHERE state = 'approved' ORDER BY current_until DESC LIMIT 1"),
  posting: () => idOf("SELECT id FROM postings WHERE state = 'approved' LIMIT 1"),
  draft: () => idOf("SELECT id FROM postings WHERE state IN ('submitted', 'draft') LIMIT 1"),
  company: () => idOf("SELECT company_id AS id FROM postings WHERE state = 'approved' LIMIT 1"),
  ownPosting: () =>
    idOf("SELECT id FROM postings WHERE company_id = (SELECT company_id FROM users WHERE id = 'demo-company') LIMIT 1"),
  ownProposal: (states: string) =>
    idOf(
      `SELECT id FROM proposals WHERE company_id = (SELECT company_id FROM users WHERE id = 'demo-company') AND state IN (${states}) LIMIT 1`,
    ),
  profile: (state: string) =>
    idOf(`SELECT id FROM profiles WHERE caseworker_id = 'demo-caseworker' AND state = '${state}' LIMIT 1`),
  colleaguesProfile: () =>
    idOf(
      "SELECT p.id FROM profiles p JOIN users me ON me.id = 'demo-caseworker' JOIN users her ON her.id = p.caseworker_id WHERE p.organisation_id = me.organisation_id AND her.id <> me.id AND coalesce(her.covered_by, '') <> me.id AND p.state = 'published' LIMIT 1",
    ),
  proposal: (state: string) =>
    idOf(
      `SELECT p.id FROM proposals p JOIN profiles o ON o.id = p.profile_id WHERE o.caseworker_id = 'demo-caseworker' AND p.state = '${state}' LIMIT 1`,
    ),
  placement: (state: string) =>
    idOf(
      `SELECT p.id FROM placements p JOIN profiles o ON o.id = p.profile_id WHERE o.caseworker_id = 'demo-caseworker' AND p.state = '${state}' LIMIT 1`,
    ),
  placementWithWage: () =>
    idOf(
      "SELECT p.id FROM placements p JOIN profiles o ON o.id = p.profile_id WHERE o.caseworker_id = 'demo-caseworker' AND p.kind IN ('employment', 'trialEmployment', 'apprenticeship') LIMIT 1",
    ),
  mentor: (state: string) => idOf(`SELECT id FROM mentors WHERE state = '${state}' LIMIT 1`),
  guideTown: () => idOf('SELECT place_id AS id FROM volunteer_guides LIMIT 1'),
  tandem: () => idOf("SELECT id FROM tandems WHERE state = 'active' LIMIT 1"),
  ownTandem: () =>
    idOf(
      "SELECT id FROM tandems WHERE mentor_id = (SELECT mentor_id FROM users WHERE id = 'demo-mentor') AND state <> 'ended' LIMIT 1",
    ),
};

type Paths = () => Promise<readonly string[]>;

const pagesOf: readonly { readonly who: string; readonly persona: string | null; readonly paths: Paths }[] = [
  {
    who: 'a stranger',
    persona: null,
    paths: async () => [
      '/',
      '/sign-in',
      '/board',
      '/protection',
      `/board/${await ids.board()}`,
      '/board/gibt-es-nicht',
      '/offer',
      '/offer/thanks',
      '/volunteer',
      '/volunteer/thanks',
      '/volunteer/under-18',
      '/volunteer/resume',
      '/volunteer/guide',
      '/sign-in/code',
      '/sign-in/forgotten',
      '/feedback',
      '/legal/imprint',
      '/legal/easyLanguage',
      '/gibt-es-nicht',
    ],
  },
  {
    who: 'an officer',
    persona: 'demo-officer',
    paths: async () => [
      '/today',
      '/companies',
      '/companies/new',
      '/companies/budgets',
      `/companies/${await ids.company()}`,
      `/companies/${await ids.company()}/edit`,
      '/postings',
      '/postings/new',
      `/postings/new?company=${await ids.company()}&wish=paidTrial`,
      `/postings/${await ids.posting()}`,
      `/postings/${await ids.draft()}`,
      `/postings/${await ids.posting()}/edit`,
      '/profiles?view=all',
      '/profiles/browse',
      '/profiles/browse?c=occ.welder&german=A2&spot=711000&km=50&language=en',
      '/profiles/browse?c=occ.welder&german=C2&hours=60',
      '/proposals',
      `/proposals/${await ids.proposal('withCompany')}`,
      '/placements',
      '/reports',
      '/reports?part=trial&by=company',
      '/reports/rows?part=work&by=kind&cell=lost',
      '/imports',
      '/account',
    ],
  },
  {
    who: 'a caseworker',
    persona: 'demo-caseworker',
    paths: async () => {
      const profile = await ids.profile('published');
      const proposal = await ids.proposal('proposed');
      return [
        '/today',
        '/profiles',
        '/profiles/new',
        `/profiles/${profile}`,
        `/profiles/${await ids.profile('draft')}`,
        `/profiles/${profile}/edit`,
        `/profiles/${profile}/german`,
        `/profiles/${profile}/blocks`,
        `/profiles/${profile}/guess`,
        `/profiles/${profile}/detailed`,
        `/profiles/${profile}/identity`,
        `/profiles/${profile}/consent-form?in=ar`,
        `/profiles/${profile}/mentor`,
        `/profiles/${profile}/export`,
        `/profiles/${await ids.colleaguesProfile()}/open`,
        `/proposals/${proposal}`,
        `/proposals/${proposal}/consent-form`,
        `/proposals/${await ids.proposal('introduced')}`,
        '/placements',
        `/placements/${await ids.placement('preparing')}`,
        `/placements/${await ids.placement('started')}`,
        `/placements/${await ids.placement('started')}/aftercare`,
        `/placements/${await ids.placementWithWage()}/start-sheet`,
        '/transfer',
        '/mentoring',
      ];
    },
  },
  {
    who: 'a company',
    persona: 'demo-company',
    paths: async () => [
      '/company',
      '/company/rules',
      '/company/profiles',
      '/company/profiles?occupation=S52&german=B1&region=057',
      '/company/profiles/detailed',
      '/company/postings/new',
      `/company/postings/${await ids.ownPosting()}`,
      `/company/proposals/${await ids.ownProposal("'withCompany', 'callRequested', 'interested'")}`,
      `/company/proposals/${await ids.ownProposal("'introduced'")}`,
    ],
  },
  { who: 'a mentor', persona: 'demo-mentor', paths: async () => ['/tandems', `/tandems/${await ids.ownTandem()}`] },
  {
    who: 'a coordinator',
    persona: 'demo-coordinator',
    paths: async () => [
      '/mentoring',
      '/mentoring/programmes',
      '/mentoring/guides',
      `/mentoring/guides/${await ids.guideTown()}`,
      `/mentoring/mentors/${await ids.mentor('registered')}`,
      `/mentoring/mentors/${await ids.mentor('interviewed')}`,
      `/mentoring/mentors/${await ids.mentor('active')}`,
      `/mentoring/tandems/${await ids.tandem()}`,
      `/mentoring/tandems/${await ids.tandem()}/agreement`,
      `/mentoring/mentors/${await ids.mentor('active')}/thanks`,
      '/mentoring/places',
      '/mentoring/pairs',
      '/today',
    ],
  },
  {
    who: 'a team lead',
    persona: 'demo-team-lead',
    paths: () =>
      Promise.resolve([
        '/today',
        '/team',
        '/team/capacity',
        '/profiles?view=unassigned',
        '/imports',
        '/papers',
        '/rules',
        '/rules/work-access',
        '/plans',
        '/plans/internship',
      ]),
  },
  {
    who: 'an administrator',
    persona: 'demo-administrator',
    paths: () =>
      Promise.resolve([
        '/administration',
        '/administration/users',
        '/administration/users/new',
        '/administration/users/demo-officer',
        '/administration/organisations',
        '/administration/texts',
        '/administration/texts/imprint/de',
        '/administration/rules',
        '/administration/jobs',
        '/administration/words',
        '/administration/labels',
        '/administration/feedback',
      ]),
  },
  {
    who: 'the data protection officer',
    persona: 'demo-dpo',
    paths: () => Promise.resolve(['/audit', '/audit/retention', '/employee-logs', '/protection/check']),
  },
  {
    who: 'the staff council',
    persona: 'demo-staff-council',
    paths: () => Promise.resolve(['/kept-on-staff']),
  },
  {
    who: 'the controlling',
    persona: 'demo-controlling',
    paths: () => Promise.resolve(['/reports', '/reports/council']),
  },
];

async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString()}`);
  });
}

/** Opens a page and looks at it wide and light, then narrow and dark. */
async function expectPageWithoutBarriers(page: Page, path: string): Promise<void> {
  await test.step(path, async () => {
    await page.setViewportSize(wide);
    await page.emulateMedia({ colorScheme: 'light' });
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBe(path.includes('gibt-es-nicht') ? 404 : 200);
    await expectNoBarriers(page, `${path} (${wide.width})`);
    await page.setViewportSize(narrow);
    expect.soft(await overflow(page), `what is wider than the screen on ${path}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page, `${path} (${narrow.width}, dark)`);
  });
}

for (const { who, persona, paths } of pagesOf) {
  test(`no page of ${who} has a barrier a machine can see, wide and light or narrow and dark`, async ({ page }) => {
    test.setTimeout(480_000);
    if (persona !== null) await signInAs(page, persona);
    for (const path of await paths()) await expectPageWithoutBarriers(page, path);
  });
}

test('an invitation has no barrier a machine can see', async ({ browser, page }) => {
  const { link } = await inviteByLink(browser, unique('Ilse Probe'), 'Arbeitgeber-Service (AG-S)');
  await expectPageWithoutBarriers(page, new URL(link).pathname);
});

test('the preview of a list has no barrier a machine can see, whatever became of its rows', async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, 'demo-team-lead');
  await page.goto('/imports');
  const number = String(Math.floor(Math.random() * 9e5) + 1e5);
  const lines = [
    'Kundennummer;Nachname;Vorname;Geburtsdatum;Wohnort;Beruf;Kenntnisse',
    `777F${number}1;Muster;Jörg;3.4.88;Mülheim an der Ruhr;Schweißer;MAG-Schweißen`,
    `777F${number}2;Probe;Änne;31.02.1990;Nirgendwo;Köchin;Zaubern`,
    ';Fiktiv;Ohne;01.01.1990;Essen;Köchin;Kochen',
  ];
  await page
    .getByLabel('Datei')
    .setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  await page.getByRole('button', { name: 'Hochladen und ansehen' }).click();
  await expect(page.getByText('Noch ist nichts übernommen.')).toBeVisible();
  const preview = new URL(page.url()).pathname;
  const byResult = page.getByRole('navigation', { name: 'Zeilen nach Ergebnis' }).getByRole('link');
  const queries = await byResult.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
  for (const query of new Set(['', ...queries])) await expectPageWithoutBarriers(page, `${preview}${query}`);
  await page.goto(preview);
  await page.getByRole('button', { name: 'Liste verwerfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, weiter' }).click();
  await expect(page).toHaveURL(/\/imports$/);
});

test('by keyboard: the skip link comes first, the focus can be seen, an error summary takes it and leads to the field', async ({
  page,
}) => {
  await page.goto('/offer');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const isVisible = await page.evaluate(() => {
      const element = document.activeElement;
      // The button inside a date field is the browser's own: it draws its own ring.
      if (element === null || !element.matches(':focus-visible')) return true;
      const shown = [element, element.parentElement, element.nextElementSibling].filter(
        (candidate) => candidate !== null,
      );
      return shown.some((candidate) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    expect(isVisible, `focus at stop ${stop}`).toBe(true);
  }

  await page.getByRole('button', { name: 'Absenden' }).press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Wen suchen Sie/ }).press('Enter');
  await expect(page.getByLabel('Wen suchen Sie?')).toBeFocused();
  await expectNoBarriers(page, '/offer with problems');
});
