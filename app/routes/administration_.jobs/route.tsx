import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findSearchState } from '#app/use-cases/job/find-search-state.server.ts';
import { listJobs } from '#app/use-cases/job/list-jobs.server.ts';
import { findMailState } from '#app/use-cases/notification/find-mail-state.server.ts';
import { queueTestMail } from '#app/use-cases/notification/queue-test-mail.server.ts';
import { startReindex } from '#app/use-cases/job/start-reindex.server.ts';
import { MailCard } from './mail-card.tsx';
import { SearchCard } from './search-card.tsx';

export const loader = loading('job.read', async ({ app, actor, locale }) => {
  const { instant } = formatsFor(locale);
  const jobs = await listJobs(app, actor);
  const search = await findSearchState(app, actor);
  const mail = await findMailState(app, actor);
  return {
    jobs: jobs.map((job) => ({
      ...job,
      createdAt: instant(job.createdAt),
      finishedAt: job.finishedAt === null ? '' : instant(job.finishedAt),
    })),
    isWorking: jobs.some(({ state }) => state === 'waiting' || state === 'running'),
    isRebuilding: jobs.some(({ kind, state }) => kind === 'reindex' && (state === 'waiting' || state === 'running')),
    search: search && {
      state: search.state,
      since: instant(search.since),
      waiting: search.waiting,
      waitingSince: search.waitingSince && instant(search.waitingSince),
      lastFailure: search.lastFailure && { code: search.lastFailure.code, at: instant(search.lastFailure.at) },
    },
    mail: {
      isSetUp: mail.isSetUp,
      queued: mail.queued,
      queuedSince: mail.queuedSince && instant(mail.queuedSince),
      sent: mail.sent,
      failures: mail.failures.map((row) => ({ ...row, lastAt: instant(row.lastAt) })),
    },
  };
});

export const action = acting('job.run', async ({ app, actor, form, done }) => {
  if (form.intent === 'testMail') {
    await queueTestMail(app, actor);
    return done('/administration/jobs', 'testMailQueued');
  }
  await startReindex(app, actor);
  return done('/administration/jobs', 'reindexStarted');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('jobs.title') });

/** While something runs the page looks again by itself, without JavaScript. */
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data?.isWorking === true ? [{ httpEquiv: 'refresh', content: '2' }] : [];

const tones = { waiting: 'plain', running: 'special', done: 'good', failed: 'bad' } as const;

export default function JobsPage() {
  const t = useTexts('administration');
  const form = useActionData<typeof action>()?.form;
  const { jobs, search, mail, isRebuilding } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" title={t('jobs.title')} lead={t('jobs.lead')}>
      <AdministrationTabs current="jobs" />
      <ErrorSummary form={form} labels={{}} />
      <SearchCard search={search} isRebuilding={isRebuilding} />
      <MailCard mail={mail} />
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
              t(`jobs.kinds.${job.kind}`),
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
