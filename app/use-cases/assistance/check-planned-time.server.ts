import type { Actor } from '#app/domain/account/actor.ts';
import { endWhenStarting } from '#app/domain/assistance/placement-moves.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { draftOf } from '#app/domain/posting/approval.ts';
import type { PostingContent, PostingKind } from '#app/domain/posting/posting.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * What the rules say about length and pay of a placement that runs from `from` to `to` (null: open end). The posting was
 * approved for its own days; on others the same wage may be too low, the same kind too long.
 */
async function plannedFindings(
  handle: Handle,
  book: RuleBook,
  placement: Pick<PlacementRecord, 'postingId' | 'kind'>,
  from: Day,
  to: Day | null,
): Promise<Finding[]> {
  return findingsOfTime(book, found(await findPosting(handle, placement.postingId)), placement.kind, from, to);
}

/** Length and pay of this posting if somebody works there as `kind` from `from` to `to`. */
export function findingsOfTime(
  book: RuleBook,
  posting: PostingContent,
  kind: PostingKind,
  from: Day,
  to: Day | null,
): Finding[] {
  const draft = { ...draftOf(posting), kind, startsOn: from, weeks: null, endsOn: to };
  return checkPosting(book, draft).filter(({ field }) => field === 'weeks' || field === 'pay');
}

/**
 * The same for the page, before somebody plans these days: each finding with its rule, so that whoever is refused reads why.
 * @param input `endOn` null: the placement keeps its length; `begins`: the first day has come, an agreed last day stands
 * @throws DomainError notFound
 */
export async function checkPlannedTime(
  app: AppContext,
  actor: Actor,
  input: { placementId: string; on: Day; endOn: Day | null; begins?: boolean },
): Promise<Finding[]> {
  const placement = await ownPlacement(app, app.db, actor, 'placement.edit', input.placementId);
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  const kept = input.begins === true ? endOfStarted : endWhenStarting;
  return plannedFindings(app.db, book, placement, input.on, input.endOn ?? kept(placement, input.on));
}

/** The agreed last day stands, however late the first one was; one that was never planned for this start is worked out. */
export function endOfStarted(placement: PlacementRecord, on: Day): Day | null {
  const { plannedStartOn, plannedEndOn } = placement;
  return plannedStartOn !== null && plannedEndOn !== null && plannedEndOn >= on
    ? plannedEndOn
    : endWhenStarting(placement, on);
}

/**
 * @throws DomainError invalid (`field`: `endBeforeStart`, `lengthNotLawful`, `payNotLawful`) where the rules allow this
 *   kind no such length, or the wage is too low on one of these days
 */
export async function demandLawfulTime(
  handle: Handle,
  book: RuleBook,
  placement: PlacementRecord,
  from: Day,
  to: Day | null,
  field: string,
): Promise<void> {
  if (to !== null && to < from) throw fieldError({ field, code: 'endBeforeStart' });
  const error = (await plannedFindings(handle, book, placement, from, to)).find(({ severity }) => severity === 'error');
  if (error !== undefined)
    throw fieldError({ field, code: error.field === 'pay' ? 'payNotLawful' : 'lengthNotLawful' });
}
