import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { takeConsent, type ConsentTaking } from '../consent/record-consent.server.ts';
import { takeBackConsents } from '../consent/withdraw-consent.server.ts';
import { changeOwnCase, type OneProfile } from './change-own-case.server.ts';

/**
 * Records the person's yes to a profile without a name and publishes it: from now on it is ranked for postings.
 * @throws DomainError blocked (`profileIncomplete`, problems name what is missing), conflict (`profileMoveImpossible`),
 *   versionConflict, notFound
 */
export async function publishProfile(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { consent: ConsentTaking | null },
): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, 'profile.edit', input, async () => {
      if (input.consent !== null) {
        await takeConsent(tx, now, actor.userId, {
          ...input.consent,
          profileId: input.profileId,
          purpose: 'namelessProfile',
          decision: 'yes',
        });
      } else if (!isGiven(await findConsent(tx, input.profileId, 'namelessProfile'))) {
        throw new DomainError('blocked', 'consentMissing');
      }
      return { kind: 'publish', id: input.profileId, version: input.version };
    });
  });
}

/**
 * The person withdraws her yes: the profile leaves every view and index, what has not started ends, and with the yes to the
 * profile those to single postings and companies are taken back, in one transaction. Work that has started goes on.
 * @throws DomainError conflict (`profileMoveImpossible`), notFound, versionConflict
 */
export async function withdrawProfile(app: AppContext, actor: Actor, input: OneProfile): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, 'profile.edit', input, () => ({
      kind: 'withdraw',
      id: input.profileId,
      version: input.version,
    }));
    await takeBackConsents(tx, now, actor.userId, input.profileId, [
      'namelessProfile',
      'detailedProfile',
      'proposal',
      'introduction',
    ]);
  });
}
