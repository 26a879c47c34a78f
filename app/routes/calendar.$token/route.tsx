import { calendarFile } from '#app/domain/notification/calendar-file.ts';
import { isDay } from '#app/domain/time/day.ts';
import { calendarAnswer } from '#app/http/calendar-answer.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { readCalendar, type ReadCalendar } from '#app/use-cases/notification/read-calendar.server.ts';

const meetingMinutes = 60;

/** What is due, for the calendar program of whoever has the secret address. Fixed words and case codes, no names. */
export const loader = openLoading(async ({ app, params }) => {
  const { locale, entries } = await readCalendar(app, (params['token'] ?? '').replace(/\.ics$/, ''));
  const t = textsFor(locale, 'calendar');
  const { origin } = app.config;
  const file = calendarFile(
    entries.map(({ uid, sequence, when, changedAt, isCancelled, thing }) => ({
      uid: `${uid}@${new URL(origin).hostname}`,
      sequence,
      when: isDay(when) ? { on: when } : { at: new Date(when), minutes: meetingMinutes },
      title: thing === null ? t('cancelled') : titleOf(thing, locale),
      url: `${origin}${thing?.path ?? '/'}`,
      isCancelled,
      changedAt,
    })),
    t('name'),
  );
  return calendarAnswer('werkbruecke.ics', file);
});

type Thing = NonNullable<ReadCalendar['entries'][number]['thing']>;

function titleOf({ task, step, caseCode }: Thing, locale: ReadCalendar['locale']): string {
  const t = textsFor(locale, 'calendar');
  const what = step === null ? t(`task.${task}`) : textsFor(locale, 'assistance')(`step.${step}`);
  return caseCode === null ? what : `${caseCode}: ${what}`;
}
