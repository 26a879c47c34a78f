import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { hasRole } from '#app/domain/account/actor.ts';
import type { StepCode } from '#app/domain/assistance/placement.ts';
import { openTandemStates } from '#app/domain/mentoring/tandem-course.ts';
import { tellCalendar } from '#app/domain/notification/calendar-memory.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import { findFeedByHash, keepToldEntries, listToldEntries } from '#db/queries/calendar.ts';
import { listTandems } from '#db/queries/tandem.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import type { DueTask } from '../assistance/due-task.ts';
import { listDue } from '../assistance/list-due.server.ts';
import { secretHash } from '../consent/link-secrets.server.ts';

const horizonDays = 60;

/** What an entry is about. Codes and a case code: no name of a person or a company, no posting, nothing anybody typed. */
interface CalendarThing {
  readonly key: string;
  readonly when: string;
  readonly task: DueTask['task'] | 'meeting';
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
    readonly when: string;
    readonly changedAt: Date;
    readonly isCancelled: boolean;
    readonly thing: CalendarThing | null;
  }[];
}

/**
 * What a calendar program gets for a secret address: everything due for its owner in the next sixty days, and a mentor's next
 * meetings. Her rights are those of today; nothing but her list is read with it. What it was told is remembered, so that
 * numbers stay, changes count up, and what has been done, moved away or taken from her is cancelled.
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
  };
}

async function thingsOf(app: AppContext, owner: Actor): Promise<CalendarThing[]> {
  const day = dayOf(app.clock.now());
  const due = await listDue(app, owner, day, addDays(day, horizonDays));
  const meetings = hasRole(owner, 'mentor')
    ? await listTandems(app.db, scopeFor(owner, 'tandem.meet'), day, { states: openTandemStates })
    : [];
  return [
    ...due.map((row) => ({
      key: row.key,
      when: row.dueOn,
      task: row.task,
      step: row.task === 'step' && row.step !== 'custom' ? row.step : null,
      caseCode: row.caseCode,
      path: row.href,
    })),
    ...meetings.flatMap(({ id, nextMeetingAt }) =>
      nextMeetingAt === null
        ? []
        : [
            {
              key: `m${id}`,
              when: nextMeetingAt.toISOString(),
              task: 'meeting' as const,
              step: null,
              caseCode: null,
              path: `/tandems/${id}`,
            },
          ],
    ),
  ];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
