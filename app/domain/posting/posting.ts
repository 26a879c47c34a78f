import type { CefrLevel, LanguageSkill } from '../profile/language-level.ts';
import type { Day } from '../time/day.ts';

/** A posting is an offered placement or trial job: one type, six kinds, fields that differ per kind. */
export const postingKinds = [
  'internship',
  'employerMeasure',
  'trialEmployment',
  'entryQualification',
  'apprenticeship',
  'employment',
] as const;
export type PostingKind = (typeof postingKinds)[number];

/**
 * § 22(1) MiLoG distinguishes internships by purpose; only `other` earns the minimum wage from the first hour.
 * `careerOrientation` is the Berufsorientierungspraktikum of § 48a SGB III, with a length of its own.
 */
export const internshipPurposes = ['orientation', 'careerOrientation', 'mandatory', 'accompanying', 'other'] as const;
export type InternshipPurpose = (typeof internshipPurposes)[number];

/** What a company wants, in its own words; the kind follows (see kindsForWish). */
export const wishes = ['fewDays', 'unpaidTrial', 'paidTrial', 'train', 'hire', 'unsure'] as const;
export type Wish = (typeof wishes)[number];

/**
 * The kinds an officer may choose from for a company's wish, the first being prefilled.
 * `fewDays` and `unsure` prefill nothing: the officer decides, no approval without a kind.
 */
export const kindsForWish: Record<Wish, { prefilled: PostingKind | null; offered: readonly PostingKind[] }> = {
  fewDays: { prefilled: null, offered: ['employerMeasure', 'internship'] },
  unpaidTrial: { prefilled: 'employerMeasure', offered: ['employerMeasure', 'internship'] },
  paidTrial: { prefilled: 'trialEmployment', offered: ['trialEmployment', 'employment'] },
  train: { prefilled: 'apprenticeship', offered: ['apprenticeship', 'entryQualification'] },
  hire: { prefilled: 'employment', offered: ['employment', 'trialEmployment'] },
  unsure: { prefilled: null, offered: postingKinds },
};

export const postingStates = ['draft', 'submitted', 'approved', 'paused', 'filled', 'closed'] as const;
export type PostingState = (typeof postingStates)[number];

export const shifts = ['day', 'early', 'late', 'night', 'weekend'] as const;
export type Shift = (typeof shifts)[number];

export const licences = ['AM', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D', 'T', 'forklift', 'crane'] as const;
export type Licence = (typeof licences)[number];

/** Pay in euro cents, per hour or per month; null means not stated. */
export interface Pay {
  readonly cents: number;
  readonly per: 'hour' | 'month';
}

export const skillWeights = ['must', 'nice'] as const;
export type SkillWeight = (typeof skillWeights)[number];

/** Why an officer or the company ended or paused a posting; the reason stays in the house. */
export const closeReasons = [
  'filledElsewhere',
  'withdrawnByCompany',
  'expired',
  'doubleEntry',
  'notLawful',
  'other',
] as const;
export type CloseReason = (typeof closeReasons)[number];

export interface PostingSkill {
  /** Concept key, e.g. `skill.mag-welding`. */
  readonly concept: string;
  readonly weight: SkillWeight;
}

/** Words of a posting the vocabulary does not know, kept as typed, with the field they were typed into. */
export interface UnknownWords {
  readonly field: 'title' | SkillWeight;
  readonly words: string;
}

/** What is offered: everything a form of a posting can change. Null: not stated. */
export interface PostingContent {
  readonly wish: Wish | null;
  readonly kind: PostingKind | null;
  readonly internshipPurpose: InternshipPurpose | null;
  readonly title: string;
  readonly description: string;
  /** Concept key; null when the vocabulary does not know the title. */
  readonly occupation: string | null;
  readonly lateralEntry: boolean;
  readonly seats: number;
  /** Asked of all four skills; `germanPerSkill` overrides single ones. */
  readonly german: CefrLevel | null;
  readonly germanPerSkill: Readonly<Partial<Record<LanguageSkill, CefrLevel>>> | null;
  readonly shifts: readonly Shift[];
  readonly licences: readonly Licence[];
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly startsOn: Day | null;
  /** Length of a limited kind; `endsOn` is derived from it (see lastDayOf). */
  readonly weeks: number | null;
  readonly pay: Pay | null;
  /** A collective agreement applies: it may set an apprentice pay below the legal minimum. */
  readonly hasCollectiveAgreement: boolean;
  /** Offered as a Minijob; other than the pay alone, this says that it is meant. */
  readonly isMinijob: boolean;
  readonly placeId: number | null;
  readonly reachableWithoutCar: boolean | null;
  readonly isTemporaryWork: boolean;
  readonly skills: readonly PostingSkill[];
  readonly unknownWords: readonly UnknownWords[];
}

/** A posting as it is stored. `requestedBy...` is who asked from outside, before the company had an account. */
export interface Posting extends PostingContent {
  readonly id: string;
  readonly code: string;
  readonly externalNumber: string | null;
  readonly companyId: string;
  readonly state: PostingState;
  readonly endsOn: Day | null;
  readonly officerId: string | null;
  readonly organisationId: string | null;
  readonly requestedByName: string | null;
  readonly requestedByPhone: string | null;
  readonly requestedByEmail: string | null;
  /** The working day by which somebody calls. */
  readonly callBy: Day | null;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
  /** Last day on which it counts as current without being confirmed again; null while it is not approved. */
  readonly currentUntil: Day | null;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}
