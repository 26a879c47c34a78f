export const conceptKinds = ['occupation', 'skill'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** How a text was recognised, surest first. */
export type MatchManner = 'exact' | 'folded' | 'compound' | 'typo';

export interface UnderstoodConcept {
  /** Concept key, e.g. `occ.welder`. */
  readonly key: string;
  /** The part of the text that stood for it, as typed. */
  readonly matchedText: string;
  readonly how: MatchManner;
}

export interface AmbiguousText {
  readonly text: string;
  /** Concept keys, or `kind.<PostingKind>` where the text may mean a kind of posting ("MAG"). */
  readonly choices: readonly string[];
}

/** What a free text was taken to mean; shown as chips that can be changed. */
export interface Understood {
  readonly concepts: readonly UnderstoodConcept[];
  /** Parts nothing was found for, as typed. */
  readonly unknown: readonly string[];
  readonly ambiguous: readonly AmbiguousText[];
}
