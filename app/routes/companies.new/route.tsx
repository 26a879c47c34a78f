import { useActionData, useLoaderData } from '@remix-run/react';
import { CompanyForm, useCompanyLabels } from '#app/components/company/company-form.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { recordCompany } from '#app/use-cases/company/record-company.server.ts';
import { placeNames } from '#app/use-cases/posting/posting-choices.server.ts';
import { readCompany } from './company-schema.server.ts';

export const loader = loading('company.edit', ({ app }) => Promise.resolve({ places: placeNames(app) }));

export const action = acting('company.edit', async ({ app, actor, form, done }) => {
  const facts = readCompany(app, form);
  const id = await recordCompany(app, actor, {
    ...facts,
    recordAnyway: form.text('recordAnyway') !== '',
    key: form.key,
  });
  return done(`/companies/${id}`, 'companyRecorded');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('form.newTitle') });

export default function NewCompanyPage() {
  const { places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('company');
  const labels = useCompanyLabels();
  const twinId =
    form?.reason === 'sameCompanyName' || form?.reason === 'sameEmployerNumber' ? form.params?.['id'] : undefined;
  return (
    <Page width="narrow" title={t('form.newTitle')} lead={t('form.newLead')}>
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        {twinId === undefined ? null : (
          <Alert kind="warning" title={t('form.twin')}>
            <p>
              <a href={`/companies/${twinId}`}>{t('form.openTwin', { name: String(form?.params?.['name'] ?? '') })}</a>
            </p>
            {form?.reason === 'sameCompanyName' ? (
              <Checkbox name="recordAnyway" label={t('field.recordAnyway')} form={form} />
            ) : null}
          </Alert>
        )}
        <CompanyForm form={form} places={places} />
        <div className="actions">
          <Button>{t('form.save')}</Button>
          <LinkButton href="/companies" kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
