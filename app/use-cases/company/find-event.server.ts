import type { Actor } from '#app/domain/account/actor.ts';
import { eventPhase, type Invitation } from '#app/domain/company/employer-event.ts';
import { mayEver, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { addDays, dayOf, type Day } from '#app/domain/time/day.ts';
import { profilesBlocking } from '#db/queries/disclosure/company-block.ts';
import {
  eventOutcome,
  findEvent as findRow,
  listEventCompanies,
  listEventGuests,
  listEvents as listRows,
  type EmployerEvent,
  type EventOutcome,
} from '#db/queries/company/employer-event.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { findContactPerson, type ContactPerson } from './find-contact-person.server.ts';
import { listCompanyChoices } from './list-companies.server.ts';

export type EventPhase = ReturnType<typeof eventPhase>;

/** An event in a list of staff. */
export type EventRow = Pick<EmployerEvent, 'id' | 'title' | 'startsAt' | 'venue'> & { readonly phase: EventPhase };

/** A person's own invitation, for the people of her case only. */
export interface GuestRow extends Invitation {
  readonly profileId: string;
  readonly caseCode: string;
  /** Invited companies she excluded: she should know before she goes. */
  readonly excludedCompanies: readonly string[];
}

export interface EventPage {
  readonly event: EmployerEvent;
  readonly phase: EventPhase;
  readonly officer: ContactPerson | null;
  readonly companies: readonly (Invitation & { readonly companyId: string; readonly companyName: string })[];
  readonly guests: readonly GuestRow[];
  readonly outcome: EventOutcome;
  /** Until when postings and proposals are counted as come of it. */
  readonly countedUntil: Day;
  /** Companies that can still be invited; for whoever may. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly mayEdit: boolean;
  readonly mayInvite: boolean;
}

const listed = 100;

/** Events for staff, the latest first. */
export async function listEvents(app: AppContext, actor: Actor): Promise<readonly EventRow[]> {
  const today = dayOf(app.clock.now());
  const rows = await listRows(app.db, scopeFor(actor, 'employerEvent.read'), listed);
  return rows.map((event) => ({
    id: event.id,
    title: event.title,
    startsAt: event.startsAt,
    venue: event.venue,
    phase: eventPhase(event, today),
  }));
}

/**
 * One event: which companies are invited, sums of the people, and what came of it. Who the invited people are is shown of
 * the reader's own cases alone.
 * @throws DomainError notFound, forbidden
 */
export async function findEvent(app: AppContext, actor: Actor, eventId: string): Promise<EventPage> {
  allow(actor, 'employerEvent.read', {});
  const now = app.clock.now();
  const today = dayOf(now);
  const event = found(await findRow(app.db, eventId));
  const phase = eventPhase(event, today);
  const companies = await listEventCompanies(app.db, event.id);
  const mayEdit = mayEver(actor, 'employerEvent.edit');
  const mayInvite = mayEver(actor, 'employerEvent.invite');
  const countedUntil = addDays(event.heldOn, await houseDays(app.db, now, 'house.eventOutcomeDays'));
  const isOpen = phase === 'planned' || phase === 'today';
  const invited = new Set(companies.map(({ companyId }) => companyId));
  return {
    event,
    phase,
    officer: await findContactPerson(app, event.officerId),
    companies,
    guests: mayInvite ? await guestsOf(app, actor, event.id, companies) : [],
    outcome: await eventOutcome(app.db, event.id, midnight(event.heldOn), midnight(addDays(countedUntil, 1))),
    countedUntil,
    choices: mayEdit && isOpen ? (await listCompanyChoices(app, actor)).filter(({ id }) => !invited.has(id)) : [],
    mayEdit,
    mayInvite,
  };
}

async function guestsOf(
  app: AppContext,
  actor: Actor,
  eventId: string,
  companies: EventPage['companies'],
): Promise<GuestRow[]> {
  const scope = scopeFor(actor, 'employerEvent.invite');
  const guests = await listEventGuests(app.db, scope, dayOf(app.clock.now()), eventId);
  if (guests.length === 0) return [];
  const coming = companies.filter(({ state }) => state !== 'declined');
  const blocking = await Promise.all(
    coming.map(async ({ companyId, companyName }) => ({
      companyName,
      profileIds: new Set(await profilesBlocking(app.db, companyId)),
    })),
  );
  return guests.map((guest) => ({
    ...guest,
    excludedCompanies: blocking.flatMap(({ companyName, profileIds }) =>
      profileIds.has(guest.profileId) ? [companyName] : [],
    ),
  }));
}

const midnight = (day: Day) => berlinInstant(day, '00:00') ?? new Date(`${day}T00:00:00Z`);
