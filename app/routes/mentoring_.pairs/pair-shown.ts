import type { PartnerWish } from '#app/domain/mentoring/learner-wish.ts';
import type { LearnerGoal, MeetingMode, MentorWish, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { Need } from '#app/domain/mentoring/pairing/need.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';

/** A learner as the coordinator sees her: no name, no id of her case, no place below the district. */
export interface LearnerShown {
  readonly learnerCode: string;
  readonly district: string;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly wishes: readonly PartnerWish[];
  readonly need: Need;
}

export interface MentorShown {
  readonly id: string;
  readonly caseCode: string;
  readonly name: string | null;
  readonly place: string;
  readonly isFree: boolean;
  readonly wishes: readonly MentorWish[];
}

export interface PairShown extends LearnerShown {
  readonly mentor: MentorShown;
  readonly isPinned: boolean;
  /** What speaks for the pair; null: they could not meet any more. */
  readonly why: {
    readonly km: number | null;
    readonly upToKm: number;
    readonly mode: MeetingMode;
    readonly sharedSlots: readonly WeeklySlot[];
    readonly sharedLanguages: readonly string[];
    readonly offersGoal: boolean;
    readonly free: number;
    /** Milli-points. */
    readonly fit: number;
  } | null;
  /** Mentors she could be moved to. */
  readonly others: readonly MentorShown[];
}
