import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { insidePath } from '#app/http/preferences.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { sendFeedback } from '#app/use-cases/account/send-feedback.server.ts';
import { feedbackForm } from './feedback-form.server.ts';

export const loader = openLoading(({ url }) =>
  Promise.resolve({ page: insidePath(url.searchParams.get('page') ?? '/'), sent: url.searchParams.has('sent') }),
);

export const action = openActing(async ({ app, form, context, done }) => {
  const { message, page, answerTo } = form.read(feedbackForm);
  await sendFeedback(app, { key: form.key, message, page, answerTo, network: context.network });
  return done('/feedback?sent');
});

export const handle = pageSettings<typeof loader>({
  public: true,
  title: ({ texts }) => texts('legal')('feedback.title'),
});

export default function FeedbackPage() {
  const { page, sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('legal');
  if (sent) {
    return (
      <Page width="narrow" title={t('feedback.thanksTitle')}>
        <Alert kind="success" title={t('feedback.thanks')} live />
      </Page>
    );
  }
  return (
    <Page width="narrow" title={t('feedback.title')} lead={t('feedback.lead')}>
      <ErrorSummary
        form={form}
        labels={{ message: t('feedback.message'), page: t('feedback.page'), answerTo: t('feedback.answerTo') }}
      />
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <TextArea
          name="message"
          label={t('feedback.message')}
          hint={t('feedback.messageHint')}
          required
          rows={6}
          maxLength={4000}
          form={form}
        />
        <Field name="page" label={t('feedback.page')} form={form} defaultValue={page} maxLength={200} />
        <Field
          name="answerTo"
          label={t('feedback.answerTo')}
          hint={t('feedback.answerToHint')}
          form={form}
          maxLength={200}
        />
        <div className="actions">
          <Button>{t('feedback.send')}</Button>
        </div>
      </form>
    </Page>
  );
}
