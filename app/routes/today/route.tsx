import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { TeamNeeds } from '#app/components/assistance/team-needs.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { WorkList } from '#app/components/ui/work-list.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import { listToday, todayGroups } from '#app/use-cases/assistance/list-today.server.ts';
import { TodayAside } from './today-aside.tsx';
import { useTodayRow } from './use-today-row.tsx';

export const loader = loading('today.read', async ({ app, actor, url }) => {
  const only = todayGroups.find((group) => group === url.searchParams.get('section')) ?? null;
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  return {
    ...(await listToday(app, actor, { only, page })),
    only,
    page,
    groups: todayGroups,
    mayRecord: actor.roles.includes('caseworker'),
    mayPost: actor.roles.includes('officer'),
  };
});

const doneSchema = z.object({ done: z.string().regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,9}$/, 'pleaseChoose') });

export const action = acting('today.read', async ({ app, actor, form, request, done }) => {
  const [stepId, version] = form.read(doneSchema).done.split('.');
  if (stepId === undefined || version === undefined) throw new DomainError('invalid');
  const today = dayOf(app.clock.now());
  await changeStep(app, actor, {
    stepId,
    version: Number(version),
    change: { do: 'complete', on: today, note: null, noteForCompany: false },
  });
  return done(`/today${new URL(request.url).search.replace(/[?&]_[a-z]+=[^&]*/g, '')}`, 'stepDone');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('today')('title') });

/** "Was ist heute fällig?" */
export default function TodayPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('today');
  const format = useFormats();
  const rowOf = useTodayRow(view.day);
  const counted = (count: number) => ({ count, shown: format.number(count, 0) });
  const shown = view.only === null ? view.groups : [view.only];
  const isEmpty = shown.every((group) => view.sections[group].count === 0);
  const facts = [
    format.longDay(view.day),
    view.team === null ? '' : t('team'),
    view.isCaseworker ? t('cases', counted(view.cases)) : '',
    t('placements', counted(view.placements)),
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
      aside={<TodayAside courseEnds={view.courseEnds} titleEnds={view.titleEnds} />}
    >
      <ErrorSummary form={form} />
      {view.only === null ? null : (
        <p>
          <a href="/today">{t('all')}</a>
        </p>
      )}
      {isEmpty ? (
        <EmptyState title={t(view.team === null ? 'nothing' : 'nothingYours')}>
          {t(view.team === null ? 'nothingHint' : 'nothingYoursHint')}
        </EmptyState>
      ) : (
        // One form for all rows: a button carries the step it ticks, so that 150 rows stay small.
        <form method="post" data-repeatable>
          <WorkList
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
        </form>
      )}
      <Pagination
        page={view.page}
        pageCount={view.pageCount}
        hrefFor={(page) => `/today?section=${view.only ?? ''}&page=${page}`}
      />
    </Page>
  );
}
