import type { Actor } from '#app/domain/account/actor.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { dropAskedChecks, planAskedChecks } from './asked-checks.server.ts';
import { ownPlacement } from './own-placement.server.ts';

/**
 * Her decision about being asked after the start, taken in a talk or on paper. A No takes back what stood; from then on nobody
 * is asked.
 * @param input `taking` null: she takes back a yes that stands, how is nobody's business
 * @throws DomainError notFound, forbidden, unavailable
 */
export async function decideAftercare(
  app: AppContext,
  actor: Actor,
  input: { readonly placementId: string; readonly decision: 'yes' | 'no'; readonly taking: ConsentTaking | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { profileId } = await ownPlacement(app, tx, actor, 'consent.record', input.placementId);
    const { decision, taking } = input;
    if (decision === 'no' && isGiven(await findConsent(tx, profileId, 'aftercare')))
      await takeBackConsents(tx, now, actor.userId, profileId, ['aftercare']);
    if (taking !== null)
      await takeConsent(tx, now, actor.userId, { ...taking, profileId, purpose: 'aftercare', decision });
    if (decision === 'yes') await planAskedChecks(tx, now, profileId);
    else await dropAskedChecks(tx, now, profileId);
  });
}
