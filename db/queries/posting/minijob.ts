import { countsAsMinijob } from '#app/domain/rule/check-pay.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import type { Day } from '#app/domain/time/day.ts';
import { postings } from '../../schema/posting.ts';

/** What tells whether a posting is a Minijob; nobody has to tick it (offers and imported lists do not). */
export const minijobColumns = {
  kind: postings.kind,
  isOfferedAsMinijob: postings.isMinijob,
  payCents: postings.payCents,
  payPer: postings.payPer,
  hoursPerWeekMin: postings.hoursPerWeekMin,
  hoursPerWeekMax: postings.hoursPerWeekMax,
};

type MinijobRow = Pick<
  typeof postings.$inferSelect,
  'kind' | 'payCents' | 'payPer' | 'hoursPerWeekMin' | 'hoursPerWeekMax'
> & { readonly isOfferedAsMinijob: boolean };

/** Whether it counts as one on `day`: the answer of the placement's page too (see countsAsMinijob). */
export function isMinijobOn(book: RuleBook, row: MinijobRow, day: Day): boolean {
  const { kind, isOfferedAsMinijob, payCents, payPer, hoursPerWeekMin, hoursPerWeekMax } = row;
  const pay = payCents === null || payPer === null ? null : { cents: payCents, per: payPer };
  return countsAsMinijob(book, { kind, isMinijob: isOfferedAsMinijob, pay, hoursPerWeekMin, hoursPerWeekMax }, day);
}
