import { parentPort, workerData } from "node:worker_threads";
import { w as weeklySlots } from "./assets/mentoring-gOg8uEBd.js";
import { s as sharedMode, c as compareMentor } from "./assets/mentor-terms-CsZc67cF.js";
class GrowingAssignment {
  #problem;
  #mentors;
  #worths;
  #at;
  // Of the search that runs: how far each mentor is, by which pair she was reached, whether that is final.
  #way;
  #cameBy;
  #isFinal;
  /** @param standing of another one, which is copied; nobody is in it without */
  constructor(problem, standing) {
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
      taken: standing?.taken.map((learners) => [...learners]) ?? capacities.map(() => [])
    };
    this.#way = new Float64Array(capacities.length).fill(Infinity);
    this.#cameBy = new Int32Array(capacities.length);
    this.#isFinal = new Uint8Array(capacities.length);
  }
  /** The same as it stands now, to try something with. */
  copy() {
    return new GrowingAssignment(this.#problem, this.#at);
  }
  /**
   * Adds a learner who was not added before.
   * @param pairs indexes of the pairs she may have
   * @param bonus added to the worth of each of them
   */
  add(learner, pairs, bonus = 0) {
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
  result() {
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
  #cheapestChain(start, price) {
    const { pairsOf, bonus, learnerPrices, mentorPrices, taken } = this.#at;
    const queue = new WayQueue();
    const touched = [];
    const reached = [];
    let end = price;
    let leftOut = start;
    let endMentor = -1;
    const reach = (learner, soFar) => {
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
  #changeAlong({ mentor: end, leftOut }, start) {
    const { chosen } = this.#at;
    let mentor = end;
    if (mentor === -1) {
      if (leftOut === start) return;
      mentor = this.#release(leftOut);
    }
    for (; ; ) {
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
  #release(learner) {
    const mentor = this.#mentors[this.#at.chosen[learner] ?? -1] ?? -1;
    this.#at.chosen[learner] = -1;
    this.#at.taken[mentor] = (this.#at.taken[mentor] ?? []).filter((other) => other !== learner);
    return mentor;
  }
}
function upperBound({ capacities, possible }, { learnerPrices, mentorPrices }) {
  if (learnerPrices.some((price) => price < 0) || mentorPrices.some((price) => price < 0))
    throw new RangeError("a price is below 0");
  for (const { learner, mentor, worth } of possible) {
    if ((learnerPrices[learner] ?? 0) + (mentorPrices[mentor] ?? 0) < worth)
      throw new RangeError("a pair is worth more than its prices");
  }
  return learnerPrices.reduce((sum, price) => sum + price, 0) + mentorPrices.reduce((sum, price, mentor) => sum + price * (capacities[mentor] ?? 0), 0);
}
function pairsByLearner({ learnerCount, possible }) {
  const pairsOf = Array.from({ length: learnerCount }, () => []);
  for (const [index, { learner }] of possible.entries()) pairsOf[learner]?.push(index);
  return pairsOf;
}
class WayQueue {
  #places = [];
  #ways = [];
  add(place, way) {
    let at = this.#ways.length;
    while (at > 0) {
      const above = at - 1 >> 1;
      if ((this.#ways[above] ?? 0) <= way) break;
      this.#put(at, this.#places[above] ?? 0, this.#ways[above] ?? 0);
      at = above;
    }
    this.#put(at, place, way);
  }
  take() {
    const [place] = this.#places;
    const [way] = this.#ways;
    const lastPlace = this.#places.pop();
    const lastWay = this.#ways.pop();
    if (place === void 0 || way === void 0 || lastPlace === void 0 || lastWay === void 0) return null;
    const size = this.#ways.length;
    if (size > 0) {
      let at = 0;
      for (; ; ) {
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
  #put(at, place, way) {
    this.#places[at] = place;
    this.#ways[at] = way;
  }
}
function worthOf(need, fit) {
  return need + fit;
}
const needAt = ({ learners }, learner) => learners[learner]?.need ?? 0;
const kept = 1e9;
function planPairs(question, onProgress = () => void 0) {
  const problem = {
    learnerCount: question.learners.length,
    capacities: question.places,
    possible: question.possible.map(({ learner, mentor, fit }) => ({
      learner,
      mentor,
      worth: worthOf(needAt(question, learner), fit)
    }))
  };
  const pairsOf = pairsByLearner(problem);
  const overrides = possibleOverrides(question, pairsOf);
  const decided = new Set(overrides.map(({ learner }) => learner));
  const others = new GrowingAssignment(problem);
  const byNeed = pairsOf.map((_, learner) => learner).sort((a, b) => needAt(question, b) - needAt(question, a));
  for (const [at, learner] of byNeed.entries()) {
    if (at % 20 === 0) onProgress(at / byNeed.length * 0.8);
    if (!decided.has(learner)) others.add(learner, pairsOf[learner] ?? []);
  }
  const under = (which) => {
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
    onProgress(0.8 + index / question.overrides.length * 0.2);
    if (!overrides.includes(override)) return null;
    return totalOf(question, under(overrides.filter((other) => other !== override)).chosen) - total;
  });
  const bounded = boundedProblem(question, problem, overrides, pairsOf);
  return {
    chosen: best.chosen,
    proposal: figuresOf(question, best.chosen),
    greedy: figuresOf(question, chooseInOrder(bounded, byWorth(bounded))),
    firstCome: figuresOf(question, chooseInOrder(bounded, byArrival(bounded))),
    bound: upperBound(bounded, best) - kept * overrides.filter(({ kind }) => kind === "pin").length,
    costs
  };
}
function possibleOverrides({ overrides, places, possible }, pairsOf) {
  const left = [...places];
  const pinned = /* @__PURE__ */ new Set();
  return overrides.filter(({ kind, learner, mentor }) => {
    if (!(pairsOf[learner] ?? []).some((index) => possible[index]?.mentor === mentor)) return false;
    if (kind === "forbid") return true;
    const place = left[mentor] ?? 0;
    if (place === 0 || pinned.has(learner)) return false;
    left[mentor] = place - 1;
    pinned.add(learner);
    return true;
  });
}
function allowed({ possible }, overrides, learner, pairs) {
  const own = overrides.filter((override) => override.learner === learner);
  const pin = own.find(({ kind }) => kind === "pin");
  if (pin !== void 0) return { pairs: pairs.filter((index) => possible[index]?.mentor === pin.mentor), bonus: kept };
  return {
    pairs: pairs.filter((index) => !own.some(({ mentor }) => mentor === possible[index]?.mentor)),
    bonus: 0
  };
}
function boundedProblem(question, problem, overrides, pairsOf) {
  const possible = pairsOf.flatMap((all, learner) => {
    const { pairs, bonus } = allowed(question, overrides, learner, all);
    return pairs.flatMap((index) => {
      const pair = problem.possible[index];
      return pair === void 0 ? [] : [{ ...pair, worth: pair.worth + bonus, index }];
    });
  });
  return { ...problem, possible };
}
function chooseInOrder({ learnerCount, capacities }, order) {
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
const byWorth = ({ possible }) => [...possible].sort((a, b) => b.worth - a.worth || a.index - b.index);
const byArrival = ({ possible }) => [...possible].sort(
  (a, b) => Number(b.worth >= kept) - Number(a.worth >= kept) || a.learner - b.learner || b.worth - a.worth || a.index - b.index
);
function totalOf(question, indexes) {
  let sum = 0;
  for (const index of indexes) {
    const pair = question.possible[index];
    if (pair !== void 0) sum += worthOf(needAt(question, pair.learner), pair.fit);
  }
  return sum;
}
function figuresOf(question, chosen) {
  const served = chosen.flatMap((index, learner) => index === -1 ? [] : [learner]);
  return {
    pairs: served.length,
    losing: served.filter((learner) => question.learners[learner]?.isLosing === true).length,
    total: totalOf(question, chosen)
  };
}
function possiblePairs(learners, mentors, distances, most, onProgress = () => void 0) {
  const kmFrom = new Map(distances.map(([spot, near]) => [spot, new Map(near)]));
  const free = mentors.map(({ slots }) => slotBits(slots));
  const nearest = (a, b, learner) => (a + mentors.length - learner % mentors.length) % mentors.length < (b + mentors.length - learner % mentors.length) % mentors.length ? -1 : 1;
  return learners.flatMap((wish, learner) => {
    if (learner % 100 === 0) onProgress(learner);
    const wished = slotBits(wish.slots);
    const near = kmFrom.get(wish.spotId ?? 0);
    const pairs = [];
    for (const [index, mentor] of mentors.entries()) {
      const bits = free[index] ?? 0;
      if (bits !== 0 && wished !== 0 && (bits & wished) === 0) continue;
      const mode = sharedMode(mentor.mode, wish.mode);
      if (mode === null) continue;
      const isPlaceKnown = wish.spotId !== null && mentor.spotId !== null;
      const km = mentor.spotId === wish.spotId ? 0 : near?.get(mentor.spotId ?? 0) ?? null;
      if (isPlaceKnown && km === null && mode === "inPerson") continue;
      const found = compareMentor(mentor, wish, km, isPlaceKnown);
      if (found !== null) pairs.push({ learner, mentor: index, fit: found.score });
    }
    return pairs.sort((a, b) => b.fit - a.fit || nearest(a.mentor, b.mentor, learner)).slice(0, most);
  });
}
function slotBits(slots) {
  return slots.reduce((bits, slot) => bits | 1 << weeklySlots.indexOf(slot), 0);
}
const partnersPerLearner = 20;
const shownPartners = 6;
function answerPairs(order, onProgress) {
  const { learners, mentors, distances, overrides } = order;
  const half = (share) => onProgress(share / 2);
  const possible = possiblePairs(
    learners,
    mentors,
    distances,
    partnersPerLearner,
    (done) => half(done / Math.max(1, learners.length))
  );
  const question = { learners, places: mentors.map(({ capacityFree }) => capacityFree), possible, overrides };
  const { chosen, ...plan } = planPairs(question, (share) => onProgress(0.5 + share / 2));
  const partnersOf = learners.map(() => []);
  for (const { learner, mentor } of possible) {
    const partners = partnersOf[learner];
    if (partners !== void 0 && partners.length < shownPartners) partners.push(mentor);
  }
  return { ...plan, mentorOf: chosen.map((index) => possible[index]?.mentor ?? -1), partnersOf };
}
if (parentPort !== null) {
  const port = parentPort;
  port.postMessage(answerPairs(workerData, (share) => port.postMessage(share)));
}
