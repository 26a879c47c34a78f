import { useLoaderData } from '@remix-run/react';
import { ProposalStateBadge } from '#app/components/match/proposal-state-badge.tsx';
import { useProposalNext } from '#app/components/match/use-proposal-next.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listProposals } from '#app/use-cases/match/list-proposals.server.ts';

export const loader = loading('proposal.read', async ({ app, actor, url }) => {
  const asked = {
    ended: url.searchParams.get('state') === 'ended',
    all: url.searchParams.get('all') === '1',
    page: Math.max(1, Number(url.searchParams.get('page')) || 1),
  };
  return { ...(await listProposals(app, actor, asked)), asked };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('proposal')('list.title') });

/** Proposals in one's reach: state, who acts next and until when. */
export default function ProposalsPage() {
  const { rows, counts, pageCount, isOfficer, asked } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  const next = useProposalNext();
  const hrefFor = (change: Partial<typeof asked>) => {
    const wanted = { ...asked, page: 1, ...change };
    const query = new URLSearchParams();
    if (wanted.ended) query.set('state', 'ended');
    if (wanted.all) query.set('all', '1');
    if (wanted.page > 1) query.set('page', String(wanted.page));
    return `/proposals${query.size > 0 ? `?${query.toString()}` : ''}`;
  };
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        isOfficer ? (
          <LinkButton href={hrefFor({ all: !asked.all })}>{asked.all ? t('list.mine') : t('list.all')}</LinkButton>
        ) : null
      }
    >
      <TabNav
        label={t('list.tabs')}
        items={[
          { href: hrefFor({ ended: false }), label: t('list.open'), count: counts.open, current: !asked.ended },
          { href: hrefFor({ ended: true }), label: t('list.ended'), count: counts.ended, current: asked.ended },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={asked.ended ? t('list.noneEnded') : t('list.none')}
          action={asked.ended ? null : <LinkButton href="/postings?state=approved">{t('list.noneAction')}</LinkButton>}
        >
          {asked.ended ? null : t('list.noneHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('list.caption')}
          captionHidden
          columns={[
            { label: t('list.person') },
            { label: t('list.posting') },
            { label: t('list.state') },
            { label: t('list.next') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <a key="person" href={`/proposals/${row.id}`}>
                <bdi>{row.personName ?? row.caseCode}</bdi>
              </a>,
              <>
                {row.postingTitle}
                <br />
                <span className="mute">{row.companyName}</span>
              </>,
              <>
                <ProposalStateBadge state={row.state} end={row.end} />
                {row.way === 'self' ? <span className="mute"> {t('way.self')}</span> : null}
              </>,
              row.placementId !== null ? (
                <a href={`/placements/${row.placementId}`}>{t('page.placement')}</a>
              ) : row.actsNext === null ? (
                ''
              ) : row.overdueDays > 0 ? (
                <strong>{next(row)}</strong>
              ) : (
                next(row)
              ),
            ],
          }))}
        />
      )}
      <Pagination page={Math.min(asked.page, pageCount)} pageCount={pageCount} hrefFor={(page) => hrefFor({ page })} />
    </Page>
  );
}
