import type { Day } from '../time/day.ts';

/** What somebody did to several rows of a list in one go, or to one: kept for some days, so that it can be undone. */
export const bulkActionKinds = ['stepsDone', 'stepsMoved', 'casesHandedOver', 'absenceSet'] as const;
export type BulkActionKind = (typeof bulkActionKinds)[number];

/** How it went for a row. `done`: as asked; everything else left the row as it was. `refused`: a rule stands in the way. */
export const bulkOutcomes = ['done', 'already', 'changedMeanwhile', 'refused', 'notYours'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** `noteGone`: undone, but the file note about it had been transferred already and must be corrected there. */
export const undoOutcomes = ['undone', 'noteGone', 'changedMeanwhile', 'notYours'] as const;
export type UndoOutcome = (typeof undoOutcomes)[number];

/** What stood there before, per kind of action; of a step its own history knows it. Ids, days and codes only. */
export type BulkBefore =
  | { readonly of: 'step' }
  | { readonly of: 'case'; readonly caseworkerId: string }
  | { readonly of: 'absence'; readonly until: Day | null; readonly coveredBy: string | null };

/** One row of a bulk action: a step, a case, an account. */
export interface BulkRow {
  readonly id: string;
  readonly outcome: BulkOutcome;
  /** Version of the row after it was changed: only what nobody has changed since is undone. */
  readonly version: number | null;
  /** Null: there is nothing to go back to. */
  readonly before: BulkBefore | null;
  readonly undo?: UndoOutcome;
}

/** Can something of it be undone still? */
export function canUndo(action: { readonly rows: readonly BulkRow[]; readonly undoneAt: Date | null }): boolean {
  return action.undoneAt === null && action.rows.some((row) => row.outcome === 'done' && row.before !== null);
}
