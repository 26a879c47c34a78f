import { describe, expect, it } from 'vitest';
import { ruleRows, workAccessRows } from '#db/seed/reference/rules.ts';
import { isMinijobPay } from '#app/domain/rule/check-pay.ts';
import { checkPosting } from '#app/domain/rule/check-posting.ts';
import { checkSubsidy } from '#app/domain/rule/check-subsidy.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import type { PostingDraft } from '#app/domain/rule/posting-draft.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { workAccess, workKinds, type ResidenceFacts, type WorkKind } from '#app/domain/rule/work-access.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { lastDayOfMonths, lastDayOfWeeks } from '#app/domain/time/period.ts';

/** One test per sentence practitioners would say; every number comes from the rows. */
const today = '2026-11-23';
const start = '2026-12-01';
const book: RuleBook = { day: today, rules: ruleRows };

function asked(over: Partial<PostingDraft>) {
  const draft: PostingDraft = {
    kind: 'employment',
    internshipPurpose: null,
    startsOn: start,
    weeks: null,
    endsOn: null,
    hoursPerWeekMin: 39,
    hoursPerWeekMax: 39,
    pay: null,
    ...over,
  };
  const findings = checkPosting(book, draft);
  return { isLawful: maySubmit(findings), codes: findings.map(({ code }) => code) };
}

describe('an employer measure', () => {
  const measure = (endsOn: Day) => asked({ kind: 'employerMeasure', endsOn });

  it('of six weeks is allowed', () => {
    expect(measure(lastDayOfWeeks(start, 6))).toEqual({ isLawful: true, codes: [] });
  });

  it('of six weeks and a day needs long-term unemployment or a serious obstacle', () => {
    expect(measure(addDays(lastDayOfWeeks(start, 6), 1)).codes).toEqual(['employerMeasureNeedsReason']);
    const row = ruleRows.find(({ key }) => key === 'employerMeasure.weeksMaxLong');
    expect(row?.detail?.['onlyFor']).toEqual(['longTermUnemployed', 'seriousObstacle']);
  });

  it('of more than twelve weeks is not allowed', () => {
    expect(measure(lastDayOfWeeks(start, 12)).isLawful).toBe(true);
    expect(measure(addDays(lastDayOfWeeks(start, 12), 1)).isLawful).toBe(false);
  });
});

describe('an entry qualification', () => {
  const entry = (months: number, hours = 39) =>
    asked({
      kind: 'entryQualification',
      endsOn: lastDayOfMonths(start, months),
      hoursPerWeekMin: hours,
      hoursPerWeekMax: hours,
      pay: { cents: 27_600, per: 'month' },
    });

  it('of three months is too short', () => {
    expect(entry(3)).toEqual({ isLawful: false, codes: ['entryTooShort'] });
  });

  it('of four months is allowed', () => {
    expect(entry(4)).toEqual({ isLawful: true, codes: [] });
  });

  it('of twelve months is allowed', () => {
    expect(entry(12)).toEqual({ isLawful: true, codes: [] });
  });

  it('of thirteen months is too long', () => {
    expect(entry(13)).toEqual({ isLawful: false, codes: ['entryTooLong'] });
  });

  it('of 19 hours a week is too little', () => {
    expect(entry(6, 19)).toEqual({ isLawful: false, codes: ['hoursTooFew'] });
  });

  it('of 20 hours a week is allowed', () => {
    expect(entry(6, 20)).toEqual({ isLawful: true, codes: [] });
  });
});

describe('an orientation internship', () => {
  const orientation = (endsOn: Day) => asked({ kind: 'internship', internshipPurpose: 'orientation', endsOn });

  it('of three months may be unpaid', () => {
    expect(orientation(lastDayOfMonths(start, 3))).toEqual({ isLawful: true, codes: [] });
  });

  it('of three months and a day needs the minimum wage', () => {
    const dayLater = addDays(lastDayOfMonths(start, 3), 1);
    expect(orientation(dayLater)).toEqual({ isLawful: false, codes: ['internshipNeedsMinimumWage'] });
  });
});

describe('a career orientation internship (§ 48a SGB III)', () => {
  const career = (endsOn: Day) => asked({ kind: 'internship', internshipPurpose: 'careerOrientation', endsOn });

  it('takes a week, from Monday to Friday too', () => {
    const monday = '2026-11-30';
    const week = (endsOn: Day) =>
      asked({ kind: 'internship', internshipPurpose: 'careerOrientation', startsOn: monday, endsOn });
    expect(week('2026-12-04')).toEqual({ isLawful: true, codes: [] });
    expect(week('2026-12-03')).toEqual({ isLawful: false, codes: ['careerOrientationTooShort'] });
  });

  it('ends after six weeks in one company', () => {
    expect(career(lastDayOfWeeks(start, 6))).toEqual({ isLawful: true, codes: [] });
    expect(career(addDays(lastDayOfWeeks(start, 6), 1))).toEqual({
      isLawful: false,
      codes: ['careerOrientationTooLong'],
    });
  });
});

describe('a Minijob', () => {
  it('pays 603.00 in 2026', () => {
    expect(isMinijobPay(book, 60_300, '2026-12-31')).toBe(true);
  });

  it('is none with 603.01 in 2026', () => {
    expect(isMinijobPay(book, 60_301, '2026-12-31')).toBe(false);
  });

  it('paid 556 in 2025', () => {
    expect([55_600, 55_601].map((cents) => isMinijobPay(book, cents, '2025-12-31'))).toEqual([true, false]);
  });

  it('pays 633 in 2027', () => {
    expect([63_300, 63_301].map((cents) => isMinijobPay(book, cents, '2027-01-01'))).toEqual([true, false]);
  });
});

describe('a wage subsidy', () => {
  const subsidy = (over: Partial<Parameters<typeof checkSubsidy>[1]>) =>
    checkSubsidy(book, {
      startsOn: start,
      percent: 50,
      months: 12,
      is55OrOlder: false,
      isDisabled: false,
      workedBefore: [],
      ...over,
    }).map(({ code, severity }) => `${severity} ${code}`);

  it('of 51 percent is not allowed', () => {
    expect(subsidy({ percent: 51 })).toEqual(['error subsidyTooHigh']);
  });

  it('of thirteen months is not allowed', () => {
    expect(subsidy({ months: 13 })).toEqual(['error subsidyTooLong']);
  });

  it('runs for up to 36 months from the age of 55 on', () => {
    expect(subsidy({ months: 36, is55OrOlder: true })).toEqual([]);
    expect(subsidy({ months: 37, is55OrOlder: true })).toEqual(['error subsidyTooLong']);
  });

  it('runs longer than twelve months for disabled people', () => {
    expect(subsidy({ months: 13, isDisabled: true })).toEqual([]);
  });

  it('is excluded after more than three months of insured work in the same company within four years', () => {
    const trial = (from: Day, to: Day) => ({ workedBefore: [{ from, to }] });
    expect(subsidy(trial('2026-06-01', '2026-08-31'))).toEqual([]);
    expect(subsidy(trial('2026-06-01', '2026-09-01'))).toEqual(['error subsidyExcluded']);
    expect(subsidy(trial('2022-07-01', '2022-12-31'))).toEqual([]);
    expect(subsidy({ ...trial('2026-06-01', '2026-09-01'), isDisabled: true })).toEqual([
      'question subsidyExcludedUnless',
    ]);
  });

  it('counts short pieces of earlier work together, and no day twice', () => {
    const pieces = (last: Day) => ({
      workedBefore: [
        { from: '2026-08-03', to: '2026-09-02' },
        { from: '2026-01-05', to: '2026-02-04' },
        { from: '2026-01-05', to: '2026-02-04' },
        { from: '2026-10-05', to: last },
      ],
    });
    expect(subsidy(pieces('2026-11-04'))).toEqual([]);
    expect(subsidy(pieces('2026-11-05'))).toEqual(['error subsidyExcluded']);
  });
});

describe('pay', () => {
  it('of an apprentice who begins in 2026 is too low at 723 euro, unless a collective agreement says so', () => {
    const apprentice = (cents: number, hasCollectiveAgreement = false) =>
      asked({ kind: 'apprenticeship', pay: { cents, per: 'month' }, hasCollectiveAgreement });
    expect(apprentice(72_300)).toEqual({ isLawful: false, codes: ['apprenticePayTooLow'] });
    expect(apprentice(72_400)).toEqual({ isLawful: true, codes: [] });
    expect(apprentice(72_300, true).isLawful).toBe(true);
  });

  it('goes by the year in which the apprenticeship begins, not by the year in which somebody asks', () => {
    const begun = { ...book, day: '2027-03-01' };
    const draft = { kind: 'apprenticeship', startsOn: '2026-08-01', pay: { cents: 72_300, per: 'month' } } as const;
    const findings = checkPosting(begun, { ...emptyDraft, ...draft });
    expect(findings.map(({ code }) => code)).toContain('apprenticePayTooLow');
  });

  it('of 14.10 an hour is enough until 31 December 2026 and too little from 1 January 2027 on', () => {
    const trial = (endsOn: Day) => asked({ kind: 'trialEmployment', endsOn, pay: { cents: 1410, per: 'hour' } });
    expect(trial('2026-12-31')).toEqual({ isLawful: true, codes: [] });
    expect(trial('2027-01-01')).toEqual({ isLawful: false, codes: ['payBelowMinimumWageFrom'] });
  });
});

const emptyDraft: PostingDraft = {
  kind: null,
  internshipPurpose: null,
  startsOn: null,
  weeks: null,
  endsOn: null,
  hoursPerWeekMin: 39,
  hoursPerWeekMax: 39,
  pay: null,
};

describe('work access', () => {
  const access = (kind: WorkKind, over: Partial<ResidenceFacts>, day: Day = today) => {
    const facts = { validUntil: null, stayMonths: 12, housing: 'municipality', flags: [], ...over } as ResidenceFacts;
    const answer = workAccess(workAccessRows, facts, kind, day);
    return {
      allowed: answer.allowed,
      needsOffice: answer.needsImmigrationOffice,
      needsAgency: answer.needsAgencyConsent,
    };
  };

  it('with a Gestattung to an orientation internship needs the immigration office and not the agency', () => {
    expect(access('internship:orientation', { status: 'asylumPermission' })).toEqual({
      allowed: 'yes',
      needsOffice: true,
      needsAgency: false,
    });
  });

  it('with a Gestattung to a paid trial needs the immigration office and the agency', () => {
    expect(access('trialEmployment', { status: 'asylumPermission' })).toEqual({
      allowed: 'yes',
      needsOffice: true,
      needsAgency: true,
    });
  });

  it.each(workKinds)('of recognised refugees needs nobody for %s', (kind) => {
    expect(access(kind, { status: 'refugee25' })).toEqual({ allowed: 'yes', needsOffice: false, needsAgency: false });
  });

  it.each(workKinds.filter((kind) => kind !== 'employerMeasure'))('does not exist under § 60b for %s', (kind) => {
    expect(access(kind, { status: 'identityToleration60b', stayMonths: 60 }).allowed).toBe('no');
  });

  it.each(['asylumPermission', 'toleration60a'] as const)('needs no agency after 48 months (%s)', (status) => {
    expect(access('trialEmployment', { status, stayMonths: 47 }).needsAgency).toBe(true);
    expect(access('trialEmployment', { status, stayMonths: 48 })).toEqual({
      allowed: 'yes',
      needsOffice: true,
      needsAgency: false,
    });
  });

  it('with a Duldung or Gestattung whose kind nobody noted is for the authority to say', () => {
    for (const status of ['tolerationUnspecified', 'asylumPermissionUnspecified'] as const)
      expect(access('employment', { status }).allowed).toBe('askAuthority');
  });

  it.each(['asylumPermission', 'toleration60a'] as const)(
    'to a career orientation internship is for the authority to say: no source speaks of it (%s)',
    (status) => {
      expect(access('internship:careerOrientation', { status }).allowed).toBe('askAuthority');
    },
  );

  it('with § 24 is for the authority to say after 4 March 2027, and never refused', () => {
    const ukraine = { status: 'protection24', validUntil: '2027-03-04' } as const;
    expect(access('employment', ukraine, '2027-03-04').allowed).toBe('yes');
    expect(access('employment', ukraine, '2027-03-05').allowed).toBe('askAuthority');
  });

  it('with § 104c stands as long as the end of the title is noted and not over', () => {
    expect(access('employment', { status: 'opportunity104c' }).allowed).toBe('askAuthority');
    expect(access('employment', { status: 'opportunity104c', validUntil: '2027-05-31' }).allowed).toBe('yes');
    expect(access('employment', { status: 'opportunity104c', validUntil: '2026-11-22' }).allowed).toBe('askAuthority');
  });

  it.each(['fictionCertificate', 'humanitarian25_5', 'admission22', 'admission23', 'qualified19d'] as const)(
    'with %s is what the condition on the paper says: the authority is asked',
    (status) => {
      expect(access('employment', { status }).allowed).toBe('askAuthority');
    },
  );

  it('of somebody who came on 30 November begins on 1 March: three months are over then', () => {
    const since = { status: 'asylumPermission', stayMonths: null, stayingSince: '2026-11-30' } as const;
    expect(access('employment', since, '2027-02-28').allowed).toBe('afterDate');
    expect(access('employment', since, '2027-03-01').allowed).toBe('yes');
  });

  it('of somebody who came on 29 February needs no agency from the next 29 February on', () => {
    const since = { status: 'toleration60a', stayMonths: null, stayingSince: '2023-03-01' } as const;
    const leap = { ...since, stayingSince: '2024-02-29' } as const;
    expect(access('employment', since, '2027-02-28').needsAgency).toBe(true);
    expect(access('employment', since, '2027-03-01').needsAgency).toBe(false);
    expect(access('employment', leap, '2028-02-28').needsAgency).toBe(true);
    expect(access('employment', leap, '2028-02-29').needsAgency).toBe(false);
  });
});
