import type { Actor } from '#app/domain/account/actor.ts';
import type { ErasureReason } from '#app/domain/identity/erasure.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findProfile } from '#db/queries/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { finishErasures } from '../job/finish-erasures.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { guestResource } from '../profile/profile-resource.server.ts';

/**
 * Erases a learner who is nobody's client, for good and at once: no case has to be closed before. Her tandem ends; it stays
 * to be counted.
 * @throws DomainError notFound, forbidden, versionConflict
 */
export async function eraseGuest(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly version: number; readonly reason: ErasureReason },
): Promise<void> {
  const { profileId: id, version, reason } = input;
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, id, dayOf(app.clock.now())));
    allow(actor, 'guest.keep', guestResource(profile));
    const isOpen = profile.state !== 'closed';
    if (isOpen) await changeProfiles(app, tx, actor.userId, [{ kind: 'close', id, version, reason: 'other' }]);
    await changeProfiles(app, tx, actor.userId, [
      { kind: 'erase', id, version: isOpen ? version + 1 : version, reason },
    ]);
  });
  await finishErasures(app);
}

/** Takes up again a guest who was let go because a list did not name her. @throws DomainError conflict, notFound, forbidden, versionConflict */
export async function reopenGuest(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly version: number },
): Promise<void> {
  const { profileId: id, version } = input;
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, id, dayOf(app.clock.now())));
    allow(actor, 'guest.keep', guestResource(profile));
    await changeProfiles(app, tx, actor.userId, [{ kind: 'reopen', id, version }]);
  });
}
