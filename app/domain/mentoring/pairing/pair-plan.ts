import { bestAssignment, upperBound, type Possible } from './assignment.ts';

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

/**
 * The choice of pairs with the greatest sum of need and fit that keeps every override and every mentor's places, what two
 * simpler ways would have come to under the same overrides, and what each override costs. Decides nothing: people confirm pairs.
 * @param onProgress 0 to 1
 */
export function planPairs(question: PairQuestion, onProgress: (share: number) => void = () => undefined): PairPlan {
  const { overrides } = question;
  const rounds = overrides.length + 1;
  const learnerCount = Math.max(1, question.learners.length);
  const all = bounded(question, overrides);
  const best = chooseBest(question, all, (done) => onProgress(done / learnerCount / rounds));
  const costs = overrides.map((override, index) => {
    onProgress((index + 1) / rounds);
    if (!all.kept.has(override)) return null;
    const others = overrides.filter((other) => other !== override && all.kept.has(other));
    return chooseBest(question, bounded(question, others)).total - best.total;
  });
  return {
    chosen: best.chosen,
    proposal: figuresOf(question, best.chosen),
    greedy: figuresOf(question, chooseInOrder(question, all, byWorth(all))),
    firstCome: figuresOf(question, chooseInOrder(question, all, byArrival(all))),
    bound: best.bound,
    costs,
  };
}

/** The question under overrides: pairs that stay to choose from, and those that stand already. */
interface Bounded {
  readonly possible: readonly (Possible & { readonly index: number })[];
  readonly places: readonly number[];
  readonly pinned: ReadonlyMap<number, number>;
  readonly kept: ReadonlySet<Override>;
}

function bounded({ learners, places, possible }: PairQuestion, overrides: readonly Override[]): Bounded {
  const indexOf = new Map(possible.map(({ learner, mentor }, index) => [pairKey(learner, mentor), index]));
  const left = [...places];
  const pinned = new Map<number, number>();
  const kept = new Set<Override>();
  const forbidden = new Set<string>();
  for (const override of overrides) {
    const key = pairKey(override.learner, override.mentor);
    const index = indexOf.get(key);
    if (index === undefined) continue;
    if (override.kind === 'forbid') {
      forbidden.add(key);
      kept.add(override);
      continue;
    }
    const place = left[override.mentor] ?? 0;
    if (place === 0 || pinned.has(override.learner)) continue;
    left[override.mentor] = place - 1;
    pinned.set(override.learner, index);
    kept.add(override);
  }
  return {
    places: left,
    pinned,
    kept,
    possible: possible.flatMap(({ learner, mentor, fit }, index) =>
      pinned.has(learner) || forbidden.has(pairKey(learner, mentor))
        ? []
        : [{ index, learner, mentor, worth: worthOf(learners[learner]?.need ?? 0, fit) }],
    ),
  };
}

const pairKey = (learner: number, mentor: number) => `${learner}.${mentor}`;

function chooseBest(question: PairQuestion, { possible, places, pinned }: Bounded, onProgress?: (done: number) => void) {
  const problem = { learnerCount: question.learners.length, capacities: places, possible };
  const best = bestAssignment(problem, onProgress);
  const chosen = best.chosen.map((at, learner) => possible[at]?.index ?? pinned.get(learner) ?? -1);
  const standing = totalOf(question, [...pinned.values()]);
  return { chosen, total: best.total + standing, bound: upperBound(problem, best) + standing };
}

/** Takes pairs in this order wherever both are still free. */
function chooseInOrder(
  { learners }: PairQuestion,
  { places, pinned }: Bounded,
  order: readonly Bounded['possible'][number][],
): number[] {
  const left = [...places];
  const chosen = learners.map((_, learner) => pinned.get(learner) ?? -1);
  for (const { learner, mentor, index } of order) {
    const place = left[mentor] ?? 0;
    if (place === 0 || chosen[learner] !== -1) continue;
    left[mentor] = place - 1;
    chosen[learner] = index;
  }
  return chosen;
}

const byWorth = ({ possible }: Bounded) => [...possible].sort((a, b) => b.worth - a.worth || a.index - b.index);
const byArrival = ({ possible }: Bounded) =>
  [...possible].sort((a, b) => a.learner - b.learner || b.worth - a.worth || a.index - b.index);

function totalOf({ learners, possible }: PairQuestion, indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) {
    const pair = possible[index];
    if (pair !== undefined) sum += worthOf(learners[pair.learner]?.need ?? 0, pair.fit);
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
