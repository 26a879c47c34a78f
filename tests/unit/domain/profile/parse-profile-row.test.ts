import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { isAcceptable } from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns } from '#app/domain/imports/columns.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { parseProfileRow } from '#app/domain/profile/import/parse-profile-row.ts';
import { profileColumns } from '#app/domain/profile/import/profile-columns.ts';
import { readResidence } from '#app/domain/profile/import/residence-word.ts';

const today = '2026-11-23';
function parse(cells: Record<string, string>) {
  const columns = { Kundennummer: '999A1', Nachname: 'Muster', Vorname: 'Eva', ...cells };
  const sheet: Sheet = {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    columns: Object.keys(columns),
    columnsRow: 1,
    rows: [{ number: 17, cells: Object.values(columns) }],
  };
  const read = recogniseColumns(sheet, profileColumns);
  if (!read.ok) throw new Error(read.code);
  const [row] = read.columns.rows;
  if (row === undefined) throw new Error('no row');
  const parsed = parseProfileRow(row, read.columns, today);
  return { ...parsed, codes: parsed.problems.map((problem) => problem.code) };
}

describe('a row of a list of people', () => {
  it('leaves fields alone that the list has no column for', () => {
    expect(parse({}).row).toEqual({ customerNumber: '999A1', name: { firstName: 'Eva', lastName: 'Muster' } });
    expect(parse({ Kenntnisse: '-' }).row.skills).toEqual([]);
  });

  it('takes names with double spaces, and both names from one cell', () => {
    expect(parse({ Nachname: '  Muster  Probe ', Vorname: 'Eva\u00a0 Maria' }).row.name).toEqual({
      firstName: 'Eva Maria',
      lastName: 'Muster Probe',
    });
    expect(parse({ Nachname: 'Muster, Eva', Vorname: '' }).row.name).toEqual({ firstName: 'Eva', lastName: 'Muster' });
    expect(parse({ Nachname: '' }).codes).toEqual(['valueMissing']);
    expect(parse({ Vorname: '' }).codes).toEqual(['firstNameMissing']);
  });

  it('rejects an impossible date with row, column, and how to write it', () => {
    expect(parse({ 'Verfügbar ab': '31.02.2027' }).problems).toEqual([
      {
        row: 17,
        column: 'Verfügbar ab',
        code: 'dayInvalid',
        params: { value: '31.02.2027', example: '28.02.2027' },
        severity: 'error',
      },
    ]);
    expect(parse({ Geburtsdatum: '01.01.2024' }).codes).toEqual(['birthImplausible']);
    expect(isAcceptable(parse({ Geburtsdatum: '01.01.1890' }).problems)).toBe(false);
  });

  it('takes a certificate for all four skills and an undated observation as undated', () => {
    const { row } = parse({
      'Deutsch lt. Zertifikat': 'b 1',
      Zertifikat: 'ÖSD',
      'Zertifikat vom': '14.8.25',
      Sprechen: 'A2',
      'Beobachtet von': 'Sprachbüro',
    });
    expect(row.german).toHaveLength(5);
    expect(row.german?.[0]).toEqual({
      skill: 'listening',
      level: 'B1',
      source: 'attested',
      by: 'OESD',
      on: '2025-08-14',
    });
    expect(row.german?.[4]).toEqual({
      skill: 'speaking',
      level: 'A2',
      source: 'assessed',
      by: 'languageOffice',
      on: null,
    });
  });

  it('hints at what it leaves out or assumes, and stays acceptable', () => {
    const cases: [Record<string, string>, string][] = [
      [{ Sprechen: 'gut' }, 'levelUnknown'],
      [{ Sprechen: 'A2', 'Beobachtet von': 'Herr Fiktiv' }, 'assessorUnknown'],
      [{ Deutsch: 'B1', Zertifikat: 'Schulzeugnis' }, 'certificateUnknown'],
      [{ Deutsch: '', Zertifikat: 'telc' }, 'certificateWithoutLevel'],
      [{ Deutsch: 'C1', Zertifikat: 'DTZ' }, 'certificateLevelUnusual'],
      [{ Deutsch: 'B1', Zertifikat: 'telc', 'Zertifikat vom': '01.02.2027' }, 'dayInFuture'],
      [{ Führerschein: 'B, Bootsschein' }, 'licenceUnknown'],
      [{ Arbeitszeit: 'nach Absprache' }, 'hoursUnknown'],
      [{ Aufenthalt: 'grüne Karte' }, 'residenceUnknown'],
      [{ Aufenthalt: 'Aufenthaltserlaubnis § 25' }, 'residenceAssumed'],
      [{ Sprachen: 'Englisch, Klingonisch' }, 'languageUnknown'],
      [{ 'E-Mail': 'eva(at)muster' }, 'emailInvalid'],
      [{ Geschlecht: 'Widder' }, 'sexUnknown'],
    ];
    for (const [cells, code] of cases) {
      const { codes, problems } = parse(cells);
      expect(codes, code).toEqual([code]);
      expect(isAcceptable(problems)).toBe(true);
    }
  });

  it('reads the rest as people write it', () => {
    const { row, codes } = parse({
      Wohnort: '45468  Mülheim an der Ruhr',
      Beruf: 'Koch',
      'Weiterer Beruf': 'Beikoch, koch',
      'max. Entfernung km': '25 km',
      'Berufserfahrung Jahre': 'keine',
      Führerschein: 'nein',
      'Verfügbar ab': 'ab sofort',
      PKW: 'nein',
      Sprachen: 'Dari, Deutsch, Englisch (B2)',
      Kurs: 'BSK B2',
      'Kurs bis': '12.12.2026',
    });
    expect(codes).toEqual([]);
    expect(row).toMatchObject({
      postcode: '45468',
      town: 'Mülheim an der Ruhr',
      occupations: ['Koch', 'Beikoch'],
      maxKm: 25,
      experienceYears: 0,
      licences: [],
      availableFrom: 'now',
      withoutCar: true,
      otherLanguages: ['fa', 'en'],
      course: { kind: 'jobLanguageCourse', untilOn: '2026-12-12' },
    });
  });

  it('rejects what must not be guessed', () => {
    expect(parse({ Kundennummer: '' }).codes).toEqual(['keyMissing']);
    expect(parse({ Kundennummer: '9,99E+05' }).codes).toEqual(['keyShortened']);
    expect(parse({ 'max. Entfernung km': 'weit' }).codes).toEqual(['numberInvalid']);
    expect(parse({ 'max. Entfernung km': '25000' }).codes).toEqual(['numberOutOfRange']);
    expect(parse({ Wohnort: 'K\ufffdln' }).codes).toEqual(['textDamaged']);
  });
});

describe('a sex', () => {
  it.each([
    ['w', 'female'],
    ['weibl.', 'female'],
    ['Frau', 'female'],
    ['m', 'male'],
    ['männlich', 'male'],
    ['divers', 'diverse'],
    ['ohne Eintrag', 'none'],
    ['', null],
  ])('written as "%s" is %s', (cell, sex) => {
    expect(parse({ Geschlecht: cell }).row.sex).toBe(sex);
  });

  it('is left alone by a list without the column', () => {
    expect(parse({ Nachname: 'Muster' }).row).not.toHaveProperty('sex');
  });
});

describe('any row at all', () => {
  it('is parsed without an exception, its problems name its row', () => {
    const headings = Object.values(profileColumns.headings).map(([usual]) => usual);
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom('31.02.2027', 'B1', '-', '12-14', '9,9', '§ 25', 'A'.repeat(5000)),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: headings.length + 3 }), (cells) => {
        const { problems } = parse(
          Object.fromEntries(cells.slice(0, headings.length).map((value, index) => [headings[index] ?? '', value])),
        );
        expect(problems.every((problem) => problem.row === 17 && problem.column !== '')).toBe(true);
      }),
    );
  });
});

describe('a residence status', () => {
  it.each([
    ['EU', 'euCitizen'],
    ['§ 24', 'protection24'],
    ['Duldung', 'tolerationUnspecified'],
    ['Duldung § 60c', 'apprenticeshipToleration60c'],
    ['Gestattung', 'asylumPermissionUnspecified'],
    ['AE § 25 Abs. 2', 'refugee25'],
    ['§ 25 II', 'refugee25'],
    ['Aufenthaltserlaubnis § 25', 'otherPermit'],
    ['§ 25', 'otherPermit'],
    ['§ 25 Abs. 5', 'humanitarian25_5'],
    ['§ 25b', 'integration25b'],
    ['§ 104c', 'opportunity104c'],
    ['NE', 'settlementPermit'],
    ['Fiktionsbescheinigung', 'fictionCertificate'],
    ['Aufenthaltserlaubnis bis 2024', 'otherPermit'],
  ])('"%s" is %s', (text, status) => expect(readResidence(text)?.status).toBe(status));
});

describe('the sample list of people', () => {
  it('is read to the last row, with hints and no rejection', async () => {
    const read = await readSheet(
      readFileSync(new URL('../../../fixtures/imports/kunden.csv', import.meta.url)),
      'kunden.csv',
    );
    if (!read.ok) throw new Error(read.code);
    const found = recogniseColumns(read.sheet, profileColumns);
    if (!found.ok) throw new Error(found.code);
    expect(found.columns.unknown).toEqual([]);
    const parsed = found.columns.rows.map((row) => parseProfileRow(row, found.columns, today));
    expect(parsed).toHaveLength(400);
    expect(parsed.filter(({ problems }) => isAcceptable(problems))).toHaveLength(400);
    const codes = new Set(parsed.flatMap(({ problems }) => problems.map((problem) => problem.code)));
    expect([...codes].sort()).toEqual(['certificateLevelUnusual', 'residenceAssumed']);
  });
});
