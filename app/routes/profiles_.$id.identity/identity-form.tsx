import type { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { contactRoutes, sexes } from '#app/domain/identity/identity.ts';
import { housings, residenceFlags, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface IdentityFormProps {
  readonly id: string;
  readonly version: number;
  /** What is stored, by field. */
  readonly stored: Readonly<Record<string, string>>;
  readonly districts: readonly { readonly value: string; readonly label: string }[];
  readonly labels: ReturnType<typeof useProfileLabels>;
  readonly form: FormState | undefined;
}

/** Who a person is: name and number, how to reach her, her papers. */
export function IdentityForm({ id, version, stored, districts, labels, form }: IdentityFormProps) {
  const t = useTexts('profile');
  const rule = useTexts('rule');
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
    <form method="post" noValidate className="form">
      <VersionField value={version} />
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
            options={districts}
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
        <LinkButton href={`/profiles/${id}`} kind="quiet">
          {t('form.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
