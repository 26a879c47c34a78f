export const companyStates = ['unverified', 'verified', 'blocked'] as const;
export type CompanyState = (typeof companyStates)[number];

export const contactKinds = ['call', 'visit', 'mail', 'letter', 'event'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Betriebsnummer: eight digits. Spaces are tolerated on input; returns the digits or null. */
export function employerNumber(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

const legalForms = /\b(gmbh\s*&?\s*co\.?\s*kg|ggmbh|gmbh|ag|kg|ohg|gbr|ug|se|e\.?\s*k\.?|e\.?\s*v\.?|mbh)\b\.?/giu;

/**
 * The key two spellings of one company share: lower case, umlauts folded, legal form and punctuation gone.
 * Used to warn of duplicates, never to merge.
 */
export function companyNameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(legalForms, ' ')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What an officer records about a company; null: not known. */
export interface CompanyFacts {
  readonly name: string;
  readonly employerNumber: string | null;
  readonly branch: string | null;
  readonly street: string | null;
  readonly placeId: number | null;
  readonly districtKey: string | null;
  readonly employees: number | null;
  readonly hasWorksCouncil: boolean | null;
  /** Zeitarbeit: shown with every posting of the company. */
  readonly isTemporaryAgency: boolean;
}

export interface Company extends CompanyFacts {
  readonly id: string;
  readonly state: CompanyState;
  readonly officerId: string | null;
  readonly verifiedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

export interface CompanyContact {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A company that may be the one somebody is about to record. */
export interface CompanyTwin {
  readonly id: string;
  readonly name: string;
  readonly employerNumber: string | null;
  /** Same number: certainly the same company. Same name: perhaps. */
  readonly by: 'number' | 'name';
}

/** May a company be recorded although it looks like `twins`? Only when no twin shares its number and somebody has looked. */
export function mayRecordDespite(twins: readonly CompanyTwin[], recordAnyway: boolean): boolean {
  return twins.length === 0 || (recordAnyway && twins.every((twin) => twin.by === 'name'));
}
