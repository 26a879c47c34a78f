import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { firstOpenStep, isSignUpStep, signUpSteps, stepAfter, stepBefore } from '#app/domain/mentoring/sign-up.ts';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { localeOf } from '#app/http/preferences.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { volunteerDevice } from '#app/http/volunteer-cookie.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { sendSignUp } from '#app/use-cases/mentoring/finish-sign-up.server.ts';
import { findDraft, keepDraftForLater, saveDraftStep } from '#app/use-cases/mentoring/volunteer-draft.server.ts';
import { LaterForm } from './later-form.tsx';
import { StepFields } from './step-fields.tsx';
import { readStep } from './step-schemas.server.ts';

const later = z.object({ laterEmail: fields.email() });

export const loader = openLoading(async ({ app, params, request }) => {
  const step = stepOf(params['step']);
  const draft = await findDraft(app, volunteerDevice(request));
  if (draft === null) throw seeOther('/volunteer');
  if (draft.isFinished) throw seeOther('/volunteer/thanks');
  return { step, answers: draft.answers, sendsMails: app.mailer !== null };
});

export const action = openActing(async ({ app, form, params, request, context, done }) => {
  const step = stepOf(params['step']);
  const device = volunteerDevice(request);
  if (form.intent === 'later') {
    const { laterEmail } = form.read(later);
    return { form: undefined, keptUntil: await keepDraftForLater(app, device, laterEmail) };
  }
  const { answers } = await saveDraftStep(app, device, readStep(form, step));
  const next = stepAfter(step) ?? firstOpenStep(answers);
  if (next !== null) return done(`/volunteer/sign-up/${next}`);
  const { network } = context;
  const then = await sendSignUp(app, { device, network, locale: localeOf(request, null) });
  return done(then === 'code' ? '/volunteer/code' : '/volunteer/thanks');
});

function stepOf(text: string | undefined) {
  if (!isSignUpStep(text)) throw new DomainError('notFound');
  return text;
}

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('volunteer')('title'),
});

export default function SignUpStepPage() {
  const { step, answers, sendsMails } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTexts('volunteer');
  const format = useFormats();
  const form = result?.form;
  const before = stepBefore(step);
  const labels = {
    offers: t('offers.label'),
    place: t('place.label'),
    maxKm: t('maxKm.label'),
    mode: t('mode.label'),
    slots: t('slots.label'),
    capacity: t('capacity.label'),
    firstName: t('firstName'),
    lastName: t('lastName'),
    email: t('email.label'),
    laterEmail: t('email.label'),
    phone: t('phone.label'),
    pledges: t('pledges'),
  };
  return (
    <Page
      width="narrow"
      eyebrow={t('step.of', { step: signUpSteps.indexOf(step) + 1, count: signUpSteps.length })}
      title={t(`step.${step}`)}
    >
      <ErrorSummary form={form} labels={labels} />
      {result !== undefined && 'keptUntil' in result ? (
        <Alert kind="success" live title={t('later.kept')}>
          {t('later.keptUntil', { on: format.longDay(result.keptUntil) })}{' '}
          <a href="/volunteer/resume">{t('resume.link')}</a>
        </Alert>
      ) : null}
      <form method="post" noValidate className="form">
        <StepFields step={step} answers={answers} form={form} />
        <div className="actions">
          <Button>{t(stepAfter(step) === null ? 'send' : 'step.next')}</Button>
          {before === null ? null : (
            <LinkButton href={`/volunteer/sign-up/${before}`} kind="quiet">
              {t('step.back')}
            </LinkButton>
          )}
        </div>
      </form>
      {sendsMails && step !== 'you' ? <LaterForm form={form} /> : null}
    </Page>
  );
}
