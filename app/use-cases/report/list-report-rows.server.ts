import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { groupOf, type ReportGrouping } from '#app/domain/report/figures.ts';
import {
  fateOf,
  isCounted,
  lossOf,
  type Announced,
  type OutcomeCell,
  type OutcomeFate,
  type Loss,
} from '#app/domain/report/outcome.ts';
import { periodOf, type ReportPeriod } from '#app/domain/report/period.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { listProposalOutcomes } from '#db/queries/report/report.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { announcedFor, filterOf, type ReportQuestion } from './find-report.server.ts';

export interface RowsQuestion extends ReportQuestion {
  readonly by: ReportGrouping;
  /** Which line of the report; null: the sum of all. */
  readonly group: string | null;
  /** Which number: seats are postings, everything else are outcomes of proposals. */
  readonly cell: OutcomeCell | 'seats';
}

/** An outcome as somebody who may open it reads it in the list. */
export interface ReportOutcome {
  readonly proposalId: string;
  readonly placementId: string | null;
  readonly caseCode: string;
  readonly postingTitle: string;
  readonly companyName: string;
  readonly fate: OutcomeFate;
  readonly loss: Loss | null;
  readonly proposedOn: Day;
  readonly startedOn: Day | null;
}

export interface ReportRows {
  readonly period: ReportPeriod & { readonly asked: string };
  readonly lineName: string | null;
  readonly postings: readonly Announced[];
  readonly outcomes: readonly ReportOutcome[];
  /** What the report says; more than is shown where the actor does not reach every row. */
  readonly count: number;
  readonly seesAll: boolean;
  readonly pageCount: number;
}

const pageSize = 50;

/**
 * The rows behind one number of a report. Of outcomes those the actor may open: the lists of proposals and this one reach
 * equally far. @param page 1-based @throws DomainError notFound for readers of sums only
 */
export async function listReportRows(
  app: AppContext,
  actor: Actor,
  question: RowsQuestion,
  page: number,
): Promise<ReportRows> {
  allow(actor, 'report.read', {});
  if (!mayEver(actor, 'proposal.list')) throw new DomainError('notFound');
  const today = dayOf(app.clock.now());
  const period = periodOf(question.period, today);
  const { by, group, cell } = question;
  const postings = (await announcedFor(app.db, actor, period, question)).filter(
    (posting) => group === null || groupOf(posting, by).key === group,
  );
  const first = postings[0];
  const lineName = group === null || first === undefined ? group : groupOf(first, by).name;
  const shown = (page - 1) * pageSize;
  const pages = (count: number) => Math.max(1, Math.ceil(count / pageSize));
  if (cell === 'seats') {
    const count = postings.reduce((sum, { seats }) => sum + seats, 0);
    const rows = postings.slice(shown, shown + pageSize);
    return { period, lineName, postings: rows, outcomes: [], count, seesAll: true, pageCount: pages(postings.length) };
  }
  const wanted = new Set(postings.map(({ postingId }) => postingId));
  const filter = filterOf(period, question);
  const countedIn = async (scope: ReturnType<typeof scopeFor>) =>
    (await listProposalOutcomes(app.db, scope, today, filter)).filter(
      (outcome) => wanted.has(outcome.postingId) && isCounted(outcome, cell, today),
    );
  const scope = scopeFor(actor, 'proposal.list');
  const own = await countedIn(scope);
  const count = scope.all ? own.length : (await countedIn(scopeFor(actor, 'report.read'))).length;
  return {
    period,
    lineName,
    postings: [],
    outcomes: own.slice(shown, shown + pageSize).map((outcome) => ({
      proposalId: outcome.proposalId,
      placementId: outcome.placementId,
      caseCode: outcome.caseCode,
      postingTitle: outcome.postingTitle,
      companyName: outcome.companyName,
      fate: fateOf(outcome),
      loss: lossOf(outcome),
      proposedOn: outcome.proposedOn,
      startedOn: outcome.placement?.startedOn ?? null,
    })),
    count,
    seesAll: own.length === count,
    pageCount: pages(own.length),
  };
}
