import { DomainError } from '../domain-error.ts';
import type { PostingKind } from '../posting/posting.ts';
import { daysBetween, type Day } from '../time/day.ts';
import { addWorkingDays } from '../time/working-day.ts';
import { resultDueOn } from './placement-moves.ts';
import type { RequirementRecord } from './start-requirement.ts';
import type { PlacementSide, PlacementState, StepCode, StepOwner, StepState } from './placement.ts';

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

/** Why the portal itself no longer asks for a step: nothing in the case needs it any more. */
export const notNeeded = 'notNeeded';

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

/**
 * A wage subsidy that is asked for after the contract is lost (§ 324(1) SGB III): the contract waits as long as its
 * application is an open step and not on record, and is not dated before it. An entry qualification's may follow until
 * the start.
 * @param contractOn day of the contract that is ticked or put on record
 * @throws DomainError conflict `subsidyBeforeContract`
 */
export function demandApplicationFirst(
  kind: PostingKind,
  steps: readonly Pick<PlacementStep, 'code' | 'state'>[],
  records: readonly RequirementRecord[],
  contractOn: Day,
): void {
  if (kind === 'entryQualification') return;
  const application = records.find(({ requirement }) => requirement === 'subsidyApplication');
  const isOpen = steps.some(({ code, state }) => code === 'subsidyApplication' && state === 'open');
  const isOnRecord = application !== undefined && application.recordedBy !== null;
  if (isOnRecord ? (application.recordedOn ?? contractOn) > contractOn : isOpen)
    throw new DomainError('conflict', 'subsidyBeforeContract');
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

/** What a placement waits for: a step, or (`step` null) that somebody records how it went. */
export interface NextOfPlacement<Step extends PlacementStep = PlacementStep> extends Omit<NextAction<Step>, 'step'> {
  readonly step: Step | null;
}

/**
 * Who acts next on a placement. Past its planned end that is its result, whatever steps are still open, and also when a
 * started one has no open step left: nobody's placement is forgotten. Null when it has ended or nothing is open.
 */
export function nextOfPlacement<Step extends PlacementStep>(
  placement: { readonly state: PlacementState; readonly plannedEndOn: Day | null },
  steps: readonly Step[],
  today: Day,
): NextOfPlacement<Step> | null {
  if (placement.state === 'ended' || placement.state === 'completed') return null;
  const due = resultDueOn(placement);
  if (due !== null && due <= today)
    return { step: null, owner: 'caseworker', dueOn: due, overdueDays: daysBetween(due, today) };
  const next = nextAction(steps, today);
  if (next !== null || placement.state !== 'started') return next;
  return { step: null, owner: 'caseworker', dueOn: due, overdueDays: 0 };
}

/**
 * Who has to plan the first day of a placement in preparation of which nothing that is open has a day, and until when: it is
 * whoever the start is with, on the working day after the last thing that was done, due or planned, or after its beginning.
 */
export function firstDayToPlan(
  placement: { readonly plannedStartOn: Day | null; readonly createdOn: Day },
  steps: readonly PlacementStep[],
): { readonly owner: StepOwner; readonly dueOn: Day } {
  const days = [placement.plannedStartOn, ...steps.map(({ doneOn, dueOn }) => doneOn ?? dueOn)];
  const last = days.reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), placement.createdOn);
  return {
    owner: steps.find(({ code }) => code === 'start')?.owner ?? 'caseworker',
    dueOn: addWorkingDays(last, 1),
  };
}

/** Steps without whose result nobody may begin. */
const beforeStart: readonly StepCode[] = [
  'approval',
  'permit',
  'subsidyApplication',
  'startBonusApplication',
  'worksCouncil',
  'contract',
];

/** Open steps that have to be done before the planned first day and are due on it or later: the day is too early. */
export function tooLateFor<Step extends PlacementStep>(
  placement: { readonly state: PlacementState; readonly plannedStartOn: Day | null },
  steps: readonly Step[],
): Step[] {
  const { state, plannedStartOn } = placement;
  if (state !== 'preparing' || plannedStartOn === null) return [];
  return steps.filter(
    ({ code, state: stands, dueOn }) =>
      stands === 'open' && beforeStart.includes(code) && dueOn !== null && dueOn >= plannedStartOn,
  );
}

/** What is due: `overdue`, `today`, `nextDays` (the seven days after today), `later` or `undated`. */
export function dueGroup(dueOn: Day | null, today: Day): 'overdue' | 'today' | 'nextDays' | 'later' | 'undated' {
  if (dueOn === null) return 'undated';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'nextDays' : 'later';
}

function byDue(a: PlacementStep, b: PlacementStep): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.position - b.position || (a.side === b.side ? 0 : a.side === 'candidate' ? -1 : 1);
}
