import { sql, type SQL } from 'drizzle-orm';
import { browseDays } from '#app/domain/match/browse-question.ts';
import { commuteLimits } from '#app/domain/reference/commute-band.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { cefrLevels, languageSkills } from '#app/domain/profile/language-level.ts';
import { dayNumber } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { BrowseAnswer, BrowseCounts, BrowseFiltered, BrowseQuery } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { bits, UNKNOWN_RANK } from '../../matching/match-columns.ts';
import { holdsSql } from './asked-posting.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

const mostConcepts = 60;
const mostHits = 2_000;

/** One filter: a name for its flag, and the condition over `match_row r`. Filters without a value are not in the list. */
interface Filter {
  readonly name: 'german' | 'near' | 'spots' | 'kinds' | 'shifts' | 'licences' | 'hours' | 'free' | 'car';
  readonly condition: string;
}

/**
 * A list of profiles with the counts of every further value, in one statement. Everybody who holds the chosen concepts is
 * looked at once, with one flag per filter; whoever fails more than one filter is in no number. Values of a filter are
 * counted over those who pass all the others.
 */
export async function browseProfiles(
  handle: Handle,
  query: BrowseQuery,
  concepts: ConceptNumbers,
): Promise<BrowseAnswer> {
  const holding = holdingAll(query, concepts);
  if (holding === null) return nobody;
  const filters = filtersOf(query);
  const conditions = [...holding, ...(filters.length < 2 ? [] : [`${fails(filters)} < 2`])];
  const flags = filters.map(({ name, condition }) => `(${condition}) AS is_${name}`);
  const seen = sql`WITH seen AS MATERIALIZED (SELECT ${sql.raw(
    [
      'p.id AS id, p.version AS version, r.profile AS profile, r.place AS place',
      `${kmSql(query)} AS km, ${levelSql} AS level, r.kinds AS kinds, r.shifts AS shifts, r.licences AS licences`,
      'r.free_day AS free_day, r.without_car AS without_car',
      `${filters.length === 0 ? '0' : fails(filters)} AS fails`,
      ...flags,
    ].join(', '),
  )} FROM match_row r CROSS JOIN match_profile p ON p.profile = r.profile WHERE ${sql.raw(conditions.join(' AND '))}${amongSql(query)})`;
  const counted = countedParts(query, filters);
  const parts: Record<string, string> = {
    hits: `SELECT json_group_array(json_array(id, version, km)) FROM (SELECT id, version, km FROM seen WHERE fails = 0 ORDER BY ${orders[query.sort]}, id LIMIT ${n(Math.min(mostHits, query.limit))} OFFSET ${n(query.offset)})`,
    german: `SELECT json_group_array(json_array(level, number)) FROM (SELECT level, count(*) AS number FROM seen WHERE ${passesBut(filters, 'german')} GROUP BY level)`,
    spots: `SELECT json_group_array(json_array(place, number)) FROM (SELECT place, count(*) AS number FROM seen WHERE place != 0 AND ${passesBut(filters, 'spots')} GROUP BY place)`,
    concepts: `SELECT json_group_array(json_array(concept, number)) FROM (${isEverybody(query) ? heldByAll : heldBySeen} ORDER BY 2 DESC, 1 LIMIT ${n(mostConcepts)})`,
    ...Object.fromEntries(
      counted.map(({ where, conditions }) => [
        where,
        `SELECT json_array(${totals(conditions)}) FROM seen WHERE ${where}`,
      ]),
    ),
  };
  const rows = await handle.all<{ part: string; found: string }>(
    sql`${seen} ${sql.raw(
      Object.entries(parts)
        .map(([part, select]) => `SELECT '${part}' AS part, (${select}) AS found`)
        .join(' UNION ALL '),
    )}`,
  );
  const found = new Map(rows.map(({ part, found: json }) => [part, JSON.parse(json) as never]));
  return answerFrom(found, new Map(counted.flatMap((scan) => scan.partsOf(found.get(scan.where) ?? []))), concepts);
}

/** Nothing restricts the list: then the index knows already how many hold each concept. */
const isEverybody = (query: BrowseFiltered) =>
  query.concepts.length + query.oneOf.length + filtersOf(query).length + among(query).length === 0;
const heldByAll = `SELECT skill AS concept, profiles AS number FROM match_count WHERE skill != ${n(EVERYBODY)} AND profiles > 0`;
const heldBySeen = `SELECT c.value AS concept, count(*) AS number FROM seen CROSS JOIN match_document d ON d.profile = seen.profile CROSS JOIN json_each(d.concepts) c WHERE fails = 0 AND c.value != ${n(EVERYBODY)} GROUP BY 1`;

/** How many meet each of some conditions, of whoever passes `where`: one look at the list for all of them. */
interface Scan {
  readonly where: string;
  readonly conditions: readonly string[];
  /** The numbers it found, by the part each belongs to. */
  partsOf(numbers: readonly number[]): [CountedPart, readonly number[]][];
}

type CountedPart = 'total' | 'kinds' | 'shifts' | 'licences' | 'car' | 'km' | 'free';

function countedParts(query: BrowseQuery, filters: readonly Filter[]): Scan[] {
  const wanted: { part: CountedPart; where: string; conditions: readonly string[] }[] = [
    { part: 'total', where: 'fails = 0', conditions: ['1'] },
    { part: 'kinds', where: passesBut(filters, 'kinds'), conditions: bitConditions('kinds', postingKinds.length) },
    { part: 'shifts', where: passesBut(filters, 'shifts'), conditions: bitConditions('shifts', shifts.length) },
    // Further licences narrow: counted over those who pass this filter too.
    { part: 'licences', where: 'fails = 0', conditions: bitConditions('licences', licences.length) },
    { part: 'car', where: passesBut(filters, 'car'), conditions: ['without_car = 0'] },
    {
      part: 'km',
      where: passesBut(filters, 'near'),
      conditions: query.near === null ? [] : commuteLimits.map((km) => `km BETWEEN 0 AND ${n(km)}`),
    },
    {
      part: 'free',
      where: passesBut(filters, 'free'),
      conditions: browseDays.map((days) => `free_day <= ${n(dayNumber(query.today) + days)}`),
    },
  ];
  const wheres = [...new Set(wanted.flatMap(({ where, conditions }) => (conditions.length > 0 ? [where] : [])))];
  return wheres.map((where) => {
    const here = wanted.filter((one) => one.where === where);
    return {
      where,
      conditions: here.flatMap(({ conditions }) => conditions),
      partsOf(numbers) {
        let from = 0;
        return here.map(({ part, conditions }) => [part, numbers.slice(from, (from += conditions.length))]);
      },
    };
  });
}

/** Ids of everybody who passes every filter. */
export async function profileIds(handle: Handle, query: BrowseFiltered, concepts: ConceptNumbers): Promise<string[]> {
  const holding = holdingAll(query, concepts);
  if (holding === null) return [];
  const conditions = [...holding, ...filtersOf(query).map(({ condition }) => `(${condition})`)];
  const [row] = await handle.all<{ ids: string }>(
    sql`SELECT json_group_array(p.id) AS ids FROM match_row r CROSS JOIN match_profile p ON p.profile = r.profile WHERE ${sql.raw(conditions.join(' AND '))}${amongSql(query)}`,
  );
  return JSON.parse(row?.ids ?? '[]') as string[];
}

/** Conditions of whoever holds all chosen concepts; null: nobody, one of them does not exist. */
function holdingAll(query: BrowseFiltered, concepts: ConceptNumbers): string[] | null {
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

const levelSql = `min(${languageSkills.map((skill) => `r.${skill}`).join(', ')})`;

/** Who lives nowhere we know comes last, who is free already first. */
const orders: Record<BrowseQuery['sort'], string> = {
  near: 'CASE WHEN km < 0 THEN 1000000 ELSE km END, free_day',
  free: 'free_day, CASE WHEN km < 0 THEN 1000000 ELSE km END',
  german: `CASE level WHEN ${UNKNOWN_RANK} THEN -1 ELSE level END DESC, free_day`,
};

/** Kilometres from the chosen place; -1: not known, or further than the table of distances goes, or no place chosen. */
function kmSql({ near }: BrowseFiltered): string {
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

const fails = (filters: readonly Filter[]) => filters.map(({ condition }) => `(NOT (${condition}))`).join(' + ');

/** Passes every filter but, maybe, this one. */
function passesBut(filters: readonly Filter[], name: Filter['name']): string {
  return filters.some((filter) => filter.name === name) ? `(fails = 0 OR (fails = 1 AND NOT is_${name}))` : 'fails = 0';
}

const bitConditions = (column: string, count: number) =>
  Array.from({ length: count }, (_, index) => `(${column} & ${1 << index}) != 0`);

const totals = (conditions: readonly string[]) =>
  conditions.map((condition) => `CAST(total(${condition}) AS INTEGER)`).join(', ');

/** Conditions that carry values, over `match_profile p`; the same values have the same key. */
export function among({ only, organisations }: BrowseFiltered): { readonly key: string; readonly sql: SQL }[] {
  const isAmong = (column: 'id' | 'organisation', values: readonly string[] | null) => {
    if (values === null) return [];
    const list = JSON.stringify(values);
    return [{ key: `${column} ${list}`, sql: sql`p.${sql.raw(column)} IN (SELECT value FROM json_each(${list}))` }];
  };
  return [...isAmong('id', only), ...isAmong('organisation', organisations ?? null)];
}

const amongSql = (query: BrowseFiltered) => sql.join(among(query).map((condition) => sql` AND ${condition.sql}`));

function answerFrom(
  found: ReadonlyMap<string, never>,
  counted: ReadonlyMap<CountedPart, readonly number[]>,
  concepts: ConceptNumbers,
): BrowseAnswer {
  const list = (part: CountedPart): readonly number[] => counted.get(part) ?? [];
  const pairs = (part: string): readonly (readonly [number, number])[] => found.get(part) ?? [];
  const hits: readonly (readonly [string, number, number])[] = found.get('hits') ?? [];
  const levels = new Map(pairs('german'));
  return {
    total: list('total')[0] ?? 0,
    hits: hits.map(([profileId, version, km]) => ({ profileId, version, km: km < 0 ? null : km })),
    counts: {
      german: cefrLevels.map((_, rank) => levels.get(rank) ?? 0),
      germanUnknown: levels.get(UNKNOWN_RANK) ?? 0,
      kinds: byWord(postingKinds, list('kinds')),
      shifts: byWord(shifts, list('shifts')),
      licences: byWord(licences, list('licences')),
      withCar: list('car')[0] ?? 0,
      km: list('km'),
      free: list('free'),
      spots: pairs('spots').map(([spotId, count]) => ({ spotId, count })),
      concepts: pairs('concepts').flatMap(([number, count]) => {
        const concept = concepts.keyOf(number);
        return concept === undefined ? [] : [{ concept, count }];
      }),
    },
  };
}

function byWord<Word extends string>(words: readonly Word[], counts: readonly number[]): Record<Word, number> {
  return Object.fromEntries(words.map((word, index) => [word, counts[index] ?? 0])) as Record<Word, number>;
}

const noCounts: BrowseCounts = {
  german: cefrLevels.map(() => 0),
  germanUnknown: 0,
  kinds: byWord(postingKinds, []),
  shifts: byWord(shifts, []),
  licences: byWord(licences, []),
  withCar: 0,
  km: [],
  free: [],
  spots: [],
  concepts: [],
};
const nobody: BrowseAnswer = { total: 0, hits: [], counts: noCounts };
