/** Chance that repeats itself: the same seed makes the same world (mulberry32). */
export interface Chance {
  /** 0 <= x < 1 */
  next(): number;
  /** Whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  /** Different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[];
  /** All of them, in an order by chance. */
  shuffled<T>(items: readonly T[]): T[];
  /** True with this probability. */
  happens(probability: number): boolean;
  /** One of the keys, by weight. */
  weighted<const T extends string | number>(weights: readonly (readonly [T, number])[]): T;
  /** Draws each key once, then by weight: so even a small world has all of them. */
  deck<const T extends string | number>(weights: readonly (readonly [T, number])[]): () => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const chance: Chance = {
    next,
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    some(items, count) {
      const left = [...items.keys()];
      while (left.length > Math.max(0, count)) left.splice(between(0, left.length - 1), 1);
      return left.map((index) => items[index] as (typeof items)[number]);
    },
    shuffled(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [order[last], order[other]] = [order[other] as (typeof items)[number], order[last] as (typeof items)[number]];
      }
      return order;
    },
    happens: (probability) => next() < probability,
    weighted(weights) {
      let rest = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of weights) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return (weights.at(-1) as (typeof weights)[number])[0];
    },
    deck(weights) {
      const first = chance.shuffled(weights.map(([key]) => key));
      return () => first.pop() ?? chance.weighted(weights);
    },
  };
  return chance;
}

/** Bytes that repeat themselves, for ids and codes of the demo world. */
export function bytesFrom(seed: number): (count: number) => Uint8Array {
  const { between } = chanceFrom(seed);
  return (count) => Uint8Array.from({ length: count }, () => between(0, 255));
}
