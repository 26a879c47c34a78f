import type { PostingState } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge, type BadgeTone } from '../ui/badge.tsx';

const tones: Record<PostingState, BadgeTone> = {
  draft: 'plain',
  submitted: 'warn',
  approved: 'good',
  paused: 'warn',
  filled: 'special',
  closed: 'plain',
};

/** The state of a posting as a word. */
export function PostingStateBadge({ state }: { state: PostingState }) {
  const t = useTexts('posting');
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>;
}
