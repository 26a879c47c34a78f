/**
 * Fewer people than this are not told in numbers that leave the people who work with them: a project decision
 * (k >= 10 for statistics), on top of the same floor of the public total. None and few look alike.
 */
export const smallestTold = 10;

/** Rounded down to five, so that two numbers subtracted tell nobody; null: fewer than ten, or none. */
export function roundedForOutside(count: number): number | null {
  return count < smallestTold ? null : Math.floor(count / 5) * 5;
}

/** A part of a whole that is told beside it: null where it or what remains is small. */
export function partTold(part: number, whole: number): number | null {
  return part < smallestTold || whole - part < smallestTold ? null : part;
}

/** All parts of a whole that is told: each only if every one is large, else the missing one could be calculated. */
export function partsTold<K extends string>(parts: Readonly<Record<K, number>>): Readonly<Record<K, number>> | null {
  return Object.values<number>(parts).every((part) => part >= smallestTold) ? parts : null;
}

export interface ToldList<T> {
  readonly told: readonly T[];
  /** All others together; null: too few to be told, then the whole is not told beside it either. */
  readonly others: number | null;
}

/**
 * The large ones of a list beside their sum. What is left over is told as one number, and is never small: the smallest
 * large one goes to the others until they are.
 */
export function listTold<T extends { readonly count: number }>(lines: readonly T[]): ToldList<T> {
  const large = lines.filter(({ count }) => count >= smallestTold).sort((a, b) => b.count - a.count);
  let others = lines.reduce((sum, { count }) => sum + count, 0) - large.reduce((sum, { count }) => sum + count, 0);
  while (others > 0 && others < smallestTold && large.length > 0) others += large.pop()?.count ?? 0;
  return { told: large, others: others > 0 && others < smallestTold ? null : others };
}
