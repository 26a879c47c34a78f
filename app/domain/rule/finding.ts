import type { RuleValue } from './rule-book.ts';

/**
 * `error`: not lawful like this, no approval. `question`: a fact is missing, somebody must ask.
 * `warning`: possible, but the officer should know.
 */
export const findingSeverities = ['error', 'question', 'warning'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

export const findingFields = [
  'kind',
  'internshipPurpose',
  'weeks',
  'hoursPerWeek',
  'pay',
  'startsOn',
  'seats',
  'subsidy',
  'subsidyPercent',
  'subsidyMonths',
] as const;
export type FindingField = (typeof findingFields)[number];

/** Every code has a sentence in `app/i18n/{de,en}/rule.ts` under `finding`. */
export const findingCodes = [
  'kindMissing',
  'purposeMissing',
  'weeksMissing',
  'startMissing',
  'startInPast',
  'hoursMissing',
  'hoursTooFew',
  'employerMeasureTooLong',
  'entryTooShort',
  'entryTooLong',
  'employerMeasureNeedsReason',
  'employerMeasureTeachesTooLong',
  'careerOrientationTooShort',
  'careerOrientationTooLong',
  'employerMeasureWithPay',
  'internshipNeedsMinimumWage',
  'trialLongerThanUsual',
  'trialExcludesSubsidy',
  'payMissing',
  'payHoursMissing',
  'payBelowMinimumWage',
  'payBelowMinimumWageFrom',
  'apprenticePayTooLow',
  'apprenticePayBelowAgreed',
  'apprenticePayUnknown',
  'isMinijob',
  'overMinijobLimit',
  'tooManySeats',
  'subsidyTooHigh',
  'subsidyTooLong',
  'subsidyExcluded',
  'subsidyExcludedUnless',
  'ruleMissing',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/**
 * One thing a rule says about one field. `params` hold the limit as `limit` (a number in the unit of the sentence) or
 * `limitCents`, days as `...On`, and always `legalBasis` and `stand` where a rule row stands behind it (`isUnconfirmed` where nobody has checked
 * it); `ruleId` names that row.
 */
export interface Finding {
  readonly field: FindingField;
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly params: Readonly<Record<string, string | number>>;
  readonly ruleId: string | null;
}

/** A finding that rests on a rule row: its basis and "Stand" are added to `params`. */
export function findingFrom(
  rule: RuleValue,
  field: FindingField,
  code: FindingCode,
  severity: FindingSeverity,
  params: Record<string, string | number> = {},
): Finding {
  const limit: Record<string, number> =
    rule.value === null ? {} : rule.unit === 'cents' ? { limitCents: rule.value } : { limit: rule.value };
  return {
    field,
    code,
    severity,
    params: {
      ...limit,
      ...params,
      legalBasis: rule.legalBasis,
      stand: rule.checkedOn,
      ...(rule.confirmed ? {} : { isUnconfirmed: 1 }),
    },
    ruleId: rule.id,
  };
}

/** The sentence that names what a finding rests on: a key of the namespace `rule`. */
export function basisCodeOf(finding: Finding): 'basis' | 'basisUnconfirmed' {
  return 'isUnconfirmed' in finding.params ? 'basisUnconfirmed' : 'basis';
}

/** A finding without a rule row: something is not stated. */
export function findingWithout(
  field: FindingField,
  code: FindingCode,
  severity: FindingSeverity,
  params: Record<string, string | number> = {},
): Finding {
  return { field, code, severity, params, ruleId: null };
}

/** No finding of severity `error`: may be submitted and approved. Questions stay with the officer, who may answer them outside the portal. */
export function maySubmit(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.severity !== 'error');
}
