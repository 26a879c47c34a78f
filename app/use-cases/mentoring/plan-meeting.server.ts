import type { Actor } from '#app/domain/account/actor.ts';
import { contactFindings } from '#app/domain/disclosure/contact-patterns.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { latestPlanDays, mayBeLate } from '#app/domain/mentoring/tandem-life.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import type { Day } from '#app/domain/time/day.ts';
import {
  endDate,
  findPlannedDate,
  hasOtherMeeting,
  insertDate,
  markLate,
  updateDate,
} from '#db/queries/mentoring/tandem-date.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { acceptFor } from './accept-tandem.server.ts';
import { ownTandem } from './own-tandems.server.ts';
import { tandemOf, type Partner } from './tandem-side.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

export interface PlannedMeeting {
  readonly tandemId: string;
  readonly on: Day;
  /** Time on the clocks of Berlin, "16:30". */
  readonly time: string;
  readonly minutes: number;
  /** A public place. */
  readonly place: string;
}

/**
 * The mentor sets when and where they meet next; a later plan moves the earlier one, in calendars too. One whose time has
 * come stays in the calendars as it was, and another one begins.
 * Whoever arranges a first meeting has said yes to the tandem.
 * @throws DomainError invalid (a time that never comes, a date in the past or far ahead, a time at which she meets somebody
 *   else, a place that looks like somebody's home), conflict for a tandem that rests, notFound
 */
export async function planMeeting(app: AppContext, actor: Actor, plan: PlannedMeeting): Promise<void> {
  const { tandemId, minutes, place } = plan;
  const at = berlinInstant(plan.on, plan.time);
  const now = app.clock.now();
  if (at === null) throw fieldError({ field: 'time', code: 'notATime' });
  if (at < now) throw fieldError({ field: 'on', code: 'dateInPast' });
  if (at.getTime() > now.getTime() + latestPlanDays * 86_400_000)
    throw fieldError({ field: 'on', code: 'tooFarAhead' });
  if (contactFindings(place).length > 0) throw fieldError({ field: 'place', code: 'notAPublicPlace' });
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, tandemId);
    if (tandem.state === 'paused') throw new DomainError('conflict', 'tandemRests');
    const { mentorId } = tandem;
    if (await hasOtherMeeting(tx, { mentorId, tandemId, at, minutes }))
      throw fieldError({ field: 'time', code: 'meetingOverlaps' });
    await acceptFor(tx, tandem, 'mentor', actor.userId, now);
    const planned = await findPlannedDate(tx, tandemId);
    if (planned !== null && planned.at > now) {
      await updateDate(tx, planned.id, now, { at, minutes, place });
      return;
    }
    if (planned !== null) await endDate(tx, planned.id);
    await insertDate(tx, { tandemId, at, minutes, place, changedAt: now });
  });
}

/**
 * Either side calls the next meeting off; calendars are told. Nothing to call off is no mistake.
 * @throws DomainError notFound, forbidden
 */
export async function cancelMeeting(app: AppContext, partner: Partner): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const planned = await findPlannedDate(tx, tandem.id);
    if (planned === null) return;
    await updateDate(tx, planned.id, now, { state: 'cancelled' });
    if (partner.side === 'learner') await tellMentor(tx, tandem, `cancelled.${planned.id}`, now);
  });
}

/**
 * "Ich verspäte mich": the other side reads on her page who comes how many minutes later; the mentor gets a mail that there
 * is news.
 * @param minutes one of `lateChoices`
 * @throws DomainError conflict (`noMeetingNow`) unless a meeting is near, notFound, forbidden
 */
export async function sayLate(app: AppContext, partner: Partner, minutes: number): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const planned = await findPlannedDate(tx, tandem.id);
    if (planned === null || !mayBeLate(planned.at, now)) throw new DomainError('conflict', 'noMeetingNow');
    await markLate(tx, planned.id, partner.side, minutes);
    if (partner.side === 'learner') await tellMentor(tx, tandem, `late.${planned.id}.${minutes}`, now);
  });
}
