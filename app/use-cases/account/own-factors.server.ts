import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import {
  deleteCodeKey,
  deletePasskey,
  deleteRecoveryCodes,
  findFactorState,
  findRequiredFrom,
  listPasskeys,
  type FactorState,
  type PasskeyRow,
} from '#db/queries/account/second-factor.ts';
import { findUser } from '#db/queries/account/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { mustHaveFactor } from './enter.server.ts';
import { tellOfFactor, type FactorOwner } from './factor-owner.server.ts';

export interface OwnFactors extends FactorState {
  readonly list: readonly PasskeyRow[];
  /** From this day on her house demands one; null: it does not. */
  readonly requiredFrom: Day | null;
}

/** What the actor has set up beside her password. */
export async function findOwnFactors(app: AppContext, actor: Actor): Promise<OwnFactors> {
  allow(actor, 'secondFactor.own', { ownerIds: [actor.userId] });
  return {
    ...(await findFactorState(app.db, actor.userId)),
    list: await listPasskeys(app.db, actor.userId),
    requiredFrom: await findRequiredFrom(app.db, actor.organisationId),
  };
}

/**
 * Removes one of her passkeys.
 * @throws DomainError notFound when it is not hers; blocked (`lastFactor`) when her house demands one and it is the last
 */
export async function removePasskey(app: AppContext, owner: FactorOwner, id: string): Promise<void> {
  await remove(app, owner, 'passkey', async (tx) => {
    if (!(await deletePasskey(tx, owner.userId, id))) throw new DomainError('notFound');
  });
}

/** Ends her one-time codes. @throws DomainError blocked (`lastFactor`) as above */
export async function removeCodes(app: AppContext, owner: FactorOwner): Promise<void> {
  await remove(app, owner, 'oneTimeCode', (tx) => deleteCodeKey(tx, owner.userId));
}

async function remove(
  app: AppContext,
  { userId }: FactorOwner,
  kind: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  await write(app.db, async (tx) => {
    await work(tx);
    const left = await findFactorState(tx, userId);
    if (left.passkeys === 0 && left.codesSince === null) {
      if (await mustHaveFactor(app, tx, found(await findUser(tx, userId))))
        throw new DomainError('blocked', 'lastFactor');
      // Paper alone is no second factor, but a way back to one.
      await deleteRecoveryCodes(tx, userId);
    }
    await tellOfFactor(app, tx, { userId, actorId: userId, action: 'user.factorRemoved', detail: kind });
  });
}
