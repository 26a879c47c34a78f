import { and, asc, eq, gte, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery, listGiven } from '../../kept-query.ts';
import { users } from '../../schema/account.ts';

export interface Absence {
  readonly userId: string;
  readonly name: string | null;
  readonly absentUntil: Day | null;
  readonly coveredBy: string | null;
  readonly version: number;
}

const columns = {
  userId: users.id,
  name: users.displayName,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
  version: users.version,
};

/** When one member of staff is away and who covers; past absences are there too. */
export async function findAbsence(handle: Handle, userId: string): Promise<Absence | null> {
  const [row] = await handle.select(columns).from(users).where(eq(users.id, userId));
  return row ?? null;
}

/**
 * Ids of somebody herself and of whom she covers today, for rows an officer is in charge of: `officerId in ...`. Cover ends
 * at the house, as it does for cases (`casesInScope`).
 */
export function herselfAndCovered(userId: string, today: Day): SQL {
  return sql`(select u.id from users u join users me on me.id = ${userId}
    where u.id = me.id
      or (u.covered_by = me.id and u.absent_until >= ${today} and u.organisation_id is me.organisation_id))`;
}

/** Who of an organisation's team is away today. */
export async function listAbsences(
  handle: Handle,
  organisationId: string,
  teamId: string,
  today: Day,
): Promise<Absence[]> {
  return handle
    .select(columns)
    .from(users)
    .where(
      and(
        eq(users.organisationId, organisationId),
        eq(users.teamId, teamId),
        gte(users.absentUntil, today),
        isNull(users.deactivatedAt),
      ),
    )
    .orderBy(asc(users.absentUntil));
}

/** Everybody of a team who can sign in, for its lead. */
export async function listTeamMembers(handle: Handle, organisationId: string, teamId: string): Promise<Absence[]> {
  return handle
    .select(columns)
    .from(users)
    .where(and(eq(users.organisationId, organisationId), eq(users.teamId, teamId), isNull(users.deactivatedAt)))
    .orderBy(sql`${users.displayName} collate nocase`);
}

/** @returns false when the account changed since `version` */
export async function updateAbsence(
  tx: Tx,
  userId: string,
  version: number,
  absentUntil: Day | null,
  coveredBy: string | null,
): Promise<boolean> {
  const rows = await tx
    .update(users)
    .set({ absentUntil, coveredBy, version: version + 1 })
    .where(and(eq(users.id, userId), eq(users.version, version)))
    .returning({ id: users.id });
  return rows.length === 1;
}

/** Nobody is covered by this account any more; who is away stays away. */
export async function endCoverBy(tx: Tx, userId: string): Promise<void> {
  await tx
    .update(users)
    .set({ coveredBy: null, version: sql`${users.version} + 1` })
    .where(eq(users.coveredBy, userId));
}

const namesById = keptQuery((handle) =>
  handle
    .select({ id: users.id, name: users.displayName })
    .from(users)
    .where(inArray(users.id, listGiven('ids')))
    .prepare(),
);

/** Names of staff by id, as pages show them; volunteers have none here. */
export async function findStaffNames(handle: Handle, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await namesById(handle).all({ ids: JSON.stringify(wanted) });
  return new Map(rows.flatMap((row) => (row.name === null ? [] : [[row.id, row.name] as const])));
}
