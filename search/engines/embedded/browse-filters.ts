import { sql, type SQL } from 'drizzle-orm';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { dayNumber } from '#app/domain/time/day.ts';
import type { BrowseFiltered } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { bits, UNKNOWN_RANK } from '../../matching/match-columns.ts';
import { holdsSql } from './asked-posting.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

/** One filter: a name for its flag, and the condition over `match_row r`. Filters without a value are not in the list. */
export interface Filter {
  readonly name: 'german' | 'near' | 'spots' | 'kinds' | 'shifts' | 'licences' | 'hours' | 'free' | 'car';
  readonly condition: string;
}

/** Conditions of whoever holds all chosen concepts; null: nobody, one of them does not exist. */
export function holdingAll(query: BrowseFiltered, concepts: ConceptNumbers): string[] | null {
  const numbers = query.concepts.map((key) => concepts.numberOf(key));
  const held = numbers.filter((number) => number !== undefined);
  if (held.length < numbers.length) return null;
  const [driver = EVERYBODY, ...others] = held;
  return [
    `r.skill = ${n(driver)}`,
    ...others.map((concept) => holdsSql([concept])),
    ...query.oneOf.map((keys) => holdsOneOf(keys, concepts)),
  ];
}

/** Condition of whoever holds any of these concepts. */
export function holdsOneOf(keys: readonly string[], concepts: ConceptNumbers): string {
  const numbers = keys.map((key) => concepts.numberOf(key)).filter((number) => number !== undefined);
  return numbers.length === 0 ? '0' : holdsSql(numbers);
}

export const levelSql = `min(${languageSkills.map((skill) => `r.${skill}`).join(', ')})`;

/** Kilometres from the chosen place; -1: not known, or further than the table of distances goes, or no place chosen. */
export function kmSql({ near }: BrowseFiltered): string {
  if (near === null) return '-1';
  const spot = n(near.spotId);
  return `CASE r.place WHEN ${spot} THEN 0 WHEN 0 THEN -1 ELSE coalesce((SELECT d.km FROM place_km d WHERE d.a = ${spot} AND d.b = r.place), -1) END`;
}

/** The filters that are set, over `match_row r`. */
export function filtersOf(query: BrowseFiltered): Filter[] {
  const { german, hours, free, near } = query;
  const found: Filter[] = [];
  const add = (name: Filter['name'], conditions: readonly (string | false)[]) => {
    const set = conditions.filter((condition) => condition !== false);
    if (set.length > 0) found.push({ name, condition: set.join(' AND ') });
  };
  const level = levelSql;
  add(
    'german',
    german === 'unknown'
      ? [`${level} = ${UNKNOWN_RANK}`]
      : [
          (german.from !== null || german.to !== null) && `${level} != ${UNKNOWN_RANK}`,
          german.from !== null && `${level} >= ${n(german.from)}`,
          german.to !== null && `${level} <= ${n(german.to)}`,
        ],
  );
  add('near', [near !== null && `${kmSql(query)} BETWEEN 0 AND ${n(near.km)}`]);
  add('spots', [query.spots !== null && `r.place IN (${query.spots.map(n).join(', ')})`]);
  add('kinds', [query.kinds.length > 0 && `(r.kinds & ${n(bits(postingKinds, query.kinds))}) != 0`]);
  add('shifts', [query.shifts.length > 0 && `(r.shifts & ${n(bits(shifts, query.shifts))}) != 0`]);
  const asked = bits(licences, query.licences);
  add('licences', [asked !== 0 && `(r.licences & ${n(asked)}) = ${n(asked)}`]);
  add('hours', [
    hours.from !== null && `r.hours_max >= ${n(hours.from)}`,
    hours.to !== null && `r.hours_min <= ${n(hours.to)}`,
  ]);
  add('free', [
    free.from !== null && `r.free_day >= ${n(dayNumber(free.from))}`,
    free.to !== null && `r.free_day <= ${n(dayNumber(free.to))}`,
  ]);
  add('car', [query.withCar && 'r.without_car = 0']);
  return found;
}

export const fails = (filters: readonly Filter[]) => filters.map(({ condition }) => `(NOT (${condition}))`).join(' + ');

/** Passes every filter but, maybe, this one. */
export function passesBut(filters: readonly Filter[], name: Filter['name']): string {
  return filters.some((filter) => filter.name === name) ? `(fails = 0 OR (fails = 1 AND NOT is_${name}))` : 'fails = 0';
}

/** Whoever is not asked for by id or organisation is looked up by number alone, and their heads only where they are shown. */
export const rowsOf = (query: BrowseFiltered) =>
  among(query).length === 0 ? 'match_row r' : 'match_row r CROSS JOIN match_profile p ON p.profile = r.profile';

/** Conditions that carry values, over `match_profile p`; the same values have the same key. */
export function among({ only, organisations }: BrowseFiltered): { readonly key: string; readonly sql: SQL }[] {
  const isAmong = (column: 'id' | 'organisation', values: readonly string[] | null) => {
    if (values === null) return [];
    const list = JSON.stringify(values);
    return [{ key: `${column} ${list}`, sql: sql`p.${sql.raw(column)} IN (SELECT value FROM json_each(${list}))` }];
  };
  return [...isAmong('id', only), ...isAmong('organisation', organisations ?? null)];
}

export const amongSql = (query: BrowseFiltered) =>
  sql.join(among(query).map((condition) => sql` AND ${condition.sql}`));
