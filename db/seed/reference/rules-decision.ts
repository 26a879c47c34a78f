import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { milog, milogSource, read, unchecked, type RuleRowFacts } from './rule-row.ts';

/**
 * Who decides on a kind, and which papers it needs: `decides.<kind or purpose>`. Codes have words in the namespace
 * `ruleName` (`decider`, `paper`). Whether the immigration office has a say too goes by the person's papers
 * (rules-work-access.ts), not by the kind.
 */
function decides(
  kind: string,
  by: readonly string[],
  papers: readonly string[],
  facts: RuleRowFacts,
  enter: typeof read = read,
): RuleValue {
  return enter(`decides.${kind}`, null, 'none', { ...facts, detail: { by, papers } });
}

export const decisionRules: readonly RuleValue[] = [
  decides('internshipOrientation', ['company', 'person'], ['internshipContract', 'learningGoals'], {
    basis: `${milog} Nr. 2`,
    source: milogSource,
  }),
  decides(
    'internshipCareerOrientation',
    ['company', 'person', 'agency'],
    ['internshipContract', 'registeredForTraining'],
    { basis: '§ 48a SGB III', source: 'Gesetzestext § 48a SGB III' },
  ),
  decides('internshipMandatory', ['school', 'company'], ['internshipContract', 'proofOfObligation'], {
    basis: `${milog} Nr. 1`,
    source: milogSource,
  }),
  decides('internshipAccompanying', ['company', 'person'], ['internshipContract'], {
    basis: `${milog} Nr. 3`,
    source: milogSource,
  }),
  decides('internshipOther', ['company', 'person'], ['employmentContract'], {
    basis: '§ 22 MiLoG',
    source: milogSource,
  }),
  decides(
    'employerMeasure',
    ['caseworker'],
    ['voucherOrApplication', 'companyDeclaration', 'approvalNotice', 'participantReport'],
    {
      basis: '§ 45 SGB III; § 16 Abs. 1 Satz 2 Nr. 2 SGB II',
      source: 'arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45',
    },
  ),
  decides('trialDay', ['company', 'person'], ['trialDayNote'], {
    basis: 'Rechtsprechung zum Einfühlungsverhältnis',
    source: 'ihk.de/meo probearbeiten; rightmart.de; gr-anwalt.de',
  }),
  decides('trialEmployment', ['company'], ['writtenFixedTerm'], {
    basis: '§ 14 Abs. 1 Satz 2 Nr. 5, Abs. 4 TzBfG',
    source: 'gr-anwalt.de; hamburg-arbeitsrecht; paritaet-bw.de FAQ',
  }),
  decides(
    'entryQualification',
    ['agencyOrJobcenter'],
    ['entryContract', 'application', 'chamberRegistration', 'certificateAtEnd'],
    {
      basis: '§ 54a SGB III; § 26 BBiG',
      from: '2024-04-01',
      source: 'buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14',
    },
  ),
  decides('apprenticeship', ['company', 'chamber'], ['trainingContract', 'vocationalSchool'], {
    basis: 'BBiG; HwO',
    source: 'buzer.de/gesetz/17137 (BGBl. Oktober 2025)',
  }),
  decides('employment', ['company'], ['employmentContract'], {
    basis: '§ 7 SGB IV; MiLoG',
    source: 'mindest-lohn.org § 22',
  }),
  decides('minijob', ['company'], ['employmentContract', 'minijobRegistration'], {
    basis: '§ 8 SGB IV',
    source: 'kanzlei-laaser.com; lohndirekt.de; holler-stb.de',
  }),

  unchecked('careerOrientation.who', null, 'none', {
    basis: '§ 48a SGB III',
    source: 'Gesetzestext § 48a SGB III',
    detail: { noSchoolDuty: true, registeredForTraining: true, paid: ['travel', 'lodging', 'other'] },
  }),

  // Law in motion: who looks after people with § 24; the day comes from the fact sheet, adoption was not checked.
  unchecked('protection24.support', null, 'none', {
    basis: 'SGB II',
    to: '2026-06-30',
    source: 'sgb2.info FAQ',
    detail: { version: 'jobcenter' },
  }),
  unchecked('protection24.support', null, 'none', {
    basis: 'Leistungsrechtsanpassungsgesetz (Verkündung nicht geprüft)',
    from: '2026-07-01',
    source: 'sgb2.info FAQ; bundestag.de kw09-pa; frnrw.de',
    detail: { version: 'byPermit', permitAfter: '2025-03-31' },
  }),
  read('integrationCourse.admissionStop', null, 'none', {
    basis: '§ 44 Abs. 4 AufenthG',
    to: '2026-02-08',
    source: 'fr-hessen.de 2026-02-09; frnrw.de',
    detail: { version: 'ifPlacesFree' },
  }),
];
