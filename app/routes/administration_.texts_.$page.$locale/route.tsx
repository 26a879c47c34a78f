import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { houseTextPages, type HouseTextPage } from '#app/domain/account/house-text.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { isLocale, type Locale } from '#app/i18n/locale.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editHouseText, listHouseTexts } from '#app/use-cases/account/edit-house-text.server.ts';

const longestText = 60_000;
const schema = z.object({ body: fields.text(longestText), placeholder: fields.ticked(), _version: fields.version() });

/** @throws DomainError notFound for an address that names no text */
function textOf(params: Readonly<Record<string, string | undefined>>): { page: HouseTextPage; locale: Locale } {
  const page = houseTextPages.find((known) => known === params['page']);
  const locale = params['locale'];
  if (page === undefined || !isLocale(locale)) throw new DomainError('notFound');
  return { page, locale };
}

export const loader = loading('houseText.edit', async ({ app, actor, params }) => {
  const { page, locale } = textOf(params);
  const text = (await listHouseTexts(app, actor)).find((one) => one.page === page && one.locale === locale);
  return { page, locale, body: text?.body ?? '', placeholder: text?.placeholder ?? true, version: text?.version ?? 0 };
});

export const action = acting(
  'houseText.edit',
  async ({ app, actor, form, params, done }) => {
    const { _version: version, ...edit } = form.read(schema);
    await editHouseText(app, actor, { ...textOf(params), ...edit, version });
    return done('/administration/texts', 'textSaved');
  },
  { longestValue: longestText },
);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('texts.title') });

export default function HouseTextPageForm() {
  const t = useTexts('administration');
  const account = useTexts('account');
  const text = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <Page
      title={t('texts.editTitle', { page: t(`texts.pages.${text.page}`), language: account(`locales.${text.locale}`) })}
      actions={<LinkButton href={`/legal/${text.page}`}>{t('texts.preview')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={{ body: t('texts.body') }} />
      <form method="post" noValidate className="form">
        <VersionField value={text.version} />
        <TextArea
          name="body"
          label={t('texts.body')}
          hint={t('texts.bodyHint')}
          required
          rows={24}
          form={form}
          defaultValue={text.body}
        />
        <Checkbox name="placeholder" label={t('texts.placeholder')} form={form} defaultChecked={text.placeholder} />
        <div className="actions">
          <Button>{t('texts.save')}</Button>
          <LinkButton href="/administration/texts" kind="quiet">
            {t('texts.back')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
