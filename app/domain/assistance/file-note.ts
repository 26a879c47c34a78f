import type { ConsentChannel, ConsentLanguage, ConsentPurpose, HelperKind } from '../consent/consent.ts';
import type { NotFitReason, ProposalWay } from '../match/proposal.ts';
import type { LearnerGoal, TandemEndReason } from '../mentoring/mentoring.ts';
import type { PostingKind } from '../posting/posting.ts';
import type { Day } from '../time/day.ts';
import type {
  LongMeasureReason,
  PlacementEndReason,
  PlacementSide,
  StartRequirement,
  StepCode,
  TrialResult,
} from './placement.ts';

/** Posting and company as a note names them. */
export interface NotedPosting {
  /** Public code, e.g. `ST-7K2F`. */
  readonly posting: string;
  readonly title: string;
  readonly company: string;
}

/** Something worth a sentence in the agency's own system. Never a person's name; company and title of the posting may stand there. */
export type NotedEvent =
  | ({ readonly type: 'proposalMade'; readonly on: Day; readonly way: ProposalWay } & NotedPosting)
  | ({ readonly type: 'proposalAnswered'; readonly on: Day; readonly answer: 'yes' | 'no' } & NotedPosting)
  | ({
      readonly type:
        | 'proposalWithdrawn'
        | 'proposalExpired'
        | 'applied'
        | 'companyMeets'
        | 'companyAsksCall'
        | 'companyInvites'
        | 'applicationDeclined'
        | 'contactReleased';
      readonly on: Day;
    } & NotedPosting)
  | ({ readonly type: 'companyDeclines'; readonly on: Day; readonly reason: NotFitReason } & NotedPosting)
  | {
      readonly type: 'consentDecided';
      readonly on: Day;
      readonly purpose: ConsentPurpose;
      readonly decision: 'yes' | 'no';
      readonly language: ConsentLanguage;
      readonly channel: ConsentChannel;
      readonly helper: HelperKind;
      /** Company the consent is for; null for purposes without one. */
      readonly company: string | null;
    }
  | { readonly type: 'consentWithdrawn'; readonly on: Day; readonly purpose: ConsentPurpose }
  | ({
      readonly type: 'stepDone' | 'stepSkipped';
      readonly on: Day;
      readonly step: StepCode;
      readonly side: PlacementSide;
      /** Which step: a placement may have several of one's own words. Not said in the note. */
      readonly stepId: string;
    } & NotedPosting)
  | ({
      readonly type: 'requirementRecorded';
      readonly on: Day;
      readonly requirement: StartRequirement;
      readonly reference: string;
    } & NotedPosting)
  | ({ readonly type: 'longMeasureRecorded'; readonly on: Day; readonly reason: LongMeasureReason } & NotedPosting)
  | ({
      readonly type: 'placementStarted' | 'placementLasts' | 'placementTakenUp';
      readonly on: Day;
      readonly kind: PostingKind;
    } & NotedPosting)
  | ({
      readonly type: 'placementCompleted';
      readonly on: Day;
      readonly kind: PostingKind;
      readonly result: TrialResult;
    } & NotedPosting)
  | ({
      readonly type: 'placementEnded';
      readonly on: Day;
      readonly kind: PostingKind;
      readonly wasStarted: boolean;
      readonly reason: PlacementEndReason;
    } & NotedPosting)
  | { readonly type: 'tandemStarted'; readonly on: Day; readonly goals: readonly LearnerGoal[] }
  | { readonly type: 'tandemEnded'; readonly on: Day; readonly reason: TandemEndReason };

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An event of a proposal or placement; day and posting are filled in. */
export type PostingNote = Without<Extract<NotedEvent, NotedPosting>, 'on' | keyof NotedPosting>;

/** Posting and company of a row about them. */
export function notedPosting(row: {
  readonly postingCode: string;
  readonly postingTitle: string;
  readonly companyName: string;
}): NotedPosting {
  return { posting: row.postingCode, title: row.postingTitle, company: row.companyName };
}

export const fileNoteSubjects = ['proposal', 'consent', 'step', 'result', 'tandem'] as const;
export type FileNoteSubject = (typeof fileNoteSubjects)[number];

export const fileNoteCodes = [
  'proposalMade',
  'postingHandedOver',
  'proposalAgreed',
  'applied',
  'companyMeets',
  'companyAsksCall',
  'companyInvites',
  'applicationDeclined',
  'companyDeclines',
  'contactReleased',
  'consentGiven',
  'consentGivenForCompany',
  'stepDone',
  'stepSkipped',
  'requirementRecorded',
  'longMeasureRecorded',
  'placementStarted',
  'placementLasts',
  'placementCompleted',
  'placementEnded',
  'placementEndedBecause',
  'placementNotStarted',
  'placementTakenUp',
  'tandemStarted',
  'tandemEnded',
] as const;
export type FileNoteCode = (typeof fileNoteCodes)[number];

/** A note as stored: rendered in German on reading (app/i18n/file-note-text.ts). */
export interface FileNoteDraft {
  readonly subject: FileNoteSubject;
  readonly code: FileNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reasons about the work itself. Everything else (health, family, her own decision, ...) stays out of a note that leaves the house. */
const sayableReasons: readonly PlacementEndReason[] = [
  'language',
  'vocationalSchool',
  'skillGap',
  'permit',
  'employerWithdrew',
];

/**
 * The note for an event, or null when there is none to write. A person's No, a withdrawal and an expiry (which may be
 * her silence) have no consequence and so never appear: not as a sentence, not as an empty one.
 */
export function noteFor(event: NotedEvent): FileNoteDraft | null {
  switch (event.type) {
    case 'proposalMade':
      return note('proposal', event.way === 'self' ? 'postingHandedOver' : 'proposalMade', event.on, posting(event));
    case 'proposalAnswered':
      return event.answer === 'yes' ? note('proposal', 'proposalAgreed', event.on, posting(event)) : null;
    case 'proposalWithdrawn':
    case 'proposalExpired':
    case 'consentWithdrawn':
      return null;
    case 'applied':
    case 'companyMeets':
    case 'companyAsksCall':
    case 'companyInvites':
    case 'applicationDeclined':
    case 'contactReleased':
      return note('proposal', event.type, event.on, posting(event));
    case 'companyDeclines':
      return note('proposal', 'companyDeclines', event.on, { ...posting(event), reason: event.reason });
    case 'consentDecided': {
      if (event.decision === 'no') return null;
      const params = { purpose: event.purpose, language: event.language, channel: event.channel, helper: event.helper };
      return event.company === null
        ? note('consent', 'consentGiven', event.on, params)
        : note('consent', 'consentGivenForCompany', event.on, { ...params, company: event.company });
    }
    case 'stepDone':
    case 'stepSkipped':
      return note('step', event.type, event.on, {
        ...posting(event),
        step: event.step,
        side: event.side,
        stepId: event.stepId,
      });
    case 'requirementRecorded':
      return note('step', 'requirementRecorded', event.on, {
        ...posting(event),
        requirement: event.requirement,
        reference: event.reference,
      });
    case 'longMeasureRecorded':
      return note('step', 'longMeasureRecorded', event.on, { ...posting(event), reason: event.reason });
    case 'placementStarted':
    case 'placementLasts':
    case 'placementTakenUp':
      return note('result', event.type, event.on, { ...posting(event), kind: event.kind });
    case 'placementCompleted':
      return note('result', event.type, event.on, { ...posting(event), kind: event.kind, result: event.result });
    case 'placementEnded':
      return endNote(event);
    case 'tandemStarted':
      return note('tandem', 'tandemStarted', event.on, { goals: event.goals.join(' ') });
    case 'tandemEnded':
      return event.reason === 'consentWithdrawn' || event.reason === 'declined'
        ? null
        : note('tandem', 'tandemEnded', event.on);
  }
}

/** Before the start only the company's or an authority's reason is told; afterwards the end itself is a fact, its private reason is not. */
function endNote(event: Extract<NotedEvent, { type: 'placementEnded' }>): FileNoteDraft | null {
  const params = { ...posting(event), kind: event.kind };
  const isSayable = sayableReasons.includes(event.reason);
  if (!event.wasStarted) {
    if (event.reason !== 'employerWithdrew' && event.reason !== 'permit') return null;
    return note('result', 'placementNotStarted', event.on, { ...params, reason: event.reason });
  }
  return isSayable
    ? note('result', 'placementEndedBecause', event.on, { ...params, reason: event.reason })
    : note('result', 'placementEnded', event.on, params);
}

function posting(event: NotedPosting): Record<string, string> {
  return { posting: event.posting, title: event.title, company: event.company };
}

function note(
  subject: FileNoteSubject,
  code: FileNoteCode,
  on: Day,
  params: Record<string, string | number> = {},
): FileNoteDraft {
  return { subject, code, params: { on, ...params } };
}
