import { sql, type SQL } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import type { BrowseFiltered } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { among, filtersOf, holdsOneOf } from './browse-filters.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

/**
 * How many pass each of several lists, in one statement. Lists that differ in a filter or two share all other conditions:
 * everybody who can be in one of them is looked at once, with one flag for every condition that not all of them have.
 */
export async function countLists(
  handle: Handle,
  queries: readonly BrowseFiltered[],
  concepts: ConceptNumbers,
): Promise<number[]> {
  if (queries.length === 0) return [];
  const lists = queries.map((query) => conditionsOf(query, concepts));
  const conditions = new Map(lists.flatMap((list) => [...list]));
  const keys = [...conditions.keys()];
  const isShared = (key: string) => lists.every((list) => list.has(key));
  const flags = new Map(keys.filter((key) => !isShared(key)).map((key, index) => [key, `c${index}`]));
  const written = (key: string) => sql`(${conditions.get(key) ?? sql`0`})`;
  // Who is in a list has all its conditions, so lacks at most those the others have besides.
  const mostLacking = Math.max(...lists.map((list) => [...flags.keys()].filter((key) => !list.has(key)).length));
  const lacking = [...flags.keys()].map((key) => sql`(NOT ${written(key)})`);
  const drivers = driversOf(queries, concepts);
  // All rows of a person are alike but for the concept.
  const once = sql.raw(drivers.length > 1 ? ' GROUP BY r.profile' : '');
  const where = [
    sql.raw(`r.skill IN (${drivers.map(n).join(', ')})`),
    ...keys.filter(isShared).map(written),
    ...(mostLacking < flags.size ? [sql`${sql.join(lacking, sql` + `)} <= ${sql.raw(n(mostLacking))}`] : []),
  ];
  const columns = [sql`r.profile`, ...[...flags].map(([key, flag]) => sql`${written(key)} AS ${sql.raw(flag)}`)];
  const totals = lists.map((list) => {
    const own = [...flags].flatMap(([key, flag]) => (list.has(key) ? [flag] : []));
    return `CAST(total(${own.length === 0 ? '1' : own.join(' AND ')}) AS INTEGER)`;
  });
  const [row] = await handle.all<{ found: string }>(
    sql`WITH seen AS MATERIALIZED (SELECT ${sql.join(columns, sql`, `)} FROM match_row r CROSS JOIN match_profile p ON p.profile = r.profile WHERE ${sql.join(where, sql` AND `)}${once}) SELECT json_array(${sql.raw(totals.join(', '))}) AS found FROM seen`,
  );
  return JSON.parse(row?.found ?? '[]') as number[];
}

/** What a list asks, each condition by a key that is the same where it is the same. */
function conditionsOf(query: BrowseFiltered, concepts: ConceptNumbers): Map<string, SQL> {
  const found = new Map<string, SQL>();
  for (const keys of [...query.concepts.map((key) => [key]), ...query.oneOf])
    found.set(`holds ${keys.join()}`, sql.raw(holdsOneOf(keys, concepts)));
  for (const { condition } of filtersOf(query)) found.set(condition, sql.raw(condition));
  for (const condition of among(query)) found.set(condition.key, condition.sql);
  return found;
}

/** Concepts of which everybody in any of the lists holds one. */
function driversOf(queries: readonly BrowseFiltered[], concepts: ConceptNumbers): number[] {
  const firsts = queries.map(({ concepts: [first] }) =>
    first === undefined ? EVERYBODY : (concepts.numberOf(first) ?? EVERYBODY),
  );
  return firsts.includes(EVERYBODY) ? [EVERYBODY] : [...new Set(firsts)];
}
