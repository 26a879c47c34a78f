import { Field } from '#app/components/ui/field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** The six digits of a mail; telephones offer them by themselves. */
export function CodeField({ form }: { form: FormState | undefined }) {
  const t = useTexts('account');
  return (
    <Field
      name="code"
      label={t('code.label')}
      hint={t('code.hint')}
      required
      form={form}
      autoComplete="one-time-code"
      inputMode="numeric"
      size="short"
      maxLength={12}
    />
  );
}
