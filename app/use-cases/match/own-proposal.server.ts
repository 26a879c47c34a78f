import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { nextState, type ProposalMove, type ProposalState } from '#app/domain/match/proposal.ts';
import type { Action, PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { addProposalEvent, findProposal, updateProposal, type ProposalRecord } from '#db/queries/match/proposal.ts';
import { closeCompanyView } from '#db/queries/match/proposal-end.ts';
import { statesSeenByCompany } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';

/** Something may newly be shown: a verified company with an approved posting (stages 2 and 3). */
export function isOpenForDisclosure(proposal: Pick<ProposalRecord, 'companyState' | 'postingState'>): boolean {
  return proposal.companyState === 'verified' && proposal.postingState === 'approved';
}

/** @throws DomainError conflict (`postingNotOpen`) when nothing may be shown to this company for this posting now */
export function demandOpenForDisclosure(proposal: Pick<ProposalRecord, 'companyState' | 'postingState'>): void {
  if (!isOpenForDisclosure(proposal)) throw new DomainError('conflict', 'postingNotOpen');
}

/** What the policy needs to know of a proposal. A company sees it while it is open, and its own placements. */
export function proposalResource(proposal: ProposalRecord): PolicyResource {
  const seen =
    proposal.way === 'proposed' &&
    (statesSeenByCompany as readonly ProposalState[]).includes(proposal.state) &&
    (isOpenForDisclosure(proposal) || (proposal.state === 'introduced' && proposal.companyState === 'verified'));
  return {
    organisationId: proposal.organisationId,
    teamId: proposal.teamId,
    ownerIds: [proposal.caseworkerId, proposal.coveredBy],
    releasedTo: seen ? proposal.companyId : null,
  };
}

/** The proposal, if the actor may do `action` to it. @throws DomainError notFound, forbidden */
export async function ownProposal(
  app: AppContext,
  handle: Handle,
  actor: Actor,
  action: Action,
  id: string,
): Promise<ProposalRecord> {
  const proposal = found(await findProposal(handle, id, dayOf(app.clock.now())));
  allow(actor, action, proposalResource(proposal));
  return proposal;
}

/**
 * Makes one move of the proposal's state machine, with its event, in the caller's transaction. Whatever ends takes the
 * company's view and the release with it.
 * @throws DomainError conflict (`proposalMovedOn`) when the move is not possible any more; versionConflict when
 *   somebody else was faster
 */
export async function moveProposal(
  tx: Tx,
  proposal: ProposalRecord,
  move: ProposalMove,
  change: { at: Date; byUserId: string | null } & Parameters<typeof updateProposal>[3],
): Promise<ProposalState> {
  const { at, byUserId, ...columns } = change;
  const state = nextState(proposal.state, move);
  if (state === null) throw new DomainError('conflict', 'proposalMovedOn');
  if (!(await updateProposal(tx, proposal.id, proposal.version, { ...columns, state })))
    throw new DomainError('versionConflict', 'proposalMovedOn');
  await addProposalEvent(tx, { proposalId: proposal.id, at, byUserId, move, state });
  if (state === 'ended') await closeCompanyView(tx, [proposal.id], at, byUserId);
  return state;
}
