import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Who acts next on a proposal and until when, as a sentence. */
export function useProposalNext(): (proposal: {
  readonly state: ProposalState;
  readonly actsNext: 'caseworker' | 'company' | 'officer' | 'candidate' | null;
  readonly dueOn: Day | null;
}) => string {
  const t = useTexts('proposal');
  const format = useFormats();
  return ({ actsNext, dueOn }) => {
    if (actsNext === null) return t('next.none');
    const actor = t(`actor.${actsNext}`);
    return dueOn === null ? t('next.open', { actor }) : t('next.until', { actor, day: format.weekday(dueOn) });
  };
}
