import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { PlacementState } from '#app/domain/assistance/placement.ts';
import type { PlannedStep } from '#app/domain/assistance/plan.ts';
import type { StepContent } from '#app/domain/assistance/step-history.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenColumns, keptQuery } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { placements, placementSteps } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { caseOfPlacement, coveredToday, type CaseOfRow } from '../profile/case-of-row.ts';
import { packRows, unpackRows, type UnpackedRow } from '../../packed-rows.ts';
import type { PlacementRecord } from './placement.ts';
import { placementsInScope, type PlacementFilter } from './placement-lists.ts';

/** Adds planned steps; those with `doneOn` arrive done. */
export async function insertSteps(
  tx: Tx,
  placementId: string,
  steps: readonly PlannedStep[],
  byUserId: string | null,
): Promise<void> {
  if (steps.length === 0) return;
  await tx.insert(placementSteps).values(
    steps.map(({ code, title, templateKey, side, position, owner, dueOn, doneOn }) => ({
      id: newId(),
      placementId,
      code,
      title: title ?? null,
      templateKey: templateKey ?? null,
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

const stepColumns = {
  id: placementSteps.id,
  placementId: placementSteps.placementId,
  code: placementSteps.code,
  title: placementSteps.title,
  templateKey: placementSteps.templateKey,
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

export type StepRecord = UnpackedRow<typeof stepColumns>;

const packedSteps = keptQuery((handle) =>
  handle
    .select({ packed: packRows(stepColumns) })
    .from(placementSteps)
    .where(eq(placementSteps.placementId, sql.placeholder('placementId')))
    .prepare(),
);

/** The steps of one placement in the order of its plan, the employer's after the person's where both stand at one place. */
export async function listSteps(handle: Handle, placementId: string): Promise<StepRecord[]> {
  const [found] = await packedSteps(handle).all({ placementId });
  const steps = unpackRows(stepColumns, found?.packed ?? null).map(({ row }) => row);
  return steps.sort((a, b) => a.position - b.position || (a.side < b.side ? -1 : Number(a.side > b.side)));
}

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

const stepById = keptQuery((handle) =>
  handle
    .select(stepColumns)
    .from(placementSteps)
    .where(eq(placementSteps.id, sql.placeholder('id')))
    .prepare(),
);

export async function findStep(handle: Handle, id: string): Promise<StepRecord | null> {
  const [row] = await stepById(handle).all({ id });
  return row ?? null;
}

const contentColumns = [
  'title',
  'owner',
  'dueOn',
  'dueByHand',
  'state',
  'doneOn',
  'doneBy',
  'skippedReason',
  'note',
  'noteForCompany',
] as const satisfies readonly (keyof StepContent)[];

const updateContent = keptQuery((handle) =>
  handle
    .update(placementSteps)
    .set({ ...givenColumns(placementSteps, contentColumns), version: sql`${placementSteps.version} + 1` })
    .where(and(eq(placementSteps.id, sql.placeholder('id')), eq(placementSteps.version, sql.placeholder('version'))))
    .returning({ id: placementSteps.id })
    .prepare(),
);

/** @returns false when somebody else was faster */
export async function updateStep(tx: Tx, id: string, version: number, content: StepContent): Promise<boolean> {
  return (await updateContent(tx).all({ ...content, id, version })).length === 1;
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
      ...caseOfPlacement,
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
        // After a job has come to last people are still asked; the steps for it are somebody's work.
        inArray(placements.state, ['preparing', 'started', 'lasts']),
        placementsInScope(scope, today),
        filter.officerId === undefined
          ? undefined
          : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
        filter.owners === undefined ? undefined : inArray(placementSteps.owner, [...filter.owners]),
        filter.absentCaseworker === true ? gte(users.absentUntil, today) : undefined,
      ),
    )
    .orderBy(asc(placementSteps.dueOn), asc(placementSteps.id))
    .limit(1000);
  return rows.map((row) => ({ ...coveredToday(row, today), dueOn: row.dueOn ?? until }));
}

/** A due step with what lists and the policy need of placement and case. No identity. */
export interface DueStep extends Omit<StepRecord, 'dueOn'>, CaseOfRow {
  readonly dueOn: Day;
  readonly postingTitle: string;
  readonly companyName: string;
  readonly kind: PlacementRecord['kind'];
  readonly placementState: PlacementState;
}

/** Steps by id with the case they belong to, done ones too: what a list says about what was done to them. No identity. */
export async function listStepsById(handle: Handle, ids: readonly string[], today: Day) {
  if (ids.length === 0) return [];
  const rows = await handle
    .select({
      id: placementSteps.id,
      code: placementSteps.code,
      title: placementSteps.title,
      dueOn: placementSteps.dueOn,
      ...caseOfPlacement,
    })
    .from(placementSteps)
    .innerJoin(placements, eq(placements.id, placementSteps.placementId))
    .innerJoin(profiles, eq(profiles.id, placements.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(inArray(placementSteps.id, listed(ids)));
  return rows.map((row) => coveredToday(row, today));
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

/** Puts steps into other rows of the plan. Their versions stay: where a step stands is no part of what editors fill in. */
export async function placeSteps(
  tx: Tx,
  places: readonly { readonly id: string; readonly position: number }[],
): Promise<void> {
  for (const { id, position } of places)
    await tx.update(placementSteps).set({ position }).where(eq(placementSteps.id, id));
}
