import { useActionData, useLoaderData } from '@remix-run/react';
import { CodeField } from '#app/components/account/code-field.tsx';
import { DemoCode } from '#app/components/account/demo-code.tsx';
import { PasskeyForm } from '#app/components/account/passkey-form.tsx';
import { PasskeyPlace } from '#app/components/account/passkey-place.tsx';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { passkeyPlace } from '#app/domain/account/passkey-site.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { readShortCookie } from '#app/http/short-cookie.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findSecondStep, passSecondStep, type ShownFactor } from '#app/use-cases/account/second-step.server.ts';

const over = '/sign-in?refused=tooLate';

export const loader = openLoading(async ({ app, actor, request, url }) => {
  const token = readShortCookie(request, 'sign-in-step');
  const step = token === null ? null : await findSecondStep(app, token);
  // Who signs in once more is in already, and has her second step ahead all the same.
  if (step === null)
    throw seeOther(actor === null ? over : (safeNextPath(url.searchParams.get('next')) ?? startPathFor(actor.roles)));
  return { ...step, place: passkeyPlace(app.config.origin, url.host), query: url.search };
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  const token = readShortCookie(request, 'sign-in-step');
  const entry = token === null ? null : await passSecondStep(app, token, shownIn(form));
  if (entry === null) return done(over);
  return done(await pathInto({ request, context }, entry, new URL(request.url).search, startPathFor(entry.roles)));
});

function shownIn(form: { readonly intent: string; text(name: string): string }): ShownFactor {
  switch (form.intent) {
    case 'passkey':
      return { kind: 'passkey', answer: form.text('answer') };
    case 'code':
      return { kind: 'oneTimeCode', answer: form.text('code') };
    case 'recovery':
      return { kind: 'recoveryCode', answer: form.text('recoveryCode') };
    default:
      throw new DomainError('invalid');
  }
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('secondFactor')('step.title') });

/** Between password and portal: whatever somebody has set up, each a form of its own. */
export default function SecondStepPage() {
  const t = useTexts('secondFactor');
  const { passkey, place, hasCodes, hasRecoveryCodes, demoCode, query } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const intent = form?.values['intent'];
  return (
    <Page width="narrow" title={t('step.title')} lead={t('step.lead')}>
      <ErrorSummary form={form} labels={{ code: t('codes.label'), recoveryCode: t('recovery.label') }} />
      {passkey === null ? null : (
        <Section title={t('passkey.title')}>
          {place === 'here' ? (
            <>
              <p>{t('passkey.useText')}</p>
              <PasskeyForm kind="use" question={passkey} button={t('passkey.use')} />
            </>
          ) : (
            <PasskeyPlace place={place} />
          )}
        </Section>
      )}
      {hasCodes ? (
        <Section title={t('codes.title')}>
          <DemoCode code={demoCode} />
          <form method="post" noValidate className="form">
            <CodeField form={intent === 'code' ? form : undefined} label={t('codes.label')} hint={t('codes.hint')} />
            <div className="actions">
              <Button name="intent" value="code" kind={passkey === null ? 'primary' : 'secondary'}>
                {t('codes.enter')}
              </Button>
            </div>
          </form>
        </Section>
      ) : null}
      {hasRecoveryCodes ? (
        <details className="fold" open={intent === 'recovery'}>
          <summary>{t('recovery.use')}</summary>
          <form method="post" noValidate className="form">
            <Field
              name="recoveryCode"
              label={t('recovery.label')}
              hint={t('recovery.hint')}
              required
              form={intent === 'recovery' ? form : undefined}
              autoComplete="off"
              size="medium"
              maxLength={40}
            />
            <div className="actions">
              <Button name="intent" value="recovery" kind="secondary">
                {t('recovery.enter')}
              </Button>
            </div>
          </form>
        </details>
      ) : null}
      <p className="mute">{t('step.lost')}</p>
      <p>
        <a href={`/sign-in${query}`}>{t('step.restart')}</a>
      </p>
    </Page>
  );
}
