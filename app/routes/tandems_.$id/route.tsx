import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { MentorContactCard } from '#app/components/mentoring/mentor-contact-card.tsx';
import { OwnTandemFacts } from '#app/components/mentoring/own-tandem-facts.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { longestMeetingMinutes } from '#app/domain/mentoring/tandem-course.ts';
import { berlinTime } from '#app/domain/time/berlin-instant.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { handBackTandem } from '#app/use-cases/mentoring/hand-back-tandem.server.ts';
import { listOwnMeetings, logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { findMentorContact } from '#app/use-cases/mentoring/mentor-contact.server.ts';
import { findOwnTandem } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { planMeeting } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { LogMeetingForm, PlanMeetingForm } from './meeting-forms.tsx';

const meetingForm = z.object({ metOn: fields.day(), minutes: fields.integer(5, longestMeetingMinutes) });
const planForm = z.object({ on: fields.day(), time: fields.text(5), place: fields.text(120) });

export const loader = loading('tandem.meet', async ({ app, actor, params }) => {
  const tandem = await findOwnTandem(app, actor, params['id'] ?? '');
  const contact = await findMentorContact(app, actor);
  const at = tandem.nextMeetingAt === null ? null : new Date(tandem.nextMeetingAt);
  return {
    tandem,
    meetings: await listOwnMeetings(app, actor, tandem.id),
    plan: at === null ? null : { on: dayOf(at), time: berlinTime(at) },
    contact: contact === null ? null : { name: contact.name, phone: contact.phone },
    today: dayOf(app.clock.now()),
  };
});

export const action = acting('tandem.meet', async ({ app, actor, form, params, done }) => {
  const tandemId = params['id'] ?? '';
  const path = `/tandems/${tandemId}`;
  if (form.intent === 'handBack') {
    await handBackTandem(app, actor, tandemId);
    return done(path, 'tandemHandedBack');
  }
  if (form.intent === 'plan') {
    await planMeeting(app, actor, { tandemId, ...form.read(planForm) });
    return done(path, 'meetingPlanned');
  }
  const { metOn, minutes } = form.read(meetingForm);
  await logMeeting(app, actor, { tandemId, on: metOn, minutes, key: form.key });
  return done(path, 'meetingLogged');
});

// The first name stays out of the title: titles land in histories.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandem')('list.title') });

export default function OwnTandemPage() {
  const { tandem, meetings, plan, contact, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('tandem');
  const isPlan = form?.values['intent'] === 'plan';
  const labels = {
    metOn: t('log.metOn'),
    minutes: t('log.minutes'),
    on: t('plan.on'),
    time: t('plan.time'),
    place: t('plan.place'),
  };
  const rests = tandem.state === 'paused';
  return (
    <Page
      title={<bdi>{tandem.firstName ?? t('somebody')}</bdi>}
      actions={
        <LinkButton href="/tandems" kind="quiet">
          {t('back')}
        </LinkButton>
      }
      aside={<MentorContactCard contact={contact} />}
    >
      <ErrorSummary form={form} labels={labels} />
      {rests ? <Alert title={t('pausedTitle')}>{t('pausedText')}</Alert> : null}
      <Card>
        <OwnTandemFacts tandem={tandem} />
        {tandem.state === 'taster' ? <p className="mute">{t('tasterText')}</p> : null}
      </Card>
      <LogMeetingForm form={isPlan ? undefined : form} meetings={meetings} today={today} />
      {rests ? null : (
        <>
          <PlanMeetingForm form={isPlan ? form : undefined} plan={plan} place={tandem.nextMeetingPlace} today={today} />
          <Card title={t('handBack.title')} tone="soft">
            <form method="post">
              <p>{t('handBack.text')}</p>
              <div className="actions">
                <Button name="intent" value="handBack" kind="secondary" confirm={t('handBack.confirm')}>
                  {t('handBack.button')}
                </Button>
              </div>
            </form>
          </Card>
        </>
      )}
    </Page>
  );
}
