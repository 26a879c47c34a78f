import { sql } from 'drizzle-orm';
import { licences, postingKinds } from '#app/domain/posting/posting.ts';
import { languageSkills } from '#app/domain/profile/language-level.ts';
import { dayNumber, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { MatchDocument } from '../../documents/match-document.ts';
import type { PostingCounts, ProfileChange } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { licenceBits, UNKNOWN_RANK } from '../../matching/match-columns.ts';
import { GRACE_DAYS } from '../../matching/score-terms.ts';
import type { Weights } from '../../matching/weights.ts';
import { askedProfile, germanReached, heldCredits } from './asked-profile.ts';
import type { ConceptNumbers } from './concept-numbers.ts';
import { askedAsNumber } from './posting-rows.ts';

/** How far the single changes go. */
const FURTHER_KM = 10;
const EARLIER_DAYS = 30;
/** Highest CEFR rank: no step above it. */
const HIGHEST_RANK = 6;
/** Skills that are told, those that open most. */
const MOST_SKILLS = 5;

/**
 * Counts, in one statement, which postings fit a profile and which each single change to it would open: every indexed
 * posting is looked at once, with one flag per filter and per changed filter.
 */
export async function countProfileChanges(
  handle: Handle,
  profile: MatchDocument,
  today: Day,
  weights: Weights,
  exclude: readonly string[],
  concepts: ConceptNumbers,
): Promise<PostingCounts> {
  const { columns, isGermanUnknown, start, km, timeConditions } = askedProfile(profile, today);
  const lacking = licences
    .map((licence) => ({ licence, held: columns.licences | licenceBits([...profile.licences, licence]) }))
    .filter(({ held }) => held !== columns.licences);
  const otherKinds = postingKinds
    .map((kind, index) => ({ kind, bit: 1 << index }))
    .filter(({ kind, bit }) => (columns.kinds & bit) === 0 && profile.workAccess[kind] !== 'no');
  const known = languageSkills.map((skill) => columns.higher[skill]).filter((rank) => rank !== UNKNOWN_RANK);
  const lowest = known.length === 0 ? HIGHEST_RANK : Math.min(...known);
  const isFreeLater = columns.freeDay > dayNumber(today);
  const free = (days: number) => `${n(columns.freeDay - days - GRACE_DAYS)} <= ${start}`;
  const flags = {
    kind_ok: `o.kind = 0 OR (o.kind & ${n(columns.kinds)}) != 0`,
    german: germanReached(columns, 0),
    german_more: germanReached(columns, 1),
    unknown: isGermanUnknown,
    near: `${km} <= ${n(columns.maxKm)}`,
    near_more: `${km} <= ${n(columns.maxKm + FURTHER_KM)}`,
    licence: `(o.licences & ${n(columns.licences)}) = o.licences`,
    free: free(0),
    free_more: free(EARLIER_DAYS),
    reached: 'o.is_open = 1 OR o.number IN (SELECT posting FROM reached)',
  };
  const filters = ['kind_ok', 'german', 'near', 'licence', 'free', 'reached'] as const;
  /** Every filter passed but `changed`, and that one with the change. */
  const opens = (changed: (typeof filters)[number], condition: string) =>
    ['NOT unknown', ...filters.filter((filter) => filter !== changed), `NOT ${changed}`, `(${condition})`].join(
      ' AND ',
    );
  const counts: Record<string, string> = {
    fitting: `NOT unknown AND ${filters.join(' AND ')}`,
    unknownGerman: `unknown AND ${filters.join(' AND ')}`,
    german: opens('german', 'german_more'),
    distance: opens('near', 'near_more'),
    start: opens('free', 'free_more'),
    ...Object.fromEntries(
      lacking.map(({ licence, held }) => [
        `licence_${licence}`,
        opens('licence', `(licences & ${n(held)}) = licences`),
      ]),
    ),
    ...Object.fromEntries(otherKinds.map(({ kind, bit }) => [`kind_${kind}`, opens('kind_ok', `kind = ${n(bit)}`)])),
  };
  const shown = Object.entries(flags).map(([name, condition]) => `(${condition}) AS ${name}`);
  const sums = Object.entries(counts).map(([name, condition]) => `total(${condition}) AS "${name}"`);
  const occupation = n(askedAsNumber.occupation);
  const excluded =
    exclude.length === 0 ? sql`` : sql` AND o.id NOT IN (SELECT value FROM json_each(${JSON.stringify(exclude)}))`;
  const [row = {}] = await handle.all<Record<string, number | string>>(sql`
    WITH held (concept, as_skill, as_occupation) AS MATERIALIZED (
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(heldCredits(profile, weights, concepts))})),
    reached AS MATERIALIZED (
      SELECT c.posting AS posting FROM held h CROSS JOIN posting_concept c ON c.concept = h.concept
      WHERE CASE c.asked_as WHEN ${sql.raw(occupation)} THEN h.as_occupation > 0 ELSE h.as_skill = 1000 END),
    seen AS MATERIALIZED (
      SELECT o.number AS number, o.kind AS kind, o.licences AS licences, ${sql.raw(shown.join(', '))}
      FROM posting_row o LEFT JOIN place_km k ON k.a = ${sql.raw(n(columns.spot))} AND k.b = o.place
      WHERE ${sql.raw(timeConditions.join(' AND '))}${excluded}),
    asked AS MATERIALIZED (
      SELECT c.posting AS posting, c.concept AS concept, c.asked_as AS asked_as
      FROM seen CROSS JOIN posting_concept c ON c.posting = seen.number
      WHERE ${sql.raw(opens('reached', '1'))}),
    near (concept, asked, as_skill, as_occupation) AS MATERIALIZED (
      SELECT f.number, t.number, min(1000, r.weight) * ${sql.raw(n(weights.learnable))} / 1000 >= 1000,
        min(1000, r.weight) * ${sql.raw(n(weights.relatedOccupation))} / 1000 > 0
      FROM concept_relations r JOIN concepts f ON f.key = r."from" JOIN concepts t ON t.key = r."to"),
    opened AS (
      SELECT concept, posting FROM asked
      UNION SELECT near.concept, asked.posting FROM asked CROSS JOIN near ON near.asked = asked.concept
      WHERE CASE asked.asked_as WHEN ${sql.raw(occupation)} THEN near.as_occupation ELSE near.as_skill END),
    best AS (
      SELECT concept, count(*) AS more FROM opened
      WHERE concept IN (SELECT concept FROM asked WHERE asked_as != ${sql.raw(occupation)})
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${sql.raw(n(MOST_SKILLS))})
    SELECT ${sql.raw(sums.join(', '))},
      (SELECT json_group_array(json_array(c.key, best.more)) FROM best JOIN concepts c ON c.number = best.concept) AS skills
    FROM seen`);
  const more = (name: string) => Number(row[name] ?? 0);
  const skills = JSON.parse(String(row['skills'] ?? '[]')) as [string, number][];
  const changes: ProfileChange[] = [
    ...(lowest < HIGHEST_RANK ? [{ code: 'german' as const, from: lowest, to: lowest + 1, more: more('german') }] : []),
    { code: 'distance', km: FURTHER_KM, more: more('distance') },
    ...(isFreeLater ? [{ code: 'start' as const, days: EARLIER_DAYS, more: more('start') }] : []),
    ...lacking.map(({ licence }) => ({ code: 'licence' as const, licence, more: more(`licence_${licence}`) })),
    ...otherKinds.map(({ kind }) => ({ code: 'kind' as const, kind, more: more(`kind_${kind}`) })),
    ...skills.map(([concept, count]) => ({ code: 'skill' as const, concept, more: count })),
  ];
  return {
    fitting: more('fitting'),
    unknownGerman: more('unknownGerman'),
    changes: changes.filter((change) => change.more > 0).sort((a, b) => b.more - a.more),
  };
}
