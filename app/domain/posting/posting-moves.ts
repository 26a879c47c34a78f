import type { PostingState } from './posting.ts';

/** Who makes a move: the employer service, or the company itself for its own posting. */
export type PostingSide = 'officer' | 'company';

interface Move {
  readonly from: readonly PostingState[];
  readonly to: PostingState;
  readonly by: readonly PostingSide[];
  /** A move back or out tells why, so that the next reader knows. */
  readonly needsReason?: true;
}

/** The only moves there are. A company offers and withdraws; what stands on the board is decided by an officer. */
const moves = {
  submit: { from: ['draft'], to: 'submitted', by: ['officer', 'company'] },
  sendBack: { from: ['submitted'], to: 'draft', by: ['officer'], needsReason: true },
  approve: { from: ['draft', 'submitted'], to: 'approved', by: ['officer'] },
  pause: { from: ['approved'], to: 'paused', by: ['officer'], needsReason: true },
  reopen: { from: ['paused', 'filled', 'closed'], to: 'approved', by: ['officer'] },
  /** The company was asked: it is still current. It stays where it is, for as long again. */
  confirm: { from: ['approved'], to: 'approved', by: ['officer'] },
  fill: { from: ['approved', 'paused'], to: 'filled', by: ['officer'] },
  close: {
    from: ['draft', 'submitted', 'approved', 'paused'],
    to: 'closed',
    by: ['officer', 'company'],
    needsReason: true,
  },
} as const satisfies Record<string, Move>;

export type PostingMove = keyof typeof moves;
export const postingMoves = Object.keys(moves) as PostingMove[];

/** The state after `move`, or null when this side may not make it from `state`. */
export function stateAfter(state: PostingState, move: PostingMove, side: PostingSide): PostingState | null {
  const step: Move = moves[move];
  return step.from.includes(state) && step.by.includes(side) ? step.to : null;
}

/** The moves a side may make from a state, in the order of the table: the buttons of the page. */
export function movesFrom(state: PostingState, side: PostingSide): PostingMove[] {
  return postingMoves.filter((move) => stateAfter(state, move, side) !== null);
}

export function needsReason(move: PostingMove): boolean {
  const step: Move = moves[move];
  return step.needsReason === true;
}

/** May this side change the content now? A company until approval; an officer until the posting has ended. */
export function isEditable(state: PostingState, side: PostingSide): boolean {
  return side === 'company' ? state === 'draft' || state === 'submitted' : state !== 'filled' && state !== 'closed';
}

/** Were the criteria approved, so that other ones need approval again? */
export function isLocked(state: PostingState): boolean {
  return state === 'approved' || state === 'paused';
}
