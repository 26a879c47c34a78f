import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { BrowsingClosed } from '#app/components/disclosure/browsing-closed.tsx';
import { PurposeNotice } from '#app/components/disclosure/purpose-notice.tsx';
import { AskForSuggestions } from '#app/components/match/ask-for-suggestions.tsx';
import { OwnRequests } from '#app/components/match/own-requests.tsx';
import { SavedSearches } from '#app/components/match/saved-searches.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { detailedFilter, detailedQuery } from '#app/domain/disclosure/detailed-filter.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import {
  understandDetailedSearch,
  type UnderstoodDetailedSearch,
} from '#app/use-cases/disclosure/understand-detailed-search.server.ts';
import { askAsCompany } from '../company_.profiles/ask-as-company.server.ts';
import { browsingHref } from '../company_.profiles/browsing-href.ts';
import { detailedPage } from './detailed-page.server.ts';
import { DetailedFilterForm } from './detailed-filter-form.tsx';
import { DetailedProfiles } from './detailed-profiles.tsx';
import { DetailedQuestions } from './detailed-questions.tsx';

export const loader = loading('profile.browse', ({ app, actor, url }) => detailedPage(app, actor, url));

const findSchema = z.object({ find: z.string().max(10_000) });

interface Answer {
  readonly form?: FormState;
  readonly find?: string;
  readonly understood?: UnderstoodDetailedSearch;
}

/** A typed search (by POST: its words may be anything, so they get into no address), and what a company asks for. */
export const action = acting('profile.browse', async (page) => {
  const answer = await askAsCompany(page, 'detailed', (params) => detailedQuery(detailedFilter(params)));
  if (answer !== null) return answer;
  const { app, actor, form, request } = page;
  const params = new URL(request.url).searchParams;
  const { find } = form.read(findSchema);
  const understood = understandDetailedSearch(app, actor, find, detailedFilter(params));
  if (understood.ambiguous.length + understood.unknown.length > 0) return { find, understood };
  const posting = params.get('posting');
  return seeOther(
    browsingHref('detailed', posting === null ? null : { id: posting }, detailedQuery(understood.filter)),
  );
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('companyBrowse')('titleDetailed') });

/** Stage 1b: people who chose to be shown in detail, ranked in bands for one of the company's own postings. */
export default function CompanyDetailedPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTexts('companyBrowse');
  const format = useFormats();
  const { filter, posting } = view;
  const query = detailedQuery(filter);
  const isClosed = view.need !== null || view.pause !== null;
  const asked = view.requests.filter(({ state, postingId }) => state === 'open' && postingId === posting?.id);
  return (
    <Page
      width="wide"
      eyebrow={view.companyName}
      title={t('titleDetailed')}
      lead={view.shownOn === null || isClosed ? undefined : t('shownDetailed', { day: format.day(view.shownOn) })}
      aside={
        <>
          <AskForSuggestions posting={posting} isAsked={asked.some(({ kind }) => kind === 'suggestions')} />
          <OwnRequests requests={view.requests} />
          {isClosed ? null : (
            <SavedSearches
              side="company"
              hrefFor={(id) => `/company/profiles?saved=${id}`}
              saved={view.saved}
              openedId={view.openedId}
              query={query}
              form={answer?.form?.values['intent'] === 'save' ? answer.form : undefined}
            />
          )}
          <OwnContact officer={view.officer} />
        </>
      }
    >
      <ErrorSummary form={answer?.form} labels={{ find: t('detailedList.find') }} />
      <TabNav
        label={t('views')}
        items={[
          { href: browsingHref('cards', posting, ''), label: t('cards') },
          { href: browsingHref('detailed', posting, ''), label: t('detailed'), current: true },
        ]}
      />
      {isClosed ? (
        <BrowsingClosed
          need={view.need}
          pause={view.pause}
          requiredCriteria={view.requiredCriteria}
          publicTotal={view.publicTotal}
        />
      ) : (
        <>
          <PurposeNotice />
          <p>{t('detailedList.lead')}</p>
          <DetailedFilterForm view={view} find={answer?.find ?? ''} />
          {answer?.understood === undefined ? null : (
            <DetailedQuestions understood={answer.understood} posting={posting} />
          )}
          {view.total > 0 ? (
            <DetailedProfiles rows={view.rows} total={view.total} posting={posting} asked={asked} />
          ) : query === '' ? (
            <EmptyState
              title={t('detailedList.nobody')}
              action={<LinkButton href={browsingHref('cards', posting, '')}>{t('detailedList.toCards')}</LinkButton>}
            >
              {t('detailedList.nobodyText')}
            </EmptyState>
          ) : (
            <EmptyState
              title={t('detailedList.none')}
              action={<LinkButton href={browsingHref('detailed', posting, '')}>{t('filter.reset')}</LinkButton>}
            >
              {t('detailedList.noneText')}
            </EmptyState>
          )}
          <Pagination
            page={view.page}
            pageCount={view.pageCount}
            hrefFor={(number) => browsingHref('detailed', posting, query, number)}
          />
        </>
      )}
    </Page>
  );
}
