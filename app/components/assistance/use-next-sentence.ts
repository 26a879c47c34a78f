import type { StepOwner } from '#app/domain/assistance/placement.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface NextThing {
  /** Finished words: the step, or that the result is to be recorded. */
  readonly what: string;
  readonly owner: StepOwner;
  readonly dueOn: Day | null;
  readonly overdueDays: number;
  /** The reader's own turn. */
  readonly isHers: boolean;
}

/** What comes next on a placement, who acts ("Sie sind dran" for the reader) and until when, as a sentence. */
export function useNextSentence(): (next: NextThing) => string {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  return ({ what, owner, dueOn, overdueDays, isHers }) => {
    const params = { step: what, owner: isHers ? t('yourTurn') : words(`owner.${owner}`) };
    if (dueOn === null) return t('nextOpen', params);
    if (overdueDays > 0) return t('nextLate', { ...params, count: overdueDays });
    return t(isHers ? 'nextYoursBy' : 'nextBy', { ...params, day: format.day(dueOn) });
  };
}
