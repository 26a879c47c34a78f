import type { Day } from '../time/day.ts';
import type { CheckOutcome } from './check-in.ts';
import type { PlacementState } from './placement.ts';

/** What decides whether an employment existed at a milestone. */
export interface OutcomeFacts {
  readonly state: PlacementState;
  readonly startedOn: Day | null;
  readonly plannedEndOn: Day | null;
  readonly endedOn: Day | null;
  /** What the sides said at this milestone; null: still being asked. */
  readonly said: readonly (CheckOutcome | null)[];
}

/**
 * "Beschäftigung besteht nach 6 / 12 Monaten": what reports may count at a milestone. Recorded ends come first; then what
 * both sides said, and what contradicts itself is unknown. Nobody asked (no yes of hers, no answer): unknown.
 * @returns null where the milestone has not come, is still being asked about, or lies behind the planned end
 */
export function outcomeAt(
  facts: OutcomeFacts,
  milestone: { readonly on: Day; /** The working day on which it is asked about. */ readonly askedOn: Day },
  today: Day,
): CheckOutcome | null {
  const { state, startedOn, plannedEndOn, endedOn, said } = facts;
  if (startedOn === null) return null;
  if (state === 'completed') return null;
  if (endedOn !== null && endedOn < milestone.on) return 'ended';
  if (milestone.askedOn > today) return null;
  if (endedOn !== null) return 'holds';
  if (plannedEndOn !== null && plannedEndOn < milestone.on && state !== 'lasts') return null;
  if (said.includes(null)) return null;
  const holds = said.includes('holds');
  const ended = said.includes('ended');
  return holds === ended ? 'unknown' : holds ? 'holds' : 'ended';
}
