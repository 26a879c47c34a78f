/** One line of a drill: what was measured, against which goal. */
export interface DrillRow {
  readonly what: string;
  /** With its unit. */
  readonly found: string;
  readonly goal: string;
  readonly isReached: boolean;
}

/** A part of `npm run drill` that runs alone, in folders of its own, and leaves nothing behind. */
export interface DrillPart {
  readonly name: string;
  /** @param isQuick a short form of the same @param say tells how far it is */
  run(isQuick: boolean, say: (line: string) => void): Promise<readonly DrillRow[]>;
}
