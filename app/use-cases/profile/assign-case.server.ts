import type { Actor } from '#app/domain/account/actor.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { findUser } from '#db/queries/account/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { changeOwnCase, type OneProfile } from './change-own-case.server.ts';

/**
 * Hands a case to a caseworker of the same organisation (or takes one from the unassigned queue).
 * @throws DomainError invalid when the receiver is no active caseworker of the organisation; notFound, versionConflict
 */
export async function assignCase(
  app: AppContext,
  actor: Actor,
  input: OneProfile & { caseworkerId: string; reason: string | null },
): Promise<void> {
  await write(app.db, async (tx) => {
    const receiver = await findUser(tx, input.caseworkerId);
    await changeOwnCase(app, tx, actor, 'profile.assign', input, (profile) => {
      const fits =
        receiver !== null &&
        receiver.deactivatedAt === null &&
        receiver.organisationId === profile.organisationId &&
        receiver.roles.includes('caseworker');
      if (!fits) throw fieldError({ field: 'caseworkerId', code: 'pleaseChoose' });
      return {
        kind: 'assign',
        id: input.profileId,
        version: input.version,
        caseworkerId: input.caseworkerId,
        reason: input.reason,
      };
    });
  });
}
