/**
 * What a person's papers say. Staff only, kept in the vault: never shown to companies, never a search or rank input;
 * what follows for work is in app/domain/rule/work-access.ts.
 */
export const residenceStatuses = [
  'german',
  'euCitizen',
  'settlementPermit', // Niederlassungserlaubnis
  'refugee25', // Aufenthaltserlaubnis § 25 Abs. 1, 2 oder 3 AufenthG
  'integration25a',
  'integration25b',
  'opportunity104c',
  'humanitarian25_5',
  'admission22',
  'admission23',
  'protection24', // Ukraine
  'familyReunion',
  'apprenticeship16g',
  'qualified19d',
  'asylumPermission', // Aufenthaltsgestattung
  'toleration60a', // Duldung
  'identityToleration60b', // Duldung für Personen mit ungeklärter Identität
  'apprenticeshipToleration60c',
  'employmentToleration60d',
  'tolerationUnspecified', // "Duldung" in a list, without the kind
  'asylumPermissionUnspecified', // "Gestattung" in a list, without where the person lives
  'fictionCertificate', // Fiktionsbescheinigung: see its Nebenbestimmung
  'otherPermit',
  'unknown',
] as const;
export type ResidenceStatus = (typeof residenceStatuses)[number];

/** Papers of which an employer checks and keeps a copy (§ 4a(5) AufenthG), whatever kind they are; null: not known. */
export function needsTitleCopy(status: ResidenceStatus): boolean | null {
  if (status === 'unknown') return null;
  return status !== 'german' && status !== 'euCitizen';
}

export const housings = ['receptionCentre', 'municipality'] as const;
export type Housing = (typeof housings)[number];

/** Facts of a case that change what the status allows (§ 61 AsylG, § 60a(6), § 60b AufenthG). */
export const residenceFlags = ['safeCountry', 'manifestlyUnfounded', 'dublin', 'ban60a6'] as const;
export type ResidenceFlag = (typeof residenceFlags)[number];

export function isResidenceStatus(text: string): text is ResidenceStatus {
  return (residenceStatuses as readonly string[]).includes(text);
}

export function isResidenceFlag(text: string): text is ResidenceFlag {
  return (residenceFlags as readonly string[]).includes(text);
}
