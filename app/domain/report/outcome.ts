import type { CheckOutcome } from '../assistance/check-in.ts';
import { outcomeGroup } from '../assistance/placement-moves.ts';
import type { PlacementEndReason, PlacementState, TrialResult } from '../assistance/placement.ts';
import { endSeenFromOutside, type NotFitReason, type ProposalEnd, type ProposalState } from '../match/proposal.ts';
import type { PostingKind } from '../posting/posting.ts';
import { addMonths, type Day } from '../time/day.ts';

/** Parts of a report that are never added up: only work and apprenticeship are integration in the sense of the statistics. */
export const reportParts = ['work', 'apprenticeship', 'trial'] as const;
export type ReportPart = (typeof reportParts)[number];

/** The part a posting is counted in (§ 48a SGB II, § 5 SGBIIKennzV; for EQ not verified). */
export function reportPartOf(kind: PostingKind, isMinijob: boolean): ReportPart {
  if (outcomeGroup(kind, isMinijob, false) === 'trial') return 'trial';
  return kind === 'apprenticeship' ? 'apprenticeship' : 'work';
}

/** Is what came of the proposal a trial, and no integration: by its posting, or because § 16i supports the placement? */
export function isTrialOutcome({ kind, isMinijob, placement }: ProposalOutcome): boolean {
  return outcomeGroup(kind, isMinijob, placement?.hasSection16i === true) === 'trial';
}

/** A posting as it was announced. */
export interface Announced {
  readonly postingId: string;
  readonly code: string;
  readonly title: string;
  readonly announcedOn: Day;
  readonly seats: number;
  readonly kind: PostingKind;
  /** Offered as a Minijob, or paid like one (see countsAsMinijob). */
  readonly isMinijob: boolean;
  readonly companyId: string;
  readonly companyName: string;
  readonly branch: string | null;
}

/** An employment or trial that was prepared or begun, as far as reports look at it. */
export interface Employment {
  readonly state: PlacementState;
  readonly interviewOn: Day | null;
  readonly contractOn: Day | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: PlacementEndReason | null;
  readonly trialResult: TrialResult | null;
  /** There was a trial day before. */
  readonly hasTrialDay: boolean;
  /** Supported under § 16i SGB II: no integration. */
  readonly hasSection16i: boolean;
  /** What was settled of it after 6 and 12 months (docs/decisions/asking-after-the-start.md); null: not settled. */
  readonly outcomeMonth6: CheckOutcome | null;
  readonly outcomeMonth12: CheckOutcome | null;
}

/** What became of one proposal, as far as numbers look at it: no id of a person, a proposal or a placement. */
export interface ProposalOutcome {
  readonly postingId: string;
  readonly kind: PostingKind;
  /** Offered as a Minijob, or paid like one (see countsAsMinijob). */
  readonly isMinijob: boolean;
  readonly state: ProposalState;
  readonly end: ProposalEnd | null;
  readonly notFitReason: NotFitReason | null;
  readonly placement: Employment | null;
  /** After a trial: the first work or apprenticeship of the same person at the same company that is integration. */
  readonly followedBy: Employment | null;
}

/** Did the employment exist on that day? Unknown is an answer of its own; nobody is counted as holding without a record. */
export type Holding = 'yes' | 'no' | 'unknown' | 'notYet';

/**
 * Whether the employment still exists after 6 or 12 months. What was settled counts; without it only a recorded end says
 * anything, so that reports never know more than the person's yes to being asked allows.
 */
export function holdingAfter(work: Employment, months: 6 | 12, today: Day): Holding {
  if (work.startedOn === null) return work.state === 'ended' ? 'no' : 'notYet';
  const settled = months === 6 ? work.outcomeMonth6 : work.outcomeMonth12;
  if (settled !== null) return holdingOf[settled];
  const milestone = addMonths(work.startedOn, months);
  if (milestone > today) return 'notYet';
  if (work.endedOn !== null) return work.endedOn < milestone ? 'no' : 'yes';
  return 'unknown';
}

const holdingOf: Record<CheckOutcome, Holding> = { holds: 'yes', ended: 'no', unknown: 'unknown' };

/** What a report counts of proposals; every number of it is the number of the outcomes it is true of. */
export const outcomeCells = [
  'proposed',
  'interview',
  'trial',
  'contract',
  'month6',
  'month6Unknown',
  'month12',
  'month12Unknown',
  'trialOver',
  'trialToContract',
  'lost',
] as const;
export type OutcomeCell = (typeof outcomeCells)[number];

/** The work a proposal led to: its own, or what followed the trial. */
export function workOf(outcome: ProposalOutcome): Employment | null {
  const own = outcome.placement;
  if (isTrialOutcome(outcome)) return hasContract(outcome.followedBy);
  return hasContract(own);
}

function hasContract(work: Employment | null): Employment | null {
  return work !== null && (work.contractOn !== null || work.startedOn !== null) ? work : null;
}

function wasTried(outcome: ProposalOutcome): boolean {
  const { placement } = outcome;
  if (placement === null) return false;
  if (placement.hasTrialDay) return true;
  return isTrialOutcome(outcome) && placement.startedOn !== null;
}

function isTrialOver(outcome: ProposalOutcome): boolean {
  if (!wasTried(outcome) || outcome.placement === null) return false;
  if (!isTrialOutcome(outcome)) return true;
  return outcome.placement.state === 'completed' || outcome.placement.state === 'ended';
}

/** Is the outcome counted in this number, as of `today`? */
export function isCounted(outcome: ProposalOutcome, cell: OutcomeCell, today: Day): boolean {
  const work = workOf(outcome);
  const holding = (months: 6 | 12) => (work === null ? null : holdingAfter(work, months, today));
  switch (cell) {
    case 'proposed':
      return true;
    case 'interview':
      // Whoever came further was spoken with, also where nobody ticked the step.
      return outcome.placement?.interviewOn != null || wasTried(outcome) || work !== null;
    case 'trial':
      return wasTried(outcome);
    case 'contract':
      return work !== null;
    case 'month6':
      return holding(6) === 'yes';
    case 'month6Unknown':
      return holding(6) === 'unknown';
    case 'month12':
      return holding(12) === 'yes';
    case 'month12Unknown':
      return holding(12) === 'unknown';
    case 'trialOver':
      return isTrialOver(outcome);
    case 'trialToContract':
      return isTrialOver(outcome) && work !== null;
    case 'lost':
      return lossOf(outcome) !== null;
  }
}

/** How far it had come when it was lost. */
export const lossPhases = ['beforeIntroduction', 'beforeStart', 'afterStart'] as const;
export type LossPhase = (typeof lossPhases)[number];

/**
 * Why it was lost. Of proposals what everybody may know: a person's No, a withdrawal and an expiry are one word.
 * `nothingFollowed`: the trial came to its end and the company offers nothing.
 */
export type LossReason =
  | 'noLongerAvailable'
  | 'declinedByCompany'
  | 'postingClosed'
  | 'nothingFollowed'
  | `notFit.${NotFitReason}`
  | PlacementEndReason;

export interface Loss {
  readonly phase: LossPhase;
  readonly reason: LossReason;
}

/** Where and why this outcome came to nothing; null: it runs, or came to a good end. */
export function lossOf(outcome: ProposalOutcome): Loss | null {
  const { placement } = outcome;
  if (placement === null) {
    if (outcome.state !== 'ended' || outcome.end === null) return null;
    const end = endSeenFromOutside(outcome.end);
    if (end === 'placed') return null;
    const isNotFit = end === 'declinedByCompany' && outcome.notFitReason !== null;
    return { phase: 'beforeIntroduction', reason: isNotFit ? `notFit.${outcome.notFitReason}` : end };
  }
  if (placement.state === 'completed' && placement.trialResult === 'nothing' && workOf(outcome) === null)
    return { phase: 'afterStart', reason: 'nothingFollowed' };
  if (placement.state !== 'ended') return null;
  return {
    phase: placement.startedOn === null ? 'beforeStart' : 'afterStart',
    reason: placement.endReason ?? 'unknown',
  };
}

/** Where an outcome stands today: each has exactly one, so that they add up to the proposals. */
export const outcomeFates = ['open', 'runs', 'good', 'lost'] as const;
export type OutcomeFate = (typeof outcomeFates)[number];

/** `open`: nothing has begun yet; `runs`: begun; `good`: it lasts, or the trial led to an offer. */
export function fateOf(outcome: ProposalOutcome): OutcomeFate {
  if (lossOf(outcome) !== null) return 'lost';
  const { placement } = outcome;
  if (placement === null || placement.state === 'preparing') return 'open';
  if (placement.state === 'started') return 'runs';
  return 'good';
}
