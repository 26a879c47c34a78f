import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { CloseReason } from '#app/domain/posting/posting.ts';
import type { Announced, ProposalOutcome, Employment } from '#app/domain/report/outcome.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { placementAttachments, placements, placementSteps } from '../../schema/assistance.ts';
import { companies } from '../../schema/company.ts';
import { proposals } from '../../schema/match.ts';
import { postingEvents, postings } from '../../schema/posting.ts';
import { caseFacts, profiles } from '../../schema/profile.ts';
import { coveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';
import { isMinijobOn, minijobColumns } from '../posting/minijob.ts';
import { rulesAt } from '../rule/rule.ts';

/** From (included) - to (excluded). */
export interface ReportSpan {
  readonly from: Date;
  readonly to: Date;
}

export interface AnnouncedFilter extends ReportSpan {
  readonly companyId?: string | null;
}

/** When the company first announced it: handed in, or approved at once. Drafts were never announced. */
const announcedAt = sql<number>`coalesce((select min(${postingEvents.at}) from ${postingEvents} where ${postingEvents.postingId} = ${postings.id} and ${postingEvents.to} in ('submitted', 'approved')), ${postings.submittedAt}, ${postings.approvedAt})`;

/** A seat that was entered twice or could not lawfully be offered was none. */
const noSeat: readonly CloseReason[] = ['doubleEntry', 'notLawful'];

function wasAnnounced({ from, to, companyId }: AnnouncedFilter): SQL | undefined {
  return and(
    gte(announcedAt, from.getTime()),
    lt(announcedAt, to.getTime()),
    isNotNull(postings.kind),
    or(isNull(postings.closedReason), notInArray(postings.closedReason, [...noSeat])),
    companyId == null ? undefined : eq(postings.companyId, companyId),
  );
}

/** Postings that were first announced in the span. Whoever reads reports reads all of them, or none. */
export async function listAnnounced(handle: Handle, scope: Scope, filter: AnnouncedFilter): Promise<Announced[]> {
  if (!scope.all) return [];
  const rows = await handle
    .select({
      postingId: postings.id,
      code: postings.code,
      title: postings.title,
      announcedAt,
      seats: postings.seats,
      ...minijobColumns,
      startsOn: postings.startsOn,
      companyId: postings.companyId,
      companyName: companies.name,
      branch: companies.branch,
    })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .where(wasAnnounced(filter))
    .orderBy(asc(announcedAt), asc(postings.id));
  const book = await rulesAt(handle, dayOf(filter.to));
  return rows.flatMap((row): Announced[] => {
    const { postingId, code, title, seats, kind, companyId, companyName, branch } = row;
    if (kind === null) return [];
    const announcedOn = dayOf(new Date(row.announcedAt));
    const isMinijob = isMinijobOn(book, row, row.startsOn ?? announcedOn);
    return [{ postingId, code, title, announcedOn, seats, kind, isMinijob, companyId, companyName, branch }];
  });
}

/** An outcome with what a list of it, the policy and the counts of a quarter need. No identity. */
export interface OutcomeRow extends ProposalOutcome {
  readonly proposalId: string;
  readonly placementId: string | null;
  readonly profileId: string;
  readonly caseCode: string;
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  readonly coveredBy: string | null;
  readonly postingTitle: string;
  readonly companyName: string;
  /** When the posting was announced; null for drafts. */
  readonly announcedOn: Day | null;
  readonly proposedOn: Day;
  /** When the proposal ended. */
  readonly proposalEndedOn: Day | null;
  /** Derived facts of the case, as of today; null where nobody recorded them or the person was erased. */
  readonly isUnder25: boolean | null;
  readonly isWoman: boolean | null;
}

/** Whether there was a trial day before. */
const trialDayOf = (placement: typeof placements) =>
  sql<number>`exists (select 1 from ${placementSteps} where ${placementSteps.placementId} = ${placement.id} and ${placementSteps.code} = 'trialDay' and ${placementSteps.state} = 'done')`;

/** Whether § 16i supports it. */
const section16iOf = (placement: typeof placements) =>
  sql<number>`exists (select 1 from ${placementAttachments} where ${placementAttachments.placementId} = ${placement.id} and ${placementAttachments.attachment} = 'section16i')`;

const employmentColumns = (placement: typeof placements) => ({
  placementState: placement.state,
  interviewOn: placement.interviewOn,
  contractOn: placement.contractOn,
  startedOn: placement.startedOn,
  endedOn: placement.endedOn,
  endReason: placement.endReason,
  trialResult: placement.trialResult,
  hasTrialDay: trialDayOf(placement),
  hasSection16i: section16iOf(placement),
  outcomeMonth6: placement.outcomeMonth6,
  outcomeMonth12: placement.outcomeMonth12,
});

interface EmploymentRow extends Omit<Employment, 'state' | 'hasTrialDay' | 'hasSection16i'> {
  readonly placementState: Employment['state'];
  readonly hasTrialDay: number;
  readonly hasSection16i: number;
}

function employmentOf(row: EmploymentRow): Employment {
  return {
    state: row.placementState,
    interviewOn: row.interviewOn,
    contractOn: row.contractOn,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    endReason: row.endReason,
    trialResult: row.trialResult,
    hasTrialDay: row.hasTrialDay === 1,
    hasSection16i: row.hasSection16i === 1,
    outcomeMonth6: row.outcomeMonth6,
    outcomeMonth12: row.outcomeMonth12,
  };
}

const next = alias(placements, 'next_placement');

/** Ids of the work and apprenticeships of the same person at the same company after this placement began, in their order; a JSON list. */
const followerIds = sql<string>`(select json_group_array(${next.id} order by coalesce(${next.contractOn}, ${next.startedOn}), ${next.id}) from ${placements} as next_placement
  where ${next.profileId} = ${placements.profileId} and ${next.companyId} = ${placements.companyId} and ${next.id} != ${placements.id}
  and ${next.kind} in ('employment', 'trialEmployment', 'apprenticeship')
  and coalesce(${next.contractOn}, ${next.startedOn}) >= ${placements.startedOn})`;

function inReach(scope: Scope, today: Day): SQL | undefined {
  return scope.all ? undefined : anyOf(casesInScope(scope, today, proposals.organisationId));
}

/** What became of every proposal to a posting that was announced in the span, within the scope. */
export async function listProposalOutcomes(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: AnnouncedFilter,
): Promise<OutcomeRow[]> {
  return outcomesWhere(handle, scope, today, wasAnnounced(filter));
}

/** Every outcome of which something happened in the span: proposed, begun, lost, or half a year old. */
export async function listOutcomesTouched(
  handle: Handle,
  scope: Scope,
  today: Day,
  span: { readonly at: ReportSpan; readonly from: Day; readonly to: Day; readonly startedFrom: Day },
): Promise<OutcomeRow[]> {
  const { at, from, to, startedFrom } = span;
  const within = (column: typeof proposals.proposedAt | typeof proposals.endedAt) =>
    and(gte(column, at.from), lt(column, at.to));
  return outcomesWhere(
    handle,
    scope,
    today,
    or(
      within(proposals.proposedAt),
      within(proposals.endedAt),
      sql`${placements.startedOn} between ${startedFrom} and ${to}`,
      sql`${placements.endedOn} between ${from} and ${to}`,
    ),
  );
}

async function outcomesWhere(handle: Handle, scope: Scope, today: Day, which: SQL | undefined): Promise<OutcomeRow[]> {
  const rows = await handle
    .select({
      proposalId: proposals.id,
      postingId: proposals.postingId,
      ...minijobColumns,
      state: proposals.state,
      end: proposals.end,
      notFitReason: proposals.notFitReason,
      profileId: proposals.profileId,
      caseCode: profiles.caseCode,
      organisationId: proposals.organisationId,
      caseworkerId: profiles.caseworkerId,
      teamId: users.teamId,
      absentUntil: users.absentUntil,
      coveredBy: users.coveredBy,
      postingTitle: postings.title,
      companyName: companies.name,
      announcedAt: sql<number | null>`${announcedAt}`,
      proposedAt: proposals.proposedAt,
      proposalEndedAt: proposals.endedAt,
      isUnder25: caseFacts.isUnder25,
      isWoman: caseFacts.isWoman,
      placementId: placements.id,
      plannedStartOn: placements.plannedStartOn,
      ...employmentColumns(placements),
      followerIds,
    })
    .from(proposals)
    .innerJoin(postings, eq(postings.id, proposals.postingId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .leftJoin(caseFacts, eq(caseFacts.profileId, proposals.profileId))
    .leftJoin(placements, eq(placements.proposalId, proposals.id))
    .where(and(isNotNull(postings.kind), inReach(scope, today), which))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id));
  const book = await rulesAt(handle, today);
  const following = new Map(rows.map((row) => [row.proposalId, JSON.parse(row.followerIds) as string[]]));
  const integrations = await integrationsById(handle, book, [...following.values()].flat());
  return rows.flatMap((row): OutcomeRow[] => {
    const { kind, placementState } = row;
    if (kind === null) return [];
    return [
      {
        proposalId: row.proposalId,
        postingId: row.postingId,
        kind,
        isMinijob: isMinijobOn(book, row, row.startedOn ?? row.plannedStartOn ?? today),
        state: row.state,
        end: row.end,
        notFitReason: row.notFitReason,
        placement: placementState === null ? null : employmentOf({ ...row, placementState }),
        followedBy: following.get(row.proposalId)?.flatMap((id) => integrations.get(id) ?? [])[0] ?? null,
        placementId: row.placementId,
        profileId: row.profileId,
        caseCode: row.caseCode,
        organisationId: row.organisationId,
        caseworkerId: row.caseworkerId,
        teamId: row.teamId,
        coveredBy: coveredToday(row, today).coveredBy,
        postingTitle: row.postingTitle,
        companyName: row.companyName,
        announcedOn: row.announcedAt === null ? null : dayOf(new Date(row.announcedAt)),
        proposedOn: dayOf(row.proposedAt),
        proposalEndedOn: row.proposalEndedAt === null ? null : dayOf(row.proposalEndedAt),
        isUnder25: row.isUnder25,
        isWoman: row.isWoman,
      },
    ];
  });
}

/** Those of the placements that are integration. */
async function integrationsById(
  handle: Handle,
  book: RuleBook,
  ids: readonly string[],
): Promise<Map<string, Employment>> {
  if (ids.length === 0) return new Map();
  const rows = await handle
    .select({
      id: placements.id,
      plannedStartOn: placements.plannedStartOn,
      ...minijobColumns,
      ...employmentColumns(placements),
    })
    .from(placements)
    // With one table alone Drizzle writes columns of subqueries without their table.
    .innerJoin(postings, eq(postings.id, placements.postingId))
    .where(inArray(placements.id, listed(ids)));
  const integrations = rows.filter(
    (row) => row.hasSection16i === 0 && !isMinijobOn(book, row, row.startedOn ?? row.plannedStartOn ?? book.day),
  );
  return new Map(integrations.map((row) => [row.id, employmentOf(row)]));
}

/** The first day anything was announced; null in an empty house. */
export async function firstAnnouncedOn(handle: Handle): Promise<Day | null> {
  const [row] = await handle
    .select({ at: sql<number | null>`min(${announcedAt})` })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId));
  return row?.at == null ? null : dayOf(new Date(row.at));
}
