import type { Actor } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findProfile } from '#db/queries/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
import { endMentoring } from './end-mentoring.server.ts';

/**
 * The learner takes back her yes for the purpose "Sprachpatin": nothing is noted down, nobody is asked why. A guest is here
 * for nothing else: she ages from then on as a closed case does, and no later list brings her back.
 * @throws DomainError notFound, forbidden
 */
export async function withdrawMentoringConsent(app: AppContext, actor: Actor, profileId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, profileId, dayOf(now)));
    allowForLearner(actor, 'consent.record', profile);
    await takeBackConsents(tx, now, actor.userId, profileId, ['mentoring']);
    await endMentoring(app, tx, actor.userId, [profileId]);
    if (!profile.isGuest || profile.state === 'closed') return;
    const { id, version } = profile;
    await changeProfiles(app, tx, actor.userId, [{ kind: 'close', id, version, reason: 'onOwnWish' }]);
  });
}
