import { sql, type SQL } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { wholeNumber as n, type Range } from '../../matching/expression.ts';
import { GRACE_DAYS, scoreBound, scoreSql, type PairFact } from '../../matching/score-terms.ts';
import type { AskedAs } from '../../matching/asked-concepts.ts';
import { EVERYBODY } from './concept-numbers.ts';
import { driversOf, type AskedPosting, type GermanGroup } from './asked-posting.ts';
import {
  facts,
  factsOfEveryMust,
  fullCreditOf,
  gatheredFacts,
  holders,
  type Among,
  type RankPlan,
} from './facts-table.ts';

export interface RankedProfile {
  readonly id: string;
  /** Full credit for every must: these stand before all others. */
  readonly meetsMusts: boolean;
  readonly score: number;
  /** Null: a place is not known. */
  readonly km: number | null;
  /** What its reasons are made from. */
  readonly document: MatchDocument;
}

export interface RankLimits {
  readonly known: number;
  readonly unknown: number;
  readonly among: Among;
}

/**
 * The tier search: concept by concept, rarest must first, `place_km` -> `match_row` by concept and place; other asked
 * concepts are looked up only for rows that survive every hard filter; scored in SQL, only the best rows return: first
 * those with every must, then by score. After each tier it stops if the last place of the list beats whatever somebody
 * can have who holds none of the concepts driven so far. That bound is exact, so the list is the same as if everybody
 * had been compared.
 */
export async function rankProfiles(
  handle: Handle,
  ask: AskedPosting,
  limits: RankLimits,
  plan: RankPlan,
): Promise<Record<GermanGroup, RankedProfile[]>> {
  const drivers = driversOf(ask, plan.profilesWith);
  const asksUnknown = ask.skills.length > 0 && limits.unknown > 0;
  if (drivers.length === 0) return { known: [], unknown: [] };
  if (holders(drivers, plan) < plan.gatherBelow) {
    const wanted = { known: limits.known, ...(asksUnknown && { unknown: limits.unknown }) };
    return rankTier(handle, ask, wanted, gatheredFacts(ask, groupsOf(wanted), drivers, limits.among, plan));
  }
  return {
    known: await rankKnown(handle, ask, limits, drivers, plan),
    // Few people, so hardly ever enough to stop: all concepts in one statement.
    unknown: asksUnknown
      ? (
          await rankTier(
            handle,
            ask,
            { unknown: limits.unknown },
            facts(ask, ['unknown'], ask.isOpen ? [EVERYBODY] : drivers, [], limits.among, plan),
          )
        ).unknown
      : [],
  };
}

/** One statement per tier: as common tables of one statement they would be expanded again at every mention. */
async function rankKnown(
  handle: Handle,
  ask: AskedPosting,
  limits: RankLimits,
  drivers: readonly number[],
  plan: RankPlan,
): Promise<RankedProfile[]> {
  const complete = await rankComplete(handle, ask, limits, plan);
  if (complete.length === limits.known) return complete;
  let best: RankedProfile[] = [];
  let done = 0;
  while (done < drivers.length) {
    const before = drivers.slice(0, done);
    const last = best[limits.known - 1];
    if (last !== undefined && isBeyondReach(last, ask, before)) break;
    const rest = drivers.slice(done);
    const now = holders(rest, plan) < plan.gatherBelow ? rest : rest.slice(0, 1);
    const { known } = await rankTier(
      handle,
      ask,
      { known: limits.known },
      facts(ask, ['known'], now, before, limits.among, plan),
    );
    best = [...best, ...known].sort(byRank).slice(0, limits.known);
    done += now.length;
  }
  return best;
}

/**
 * Those with every must, where so many hold the rarest of them that they may well fill the list: nobody else can stand
 * before them. Empty where it is not worth trying.
 */
async function rankComplete(
  handle: Handle,
  ask: AskedPosting,
  limits: RankLimits,
  plan: RankPlan,
): Promise<RankedProfile[]> {
  const musts = ask.asked.filter(({ as }) => as === 'must').map(fullCreditOf);
  const [rarest] = [...musts].sort((a, b) => holders(a, plan) - holders(b, plan));
  if (rarest === undefined || musts.some((concepts) => concepts.length === 0)) return [];
  if (holders(rarest, plan) * worthTrying < plan.gatherBelow) return [];
  const table = factsOfEveryMust(ask, rarest, limits.among, plan);
  return (await rankTier(handle, ask, { known: limits.known }, table)).known;
}

/** Less than this part of the holders for which concepts are driven one by one, and hardly ever twenty have every must. */
const worthTrying = 4;

type Wanted = Partial<Record<GermanGroup, number>>;
const groupsOf = (wanted: Wanted) => (['known', 'unknown'] as const).filter((group) => wanted[group] !== undefined);

/** The best of the people in `table` (common tables ending with `facts`), per group that is wanted. */
async function rankTier(
  handle: Handle,
  ask: AskedPosting,
  wanted: Wanted,
  table: SQL,
): Promise<Record<GermanGroup, RankedProfile[]>> {
  const found: Record<GermanGroup, RankedProfile[]> = { known: [], unknown: [] };
  const groups = groupsOf(wanted);
  const best = groups.map(
    (group) =>
      `SELECT * FROM (SELECT '${group}' AS german_group, id, profile, ${meetsMustsSql(ask)} AS meets_musts, ${scoreSql(ask.weights, factColumn(ask))} AS score, raw_km AS km FROM facts
        WHERE is_unknown = ${group === 'unknown' ? 1 : 0} ORDER BY meets_musts DESC, score DESC, id LIMIT ${n(wanted[group] ?? 0)})`,
  );
  const rows = await handle.all<Row>(
    sql`${table} ${sql.raw(`SELECT best.*, d.document FROM (${best.join(' UNION ALL ')}) best CROSS JOIN match_document d ON d.profile = best.profile`)}`,
  );
  for (const { german_group, id, meets_musts, score, km, document } of rows)
    found[german_group].push({
      id,
      meetsMusts: meets_musts === 1,
      score,
      km: km < 0 ? null : km,
      document: JSON.parse(document) as MatchDocument,
    });
  found.known.sort(byRank);
  found.unknown.sort(byRank);
  return found;
}

interface Row {
  readonly german_group: GermanGroup;
  readonly id: string;
  readonly meets_musts: 0 | 1;
  readonly score: number;
  readonly km: number;
  readonly document: string;
}
const byRank = (a: RankedProfile, b: RankedProfile) =>
  Number(b.meetsMusts) - Number(a.meetsMusts) || b.score - a.score || (a.id < b.id ? -1 : 1);

/** Whether nobody who holds none of `driven` can stand before `last`. */
function isBeyondReach(last: RankedProfile, ask: AskedPosting, driven: readonly number[]): boolean {
  const canMeetMusts = bestCredit(ask, 'must', driven) === fullMustCredit(ask);
  return last.meetsMusts === canMeetMusts ? last.score > boundAfter(ask, driven) : last.meetsMusts;
}

/** The most credit somebody can have who holds none of `driven`. */
function bestCredit(ask: AskedPosting, as: AskedAs, driven: readonly number[]): number {
  return ask.asked
    .filter((asked) => asked.as === as)
    .reduce((sum, { concept, related }) => {
      if (concept !== null && !driven.includes(concept)) return sum + 1000;
      return sum + (related.find((near) => !driven.includes(near.concept))?.credit ?? 0);
    }, 0);
}

const fullMustCredit = (ask: AskedPosting) => 1000 * ask.asked.filter(({ as }) => as === 'must').length;

/** Whether a row of `facts` has full credit for every must: 1 or 0. */
const meetsMustsSql = (ask: AskedPosting) => `(must_credit = ${n(fullMustCredit(ask))})`;

/** No profile that holds none of `driven` scores higher than this. */
function boundAfter(ask: AskedPosting, driven: readonly number[]): number {
  const best = (as: AskedAs) => bestCredit(ask, as, driven);
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
