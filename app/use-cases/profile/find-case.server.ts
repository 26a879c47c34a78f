import type { Actor } from '#app/domain/account/actor.ts';
import type { Consent } from '#app/domain/consent/consent.ts';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { listConsents } from '#db/queries/consent.ts';
import { findCaseFacts, findProfile, type CaseFacts, type ProfileRecord } from '#db/queries/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { profileResource } from './profile-resource.server.ts';

export interface CasePage {
  readonly profile: ProfileRecord;
  /** Null for staff who may see the profile but not who it is. */
  readonly person: IdentityParts | null;
  readonly facts: CaseFacts | null;
  readonly consents: readonly Consent[];
  readonly mayEdit: boolean;
  readonly mayAssign: boolean;
}

/**
 * One case: the nameless profile for staff in reach; who it is, the papers and the consents for the case's own people
 * only (one audit row).
 * @throws DomainError notFound, forbidden
 */
export async function findCase(app: AppContext, actor: Actor, profileId: string): Promise<CasePage> {
  const now = app.clock.now();
  const profile = found(await findProfile(app.db, profileId, dayOf(now)));
  const resource = profileResource(profile);
  allow(actor, 'profile.read', resource);
  if (profile.state === 'erased') found(null);
  const common = { profile, mayEdit: can(actor, 'profile.edit', resource), mayAssign: can(actor, 'profile.assign', resource) };
  if (!can(actor, 'identity.reveal', resource)) return { ...common, person: null, facts: null, consents: [] };
  const parts = ['name', 'contact', 'birth', 'status', 'number'] as const;
  const persons = await write(app.db, (tx) =>
    revealIdentity(tx, app.vault, grantForCases(actor, [{ id: profile.id, ...resource }], parts), now, parts),
  );
  return {
    ...common,
    person: persons.get(profile.id) ?? null,
    facts: can(actor, 'caseFacts.read', resource) ? await findCaseFacts(app.db, profile.id) : null,
    consents: await listConsents(app.db, profile.id),
  };
}
