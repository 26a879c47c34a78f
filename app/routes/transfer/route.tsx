import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listFileNotes, tickFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';

export const loader = loading('fileNote.read', async ({ app, actor }) => {
  const list = await listFileNotes(app, actor);
  const format = formatsFor(actor.locale);
  const shown = (note: (typeof list.open)[number]) => ({
    id: note.id,
    text: fileNoteText(note),
    at: format.instant(note.createdAt),
  });
  const cases = new Map<
    string,
    {
      key: string;
      profileId: string | null;
      caseCode: string | null;
      personName: string | null;
      notes: ReturnType<typeof shown>[];
    }
  >();
  for (const note of list.open) {
    const key = note.profileId ?? '';
    const { profileId, caseCode } = note;
    const personName = list.names.get(key) ?? null;
    const group = cases.get(key) ?? { key, profileId, caseCode, personName, notes: [] };
    group.notes.push(shown(note));
    cases.set(key, group);
  }
  return {
    total: list.total,
    shownCount: list.open.length,
    cases: [...cases.values()],
    done: list.done.map((note) => ({ ...shown(note), caseCode: note.caseCode })),
  };
});

// One button ticks one note or all of a case; ids are separated by spaces.
const tickSchema = z.object({
  notes: z.string().regex(/^[A-Za-z0-9_-]{1,64}( [A-Za-z0-9_-]{1,64}){0,199}$/, 'pleaseChoose'),
});
const undoSchema = z.object({ undo: fields.id() });

export const action = acting('fileNote.read', async ({ app, actor, form, done }) => {
  if (form.text('undo') !== '') {
    await tickFileNotes(app, actor, { ids: [form.read(undoSchema).undo], transferred: false });
    return done('/transfer', 'noteTakenBack');
  }
  await tickFileNotes(app, actor, { ids: form.read(tickSchema).notes.split(' '), transferred: true });
  return done('/transfer', 'noteTransferred');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('transfer')('title') });

/** "Heute zu übertragen": finished notes by case, to copy and to tick. */
export default function TransferPage() {
  const { total, shownCount, cases, done } = useLoaderData<typeof loader>();
  const t = useTexts('transfer');
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <Alert>{t('record')}</Alert>
      {cases.length === 0 ? (
        <EmptyState title={t('none')} action={<LinkButton href="/today">{t('noneAction')}</LinkButton>}>
          {t('noneHint')}
        </EmptyState>
      ) : null}
      {total > shownCount ? <p>{t('more', { shown: shownCount, total })}</p> : null}
      {cases.map((group) => (
        <Section
          key={group.key}
          title={
            group.profileId === null ? (
              t('noCase')
            ) : (
              <a href={`/profiles/${group.profileId}`}>
                <bdi>
                  {group.personName === null
                    ? t('case', { caseCode: group.caseCode ?? '' })
                    : t('person', { name: group.personName, caseCode: group.caseCode ?? '' })}
                </bdi>
              </a>
            )
          }
          actions={<span className="mute">{t('count', { count: group.notes.length })}</span>}
        >
          {group.notes.map((note) => (
            <form key={note.id} method="post">
              <CopyNote text={note.text} label={note.at} />
              <Button name="notes" value={note.id} kind="secondary" small>
                {t('tick')}
              </Button>
            </form>
          ))}
          {group.notes.length > 1 ? (
            <form method="post">
              <CopyNote folded text={group.notes.map((note) => note.text).join('\n\n')} label={t('allOf')} />
              <Button name="notes" value={group.notes.map((note) => note.id).join(' ')} kind="quiet" small>
                {t('tickAll')}
              </Button>
            </form>
          ) : null}
        </Section>
      ))}
      {done.length === 0 ? null : (
        <details className="fold">
          <summary>{t('done')}</summary>
          <ul>
            {done.map((note) => (
              <li key={note.id}>
                <form method="post">
                  <p>{note.text}</p>
                  <Button name="undo" value={note.id} kind="quiet" small>
                    {t('undo')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
