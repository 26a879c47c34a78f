import { sql, type SQL } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import { wholeNumber as n, type Range } from '../../matching/expression.ts';
import { GRACE_DAYS, scoreBound, scoreSql, type PairFact } from '../../matching/score-terms.ts';
import type { AskedAs } from '../../matching/asked-concepts.ts';
import { driversOf, filterConditions, germanGapSql, holdsSql, type AskedNumber, type AskedPosting, type GermanGroup } from './asked-posting.ts';

export interface RankedProfile {
  readonly id: string;
  readonly score: number;
  /** Null: a place is not known. */
  readonly km: number | null;
}

export interface RankLimits {
  readonly known: number;
  readonly unknown: number;
  readonly exclude: readonly string[];
}

/** What the statement's shape is chosen by; never its answer. */
export interface RankPlan {
  /** How many hold a concept. */
  profilesWith(concept: number): number;
  /** Below this many holders a concept is scanned directly instead of place by place. */
  readonly smallConcept: number;
}

/**
 * The tier search, in one statement: concept by concept, rarest must first, `place_km` -> `match_row` by concept and
 * place; other asked concepts are looked up only for rows that survive every hard filter; scored in SQL. A tier runs
 * only while the last place of the list could still be beaten by somebody who holds none of the concepts driven
 * before. That bound is exact, so the list is the same as if everybody had been compared.
 */
export async function rankProfiles(
  handle: Handle,
  ask: AskedPosting,
  limits: RankLimits,
  plan: RankPlan,
): Promise<Record<GermanGroup, RankedProfile[]>> {
  const groups: { group: GermanGroup; limit: number }[] = [{ group: 'known', limit: limits.known }];
  if (ask.skills.length > 0 && limits.unknown > 0) groups.push({ group: 'unknown', limit: limits.unknown });
  const drivers = driversOf(ask, plan.profilesWith);
  if (drivers.length === 0) return { known: [], unknown: [] };
  const excluded = limits.exclude.length === 0 ? null : JSON.stringify(limits.exclude);
  const parts = groups.map(({ group, limit }) => tiers(ask, group, limit, drivers, plan, excluded));
  const statement = sql`WITH ${sql.raw(spots(ask))}, ${sql.join(parts.map((part) => part.tables), sql`, `)}
    ${sql.join(parts.map((part) => part.result), sql` UNION ALL `)} ORDER BY 1, 3 DESC, 2`;
  const rows = await handle.all<{ part: number; id: string; score: number; km: number }>(statement);
  const of = (part: number) => rows.filter((row) => row.part === part).map(({ id, score, km }) => ({ id, score, km: km < 0 ? null : km }));
  return { known: of(0), unknown: of(1) };
}

/** Every place within 100 km of the posting, its own, and "not known". */
export function spots({ columns: { spot } }: AskedPosting): string {
  return `spots (place, km) AS MATERIALIZED (SELECT ${n(spot)}, 0 UNION ALL SELECT b, km FROM place_km WHERE a = ${n(spot)} AND b != ${n(spot)} UNION ALL SELECT 0, -1)`;
}

function tiers(ask: AskedPosting, group: GermanGroup, limit: number, drivers: readonly number[], plan: RankPlan, excluded: string | null) {
  const prefix = group === 'known' ? 'k' : 'u';
  const gap = germanGapSql(ask, group);
  const column = factColumn(ask);
  const tables: SQL[] = [];
  const results: string[] = [];
  for (const [index, driver] of drivers.entries()) {
    const before = drivers.slice(0, index);
    const conditions = [
      ...(index === 0 ? [] : [notYetDecided(results, boundAfter(ask, before), limit)]),
      `r.skill = ${n(driver)}`,
      ...filterConditions(ask, group),
      ...(before.length === 0 ? [] : [`NOT ${holdsSql(before)}`]),
    ];
    const credits = (as: AskedAs) => creditsSql(ask.asked.filter((asked) => asked.as === as), driver, before);
    const isDirect = ask.columns.spot === 0 || plan.profilesWith(driver) < plan.smallConcept;
    const source = isDirect ? direct(ask.columns.spot) : byPlace;
    const facts = `SELECT p.id AS id, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${n(ask.start)} AS late_days, ${gap} AS german_gap,
      ${credits('must')} AS must_credit, ${credits('nice')} AS nice_credit, ${credits('occupation')} AS occupation_credit
      FROM ${source.from} CROSS JOIN match_profile p
      WHERE ${[...conditions, ...source.conditions].join(' AND ')} AND p.profile = r.profile`;
    const exclusion = excluded === null ? sql`` : sql` AND p.id NOT IN (SELECT value FROM json_each(${excluded}))`;
    const name = `${prefix}${index}`;
    tables.push(
      sql`${sql.raw(`${name}_facts AS MATERIALIZED (${facts}`)}${exclusion}${sql.raw(`),
      ${name} AS MATERIALIZED (SELECT id, ${scoreSql(ask.weights, column)} AS score, raw_km FROM ${name}_facts ORDER BY 2 DESC, 1 LIMIT ${n(limit)})`)}`,
    );
    results.push(name);
  }
  const all = results.map((name) => `SELECT id, score, raw_km FROM ${name}`).join(' UNION ALL ');
  return {
    tables: sql.join(tables, sql`, `),
    result: sql.raw(`SELECT * FROM (SELECT ${group === 'known' ? 0 : 1} AS part, id, score, raw_km AS km FROM (${all}) ORDER BY score DESC, id LIMIT ${n(limit)})`),
  };
}

const byPlace = {
  from: 'spots k CROSS JOIN match_row r',
  km: 'k.km',
  conditions: ['r.place = k.place', 'k.km <= r.max_km'],
};

/** Without a place of the posting nobody is too far. */
function direct(spot: number) {
  const km = spot === 0 ? '-1' : `CASE WHEN r.place = ${n(spot)} THEN 0 WHEN r.place = 0 THEN -1 ELSE (SELECT d.km FROM place_km d WHERE d.a = ${n(spot)} AND d.b = r.place) END`;
  return { from: 'match_row r', km, conditions: spot === 0 ? [] : [`${km} <= r.max_km`] };
}

/** True while fewer than `limit` of the results so far are better than anybody still to come. */
function notYetDecided(results: readonly string[], bound: number, limit: number): string {
  const better = results.map((name) => `SELECT 1 FROM ${name} WHERE score > ${n(bound)}`).join(' UNION ALL ');
  return `(SELECT count(*) FROM (${better})) < ${n(limit)}`;
}

/** Credit of asked concepts for a row found by `driver` that holds none of `before`. */
function creditsSql(asked: readonly AskedNumber[], driver: number, before: readonly number[]): string {
  const single = asked.map(({ concept, related }) => {
    if (concept === driver) return '1000';
    const cases: string[] = [];
    let otherwise = '0';
    if (concept !== null && !before.includes(concept)) cases.push(`WHEN ${holdsSql([concept])} THEN 1000`);
    for (const near of related) {
      if (near.concept === driver) {
        otherwise = n(near.credit);
        break;
      }
      if (!before.includes(near.concept)) cases.push(`WHEN ${holdsSql([near.concept])} THEN ${n(near.credit)}`);
    }
    return cases.length === 0 ? otherwise : `CASE ${cases.join(' ')} ELSE ${otherwise} END`;
  });
  return single.length === 0 ? '0' : single.join(' + ');
}

/** No profile that holds none of `driven` scores higher than this. */
function boundAfter(ask: AskedPosting, driven: readonly number[]): number {
  const best = (as: AskedAs) =>
    ask.asked
      .filter((asked) => asked.as === as)
      .reduce((sum, { concept, related }) => {
        if (concept !== null && !driven.includes(concept)) return sum + 1000;
        return sum + (related.find((near) => !driven.includes(near.concept))?.credit ?? 0);
      }, 0);
  const count = (as: AskedAs) => ask.asked.filter((asked) => asked.as === as).length;
  const exactly = (value: number): Range => ({ low: value, high: value });
  const upTo = (value: number): Range => ({ low: 0, high: value });
  const facts: Record<PairFact, Range> = {
    mustCount: exactly(count('must')),
    mustCredit: upTo(best('must')),
    niceCount: exactly(count('nice')),
    niceCredit: upTo(best('nice')),
    occupationCount: exactly(count('occupation')),
    occupationCredit: upTo(best('occupation')),
    germanGap: { low: -9000, high: 9000 },
    km: upTo(1_000_000),
    maxKm: upTo(1_000_000),
    lateDays: { low: -GRACE_DAYS, high: GRACE_DAYS },
  };
  return scoreBound(ask.weights, facts);
}

/** The facts as columns of `*_facts`. */
function factColumn(ask: AskedPosting): (fact: PairFact) => string {
  const count = (as: AskedAs) => n(ask.asked.filter((asked) => asked.as === as).length);
  const columns: Record<PairFact, string> = {
    mustCount: count('must'),
    mustCredit: 'must_credit',
    niceCount: count('nice'),
    niceCredit: 'nice_credit',
    occupationCount: count('occupation'),
    occupationCredit: 'occupation_credit',
    germanGap: 'german_gap',
    // Where a place is not known, the whole of the own way is used up: nobody is kept away, nothing is earned.
    km: 'CASE WHEN raw_km < 0 THEN max_km ELSE raw_km END',
    maxKm: 'max_km',
    lateDays: 'late_days',
  };
  return (fact) => columns[fact];
}
