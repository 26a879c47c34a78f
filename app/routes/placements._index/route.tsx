import { useLoaderData } from '@remix-run/react';
import { PlacementStateBadge } from '#app/components/assistance/placement-state-badge.tsx';
import { useNextSentence } from '#app/components/assistance/use-next-sentence.ts';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listPlacements, placementTabs, type PlacementTab } from '#app/use-cases/assistance/list-placements.server.ts';

export const loader = loading('placement.read', async ({ app, actor, url }) => {
  const tabs = Object.keys(placementTabs) as PlacementTab[];
  const asked = {
    tab: tabs.find((tab) => tab === url.searchParams.get('state')) ?? ('running' as const),
    all: url.searchParams.get('all') === '1',
    page: Math.max(1, Number(url.searchParams.get('page')) || 1),
  };
  return { ...(await listPlacements(app, actor, asked)), asked, tabs };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('placement')('list.title') });

/** Assisted placements in one's reach, each with who acts next. */
export default function PlacementsPage() {
  const { rows, counts, pageCount, isOfficer, asked, tabs } = useLoaderData<typeof loader>();
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const posting = useTexts('posting');
  const format = useFormats();
  const stepName = useStepName();
  const nextSentence = useNextSentence();
  const hrefFor = (change: Partial<typeof asked>) => {
    const wanted = { ...asked, page: 1, ...change };
    const query = new URLSearchParams();
    if (wanted.tab !== 'running') query.set('state', wanted.tab);
    if (wanted.all) query.set('all', '1');
    if (wanted.page > 1) query.set('page', String(wanted.page));
    return `/placements${query.size > 0 ? `?${query.toString()}` : ''}`;
  };
  const nextOf = (next: (typeof rows)[number]['next']) => {
    if (next === null) return '';
    const { code, title } = next;
    const sentence = nextSentence({ ...next, what: code === null ? t('recordResult') : stepName({ code, title }) });
    return next.overdueDays > 0 ? <strong>{sentence}</strong> : sentence;
  };
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          {isOfficer ? (
            <LinkButton href={hrefFor({ all: !asked.all })}>{asked.all ? t('list.mine') : t('list.all')}</LinkButton>
          ) : null}
          <LinkButton href="/plans" kind="quiet">
            {t('list.templates')}
          </LinkButton>
        </>
      }
    >
      <TabNav
        label={t('list.tabs')}
        items={tabs.map((tab) => ({
          href: hrefFor({ tab }),
          label: t(`list.${tab}`),
          count: counts[tab],
          current: asked.tab === tab,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('list.none')} action={<LinkButton href="/proposals">{t('list.noneAction')}</LinkButton>}>
          {t('list.noneHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('list.caption')}
          captionHidden
          columns={[
            { label: t('list.person') },
            { label: t('list.job') },
            { label: t('list.state') },
            { label: t('list.start') },
            { label: t('list.next') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <a key="person" href={`/placements/${row.id}`}>
                <bdi>{row.personName ?? row.caseCode}</bdi>
              </a>,
              <>
                {row.postingTitle}
                <br />
                <span className="mute">
                  {row.companyName} · {posting(`kind.${row.kind}`)}
                </span>
              </>,
              <>
                <PlacementStateBadge state={row.state} />
                {row.endReason === null ? null : <span className="mute"> {words(`endReason.${row.endReason}`)}</span>}
                {row.trialResult === null ? null : (
                  <span className="mute"> {words(`trialResult.${row.trialResult}`)}</span>
                )}
              </>,
              row.startOn === null
                ? ''
                : row.hasStarted
                  ? format.day(row.startOn)
                  : t('list.planned', { day: format.day(row.startOn) }),
              nextOf(row.next),
            ],
          }))}
        />
      )}
      <Pagination page={Math.min(asked.page, pageCount)} pageCount={pageCount} hrefFor={(page) => hrefFor({ page })} />
    </Page>
  );
}
