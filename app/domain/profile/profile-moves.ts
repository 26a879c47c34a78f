import type { ProfileState } from './profile.ts';

interface Move {
  readonly from: readonly ProfileState[];
  readonly to: ProfileState;
}

/** The only moves there are. Nobody is erased who is still worked with: a case is closed first. */
const moves = {
  publish: { from: ['draft', 'withdrawn'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  close: { from: ['draft', 'published', 'withdrawn'], to: 'closed' },
  reopen: { from: ['closed'], to: 'draft' },
  erase: { from: ['closed'], to: 'erased' },
  /** Was erased already; a copy from before has brought her back. */
  eraseAgain: { from: ['draft', 'published', 'withdrawn', 'closed'], to: 'erased' },
} as const satisfies Record<string, Move>;

export type ProfileMove = keyof typeof moves;

/** The state after `move`, or null when it is not possible from `state`. */
export function profileStateAfter(state: ProfileState, move: ProfileMove): ProfileState | null {
  const step: Move = moves[move];
  return step.from.includes(state) ? step.to : null;
}
