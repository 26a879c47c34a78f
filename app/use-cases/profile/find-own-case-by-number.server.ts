import type { Actor } from '#app/domain/account/actor.ts';
import { normaliseKey } from '#app/domain/imports/list-key.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findIdentityIds } from '#app/identity/keep-identity.server.ts';
import { findProfile } from '#db/queries/profile.ts';
import type { AppContext } from '../app-context.ts';
import { profileResource } from './profile-resource.server.ts';

/** The actor's own case with this customer number; null when there is none or it is somebody else's. */
export async function findOwnCaseByNumber(
  app: AppContext,
  actor: Actor,
  customerNumber: string,
): Promise<string | null> {
  const number = normaliseKey(customerNumber);
  if (number === '') return null;
  const id = (await findIdentityIds(app.db, app.vault, 'customerNumber', [number])).get(number);
  if (id === undefined) return null;
  const profile = await findProfile(app.db, id, dayOf(app.clock.now()));
  return profile !== null && can(actor, 'identity.reveal', profileResource(profile)) ? profile.id : null;
}
