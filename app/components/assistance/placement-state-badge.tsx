import type { PlacementState } from '#app/domain/assistance/placement.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge, type BadgeTone } from '../ui/badge.tsx';

const tones: Record<PlacementState, BadgeTone> = {
  preparing: 'plain',
  started: 'good',
  lasts: 'good',
  completed: 'good',
  ended: 'plain',
};

/** The state of an assisted placement as a word. */
export function PlacementStateBadge({ state }: { state: PlacementState }) {
  const t = useTexts('assistance');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
