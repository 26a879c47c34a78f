import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { closeFeedback, listFeedback } from '#app/use-cases/account/list-feedback.server.ts';

export const loader = loading('feedback.read', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  return {
    reports: (await listFeedback(app, actor)).map((report) => ({
      ...report,
      createdAt: format.instant(report.createdAt),
      doneAt: report.doneAt === null ? null : format.day(dayOf(report.doneAt)),
    })),
  };
});

export const action = acting('feedback.read', async ({ app, actor, form, done }) => {
  await closeFeedback(app, actor, form.text('id'));
  return done('/administration/feedback', 'feedbackDone');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('feedback.title') });

export default function FeedbackListPage() {
  const t = useTexts('administration');
  const { reports } = useLoaderData<typeof loader>();
  return (
    <Page title={t('feedback.title')} lead={t('feedback.lead')}>
      <AdministrationTabs current="feedback" />
      {reports.length === 0 ? <EmptyState title={t('feedback.none')}>{t('feedback.noneText')}</EmptyState> : null}
      {reports.map((report) => (
        <Card key={report.id} tone={report.doneAt === null ? 'plain' : 'soft'}>
          <p>{report.message}</p>
          <DataList
            items={[
              [t('feedback.page'), report.page],
              [t('feedback.answerTo'), report.answerTo],
              [t('feedback.received'), report.createdAt],
            ]}
          />
          {report.doneAt === null ? (
            <form method="post" className="actions">
              <input type="hidden" name="id" value={report.id} readOnly />
              <Button kind="secondary" small>
                {t('feedback.done')}
              </Button>
            </form>
          ) : (
            <p className="mute">{t('feedback.doneOn', { day: report.doneAt })}</p>
          )}
        </Card>
      ))}
    </Page>
  );
}
