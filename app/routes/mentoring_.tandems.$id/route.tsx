import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { statedEndReasons } from '#app/domain/mentoring/mentoring.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { noteLearnerAccepts } from '#app/use-cases/mentoring/accept-tandem.server.ts';
import { changeTandem } from '#app/use-cases/mentoring/change-tandem.server.ts';
import { findTandemPage } from '#app/use-cases/mentoring/find-tandem.server.ts';
import { settleTandemAlerts } from '#app/use-cases/mentoring/raise-alert.server.ts';
import { TandemSteps } from './tandem-steps.tsx';
import { BothAsked, TandemAlerts, TandemViews } from './tandem-views.tsx';

const step = z.object({
  intent: fields.choice(['begin', 'pause', 'resume', 'decline', 'end']),
  reason: fields.optionalChoice(statedEndReasons),
  agreedOn: fields.optionalDay(),
});

export const loader = loading('tandem.manage', ({ app, actor, params }) =>
  findTandemPage(app, actor, params['id'] ?? ''),
);

export const action = acting('tandem.manage', async ({ app, actor, form, params, done }) => {
  const tandemId = params['id'] ?? '';
  const path = `/mentoring/tandems/${tandemId}`;
  if (form.intent === 'called') {
    await settleTandemAlerts(app, actor, tandemId);
    return done(path, 'tandemCalled');
  }
  if (form.intent === 'learnerYes') {
    await noteLearnerAccepts(app, actor, tandemId);
    return done(path, 'learnerAccepted');
  }
  const { intent: move, reason, agreedOn } = form.read(step);
  await changeTandem(app, actor, { tandemId, version: form.version, move, reason, agreedOn });
  return done(path, move === 'end' || move === 'decline' ? 'tandemEnded' : 'tandemSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('tandemPage.title') });

export default function TandemPage() {
  const tandem = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('mentoring');
  const desk = useTexts('tandemDesk');
  const format = useFormats();
  const words = useMentoringWords();
  const minutes = tandem.meetings.reduce((sum, meeting) => sum + meeting.minutes, 0);
  const day = (on: string | null) => (on === null ? null : format.day(on));
  const { nextMeetingAt, nextMeetingPlace } = tandem;
  return (
    <Page
      eyebrow={t('tandemPage.title')}
      title={t('tandemPage.of', { mentor: tandem.mentorCode, learner: tandem.caseCode })}
      lead={<TandemStateBadge state={tandem.state} />}
      actions={
        <>
          {tandem.mentorId === null ? null : (
            <LinkButton href={`/mentoring/mentors/${tandem.mentorId}`}>{t('tandemPage.mentor')}</LinkButton>
          )}
          {tandem.learnerPage === null ? null : (
            <LinkButton href={tandem.learnerPage}>{t('tandemPage.learner')}</LinkButton>
          )}
          <LinkButton href="/mentoring" kind="quiet">
            {t('mentorPage.back')}
          </LinkButton>
        </>
      }
      aside={<TandemSteps tandem={tandem} form={form} />}
    >
      <ErrorSummary form={form} labels={{ reason: t('tandemPage.end.reason'), agreedOn: t('tandemPage.agreedOn') }} />
      <TandemAlerts alerts={tandem.alerts} />
      {tandem.state === 'taster' ? <BothAsked accepted={tandem.accepted} /> : null}
      <Card title={t('tandemPage.facts')}>
        <DataList
          items={[
            [t('tandemPage.goal'), words.goal(tandem.goal, tandem.goalLevel)],
            [t('tandemPage.startedOn'), day(tandem.startedOn)],
            [desk('agreedOn'), day(tandem.agreedOn)],
            [t('tandemPage.endedOn'), day(tandem.endedOn)],
            [t('tandemPage.reason'), tandem.endReason === null ? null : t(`endReason.${tandem.endReason}`)],
            [
              t('tandemPage.next'),
              nextMeetingAt === null
                ? null
                : t('tandemPage.nextAt', { at: format.instant(nextMeetingAt), place: nextMeetingPlace ?? '' }),
            ],
            [
              desk('towards'),
              tandem.posting === null ? null : (
                <>
                  <a href={`/postings/${tandem.posting.id}`}>{tandem.posting.title}</a>
                  <br />
                  <span className="mute">{desk('towardsHint')}</span>
                </>
              ),
            ],
          ]}
        />
        <p className="no-print">
          <a href={`/mentoring/tandems/${tandem.id}/agreement`}>{desk('printAgreement')}</a>
        </p>
      </Card>
      <TandemViews reviews={tandem.reviews} observed={tandem.observed} />
      <Card title={t('tandemPage.meetings')}>
        {tandem.meetings.length === 0 ? (
          <p>{t('tandemPage.noMeetings')}</p>
        ) : (
          <>
            <p>{t('tandemPage.meetingCount', { count: tandem.meetings.length, hours: format.number(minutes / 60) })}</p>
            <ul>
              {tandem.meetings.slice(0, 12).map((meeting, index) => (
                <li key={index}>
                  {format.day(meeting.on)}: {t('tandemPage.minutes', { minutes: meeting.minutes })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      {tandem.events.length > 0 ? (
        <Card title={t('tandemPage.story')} tone="soft">
          <ul>
            {tandem.events.map((event, index) => (
              <li key={index}>
                {format.day(event.on)}: {t(`tandemPage.event.${event.code}`)}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Page>
  );
}
