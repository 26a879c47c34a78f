import { calendarAnswer } from '#app/http/calendar-answer.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { interviewCalendar } from '#app/use-cases/mentoring/plan-interview.server.ts';

/** The planned talk for a calendar; neither the file nor its name says with whom. */
export const loader = loading('mentor.approve', async ({ app, actor, params, locale }) => {
  const t = textsFor(locale, 'mentoring');
  const file = await interviewCalendar(app, actor, params['id'] ?? '', {
    title: t('mentorPage.plan.calendarTitle'),
    calendar: t('mentorPage.plan.calendarName'),
  });
  return calendarAnswer('kennenlernen.ics', file);
});
