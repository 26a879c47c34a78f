import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForGuests } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { noteReading } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { guestResource } from '../profile/profile-resource.server.ts';
import { findLearnerPage } from './find-learner-page.server.ts';

/**
 * A learner who is nobody's client, by name, for the coordinators of the house whose guest she is: how to reach her, what she
 * wants, her yes, who fits. One audit row.
 * @throws DomainError notFound, forbidden
 */
export async function findGuestPage(app: AppContext, actor: Actor, profileId: string) {
  const now = app.clock.now();
  const profile = found(await findProfile(app.db, profileId, dayOf(now)));
  allow(actor, 'guest.keep', guestResource(profile));
  if (profile.state === 'erased') found(null);
  const parts = ['name', 'contact', 'number'] as const;
  const grant = grantForGuests(actor, [{ id: profileId, ...guestResource(profile) }], parts);
  const persons = await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, now, parts));
  const { name, contact, number } = found(persons.get(profileId));
  return {
    learner: { ...(await findLearnerPage(app, actor, profileId)), name: `${name.firstName} ${name.lastName}`.trim() },
    version: profile.version,
    number: number.customerNumber,
    phone: contact.phone,
    email: contact.email,
  };
}
