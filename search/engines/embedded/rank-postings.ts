import { sql } from 'drizzle-orm';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { GERMAN_UNKNOWN, GRACE_DAYS, NO_GERMAN_ASKED, scoreSql, type PairFact } from '../../matching/score-terms.ts';
import type { Weights } from '../../matching/weights.ts';
import { askedProfile, germanReached, heldCredits } from './asked-profile.ts';
import type { ConceptNumbers } from './concept-numbers.ts';
import { askedAsNumber } from './posting-rows.ts';

export interface RankedPosting {
  readonly id: string;
  readonly score: number;
  readonly km: number | null;
  readonly isGermanUnknown: boolean;
}

/**
 * The same filters and the same score, seen from a profile: every indexed posting is compared in one statement.
 * Open postings are thousands at most, so no tiers are needed.
 */
export async function rankPostings(
  handle: Handle,
  profile: MatchDocument,
  today: Day,
  weights: Weights,
  limit: number,
  exclude: readonly string[],
  concepts: ConceptNumbers,
): Promise<RankedPosting[]> {
  const { columns, isGermanAsked, isGermanUnknown, start, km, timeConditions } = askedProfile(profile, today);
  const gaps = languageSkills.map(
    (skill) =>
      `CASE WHEN o.${skill} < 0 THEN ${NO_GERMAN_ASKED} ELSE ${n(columns.blended[skill])} - 1000 * o.${skill} END`,
  );
  const excluded =
    exclude.length === 0 ? sql`` : sql` AND o.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  const statement = sql`
    WITH held (concept, as_skill, as_occupation) AS MATERIALIZED (
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(heldCredits(profile, weights, concepts))})),
    credits AS MATERIALIZED (
      SELECT c.posting AS posting,
        sum(CASE c.asked_as WHEN ${sql.raw(n(askedAsNumber.must))} THEN h.as_skill ELSE 0 END) AS must_credit,
        sum(CASE c.asked_as WHEN ${sql.raw(n(askedAsNumber.nice))} THEN h.as_skill ELSE 0 END) AS nice_credit,
        sum(CASE c.asked_as WHEN ${sql.raw(n(askedAsNumber.occupation))} THEN h.as_occupation ELSE 0 END) AS occupation_credit,
        max(CASE c.asked_as WHEN ${sql.raw(n(askedAsNumber.occupation))} THEN h.as_occupation > 0 ELSE h.as_skill = 1000 END) AS is_reached
      FROM held h CROSS JOIN posting_concept c ON c.concept = h.concept GROUP BY 1),
    facts AS MATERIALIZED (
      SELECT o.id AS id, ${sql.raw(km)} AS raw_km, ${sql.raw(isGermanUnknown)} AS is_unknown,
        CASE WHEN ${sql.raw(isGermanUnknown)} THEN ${sql.raw(n(GERMAN_UNKNOWN))} WHEN ${sql.raw(isGermanAsked)} THEN min(${sql.raw(gaps.join(', '))}) ELSE ${sql.raw(n(NO_GERMAN_ASKED))} END AS german_gap,
        ${sql.raw(n(columns.freeDay))} - ${sql.raw(start)} AS late_days,
        o.must_count, o.nice_count, o.occupation_count,
        coalesce(c.must_credit, 0) AS must_credit, coalesce(c.nice_credit, 0) AS nice_credit, coalesce(c.occupation_credit, 0) AS occupation_credit
      FROM posting_row o LEFT JOIN credits c ON c.posting = o.number LEFT JOIN place_km k ON k.a = ${sql.raw(n(columns.spot))} AND k.b = o.place
      WHERE (o.kind = 0 OR (o.kind & ${sql.raw(n(columns.kinds))}) != 0)
        AND ${sql.raw(timeConditions.join(' AND '))}
        AND (o.licences & ${sql.raw(n(columns.licences))}) = o.licences
        AND ${sql.raw(n(columns.freeDay - GRACE_DAYS))} <= ${sql.raw(start)}
        AND ${sql.raw(germanReached(columns, 0))}
        AND ${sql.raw(km)} <= ${sql.raw(n(columns.maxKm))}
        AND (o.is_open = 1 OR c.is_reached = 1)${excluded})
    SELECT id, ${sql.raw(scoreSql(weights, factColumn(columns.maxKm)))} AS score, raw_km AS km, is_unknown AS isUnknown
    FROM facts ORDER BY is_unknown, 2 DESC, 1 LIMIT ${sql.raw(n(limit))}`;
  const rows = await handle.all<{ id: string; score: number; km: number; isUnknown: number }>(statement);
  return rows.map((row) => ({
    id: row.id,
    score: row.score,
    km: row.km < 0 ? null : row.km,
    isGermanUnknown: row.isUnknown === 1,
  }));
}

function factColumn(maxKm: number): (fact: PairFact) => string {
  const columns: Record<PairFact, string> = {
    mustCount: 'must_count',
    mustCredit: 'must_credit',
    niceCount: 'nice_count',
    niceCredit: 'nice_credit',
    occupationCount: 'occupation_count',
    occupationCredit: 'occupation_credit',
    germanGap: 'german_gap',
    km: `CASE WHEN raw_km < 0 THEN ${n(maxKm)} ELSE raw_km END`,
    maxKm: n(maxKm),
    lateDays: 'late_days',
  };
  return (fact) => columns[fact];
}
