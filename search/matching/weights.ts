/**
 * A named, versioned preset in milli-points. With the standard numbers a perfect match has 10,000 (10 points).
 * Staff may change them for one view; a stored score names the preset it came from.
 */
export interface Weights {
  readonly name: string;
  readonly version: number;
  /** All asked concepts together (must, nice, occupation) when every one is there. */
  readonly concepts: number;
  /** Shares within `concepts`. */
  readonly must: number;
  readonly nice: number;
  readonly occupation: number;
  /** Taken away when every must is missing, in proportion to the share of missing musts. */
  readonly missing: number;
  /** Credit in milli (0..1000) of a related concept of weight 1000: of a skill, and of the occupation. */
  readonly learnable: number;
  readonly relatedOccupation: number;
  readonly german: number;
  readonly distance: number;
  readonly availability: number;
}

/** "Standard 1": must 3 to nice 1 (matching.md: a transparent rule, no learned ranking; a person decides). */
export const standardWeights: Weights = {
  name: 'Standard',
  version: 1,
  concepts: 6000,
  must: 3,
  nice: 1,
  occupation: 2,
  missing: 2000,
  learnable: 500,
  relatedOccupation: 700,
  german: 2000,
  distance: 1000,
  availability: 1000,
};
