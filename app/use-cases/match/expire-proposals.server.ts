import { requiredNumber } from '#app/domain/rule/rule-book.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import { isWorkingDay } from '#app/domain/time/working-day.ts';
import { rulesAt } from '#db/queries/rule.ts';
import { endOverdueProposals } from '#db/queries/proposal.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Daily: proposals that stayed unanswered for the house's expiry period after they were due end as expired.
 * @returns how many ended
 */
export async function expireProposals(app: AppContext): Promise<number> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const today = dayOf(now);
    let left = requiredNumber(await rulesAt(tx, today), 'house.proposalExpiry');
    let before = today;
    while (left > 0) {
      before = addDays(before, -1);
      if (isWorkingDay(before)) left -= 1;
    }
    return (await endOverdueProposals(tx, before, now)).length;
  });
}
