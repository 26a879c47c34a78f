import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { changedApprovedFacts } from '#app/domain/posting/approval.ts';
import type { Posting, PostingContent } from '#app/domain/posting/posting.ts';
import { isEditable } from '#app/domain/posting/posting-moves.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { updatePosting, updatePostingState } from '#db/queries/posting.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { rewriteJobFits } from '../disclosure/write-job-fit.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { noteTypedWords } from '../reference/note-typed-words.server.ts';
import { checkPostingRules } from './check-posting-rules.server.ts';
import { postingFor, sideOf } from './posting-access.server.ts';
import { postingFields } from './posting-fields.server.ts';
import { syncPostingIndex } from './posting-index.server.ts';
import { isUndecided, undecidedText } from './posting-text.server.ts';
import { writtenInPosting } from './written-in-posting.ts';

export interface EditPostingInput {
  readonly postingId: string;
  readonly version: number;
  readonly content: PostingContent;
}

/**
 * Changes what is offered. A company may until approval, an officer until the posting is over. Where a fact changes on which
 * the approval rests and a rule now forbids the posting, or its text holds what nobody decided on, it leaves the board and
 * waits for approval again.
 * @throws DomainError versionConflict with what stands there now; conflict when it may not be changed any more
 */
export async function editPosting(app: AppContext, actor: Actor, input: EditPostingInput): Promise<void> {
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    if (!isEditable(posting.state, sideOf(actor))) throw new DomainError('conflict', 'postingNotEditable');
    await applyPostingEdit(app, tx, actor, posting, input);
  });
}

/**
 * The change itself with everything that follows from it, in the caller's transaction: by hand and from a list it is the
 * same. Checks no rights. @throws DomainError versionConflict with what stands there now
 */
export async function applyPostingEdit(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  posting: Posting,
  input: Pick<EditPostingInput, 'version' | 'content'>,
): Promise<void> {
  const now = app.clock.now();
  if (!(await updatePosting(tx, now, posting.id, input.version, input.content))) {
    throw new DomainError('versionConflict', 'versionConflict', { current: postingFields(app, posting) });
  }
  await noteTypedWords(
    app,
    tx,
    actor.userId,
    writtenInPosting(input.content.unknownWords),
    writtenInPosting(posting.unknownWords),
  );
  const changed = changedApprovedFacts(posting, input.content);
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: 'posting.edit',
    subjectKind: 'posting',
    subjectIds: [posting.id],
    detail: { changed: changed.join(' ') },
  });
  await demandApprovalAgain(app, tx, actor, posting, input, changed.length > 0);
  await syncPostingIndex(app, tx, posting.id);
  await rewriteJobFits(app, tx, { postingId: posting.id });
}

async function demandApprovalAgain(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  before: Posting,
  input: Pick<EditPostingInput, 'version' | 'content'>,
  factsChanged: boolean,
): Promise<void> {
  if (before.state !== 'approved' && before.state !== 'paused') return;
  const { content } = input;
  const version = input.version + 1;
  const isUnlawful = factsChanged && (content.kind === null || !maySubmit(await checkPostingRules(app, tx, content)));
  const reason = isUnlawful
    ? 'changedAgainstRule'
    : before.state === 'approved' && isUndecided(await undecidedText(app, tx, { ...content, id: before.id, version }))
      ? 'textUndecided'
      : null;
  if (reason === null) return;
  const now = app.clock.now();
  await updatePostingState(
    tx,
    now,
    { id: before.id, state: before.state, version },
    { to: 'submitted', byUserId: actor.userId, reason, callBy: await answerDay(tx, now, 'house.postingCall') },
  );
}
