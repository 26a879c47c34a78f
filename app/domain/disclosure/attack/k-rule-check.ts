import { cellKey } from '../ladder.ts';
import type { PublicSide } from '../public-side.ts';

/** What is wrong with the classes of one moment; nothing is the only good answer. */
export interface BrokenClasses {
  /** Open classes with fewer than K members, counted anew, not believed. */
  readonly belowK: number;
  /** Classes whose kept-up count is not the true one. */
  readonly miscounted: number;
  /** Cards that say more people than there are when they were frozen, or a number that is not rounded down to five. */
  readonly unrounded: number;
  /** Members of the smallest open class; null: none is open. */
  readonly smallest: number | null;
}

/** The K rule, checked from who truly stands where. */
export function brokenClasses(side: PublicSide): BrokenClasses {
  const members = new Map<string, number>();
  for (const { cell } of side.placings.values()) {
    if (cell === null) continue;
    const key = cellKey(cell);
    members.set(key, (members.get(key) ?? 0) + 1);
  }
  let belowK = 0;
  let miscounted = 0;
  let unrounded = 0;
  let smallest: number | null = null;
  for (const [key, { count, frozenCount, isOpen }] of side.classes) {
    const real = members.get(key) ?? 0;
    if (real !== count) miscounted += 1;
    if (frozenCount % 5 !== 0) unrounded += 1;
    if (!isOpen) continue;
    if (side.k === null || real < side.k) belowK += 1;
    smallest = Math.min(smallest ?? real, real);
  }
  return { belowK, miscounted, unrounded, smallest };
}
