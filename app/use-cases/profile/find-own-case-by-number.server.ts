import type { Actor } from '#app/domain/account/actor.ts';
import { normaliseKey } from '#app/domain/imports/list-key.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import type { AppContext } from '../app-context.ts';
import { findCaseByNumber } from './find-case-by-number.server.ts';
import { profileResource } from './profile-resource.server.ts';

/** The actor's own case with this customer number; null when there is none or it is somebody else's. */
export async function findOwnCaseByNumber(
  app: AppContext,
  actor: Actor,
  customerNumber: string,
): Promise<string | null> {
  const number = normaliseKey(customerNumber);
  if (number === '' || actor.organisationId === null) return null;
  const profile = await findCaseByNumber(app, app.db, actor.organisationId, number);
  return profile !== null && can(actor, 'identity.reveal', profileResource(profile)) ? profile.id : null;
}
