import type { LearnerGoal, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useFormats, useLocale, useTexts } from '#app/i18n/use-texts.tsx';

/** Goals, times and languages in words. */
export function useMentoringWords() {
  const t = useTexts('mentoring');
  const format = useFormats();
  const locale = useLocale();
  const slot = (value: WeeklySlot) => {
    const [day, part] = value.split('-') as ['mon', 'morning'];
    return t('slot', { day: t(`weekdayShort.${day}`), part: t(`dayPart.${part}`) });
  };
  return {
    goal: (goal: LearnerGoal, level: CefrLevel | null) =>
      level === null
        ? t(`goal.${goal}`)
        : t('goalWithLevel', { goal: t(`goal.${goal}`), level: level === 'alpha' ? 'Alpha' : level }),
    slots: (slots: readonly WeeklySlot[]) => format.list(slots.map(slot)),
    languages: (codes: readonly string[]) => format.list(codes.map((code) => languageName(locale, code))),
    free: (count: number) => (count === 0 ? t('free.none') : t('free.count', { count })),
  };
}
