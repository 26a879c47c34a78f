/**
 * Stage 2 (job fit): everything a company may read of a proposed profile, and nothing else.
 * No free text, no value that is independent of the posting. Built field by field by the gate
 * from a match and never by spreading a profile. `tests/architecture` pins these keys.
 */
export interface JobFit {
  readonly fit: FitBand;
  /** The posting's own musts (skills, occupations, licences); how many were asked. */
  readonly mustsAsked: number;
  /** Of those asked, how many are told only when somebody asks, for whatever reason. */
  readonly mustsOnRequest: number;
  /** Of the others, how many are met wholly or in part. */
  readonly mustsMet: number;
  /** Each must by itself; empty in pools where only the number is told. */
  readonly musts: readonly { readonly must: string; readonly answer: MustAnswer }[];
  /** In small pools only whether it is B1 or better. */
  readonly german: ShownGerman;
  readonly germanProven: boolean;
  /** Calendar quarter of availability, e.g. `2027-Q1`; `unknown` when not recorded. */
  readonly available: string;
  readonly hours: Fits;
  readonly shift: Fits;
  readonly commute: Fits;
  readonly leadTime: LeadTime;
}

/** "Auf Nachfrage" says nothing about the person: it depends on how many others share the must, and on what was told before. */
export const mustAnswerWords = ['met', 'notMet', 'onRequest'] as const;
export type MustAnswer = (typeof mustAnswerWords)[number];
export const fitBands = ['good', 'partly', 'talk'] as const;
export type FitBand = (typeof fitBands)[number];
/** The band of the lowest of the four skills. */
export const germanBands = ['A', 'B1', 'B2', 'C', 'unknown'] as const;
export type GermanBand = (typeof germanBands)[number];
/** What a company reads of it: in small pools the upper three are one. */
export const shownGermans = [...germanBands, 'fromB1'] as const;
export type ShownGerman = (typeof shownGermans)[number];
export const fitsValues = ['fits', 'toClarify'] as const;
export type Fits = (typeof fitsValues)[number];
/** Time for formalities; the reason for it is never shown. */
export const leadTimes = ['immediately', 'weeks4to6'] as const;
export type LeadTime = (typeof leadTimes)[number];

/** Raised whenever the shape or the rules of the gate change; stored with each row. */
export const GATE_VERSION = 6;
