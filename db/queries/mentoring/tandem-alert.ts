import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { TandemAlertKind } from '#app/domain/mentoring/tandem-life.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { users } from '../../schema/account.ts';
import { mentors, tandems } from '../../schema/mentoring.ts';
import { profiles } from '../../schema/profile.ts';
import { tandemAlerts } from '../../schema/tandem.ts';
import { tandemsInScope } from './tandem.ts';

/** Asks the coordinator to call; one that is open already stays as it is. @returns whether it is new */
export async function insertAlert(tx: Tx, tandemId: string, kind: TandemAlertKind, raisedAt: Date): Promise<boolean> {
  const rows = await tx
    .insert(tandemAlerts)
    .values({ id: newId(), tandemId, kind, raisedAt })
    .onConflictDoNothing()
    .returning({ id: tandemAlerts.id });
  return rows.length === 1;
}

/** Settles what is open of these tandems. @param by null: it settled itself. @returns how many */
export async function settleAlerts(
  tx: Tx,
  tandemIds: readonly string[],
  at: Date,
  by: string | null,
  kinds?: readonly TandemAlertKind[],
): Promise<number> {
  const rows = await tx
    .update(tandemAlerts)
    .set({ settledAt: at, settledBy: by })
    .where(
      and(
        inArray(tandemAlerts.tandemId, [...tandemIds]),
        isNull(tandemAlerts.settledAt),
        kinds === undefined ? undefined : inArray(tandemAlerts.kind, [...kinds]),
      ),
    )
    .returning({ id: tandemAlerts.id });
  return rows.length;
}

/**
 * What is open for the coordinators of a house, the oldest first: of volunteers of that house, or of none yet.
 * @param organisationId null: of all houses
 */
export async function listOpenAlerts(handle: Handle, scope: Scope, today: Day, organisationId: string | null) {
  return handle
    .select({
      id: tandemAlerts.id,
      tandemId: tandemAlerts.tandemId,
      kind: tandemAlerts.kind,
      raisedAt: tandemAlerts.raisedAt,
      caseCode: profiles.caseCode,
      mentorCode: mentors.caseCode,
    })
    .from(tandemAlerts)
    .innerJoin(tandems, eq(tandems.id, tandemAlerts.tandemId))
    .innerJoin(mentors, eq(mentors.id, tandems.mentorId))
    .innerJoin(profiles, eq(profiles.id, tandems.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        tandemsInScope(scope, today),
        isNull(tandemAlerts.settledAt),
        organisationId === null
          ? undefined
          : or(eq(mentors.organisationId, organisationId), isNull(mentors.organisationId)),
      ),
    )
    .orderBy(asc(tandemAlerts.raisedAt), asc(tandemAlerts.id))
    .limit(500);
}

/** What is open of one tandem, the oldest first. */
export async function listAlertsOf(handle: Handle, tandemId: string) {
  return handle
    .select({ kind: tandemAlerts.kind, raisedAt: tandemAlerts.raisedAt })
    .from(tandemAlerts)
    .where(and(eq(tandemAlerts.tandemId, tandemId), isNull(tandemAlerts.settledAt)))
    .orderBy(asc(tandemAlerts.raisedAt));
}

/** Which of these tandems were handed back by their mentor and wait for a call, with the instant. */
export async function handedBackAt(handle: Handle, tandemIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await handle
    .select({ tandemId: tandemAlerts.tandemId, raisedAt: tandemAlerts.raisedAt })
    .from(tandemAlerts)
    .where(
      and(
        inArray(tandemAlerts.tandemId, [...tandemIds]),
        eq(tandemAlerts.kind, 'handBack'),
        isNull(tandemAlerts.settledAt),
      ),
    );
  return new Map(rows.map((row) => [row.tandemId, row.raisedAt]));
}
