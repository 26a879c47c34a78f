import { useActionData } from '@remix-run/react';
import { z } from 'zod';
import { addressAsked, MailedCodeForms } from '#app/components/account/mailed-code-forms.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { localeOf } from '#app/http/preferences.server.ts';
import { keepVolunteerDevice } from '#app/http/volunteer-cookie.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { askToResume, resumeDraft } from '#app/use-cases/mentoring/volunteer-draft.server.ts';

const address = z.object({ email: fields.email() });

export const loader = openLoading(() => Promise.resolve({}));

export const action = openActing(async ({ app, form, request, context, done }) => {
  const { email } = form.read(address);
  const { network } = context;
  if (form.intent === 'enter') {
    keepVolunteerDevice(context, await resumeDraft(app, { email, code: form.text('code'), network }));
    return done('/volunteer/sign-up/offers');
  }
  await askToResume(app, { email, locale: localeOf(request, null), network });
  return { form: undefined, askedFor: email };
});

export const handle = pageSettings<typeof loader>({
  public: true,
  noScript: true,
  title: ({ texts }) => texts('volunteer')('resume.title'),
});

export default function ResumePage() {
  const result = useActionData<typeof action>();
  const t = useTexts('volunteer');
  const words = useTexts('account');
  const form = result?.form;
  return (
    <Page width="narrow" title={t('resume.title')} lead={t('resume.lead')}>
      <ErrorSummary form={form} labels={{ email: words('field.email'), code: words('code.label') }} />
      <MailedCodeForms form={form} email={addressAsked(result)} button={t('resume.button')} />
      <p>
        <a href="/volunteer">{t('resume.anew')}</a>
      </p>
    </Page>
  );
}
