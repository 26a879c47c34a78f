import type { FormState } from '#app/domain/form-state.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

interface PostingPayFieldsProps {
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
  readonly offered: readonly PostingKind[];
}

/** What is paid; nothing where every offered kind is unpaid and no pay has been stated. */
export function PostingPayFields({ form, fields, offered }: PostingPayFieldsProps) {
  const t = useTexts('posting');
  if (offered.every((kind) => kind === 'employerMeasure') && (fields['pay'] ?? '') === '') return null;
  const isMonthly = offered.includes('apprenticeship') || offered.includes('entryQualification');
  return (
    <div className="form-part">
      <h2>{t('form.money')}</h2>
      <div className="fields-2">
        <Field
          name="pay"
          label={t('field.pay')}
          hint={t('field.payHint')}
          inputMode="decimal"
          size="short"
          form={form}
          defaultValue={fields['pay']}
        />
        <Select
          name="payPer"
          label={t('field.payPer')}
          form={form}
          defaultValue={fields['payPer'] || (isMonthly ? 'month' : 'hour')}
          empty={false}
          options={(['hour', 'month'] as const).map((value) => ({ value, label: t(`per.${value}`) }))}
        />
      </div>
    </div>
  );
}
