/**
 * What the page of kinds shows, in the order in which officers think of them: the purposes of internships apart, because
 * each has rules of its own; a trial day and a Minijob are no kinds of posting, but asked about as often.
 */
export const ruledKinds = [
  'internshipOrientation',
  'internshipCareerOrientation',
  'internshipMandatory',
  'internshipAccompanying',
  'internshipOther',
  'trialDay',
  'employerMeasure',
  'trialEmployment',
  'entryQualification',
  'apprenticeship',
  'employment',
  'minijob',
] as const;
export type RuledKind = (typeof ruledKinds)[number];

/** The rows of each kind: length, hours, pay, what else is ruled. Who decides is the row `decides.<kind>`. */
const keys: Record<RuledKind, readonly string[]> = {
  internshipOrientation: ['internship.orientation.monthsMax'],
  internshipCareerOrientation: ['careerOrientation.weeksMin', 'careerOrientation.weeksMax', 'careerOrientation.who'],
  internshipMandatory: ['internship.mandatory'],
  internshipAccompanying: ['internship.accompanying.monthsMax'],
  internshipOther: ['minimumWage.hour'],
  trialDay: ['trialDay.daysMax'],
  employerMeasure: [
    'employerMeasure.weeksMax',
    'employerMeasure.weeksMaxLong',
    'employerMeasure.weeksMaxTeaching',
    'employerMeasure.wage',
    'employerMeasure.prohibitions',
  ],
  trialEmployment: [
    'trialEmployment.monthsUsual',
    'minimumWage.hour',
    'trialEmployment.writtenForm',
    'trialEmployment.afterwards',
    'wageSubsidy.excludedByInsuredMonths',
  ],
  entryQualification: [
    'entryQualification.monthsMin',
    'entryQualification.monthsMax',
    'entryQualification.hoursMin',
    'entryQualification.subsidyMonth',
  ],
  apprenticeship: [
    'apprenticeship.payYear1',
    'apprenticeship.payYear2',
    'apprenticeship.payYear3',
    'apprenticeship.payYear4',
    'employerDuty.reportDays',
  ],
  employment: [
    'minimumWage.hour',
    'probation.monthsMax',
    'probation.noticeWeeks',
    'wageSubsidy.percentMax',
    'wageSubsidy.monthsMax',
    'wageSubsidy.applyBefore',
  ],
  minijob: ['minijob.month', 'minimumWage.hour'],
};

/** Rows that hold for every kind of work in a company. */
export const everywhereKeys: readonly string[] = [
  'worksCouncil.employeesMoreThan',
  'worksCouncil.answerDays',
  'employerDuty.copyTitle',
  'employerDuty.safetyInstruction',
  'integration.notCounted',
];

/** Keys of the rows of a kind, who decides last. */
export function ruleKeysOf(kind: RuledKind): readonly string[] {
  return [...keys[kind], `decides.${kind}`];
}
