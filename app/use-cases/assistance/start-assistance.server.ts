import { planFor } from '#app/domain/assistance/plan.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { startRequirementsFor } from '#app/domain/assistance/start-requirement.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { needsPermit } from '#app/domain/rule/work-access.ts';
import { worksCouncilConsent } from '#app/domain/rule/works-council.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findCompany } from '#db/queries/company.ts';
import { addPlacementEvent, insertPlacement, insertRequirements, insertSteps } from '#db/queries/placement.ts';
import { findPosting } from '#db/queries/posting.ts';
import { findWorkAccess } from '#db/queries/profile.ts';
import type { ProposalRecord } from '#db/queries/proposal.ts';
import { rulesAt } from '#db/queries/rule.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';

/**
 * Begins the assisted placement of an introduced proposal: the two-sided plan and what must be on record before the
 * start, from kind, case facts and company. In the caller's transaction.
 * @returns the placement's id
 * @throws DomainError conflict (`postingNotOpen`) when the posting has no kind
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
  const company = found(await findCompany(tx, proposal.companyId));
  if (posting.kind === null) throw new DomainError('conflict', 'postingNotOpen');
  const book = await rulesAt(tx, today);
  const access = (await findWorkAccess(tx, [proposal.profileId])).get(proposal.profileId)?.[posting.kind] ?? null;
  const council = worksCouncilConsent(book, company);
  const startOn = posting.startsOn !== null && posting.startsOn > today ? posting.startsOn : null;
  const id = await insertPlacement(tx, {
    proposalId: proposal.id,
    profileId: proposal.profileId,
    postingId: proposal.postingId,
    companyId: proposal.companyId,
    organisationId: proposal.organisationId,
    kind: posting.kind,
    state: 'preparing',
    plannedStartOn: startOn,
    plannedEndOn: posting.endsOn,
    createdAt: now,
  });
  const steps = planFor(book, posting.kind, {
    startOn,
    endOn: posting.endsOn,
    today,
    way: proposal.way,
    hasWorksCouncil: council !== 'notNeeded',
    needsPermit: needsPermit(access),
    subsidyPlanned: false,
    doneOn: proposal.way === 'proposed' ? doneBefore(proposal, today) : {},
  });
  await insertSteps(tx, id, steps, byUserId);
  await insertRequirements(tx, id, startRequirementsFor(posting.kind, access, [], council === 'needed'));
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
