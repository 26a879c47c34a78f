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
  const known = (name: string) => ({ name, label: labels[name], form, defaultValue: stored[name] });
  const line = (name: string) => ({ ...known(name), autoComplete: 'off' });
  return (
    <form method="post" noValidate className="form">
      <VersionField value={version} />
      <div className="form-part">
        <h2>{t('identity.person')}</h2>
        <div className="fields-2">
          <Field {...line('firstName')} required maxLength={100} />
          <Field {...line('lastName')} required maxLength={100} />
        </div>
        <div className="fields-2">
          <Field {...line('customerNumber')} hint={t('field.customerNumberHint')} maxLength={30} />
          <DateField {...known('birthOn')} />
        </div>
        <Select
          {...known('sex')}
          hint={t('field.sexHint')}
          empty={t('sex.unknown')}
          size="medium"
          options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
        />
      </div>
      <div className="form-part">
        <h2>{t('identity.contact')}</h2>
        <div className="fields-2">
          <Field {...line('phone')} type="tel" maxLength={40} />
          <Field {...line('email')} type="email" maxLength={200} />
        </div>
        <Field {...line('street')} maxLength={200} />
        <div className="fields-2">
          <Field {...line('postcode')} size="short" maxLength={200} />
          <Field {...line('town')} maxLength={200} />
        </div>
        <RadioGroup
          {...known('route')}
          required
          options={contactRoutes.map((value) => ({ value, label: t(`route.${value}`) }))}
        />
      </div>
      <div className="form-part">
        <h2>{t('identity.papers')}</h2>
        <p className="mute">{t('identity.papersHint')}</p>
        <Select
          {...known('residenceStatus')}
          hint={t('field.residenceHint')}
          empty={t('field.notKnown')}
          options={residenceStatuses
            .filter((value) => value !== 'unknown')
            .map((value) => ({ value, label: rule(`access.status.${value}`) }))}
        />
        <div className="fields-2">
          <DateField {...known('validUntilOn')} />
          <DateField {...known('enteredOn')} />
        </div>
        <TextArea {...known('permitText')} hint={t('field.permitHint')} rows={2} maxLength={1000} />
        <Select
          {...known('housing')}
          empty={t('field.notKnown')}
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
            {...known('residenceRuleDistrict')}
            hint={t('field.residenceRuleHint')}
            empty={t('field.residenceRuleNone')}
            options={districts}
          />
          <DateField {...known('residenceRuleUntilOn')} />
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
