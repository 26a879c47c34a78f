import type { ResidenceFlag, ResidenceStatus } from '#app/domain/identity/residence-status.ts';
import type { WorkAccessRule, WorkKind } from '#app/domain/rule/work-access.ts';
import { enteredOn, sheetBegins } from './rule-row.ts';

/** No consent of the employment agency: internships under § 22(1) no. 1-3 MiLoG, EQ, recognised apprenticeship (§ 32(2), (4) BeschV). */
const withoutConsent: readonly WorkKind[] = [
  'internship:orientation',
  'internship:mandatory',
  'internship:accompanying',
  'entryQualification',
  'apprenticeship',
];
/** A measure is no employment: no permit (haufe Sauer § 131 Rz 21). */
const measure: readonly WorkKind[] = ['employerMeasure'];
/** The day the GEAS adaptation applies: from the fact sheet, not checked. */
const geasFrom = '2026-06-12';
const geasEve = '2026-06-11';

type Row = Partial<WorkAccessRule> & Pick<WorkAccessRule, 'status' | 'allowed' | 'legalBasis' | 'source'>;

function row(name: string, facts: Row): WorkAccessRule {
  const validFrom = facts.validFrom ?? sheetBegins;
  return {
    housing: null,
    kinds: null,
    flags: [],
    stayMonthsFrom: null,
    stayMonthsTo: null,
    waitMonths: null,
    needsImmigrationOffice: false,
    needsAgencyConsent: false,
    extendedFrom: null,
    extendedTo: null,
    needsEnd: false,
    validTo: null,
    checkedOn: enteredOn,
    confirmed: true,
    ...facts,
    validFrom,
    id: `${facts.status}.${name}@${validFrom}`,
  };
}

/** Any work, no permission on top. */
function free(
  status: ResidenceStatus,
  legalBasis: string,
  source: string,
  more: Partial<WorkAccessRule> = {},
): WorkAccessRule {
  return row('any', { status, allowed: 'yes', legalBasis, source, ...more });
}

/** Somebody has to look at the paper: what it says counts. */
function ask(status: ResidenceStatus, legalBasis: string): WorkAccessRule {
  return row('any', {
    status,
    allowed: 'askAuthority',
    needsImmigrationOffice: true,
    needsAgencyConsent: true,
    legalBasis,
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
    confirmed: false,
  });
}

/** § 48a SGB III came later than the lists of what needs no consent, and no source read speaks of it. */
function askCareerOrientation(status: ResidenceStatus): WorkAccessRule {
  return row('careerOrientation', {
    status,
    kinds: ['internship:careerOrientation'],
    allowed: 'askAuthority',
    ...both,
    legalBasis: '§ 48a SGB III; § 32 BeschV',
    source: 'keine Quelle gefunden',
    confirmed: false,
  });
}

/** Barred from work, except that for a measure the authority is asked. */
function barred(
  status: ResidenceStatus,
  flag: ResidenceFlag | null,
  legalBasis: string,
  source: string,
  more: Partial<WorkAccessRule> = {},
): WorkAccessRule[] {
  const flags = flag === null ? [] : [flag];
  const name = flag ?? 'any';
  return [
    row(name, { status, flags, allowed: 'no', legalBasis, source, ...more }),
    row(`${name}.measure`, {
      status,
      flags,
      kinds: measure,
      allowed: 'askAuthority',
      needsImmigrationOffice: true,
      needsAgencyConsent: true,
      legalBasis,
      source: 'keine Quelle gefunden',
      ...more,
      confirmed: false,
    }),
  ];
}

const netwin = 'esf-netwin.de/hallo-welt';
const hesse = 'fr-hessen.de 2024-02-26';
const both = { needsImmigrationOffice: true, needsAgencyConsent: true };
const officeOnly = { needsImmigrationOffice: true, needsAgencyConsent: false };

const openTitles: readonly WorkAccessRule[] = [
  unconfirmed(free('german', 'Art. 12 GG', 'allgemeines Wissen, nicht geprüft')),
  unconfirmed(free('euCitizen', 'FreizügG/EU', 'allgemeines Wissen, nicht geprüft')),
  unconfirmed(free('settlementPermit', '§ 4a Abs. 1, § 9 AufenthG', 'allgemeines Wissen, nicht geprüft')),
  unconfirmed(free('familyReunion', '§ 4a Abs. 1, § 27 Abs. 5 AufenthG', 'allgemeines Wissen, nicht geprüft')),
  free('refugee25', '§ 25 Abs. 1, 2 oder 3, § 4a AufenthG', netwin),
  free('integration25a', '§ 25a AufenthG', netwin),
  free('integration25b', '§ 25b AufenthG', netwin),
  free('opportunity104c', '§ 104c AufenthG', netwin, { needsEnd: true }),
  // Permits of § 24 end with the rule itself: for later days nothing is known, so the authority is asked.
  free(
    'protection24',
    '§ 24 AufenthG; Ukraine-Aufenthaltserlaubnis-Fortgeltungsverordnung',
    'esf-netwin.de; fr-hessen.de 2025-10-30',
    {
      validTo: '2027-03-04',
      extendedFrom: '2026-02-01',
      extendedTo: '2027-03-04',
    },
  ),
  free('apprenticeship16g', '§ 16g AufenthG', `${hesse}; tagesschau 11/2023`),
  free('apprenticeshipToleration60c', '§ 60c AufenthG', `${hesse}; tagesschau 11/2023`),
  free('employmentToleration60d', '§ 60d AufenthG', `${hesse}; tagesschau 11/2023`),
].map(onlyGrantedWork);

/** §§ 16g, 60c: the title is issued for one apprenticeship, § 60d for one job: that kind with the office, for every other kind ask. */
function onlyGrantedWork(rule: WorkAccessRule): WorkAccessRule {
  if (rule.status === 'employmentToleration60d')
    return { ...rule, ...officeOnly, kinds: ['employment', 'trialEmployment'] };
  if (rule.status === 'apprenticeship16g' || rule.status === 'apprenticeshipToleration60c')
    return { ...rule, ...officeOnly, kinds: ['apprenticeship'] };
  return rule;
}

function unconfirmed(rule: WorkAccessRule): WorkAccessRule {
  return { ...rule, confirmed: false };
}

const asylum = '§ 61 AsylG';
const asylumSource = 'buzer.de/61_AsylG (Stand 25.10.2024)';
const consentFree = '§ 61 AsylG; § 32 Abs. 2, 4 BeschV';
const consentFreeSource = 'urteile-gesetze.de beschv/32; esf-netwin.de 1.6';
const geas = '§ 61 AsylG (GEAS-Anpassungsgesetz; Bleibeperspektive vorausgesetzt)';
const geasSource = 'Bundestag 27.02.2026, endgültiger Wortlaut nicht geprüft';
const oldLaw = { validFrom: '2024-02-27', validTo: geasEve };
const newLaw = { validFrom: geasFrom, confirmed: false };
const gestattung = { status: 'asylumPermission' as const };
const centre = { ...gestattung, housing: 'receptionCentre' as const };
const town = { ...gestattung, housing: 'municipality' as const };

const asylumPermission: readonly WorkAccessRule[] = [
  row('measure', {
    ...gestattung,
    kinds: measure,
    allowed: 'yes',
    legalBasis: '§ 45 SGB III',
    source: 'haufe Sauer § 131 Rz 21',
  }),
  row('centre.wait', {
    ...centre,
    stayMonthsFrom: 0,
    stayMonthsTo: 6,
    allowed: 'afterDate',
    waitMonths: 6,
    ...both,
    legalBasis: asylum,
    source: asylumSource,
    ...oldLaw,
  }),
  row('centre.granted', {
    ...centre,
    stayMonthsFrom: 6,
    allowed: 'yes',
    ...both,
    legalBasis: asylum,
    source: asylumSource,
    ...oldLaw,
  }),
  row('centre.granted.consentFree', {
    ...centre,
    kinds: withoutConsent,
    stayMonthsFrom: 6,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: consentFree,
    source: consentFreeSource,
    ...oldLaw,
  }),
  row('centre.wait', {
    ...centre,
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: 'afterDate',
    waitMonths: 3,
    ...both,
    legalBasis: geas,
    source: geasSource,
    ...newLaw,
  }),
  row('centre.granted', {
    ...centre,
    stayMonthsFrom: 3,
    allowed: 'yes',
    ...both,
    legalBasis: geas,
    source: geasSource,
    ...newLaw,
  }),
  row('centre.granted.consentFree', {
    ...centre,
    kinds: withoutConsent,
    stayMonthsFrom: 3,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: geas,
    source: geasSource,
    ...newLaw,
  }),
  row('town.wait', {
    ...town,
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: 'afterDate',
    waitMonths: 3,
    ...both,
    legalBasis: '§ 61 Abs. 2 AsylG',
    source: 'bleibdranplus.de; buzer.de § 61',
  }),
  row('town.granted', {
    ...town,
    stayMonthsFrom: 3,
    allowed: 'yes',
    ...both,
    legalBasis: '§ 61 Abs. 2 AsylG',
    source: 'bleibdranplus.de; buzer.de § 61',
  }),
  row('town.granted.consentFree', {
    ...town,
    kinds: withoutConsent,
    stayMonthsFrom: 3,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: consentFree,
    source: consentFreeSource,
  }),
  row('fourYears', {
    ...gestattung,
    stayMonthsFrom: 48,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: '§ 32 Abs. 2 Nr. 5 BeschV',
    source: 'esf-netwin.de; § 32 BeschV',
  }),
  askCareerOrientation('asylumPermission'),
  ...barred('asylumPermission', 'safeCountry', '§ 61 Abs. 2 Satz 4 AsylG', 'buzer.de § 61; bleibdranplus.de'),
  ...barred('asylumPermission', 'manifestlyUnfounded', '§ 61 AsylG', 'buzer.de § 61; bleibdranplus.de'),
  ...barred('asylumPermission', 'dublin', geas, geasSource, newLaw),
];

const tolerated = { status: 'toleration60a' as const };
const toleration = '§ 60a Abs. 5b AufenthG; § 32 BeschV';
const tolerationSource = 'fr-hessen.de 2024-02-26; § 32 BeschV (Fassung 2017)';

const tolerations: readonly WorkAccessRule[] = [
  row('measure', {
    ...tolerated,
    kinds: measure,
    allowed: 'yes',
    legalBasis: '§ 45 SGB III',
    source: 'haufe Sauer § 131 Rz 21',
  }),
  row('centre.wait', {
    ...tolerated,
    housing: 'receptionCentre',
    stayMonthsFrom: 0,
    stayMonthsTo: 6,
    allowed: 'afterDate',
    waitMonths: 6,
    ...both,
    legalBasis: '§ 61 Abs. 1 AsylG',
    source: 'fr-hessen.de 2024-02-26',
  }),
  row('centre.granted', {
    ...tolerated,
    housing: 'receptionCentre',
    stayMonthsFrom: 6,
    allowed: 'yes',
    ...both,
    legalBasis: '§ 61 Abs. 1 AsylG',
    source: 'fr-hessen.de 2024-02-26',
  }),
  row('centre.granted.consentFree', {
    ...tolerated,
    housing: 'receptionCentre',
    kinds: withoutConsent,
    stayMonthsFrom: 6,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: toleration,
    source: consentFreeSource,
  }),
  row('town.wait', {
    ...tolerated,
    housing: 'municipality',
    stayMonthsFrom: 0,
    stayMonthsTo: 3,
    allowed: 'afterDate',
    waitMonths: 3,
    ...both,
    legalBasis: toleration,
    source: tolerationSource,
  }),
  row('town.granted', {
    ...tolerated,
    housing: 'municipality',
    stayMonthsFrom: 3,
    allowed: 'yes',
    ...both,
    legalBasis: toleration,
    source: tolerationSource,
  }),
  row('town.consentFree', {
    ...tolerated,
    housing: 'municipality',
    kinds: withoutConsent,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: toleration,
    source: 'allgemeines Wissen, nicht geprüft',
    confirmed: false,
  }),
  row('fourYears', {
    ...tolerated,
    stayMonthsFrom: 48,
    allowed: 'yes',
    ...officeOnly,
    legalBasis: '§ 32 Abs. 2 Nr. 5 BeschV',
    source: 'esf-netwin.de; § 32 BeschV',
  }),
  askCareerOrientation('toleration60a'),
  ...barred('toleration60a', 'ban60a6', '§ 60a Abs. 6 AufenthG', 'berlin-hilft.com 2019-08-23'),
  ...barred('identityToleration60b', null, '§ 60b Abs. 5 AufenthG', 'berlin-hilft.com 2019-08-23'),
];

const look = 'maßgeblich ist die Nebenbestimmung';

/** Work access by papers (facts of the field). What is not here is answered with "ask the authority". */
export const workAccessRows: readonly WorkAccessRule[] = [
  ...openTitles,
  ...asylumPermission,
  ...tolerations,
  ask('humanitarian25_5', `§ 25 Abs. 5 AufenthG; ${look}`),
  ask('admission22', `§ 22 AufenthG; ${look}`),
  ask('admission23', `§ 23 AufenthG; ${look}`),
  ask('qualified19d', `§ 19d AufenthG; ${look}`),
  ask('fictionCertificate', `§ 81 AufenthG; ${look}`),
  ask('tolerationUnspecified', 'Art der Duldung nicht bekannt'),
  ask('asylumPermissionUnspecified', 'Art der Unterbringung nicht bekannt'),
  ask('otherPermit', look),
  ask('unknown', look),
];
