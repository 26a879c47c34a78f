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
    const by = detail?.['by'];
    if (Array.isArray(by)) return format.list(by.map((code) => t.find(`decider.${String(code)}`) ?? String(code)));
    const version = detail?.['version'];
    if (typeof version === 'string') {
      const permitAfter = detail?.['permitAfter'];
      return t.find(`version.${rule.key}.${version}`, {
        permitAfterOn: typeof permitAfter === 'string' ? format.day(permitAfter) : '',
      });
    }
    const before = detail?.['before'];
    if (typeof before === 'string') return t.find(`before.${before}`);
    const days = detail?.['days'];
    const name = detail?.['name'];
    return t.find(`said.${rule.key}`, {
      days: Array.isArray(days) ? format.list(days.map(String)) : '',
      name: typeof name === 'string' ? name : '',
    });
  }
  const zero = value === 0 ? t.find(`zero.${rule.key}`) : undefined;
  if (zero !== undefined) return zero;
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

/** The papers a kind needs, in words; empty where the row names none. */
export function papersText(source: TextSource, rule: Pick<RuleValue, 'detail'>): readonly string[] {
  const t = source.texts('ruleName');
  const papers = rule.detail?.['papers'];
  return Array.isArray(papers) ? papers.map((code) => t.find(`paper.${String(code)}`) ?? String(code)) : [];
}
