import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Invitation } from '#app/domain/company/employer-event.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { employerEvents, eventCompanies, eventGuests } from '../../schema/employer-event.ts';
import { profiles } from '../../schema/profile.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';

const columns = {
  id: employerEvents.id,
  title: employerEvents.title,
  heldOn: employerEvents.heldOn,
  startsAt: employerEvents.startsAt,
  venue: employerEvents.venue,
  officerId: employerEvents.officerId,
  cancelledAt: employerEvents.cancelledAt,
  version: employerEvents.version,
};

export type EmployerEvent = {
  readonly id: string;
  readonly title: string;
  readonly heldOn: Day;
  readonly startsAt: Date;
  readonly venue: string;
  readonly officerId: string;
  readonly cancelledAt: Date | null;
  readonly version: number;
};

/** Events of a scope (all or none), the latest first. */
export async function listEvents(handle: Handle, scope: Scope, limit: number): Promise<EmployerEvent[]> {
  return handle
    .select(columns)
    .from(employerEvents)
    .where(scope.all ? undefined : sql`false`)
    .orderBy(desc(employerEvents.heldOn), asc(employerEvents.id))
    .limit(limit);
}

export async function findEvent(handle: Handle, id: string): Promise<EmployerEvent | null> {
  const [row] = await handle.select(columns).from(employerEvents).where(eq(employerEvents.id, id));
  return row ?? null;
}

export async function insertEvent(
  tx: Tx,
  row: Omit<typeof employerEvents.$inferInsert, 'id' | 'cancelledAt' | 'version'>,
): Promise<string> {
  const id = newId();
  await tx.insert(employerEvents).values({ id, ...row });
  return id;
}

/** @returns false when somebody else was faster */
export async function cancelEventRow(tx: Tx, id: string, version: number, at: Date): Promise<boolean> {
  const rows = await tx
    .update(employerEvents)
    .set({ cancelledAt: at, version: version + 1 })
    .where(and(eq(employerEvents.id, id), eq(employerEvents.version, version)))
    .returning({ id: employerEvents.id });
  return rows.length === 1;
}

/** Companies that were invited, by name. */
export async function listEventCompanies(handle: Handle, eventId: string) {
  return handle
    .select({
      companyId: eventCompanies.companyId,
      companyName: companies.name,
      state: eventCompanies.state,
      attended: eventCompanies.attended,
    })
    .from(eventCompanies)
    .innerJoin(companies, eq(companies.id, eventCompanies.companyId))
    .where(eq(eventCompanies.eventId, eventId))
    .orderBy(asc(companies.nameKey), asc(companies.id));
}

/** @returns false when it was invited before */
export async function insertEventCompany(
  tx: Tx,
  row: Pick<typeof eventCompanies.$inferInsert, 'eventId' | 'companyId' | 'invitedBy' | 'invitedAt'>,
): Promise<boolean> {
  const rows = await tx
    .insert(eventCompanies)
    .values({ ...row, state: 'invited' })
    .onConflictDoNothing()
    .returning({ companyId: eventCompanies.companyId });
  return rows.length === 1;
}

export async function updateEventCompany(
  tx: Tx,
  eventId: string,
  companyId: string,
  changed: Invitation,
): Promise<void> {
  await tx
    .update(eventCompanies)
    .set(changed)
    .where(and(eq(eventCompanies.eventId, eventId), eq(eventCompanies.companyId, companyId)));
}

/** Guests whose case is in the scope, by case code: nobody reads who else was invited. */
export async function listEventGuests(handle: Handle, scope: Scope, today: Day, eventId: string) {
  return handle
    .select({
      profileId: eventGuests.profileId,
      caseCode: profiles.caseCode,
      state: eventGuests.state,
      attended: eventGuests.attended,
    })
    .from(eventGuests)
    .innerJoin(profiles, eq(profiles.id, eventGuests.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        eq(eventGuests.eventId, eventId),
        scope.all ? undefined : anyOf(casesInScope(scope, today, profiles.organisationId)),
      ),
    )
    .orderBy(asc(profiles.caseCode));
}

export async function findEventGuest(handle: Handle, eventId: string, profileId: string): Promise<Invitation | null> {
  const [row] = await handle
    .select({ state: eventGuests.state, attended: eventGuests.attended })
    .from(eventGuests)
    .where(and(eq(eventGuests.eventId, eventId), eq(eventGuests.profileId, profileId)));
  return row ?? null;
}

/** @returns false when she was invited before */
export async function insertEventGuest(
  tx: Tx,
  row: Pick<typeof eventGuests.$inferInsert, 'eventId' | 'profileId' | 'invitedBy' | 'invitedAt'>,
): Promise<boolean> {
  const rows = await tx
    .insert(eventGuests)
    .values({ ...row, state: 'invited' })
    .onConflictDoNothing()
    .returning({ profileId: eventGuests.profileId });
  return rows.length === 1;
}

export async function updateEventGuest(tx: Tx, eventId: string, profileId: string, changed: Invitation): Promise<void> {
  await tx
    .update(eventGuests)
    .set(changed)
    .where(and(eq(eventGuests.eventId, eventId), eq(eventGuests.profileId, profileId)));
}

/** What came of an event: sums, no person. */
export interface EventOutcome {
  readonly guestsInvited: number;
  readonly guestsAttended: number;
  /** Postings that companies who were there offered in the days from the event on. */
  readonly postings: number;
  /** Proposals in these days of somebody who was there to a company that was there, and how far they came. */
  readonly proposals: number;
  readonly introduced: number;
  readonly started: number;
}

/**
 * @param from instant at which the event's day began; `to`: at which the day after `until` began
 */
export async function eventOutcome(handle: Handle, eventId: string, from: Date, to: Date): Promise<EventOutcome> {
  const there = sql`select company_id from ${eventCompanies} where event_id = ${eventId} and attended = 1`;
  const guests = sql`select profile_id from ${eventGuests} where event_id = ${eventId} and attended = 1`;
  const span = sql`>= ${from.getTime()} and`;
  const met = sql`from proposals r left join placements s on s.proposal_id = r.id where r.company_id in (${there}) and r.profile_id in (${guests}) and r.proposed_at ${span} r.proposed_at < ${to.getTime()}`;
  const [row] = await handle.all<EventOutcome>(
    sql`select
      (select count(*) from ${eventGuests} where event_id = ${eventId}) as guestsInvited,
      (select count(*) from (${guests})) as guestsAttended,
      (select count(*) from postings p where p.company_id in (${there}) and p.created_at ${span} p.created_at < ${to.getTime()}) as postings,
      (select count(*) ${met}) as proposals,
      (select count(*) ${met} and r.introduced_at is not null) as introduced,
      (select count(*) ${met} and s.started_on is not null) as started`,
  );
  return row ?? { guestsInvited: 0, guestsAttended: 0, postings: 0, proposals: 0, introduced: 0, started: 0 };
}
