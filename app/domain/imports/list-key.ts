import type { CellProblem } from './cell-problem.ts';
import { short, type CellReader } from './cell-reader.ts';
import { tidy } from './fold.ts';

/** Customer or posting number as one spelling: capitals, no spaces, "999 a 100000" -> "999A100000". */
export function normaliseKey(text: string): string {
  return tidy(text).toUpperCase().replace(/\s+/g, '');
}

/** "9,99E+05": Excel showed a long number in short and the file was saved so; the number itself is gone. */
export function isShortenedByExcel(key: string): boolean {
  return /^\d[.,]?\d*E\+\d+$/.test(key);
}

/** The key of a row, by which whatever it is about is known again; a missing or damaged one is an error. */
export function readKey<Field extends string>(read: CellReader<Field>, field: Field): string {
  const key = normaliseKey(read.raw(field));
  if (key === '') read.problem(field, 'keyMissing');
  else if (isShortenedByExcel(key)) read.problem(field, 'keyShortened', { value: short(key) });
  return key;
}

/** The error of a row whose key an earlier row already has. @param column the key's heading in the file */
export function duplicateKeyProblem(row: number, column: string, key: string, earlier: number): CellProblem {
  return { row, column, code: 'duplicateKey', params: { value: key, earlier }, severity: 'error' };
}

/** The error of a row whose key belongs to somebody else here. @param column the key's heading in the file */
export function keyOfAnotherProblem(row: number, column: string, key: string): CellProblem {
  return { row, column, code: 'keyOfAnother', params: { value: key }, severity: 'error' };
}
