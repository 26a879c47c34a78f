import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { CompanyForm, useCompanyLabels } from '#app/components/company/company-form.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { companyFields, editCompany } from '#app/use-cases/company/edit-company.server.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { placeNames } from '#app/use-cases/posting/posting-choices.server.ts';
import { readCompany } from '../companies.new/company-schema.server.ts';

const versionSchema = z.object({ _version: fields.version() });

export const loader = loading('company.edit', async ({ app, actor, params }) => {
  const { company } = await findCompany(app, actor, params['id'] ?? '');
  return {
    id: company.id,
    name: company.name,
    version: company.version,
    fields: companyFields(app, company),
    places: placeNames(app),
  };
});

export const action = acting('company.edit', async ({ app, actor, form, params, done }) => {
  const companyId = params['id'] ?? '';
  await editCompany(app, actor, { ...readCompany(app, form), companyId, version: form.read(versionSchema)._version });
  return done(`/companies/${companyId}`, 'companySaved');
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('company')('form.editTitle', { name: data?.name ?? '' }),
});

export default function EditCompanyPage() {
  const { id, name, version, fields: stored, places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('company');
  const labels = useCompanyLabels();
  return (
    <Page width="narrow" title={t('form.editTitle', { name })}>
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        <VersionField value={version} />
        <CompanyForm form={form} fields={stored} places={places} />
        <div className="actions">
          <Button>{t('form.save')}</Button>
          <LinkButton href={`/companies/${id}`} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
