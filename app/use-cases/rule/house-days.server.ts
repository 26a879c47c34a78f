import { requiredNumber } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';

/** House values that count days. */
export type HouseDays =
  | 'house.invitationDays'
  | 'house.postingCurrent'
  | 'house.consentLinkAfter'
  | 'house.dateLinkDays'
  | 'house.eventOutcomeDays'
  | 'house.checkInOpen'
  | 'house.checkInReminder'
  | 'house.practiceGap'
  | 'house.tandemSilent';

/** How many days the house's own rule row in force `now` allows. */
export async function houseDays(handle: Handle, now: Date, key: HouseDays): Promise<number> {
  const today = dayOf(now);
  return requiredNumber(await rulesAt(handle, today), key);
}
