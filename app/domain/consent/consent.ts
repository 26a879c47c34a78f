/** One purpose per question; a yes for one purpose is no yes for another. */
export const consentPurposes = [
  'namelessProfile', // the profile may be matched and proposed without a name
  'detailedProfile', // companies may read a single profile without a name, in detail
  'proposal', // this posting: the company may read the profile without a name
  'introduction', // this company: contact data may be released
  'mentoring', // purpose "Sprachpatin"
  'aftercare', // may be asked after the start how it goes
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Questions about the person alone that are asked on paper; the detailed profile is decided with its preview at hand. */
export const paperPurposes = ['namelessProfile', 'mentoring'] as const satisfies readonly ConsentPurpose[];
export type PaperPurpose = (typeof paperPurposes)[number];

export const consentChannels = ['paper', 'conversation', 'link'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

export const consentLanguages = ['de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'ru'] as const;
export type ConsentLanguage = (typeof consentLanguages)[number];

export const helperKinds = ['none', 'interpreter', 'relative', 'mentor', 'other'] as const;
export type HelperKind = (typeof helperKinds)[number];

/** Stands where otherwise the id of a user stands: the person decided on her own phone. */
export const personHerself = 'person';

export interface Consent {
  readonly id: string;
  readonly profileId: string;
  readonly purpose: ConsentPurpose;
  readonly postingId: string | null;
  readonly companyId: string | null;
  readonly decision: 'yes' | 'no';
  readonly textVersion: string;
  readonly language: ConsentLanguage;
  readonly channel: ConsentChannel;
  readonly helper: HelperKind;
  readonly decidedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** A consent counts while it says yes and was not withdrawn. */
export function isGiven(consent: Consent | null | undefined): boolean {
  return consent != null && consent.decision === 'yes' && consent.withdrawnAt === null;
}
