import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { useRuleText } from './use-rule-text.ts';

/** Legal basis and "Stand", and whether somebody has confirmed it. */
export function Basis({ basis }: { basis: Pick<RuleValue, 'legalBasis' | 'checkedOn' | 'confirmed'> | null }) {
  const text = useRuleText();
  if (basis === null) return null;
  const params = { legalBasis: basis.legalBasis, stand: basis.checkedOn };
  return <span className="mute">{text({ code: basis.confirmed ? 'basis' : 'basisUnconfirmed', params })}</span>;
}
