import { languageSkills, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { PostingDocument } from '../../documents/posting-document.ts';
import { askedConcepts, isOpenToAll, type AskedAs } from '../../matching/asked-concepts.ts';
import { effectiveStart, postingColumns, UNKNOWN_RANK, type PostingColumns } from '../../matching/match-columns.ts';
import { wholeNumber as n } from '../../matching/expression.ts';
import { GERMAN_UNKNOWN, GRACE_DAYS, NO_GERMAN_ASKED } from '../../matching/score-terms.ts';
import type { Weights } from '../../matching/weights.ts';
import { EVERYBODY, sketchOf, type ConceptNumbers } from './concept-numbers.ts';

/** One asked concept in numbers. */
export interface AskedNumber {
  readonly key: string;
  readonly as: AskedAs;
  /** Null: not in the vocabulary, so nobody has it. */
  readonly concept: number | null;
  /** Highest credit first. */
  readonly related: readonly { readonly concept: number; readonly credit: number }[];
}

/** A posting's question in numbers: what the statements of the match index are written from. */
export interface AskedPosting {
  readonly columns: PostingColumns;
  readonly start: number;
  readonly asked: readonly AskedNumber[];
  readonly isOpen: boolean;
  /** Skills of which a level is asked. */
  readonly skills: readonly LanguageSkill[];
  readonly weights: Weights;
}

/** @param today start of a posting that begins at once */
export function askedPosting(
  posting: PostingDocument,
  today: Day,
  weights: Weights,
  concepts: ConceptNumbers,
): AskedPosting {
  const columns = postingColumns(posting);
  return {
    columns,
    start: effectiveStart(columns.startDay, today),
    asked: askedConcepts(posting, concepts.related, weights).map(({ concept, as, related }) => ({
      key: concept,
      as,
      concept: concepts.numberOf(concept) ?? null,
      related: related.flatMap(({ concept: other, credit }) => {
        const number = concepts.numberOf(other);
        return number === undefined ? [] : [{ concept: number, credit }];
      }),
    })),
    isOpen: isOpenToAll(posting),
    skills: languageSkills.filter((skill) => columns.asked[skill] >= 0),
    weights,
  };
}

/**
 * Concepts by which everybody who may come in question is reached, the rarest first, musts before the others.
 * @param profilesWith how many hold a concept; only order and speed depend on it, never the answer
 */
export function driversOf(ask: AskedPosting, profilesWith: (concept: number) => number): number[] {
  const rank: Record<AskedAs, number> = { must: 0, occupation: 1, nice: 2 };
  const found = new Map<number, number>();
  const add = (concept: number, order: number) => found.set(concept, Math.min(found.get(concept) ?? order, order));
  for (const { as, concept, related } of ask.asked) {
    if (concept !== null) add(concept, rank[as]);
    for (const near of related) if (as === 'occupation' || near.credit === 1000) add(near.concept, 3);
  }
  const drivers = [...found]
    .sort((a, b) => a[1] - b[1] || profilesWith(a[0]) - profilesWith(b[0]) || a[0] - b[0])
    .map(([concept]) => concept);
  return ask.isOpen ? [...drivers, EVERYBODY] : drivers;
}

/** `group`: whose German is known, or those of whom nothing is known of what is asked. */
export type GermanGroup = 'known' | 'unknown';

/** The part of each concept's rows in which these groups are, as a condition on the clustered key of `match_row r`. */
export function germanPartSql({ skills }: AskedPosting, groups: readonly GermanGroup[]): string {
  const isKnown = skills.length > 0 && !groups.includes('unknown');
  // Of whom nothing at all is known, nothing is known of what is asked; the reverse holds where all skills are asked.
  const isUnknown = skills.length === languageSkills.length && !groups.includes('known');
  return `r.german IN (${isKnown ? '1' : isUnknown ? '0' : '0, 1'})`;
}

/** Hard filters on `match_row r` besides concepts and distance, as SQL conditions. */
export function filterConditions(ask: AskedPosting, groups: readonly GermanGroup[]): string[] {
  const { columns } = ask;
  return [
    ...kindConditions(columns),
    ...timeConditions(columns),
    ...licenceConditions(columns.licences),
    `r.free_day <= ${n(ask.start + GRACE_DAYS)}`,
    `(${anyOf(groups.map((group) => germanConditions(ask, group, 1)))})`,
  ];
}

/** One condition that holds where all conditions of at least one list do. */
export function anyOf(lists: readonly (readonly string[])[]): string {
  return lists.map((conditions) => (conditions.length === 0 ? '1' : `(${conditions.join(' AND ')})`)).join(' OR ');
}

export function kindConditions({ kind }: PostingColumns): string[] {
  return kind === 0 ? [] : [`(r.kinds & ${n(kind)}) != 0`];
}

/** Shift, hours, and the way there without a car. */
export function timeConditions(columns: PostingColumns): string[] {
  return [
    `(r.shifts & ${n(columns.shifts)}) != 0`,
    `r.hours_min <= ${n(columns.hoursMax)}`,
    `r.hours_max >= ${n(columns.hoursMin)}`,
    ...(columns.needsCar === 1 ? ['r.without_car = 0'] : []),
  ];
}

export function licenceConditions(required: number): string[] {
  return required === 0 ? [] : [`(r.licences & ${n(required)}) = ${n(required)}`];
}

/** @param steps how many CEFR steps below the asked level still pass */
export function germanConditions(ask: AskedPosting, group: GermanGroup, steps: number): string[] {
  const { skills, columns } = ask;
  const unknown = skills.map((skill) => `r.${skill} = ${UNKNOWN_RANK}`);
  if (skills.length === 0) return group === 'unknown' ? ['0'] : [];
  if (group === 'unknown') return unknown;
  return [
    ...skills.map((skill) => `r.${skill} >= ${n(columns.asked[skill] - steps)}`),
    `NOT (${unknown.join(' AND ')})`,
  ];
}

/** Whether nothing is known of the German that is asked, over `match_row r`. */
export function isGermanUnknownSql(ask: AskedPosting): string {
  return ask.skills.length === 0 ? '0' : ask.skills.map((skill) => `r.${skill} = ${UNKNOWN_RANK}`).join(' AND ');
}

/** The fact `germanGap` over `match_profile p`. @param isUnknown condition that holds where nothing is known of what is asked */
export function germanGapSql(ask: AskedPosting, isUnknown: string): string {
  if (ask.skills.length === 0) return n(NO_GERMAN_ASKED);
  const gaps = ask.skills.map((skill) => `p.blended_${skill} - ${n(1000 * ask.columns.asked[skill])}`);
  const gap = gaps.length === 1 ? `${gaps[0]}` : `min(${gaps.join(', ')})`;
  return `CASE WHEN ${isUnknown} THEN ${n(GERMAN_UNKNOWN)} ELSE ${gap} END`;
}

/** Whether the person of row `r` holds one of these concepts: a look at her sketch, then one seek in the clustered key. */
export function holdsSql(concepts: readonly number[]): string {
  return `(${concepts.map(holdsOneSql).join(' OR ')})`;
}

function holdsOneSql(concept: number): string {
  const sketch = n(sketchOf([concept]));
  return `(r.sketch & ${sketch}) = ${sketch} AND EXISTS (SELECT 1 FROM match_row x WHERE x.skill = ${n(concept)} AND x.german = r.german AND x.place = r.place AND x.max_km = r.max_km AND x.profile = r.profile)`;
}
