import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { formatsFor } from './format.ts';
import type { TextSource } from './text-keys.ts';

/** What a row of the rules is about, in words; undefined when nobody has written them. */
export function ruleName(source: TextSource, key: string): string | undefined {
  const t = source.texts('ruleName');
  const [group, step] = key.split('.');
  const named = group === 'aftercare' ? source.texts('assistance').find(`step.${step}`) : undefined;
  return named === undefined ? t.find(`name.${key}`) : t.find(`ofStep.${group}`, { step: named });
}

/** The value of a row in words: "6 Wochen", "13,90 €". */
export function ruleValueText(
  source: TextSource,
  rule: Pick<RuleValue, 'key' | 'value' | 'unit' | 'detail'>,
): string | undefined {
  const t = source.texts('ruleName');
  const format = formatsFor(source.locale);
  const { value, unit, detail } = rule;
  if (value === null) {
    const days = detail?.['days'];
    const name = detail?.['name'];
    return t.find(`said.${rule.key}`, {
      days: Array.isArray(days) ? format.list(days.map(String)) : '',
      name: typeof name === 'string' ? name : '',
    });
  }
  const text =
    unit === 'cents'
      ? format.euro(value)
      : unit === 'percent'
        ? t('percent', { value: format.number(value) })
        : unit === 'count' || unit === 'none'
          ? format.number(value)
          : t(`unit.${unit}`, { count: value });
  return detail?.['needsConsent'] === true ? t('onlyWithConsent', { value: text }) : text;
}
