import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { figuresOf, groupOf, linesOf, lossesOf, type ReportGrouping } from '#app/domain/report/figures.ts';
import { reportPartOf, type Announced, type ProposalOutcome, type ReportPart } from '#app/domain/report/outcome.ts';
import { periodOf, calendarQuartersIn, type ReportPeriod } from '#app/domain/report/period.ts';
import { toldLine, toldLosses, type ToldLine, type ToldLosses } from '#app/domain/report/told-line.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import { listAnnounced, listProposalOutcomes, type AnnouncedFilter } from '#db/queries/report/report.ts';
import { listHeldCalendarQuarters } from '#db/queries/report/report-calendar-quarter.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** What a report is asked for. Null: not narrowed. */
export interface ReportQuestion {
  /** A quarter (`2026-Q3`) or a year; anything else: the last four quarters. */
  readonly period: string | null;
  readonly part: ReportPart;
  readonly companyId: string | null;
  /** Of the companies; the empty text: those whose branch is not known. */
  readonly branch: string | null;
  readonly kind: PostingKind | null;
}

export interface Report {
  readonly period: ReportPeriod & { readonly asked: string };
  readonly today: Day;
  /** For readers of sums: the day the numbers were held on; null: not yet, or the reader sees them as they stand today. */
  readonly heldOn: Day | null;
  readonly total: ToldLine;
  /** A page of the lines; what it leaves out is `rest`, so that page and rest add up to the sum. */
  readonly lines: readonly ToldLine[];
  readonly rest: { readonly count: number; readonly line: ToldLine } | null;
  readonly pageCount: number;
  readonly losses: ToldLosses;
  /** Name of the company the report is about; null: of all. */
  readonly companyName: string | null;
  /** Whether numbers lead to their rows, as far as the actor reaches. */
  readonly hasRows: boolean;
}

const linesPerPage = 50;

/**
 * What became of the seats that were announced in a period: one part alone, by company, branch, kind or quarter. Whoever may
 * not see the rows behind the numbers reads them as they were held on Monday, rounded and without small ones.
 * @param page of the lines, 1-based
 */
export async function findReport(
  app: AppContext,
  actor: Actor,
  question: ReportQuestion & { readonly by: ReportGrouping },
  page = 1,
): Promise<Report> {
  allow(actor, 'report.read', {});
  const today = dayOf(app.clock.now());
  const period = periodOf(question.period, today);
  const postings = await announcedFor(app.db, actor, period, question);
  const wanted = new Set(postings.map(({ postingId }) => postingId));
  const hasRows = mayEver(actor, 'proposal.list');
  const seen = hasRows
    ? { heldOn: null, outcomes: await liveOutcomes(app, actor, today, filterOf(period, question)) }
    : await heldOutcomes(app, period);
  const outcomes = seen.outcomes.filter(({ postingId }) => wanted.has(postingId));
  const asOf = seen.heldOn ?? today;
  const lines = linesOf(postings, outcomes, question.by, asOf);
  const first = (page - 1) * linesPerPage;
  const shown = lines.slice(first, first + linesPerPage);
  const shownKeys = new Set(shown.map(({ key }) => key));
  const others = postings.filter((posting) => !shownKeys.has(groupOf(posting, question.by).key));
  const total = { key: '', name: '', ...figuresOf(postings, outcomes, asOf) };
  return {
    period,
    today,
    heldOn: seen.heldOn,
    total: toldLine(total, hasRows),
    lines: shown.map((line) => toldLine(line, hasRows)),
    rest:
      shown.length === lines.length
        ? null
        : {
            count: lines.length - shown.length,
            line: toldLine({ key: '', name: '', ...figuresOf(others, outcomes, asOf) }, hasRows),
          },
    pageCount: Math.max(1, Math.ceil(lines.length / linesPerPage)),
    // Reasons can be sensitive: exact only for whoever reads every outcome.
    losses: toldLosses(lossesOf(outcomes), scopeFor(actor, 'proposal.list').all),
    companyName: question.companyId === null ? null : (postings[0]?.companyName ?? null),
    hasRows,
  };
}

async function liveOutcomes(
  app: AppContext,
  actor: Actor,
  today: Day,
  filter: AnnouncedFilter,
): Promise<readonly ProposalOutcome[]> {
  return listProposalOutcomes(app.db, scopeFor(actor, 'report.read'), today, filter);
}

/** The outcomes of the week, without anybody's id; none before the first Monday's numbers are held. */
async function heldOutcomes(
  app: AppContext,
  period: ReportPeriod,
): Promise<{ heldOn: Day | null; outcomes: ProposalOutcome[] }> {
  const held = await listHeldCalendarQuarters(app.db, calendarQuartersIn(period));
  return { heldOn: held[0]?.heldOn ?? null, outcomes: held.flatMap(({ outcomes }) => outcomes) };
}

/** What the queries are asked for a period. */
export function filterOf(period: ReportPeriod, { companyId }: Pick<ReportQuestion, 'companyId'>): AnnouncedFilter {
  return { from: startOf(period.from), to: startOf(addDays(period.to, 1)), companyId };
}

/** The postings of one part that the question does not leave out. */
function postingsOf(postings: readonly Announced[], question: ReportQuestion): Announced[] {
  return postings.filter(
    (posting) =>
      reportPartOf(posting.kind, posting.isMinijob) === question.part &&
      (question.kind === null || posting.kind === question.kind) &&
      (question.branch === null || (posting.branch ?? '') === question.branch),
  );
}

/** The postings a question is about. */
export async function announcedFor(
  handle: Handle,
  actor: Actor,
  period: ReportPeriod,
  question: ReportQuestion,
): Promise<Announced[]> {
  return postingsOf(await listAnnounced(handle, scopeFor(actor, 'report.read'), filterOf(period, question)), question);
}
