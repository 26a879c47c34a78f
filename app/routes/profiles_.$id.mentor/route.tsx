import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findLearnerPage } from '#app/use-cases/mentoring/find-learner-page.server.ts';
import { actOnLearner } from './act-on-learner.server.ts';
import { LearnerSections } from './learner-sections.tsx';

export const loader = loading('tandem.start', ({ app, actor, params }) =>
  findLearnerPage(app, actor, params['id'] ?? ''),
);

export const action = acting('tandem.start', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  return done(`/profiles/${profileId}/mentor`, await actOnLearner(app, actor, profileId, form));
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('learnerPage.title') });

export default function LearnerPage() {
  const learner = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('mentoring');
  return (
    <Page
      eyebrow={<bdi>{learner.name ?? learner.caseCode}</bdi>}
      title={t(learner.tandem === null ? 'learnerPage.title' : 'learnerPage.titleRunning')}
      actions={
        <LinkButton href={`/profiles/${learner.profileId}`} kind="quiet">
          {t('learnerPage.back')}
        </LinkButton>
      }
    >
      {learner.isClosed ? <Alert>{t('learnerPage.closed')}</Alert> : null}
      <LearnerSections learner={learner} form={form} />
    </Page>
  );
}
