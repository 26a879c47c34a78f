import { and, eq, inArray, isNotNull, isNull, lt, ne, not, sql, type SQL } from 'drizzle-orm';
import type { ProposalEnd, ProposalState } from '#app/domain/match/proposal.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { appendAudit } from '../audit/audit.ts';
import { placements } from '../../schema/assistance.ts';
import { jobFits, proposalEvents, proposals, releases } from '../../schema/match.ts';
import { consents } from '../../schema/consent.ts';
import { askForSilence } from './silence.ts';

/** Takes away what the company saw and the release of contact data; one audit row, if there was anything to take away. */
export async function closeCompanyView(
  tx: Tx,
  proposalIds: readonly string[],
  at: Date,
  byUserId: string | null,
): Promise<void> {
  if (proposalIds.length === 0) return;
  const seen = await tx
    .delete(jobFits)
    .where(inArray(jobFits.proposalId, [...proposalIds]))
    .returning({ id: jobFits.proposalId });
  const released = await tx
    .update(releases)
    .set({ endedAt: at })
    .where(and(inArray(releases.proposalId, [...proposalIds]), isNull(releases.endedAt)))
    .returning({ id: releases.proposalId });
  const ended = [...new Set([...seen, ...released].map(({ id }) => id))];
  if (ended.length === 0) return;
  await appendAudit(tx, at, {
    actorId: byUserId,
    action: 'disclosure.end',
    subjectKind: 'proposal',
    subjectIds: ended,
    detail: { seen: seen.length, released: released.length },
  });
}

/**
 * Ends every proposal of these profiles that has not ended, whatever runs: the people are erased. The company's view goes
 * with it in the same transaction. Returns the ids that ended.
 */
export async function endProposalsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  return endWhere(tx, inArray(proposals.profileId, [...profileIds]), end, at, byUserId);
}

/** Ends the proposals of these profiles that have not led to a placement: the case was closed, placements go on. */
export async function endOpenProposalsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  return endWhere(
    tx,
    and(inArray(proposals.profileId, [...profileIds]), ne(proposals.state, 'introduced')),
    end,
    at,
    byUserId,
  );
}

/** Ends the open proposals of a posting that closed; introduced ones go on as placements. */
export async function endProposalsOfPosting(
  tx: Tx,
  postingId: string,
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  return endWhere(tx, and(eq(proposals.postingId, postingId), ne(proposals.state, 'introduced')), end, at, byUserId);
}

/**
 * Ends everything of these people that no work has come of yet, introductions too; what runs as a placement since its first
 * day goes on. @param companies only with these: ids, as a subquery; null: with all
 */
export async function endUnstartedProposals(
  tx: Tx,
  profileIds: readonly string[],
  companies: SQL | null,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  const hasStarted = sql`exists (select 1 from ${placements} where ${placements.proposalId} = ${proposals.id} and ${placements.startedOn} is not null)`;
  return endWhere(
    tx,
    and(
      inArray(proposals.profileId, [...profileIds]),
      companies === null ? undefined : sql`${proposals.companyId} in ${companies}`,
      not(hasStarted),
    ),
    'withdrawn',
    at,
    byUserId,
  );
}

/** Ends the open proposals of a company that was blocked; what runs as a placement goes on. */
export async function endProposalsOfCompany(
  tx: Tx,
  companyId: string,
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  return endWhere(tx, and(eq(proposals.companyId, companyId), ne(proposals.state, 'introduced')), end, at, byUserId);
}

/** Ends proposals nobody answered until `before`; a company that kept silent is asked why from now on. */
export async function endOverdueProposals(tx: Tx, before: Day, at: Date): Promise<string[]> {
  const overdue = (states: readonly ProposalState[]) =>
    and(inArray(proposals.state, [...states]), isNotNull(proposals.dueOn), lt(proposals.dueOn, before));
  const silent = await endWhere(tx, overdue(['withCompany']), 'expired', at, null);
  await askForSilence(tx, silent, at);
  const others = await endWhere(tx, overdue(['proposed', 'callRequested', 'interested']), 'expired', at, null);
  return [...silent, ...others];
}

async function endWhere(
  tx: Tx,
  which: SQL | undefined,
  end: ProposalEnd,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  const rows = await tx
    .update(proposals)
    .set({ state: 'ended', end, endedAt: at, dueOn: null, version: sql`${proposals.version} + 1` })
    .where(and(which, ne(proposals.state, 'ended')))
    .returning({ id: proposals.id });
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return ids;
  await closeCompanyView(tx, ids, at, byUserId);
  await tx
    .insert(proposalEvents)
    .values(ids.map((id) => ({ id: newId(), proposalId: id, at, byUserId, move: 'end', state: 'ended' as const })));
  return ids;
}

/** Ends the proposal behind a placement that came to its end, with the company's view and release. */
export async function endProposalOfPlacement(
  tx: Tx,
  proposalId: string,
  end: ProposalEnd,
  at: Date,
  byUserId: string,
): Promise<void> {
  await endWhere(tx, eq(proposals.id, proposalId), end, at, byUserId);
}

/**
 * The proposal behind a placement that goes on after all is introduced again, with its release, if the yes it rests on stands.
 * @returns false where the yes was taken back, or there is no release
 */
export async function takeUpProposal(tx: Tx, proposalId: string, at: Date, byUserId: string): Promise<boolean> {
  const [release] = await tx
    .select({ id: releases.id })
    .from(releases)
    .innerJoin(consents, eq(consents.id, releases.consentId))
    .where(and(eq(releases.proposalId, proposalId), eq(consents.decision, 'yes'), isNull(consents.withdrawnAt)));
  if (release === undefined) return false;
  await tx.update(releases).set({ endedAt: null }).where(eq(releases.id, release.id));
  await tx
    .update(proposals)
    .set({ state: 'introduced', end: null, endedAt: null, version: sql`${proposals.version} + 1` })
    .where(eq(proposals.id, proposalId));
  await tx
    .insert(proposalEvents)
    .values({ id: newId(), proposalId, at, byUserId, move: 'takeUp', state: 'introduced' as const });
  await appendAudit(tx, at, {
    actorId: byUserId,
    action: 'disclosure.release',
    subjectKind: 'proposal',
    subjectIds: [proposalId],
  });
  return true;
}
