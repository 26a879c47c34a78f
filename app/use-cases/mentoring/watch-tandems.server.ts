import { setImmediate as nextTurn } from 'node:timers/promises';
import { isSilent } from '#app/domain/mentoring/tandem-life.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { addTandemEvents, findTandem } from '#db/queries/mentoring/tandem.ts';
import { listDatesBetween } from '#db/queries/mentoring/tandem-date.ts';
import { listTandemsThatMeet } from '#db/queries/mentoring/tandem-life.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { raiseAlert } from './raise-alert.server.ts';

/** A reminder goes out so long before a meeting. */
const reminderMs = 24 * 60 * 60_000;

/**
 * Tandems that have neither met nor planned anything for two weeks (rule `house.tandemSilent`) come into the coordinator's
 * work list. Safe to repeat: one alarm each, until she has called or they meet.
 * @returns how many were new
 */
export async function watchTandems(app: AppContext): Promise<number> {
  const now = app.clock.now();
  const today = dayOf(now);
  const silentDays = await houseDays(app.db, now, 'house.tandemSilent');
  const silent = (await listTandemsThatMeet(app.db, now)).filter((tandem) =>
    isSilent({ ...tandem, since: lastSign(tandem), hasDateAhead: tandem.hasDateAhead === 1 }, silentDays, today),
  );
  let raised = 0;
  for (const { id } of silent) {
    await nextTurn();
    await write(app.db, async (tx) => {
      const tandem = await findTandem(tx, id);
      if (tandem === null || !(await raiseAlert(tx, tandem, 'silent', now))) return;
      await addTandemEvents(tx, now, null, 'silent', [id]);
      raised += 1;
    });
  }
  return raised;
}

function lastSign(tandem: {
  readonly startedOn: Day;
  readonly lastMeetingOn: Day | null;
  readonly lastEventMs: number | null;
}): Day {
  const days = [tandem.startedOn, tandem.lastMeetingOn, eventDay(tandem.lastEventMs)].filter((on) => on !== null);
  return days.reduce((latest, on) => (on > latest ? on : latest));
}

const eventDay = (ms: number | null): Day | null => (ms === null ? null : dayOf(new Date(ms)));

/**
 * Mails volunteers whose meeting is in the next 24 hours that there is a reminder; time and place stand behind the sign-in.
 * Safe to repeat: one mail for each time a meeting is at.
 */
export async function remindOfMeetings(app: AppContext): Promise<void> {
  const now = app.clock.now();
  for (const date of await listDatesBetween(app.db, now, new Date(now.getTime() + reminderMs))) {
    await nextTurn();
    await write(app.db, (tx) =>
      queueMail(tx, {
        userId: date.mentorUserId,
        kind: 'meetingReminder',
        about: date.tandemId,
        idempotencyKey: `${date.id}.${date.at.getTime()}`,
        at: now,
      }),
    );
  }
}
