import type { FormState } from '#app/domain/form-state.ts';
import { licences, postingKinds, shifts } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';

export interface PlaceChoice {
  readonly id: number;
  readonly name: string;
}

interface WhenAndWhereFieldsProps {
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
  /** Names for suggestions. */
  readonly places: readonly string[];
  /** Which of several places of one name is meant; empty when it is clear. */
  readonly placeChoices: readonly PlaceChoice[];
}

/** Where she lives, how far she comes, when and how long she can work, what she looks for. */
export function WhenAndWhereFields({ form, fields, places, placeChoices }: WhenAndWhereFieldsProps) {
  const t = useTexts('profile');
  const match = useTexts('match');
  const words = (name: string) => (fields[name] ?? '').split(' ').filter((word) => word !== '');
  return (
    <>
      <CheckboxGroup
        name="wantedKinds"
        label={t('field.wantedKinds')}
        form={form}
        defaultValues={words('wantedKinds')}
        options={postingKinds.map((value) => ({ value, label: match(`kind.${value}`) }))}
      />
      <Field
        name="place"
        label={t('field.place')}
        form={form}
        defaultValue={fields['place']}
        list="place-names"
        autoComplete="off"
        maxLength={100}
      />
      <datalist id="place-names">
        {places.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {placeChoices.length > 0 ? (
        <RadioGroup
          name="spot"
          label={t('field.placeWhich')}
          form={form}
          options={placeChoices.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      ) : (
        <input type="hidden" name="spot" value={fields['spot'] ?? ''} />
      )}
      <div className="fields-2">
        <Field
          name="maxKm"
          label={t('field.maxKm')}
          form={form}
          defaultValue={fields['maxKm']}
          size="short"
          inputMode="numeric"
        />
        <DateField
          name="availableFrom"
          label={t('field.availableFrom')}
          hint={t('field.availableHint')}
          form={form}
          defaultValue={fields['availableFrom']}
        />
      </div>
      <Checkbox
        name="withoutCar"
        label={t('field.withoutCar')}
        hint={t('field.withoutCarHint')}
        form={form}
        defaultChecked={fields['withoutCar'] === 'yes'}
      />
      <div className="fields-2">
        <Field
          name="hoursMin"
          label={t('field.hoursMin')}
          form={form}
          defaultValue={fields['hoursMin']}
          size="short"
          inputMode="numeric"
        />
        <Field
          name="hoursMax"
          label={t('field.hoursMax')}
          form={form}
          defaultValue={fields['hoursMax']}
          size="short"
          inputMode="numeric"
        />
      </div>
      <CheckboxGroup
        name="shifts"
        label={t('field.shifts')}
        form={form}
        inline
        defaultValues={words('shifts')}
        options={shifts.map((value) => ({ value, label: match(`shift.${value}`) }))}
      />
      <details className="fold" open={words('licences').length > 0 || (form?.values['licences'] ?? '').length > 0}>
        <summary>{t('field.licences')}</summary>
        <CheckboxGroup
          name="licences"
          label={t('field.licences')}
          form={form}
          inline
          defaultValues={words('licences')}
          options={licences.map((value) => ({ value, label: match(`licence.${value}`) }))}
        />
      </details>
    </>
  );
}
