import { asc, desc, eq, lt, sql } from 'drizzle-orm';
import { readingActions, type AuditAction, type ReadingAction } from '#app/domain/audit/audit-action.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { lastReadings } from '../../schema/audit.ts';

const isReading = (action: AuditAction): action is ReadingAction =>
  (readingActions as readonly AuditAction[]).includes(action);

/** Notes that these persons were read, with the log's row about it; anything else that is logged, and what a person reads of herself, is none. */
export async function noteLastReading(
  tx: Tx,
  at: Date,
  entry: { readonly actorId: string | null; readonly action: AuditAction; readonly subjectIds: readonly string[] },
): Promise<void> {
  const { actorId, action, subjectIds } = entry;
  if (!isReading(action) || actorId === personHerself || subjectIds.length === 0) return;
  await tx.run(sql`
    insert into last_readings (profile_id, reader_id, action, read_on)
    select id, ${actorId ?? 'system'}, ${action}, ${dayOf(at)} from profiles
    where id in ${listed(subjectIds)}
    on conflict do update set read_on = excluded.read_on where read_on < excluded.read_on`);
}

/** Who read a person, how, and on which day last; the newest first. */
export async function listLastReadings(
  handle: Handle,
  profileId: string,
): Promise<{ readonly readerId: string; readonly action: ReadingAction; readonly readOn: Day }[]> {
  return handle
    .select({ readerId: lastReadings.readerId, action: lastReadings.action, readOn: lastReadings.readOn })
    .from(lastReadings)
    .where(eq(lastReadings.profileId, profileId))
    .orderBy(desc(lastReadings.readOn), asc(lastReadings.readerId), asc(lastReadings.action));
}

/** Retention: with the rows of the log they came from. */
export async function deleteLastReadingsBefore(tx: Tx, before: Day): Promise<void> {
  await tx.delete(lastReadings).where(lt(lastReadings.readOn, before));
}
