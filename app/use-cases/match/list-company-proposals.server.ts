import type { Actor } from '#app/domain/account/actor.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findUser } from '#db/queries/account.ts';
import { listJobFits, listProposals, statesSeenByCompany } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';

/** One proposal as a company sees it: stage 2 and nothing else. */
export interface CompanyProposal {
  readonly id: string;
  readonly version: number;
  readonly state: ProposalState;
  readonly pseudonym: string;
  readonly fit: JobFit;
  readonly answerBy: Day | null;
}

export interface CompanyPostingProposals {
  readonly postingId: string;
  readonly postingTitle: string;
  readonly proposals: readonly CompanyProposal[];
  readonly officer: { readonly name: string; readonly phone: string | null; readonly email: string | null } | null;
}

/**
 * A company's start page: its postings with the proposed profiles without names. Reads the gate's own table for the
 * fields and no profile.
 */
export async function listCompanyProposals(app: AppContext, actor: Actor): Promise<CompanyPostingProposals[]> {
  if (actor.companyId === null) return [];
  const scope = scopeFor(actor, 'proposal.list');
  const rows = await listProposals(app.db, scope, dayOf(app.clock.now()), { states: statesSeenByCompany });
  const fits = await listJobFits(app.db, actor.companyId);
  const postings = new Map<string, CompanyPostingProposals & { proposals: CompanyProposal[] }>();
  for (const row of rows) {
    const seen = fits.get(row.id);
    if (seen === undefined) continue;
    let posting = postings.get(row.postingId);
    if (posting === undefined) {
      const officer = row.officerId === null ? null : await findUser(app.db, row.officerId);
      posting = {
        postingId: row.postingId,
        postingTitle: row.postingTitle,
        proposals: [],
        officer: officer === null ? null : { name: officer.displayName ?? '', phone: officer.phone, email: officer.email },
      };
      postings.set(row.postingId, posting);
    }
    posting.proposals.push({
      id: row.id,
      version: row.version,
      state: row.state,
      pseudonym: seen.pseudonym,
      fit: seen.fit,
      answerBy: row.state === 'withCompany' ? row.dueOn : null,
    });
  }
  return [...postings.values()];
}
