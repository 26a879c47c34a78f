import { Badge, type BadgeTone } from '#app/components/ui/badge.tsx';
import type { MentorState, TandemState } from '#app/domain/mentoring/mentoring.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

const mentorTones: Record<MentorState, BadgeTone> = {
  registered: 'warn',
  interviewed: 'warn',
  checked: 'special',
  active: 'good',
  paused: 'plain',
  ended: 'plain',
  declined: 'plain',
};
const tandemTones: Record<TandemState, BadgeTone> = {
  taster: 'special',
  active: 'good',
  paused: 'warn',
  ended: 'plain',
};

export function MentorStateBadge({ state }: { state: MentorState }) {
  const t = useTexts('mentoring');
  return <Badge tone={mentorTones[state]}>{t(`mentorState.${state}`)}</Badge>;
}

export function TandemStateBadge({ state }: { state: TandemState }) {
  const t = useTexts('mentoring');
  return <Badge tone={tandemTones[state]}>{t(`tandemState.${state}`)}</Badge>;
}
