import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listJobs } from '#app/use-cases/job/list-jobs.server.ts';

export const loader = loading('job.read', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  return {
    jobs: (await listJobs(app, actor)).map((job) => ({
      ...job,
      createdAt: format.instant(job.createdAt),
      finishedAt: job.finishedAt === null ? '' : format.instant(job.finishedAt),
    })),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('jobs.title') });

const tones = { waiting: 'plain', running: 'special', done: 'good', failed: 'bad' } as const;

export default function JobsPage() {
  const t = useTexts('administration');
  const { jobs } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" title={t('jobs.title')} lead={t('jobs.lead')}>
      <AdministrationTabs current="jobs" />
      {jobs.length === 0 ? (
        <EmptyState title={t('jobs.none')}>{t('jobs.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('jobs.caption')}
          captionHidden
          columns={[
            { label: t('jobs.kind') },
            { label: t('jobs.state') },
            { label: t('jobs.progress') },
            { label: t('jobs.attempts'), numeric: true },
            { label: t('jobs.created') },
            { label: t('jobs.finished') },
            { label: t('jobs.failure') },
          ]}
          rows={jobs.map((job) => ({
            key: job.id,
            cells: [
              job.kind,
              <Badge key="state" tone={tones[job.state]}>
                {t(`jobs.states.${job.state}`)}
              </Badge>,
              job.progressTotal === 0 ? '' : t('jobs.of', { done: job.progressDone, total: job.progressTotal }),
              job.attempts,
              job.createdAt,
              job.finishedAt,
              job.failure,
            ],
          }))}
        />
      )}
    </Page>
  );
}
