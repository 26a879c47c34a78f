import { and, desc, eq, inArray, lt, max, sql } from 'drizzle-orm';
import type { ReviewAnswer, TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import type { CefrLevel, LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { tandemEvents, tandemMeetings, tandems } from '../../schema/mentoring.ts';
import { tandemDates, tandemMessages, tandemObservations, tandemReviews } from '../../schema/tandem.ts';

/** Adds a sealed message. */
export async function insertMessage(tx: Tx, row: typeof tandemMessages.$inferInsert): Promise<void> {
  await tx.insert(tandemMessages).values(row);
}

/** The newest messages, sealed, newest first. */
export async function listMessages(handle: Handle, tandemId: string, limit: number) {
  return handle
    .select({
      id: tandemMessages.id,
      side: tandemMessages.side,
      textCipher: tandemMessages.textCipher,
      sentAt: tandemMessages.sentAt,
    })
    .from(tandemMessages)
    .where(eq(tandemMessages.tandemId, tandemId))
    .orderBy(desc(tandemMessages.sentAt), desc(sql`rowid`))
    .limit(limit);
}

/** Deletes messages from before a moment. @returns their ids */
export async function deleteOldMessages(tx: Tx, before: Date, limit: number): Promise<string[]> {
  const due = tx
    .select({ id: tandemMessages.id })
    .from(tandemMessages)
    .where(lt(tandemMessages.sentAt, before))
    .limit(limit);
  const rows = await tx
    .delete(tandemMessages)
    .where(inArray(tandemMessages.id, due))
    .returning({ id: tandemMessages.id });
  return rows.map(({ id }) => id);
}

/** What a side said of a month; said again, the later word stands. */
export async function putReview(
  tx: Tx,
  row: {
    readonly tandemId: string;
    readonly monthOn: Day;
    readonly side: TandemSide;
    readonly answer: ReviewAnswer;
    readonly answeredAt: Date;
  },
): Promise<void> {
  await tx
    .insert(tandemReviews)
    .values({ id: newId(), ...row })
    .onConflictDoUpdate({
      target: [tandemReviews.tandemId, tandemReviews.monthOn, tandemReviews.side],
      set: { answer: row.answer, answeredAt: row.answeredAt },
    });
}

/** What both said, the newest month first. */
export async function listReviews(handle: Handle, tandemId: string) {
  return handle
    .select({ monthOn: tandemReviews.monthOn, side: tandemReviews.side, answer: tandemReviews.answer })
    .from(tandemReviews)
    .where(eq(tandemReviews.tandemId, tandemId))
    .orderBy(desc(tandemReviews.monthOn), tandemReviews.side);
}

/** What a mentor observed of a skill on a day; noted again on the same day, the later word stands. */
export async function putObservation(
  tx: Tx,
  row: {
    readonly tandemId: string;
    readonly skill: LanguageSkill;
    readonly level: CefrLevel;
    readonly observedOn: Day;
  },
): Promise<void> {
  await tx
    .insert(tandemObservations)
    .values({ id: newId(), ...row })
    .onConflictDoUpdate({
      target: [tandemObservations.tandemId, tandemObservations.skill, tandemObservations.observedOn],
      set: { level: row.level },
    });
}

/** What was observed last, one row per skill. */
export async function listObservations(handle: Handle, tandemId: string) {
  const rows = await handle
    .select({
      skill: tandemObservations.skill,
      level: tandemObservations.level,
      observedOn: tandemObservations.observedOn,
    })
    .from(tandemObservations)
    .where(eq(tandemObservations.tandemId, tandemId))
    .orderBy(desc(tandemObservations.observedOn));
  return rows.filter((row, index) => rows.findIndex(({ skill }) => skill === row.skill) === index);
}

/**
 * Tandems that should meet, each with the last sign of life: a meeting, its beginning, the day it went on or the coordinator
 * called; and whether a meeting is planned that has not come yet.
 */
export async function listTandemsThatMeet(handle: Handle, now: Date) {
  const lastMeetingOn = handle
    .select({ tandemId: tandemMeetings.tandemId, on: max(tandemMeetings.on).as('last_met_on') })
    .from(tandemMeetings)
    .groupBy(tandemMeetings.tandemId)
    .as('last_meeting');
  const lastEventAt = handle
    .select({ tandemId: tandemEvents.tandemId, at: sql<number>`max(${tandemEvents.at})`.as('last_event_at') })
    .from(tandemEvents)
    .where(inArray(tandemEvents.code, ['started', 'begin', 'resume', 'called']))
    .groupBy(tandemEvents.tandemId)
    .as('last_event');
  return handle
    .select({
      id: tandems.id,
      state: tandems.state,
      startedOn: tandems.startedOn,
      lastMeetingOn: lastMeetingOn.on,
      lastEventMs: lastEventAt.at,
      hasDateAhead: sql<number>`exists (select 1 from ${tandemDates} where ${tandemDates.tandemId} = ${tandems.id} and ${tandemDates.state} = 'planned' and ${tandemDates.at} > ${now.getTime()})`,
    })
    .from(tandems)
    .leftJoin(lastMeetingOn, eq(lastMeetingOn.tandemId, tandems.id))
    .leftJoin(lastEventAt, eq(lastEventAt.tandemId, tandems.id))
    .where(and(inArray(tandems.state, ['taster', 'active'])));
}
