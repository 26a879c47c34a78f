import type { Actor } from '#app/domain/account/actor.ts';
import { can, scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { grantForGuests } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { countGuests, listGuests } from '#db/queries/mentoring/guest.ts';
import { noteReading } from '#db/transaction.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { guestResource } from '../profile/profile-resource.server.ts';

/** Rows of the list on one page. */
export const guestsPerPage = 50;

/**
 * Learners who are nobody's client, by name (one audit row), for the coordinators of the house whose guests they are: first
 * those whose yes is still missing.
 * @param page 0-based
 * @throws DomainError forbidden
 */
export async function listHouseGuests(app: AppContext, actor: Actor, page: number) {
  allow(actor, 'guest.keep', { organisationId: actor.organisationId });
  const scope = scopeFor(actor, 'guest.keep');
  const rows = await listGuests(app.db, scope, { number: page, size: guestsPerPage });
  const names = await guestNames(app, actor, rows);
  return {
    count: await countGuests(app.db, scope),
    rows: rows.map((row) => ({
      id: row.id,
      caseCode: row.caseCode,
      name: names.get(row.id) ?? null,
      place: app.places.name(row.quarterId ?? row.placeId ?? 0),
      goal: row.goal,
      goalLevel: row.goalLevel,
      state: row.state,
    })),
  };
}

/** "Nachname, Vorname" of guests by id for whoever keeps them (one audit row); the others are absent. */
export async function guestNames(
  app: AppContext,
  actor: Actor,
  guests: readonly { readonly id: string; readonly organisationId: string }[],
): Promise<Map<string, string>> {
  const rows = guests
    .map(({ id, organisationId }) => ({ id, ...guestResource({ isGuest: true, organisationId }) }))
    .filter((row) => can(actor, 'guest.keep', row));
  if (rows.length === 0) return new Map();
  const persons = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForGuests(actor, rows, ['name']), app.clock.now(), ['name']),
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
