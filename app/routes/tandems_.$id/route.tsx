import { useActionData, useLoaderData } from '@remix-run/react';
import { MentorContactCard } from '#app/components/mentoring/mentor-contact-card.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { berlinTime } from '#app/domain/time/berlin-instant.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listOwnMeetings } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { findMentorContact } from '#app/use-cases/mentoring/mentor-contact.server.ts';
import { findOwnTandemPage } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { actOnTandem } from './act-on-tandem.server.ts';
import { ContactCard, MessagesCard } from './talk-cards.tsx';
import { AskCard, ChangeCard, TasterCard } from './answer-cards.tsx';
import { LogMeetingForm, PlanMeetingForm } from './meeting-forms.tsx';
import { NextMeetingCard } from './next-meeting.tsx';
import { ObservationCard, ReviewCard } from './how-it-goes.tsx';

export const loader = loading('tandem.meet', async ({ app, actor, params }) => {
  const tandem = await findOwnTandemPage(app, actor, params['id'] ?? '');
  const contact = await findMentorContact(app, actor);
  const at = tandem.date === null ? null : new Date(tandem.date.at);
  return {
    tandem,
    meetings: await listOwnMeetings(app, actor, tandem.id),
    plan: at === null ? null : { on: dayOf(at), time: berlinTime(at) },
    coordinator: contact === null ? null : { name: contact.name, phone: contact.phone },
    today: dayOf(app.clock.now()),
    userId: actor.userId,
  };
});

export const action = acting('tandem.meet', async ({ app, actor, form, params, done }) => {
  const tandemId = params['id'] ?? '';
  const { notice, isOver } = await actOnTandem(app, actor, tandemId, form);
  return done(isOver ? '/tandems' : `/tandems/${tandemId}`, notice);
});

// The first name stays out of the title: titles land in histories.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandem')('list.title') });

/** One tandem on a volunteer's phone: when they meet, one tap to note a meeting, and everything that makes it easy to say. */
export default function OwnTandemPage() {
  const { tandem, meetings, plan, coordinator, today, userId } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('tandem');
  const formOf = (intent: string) => (form?.values['intent'] === intent ? form : undefined);
  const labels = {
    metOn: t('log.metOn'),
    minutes: t('log.minutes'),
    on: t('plan.on'),
    time: t('plan.time'),
    place: t('plan.place'),
    lasts: t('plan.minutes'),
    message: t('messages.field'),
    level: t('observe.level'),
    skill: t('observe.skill'),
  };
  const rests = tandem.state === 'paused';
  const isToAnswer = tandem.state === 'taster' && !tandem.accepted.own;
  return (
    <Page
      title={<bdi>{tandem.firstName ?? t('somebody')}</bdi>}
      actions={
        <LinkButton href="/tandems" kind="quiet">
          {t('back')}
        </LinkButton>
      }
      aside={<MentorContactCard contact={coordinator} />}
    >
      <ErrorSummary form={form} labels={labels} />
      {rests ? <Alert title={t('pausedTitle')}>{t('pausedText')}</Alert> : null}
      {isToAnswer ? <AskCard hasOtherAccepted={tandem.accepted.other} /> : null}
      <NextMeetingCard tandem={tandem} />
      <LogMeetingForm tandemId={tandem.id} form={formOf('log')} meetings={meetings} today={today} userId={userId} />
      {tandem.state === 'taster' && !isToAnswer ? (
        <TasterCard
          meetingCount={tandem.meetingCount}
          isAsked={tandem.isAsked.stay}
          isOtherSilent={!tandem.accepted.other}
        />
      ) : null}
      <MessagesCard tandem={tandem} form={formOf('message')} />
      {rests ? null : (
        <PlanMeetingForm form={formOf('plan')} plan={plan} date={tandem.date} places={tandem.places} today={today} />
      )}
      <ReviewCard review={tandem.review} />
      <ContactCard tandem={tandem} />
      {isToAnswer ? null : <ObservationCard observed={tandem.observed} form={formOf('observe')} />}
      {rests || isToAnswer ? null : <ChangeCard isAsked={tandem.isAsked.change} />}
    </Page>
  );
}
