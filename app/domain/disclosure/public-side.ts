import { assignRungsInPieces, type LadderPerson, type Placing } from './assign-rungs.ts';
import { requiredK, shownCount, SMALLEST_POOL } from './k-rule.ts';
import { cellKey, LADDER_VERSION, type Cell } from './ladder.ts';

/** One class, as the one public table for all companies knows it. */
export interface PublicClass {
  readonly cell: Cell;
  /** Members now; kept up with every withdrawal. Never shown. */
  readonly count: number;
  /** The count of the batch, rounded down to five: what a card says until the next batch. */
  readonly frozenCount: number;
  /** Hidden: too few members are left, or too few people in all classes. It opens anew with a batch, if at all. */
  readonly isOpen: boolean;
}

/**
 * Everything companies can read at stage 1, and where each person stands in it. A value: the functions here return the
 * next one. The database holds the same thing by the same rules (`use-cases/disclosure`).
 */
export interface PublicSide {
  readonly ladderVersion: number;
  /** K of the last batch; null: too few people, nothing is shown. */
  readonly k: number | null;
  /** By `cellKey`. */
  readonly classes: ReadonlyMap<string, PublicClass>;
  /** By profile; whoever withdrew is gone. */
  readonly placings: ReadonlyMap<string, Placing>;
}

/** Before the first batch nothing is shown. */
export const nothingPublic: PublicSide = {
  ladderVersion: LADDER_VERSION,
  k: null,
  classes: new Map(),
  placings: new Map(),
};

/**
 * The weekly batch: newcomers and edits join, everybody is placed anew, counts are frozen.
 * @param people everybody who may stand in the classes now, those of the detailed profile left out
 * @param configuredK of the deployment
 * @throws RangeError when `configuredK` is below what is allowed
 */
export function runBatch(before: PublicSide, people: readonly LadderPerson[], configuredK: number): PublicSide {
  const pieces = runBatchInPieces(before, people, configuredK);
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
  }
}

/** The same, pausing after each piece: who runs it may do something else in between. */
export function* runBatchInPieces(
  before: Pick<PublicSide, 'ladderVersion' | 'classes'>,
  people: readonly LadderPerson[],
  configuredK: number,
): Generator<void, PublicSide> {
  const k = requiredK(people.length, configuredK);
  if (k === null) {
    const placings = people.map(({ profileId }): [string, Placing] => [profileId, { cell: null, similar: [] }]);
    return { ...nothingPublic, placings: new Map(placings) };
  }
  // Cells of another version say something else: nothing stays open across it.
  const wasOpen = (key: string) => before.ladderVersion === LADDER_VERSION && before.classes.get(key)?.isOpen === true;
  const steps = assignRungsInPieces(people, k, wasOpen);
  let step = steps.next();
  while (step.done !== true) {
    yield;
    step = steps.next();
  }
  const placings = step.value;
  const members = new Map<string, { cell: Cell; count: number }>();
  for (const { cell } of placings.values()) {
    if (cell === null) continue;
    const key = cellKey(cell);
    members.set(key, { cell, count: (members.get(key)?.count ?? 0) + 1 });
  }
  const classes = [...members].map(([key, { cell, count }]): [string, PublicClass] => [
    key,
    { cell, count, frozenCount: shownCount(count), isOpen: true },
  ]);
  return { ladderVersion: LADDER_VERSION, k, classes: hiddenIfTooFew(new Map(classes)), placings };
}

/**
 * A person leaves at once: withdrawn, closed, erased, a consent taken back. The frozen number does not move; a class that
 * falls below K is hidden until the next batch, never coarsened. Somebody who is not in it: nothing changes.
 */
export function leave(side: PublicSide, profileId: string): PublicSide {
  const placing = side.placings.get(profileId);
  if (placing === undefined) return side;
  const placings = new Map(side.placings);
  placings.delete(profileId);
  if (placing.cell === null || side.k === null) return { ...side, placings };
  const key = cellKey(placing.cell);
  const left = side.classes.get(key);
  if (left === undefined) return { ...side, placings };
  const classes = new Map(side.classes);
  const count = left.count - 1;
  classes.set(key, { ...left, count, isOpen: left.isOpen && count >= side.k });
  return { ...side, placings, classes: hiddenIfTooFew(classes) };
}

function hiddenIfTooFew(classes: ReadonlyMap<string, PublicClass>): ReadonlyMap<string, PublicClass> {
  if (countShown([...classes.values()]) >= SMALLEST_POOL) return classes;
  return new Map([...classes].map(([key, one]) => [key, { ...one, isOpen: false }]));
}

/** People in the classes that can be seen. */
export function countShown(classes: readonly Pick<PublicClass, 'count' | 'isOpen'>[]): number {
  return classes.reduce((sum, one) => sum + (one.isOpen ? one.count : 0), 0);
}

/** A card of stage 1: what every company sees of a class, and nothing else. */
export interface ClassCard extends Cell {
  readonly count: number;
}

/** What every company sees of this state, in an order that tells nothing: by cell. */
export function cardsOf(side: PublicSide): ClassCard[] {
  return [...side.classes]
    .filter(([, one]) => one.isOpen)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cell, frozenCount }]) => ({
      rung: cell.rung,
      occupation: cell.occupation,
      region: cell.region,
      german: cell.german,
      count: frozenCount,
    }));
}
