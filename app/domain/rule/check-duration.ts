import { lastDayOfMonths, lastDayOfWeeks, type Period } from '../time/period.ts';
import { findingFrom, findingWithout, type Finding } from './finding.ts';
import type { PostingDraft } from './posting-draft.ts';
import { limitOn, type RuleBook } from './rule-book.ts';

/** How long the kind may last. Values are those in force on the first day. Returns [] for unlimited kinds. */
export function checkDuration(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  switch (draft.kind) {
    case 'internship':
      return period.to === null ? [findingWithout('weeks', 'weeksMissing', 'question')] : [];
    case 'employerMeasure':
      return checkEmployerMeasure(book, draft, period);
    case 'trialEmployment':
      return checkTrial(book, period);
    case 'entryQualification':
      return checkEntryQualification(book, period);
    default:
      return [];
  }
}

/** § 45(2) S.3 and (8) SGB III: longer only for long-term unemployed people or serious obstacles to placement. */
function checkEmployerMeasure(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  const usual = limitOn(book, 'employerMeasure.weeksMax', period.from);
  const longest = limitOn(book, 'employerMeasure.weeksMaxLong', period.from);
  if (usual === null || longest === null) return [noRule('weeks', 'employerMeasure.weeksMax')];
  if (period.to > lastDayOfWeeks(period.from, longest.value))
    return [findingFrom(longest, 'weeks', 'employerMeasureTooLong', 'error')];
  if (period.to <= lastDayOfWeeks(period.from, usual.value)) return [];
  if (draft.isLongTermUnemployed === true || draft.hasSeriousObstacle === true) return [];
  const isKnown = draft.isLongTermUnemployed === false && draft.hasSeriousObstacle === false;
  const params = { usual: usual.value };
  return [
    isKnown
      ? findingFrom(longest, 'weeks', 'employerMeasureNoReason', 'error', params)
      : findingFrom(longest, 'weeks', 'employerMeasureNeedsReason', 'question', params),
  ];
}

function checkTrial(book: RuleBook, period: Period): Finding[] {
  if (period.to === null) return [findingWithout('weeks', 'weeksMissing', 'question')];
  const usual = limitOn(book, 'trialEmployment.monthsUsual', period.from);
  if (usual === null) return [noRule('weeks', 'trialEmployment.monthsUsual')];
  return period.to > lastDayOfMonths(period.from, usual.value)
    ? [findingFrom(usual, 'weeks', 'trialLongerThanUsual', 'warning')]
    : [];
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
