import { isNearlySpent, isSpent, type Budget } from '#app/domain/disclosure/budget.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge } from '../ui/badge.tsx';

/** "12 von 30", with a word where little or nothing is left. */
export function BudgetText({ budget }: { budget: Budget }) {
  const t = useTexts('company');
  return (
    <>
      {t('reading.of', { used: budget.used, allowed: budget.allowed })}{' '}
      {isSpent(budget) ? (
        <Badge tone="bad">{t('reading.spent')}</Badge>
      ) : isNearlySpent(budget) ? (
        <Badge tone="warn">{t('reading.near')}</Badge>
      ) : null}
    </>
  );
}
