import { canonical, type ListedField } from './plan-import.ts';

/**
 * One field of a list: what the cell said, what would be stored, what is stored. `said` answers undefined where the list does
 * not speak of the field. Fields are called as in namespace `imports` under `field`.
 */
export interface ListField<Row, Known, Context> {
  readonly said: (row: Row) => unknown;
  readonly stored: (row: Row, context: Context) => unknown;
  readonly here: (known: Known) => unknown;
  /** Order means nothing. */
  readonly isSet?: true;
}
export type ListFields<Row, Known, Context> = Readonly<Record<string, ListField<Row, Known, Context>>>;

/** The fields a row of the list has, as canonical texts: what it said and what would be stored. */
export function listedFields<Row, Context>(
  fields: ListFields<Row, never, Context>,
  row: Row,
  context: Context,
): Record<string, ListedField> {
  const listed: Record<string, ListedField> = {};
  for (const [name, field] of Object.entries(fields)) {
    const said = field.said(row);
    if (said === undefined) continue;
    listed[name] = { said: canonical(said, field.isSet), stored: canonical(field.stored(row, context), field.isSet) };
  }
  return listed;
}

/** The same fields as they are stored now. */
export function knownFields<Known>(fields: ListFields<never, Known, never>, known: Known): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, canonical(field.here(known), field.isSet)]),
  );
}
