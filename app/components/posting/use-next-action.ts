import type { PostingState } from '#app/domain/posting/posting.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Who acts next on a posting and until when, in one sentence; a call whose day is past is said to be late. */
export function useNextAction(
  side: PostingSide,
  today: Day,
): (posting: { readonly state: PostingState; readonly callBy: Day | null }, isCurrent: boolean) => string {
  const t = useTexts('posting');
  const format = useFormats();
  const whose = side === 'officer' ? 'Officer' : 'Company';
  return ({ state, callBy }, isCurrent) => {
    if (state === 'approved' && !isCurrent) return t(`next.over${whose}`);
    if (state === 'submitted' && callBy !== null && callBy < today)
      return t(`next.late${whose}`, { day: format.weekday(callBy) });
    return t(`next.${state}${whose}`, { day: callBy === null ? '' : format.weekday(callBy) });
  };
}
