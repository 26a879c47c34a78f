import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

type Columns = Readonly<Record<string, SQLiteColumn>>;
export type UnpackedRow<C extends Columns> = {
  [K in keyof C]: C[K]['_']['notNull'] extends true ? C[K]['_']['data'] : C[K]['_']['data'] | null;
};

/**
 * All rows of a group as one JSON text, for small rows that are always read together: fetching a row from libSQL costs
 * more than reading it, so a hundred rows in one are several times as fast. Read it with `unpackRows` and the same columns.
 */
export function packRows(columns: Columns): SQL<string> {
  return sql<string>`json_group_array(json_array(${sql.join(Object.values(columns), sql`, `)}))`;
}

/** What `packRows` packed, each value as Drizzle would have read it. Null (no row at all) gives an empty list. */
export function unpackRows<C extends Columns>(columns: C, packed: string | null): UnpackedRow<C>[] {
  const entries = Object.entries(columns);
  return (JSON.parse(packed ?? '[]') as unknown[][]).map(
    (values) =>
      Object.fromEntries(
        entries.map(([name, column], index) => {
          const value = values[index] ?? null;
          return [name, value === null ? null : column.mapFromDriverValue(value)];
        }),
      ) as UnpackedRow<C>,
  );
}
