import type { Day } from '../time/day.ts';

/** Where an invitation stands; taking part is a fact of its own. */
export const invitationStates = ['invited', 'coming', 'declined'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What can be recorded of an invitation: before the event a reply, from its day on who was there. */
export const invitationMoves = ['coming', 'declined', 'attended', 'missed'] as const;
export type InvitationMove = (typeof invitationMoves)[number];

export interface Invitation {
  readonly state: InvitationState;
  /** Null: not recorded yet. */
  readonly attended: boolean | null;
}

/** Where an event stands on `today`. On its day it is both: somebody still declines, somebody is there. */
export function eventPhase(
  event: { readonly heldOn: Day; readonly cancelledAt: Date | null },
  today: Day,
): 'cancelled' | 'planned' | 'today' | 'over' {
  if (event.cancelledAt !== null) return 'cancelled';
  if (event.heldOn === today) return 'today';
  return event.heldOn > today ? 'planned' : 'over';
}

/** The invitation after `move`, or why it is not possible: a code of namespace `errors`. */
export function afterMove(
  invitation: Invitation,
  move: InvitationMove,
  phase: ReturnType<typeof eventPhase>,
): { readonly next: Invitation } | { readonly refused: 'eventCancelled' | 'eventOver' | 'eventNotYet' } {
  if (phase === 'cancelled') return { refused: 'eventCancelled' };
  if (move === 'coming' || move === 'declined') {
    if (phase === 'over') return { refused: 'eventOver' };
    // Whoever calls off on the day itself was not there.
    return { next: { state: move, attended: move === 'declined' && phase === 'today' ? false : invitation.attended } };
  }
  if (phase === 'planned') return { refused: 'eventNotYet' };
  return { next: { state: invitation.state, attended: move === 'attended' } };
}
