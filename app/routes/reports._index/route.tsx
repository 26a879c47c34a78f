import { useLoaderData } from '@remix-run/react';
import { OutcomeFunnel } from '#app/components/report/outcome-funnel.tsx';
import { OutcomeTable } from '#app/components/report/outcome-table.tsx';
import { askedReport, reportHref, rowsHref } from '#app/components/report/report-address.ts';
import { useReportWords } from '#app/components/report/use-report-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { reportGroupings } from '#app/domain/report/figures.ts';
import { outcomeFates, reportParts } from '#app/domain/report/outcome.ts';
import { lastCalendarQuarters } from '#app/domain/report/period.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findReport } from '#app/use-cases/report/find-report.server.ts';
import { LossTable } from './loss-table.tsx';
import { ReportDefinitions } from './report-definitions.tsx';

export const loader = loading('report.read', async ({ app, actor, url }) => {
  const asked = askedReport(url.searchParams);
  return { ...(await findReport(app, actor, asked, asked.page)), asked };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('report')('title') });

const shownQuarters = 12;

/** What became of announced seats: one part at a time, as a funnel, as a table, with the reasons. */
export default function ReportsPage() {
  const { asked, period, today, heldOn, total, lines, rest, pageCount, losses, companyName, hasRows } =
    useLoaderData<typeof loader>();
  const t = useTexts('report');
  const words = useReportWords();
  const format = useFormats();
  const quarters = lastCalendarQuarters(today, shownQuarters);
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  const narrowed = [
    asked.companyId === null ? null : t('onlyCompany', { name: companyName ?? '' }),
    asked.branch === null ? null : t('onlyBranch', { name: words.line('branch', asked.branch) }),
    asked.kind === null ? null : t('onlyKind', { name: words.line('kind', asked.kind) }),
  ].filter((part) => part !== null);
  const { trialToContract, trialOver } = total.counts;
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton href="/reports/council">{t('council.link')}</LinkButton>}
    >
      <TabNav
        label={t('parts')}
        items={reportParts.map((part) => ({
          href: reportHref(asked, { part, kind: null }),
          label: t(`part.${part}`),
          current: part === asked.part,
        }))}
      />
      <p className="mute">{t(`partHint.${asked.part}`)}</p>
      <form method="get" action="/reports" className="filters">
        <input type="hidden" name="part" value={asked.part} />
        {asked.companyId === null ? null : <input type="hidden" name="company" value={asked.companyId} />}
        {asked.branch === null ? null : <input type="hidden" name="branch" value={asked.branch} />}
        {asked.kind === null ? null : <input type="hidden" name="kind" value={asked.kind} />}
        <Select
          name="period"
          label={t('period.label')}
          empty={t('period.last')}
          size="medium"
          defaultValue={period.asked}
          options={[
            ...quarters.map((quarter) => ({ value: quarter, label: words.quarter(quarter) })),
            ...years.map((year) => ({ value: year, label: year })),
          ]}
        />
        <Select
          name="by"
          label={t('by.label')}
          empty={false}
          size="medium"
          defaultValue={asked.by}
          options={reportGroupings.map((by) => ({ value: by, label: t(`by.${by}`) }))}
        />
        <Button kind="secondary">{t('show')}</Button>
      </form>
      {narrowed.length === 0 ? null : (
        <p>
          {narrowed.join(' · ')} ·{' '}
          <a href={reportHref(asked, { companyId: null, branch: null, kind: null })}>{t('showAll')}</a>
        </p>
      )}
      {hasRows ? null : (
        <p className="mute">
          {t('rounded')} {heldOn === null ? t('notHeld') : t('heldOn', { day: format.day(heldOn) })}
        </p>
      )}
      {total.postings === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <>
          <div className="cards">
            <Card title={`${t('funnel')}: ${words.period(period)}`}>
              <OutcomeFunnel total={total} asked={asked} hasRows={hasRows} />
              <p className="mute">{t('funnelHint')}</p>
            </Card>
            <Card title={t('speed')}>
              <DataList
                items={[
                  [t('startDays'), total.startDays === null ? t('noDays') : t('days', { days: total.startDays })],
                  [
                    t('trialToContract'),
                    trialOver === 0
                      ? t('noDays')
                      : t('ofTrials', { contracts: words.told(trialToContract), trials: words.told(trialOver) }),
                  ],
                  [t('column.month6Unknown'), words.told(total.counts.month6Unknown)],
                  [t('column.month12Unknown'), words.told(total.counts.month12Unknown)],
                  ...outcomeFates.map(
                    (fate) => [t(`fate.${fate}`), words.told(total.fates[fate])] satisfies [string, string],
                  ),
                ]}
              />
              <p className="mute">{t('unknownHint')}</p>
            </Card>
          </div>
          <Section title={t('table')} id="table">
            <OutcomeTable lines={lines} rest={rest} total={total} asked={asked} hasRows={hasRows} />
            <Pagination
              label={t('pages')}
              page={Math.min(asked.page, pageCount)}
              pageCount={pageCount}
              hrefFor={(page) => `${reportHref(asked, { page })}#table`}
            />
          </Section>
          <Section title={t('losses')} id="losses">
            <LossTable losses={losses} lost={total.counts.lost} href={hasRows ? rowsHref(asked, 'lost', null) : null} />
          </Section>
          <ReportDefinitions />
        </>
      )}
    </Page>
  );
}
