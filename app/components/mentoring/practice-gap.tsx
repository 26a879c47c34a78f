import { Badge } from '#app/components/ui/badge.tsx';
import type { Need } from '#app/domain/mentoring/pairing/need.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** How long a learner has not practised, with the warning where German may be lost. */
export function PracticeGap({ need }: { need: Need }) {
  const t = useTexts('mentoring');
  const { weeksWithoutPractice, isAtLeast, isLosing } = need;
  const weeks = t('overview.weeks', { count: weeksWithoutPractice });
  const text =
    isAtLeast && weeksWithoutPractice > 0
      ? t('overview.atLeast', { weeks })
      : weeksWithoutPractice === 0 && !isAtLeast
        ? t('overview.inCourse')
        : weeks;
  return (
    <>
      {text} {isLosing ? <Badge tone="warn">{t('overview.losing')}</Badge> : null}
    </>
  );
}
