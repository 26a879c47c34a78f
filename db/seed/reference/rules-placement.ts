import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { milog, milogSource, read, unchecked } from './rule-row.ts';

const measureSource =
  'arbeitsagentur.de massnahme-beim-arbeitgeber-beantragen; haufe Sauer § 45 Rz 50-53, 115-117; lvv-bildung.de 08.12.2024';
const entrySource = 'buzer.de/gesetz/6003/a175582; haufe Sauer § 54a Rz 14';
const subsidySource = 'leipzig-recht.de; haufe Sauer §§ 89, 92; BA Fachliche Weisung EGZ 01.01.2020';

/** Lengths, hours and shares of the placement instruments and of what is attached to them. */
export const placementRules: readonly RuleValue[] = [
  read('internship.orientation.monthsMax', 3, 'months', { basis: `${milog} Nr. 2`, source: milogSource }),
  read('internship.accompanying.monthsMax', 3, 'months', {
    basis: `${milog} Nr. 3`,
    source: milogSource,
    detail: { oncePerTrainer: true },
  }),
  read('internship.mandatory', null, 'none', {
    basis: `${milog} Nr. 1`,
    source: milogSource,
    detail: { length: 'asRegulationSays', proof: 'proofOfObligation' },
  }),
  read('careerOrientation.weeksMin', 1, 'weeks', { basis: '§ 48a SGB III', source: 'Gesetzestext § 48a SGB III' }),
  read('careerOrientation.weeksMax', 6, 'weeks', {
    basis: '§ 48a SGB III',
    source: 'Gesetzestext § 48a SGB III',
    detail: { perEmployer: true },
  }),

  read('employerMeasure.weeksMax', 6, 'weeks', {
    basis: '§ 45 Abs. 2 SGB III; § 16 Abs. 1 SGB II',
    source: measureSource,
    detail: { days5: 30, days6: 36 },
  }),
  read('employerMeasure.weeksMaxLong', 12, 'weeks', {
    basis: '§ 45 Abs. 8 SGB III; § 16 Abs. 1 SGB II',
    source: measureSource,
    detail: { onlyFor: ['longTermUnemployed', 'seriousObstacle'] },
  }),
  read('employerMeasure.weeksMaxTeaching', 8, 'weeks', { basis: '§ 45 Abs. 2 SGB III', source: measureSource }),
  read('employerMeasure.wage', 0, 'cents', {
    basis: '§ 45 SGB III',
    source: measureSource,
    detail: { benefitContinues: true, approvedBeforeStart: true },
  }),
  read('employerMeasure.prohibitions', null, 'none', {
    basis: '§ 45 SGB III',
    source: 'dietzenbach.de MAG',
    detail: { not: ['normallyPaidWork', 'holidayCover', 'sicknessCover', 'peaks'] },
  }),

  read('trialDay.daysMax', 3, 'days', {
    basis: 'Rechtsprechung zum Einfühlungsverhältnis',
    source: 'ihk.de/meo probearbeiten; rightmart.de; gr-anwalt.de',
    detail: { unpaid: true, noDutyToWork: true },
  }),
  read('trialEmployment.monthsUsual', 6, 'months', {
    basis: '§ 14 Abs. 1 Satz 2 Nr. 5 TzBfG',
    source: 'gr-anwalt.de; hamburg-arbeitsrecht; paritaet-bw.de FAQ',
  }),
  read('trialEmployment.writtenForm', null, 'none', {
    basis: '§ 14 Abs. 4, § 16 TzBfG',
    source: 'gr-anwalt.de; hamburg-arbeitsrecht',
    detail: { otherwise: 'unlimitedContract' },
  }),
  unchecked('trialEmployment.afterwards', null, 'none', {
    basis: '§ 14 Abs. 2, § 15 Abs. 4 TzBfG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
    detail: { noFixedTermWithoutReason: true, earlyNoticeOnlyIfAgreed: true },
  }),
  read('probation.monthsMax', 6, 'months', { basis: '§ 622 Abs. 3 BGB', source: 'manske-partner.de' }),
  read('probation.noticeWeeks', 2, 'weeks', { basis: '§ 622 Abs. 3 BGB', source: 'manske-partner.de' }),
  read('disabledTrial.monthsMax', 3, 'months', {
    basis: '§ 46 Abs. 1 SGB III',
    from: '2022-01-01',
    source: 'buzer.de § 46; haufe Sauer § 46',
    detail: { onlyFor: 'disabledOrEqualised' },
  }),

  read('entryQualification.monthsMin', 4, 'months', {
    basis: '§ 54a Abs. 2 SGB III',
    from: '2024-04-01',
    source: entrySource,
  }),
  read('entryQualification.monthsMax', 12, 'months', {
    basis: '§ 54a Abs. 2 SGB III',
    from: '2024-04-01',
    source: entrySource,
  }),
  read('entryQualification.hoursMin', 20, 'hours', { basis: '§ 54a SGB III', from: '2024-04-01', source: entrySource }),
  read('entryQualification.subsidyMonth', 27_600, 'cents', {
    basis: '§ 54a Abs. 1 SGB III',
    from: '2024-04-01',
    source: entrySource,
  }),
  read('assistedApprenticeship.preparationHoursMin', 22, 'hours', {
    basis: '§§ 74-75a SGB III',
    source: 'ihk.de/hannover AsA flex; haufe Sauer §§ 74, 75a',
  }),
  read('assistedApprenticeship.preparationHoursMax', 39, 'hours', {
    basis: '§§ 74-75a SGB III',
    source: 'ihk.de/hannover AsA flex; haufe Sauer §§ 74, 75a',
  }),
  unchecked('assistedApprenticeship.preparationMonthsMax', 6, 'months', {
    basis: '§ 75a SGB III',
    source: 'allgemeines Wissen, nicht geprüft',
    detail: { extraMonths: 2 },
  }),

  read('wageSubsidy.percentMax', 50, 'percent', { basis: '§ 89 SGB III', source: subsidySource }),
  read('wageSubsidy.percentMaxDisabled', 70, 'percent', { basis: '§ 90 SGB III', source: subsidySource }),
  read('wageSubsidy.monthsMax', 12, 'months', { basis: '§ 89 SGB III', source: subsidySource }),
  read('wageSubsidy.monthsMax55', 36, 'months', {
    basis: '§ 89 Satz 3 SGB III',
    to: '2028-12-31',
    source: subsidySource,
  }),
  read('wageSubsidy.monthsMaxDisabled', 24, 'months', { basis: '§ 90 SGB III', source: subsidySource }),
  unchecked('wageSubsidy.afterEmploymentMonthsMax', 12, 'months', {
    basis: '§ 92 Abs. 2 SGB III',
    source: 'allgemeines Wissen, nicht geprüft',
  }),
  unchecked('wageSubsidy.excludedByInsuredMonths', 3, 'months', {
    basis: '§ 92 Abs. 1 Nr. 2 SGB III',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
    detail: { withinYears: 4 },
  }),

  unchecked('worksCouncil.employeesMoreThan', 20, 'count', {
    basis: '§ 99 Abs. 1 BetrVG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
  }),
  unchecked('worksCouncil.answerDays', 7, 'days', {
    basis: '§ 99 Abs. 3 BetrVG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
  }),
  unchecked('employerDuty.reportDays', 14, 'days', {
    basis: '§ 60c Abs. 5, § 60d Abs. 3 AufenthG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
    detail: { of: ['apprenticeshipEnded', 'employmentEnded'] },
  }),
  unchecked('employerDuty.copyTitle', null, 'none', {
    basis: '§ 4a Abs. 5 AufenthG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
  }),
  unchecked('employerDuty.safetyInstruction', null, 'none', {
    basis: '§ 12 ArbSchG',
    source: 'aus der Praxis, im Gesetz nicht nachgelesen',
  }),

  read('residence.searchMonthsAfterApprenticeship', 6, 'months', {
    basis: '§ 60c Abs. 6 AufenthG',
    source: 'unternehmen-integrieren-fluechtlinge.de FAQ',
  }),
  read('residence.searchMonthsAfterEmployment', 3, 'months', {
    basis: '§ 60d AufenthG',
    source: 'unternehmen-integrieren-fluechtlinge.de FAQ',
  }),
  read('residenceRule.hoursMin', 15, 'hours', {
    basis: '§ 12a AufenthG',
    from: '2025-06-01',
    source: 'bra.nrw.de',
    detail: { orApprenticeship: true, authority: 'Bezirksregierung Arnsberg' },
  }),
  read('residenceRule.netIncomeMonth', 96_600, 'cents', {
    basis: '§ 12a AufenthG',
    from: '2025-06-01',
    source: 'bra.nrw.de',
  }),
  read('followUp.monthsAfterStart', 6, 'months', {
    basis: '§ 16g Abs. 2 SGB II',
    source: 'gesetzklar § 16g',
    detail: { extraMonthsWith16k: 3 },
  }),
  read('integration.notCounted', null, 'none', {
    basis: '§ 48a SGB II; § 5 SGBIIKennzV',
    source: '§ 48a SGB II; SGBIIKennzV § 5',
    detail: {
      kinds: ['employerMeasure', 'internship', 'entryQualification', 'minijob', 'section16i'],
      unverified: ['entryQualification'],
    },
  }),

  unchecked('benefit.name', null, 'none', {
    basis: 'SGB II',
    to: '2026-06-30',
    source: 'vbw-bayern.de (06.03.2026)',
    detail: { name: 'Bürgergeld' },
  }),
  unchecked('benefit.name', null, 'none', {
    basis: '13. SGB II-ÄndG',
    from: '2026-07-01',
    source: 'vbw-bayern.de (06.03.2026): Bundestag 05.03.2026, Verkündung nicht geprüft',
    detail: { name: 'Grundsicherungsgeld' },
  }),
  read('integrationCourse.admissionStop', null, 'none', {
    basis: '§ 44 Abs. 4 AufenthG; Trägerrundschreiben 02/26',
    from: '2026-02-09',
    to: '2026-12-31',
    source: 'fr-hessen.de 2026-02-09; frnrw.de',
    detail: { noNewAdmissions: ['asylumPermission', 'toleration60a', 'protection24', 'euCitizen'] },
  }),
  unchecked('courseEntitlement.monthsMax', 12, 'months', {
    basis: '§§ 4, 5 IntV',
    source: 'Folien des BAMF, Stand 12.07.2017; Fassung 12/2024 nicht geprüft',
    detail: { interruptedMonthsMax: 12 },
  }),
  read('conductCertificate.deleteMonths', 6, 'months', { basis: '§ 30a Abs. 3 BZRG', source: 'buzer.de § 30a' }),
];
