import type { Actor } from '#app/domain/account/actor.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { findStep, listSteps } from '#db/queries/assistance/placement-steps.ts';
import type { AppContext } from '../app-context.ts';
import { placementResource } from './own-placement.server.ts';

/** An open step with what the work list asks for when it is ticked with a note. */
export interface StepToTick {
  readonly stepId: string;
  readonly version: number;
  readonly note: string | null;
  /** The step of the same side that comes next; null: it was the last. */
  readonly next: { readonly code: StepCode; readonly title: string | null; readonly dueOn: Day | null } | null;
}

/** The step a row of the work list was opened for; null when it is not open any more or not the actor's. */
export async function findStepToTick(app: AppContext, actor: Actor, stepId: string | null): Promise<StepToTick | null> {
  const step = stepId === null ? null : await findStep(app.db, stepId);
  if (step === null || step.state !== 'open' || step.code === 'start') return null;
  const placement = await findPlacement(app.db, step.placementId, dayOf(app.clock.now()));
  if (placement === null || !can(actor, 'placement.edit', placementResource(placement))) return null;
  const next = (await listSteps(app.db, step.placementId)).find(
    (other) => other.state === 'open' && other.side === step.side && other.position > step.position,
  );
  return {
    stepId: step.id,
    version: step.version,
    note: step.note,
    next: next === undefined ? null : { code: next.code, title: next.title, dueOn: next.dueOn },
  };
}
