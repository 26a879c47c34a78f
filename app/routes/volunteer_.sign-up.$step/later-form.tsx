import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** "Later": an address to go on with, folded away. What the step above holds is sent by its own button. */
export function LaterForm({ form }: { form: FormState | undefined }) {
  const t = useTexts('volunteer');
  return (
    <details className="fold" open={form?.values['laterEmail'] !== undefined}>
      <summary>{t('later.title')}</summary>
      <form method="post" noValidate className="form">
        <p>{t('later.text')}</p>
        <Field
          name="laterEmail"
          type="email"
          label={t('email.label')}
          form={form}
          autoComplete="email"
          inputMode="email"
        />
        <div className="actions">
          <Button name="intent" value="later" kind="secondary">
            {t('later.button')}
          </Button>
        </div>
      </form>
    </details>
  );
}
