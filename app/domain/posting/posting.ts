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

/** § 22(1) MiLoG distinguishes internships by purpose; only `other` earns the minimum wage from the first hour. */
export const internshipPurposes = ['orientation', 'mandatory', 'accompanying', 'other'] as const;
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
