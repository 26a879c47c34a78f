import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { useShownProfileValue } from '#app/components/profile/use-shown-profile-value.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { contactRoutes, sexes } from '#app/domain/identity/identity.ts';
import { housings, residenceFlags, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editIdentity } from '#app/use-cases/profile/edit-profile.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { personFormValues } from '#app/use-cases/profile/person-form-values.ts';
import { customerNumberField } from '../profiles.new/customer-number-field.server.ts';

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
    throw new DomainError('invalid', 'formInvalid', {
      problems: [{ field: 'residenceRuleDistrict', code: 'pleaseChoose' }],
    });
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
  const rule = useTexts('rule');
  const labels = useProfileLabels();
  const shown = useShownProfileValue();
  const stored: Readonly<Record<string, string>> = page.fields;
  const text = (name: string, size?: 'medium' | 'short') => (
    <Field
      name={name}
      label={labels[name]}
      form={form}
      defaultValue={stored[name]}
      autoComplete="off"
      size={size}
      maxLength={200}
    />
  );
  return (
    <Page
      width="narrow"
      eyebrow={t('page.codeInCase', { code: page.code })}
      title={t('identity.title')}
      lead={t('identity.lead')}
    >
      <ErrorSummary form={form} labels={labels} shown={shown} />
      <form method="post" noValidate className="form">
        <VersionField value={page.version} />
        <div className="form-part">
          <h2>{t('identity.person')}</h2>
          <div className="fields-2">
            <Field
              name="firstName"
              label={labels['firstName']}
              required
              form={form}
              defaultValue={stored['firstName']}
              autoComplete="off"
              maxLength={100}
            />
            <Field
              name="lastName"
              label={labels['lastName']}
              required
              form={form}
              defaultValue={stored['lastName']}
              autoComplete="off"
              maxLength={100}
            />
          </div>
          <div className="fields-2">
            <Field
              name="customerNumber"
              label={labels['customerNumber']}
              hint={t('field.customerNumberHint')}
              form={form}
              defaultValue={stored['customerNumber']}
              autoComplete="off"
              maxLength={30}
            />
            <DateField name="birthOn" label={labels['birthOn']} form={form} defaultValue={stored['birthOn']} />
          </div>
          <Select
            name="sex"
            label={labels['sex'] ?? ''}
            hint={t('field.sexHint')}
            form={form}
            empty={t('sex.unknown')}
            size="medium"
            defaultValue={stored['sex']}
            options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
          />
        </div>
        <div className="form-part">
          <h2>{t('identity.contact')}</h2>
          <div className="fields-2">
            <Field
              name="phone"
              type="tel"
              label={labels['phone']}
              form={form}
              defaultValue={stored['phone']}
              autoComplete="off"
              maxLength={40}
            />
            <Field
              name="email"
              type="email"
              label={labels['email']}
              form={form}
              defaultValue={stored['email']}
              autoComplete="off"
              maxLength={200}
            />
          </div>
          {text('street')}
          <div className="fields-2">
            {text('postcode', 'short')}
            {text('town')}
          </div>
          <RadioGroup
            name="route"
            label={labels['route']}
            required
            form={form}
            defaultValue={stored['route']}
            options={contactRoutes.map((value) => ({ value, label: t(`route.${value}`) }))}
          />
        </div>
        <div className="form-part">
          <h2>{t('identity.papers')}</h2>
          <p className="mute">{t('identity.papersHint')}</p>
          <Select
            name="residenceStatus"
            label={labels['residenceStatus']}
            hint={t('field.residenceHint')}
            form={form}
            empty={t('field.notKnown')}
            defaultValue={stored['residenceStatus']}
            options={residenceStatuses
              .filter((value) => value !== 'unknown')
              .map((value) => ({ value, label: rule(`access.status.${value}`) }))}
          />
          <div className="fields-2">
            <DateField
              name="validUntilOn"
              label={labels['validUntilOn']}
              form={form}
              defaultValue={stored['validUntilOn']}
            />
            <DateField name="enteredOn" label={labels['enteredOn']} form={form} defaultValue={stored['enteredOn']} />
          </div>
          <TextArea
            name="permitText"
            label={labels['permitText']}
            hint={t('field.permitHint')}
            form={form}
            defaultValue={stored['permitText']}
            rows={2}
            maxLength={1000}
          />
          <Select
            name="housing"
            label={labels['housing']}
            form={form}
            empty={t('field.notKnown')}
            defaultValue={stored['housing']}
            size="medium"
            options={housings.map((value) => ({ value, label: rule(`access.housing.${value}`) }))}
          />
          <CheckboxGroup
            name="flags"
            label={labels['flags']}
            form={form}
            defaultValues={(stored['flags'] ?? '').split(' ').filter((flag) => flag !== '')}
            options={residenceFlags.map((value) => ({ value, label: rule(`access.flag.${value}`) }))}
          />
        </div>
        <div className="form-part">
          <div className="fields-2">
            <Select
              name="residenceRuleDistrict"
              label={labels['residenceRuleDistrict']}
              hint={t('field.residenceRuleHint')}
              form={form}
              empty={t('field.residenceRuleNone')}
              defaultValue={stored['residenceRuleDistrict']}
              options={page.districts}
            />
            <DateField
              name="residenceRuleUntilOn"
              label={labels['residenceRuleUntilOn']}
              form={form}
              defaultValue={stored['residenceRuleUntilOn']}
            />
          </div>
        </div>
        <div className="actions">
          <Button>{t('identity.save')}</Button>
          <LinkButton href={`/profiles/${page.id}`} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
