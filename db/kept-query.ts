import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './client.ts';

/** What Drizzle keeps behind a handle, and what a prepared query is asked through: the transaction, else the client. */
interface Session {
  readonly client: object;
  readonly tx: unknown;
}

/**
 * A query that is asked for all day: Drizzle writes its statement once per database, since writing it takes longer than
 * answering it. Values come as `sql.placeholder('name')`. Inside a transaction the same statement is asked within it.
 * @param build a query that ends with `.prepare()`
 */
export function keptQuery<Query extends object>(build: (handle: Handle) => Query): (handle: Handle) => Query {
  const built = new WeakMap<object, Query>();
  return (handle) => {
    const { client, tx } = (handle as unknown as { readonly session: Session }).session;
    let query = built.get(client);
    if (query === undefined) {
      query = build(handle);
      built.set(client, query);
    }
    return Object.create(query, { tx: { value: tx } }) as Query;
  };
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
