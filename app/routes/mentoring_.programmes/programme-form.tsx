import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { certificateKinds, type CertificateKind } from '#app/domain/mentoring/vetting.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface ProgrammeFormProps {
  /** Null: a new one. */
  readonly programme: {
    readonly id: string;
    readonly name: string;
    readonly isWithMinors: boolean;
    readonly certificate: CertificateKind;
    readonly version: number;
  } | null;
  readonly form: FormState | undefined;
}

export function ProgrammeForm({ programme, form }: ProgrammeFormProps) {
  const t = useTexts('mentoring');
  return (
    <form method="post" noValidate className="form">
      <input type="hidden" name="programmeId" value={programme?.id ?? ''} readOnly />
      {programme === null ? <FormKey form={form} /> : <VersionField value={programme.version} />}
      <Field
        name="name"
        label={t('programmes.name')}
        required
        form={form}
        defaultValue={programme?.name}
        maxLength={120}
      />
      <Checkbox
        name="isWithMinors"
        label={t('programmes.minors')}
        form={form}
        defaultChecked={programme?.isWithMinors}
      />
      <RadioGroup
        name="certificate"
        label={t('programmes.certificate')}
        hint={t('programmes.hint')}
        form={form}
        defaultValue={programme?.certificate ?? 'none'}
        options={certificateKinds.map((value) => ({ value, label: t(`programmes.kind.${value}`) }))}
      />
      <div className="actions">
        <Button kind={programme === null ? 'primary' : 'secondary'}>{t('programmes.save')}</Button>
      </div>
    </form>
  );
}
