/** Why somebody opens the identity of a person who is not her case. */
export const openingReasons = ['danger', 'standIn', 'personAsks', 'legalDuty', 'other'] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** Whoever reads it later must understand it: at least this many characters. */
export const shortestOpeningText = 10;
export const longestOpeningText = 500;

/** One opening, as it is shown to the case's own people and the data protection officer. */
export interface IdentityOpening {
  readonly id: string;
  readonly personId: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly reason: OpeningReason;
}
