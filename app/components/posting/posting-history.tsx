import type { PostingState } from '#app/domain/posting/posting.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

export interface PostingEvent {
  readonly id: string;
  readonly at: Date;
  readonly byName: string | null;
  readonly to: PostingState;
  readonly reason: string | null;
}

/** Who changed the state of a posting, when and why; oldest first. */
export function PostingHistory({ events }: { events: readonly PostingEvent[] }) {
  const t = useTexts('posting');
  const format = useFormats();
  return (
    <ol className="stack">
      {events.map(({ id, at, byName, to, reason }) => (
        <li key={id}>
          <strong>{t(`state.${to}`)}</strong> <span className="mute">{format.instant(at)}</span>{' '}
          {byName === null ? t('show.historyFromOutside') : t('show.historyBy', { name: byName })}
          {reason === null ? null : <> – {t.find(`reason.${reason}`) ?? reason}</>}
        </li>
      ))}
    </ol>
  );
}
