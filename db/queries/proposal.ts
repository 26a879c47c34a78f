import { and, inArray, ne, sql } from 'drizzle-orm';
import type { ProposalEnd } from '#app/domain/match/proposal.ts';
import type { Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { jobFits, proposalEvents, proposals, releases } from '../schema/match.ts';

/**
 * Ends every open proposal of these profiles: the company's view goes with it in the same transaction.
 * Introduced proposals end too (a withdrawal stops everything). Returns the ids that ended.
 */
export async function endProposalsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  const rows = await tx
    .update(proposals)
    .set({ state: 'ended', end, endedAt: at, dueOn: null, version: sql`${proposals.version} + 1` })
    .where(and(inArray(proposals.profileId, [...profileIds]), ne(proposals.state, 'ended')))
    .returning({ id: proposals.id });
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return ids;
  await tx.delete(jobFits).where(inArray(jobFits.proposalId, ids));
  await tx.update(releases).set({ endedAt: at }).where(and(inArray(releases.proposalId, ids), sql`${releases.endedAt} is null`));
  await tx
    .insert(proposalEvents)
    .values(ids.map((id) => ({ id: newId(), proposalId: id, at, byUserId, move: 'end', state: 'ended' as const })));
  return ids;
}
