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
