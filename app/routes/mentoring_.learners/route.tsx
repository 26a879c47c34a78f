import { useLoaderData } from '@remix-run/react';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge, type BadgeTone } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { GuestState } from '#app/domain/mentoring/guest.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { guestsPerPage, listHouseGuests } from '#app/use-cases/mentoring/list-house-guests.server.ts';

const tones: Record<GuestState, BadgeTone> = {
  yesMissing: 'warn',
  waiting: 'special',
  tandem: 'good',
  left: 'plain',
};

export const loader = loading('guest.keep', async ({ app, actor, url }) => {
  const page = Number((/^[1-9]\d{0,3}$/.exec(url.searchParams.get('page') ?? '') ?? ['1'])[0]);
  return { ...(await listHouseGuests(app, actor, page - 1)), page, guestsPerPage };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('guest')('title') });

/** Learners who are nobody's client, by name: first those who have not been asked yet. */
export default function GuestsPage() {
  const { rows, count, page, guestsPerPage: size } = useLoaderData<typeof loader>();
  const t = useTexts('guest');
  const mentoring = useTexts('mentoring');
  const words = useMentoringWords();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton href="/imports">{t('import')}</LinkButton>
          <LinkButton href="/mentoring" kind="quiet">
            {mentoring('mentorPage.back')}
          </LinkButton>
        </>
      }
    >
      {count === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <p className="mute">{t('order')}</p>
          <Table
            caption={t('title')}
            captionHidden
            columns={[
              { label: mentoring('overview.name') },
              { label: mentoring('overview.code'), code: true },
              { label: mentoring('overview.goal') },
              { label: mentoring('overview.place') },
              { label: mentoring('overview.state') },
            ]}
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                <a key="name" href={`/mentoring/learners/${row.id}`}>
                  <bdi>{row.name ?? row.caseCode}</bdi>
                </a>,
                row.caseCode,
                row.goal === null ? null : words.goal(row.goal, row.goalLevel),
                row.place,
                <Badge key="state" tone={tones[row.state]}>
                  {t(`state.${row.state}`)}
                </Badge>,
              ],
            }))}
          />
          <Pagination page={page} pageCount={Math.ceil(count / size)} hrefFor={(target) => `?page=${target}`} />
        </>
      )}
    </Page>
  );
}
