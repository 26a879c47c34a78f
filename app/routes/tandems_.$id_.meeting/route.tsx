import { calendarAnswer } from '#app/http/calendar-answer.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { meetingCalendar } from '#app/use-cases/mentoring/meeting-calendar.server.ts';

/** The meeting that was arranged last, for a calendar; neither the file nor its name says with whom or where. */
export const loader = loading('tandem.meet', async ({ app, actor, params, locale }) => {
  const t = textsFor(locale, 'tandem');
  const tandemId = params['id'] ?? '';
  return calendarAnswer(
    'treffen.ics',
    await meetingCalendar(
      app,
      { side: 'mentor', actor, tandemId },
      {
        title: t('date.calendarTitle'),
        calendar: t('date.calendarName'),
        path: `/tandems/${tandemId}`,
      },
    ),
  );
});
