import type { Actor } from '#app/domain/account/actor.ts';
import { isNearlySpent, type ReadingBudget } from '#app/domain/disclosure/budget.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import {
  listGroupReadings,
  mustsSince,
  personsByPosting,
  personsSince,
  type PostingReaders,
} from '#db/queries/disclosure/reading-budget.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseLimits } from '../rule/house-limits.server.ts';
import { budgetWeek } from './demand-budget.server.ts';

/** What one company may read and has read, with its group where it belongs to one. */
export interface CompanyReading extends Pick<ReadingBudget, 'week' | 'musts'> {
  readonly weekOn: Day;
  readonly personsPerPosting: number;
  readonly postings: readonly PostingReaders[];
}

/** For the company's page; rights were checked by whoever shows it. */
export async function companyReading(handle: Handle, now: Date, companyId: string): Promise<CompanyReading> {
  const week = budgetWeek(now);
  const allowed = await houseLimits(handle, now, [
    'house.personsPerPosting',
    'house.personsPerWeek',
    'house.mustsPerWeek',
  ]);
  return {
    weekOn: week.on,
    week: { used: await personsSince(handle, companyId, week.at), allowed: allowed['house.personsPerWeek'] },
    musts: { used: await mustsSince(handle, companyId, week.on), allowed: allowed['house.mustsPerWeek'] },
    personsPerPosting: allowed['house.personsPerPosting'],
    postings: await personsByPosting(handle, companyId),
  };
}

/** A company or group with all its budgets; `posting` of the one of its open postings for which most was read. */
export interface GroupBudget extends ReadingBudget {
  readonly companyId: string;
  readonly name: string;
  readonly isGroup: boolean;
}

/**
 * Companies and groups that have read most of what they may, for the employer service; those near a limit first.
 * @returns `near`: four fifths of one budget are used; `others`: those who read of somebody at all
 * @throws DomainError forbidden
 */
export async function listReadingBudgets(
  app: AppContext,
  actor: Actor,
): Promise<{ readonly weekOn: Day; readonly near: readonly GroupBudget[]; readonly others: readonly GroupBudget[] }> {
  allow(actor, 'company.edit', {});
  const now = app.clock.now();
  const week = budgetWeek(now);
  const allowed = await houseLimits(app.db, now, [
    'house.personsPerPosting',
    'house.personsPerWeek',
    'house.mustsPerWeek',
  ]);
  const rows = (await listGroupReadings(app.db, week)).map((row): GroupBudget => ({
    companyId: row.companyId,
    name: row.name,
    isGroup: row.isGroup,
    posting: { used: row.personsOfPosting, allowed: allowed['house.personsPerPosting'] },
    week: { used: row.personsOfWeek, allowed: allowed['house.personsPerWeek'] },
    musts: { used: row.mustsOfWeek, allowed: allowed['house.mustsPerWeek'] },
  }));
  const isNear = (row: GroupBudget) => [row.posting, row.week, row.musts].some(isNearlySpent);
  return { weekOn: week.on, near: rows.filter(isNear), others: rows.filter((row) => !isNear(row)) };
}
