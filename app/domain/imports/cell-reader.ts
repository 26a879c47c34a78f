import type { Day } from '../time/day.ts';
import { cellProblems, type CellProblem, type CellProblemCode } from './cell-problem.ts';
import type { RecognisedColumns } from './columns.ts';
import { readDay, type DayMeaning } from './day-cell.ts';
import { saysNothing, tidy, words } from './fold.ts';
import { readCount } from './number-cell.ts';
import type { SheetRow } from './sheet.ts';

/** Longest text a cell may carry into a record; a longer one is a misplaced quote or a pasted document. */
const maxTextLength = 4000;

/**
 * Reads the cells of one row by field and collects what is wrong. Every method answers `undefined` when the file has no
 * such column (the import leaves that field alone) and null, or an empty list, when the cell is empty.
 */
export interface CellReader<Field extends string> {
  has(field: Field): boolean;
  problem(field: Field, code: CellProblemCode, params?: Readonly<Record<string, string | number>>): void;
  /** The cell on one line; '' when empty or absent. Never "-" or "k. A.". */
  raw(field: Field): string;
  text(field: Field): string | null | undefined;
  words(field: Field): readonly string[] | undefined;
  day(field: Field, meaning?: DayMeaning): Day | null | undefined;
  count(field: Field, min: number, max: number): number | null | undefined;
  yesNo(field: Field): boolean | null | undefined;
  readonly problems: readonly CellProblem[];
}

/** @param usual the usual heading per field, for problems with columns that are not there */
export function cellReader<Field extends string>(
  row: SheetRow,
  columns: RecognisedColumns<Field>,
  usual: Readonly<Record<Field, readonly [string, ...string[]]>>,
  today: Day,
): CellReader<Field> {
  const problems: CellProblem[] = [];
  const has = (field: Field) => columns.at[field] !== undefined;
  const problem: CellReader<Field>['problem'] = (field, code, params = {}) => {
    const at = columns.at[field];
    const column = (at === undefined ? undefined : columns.headings[at]) ?? usual[field][0];
    problems.push({ row: row.number, column, code, params, severity: cellProblems[code] });
  };
  const cell = (field: Field) => {
    const at = columns.at[field];
    return at === undefined ? '' : (row.cells[at] ?? '');
  };
  const checked = new Set<Field>();
  const raw = (field: Field) => {
    const value = tidy(cell(field));
    if (!checked.has(field)) {
      checked.add(field);
      if (value.includes('\ufffd')) problem(field, 'textDamaged', { value: short(value) });
      if (value.length > maxTextLength) problem(field, 'textTooLong', { max: maxTextLength });
    }
    return value.length > maxTextLength || saysNothing(value) ? '' : value;
  };
  const overhang = row.cells.slice(columns.headings.length).filter((value) => value.trim() !== '');
  if (overhang.length > 0) {
    const column = columns.headings.at(-1) ?? '';
    problems.push({
      row: row.number,
      column,
      code: 'extraCells',
      params: { count: overhang.length },
      severity: 'hint',
    });
  }

  return {
    has,
    problem,
    raw,
    problems,
    text: (field) => (has(field) ? raw(field) || null : undefined),
    words: (field) => (has(field) ? (raw(field) === '' ? [] : words(cell(field))) : undefined),
    day: (field, meaning = 'other') => {
      if (!has(field)) return undefined;
      const value = raw(field);
      if (value === '') return null;
      const read = readDay(value, meaning, today);
      if (read.ok) return read.day;
      problem(field, 'dayInvalid', { value: short(value), example: read.example });
      return null;
    },
    count: (field, min, max) => {
      if (!has(field)) return undefined;
      const value = tidy(cell(field)) === '0' ? '0' : raw(field);
      if (value === '') return null;
      const number = readCount(value);
      if (number === null) problem(field, 'numberInvalid', { value: short(value) });
      else if (number < min || number > max) problem(field, 'numberOutOfRange', { value: short(value), min, max });
      else return number;
      return null;
    },
    yesNo: (field) => {
      if (!has(field)) return undefined;
      const value = tidy(cell(field)).toLowerCase();
      if (/^(?:nein|n|no|0|kein(?:er|e|s)?|nicht vorhanden|-|falsch)$/.test(value)) return false;
      if (/^(?:ja|j|x|yes|1|vorhanden|wahr)$/.test(value)) return true;
      if (raw(field) !== '') problem(field, 'yesNoUnknown', { value: short(value) });
      return null;
    },
  };
}

/** Enough of a cell to find it again. */
export function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
