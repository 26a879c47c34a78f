import { mostPasskeys } from '#app/domain/account/second-factor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { findUser } from '#db/queries/account/account.ts';
import { insertPasskey, listCredentials, listPasskeys } from '#db/queries/account/second-factor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { found } from './allow.server.ts';
import { tellOfFactor, type FactorOwner } from './factor-owner.server.ts';
import { askForNewPasskey, readNewPasskey, type PasskeyQuestion } from './passkey-answers.server.ts';

/** What the browser is asked for a new passkey of hers; null where this portal's address can have none. */
export async function questionForNewPasskey(app: AppContext, owner: FactorOwner): Promise<PasskeyQuestion> {
  const user = found(await findUser(app.db, owner.userId));
  return askForNewPasskey(app, owner.binding, user, await listCredentials(app.db, owner.userId));
}

/**
 * Takes in a passkey that her browser made just now.
 * @param device browser and system in two words, by which she knows it again
 * @throws DomainError invalid (`passkeyRefused`, `passkeyNeedsScript`), blocked (`tooManyPasskeys`)
 */
export async function addPasskey(
  app: AppContext,
  owner: FactorOwner,
  answer: string,
  device: string | null,
): Promise<void> {
  const { userId } = owner;
  const passkey = await readNewPasskey(app, owner.binding, answer);
  try {
    await write(app.db, async (tx) => {
      const known = await listPasskeys(tx, userId);
      if (known.length >= mostPasskeys)
        throw new DomainError('blocked', 'tooManyPasskeys', { params: { most: mostPasskeys } });
      await insertPasskey(tx, { ...passkey, userId, device, createdAt: app.clock.now() });
      await tellOfFactor(app, tx, { userId, actorId: userId, action: 'user.factorAdded', detail: 'passkey' });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('invalid', 'passkeyRefused');
  }
}
