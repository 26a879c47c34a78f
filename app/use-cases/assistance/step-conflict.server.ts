import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import type { StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { mayReadStepWords } from './own-placement.server.ts';

/** Somebody else changed the step first: what stands there now, as far as this actor reads it, so that she sees the difference. */
export function stepConflict(actor: Actor, placement: PlacementRecord, step: StepRecord): DomainError {
  const words: Record<string, string> = mayReadStepWords(actor, placement, step)
    ? { stepTitle: step.title ?? '', note: step.note ?? '' }
    : {};
  return new DomainError('versionConflict', 'versionConflict', {
    current: {
      ...words,
      dueOn: step.dueOn ?? '',
      stepOwner: step.owner,
      stepState: step.state,
      // An open step has no day: that the other one's form proposes one is no difference.
      ...(step.doneOn === null ? {} : { on: step.doneOn }),
      _version: String(step.version),
    },
  });
}
