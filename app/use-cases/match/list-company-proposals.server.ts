import type { Actor } from '#app/domain/account/actor.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { byCompanyTurn, type ProposalState } from '#app/domain/match/proposal.ts';
import { lastReplyDay } from '#app/domain/match/reply-clock.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, dayOf, mondayOf, type Day } from '#app/domain/time/day.ts';
import { listJobFits } from '#db/queries/disclosure/job-fit.ts';
import { countNoLongerAvailable, listProposals, statesSeenByCompany } from '#db/queries/match/proposal-lists.ts';
import { houseDays } from '../rule/house-days.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson, type ContactPerson } from '../company/find-contact-person.server.ts';
import { mustLabels } from '../disclosure/must-labels.server.ts';

/** One proposal as a company sees it: stage 2 and nothing else. */
export interface CompanyProposal {
  readonly id: string;
  readonly version: number;
  readonly state: ProposalState;
  readonly pseudonym: string;
  readonly fit: JobFit;
}

export interface CompanyPostingProposals {
  readonly postingId: string;
  readonly postingTitle: string;
  readonly proposals: readonly CompanyProposal[];
  /** When the company should have answered; of the posting, as a day for each proposal would tell when each was made. */
  readonly answerBy: Day | null;
  /** The last day on which an answer still counts; of the posting too. */
  readonly freeAfter: Day | null;
  /** Names of the posting's musts, by key. */
  readonly mustLabels: Readonly<Record<string, string>>;
  readonly officer: ContactPerson | null;
  /** Profiles the company has seen lately that are no longer available; nobody says why. */
  readonly goneCount: number;
}

/** For how long "nicht mehr verfügbar" is told. */
const goneDays = 14;

/**
 * A company's start page: its postings with the proposed profiles without names, what waits for an answer first. Reads
 * the gate's own table for the fields and no profile. The order tells nothing of people: by turn, then by pseudonym.
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
  const expiryDays = await houseDays(app.db, app.clock.now(), 'house.proposalExpiry');
  const postings = new Map<string, Writable<CompanyPostingProposals>>();
  const postingOf = async (row: { postingId: string; postingTitle: string; officerId: string | null }) => {
    const known = postings.get(row.postingId);
    if (known !== undefined) return known;
    const posting: Writable<CompanyPostingProposals> = {
      postingId: row.postingId,
      postingTitle: row.postingTitle,
      proposals: [],
      answerBy: null,
      freeAfter: null,
      mustLabels: {},
      officer: row.officerId === null ? null : await findContactPerson(app, row.officerId),
      goneCount: gone.find((item) => item.postingId === row.postingId)?.count ?? 0,
    };
    postings.set(row.postingId, posting);
    return posting;
  };
  for (const row of rows) {
    const seen = fits.get(row.id);
    if (seen === undefined) continue;
    const posting = await postingOf(row);
    posting.proposals = [
      ...posting.proposals,
      { id: row.id, version: row.version, state: row.state, pseudonym: seen.pseudonym, fit: seen.fit },
    ];
    if (row.state === 'withCompany' && row.dueOn !== null) posting.answerBy = earlier(posting.answerBy, row.dueOn);
  }
  for (const row of gone) await postingOf(row);
  return [...postings.values()]
    .map((posting) => ({
      ...posting,
      freeAfter: posting.answerBy === null ? null : lastReplyDay(posting.answerBy, expiryDays),
      proposals: [...posting.proposals].sort(byCompanyTurn),
      mustLabels: mustLabels(
        app,
        actor.locale,
        posting.proposals.map(({ fit }) => fit),
      ),
    }))
    .sort(byAnswerWeek);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const earlier = (known: Day | null, day: Day) => (known === null || day < known ? day : known);

/** By the week in which an answer is due, then by name: no order tells on which day somebody was proposed. */
function byAnswerWeek(a: CompanyPostingProposals, b: CompanyPostingProposals): number {
  const week = ({ answerBy }: CompanyPostingProposals) => (answerBy === null ? 'later' : mondayOf(answerBy));
  return (
    week(a).localeCompare(week(b)) ||
    a.postingTitle.localeCompare(b.postingTitle, 'de') ||
    (a.postingId < b.postingId ? -1 : 1)
  );
}
