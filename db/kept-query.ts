import { Column, getTableColumns, is, SQL, sql, Subquery, type DriverValueDecoder } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './client.ts';

/** What Drizzle keeps behind a handle, and what a prepared query is asked through: the transaction, else the client. */
interface Session {
  readonly client: object;
  readonly tx: unknown;
}

/** What Drizzle keeps in a prepared query: where it is asked, the columns it gives, and how its rows are read. */
interface Prepared {
  tx: unknown;
  readonly fields?: readonly { readonly path: readonly string[]; readonly field: unknown }[];
  customResultMapper?: (rows: readonly ArrayLike<unknown>[], normalize: (value: unknown) => unknown) => unknown[];
}

/**
 * A query that is asked for all day with `all` or `run`: Drizzle writes its statement once per database, since writing it takes
 * longer than answering it, and how each column is read is looked up once. Values come as `sql.placeholder('name')`. Inside a
 * transaction the same statement is asked within it.
 * @param build a query that ends with `.prepare()`
 */
export function keptQuery<Query extends object>(
  build: (handle: Handle) => Query,
): (handle: Handle) => Omit<Query, 'get'> {
  const built = new WeakMap<object, Query & Prepared>();
  return (handle) => {
    const { client, tx } = (handle as unknown as { readonly session: Session }).session;
    let query = built.get(client);
    if (query === undefined) {
      query = build(handle) as Query & Prepared;
      query.tx = undefined;
      query.customResultMapper ??= mapperOf(query.fields);
      built.set(client, query);
    }
    if (tx === undefined) return query;
    const within = Object.assign(Object.create(Object.getPrototypeOf(query) as object) as Query & Prepared, query);
    within.tx = tx;
    return within;
  };
}

/** Reads rows as Drizzle does, without asking of each value anew what its column is. Nested objects are left to Drizzle. */
function mapperOf(fields: Prepared['fields']): Prepared['customResultMapper'] {
  if (fields?.every(({ path }) => path.length === 1) !== true) return undefined;
  const columns = fields.map(({ path, field }) => ({ name: path[0] as string, decoder: decoderOf(field) }));
  return (rows, normalize) =>
    rows.map((row) => {
      const read: Record<string, unknown> = {};
      for (const [index, { name, decoder }] of columns.entries()) {
        const value = row[index] ?? null;
        read[name] = value === null ? null : decoder.mapFromDriverValue(normalize(value));
      }
      return read;
    });
}

function decoderOf(field: unknown): DriverValueDecoder<unknown, unknown> {
  if (is(field, Column)) return field;
  const expression = is(field, SQL) ? field : is(field, Subquery) ? field._.sql : (field as SQL.Aliased).sql;
  return (expression as unknown as { readonly decoder: DriverValueDecoder<unknown, unknown> }).decoder;
}

/**
 * Every column of a table as a value given under its name, for the row of a kept `insert`. All of them are given then, null
 * where there is nothing: a placeholder of Drizzle's would hand null to the column, which makes text or an error of it.
 */
export function givenRow<T extends SQLiteTable>(table: T): { [K in keyof T['$inferInsert']]-?: SQL } {
  return givenColumns(table, Object.keys(getTableColumns(table)) as (keyof T['$inferInsert'])[]);
}

/** The same of some columns, for what a kept `update` sets. */
export function givenColumns<T extends SQLiteTable, K extends keyof T['$inferInsert']>(
  table: T,
  names: readonly K[],
): { [Name in K]-?: SQL } {
  const columns = getTableColumns(table) as Readonly<Record<PropertyKey, SQLiteColumn>>;
  const given = names.map((name) => {
    const column = columns[name];
    const mapToDriverValue = (value: unknown) => (value === null ? null : column?.mapToDriverValue(value));
    return [name, sql`${sql.param(sql.placeholder(String(name)), { mapToDriverValue })}`];
  });
  return Object.fromEntries(given) as never;
}

/** Many values as one list that is given as JSON text under `name`: `listed` for a kept query. */
export const listGiven = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`;
