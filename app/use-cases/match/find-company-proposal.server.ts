import type { Actor } from '#app/domain/account/actor.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findJobFit } from '#db/queries/disclosure/job-fit.ts';
import { listProposals } from '#db/queries/match/proposal-lists.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { findCompanyPlacement, type CompanyPlacement } from '../assistance/find-company-placement.server.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { mustLabels } from '../disclosure/must-labels.server.ts';
import { findReleasedContact, type ReleasedContact } from './find-released-contact.server.ts';
import { ownProposal } from './own-proposal.server.ts';

/** One proposal as its company sees it: stage 2, and from the release on the contact and its own side of the plan. */
export interface CompanyProposalPage {
  readonly id: string;
  readonly version: number;
  readonly state: ProposalState;
  readonly postingTitle: string;
  readonly pseudonym: string;
  readonly fit: JobFit;
  /** Names of the posting's musts, by key. */
  readonly mustLabels: Readonly<Record<string, string>>;
  /** The earliest day of all proposals for the posting that wait: one of its own would tell when each was made. */
  readonly answerBy: Day | null;
  readonly officer: ContactPerson | null;
  readonly contact: ReleasedContact | null;
  readonly placement: CompanyPlacement | null;
}

/**
 * What a company reads of one proposal of its own; reading a released contact is one audit row.
 * @throws DomainError notFound for other companies' proposals, before the person agreed, and after the end
 */
export async function findCompanyProposal(
  app: AppContext,
  actor: Actor,
  proposalId: string,
): Promise<CompanyProposalPage> {
  const proposal = await ownProposal(app, app.db, actor, 'proposal.seenByCompany', proposalId);
  const seen = found(await findJobFit(app.db, proposal.id));
  const isReleased = proposal.state === 'introduced';
  return {
    id: proposal.id,
    version: proposal.version,
    state: proposal.state,
    postingTitle: proposal.postingTitle,
    pseudonym: seen.pseudonym,
    fit: seen.fit,
    mustLabels: mustLabels(app, actor.locale, [seen.fit]),
    answerBy: proposal.state === 'withCompany' ? await answerByOf(app, actor, proposal.postingId) : null,
    officer: proposal.officerId === null ? null : await findContactPerson(app, proposal.officerId),
    contact: isReleased ? await findReleasedContact(app, actor, proposal.id) : null,
    placement: isReleased ? await findCompanyPlacement(app, actor, proposal.id) : null,
  };
}

async function answerByOf(app: AppContext, actor: Actor, postingId: string): Promise<Day | null> {
  const scope = scopeFor(actor, 'proposal.seenByCompany');
  // Lists are in the order of their days.
  const [first] = await listProposals(
    app.db,
    scope,
    dayOf(app.clock.now()),
    { states: ['withCompany'], postingId },
    { number: 0, size: 1 },
  );
  return first?.dueOn ?? null;
}
