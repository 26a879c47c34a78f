/** How far a way is, in bands people think in: whole kilometres as the crow flies, each limit included. Defined here only. */
export const commuteLimits = [5, 10, 20, 30, 50] as const;

/** Texts: `match.commuteBand`. */
export type CommuteBand = `upTo${(typeof commuteLimits)[number]}` | 'farther';

/** The narrowest band a distance lies in. @param km whole kilometres, straight line */
export function commuteBand(km: number): CommuteBand {
  const limit = commuteLimits.find((one) => km <= one);
  return limit === undefined ? 'farther' : `upTo${limit}`;
}
