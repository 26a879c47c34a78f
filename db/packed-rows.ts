import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

type Columns = Readonly<Record<string, SQLiteColumn>>;
export type UnpackedRow<C extends Columns> = {
  [K in keyof C]: C[K]['_']['notNull'] extends true ? C[K]['_']['data'] : C[K]['_']['data'] | null;
};

/**
 * All rows of a group as one JSON text, for small rows that are always read together: fetching a row from libSQL costs
 * more than reading it, so a hundred rows in one are several times as fast. Read it with `unpackRows` and the same columns.
 * @param more expressions that follow the columns; `unpackRows` gives their bare values as `more`
 */
export function packRows(columns: Columns, ...more: readonly SQL[]): SQL<string> {
  return sql<string>`json_group_array(json_array(${sql.join([...Object.values(columns), ...more], sql`, `)}))`;
}

/** Packed rows inside packed rows arrive parsed. */
export type Packed = string | readonly unknown[][] | null;

/** What `packRows` packed, each value as Drizzle would have read it. Null (no row at all) gives an empty list. */
export function unpackRows<C extends Columns>(columns: C, packed: Packed): { row: UnpackedRow<C>; more: unknown[] }[] {
  const entries = Object.entries(columns);
  const lists = typeof packed === 'string' ? (JSON.parse(packed) as unknown[][]) : (packed ?? []);
  return lists.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [index, [name, column]] of entries.entries()) {
      const value = values[index] ?? null;
      row[name] = value === null ? null : column.mapFromDriverValue(value);
    }
    return { row: row as UnpackedRow<C>, more: values.slice(entries.length) };
  });
}
