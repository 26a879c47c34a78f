import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import type { StepCode, StepOwner } from '#app/domain/assistance/placement.ts';
import type { RiskReason } from '#app/domain/assistance/check-in.ts';
import { resultDueOn } from '#app/domain/assistance/course-of-placement.ts';
import { dueGroup } from '#app/domain/assistance/step.ts';
import type { CompanyRequestKind } from '#app/domain/match/company-request.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import { scopeFor, type Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import { asksUntil } from '#app/domain/posting/approval.ts';
import type { TandemAlertKind } from '#app/domain/mentoring/tandem-life.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { courseWindows } from '#app/domain/profile/course-end.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { workingDayOnOrBefore } from '#app/domain/time/working-day.ts';
import { listCallRequests } from '#db/queries/call-request.ts';
import { listRisks, type RiskRow } from '#db/queries/check-in.ts';
import { listOpenRequests, type CompanyRequestRecord } from '#db/queries/company-request.ts';
import { listDueContacts } from '#db/queries/contact-log.ts';
import { countNotesToTransfer } from '#db/queries/file-note.ts';
import { countPlacements, listPlacements, listTitlesEnding } from '#db/queries/placement-lists.ts';
import { listDueSteps } from '#db/queries/placement-steps.ts';
import { listPostings, listPostingsToConfirm } from '#db/queries/posting-lists.ts';
import { countProfiles } from '#db/queries/profile-lists.ts';
import { listProposals } from '#db/queries/proposal-lists.ts';
import { listOpenAlerts } from '#db/queries/tandem-alert.ts';
import { rulesAt } from '#db/queries/rule.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import {
  employerSideForCaseworker,
  employerSideForOfficer,
  type EmployerSideTask,
} from './employer-side-due.server.ts';
import { countTeam, type TeamSums } from './count-team.server.ts';

export const todayGroups = ['overdue', 'today', 'nextDays'] as const;
export type TodayGroup = (typeof todayGroups)[number];

interface Due {
  readonly key: string;
  readonly href: string;
  readonly dueOn: Day;
  readonly caseCode: string | null;
  readonly companyName: string;
  readonly postingKind: PostingKind | null;
}

/** One due thing: whose next step, what, and until when. */
export type TodayRow = Due & { readonly personName: string | null } & TodayTask;

export type TodayTask =
  | {
      readonly task: 'step';
      readonly step: StepCode;
      readonly stepTitle: string | null;
      readonly owner: StepOwner;
      readonly started: boolean;
      readonly stepId: string;
      readonly version: number;
    }
  /** The planned end of a started placement: somebody records how it went. */
  | { readonly task: 'result'; readonly postingTitle: string }
  | { readonly task: 'proposal'; readonly state: ProposalState; readonly postingTitle: string }
  | { readonly task: 'posting' | 'confirmation'; readonly postingTitle: string }
  /** The person asked on her own link to be called. */
  | { readonly task: 'callWish'; readonly purpose: ConsentPurpose }
  /** A company is interested, or asks for proposals. */
  | { readonly task: 'request'; readonly kind: CompanyRequestKind; readonly postingTitle: string }
  /** An answer after the start asks somebody to look after it. */
  | { readonly task: 'risk'; readonly risk: RiskReason }
  | { readonly task: 'contact' }
  /** A tandem asks its coordinator to call. */
  | { readonly task: 'tandem'; readonly alert: TandemAlertKind }
  | EmployerSideTask;

export interface Today {
  readonly day: Day;
  readonly sections: Readonly<Record<TodayGroup, { readonly count: number; readonly rows: readonly TodayRow[] }>>;
  readonly pageCount: number;
  readonly cases: number;
  readonly placements: number;
  /** What the team needs of its lead; null for everybody else. */
  readonly team: TeamSums | null;
  readonly toTransfer: number;
  /** Cases whose course ends within that many days (rule `house.courseEnds`) with nothing after it. */
  readonly courseEnds: readonly { readonly days: number; readonly count: number }[];
  readonly titleEnds: {
    readonly count: number;
    readonly next: readonly {
      readonly placementId: string;
      readonly caseCode: string;
      readonly personName: string | null;
      readonly on: Day;
    }[];
  };
  readonly isCaseworker: boolean;
}

const sectionSize = 50;
const titleWindowDays = 180;

/** A row whose case may be the actor's own: what naming it needs. */
type Candidate = Due & TodayTask & { readonly of: Parameters<typeof revealCaseNames>[2][number] | null };
export type DueTask = Candidate;

/**
 * What somebody has to do until a day (included), the earliest first, without names: what the start page, the calendar
 * feed and the digest are made of. See `listToday` for what belongs to it.
 */
export async function listDue(app: AppContext, actor: Actor, day: Day, until: Day): Promise<DueTask[]> {
  const due = [
    ...(hasRole(actor, 'caseworker', 'teamLead') ? await dueForCaseworker(app, actor, day, until) : []),
    ...(hasRole(actor, 'officer') ? await dueForOfficer(app, actor, day, until) : []),
    ...(hasRole(actor, 'coordinator') ? await dueForCoordinator(app, actor, day) : []),
  ];
  return (
    due
      // Whoever is officer and caseworker has a request about one of her own people once.
      .filter((row, index, rows) => rows.findIndex(({ key }) => key === row.key) === index)
      .sort((a, b) => (a.dueOn === b.dueOn ? (a.key < b.key ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1))
  );
}

/**
 * "Was ist heute fällig?": what is overdue, due today or in the seven days after. A caseworker's own and covered cases (proposals
 * to answer, steps that are hers or the person's, people who asked to be called, companies
 * interested in one of them, what answers after a start ask to look after), an officer's own postings (calls,
 * answers that do not come, steps of the employer's side, postings to check or to ask about, companies to call, their
 * requests); for both, placements whose planned end has come; a coordinator's tandems that ask for a call.
 * 50 rows a section; `only` shows one section by pages.
 * Names of the rows shown: one audit row.
 */
export async function listToday(
  app: AppContext,
  actor: Actor,
  input: { only: TodayGroup | null; page: number },
): Promise<Today> {
  const now = app.clock.now();
  const day = dayOf(now);
  const until = addDays(day, 7);
  // What a caseworker looks after; of a team lead the whole team's.
  const own = scopeFor(actor, 'profile.edit');
  const isCaseworker = hasRole(actor, 'caseworker', 'teamLead');
  const due = await listDue(app, actor, day, until);
  const first = input.only === null ? 0 : (input.page - 1) * sectionSize;
  const of = (group: TodayGroup) => due.filter((row) => dueGroup(row.dueOn, day) === group);
  const groups = { overdue: of('overdue'), today: of('today'), nextDays: of('nextDays') };
  const shownOf = (group: TodayGroup) =>
    input.only === null || input.only === group ? groups[group].slice(first, first + sectionSize) : [];
  const shown = { overdue: shownOf('overdue'), today: shownOf('today'), nextDays: shownOf('nextDays') };
  const titles = isCaseworker ? await listTitlesEnding(app.db, own, day, addDays(day, titleWindowDays)) : [];
  const nextTitles = titles.slice(0, 3);
  const names = await revealCaseNames(app, actor, [
    ...Object.values(shown).flatMap((rows) => rows.flatMap((row) => (row.of === null ? [] : [row.of]))),
    ...nextTitles,
  ]);
  const section = (group: TodayGroup) => ({
    count: groups[group].length,
    rows: shown[group].map(({ of: reference, ...row }) => ({
      ...row,
      personName: reference === null ? null : (names.get(reference.profileId) ?? null),
    })),
  });
  const openStates = ['draft', 'published', 'withdrawn'] as const;
  return {
    day,
    sections: { overdue: section('overdue'), today: section('today'), nextDays: section('nextDays') },
    pageCount: input.only === null ? 1 : Math.max(1, Math.ceil(groups[input.only].length / sectionSize)),
    cases: isCaseworker ? await countProfiles(app.db, own, day, { states: openStates }) : 0,
    placements: await countPlacements(app.db, isCaseworker ? own : scopeFor(actor, 'placement.list'), day, {
      states: ['preparing', 'started'],
      officerId: isCaseworker ? undefined : actor.userId,
    }),
    team: await countTeam(app, actor),
    toTransfer: await countNotesToTransfer(app.db, scopeFor(actor, 'fileNote.read')),
    courseEnds: isCaseworker
      ? await Promise.all(
          courseWindows(await rulesAt(app.db, day)).map(async (days) => ({
            days,
            count: await countProfiles(app.db, own, day, {
              states: openStates,
              courseEnds: { from: day, to: addDays(day, days) },
            }),
          })),
        )
      : [],
    titleEnds: {
      count: titles.length,
      next: nextTitles.map((row) => ({
        placementId: row.placementId,
        caseCode: row.caseCode,
        personName: names.get(row.profileId) ?? null,
        on: row.titleEndsOn,
      })),
    },
    isCaseworker,
  };
}

async function dueForCaseworker(app: AppContext, actor: Actor, day: Day, until: Day): Promise<Candidate[]> {
  const scope = scopeFor(actor, 'today.read');
  const proposals = await listProposals(
    app.db,
    scope,
    day,
    { states: ['proposed', 'interested', 'handedOver', 'applied'], dueBefore: addDays(until, 1) },
    { number: 0, size: 1000 },
  );
  const steps = await listDueSteps(app.db, scope, day, until, { owners: ['caseworker', 'candidate'] });
  const calls = await listCallRequests(app.db, scope, day, until);
  const requests = await listOpenRequests(app.db, scope, day, { dueUntil: until });
  return [
    ...calls.map((row): Candidate => ({
      key: `w${row.id}`,
      href: `/profiles/${row.profileId}#calls`,
      dueOn: row.dueOn,
      caseCode: row.caseCode,
      companyName: row.companyName ?? '',
      postingKind: null,
      task: 'callWish',
      purpose: row.purpose,
      of: row,
    })),
    ...proposals.map(proposalRow),
    ...steps.map(stepRow),
    ...(await listRisks(app.db, scope, day, until)).map(riskRow),
    ...(await dueResults(app, scope, day, until, {})),
    ...(await employerSideForCaseworker(app, scope, day)),
    ...requests.map(requestRow),
  ];
}

async function dueForOfficer(app: AppContext, actor: Actor, day: Day, until: Day): Promise<Candidate[]> {
  const mine = { officerId: actor.userId };
  const scope = scopeFor(actor, 'proposal.list');
  const all = { number: 0, size: 1000 };
  const calls = await listProposals(
    app.db,
    scope,
    day,
    { ...mine, states: ['callRequested'], dueBefore: addDays(until, 1) },
    all,
  );
  const silent = await listProposals(app.db, scope, day, { ...mine, states: ['withCompany'], dueBefore: day }, all);
  const steps = await listDueSteps(app.db, scopeFor(actor, 'placement.list'), day, until, {
    ...mine,
    owners: ['officer', 'company'],
  });
  const current = await listPostingsToConfirm(app.db, scopeFor(actor, 'posting.list'), actor.userId, asksUntil(day));
  const results = await dueResults(app, scopeFor(actor, 'placement.list'), day, until, mine);
  const contacts = await listDueContacts(app.db, actor.userId, until);
  const requests = await listOpenRequests(app.db, scopeFor(actor, 'companyRequest.read'), day, {
    officerId: actor.userId,
    dueUntil: until,
  });
  const submitted = (officerId?: string) =>
    listPostings(app.db, scopeFor(actor, 'posting.list'), { states: ['submitted'], officerId }, { page: 1, size: 300 });
  // Postings nobody is in charge of yet wait for every officer.
  const postings = [
    ...(await submitted(actor.userId)),
    ...(await submitted()).filter((row) => row.officerName === null),
  ];
  return [
    ...[...calls, ...silent].map(proposalRow),
    ...steps.map(stepRow),
    // What a person says of her work is for her case's own people.
    ...(await listRisks(app.db, scopeFor(actor, 'checkIn.ofCompany'), day, until, { ...mine, side: 'employer' })).map(
      riskRow,
    ),
    ...results,
    ...(await employerSideForOfficer(app, actor)),
    ...requests.map(requestRow),
    ...contacts.map((row): Candidate => ({
      key: `c${row.companyId}`,
      href: `/companies/${row.companyId}`,
      dueOn: row.dueOn,
      caseCode: null,
      companyName: row.companyName,
      postingKind: null,
      task: 'contact',
      of: null,
    })),
    ...current.map((row): Candidate => ({
      key: `k${row.id}`,
      href: `/postings/${row.id}`,
      dueOn: workingDayOnOrBefore(row.validThrough ?? day),
      caseCode: null,
      companyName: row.companyName,
      postingKind: row.kind,
      task: 'confirmation',
      postingTitle: row.title,
      of: null,
    })),
    ...postings.flatMap((row): Candidate[] =>
      (row.callBy ?? day) > until
        ? []
        : [
            {
              key: `s${row.id}`,
              href: `/postings/${row.id}`,
              dueOn: row.callBy ?? day,
              caseCode: null,
              companyName: row.companyName,
              postingKind: row.kind,
              task: 'posting',
              postingTitle: row.title,
              of: null,
            },
          ],
    ),
  ];
}

async function dueForCoordinator(app: AppContext, actor: Actor, day: Day): Promise<Candidate[]> {
  const alerts = await listOpenAlerts(app.db, scopeFor(actor, 'tandem.manage'), day, actor.organisationId);
  return alerts.map((row): Candidate => ({
    key: `l${row.id}`,
    href: `/mentoring/tandems/${row.tandemId}`,
    dueOn: dayOf(row.raisedAt),
    caseCode: row.caseCode,
    companyName: row.mentorCode,
    postingKind: null,
    task: 'tandem',
    alert: row.kind,
    of: null,
  }));
}

async function dueResults(
  app: AppContext,
  scope: Scope,
  day: Day,
  until: Day,
  filter: { officerId?: string },
): Promise<Candidate[]> {
  const rows = await listPlacements(
    app.db,
    scope,
    day,
    { ...filter, states: ['started'], plannedEndUntil: until },
    { number: 0, size: 1000 },
  );
  return rows.map((row): Candidate => ({
    key: `r${row.id}`,
    href: `/placements/${row.id}#end`,
    dueOn: resultDueOn(row) ?? day,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'result',
    postingTitle: row.postingTitle,
    of: row,
  }));
}

function proposalRow(row: Awaited<ReturnType<typeof listProposals>>[number]): Candidate {
  return {
    key: `p${row.id}`,
    href: `/proposals/${row.id}`,
    dueOn: row.dueOn ?? '',
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: 'proposal',
    state: row.state,
    postingTitle: row.postingTitle,
    of: row,
  };
}

function riskRow(row: RiskRow): Candidate {
  return {
    key: `a${row.id}`,
    href: `/placements/${row.placementId}/aftercare#risk`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'risk',
    risk: row.risk,
    of: row,
  };
}

function requestRow(row: CompanyRequestRecord): Candidate {
  const { profileId, organisationId } = row;
  return {
    key: `q${row.id}`,
    href: `/requests/${row.id}`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: 'request',
    kind: row.kind,
    postingTitle: row.postingTitle,
    of: profileId === null || organisationId === null ? null : { ...row, profileId, organisationId },
  };
}

function stepRow(row: Awaited<ReturnType<typeof listDueSteps>>[number]): Candidate {
  return {
    key: `t${row.id}`,
    href: `/placements/${row.placementId}?step=${row.id}#step`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'step',
    step: row.code,
    stepTitle: row.title,
    owner: row.owner,
    started: row.placementState === 'started',
    stepId: row.id,
    version: row.version,
    of: row,
  };
}
