import { addMonths, dayOf } from '#app/domain/time/day.ts';
import { forgetShown } from '#db/queries/shown-musts.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { houseLimits } from '../rule/house-limits.server.ts';

/** Daily: what a company was last shown of a person longer ago than the house remembers is forgotten. @returns how many pairs */
export async function forgetOldShown(app: AppContext): Promise<number> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const { 'house.shownMemory': months } = await houseLimits(tx, now, ['house.shownMemory']);
    return forgetShown(tx, dayOf(now), addMonths(dayOf(now), -months));
  });
}
