import type { Licence, PostingKind, Shift } from '../posting/posting.ts';
import type { LevelEvidence } from './language-level.ts';

/** A candidate's nameless profile. Who the person is lives in the vault under the same id. */
export const profileStates = ['draft', 'published', 'withdrawn', 'closed', 'erased'] as const;
export type ProfileState = (typeof profileStates)[number];

export const courseKinds = ['integrationCourse', 'jobLanguageCourse', 'literacyCourse', 'other'] as const;
export type CourseKind = (typeof courseKinds)[number];

export interface Course {
  readonly kind: CourseKind;
  readonly untilOn: string | null;
  readonly times: string | null;
  readonly examOn: string | null;
  readonly goal: string | null;
}

/** Closing reasons of a case; a person's reasons for a No are never asked. */
export const caseClosings = ['employed', 'moved', 'otherOffice', 'noLongerListed', 'onOwnWish', 'other'] as const;
export type CaseClosing = (typeof caseClosings)[number];

export interface Profile {
  readonly id: string;
  /** Shown to staff without a grant, e.g. `K7F-204`. */
  readonly caseCode: string;
  readonly state: ProfileState;
  readonly organisationId: string;
  readonly caseworkerId: string | null;
  /** Concept keys of the vocabulary, wanted occupation first. */
  readonly occupations: readonly string[];
  readonly skills: readonly string[];
  readonly german: readonly LevelEvidence[];
  /** ISO 639-1 codes. */
  readonly otherLanguages: readonly string[];
  readonly course: Course | null;
  readonly experienceYears: number | null;
  readonly licences: readonly Licence[];
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly shifts: readonly Shift[];
  readonly availableFrom: string | null;
  readonly placeId: number | null;
  readonly quarterId: number | null;
  readonly maxKm: number | null;
  /** The person has no car: places must be reachable by public transport. */
  readonly withoutCar: boolean;
  readonly wantedKinds: readonly PostingKind[];
  readonly version: number;
}
