import { useActionData, useLoaderData } from '@remix-run/react';
import { GuideTexts } from '#app/components/mentoring/guide-texts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { firstOpenStep } from '#app/domain/mentoring/sign-up.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { dropVolunteerDevice, keepVolunteerDevice, volunteerDevice } from '#app/http/volunteer-cookie.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { beginVolunteerDraft, dropDraft, findDraft } from '#app/use-cases/mentoring/volunteer-draft.server.ts';
import { findTownGuide, listTownsWithGuide } from '#app/use-cases/mentoring/volunteer-guide.server.ts';
import { FirstAnswers } from './first-answers.tsx';
import { TownChoice } from './town-choice.tsx';

export const loader = openLoading(async ({ app, url, request }) => {
  const town = /^\d{1,7}$/.exec(url.searchParams.get('town') ?? '')?.[0];
  const draft = await findDraft(app, volunteerDevice(request));
  return {
    towns: await listTownsWithGuide(app),
    guide: town === undefined ? null : await findTownGuide(app, Number(town)),
    goOn: draft === null || draft.isFinished ? null : (firstOpenStep(draft.answers) ?? 'you'),
    canResume: app.mailer !== null,
  };
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  if (form.intent === 'drop') {
    await dropDraft(app, volunteerDevice(request));
    dropVolunteerDevice(context);
    return done('/volunteer');
  }
  // Nothing is kept of somebody who is not 18 yet, not even that she was here.
  if (form.text('adult') !== 'yes') return done('/volunteer/under-18');
  keepVolunteerDevice(context, await beginVolunteerDraft(app, context.network));
  return done('/volunteer/sign-up/offers');
});

export const handle = pageSettings<typeof loader>({
  public: true,
  noScript: true,
  title: ({ texts }) => texts('volunteer')('title'),
});

export default function VolunteerPage() {
  const { towns, guide, goOn, canResume } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('volunteer');
  return (
    <Page width="narrow" title={t('title')} lead={t('lead')}>
      <ErrorSummary form={form} />
      {goOn === null ? null : (
        <Alert title={t('begun.title')}>
          <div className="actions">
            <LinkButton href={`/volunteer/sign-up/${goOn}`} kind="primary">
              {t('begun.goOn')}
            </LinkButton>
          </div>
          <form method="post" action="/volunteer">
            <div className="actions">
              <Button name="intent" value="drop" kind="quiet">
                {t('begun.drop')}
              </Button>
            </div>
          </form>
        </Alert>
      )}
      {guide === null ? <FirstAnswers /> : <GuideTexts guide={guide} short />}
      <TownChoice towns={towns} chosen={guide?.placeId ?? null} />
      <Card title={t('age.title')}>
        <form method="post" action="/volunteer">
          <p>{t('age.text')}</p>
          <div className="actions">
            <Button name="adult" value="yes">
              {t('age.yes')}
            </Button>
            <Button name="adult" value="no" kind="secondary">
              {t('age.no')}
            </Button>
          </div>
        </form>
        {canResume ? (
          <p>
            <a href="/volunteer/resume">{t('resume.link')}</a>
          </p>
        ) : null}
      </Card>
    </Page>
  );
}
