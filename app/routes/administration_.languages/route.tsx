import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { directionOf, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { loading } from '#app/http/loading.server.ts';
import { wordsVersion } from '#app/http/words-version.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listLanguages } from '#app/use-cases/consent/review-language.server.ts';

export const loader = loading('houseText.edit', async ({ app, actor }) => ({
  languages: (await listLanguages(app, actor, wordsVersion)).map(({ language, review }) => ({ language, review })),
}));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('consentLink')('review.title') });

/** In which languages real people may decide on their phones, and in which nobody has reviewed the texts yet. */
export default function LanguagesPage() {
  const { languages } = useLoaderData<typeof loader>();
  const t = useTexts('consentLink');
  const format = useFormats();
  return (
    <Page title={t('review.title')} lead={t('review.lead')}>
      <AdministrationTabs current="languages" />
      <Table
        caption={t('review.caption')}
        captionHidden
        columns={[{ label: t('review.language') }, { label: t('review.state') }, { label: t('review.read') }]}
        rows={languages.map(({ language, review }) => ({
          key: language,
          cells: [
            <bdi key="name" lang={langTagOf(language)} dir={directionOf(language)}>
              {languageNames[language]}
            </bdi>,
            <Badge key="state" tone={review === null ? 'warn' : 'good'}>
              {review === null
                ? t('review.draft')
                : t('review.reviewed', { by: review.reviewedBy, on: format.day(review.reviewedOn) })}
            </Badge>,
            <a key="read" href={`/administration/languages/${language}`}>
              {t('review.read')}
              <span className="kern-sr-only">: {languageNames[language]}</span>
            </a>,
          ],
        }))}
      />
    </Page>
  );
}
