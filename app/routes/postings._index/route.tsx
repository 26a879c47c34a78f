import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { PostingTable } from '#app/components/posting/posting-table.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { postingKinds, postingStates } from '#app/domain/posting/posting.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';

/** More meanings than this no text has. */
const mostLeftOut = 20;
const pageSizes = [50, 100, 300] as const;

export const loader = loading('posting.list', async ({ app, actor, url }) => {
  if (actor.companyId !== null) throw redirect('/company', 303);
  const query = url.searchParams;
  const text = (query.get('q') ?? '').slice(0, 100);
  // What was said not to be meant holds for the text it was said of.
  const isSameText = (query.get('was') ?? text) === text;
  const filter = {
    text,
    without: isSameText ? query.getAll('not').slice(0, mostLeftOut) : [],
    state: postingStates.find((state) => state === query.get('state')) ?? null,
    kind: postingKinds.find((kind) => kind === query.get('kind')) ?? null,
    mine: query.get('who') === 'mine',
    page: Math.max(1, Math.trunc(Number(query.get('page') ?? '1')) || 1),
    size: pageSizes.find((size) => String(size) === query.get('rows')) ?? 50,
  };
  const page = await listPostings(app, actor, filter);
  return {
    ...page,
    today: dayOf(app.clock.now()),
    filter: { ...filter, page: Math.min(filter.page, page.pageCount) },
    isOfficer: actor.roles.includes('officer'),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('posting')('list.title') });

export default function PostingsPage() {
  const { rows, today, total, pageCount, byState, filter, meant, mayCreate, isOfficer } =
    useLoaderData<typeof loader>();
  const t = useTexts('posting');
  const hrefFor = (change: Record<string, string>, without = filter.without) => {
    const query = new URLSearchParams();
    const values = {
      q: filter.text,
      state: filter.state ?? '',
      kind: filter.kind ?? '',
      who: filter.mine ? 'mine' : '',
      rows: filter.size === 50 ? '' : String(filter.size),
      page: '',
      ...change,
    };
    for (const [name, value] of Object.entries(values)) if (value !== '') query.set(name, value);
    for (const key of without) query.append('not', key);
    const text = query.toString();
    return text === '' ? '/postings' : `/postings?${text}`;
  };
  const all = Object.values(byState).reduce((sum, number) => sum + number, 0);
  return (
    <Page
      width="wide"
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        mayCreate ? (
          <LinkButton href="/postings/new" kind="primary">
            {t('list.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <TabNav
        label={t('list.state')}
        items={[
          { href: hrefFor({ state: '' }), label: t('list.allStates'), count: all, current: filter.state === null },
          ...postingStates.map((state) => ({
            href: hrefFor({ state }),
            label: t(`state.${state}`),
            count: byState[state] ?? 0,
            current: filter.state === state,
          })),
        ]}
      />
      <form method="get" className="filters">
        {filter.state === null ? null : <input type="hidden" name="state" value={filter.state} />}
        {filter.without.length === 0 ? null : <input type="hidden" name="was" value={filter.text} />}
        {filter.without.map((key) => (
          <input key={key} type="hidden" name="not" value={key} />
        ))}
        <Field name="q" type="search" label={t('list.searchLabel')} defaultValue={filter.text} maxLength={100} />
        <Select
          name="kind"
          label={t('list.kind')}
          defaultValue={filter.kind}
          empty={t('list.allKinds')}
          options={postingKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
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
        <Select
          name="rows"
          label={t('list.rows')}
          defaultValue={String(filter.size)}
          empty={false}
          options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        />
        <Button kind="secondary">{t('list.apply')}</Button>
      </form>
      {meant.length === 0 ? null : (
        <div className="chips">
          <p className="mute">{t('list.meant')}</p>
          <ul className="tags">
            {meant.map(({ key, label }) => (
              <li key={key} className="chip">
                <a href={hrefFor({}, [...filter.without, key])} aria-label={t('list.notMeant', { concept: label })}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="mute">{t('list.count', { count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>
      ) : (
        <PostingTable
          rows={rows}
          hrefFor={(id) => `/postings/${id}`}
          columns={['company', 'kind', 'state', 'start', 'seats', 'proposals', 'officer']}
          caption={t('list.caption')}
          today={today}
        />
      )}
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefFor={(page) => hrefFor({ page: page === 1 ? '' : String(page) })}
      />
    </Page>
  );
}
