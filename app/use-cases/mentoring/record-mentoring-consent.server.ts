import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { findLearner } from '#db/queries/mentoring/learner.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';

/**
 * Records a learner's yes for the purpose "Sprachpatin" before somebody is found for her: from now on coordinators see
 * that she waits, without a name.
 * @throws DomainError conflict (`learnerWishMissing`, `caseClosed`), notFound, forbidden, unavailable
 */
export async function recordMentoringConsent(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly consent: ConsentTaking; readonly key: string | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, dayOf(now)));
    allowForLearner(actor, 'consent.record', profile);
    if (profile.state === 'erased') found(null);
    if (profile.state === 'closed') throw new DomainError('conflict', 'caseClosed');
    if ((await findLearner(tx, profile.id)) === null) throw new DomainError('conflict', 'learnerWishMissing');
    await once(tx, now, { useCase: 'recordMentoringConsent', userId: actor.userId }, input.key, () =>
      takeConsent(tx, now, actor.userId, {
        ...input.consent,
        profileId: profile.id,
        purpose: 'mentoring',
        decision: 'yes',
      }),
    );
  });
}
