import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { useShownProfileValue } from '#app/components/profile/use-shown-profile-value.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { contactRoutes, sexes } from '#app/domain/identity/identity.ts';
import { housings, residenceFlags, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { personFormValues } from '#app/use-cases/profile/person-form-values.ts';
import { customerNumberField } from '../profiles.new/customer-number-field.server.ts';
import { IdentityForm } from './identity-form.tsx';

const identitySchema = z.object({
  firstName: fields.text(100),
  lastName: fields.text(100),
  customerNumber: customerNumberField(),
  birthOn: fields.optionalDay(),
  sex: fields.optionalChoice(sexes),
  phone: fields.optionalPhone(),
  email: fields.optionalEmail(),
  street: fields.optionalText(200),
  postcode: fields.optionalText(10),
  town: fields.optionalText(100),
  route: fields.choice(contactRoutes),
  residenceStatus: fields.optionalChoice(residenceStatuses),
  validUntilOn: fields.optionalDay(),
  permitText: fields.longText(1000),
  housing: fields.optionalChoice(housings),
  enteredOn: fields.optionalDay(),
  flags: fields.choices(residenceFlags),
  residenceRuleDistrict: fields.optionalText(5),
  residenceRuleUntilOn: fields.optionalDay(),
});

export const loader = loading('identity.edit', async ({ app, actor, params }) => {
  const { profile, person, personVersion } = await findCase(app, actor, params['id'] ?? '');
  if (person === null || personVersion === null) throw new DomainError('notFound');
  return {
    id: profile.id,
    code: profile.caseCode,
    version: personVersion,
    fields: personFormValues(person),
    districts: [...app.places.districts()]
      .map(({ key, name }) => ({ value: key, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'de')),
  };
});

export const action = acting('identity.edit', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  const typed = form.read(identitySchema);
  const { firstName, lastName, customerNumber, birthOn, sex, ...rest } = typed;
  const { phone, email, street, postcode, town, route, ...papers } = rest;
  const { residenceRuleDistrict: districtKey, residenceRuleUntilOn: untilOn, ...status } = papers;
  if (districtKey === null ? untilOn !== null : app.places.district(districtKey) === undefined)
    throw fieldError({ field: 'residenceRuleDistrict', code: 'pleaseChoose' });
  await editIdentity(app, actor, {
    profileId,
    version: form.version,
    parts: {
      name: { firstName, lastName },
      number: { customerNumber },
      birth: { birthOn, sex },
      contact: { phone, email, street, postcode, town, route },
      status: { ...status, residenceRule: districtKey === null ? null : { districtKey, untilOn } },
    },
  });
  return done(`/profiles/${profileId}`, 'identitySaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('profile')('identity.title') });

export default function IdentityPage() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('profile');
  const labels = useProfileLabels();
  const shown = useShownProfileValue();
  return (
    <Page
      width="narrow"
      eyebrow={t('page.codeInCase', { code: page.code })}
      title={t('identity.title')}
      lead={t('identity.lead')}
    >
      <ErrorSummary form={form} labels={labels} shown={shown} />
      <IdentityForm
        id={page.id}
        version={page.version}
        stored={page.fields}
        districts={page.districts}
        labels={labels}
        form={form}
      />
    </Page>
  );
}
