import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { employeeLogRequests } from '../../schema/employee-log.ts';

const columns = {
  id: employeeLogRequests.id,
  organisationId: employeeLogRequests.organisationId,
  employeeId: employeeLogRequests.employeeId,
  employeeName: users.displayName,
  reason: employeeLogRequests.reason,
  fromOn: employeeLogRequests.fromOn,
  toOn: employeeLogRequests.toOn,
  requestedBy: employeeLogRequests.requestedBy,
  requestedAs: employeeLogRequests.requestedAs,
  requestedAt: employeeLogRequests.requestedAt,
  decision: employeeLogRequests.decision,
  decidedBy: employeeLogRequests.decidedBy,
  decidedAt: employeeLogRequests.decidedAt,
  readableUntil: employeeLogRequests.readableUntil,
  version: employeeLogRequests.version,
};

const selectRequests = (handle: Handle) =>
  handle.select(columns).from(employeeLogRequests).innerJoin(users, eq(users.id, employeeLogRequests.employeeId));
export type EmployeeLogRequest = Awaited<ReturnType<typeof selectRequests>>[number];

/** The requests of a house, undecided ones first, then the newest. */
export async function listEmployeeLogRequests(handle: Handle, organisationId: string): Promise<EmployeeLogRequest[]> {
  return selectRequests(handle)
    .where(eq(employeeLogRequests.organisationId, organisationId))
    .orderBy(
      sql`${employeeLogRequests.decision} is not null`,
      desc(employeeLogRequests.requestedAt),
      asc(employeeLogRequests.id),
    )
    .limit(100);
}

export async function findEmployeeLogRequest(handle: Handle, id: string): Promise<EmployeeLogRequest | null> {
  const [row] = await selectRequests(handle).where(eq(employeeLogRequests.id, id));
  return row ?? null;
}

/** What was allowed about one employee and is over: for herself. */
export async function listEndedReadings(handle: Handle, employeeId: string, today: Day): Promise<EmployeeLogRequest[]> {
  return selectRequests(handle)
    .where(
      and(
        eq(employeeLogRequests.employeeId, employeeId),
        eq(employeeLogRequests.decision, 'approved'),
        lt(employeeLogRequests.readableUntil, today),
      ),
    )
    .orderBy(desc(employeeLogRequests.requestedAt));
}

/** Is this employee's log asked for and not decided yet, or readable now? */
export async function hasOpenRequest(handle: Handle, employeeId: string, today: Day): Promise<boolean> {
  const [row] = await handle
    .select({ id: employeeLogRequests.id })
    .from(employeeLogRequests)
    .where(
      and(
        eq(employeeLogRequests.employeeId, employeeId),
        or(
          isNull(employeeLogRequests.decision),
          and(eq(employeeLogRequests.decision, 'approved'), sql`${employeeLogRequests.readableUntil} >= ${today}`),
        ),
      ),
    )
    .limit(1);
  return row !== undefined;
}

export async function insertEmployeeLogRequest(
  tx: Tx,
  row: typeof employeeLogRequests.$inferInsert,
): Promise<string | null> {
  const [made] = await tx.insert(employeeLogRequests).values(row).returning({ id: employeeLogRequests.id });
  return made?.id ?? null;
}

/** @returns false when somebody else was faster */
export async function decideEmployeeLogRequest(
  tx: Tx,
  id: string,
  version: number,
  decided: Pick<EmployeeLogRequest, 'decision' | 'decidedBy' | 'decidedAt' | 'readableUntil'>,
): Promise<boolean> {
  const rows = await tx
    .update(employeeLogRequests)
    .set({ ...decided, version: version + 1 })
    .where(and(eq(employeeLogRequests.id, id), eq(employeeLogRequests.version, version)))
    .returning({ id: employeeLogRequests.id });
  return rows.length === 1;
}

/** @returns ids of what was deleted */
export async function deleteOldEmployeeLogRequests(tx: Tx, before: Date, limit: number): Promise<string[]> {
  const due = await tx
    .select({ id: employeeLogRequests.id })
    .from(employeeLogRequests)
    .where(lt(employeeLogRequests.requestedAt, before))
    .limit(limit);
  const ids = due.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(employeeLogRequests).where(inArray(employeeLogRequests.id, ids));
  return ids;
}
