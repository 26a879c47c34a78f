import { sql, type SQL } from 'drizzle-orm';
import { wholeNumber as n } from '../../matching/expression.ts';
import type { AskedAs } from '../../matching/asked-concepts.ts';
import {
  filterConditions,
  germanGapSql,
  germanPartSql,
  holdsSql,
  isGermanUnknownSql,
  type AskedNumber,
  type AskedPosting,
  type GermanGroup,
} from './asked-posting.ts';

/** Whom a question leaves out. */
export interface Among {
  readonly exclude: readonly string[];
  /** Only profiles of these organisations; null: of all. */
  readonly organisations: readonly string[] | null;
}

/** The condition of `among` on a row `p` of `match_profile`, with AND before it. */
function amongSql({ exclude, organisations }: Among): SQL {
  const excluded =
    exclude.length === 0 ? sql`` : sql` AND p.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  return organisations === null
    ? excluded
    : sql`${excluded} AND p.organisation IN (SELECT value FROM json_each(${JSON.stringify(organisations)}))`;
}

/** What the statement's shape is chosen by; never its answer. */
export interface RankPlan {
  /** How many hold a concept. */
  profilesWith(concept: number): number;
  /** Below this many holders a concept is scanned directly instead of place by place. */
  readonly smallConcept: number;
  /** Tiers that together have fewer holders than this are driven in one statement. */
  readonly gatherBelow: number;
}

/** How many rows these concepts have together. */
export const holders = (concepts: readonly number[], plan: RankPlan) =>
  concepts.reduce((sum, concept) => sum + plan.profilesWith(concept), 0);

/** The common table `facts`: everybody who holds one of `drivers` and none of `before` and passes the filters. */
export function facts(
  ask: AskedPosting,
  groups: readonly GermanGroup[],
  drivers: readonly number[],
  before: readonly number[],
  among: Among,
  plan: RankPlan,
): SQL {
  const credits = (as: AskedAs) =>
    creditsSql(
      ask.asked.filter((asked) => asked.as === as),
      drivers.length === 1 ? drivers[0] : undefined,
      before,
    );
  const source = rowsOf(ask, drivers, plan);
  const conditions = [
    `r.skill IN (${drivers.map(n).join(', ')})`,
    germanPartSql(ask, groups),
    ...filterConditions(ask, groups),
    ...source.conditions,
    ...(before.length === 0 ? [] : [`NOT ${holdsSql(before)}`]),
    'p.profile = r.profile',
  ];
  const select = `SELECT ${drivers.length === 1 ? '' : 'DISTINCT '}p.id AS id, p.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${n(ask.start)} AS late_days,
    ${isGermanUnknownSql(ask)} AS is_unknown, ${germanGapSql(ask, isGermanUnknownSql(ask))} AS german_gap,
    ${credits('must')} AS must_credit, ${credits('nice')} AS nice_credit, ${credits('occupation')} AS occupation_credit
    FROM ${source.from} CROSS JOIN match_profile p WHERE ${conditions.join(' AND ')}`;
  return sql`${sql.raw(`WITH ${source.with}facts AS MATERIALIZED (${select}`)}${amongSql(among)})`;
}

/**
 * The same table with nobody but those who have full credit for every must: the others are dropped at the first must they
 * lack, before anything else of them is looked up.
 * @param driver concepts of which everybody with every must has one
 */
export function factsOfEveryMust(ask: AskedPosting, driver: readonly number[], among: Among, plan: RankPlan): SQL {
  const ofKind = (as: AskedAs) => ask.asked.filter((asked) => asked.as === as);
  const source = rowsOf(ask, driver, plan);
  const others = ofKind('must')
    .map(fullCreditOf)
    .filter((concepts) => !isSame(concepts, driver));
  const conditions = [
    `r.skill IN (${driver.map(n).join(', ')})`,
    germanPartSql(ask, ['known']),
    ...filterConditions(ask, ['known']),
    ...source.conditions,
    ...others.map(holdsSql),
    'p.profile = r.profile',
  ];
  const select = `SELECT ${driver.length === 1 ? '' : 'DISTINCT '}p.id AS id, p.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${n(ask.start)} AS late_days,
    0 AS is_unknown, ${germanGapSql(ask, '0')} AS german_gap, ${n(1000 * ofKind('must').length)} AS must_credit,
    ${creditsSql(ofKind('nice'), undefined, [])} AS nice_credit, ${creditsSql(ofKind('occupation'), undefined, [])} AS occupation_credit
    FROM ${source.from} CROSS JOIN match_profile p WHERE ${conditions.join(' AND ')}`;
  return sql`${sql.raw(`WITH ${source.with}facts AS MATERIALIZED (${select}`)}${amongSql(among)})`;
}

/** Concepts that count in full for an asked one: itself, and what is as good. Empty: nobody can have it. */
export function fullCreditOf({ concept, related }: AskedNumber): number[] {
  return [
    ...(concept === null ? [] : [concept]),
    ...related.filter(({ credit }) => credit === 1000).map((near) => near.concept),
  ];
}

const isSame = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/**
 * The same table where everybody is looked at in one go: the rows of all asked and related concepts are read once and put
 * together per person, which for few people is quicker than to look up each concept of each of them.
 */
export function gatheredFacts(
  ask: AskedPosting,
  groups: readonly GermanGroup[],
  drivers: readonly number[],
  among: Among,
  plan: RankPlan,
): SQL {
  const named = ask.asked.flatMap(({ concept, related }) => [
    ...(concept === null ? [] : [concept]),
    ...related.map((near) => near.concept),
  ]);
  const concepts = [...new Set([...drivers, ...named])];
  const source = rowsOf(ask, concepts, plan);
  const conditions = [
    `r.skill IN (${concepts.map(n).join(', ')})`,
    germanPartSql(ask, groups),
    ...filterConditions(ask, groups),
    ...source.conditions,
  ];
  const credits = (as: AskedAs) =>
    ask.asked
      .filter((asked) => asked.as === as)
      .map(({ concept, related }) => {
        const worth = [...(concept === null ? [] : [{ concept, credit: 1000 }]), ...related];
        return worth.length === 0
          ? '0'
          : `max(CASE r.skill ${worth.map((one) => `WHEN ${n(one.concept)} THEN ${n(one.credit)}`).join(' ')} ELSE 0 END)`;
      })
      .join(' + ') || '0';
  const isDriven = concepts.length === drivers.length ? '' : `HAVING max(r.skill IN (${drivers.map(n).join(', ')}))`;
  return sql`${sql.raw(`WITH ${source.with}held AS MATERIALIZED (
    SELECT r.profile AS profile, ${source.km} AS raw_km, r.max_km AS max_km, r.free_day - ${n(ask.start)} AS late_days,
      ${isGermanUnknownSql(ask)} AS is_unknown,
      ${credits('must')} AS must_credit, ${credits('nice')} AS nice_credit, ${credits('occupation')} AS occupation_credit
    FROM ${source.from} WHERE ${conditions.join(' AND ')} GROUP BY r.profile ${isDriven}),
    facts AS MATERIALIZED (SELECT p.id AS id, h.*, ${germanGapSql(ask, 'h.is_unknown')} AS german_gap
    FROM held h CROSS JOIN match_profile p WHERE p.profile = h.profile`)}${amongSql(among)})`;
}

/** How the rows of some concepts are reached: the parts of a statement over `match_row r`. */
interface RowSource {
  /** Common tables it needs, each with a comma behind it. */
  readonly with: string;
  readonly from: string;
  /** Kilometres from the posting; -1 where a place is not known. */
  readonly km: string;
  /** Whoever goes far enough. */
  readonly conditions: readonly string[];
}

/**
 * Few rows are read concept by concept and the distance of each is looked up; many are read place by place, so that only
 * those within their own way are touched. Without a place of the posting nobody is too far.
 * @param further kilometres by which people may miss the place
 */
export function rowsOf(ask: AskedPosting, drivers: readonly number[], plan: RankPlan, further = 0): RowSource {
  const { spot } = ask.columns;
  if (spot === 0) return { with: '', from: 'match_row r', km: '-1', conditions: [] };
  if (holders(drivers, plan) < plan.smallConcept) {
    const km = `CASE r.place WHEN ${n(spot)} THEN 0 WHEN 0 THEN -1 ELSE (SELECT d.km FROM place_km d WHERE d.a = ${n(spot)} AND d.b = r.place) END`;
    return { with: '', from: 'match_row r', km, conditions: [`${km} <= r.max_km + ${n(further)}`] };
  }
  return {
    // Every place within 100 km of the posting, its own, and "not known".
    with: `spots (place, km) AS MATERIALIZED (SELECT ${n(spot)}, 0 UNION ALL SELECT b, km FROM place_km WHERE a = ${n(spot)} AND b != ${n(spot)} UNION ALL SELECT 0, -1), `,
    from: 'spots k CROSS JOIN match_row r',
    km: 'k.km',
    conditions: ['r.place = k.place', `r.max_km >= k.km - ${n(further)}`],
  };
}

/** Credit of asked concepts for a row that holds none of `before`, and holds `driver` if that is known. */
function creditsSql(asked: readonly AskedNumber[], driver: number | undefined, before: readonly number[]): string {
  const single = asked.map(({ concept, related }) => {
    if (concept !== null && concept === driver) return '1000';
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
