/**
 * Stage 2 (job fit): everything a company may read of a proposed profile, and nothing else.
 * No free text, no value that is independent of the posting. Built field by field by the gate
 * from a match and never by spreading a profile. `tests/architecture` pins these keys.
 */
export interface JobFit {
  readonly fit: FitBand;
  /** How many of the posting's own must-skills are met. In this form only the number, not which. */
  readonly mustsMet: number;
  readonly mustsAsked: number;
  readonly german: GermanBand;
  readonly germanProven: boolean;
  /** Calendar quarter of availability, e.g. `2027-Q1`; `unknown` when not recorded. */
  readonly available: string;
  readonly hours: Fits;
  readonly shift: Fits;
  readonly commute: Fits;
  readonly leadTime: LeadTime;
}

export const fitBands = ['good', 'partly', 'talk'] as const;
export type FitBand = (typeof fitBands)[number];
/** The band of the lowest of the four skills. */
export const germanBands = ['A', 'B1', 'B2', 'C', 'unknown'] as const;
export type GermanBand = (typeof germanBands)[number];
export const fitsValues = ['fits', 'toClarify'] as const;
export type Fits = (typeof fitsValues)[number];
/** Time for formalities; the reason for it is never shown. */
export const leadTimes = ['immediately', 'weeks4to6'] as const;
export type LeadTime = (typeof leadTimes)[number];

/** Raised whenever the shape or the rules of the gate change; stored with each row. */
export const GATE_VERSION = 2;
