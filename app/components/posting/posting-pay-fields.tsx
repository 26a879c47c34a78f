import type { FormState } from '#app/domain/form-state.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

interface PostingPayFieldsProps {
  readonly side: PostingSide;
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
  readonly offered: readonly PostingKind[];
}

/** What is paid; nothing where every offered kind is unpaid and no pay has been stated. */
export function PostingPayFields({ side, form, fields, offered }: PostingPayFieldsProps) {
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
      {offered.includes('apprenticeship') ? (
        <Checkbox
          name="hasCollectiveAgreement"
          label={t('field.hasCollectiveAgreement')}
          hint={t('field.collectiveAgreementHint')}
          form={form}
          defaultChecked={fields['hasCollectiveAgreement'] === 'yes'}
        />
      ) : null}
      {side === 'officer' && offered.includes('employment') ? (
        <Checkbox
          name="isMinijob"
          label={t('field.isMinijob')}
          hint={t('field.minijobHint')}
          form={form}
          defaultChecked={fields['isMinijob'] === 'yes'}
        />
      ) : null}
    </div>
  );
}
