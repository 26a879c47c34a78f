import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { dropImport } from '#app/use-cases/imports/drop-import.server.ts';
import { ownImportRun } from '#app/use-cases/imports/find-import.server.ts';
import { chooseInImport, finishTaking, takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { choicesOf, loadPreview } from './preview.server.ts';
import { PreviewRows } from './preview-rows.tsx';
import { toneOfRun } from './run-tone.ts';

/** How long the answer to "take" waits: short lists are done by then, long ones show how far they are. */
const patienceMs = 1500;

export const loader = loading('import.read', async ({ app, actor, params, url }) => {
  const runId = params['id'] ?? '';
  const run = await ownImportRun(app, actor, runId);
  if (run.state === 'dropped') throw new DomainError('notFound');
  // After a restart nobody works on it: whoever looks sets it going again.
  if (run.state === 'taking') void finishTaking(app, actor, runId).catch(() => undefined);
  return loadPreview(app, actor, runId, url);
});

export const action = acting('import.read', async ({ app, actor, form, params, request, done }) => {
  const runId = params['id'] ?? '';
  const here = `/imports/${runId}`;
  /** Waits a little; a failure is kept on the run and shown there. */
  const take = (notice: string): Promise<string> =>
    Promise.race([
      takeImport(app, actor, runId).then(
        () => notice,
        () => 'importTaking',
      ),
      new Promise<string>((resolve) => setTimeout(() => resolve('importTaking'), patienceMs)),
    ]);
  switch (form.intent) {
    case 'choose': {
      const { state } = await ownImportRun(app, actor, runId);
      await chooseInImport(app, actor, { runId, choices: choicesOf(form.values) });
      // In a list that was taken a decision counts at once.
      if (state === 'taken') return done(`${here}${new URL(request.url).search}`, await take('importDecided'));
      return done(`${here}${new URL(request.url).search}`, 'importChosen');
    }
    case 'take': {
      const run = await ownImportRun(app, actor, runId);
      if (run.state !== 'preview') throw new DomainError('conflict', 'importNotOpen');
      return done(here, await take('importTaken'));
    }
    case 'drop':
      await dropImport(app, actor, runId);
      return done('/imports', 'importDropped');
    default:
      throw new DomainError('invalid', 'formUnreadable');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('imports')('list.title') });

export default function ImportPage() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('imports');
  const format = useFormats();
  const { run } = page;
  const isOpen = run.state === 'preview';
  return (
    <Page
      width="wide"
      eyebrow={[t(`kind.${run.kind}`), run.byName === null ? null : t('page.by', { name: run.byName })]
        .filter(Boolean)
        .join(', ')}
      title={t('page.title', { on: format.instant(run.createdAt) })}
      lead={isOpen ? t(`page.lead.${run.kind}`) : undefined}
      looksAgain={run.state === 'taking'}
    >
      <ErrorSummary form={form} />
      <p>
        <Badge tone={toneOfRun[run.state]}>{t(`state.${run.state}`)}</Badge>
      </p>
      {run.state === 'taking' ? (
        <Card tone="soft">
          <p>{t('page.progress', { done: run.done, total: run.toTake })}</p>
          <progress value={run.done} max={Math.max(1, run.toTake)} aria-label={t('state.taking')} />
          <p className="mute">{t('page.progressHint')}</p>
        </Card>
      ) : null}
      {run.state === 'taken' ? (
        <Alert kind="success">
          {t('page.takenLead')} {page.undecided > 0 ? t('page.undecided', { count: page.undecided }) : ''}
          {page.mayAssign ? (
            <>
              {' '}
              <a href="/team#unassigned">{t('page.toUnassigned')}</a>
            </>
          ) : null}
        </Alert>
      ) : null}
      {run.state === 'failed' ? <Alert kind="danger">{t('page.failedLead')}</Alert> : null}
      <Card title={t('page.counts')}>
        <p>
          {[
            t('page.rows', { count: run.rows }),
            ...page.summary.map(({ state, count }) => `${format.number(count, 0)} ${t(`plan.${state}`)}`),
          ].join(', ')}
        </p>
        {run.kind === 'volunteers' || run.kind === 'learners' ? null : (
          <p className="mute">{t('page.words', { words: run.words, unknown: run.unknownWords })}</p>
        )}
        {run.overLimit > 0 ? <p>{t('page.overLimit', { count: run.overLimit })}</p> : null}
        {run.unknownCaseworkers > 0 ? (
          <p>
            {t('page.unknownCaseworkers', {
              count: run.unknownCaseworkers,
              rows: t('page.cases', { count: run.rowsOfUnknownCaseworkers }),
            })}
          </p>
        ) : null}
        {run.newCompanies > 0 ? <p>{t('page.newCompanies', { count: run.newCompanies })}</p> : null}
        {run.noLongerListed > 0 ? <p>{t(`page.missing.${run.kind}`, { count: run.noLongerListed })}</p> : null}
        {run.keptForPlacement > 0 ? (
          <p>{t(`page.keptForPlacement.${run.kind}`, { count: run.keptForPlacement })}</p>
        ) : null}
        {run.unknownColumns.length > 0 ? <p>{t('columns.unknown', { list: run.unknownColumns.join(', ') })}</p> : null}
        {page.rejected > 0 ? (
          <p>
            <a href={`/imports/${run.id}/errors`} download>
              {t('page.errors')}
            </a>{' '}
            <span className="mute">{t('page.errorsHint')}</span>
          </p>
        ) : null}
        {isOpen || (run.state === 'taken' && page.undecided > 0) ? (
          <form method="post" className="actions">
            {isOpen && page.takeable + page.decided > 0 ? (
              <Button name="intent" value="take">
                {t('page.take')}
              </Button>
            ) : null}
            <Button kind="quiet" name="intent" value="drop" confirm={t('page.dropConfirm')}>
              {t('page.drop')}
            </Button>
            {isOpen ? (
              <span className="mute">
                {[
                  page.takeable > 0 ? t('page.takeHint', { count: page.takeable }) : '',
                  page.decided > 0 ? t('page.decidedHint', { count: page.decided }) : '',
                  page.undecided > 0 ? t('page.undecidedHint', { count: page.undecided }) : '',
                ]
                  .filter(Boolean)
                  .join(' ') || t('page.nothingToTake')}
              </span>
            ) : null}
          </form>
        ) : null}
      </Card>
      {page.sections.length === 0 ? null : (
        <>
          <TabNav
            label={t('page.sections')}
            items={page.sections.map(({ state, count }) => ({
              href: `/imports/${run.id}?show=${state}`,
              label: t(`plan.${state}`),
              count,
              current: state === page.show,
            }))}
          />
          <PreviewRows page={page} />
          {page.nextAfter === null ? null : (
            <p>
              <LinkButton href={`/imports/${run.id}?show=${page.show}&after=${page.nextAfter}`}>
                {t('page.more')}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </Page>
  );
}
