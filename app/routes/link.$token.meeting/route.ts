import { linkFile } from '#app/http/by-link.server.ts';
import { calendarAnswer } from '#app/http/calendar-answer.server.ts';
import { personSource } from '#app/i18n/person-texts.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { meetingCalendar } from '#app/use-cases/mentoring/meeting-calendar.server.ts';

/** A learner's next meeting for the calendar of her phone, titled in her language. The link itself does not stand in it. */
export const loader = linkFile(async ({ app, visit, language }) =>
  calendarAnswer(
    'treffen.ics',
    await meetingCalendar(
      app,
      { side: 'learner', visit },
      {
        title: personSource(language).texts('person')('tandem.next'),
        calendar: textsFor('de', 'tandem')('date.calendarName'),
        path: '/',
      },
    ),
  ),
);
