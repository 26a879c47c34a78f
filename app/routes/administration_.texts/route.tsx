import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { houseTextPages } from '#app/domain/account/house-text.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { locales } from '#app/i18n/locale.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listHouseTexts } from '#app/use-cases/account/edit-house-text.server.ts';

export const loader = loading('houseText.edit', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  const written = await listHouseTexts(app, actor);
  return {
    texts: houseTextPages.flatMap((page) =>
      locales.map((locale) => {
        const text = written.find((one) => one.page === page && one.locale === locale);
        const state: 'missing' | 'draft' | 'ready' =
          text === undefined ? 'missing' : text.placeholder ? 'draft' : 'ready';
        return { page, locale, state, changed: text === undefined ? '' : format.instant(text.updatedAt) };
      }),
    ),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('texts.title') });

const tones = { missing: 'warn', draft: 'warn', ready: 'good' } as const;

export default function HouseTextsPage() {
  const t = useTexts('administration');
  const account = useTexts('account');
  const { texts } = useLoaderData<typeof loader>();
  return (
    <Page title={t('texts.title')} lead={t('texts.lead')}>
      <AdministrationTabs current="texts" />
      <Table
        caption={t('texts.caption')}
        captionHidden
        columns={[
          { label: t('texts.page') },
          { label: t('texts.language') },
          { label: t('texts.state') },
          { label: t('texts.changed') },
        ]}
        rows={texts.map((text) => ({
          key: `${text.page}.${text.locale}`,
          cells: [
            <a key="page" href={`/administration/texts/${text.page}/${text.locale}`}>
              {t(`texts.pages.${text.page}`)}
            </a>,
            account(`locales.${text.locale}`),
            <Badge key="state" tone={tones[text.state]}>
              {t(`texts.${text.state}`)}
            </Badge>,
            text.changed,
          ],
        }))}
      />
    </Page>
  );
}
