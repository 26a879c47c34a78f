import { fold } from './fold.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Which columns a kind of list may have. Aliases are written as people write them; case, dots, spaces, umlauts do not matter. */
export interface ColumnPlan<Field extends string> {
  /** Usual heading first, then the aliases. */
  readonly headings: Readonly<Record<Field, readonly [string, ...string[]]>>;
  readonly key: Field;
  /** Besides the key: at least these must be there. */
  readonly required: readonly Field[];
  /** Known headings that say nothing to the import (row numbers, the columns of an error file). */
  readonly ignored: readonly string[];
}

export interface RecognisedColumns<Field extends string> {
  /** Position in the row per field. */
  readonly at: Readonly<Partial<Record<Field, number>>>;
  /** Headings as they stand in the file. */
  readonly headings: readonly string[];
  /** Row of the headings; the rows below it are the list. */
  readonly headingsRow: number;
  readonly rows: readonly SheetRow[];
  /** Usual headings of fields the file does not have. */
  readonly missing: readonly string[];
  /** Headings nobody knows: not read, shown in the preview. */
  readonly unknown: readonly string[];
  /** Headings that mean a field another column already fills: not read. */
  readonly doubled: readonly string[];
  /** Read although the heading was misspelled. */
  readonly guessed: readonly { readonly heading: string; readonly field: Field }[];
}

export type ColumnRecognition<Field extends string> =
  | { readonly ok: true; readonly columns: RecognisedColumns<Field> }
  | {
      readonly ok: false;
      readonly code: 'keyColumnMissing' | 'columnsMissing' | 'noRows';
      readonly params: { readonly expected: string; readonly found: string };
    };

/** Lists carry a title, a date, a department above the headings; nobody has more than this many. */
const rowsAboveHeadings = 10;
/** A heading is a few words; a document pasted into the first row is none. */
const longestHeading = 200;

/**
 * Finds the row of headings (the first that names the key) and says which column is which field.
 * Refuses with `keyColumnMissing`, `columnsMissing` or `noRows`; sentences in namespace `imports` under `refusal`.
 */
export function recogniseColumns<Field extends string>(
  sheet: Sheet,
  plan: ColumnPlan<Field>,
): ColumnRecognition<Field> {
  const candidates: SheetRow[] = [
    { number: sheet.columnsRow, cells: sheet.columns },
    ...sheet.rows.slice(0, rowsAboveHeadings),
  ];
  for (const [index, row] of candidates.entries()) {
    const read = readHeadings(row.cells, plan);
    if (read.at[plan.key] === undefined) continue;
    const missingRequired = plan.required.filter((field) => read.at[field] === undefined);
    if (missingRequired.length > 0) {
      const expected = missingRequired.map((field) => plan.headings[field][0]).join(', ');
      return { ok: false, code: 'columnsMissing', params: { expected, found: quoteHeadings(row.cells) } };
    }
    const headings = row.cells.map((cell) => cell.trim());
    const isRepeated = (cells: readonly string[]) => fold(cells.join('')) === fold(headings.join(''));
    const rows = sheet.rows.slice(index).filter((item) => !isRepeated(item.cells));
    if (rows.length === 0) return { ok: false, code: 'noRows', params: { expected: '', found: '' } };
    return { ok: true, columns: { ...read, headings, headingsRow: row.number, rows } };
  }
  return {
    ok: false,
    code: 'keyColumnMissing',
    params: { expected: plan.headings[plan.key][0], found: quoteHeadings(sheet.columns) },
  };
}

function readHeadings<Field extends string>(cells: readonly string[], plan: ColumnPlan<Field>) {
  const at: Partial<Record<Field, number>> = {};
  const fields = Object.keys(plan.headings) as Field[];
  const byAlias = new Map<string, Field>();
  for (const field of fields) for (const alias of plan.headings[field]) byAlias.set(fold(alias), field);
  const ignored = new Set(plan.ignored.map(fold));
  const doubled: string[] = [];
  const open: { heading: string; index: number }[] = [];

  cells.forEach((cell, index) => {
    const heading = cell.trim().slice(0, longestHeading);
    if (heading === '' || ignored.has(fold(heading))) return;
    const field = byAlias.get(fold(heading)) ?? byAlias.get(fold(heading.replace(/[([].*?[)\]]/g, '')));
    if (field === undefined) open.push({ heading, index });
    else if (at[field] === undefined) at[field] = index;
    else doubled.push(heading);
  });

  const unknown: string[] = [];
  const guessed: { heading: string; field: Field }[] = [];
  for (const { heading, index } of open) {
    const field = misspelled(fold(heading), byAlias);
    if (field === null || at[field] !== undefined) unknown.push(heading);
    else {
      at[field] = index;
      guessed.push({ heading, field });
    }
  }
  const missing = fields.filter((field) => at[field] === undefined).map((field) => plan.headings[field][0]);
  return { at, missing, unknown, doubled, guessed };
}

/** The one field whose alias is a single typing mistake away; short headings are never guessed. */
function misspelled<Field extends string>(folded: string, byAlias: ReadonlyMap<string, Field>): Field | null {
  if (folded.length < 8) return null;
  const found = new Set<Field>();
  for (const [alias, field] of byAlias) if (alias.length >= 8 && isOneEditApart(folded, alias)) found.add(field);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
  return (
    isSwap ||
    a.slice(start + 1) === b.slice(start + 1) ||
    a.slice(start + 1) === b.slice(start) ||
    a.slice(start) === b.slice(start + 1)
  );
}

/** Headings are no personal data unless the file has none: then its first row is a person, so only short lists are quoted. */
function quoteHeadings(cells: readonly string[]): string {
  const headings = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const looksLikeRow = headings.some((heading) => /\d{2,}|@/.test(heading));
  return looksLikeRow ? '–' : headings.slice(0, 12).join(', ');
}
