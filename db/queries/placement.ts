import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  lte,
  ne,
  or,
  sql,
  type Column,
  type SQL,
} from 'drizzle-orm';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { PlacementState } from '#app/domain/assistance/placement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Period } from '#app/domain/time/period.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { users } from '../schema/account.ts';
import { placementEvents, placements, placementSteps } from '../schema/assistance.ts';
import { companies } from '../schema/company.ts';
import { proposals } from '../schema/match.ts';
import { postings } from '../schema/posting.ts';
import { caseFacts, profiles } from '../schema/profile.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from './case-of-row.ts';
import { anyOf, casesInScope } from './case-scope.ts';
import { closeCheckIns } from './check-in-closing.ts';

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
  officerId: postings.officerId,
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
  version: placements.version,
};

function selectPlacements(handle: Handle) {
  return handle
    .select(columns)
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(proposals, eq(proposals.id, placements.proposalId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId));
}
type Row = Awaited<ReturnType<typeof selectPlacements>>[number];
/**
 * A placement with what lists, the policy and its plan need of case, posting (`wish`, `weeks`, `internshipPurpose`, `postingPlaceId`), proposal (`way`) and
 * company. No identity.
 */
export type PlacementRecord = Omit<Row, 'absentUntil'>;

export async function findPlacement(handle: Handle, id: string, today: Day): Promise<PlacementRecord | null> {
  const [row] = await selectPlacements(handle).where(eq(placements.id, id));
  return row === undefined ? null : coveredToday(row, today);
}

/** Placements of these people that have not begun yet. */
export async function listPreparing(
  handle: Handle,
  profileIds: readonly string[],
  today: Day,
): Promise<PlacementRecord[]> {
  const wanted = sql`(select value from json_each(${JSON.stringify(profileIds)}))`;
  const rows = await selectPlacements(handle)
    .where(and(inArray(placements.profileId, wanted), eq(placements.state, 'preparing')))
    .orderBy(asc(placements.id));
  return rows.map((row) => coveredToday(row, today));
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
 * that are no Minijob. Not this placement itself. For what the law makes of earlier work (§ 92 SGB III).
 */
export async function listInsuredWork(
  handle: Handle,
  placement: Pick<PlacementRecord, 'id' | 'profileId' | 'companyId'>,
): Promise<Period[]> {
  const rows = await handle
    .select({ from: placements.startedOn, endedOn: placements.endedOn, plannedEndOn: placements.plannedEndOn })
    .from(placements)
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(
      and(
        eq(placements.profileId, placement.profileId),
        eq(placements.companyId, placement.companyId),
        ne(placements.id, placement.id),
        isNotNull(placements.startedOn),
        inArray(placements.kind, ['trialEmployment', 'employment', 'apprenticeship']),
        eq(postings.isMinijob, false),
      ),
    );
  return rows.flatMap(({ from, endedOn, plannedEndOn }) =>
    from === null ? [] : [{ from, to: endedOn ?? plannedEndOn }],
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

export interface PlacementFilter {
  readonly states?: readonly PlacementState[];
  readonly profileId?: string;
  readonly postingId?: string;
  readonly companyId?: string;
  readonly officerId?: string;
  /** Only those whose planned end is not later. */
  readonly plannedEndUntil?: Day;
}

export function placementsInScope(scope: Scope, today: Day): SQL | undefined {
  if (scope.all) return undefined;
  return anyOf([
    ...casesInScope(scope, today, placements.organisationId),
    scope.releasedTo === null ? undefined : eq(placements.companyId, scope.releasedTo),
  ]);
}

function filterOf(filter: PlacementFilter): SQL | undefined {
  return and(
    filter.states === undefined ? undefined : inArray(placements.state, [...filter.states]),
    filter.profileId === undefined ? undefined : eq(placements.profileId, filter.profileId),
    filter.postingId === undefined ? undefined : eq(placements.postingId, filter.postingId),
    filter.companyId === undefined ? undefined : eq(placements.companyId, filter.companyId),
    filter.officerId === undefined ? undefined : eq(postings.officerId, filter.officerId),
    filter.plannedEndUntil === undefined ? undefined : lte(placements.plannedEndOn, filter.plannedEndUntil),
  );
}

/** Placements of a scope, the newest first. @param page 0-based */
export async function listPlacements(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: PlacementFilter,
  page: { readonly number: number; readonly size: number } = { number: 0, size: 200 },
): Promise<PlacementRecord[]> {
  const rows = await selectPlacements(handle)
    .where(and(placementsInScope(scope, today), filterOf(filter)))
    .orderBy(desc(placements.createdAt), asc(placements.id))
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => coveredToday(row, today));
}

export async function countPlacements(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: PlacementFilter,
): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(and(placementsInScope(scope, today), filterOf(filter)));
  return row?.count ?? 0;
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

export async function addPlacementEvent(
  tx: Tx,
  event: {
    placementId: string;
    stepId?: string | null;
    at: Date;
    byUserId: string | null;
    code: string;
    params?: Record<string, string | number>;
    /** Of a change of a step: how it stood before, the version it has now, what it was done together with. */
    before?: StepContent;
    stepVersion?: number;
    actionId?: string;
  },
): Promise<void> {
  await tx.insert(placementEvents).values({ id: newId(), stepId: null, ...event, params: event.params ?? {} });
}

const eventColumns = {
  id: placementEvents.id,
  at: placementEvents.at,
  byUserId: placementEvents.byUserId,
  stepId: placementEvents.stepId,
  code: placementEvents.code,
  params: placementEvents.params,
  before: placementEvents.before,
  stepVersion: placementEvents.stepVersion,
  actionId: placementEvents.actionId,
};

/** Everything that happened to a placement, the oldest first. */
export async function listPlacementEvents(handle: Handle, placementId: string) {
  return handle
    .select(eventColumns)
    .from(placementEvents)
    .where(eq(placementEvents.placementId, placementId))
    .orderBy(asc(placementEvents.at), asc(sql`placement_events.rowid`));
}
export type PlacementEventRecord = Awaited<ReturnType<typeof listPlacementEvents>>[number];

/** The change that made a step what it is, with all that was done in the same go; empty: it is as it was planned. */
export async function findLastStepChange(
  handle: Handle,
  step: { readonly id: string; readonly placementId: string; readonly version: number },
): Promise<PlacementEventRecord[]> {
  const [last] = await handle
    .select(eventColumns)
    .from(placementEvents)
    .where(
      and(
        eq(placementEvents.placementId, step.placementId),
        eq(placementEvents.stepId, step.id),
        eq(placementEvents.stepVersion, step.version),
      ),
    );
  if (last?.actionId == null) return [];
  return handle
    .select(eventColumns)
    .from(placementEvents)
    .where(and(eq(placementEvents.placementId, step.placementId), eq(placementEvents.actionId, last.actionId)))
    .orderBy(asc(sql`placement_events.rowid`));
}

/** A running placement whose person's title ends, with what the policy needs of the case. No identity. */
export interface TitleEnding extends CaseOfRow {
  readonly placementId: string;
  readonly titleEndsOn: Day;
}

/**
 * Running placements whose person's residence title ends before the placement does; unlimited ones count when it ends
 * until `until`. The earliest first. Case facts: only for the case's own people.
 */
export async function listTitlesEnding(handle: Handle, scope: Scope, today: Day, until: Day): Promise<TitleEnding[]> {
  const rows = await handle
    .select({
      placementId: placements.id,
      ...caseOfPlacement,
      titleEndsOn: caseFacts.titleEndsOn,
    })
    .from(placements)
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(caseFacts, eq(caseFacts.profileId, placements.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        inArray(placements.state, ['preparing', 'started', 'lasts']),
        placementsInScope(scope, today),
        gte(caseFacts.titleEndsOn, today),
        lte(caseFacts.titleEndsOn, sql`coalesce(${placements.plannedEndOn}, ${until})`),
      ),
    )
    .orderBy(asc(caseFacts.titleEndsOn), asc(placements.id))
    .limit(50);
  return rows.map((row) => ({ ...coveredToday(row, today), titleEndsOn: row.titleEndsOn ?? until }));
}

/**
 * Ends the running placements of people who are erased: everything stops, and no reason is kept. Open steps are
 * closed in the same transaction. Placements that last or have ended stay as they are.
 * @returns their ids
 */
export async function endPlacementsOfProfiles(
  tx: Tx,
  profileIds: readonly string[],
  on: Day,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  const running = inArray(placements.state, ['preparing', 'started']);
  return endWhere(tx, and(inArray(placements.profileId, [...profileIds]), running), on, at, byUserId);
}

/**
 * Ends the placements of these people that are being prepared; no reason is kept.
 * @param companies only with these: ids, as a subquery; null: with all
 * @returns their ids
 */
export async function endPreparingPlacements(
  tx: Tx,
  profileIds: readonly string[],
  companies: SQL | null,
  on: Day,
  at: Date,
  byUserId: string | null,
): Promise<string[]> {
  if (profileIds.length === 0) return [];
  return endWhere(
    tx,
    and(
      inArray(placements.profileId, [...profileIds]),
      companies === null ? undefined : sql`${placements.companyId} in ${companies}`,
      eq(placements.state, 'preparing'),
    ),
    on,
    at,
    byUserId,
  );
}

async function endWhere(tx: Tx, which: SQL | undefined, on: Day, at: Date, byUserId: string | null): Promise<string[]> {
  const rows = await tx
    .update(placements)
    .set({
      state: 'ended',
      endedOn: on,
      endReason: 'unknown',
      // That the house stops is no news of the employment: what nobody may ask any more is unknown.
      outcomeMonth6: unknownOnceStarted(placements.outcomeMonth6),
      outcomeMonth12: unknownOnceStarted(placements.outcomeMonth12),
      version: sql`${placements.version} + 1`,
    })
    .where(which)
    .returning({ id: placements.id });
  await closeCheckIns(
    tx,
    rows.map(({ id }) => id),
    at,
    'consentWithdrawn',
    'unknown',
  );
  for (const { id } of rows) {
    await closeOpenSteps(tx, id, at, byUserId);
    await addPlacementEvent(tx, { placementId: id, at, byUserId, code: 'end' });
  }
  return rows.map((row) => row.id);
}

function unknownOnceStarted(outcome: Column): SQL {
  return sql`case when ${placements.startedOn} is null then null else coalesce(${outcome}, 'unknown') end`;
}

/** Ends what nobody has to do any more: open steps of a placement that ended. Each keeps in its history how it stood. */
export async function closeOpenSteps(tx: Tx, placementId: string, at: Date, byUserId: string | null): Promise<void> {
  const isOpen = and(eq(placementSteps.placementId, placementId), eq(placementSteps.state, 'open'));
  const open = await tx
    .select({
      id: placementSteps.id,
      code: placementSteps.code,
      version: placementSteps.version,
      title: placementSteps.title,
      owner: placementSteps.owner,
      dueOn: placementSteps.dueOn,
      dueByHand: placementSteps.dueByHand,
      state: placementSteps.state,
      doneOn: placementSteps.doneOn,
      doneBy: placementSteps.doneBy,
      skippedReason: placementSteps.skippedReason,
      note: placementSteps.note,
      noteForCompany: placementSteps.noteForCompany,
    })
    .from(placementSteps)
    .where(isOpen);
  if (open.length === 0) return;
  await tx
    .update(placementSteps)
    .set({ state: 'skipped', skippedReason: 'placementEnded', version: sql`${placementSteps.version} + 1` })
    .where(isOpen);
  await tx.insert(placementEvents).values(
    open.map(({ id, code, version, ...before }) => ({
      id: newId(),
      placementId,
      stepId: id,
      at,
      byUserId,
      code: 'step.close',
      params: { step: code },
      before,
      stepVersion: version + 1,
    })),
  );
}
