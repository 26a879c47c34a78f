import { DomainError } from '../domain-error.ts';
import type { MentorState } from './mentoring.ts';

/** What a coordinator does with a volunteer, from the first talk to the last thanks. */
export const mentorMoves = ['interview', 'check', 'approve', 'pause', 'resume', 'decline', 'end'] as const;
export type MentorMove = (typeof mentorMoves)[number];

const moves: Record<MentorMove, { readonly from: readonly MentorState[]; readonly to: MentorState }> = {
  interview: { from: ['registered'], to: 'interviewed' },
  check: { from: ['interviewed'], to: 'checked' },
  approve: { from: ['checked'], to: 'active' },
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  decline: { from: ['registered', 'interviewed', 'checked'], to: 'declined' },
  end: { from: ['active', 'paused'], to: 'ended' },
};

/** States in which somebody waits for the coordinator. */
export const waitingMentorStates = ['registered', 'interviewed', 'checked'] as const satisfies readonly MentorState[];

/** She is no volunteer here any more. */
export function hasLeft(state: MentorState): boolean {
  return state === 'ended' || state === 'declined';
}

/** Working days within which somebody calls a new volunteer. */
export const callVolunteerWithinDays = 5;

export function mentorMovesFrom(state: MentorState): MentorMove[] {
  return mentorMoves.filter((move) => moves[move].from.includes(state));
}

/** The state after a move. @throws DomainError conflict (`mentorMoveImpossible`) when the state does not allow it */
export function mentorStateAfter(state: MentorState, move: MentorMove): MentorState {
  if (!moves[move].from.includes(state)) throw new DomainError('conflict', 'mentorMoveImpossible');
  return moves[move].to;
}

/** Tandems she can still take now: none unless she is active. */
export function freePlaces(mentor: {
  readonly state: MentorState;
  readonly capacity: number;
  readonly openTandems: number;
}): number {
  return mentor.state === 'active' ? Math.max(0, mentor.capacity - mentor.openTandems) : 0;
}
