import { calendarFile } from '#app/domain/notification/calendar-file.ts';
import { findLatestDate } from '#db/queries/tandem-date.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { tandemOf, type Partner } from './tandem-side.server.ts';

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
  const { origin } = app.config;
  return calendarFile(
    [
      {
        uid: `meeting-${date.id}@${new URL(origin).hostname}`,
        sequence: date.sequence,
        when: { at: date.at, minutes: date.minutes },
        title: words.title,
        url: `${origin}${words.path}`,
        isCancelled: date.state === 'cancelled',
        changedAt: date.changedAt,
      },
    ],
    words.calendar,
  );
}
