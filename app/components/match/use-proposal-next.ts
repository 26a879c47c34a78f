import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface ShownNext {
  readonly state: ProposalState;
  readonly actsNext: 'caseworker' | 'company' | 'officer' | 'candidate' | null;
  readonly isHers: boolean;
  readonly dueOn: Day | null;
  readonly overdueDays: number;
}

/** Who acts next on a proposal ("Sie" for the reader herself) and until when, as a sentence. */
export function useProposalNext(): (proposal: ShownNext) => string {
  const t = useTexts('proposal');
  const format = useFormats();
  return ({ actsNext, isHers, dueOn, overdueDays }) => {
    if (actsNext === null) return t('next.none');
    const turn = isHers ? t('next.yours') : t('next.open', { actor: t(`actor.${actsNext}`) });
    if (dueOn === null) return turn;
    if (overdueDays > 0) return t('next.late', { turn, count: overdueDays });
    return t('next.until', { turn, day: format.weekday(dueOn) });
  };
}
