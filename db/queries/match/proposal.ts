import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { ProposalEnd, ProposalEventKind, ProposalState, ProposalWay } from '#app/domain/match/proposal.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenColumns, givenRow, keptQuery } from '../../kept-query.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { proposalEvents, proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { bothCoveredToday, officerOfPosting, officers } from '../profile/case-of-row.ts';

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
  /** Who covers the officer today. */
  readonly officerCoveredBy: string | null;
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
  ...officerOfPosting,
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

/** Rows of proposals; `bothCoveredToday` makes a `ProposalRecord` of each. */
export function selectProposals(handle: Handle) {
  return handle
    .select(columns)
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .leftJoin(officers, eq(officers.id, postings.officerId));
}

const proposalById = keptQuery((handle) =>
  selectProposals(handle)
    .where(eq(proposals.id, sql.placeholder('id')))
    .prepare(),
);

export async function findProposal(handle: Handle, id: string, today: Day): Promise<ProposalRecord | null> {
  const [row] = await proposalById(handle).all({ id });
  return row === undefined ? null : bothCoveredToday(row, today);
}

/** Every proposal of one person, the newest first: for what she sees of herself, not for lists of staff. */
export async function proposalsOfPerson(handle: Handle, profileId: string, today: Day): Promise<ProposalRecord[]> {
  const rows = await selectProposals(handle)
    .where(eq(proposals.profileId, profileId))
    .orderBy(desc(proposals.proposedAt), asc(proposals.id));
  return rows.map((row) => bothCoveredToday(row, today));
}

const columnsOfNew = [
  'id',
  'postingId',
  'profileId',
  'companyId',
  'organisationId',
  'way',
  'state',
  'dueOn',
  'proposedBy',
  'proposedAt',
  'reasons',
  'score',
] as const;
const insertNew = keptQuery((handle) =>
  handle.insert(proposals).values(givenColumns(proposals, columnsOfNew)).prepare(),
);
export type NewProposal = Pick<typeof proposals.$inferSelect, (typeof columnsOfNew)[number]>;

/** Inserts a proposal with its first event. A second open one for the same pair violates the unique index. */
export async function insertProposal(tx: Tx, row: NewProposal): Promise<void> {
  await insertNew(tx).run({ ...row });
  await addProposalEvent(tx, {
    proposalId: row.id,
    at: row.proposedAt,
    byUserId: row.proposedBy,
    move: 'create',
    state: row.state,
  });
}

const openOfPair = keptQuery((handle) =>
  handle
    .select({ id: proposals.id })
    .from(proposals)
    .where(
      and(
        eq(proposals.postingId, sql.placeholder('postingId')),
        eq(proposals.profileId, sql.placeholder('profileId')),
        ne(proposals.state, 'ended'),
      ),
    )
    .prepare(),
);

/** Whether this person is proposed for this posting, or was handed it, and that has not ended. */
export async function isProposed(handle: Handle, postingId: string, profileId: string): Promise<boolean> {
  return (await openOfPair(handle).all({ postingId, profileId })).length > 0;
}

const insertEvent = keptQuery((handle) => handle.insert(proposalEvents).values(givenRow(proposalEvents)).prepare());

export async function addProposalEvent(
  tx: Tx,
  event: { proposalId: string; at: Date; byUserId: string | null; move: ProposalEventKind; state: ProposalState },
): Promise<void> {
  await insertEvent(tx).run({ id: newId(), ...event });
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
