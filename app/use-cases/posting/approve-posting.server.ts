import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { movePosting } from './move-posting.server.ts';
import { postingFor } from './posting-access.server.ts';
import { undecidedText, type TextReasons } from './posting-text.server.ts';

export interface ApprovePostingInput {
  readonly postingId: string;
  /** What the officer had before her: somebody may have changed it since. */
  readonly version: number;
  /** Why what was found in its text may stand. */
  readonly textReasons?: TextReasons;
}

/**
 * An officer approves a posting: it stands on the board and people are searched for it. She becomes its officer when it had none.
 * @throws DomainError blocked without a kind, with an unverified company, where a rule forbids it or its text
 *   holds what nobody decided on; versionConflict when it was edited since
 */
export async function approvePosting(app: AppContext, actor: Actor, input: ApprovePostingInput): Promise<void> {
  // On its own, so that the log keeps a comparison with people that ends in a refusal: nobody tries names unseen.
  const undecided = await write(app.db, async (tx) =>
    undecidedText(app, tx, actor, await postingFor(tx, actor, 'posting.approve', input.postingId)),
  );
  const reasons = input.textReasons ?? { wording: null, guard: null };
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.approve', input.postingId);
    if (posting.version !== input.version) throw new DomainError('versionConflict');
    await movePosting(app, tx, actor, posting, 'approve', null, { undecided, reasons });
  });
}
