import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { fieldError } from '#app/domain/domain-error.ts';
import type { JobState } from '#app/domain/job/job.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { referenceKinds } from '#app/domain/reference/import/reference-import.ts';
import { mailFailures, mailKinds } from '#app/domain/notification/mail.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findBackupState } from '#app/use-cases/backup/find-backup-state.server.ts';
import { startBackupJob } from '#app/use-cases/backup/start-backup.server.ts';
import { findBatchState } from '#app/use-cases/disclosure/find-last-batch.server.ts';
import { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';
import { findSearchState } from '#app/use-cases/job/find-search-state.server.ts';
import { listJobs } from '#app/use-cases/job/list-jobs.server.ts';
import { findMailState } from '#app/use-cases/notification/find-mail-state.server.ts';
import { queueTestMail } from '#app/use-cases/notification/queue-test-mail.server.ts';
import { resendMails } from '#app/use-cases/notification/resend-mails.server.ts';
import { startReindex } from '#app/use-cases/job/start-reindex.server.ts';
import { startWeeklyBatch } from '#app/use-cases/job/start-weekly-batch.server.ts';
import { BackupCard } from './backup-card.tsx';
import { BatchCard } from './batch-card.tsx';
import { useJobFailure } from './failure-words.ts';
import { JobProgress } from './job-progress.tsx';
import { MailCard } from './mail-card.tsx';
import { startReferenceImport } from '#app/use-cases/reference/start-reference-import.server.ts';
import { ReferenceCard } from './reference-card.tsx';
import { SearchCard } from './search-card.tsx';
import { shownBackup } from './shown-backup.server.ts';
import { shownPortalState } from './shown-portal-state.server.ts';
import { StateCard } from './state-card.tsx';
import { VersionsCard } from './versions-card.tsx';

export const loader = loading('job.read', async ({ app, actor, locale }) => {
  const formats = formatsFor(locale);
  const { instant } = formats;
  const imports = textsFor(locale, 'imports');
  const jobs = await listJobs(app, actor);
  const search = await findSearchState(app, actor);
  const mail = await findMailState(app, actor);
  const batch = await findBatchState(app, actor);
  const backup = await findBackupState(app, actor);
  const portal = await findPortalState(app, actor);
  return {
    state: shownPortalState(portal, formats),
    versions: portal.versions,
    jobs: jobs.map(({ result, ...job }) => ({
      ...job,
      taken: takenRows(result)?.counts ?? null,
      problems: (takenRows(result)?.problems ?? [])
        .slice(0, shownProblems)
        .map(({ code, params, ...where }) =>
          imports('where', { ...where, sentence: imports.find(`problem.${code}`, params) ?? code }),
        ),
      createdAt: instant(job.createdAt),
      finishedAt: job.finishedAt === null ? '' : instant(job.finishedAt),
    })),
    isWorking: jobs.some(({ state }) => isOpen(state)),
    isRebuilding: jobs.some(({ kind, state }) => kind === 'reindex' && isOpen(state)),
    isBatchRunning: jobs.some(({ kind, state }) => kind === 'weeklyBatch' && isOpen(state)),
    isBackupRunning: jobs.some(({ kind, state }) => isBackupJob(kind) && isOpen(state)),
    backup: shownBackup(backup, formats),
    batch: batch && {
      at: batch.currentAt === null ? '' : instant(batch.currentAt),
      k: batch.k,
      people: batch.people,
      withheld: batch.withheld,
      detailed: batch.detailed,
      cards: batch.cards,
    },
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

const isOpen = (state: JobState) => state === 'waiting' || state === 'running';

const isBackupJob = (kind: string): kind is 'backup' | 'restoreDrill' => kind === 'backup' || kind === 'restoreDrill';

/** A row of the table: which mails, and why they were given up. */
const resendSchema = z.object({
  kind: fields.choice(mailKinds),
  failure: fields.choice(mailFailures),
  reply: fields.optionalInteger(0, 999),
});

const uploadSchema = z.object({ kind: fields.choice(referenceKinds) });

export const action = acting(
  'job.run',
  async ({ app, actor, form, done }) => {
    if (form.intent === 'testMail') {
      await queueTestMail(app, actor);
      return done('/administration/jobs', 'testMailQueued');
    }
    if (form.intent === 'resendMails') {
      await resendMails(app, actor, form.read(resendSchema));
      return done('/administration/jobs', 'mailsResent');
    }
    if (form.intent === 'weeklyBatch') {
      await startWeeklyBatch(app, actor);
      return done('/administration/jobs', 'weeklyBatchStarted');
    }
    if (isBackupJob(form.intent)) {
      await startBackupJob(app, actor, form.intent);
      return done('/administration/jobs', form.intent === 'backup' ? 'backupStarted' : 'restoreDrillStarted');
    }
    if (form.intent !== 'reference') {
      await startReindex(app, actor);
      return done('/administration/jobs', 'reindexStarted');
    }
    const { kind } = form.read(uploadSchema);
    const file = form.files['file'];
    // No file chosen arrives as one without a name.
    if (file === undefined || file.name === '') throw fieldError({ field: 'file', code: 'fileMissing' });
    const started = await startReferenceImport(app, actor, {
      kind,
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
    });
    if (started.ok) return done('/administration/jobs', 'referenceStarted');
    const state: FormState = { problems: [], values: form.values };
    return data({ form: state, refusal: { code: started.code, params: started.params } }, { status: 422 });
  },
  { upload: true },
);

interface Answer {
  readonly form?: FormState;
  readonly refusal?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

/** What became of the rows of a file, of a job that took one. */
function takenRows(result: Readonly<Record<string, unknown>> | null) {
  const read = takenSchema.safeParse(result);
  return read.success ? read.data : null;
}
const takenSchema = z.object({
  counts: z.object({ added: z.number(), changed: z.number(), unchanged: z.number(), rejected: z.number() }),
  problems: z.array(
    z.object({
      row: z.number(),
      column: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
/** A page shows this many; the rest are of the same kind. */
const shownProblems = 5;

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('jobs.title') });

const tones = { waiting: 'plain', running: 'special', done: 'good', failed: 'bad' } as const;

export default function JobsPage() {
  const t = useTexts('administration');
  const imports = useTexts('imports');
  const failureOf = useJobFailure();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const page = useLoaderData<typeof loader>();
  const { state, versions, jobs, search, mail, batch, backup, isRebuilding, isBatchRunning, isBackupRunning } = page;
  return (
    <Page width="wide" title={t('jobs.title')} lead={t('jobs.lead')} looksAgain={page.isWorking}>
      <AdministrationTabs current="jobs" />
      <ErrorSummary form={answer?.form} labels={{}} />
      <StateCard state={state} />
      <SearchCard search={search} isRebuilding={isRebuilding} />
      <BackupCard backup={backup} isRunning={isBackupRunning} />
      <BatchCard batch={batch} isRunning={isBatchRunning} />
      <MailCard mail={mail} />
      <ReferenceCard
        form={answer?.form}
        refusal={
          answer?.refusal === undefined
            ? null
            : (imports.find(`refusal.${answer.refusal.code}`, answer.refusal.params) ?? imports('refusal.unreadable'))
        }
      />
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
              <JobProgress key="progress" job={job} />,
              job.attempts,
              job.createdAt,
              job.finishedAt,
              job.taken === null
                ? job.failure && failureOf(job.failure)
                : [t('jobs.reference.taken', job.taken), ...job.problems].join(' '),
            ],
          }))}
        />
      )}
      <VersionsCard versions={versions} />
    </Page>
  );
}
