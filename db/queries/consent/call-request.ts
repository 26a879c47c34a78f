import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { callRequests } from '../../schema/consent.ts';
import { proposals } from '../../schema/match.ts';
import { profiles } from '../../schema/profile.ts';
import { coveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';

const columns = {
  id: callRequests.id,
  profileId: callRequests.profileId,
  purpose: callRequests.purpose,
  proposalId: callRequests.proposalId,
  dueOn: callRequests.dueOn,
  askedAt: callRequests.askedAt,
};

/** Whom a person has asked to call her and nobody has yet, the earliest first. */
export async function openCallRequestsOf(handle: Handle, profileId: string) {
  return handle
    .select({ ...columns, companyName: companies.name })
    .from(callRequests)
    .leftJoin(proposals, eq(proposals.id, callRequests.proposalId))
    .leftJoin(companies, eq(companies.id, proposals.companyId))
    .where(and(eq(callRequests.profileId, profileId), isNull(callRequests.doneAt)))
    .orderBy(asc(callRequests.dueOn));
}

/** Open wishes to be called in a scope of cases, due until a day. */
export async function listCallRequests(handle: Handle, scope: Scope, today: Day, until: Day) {
  const rows = await handle
    .select({
      ...columns,
      caseCode: profiles.caseCode,
      organisationId: profiles.organisationId,
      caseworkerId: profiles.caseworkerId,
      teamId: users.teamId,
      absentUntil: users.absentUntil,
      coveredBy: users.coveredBy,
      companyName: companies.name,
    })
    .from(callRequests)
    .innerJoin(profiles, eq(profiles.id, callRequests.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .leftJoin(proposals, eq(proposals.id, callRequests.proposalId))
    .leftJoin(companies, eq(companies.id, proposals.companyId))
    .where(
      and(
        isNull(callRequests.doneAt),
        lte(callRequests.dueOn, until),
        scope.all ? undefined : anyOf(casesInScope(scope, today, profiles.organisationId)),
      ),
    )
    .orderBy(asc(callRequests.dueOn));
  return rows.map((row) => coveredToday(row, today));
}

export async function insertCallRequest(
  tx: Tx,
  row: { profileId: string; purpose: ConsentPurpose; proposalId: string | null; askedAt: Date; dueOn: Day },
): Promise<string> {
  const id = newId();
  await tx.insert(callRequests).values({ id, ...row });
  return id;
}

/** Somebody called. @returns false when that was recorded already */
export async function settleCallRequest(tx: Tx, id: string, profileId: string, at: Date, by: string): Promise<boolean> {
  const rows = await tx
    .update(callRequests)
    .set({ doneAt: at, doneBy: by })
    .where(and(eq(callRequests.id, id), eq(callRequests.profileId, profileId), isNull(callRequests.doneAt)))
    .returning({ id: callRequests.id });
  return rows.length === 1;
}
