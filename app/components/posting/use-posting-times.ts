import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface Times {
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly weeks: number | null;
  readonly endsOn: Day | null;
}

/** Hours and length of a posting in words; hours null: not stated. */
export function usePostingTimes(): { hours: (times: Times) => string | null; duration: (times: Times) => string } {
  const t = useTexts('posting');
  const format = useFormats();
  return {
    hours({ hoursPerWeekMin: from, hoursPerWeekMax: to }) {
      if (from !== null && to !== null && from !== to) return t('show.hours', { from, to });
      const one = from ?? to;
      return one === null ? null : t('show.hoursOne', { hours: one });
    },
    duration({ weeks, endsOn }) {
      if (weeks === null) return t('show.unlimited');
      const length = t('show.weeks', { count: weeks });
      return endsOn === null ? length : t('show.until', { weeks: length, day: format.day(endsOn) });
    },
  };
}
