import { useLoaderData } from '@remix-run/react';
import { GuideTexts } from '#app/components/mentoring/guide-texts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findTownGuide, listTownsWithGuide } from '#app/use-cases/mentoring/volunteer-guide.server.ts';

export const loader = openLoading(async ({ app, url }) => {
  const town = /^\d{1,7}$/.exec(url.searchParams.get('town') ?? '')?.[0];
  return {
    towns: await listTownsWithGuide(app),
    guide: town === undefined ? null : await findTownGuide(app, Number(town)),
  };
});

export const handle = pageSettings<typeof loader>({
  public: true,
  noScript: true,
  title: ({ texts }) => texts('volunteer')('guide.title'),
});

/** For the start: insurance, travel costs, places to meet, what helps, whom to call; town by town. */
export default function GuidePage() {
  const { towns, guide } = useLoaderData<typeof loader>();
  const t = useTexts('volunteer');
  return (
    <Page width="narrow" title={t('guide.title')} lead={t('guide.lead')}>
      {guide === null ? null : <GuideTexts guide={guide} />}
      {towns.length === 0 ? <EmptyState title={t('guide.none')}>{t('guide.noneText')}</EmptyState> : null}
      <ul>
        {towns.map(({ id, name }) => (
          <li key={id}>
            <a href={`/volunteer/guide?town=${id}`} aria-current={guide?.placeId === id ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
