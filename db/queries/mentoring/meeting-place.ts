import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { meetingPlaces } from '../../schema/tandem.ts';

/** A public place where tandems meet. */
export interface MeetingPlaceRow {
  readonly id: string;
  readonly placeId: number;
  readonly quarterId: number | null;
  readonly name: string;
  readonly version: number;
}

const columns = {
  id: meetingPlaces.id,
  placeId: meetingPlaces.placeId,
  quarterId: meetingPlaces.quarterId,
  name: meetingPlaces.name,
  version: meetingPlaces.version,
};

/** All of them, or those of some towns; by name. */
export async function listMeetingPlaces(handle: Handle, placeIds?: readonly number[]): Promise<MeetingPlaceRow[]> {
  return handle
    .select(columns)
    .from(meetingPlaces)
    .where(placeIds === undefined ? undefined : inArray(meetingPlaces.placeId, [...placeIds]))
    .orderBy(asc(meetingPlaces.placeId), sql`${meetingPlaces.quarterId} is not null`, asc(meetingPlaces.name));
}

export async function insertMeetingPlace(tx: Tx, row: Omit<MeetingPlaceRow, 'id' | 'version'>): Promise<string> {
  const id = newId();
  await tx.insert(meetingPlaces).values({ id, ...row });
  return id;
}

/** @returns false when somebody else was faster */
export async function renameMeetingPlace(tx: Tx, id: string, version: number, name: string): Promise<boolean> {
  const rows = await tx
    .update(meetingPlaces)
    .set({ name, version: version + 1 })
    .where(and(eq(meetingPlaces.id, id), eq(meetingPlaces.version, version)))
    .returning({ id: meetingPlaces.id });
  return rows.length === 1;
}

/** @returns false when somebody else was faster */
export async function deleteMeetingPlace(tx: Tx, id: string, version: number): Promise<boolean> {
  const rows = await tx
    .delete(meetingPlaces)
    .where(and(eq(meetingPlaces.id, id), eq(meetingPlaces.version, version)))
    .returning({ id: meetingPlaces.id });
  return rows.length === 1;
}
