import { silentBefore } from '#app/domain/match/reply-clock.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { endOverdueProposals } from '#db/queries/match/proposal-end.ts';
import { write } from '#db/transaction.ts';
import { houseDays } from '../rule/house-days.server.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Daily: proposals that stayed unanswered for the house's expiry period after they were due end as expired, and the person
 * is free for others. Where it was the company that kept silent, it is asked why (`answerSilence`).
 * @returns how many ended
 */
export async function expireProposals(app: AppContext): Promise<number> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const today = dayOf(now);
    const before = silentBefore(today, await houseDays(tx, now, 'house.proposalExpiry'));
    return (await endOverdueProposals(tx, before, now)).length;
  });
}
