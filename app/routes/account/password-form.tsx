import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface PasswordFormProps {
  /** For password managers only. */
  readonly email: string | null;
  readonly labels: { readonly currentPassword: string; readonly password: string; readonly passwordAgain: string };
  readonly form: FormState | undefined;
}

export function PasswordForm({ email, labels, form }: PasswordFormProps) {
  const t = useTexts('account');
  return (
    <Section title={t('own.password')}>
      <p className="mute">{t('own.passwordLead')}</p>
      <form method="post" noValidate className="form">
        <input type="hidden" name="username" autoComplete="username" value={email ?? ''} readOnly />
        <Field
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          required
          form={form}
          autoComplete="current-password"
        />
        <Field
          name="password"
          type="password"
          label={labels.password}
          hint={t('field.passwordHint')}
          required
          form={form}
          autoComplete="new-password"
        />
        <Field
          name="passwordAgain"
          type="password"
          label={labels.passwordAgain}
          required
          form={form}
          autoComplete="new-password"
        />
        <div className="actions">
          <Button kind="secondary" name="intent" value="password">
            {t('own.passwordSave')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
