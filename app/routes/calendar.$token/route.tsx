import { calendarFile } from '#app/domain/notification/calendar-file.ts';
import { calendarAnswer } from '#app/http/calendar-answer.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { readCalendar, type ReadCalendar } from '#app/use-cases/notification/read-calendar.server.ts';

/** What is due, for the calendar program of whoever has the secret address. Fixed words and case codes, no names. */
export const loader = openLoading(async ({ app, params }) => {
  const { locale, entries, meetings } = await readCalendar(app, (params['token'] ?? '').replace(/\.ics$/, ''));
  const t = textsFor(locale, 'calendar');
  const tandem = textsFor(locale, 'tandem');
  const { origin } = app.config;
  const due = entries.map(({ uid, sequence, when, changedAt, isCancelled, thing }) => ({
    uid: `${uid}@${new URL(origin).hostname}`,
    sequence,
    when: { on: when },
    title: thing === null ? t('cancelled') : titleOf(thing, locale),
    url: `${origin}${thing?.path ?? '/'}`,
    isCancelled,
    changedAt,
  }));
  const met = meetings.map(({ path, ...meeting }) => ({
    ...meeting,
    title: tandem('date.calendarTitle'),
    url: `${origin}${path}`,
  }));
  const file = calendarFile([...due, ...met], t('name'));
  return calendarAnswer('werkbruecke.ics', file);
});

type Thing = NonNullable<ReadCalendar['entries'][number]['thing']>;

function titleOf({ task, step, caseCode }: Thing, locale: ReadCalendar['locale']): string {
  const t = textsFor(locale, 'calendar');
  const what = step === null ? t(`task.${task}`) : textsFor(locale, 'assistance')(`step.${step}`);
  return caseCode === null ? what : `${caseCode}: ${what}`;
}
