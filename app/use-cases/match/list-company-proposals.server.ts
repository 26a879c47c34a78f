import type { Actor } from '#app/domain/account/actor.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { byCompanyTurn, type ProposalState } from '#app/domain/match/proposal.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { countNoLongerAvailable, listJobFits, listProposals, statesSeenByCompany } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';

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
  readonly officer: ContactPerson | null;
  /** Profiles the company has seen lately that are no longer available; nobody says why. */
  readonly goneCount: number;
}

/** For how long "nicht mehr verfügbar" is told. */
const goneDays = 14;

/**
 * A company's start page: its postings with the proposed profiles without names, what waits for an answer first. Reads
 * the gate's own table for the fields and no profile.
 */
export async function listCompanyProposals(app: AppContext, actor: Actor): Promise<CompanyPostingProposals[]> {
  if (actor.companyId === null) return [];
  const scope = scopeFor(actor, 'proposal.seenByCompany');
  const today = dayOf(app.clock.now());
  const rows = await listProposals(app.db, scope, today, { states: statesSeenByCompany });
  const fits = await listJobFits(app.db, actor.companyId);
  const gone = await countNoLongerAvailable(
    app.db,
    actor.companyId,
    new Date(`${addDays(today, -goneDays)}T00:00:00Z`),
  );
  const postings = new Map<string, CompanyPostingProposals & { proposals: CompanyProposal[] }>();
  const postingOf = async (row: { postingId: string; postingTitle: string; officerId: string | null }) => {
    const known = postings.get(row.postingId);
    if (known !== undefined) return known;
    const posting = {
      postingId: row.postingId,
      postingTitle: row.postingTitle,
      proposals: [],
      officer: row.officerId === null ? null : await findContactPerson(app, row.officerId),
      goneCount: gone.find((item) => item.postingId === row.postingId)?.count ?? 0,
    };
    postings.set(row.postingId, posting);
    return posting;
  };
  for (const row of rows) {
    const seen = fits.get(row.id);
    if (seen === undefined) continue;
    (await postingOf(row)).proposals.push({
      id: row.id,
      version: row.version,
      state: row.state,
      pseudonym: seen.pseudonym,
      fit: seen.fit,
      answerBy: row.state === 'withCompany' ? row.dueOn : null,
    });
  }
  for (const row of gone) await postingOf(row);
  // Never by time: what was proposed when is nothing a company learns.
  for (const { proposals } of postings.values()) proposals.sort(byCompanyTurn);
  const answerBy = (posting: CompanyPostingProposals) =>
    posting.proposals.flatMap((proposal) => proposal.answerBy ?? []).sort()[0] ?? 'later';
  return [...postings.values()].sort((a, b) => (answerBy(a) < answerBy(b) ? -1 : answerBy(a) > answerBy(b) ? 1 : 0));
}
