import { DomainError } from '../domain-error.ts';
import type { PostingKind } from '../posting/posting.ts';
import { addDays, daysBetween, type Day } from '../time/day.ts';
import { lastDayOfWeeks } from '../time/period.ts';
import type { PlacementEndReason, PlacementState, StartRequirement, TrialResult } from './placement.ts';
import { mayStart, type RequirementRecord } from './start-requirement.ts';

/** What the moves need of a placement; rows of `placements` fit. */
export interface MovingPlacement {
  readonly state: PlacementState;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: PlacementEndReason | null;
  readonly kind: PostingKind;
  readonly trialResult: TrialResult | null;
}

/**
 * The first day has come. Blocked until everything this kind requires is on record.
 * @throws DomainError conflict `placementNotPreparing`, invalid `dayInFuture`, blocked `startBlocked` (problems name what is missing)
 */
export function startPlacement<Placement extends MovingPlacement>(
  placement: Placement,
  by: { readonly on: Day; readonly today: Day; readonly records: readonly RequirementRecord[] },
): Placement {
  if (placement.state !== 'preparing') throw new DomainError('conflict', 'placementNotPreparing');
  if (by.on > by.today) throw new DomainError('invalid', 'dayInFuture');
  const missing = mayStart(by.records, by.on);
  if (missing.length > 0) throw startBlocked(missing);
  return { ...placement, state: 'started', startedOn: by.on };
}

/** What is said about a start that something is missing for: one problem per requirement. */
export function startBlocked(missing: readonly StartRequirement[]): DomainError {
  const problems = missing.map((requirement) => ({ field: requirement, code: `${requirement}Missing` }));
  return new DomainError('blocked', 'startBlocked', { params: { count: missing.length }, problems });
}

/**
 * The last day of a placement that begins on `startOn`: it keeps its planned length, or has that of the posting.
 * Null: unlimited or not known.
 */
export function endWhenStarting(
  placement: {
    readonly plannedStartOn: Day | null;
    readonly plannedEndOn: Day | null;
    /** Length of the posting. */
    readonly weeks: number | null;
  },
  startOn: Day,
): Day | null {
  const { plannedStartOn, plannedEndOn, weeks } = placement;
  if (plannedStartOn !== null && plannedEndOn !== null)
    return addDays(plannedEndOn, daysBetween(plannedStartOn, startOn));
  return weeks === null ? plannedEndOn : lastDayOfWeeks(startOn, weeks);
}

/**
 * The employment lasts: the good end of work. A trial has its own (`completeTrial`): it is not counted as integration.
 * @throws DomainError conflict `placementNotStarted` | `trialEndsOtherwise`
 */
export function confirmLasting<Placement extends MovingPlacement>(placement: Placement): Placement {
  if (placement.state !== 'started') throw new DomainError('conflict', 'placementNotStarted');
  if (isTrial(placement.kind)) throw new DomainError('conflict', 'trialEndsOtherwise');
  return { ...placement, state: 'lasts' };
}

/**
 * A trial came to its end, and what follows: the good end of internships, employer measures and EQ, also when nothing
 * follows. @throws DomainError conflict `placementNotStarted` | `workEndsOtherwise`, invalid `dayInFuture` | `endBeforeStart`
 */
export function completeTrial<Placement extends MovingPlacement>(
  placement: Placement,
  by: { readonly on: Day; readonly today: Day; readonly result: TrialResult },
): Placement {
  if (placement.state !== 'started') throw new DomainError('conflict', 'placementNotStarted');
  if (!isTrial(placement.kind)) throw new DomainError('conflict', 'workEndsOtherwise');
  checkEndDay(placement, by);
  return { ...placement, state: 'completed', endedOn: by.on, trialResult: by.result };
}

/**
 * Ended early, because ... Before the start, after it, and also when it had been said to last.
 * @throws DomainError conflict `placementEnded`, invalid `dayInFuture` | `endBeforeStart`
 */
export function endPlacement<Placement extends MovingPlacement>(
  placement: Placement,
  by: { readonly on: Day; readonly today: Day; readonly reason: PlacementEndReason },
): Placement {
  if (placement.state === 'ended' || placement.state === 'completed')
    throw new DomainError('conflict', 'placementEnded');
  checkEndDay(placement, by);
  return { ...placement, state: 'ended', endedOn: by.on, endReason: by.reason };
}

/**
 * An end that was none: on with it where it was. A trial that came to its planned end stays over.
 * @param hasLasted somebody had recorded that the employment lasts
 * @throws DomainError conflict `placementNotEnded`
 */
export function reopenPlacement<Placement extends MovingPlacement>(
  placement: Placement,
  hasLasted: boolean,
): Placement {
  if (placement.state !== 'ended') throw new DomainError('conflict', 'placementNotEnded');
  const state = placement.startedOn === null ? 'preparing' : hasLasted ? 'lasts' : 'started';
  return { ...placement, state, endedOn: null, endReason: null };
}

function checkEndDay(placement: MovingPlacement, by: { readonly on: Day; readonly today: Day }): void {
  if (by.on > by.today) throw new DomainError('invalid', 'dayInFuture');
  if (placement.startedOn !== null && daysBetween(placement.startedOn, by.on) < 0)
    throw new DomainError('invalid', 'endBeforeStart');
}

/**
 * The day on which somebody has to record how it went: a started placement that reaches its planned end. Null: nobody has
 * to, or no end is planned.
 */
export function resultDueOn(placement: {
  readonly state: PlacementState;
  readonly plannedEndOn: Day | null;
}): Day | null {
  return placement.state === 'started' ? placement.plannedEndOn : null;
}

/** Ends with `completeTrial` instead of lasting. */
export function isTrial(kind: PostingKind): boolean {
  return outcomeGroup(kind, false, false) === 'trial';
}

/**
 * How a placement is counted: employer measures, internships, EQ, Minijobs and what § 16i supports are trials, not
 * integration (§ 48a SGB II, § 5 SGBIIKennzV; for EQ not verified).
 * @param isMinijob see countsAsMinijob
 */
export function outcomeGroup(kind: PostingKind, isMinijob: boolean, hasSection16i: boolean): 'integration' | 'trial' {
  return isMinijob ||
    hasSection16i ||
    kind === 'employerMeasure' ||
    kind === 'internship' ||
    kind === 'entryQualification'
    ? 'trial'
    : 'integration';
}
