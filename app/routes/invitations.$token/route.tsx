import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { findInvitation } from '#app/use-cases/account/find-invitation.server.ts';

const schema = z.object({
  email: fields.optionalEmail(),
  displayName: fields.optionalText(100),
  password: fields.text(1000),
  passwordAgain: fields.text(1000),
});

export const loader = openLoading(async ({ app, params }) => {
  const { purpose, email, displayName, asksName, asksEmail } = await findInvitation(app, params['token'] ?? '');
  return { purpose, email, displayName, asksName, asksEmail };
});

export const action = openActing(async ({ app, form, params, request, context, done }) => {
  const token = params['token'] ?? '';
  await findInvitation(app, token);
  const entry = await acceptInvitation(app, token, form.read(schema));
  const path = await pathInto({ request, context }, entry, '', startPathFor(entry.roles));
  return done(path, entry.step === 'in' ? 'welcome' : undefined);
});

const prefixes = { invitation: 'lead', firstAdministrator: 'firstLead', passwordReset: 'resetLead' } as const;
const titles = { invitation: 'title', firstAdministrator: 'firstTitle', passwordReset: 'resetTitle' } as const;

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('account')(`invitation.${titles[data?.purpose ?? 'invitation']}`),
});

export default function InvitationPage() {
  const t = useTexts('account');
  const invitation = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = {
    email: t('field.email'),
    displayName: t('field.displayName'),
    password: t('field.newPassword'),
    passwordAgain: t('field.passwordAgain'),
  };
  return (
    <Page
      width="narrow"
      eyebrow={invitation.email === null ? null : t('invitation.for', { email: invitation.email })}
      title={t(`invitation.${titles[invitation.purpose]}`)}
      lead={t(`invitation.${prefixes[invitation.purpose]}`)}
    >
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        {invitation.asksEmail ? (
          <Field
            name="email"
            type="email"
            label={labels.email}
            required
            form={form}
            autoComplete="username"
            inputMode="email"
          />
        ) : (
          <input type="hidden" name="username" autoComplete="username" value={invitation.email ?? ''} readOnly />
        )}
        {invitation.asksName ? (
          <Field
            name="displayName"
            label={labels.displayName}
            hint={t('field.displayNameHint')}
            required
            form={form}
            defaultValue={invitation.displayName}
            autoComplete="name"
          />
        ) : null}
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
          <Button>{t('invitation.button')}</Button>
        </div>
      </form>
    </Page>
  );
}
