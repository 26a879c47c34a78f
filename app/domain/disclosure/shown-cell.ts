import type { Day } from '../time/day.ts';
import type { CellGerman, Rung } from './ladder.ts';

/** A cell as plain values for a page, its region with its name; `app/i18n/cell-words.ts` says it in words. */
export interface ShownCell {
  readonly rung: Rung;
  /** As in a cell: group, segment, sector or `any`. */
  readonly occupation: string;
  readonly german: CellGerman;
  readonly region: ShownRegion;
}
export interface ShownRegion {
  readonly kind: 'city' | 'county' | 'region' | 'governmentRegion' | 'state';
  /** In full: "Kreis Herford", "Detmold", "Nordrhein-Westfalen". */
  readonly name: string;
}

/** A card of stage 1 as pages show it: what its class says, and its number of the week. */
export interface ShownClass {
  /** `cellKey`: names the card when a company is interested. */
  readonly key: string;
  readonly cell: ShownCell;
  /** Rounded down to five, still until the next batch. */
  readonly count: number;
}

/** Where a profile stands on the ladder, for the case's own staff; `app/i18n/placing-text.ts` says it in words. */
export type ExplainedPlacing =
  /** No yes that stands, or not published: companies see nothing. */
  | { readonly kind: 'none' }
  /** Joins with the next batch. */
  | { readonly kind: 'waiting'; readonly nextOn: Day }
  | { readonly kind: 'detailed'; readonly nextOn: Day }
  /** Too few people for any browsing. */
  | { readonly kind: 'tooFew'; readonly least: number; readonly nextOn: Day }
  /** Even the coarsest rung has too few; null: nothing is known to count by. */
  | { readonly kind: 'withheld'; readonly similar: number | null; readonly needed: number; readonly nextOn: Day }
  | ({ readonly kind: 'shown' | 'hidden' } & PlacedExplained);

export interface PlacedExplained {
  readonly cell: ShownCell;
  /** People like her on her rung when the batch ran, herself counted. */
  readonly similar: number;
  /** The rung before and how many there were; null on the first one there is for her, or when she was edited since. */
  readonly finer: { readonly cell: ShownCell; readonly similar: number } | null;
  /** Members now. */
  readonly members: number;
  /** What the card says. */
  readonly frozenCount: number;
  readonly k: number;
  /** The profile says something else by now: that counts from the next batch on. */
  readonly isChanged: boolean;
  /** She has chosen the detailed profile: from the next batch on she is shown by herself. */
  readonly isLeaving: boolean;
  readonly nextOn: Day;
}
