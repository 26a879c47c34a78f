import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { SavedSearches } from '#app/components/match/saved-searches.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { browseFilters, browseQuery, isFiltered } from '#app/domain/match/browse-question.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { savedSearchSchema } from '#app/http/saved-search-fields.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { forgetSearch, markSearchSeen, saveSearch, setSearchMail } from '#app/use-cases/match/saved-searches.server.ts';
import { BrowseOpenings } from './browse-openings.tsx';
import { BrowseFacets } from './browse-facets.tsx';
import { browseHref } from './browse-href.ts';
import { BrowseTable } from './browse-table.tsx';
import { pageAt, searchResult } from './browse-page.server.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { RangeFields } from './range-fields.tsx';
import { SearchQuestions } from './search-questions.tsx';

export const loader = loading('profile.list', ({ app, actor, url }) => pageAt(app, actor, url));

const searchSchema = z.object({ find: z.string().max(10_000), query: z.string().max(4000) });
const savedSchema = z.object({ id: fields.id(), _version: fields.version() });

/** A typed search (by POST: its words may be anything, so they get into no address), and the reader's saved ones. */
export const action = acting('profile.list', async ({ app, actor, form, done }) => {
  switch (form.intent) {
    case 'save': {
      const { name, query, wantsMail } = form.read(savedSearchSchema);
      const filters = browseFilters(new URLSearchParams(query));
      const id = await saveSearch(app, actor, { list: 'profiles', name, wantsMail, query: browseQuery(filters) });
      return done(`/profiles/browse?saved=${id}`, 'searchSaved');
    }
    case 'seen':
    case 'mailOn':
    case 'mailOff': {
      const { id, _version: version } = form.read(savedSchema);
      if (form.intent === 'seen') await markSearchSeen(app, actor, { id, version });
      else await setSearchMail(app, actor, { id, version, wantsMail: form.intent === 'mailOn' });
      return done(`/profiles/browse?saved=${id}`);
    }
    case 'forget':
      await forgetSearch(app, actor, form.read(savedSchema).id);
      return done('/profiles/browse', 'searchForgotten');
    default: {
      const { find, query } = form.read(searchSchema);
      const { understood, shown } = await searchResult(app, actor, find, browseFilters(new URLSearchParams(query)));
      return shown === null ? seeOther(browseHref(understood.filters)) : { find, understood, shown };
    }
  }
});

type Found = Awaited<ReturnType<typeof searchResult>>;
interface Answer {
  readonly form?: FormState;
  readonly find?: string;
  readonly understood?: Found['understood'];
  readonly shown?: NonNullable<Found['shown']>;
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('browse')('title') });

export default function BrowsePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTexts('browse');
  const { filters, list } = answer?.shown ?? page;
  const query = browseQuery(filters);
  // Nothing of what was typed is a filter or a question, and nobody has these words: no list would be an answer.
  const understoodNothing =
    answer?.understood !== undefined &&
    answer.understood.unknown.length > 0 &&
    answer.understood.ambiguous.length + answer.understood.postcodes.length === 0 &&
    !isFiltered(filters);
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      aside={
        <>
          <Card title={t('filters')} id="filters">
            <RangeFields filters={filters} hasPlace={list.spotName !== null} />
            <BrowseFacets filters={filters} list={list} today={page.today} />
          </Card>
          <SavedSearches
            side="staff"
            hrefFor={(id) => `/profiles/browse?saved=${id}`}
            saved={page.saved}
            openedId={answer?.shown === undefined ? page.openedId : null}
            query={isFiltered(filters) ? query : null}
            form={answer?.form}
          />
        </>
      }
    >
      <ErrorSummary form={answer?.form} labels={{ name: t('saved.name'), find: t('search.label') }} />
      <form method="post" className="filters" role="search" data-repeatable>
        <input type="hidden" name="query" value={query} />
        <Field
          name="find"
          type="search"
          label={t('search.label')}
          hint={t('search.hint')}
          defaultValue={answer?.find ?? ''}
          autoComplete="off"
        />
        <Button kind="secondary" name="intent" value="find">
          {t('search.button')}
        </Button>
      </form>
      {answer?.understood === undefined ? null : (
        <SearchQuestions understood={answer.understood} areWordsFound={answer.shown?.areWordsFound ?? false} />
      )}
      <ChosenFilters filters={filters} list={list} />
      {list.total === 0 ? (
        <EmptyState
          title={t(understoodNothing ? 'search.nothing' : isFiltered(filters) ? 'none' : 'noneAtAll')}
          action={<LinkButton href="/profiles/browse">{t('removeAll')}</LinkButton>}
        >
          {understoodNothing
            ? t('search.nothingHint')
            : !isFiltered(filters)
              ? t('noneAtAllHint')
              : t(list.openings.length > 0 ? 'noneHint' : 'opening.noneAlone')}
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{t('total', { count: list.total })}</strong>{' '}
            <a className="narrow-only" href="#filters">
              {t('toFilters')}
            </a>{' '}
            {answer?.shown !== undefined && list.pageCount > 1 ? (
              <span className="mute">{t('firstPage', { count: list.rows.length })}</span>
            ) : null}
            {answer?.shown === undefined && list.listed < list.total ? (
              <span className="mute">{t('capped', { listed: list.listed })}</span>
            ) : null}
          </p>
          <BrowseTable filters={filters} list={list} today={page.today} newIds={page.newIds} />
          {answer?.shown === undefined ? (
            <Pagination
              page={list.page}
              pageCount={list.pageCount}
              hrefFor={(number) =>
                page.openedId === null
                  ? browseHref(filters, number)
                  : `/profiles/browse?saved=${page.openedId}&page=${number}`
              }
            />
          ) : null}
        </>
      )}
      {understoodNothing ? null : <BrowseOpenings list={list} />}
    </Page>
  );
}
