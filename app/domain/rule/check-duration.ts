import type { InternshipPurpose, PostingKind } from '../posting/posting.ts';
import { addDays, type Day } from '../time/day.ts';
import { lastDayOfMonths, lastDayOfWeeks, type Period } from '../time/period.ts';
import { findingFrom, findingWithout, type Finding } from './finding.ts';
import type { PostingDraft } from './posting-draft.ts';
import { limitOn, type RuleBook } from './rule-book.ts';

/** How long the kind may last. Values are those in force on the first day. Returns [] for unlimited kinds. */
export function checkDuration(
  book: RuleBook,
  kind: PostingKind | null,
  purpose: InternshipPurpose | null,
  period: Period,
): Finding[] {
  switch (kind) {
    case 'internship':
      return checkInternship(book, purpose, period);
    case 'employerMeasure':
      return checkEmployerMeasure(book, period);
    case 'trialEmployment':
      return checkTrial(book, period);
    case 'entryQualification':
      return checkEntryQualification(book, period);
    default:
      return [];
  }
}

/**
 * How long an internship may be depends on its purpose: a Berufsorientierungspraktikum (§ 48a SGB III) has limits of its
 * own; of the others only the pay depends on the length (see checkPay).
 */
function checkInternship(book: RuleBook, purpose: InternshipPurpose | null, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  if (purpose !== 'careerOrientation') return [];
  const shortest = limitOn(book, 'careerOrientation.weeksMin', period.from);
  const longest = limitOn(book, 'careerOrientation.weeksMax', period.from);
  if (shortest === null || longest === null) return [noRule('weeks', 'careerOrientation.weeksMax')];
  if (period.to < lastDayOfWorkingWeeks(period.from, shortest.value))
    return [findingFrom(shortest, 'weeks', 'careerOrientationTooShort', 'error')];
  if (period.to > lastDayOfWeeks(period.from, longest.value))
    return [findingFrom(longest, 'weeks', 'careerOrientationTooLong', 'error')];
  return [];
}

/** A week of work is over on its fifth day: from Monday to Friday is a whole one. */
function lastDayOfWorkingWeeks(from: Day, weeks: number): Day {
  return addDays(lastDayOfWeeks(from, weeks), -2);
}

/**
 * § 45(2) S.3 and (8) SGB III: longer only for long-term unemployed people or serious obstacles to placement. A posting is
 * open to anybody, so that is a question here; of a placement the reason is demanded (startRequirementsFor).
 */
function checkEmployerMeasure(book: RuleBook, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  const usual = limitOn(book, 'employerMeasure.weeksMax', period.from);
  const longest = limitOn(book, 'employerMeasure.weeksMaxLong', period.from);
  if (usual === null || longest === null) return [noRule('weeks', 'employerMeasure.weeksMax')];
  if (period.to > lastDayOfWeeks(period.from, longest.value))
    return [findingFrom(longest, 'weeks', 'employerMeasureTooLong', 'error')];
  if (!isLongMeasure(book, period)) return [];
  const teaching = limitOn(book, 'employerMeasure.weeksMaxTeaching', period.from);
  return [
    findingFrom(longest, 'weeks', 'employerMeasureNeedsReason', 'question', { usual: usual.value }),
    ...(teaching !== null && period.to > lastDayOfWeeks(period.from, teaching.value)
      ? [findingFrom(teaching, 'weeks', 'employerMeasureTeachesTooLong', 'warning')]
      : []),
  ];
}

/**
 * Is an employer measure longer than usual, so that the person's own reason must be on record before it starts? True also
 * where nobody knows how long it is, or no row says what is usual: asking comes first.
 */
export function isLongMeasure(book: RuleBook, period: Period): boolean {
  const usual = limitOn(book, 'employerMeasure.weeksMax', period.from);
  return usual === null || period.to === null || period.to > lastDayOfWeeks(period.from, usual.value);
}

function checkTrial(book: RuleBook, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  const usual = limitOn(book, 'trialEmployment.monthsUsual', period.from);
  if (usual === null) return [noRule('weeks', 'trialEmployment.monthsUsual')];
  return [
    ...(period.to > lastDayOfMonths(period.from, usual.value)
      ? [findingFrom(usual, 'weeks', 'trialLongerThanUsual', 'warning')]
      : []),
    ...trialExcludesSubsidy(book, period),
  ];
}

/** § 92(1) no. 2 SGB III: after more than the limit of insured work the same company gets no wage subsidy for this person. */
function trialExcludesSubsidy(book: RuleBook, period: Period): Finding[] {
  const limit = limitOn(book, 'wageSubsidy.excludedByInsuredMonths', period.from);
  if (limit === null || (period.to !== null && period.to <= lastDayOfMonths(period.from, limit.value))) return [];
  return [findingFrom(limit, 'weeks', 'trialExcludesSubsidy', 'warning')];
}

function checkEntryQualification(book: RuleBook, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  const shortest = limitOn(book, 'entryQualification.monthsMin', period.from);
  const longest = limitOn(book, 'entryQualification.monthsMax', period.from);
  if (shortest === null || longest === null) return [noRule('weeks', 'entryQualification.monthsMin')];
  if (period.to < lastDayOfMonths(period.from, shortest.value))
    return [findingFrom(shortest, 'weeks', 'entryTooShort', 'error')];
  if (period.to > lastDayOfMonths(period.from, longest.value))
    return [findingFrom(longest, 'weeks', 'entryTooLong', 'error')];
  return [];
}

/** Hours a week of an entry qualification: full time, or part time from the limit up (§ 54a(1) SGB III). */
export function checkHours(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  if (draft.kind !== 'entryQualification') return [];
  const fewest = limitOn(book, 'entryQualification.hoursMin', period.from);
  if (fewest === null) return [noRule('hoursPerWeek', 'entryQualification.hoursMin')];
  const offered = draft.hoursPerWeekMin ?? draft.hoursPerWeekMax;
  if (offered === null) return [findingFrom(fewest, 'hoursPerWeek', 'hoursMissing', 'question')];
  return offered < fewest.value ? [findingFrom(fewest, 'hoursPerWeek', 'hoursTooFew', 'error')] : [];
}

/** No row covers the day: nobody can say, so the authority is asked. */
export function noRule(field: Finding['field'], key: string): Finding {
  return findingWithout(field, 'ruleMissing', 'question', { rule: key });
}
