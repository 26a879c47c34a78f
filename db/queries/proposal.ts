import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { GATE_VERSION, type JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { ProposalEnd, ProposalEventKind, ProposalState, ProposalWay } from '#app/domain/match/proposal.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery } from '../kept-query.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { appendAudit } from './audit.ts';
import { users } from '../schema/account.ts';
import { placements } from '../schema/assistance.ts';
import { companies } from '../schema/company.ts';
import { jobFits, proposalEvents, proposals, releases } from '../schema/match.ts';
import { consents } from '../schema/consent.ts';
import { postings } from '../schema/posting.ts';
import { profiles } from '../schema/profile.ts';
import { coveredToday } from './case-of-row.ts';
import { anyOf, casesInScope } from './case-scope.ts';
import { askForSilence } from './silence.ts';

/** A proposal with what lists and the policy need of posting, company and case. No identity. */
export interface ProposalRecord {
  readonly id: string;
  readonly postingId: string;
  readonly postingCode: string;
  readonly postingTitle: string;
  readonly postingKind: (typeof postings.$inferSelect)['kind'];
  readonly postingState: (typeof postings.$inferSelect)['state'];
  readonly companyId: string;
  readonly companyName: string;
  readonly companyState: (typeof companies.$inferSelect)['state'];
  readonly profileId: string;
  readonly caseCode: string;
  readonly organisationId: string;
  readonly officerId: string | null;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  readonly coveredBy: string | null;
  readonly way: ProposalWay;
  readonly state: ProposalState;
  readonly end: ProposalEnd | null;
  readonly dueOn: Day | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly releasedAt: Date | null;
  readonly companyAnswer: (typeof proposals.$inferSelect)['companyAnswer'];
  readonly notFitReason: (typeof proposals.$inferSelect)['notFitReason'];
  readonly companyAnsweredAt: Date | null;
  readonly appliedOn: Day | null;
  readonly endedAt: Date | null;
  readonly reasons: readonly unknown[];
  readonly version: number;
}

const columns = {
  id: proposals.id,
  postingId: proposals.postingId,
  postingCode: postings.code,
  postingTitle: postings.title,
  postingKind: postings.kind,
  postingState: postings.state,
  companyId: proposals.companyId,
  companyName: companies.name,
  companyState: companies.state,
  profileId: proposals.profileId,
  caseCode: profiles.caseCode,
  organisationId: proposals.organisationId,
  officerId: postings.officerId,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
  way: proposals.way,
  state: proposals.state,
  end: proposals.end,
  dueOn: proposals.dueOn,
  proposedBy: proposals.proposedBy,
  proposedAt: proposals.proposedAt,
  releasedAt: proposals.releasedAt,
  companyAnswer: proposals.companyAnswer,
  notFitReason: proposals.notFitReason,
  companyAnsweredAt: proposals.companyAnsweredAt,
  appliedOn: proposals.appliedOn,
  endedAt: proposals.endedAt,
  reasons: proposals.reasons,
  version: proposals.version,
};

function selectProposals(handle: Handle) {
  return handle
    .select(columns)
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId));
}

/** States in which the company may see its view of the proposal. */
export const statesSeenByCompany = [
  'withCompany',
  'callRequested',
  'interested',
  'introduced',
] as const satisfies readonly ProposalState[];

export async function findProposal(handle: Handle, id: string, today: Day): Promise<ProposalRecord | null> {
  const [row] = await selectProposals(handle).where(eq(proposals.id, id));
  return row === undefined ? null : coveredToday(row, today);
}

/** Every proposal of one person, the newest first: for what she sees of herself, not for lists of staff. */
export async function proposalsOfPerson(handle: Handle, profileId: string, today: Day): Promise<ProposalRecord[]> {
  const rows = await selectProposals(handle)
    .where(eq(proposals.profileId, profileId))
    .orderBy(desc(proposals.proposedAt), asc(proposals.id));
  return rows.map((row) => coveredToday(row, today));
}

export interface ProposalFilter {
  readonly states?: readonly ProposalState[];
  readonly postingId?: string;
  readonly profileId?: string;
  readonly dueBefore?: Day;
  /** The officer's own postings. */
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

function filterOf(filter: ProposalFilter): SQL | undefined {
  return and(
    filter.states === undefined ? undefined : inArray(proposals.state, [...filter.states]),
    filter.postingId === undefined ? undefined : eq(proposals.postingId, filter.postingId),
    filter.profileId === undefined ? undefined : eq(proposals.profileId, filter.profileId),
    filter.dueBefore === undefined ? undefined : lt(proposals.dueOn, filter.dueBefore),
    filter.officerId === undefined ? undefined : eq(postings.officerId, filter.officerId),
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
    .where(and(proposalsInScope(scope, today), filterOf(filter)))
    .orderBy(sql`${proposals.dueOn} is null`, asc(proposals.dueOn), desc(proposals.proposedAt), asc(proposals.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => coveredToday(row, today));
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
    .where(and(proposalsInScope(scope, today), filterOf(filter)));
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

export type NewProposal = Omit<typeof proposals.$inferInsert, 'id' | 'version'> & { readonly id: string };

/** Inserts a proposal with its first event. A second open one for the same pair violates the unique index. */
export async function insertProposal(tx: Tx, row: NewProposal): Promise<void> {
  await tx.insert(proposals).values(row);
  await addProposalEvent(tx, {
    proposalId: row.id,
    at: row.proposedAt,
    byUserId: row.proposedBy,
    move: 'create',
    state: row.state,
  });
}

export async function addProposalEvent(
  tx: Tx,
  event: { proposalId: string; at: Date; byUserId: string | null; move: ProposalEventKind; state: ProposalState },
): Promise<void> {
  await tx.insert(proposalEvents).values({ id: newId(), ...event });
}

/** Moves one proposal if it still has `version`. @returns false when somebody else was faster */
export async function updateProposal(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof proposals.$inferInsert, 'id' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(proposals)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(proposals.id, id), eq(proposals.version, version)))
    .returning({ id: proposals.id });
  return rows.length === 1;
}

export async function listProposalEvents(handle: Handle, proposalId: string) {
  return handle
    .select({
      at: proposalEvents.at,
      byUserId: proposalEvents.byUserId,
      move: proposalEvents.move,
      state: proposalEvents.state,
    })
    .from(proposalEvents)
    .where(eq(proposalEvents.proposalId, proposalId))
    .orderBy(asc(proposalEvents.at));
}

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

/** Writes what a company sees of one proposal. The gate (use-cases/disclosure) is the only caller. */
export async function putJobFit(
  tx: Tx,
  row: {
    proposalId: string;
    companyId: string;
    postingId: string;
    pseudonym: string;
    fit: JobFit;
    gateVersion: number;
    writtenAt: Date;
  },
): Promise<void> {
  await tx
    .insert(jobFits)
    .values(row)
    .onConflictDoUpdate({
      target: jobFits.proposalId,
      set: { fit: row.fit, gateVersion: row.gateVersion, writtenAt: row.writtenAt },
    });
}

/** Which of the standing rows: of some profiles, of a posting, or written by an older gate. */
export type StandingJobFits =
  | { readonly profileIds: readonly string[] }
  | { readonly postingId: string }
  | { readonly proposalIds: readonly string[] };

/** What companies read at this moment: the rows the gate has to keep true. */
export async function standingJobFits(
  handle: Handle,
  of: StandingJobFits,
): Promise<
  { proposalId: string; postingId: string; profileId: string; companyId: string; gateVersion: number; fit: JobFit }[]
> {
  const among = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;
  return handle
    .select({
      proposalId: jobFits.proposalId,
      postingId: proposals.postingId,
      profileId: proposals.profileId,
      companyId: jobFits.companyId,
      gateVersion: jobFits.gateVersion,
      fit: jobFits.fit,
    })
    .from(jobFits)
    .innerJoin(proposals, eq(proposals.id, jobFits.proposalId))
    .where(
      'postingId' in of
        ? eq(proposals.postingId, of.postingId)
        : 'proposalIds' in of
          ? inArray(proposals.id, among(of.proposalIds))
          : inArray(proposals.profileId, among(of.profileIds)),
    );
}

/** Proposals with a row of the gate, by id. @param below only rows of older gates than this version */
export async function listJobFitIds(
  handle: Handle,
  after: string,
  limit: number,
  below: number = Number.MAX_SAFE_INTEGER,
): Promise<string[]> {
  const rows = await handle
    .select({ id: jobFits.proposalId })
    .from(jobFits)
    .where(and(gt(jobFits.proposalId, after), lt(jobFits.gateVersion, below)))
    .orderBy(asc(jobFits.proposalId))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** What the company sees: the pseudonym and the stage-2 fields, by proposal. Rows of an older gate are read by nobody. */
export async function listJobFits(
  handle: Handle,
  companyId: string,
): Promise<Map<string, { pseudonym: string; fit: JobFit }>> {
  const rows = await handle
    .select({ proposalId: jobFits.proposalId, pseudonym: jobFits.pseudonym, fit: jobFits.fit })
    .from(jobFits)
    .where(and(eq(jobFits.companyId, companyId), eq(jobFits.gateVersion, GATE_VERSION)));
  return new Map(rows.map((row) => [row.proposalId, { pseudonym: row.pseudonym, fit: row.fit }]));
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

/** What the company reads of one proposal; null before the person agreed and after the end. */
export async function findJobFit(
  handle: Handle,
  proposalId: string,
): Promise<{ pseudonym: string; fit: JobFit } | null> {
  const [row] = await handle
    .select({ pseudonym: jobFits.pseudonym, fit: jobFits.fit })
    .from(jobFits)
    .where(and(eq(jobFits.proposalId, proposalId), eq(jobFits.gateVersion, GATE_VERSION)));
  return row ?? null;
}

export async function insertRelease(tx: Tx, row: Omit<typeof releases.$inferInsert, 'id' | 'endedAt'>): Promise<void> {
  await tx.insert(releases).values({ id: newId(), ...row });
}

/** The standing release of a proposal to a company; null when there is none (any more). */
export async function findRelease(
  handle: Handle,
  proposalId: string,
): Promise<{ profileId: string; companyId: string } | null> {
  const [row] = await handle
    .select({ profileId: releases.profileId, companyId: releases.companyId })
    .from(releases)
    .where(and(eq(releases.proposalId, proposalId), isNull(releases.endedAt)));
  return row ?? null;
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

/** Every release of a person's contact, the ended ones too. */
export async function releasesOfPerson(
  handle: Handle,
  profileId: string,
): Promise<{ proposalId: string; releasedAt: Date; endedAt: Date | null }[]> {
  return handle
    .select({ proposalId: releases.proposalId, releasedAt: releases.releasedAt, endedAt: releases.endedAt })
    .from(releases)
    .where(eq(releases.profileId, profileId));
}
