import { OPENING_MARGIN } from './k-rule.ts';
import { cellAt, cellKey, rungs, type Cell, type LadderFacts, type Rung } from './ladder.ts';

/** One person as the ladder sees her. */
export interface LadderPerson {
  readonly profileId: string;
  readonly facts: LadderFacts;
}

/** Where a person stands, and why. */
export interface Placing {
  /** Null: withheld. */
  readonly cell: Cell | null;
  /**
   * Per rung that was tried, how many people not placed on a finer one share her cell there, herself counted; null where
   * the rung says something that is not known of her. The last one is that of her own rung, unless she is withheld.
   */
  readonly similar: readonly (number | null)[];
}

/**
 * Gives everybody the finest rung whose class has enough members released at that same rung: greedy, finest first,
 * counting only those not placed yet. Depends on the people alone, not on their order.
 * @param k members a class must have
 * @param wasOpen whether the class with this key is open: it stays so with K, a new one needs K + 2
 */
export function assignRungs(
  people: readonly LadderPerson[],
  k: number,
  wasOpen: (cellKey: string) => boolean = () => false,
): Map<string, Placing> {
  const steps = assignRungsInPieces(people, k, wasOpen);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, pausing after each rung: who runs it may do something else in between. */
export function* assignRungsInPieces(
  people: readonly LadderPerson[],
  k: number,
  wasOpen: (cellKey: string) => boolean,
): Generator<Rung, Map<string, Placing>> {
  const placings = new Map<string, Placing>();
  let waiting = people.map((person) => ({ person, similar: [] as (number | null)[] }));
  for (const { rung } of rungs) {
    const classes = new Map<string, { cell: Cell; members: typeof waiting }>();
    for (const one of waiting) {
      const cell = cellAt(rung, one.person.facts);
      if (cell === null) {
        one.similar.push(null);
        continue;
      }
      const key = cellKey(cell);
      const found = classes.get(key);
      if (found === undefined) classes.set(key, { cell, members: [one] });
      else found.members.push(one);
    }
    const placed = new Set<string>();
    for (const [key, { cell, members }] of classes) {
      const isReleased = members.length >= (wasOpen(key) ? k : k + OPENING_MARGIN);
      for (const { person, similar } of members) {
        similar.push(members.length);
        if (!isReleased) continue;
        placed.add(person.profileId);
        placings.set(person.profileId, { cell, similar });
      }
    }
    waiting = waiting.filter(({ person }) => !placed.has(person.profileId));
    yield rung;
  }
  for (const { person, similar } of waiting) placings.set(person.profileId, { cell: null, similar });
  return placings;
}
