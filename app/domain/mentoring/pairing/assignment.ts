/** One possible pair: both sides by their place in the lists, and what it is worth (whole, 1 or more). */
export interface Possible {
  readonly learner: number;
  readonly mentor: number;
  readonly worth: number;
}

export interface AssignmentProblem {
  readonly learnerCount: number;
  /** Learners each mentor can still take. */
  readonly capacities: readonly number[];
  readonly possible: readonly Possible[];
}

export interface Assignment {
  /** Per learner the index of her pair in `possible`; -1: nobody. */
  readonly chosen: readonly number[];
  readonly total: number;
  /** Price of every learner and mentor: the solution of the dual linear program, from which `bound` is made. */
  readonly learnerPrices: readonly number[];
  readonly mentorPrices: readonly number[];
}

/**
 * The assignment of the greatest total worth: every learner at most once, every mentor at most as often as she has places.
 * One learner after the other is added by the cheapest chain of changes (successive shortest paths with prices, the way of
 * the Hungarian method, on the possible pairs alone), so that every step is an optimum of those added so far. Prices prove it:
 * see `upperBound`.
 * @param problem worths are whole numbers, so that sums are exact
 * @param onProgress told of learners added, some hundred times at most
 */
export function bestAssignment(
  problem: AssignmentProblem,
  onProgress: (done: number) => void = () => undefined,
): Assignment {
  const { learnerCount, capacities, possible } = problem;
  const { from, pairs } = pairsByLearner(learnerCount, possible);
  const chosen = new Int32Array(learnerCount).fill(-1);
  const learnerPrices = new Float64Array(learnerCount);
  const mentorPrices = new Float64Array(capacities.length);
  const taken: number[][] = capacities.map(() => []);
  const way = new Float64Array(capacities.length).fill(Infinity);
  const cameBy = new Int32Array(capacities.length);
  const isFixed = new Uint8Array(capacities.length);
  const step = Math.max(1, Math.ceil(learnerCount / 200));

  for (let start = 0; start < learnerCount; start += 1) {
    if (start % step === 0) onProgress(start);
    let best = 0;
    for (let at = from[start] ?? 0; at < (from[start + 1] ?? 0); at += 1) {
      const { mentor, worth } = pairAt(possible, pairs[at] ?? 0);
      best = Math.max(best, worth - (mentorPrices[mentor] ?? 0));
    }
    learnerPrices[start] = best;

    // Dijkstra over mentors; leaving a learner without anybody costs her price.
    const queue = new WayQueue();
    const touched: number[] = [];
    const reached: { readonly learner: number; readonly way: number }[] = [];
    let leftOut = start;
    let end = best;
    let endMentor = -1;
    const reach = (learner: number, soFar: number) => {
      reached.push({ learner, way: soFar });
      const alone = soFar + (learnerPrices[learner] ?? 0);
      if (alone < end) {
        end = alone;
        leftOut = learner;
        endMentor = -1;
      }
      for (let at = from[learner] ?? 0; at < (from[learner + 1] ?? 0); at += 1) {
        const index = pairs[at] ?? 0;
        const { mentor, worth } = pairAt(possible, index);
        if (isFixed[mentor] === 1) continue;
        const next = soFar + (learnerPrices[learner] ?? 0) - worth + (mentorPrices[mentor] ?? 0);
        if (next >= (way[mentor] ?? Infinity) || next > end) continue;
        if (way[mentor] === Infinity) touched.push(mentor);
        way[mentor] = next;
        cameBy[mentor] = index;
        queue.add(mentor, next);
      }
    };
    reach(start, 0);
    for (let next = queue.take(); next !== null && next.way <= end; next = queue.take()) {
      const { place: mentor } = next;
      if (isFixed[mentor] === 1) continue;
      isFixed[mentor] = 1;
      const holders = taken[mentor] ?? [];
      if (holders.length < (capacities[mentor] ?? 0)) {
        end = next.way;
        endMentor = mentor;
        break;
      }
      for (const learner of holders) reach(learner, next.way);
    }

    for (const mentor of touched) {
      if (isFixed[mentor] === 1 && (way[mentor] ?? 0) < end)
        mentorPrices[mentor] = (mentorPrices[mentor] ?? 0) + end - (way[mentor] ?? 0);
    }
    for (const { learner, way: soFar } of reached) {
      if (soFar < end) learnerPrices[learner] = (learnerPrices[learner] ?? 0) - (end - soFar);
    }
    follow(endMentor, leftOut, start);
    for (const mentor of touched) {
      way[mentor] = Infinity;
      isFixed[mentor] = 0;
    }
  }

  /** Changes the pairs along the chain that ends in a free place, or in a learner who is left out. */
  function follow(endMentor: number, leftOut: number, start: number): void {
    let mentor = endMentor;
    if (mentor === -1) {
      if (leftOut === start) return;
      const given = chosen[leftOut] ?? -1;
      chosen[leftOut] = -1;
      mentor = pairAt(possible, given).mentor;
      taken[mentor] = (taken[mentor] ?? []).filter((learner) => learner !== leftOut);
    }
    for (;;) {
      const index = cameBy[mentor] ?? 0;
      const { learner } = pairAt(possible, index);
      const before = chosen[learner] ?? -1;
      chosen[learner] = index;
      taken[mentor]?.push(learner);
      if (before === -1) return;
      mentor = pairAt(possible, before).mentor;
      taken[mentor] = (taken[mentor] ?? []).filter((other) => other !== learner);
    }
  }

  return {
    chosen: [...chosen],
    total: totalWorth(possible, chosen),
    learnerPrices: [...learnerPrices],
    mentorPrices: [...mentorPrices],
  };
}

/**
 * What no assignment can exceed, whatever it is: the value of the dual linear program at these prices. Equal to the total of an
 * assignment, it proves that none is better.
 * @throws RangeError when the prices are none: one is below 0, or a pair is worth more than its two prices
 */
export function upperBound(
  { capacities, possible }: AssignmentProblem,
  { learnerPrices, mentorPrices }: Pick<Assignment, 'learnerPrices' | 'mentorPrices'>,
): number {
  if (learnerPrices.some((price) => price < 0) || mentorPrices.some((price) => price < 0))
    throw new RangeError('a price is below 0');
  for (const { learner, mentor, worth } of possible) {
    if ((learnerPrices[learner] ?? 0) + (mentorPrices[mentor] ?? 0) < worth)
      throw new RangeError('a pair is worth more than its prices');
  }
  return (
    learnerPrices.reduce((sum, price) => sum + price, 0) +
    mentorPrices.reduce((sum, price, mentor) => sum + price * (capacities[mentor] ?? 0), 0)
  );
}

/** Sum of the chosen pairs' worths. */
function totalWorth(possible: readonly Possible[], chosen: ArrayLike<number>): number {
  let sum = 0;
  for (let learner = 0; learner < chosen.length; learner += 1) sum += possible[chosen[learner] ?? -1]?.worth ?? 0;
  return sum;
}

function pairAt(possible: readonly Possible[], index: number): Possible {
  const pair = possible[index];
  if (pair === undefined) throw new RangeError(`no pair has index ${index}`);
  return pair;
}

/** Indexes of `possible` learner by learner: those of learner i stand from `from[i]` to before `from[i + 1]`. */
function pairsByLearner(learnerCount: number, possible: readonly Possible[]) {
  const from = new Int32Array(learnerCount + 1);
  for (const { learner } of possible) from[learner + 1] = (from[learner + 1] ?? 0) + 1;
  for (let learner = 0; learner < learnerCount; learner += 1)
    from[learner + 1] = (from[learner + 1] ?? 0) + (from[learner] ?? 0);
  const next = from.slice(0, learnerCount);
  const pairs = new Int32Array(possible.length);
  possible.forEach(({ learner }, index) => {
    const at = next[learner] ?? 0;
    pairs[at] = index;
    next[learner] = at + 1;
  });
  return { from, pairs };
}

/** The nearest first; a place may stand in it twice, then the nearer one comes out before. */
class WayQueue {
  readonly #places: number[] = [];
  readonly #ways: number[] = [];

  add(place: number, way: number): void {
    let at = this.#ways.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#ways[above] ?? 0) <= way) break;
      this.#put(at, this.#places[above] ?? 0, this.#ways[above] ?? 0);
      at = above;
    }
    this.#put(at, place, way);
  }

  take(): { readonly place: number; readonly way: number } | null {
    const [place] = this.#places;
    const [way] = this.#ways;
    const lastPlace = this.#places.pop();
    const lastWay = this.#ways.pop();
    if (place === undefined || way === undefined || lastPlace === undefined || lastWay === undefined) return null;
    const size = this.#ways.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= size) break;
        if (below + 1 < size && (this.#ways[below + 1] ?? 0) < (this.#ways[below] ?? 0)) below += 1;
        if ((this.#ways[below] ?? 0) >= lastWay) break;
        this.#put(at, this.#places[below] ?? 0, this.#ways[below] ?? 0);
        at = below;
      }
      this.#put(at, lastPlace, lastWay);
    }
    return { place, way };
  }

  #put(at: number, place: number, way: number): void {
    this.#places[at] = place;
    this.#ways[at] = way;
  }
}
