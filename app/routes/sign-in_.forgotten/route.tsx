import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { askForNewPassword } from '#app/use-cases/account/ask-for-new-password.server.ts';

const schema = z.object({ email: fields.email() });

export const loader = openLoading(({ app }) => Promise.resolve({ sendsMails: app.mailer !== null }));

export const action = openActing(async ({ app, form, context }) => {
  const { email } = form.read(schema);
  await askForNewPassword(app, { email, network: context.network });
  return { form: undefined, isAsked: true };
});

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('account')('forgotten.title'),
});

/** Who has forgotten her password is mailed a link; whether there is an account the page tells nobody. */
export default function ForgottenPasswordPage() {
  const t = useTexts('account');
  const { sendsMails } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const form = result?.form;
  const isAsked = result !== undefined && 'isAsked' in result;
  return (
    <Page width="narrow" title={t('forgotten.title')} lead={sendsMails && !isAsked ? t('forgotten.lead') : undefined}>
      <ErrorSummary form={form} labels={{ email: t('field.email') }} />
      {sendsMails ? null : <Alert title={t('forgotten.noMails')} />}
      {isAsked ? (
        <>
          <Alert title={t('forgotten.asked')}>{t('forgotten.askedText')}</Alert>
          <p className="mute">{t('forgotten.nothingCame')}</p>
        </>
      ) : null}
      {sendsMails && !isAsked ? (
        <form method="post" noValidate className="form">
          <Field
            name="email"
            type="email"
            label={t('field.email')}
            required
            form={form}
            autoComplete="username"
            inputMode="email"
          />
          <div className="actions">
            <Button>{t('forgotten.ask')}</Button>
          </div>
        </form>
      ) : null}
      <p>
        <a href="/sign-in/code">{t('forgotten.volunteers')}</a>
      </p>
      <p>
        <a href="/sign-in">{t('forgotten.back')}</a>
      </p>
    </Page>
  );
}
