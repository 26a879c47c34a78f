import { calendarFile, type CalendarEntry } from '#app/domain/notification/calendar-file.ts';
import { findLatestDate, type TandemDate } from '#db/queries/mentoring/tandem-date.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { tandemOf, type Partner } from './tandem-side.server.ts';

/**
 * A meeting as every calendar is told of it, by file or by address: one UID and the number of its row, so that whoever uses
 * both has one entry. The words are the caller's: no name, no place.
 */
export function meetingEntry(app: AppContext, date: TandemDate): Omit<CalendarEntry, 'title' | 'url'> {
  return {
    uid: `meeting-${date.id}@${new URL(app.config.origin).hostname}`,
    sequence: date.sequence,
    when: { at: date.at, minutes: date.minutes },
    isCancelled: date.state === 'cancelled',
    changedAt: date.changedAt,
  };
}

/**
 * The meeting that was arranged last, as a file for calendars: moved, it replaces the earlier file; called off, it takes the
 * entry out. No name and no place: the entry leaves the house.
 * @param words title and calendar name, and the page the entry leads to
 * @throws DomainError notFound where nothing was arranged or the tandem is not hers, forbidden
 */
export async function meetingCalendar(
  app: AppContext,
  partner: Partner,
  words: { readonly title: string; readonly calendar: string; readonly path: string },
): Promise<string> {
  const tandem = await tandemOf(app.db, partner);
  const date = found(await findLatestDate(app.db, tandem.id));
  const url = `${app.config.origin}${words.path}`;
  return calendarFile([{ ...meetingEntry(app, date), title: words.title, url }], words.calendar);
}
