import { and, asc, count, desc, eq, gte, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { Attachment } from '#app/domain/assistance/attachment.ts';
import type { PlacementAttachment, PlacementState, StartRequirement } from '#app/domain/assistance/placement.ts';
import type { PlannedStep } from '#app/domain/assistance/plan.ts';
import type { NeededRequirement, RequirementRecord } from '#app/domain/assistance/start-requirement.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../client.ts';
import { newId } from '../columns.ts';
import { users } from '../schema/account.ts';
import {
  placementAttachments,
  placementEvents,
  placementRequirements,
  placements,
  placementSteps,
} from '../schema/assistance.ts';
import { companies } from '../schema/company.ts';
import { proposals } from '../schema/match.ts';
import { postings } from '../schema/posting.ts';
import { caseFacts, profiles } from '../schema/profile.ts';
import { anyOf, casesInScope } from './case-scope.ts';

const columns = {
  id: placements.id,
  proposalId: placements.proposalId,
  profileId: placements.profileId,
  caseCode: profiles.caseCode,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
  organisationId: placements.organisationId,
  postingId: placements.postingId,
  postingCode: postings.code,
  postingTitle: postings.title,
  wish: postings.wish,
  weeks: postings.weeks,
  way: proposals.way,
  officerId: postings.officerId,
  companyId: placements.companyId,
  companyName: companies.name,
  kind: placements.kind,
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
 * A placement with what lists, the policy and its plan need of case, posting (`wish`, `weeks`), proposal (`way`) and
 * company. No identity.
 */
export type PlacementRecord = Omit<Row, 'absentUntil'>;

function recordOf(row: Row, today: Day): PlacementRecord {
  const { absentUntil, coveredBy, ...rest } = row;
  return { ...rest, coveredBy: absentUntil !== null && absentUntil >= today ? coveredBy : null };
}

export async function findPlacement(handle: Handle, id: string, today: Day): Promise<PlacementRecord | null> {
  const [row] = await selectPlacements(handle).where(eq(placements.id, id));
  return row === undefined ? null : recordOf(row, today);
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
  return rows.map((row) => recordOf(row, today));
}

export async function findPlacementOfProposal(handle: Handle, proposalId: string): Promise<string | null> {
  const [row] = await handle
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.proposalId, proposalId));
  return row?.id ?? null;
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
  return rows.map((row) => recordOf(row, today));
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

/** Adds planned steps; those with `doneOn` arrive done. */
export async function insertSteps(
  tx: Tx,
  placementId: string,
  steps: readonly PlannedStep[],
  byUserId: string | null,
): Promise<void> {
  if (steps.length === 0) return;
  await tx.insert(placementSteps).values(
    steps.map(({ code, side, position, owner, dueOn, doneOn }) => ({
      id: newId(),
      placementId,
      code,
      side,
      position,
      owner,
      dueOn,
      state: doneOn === null ? ('open' as const) : ('done' as const),
      doneOn,
      doneBy: doneOn === null ? null : byUserId,
    })),
  );
}

/** Adds what is needed; the rule behind a requirement follows as long as nothing is on record for it. */
export async function putRequirements(
  tx: Tx,
  placementId: string,
  needed: readonly NeededRequirement[],
): Promise<void> {
  if (needed.length === 0) return;
  await tx
    .insert(placementRequirements)
    .values(needed.map(({ requirement, ruleId }) => ({ placementId, requirement, ruleId })))
    .onConflictDoUpdate({
      target: [placementRequirements.placementId, placementRequirements.requirement],
      set: { ruleId: sql`excluded.rule_id` },
      setWhere: isNull(placementRequirements.recordedBy),
    });
}

/** Removes requirements that nobody needs any more; what is on record stays. */
export async function dropRequirements(
  tx: Tx,
  placementId: string,
  requirements: readonly StartRequirement[],
): Promise<void> {
  if (requirements.length === 0) return;
  await tx
    .delete(placementRequirements)
    .where(
      and(
        eq(placementRequirements.placementId, placementId),
        inArray(placementRequirements.requirement, [...requirements]),
        isNull(placementRequirements.recordedBy),
      ),
    );
}

/** What a placement is supported with, the oldest first. */
export async function listAttachments(handle: Handle, placementId: string): Promise<Attachment[]> {
  return handle
    .select({
      attachment: placementAttachments.attachment,
      percent: placementAttachments.percent,
      months: placementAttachments.months,
    })
    .from(placementAttachments)
    .where(eq(placementAttachments.placementId, placementId))
    .orderBy(asc(placementAttachments.addedAt), asc(placementAttachments.attachment));
}

export async function insertAttachment(
  tx: Tx,
  placementId: string,
  { attachment, percent, months }: Attachment,
  by: { readonly at: Date; readonly userId: string },
): Promise<void> {
  await tx
    .insert(placementAttachments)
    .values({ placementId, attachment, percent, months, addedAt: by.at, addedBy: by.userId });
}

/** @returns false when it was not attached */
export async function deleteAttachment(tx: Tx, placementId: string, attachment: PlacementAttachment): Promise<boolean> {
  const rows = await tx
    .delete(placementAttachments)
    .where(and(eq(placementAttachments.placementId, placementId), eq(placementAttachments.attachment, attachment)))
    .returning({ attachment: placementAttachments.attachment });
  return rows.length === 1;
}

const stepColumns = {
  id: placementSteps.id,
  placementId: placementSteps.placementId,
  code: placementSteps.code,
  title: placementSteps.title,
  side: placementSteps.side,
  position: placementSteps.position,
  owner: placementSteps.owner,
  dueOn: placementSteps.dueOn,
  dueByHand: placementSteps.dueByHand,
  state: placementSteps.state,
  doneOn: placementSteps.doneOn,
  doneBy: placementSteps.doneBy,
  skippedReason: placementSteps.skippedReason,
  note: placementSteps.note,
  noteForCompany: placementSteps.noteForCompany,
  version: placementSteps.version,
};

export async function listSteps(handle: Handle, placementId: string) {
  return handle
    .select(stepColumns)
    .from(placementSteps)
    .where(eq(placementSteps.placementId, placementId))
    .orderBy(asc(placementSteps.position), asc(placementSteps.side));
}
export type StepRecord = Awaited<ReturnType<typeof listSteps>>[number];

/** The steps of several placements, by placement. */
export async function listStepsOf(handle: Handle, placementIds: readonly string[]): Promise<Map<string, StepRecord[]>> {
  if (placementIds.length === 0) return new Map();
  const rows = await handle
    .select(stepColumns)
    .from(placementSteps)
    .where(inArray(placementSteps.placementId, [...placementIds]))
    .orderBy(asc(placementSteps.position), asc(placementSteps.side));
  const groups = new Map<string, StepRecord[]>();
  for (const row of rows) groups.set(row.placementId, [...(groups.get(row.placementId) ?? []), row]);
  return groups;
}

export async function findStep(handle: Handle, id: string): Promise<StepRecord | null> {
  const [row] = await handle.select(stepColumns).from(placementSteps).where(eq(placementSteps.id, id));
  return row ?? null;
}

/** @returns false when somebody else was faster */
export async function updateStep(
  tx: Tx,
  id: string,
  version: number,
  changed: Partial<Omit<typeof placementSteps.$inferInsert, 'id' | 'placementId' | 'version'>>,
): Promise<boolean> {
  const rows = await tx
    .update(placementSteps)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(placementSteps.id, id), eq(placementSteps.version, version)))
    .returning({ id: placementSteps.id });
  return rows.length === 1;
}

export async function listRequirements(handle: Handle, placementId: string) {
  return handle
    .select({
      requirement: placementRequirements.requirement,
      ruleId: placementRequirements.ruleId,
      recordedOn: placementRequirements.recordedOn,
      reference: placementRequirements.reference,
      recordedBy: placementRequirements.recordedBy,
      overrideReason: placementRequirements.overrideReason,
      reason: placementRequirements.reason,
    })
    .from(placementRequirements)
    .where(eq(placementRequirements.placementId, placementId));
}

export async function updateRequirement(
  tx: Tx,
  placementId: string,
  requirement: StartRequirement,
  record: RequirementRecord,
): Promise<void> {
  const { recordedOn, reference, recordedBy, overrideReason, reason } = record;
  await tx
    .update(placementRequirements)
    .set({ recordedOn, reference, recordedBy, overrideReason, reason })
    .where(and(eq(placementRequirements.placementId, placementId), eq(placementRequirements.requirement, requirement)));
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
  },
): Promise<void> {
  await tx.insert(placementEvents).values({ id: newId(), stepId: null, ...event, params: event.params ?? {} });
}

export async function listPlacementEvents(handle: Handle, placementId: string) {
  return handle
    .select({
      at: placementEvents.at,
      byUserId: placementEvents.byUserId,
      stepId: placementEvents.stepId,
      code: placementEvents.code,
      params: placementEvents.params,
    })
    .from(placementEvents)
    .where(eq(placementEvents.placementId, placementId))
    .orderBy(asc(placementEvents.at));
}

/** Open steps due until `until` in running placements of a scope, the earliest first: what a work list is made of. */
export async function listDueSteps(
  handle: Handle,
  scope: Scope,
  today: Day,
  until: Day,
  filter: Pick<PlacementFilter, 'officerId'> & { owners?: readonly StepRecord['owner'][]; absentCaseworker?: boolean },
): Promise<DueStep[]> {
  const rows = await handle
    .select({
      ...stepColumns,
      profileId: placements.profileId,
      caseCode: profiles.caseCode,
      caseworkerId: profiles.caseworkerId,
      organisationId: placements.organisationId,
      teamId: users.teamId,
      absentUntil: users.absentUntil,
      coveredBy: users.coveredBy,
      postingTitle: postings.title,
      companyName: companies.name,
      kind: placements.kind,
      placementState: placements.state,
    })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        eq(placementSteps.state, 'open'),
        lte(placementSteps.dueOn, until),
        inArray(placements.state, ['preparing', 'started']),
        placementsInScope(scope, today),
        filter.officerId === undefined ? undefined : eq(postings.officerId, filter.officerId),
        filter.owners === undefined ? undefined : inArray(placementSteps.owner, [...filter.owners]),
        filter.absentCaseworker === true ? gte(users.absentUntil, today) : undefined,
      ),
    )
    .orderBy(asc(placementSteps.dueOn), asc(placementSteps.id))
    .limit(1000);
  return rows.map(({ absentUntil, coveredBy, dueOn, ...row }) => ({
    ...row,
    dueOn: dueOn ?? until,
    coveredBy: absentUntil !== null && absentUntil >= today ? coveredBy : null,
  }));
}

/** A due step with what lists and the policy need of placement and case. No identity. */
export interface DueStep extends Omit<StepRecord, 'dueOn'> {
  readonly dueOn: Day;
  readonly profileId: string;
  readonly caseCode: string;
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  readonly coveredBy: string | null;
  readonly postingTitle: string;
  readonly companyName: string;
  readonly kind: PlacementRecord['kind'];
  readonly placementState: PlacementState;
}

/** A running placement whose person's title ends, with what the policy needs of the case. No identity. */
export interface TitleEnding {
  readonly placementId: string;
  readonly profileId: string;
  readonly caseCode: string;
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  readonly coveredBy: string | null;
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
      profileId: placements.profileId,
      caseCode: profiles.caseCode,
      organisationId: placements.organisationId,
      caseworkerId: profiles.caseworkerId,
      teamId: users.teamId,
      absentUntil: users.absentUntil,
      coveredBy: users.coveredBy,
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
  return rows.map(({ absentUntil, coveredBy, titleEndsOn, ...row }) => ({
    ...row,
    titleEndsOn: titleEndsOn ?? until,
    coveredBy: absentUntil !== null && absentUntil >= today ? coveredBy : null,
  }));
}

/** Adds a step in own words. @returns its id */
export async function insertCustomStep(
  tx: Tx,
  placementId: string,
  step: { title: string; side: StepRecord['side']; owner: StepRecord['owner']; dueOn: Day; position: number },
): Promise<string> {
  const id = newId();
  await tx.insert(placementSteps).values({ id, placementId, code: 'custom', state: 'open', dueByHand: true, ...step });
  return id;
}

/** Removes steps nobody needs any more. */
export async function deleteSteps(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(placementSteps).where(inArray(placementSteps.id, [...ids]));
}

/**
 * Ends the running placements of people who withdrew their yes: everything stops, and no reason is kept. Open steps are
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
  const rows = await tx
    .update(placements)
    .set({ state: 'ended', endedOn: on, endReason: 'unknown', version: sql`${placements.version} + 1` })
    .where(and(inArray(placements.profileId, [...profileIds]), inArray(placements.state, ['preparing', 'started'])))
    .returning({ id: placements.id });
  for (const { id } of rows) {
    await closeOpenSteps(tx, id);
    await addPlacementEvent(tx, { placementId: id, at, byUserId, code: 'end' });
  }
  return rows.map((row) => row.id);
}

/** Ends what nobody has to do any more: open steps of a placement that ended. */
export async function closeOpenSteps(tx: Tx, placementId: string): Promise<void> {
  await tx
    .update(placementSteps)
    .set({ state: 'skipped', skippedReason: 'placementEnded', version: sql`${placementSteps.version} + 1` })
    .where(and(eq(placementSteps.placementId, placementId), eq(placementSteps.state, 'open')));
}
