import type { FormState } from '#app/domain/form-state.ts';
import { limitedKinds } from '#app/domain/posting/approval.ts';
import { shifts, type PostingKind } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { wordsOf } from './posting-skill-fields.tsx';

interface PostingTimeFieldsProps {
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
  readonly offered: readonly PostingKind[];
}

/** When and where: start, length (limited kinds only), hours, shifts, place. */
export function PostingTimeFields({ form, fields, offered }: PostingTimeFieldsProps) {
  const t = useTexts('posting');
  const isLimited = offered.some((kind) => limitedKinds.includes(kind));
  return (
    <div className="form-part">
      <h2>{t('form.when')}</h2>
      <div className="fields-2">
        <DateField
          name="startsOn"
          label={t('field.startsOn')}
          hint={t('field.startsOnHint')}
          form={form}
          defaultValue={fields['startsOn']}
        />
        {isLimited ? (
          <Field
            name="weeks"
            label={t('field.weeks')}
            hint={t('field.weeksHint')}
            type="number"
            inputMode="numeric"
            min={1}
            max={520}
            size="short"
            form={form}
            defaultValue={fields['weeks']}
          />
        ) : null}
      </div>
      <div className="fields-2">
        <Field
          name="hoursPerWeekMin"
          label={t('field.hoursPerWeekMin')}
          type="number"
          inputMode="numeric"
          min={1}
          max={48}
          size="short"
          form={form}
          defaultValue={fields['hoursPerWeekMin']}
        />
        <Field
          name="hoursPerWeekMax"
          label={t('field.hoursPerWeekMax')}
          type="number"
          inputMode="numeric"
          min={1}
          max={48}
          size="short"
          form={form}
          defaultValue={fields['hoursPerWeekMax']}
        />
      </div>
      <CheckboxGroup
        name="shifts"
        label={t('shift.label')}
        form={form}
        inline
        defaultValues={wordsOf(fields['shifts'])}
        options={shifts.map((value) => ({ value, label: t(`shift.${value}`) }))}
      />
      <div className="fields-2">
        <Field
          name="place"
          label={t('field.place')}
          hint={t('field.placeHint')}
          list="place-names"
          form={form}
          defaultValue={fields['place']}
          maxLength={100}
        />
        <Select
          name="reachableWithoutCar"
          label={t('field.reachableWithoutCar')}
          form={form}
          defaultValue={fields['reachableWithoutCar']}
          empty={t('yesNo.unknown')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }))}
        />
      </div>
    </div>
  );
}
