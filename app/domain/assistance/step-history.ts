import type { Day } from '../time/day.ts';
import type { PlacementSide, StepCode, StepOwner, StepState } from './placement.ts';

/** What editors change of a step, as its history keeps it; where it stands in the plan is not part of it. */
export interface StepContent {
  readonly title: string | null;
  readonly owner: StepOwner;
  readonly dueOn: Day | null;
  readonly dueByHand: boolean;
  readonly state: StepState;
  readonly doneOn: Day | null;
  readonly doneBy: string | null;
  readonly skippedReason: string | null;
  readonly note: string | null;
  readonly noteForCompany: boolean;
}

/** The changeable part of a step, field by field. */
export function contentOf(step: StepContent): StepContent {
  const { title, owner, dueOn, dueByHand, state, doneOn, doneBy, skippedReason, note, noteForCompany } = step;
  return { title, owner, dueOn, dueByHand, state, doneOn, doneBy, skippedReason, note, noteForCompany };
}

const shownFields = ['title', 'owner', 'dueOn', 'state', 'skippedReason', 'note', 'noteForCompany'] as const;
export type ShownStepField = (typeof shownFields)[number];

/** One field of a step that a change touched. */
export interface StepDifference {
  readonly field: ShownStepField;
  readonly before: string | boolean | null;
  readonly after: string | boolean | null;
}

/** What a change of a step changed, in the order a reader asks for it. */
function compareContents(before: StepContent, after: StepContent): StepDifference[] {
  return shownFields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  );
}

/**
 * Events of one step with what each of them changed: what stood there afterwards is what the next change found, or what
 * stands there now.
 * @param events the oldest first; `before` null: it changed nothing of the step
 */
export function withDifferences<Event extends { readonly before: StepContent | null }>(
  events: readonly Event[],
  now: StepContent,
): { readonly event: Event; readonly differences: readonly StepDifference[] }[] {
  let after = now;
  return events
    .toReversed()
    .map((event) => {
      const differences = event.before === null ? [] : compareContents(event.before, after);
      after = event.before ?? after;
      return { event, differences };
    })
    .reverse();
}

/**
 * Where steps stand when one moves to a row: it takes a free place, else those of its side between here and there move one
 * place towards where it came from. The places of its side stay the same ones, so that what stands opposite keeps its row.
 * @returns the new position of every step that moves; empty when nothing does
 */
export function movedPlaces(
  steps: readonly PlacedStep[],
  id: string,
  to: number,
): { readonly id: string; readonly position: number }[] {
  const moving = steps.find((step) => step.id === id);
  if (moving === undefined || moving.position === to) return [];
  const side = steps
    .filter((step) => step.side === moving.side && step.id !== id)
    .sort((a, b) => a.position - b.position);
  if (!side.some((step) => step.position === to)) return [{ id, position: to }];
  const isDown = to > moving.position;
  const between = side.filter((step) =>
    isDown
      ? step.position > moving.position && step.position <= to
      : step.position < moving.position && step.position >= to,
  );
  const places = [moving.position, ...between.map((step) => step.position)].sort((a, b) => a - b);
  const order = isDown ? [...between.map((step) => step.id), id] : [id, ...between.map((step) => step.id)];
  return order.flatMap((stepId, index) => {
    const position = places[index] ?? to;
    return steps.find((step) => step.id === stepId)?.position === position ? [] : [{ id: stepId, position }];
  });
}

interface PlacedStep {
  readonly id: string;
  readonly side: PlacementSide;
  readonly position: number;
}

/** The row above or below a step, of all rows of the plan; null at the end. */
export function nextRow(steps: readonly PlacedStep[], position: number, direction: 'up' | 'down'): number | null {
  const rows = [...new Set(steps.map((step) => step.position))].sort((a, b) => a - b);
  const at = rows.indexOf(position);
  return rows[direction === 'up' ? at - 1 : at + 1] ?? null;
}

/** What of a placement a step's completion fills; it counts in reports and is emptied when that is taken back. */
const milestoneColumns = {
  interview: 'interviewOn',
  trialReview: 'trialOn',
  contract: 'contractOn',
} as const satisfies Partial<Record<StepCode, string>>;

/** The day of a placement that this step fills; undefined: none. */
export function milestoneOf(code: StepCode): 'interviewOn' | 'trialOn' | 'contractOn' | undefined {
  return (milestoneColumns as Partial<Record<StepCode, 'interviewOn' | 'trialOn' | 'contractOn'>>)[code];
}
