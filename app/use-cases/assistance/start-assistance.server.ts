import { planFor } from '#app/domain/assistance/plan.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findPlacement, insertPlacement } from '#db/queries/assistance/placement.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { planTemplateInForce } from '#db/queries/assistance/plan-template.ts';
import { insertSteps } from '#db/queries/assistance/placement-steps.ts';
import { putRequirements } from '#db/queries/assistance/start-requirement.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { needsOf } from './renew-plan.server.ts';

/**
 * Begins the assisted placement of an introduced proposal: the two-sided plan and what must be on record before the
 * start, from the template in force, case facts and company. In the caller's transaction.
 * @returns the placement's id
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind, unavailable (`noPlanTemplate`)
 */
export async function startAssistance(
  app: AppContext,
  tx: Tx,
  byUserId: string,
  proposal: ProposalRecord,
): Promise<string> {
  const now = app.clock.now();
  const today = dayOf(now);
  const posting = found(await findPosting(tx, proposal.postingId));
  if (posting.kind === null) throw new DomainError('conflict', 'postingNotOpen');
  const book = await rulesAt(tx, today);
  const template = await planTemplateInForce(tx, posting.kind, proposal.organisationId, today);
  if (template === null) throw new DomainError('unavailable', 'noPlanTemplate');
  const startOn = posting.startsOn !== null && posting.startsOn > today ? posting.startsOn : null;
  const id = await insertPlacement(tx, {
    proposalId: proposal.id,
    profileId: proposal.profileId,
    postingId: proposal.postingId,
    companyId: proposal.companyId,
    organisationId: proposal.organisationId,
    kind: posting.kind,
    planTemplateId: template.id,
    state: 'preparing',
    plannedStartOn: startOn,
    plannedEndOn: startOn === null ? null : posting.endsOn,
    createdAt: now,
  });
  const { facts, requirements } = await needsOf(tx, book, found(await findPlacement(tx, id, today)));
  const doneOn = proposal.way === 'proposed' ? doneBefore(proposal, today) : {};
  await insertSteps(tx, id, planFor(book, template.steps, { ...facts, doneOn }), byUserId);
  await putRequirements(tx, id, requirements);
  await addPlacementEvent(tx, { placementId: id, at: now, byUserId, code: 'created' });
  return id;
}

/** Steps that are over when a placement begins: the talk, the reading, the release. */
function doneBefore(proposal: ProposalRecord, today: Day): Partial<Record<StepCode, Day>> {
  return {
    talkProposal: proposal.releasedAt === null ? today : dayOf(proposal.releasedAt),
    readProfile: proposal.companyAnsweredAt === null ? today : dayOf(proposal.companyAnsweredAt),
    releaseContact: today,
  };
}
