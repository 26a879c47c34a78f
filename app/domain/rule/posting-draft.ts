import type { InternshipPurpose, Pay, PostingKind } from '../posting/posting.ts';
import { lastDayOfWeeks, type Period } from '../time/period.ts';
import type { Day } from '../time/day.ts';

/** What the rules need to know of a posting, approved or not. Null: not stated. */
export interface PostingDraft {
  readonly kind: PostingKind | null;
  readonly internshipPurpose: InternshipPurpose | null;
  readonly startsOn: Day | null;
  /** Length in weeks; `endsOn` wins where both are given. */
  readonly weeks: number | null;
  /** Last day, included. */
  readonly endsOn: Day | null;
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly pay: Pay | null;
  readonly seats?: number;
  /** The company offers it as a Minijob. */
  readonly isMinijob?: boolean;
  /** A collective agreement applies, which may set a lower apprentice pay (§ 17(3) BBiG). */
  readonly hasCollectiveAgreement?: boolean;
}

/** First to last day of the posting; without a start the rules are asked as of `today`. */
export function periodOf(draft: Pick<PostingDraft, 'startsOn' | 'weeks' | 'endsOn'>, today: Day): Period {
  const from = draft.startsOn ?? today;
  if (draft.endsOn !== null) return { from, to: draft.endsOn };
  return { from, to: draft.weeks === null ? null : lastDayOfWeeks(from, draft.weeks) };
}
