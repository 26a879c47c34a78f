import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { windowsBytes, zip } from '#tests/support/sheets.ts';
import { signInAs } from './support/sign-in.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../tests/fixtures/imports/${name}`, import.meta.url));

type Upload = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function upload(page: Page, kind: string | null, file: Upload): Promise<void> {
  await page.goto('/imports');
  if (kind !== null) await page.getByLabel(kind).check();
  await page.getByLabel('Datei').setInputFiles(file);
  await page.getByRole('button', { name: 'Hochladen und ansehen' }).click();
}

/** "2.644" as a number. */
const whole = (text: string) => Number(text.replaceAll('.', ''));

/** "400 Zeilen, 396 neu, 4 mit Fehler" as numbers by word. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const line = await page.getByText(/^(\d[\d.]*|eine) Zeilen?, /).innerText();
  return Object.fromEntries(
    [...line.matchAll(/([\d.]+) ([^,\d]+)/g)].map(([, count = '', word = '']) => [word.trim(), whole(count)]),
  );
}

function csv(name: string, lines: readonly string[]): Upload {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(windowsBytes(lines.join('\r\n'))) };
}

test.describe.configure({ timeout: 180_000 });

test('the list of people: preview with counts, taken as drafts, the same file again changes nothing', async ({
  page,
}) => {
  await signInAs(page, 'demo-team-lead');
  const rows = readFileSync(fixture('kunden.csv'), 'latin1').trimEnd().split(/\r?\n/).length - 1;
  await upload(page, null, fixture('kunden.csv'));
  await expect(page.getByText('Noch ist nichts übernommen.')).toBeVisible();
  const counts = await countsOf(page);
  expect(counts['Zeilen']).toBe(rows);
  expect((counts['neu'] ?? 0) + (counts['mit Fehler'] ?? 0)).toBe(rows);
  const [, words = '0', unknown = '0'] =
    /([\d.]+) Berufe und Kenntnisse gelesen, ([\d.]+) davon/.exec(await page.getByRole('main').innerText()) ?? [];
  expect(whole(words)).toBeGreaterThan(rows);
  expect(whole(unknown) / whole(words), 'share of words nobody understands').toBeLessThanOrEqual(0.05);

  await page.getByRole('button', { name: 'Gute Zeilen übernehmen' }).click();
  await expect(page.getByText('Die Liste ist übernommen.').first()).toBeVisible({ timeout: 90_000 });
  await page.goto('/profiles?view=unassigned');
  await expect(page.getByRole('row').nth(5)).toBeVisible();

  await upload(page, null, fixture('kunden.csv'));
  const again = await countsOf(page);
  expect(again['unverändert']).toBe(counts['neu']);
  expect(again['neu'] ?? 0).toBe(0);
  await expect(page.getByText('Die Liste ändert nichts.')).toBeVisible();
});

test('the list of postings: what is over a legal limit comes in as a draft with a warning', async ({ page }) => {
  await signInAs(page, 'demo-officer');
  await upload(page, null, fixture('stellen.csv'));
  const counts = await countsOf(page);
  expect(counts['Zeilen']).toBe(120);
  expect((counts['neu'] ?? 0) + (counts['mit Fehler'] ?? 0)).toBe(120);
  await expect(page.getByText(/so nicht zulässig\. (Sie kommt|Sie kommen) als Entwurf mit Hinweis/)).toBeVisible();
  await page.getByRole('button', { name: 'Liste verwerfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, weiter' }).click();
  await expect(page).toHaveURL(/\/imports$/);
});

test('rows with mistakes are named by row and column and come back as a file; the good ones can be taken', async ({
  page,
}) => {
  await signInAs(page, 'demo-team-lead');
  const number = String(Math.floor(Math.random() * 9e5) + 1e5);
  await upload(
    page,
    null,
    csv('liste.csv', [
      'Kundennummer;Nachname;Vorname;Geburtsdatum;Wohnort;Beruf;Kenntnisse',
      `777E${number}1;Müster;Jörg;3.4.88;Mülheim an der  Ruhr;Schweißer;MAG-Schweißen`,
      '',
      `777E${number}2;Probe;Änne;31.02.1990;Essen;Köchin;Kochen`,
      `;Fiktiv;Ohne;01.01.1990;Essen;Köchin;Kochen`,
    ]),
  );
  const counts = await countsOf(page);
  expect(counts['mit Fehler']).toBeGreaterThan(0);
  expect(counts['neu']).toBeGreaterThan(0);
  await page
    .getByRole('navigation', { name: 'Zeilen nach Ergebnis' })
    .getByRole('link', { name: /mit Fehler/ })
    .click();
  await expect(page.getByText(/Kundennummer: Hier steht keine Nummer\. Bitte tragen Sie sie nach\./)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Abgelehnte Zeilen als Datei' }).click();
  const file = await (await download).path();
  expect(readFileSync(file).length).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Gute Zeilen übernehmen' }).click();
  await expect(page.getByText('Die Liste ist übernommen.').first()).toBeVisible({ timeout: 30_000 });
});

test('what is no list gets a sentence: no sheet, zip bomb, damaged letters, missing column, too big, nothing', async ({
  page,
}) => {
  await signInAs(page, 'demo-team-lead');
  const bomb = zip([
    { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
    { name: 'xl/workbook.xml', content: Buffer.alloc(1000), claimedBytes: 3_000_000_000 },
  ]);
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const broken: readonly (readonly [string, Upload, RegExp])[] = [
    [
      'a picture',
      { name: 'bild.xlsx', mimeType: xlsx, buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1') },
      /keine Tabelle, die wir lesen können/,
    ],
    [
      'a zip bomb',
      { name: 'liste.xlsx', mimeType: xlsx, buffer: Buffer.from(bomb) },
      /beim Entpacken ungewöhnlich groß|beschädigt oder unvollständig/,
    ],
    [
      'damaged letters',
      {
        name: 'liste.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Kundennummer;Nachname;Vorname\n1;M\ufffdller;J\ufffdrg\n2;Gr\ufffdn;K\ufffdthe\n', 'utf8'),
      },
      /Umlaute in dieser Datei sind beschädigt|ist ein Zeichen beschädigt/,
    ],
    ['another list', csv('x.csv', ['Datum;Betrag', '1.1.2026;5']), /Die Spalte „Kundennummer“ fehlt/],
    ['an empty file', { name: 'leer.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) }, /leer|Bitte wählen Sie/],
  ];
  for (const [what, file, sentence] of broken) {
    await upload(page, null, file);
    await expect(page.getByRole('main'), what).toContainText(sentence);
  }

  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-e2e-'));
  try {
    const huge = join(folder, 'riesig.csv');
    writeFileSync(huge, Buffer.alloc(60_000_000, 'a;b\n'));
    await upload(page, null, huge);
    await expect(page.getByRole('main'), '60 MB').toContainText('Die Datei ist zu groß', { timeout: 30_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Listen einlesen');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await page.goto('/imports');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Listen einlesen');
});
