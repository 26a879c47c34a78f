import type { RiskReason } from '#app/domain/assistance/check-in.ts';
import { resultDueOn } from '#app/domain/assistance/placement-moves.ts';
import type { EmployerSideWork } from '#app/domain/assistance/date-offer.ts';
import type { StepCode, StepOwner } from '#app/domain/assistance/placement.ts';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { CompanyRequestKind } from '#app/domain/match/company-request.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { TandemAlertKind } from '#app/domain/mentoring/tandem-life.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { workingDayOnOrBefore } from '#app/domain/time/working-day.ts';
import type { listCallRequests } from '#db/queries/consent/call-request.ts';
import type { CompanyRequestRecord } from '#db/queries/match/company-request.ts';
import type { listDueContacts } from '#db/queries/company/contact-log.ts';
import type { AnsweredOffer } from '#db/queries/assistance/date-offer.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import type { listDueSteps } from '#db/queries/assistance/placement-steps.ts';
import type { listPostingsToConfirm, PostingListRow } from '#db/queries/posting/posting-lists.ts';
import type { ProposalRecord } from '#db/queries/match/proposal.ts';
import type { RiskRow } from '#db/queries/assistance/risk.ts';
import type { OpenSilence } from '#db/queries/match/silence.ts';
import type { listOpenAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import type { CaseReference } from '../profile/reveal-case-names.server.ts';

type RowOf<List extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<List>>[number];

/** What is to be done: its kind, and what the sentence about it says. */
type Task =
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
  /** No day brings a placement in preparation back: somebody plans its first one. */
  | { readonly task: 'firstDay'; readonly postingTitle: string }
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
  /** A company chose a date, none fits it, or it kept silent. */
  | { readonly task: 'employerSide'; readonly what: EmployerSideWork; readonly postingTitle: string };

/** Until when, about whom, where it is done. */
interface Due {
  /** Its own among all that is due, the same every day. */
  readonly key: string;
  readonly href: string;
  readonly dueOn: Day;
  readonly caseCode: string | null;
  readonly companyName: string;
  readonly postingKind: PostingKind | null;
}

/** One thing somebody has to do, without a name. `of`: the case it is about, which may be her own; null: none. */
export type DueTask = Due & Task & { readonly of: CaseReference | null };

/** The same as a page shows it: with the person's name, where the case is the reader's own. */
export type ShownTask = Due & Task & { readonly personName: string | null };

/** A person asked on her own link to be called. */
export function callWishTask(row: RowOf<typeof listCallRequests>): DueTask {
  return {
    key: `w${row.id}`,
    href: `/profiles/${row.profileId}#calls`,
    dueOn: row.dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName ?? '',
    postingKind: null,
    task: 'callWish',
    purpose: row.purpose,
    of: row,
  };
}

/** A proposal waits for an answer. */
export function proposalTask(row: ProposalRecord): DueTask {
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

/** A step of a placement. */
export function stepTask(row: RowOf<typeof listDueSteps>): DueTask {
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

/** The planned end of a placement has come. @param day where no day is planned */
export function resultTask(row: PlacementRecord, day: Day): DueTask {
  return {
    key: `r${row.id}`,
    href: `/placements/${row.id}#end`,
    dueOn: resultDueOn(row) ?? day,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'result',
    postingTitle: row.postingTitle,
    of: row,
  };
}

/** A placement in preparation has no day any more on which it would come back. @param dueOn see `firstDayToPlan` */
export function firstDayTask(row: PlacementRecord, dueOn: Day): DueTask {
  return {
    key: `f${row.id}`,
    href: `/placements/${row.id}#start`,
    dueOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'firstDay',
    postingTitle: row.postingTitle,
    of: row,
  };
}

/** An answer after the start asks somebody to look after it. */
export function riskTask(row: RiskRow): DueTask {
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

/** A company is interested in somebody, or asks for proposals. */
export function requestTask(row: CompanyRequestRecord): DueTask {
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

/** A company somebody promised to call. */
export function contactTask(row: RowOf<typeof listDueContacts>): DueTask {
  return {
    key: `c${row.companyId}`,
    href: `/companies/${row.companyId}`,
    dueOn: row.dueOn,
    caseCode: null,
    companyName: row.companyName,
    postingKind: null,
    task: 'contact',
    of: null,
  };
}

/** A posting that leaves the board unless somebody says it stands. @param day where it has no last day */
export function confirmationTask(row: RowOf<typeof listPostingsToConfirm>, day: Day): DueTask {
  return {
    key: `k${row.id}`,
    href: `/postings/${row.id}`,
    dueOn: workingDayOnOrBefore(row.validThrough ?? day),
    caseCode: null,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'confirmation',
    postingTitle: row.title,
    of: null,
  };
}

/** A posting that waits for its check. @param day where no call was promised */
export function submittedPostingTask(row: PostingListRow, day: Day): DueTask {
  return {
    key: `s${row.id}`,
    href: `/postings/${row.id}`,
    dueOn: row.callBy ?? day,
    caseCode: null,
    companyName: row.companyName,
    postingKind: row.kind,
    task: 'posting',
    postingTitle: row.title,
    of: null,
  };
}

/** A company answered an offer of dates. */
export function offerTask(row: AnsweredOffer, what: EmployerSideWork): DueTask {
  return {
    key: `d${row.id}`,
    href: `/placements/${row.placementId}/dates`,
    dueOn: row.answeredOn,
    caseCode: row.caseCode,
    companyName: row.companyName,
    postingKind: row.postingKind,
    task: 'employerSide',
    what,
    postingTitle: row.postingTitle,
    of: row,
  };
}

/** A company let its time to answer pass. */
export function silenceTask(row: OpenSilence): DueTask {
  return {
    key: `e${row.postingId}`,
    href: `/postings/${row.postingId}#silence`,
    dueOn: dayOf(row.askedAt),
    caseCode: null,
    companyName: row.companyName,
    postingKind: null,
    task: 'employerSide',
    what: 'silence',
    postingTitle: row.postingTitle,
    of: null,
  };
}

/** A tandem asks its coordinator to call. */
export function tandemTask(row: RowOf<typeof listOpenAlerts>): DueTask {
  return {
    key: `l${row.id}`,
    href: `/mentoring/tandems/${row.tandemId}`,
    dueOn: dayOf(row.raisedAt),
    caseCode: row.caseCode,
    companyName: row.mentorCode,
    postingKind: null,
    task: 'tandem',
    alert: row.kind,
    of: null,
  };
}
