/** No deployment may show smaller classes than this, whatever is configured. */
export const SMALLEST_K = 5;
/** With fewer people in the classes nothing is shown at all: the officer proposes. */
export const SMALLEST_POOL = 100;
/** A class opens with this many more than K, so that it does not come and go with one person. */
export const OPENING_MARGIN = 2;

const largePool = 1_000;
const smallestKInLargePool = 10;

/**
 * How many people a class must have, by the size of the pool.
 * @param published people whose profile may stand in the classes, those who chose the detailed profile left out
 * @param configuredK what the deployment asks for; it can only be stricter than the rule
 * @returns null: too few for any browsing
 * @throws RangeError when `configuredK` is no whole number from SMALLEST_K on
 */
export function requiredK(published: number, configuredK: number): number | null {
  if (!Number.isInteger(configuredK) || configuredK < SMALLEST_K)
    throw new RangeError(`K must be a whole number of at least ${SMALLEST_K}`);
  if (published < SMALLEST_POOL) return null;
  return Math.max(configuredK, published < largePool ? SMALLEST_K : smallestKInLargePool);
}

/** A total everybody may read is at least this; of a smaller one nothing is said. */
const smallestPublicTotal = 10;

/** A count as it is shown: rounded down to five, so that one person more or less is rarely seen. */
export function shownCount(count: number): number {
  return Math.floor(count / 5) * 5;
}

/** A total for everybody, verified or not: rounded down to five; null: too small to be said at all. */
export function publicTotal(count: number): number | null {
  const shown = shownCount(count);
  return shown < smallestPublicTotal ? null : shown;
}
