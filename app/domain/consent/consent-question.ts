import type { Day } from '../time/day.ts';
import type { Consent, ConsentPurpose } from './consent.ts';

/** What a person is asked in a talk alone: on her own link that yes can only be taken back. */
export const talkedPurposes: readonly ConsentPurpose[] = ['mentoring'];

/** What she may choose and nobody waits for: it stands apart from what she is asked. */
export const offeredPurposes: readonly ConsentPurpose[] = ['detailedProfile'];

/**
 * `open`: never decided. `again`: she said yes to an older text; that yes stands until she answers. The others are decided.
 */
export type QuestionState = 'open' | 'again' | 'yes' | 'no' | 'withdrawn';

/** One question as its person finds it on her link. */
export interface ConsentQuestion {
  /** In the address: the purpose, or the id of the proposal it is about. */
  readonly key: string;
  readonly purpose: ConsentPurpose;
  readonly state: QuestionState;
  /** When she said what counts now; null while she has said nothing. */
  readonly decidedOn: Day | null;
  readonly proposal: {
    readonly id: string;
    readonly postingId: string;
    readonly companyId: string;
    readonly companyName: string;
    readonly postingTitle: string;
  } | null;
  /** She can take her yes back here. */
  readonly mayTakeBack: boolean;
}

/** The state of a purpose after its newest decision. @param current versions of the texts in force, in all languages */
export function stateAfter(newest: Consent | null, current: ReadonlySet<string>): QuestionState {
  if (newest === null) return 'open';
  if (newest.decision === 'no') return 'no';
  if (newest.withdrawnAt !== null) return 'withdrawn';
  return current.has(newest.textVersion) ? 'yes' : 'again';
}

/** What waits for her answer. */
export function isWaiting(question: Pick<ConsentQuestion, 'state' | 'purpose'>): boolean {
  if (question.state === 'open') return !offeredPurposes.includes(question.purpose);
  return question.state === 'again';
}
