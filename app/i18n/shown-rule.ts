import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import type { Day } from '#app/domain/time/day.ts';
import { formatsFor } from './format.ts';
import { ruleName, ruleValueText } from './rule-name.ts';
import type { TextSource } from './text-keys.ts';

/** `past`: another version or nothing holds now; `coming`: begins later. */
export type RulePhase = 'now' | 'coming' | 'past';

/** One version of a rule as a table shows it: plain texts. */
export interface ShownRule {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly phase: RulePhase;
  readonly validFrom: string;
  /** Empty: until further notice. */
  readonly validTo: string;
  /** "Stand". */
  readonly checkedOn: string;
  readonly confirmed: boolean;
}

/** Whether this version holds on `today`. */
export function phaseOf(rule: Pick<RuleValue, 'validFrom' | 'validTo'>, today: Day): RulePhase {
  if (rule.validFrom > today) return 'coming';
  return rule.validTo !== null && rule.validTo < today ? 'past' : 'now';
}

/** A version in the reader's words. */
export function shownRule(source: TextSource, rule: Omit<RuleValue, 'origin'>, today: Day): ShownRule {
  const format = formatsFor(source.locale);
  return {
    id: rule.id,
    key: rule.key,
    name: ruleName(source, rule.key) ?? rule.key,
    value: ruleValueText(source, rule) ?? source.texts('ruleName')('inDetail'),
    legalBasis: rule.legalBasis,
    source: rule.source,
    phase: phaseOf(rule, today),
    validFrom: format.day(rule.validFrom),
    validTo: rule.validTo === null ? '' : format.day(rule.validTo),
    checkedOn: format.day(rule.checkedOn),
    confirmed: rule.confirmed,
  };
}
