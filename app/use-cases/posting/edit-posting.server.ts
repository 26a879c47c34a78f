import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { changedApprovedFacts } from '#app/domain/posting/approval.ts';
import { haveSameCriteria } from '#app/domain/posting/criteria.ts';
import type { Posting, PostingContent } from '#app/domain/posting/posting.ts';
import { isEditable, isLocked } from '#app/domain/posting/posting-moves.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import { addDays } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { updatePosting } from '#db/queries/posting/posting.ts';
import { countCriteriaEdits, updatePostingState } from '#db/queries/posting/posting-state.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { budgetWeek } from '../disclosure/demand-budget.server.ts';
import { rewriteJobFits } from '../disclosure/write-job-fit.server.ts';
import { houseLimits } from '../rule/house-limits.server.ts';
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
 * Changes what is offered. A company may until approval, an officer until the posting is over. The criteria of an approved
 * posting are locked: with other ones it leaves the board and waits for approval again, and so it does where a fact changes
 * on which the approval rests and a rule now forbids the posting, or where its text holds what nobody decided on.
 * @throws DomainError versionConflict with what stands there now; conflict when it may not be changed any more;
 *   limit (`criteriaEditsSpent`, `fromOn`) when the criteria of the approved posting changed often enough this week
 */
export async function editPosting(app: AppContext, actor: Actor, input: EditPostingInput): Promise<void> {
  await write(app.db, async (tx) => {
    const posting = await postingFor(tx, actor, 'posting.edit', input.postingId);
    if (!isEditable(posting.state, sideOf(actor))) throw new DomainError('conflict', 'postingNotEditable');
    await demandCriteriaEdit(app, tx, posting, input.content);
    await applyPostingEdit(app, tx, actor, posting, input);
  });
}

/** Variants of one posting could be used to find out about people: so many a week and no more. */
async function demandCriteriaEdit(app: AppContext, tx: Tx, posting: Posting, content: PostingContent): Promise<void> {
  if (!isLocked(posting.state) || haveSameCriteria(posting, content)) return;
  const now = app.clock.now();
  const { 'house.criteriaEditsPerWeek': allowed } = await houseLimits(tx, now, ['house.criteriaEditsPerWeek']);
  const week = budgetWeek(now);
  if ((await countCriteriaEdits(tx, posting.id, week.at)) < allowed) return;
  throw new DomainError('limit', 'criteriaEditsSpent', { params: { allowed, fromOn: addDays(week.on, 7) } });
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
  if (!isLocked(before.state)) return;
  const version = input.version + 1;
  const reason = await whyApprovalAgain(app, tx, actor, before, input.content, version, factsChanged);
  if (reason === null) return;
  const now = app.clock.now();
  await updatePostingState(
    tx,
    now,
    { id: before.id, state: before.state, version },
    { to: 'submitted', byUserId: actor.userId, reason, callBy: await answerDay(tx, now, 'house.postingCall') },
  );
}

/** Other criteria come first: they are what is counted by the week. */
async function whyApprovalAgain(
  app: AppContext,
  tx: Tx,
  actor: Actor,
  before: Posting,
  content: PostingContent,
  version: number,
  factsChanged: boolean,
): Promise<'criteriaChanged' | 'changedAgainstRule' | 'textUndecided' | null> {
  if (!haveSameCriteria(before, content)) return 'criteriaChanged';
  if (factsChanged && (content.kind === null || !maySubmit(await checkPostingRules(app, tx, content))))
    return 'changedAgainstRule';
  const isOpenText =
    before.state === 'approved' &&
    isUndecided(await undecidedText(app, tx, actor, { ...content, id: before.id, version }));
  return isOpenText ? 'textUndecided' : null;
}
