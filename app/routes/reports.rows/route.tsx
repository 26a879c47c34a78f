import { useLoaderData } from '@remix-run/react';
import { askedRows, reportHref, rowsHref } from '#app/components/report/report-address.ts';
import { useReportWords } from '#app/components/report/use-report-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listReportRows } from '#app/use-cases/report/list-report-rows.server.ts';

export const loader = loading('report.read', async ({ app, actor, url }) => {
  const asked = askedRows(url.searchParams);
  return { ...(await listReportRows(app, actor, asked, asked.page)), asked };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('report')('rows.title') });

/** What a number of the report is made of: postings, or proposals by case code. */
export default function ReportRowsPage() {
  const { asked, period, lineName, postings, outcomes, count, pageCount, seesAll } = useLoaderData<typeof loader>();
  const t = useTexts('report');
  const words = useReportWords();
  const format = useFormats();
  const { cell } = asked;
  const column = cell === 'trialOver' || cell === 'trialToContract' ? 'trialToContract' : cell;
  const name =
    column === 'trialToContract' ? t('trialToContract') : column === 'lost' ? t('fate.lost') : t(`column.${column}`);
  const about = [
    t(`part.${asked.part}`),
    words.period(period),
    lineName === null ? null : words.line(asked.by, lineName),
    name,
  ].filter((part) => part !== null);
  const day = (value: string | null) => (value === null ? '' : format.day(value));
  return (
    <Page
      title={t('rows.title')}
      eyebrow={about.join(' · ')}
      lead={[t('rows.count', { count }), seesAll ? '' : t('rows.some', { count })].join(' ').trim()}
      actions={<LinkButton href={reportHref(asked)}>{t('rows.back')}</LinkButton>}
    >
      {postings.length === 0 && outcomes.length === 0 ? (
        <EmptyState title={t('rows.none')}>{t('rows.noneHint')}</EmptyState>
      ) : cell === 'seats' ? (
        <Table
          caption={t('rows.caption')}
          captionHidden
          columns={[
            { label: t('rows.posting') },
            { label: t('by.company') },
            { label: t('rows.announcedOn') },
            { label: t('column.seats'), numeric: true },
          ]}
          rows={postings.map((posting) => ({
            key: posting.postingId,
            cells: [
              <a key="posting" href={`/postings/${posting.postingId}`}>
                {posting.title}
              </a>,
              posting.companyName,
              format.day(posting.announcedOn),
              posting.seats,
            ],
          }))}
        />
      ) : (
        <Table
          caption={t('rows.caption')}
          captionHidden
          columns={[
            { label: t('rows.case'), code: true },
            { label: t('rows.posting') },
            { label: t('rows.state') },
            { label: t('rows.proposedOn') },
            { label: t('rows.startedOn') },
          ]}
          rows={outcomes.map((outcome) => ({
            key: outcome.proposalId,
            cells: [
              <a
                key="case"
                href={
                  outcome.placementId === null
                    ? `/proposals/${outcome.proposalId}`
                    : `/placements/${outcome.placementId}`
                }
              >
                {outcome.caseCode}
              </a>,
              <>
                {outcome.postingTitle}
                <br />
                <span className="mute">{outcome.companyName}</span>
              </>,
              outcome.loss === null
                ? t(`fateOne.${outcome.fate}`)
                : `${words.reason(outcome.loss.reason)} (${t(`phase.${outcome.loss.phase}`)})`,
              day(outcome.proposedOn),
              day(outcome.startedOn),
            ],
          }))}
        />
      )}
      <Pagination
        page={Math.min(asked.page, pageCount)}
        pageCount={pageCount}
        hrefFor={(page) => rowsHref(asked, cell, asked.group, page)}
      />
    </Page>
  );
}
