import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { BrowsingClosed } from '#app/components/disclosure/browsing-closed.tsx';
import { PurposeNotice } from '#app/components/disclosure/purpose-notice.tsx';
import { AskForSuggestions } from '#app/components/match/ask-for-suggestions.tsx';
import { OwnRequests } from '#app/components/match/own-requests.tsx';
import { SavedSearches } from '#app/components/match/saved-searches.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { classFilter, classQuery, facetsOf } from '#app/domain/disclosure/class-filter.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { askAsCompany } from './ask-as-company.server.ts';
import { browsingHref } from './browsing-href.ts';
import { cardsPage } from './cards-page.server.ts';
import { ClassCards } from './class-cards.tsx';
import { ClassFilterForm } from './class-filter-form.tsx';

export const loader = loading('profile.browse', async ({ app, actor, url }) => {
  const page = await cardsPage(app, actor, url);
  if (page === null) throw redirect(`/company/profiles/detailed${url.search}`);
  return page;
});

export const action = acting('profile.browse', async (page) => {
  const answer = await askAsCompany(page, 'cards', (params) => classQuery(classFilter(params)));
  if (answer === null) throw new DomainError('invalid', 'formUnreadable');
  return answer;
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('companyBrowse')('title') });

/** Stage 1: groups of people without a name, as cards with a number that stands still for the week. */
export default function CompanyProfilesPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('companyBrowse');
  const format = useFormats();
  const { filter, posting, cards } = view;
  const isClosed = view.need !== null || view.pause !== null;
  const asked = view.requests.filter(({ state, postingId }) => state === 'open' && postingId === posting?.id);
  const isAsked = asked.some(({ kind }) => kind === 'suggestions');
  const askedKeys = new Set(asked.flatMap(({ cardKey }) => cardKey ?? []));
  return (
    <Page
      width="wide"
      eyebrow={view.companyName}
      title={t('title')}
      lead={view.shownOn === null || isClosed ? undefined : t('shown', { day: format.day(view.shownOn) })}
      aside={
        <>
          <AskForSuggestions posting={posting} isAsked={isAsked} />
          <OwnRequests requests={view.requests} />
          {isClosed ? null : (
            <SavedSearches
              side="company"
              hrefFor={(id) => `/company/profiles?saved=${id}`}
              saved={view.saved}
              openedId={view.openedId}
              query={view.asksTooMuch ? null : classQuery(filter)}
              form={form?.values['intent'] === 'save' ? form : undefined}
            />
          )}
          <OwnContact officer={view.officer} />
        </>
      }
    >
      <ErrorSummary form={form} labels={{}} />
      <TabNav
        label={t('views')}
        items={[
          { href: browsingHref('cards', posting, ''), label: t('cards'), current: true },
          { href: browsingHref('detailed', posting, ''), label: t('detailed') },
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
          <ClassFilterForm view={view} />
          {view.asksTooMuch ? (
            <Alert kind="warning" title={t('filter.tooMuchTitle')} live>
              <p>{t('filter.tooMuch')}</p>
              <ul>
                {facetsOf(filter).map((facet) => (
                  <li key={facet}>
                    <a href={browsingHref('cards', posting, classQuery({ ...filter, [facet]: null }))}>
                      {t(`filter.without.${facet}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </Alert>
          ) : cards.length === 0 ? (
            <EmptyState
              title={t('list.none')}
              action={<LinkButton href={browsingHref('cards', posting, '')}>{t('filter.reset')}</LinkButton>}
            >
              {t('list.noneText')}
            </EmptyState>
          ) : (
            <ClassCards cards={cards} total={view.total} posting={posting} askedKeys={askedKeys} />
          )}
          <Pagination
            page={view.page}
            pageCount={view.pageCount}
            hrefFor={(number) => browsingHref('cards', posting, classQuery(filter), number)}
          />
        </>
      )}
    </Page>
  );
}
