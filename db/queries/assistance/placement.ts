import { and, asc, count, desc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Period } from '#app/domain/time/period.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { keptQuery } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { isMinijobOn, minijobColumns } from '../posting/minijob.ts';
import { bothCoveredToday, caseOfPlacement, officerOfPosting, officers } from '../profile/case-of-row.ts';

const columns = {
  id: placements.id,
  proposalId: placements.proposalId,
  ...caseOfPlacement,
  postingId: placements.postingId,
  postingCode: postings.code,
  postingTitle: postings.title,
  wish: postings.wish,
  weeks: postings.weeks,
  internshipPurpose: postings.internshipPurpose,
  postingPlaceId: postings.placeId,
  way: proposals.way,
  ...officerOfPosting,
  companyId: placements.companyId,
  companyName: companies.name,
  kind: placements.kind,
  planTemplateId: placements.planTemplateId,
  state: placements.state,
  plannedStartOn: placements.plannedStartOn,
  startedOn: placements.startedOn,
  plannedEndOn: placements.plannedEndOn,
  endedOn: placements.endedOn,
  endReason: placements.endReason,
  trialResult: placements.trialResult,
  interviewOn: placements.interviewOn,
  trialOn: placements.trialOn,
  contractOn: placements.contractOn,
  outcomeMonth6: placements.outcomeMonth6,
  outcomeMonth12: placements.outcomeMonth12,
  createdAt: placements.createdAt,
  version: placements.version,
};

/** Rows of placements; `bothCoveredToday` makes a `PlacementRecord` of each. */
export function selectPlacements(handle: Handle) {
  return handle
    .select(columns)
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(proposals, eq(proposals.id, placements.proposalId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .leftJoin(officers, eq(officers.id, postings.officerId));
}

/**
 * A placement with what lists, the policy and its plan need of case, posting (`wish`, `weeks`, `internshipPurpose`,
 * `postingPlaceId`), proposal (`way`) and company. No identity.
 */
export type PlacementRecord = Omit<
  Awaited<ReturnType<typeof selectPlacements>>[number],
  'absentUntil' | 'officerAbsentUntil'
>;

const placementById = keptQuery((handle) =>
  selectPlacements(handle)
    .where(eq(placements.id, sql.placeholder('id')))
    .prepare(),
);

export async function findPlacement(handle: Handle, id: string, today: Day): Promise<PlacementRecord | null> {
  const [row] = await placementById(handle).all({ id });
  return row === undefined ? null : bothCoveredToday(row, today);
}

/** Placements of these people that have not begun yet. */
export async function listPreparing(
  handle: Handle,
  profileIds: readonly string[],
  today: Day,
): Promise<PlacementRecord[]> {
  const wanted = listed(profileIds);
  const rows = await selectPlacements(handle)
    .where(and(inArray(placements.profileId, wanted), eq(placements.state, 'preparing')))
    .orderBy(asc(placements.id));
  return rows.map((row) => bothCoveredToday(row, today));
}

export async function findPlacementOfProposal(handle: Handle, proposalId: string): Promise<string | null> {
  const [row] = await handle
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.proposalId, proposalId));
  return row?.id ?? null;
}

/** How many seats of a posting somebody has: a signed contract or a first day, and no end since; trials that ended well count. */
export async function countSeatsTaken(handle: Handle, postingId: string, exceptPlacementId = ''): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(placements)
    .where(
      and(
        eq(placements.postingId, postingId),
        ne(placements.id, exceptPlacementId),
        ne(placements.state, 'ended'),
        or(isNotNull(placements.contractOn), isNotNull(placements.startedOn)),
      ),
    );
  return row?.count ?? 0;
}

/** The placements of one person, the newest first: for what she sees of herself, not for lists of staff. */
export async function listPlacementsOfPerson(handle: Handle, profileId: string) {
  return handle
    .select({
      id: placements.id,
      proposalId: placements.proposalId,
      postingId: placements.postingId,
      state: placements.state,
      kind: placements.kind,
      startedOn: placements.startedOn,
      plannedEndOn: placements.plannedEndOn,
      version: placements.version,
    })
    .from(placements)
    .where(eq(placements.profileId, profileId))
    .orderBy(desc(placements.createdAt));
}

/**
 * When the person of this placement worked for its company before, insured: paid trials, apprenticeships and employments
 * that were no Minijob when they began. Not this placement itself. For what the law makes of earlier work (§ 92 SGB III).
 */
export async function listInsuredWork(
  handle: Handle,
  book: RuleBook,
  placement: Pick<PlacementRecord, 'id' | 'profileId' | 'companyId'>,
): Promise<Period[]> {
  const rows = await handle
    .select({
      from: placements.startedOn,
      endedOn: placements.endedOn,
      plannedEndOn: placements.plannedEndOn,
      ...minijobColumns,
    })
    .from(placements)
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(
      and(
        eq(placements.profileId, placement.profileId),
        eq(placements.companyId, placement.companyId),
        ne(placements.id, placement.id),
        isNotNull(placements.startedOn),
        inArray(placements.kind, ['trialEmployment', 'employment', 'apprenticeship']),
      ),
    );
  return rows.flatMap(({ from, endedOn, plannedEndOn, ...posting }) =>
    from === null || isMinijobOn(book, posting, from) ? [] : [{ from, to: endedOn ?? plannedEndOn }],
  );
}

/** Ids of placements by the proposal they came from. */
export async function findPlacementsOfProposals(
  handle: Handle,
  proposalIds: readonly string[],
): Promise<Map<string, string>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await handle
    .select({ id: placements.id, proposalId: placements.proposalId })
    .from(placements)
    .where(inArray(placements.proposalId, [...proposalIds]));
  return new Map(rows.flatMap((row) => (row.proposalId === null ? [] : [[row.proposalId, row.id] as const])));
}

export async function insertPlacement(tx: Tx, row: Omit<typeof placements.$inferInsert, 'id'>): Promise<string> {
  const id = newId();
  await tx.insert(placements).values({ id, ...row });
  return id;
}

/** @returns false when somebody else was faster */
export async function updatePlacement(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof placements.$inferInsert, 'id' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(placements)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(placements.id, id), eq(placements.version, version)))
    .returning({ id: placements.id });
  return rows.length === 1;
}

/**
 * Fills in or empties a result that a step brings. The version stays: it is that of what forms of the placement edit, and
 * whoever plans the start need not compare with somebody's interview.
 */
export async function setMilestone(
  tx: Tx,
  id: string,
  column: 'interviewOn' | 'trialOn' | 'contractOn',
  on: Day | null,
): Promise<void> {
  await tx
    .update(placements)
    .set({ [column]: on })
    .where(eq(placements.id, id));
}
