import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import type { CalendarEntry } from '#app/domain/notification/calendar-file.ts';
import { tellCalendar } from '#app/domain/notification/calendar-memory.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { findFeedByHash, keepToldEntries, listToldEntries } from '#db/queries/notification/calendar.ts';
import { listDatesOfMentor } from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import type { DueTask } from '../assistance/due-task.ts';
import { listDue } from '../assistance/list-due.server.ts';
import { secretHash } from '../consent/link-secrets.server.ts';
import { meetingEntry } from '../mentoring/meeting-calendar.server.ts';

const horizonDays = 60;
/** So long a meeting that was stays in a mentor's calendar, in days. */
const shownMeetingDays = 60;

/** What an entry is about. Codes and a case code: no name of a person or a company, no posting, nothing anybody typed. */
interface CalendarThing {
  readonly key: string;
  readonly when: Day;
  readonly task: DueTask['task'];
  /** Of a step, unless somebody gave it words of her own. */
  readonly step: StepCode | null;
  readonly caseCode: string | null;
  readonly path: string;
}

/** `thing` is null for what is cancelled: it is not looked up any more. */
export interface ReadCalendar {
  readonly locale: Actor['locale'];
  readonly entries: readonly {
    readonly uid: string;
    readonly sequence: number;
    readonly when: Day;
    readonly changedAt: Date;
    readonly isCancelled: boolean;
    readonly thing: CalendarThing | null;
  }[];
  /** A mentor's, with the same UIDs and numbers as their files: rows of their own remember what was told. */
  readonly meetings: readonly (Omit<CalendarEntry, 'title' | 'url'> & { readonly path: string })[];
}

/**
 * What a calendar program gets for a secret address: everything due for its owner in the next sixty days, and a mentor's
 * meetings, those of the last sixty days too. Her rights are those of today; nothing but her list is read with it. What it was
 * told is remembered, so that numbers stay, changes count up, and what has been done, moved away or taken from her is cancelled.
 * @throws DomainError notFound for an unknown or ended address, and when her account is closed
 */
export async function readCalendar(app: AppContext, secret: string): Promise<ReadCalendar> {
  const feed = found(await findFeedByHash(app.db, secretHash(secret)));
  const { id, ...owner } = feed;
  const now = app.clock.now();
  const things = mayEver(owner, 'calendar.own') ? await thingsOf(app, owner) : [];
  const current = things.map(({ key, when, ...rest }) => ({
    key,
    dueBy: when,
    contentHash: hashOf(JSON.stringify(rest)),
  }));
  const { entries, changed, forgotten } = tellCalendar(await listToldEntries(app.db, id), current, now);
  if (changed.length + forgotten.length > 0) await write(app.db, (tx) => keepToldEntries(tx, id, changed, forgotten));
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  return {
    locale: owner.locale,
    entries: entries.map(({ key, sequence, dueBy, changedAt, isCancelled }) => ({
      // Ids of our rows stay here.
      uid: hashOf(`${id} ${key}`).slice(0, 32),
      sequence,
      when: dueBy,
      changedAt,
      isCancelled,
      thing: byKey.get(key) ?? null,
    })),
    meetings: mayEver(owner, 'calendar.own') ? await meetingsOf(app, owner) : [],
  };
}

async function thingsOf(app: AppContext, owner: Actor): Promise<CalendarThing[]> {
  const day = dayOf(app.clock.now());
  return (await listDue(app, owner, day, addDays(day, horizonDays))).map((row) => ({
    key: row.key,
    when: row.dueOn,
    task: row.task,
    step: row.task === 'step' && row.step !== 'custom' ? row.step : null,
    caseCode: row.caseCode,
    path: row.href,
  }));
}

async function meetingsOf(app: AppContext, { mentorId, ...owner }: Actor): Promise<ReadCalendar['meetings']> {
  if (mentorId === null || !can({ mentorId, ...owner }, 'tandem.meet', { mentorId })) return [];
  const since = new Date(app.clock.now().getTime() - shownMeetingDays * 86_400_000);
  return (await listDatesOfMentor(app.db, mentorId, since)).map((date) => ({
    ...meetingEntry(app, date),
    path: `/tandems/${date.tandemId}`,
  }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
