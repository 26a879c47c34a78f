import { useLoaderData } from '@remix-run/react';
import { HouseText } from '#app/components/legal/house-text.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findHouseText } from '#app/use-cases/account/find-house-text.server.ts';

export const loader = openLoading(({ app, params, locale }) => findHouseText(app, params['page'] ?? '', locale));

export const handle = pageSettings<typeof loader>({
  public: true,
  title: ({ data, texts }) => (data ? texts('legal')(`titles.${data.page}`) : ''),
});

export default function LegalPage() {
  const text = useLoaderData<typeof loader>();
  const t = useTexts('legal');
  const format = useFormats();
  return (
    <Page
      width="narrow"
      title={t(`titles.${text.page}`)}
      lead={text.updatedOn ? t('asOf', { date: format.day(text.updatedOn) }) : undefined}
    >
      {text.draft ? (
        <Alert kind="warning" title={t('draftTitle')}>
          {t('draftText')}
        </Alert>
      ) : null}
      <HouseText body={text.body} />
    </Page>
  );
}
