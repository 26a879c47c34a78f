import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { administrationOverview } from '#app/use-cases/account/administration-overview.server.ts';

export const loader = loading('user.edit', ({ app, actor }) => administrationOverview(app, actor));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('title') });

export default function AdministrationPage() {
  const t = useTexts('administration');
  const health = useTexts('health');
  const house = useLoaderData<typeof loader>();
  const areas = [
    {
      key: 'users',
      lines: [t('overview.users', { count: house.activeUsers }), t('overview.waiting', { count: house.waitingUsers })],
    },
    { key: 'organisations', lines: [t('overview.organisations', { count: house.organisations })] },
    {
      key: 'texts',
      lines: [house.draftTexts === 0 ? t('overview.textsDone') : t('overview.textsOpen', { count: house.draftTexts })],
    },
    {
      key: 'jobs',
      lines: [
        house.failedJobs === 0 ? t('overview.jobsFine') : t('overview.jobsFailed', { count: house.failedJobs }),
        ...(house.isSearchStandIn ? [t('overview.searchStandIn')] : []),
      ],
    },
    { key: 'rules', lines: [t('overview.rules')] },
    { key: 'words', lines: [t('overview.words')] },
    { key: 'labels', lines: [t('overview.labels')] },
    {
      key: 'feedback',
      lines: [
        house.openFeedback === 0
          ? t('overview.feedbackNone')
          : t('overview.feedbackOpen', { count: house.openFeedback }),
      ],
    },
  ] as const;
  const troubles = [
    ...house.failed.map((check) => health(`failed.${check}.title`)),
    ...(house.isBackupWell ? [] : [t('overview.troubleBackup')]),
    ...(house.isClockWell ? [] : [t('overview.troubleClock')]),
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AdministrationTabs current="overview" />
      {troubles.length === 0 ? null : (
        <Alert kind="danger" title={t('overview.trouble')}>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
          <a href="/administration/jobs">{t('overview.troubleToDo')}</a>
        </Alert>
      )}
      <div className="cards">
        {areas.map(({ key, lines }) => (
          <Card
            key={key}
            title={t(`tabs.${key}`)}
            actions={<LinkButton href={`/administration/${key}`}>{t('overview.open')}</LinkButton>}
          >
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        ))}
      </div>
    </Page>
  );
}
