import type { Actor } from '#app/domain/account/actor.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { grantForMentors } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';

/** "Nachname, Vorname" of volunteers by id for coordinators (one audit row); empty for everybody else. */
export async function mentorNames(
  app: AppContext,
  actor: Actor,
  mentors: readonly { readonly id: string }[],
): Promise<Map<string, string>> {
  const rows = mentors.map(({ id }) => ({ id, mentorId: id })).filter((row) => can(actor, 'mentor.read', row));
  if (rows.length === 0) return new Map();
  const persons = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForMentors(actor, rows, ['name']), app.clock.now(), ['name']),
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
