import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';

/** How many criteria a posting lacks until profiles may be browsed for it; nothing where it has enough or is over. */
export function CriteriaNotice({ missing, isOver }: { missing: number; isOver: boolean }) {
  const t = useTexts('posting');
  if (missing === 0 || isOver) return null;
  return <Alert title={t('show.criteriaTitle', { count: missing })}>{t('show.criteriaText')}</Alert>;
}
