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

/** What a growing assignment is made of, to be copied. */
interface Standing {
  /** Indexes of the pairs each learner may have. */
  readonly pairsOf: (readonly number[])[];
  readonly bonus: Float64Array;
  readonly chosen: Int32Array;
  readonly learnerPrices: Float64Array;
  readonly mentorPrices: Float64Array;
  /** Learners of each mentor. */
  readonly taken: number[][];
}

/**
 * An assignment that learners are added to one by one, each by the cheapest chain of changes (successive shortest paths with
 * prices, the way of the Hungarian method, on the possible pairs alone): after every step it has the greatest total worth of all
 * in which each of those added so far stands at most once, and every mentor at most as often as she has places. Prices prove it:
 * see `upperBound`. Worths are whole numbers, so that sums are exact.
 */
export class GrowingAssignment {
  readonly #problem: AssignmentProblem;
  readonly #mentors: Int32Array;
  readonly #worths: Float64Array;
  readonly #at: Standing;
  // Of the search that runs: how far each mentor is, by which pair she was reached, whether that is final.
  readonly #way: Float64Array;
  readonly #cameBy: Int32Array;
  readonly #isFinal: Uint8Array;

  /** @param standing of another one, which is copied; nobody is in it without */
  constructor(problem: AssignmentProblem, standing?: Standing) {
    const { learnerCount, capacities, possible } = problem;
    this.#problem = problem;
    this.#mentors = Int32Array.from(possible, ({ mentor }) => mentor);
    this.#worths = Float64Array.from(possible, ({ worth }) => worth);
    this.#at = {
      pairsOf: standing?.pairsOf.slice() ?? Array.from({ length: learnerCount }, () => []),
      bonus: standing?.bonus.slice() ?? new Float64Array(learnerCount),
      chosen: standing?.chosen.slice() ?? new Int32Array(learnerCount).fill(-1),
      learnerPrices: standing?.learnerPrices.slice() ?? new Float64Array(learnerCount),
      mentorPrices: standing?.mentorPrices.slice() ?? new Float64Array(capacities.length),
      taken: standing?.taken.map((learners) => [...learners]) ?? capacities.map(() => []),
    };
    this.#way = new Float64Array(capacities.length).fill(Infinity);
    this.#cameBy = new Int32Array(capacities.length);
    this.#isFinal = new Uint8Array(capacities.length);
  }

  /** The same as it stands now, to try something with. */
  copy(): GrowingAssignment {
    return new GrowingAssignment(this.#problem, this.#at);
  }

  /**
   * Adds a learner who was not added before.
   * @param pairs indexes of the pairs she may have
   * @param bonus added to the worth of each of them
   */
  add(learner: number, pairs: readonly number[], bonus = 0): void {
    this.#at.pairsOf[learner] = pairs;
    this.#at.bonus[learner] = bonus;
    let best = 0;
    for (const index of pairs) {
      const price = this.#at.mentorPrices[this.#mentors[index] ?? 0] ?? 0;
      best = Math.max(best, (this.#worths[index] ?? 0) + bonus - price);
    }
    this.#at.learnerPrices[learner] = best;
    this.#changeAlong(this.#cheapestChain(learner, best), learner);
  }

  result(): Assignment {
    const { chosen, bonus, learnerPrices, mentorPrices } = this.#at;
    let total = 0;
    for (const [learner, index] of chosen.entries())
      if (index !== -1) total += (this.#worths[index] ?? 0) + (bonus[learner] ?? 0);
    return { chosen: [...chosen], total, learnerPrices: [...learnerPrices], mentorPrices: [...mentorPrices] };
  }

  /**
   * Dijkstra over mentors, and the prices that follow from it; leaving a learner without anybody costs her price.
   * @returns where the cheapest chain ends: at a mentor with a place, or (-1) with a learner who is left out
   */
  #cheapestChain(start: number, price: number): { readonly mentor: number; readonly leftOut: number } {
    const { pairsOf, bonus, learnerPrices, mentorPrices, taken } = this.#at;
    const queue = new WayQueue();
    const touched: number[] = [];
    const reached: { readonly learner: number; readonly way: number }[] = [];
    let end = price;
    let leftOut = start;
    let endMentor = -1;
    const reach = (learner: number, soFar: number) => {
      reached.push({ learner, way: soFar });
      const own = soFar + (learnerPrices[learner] ?? 0);
      if (own < end) {
        end = own;
        leftOut = learner;
      }
      const extra = bonus[learner] ?? 0;
      for (const index of pairsOf[learner] ?? []) {
        const mentor = this.#mentors[index] ?? 0;
        if (this.#isFinal[mentor] === 1) continue;
        const next = own - (this.#worths[index] ?? 0) - extra + (mentorPrices[mentor] ?? 0);
        const known = this.#way[mentor] ?? Infinity;
        if (next >= known || next > end) continue;
        if (known === Infinity) touched.push(mentor);
        this.#way[mentor] = next;
        this.#cameBy[mentor] = index;
        queue.add(mentor, next);
      }
    };
    reach(start, 0);
    for (let next = queue.take(); next !== null && next.way <= end; next = queue.take()) {
      const { place: mentor } = next;
      if (this.#isFinal[mentor] === 1) continue;
      this.#isFinal[mentor] = 1;
      const holders = taken[mentor] ?? [];
      if (holders.length < (this.#problem.capacities[mentor] ?? 0)) {
        end = next.way;
        endMentor = mentor;
        break;
      }
      for (const learner of holders) reach(learner, next.way);
    }
    for (const mentor of touched) {
      const way = this.#way[mentor] ?? Infinity;
      if (this.#isFinal[mentor] === 1 && way < end) mentorPrices[mentor] = (mentorPrices[mentor] ?? 0) + end - way;
      this.#way[mentor] = Infinity;
      this.#isFinal[mentor] = 0;
    }
    for (const { learner, way } of reached)
      if (way < end) learnerPrices[learner] = (learnerPrices[learner] ?? 0) - (end - way);
    return { mentor: endMentor, leftOut };
  }

  #changeAlong({ mentor: end, leftOut }: { readonly mentor: number; readonly leftOut: number }, start: number): void {
    const { chosen } = this.#at;
    let mentor = end;
    if (mentor === -1) {
      if (leftOut === start) return;
      mentor = this.#release(leftOut);
    }
    for (;;) {
      const index = this.#cameBy[mentor] ?? 0;
      const learner = this.#problem.possible[index]?.learner ?? -1;
      const before = chosen[learner] === -1 ? -1 : this.#release(learner);
      chosen[learner] = index;
      this.#at.taken[mentor]?.push(learner);
      if (before === -1) return;
      mentor = before;
    }
  }

  /** @returns the mentor she had */
  #release(learner: number): number {
    const mentor = this.#mentors[this.#at.chosen[learner] ?? -1] ?? -1;
    this.#at.chosen[learner] = -1;
    this.#at.taken[mentor] = (this.#at.taken[mentor] ?? []).filter((other) => other !== learner);
    return mentor;
  }
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

/** Indexes of `possible` learner by learner. */
export function pairsByLearner({ learnerCount, possible }: AssignmentProblem): number[][] {
  const pairsOf = Array.from({ length: learnerCount }, (): number[] => []);
  for (const [index, { learner }] of possible.entries()) pairsOf[learner]?.push(index);
  return pairsOf;
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
