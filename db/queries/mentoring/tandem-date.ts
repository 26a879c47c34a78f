import { and, desc, eq, gt, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import type { TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { users } from '../../schema/account.ts';
import { tandems } from '../../schema/mentoring.ts';
import { tandemDates } from '../../schema/tandem.ts';

const columns = {
  id: tandemDates.id,
  tandemId: tandemDates.tandemId,
  at: tandemDates.at,
  minutes: tandemDates.minutes,
  place: tandemDates.place,
  state: tandemDates.state,
  sequence: tandemDates.sequence,
  lateSide: tandemDates.lateSide,
  lateMinutes: tandemDates.lateMinutes,
  changedAt: tandemDates.changedAt,
};
/** A meeting that was arranged. */
export type TandemDate = Awaited<ReturnType<typeof selectDates>>[number];
const selectDates = (handle: Handle) => handle.select(columns).from(tandemDates);

/** The meeting that is planned; null: none is. */
export async function findPlannedDate(handle: Handle, tandemId: string): Promise<TandemDate | null> {
  const [row] = await selectDates(handle).where(
    and(eq(tandemDates.tandemId, tandemId), eq(tandemDates.state, 'planned')),
  );
  return row ?? null;
}

/** The one that was arranged last, whatever became of it: what its calendar file tells. */
export async function findLatestDate(handle: Handle, tandemId: string): Promise<TandemDate | null> {
  const [row] = await selectDates(handle)
    .where(eq(tandemDates.tandemId, tandemId))
    .orderBy(desc(tandemDates.changedAt), desc(sql`rowid`))
    .limit(1);
  return row ?? null;
}

/** Arranges a meeting; a second planned one for the tandem violates the unique index. */
export async function insertDate(
  tx: Tx,
  row: Pick<TandemDate, 'tandemId' | 'at' | 'minutes' | 'place' | 'changedAt'>,
): Promise<string> {
  const id = newId();
  await tx.insert(tandemDates).values({ id, ...row, state: 'planned', sequence: 0 });
  return id;
}

/** Changes a planned meeting for both calendars: the number grows, and nobody is late for the new time. */
export async function updateDate(
  tx: Tx,
  id: string,
  changedAt: Date,
  changed: Partial<Pick<TandemDate, 'at' | 'minutes' | 'place' | 'state'>>,
): Promise<void> {
  await tx
    .update(tandemDates)
    .set({
      ...changed,
      lateSide: null,
      lateMinutes: null,
      changedAt,
      sequence: sql`${tandemDates.sequence} + 1`,
    })
    .where(eq(tandemDates.id, id));
}

/** A meeting whose time has come is no plan any more; calendars keep it as it was. */
export async function endDate(tx: Tx, id: string): Promise<void> {
  await tx.update(tandemDates).set({ state: 'over' }).where(eq(tandemDates.id, id));
}

/** Who comes how many minutes later; a second word of the same side replaces the first. */
export async function markLate(tx: Tx, id: string, side: TandemSide, minutes: number): Promise<void> {
  await tx.update(tandemDates).set({ lateSide: side, lateMinutes: minutes }).where(eq(tandemDates.id, id));
}

/** What is planned of these tandems is cancelled. */
export async function cancelDates(tx: Tx, tandemIds: readonly string[], changedAt: Date): Promise<void> {
  await tx
    .update(tandemDates)
    .set({ state: 'cancelled', changedAt, sequence: sql`${tandemDates.sequence} + 1` })
    .where(and(inArray(tandemDates.tandemId, [...tandemIds]), eq(tandemDates.state, 'planned')));
}

/**
 * A volunteer's meetings from a moment on, whatever became of them and of their tandem: her calendar has to learn what is
 * called off.
 */
export async function listDatesOfMentor(handle: Handle, mentorId: string, since: Date): Promise<TandemDate[]> {
  return selectDates(handle)
    .innerJoin(tandems, eq(tandems.id, tandemDates.tandemId))
    .where(and(eq(tandems.mentorId, mentorId), gt(tandemDates.at, since)))
    .orderBy(tandemDates.at);
}

/** Whether a volunteer meets somebody of another tandem in this time. */
export async function hasOtherMeeting(
  handle: Handle,
  meeting: { readonly mentorId: string; readonly tandemId: string; readonly at: Date; readonly minutes: number },
): Promise<boolean> {
  const { mentorId, tandemId, at, minutes } = meeting;
  const [row] = await handle
    .select({ id: tandemDates.id })
    .from(tandemDates)
    .innerJoin(tandems, eq(tandems.id, tandemDates.tandemId))
    .where(
      and(
        eq(tandems.mentorId, mentorId),
        ne(tandems.id, tandemId),
        eq(tandemDates.state, 'planned'),
        lt(tandemDates.at, new Date(at.getTime() + minutes * 60_000)),
        sql`${tandemDates.at} + ${tandemDates.minutes} * 60000 > ${at.getTime()}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Planned meetings between two moments, with the account of the volunteer. */
export async function listDatesBetween(handle: Handle, after: Date, until: Date) {
  return handle
    .select({ id: tandemDates.id, at: tandemDates.at, tandemId: tandemDates.tandemId, mentorUserId: users.id })
    .from(tandemDates)
    .innerJoin(tandems, eq(tandems.id, tandemDates.tandemId))
    .innerJoin(users, eq(users.mentorId, tandems.mentorId))
    .where(and(eq(tandemDates.state, 'planned'), gt(tandemDates.at, after), lte(tandemDates.at, until)));
}
