import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { CodeField } from './code-field.tsx';

interface MailedCodeFormsProps {
  readonly form: FormState | undefined;
  /** The address a code was asked for; null: not yet. It stands in the page only, never in an address. */
  readonly email: string | null;
  /** What the code does. */
  readonly button: string;
}

/** First the address, then the code that was mailed to it: one page, two forms, buttons `intent` = `ask` or `enter`. */
export function MailedCodeForms({ form, email, button }: MailedCodeFormsProps) {
  const t = useTexts('account');
  if (email === null)
    return (
      <form method="post" noValidate className="form">
        <Field
          name="email"
          type="email"
          label={t('field.email')}
          required
          form={form}
          autoComplete="email"
          inputMode="email"
        />
        <div className="actions">
          <Button name="intent" value="ask">
            {t('code.ask')}
          </Button>
        </div>
      </form>
    );
  return (
    <>
      <Alert title={t('code.asked')}>{t('code.askedText')}</Alert>
      <form method="post" noValidate className="form">
        <input type="hidden" name="email" value={email} readOnly />
        <CodeField form={form} label={t('code.label')} hint={t('code.hint')} />
        <div className="actions">
          <Button name="intent" value="enter">
            {button}
          </Button>
        </div>
      </form>
      <form method="post">
        <input type="hidden" name="email" value={email} readOnly />
        <p className="mute">{t('code.nothingCame')}</p>
        <div className="actions">
          <Button name="intent" value="ask" kind="secondary">
            {t('code.again')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** The address to go on with after an action: the code was asked for, or a wrong one came back. */
export function addressAsked(
  result: { readonly form?: FormState; readonly askedFor?: string } | undefined,
): string | null {
  if (result?.askedFor !== undefined) return result.askedFor;
  const { values } = result?.form ?? {};
  const email = values?.['email'];
  return values?.['intent'] === 'enter' && typeof email === 'string' && email !== '' ? email : null;
}
