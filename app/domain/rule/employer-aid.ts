import type { PostingKind } from '../posting/posting.ts';
import { ruleOn, type RuleBook, type RuleValue } from './rule-book.ts';

/** What helps an employer who takes somebody on; what it is and who decides stands in the rule row `aid.<code>`. */
export const employerAids = [
  'employerMeasure',
  'entryQualification',
  'wageSubsidy',
  'section16e',
  'section16i',
  'disabledTrial',
  'assistedApprenticeship',
  'jobLanguageCourse',
] as const;
export type EmployerAid = (typeof employerAids)[number];

/** Who decides, as `detail.decidedBy` of an aid's row says. `ask`: nobody has entered it. */
export const aidDeciders = ['agencyOrJobcenter', 'jobcenter', 'federalOffice', 'ask'] as const;
export type AidDecider = (typeof aidDeciders)[number];

/**
 * Before what it has to be applied for, as `detail.before` of the row `<aid>.applyBefore` says. `startOrAsk`: before the
 * first day, and whether a later one counts is for the authority to say. `ask`: nobody has entered it.
 */
export const aidDeadlines = ['contract', 'start', 'startOrAsk', 'purchase', 'ask'] as const;
export type AidDeadline = (typeof aidDeadlines)[number];

/** Rows with the figures of an aid. */
const figuresOf: Readonly<Record<EmployerAid, readonly string[]>> = {
  employerMeasure: ['employerMeasure.weeksMax', 'employerMeasure.prohibitions'],
  entryQualification: [
    'entryQualification.subsidyMonth',
    'entryQualification.monthsMin',
    'entryQualification.monthsMax',
    'entryQualification.hoursMin',
  ],
  wageSubsidy: ['wageSubsidy.percentMax', 'wageSubsidy.monthsMax', 'wageSubsidy.afterEmploymentMonthsMax'],
  section16e: [],
  section16i: [],
  disabledTrial: ['disabledTrial.monthsMax'],
  assistedApprenticeship: [],
  jobLanguageCourse: [],
};

const kindsOf: Readonly<Record<EmployerAid, readonly PostingKind[]>> = {
  employerMeasure: ['employerMeasure'],
  entryQualification: ['entryQualification'],
  wageSubsidy: ['trialEmployment', 'employment'],
  section16e: ['employment'],
  section16i: ['employment'],
  disabledTrial: ['trialEmployment', 'employment', 'apprenticeship'],
  assistedApprenticeship: ['entryQualification', 'apprenticeship'],
  jobLanguageCourse: ['employerMeasure', 'trialEmployment', 'employment', 'apprenticeship'],
};

/** Rows about the works council, and about what every employer does. */
const worksCouncilRows = ['worksCouncil.employeesMoreThan', 'worksCouncil.answerDays'] as const;
const dutyRows = ['employerDuty.copyTitle', 'employerDuty.safetyInstruction', 'employerDuty.reportDays'] as const;

/** One aid for one kind of posting. Never a promise: whoever decides, decides. */
export interface AidFacts {
  readonly aid: EmployerAid;
  readonly decidedBy: AidDecider;
  readonly applyBefore: AidDeadline;
  /** The rows that say so: who decides, before what. None in force: the authority is to be asked. */
  readonly rules: readonly RuleValue[];
  readonly figures: readonly RuleValue[];
}

/** What there is for an employer with a posting of `kind`, on the book's day. A missing row or word never becomes a yes: ask. */
export function aidsFor(book: RuleBook, kind: PostingKind): readonly AidFacts[] {
  return employerAids
    .filter((aid) => kindsOf[aid].includes(kind))
    .map((aid) => {
      const [decision, deadline] = [ruleOn(book, `aid.${aid}`), ruleOn(book, `${aid}.applyBefore`)];
      return {
        aid,
        decidedBy: aidDeciders.find((word) => word === decision?.detail?.['decidedBy']) ?? 'ask',
        applyBefore: deadlineIn(deadline),
        rules: [decision, deadline].flatMap((rule) => rule ?? []),
        figures: inForce(book, figuresOf[aid]),
      };
    });
}

/** The word of an `applyBefore` row; a missing row or word is `ask`. */
export function deadlineIn(rule: RuleValue | null): AidDeadline {
  return aidDeadlines.find((word) => word === rule?.detail?.['before']) ?? 'ask';
}

/** What the works council is asked and within which time, and what every employer has to do. */
export function employerDuties(book: RuleBook): {
  readonly worksCouncil: readonly RuleValue[];
  readonly duties: readonly RuleValue[];
} {
  return { worksCouncil: inForce(book, worksCouncilRows), duties: inForce(book, dutyRows) };
}

function inForce(book: RuleBook, keys: readonly string[]): RuleValue[] {
  return keys.flatMap((key) => ruleOn(book, key) ?? []);
}
