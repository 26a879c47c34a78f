import type { Actor } from '#app/domain/account/actor.ts';
import type { ErasureReason } from '#app/domain/identity/erasure.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { finishErasures } from '../job/finish-erasures.server.ts';
import { changeProfiles } from './change-profiles.server.ts';
import { profileResource } from './profile-resource.server.ts';

/**
 * Erases the person behind a closed case, for good: the profile, who she is, and her key, so that older copies can't be
 * read either. Proposals and placements stay as rows without a person (docs/decisions/erased-is-a-tombstone.md).
 * @throws DomainError conflict (`profileMoveImpossible`) unless the case is closed; notFound, forbidden, versionConflict
 */
export async function eraseCase(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly version: number; readonly reason: ErasureReason },
): Promise<void> {
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, dayOf(app.clock.now())));
    allow(actor, 'profile.erase', profileResource(profile));
    await changeProfiles(app, tx, actor.userId, [
      { kind: 'erase', id: profile.id, version: input.version, reason: input.reason },
    ]);
  });
  await finishErasures(app);
}
