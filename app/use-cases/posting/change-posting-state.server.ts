import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { stateAfter, type PostingMove } from '#app/domain/posting/posting-moves.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { movePosting } from './move-posting.server.ts';
import { postingFor, sideOf } from './posting-access.server.ts';
import { undecidedText, type TextReasons } from './posting-text.server.ts';

export interface ChangePostingStateInput {
  readonly postingId: string;
  /** What the reader had before her: somebody may have changed it since. */
  readonly version: number;
  readonly move: Exclude<PostingMove, 'submit' | 'approve'>;
  /** A code of `closeReasons` or an officer's own words; staff only. Null where the move needs none. */
  readonly reason: string | null;
  /** For moves back to the board: why what was found in its text may stand. */
  readonly textReasons?: TextReasons;
}

/**
 * Pauses, reopens, fills, closes or sends back. Whoever offers it may withdraw it; the rest is the employer service's.
 * @throws DomainError conflict when the move is not possible from the present state, invalid when a reason is missing;
 *   blocked when it goes back to the board with text nobody decided on; versionConflict when it was edited since
 */
export async function changePostingState(app: AppContext, actor: Actor, input: ChangePostingStateInput): Promise<void> {
  const reasons = input.textReasons ?? { wording: null, guard: null };
  // On its own, as before an approval.
  const undecided = await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    const goesOut = stateAfter(posting.state, input.move, sideOf(actor)) === 'approved';
    return goesOut ? undecidedText(app, tx, actor, posting) : null;
  });
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    if (posting.version !== input.version) throw new DomainError('versionConflict');
    const text = undecided === null ? null : { undecided, reasons };
    await movePosting(app, tx, actor, posting, input.move, input.reason, text);
  });
}
