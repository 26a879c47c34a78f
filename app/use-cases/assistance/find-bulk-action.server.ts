import type { Actor } from '#app/domain/account/actor.ts';
import {
  canUndo,
  type BulkActionKind,
  type BulkOutcome,
  type BulkRow,
  type UndoOutcome,
} from '#app/domain/assistance/bulk-action.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findAbsence, findStaffNames } from '#db/queries/account/absence.ts';
import { findBulkAction } from '#db/queries/assistance/bulk-action.ts';
import { countOpenCases } from '#db/queries/profile/case-assignment.ts';
import { listStepsById } from '#db/queries/assistance/placement-steps.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';

/** A row of a bulk action as a page says it. */
export interface ShownBulkRow {
  readonly outcome: BulkOutcome | UndoOutcome;
  /** Name or case code; of an absence the colleague. Null: the row is not there any more. */
  readonly who: string | null;
  readonly step: { readonly code: StepCode; readonly title: string | null; readonly dueOn: Day | null } | null;
}

export interface ShownBulkAction {
  readonly id: string;
  readonly kind: BulkActionKind;
  readonly rows: readonly ShownBulkRow[];
  readonly isUndone: boolean;
  readonly canUndo: boolean;
  /** Of an absence: how many open cases are with whom until when; null: nobody is away any more. */
  readonly cover: { readonly cases: number; readonly name: string; readonly until: Day } | null;
}

/**
 * What the actor did in one go, row by row, for the page she is led to afterwards; null when it is not hers or is gone.
 * Names of her own and covered cases: one audit row.
 */
export async function findShownBulkAction(
  app: AppContext,
  actor: Actor,
  id: string | null,
): Promise<ShownBulkAction | null> {
  const action = id === null ? null : await findBulkAction(app.db, actor.userId, id);
  if (action === null) return null;
  const ids = action.rows.map((row) => row.id);
  const named =
    action.kind === 'absenceSet'
      ? await ofStaff(app, ids)
      : action.kind === 'casesHandedOver'
        ? await ofCases(app, actor, ids)
        : await ofSteps(app, actor, ids);
  return {
    id: action.id,
    kind: action.kind,
    rows: action.rows.map((row) => {
      const outcome = outcomeOf(row);
      // Of a row that is not hers she learns nothing: the form may have named any.
      const about = outcome === 'notYours' ? undefined : named.get(row.id);
      return { who: about?.who ?? null, step: about?.step ?? null, outcome };
    }),
    isUndone: action.undoneAt !== null,
    canUndo: canUndo(action),
    cover: action.kind === 'absenceSet' ? await coverOf(app, ids[0] ?? '') : null,
  };
}

function outcomeOf(row: BulkRow): BulkOutcome | UndoOutcome {
  return row.undo ?? row.outcome;
}

async function coverOf(app: AppContext, userId: string): Promise<ShownBulkAction['cover']> {
  const absence = await findAbsence(app.db, userId);
  if (absence === null || absence.absentUntil === null || absence.coveredBy === null) return null;
  const name = (await findStaffNames(app.db, [absence.coveredBy])).get(absence.coveredBy);
  if (name === undefined) return null;
  return { cases: await countOpenCases(app.db, userId), name, until: absence.absentUntil };
}

type Named = Map<string, Omit<ShownBulkRow, 'outcome'>>;

async function ofSteps(app: AppContext, actor: Actor, ids: readonly string[]): Promise<Named> {
  const steps = await listStepsById(app.db, ids, dayOf(app.clock.now()));
  const names = await revealCaseNames(app, actor, steps);
  return new Map(
    steps.map(({ id, profileId, caseCode, code, title, dueOn }) => [
      id,
      { who: names.get(profileId) ?? caseCode, step: { code, title, dueOn } },
    ]),
  );
}

async function ofCases(app: AppContext, actor: Actor, ids: readonly string[]): Promise<Named> {
  const profiles = await findProfiles(app.db, ids, dayOf(app.clock.now()));
  const names = await revealCaseNames(
    app,
    actor,
    profiles.map((profile) => ({ ...profile, profileId: profile.id })),
  );
  return new Map(profiles.map(({ id, caseCode }) => [id, { who: names.get(id) ?? caseCode, step: null }]));
}

async function ofStaff(app: AppContext, ids: readonly string[]): Promise<Named> {
  const names = await findStaffNames(app.db, ids);
  return new Map([...names].map(([id, who]) => [id, { who, step: null }]));
}
