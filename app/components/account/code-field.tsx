import { Field } from '#app/components/ui/field.tsx';
import type { FormState } from '#app/domain/form-state.ts';

/** Six digits: of a mail, or of a program. Telephones and password safes fill them in by themselves. */
export function CodeField({ form, ...words }: { form: FormState | undefined; label: string; hint: string }) {
  return (
    <Field
      name="code"
      {...words}
      required
      form={form}
      autoComplete="one-time-code"
      inputMode="numeric"
      size="short"
      maxLength={12}
    />
  );
}
