import {
  evaluate,
  greatest,
  least,
  minus,
  over,
  plus,
  range,
  times,
  toSql,
  type Expression,
  type Range,
} from './expression.ts';
import type { Weights } from './weights.ts';

/**
 * Everything the score may know of one profile and one posting; whole numbers. Credits are in milli: 1000 for a
 * concept that is held, less for a related one, summed over the asked concepts.
 */
export const pairFactNames = [
  'mustCount',
  'mustCredit',
  'niceCount',
  'niceCredit',
  'occupationCount',
  'occupationCredit',
  /** Milli-steps by which the known level lies above (+) or below (-) what is asked, for the worst asked skill. */
  'germanGap',
  'km',
  'maxKm',
  /** Days from the start of the posting until the person is free; 0 or less: free in time. */
  'lateDays',
] as const;
export type PairFact = (typeof pairFactNames)[number];
export type PairFacts = Readonly<Record<PairFact, number>>;

export const termCodes = [
  'musts',
  'mustsMissing',
  'nices',
  'occupation',
  'german',
  'distance',
  'availability',
] as const;
export type TermCode = (typeof termCodes)[number];

export interface ScoreTerm {
  readonly code: TermCode;
  readonly points: Expression<PairFact>;
}

/** Days after the start within which somebody still counts as free in time: where the hard filter ends. */
export const GRACE_DAYS = 60;
/** `germanGap` where nothing is asked, and where nothing is known of what is asked. */
export const NO_GERMAN_ASKED = 9000;
export const GERMAN_UNKNOWN = -1000;

/**
 * THE score: one list of terms for a set of weights. Their sum is the score; the JavaScript function, the SQL
 * expression and the upper bound below are all made from it. No term grows when somebody learns less.
 */
export function scoreTerms(weights: Weights): readonly ScoreTerm[] {
  const asked = greatest(
    plus(
      plus(times(weights.must, 'mustCount'), times(weights.nice, 'niceCount')),
      times(weights.occupation, 'occupationCount'),
    ),
    1,
  );
  const share = (credit: Expression<PairFact> | PairFact, weight: number, total: number): Expression<PairFact> =>
    over(times(times(credit, weight), total), times(asked, 1000));
  const missing = minus(times<PairFact>('mustCount', 1000), 'mustCredit');
  // 1000 when the level is reached, 0 one step below, -1000 two steps below.
  const german = greatest<PairFact>(least<PairFact>(plus<PairFact>('germanGap', 1000), 1000), -1000);
  const spareKm = greatest(minus<PairFact>('maxKm', 'km'), 0);
  const late = greatest(least<PairFact>('lateDays', GRACE_DAYS), 0);
  return [
    { code: 'musts', points: share('mustCredit', weights.must, weights.concepts) },
    {
      code: 'mustsMissing',
      points: minus(0, over(times(missing, weights.missing), times(greatest<PairFact>('mustCount', 1), 1000))),
    },
    { code: 'nices', points: share('niceCredit', weights.nice, weights.concepts) },
    { code: 'occupation', points: share('occupationCredit', weights.occupation, weights.concepts) },
    { code: 'german', points: over(times(german, weights.german), 1000) },
    // `least` never bites: it tells the bound that the spare way is not longer than the whole.
    {
      code: 'distance',
      points: least(over(times(spareKm, weights.distance), greatest<PairFact>('maxKm', 1)), weights.distance),
    },
    { code: 'availability', points: over(times(minus(GRACE_DAYS, late), weights.availability), GRACE_DAYS) },
  ];
}

export interface Contribution {
  readonly code: TermCode;
  /** Milli-points, negative ones too. */
  readonly points: number;
}

/** What each term contributes; the contributions add up exactly to `scoreOf`. */
export function contributionsOf(weights: Weights, facts: PairFacts): Contribution[] {
  return scoreTerms(weights).map((term) => ({ code: term.code, points: evaluate(term.points, facts) }));
}

/** The score in milli-points, in JavaScript. */
export function scoreOf(weights: Weights, facts: PairFacts): number {
  return contributionsOf(weights, facts).reduce((sum, { points }) => sum + points, 0);
}

/** `scoreOf` for many pairs with the same weights: the terms are made once. */
export function scorer(weights: Weights): (facts: PairFacts) => number {
  const terms = scoreTerms(weights);
  return (facts) => terms.reduce((sum, { points }) => sum + evaluate(points, facts), 0);
}

/** The score as an SQL expression. @param column how each fact is written as SQL */
export function scoreSql(weights: Weights, column: (fact: PairFact) => string): string {
  return scoreTerms(weights)
    .map((term) => toSql(term.points, column))
    .join(' + ');
}

/** No score is higher than this while every fact stays in its range: what lets the tiers stop early without losing anybody. */
export function scoreBound(weights: Weights, facts: Readonly<Record<PairFact, Range>>): number {
  return scoreTerms(weights).reduce((sum, term) => sum + range(term.points, facts).high, 0);
}
