import type { Actor } from '#app/domain/account/actor.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { noteReading } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { caseResource } from './profile-resource.server.ts';

/** The case a row is about, with what the policy asks of it. */
export type CaseReference = { readonly profileId: string } & Pick<
  ProfileRecord,
  'organisationId' | 'teamId' | 'caseworkerId' | 'coveredBy'
>;

/**
 * "Nachname, Vorname" by profile id for those rows of a list that are the actor's own or covered cases; the others are
 * absent, and their case code stands there. One audit row for the whole list.
 */
export async function revealCaseNames(
  app: AppContext,
  actor: Actor,
  rows: readonly CaseReference[],
): Promise<Map<string, string>> {
  const own = new Map(
    rows.flatMap((row) => {
      const resource = caseResource(row);
      return can(actor, 'identity.reveal', resource)
        ? [[row.profileId, { id: row.profileId, ...resource }] as const]
        : [];
    }),
  );
  if (own.size === 0) return new Map();
  const persons = await noteReading(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForCases(actor, [...own.values()], ['name']), app.clock.now(), ['name']),
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
