import { requiredNumber } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { rulesNamed } from '#db/queries/rule/rule.ts';

/** House values that count days; working days or all, as the row's unit says. */
export type HouseDays =
  | 'house.invitationDays'
  | 'house.postingCurrent'
  | 'house.consentLinkAfter'
  | 'house.dateLinkDays'
  | 'house.eventOutcomeDays'
  | 'house.checkInOpen'
  | 'house.checkInReminder'
  | 'house.practiceGap'
  | 'house.tandemSilent'
  | 'house.proposalExpiry'
  | 'house.quarterClosing'
  | 'house.employeeLogDays';

/** How many days the house's own rule row in force `now` allows. */
export async function houseDays(handle: Handle, now: Date, key: HouseDays): Promise<number> {
  const today = dayOf(now);
  return requiredNumber(await rulesNamed(handle, today, [key]), key);
}
