import { requiredNumber } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import type { Handle } from '#db/client.ts';
import { rulesNamed } from '#db/queries/rule/rule.ts';

/** House values that count working days until somebody's answer. */
export type AnswerPeriod =
  | 'house.caseworkerAnswer'
  | 'house.companyAnswer'
  | 'house.personAnswer'
  | 'house.applicationReply'
  | 'house.companyCallBack'
  | 'house.personCallBack'
  | 'house.postingCall';

/** The day until which an answer is due, from now on, by the house's own rule rows. */
export async function answerDay(handle: Handle, now: Date, period: AnswerPeriod): Promise<Day> {
  const today = dayOf(now);
  return addWorkingDays(today, requiredNumber(await rulesNamed(handle, today, [period]), period));
}
