import { isSpent, overdrawn, type Budget, type BudgetName } from '#app/domain/disclosure/budget.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { addDays, dayOf, mondayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { mustsSince, personsOfPosting, personsSince } from '#db/queries/disclosure/reading-budget.ts';
import type { AppContext } from '../app-context.ts';
import { houseLimits } from '../rule/house-limits.server.ts';

/** The week budgets count in: its Monday, as a day and as the instant it began in Berlin. */
export function budgetWeek(now: Date): { readonly on: Day; readonly at: Date } {
  const on = mondayOf(dayOf(now));
  return { on, at: berlinInstant(on, '00:00') ?? new Date(`${on}T00:00:00Z`) };
}

/** What a company with its group has read of what it may. @param postingId of the posting in question */
async function readingBudget(
  handle: Handle,
  now: Date,
  about: { readonly companyId: string; readonly postingId: string },
): Promise<Record<BudgetName, Budget>> {
  const week = budgetWeek(now);
  const allowed = await houseLimits(handle, now, [
    'house.personsPerPosting',
    'house.personsPerWeek',
    'house.mustsPerWeek',
  ]);
  return {
    posting: { used: await personsOfPosting(handle, about.postingId), allowed: allowed['house.personsPerPosting'] },
    week: { used: await personsSince(handle, about.companyId, week.at), allowed: allowed['house.personsPerWeek'] },
    musts: { used: await mustsSince(handle, about.companyId, week.on), allowed: allowed['house.mustsPerWeek'] },
  };
}

const reasons: Record<BudgetName, string> = {
  posting: 'budgetSpentPosting',
  week: 'budgetSpentWeek',
  musts: 'budgetSpentMusts',
};

/**
 * After a release was written, in its transaction: the company may not have read more than it may.
 * @throws DomainError limit with what to do; the week's ones with the Monday from which it goes on (`fromOn`)
 */
export async function demandBudget(
  app: AppContext,
  handle: Handle,
  posting: { readonly id: string; readonly companyId: string },
): Promise<void> {
  const now = app.clock.now();
  const budgets = await readingBudget(handle, now, { companyId: posting.companyId, postingId: posting.id });
  const name = overdrawn(budgets);
  if (name === null) return;
  const { allowed } = budgets[name];
  const fromOn = addDays(mondayOf(dayOf(now)), 7);
  throw new DomainError('limit', reasons[name], { params: name === 'posting' ? { allowed } : { allowed, fromOn } });
}

/**
 * Before somebody is asked: nobody says yes in vain to a posting for which no more may be read.
 * @throws DomainError limit (`budgetSpentPosting`)
 */
export async function demandRoomForPosting(handle: Handle, now: Date, postingId: string): Promise<void> {
  const limits = await houseLimits(handle, now, ['house.personsPerPosting']);
  const allowed = limits['house.personsPerPosting'];
  if (isSpent({ used: await personsOfPosting(handle, postingId), allowed }))
    throw new DomainError('limit', reasons.posting, { params: { allowed } });
}
