import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findYearReport } from '#app/use-cases/mentoring/find-year-report.server.ts';

export const loader = loading('mentoring.report', async ({ app, actor, url }) => ({
  ...(await findYearReport(app, actor, {
    year: url.searchParams.get('year'),
    exact: url.searchParams.get('numbers') === 'exact',
  })),
  house: app.config.houseName,
}));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring-report')('short') });

const counts = ['formed', 'running', 'ended', 'meetings', 'hours'] as const;
const measures = ['perMonth', 'keptMonths'] as const;
const shares = ['lastedSix', 'goalReached'] as const;
const defined = ['tandem', 'meetings', 'perMonth', 'kept', 'lastedSix', 'goal', 'matched', 'work', 'small'] as const;

/** One sheet of paper per year: what tandems came to, with the year before beside, and what is counted. */
export default function MentoringReportPage() {
  const { year, years, to, isOpen, mayBeExact, gapDays, now, before, house } = useLoaderData<typeof loader>();
  const t = useTexts('mentoring-report');
  const format = useFormats();
  const { isExact } = now;
  const hidden = t(isExact ? 'none' : 'hidden');
  const number = (value: number | null, decimals: number) => (value === null ? hidden : format.number(value, decimals));
  const percent = (share: number | null) => (share === null ? hidden : t('percent', { share }));
  const pair = (key: keyof typeof textOf, show: (figures: typeof now) => string) => ({
    key,
    cells: [textOf[key], show(now), show(before)],
  });
  const textOf = {
    formed: t('figures.formed'),
    running: t('figures.running'),
    ended: t('figures.ended'),
    meetings: t('figures.meetings'),
    hours: t('figures.hours'),
    perMonth: t('figures.perMonth'),
    keptMonths: t('figures.keptMonths'),
    lastedSix: t('figures.lastedSix'),
    goalReached: t('figures.goalReached'),
    matchedLosing: t('figures.matchedLosing'),
    matchedOther: t('figures.matchedOther'),
  };
  return (
    <Page
      title={t('title', { year })}
      lead={house === null ? t('lead') : `${house}. ${t('lead')}`}
      actions={
        <>
          <PrintButton />
          {mayBeExact ? (
            <LinkButton href={`/reports/mentoring?year=${year}${isExact ? '' : '&numbers=exact'}`} kind="quiet">
              {t(isExact ? 'outside' : 'exact')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {isExact ? <Alert kind="warning">{t('exactWarning')}</Alert> : null}
      <form method="get" className="filters">
        {isExact ? <input type="hidden" name="numbers" value="exact" /> : null}
        <Select
          name="year"
          label={t('year')}
          empty={false}
          size="medium"
          defaultValue={year}
          options={years.map((value) => ({ value, label: value }))}
        />
        <Button kind="secondary">{t('show')}</Button>
      </form>
      <div className="one-sheet stack">
        <Table
          caption={t('caption')}
          captionHidden
          columns={[
            { label: t('figure') },
            { label: year, numeric: true },
            { label: String(Number(year) - 1), numeric: true },
          ]}
          rows={[
            ...counts.map((key) => pair(key, (figures) => number(figures[key], 0))),
            ...measures.map((key) => pair(key, (figures) => number(figures[key], key === 'perMonth' ? 1 : 0))),
            ...shares.map((key) => pair(key, (figures) => percent(figures[key]))),
            pair('matchedLosing', (figures) => percent(figures.matched.losing)),
            pair('matchedOther', (figures) => percent(figures.matched.other)),
          ]}
        />
        <Section title={t('definitions')}>
          <ul className="mute">
            {defined
              .filter((key) => key !== 'small' || !isExact)
              .map((key) => (
                <li key={key}>{t(`defined.${key}`, { days: gapDays })}</li>
              ))}
          </ul>
        </Section>
        <p className="mute">{t(isOpen ? 'open' : 'closed', { day: format.day(to) })}</p>
      </div>
    </Page>
  );
}
