import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CompanyStateBadge } from '#app/components/company/company-state-badge.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { companyStates } from '#app/domain/company/company.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listCompanies } from '#app/use-cases/company/list-companies.server.ts';

export const loader = loading('company.read', async ({ app, actor, url }) => {
  if (actor.companyId !== null) throw redirect('/company', 303);
  const query = url.searchParams;
  const filter = {
    text: (query.get('q') ?? '').slice(0, 100),
    state: companyStates.find((state) => state === query.get('state')) ?? null,
    mine: query.get('who') === 'mine',
    page: Math.max(1, Math.trunc(Number(query.get('page') ?? '1')) || 1),
  };
  const page = await listCompanies(app, actor, filter);
  return {
    ...page,
    filter: { ...filter, page: Math.min(filter.page, page.pageCount) },
    isOfficer: actor.roles.includes('officer'),
    seesEvents: mayEver(actor, 'employerEvent.read'),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('list.title') });

export default function CompaniesPage() {
  const { rows, total, pageCount, filter, mayRecord, isOfficer, seesEvents } = useLoaderData<typeof loader>();
  const t = useTexts('company');
  const events = useTexts('employerEvent');
  const format = useFormats();
  const hrefFor = (page: number) => {
    const query = new URLSearchParams();
    const values = {
      q: filter.text,
      state: filter.state ?? '',
      who: filter.mine ? 'mine' : '',
      page: page === 1 ? '' : String(page),
    };
    for (const [name, value] of Object.entries(values)) if (value !== '') query.set(name, value);
    return `/companies?${query.toString()}`;
  };
  const record = mayRecord ? (
    <LinkButton href="/companies/new" kind="primary">
      {t('list.new')}
    </LinkButton>
  ) : undefined;
  return (
    <Page
      width="wide"
      title={t('list.title')}
      actions={
        <>
          {record}
          {mayRecord ? <LinkButton href="/companies/budgets">{t('reading.listTitle')}</LinkButton> : null}
          {seesEvents ? <LinkButton href="/events">{events('list.title')}</LinkButton> : null}
        </>
      }
    >
      <form method="get" className="filters">
        <Field name="q" type="search" label={t('list.search')} defaultValue={filter.text} maxLength={100} />
        <Select
          name="state"
          label={t('list.state')}
          defaultValue={filter.state}
          empty={t('list.allStates')}
          options={companyStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        />
        {isOfficer ? (
          <Select
            name="who"
            label={t('list.who')}
            defaultValue={filter.mine ? 'mine' : ''}
            empty={t('list.all')}
            options={[{ value: 'mine', label: t('list.mine') }]}
          />
        ) : null}
        <Button kind="secondary">{t('list.apply')}</Button>
      </form>
      <p className="mute">{t('list.count', { count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('list.none')} action={record}>
          {t('list.noneHint')}
        </EmptyState>
      ) : (
        <Table
          caption={t('list.caption')}
          captionHidden
          columns={[
            { label: t('list.company') },
            { label: t('list.place') },
            { label: t('list.state') },
            { label: t('list.openPostings'), numeric: true },
            { label: t('list.nextContact') },
            { label: t('list.officer') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <a key="name" href={`/companies/${row.id}`}>
                {row.name}
              </a>,
              row.placeName,
              <CompanyStateBadge key="state" state={row.state} />,
              row.openPostings,
              row.nextContactOn === null ? null : format.day(row.nextContactOn),
              row.officerName,
            ],
          }))}
        />
      )}
      <Pagination page={filter.page} pageCount={pageCount} hrefFor={hrefFor} />
    </Page>
  );
}
