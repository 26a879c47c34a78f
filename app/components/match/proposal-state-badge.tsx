import type { ProposalState } from '#app/domain/match/proposal.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge, type BadgeTone } from '../ui/badge.tsx';

const tones: Record<ProposalState, BadgeTone> = {
  proposed: 'warn',
  withCompany: 'plain',
  callRequested: 'warn',
  interested: 'warn',
  handedOver: 'plain',
  applied: 'plain',
  introduced: 'good',
  ended: 'plain',
};

interface ProposalStateBadgeProps {
  readonly state: ProposalState;
  /** As the reader may know it. */
  readonly end:
    | 'declinedByPerson'
    | 'declinedByCompany'
    | 'expired'
    | 'withdrawn'
    | 'postingClosed'
    | 'placed'
    | 'noLongerAvailable'
    | null;
}

/** The state of a proposal as a word; an ended one says how, as far as the reader may know. */
export function ProposalStateBadge({ state, end }: ProposalStateBadgeProps) {
  const t = useTexts('proposal');
  return (
    <Badge tone={end === 'placed' ? 'good' : tones[state]}>
      {end === null ? t(`state.${state}`) : t(`end.${end}`)}
    </Badge>
  );
}
