import { describe, expect, it } from 'vitest';
import { ruleRows } from '#db/seed/reference/rules.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import { isLongMeasure } from '#app/domain/rule/check-duration.ts';
import { countsAsMinijob, isMinijobPay } from '#app/domain/rule/check-pay.ts';
import { checkSubsidy } from '#app/domain/rule/check-subsidy.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import type { PostingDraft } from '#app/domain/rule/posting-draft.ts';
import { limitOn, type RuleBook } from '#app/domain/rule/rule-book.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { lastDayOfMonths, lastDayOfWeeks } from '#app/domain/time/period.ts';

const book: RuleBook = { day: '2026-11-23', rules: ruleRows };
const start = '2026-12-01';

const draft = (over: Partial<PostingDraft>): PostingDraft => ({
  kind: 'employment',
  internshipPurpose: null,
  startsOn: start,
  weeks: null,
  endsOn: null,
  hoursPerWeekMin: 39,
  hoursPerWeekMax: 39,
  pay: null,
  ...over,
});
const hour = (cents: number) => ({ cents, per: 'hour' as const });
const month = (cents: number) => ({ cents, per: 'month' as const });
const found = (over: Partial<PostingDraft>) =>
  checkPosting(book, draft(over)).map(({ code, severity }) => `${severity} ${code}`);

describe('an employer measure (MAG)', () => {
  const measure = (endsOn: Day, over: Partial<PostingDraft> = {}) =>
    found({ kind: 'employerMeasure', endsOn, ...over });
  const sixWeeks = lastDayOfWeeks(start, 6);
  const twelveWeeks = lastDayOfWeeks(start, 12);

  it('may last six weeks', () => {
    expect(measure(sixWeeks)).toEqual([]);
    expect(found({ kind: 'employerMeasure', weeks: 6 })).toEqual([]);
  });

  it('needs a reason from six weeks and one day on', () => {
    const day = addDays(sixWeeks, 1);
    expect(measure(day)).toEqual(['question employerMeasureNeedsReason']);
    expect(measure(twelveWeeks)).toEqual([
      'question employerMeasureNeedsReason',
      'warning employerMeasureTeachesTooLong',
    ]);
    const isLong = (to: Day | null) => isLongMeasure(book, { from: start, to });
    expect([sixWeeks, day, null].map(isLong)).toEqual([false, true, true]);
  });

  it('never lasts more than twelve weeks', () => {
    expect(measure(addDays(twelveWeeks, 1))).toEqual(['error employerMeasureTooLong']);
  });

  it('pays no wage', () => {
    expect(measure(sixWeeks, { pay: hour(1390) })).toEqual(['error employerMeasureWithPay']);
  });

  it('asks for its length', () => {
    expect(found({ kind: 'employerMeasure' })).toEqual(['question weeksMissing']);
  });
});

describe('an entry qualification (EQ)', () => {
  const entry = (months: number, over: Partial<PostingDraft> = {}) =>
    found({ kind: 'entryQualification', endsOn: lastDayOfMonths(start, months), pay: month(27_600), ...over });

  it.each([
    [3, ['error entryTooShort']],
    [4, []],
    [12, []],
    [13, ['error entryTooLong']],
  ])('of %i months', (months, findings) => expect(entry(months)).toEqual(findings));

  it('is too short or too long by one day', () => {
    expect(entry(4, { endsOn: addDays(lastDayOfMonths(start, 4), -1) })).toEqual(['error entryTooShort']);
    expect(entry(12, { endsOn: addDays(lastDayOfMonths(start, 12), 1) })).toEqual(['error entryTooLong']);
  });

  it('needs 20 hours a week', () => {
    expect(entry(6, { hoursPerWeekMin: 19, hoursPerWeekMax: 30 })).toEqual(['error hoursTooFew']);
    expect(entry(6, { hoursPerWeekMin: 20, hoursPerWeekMax: 20 })).toEqual([]);
    expect(entry(6, { hoursPerWeekMin: null, hoursPerWeekMax: null })).toEqual(['question hoursMissing']);
  });

  it('needs no minimum wage, but an agreed pay', () => {
    expect(entry(6, { pay: month(100) })).toEqual([]);
    expect(entry(6, { pay: null })).toEqual(['question payMissing']);
  });
});

describe('an internship', () => {
  const threeMonths = lastDayOfMonths(start, 3);
  const internship = (
    internshipPurpose: PostingDraft['internshipPurpose'],
    endsOn: Day,
    over: Partial<PostingDraft> = {},
  ) => found({ kind: 'internship', internshipPurpose, endsOn, ...over });

  it('for orientation or beside training is unpaid for three months', () => {
    expect(internship('orientation', threeMonths)).toEqual([]);
    expect(internship('accompanying', threeMonths)).toEqual([]);
  });

  it('needs the minimum wage one day later', () => {
    const day = addDays(threeMonths, 1);
    expect(internship('orientation', day)).toEqual(['error internshipNeedsMinimumWage']);
    expect(internship('orientation', day, { pay: hour(1389) })).toEqual(['error payBelowMinimumWage']);
    expect(internship('orientation', day, { pay: hour(1460) })).toEqual([]);
  });

  it('that is mandatory takes as long as the regulation says', () => {
    expect(internship('mandatory', addDays(threeMonths, 90))).toEqual([]);
  });

  it('for another purpose is paid from the first hour', () => {
    expect(internship('other', addDays(start, 6))).toEqual(['question payMissing']);
    expect(internship('other', addDays(start, 6), { pay: hour(1390) })).toEqual([]);
  });

  it('says what it is for', () => {
    expect(internship(null, threeMonths)).toEqual(['question purposeMissing']);
  });
});

describe('a paid trial', () => {
  it('is limited, and usually for six months at most', () => {
    expect(found({ kind: 'trialEmployment', weeks: 8, pay: hour(1460) })).toEqual([]);
    expect(found({ kind: 'trialEmployment', pay: hour(1460) })).toEqual(['question weeksMissing']);
    expect(found({ kind: 'trialEmployment', endsOn: addDays(lastDayOfMonths(start, 6), 1), pay: hour(1460) })).toEqual([
      'warning trialLongerThanUsual',
      'warning trialExcludesSubsidy',
    ]);
  });
});

describe('pay', () => {
  it('of 14.10 is enough until 31 December 2026 and no longer', () => {
    expect(found({ kind: 'trialEmployment', endsOn: '2026-12-31', pay: hour(1410) })).toEqual([]);
    expect(found({ kind: 'trialEmployment', endsOn: '2027-01-01', pay: hour(1410) })).toEqual([
      'error payBelowMinimumWageFrom',
    ]);
    expect(found({ pay: hour(1410) })).toEqual(['error payBelowMinimumWageFrom']);
    expect(found({ startsOn: '2027-01-01', pay: hour(1410) })).toEqual(['error payBelowMinimumWage']);
  });

  it('names limit, day, basis and "Stand"', () => {
    const [finding] = checkPosting(book, draft({ pay: hour(1410) }));
    expect(finding).toEqual({
      field: 'pay',
      code: 'payBelowMinimumWageFrom',
      severity: 'error',
      params: {
        limitCents: 1460,
        hourlyCents: 1410,
        fromOn: '2027-01-01',
        legalBasis: '§ 1 MiLoG',
        stand: '2026-11-23',
      },
      ruleId: 'minimumWage.hour@2027-01-01',
    });
  });

  it('per month is compared by the hours', () => {
    // 40 h * 13 / 3 weeks * 14.60 = 2,530.67
    expect(found({ pay: month(253_067), hoursPerWeekMin: 20, hoursPerWeekMax: 40 })).toEqual([]);
    expect(found({ pay: month(253_066), hoursPerWeekMin: 20, hoursPerWeekMax: 40 })).toEqual([
      'error payBelowMinimumWageFrom',
    ]);
    expect(found({ pay: month(253_067), hoursPerWeekMin: null, hoursPerWeekMax: null })).toEqual([
      'question payHoursMissing',
    ]);
  });

  it('that is missing on a paid kind is a question', () => {
    expect(found({ pay: null })).toEqual(['question payMissing']);
    expect(found({ kind: 'apprenticeship', pay: null })).toEqual(['question payMissing']);
  });

  it('of 2024 is answered with a question, because no row speaks for it', () => {
    expect(found({ startsOn: '2024-06-01', endsOn: '2024-06-30', pay: hour(1300) })).toContain('question ruleMissing');
  });
});

describe('a Minijob', () => {
  it('ends at 556.00 in 2025, 603.00 in 2026, 633.00 in 2027', () => {
    expect(isMinijobPay(book, 55_600, '2025-12-31')).toBe(true);
    expect(isMinijobPay(book, 55_601, '2025-12-31')).toBe(false);
    expect(isMinijobPay(book, 60_300, '2026-01-01')).toBe(true);
    expect(isMinijobPay(book, 60_301, '2026-12-31')).toBe(false);
    expect(isMinijobPay(book, 63_300, '2027-01-01')).toBe(true);
    expect(isMinijobPay(book, 63_301, '2027-01-01')).toBe(false);
    expect(isMinijobPay(book, 45_000, '2017-01-01')).toBeNull();
  });

  it('is pointed out, and over the limit it is none', () => {
    const few = { hoursPerWeekMin: 9, hoursPerWeekMax: 9, endsOn: '2026-12-31' };
    expect(found({ ...few, pay: month(60_300) })).toEqual(['warning isMinijob']);
    expect(found({ ...few, pay: month(60_300), isMinijob: true })).toEqual([]);
    expect(found({ ...few, pay: month(60_301), isMinijob: true })).toEqual(['error overMinijobLimit']);
  });

  it('is one because it is offered as one, or because of its pay', () => {
    const counts = (over: Partial<PostingDraft>) => countsAsMinijob(book, draft(over), start);
    expect(counts({ pay: month(60_300) })).toBe(true);
    expect(counts({ pay: month(60_301) })).toBe(false);
    expect(counts({ pay: null, isMinijob: true })).toBe(true);
    expect(counts({ kind: 'trialEmployment', pay: month(60_300) })).toBe(false);
  });
});

describe('an apprenticeship', () => {
  const apprenticeship = (cents: number, over: Partial<PostingDraft> = {}) =>
    found({ kind: 'apprenticeship', pay: month(cents), ...over });

  it('that begins in 2026 pays 724 in the first year', () => {
    expect(apprenticeship(72_300)).toEqual(['error apprenticePayTooLow']);
    expect(apprenticeship(72_400)).toEqual([]);
    expect(apprenticeship(72_300, { hasCollectiveAgreement: true })).toEqual(['warning apprenticePayBelowAgreed']);
  });

  it('that begins in a year without a row, or on no day at all, is a question', () => {
    expect(apprenticeship(98_000, { startsOn: '2027-08-01' })).toEqual(['question apprenticePayUnknown']);
    expect(apprenticeship(98_000, { startsOn: null })).toEqual(['question startMissing']);
  });
});

describe('a wage subsidy (EGZ)', () => {
  const subsidy = (over: object) =>
    checkSubsidy(book, {
      startsOn: start,
      percent: 50,
      months: 12,
      is55OrOlder: false,
      isDisabled: false,
      workedBefore: [],
      ...over,
    }).map((finding) => finding.code);

  it('pays half of the wage for a year at most', () => {
    expect(subsidy({})).toEqual([]);
    expect(subsidy({ percent: 51 })).toEqual(['subsidyTooHigh']);
    expect(subsidy({ months: 13 })).toEqual(['subsidyTooLong']);
  });

  it('runs longer for people from 55 on and disabled people', () => {
    expect(subsidy({ months: 36, is55OrOlder: true })).toEqual([]);
    expect(subsidy({ months: 37, is55OrOlder: true })).toEqual(['subsidyTooLong']);
    expect(subsidy({ months: 24, percent: 70, isDisabled: true })).toEqual([]);
    expect(subsidy({ months: 25, percent: 71, isDisabled: true })).toEqual(['subsidyTooHigh', 'subsidyTooLong']);
  });

  it('for people from 55 on ends with its row', () => {
    expect(subsidy({ months: 36, is55OrOlder: true, startsOn: '2029-01-01' })).toEqual(['subsidyTooLong']);
  });
});

describe('the rules as a whole', () => {
  it('put the gravest finding first', () => {
    expect(found({ kind: 'trialEmployment', startsOn: '2026-11-02', weeks: null, pay: hour(1200) })).toEqual([
      'error payBelowMinimumWage',
      'question weeksMissing',
      'warning startInPast',
    ]);
  });

  it('leave a draft without a kind to the officer', () => {
    const findings = checkPosting(book, draft({ kind: null }));
    expect(findings.map((finding) => finding.code)).toEqual(['kindMissing']);
    expect(maySubmit(findings)).toBe(true);
    expect(maySubmit(checkPosting(book, draft({ pay: hour(1) })))).toBe(false);
  });

  it('follow a changed row without a change of code', () => {
    const changed: RuleBook = {
      ...book,
      rules: book.rules.map((rule) => (rule.id === 'minimumWage.hour@2027-01-01' ? { ...rule, value: 1400 } : rule)),
    };
    expect(checkPosting(changed, draft({ pay: hour(1410) }))).toEqual([]);
  });

  it('have one row for each key and day, each with a basis and a source', () => {
    for (const rule of ruleRows) {
      expect(rule.legalBasis).not.toBe('');
      expect(rule.source).not.toBe('');
      const twins = ruleRows.filter(
        (other) =>
          other !== rule &&
          other.key === rule.key &&
          other.validFrom <= (rule.validTo ?? '9999') &&
          (other.validTo ?? '9999') >= rule.validFrom,
      );
      expect([rule.id, twins.length]).toEqual([rule.id, 0]);
    }
    expect(limitOn(book, 'minimumWage.hour', '2026-12-31')?.value).toBe(1390);
    expect(limitOn(book, 'minimumWage.hour', '2027-01-01')?.value).toBe(1460);
  });
});
