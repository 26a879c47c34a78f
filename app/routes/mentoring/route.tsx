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
import { findMentoringOverview, mentorsPerPage } from '#app/use-cases/mentoring/mentoring-overview.server.ts';
import { LearnerQueue } from './learner-queue.tsx';
import { MentorTable } from './mentor-table.tsx';
import { TandemTable } from './tandem-table.tsx';

export const loader = loading('mentor.list', async ({ app, actor, url }) => {
  const typed = url.searchParams.get('page') ?? '';
  const page = /^\d{1,4}$/.test(typed) ? Math.max(1, Number(typed)) : 1;
  const overview = await findMentoringOverview(app, actor, page - 1);
  const { active = 0, paused = 0 } = overview.mentorCounts;
  return {
    ...overview,
    page,
    pageCount: Math.max(1, Math.ceil((active + paused) / mentorsPerPage)),
    opensCases: hasRole(actor, 'caseworker', 'teamLead'),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('overview.title') });

export default function MentoringPage() {
  const loaded = useLoaderData<typeof loader>();
  const { mentorCounts, tandemCounts, waiting, active, learners, tandems, mayManage } = loaded;
  const t = useTexts('mentoring');
  const format = useFormats();
  const waitingCount = (mentorCounts.registered ?? 0) + (mentorCounts.interviewed ?? 0) + (mentorCounts.checked ?? 0);
  const tandemCount = (tandemCounts.taster ?? 0) + (tandemCounts.active ?? 0) + (tandemCounts.paused ?? 0);
  const handedBack = tandems.filter((tandem) => tandem.handedBackAt !== null);
  const seen = loaded.maySeeTandems;
  return (
    <Page
      width="wide"
      title={t('overview.title')}
      lead={t('overview.lead')}
      actions={mayManage ? <LinkButton href="/volunteer" kind="quiet">{t('overview.signUpPage')}</LinkButton> : null}
    >
      {handedBack.map((tandem) => (
        <Alert key={tandem.id} kind="warning" title={t('overview.needsCall')}>
          <p>{t('overview.handedBack', { code: tandem.caseCode, on: format.day(dayOf(new Date(tandem.handedBackAt ?? 0))) })}</p>
          <p>
            <a href={`/mentoring/tandems/${tandem.id}`}>{t('overview.openTandem')}</a>
          </p>
        </Alert>
      ))}
      <Funnel
        label={t('overview.title')}
        steps={[
          { label: t('overview.count.waiting'), value: waitingCount, href: '#waiting' },
          { label: t('overview.count.active'), value: mentorCounts.active ?? 0, href: '#active' },
          ...(seen
            ? [
                { label: t('overview.count.learners'), value: loaded.learnerCount, href: '#learners' },
                { label: t('overview.count.tandems'), value: tandemCount, href: '#tandems' },
              ]
            : []),
        ]}
      />
      <div className={seen ? 'queues' : undefined}>
        <Section id="waiting" title={t('overview.waitingMentors')}>
          {waiting.length === 0 ? (
            <EmptyState title={t('overview.nobodyWaits')} />
          ) : (
            <>
              <p className="mute">{waitingCount > waiting.length ? t('overview.more', { shown: waiting.length, total: waitingCount }) : t('overview.oldestFirst')}</p>
              <MentorTable caption={t('overview.waitingMentors')} rows={waiting} waiting mayManage={mayManage} />
            </>
          )}
        </Section>
        {seen ? (
          <Section id="learners" title={t('overview.waitingLearners')}>
            {learners.length > 0 ? (
              <p className="mute">
                {loaded.learnerCount > learners.length ? t('overview.more', { shown: learners.length, total: loaded.learnerCount }) : t('overview.oldestFirst')}
              </p>
            ) : null}
            <LearnerQueue rows={learners} mayOpen={loaded.opensCases} />
          </Section>
        ) : null}
      </div>
      {seen ? (
        <Section id="tandems" title={t('overview.tandems')}>
          {tandemCount > tandems.length ? <p className="mute">{t('overview.more', { shown: tandems.length, total: tandemCount })}</p> : null}
          <TandemTable rows={tandems} />
        </Section>
      ) : null}
      <Section id="active" title={t('overview.activeMentors')}>
        {active.length === 0 ? <EmptyState title={t('overview.noMentor')} /> : <MentorTable caption={t('overview.activeMentors')} rows={active} mayManage={mayManage} />}
        <Pagination page={loaded.page} pageCount={loaded.pageCount} hrefFor={(page) => `?page=${page}#active`} />
      </Section>
    </Page>
  );
}
