import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Funnel } from '#app/components/ui/funnel.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { dayOf } from '#app/domain/time/day.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findMentoringOverview, rowsPerPage } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { Coverage } from './coverage.tsx';
import { LearnerQueue } from './learner-queue.tsx';
import { MentorTable } from './mentor-table.tsx';
import { TandemTable } from './tandem-table.tsx';

const lists = ['waiting', 'learners', 'tandems', 'active'] as const;
type Pages = Record<(typeof lists)[number], number>;

const captions = {
  waiting: 'overview.waitingMentors',
  learners: 'overview.waitingLearners',
  tandems: 'overview.tandems',
  active: 'overview.activeMentors',
} as const;

export const loader = loading('mentor.list', async ({ app, actor, url }) => {
  const typed = (list: string) => (/^[1-9]\d{0,3}$/.exec(url.searchParams.get(list) ?? '') ?? ['1'])[0];
  const pages = Object.fromEntries(lists.map((list) => [list, Number(typed(list))])) as Pages;
  const zeroBased = Object.fromEntries(lists.map((list) => [list, pages[list] - 1])) as Pages;
  return {
    ...(await findMentoringOverview(app, actor, zeroBased)),
    pages,
    rowsPerPage,
    opensCases: hasRole(actor, 'caseworker', 'teamLead'),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('overview.title') });

export default function MentoringPage() {
  const loaded = useLoaderData<typeof loader>();
  const { mentorCounts, tandemCounts, waiting, active, learners, tandems, handedBack, mayManage, pages } = loaded;
  const t = useTexts('mentoring');
  const desk = useTexts('tandemDesk');
  const guest = useTexts('guest');
  const format = useFormats();
  const waitingCount = (mentorCounts.registered ?? 0) + (mentorCounts.interviewed ?? 0) + (mentorCounts.checked ?? 0);
  const tandemCount = (tandemCounts.taster ?? 0) + (tandemCounts.active ?? 0) + (tandemCounts.paused ?? 0);
  const activeCount = (mentorCounts.active ?? 0) + (mentorCounts.paused ?? 0);
  const hrefFor = (list: keyof Pages) => (page: number) => {
    const others = lists.filter((name) => name !== list && pages[name] > 1).map((name) => `${name}=${pages[name]}`);
    return `?${[...others, `${list}=${page}`].join('&')}#${list}`;
  };
  const pager = (list: keyof Pages, count: number) => (
    <Pagination
      page={pages[list]}
      pageCount={Math.ceil(count / loaded.rowsPerPage)}
      hrefFor={hrefFor(list)}
      label={t(captions[list])}
    />
  );
  const seen = loaded.maySeeTandems;
  // Bars side by side have one scope: volunteers are everybody's, a caseworker's learners and tandems her own.
  const isOwn = seen && !mayManage;
  return (
    <Page
      width="wide"
      title={t('overview.title')}
      lead={t('overview.lead')}
      actions={
        <>
          {loaded.alertCount > 0 ? (
            <LinkButton href="/today" kind="primary">
              {desk('alerts.count', { count: loaded.alertCount })}
            </LinkButton>
          ) : null}
          {loaded.mayPair ? <LinkButton href="/mentoring/pairs">{t('overview.pairs')}</LinkButton> : null}
          {loaded.keepsGuests ? <LinkButton href="/mentoring/learners">{guest('title')}</LinkButton> : null}
          {mayManage ? (
            <>
              <LinkButton href="/reports/mentoring" kind="quiet">
                {t('overview.yearReport')}
              </LinkButton>
              <LinkButton href="/mentoring/programmes" kind="quiet">
                {t('programmes.title')}
              </LinkButton>
              <LinkButton href="/mentoring/guides" kind="quiet">
                {t('guides.title')}
              </LinkButton>
              <LinkButton href="/mentoring/places" kind="quiet">
                {desk('places.title')}
              </LinkButton>
              <LinkButton href="/volunteer" kind="quiet">
                {t('overview.signUpPage')}
              </LinkButton>
            </>
          ) : null}
        </>
      }
    >
      {handedBack.map((tandem) => (
        <Alert key={tandem.id} kind="warning" title={t('overview.needsCall')}>
          <p>
            {t('overview.handedBack', {
              code: tandem.caseCode,
              on: format.day(dayOf(new Date(tandem.handedBackAt ?? 0))),
            })}
          </p>
          <p>
            <a href={`/mentoring/tandems/${tandem.id}`}>{t('overview.openTandem')}</a>
          </p>
        </Alert>
      ))}
      <Funnel
        label={t('overview.title')}
        steps={[
          ...(isOwn
            ? []
            : [
                { label: t('overview.count.waiting'), value: waitingCount, href: '#waiting' },
                { label: t('overview.count.active'), value: mentorCounts.active ?? 0, href: '#active' },
              ]),
          ...(seen
            ? [
                {
                  label: t(isOwn ? 'overview.count.ownLearners' : 'overview.count.learners'),
                  value: loaded.learnerCount,
                  href: '#learners',
                },
                {
                  label: t(isOwn ? 'overview.count.ownTandems' : 'overview.count.tandems'),
                  value: tandemCount,
                  href: '#tandems',
                },
              ]
            : []),
        ]}
      />
      {loaded.mayPair ? <p className="mute">{desk('inside')}</p> : null}
      <div className={seen ? 'queues' : undefined}>
        <Section id="waiting" title={t('overview.waitingMentors')}>
          {waiting.length === 0 ? (
            <EmptyState title={t('overview.nobodyWaits')} />
          ) : (
            <>
              <p className="mute">{t('overview.oldestFirst')}</p>
              <MentorTable caption={t('overview.waitingMentors')} rows={waiting} waiting mayManage={mayManage} />
              {pager('waiting', waitingCount)}
            </>
          )}
        </Section>
        {seen ? (
          <Section id="learners" title={t('overview.waitingLearners')}>
            {learners.length > 0 ? <p className="mute">{t('overview.neediestFirst')}</p> : null}
            <LearnerQueue rows={learners} mayOpen={loaded.opensCases} />
            {pager('learners', loaded.learnerCount)}
          </Section>
        ) : null}
      </div>
      {loaded.mayPair ? <Coverage rows={loaded.coverage} /> : null}
      {seen ? (
        <Section id="tandems" title={t('overview.tandems')}>
          <TandemTable rows={tandems} />
          {pager('tandems', tandemCount)}
        </Section>
      ) : null}
      <Section id="active" title={t('overview.activeMentors')}>
        {active.length === 0 ? (
          <EmptyState title={t('overview.noMentor')} />
        ) : (
          <MentorTable caption={t('overview.activeMentors')} rows={active} mayManage={mayManage} />
        )}
        {pager('active', activeCount)}
      </Section>
    </Page>
  );
}
