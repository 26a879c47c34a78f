import type { PostingKind } from '../posting/posting.ts';
import type { Day } from '../time/day.ts';
import { limitOn, ruleOn, type RuleBook } from './rule-book.ts';

/** A key of the i18n namespace `rule` with its values. */
export interface TextCode {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface KindFacts {
  readonly kind: PostingKind;
  /** One sentence that says all three; for the choice of a kind. */
  readonly sentence: TextCode;
  readonly costs: TextCode;
  readonly payer: TextCode;
  readonly next: TextCode;
  /** Rows the numbers come from, for "Stand" and legal basis. */
  readonly ruleIds: readonly string[];
}

/** Rule keys whose numbers stand in the sentences of a kind, by the parameter they fill. */
const numbers: Record<PostingKind, Readonly<Record<string, string>>> = {
  internship: { months: 'internship.orientation.monthsMax', hourCents: 'minimumWage.hour' },
  employerMeasure: { weeks: 'employerMeasure.weeksMax', weeksLong: 'employerMeasure.weeksMaxLong' },
  trialEmployment: { months: 'trialEmployment.monthsUsual', hourCents: 'minimumWage.hour' },
  entryQualification: {
    monthsMin: 'entryQualification.monthsMin',
    monthsMax: 'entryQualification.monthsMax',
    hours: 'entryQualification.hoursMin',
    subsidyCents: 'entryQualification.subsidyMonth',
  },
  apprenticeship: { monthCents: 'apprenticeship.payYear1' },
  employment: { hourCents: 'minimumWage.hour', probationMonths: 'probation.monthsMax' },
};

/**
 * Each kind in plain words: what it costs, who pays, what happens next. Keys `kind.<kind>.sentence|costs|payer|next` of the
 * namespace `rule`; a number no row covers on `day` (default: the book's day) is shown as "?".
 */
export function kindFacts(book: RuleBook, kind: PostingKind, day: Day = book.day): KindFacts {
  const params: Record<string, string | number> = {};
  const ruleIds: string[] = [];
  for (const [name, key] of Object.entries(numbers[kind])) {
    const rule = limitOn(book, key, day);
    params[name] = rule?.value ?? '?';
    if (rule !== null) ruleIds.push(rule.id);
  }
  const benefit = ruleOn(book, 'benefit.name', day)?.detail?.['name'];
  params['benefit'] = typeof benefit === 'string' ? benefit : '?';
  const text = (part: string): TextCode => ({ code: `kind.${kind}.${part}`, params });
  return { kind, sentence: text('sentence'), costs: text('costs'), payer: text('payer'), next: text('next'), ruleIds };
}
