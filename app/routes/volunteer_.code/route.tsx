import { useActionData, useLoaderData } from '@remix-run/react';
import { CodeField } from '#app/components/account/code-field.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { firstOpenStep } from '#app/domain/mentoring/sign-up.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { localeOf } from '#app/http/preferences.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { volunteerDevice } from '#app/http/volunteer-cookie.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { confirmSignUp, sendSignUp } from '#app/use-cases/mentoring/finish-sign-up.server.ts';
import { findDraft } from '#app/use-cases/mentoring/volunteer-draft.server.ts';

export const loader = openLoading(async ({ app, request }) => {
  const draft = await findDraft(app, volunteerDevice(request));
  if (draft === null) throw seeOther('/volunteer');
  if (draft.isFinished) throw seeOther('/volunteer/thanks');
  const open = firstOpenStep(draft.answers);
  if (open !== null) throw seeOther(`/volunteer/sign-up/${open}`);
  return { email: draft.answers.you?.email ?? '' };
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  const device = volunteerDevice(request);
  const { network } = context;
  if (form.intent === 'again') {
    const then = await sendSignUp(app, { device, network, locale: localeOf(request, null) });
    return then === 'code' ? { form: undefined, isSent: true } : done('/volunteer/thanks');
  }
  await confirmSignUp(app, { device, network, code: form.text('code') });
  return done('/volunteer/thanks');
});

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('account')('code.title'),
});

export default function VolunteerCodePage() {
  const { email } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTexts('volunteer');
  const words = useTexts('account');
  const form = result?.form;
  return (
    <Page width="narrow" eyebrow={t('confirm.eyebrow')} title={words('code.title')}>
      <ErrorSummary form={form} labels={{ code: words('code.label') }} />
      {result !== undefined && 'isSent' in result ? (
        <Alert kind="success" live title={words('code.sentAgain')} />
      ) : null}
      <p>
        {t('confirm.text')} <bdi>{email}</bdi>
      </p>
      <form method="post" noValidate className="form">
        <CodeField form={form} label={words('code.label')} hint={words('code.hint')} />
        <div className="actions">
          <Button>{t('send')}</Button>
          <LinkButton href="/volunteer/sign-up/you" kind="quiet">
            {t('confirm.otherAddress')}
          </LinkButton>
        </div>
      </form>
      <form method="post">
        <p className="mute">{words('code.nothingCame')}</p>
        <div className="actions">
          <Button name="intent" value="again" kind="secondary">
            {words('code.again')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
