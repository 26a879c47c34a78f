import type { ErrorSheetRow } from '#app/domain/imports/sheet.ts';

/**
 * The rejected rows as CSV that German Excel opens by double click (UTF-8 with byte order mark, `;`, CRLF): row number
 * and sentences first, then the row as it was, so that it can be corrected in place and read again.
 * Cells a spreadsheet would run as a formula get an apostrophe in front (OWASP "CSV injection").
 * @param headings the two first columns in the reader's language
 */
export function writeErrorSheet(
  columns: readonly string[],
  rows: readonly ErrorSheetRow[],
  headings: { row: string; problems: string },
): Uint8Array {
  const lines = [
    [headings.row, headings.problems, ...columns],
    ...rows.map((row) => [String(row.number), row.sentences.join(' '), ...row.cells]),
  ];
  return new TextEncoder().encode(`\ufeff${lines.map((cells) => cells.map(writeCell).join(';')).join('\r\n')}\r\n`);
}

/** Signs a spreadsheet may take for the start of a formula, the wide ones of East Asian keyboards too. */
export const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

function writeCell(cell: string): string {
  const harmless = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n\t,|]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
