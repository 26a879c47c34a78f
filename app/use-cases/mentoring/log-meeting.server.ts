import type { Actor } from '#app/domain/account/actor.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { firstMeetingMinutes } from '#app/domain/mentoring/tandem-moves.ts';
import { tasterMeetings } from '#app/domain/mentoring/tandem-life.ts';
import { insertMeeting, listMeetings } from '#db/queries/mentoring/tandem.ts';
import { settleAlerts } from '#db/queries/mentoring/tandem-alert.ts';
import { endDate, findPlannedDate } from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { acceptByMeeting } from './accept-tandem.server.ts';
import { ownTandem } from './own-tandems.server.ts';
import { raiseAlert } from './raise-alert.server.ts';

export interface MeetingLog {
  readonly tandemId: string;
  readonly on: Day;
  readonly minutes: number;
  readonly key: string | null;
}

/**
 * The mentor notes that they met: day and length, no word about what was said. One submit is one meeting, also over a
 * flaky network. A planned date that is over by then disappears, a silent tandem is silent no more, and with the fourth meeting
 * of a taster phase the coordinator is asked to speak with both.
 * @throws DomainError invalid for a day in the future or before the tandem began, notFound
 */
export async function logMeeting(app: AppContext, actor: Actor, log: MeetingLog): Promise<void> {
  const now = app.clock.now();
  if (log.on > dayOf(now)) throw fieldError({ field: 'metOn', code: 'dayInFuture' });
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, log.tandemId);
    if (log.on < tandem.startedOn) throw fieldError({ field: 'metOn', code: 'beforeTandem' });
    await once(tx, now, { useCase: 'logMeeting', userId: actor.userId }, log.key, async () => {
      const { tandemId, on, minutes } = log;
      const planned = await findPlannedDate(tx, tandemId);
      if (planned !== null && planned.at <= now) await endDate(tx, planned.id);
      await settleAlerts(tx, [tandemId], now, null, ['silent']);
      await acceptByMeeting(tx, tandem, now);
      const id = await insertMeeting(tx, { tandemId, on, minutes, loggedBy: actor.userId, loggedAt: now });
      const count = (await listMeetings(tx, tandemId)).length;
      if (tandem.state === 'taster' && count === tasterMeetings.most) await raiseAlert(tx, tandem, 'tasterOver', now);
      return id;
    });
  });
}

/** What was logged and what the next log starts with: the length of the last meeting. @throws DomainError notFound */
export async function listOwnMeetings(app: AppContext, actor: Actor, tandemId: string) {
  const tandem = await ownTandem(app.db, actor, tandemId);
  const meetings = await listMeetings(app.db, tandem.id);
  return {
    usualMinutes: meetings[0]?.minutes ?? firstMeetingMinutes,
    count: meetings.length,
    latest: meetings.slice(0, 5).map(({ on, minutes }) => ({ on, minutes })),
  };
}
