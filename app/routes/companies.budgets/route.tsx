import { useLoaderData } from '@remix-run/react';
import { BudgetText } from '#app/components/disclosure/budget-text.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listReadingBudgets } from '#app/use-cases/disclosure/list-reading-budgets.server.ts';

export const loader = loading('company.edit', ({ app, actor }) => listReadingBudgets(app, actor));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('reading.listTitle') });

/** For the employer service: which companies have read most of what they may. */
export default function BudgetsPage() {
  const { weekOn, near, others } = useLoaderData<typeof loader>();
  const t = useTexts('company');
  const format = useFormats();
  const list = (rows: typeof near, caption: string) => (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t('list.company') },
        { label: t('reading.personsWeek') },
        { label: t('reading.mustsWeek') },
        { label: t('reading.personsPosting') },
      ]}
      rows={rows.map((row) => ({
        key: row.companyId,
        cells: [
          <a key="name" href={`/companies/${row.companyId}#reading`}>
            {row.isGroup ? t('reading.groupName', { name: row.name }) : row.name}
          </a>,
          <BudgetText key="week" budget={row.week} />,
          <BudgetText key="musts" budget={row.musts} />,
          <BudgetText key="posting" budget={row.posting} />,
        ],
      }))}
    />
  );
  return (
    <Page
      width="wide"
      title={t('reading.listTitle')}
      lead={t('reading.listLead', { day: format.longDay(weekOn) })}
      actions={<LinkButton href="/companies">{t('reading.back')}</LinkButton>}
    >
      <Section title={t('reading.nearTitle')}>
        {near.length === 0 ? (
          <EmptyState title={t('reading.nobodyNear')}>{t('reading.nobodyNearHint')}</EmptyState>
        ) : (
          <>
            <p>{t('reading.nearLead')}</p>
            {list(near, t('reading.nearTitle'))}
          </>
        )}
      </Section>
      {others.length === 0 ? null : (
        <details className="fold">
          <summary>{t('reading.others', { count: others.length })}</summary>
          {list(others, t('reading.others', { count: others.length }))}
        </details>
      )}
    </Page>
  );
}
