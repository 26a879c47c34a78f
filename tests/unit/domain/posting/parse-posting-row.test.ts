import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheet } from '#app/adapters/sheets/read-sheet.server.ts';
import { isAcceptable } from '#app/domain/imports/cell-problem.ts';
import { recogniseColumns } from '#app/domain/imports/columns.ts';
import type { Sheet } from '#app/domain/imports/sheet.ts';
import { parsePostingRow } from '#app/domain/posting/import/parse-posting-row.ts';
import { readPay } from '#app/domain/posting/import/pay-cell.ts';
import { postingColumns } from '#app/domain/posting/import/posting-columns.ts';

const today = '2026-11-23';
function parse(cells: Record<string, string>) {
  const columns = { Stellennummer: 'ST-1', Betrieb: 'Beispiel GmbH', Bezeichnung: 'Koch (m/w/d)', ...cells };
  const sheet: Sheet = {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    columns: Object.keys(columns),
    columnsRow: 1,
    rows: [{ number: 4, cells: Object.values(columns) }],
  };
  const read = recogniseColumns(sheet, postingColumns);
  if (!read.ok) throw new Error(read.code);
  const [row] = read.columns.rows;
  if (row === undefined) throw new Error('no row');
  const parsed = parsePostingRow(row, read.columns, today);
  return { ...parsed, codes: parsed.problems.map((problem) => problem.code) };
}

describe('pay in a list', () => {
  it.each([
    ['13,90 €/Std', 1390, 'hour', null],
    ['15,20 €/Std.', 1520, 'hour', null],
    ['14,10', 1410, 'hour', 'unit'],
    ['1.014,00', 101400, 'month', 'unit'],
    ['2.600 €/Monat', 260000, 'month', null],
    ['2500 mtl.', 250000, 'month', null],
    ['2 500,- EUR monatlich', 250000, 'month', null],
    ['1. Jahr 980 €', 98000, 'month', null],
    ['1. Jahr 980 €, 2. Jahr 1.050 €', 98000, 'month', null],
    ['14–16 €/Std', 1400, 'hour', 'range'],
    ['36.000 € im Jahr', 300000, 'month', null],
  ] as const)('"%s"', (text, cents, per, assumed) => expect(readPay(text)).toEqual({ pay: { cents, per }, assumed }));

  it('without an amount stays open', () => expect(readPay('nach Tarif').pay).toBeNull());
});

describe('a row of a list of postings', () => {
  it('loses (m/w/d) from its title and nothing else', () => {
    expect(parse({}).row).toEqual({ externalNumber: 'ST-1', companyName: 'Beispiel GmbH', title: 'Koch' });
    expect(parse({ Bezeichnung: 'Fachkraft Lager w/m/d in Hamm' }).row.title).toBe('Fachkraft Lager in Hamm');
    expect(parse({ Bezeichnung: 'Pflegehelfer/in' }).row.title).toBe('Pflegehelfer/in');
  });

  it('tells what it could not understand', () => {
    const cases: [Record<string, string>, string[]][] = [
      [{ Betrieb: '' }, ['valueMissing']],
      [{ Art: 'Schnuppertag' }, ['kindIsStep']],
      [{ Art: '' }, ['kindMissing']],
      [{ Art: 'Sonstiges' }, ['kindUnknown']],
      [{ Vergütung: 'VB' }, ['payUnclear']],
      [{ Vergütung: '14,10' }, ['payPerHourAssumed']],
      [{ Plätze: 'einige' }, ['numberInvalid']],
      [{ Plätze: '0' }, ['numberOutOfRange']],
      [{ Betriebsnummer: '123456789' }, ['companyNumberInvalid']],
      [{ Beginn: '30.02.2027' }, ['dayInvalid']],
    ];
    for (const [cells, codes] of cases) expect(parse(cells).codes, JSON.stringify(cells)).toEqual(codes);
  });

  it('reads lengths, seats, start and contact as people write them', () => {
    expect(parse({ Dauer: '3 Monate' }).row.weeks).toBe(13);
    expect(parse({ Dauer: 'unbefristet' }).row.weeks).toBeNull();
    expect(parse({ Dauer: '10 Tage' }).row.weeks).toBe(2);
    expect(parse({ Plätze: '' }).row.seats).toBe(1);
    expect(parse({ Beginn: 'sofort' }).row.startsOn).toBe('now');
    expect(parse({ Betriebsnummer: '1234567' }).row.companyNumber).toBe('01234567');
    expect(parse({ Ansprechpartner: 'Frau Fiktiv, Tel. 0208 000 0000, f@betrieb.example' }).row.contact).toEqual({
      name: 'Frau Fiktiv',
      phone: '0208 000 0000',
      email: 'f@betrieb.example',
    });
  });
});

describe('the sample list of postings', () => {
  it('is read to the last row; a pay without unit is a hint', async () => {
    const read = await readSheet(
      readFileSync(new URL('../../../fixtures/imports/stellen.csv', import.meta.url)),
      'stellen.csv',
    );
    if (!read.ok) throw new Error(read.code);
    const found = recogniseColumns(read.sheet, postingColumns);
    if (!found.ok) throw new Error(found.code);
    const parsed = found.columns.rows.map((row) => parsePostingRow(row, found.columns, today));
    expect(parsed).toHaveLength(120);
    expect(parsed.every(({ problems }) => isAcceptable(problems))).toBe(true);
    expect(parsed.every(({ row }) => row.kind !== null)).toBe(true);
    expect(new Set(parsed.flatMap(({ problems }) => problems.map((problem) => problem.code)))).toEqual(
      new Set(['payPerHourAssumed']),
    );
  });
});
