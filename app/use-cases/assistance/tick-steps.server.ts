import type { Actor } from '#app/domain/account/actor.ts';
import type { BulkOutcome, BulkRow } from '#app/domain/assistance/bulk-action.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { dueDayProblem } from '#app/domain/time/typed-day.ts';
import { insertBulkAction } from '#db/queries/assistance/bulk-action.ts';
import { findStep } from '#db/queries/assistance/placement-steps.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { changeStep } from './change-step.server.ts';

/** A step as a list showed it. */
export interface SeenStep {
  readonly stepId: string;
  readonly version: number;
}

/**
 * "Erledigt" on the work list: done today, with a note and the day on which the next step of this side is due.
 * @param input.note null: the note that stands there stays as it is
 * @param input.nextDueOn a working day from today on; null: the next step keeps its day
 * @returns id of the bulk action that undoes it
 * @throws DomainError as changeStep; invalid (`dateInPast`, `noWorkingDay`) for the next day
 */
export async function tickStep(
  app: AppContext,
  actor: Actor,
  input: SeenStep & { readonly note: string | null; readonly nextDueOn: Day | null },
): Promise<string> {
  const problem = input.nextDueOn === null ? null : dueDayProblem(input.nextDueOn, dayOf(app.clock.now()));
  if (problem !== null) throw fieldError({ field: 'next', ...problem });
  return keep(app, actor, 'stepsDone', [await tick(app, actor, input, input)]);
}

/** The ticked rows of the work list are done today. Each has its own result. @returns id of the bulk action */
export async function tickSteps(app: AppContext, actor: Actor, steps: readonly SeenStep[]): Promise<string> {
  return inBulk(app, actor, 'stepsDone', steps, (step) => tick(app, actor, step, { note: null, nextDueOn: null }));
}

/**
 * The ticked rows are due on another day. Each has its own result.
 * @param dueOn a working day from today on
 * @returns id of the bulk action
 * @throws DomainError invalid when nothing is ticked or nothing can be due on that day
 */
export async function moveSteps(
  app: AppContext,
  actor: Actor,
  steps: readonly SeenStep[],
  dueOn: Day,
): Promise<string> {
  const problem = dueDayProblem(dueOn, dayOf(app.clock.now()));
  if (problem !== null) throw new DomainError('invalid', problem.code, { params: problem.params });
  return inBulk(app, actor, 'stepsMoved', steps, async ({ stepId, version }) => {
    const step = found(await findStep(app.db, stepId));
    if (step.state !== 'open') throw new DomainError('conflict', 'stepNotOpen');
    const { note, noteForCompany } = step;
    await changeStep(app, actor, { stepId, version, change: { do: 'plan', dueOn, note, noteForCompany } });
    return changed({ stepId, version });
  });
}

async function tick(
  app: AppContext,
  actor: Actor,
  seen: SeenStep,
  { note, nextDueOn }: { readonly note: string | null; readonly nextDueOn: Day | null },
): Promise<BulkRow> {
  const on = dayOf(app.clock.now());
  const step = found(await findStep(app.db, seen.stepId));
  if (step.state !== 'open') throw new DomainError('conflict', 'stepNotOpen');
  // A note typed here is for the house; one the company reads already stays.
  const noteForCompany = note === null && step.noteForCompany;
  await changeStep(app, actor, {
    stepId: seen.stepId,
    version: seen.version,
    change: { do: 'complete', on, note, noteForCompany, nextDueOn },
  });
  return changed(seen);
}

function changed({ stepId, version }: SeenStep): BulkRow {
  return { id: stepId, outcome: 'done', version: version + 1, before: { of: 'step' } };
}

async function inBulk(
  app: AppContext,
  actor: Actor,
  kind: 'stepsDone' | 'stepsMoved',
  steps: readonly SeenStep[],
  change: (step: SeenStep) => Promise<BulkRow>,
): Promise<string> {
  if (steps.length === 0) throw new DomainError('invalid', 'noRowTicked');
  const rows: BulkRow[] = [];
  for (const step of steps) {
    try {
      rows.push(await change(step));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      rows.push({ id: step.stepId, outcome: outcomeOf(error), version: null, before: null });
    }
  }
  return keep(app, actor, kind, rows);
}

function outcomeOf({ code, reason }: DomainError): BulkOutcome {
  if (code === 'notFound' || code === 'forbidden') return 'notYours';
  if (reason === 'stepNotOpen') return 'already';
  return code === 'versionConflict' ? 'changedMeanwhile' : 'refused';
}

function keep(app: AppContext, actor: Actor, kind: 'stepsDone' | 'stepsMoved', rows: readonly BulkRow[]) {
  const createdAt = app.clock.now();
  return write(app.db, (tx) => insertBulkAction(tx, { userId: actor.userId, kind, rows, createdAt }));
}
