import { lastDayOfMonths, type Period } from '../time/period.ts';
import type { Day } from '../time/day.ts';
import { noRule } from './check-duration.ts';
import { findingFrom, findingWithout, type Finding } from './finding.ts';
import type { PostingDraft } from './posting-draft.ts';
import { limitOn, ruleStretches, type RuleBook } from './rule-book.ts';

/**
 * Pay on every day of the posting: a wage that is enough in December may be too low in January.
 * A higher minimum of an industry is not checked (the sentences say so).
 */
export function checkPay(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  switch (draft.kind) {
    case null:
      return [];
    case 'employerMeasure':
      return checkNoWage(book, draft, period);
    case 'internship':
      return checkInternshipPay(book, draft, period);
    case 'entryQualification':
      return draft.pay === null ? [findingWithout('pay', 'payMissing', 'question')] : [];
    case 'apprenticeship':
      return checkApprenticePay(book, draft);
    case 'trialEmployment':
      return checkMinimumWage(book, draft, period);
    case 'employment':
      return [...checkMinimumWage(book, draft, period), ...checkMinijob(book, draft, period)];
  }
}

function checkNoWage(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  if (draft.pay === null || draft.pay.cents === 0) return [];
  const rule = limitOn(book, 'employerMeasure.wage', period.from);
  return rule === null
    ? [noRule('pay', 'employerMeasure.wage')]
    : [findingFrom(rule, 'pay', 'employerMeasureWithPay', 'error')];
}

/**
 * § 22(1) S.2 MiLoG: no minimum wage for mandatory internships, and for orientation or accompanying ones up to the limit;
 * everything longer and every other purpose earns it from the first hour.
 */
function checkInternshipPay(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  const purpose = draft.internshipPurpose;
  if (purpose === null) return [findingWithout('internshipPurpose', 'purposeMissing', 'question')];
  // § 48a has limits of its own, below those of an orientation internship (see checkDuration).
  if (purpose === 'mandatory' || purpose === 'careerOrientation') return [];
  if (purpose === 'other') return checkMinimumWage(book, draft, period);
  const limit = limitOn(book, `internship.${purpose}.monthsMax`, period.from);
  if (limit === null) return [noRule('weeks', `internship.${purpose}.monthsMax`)];
  if (period.to === null || period.to <= lastDayOfMonths(period.from, limit.value)) return [];
  if (isUnpaid(draft)) return [findingFrom(limit, 'pay', 'internshipNeedsMinimumWage', 'error')];
  return checkMinimumWage(book, draft, period);
}

/** The hourly wage against the minimum wage of every day of the period. The first day that is too low is named. */
function checkMinimumWage(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  if (isUnpaid(draft)) return [findingWithout('pay', 'payMissing', 'question')];
  const wage = hourlyCents(book, draft, period.from);
  if (wage === null) return [findingWithout('pay', 'payHoursMissing', 'question')];
  for (const { from, rule } of ruleStretches(book, 'minimumWage.hour', period)) {
    if (rule === null) return [noRule('pay', 'minimumWage.hour')];
    if (wage >= rule.value) continue;
    const params = { hourlyCents: Math.floor(wage), fromOn: from };
    return from === period.from
      ? [findingFrom(rule, 'pay', 'payBelowMinimumWage', 'error', params)]
      : [findingFrom(rule, 'pay', 'payBelowMinimumWageFrom', 'error', params)];
  }
  return [];
}

/**
 * § 17 BBiG: the pay of the first year against the minimum of the year in which the apprenticeship *begins*; a collective
 * agreement may go below it.
 */
function checkApprenticePay(book: RuleBook, draft: PostingDraft): Finding[] {
  if (draft.startsOn === null) return [findingWithout('startsOn', 'startMissing', 'question')];
  const limit = limitOn(book, 'apprenticeship.payYear1', draft.startsOn);
  if (isUnpaid(draft)) return [findingWithout('pay', 'payMissing', 'question')];
  if (limit === null)
    return [findingWithout('pay', 'apprenticePayUnknown', 'question', { year: draft.startsOn.slice(0, 4) })];
  const cents = monthlyCents(book, draft, draft.startsOn);
  if (cents === null) return [findingWithout('pay', 'payHoursMissing', 'question')];
  if (cents >= limit.value) return [];
  return draft.hasCollectiveAgreement === true
    ? [findingFrom(limit, 'pay', 'apprenticePayBelowAgreed', 'warning')]
    : [findingFrom(limit, 'pay', 'apprenticePayTooLow', 'error', { year: draft.startsOn.slice(0, 4) })];
}

function checkMinijob(book: RuleBook, draft: PostingDraft, period: Period): Finding[] {
  const cents = monthlyCents(book, draft, period.from);
  if (cents === null) return [];
  for (const { from, rule } of ruleStretches(book, 'minijob.month', period)) {
    if (rule === null) continue;
    if (cents <= rule.value)
      return draft.isMinijob === true ? [] : [findingFrom(rule, 'pay', 'isMinijob', 'warning', { fromOn: from })];
    if (draft.isMinijob === true) return [findingFrom(rule, 'pay', 'overMinijobLimit', 'error', { fromOn: from })];
  }
  return [];
}

/** What tells whether a posting is a Minijob. */
export type MinijobFacts = Pick<PostingDraft, 'kind' | 'isMinijob' | 'pay' | 'hoursPerWeekMin' | 'hoursPerWeekMax'>;

/** Is this employment a Minijob: because it is offered as one, or because its pay makes it one on `day`? */
export function countsAsMinijob(book: RuleBook, draft: MinijobFacts, day: Day): boolean {
  if (draft.kind !== 'employment') return false;
  const cents = monthlyCents(book, draft, day);
  return draft.isMinijob === true || (cents !== null && isMinijobPay(book, cents, day) === true);
}

/** Does this monthly pay count as a Minijob on `day` (§ 8(1) no. 1 SGB IV)? Null: no limit known for that day. */
export function isMinijobPay(book: RuleBook, monthCents: number, day: Day = book.day): boolean | null {
  const limit = limitOn(book, 'minijob.month', day);
  return limit === null ? null : monthCents <= limit.value;
}

function isUnpaid(draft: PostingDraft): boolean {
  return draft.pay === null || draft.pay.cents <= 0;
}

/** Hours in an average month for one hour a week; the convention of § 8(1a) SGB IV (13 weeks in a quarter). */
function weeksPerMonth(book: RuleBook, day: Day): number | null {
  const weeks = limitOn(book, 'pay.weeksPerQuarter', day);
  return weeks === null ? null : weeks.value / 3;
}

/** Cents per hour; a monthly pay is divided by the most hours offered, so that the check is on the safe side. Null: hours unknown. */
function hourlyCents(book: RuleBook, draft: PostingDraft, day: Day): number | null {
  if (draft.pay === null) return null;
  if (draft.pay.per === 'hour') return draft.pay.cents;
  const hours = draft.hoursPerWeekMax ?? draft.hoursPerWeekMin;
  const weeks = weeksPerMonth(book, day);
  return hours === null || hours <= 0 || weeks === null ? null : draft.pay.cents / (hours * weeks);
}

/** Cents per month; an hourly wage is multiplied by the fewest hours offered. Null: hours unknown. */
function monthlyCents(book: RuleBook, draft: MinijobFacts, day: Day): number | null {
  if (draft.pay === null || draft.pay.cents <= 0) return null;
  if (draft.pay.per === 'month') return draft.pay.cents;
  const hours = draft.hoursPerWeekMin ?? draft.hoursPerWeekMax;
  const weeks = weeksPerMonth(book, day);
  return hours === null || weeks === null ? null : draft.pay.cents * hours * weeks;
}
