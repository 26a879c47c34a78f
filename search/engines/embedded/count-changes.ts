import { sql } from 'drizzle-orm';
import { licences } from '#app/domain/posting/posting.ts';
import type { Handle } from '#db/client.ts';
import type { MatchCounts, PostingChange } from '../../engine.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { GRACE_DAYS } from '../../matching/score-terms.ts';
import {
  driversOf,
  germanConditions,
  germanPartSql,
  kindConditions,
  licenceConditions,
  timeConditions,
} from './asked-posting.ts';
import type { AskedPosting } from './asked-posting.ts';
import { rowsOf, type Among, type RankPlan } from './facts-table.ts';

/** How far the single changes go. */
const FURTHER_KM = 10;
const LATER_DAYS = 30;

/**
 * Counts, in one statement, who fits a posting and whom each single change would bring: everybody reached by an asked
 * concept is looked at once, with one flag per filter and per changed filter.
 */
export async function countChanges(
  handle: Handle,
  ask: AskedPosting,
  { exclude, organisations }: Among,
  plan: RankPlan,
): Promise<MatchCounts> {
  const drivers = driversOf(ask, plan.profilesWith);
  if (drivers.length === 0) return { fitting: 0, withAllMusts: 0, withSomeMusts: 0, unknownGerman: 0, changes: [] };
  const { columns, start } = ask;
  const all = (conditions: readonly string[]) => (conditions.length === 0 ? '1' : `(${conditions.join(' AND ')})`);
  const required = licences
    .map((licence, index) => ({ licence, bit: 1 << index }))
    .filter(({ bit }) => (columns.licences & bit) !== 0);
  const highest = Math.max(-1, ...ask.skills.map((skill) => columns.asked[skill]));
  const musts = ask.asked.flatMap(({ key, as, concept }) => (as === 'must' ? [{ key, concept }] : []));
  const source = rowsOf(ask, drivers, plan, FURTHER_KM);
  // Everybody who passes with every change made at once: nobody else can pass with one.
  const reachable = [
    `r.skill IN (${drivers.map(n).join(', ')})`,
    germanPartSql(ask, ['known', 'unknown']),
    ...kindConditions(columns),
    ...timeConditions(columns),
    `r.free_day <= ${n(start + GRACE_DAYS + LATER_DAYS)}`,
    `(${all(germanConditions(ask, 'known', 2))} OR ${all(germanConditions(ask, 'unknown', 1))})`,
    ...source.conditions,
  ];
  // All rows of a person are alike but for the concept, so any of them answers for her.
  const flags = {
    german: all(germanConditions(ask, 'known', 1)),
    german_less: all(germanConditions(ask, 'known', 2)),
    german_unknown: all(germanConditions(ask, 'unknown', 1)),
    near: `${source.km} <= r.max_km`,
    licence: all(licenceConditions(columns.licences)),
    ...Object.fromEntries(
      required.map(({ bit }) => [`without_${bit}`, all(licenceConditions(columns.licences & ~bit))]),
    ),
    free: `r.free_day <= ${n(start + GRACE_DAYS)}`,
    ...Object.fromEntries(
      musts.map(({ concept }, must) => [`must_${must}`, concept === null ? '0' : `max(r.skill = ${n(concept)})`]),
    ),
  };
  const fits = 'german AND near AND licence AND free';
  const hasMust = musts.map((_, must) => `must_${must}`);
  const hasAll = all(hasMust);
  const hasSome = musts.length === 0 ? '0' : `NOT ${hasAll} AND (${hasMust.join(' OR ')})`;
  const opens: Record<string, string> = {
    german: 'NOT german AND german_less AND near AND licence AND free',
    distance: 'german AND NOT near AND licence AND free',
    start: 'german AND near AND licence AND NOT free',
    ...Object.fromEntries(
      required.map(({ bit }) => [`without_${bit}`, `german AND near AND NOT licence AND without_${bit} AND free`]),
    ),
  };
  const lacksOnly = (must: number) =>
    [fits, ...hasMust.map((has, other) => (other === must ? `NOT ${has}` : has))].join(' AND ');
  // Without its only must a posting would ask for nothing: no change to suggest.
  const dropped = musts.length > 1 ? musts : [];
  const counts: Record<string, string> = {
    fitting: fits,
    withAllMusts: `${fits} AND ${hasAll}`,
    withSomeMusts: `${fits} AND ${hasSome}`,
    unknownGerman: 'german_unknown AND near AND licence AND free',
    ...Object.fromEntries(
      Object.entries(opens).flatMap(([name, condition]) => [
        [name, `${condition} AND ${hasAll}`],
        [`${name}_in_part`, `${condition} AND ${hasSome}`],
      ]),
    ),
    ...Object.fromEntries(dropped.map((_, must) => [`must_${must}`, lacksOnly(must)])),
  };
  const sums = Object.entries(counts).map(([name, condition]) => `total(${condition}) AS "${name}"`);
  const excluded =
    exclude.length === 0
      ? sql``
      : sql` AND r.profile NOT IN (SELECT profile FROM match_profile WHERE id IN (SELECT value FROM json_each(${JSON.stringify(exclude)})))`;
  const inside =
    organisations === null
      ? sql``
      : sql` AND EXISTS (SELECT 1 FROM match_profile p WHERE p.profile = r.profile AND p.organisation IN (SELECT value FROM json_each(${JSON.stringify(organisations)})))`;
  const shown = Object.entries(flags).map(([name, condition]) => `${condition} AS ${name}`);
  const [row = {}] = await handle.all<Record<string, number>>(
    sql`${sql.raw(
      `WITH ${source.with}seen AS MATERIALIZED (SELECT ${shown.join(', ')} FROM ${source.from} WHERE ${reachable.join(' AND ')}`,
    )}${excluded}${inside} GROUP BY r.profile) SELECT ${sql.raw(sums.join(', '))} FROM seen`,
  );
  const count = (name: string) => row[name] ?? 0;
  const opened = (name: string) => ({ more: count(name), inPart: count(`${name}_in_part`) });
  const changes: PostingChange[] = [
    ...(highest > 0 ? [{ code: 'german' as const, from: highest, to: highest - 1, ...opened('german') }] : []),
    { code: 'distance', km: FURTHER_KM, ...opened('distance') },
    { code: 'start', days: LATER_DAYS, ...opened('start') },
    ...required.map(({ licence, bit }) => ({ code: 'licence' as const, licence, ...opened(`without_${bit}`) })),
    ...dropped.map(({ key }, must) => ({ code: 'must' as const, concept: key, ...opened(`must_${must}`) })),
  ];
  return {
    fitting: count('fitting'),
    withAllMusts: count('withAllMusts'),
    withSomeMusts: count('withSomeMusts'),
    unknownGerman: count('unknownGerman'),
    changes: changes
      .filter(({ more, inPart }) => more + inPart > 0)
      .sort((a, b) => b.more - a.more || b.inPart - a.inPart),
  };
}
