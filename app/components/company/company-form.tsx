import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { PlaceSuggestions } from '../posting/place-suggestions.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

const names = [
  'name',
  'employerNumber',
  'branch',
  'street',
  'place',
  'employees',
  'hasWorksCouncil',
  'isTemporaryAgency',
] as const;

/** Names of the form's fields in the reader's language, for the error summary. */
export function useCompanyLabels(): Record<string, string> {
  const t = useTexts('company');
  return Object.fromEntries(names.map((name) => [name, t(`field.${name}`)]));
}

interface CompanyFormProps {
  readonly form?: FormState;
  /** Stored values by field name. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly places: readonly string[];
}

/** What an officer records about a company. */
export function CompanyForm({ form, fields = {}, places }: CompanyFormProps) {
  const t = useTexts('company');
  return (
    <>
      <Field name="name" label={t('field.name')} required form={form} defaultValue={fields['name']} maxLength={200} />
      <Field
        name="employerNumber"
        label={t('field.employerNumber')}
        hint={t('field.employerNumberHint')}
        inputMode="numeric"
        size="medium"
        form={form}
        defaultValue={fields['employerNumber']}
        maxLength={12}
      />
      <Field name="branch" label={t('field.branch')} form={form} defaultValue={fields['branch']} maxLength={200} />
      <div className="fields-2">
        <Field name="street" label={t('field.street')} form={form} defaultValue={fields['street']} maxLength={200} />
        <Field
          name="place"
          label={t('field.place')}
          list="place-names"
          form={form}
          defaultValue={fields['place']}
          maxLength={100}
        />
      </div>
      <div className="fields-2">
        <Field
          name="employees"
          label={t('field.employees')}
          hint={t('field.employeesHint')}
          type="number"
          inputMode="numeric"
          min={1}
          max={999999}
          size="short"
          form={form}
          defaultValue={fields['employees']}
        />
        <Select
          name="hasWorksCouncil"
          label={t('field.hasWorksCouncil')}
          form={form}
          defaultValue={fields['hasWorksCouncil']}
          empty={t('yesNo.unknown')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }))}
        />
      </div>
      <Checkbox
        name="isTemporaryAgency"
        label={t('field.isTemporaryAgency')}
        form={form}
        defaultChecked={fields['isTemporaryAgency'] === 'yes'}
      />
      <PlaceSuggestions names={places} />
    </>
  );
}
