import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Field } from '../ui/field.tsx';

/** Six digits of a program; password safes fill them in by themselves. */
export function OneTimeCodeField({ form }: { form: FormState | undefined }) {
  const t = useTexts('secondFactor');
  return (
    <Field
      name="code"
      label={t('codes.label')}
      hint={t('codes.hint')}
      required
      form={form}
      autoComplete="one-time-code"
      inputMode="numeric"
      size="short"
      maxLength={12}
    />
  );
}
