import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { usePostingTimes } from '#app/components/posting/use-posting-times.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';

export const loader = openLoading(async ({ app, url }) => {
  const query = url.searchParams;
  const districtKey = query.get('district') ?? '';
  const filter = {
    text: (query.get('q') ?? '').slice(0, 100),
    kind: postingKinds.find((kind) => kind === query.get('kind')) ?? null,
    districtKey: /^\d{5}$/.test(districtKey) ? districtKey : null,
    page: Math.max(1, Math.trunc(Number(query.get('page') ?? '1')) || 1),
  };
  const page = await listBoard(app, filter);
  return { ...page, filter: { ...filter, page: Math.min(filter.page, page.pageCount) } };
});

export const handle = pageSettings<typeof loader>({ public: true, title: ({ texts }) => texts('board')('title') });

/** Approved postings, for anybody. */
export default function BoardPage() {
  const { rows, total, pageCount, districts, filter } = useLoaderData<typeof loader>();
  const t = useTexts('board');
  const posting = useTexts('posting');
  const format = useFormats();
  const { hours } = usePostingTimes();
  const isFiltered = filter.text !== '' || filter.kind !== null || filter.districtKey !== null;
  const hrefFor = (page: number) => {
    const query = new URLSearchParams();
    const values = {
      q: filter.text,
      kind: filter.kind ?? '',
      district: filter.districtKey ?? '',
      page: page === 1 ? '' : String(page),
    };
    for (const [name, value] of Object.entries(values)) if (value !== '') query.set(name, value);
    return `/board?${query.toString()}`;
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form method="get" className="filters">
        <Field name="q" type="search" label={t('filter.text')} defaultValue={filter.text} maxLength={100} />
        <Select
          name="kind"
          label={t('filter.kind')}
          defaultValue={filter.kind}
          empty={t('filter.allKinds')}
          options={postingKinds.map((kind) => ({ value: kind, label: posting(`kind.${kind}`) }))}
        />
        <Select
          name="district"
          label={t('filter.district')}
          defaultValue={filter.districtKey}
          empty={t('filter.allDistricts')}
          options={districts.map(({ key, name, count }) => ({ value: key, label: `${name} (${count})` }))}
        />
        <Button kind="secondary">{t('filter.apply')}</Button>
      </form>
      <p className="mute">{t('count', { count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={isFiltered ? <LinkButton href="/board">{t('filter.reset')}</LinkButton> : undefined}
        >
          {t('noneHint')}
        </EmptyState>
      ) : (
        <ul className="cards">
          {rows.map((row) => (
            <li className="card" key={row.code}>
              <h2>
                <a href={`/board/${row.code}`}>{row.title}</a>
              </h2>
              <p>
                {row.companyName}
                {row.placeName === null ? null : `, ${row.placeName}`}
              </p>
              <p className="tags">
                {row.kind === null ? null : <Badge>{posting(`kind.${row.kind}`)}</Badge>}
                {row.isTemporaryWork ? <Badge tone="special">{t('temporaryWork')}</Badge> : null}
              </p>
              <p className="mute">
                {[
                  row.startsOn === null ? t('startAnytime') : t('start', { day: format.day(row.startsOn) }),
                  hours({ ...row, weeks: null, endsOn: null }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={filter.page} pageCount={pageCount} hrefFor={hrefFor} />
    </Page>
  );
}
