import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { PlacementPageData } from './placement-page.server.ts';

/** The sentences for the agency's own system: the newest one open, the earlier ones folded. */
export function NotesSection({ notes }: Pick<PlacementPageData, 'notes'>) {
  const t = useTexts('placement');
  return (
    <Section title={t('page.notes')} id="notes" screenOnly>
      <p className="mute">{t('page.notesHint')}</p>
      {notes.length === 0 ? (
        <p>{t('page.noNotes')}</p>
      ) : (
        <>
          {notes.slice(-1).map((note) => (
            <CopyNote key={note.id} text={note.text} label={note.on} />
          ))}
          {notes.length === 1 ? null : (
            <details className="fold">
              <summary>{t('page.earlierNotes', { count: notes.length - 1 })}</summary>
              {notes
                .slice(0, -1)
                .toReversed()
                .map((note) => (
                  <CopyNote key={note.id} text={note.text} label={note.on} />
                ))}
            </details>
          )}
        </>
      )}
    </Section>
  );
}
