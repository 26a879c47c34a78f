import { CsvError, parse } from 'csv-parse/sync';
import { sheetDelimiters, type SheetDelimiter, type SheetReading } from '#app/domain/imports/sheet.ts';
import { decodeText } from './decode-text.server.ts';
import { sheetOfRows } from './sheet-of-rows.ts';

/**
 * CSV as German Excel, databases and people write it. A quoted cell with line breaks is one row, as in Excel, so row
 * numbers are what the person sees there. A first line `sep=;` names the delimiter and is no row.
 */
export function readCsv(bytes: Uint8Array): SheetReading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, code: decoded.code, params: {} };
  const named = /^sep=([;,\t|])(?:\r\n|\r|\n)/i.exec(decoded.text);
  const text = named === null ? decoded.text : decoded.text.slice(named[0].length);
  if (text.trim() === '') return { ok: false, code: 'empty', params: {} };
  const delimiter = (named?.[1] as SheetDelimiter | undefined) ?? likelyDelimiter(text);
  if (hasTooManyColumns(text, delimiter)) return { ok: false, code: 'tooManyCells', params: {} };
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: false,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return sheetOfRows(rows, { format: 'csv', encoding: decoded.encoding, delimiter });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return { ok: false, code: 'unreadable', params: {} };
    return { ok: false, code: 'unclosedQuote', params: { row: Number(error['records'] ?? 0) + 1 } };
  }
}

/** As many as Excel has. Each column is compared with every heading there may be: a row of millions would take a minute. */
const mostColumns = 16_384;

/** Counted without a look at quotes: no cell holds so many delimiters. */
function hasTooManyColumns(text: string, delimiter: SheetDelimiter): boolean {
  let columns = 1;
  for (const character of text) {
    if (character === delimiter) columns += 1;
    else if (character === '\n' || character === '\r') columns = 1;
    if (columns > mostColumns) return true;
  }
  return false;
}

/**
 * The delimiter that cuts the first 30 rows most evenly; a tie goes to the one that makes more columns.
 * Delimiters inside quotes do not count; where quotes open is the same whichever delimiter is tried.
 */
function likelyDelimiter(text: string): SheetDelimiter {
  let best: SheetDelimiter = ';';
  let bestScore = -1;
  for (const delimiter of sheetDelimiters) {
    const counts = cutsPerRow(text, delimiter);
    const rowsByCount = new Map<number, number>();
    for (const count of counts) if (count > 0) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
    let score = 0;
    for (const [count, rows] of rowsByCount) score = Math.max(score, rows * 1000 + Math.min(count, 999));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

const isDelimiter = (character: string | undefined) => sheetDelimiters.some((delimiter) => delimiter === character);

function cutsPerRow(text: string, delimiter: SheetDelimiter): number[] {
  const counts: number[] = [];
  let cuts = 0;
  let atStart = true;
  let isQuoted = false;
  for (let at = 0; at < text.length && at < 200_000 && counts.length < 30; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character === '"') {
        if (text[at + 1] === '"') at += 1;
        else isQuoted = false;
      }
    } else if (character === '"' && atStart) {
      isQuoted = true;
      atStart = false;
    } else if (isDelimiter(character)) {
      if (character === delimiter) cuts += 1;
      atStart = true;
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      counts.push(cuts);
      cuts = 0;
      atStart = true;
    } else atStart = false;
  }
  counts.push(cuts);
  return counts;
}
