import { and, asc, count, desc, eq, gte, inArray, isNotNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { ProposalEnd, ProposalState } from '#app/domain/match/proposal.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery } from '../../kept-query.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { bothCoveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';
import { selectProposals, type ProposalRecord } from './proposal.ts';

/** States in which the company may see its view of the proposal. */
export const statesSeenByCompany = [
  'withCompany',
  'callRequested',
  'interested',
  'introduced',
] as const satisfies readonly ProposalState[];

export interface ProposalFilter {
  readonly states?: readonly ProposalState[];
  readonly postingId?: string;
  readonly profileId?: string;
  readonly dueBefore?: Day;
  /** Of her postings, and of those of whom she covers today. */
  readonly officerId?: string;
}

function proposalsInScope(scope: Scope, today: Day): SQL | undefined {
  if (scope.all) return undefined;
  return anyOf([
    ...casesInScope(scope, today, proposals.organisationId),
    scope.releasedTo === null
      ? undefined
      : and(
          eq(proposals.companyId, scope.releasedTo),
          inArray(proposals.state, [...statesSeenByCompany]),
          eq(proposals.way, 'proposed'),
          eq(companies.state, 'verified'),
          or(eq(postings.state, 'approved'), eq(proposals.state, 'introduced')),
        ),
  ]);
}

function filterOf(filter: ProposalFilter, today: Day): SQL | undefined {
  return and(
    filter.states === undefined ? undefined : inArray(proposals.state, [...filter.states]),
    filter.postingId === undefined ? undefined : eq(proposals.postingId, filter.postingId),
    filter.profileId === undefined ? undefined : eq(proposals.profileId, filter.profileId),
    filter.dueBefore === undefined ? undefined : lt(proposals.dueOn, filter.dueBefore),
    filter.officerId === undefined
      ? undefined
      : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
  );
}

/** Proposals of a scope: due ones first, then the newest. @param page 0-based */
export async function listProposals(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: ProposalFilter,
  page: { readonly number: number; readonly size: number } = { number: 0, size: 200 },
): Promise<ProposalRecord[]> {
  const rows = await selectProposals(handle)
    .where(and(proposalsInScope(scope, today), filterOf(filter, today)))
    .orderBy(sql`${proposals.dueOn} is null`, asc(proposals.dueOn), desc(proposals.proposedAt), asc(proposals.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => bothCoveredToday(row, today));
}

export async function countProposals(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: ProposalFilter,
): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(proposalsInScope(scope, today), filterOf(filter, today)));
  return row?.count ?? 0;
}

/** Who was proposed for a posting. */
export interface ProposedProfiles {
  /** By profile: the proposal that is open. */
  readonly open: ReadonlyMap<string, { readonly id: string; readonly state: ProposalState }>;
  /**
   * Profiles whose match with this posting has ended: not suggested again for it. All ends that look alike from outside
   * are treated alike, or a profile that disappears from the list would tell of a No.
   */
  readonly ended: readonly string[];
}

const endsForGood: readonly (ProposalEnd | null)[] = ['declinedByPerson', 'withdrawn', 'expired', 'declinedByCompany'];

const proposedForPosting = keptQuery((handle) =>
  handle
    .select({ id: proposals.id, profileId: proposals.profileId, state: proposals.state, end: proposals.end })
    .from(proposals)
    .where(eq(proposals.postingId, sql.placeholder('postingId')))
    .prepare(),
);

/** Everybody proposed for a posting, ever. */
export async function proposedProfilesOfPosting(handle: Handle, postingId: string): Promise<ProposedProfiles> {
  const rows = await proposedForPosting(handle).all({ postingId });
  return {
    open: new Map(rows.flatMap(({ profileId, id, state }) => (state === 'ended' ? [] : [[profileId, { id, state }]]))),
    ended: [...new Set(rows.flatMap(({ profileId, end }) => (endsForGood.includes(end) ? [profileId] : [])))],
  };
}

/** Postings this profile was proposed for, each with its newest proposal. */
export async function proposedPostingsOfProfile(
  handle: Handle,
  profileId: string,
): Promise<Map<string, { id: string; state: ProposalState; end: ProposalEnd | null }>> {
  const rows = await handle
    .select({ id: proposals.id, postingId: proposals.postingId, state: proposals.state, end: proposals.end })
    .from(proposals)
    .where(eq(proposals.profileId, profileId))
    .orderBy(asc(proposals.proposedAt));
  return new Map(rows.map(({ postingId, ...row }) => [postingId, row]));
}

/** How many profiles a company has seen that are no longer available, by posting; why is not told. */
export async function countNoLongerAvailable(
  handle: Handle,
  companyId: string,
  since: Date,
): Promise<{ postingId: string; postingTitle: string; officerId: string | null; count: number }[]> {
  return handle
    .select({
      postingId: proposals.postingId,
      postingTitle: postings.title,
      officerId: postings.officerId,
      count: count(),
    })
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .where(
      and(
        eq(proposals.companyId, companyId),
        eq(proposals.way, 'proposed'),
        isNotNull(proposals.releasedAt),
        inArray(proposals.end, ['declinedByPerson', 'withdrawn', 'expired']),
        gte(proposals.endedAt, since),
      ),
    )
    .groupBy(proposals.postingId);
}
