import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
import { endMentoring } from './end-mentoring.server.ts';

/**
 * The learner's yes for the purpose "Sprachpatin" is taken back by whoever looks after her: nothing is noted down, nobody is
 * asked why.
 * @throws DomainError notFound, forbidden
 */
export async function withdrawMentoringConsent(app: AppContext, actor: Actor, profileId: string): Promise<void> {
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, profileId, dayOf(app.clock.now())));
    allowForLearner(actor, 'consent.record', profile);
    await leaveMentoring(app, tx, actor.userId, profile);
  });
}

/**
 * The same in the caller's transaction, also for herself on her link. A guest is here for nothing else: she ages from then on
 * as a closed case does, and no later list brings her back. Checks no rights.
 */
export async function leaveMentoring(app: AppContext, tx: Tx, by: string, profile: ProfileRecord): Promise<void> {
  const { id, version, state, isGuest } = profile;
  await takeBackConsents(tx, app.clock.now(), by, id, ['mentoring']);
  await endMentoring(app, tx, by, [id]);
  if (isGuest && state !== 'closed')
    await changeProfiles(app, tx, by, [{ kind: 'close', id, version, reason: 'onOwnWish' }]);
}
