import type { Actor } from '#app/domain/account/actor.ts';
import type { ErasureReason } from '#app/domain/identity/erasure.ts';
import type { ProfileState } from '#app/domain/profile/profile.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
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
    await eraseGuests(app, tx, actor.userId, [{ id, version, state: profile.state }], reason);
  });
  await finishErasures(app);
}

/** Closes and erases guests in the caller's transaction; `finishErasures` follows after the commit. Checks no rights. */
export async function eraseGuests(
  app: AppContext,
  tx: Tx,
  by: string | null,
  guests: readonly { readonly id: string; readonly version: number; readonly state: ProfileState }[],
  reason: ErasureReason,
): Promise<void> {
  const open = guests.filter(({ state }) => state !== 'closed');
  await changeProfiles(
    app,
    tx,
    by,
    open.map(({ id, version }) => ({ kind: 'close', id, version, reason: 'other' })),
  );
  await changeProfiles(
    app,
    tx,
    by,
    guests.map(({ id, version, state }) => ({
      kind: 'erase',
      id,
      version: state === 'closed' ? version : version + 1,
      reason,
    })),
  );
}

/** Takes up again a guest who has left: a list did not name her, or she took her yes back. @throws DomainError conflict, notFound, forbidden, versionConflict */
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
