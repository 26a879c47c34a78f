/** One line of a drill: what was measured, against which goal. */
export interface DrillRow {
  readonly what: string;
  /** With its unit. */
  readonly found: string;
  readonly goal: string;
  /** Null: this machine cannot tell (`found` says why); neither reached nor missed. */
  readonly isReached: boolean | null;
}

/** What a part remembers until it has come to its end, so that a stopped one goes on where it was. */
export interface KeptState {
  /** A folder of its own; gone when the part has come to its end. */
  readonly folder: string;
  /** The same from the first start to the end. */
  readonly seed: number;
  /** What was noted last; null: it begins. */
  read<State>(): State | null;
  note(state: unknown): void;
}

/** One run of a part. */
export interface DrillRun {
  /** A short form of the same. */
  readonly isQuick: boolean;
  /** Tells how far it is. */
  say(line: string): void;
  readonly kept: KeptState;
  /** The data directory of a filled demo world, small where the run is quick; to copy, not to change. */
  world(): Promise<string>;
}

/** A part of `npm run drill` that runs alone, in folders of its own, and leaves nothing behind. */
export interface DrillPart {
  readonly name: string;
  run(drill: DrillRun): Promise<readonly DrillRow[]>;
}

export const row = (what: string, found: string, goal: string, isReached: boolean | null): DrillRow => ({
  what,
  found,
  goal,
  isReached,
});

/**
 * What a short form asks of times: it runs cold, between tests, for seconds, and says whether something stands still, not how quick
 * the portal is.
 */
export const patience = (isQuick: boolean) => (isQuick ? 4 : 1);
