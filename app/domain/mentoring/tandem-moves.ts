import { DomainError } from '../domain-error.ts';
import type { TandemState } from './mentoring.ts';

/**
 * `handBack` is the mentor's "Ich kann nicht mehr": it pauses and calls the coordinator, nobody is asked why. `decline` ends a
 * taster phase: either side may, without a reason.
 */
export const tandemMoves = ['begin', 'pause', 'handBack', 'resume', 'decline', 'end'] as const;
export type TandemMove = (typeof tandemMoves)[number];

const moves: Record<TandemMove, { readonly from: readonly TandemState[]; readonly to: TandemState }> = {
  begin: { from: ['taster'], to: 'active' },
  pause: { from: ['taster', 'active'], to: 'paused' },
  handBack: { from: ['taster', 'active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  decline: { from: ['taster'], to: 'ended' },
  end: { from: ['taster', 'active', 'paused'], to: 'ended' },
};

/** What stands in the story of a tandem. `called`: the coordinator has looked after what she was asked to call about. */
export const tandemEventCodes = ['started', ...tandemMoves, 'stay', 'change', 'silent', 'called'] as const;
export type TandemEventCode = (typeof tandemEventCodes)[number];

export const openTandemStates = ['taster', 'active', 'paused'] as const satisfies readonly TandemState[];

/** Length of a meeting that is prefilled before the first one was logged, in minutes. */
export const firstMeetingMinutes = 60;
export const longestMeetingMinutes = 480;

export function tandemMovesFrom(state: TandemState): TandemMove[] {
  return tandemMoves.filter((move) => moves[move].from.includes(state));
}

/**
 * The state after a move. A tandem that rested before its agreement goes on in its taster phase.
 * @throws DomainError conflict (`tandemMoveImpossible`) when the state does not allow it
 */
export function tandemStateAfter(state: TandemState, move: TandemMove, hasAgreement: boolean): TandemState {
  if (!moves[move].from.includes(state)) throw new DomainError('conflict', 'tandemMoveImpossible');
  return move === 'resume' && !hasAgreement ? 'taster' : moves[move].to;
}
