import { DomainError } from '../domain-error.ts';
import { daysBetween, type Day } from '../time/day.ts';
import type { PlacementSide, StepCode, StepOwner, StepState } from './placement.ts';

/** What the rules need of a step; rows of `placement_steps` fit. */
export interface PlacementStep {
  readonly code: StepCode;
  readonly side: PlacementSide;
  readonly position: number;
  readonly owner: StepOwner;
  readonly dueOn: Day | null;
  readonly state: StepState;
  readonly doneOn: Day | null;
  readonly doneBy: string | null;
  readonly skippedReason: string | null;
}

/**
 * Done on a day that is not in the future. "Start" is not ticked here: see startPlacement.
 * @throws DomainError conflict `stepNotOpen` | `startHasItsOwnAction`, invalid `dayInFuture`
 */
export function completeStep<Step extends PlacementStep>(
  step: Step,
  by: { readonly on: Day; readonly userId: string; readonly today: Day },
): Step {
  if (step.state !== 'open') throw new DomainError('conflict', 'stepNotOpen');
  if (step.code === 'start') throw new DomainError('conflict', 'startHasItsOwnAction');
  if (by.on > by.today) throw new DomainError('invalid', 'dayInFuture');
  return { ...step, state: 'done', doneOn: by.on, doneBy: by.userId, skippedReason: null };
}

/**
 * Left out, and why. The start cannot be skipped.
 * @throws DomainError conflict `stepNotOpen` | `startHasItsOwnAction`, invalid `skipReasonMissing`
 */
export function skipStep<Step extends PlacementStep>(
  step: Step,
  by: { readonly reason: string; readonly on: Day; readonly userId: string },
): Step {
  if (step.state !== 'open') throw new DomainError('conflict', 'stepNotOpen');
  if (step.code === 'start') throw new DomainError('conflict', 'startHasItsOwnAction');
  if (by.reason.trim() === '') throw new DomainError('invalid', 'skipReasonMissing');
  return { ...step, state: 'skipped', doneOn: by.on, doneBy: by.userId, skippedReason: by.reason.trim() };
}

/** Open again, as if nothing had been ticked; the event log keeps what was. @throws DomainError conflict `stepIsOpen` | `startHasItsOwnAction` */
export function reopenStep<Step extends PlacementStep>(step: Step): Step {
  if (step.state === 'open') throw new DomainError('conflict', 'stepIsOpen');
  if (step.code === 'start') throw new DomainError('conflict', 'startHasItsOwnAction');
  return { ...step, state: 'open', doneOn: null, doneBy: null, skippedReason: null };
}

export interface NextAction<Step extends PlacementStep = PlacementStep> {
  readonly step: Step;
  readonly owner: StepOwner;
  readonly dueOn: Day | null;
  /** Days since it was due; 0 when it is not late. */
  readonly overdueDays: number;
}

/** Who acts next, and until when: the open step that is due first (undated ones last), then the earlier position. Null: nothing is open. */
export function nextAction<Step extends PlacementStep>(steps: readonly Step[], today: Day): NextAction<Step> | null {
  const step = steps.filter((item) => item.state === 'open').sort(byDue)[0];
  if (step === undefined) return null;
  const overdueDays = step.dueOn === null ? 0 : Math.max(0, daysBetween(step.dueOn, today));
  return { step, owner: step.owner, dueOn: step.dueOn, overdueDays };
}

/** What is due: `overdue`, `today`, `thisWeek` (the next seven days), `later` or `undated`. */
export function dueGroup(dueOn: Day | null, today: Day): 'overdue' | 'today' | 'thisWeek' | 'later' | 'undated' {
  if (dueOn === null) return 'undated';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'thisWeek' : 'later';
}

function byDue(a: PlacementStep, b: PlacementStep): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.position - b.position || (a.side === b.side ? 0 : a.side === 'candidate' ? -1 : 1);
}
