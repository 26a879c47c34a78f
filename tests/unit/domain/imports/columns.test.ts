import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '#app/domain/imports/columns.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { postingColumns } from '#app/domain/posting/import/posting-columns.ts';
import { profileColumns } from '#app/domain/profile/import/profile-columns.ts';
import { fold } from '#app/domain/imports/fold.ts';

const sheet = (columns: string[], ...rows: string[][]): Sheet => ({
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ';',
  columns,
  columnsRow: 1,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});

describe('headings', () => {
  it('are recognised however they are spelled', () => {
    const read = recogniseColumns(
      sheet(
        [
          'KUNDEN-NR.',
          ' name',
          'max. Entf. (km)',
          'verfuegbar ab',
          'Betreuer/-in',
          'Lieblingsfarbe',
          'Kundennumer',
          'Verfügbar ab',
        ],
        ['1'],
      ),
      profileColumns,
    );
    if (!read.ok) throw new Error(read.code);
    expect(read.columns.at).toMatchObject({
      customerNumber: 0,
      lastName: 1,
      maxKm: 2,
      availableFrom: 3,
      caseworker: 4,
    });
    expect(read.columns.unknown).toEqual(['Lieblingsfarbe', 'Kundennumer']);
    expect(read.columns.doubled).toEqual(['Verfügbar ab']);
    expect(read.columns.missing).toContain('Vorname');
  });

  it('with one typing mistake are guessed and reported', () => {
    const read = recogniseColumns(sheet(['Kundennumer', 'Nachname'], ['1', 'x']), profileColumns);
    expect(read).toMatchObject({
      ok: true,
      columns: { guessed: [{ heading: 'Kundennumer', field: 'customerNumber' }] },
    });
  });

  it('may stand below a title and repeat on every printed page', () => {
    const read = recogniseColumns(
      sheet(
        ['Kundenliste, Stand 01.11.2026'],
        ['Kundennummer', 'Name'],
        ['1', 'Muster'],
        ['Kundennummer', 'Name'],
        ['2', 'Probe'],
      ),
      profileColumns,
    );
    expect(read).toMatchObject({ ok: true, columns: { headingsRow: 2, rows: [{ number: 3 }, { number: 5 }] } });
  });

  it('without the key are refused by name, and a person in the first row is not quoted', () => {
    expect(recogniseColumns(sheet(['Name', 'Ort'], ['x', 'y']), profileColumns)).toEqual({
      ok: false,
      code: 'keyColumnMissing',
      params: { expected: 'Kundennummer', found: 'Name, Ort' },
    });
    expect(recogniseColumns(sheet(['999A1', 'Muster'], ['x', 'y']), profileColumns)).toMatchObject({
      params: { found: '–' },
    });
    expect(recogniseColumns(sheet(['Stellennummer', 'Ort'], ['x', 'y']), postingColumns)).toMatchObject({
      code: 'columnsMissing',
      params: { expected: 'Betrieb, Bezeichnung' },
    });
    expect(recogniseColumns(sheet(['Kundennummer', 'Name']), profileColumns)).toMatchObject({ code: 'noRows' });
  });

  it.each([
    ['people', profileColumns],
    ['postings', postingColumns],
  ])('of %s never mean two fields', (_, plan) => {
    const seen = new Map<string, string>();
    for (const [field, aliases] of Object.entries(plan.headings as Record<string, readonly string[]>)) {
      for (const alias of aliases) {
        expect([field, undefined], alias).toContain(seen.get(fold(alias)));
        seen.set(fold(alias), field);
      }
    }
  });
});
