import { reviewMonth, type ReviewAnswer } from '#app/domain/mentoring/tandem-life.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { putReview } from '#db/queries/mentoring/tandem-life.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { raiseAlert } from './raise-alert.server.ts';
import { tandemOf, type Partner } from './tandem-side.server.ts';

/**
 * One side says how it goes this month; whoever finds it hard is called. A month nobody asks about changes nothing.
 * @throws DomainError notFound, forbidden
 */
export async function reviewTandem(app: AppContext, partner: Partner, answer: ReviewAnswer): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const monthOn = reviewMonth(tandem, dayOf(now));
    if (monthOn === null) return;
    await putReview(tx, { tandemId: tandem.id, monthOn, side: partner.side, answer, answeredAt: now });
    if (answer === 'hard') await raiseAlert(tx, tandem, 'hard', now);
  });
}
