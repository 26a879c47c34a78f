import { contentOf, type StepContent } from '#app/domain/assistance/step-history.ts';
import type { Tx } from '#db/client.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { updateStep, type StepRecord } from '#db/queries/assistance/placement-steps.ts';

/** Who changed a step, when, by which event, and together with what. */
export interface StepChangeBy {
  readonly at: Date;
  /** Null: machinery. */
  readonly byUserId: string | null;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly actionId?: string;
}

/**
 * The one way a step changes: the row with its version, and the event that keeps how it stood before, so that its history
 * shows every change and the last one can be taken back. In the caller's transaction.
 * @returns false when somebody else was faster; nothing is written then
 */
export async function recordStepChange(
  tx: Tx,
  step: StepRecord,
  version: number,
  changed: Partial<StepContent>,
  { at, byUserId, code, params = {}, actionId }: StepChangeBy,
): Promise<boolean> {
  const before = contentOf(step);
  if (!(await updateStep(tx, step.id, version, { ...before, ...changed }))) return false;
  await addPlacementEvent(tx, {
    placementId: step.placementId,
    stepId: step.id,
    at,
    byUserId,
    code,
    params: { step: step.code, ...params },
    before,
    stepVersion: version + 1,
    actionId,
  });
  return true;
}
