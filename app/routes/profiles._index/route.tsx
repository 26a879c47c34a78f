import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { BulkResult, UndoForm } from '#app/components/assistance/bulk-result.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findShownBulkAction } from '#app/use-cases/assistance/find-bulk-action.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { countUnassigned, listCourseWindows } from '#app/use-cases/profile/list-cases.server.ts';
import { handOverCases, listReceivers, type HandedOver } from '#app/use-cases/profile/hand-over-cases.server.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable, chosenCase } from './case-table.tsx';
import { listCases, occupationChoices, questionOf, type View } from './case-list.server.ts';
import { HandOverFields } from './hand-over-fields.tsx';

export const loader = loading('profile.list', async ({ app, actor, url }) => {
  const courseWindows = await listCourseWindows(app);
  const question = questionOf(actor, url, courseWindows);
  const mayAssign =
    mayEver(actor, 'profile.assign') &&
    (question.view === 'own' || (question.view === 'unassigned' && hasRole(actor, 'teamLead')));
  const receivers = mayEver(actor, 'profile.assign') ? await listReceivers(app, actor) : [];
  return {
    question,
    userId: actor.userId,
    query: url.search,
    list: await listCases(app, actor, question, ''),
    unassigned: await countUnassigned(app, actor),
    ownsCases: mayEver(actor, 'identity.reveal'),
    mayCreate: mayEver(actor, 'profile.create'),
    leadsTeam: hasRole(actor, 'teamLead'),
    receivers,
    mayAssign,
    occupations: await occupationChoices(app, actor, question.view),
    courseWindows,
    did: await findShownBulkAction(app, actor, url.searchParams.get('did')),
  };
});

const undoSchema = z.object({ action: fields.id() });
const searchSchema = z.object({ find: z.string().max(100) });
const handOverSchema = z.object({
  case: z.array(z.string().regex(/^[\w-]{1,20}\.\d{1,9}$/)),
  all: fields.ticked(),
  listed: z.string().regex(/^[\w-]{1,20}\.\d{1,9}( [\w-]{1,20}\.\d{1,9}){0,599}$/),
  caseworkerId: fields.id(),
  reason: fields.optionalText(200),
});

/** Search by name (its letters never get into an address) and hand-over of the ticked rows. */
export const action = acting('profile.list', async ({ app, actor, form, request, done }) => {
  if (form.intent === 'undo') {
    const { action: id } = form.read(undoSchema);
    await undoBulkAction(app, actor, id);
    return done(`/profiles?did=${id}`);
  }
  const question = questionOf(actor, new URL(request.url), await listCourseWindows(app));
  if (form.intent === 'hand-over') {
    const input = form.read(handOverSchema);
    const cases = (input.all ? input.listed.split(' ') : input.case).map((text) => {
      const [caseCode = '', version = '0'] = text.split('.');
      return { caseCode, version: Number(version) };
    });
    const before = await listCases(app, actor, question, '');
    const names = new Map(before.rows.map((row) => [row.code, row.name]));
    const { results, bulkActionId } = await handOverCases(app, actor, {
      cases,
      caseworkerId: input.caseworkerId,
      reason: input.reason,
    });
    return {
      bulkActionId: results.some(({ outcome }) => outcome === 'handedOver') ? bulkActionId : undefined,
      results: results.map(({ caseCode, outcome }) => ({ caseCode, outcome, name: names.get(caseCode) ?? caseCode })),
    };
  }
  const { find } = form.read(searchSchema);
  return { search: find, list: await listCases(app, actor, question, find) };
});

interface Answer {
  readonly form?: FormState;
  readonly search?: string;
  readonly list?: Awaited<ReturnType<typeof listCases>>;
  readonly results?: readonly (HandedOver & { readonly name: string })[];
  /** What undoes them. */
  readonly bulkActionId?: string;
}

export const handle = pageSettings<typeof loader>({
  title: ({ texts, data }) => texts('profile')(data === undefined ? 'list.titleNameless' : titleOf(data)),
});

function titleOf({ question, leadsTeam }: { question: { readonly view: View }; leadsTeam: boolean }) {
  if (question.view !== 'own') return 'list.titleNameless';
  return leadsTeam ? 'list.titleTeam' : 'list.title';
}

export default function ProfilesPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTexts('profile');
  const list = answer?.list ?? page.list;
  const search = answer?.search ?? '';
  const { question } = page;
  const create = page.mayCreate ? (
    <LinkButton href="/profiles/new" kind="primary">
      {t('list.new')}
    </LinkButton>
  ) : null;
  const tabs = [
    ...(page.ownsCases
      ? [{ href: '/profiles', label: t(page.leadsTeam ? 'list.team' : 'list.own'), current: question.view === 'own' }]
      : []),
    { href: '/profiles?view=all', label: t('list.all'), current: question.view === 'all' },
    {
      href: '/profiles?view=unassigned',
      label: t('list.unassigned'),
      count: page.unassigned,
      current: question.view === 'unassigned',
    },
    { href: '/profiles/browse', label: t('list.browse') },
  ];
  const isFiltered =
    question.state !== '' || question.occupation !== '' || question.courseEnds !== '' || question.caseworker !== '';
  return (
    <Page
      width="wide"
      title={t(titleOf(page))}
      lead={question.view === 'own' ? undefined : t('list.leadNameless')}
      actions={create}
    >
      <TabNav label={t('list.views')} items={tabs} />
      <ErrorSummary form={answer?.form} labels={{ caseworkerId: t('handOver.receiver') }} />
      {answer?.results === undefined ? null : (
        <Alert kind="info" title={t('handOver.results')} live>
          <ul>
            {answer.results.map((row) => (
              <li key={row.caseCode}>
                {row.name}: {t(`handOver.outcome.${row.outcome}`)}
              </li>
            ))}
          </ul>
          {answer.bulkActionId === undefined ? null : <UndoForm actionId={answer.bulkActionId} />}
        </Alert>
      )}
      {page.did === null || answer?.results !== undefined ? null : <BulkResult action={page.did} />}
      <CaseFilters
        question={question}
        occupations={page.occupations}
        courseWindows={page.courseWindows}
        caseworkers={page.leadsTeam ? page.receivers.map(({ id, name }) => ({ value: id, label: name })) : []}
        isFiltered={isFiltered}
        search={question.view === 'own' ? search : null}
      />
      {search === '' ? null : (
        <p>
          {t('list.found', { count: list.rows.length, search })}{' '}
          <a href={`/profiles${page.query}`}>{t('list.showAll')}</a>
        </p>
      )}
      {list.rows.length === 0 ? (
        question.view === 'unassigned' && !isFiltered ? (
          <EmptyState title={t('list.noneUnassigned')} />
        ) : isFiltered || search !== '' ? (
          <EmptyState title={t('list.noneFound')}>{t('list.noneFoundText')}</EmptyState>
        ) : (
          <EmptyState title={t('list.none')} action={create}>
            {page.mayCreate ? t('list.noneText') : null}
          </EmptyState>
        )
      ) : page.mayAssign ? (
        <form method="post" className="stack">
          <HandOverFields
            receivers={page.receivers.filter(
              ({ id }) => question.view !== 'own' || page.leadsTeam || id !== page.userId,
            )}
            listed={list.rows.map(chosenCase)}
            form={answer?.form}
          />
          <CaseTable rows={list.rows} total={list.total} isSelectable withCode={question.view === 'own'} />
        </form>
      ) : (
        <CaseTable rows={list.rows} total={list.total} withCode={question.view === 'own'} />
      )}
      {list.hasMore ? <p className="mute">{t('list.more', { count: list.rows.length })}</p> : null}
      <Pagination page={question.page} pageCount={list.pageCount} hrefFor={(number) => hrefFor(page.query, number)} />
    </Page>
  );
}

function hrefFor(query: string, page: number): string {
  const params = new URLSearchParams(query);
  params.set('page', String(page));
  return `/profiles?${params.toString()}`;
}
