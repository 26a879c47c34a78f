import { startsFormula } from './write-error-sheet.ts';
import type { Sheet, SheetReading, SheetRow } from '#app/domain/imports/sheet.ts';

/**
 * Raw rows to a sheet: blank rows fall away, the others keep their number; the first one left holds the headings.
 * Undoes the apostrophe that `writeErrorSheet` puts before formula characters, so that a corrected error file can come back.
 */
export function sheetOfRows(
  raw: readonly (readonly string[])[],
  kind: Pick<Sheet, 'format' | 'encoding' | 'delimiter'>,
): SheetReading {
  const rows: SheetRow[] = [];
  raw.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    rows.push({ number: index + 1, cells: cells.map(withoutApostrophe) });
  });
  const [head, ...body] = rows;
  if (head === undefined) return { ok: false, code: 'empty', params: {} };
  return { ok: true, sheet: { ...kind, columns: head.cells, columnsRow: head.number, rows: body } };
}

function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
