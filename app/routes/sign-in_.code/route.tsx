import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { addressAsked, MailedCodeForms } from '#app/components/account/mailed-code-forms.tsx';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathAfterSignIn } from '#app/http/path-after-sign-in.server.ts';
import { localeOf } from '#app/http/preferences.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { startSession } from '#app/http/session.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { askForSignInCode, signInByCode } from '#app/use-cases/account/sign-in-by-code.server.ts';

const address = z.object({ email: fields.email() });

export const loader = openLoading(({ app, actor, url }) => {
  if (actor !== null) throw seeOther(safeNextPath(url.searchParams.get('next')) ?? startPathFor(actor.roles));
  return Promise.resolve({ sendsMails: app.mailer !== null, query: url.search });
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  const { email } = form.read(address);
  const { network } = context;
  if (form.intent !== 'enter') {
    await askForSignInCode(app, { email, locale: localeOf(request, null), network });
    return { form: undefined, askedFor: email };
  }
  const user = await signInByCode(app, { email, code: form.text('code'), network });
  await startSession(request, context, user.id);
  return done(await pathAfterSignIn(app, user.id, new URL(request.url), startPathFor(user.roles)));
});

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('account')('code.signIn'),
});

/** Volunteers sign in with their address and a code; there is no password to remember. */
export default function SignInByCodePage() {
  const { sendsMails, query } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTexts('account');
  const form = result?.form;
  return (
    <Page width="narrow" title={t('code.signIn')} lead={t('code.signInLead')}>
      <ErrorSummary form={form} labels={{ email: t('field.email'), code: t('code.label') }} />
      {sendsMails ? (
        <MailedCodeForms form={form} email={addressAsked(result)} button={t('signIn.button')} />
      ) : (
        <Alert title={t('code.noMails')} />
      )}
      <p>
        <a href={`/sign-in${query}`}>{t('code.withPassword')}</a>
      </p>
    </Page>
  );
}
