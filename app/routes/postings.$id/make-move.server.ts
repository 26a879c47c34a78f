import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { textReasons } from '#app/domain/disclosure/text-guard.ts';
import { wordingReasons } from '#app/domain/posting/wording.ts';
import { closeReasons } from '#app/domain/posting/posting.ts';
import { postingMoves, type PostingMove } from '#app/domain/posting/posting-moves.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { submitPosting } from '#app/use-cases/posting/submit-posting.server.ts';

const moveSchema = z.object({ reason: fields.optionalChoice(closeReasons) });

const textSchema = z.object({
  wordingReason: fields.optionalChoice(wordingReasons),
  guardReason: fields.optionalChoice(textReasons),
});

const notices: Record<PostingMove, string> = {
  submit: 'postingSubmitted',
  sendBack: 'postingSentBack',
  approve: 'postingApproved',
  pause: 'postingPaused',
  reopen: 'postingReopened',
  confirm: 'postingConfirmed',
  fill: 'postingFilled',
  close: 'postingClosed',
};

/** Makes the move a button of app/components/posting/posting-moves.tsx names, and comes back to `path`. */
export async function makeMove({ app, actor, form, params, done }: Acting<Actor>, path: string): Promise<Response> {
  const postingId = params['id'] ?? '';
  const move = postingMoves.find((candidate) => candidate === form.intent);
  if (move === undefined) throw new DomainError('invalid', 'postingMoveImpossible');
  const { version } = form;
  const given = form.read(textSchema);
  const text = { wording: given.wordingReason, guard: given.guardReason };
  if (move === 'approve') await approvePosting(app, actor, { postingId, version, textReasons: text });
  else if (move === 'submit') await submitPosting(app, actor, { postingId, version });
  else {
    const { reason } = form.read(moveSchema);
    await changePostingState(app, actor, { postingId, version, move, reason, textReasons: text });
  }
  return done(path, notices[move]);
}
