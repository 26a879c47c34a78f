import { useLoaderData } from '@remix-run/react';
import { useReportWords } from '#app/components/report/use-report-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Funnel } from '#app/components/ui/funnel.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findCouncilSheet } from '#app/use-cases/report/find-council-sheet.server.ts';

export const loader = loading('report.read', async ({ app, actor, url }) => ({
  ...(await findCouncilSheet(app, actor, url.searchParams.get('quarter'))),
  house: app.config.houseName,
}));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('report')('council.short') });

const counted = ['proposed', 'trials', 'integrations', 'holding'] as const;
const defined = ['event', 'integration', 'holding', 'groups', 'small'] as const;

/** One page of paper per calendar quarter: five figures with last year beside, where it hangs, what is counted. */
export default function CouncilSheetPage() {
  const { quarter, quarters, today, closedAt, now, before, house } = useLoaderData<typeof loader>();
  const t = useTexts('report');
  const words = useReportWords();
  const format = useFormats();
  const beside = (one: number | null, other: number | null) =>
    one === null && other === null
      ? words.told(null)
      : t('lastYear', { now: words.told(one), before: words.told(other) });
  const heldOf = ({ holding }: typeof now) =>
    holding.of === null
      ? words.told(null)
      : t('council.ofBegun', { count: words.told(holding.total), of: words.told(holding.of) });
  return (
    <Page
      title={t('council.title', { quarter: words.quarter(quarter) })}
      lead={house === null ? t('council.lead') : `${house}. ${t('council.lead')}`}
      actions={
        <>
          <PrintButton />
          <LinkButton href="/reports">{t('rows.back')}</LinkButton>
        </>
      }
    >
      <form method="get" className="filters">
        <Select
          name="quarter"
          label={t('council.quarter')}
          empty={false}
          size="medium"
          defaultValue={quarter}
          options={quarters.map((value) => ({ value, label: words.quarter(value) }))}
        />
        <Button kind="secondary">{t('show')}</Button>
      </form>
      <div className="one-sheet stack">
        <Table
          caption={t('council.caption')}
          captionHidden
          columns={[
            { label: t('council.figure') },
            { label: t('council.now'), numeric: true },
            { label: t('council.before'), numeric: true },
            { label: t('council.women'), numeric: true },
            { label: t('council.under25'), numeric: true },
          ]}
          rows={[
            {
              key: 'seats',
              cells: [t('council.figures.seats'), words.told(now.seats), words.told(before.seats), '', ''],
            },
            ...counted.map((figure) => ({
              key: figure,
              cells: [
                t(`council.figures.${figure}`),
                figure === 'holding' ? heldOf(now) : words.told(now[figure].total),
                figure === 'holding' ? heldOf(before) : words.told(before[figure].total),
                beside(now[figure].women, before[figure].women),
                beside(now[figure].under25, before[figure].under25),
              ],
            })),
          ]}
        />
        {now.byPart === null ? null : <p>{t('council.parts', now.byPart)}</p>}
        {now.startDays === null ? null : <p>{t('council.days', { days: now.startDays })}</p>}
        <Funnel
          label={t('council.chart')}
          steps={[
            { label: t('council.bars.seats'), value: now.seats },
            ...counted.map((figure) => ({
              label: t(`council.bars.${figure}`),
              value: now[figure].total ?? 0,
              shown: words.told(now[figure].total),
            })),
          ]}
        />
        <Section title={t('council.stuck')}>
          {now.losses.told.length === 0 ? (
            <p>{t('council.stuckNone')}</p>
          ) : (
            <ul>
              {now.losses.told.map((line) => (
                <li key={`${line.phase} ${line.reason}`}>
                  {t('council.stuckLine', {
                    reason: words.reason(line.reason),
                    phase: t(`phase.${line.phase}`),
                    count: line.count,
                  })}
                </li>
              ))}
              {now.losses.others === null || now.losses.others === 0 ? null : (
                <li>{t('council.stuckOthers', { count: now.losses.others })}</li>
              )}
            </ul>
          )}
        </Section>
        <Section title={t('council.definitions')}>
          <ul className="mute">
            {defined.map((key) => (
              <li key={key}>{t(`council.defined.${key}`)}</li>
            ))}
          </ul>
        </Section>
        <p className="mute">
          {closedAt === null
            ? t('council.open', { day: format.day(today) })
            : t('council.closed', { at: format.instant(closedAt) })}
        </p>
      </div>
    </Page>
  );
}
