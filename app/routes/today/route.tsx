import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { BulkResult } from '#app/components/assistance/bulk-result.tsx';
import { TeamNeeds } from '#app/components/assistance/team-needs.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { WorkList } from '#app/components/ui/work-list.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findShownBulkAction } from '#app/use-cases/assistance/find-bulk-action.server.ts';
import { findStepToTick } from '#app/use-cases/assistance/find-step-to-tick.server.ts';
import { listToday, todayGroups } from '#app/use-cases/assistance/list-today.server.ts';
import { BulkBar } from './bulk-bar.tsx';
import { currentRow } from './current-row.ts';
import { hrefOfList } from './list-href.ts';
import { TickForm } from './tick-form.tsx';
import { TodayAside } from './today-aside.tsx';
import { workThroughToday } from './today-forms.server.ts';
import { useTodayRow } from './use-today-row.tsx';

export const loader = loading('today.read', async ({ app, actor, url }) => {
  const only = todayGroups.find((group) => group === url.searchParams.get('section')) ?? null;
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const did = await findShownBulkAction(app, actor, url.searchParams.get('did'));
  const today = await listToday(app, actor, { only, page });
  const rows = todayGroups.flatMap((group) => today.sections[group].rows);
  return {
    ...today,
    only,
    page,
    query: url.search,
    groups: todayGroups,
    mayRecord: actor.roles.includes('caseworker'),
    mayPost: actor.roles.includes('officer'),
    did,
    opened: await findStepToTick(app, actor, url.searchParams.get('open')),
    at: currentRow(rows, url.searchParams.get('at'), did?.rows[0]?.step?.dueOn ?? null),
  };
});

export const action = acting('today.read', workThroughToday);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('today')('title') });

/** The one form of all rows: their boxes and buttons name it, so that 150 rows stay small. */
const bulkForm = 'bulk';

/** "Was ist heute fällig?" */
export default function TodayPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('today');
  const format = useFormats();
  const asked = new URLSearchParams(view.query);
  const openForm =
    view.opened === null ? null : (
      <TickForm
        step={view.opened}
        hrefToClose={hrefOfList(asked, { at: `t${view.opened.stepId}` })}
        form={form?.values['intent'] === 'tick' ? form : undefined}
      />
    );
  const rowOf = useTodayRow(view.day, {
    hrefToOpen: (stepId) => hrefOfList(asked, { open: stepId }),
    at: view.at,
    opened: view.opened === null ? null : { stepId: view.opened.stepId, content: openForm },
  });
  const counted = (count: number) => ({ count, shown: format.number(count, 0) });
  const shown = view.only === null ? view.groups : [view.only];
  const isEmpty = shown.every((group) => view.sections[group].count === 0);
  const isOpenInList = shown.some((group) =>
    view.sections[group].rows.some((row) => row.task === 'step' && row.stepId === view.opened?.stepId),
  );
  const typedNote = form?.values['note'];
  const facts = [
    format.longDay(view.day),
    view.team === null ? '' : t('team'),
    view.isCaseworker ? t('cases', counted(view.cases)) : '',
    view.isCaseworker || view.mayPost ? t('placements', counted(view.placements)) : '',
  ].filter(Boolean);
  return (
    <Page
      title={t('title')}
      lead={facts.join(' · ')}
      actions={
        <>
          {view.team === null ? null : <TeamNeeds sums={view.team} />}
          <LinkButton href="/transfer">{t('transfer', { count: view.toTransfer })}</LinkButton>
          {view.mayRecord ? (
            <LinkButton href="/profiles/new" kind="primary">
              {t('newCase')}
            </LinkButton>
          ) : null}
          {view.mayPost ? (
            <LinkButton href="/postings/new" kind="primary">
              {t('newPosting')}
            </LinkButton>
          ) : null}
        </>
      }
      aside={<TodayAside today={view.day} courseEnds={view.courseEnds} papers={view.papers} />}
    >
      <ErrorSummary form={form} labels={{ note: t('tick.note'), next: t('tick.nextLabel'), later: t('bulk.later') }} />
      {view.opened === null && typeof typedNote === 'string' && typedNote !== '' ? (
        <Alert kind="warning" title={t('tick.notePending')}>
          <CopyNote plain text={typedNote} label={t('tick.note')} />
        </Alert>
      ) : null}
      {view.did === null ? null : <BulkResult action={view.did} />}
      {isOpenInList ? null : openForm}
      {view.only === null ? null : (
        <p>
          <a href="/today">{t('all')}</a>
        </p>
      )}
      {isEmpty ? (
        <EmptyState
          title={t(view.team === null ? 'nothing' : 'nothingYours')}
          action={view.team === null ? undefined : <LinkButton href="/team">{t('toTeam')}</LinkButton>}
        >
          {t(view.team === null ? 'nothingHint' : 'nothingYoursHint')}
        </EmptyState>
      ) : (
        <>
          <BulkBar id={bulkForm} />
          <WorkList
            select={{ name: 'steps', form: bulkForm }}
            sections={shown.map((group) => {
              const { count, rows } = view.sections[group];
              return {
                id: group,
                title: t(`group.${group}`),
                tone: group === 'overdue' ? 'late' : group === 'today' ? 'now' : 'later',
                count,
                rows: rows.map(rowOf),
                empty: t(`empty.${group}`),
                more:
                  view.only === null && count > rows.length
                    ? { href: `/today?section=${group}`, label: t('more', { count }) }
                    : undefined,
              };
            })}
          />
        </>
      )}
      <Pagination
        page={view.page}
        pageCount={view.pageCount}
        hrefFor={(page) => `/today?section=${view.only ?? ''}&page=${page}`}
      />
    </Page>
  );
}
