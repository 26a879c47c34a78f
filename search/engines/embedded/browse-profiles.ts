import { sql } from 'drizzle-orm';
import { browseDays } from '#app/domain/match/browse-question.ts';
import { commuteLimits } from '#app/domain/reference/commute-band.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { dayNumber } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { BrowseAnswer, BrowseCounts, BrowseFiltered, BrowseQuery } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { UNKNOWN_RANK } from '../../matching/match-columns.ts';
import {
  among,
  amongSql,
  fails,
  filtersOf,
  holdingAll,
  kmSql,
  levelSql,
  passesBut,
  rowsOf,
  type Filter,
} from './browse-filters.ts';
import { EVERYBODY, type ConceptNumbers } from './concept-numbers.ts';

const mostConcepts = 60;
const mostHits = 2_000;

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
      'r.profile AS profile, r.place AS place',
      `${kmSql(query)} AS km, ${levelSql} AS level, r.kinds AS kinds, r.shifts AS shifts, r.licences AS licences`,
      'r.free_day AS free_day, r.without_car AS without_car',
      `${filters.length === 0 ? '0' : fails(filters)} AS fails`,
      ...flags,
    ].join(', '),
  )} FROM ${sql.raw(rowsOf(query))} WHERE ${sql.raw(conditions.join(' AND '))}${amongSql(query)})`;
  const counted = countedParts(query, filters);
  const parts: Record<string, string> = {
    hits: `SELECT json_group_array(json_array(p.id, p.version, s.km)) FROM (SELECT profile, km FROM seen WHERE fails = 0 ORDER BY ${orders[query.sort]}, profile LIMIT ${n(Math.min(mostHits, query.limit))} OFFSET ${n(query.offset)}) s CROSS JOIN match_profile p ON p.profile = s.profile`,
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

/** Who lives nowhere we know comes last, who is free already first. */
const orders: Record<BrowseQuery['sort'], string> = {
  near: 'CASE WHEN km < 0 THEN 1000000 ELSE km END, free_day',
  free: 'free_day, CASE WHEN km < 0 THEN 1000000 ELSE km END',
  german: `CASE level WHEN ${UNKNOWN_RANK} THEN -1 ELSE level END DESC, free_day`,
};

const bitConditions = (column: string, count: number) =>
  Array.from({ length: count }, (_, index) => `(${column} & ${1 << index}) != 0`);

const totals = (conditions: readonly string[]) =>
  conditions.map((condition) => `CAST(total(${condition}) AS INTEGER)`).join(', ');

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
