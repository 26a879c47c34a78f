import { requiredNumber } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { rulesNamed } from '#db/queries/rule/rule.ts';

/** House values that limit what companies read of people, and how many of them at a time. */
export type HouseLimit =
  | 'house.personsPerPosting'
  | 'house.openProposalsPerSeat'
  | 'house.personsPerWeek'
  | 'house.mustsPerWeek'
  | 'retention.shownMusts'
  | 'house.requiredCriteria'
  | 'house.criteriaEditsPerWeek';

/** These values of the house's own rule rows in force `now`, by key. */
export async function houseLimits<const Keys extends readonly HouseLimit[]>(
  handle: Handle,
  now: Date,
  keys: Keys,
): Promise<{ readonly [K in Keys[number]]: number }> {
  const book = await rulesNamed(handle, dayOf(now), keys);
  return Object.fromEntries(keys.map((key) => [key, requiredNumber(book, key)])) as { [K in Keys[number]]: number };
}
