import { GrowingAssignment, pairsByLearner, upperBound, type AssignmentProblem, type Possible } from './assignment.ts';

/** What the coordinator decided before: keep a pair together, or never propose it. */
export const overrideKinds = ['pin', 'forbid'] as const;
export type OverrideKind = (typeof overrideKinds)[number];

export interface Override {
  readonly kind: OverrideKind;
  /** Places in the lists of the question. */
  readonly learner: number;
  readonly mentor: number;
}

export interface PairQuestion {
  /** Who came first stands first. */
  readonly learners: readonly { readonly need: number; readonly isLosing: boolean }[];
  /** Free places of each mentor. */
  readonly places: readonly number[];
  /** Who could meet whom, and how well they fit (milli-points). */
  readonly possible: readonly { readonly learner: number; readonly mentor: number; readonly fit: number }[];
  readonly overrides: readonly Override[];
}

/** What a way of choosing comes to. */
export interface PlanFigures {
  readonly pairs: number;
  /** Learners with somebody whose German is being lost. */
  readonly losing: number;
  /** Milli-points. */
  readonly total: number;
}

export interface PairPlan {
  /** Per learner the index of her pair in `possible`; -1: nobody. */
  readonly chosen: readonly number[];
  readonly proposal: PlanFigures;
  /** Always the best pair that is left. */
  readonly greedy: PlanFigures;
  /** Whoever came first takes the best mentor that is left. */
  readonly firstCome: PlanFigures;
  /** What no choice can exceed; equal to the proposal's total. */
  readonly bound: number;
  /** Milli-points each override costs; null: it cannot be kept (no such pair, or no place left for it). */
  readonly costs: readonly (number | null)[];
}

/** Need and fit count alike: what a pair is worth in the proposal. */
function worthOf(need: number, fit: number): number {
  return need + fit;
}

const needAt = ({ learners }: PairQuestion, learner: number) => learners[learner]?.need ?? 0;

/** A pair that is kept outweighs whatever it displaces. */
const kept = 1_000_000_000;

/**
 * The choice of pairs with the greatest sum of need and fit that keeps every override and every mentor's places, what two
 * simpler ways would have come to under the same overrides, and what each override costs. Decides nothing: people confirm pairs.
 * @param onProgress 0 to 1
 */
export function planPairs(question: PairQuestion, onProgress: (share: number) => void = () => undefined): PairPlan {
  const problem: AssignmentProblem = {
    learnerCount: question.learners.length,
    capacities: question.places,
    possible: question.possible.map(({ learner, mentor, fit }) => ({
      learner,
      mentor,
      worth: worthOf(needAt(question, learner), fit),
    })),
  };
  const pairsOf = pairsByLearner(problem);
  const overrides = possibleOverrides(question, pairsOf);
  const decided = new Set(overrides.map(({ learner }) => learner));
  // Overrides change what one learner may have and nothing else: everybody else is assigned once.
  const others = new GrowingAssignment(problem);
  // The neediest first: whoever comes later seldom displaces anybody, so the search for her is short.
  const byNeed = pairsOf.map((_, learner) => learner).sort((a, b) => needAt(question, b) - needAt(question, a));
  for (const [at, learner] of byNeed.entries()) {
    if (at % 20 === 0) onProgress((at / byNeed.length) * 0.8);
    if (!decided.has(learner)) others.add(learner, pairsOf[learner] ?? []);
  }
  const under = (which: readonly Override[]) => {
    const growing = others.copy();
    for (const learner of decided) {
      const { pairs, bonus } = allowed(question, which, learner, pairsOf[learner] ?? []);
      growing.add(learner, pairs, bonus);
    }
    return growing.result();
  };
  const best = under(overrides);
  const total = totalOf(question, best.chosen);
  const costs = question.overrides.map((override, index) => {
    onProgress(0.8 + (index / question.overrides.length) * 0.2);
    if (!overrides.includes(override)) return null;
    return totalOf(question, under(overrides.filter((other) => other !== override)).chosen) - total;
  });
  const bounded = boundedProblem(question, problem, overrides, pairsOf);
  return {
    chosen: best.chosen,
    proposal: figuresOf(question, best.chosen),
    greedy: figuresOf(question, chooseInOrder(bounded, byWorth(bounded))),
    firstCome: figuresOf(question, chooseInOrder(bounded, byArrival(bounded))),
    bound: upperBound(bounded, best) - kept * overrides.filter(({ kind }) => kind === 'pin').length,
    costs,
  };
}

/** Those that can be kept, in the order they were made: a pin needs a place, and is the only one of its learner. */
function possibleOverrides({ overrides, places, possible }: PairQuestion, pairsOf: readonly (readonly number[])[]) {
  const left = [...places];
  const pinned = new Set<number>();
  return overrides.filter(({ kind, learner, mentor }) => {
    if (!(pairsOf[learner] ?? []).some((index) => possible[index]?.mentor === mentor)) return false;
    if (kind === 'forbid') return true;
    const place = left[mentor] ?? 0;
    if (place === 0 || pinned.has(learner)) return false;
    left[mentor] = place - 1;
    pinned.add(learner);
    return true;
  });
}

/** The pairs a learner may have under these overrides, and what makes a pinned one win. */
function allowed(
  { possible }: PairQuestion,
  overrides: readonly Override[],
  learner: number,
  pairs: readonly number[],
): { readonly pairs: readonly number[]; readonly bonus: number } {
  const own = overrides.filter((override) => override.learner === learner);
  const pin = own.find(({ kind }) => kind === 'pin');
  if (pin !== undefined) return { pairs: pairs.filter((index) => possible[index]?.mentor === pin.mentor), bonus: kept };
  return {
    pairs: pairs.filter((index) => !own.some(({ mentor }) => mentor === possible[index]?.mentor)),
    bonus: 0,
  };
}

/** What is left to choose from under the overrides, pair by pair, with the index each had. */
type BoundedProblem = AssignmentProblem & { readonly possible: readonly (Possible & { readonly index: number })[] };

function boundedProblem(
  question: PairQuestion,
  problem: AssignmentProblem,
  overrides: readonly Override[],
  pairsOf: readonly (readonly number[])[],
): BoundedProblem {
  const possible = pairsOf.flatMap((all, learner) => {
    const { pairs, bonus } = allowed(question, overrides, learner, all);
    return pairs.flatMap((index) => {
      const pair = problem.possible[index];
      return pair === undefined ? [] : [{ ...pair, worth: pair.worth + bonus, index }];
    });
  });
  return { ...problem, possible };
}

/** Takes pairs in this order wherever both are still free; pinned ones stand first. */
function chooseInOrder({ learnerCount, capacities }: BoundedProblem, order: BoundedProblem['possible']): number[] {
  const left = [...capacities];
  const chosen = Array.from({ length: learnerCount }, () => -1);
  for (const { learner, mentor, index } of order) {
    const place = left[mentor] ?? 0;
    if (place === 0 || chosen[learner] !== -1) continue;
    left[mentor] = place - 1;
    chosen[learner] = index;
  }
  return chosen;
}

const byWorth = ({ possible }: BoundedProblem) => [...possible].sort((a, b) => b.worth - a.worth || a.index - b.index);
const byArrival = ({ possible }: BoundedProblem) =>
  [...possible].sort(
    (a, b) =>
      Number(b.worth >= kept) - Number(a.worth >= kept) ||
      a.learner - b.learner ||
      b.worth - a.worth ||
      a.index - b.index,
  );

function totalOf(question: PairQuestion, indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) {
    const pair = question.possible[index];
    if (pair !== undefined) sum += worthOf(needAt(question, pair.learner), pair.fit);
  }
  return sum;
}

function figuresOf(question: PairQuestion, chosen: readonly number[]): PlanFigures {
  const served = chosen.flatMap((index, learner) => (index === -1 ? [] : [learner]));
  return {
    pairs: served.length,
    losing: served.filter((learner) => question.learners[learner]?.isLosing === true).length,
    total: totalOf(question, chosen),
  };
}
