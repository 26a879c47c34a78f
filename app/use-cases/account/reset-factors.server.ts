import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { deleteSessionsOf, findCodeAccount, findUser } from '#db/queries/account/account.ts';
import { deleteFactors, findFactorState } from '#db/queries/account/second-factor.ts';
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

export type ResetOutcome = 'done' | 'unknown' | 'closed' | 'notAdministrator' | 'noFactor';

/**
 * The same for an administrator whom nobody else can help, by whoever runs the machine: the log says that nobody with an
 * account did it.
 * @returns `done`, or why nothing was changed
 */
export async function resetAdministrator(app: AppContext, email: string): Promise<ResetOutcome> {
  return write(app.db, async (tx) => {
    const account = await findCodeAccount(tx, loginIndex(app.vault, email));
    if (account === null) return 'unknown';
    if (account.deactivatedAt !== null) return 'closed';
    if (!account.roles.includes('administrator')) return 'notAdministrator';
    if (!(await deleteFactors(tx, account.id))) return 'noFactor';
    await deleteSessionsOf(tx, account.id);
    await tellOfFactor(app, tx, { userId: account.id, actorId: null, action: 'user.factorsReset' });
    return 'done';
  });
}
