import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { deleteSessionsOf, findUser } from '#db/queries/account.ts';
import { deleteFactors, findFactorState } from '#db/queries/second-factor.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { tellOfFactor } from './factor-owner.server.ts';

/** Whether somebody has set up a second factor, for the administrator's page of her account. */
export async function hasFactor(app: AppContext, actor: Actor, userId: string): Promise<boolean> {
  const user = found(await findUser(app.db, userId));
  allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
  const state = await findFactorState(app.db, userId);
  return state.passkeys > 0 || state.codesSince !== null;
}

/**
 * Takes away everything somebody signs in with beside her password, because she has lost it, and ends her sessions. She sets
 * it up anew at her next sign-in, and is told by mail. Whoever calls has made sure that it is she who asks.
 * @throws DomainError notFound, blocked (`factorsOfYourself`)
 */
export async function resetFactors(app: AppContext, actor: Actor, userId: string): Promise<void> {
  await write(app.db, async (tx) => {
    const user = found(await findUser(tx, userId));
    allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
    if (user.id === actor.userId) throw new DomainError('blocked', 'factorsOfYourself');
    if (!(await deleteFactors(tx, user.id))) return;
    await deleteSessionsOf(tx, user.id);
    await tellOfFactor(app, tx, { userId: user.id, actorId: actor.userId, action: 'user.factorsReset' });
  });
}
