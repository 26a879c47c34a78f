import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { groupOf } from '#db/queries/company/company-group.ts';
import { endPreparingPlacements } from '#db/queries/assistance/placement-end.ts';
import { endUnstartedProposals } from '#db/queries/match/proposal-end.ts';

/**
 * People no longer want what is open: proposals, introductions with the contact, placements being prepared end at once, in the
 * caller's transaction, and look to the company like every other "nicht mehr verfügbar". Work that has started is theirs and
 * goes on. No reason is kept; checks no right.
 * @param by acting user's id, or `personHerself`; null: machinery
 * @param companyId only with this company and its group
 */
export async function endUnstarted(
  tx: Tx,
  at: Date,
  by: string | null,
  profileIds: readonly string[],
  companyId?: string,
): Promise<void> {
  const companies = companyId === undefined ? null : groupOf(companyId);
  await endUnstartedProposals(tx, profileIds, companies, at, by);
  await endPreparingPlacements(tx, profileIds, companies, dayOf(at), at, by);
}
