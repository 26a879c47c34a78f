import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import { needsReason, stateAfter, type PostingMove } from '#app/domain/posting/posting-moves.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { endRequestsOfPosting } from '#db/queries/match/company-request.ts';
import { updatePostingState } from '#db/queries/posting/posting-state.ts';
import { endProposalsOfPosting } from '#db/queries/match/proposal-end.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { checkPostingRules } from './check-posting-rules.server.ts';
import { sideOf } from './posting-access.server.ts';
import { syncPostingIndex } from './posting-index.server.ts';
import { decideOnText, type TextReasons, type UndecidedText } from './posting-text.server.ts';

/**
 * Makes one move of the state machine with everything that belongs to it, in the caller's transaction: history, audit,
 * index, and the open proposals of a posting that is over.
 * @param actor null: the company posted without an account
 * @param text what was found in its text, and why it may stand: nothing reaches the board without it
 * @throws DomainError conflict when the move is not possible from here; invalid when a reason is missing;
 *   blocked when a rule forbids the posting, the kind is open, the company is not verified, its text is undecided or what is
 *   to be confirmed has ended; versionConflict
 */
export async function movePosting(
  app: AppContext,
  tx: Tx,
  actor: Actor | null,
  posting: Posting,
  move: PostingMove,
  reason: string | null,
  text: { readonly undecided: UndecidedText; readonly reasons: TextReasons } | null = null,
): Promise<void> {
  const now = app.clock.now();
  const to = stateAfter(posting.state, move, actor === null ? 'company' : sideOf(actor));
  if (to === null) throw new DomainError('conflict', 'postingMoveImpossible');
  if (needsReason(move) && reason === null) throw fieldError({ field: 'reason', code: 'reasonMissing' });
  if (move === 'confirm' && posting.endsOn !== null && posting.endsOn < dayOf(now))
    throw new DomainError('blocked', 'postingPeriodOver');
  if (to === 'submitted' || to === 'approved') await demandLawful(app, tx, posting, to);
  if (to === 'approved') {
    if (text === null || actor === null || text.undecided.version !== posting.version)
      throw new DomainError('versionConflict');
    const refusal = await decideOnText(app, tx, actor, text.undecided, text.reasons);
    if (refusal !== null) throw refusal;
  }
  const takesOver = to === 'approved' && posting.officerId === null && actor !== null;
  const changed = await updatePostingState(tx, now, posting, {
    to,
    byUserId: actor?.userId ?? null,
    reason: move === 'confirm' ? 'stillCurrent' : reason,
    callBy: to === 'submitted' ? await answerDay(tx, now, 'house.postingCall') : null,
    currentUntil: to === 'approved' ? addDays(dayOf(now), await houseDays(tx, now, 'house.postingCurrent')) : null,
    ...(takesOver ? { officerId: actor.userId, organisationId: actor.organisationId } : {}),
  });
  if (!changed) throw new DomainError('versionConflict');
  if (to === 'filled' || to === 'closed') {
    await endProposalsOfPosting(tx, posting.id, 'postingClosed', now, actor?.userId ?? null);
    await endRequestsOfPosting(tx, posting.id, actor?.userId ?? null, now);
  }
  await syncPostingIndex(app, tx, posting.id);
  await appendAudit(tx, now, {
    actorId: actor?.userId ?? null,
    action: `posting.${move}`,
    subjectKind: 'posting',
    subjectIds: [posting.id],
    detail: { from: posting.state, to },
  });
}

/** No rule forbids it; before approval also: the kind is chosen and the company is verified. Open questions go to the officer. */
async function demandLawful(app: AppContext, tx: Tx, posting: Posting, to: 'submitted' | 'approved'): Promise<void> {
  if (to === 'approved') {
    if (posting.kind === null)
      throw new DomainError('blocked', 'postingNeedsKind', { problems: [{ field: 'kind', code: 'postingNeedsKind' }] });
    const company = found(await findCompany(tx, posting.companyId));
    if (company.state !== 'verified') throw new DomainError('blocked', 'companyNotVerified');
  }
  if (!maySubmit(await checkPostingRules(app, tx, posting))) throw new DomainError('blocked', 'postingNotLawful');
}
