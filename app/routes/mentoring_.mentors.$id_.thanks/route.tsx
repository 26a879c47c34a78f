import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { DataList } from '#app/components/ui/data-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findThanks } from '#app/use-cases/mentoring/find-thanks.server.ts';

export const loader = loading('mentor.approve', ({ app, actor, params }) => findThanks(app, actor, params['id'] ?? ''));

// Titles land in histories: no name.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandemDesk')('thanks.title') });

/** The certificate of volunteering, to be printed and signed; nothing about whom she met. */
export default function ThanksPage() {
  const thanks = useLoaderData<typeof loader>();
  const t = useTexts('tandemDesk');
  const format = useFormats();
  const [lastName, firstName] = thanks.name?.split(', ') ?? [];
  return (
    <Page
      width="narrow"
      eyebrow={thanks.organisationName ?? undefined}
      title={t('thanks.title')}
      actions={
        <>
          {thanks.meetings === 0 ? null : <PrintButton label={t('thanks.print')} />}
          <LinkButton href={`/mentoring/mentors/${thanks.mentorId}`}>{t('thanks.back')}</LinkButton>
        </>
      }
    >
      {thanks.meetings === 0 ? (
        <EmptyState title={t('thanks.none')} />
      ) : (
        <div className="stack">
          <p>
            <bdi>{t('thanks.body', { name: [firstName, lastName].filter(Boolean).join(' ') })}</bdi>
          </p>
          <DataList
            items={[
              [t('thanks.what'), t('thanks.task')],
              [t('thanks.house'), thanks.organisationName],
              [
                t('thanks.time'),
                t('thanks.period', { from: format.day(thanks.from), until: format.day(thanks.until) }),
              ],
              [t('thanks.tandems'), format.number(thanks.tandems, 0)],
              [t('thanks.meetings'), format.number(thanks.meetings, 0)],
              [t('thanks.hours'), format.number(thanks.minutes / 60)],
            ]}
          />
          <p>{t('thanks.wish')}</p>
          <dl className="paper-lines">
            <div>
              <dt>{t('thanks.sign')}</dt>
              <dd />
            </div>
          </dl>
          <p className="mute">{t('thanks.madeOn', { on: format.day(thanks.madeOn) })}</p>
        </div>
      )}
    </Page>
  );
}
