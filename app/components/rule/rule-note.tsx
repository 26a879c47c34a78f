import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { useRuleText } from './use-rule-text.ts';

export type NotedRule = Pick<RuleValue, 'legalBasis' | 'checkedOn' | 'confirmed'> & { readonly limit: number };

/** One limit in a sentence, with its legal basis and "Stand"; without a row in force the authority is to be asked. */
export function RuleNote({ rule, text }: { rule: NotedRule | null; text: (limit: number) => string }) {
  const t = useTexts('rule');
  const ruleText = useRuleText();
  if (rule === null) return <p>{t('finding.ruleMissing')}</p>;
  const params = { legalBasis: rule.legalBasis, stand: rule.checkedOn };
  return (
    <p>
      {text(rule.limit)}{' '}
      <span className="mute">{ruleText({ code: rule.confirmed ? 'basis' : 'basisUnconfirmed', params })}</span>
    </p>
  );
}
