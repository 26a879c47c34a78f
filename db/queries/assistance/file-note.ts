import { and, asc, count, desc, eq, gte, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { FileNoteCode, FileNoteSubject } from '#app/domain/assistance/file-note.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenRow, keptQuery } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { packRows, unpackRows } from '../../packed-rows.ts';
import { fileNotes } from '../../schema/assistance.ts';
import { profiles } from '../../schema/profile.ts';

export interface FileNote {
  readonly id: string;
  readonly profileId: string | null;
  readonly caseCode: string | null;
  readonly subject: FileNoteSubject;
  readonly subjectId: string;
  readonly code: FileNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly createdAt: Date;
  readonly transferredAt: Date | null;
}

const columns = {
  id: fileNotes.id,
  profileId: fileNotes.profileId,
  caseCode: profiles.caseCode,
  subject: fileNotes.subject,
  subjectId: fileNotes.subjectId,
  code: fileNotes.code,
  params: fileNotes.params,
  createdAt: fileNotes.createdAt,
  transferredAt: fileNotes.transferredAt,
};

const insertNote = keptQuery((handle) => handle.insert(fileNotes).values(givenRow(fileNotes)).prepare());

export async function insertFileNote(
  tx: Tx,
  row: Omit<FileNote, 'id' | 'caseCode' | 'transferredAt'> & {
    readonly forUserId: string | null;
    readonly companyId: string | null;
  },
): Promise<void> {
  await insertNote(tx).run({ id: newId(), ...row, params: { ...row.params }, transferredAt: null });
}

/** One's own notes, as far as their cases are in one's organisation. The query joins `profiles`. */
function notesInScope({ userId, houseId }: Scope): SQL | undefined {
  if (userId === null) return sql`false`;
  const inHouse = houseId === null ? undefined : eq(profiles.organisationId, houseId);
  return and(eq(fileNotes.forUserId, userId), or(isNull(fileNotes.profileId), inHouse));
}

/** Notes a user has not transferred yet, oldest first. */
export async function listNotesToTransfer(handle: Handle, scope: Scope, limit: number): Promise<FileNote[]> {
  const rows = await handle
    .select(columns)
    .from(fileNotes)
    .leftJoin(profiles, eq(profiles.id, fileNotes.profileId))
    .where(and(notesInScope(scope), isNull(fileNotes.transferredAt)))
    .orderBy(asc(fileNotes.createdAt), asc(fileNotes.id))
    .limit(limit);
  return rows as FileNote[];
}

/** Notes a user has ticked since `since`, the last first: a tick can be taken back. */
export async function listTransferredNotes(
  handle: Handle,
  scope: Scope,
  since: Date,
  limit: number,
): Promise<FileNote[]> {
  const rows = await handle
    .select(columns)
    .from(fileNotes)
    .leftJoin(profiles, eq(profiles.id, fileNotes.profileId))
    .where(and(notesInScope(scope), gte(fileNotes.transferredAt, since)))
    .orderBy(desc(fileNotes.transferredAt), asc(fileNotes.id))
    .limit(limit);
  return rows as FileNote[];
}

export async function countNotesToTransfer(handle: Handle, scope: Scope): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(fileNotes)
    .leftJoin(profiles, eq(profiles.id, fileNotes.profileId))
    .where(and(notesInScope(scope), isNull(fileNotes.transferredAt)));
  return row?.count ?? 0;
}

/** How many notes wait in somebody's list, of whatever house: what a successor takes over. */
export async function countWaitingNotes(handle: Handle, userId: string): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(fileNotes)
    .where(and(eq(fileNotes.forUserId, userId), isNull(fileNotes.transferredAt)));
  return row?.count ?? 0;
}

/** What is not transferred yet of these cases joins the list of whoever has them now. */
export async function handOnNotesOfProfiles(tx: Tx, profileIds: readonly string[], toUserId: string): Promise<void> {
  await tx
    .update(fileNotes)
    .set({ forUserId: toUserId })
    .where(and(isNull(fileNotes.transferredAt), inArray(fileNotes.profileId, listed(profileIds))));
}

/** Everything a user has not transferred yet joins another one's list. @returns how many */
export async function handOnNotes(tx: Tx, fromUserId: string, toUserId: string): Promise<number> {
  const rows = await tx
    .update(fileNotes)
    .set({ forUserId: toUserId })
    .where(and(eq(fileNotes.forUserId, fromUserId), isNull(fileNotes.transferredAt)))
    .returning({ id: fileNotes.id });
  return rows.length;
}

const notesOfSubject = keptQuery((handle) =>
  handle
    .select({ packed: packRows(columns) })
    .from(fileNotes)
    .leftJoin(profiles, eq(profiles.id, fileNotes.profileId))
    .where(eq(fileNotes.subjectId, sql.placeholder('subjectId')))
    .prepare(),
);

/** Notes of one proposal, placement, consent or tandem, oldest first. */
export async function listNotesOf(handle: Handle, subjectId: string): Promise<FileNote[]> {
  const [row] = await notesOfSubject(handle).all({ subjectId });
  const notes = unpackRows(columns, row?.packed ?? null).map((note) => note.row as FileNote);
  return notes.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

/** Ticks a note as transferred (or takes the tick back). @returns false when it is not this user's */
export async function markTransferred(tx: Tx, id: string, userId: string, at: Date | null): Promise<boolean> {
  const rows = await tx
    .update(fileNotes)
    .set({ transferredAt: at })
    .where(and(eq(fileNotes.id, id), eq(fileNotes.forUserId, userId)))
    .returning({ id: fileNotes.id });
  return rows.length === 1;
}

/**
 * Drops the notes of a step whose change was taken back, as long as nobody has transferred them.
 * @returns whether its note stands in the agency's own system already
 */
export async function dropUntransferredNotes(tx: Tx, placementId: string, stepId: string): Promise<boolean> {
  const ofStep = and(eq(fileNotes.subjectId, placementId), eq(sql`${fileNotes.params} ->> 'stepId'`, stepId));
  const dropped = await tx
    .delete(fileNotes)
    .where(and(ofStep, isNull(fileNotes.transferredAt)))
    .returning({ id: fileNotes.id });
  if (dropped.length > 0) return false;
  const transferred = await tx.select({ id: fileNotes.id }).from(fileNotes).where(ofStep).limit(1);
  return transferred.length > 0;
}
