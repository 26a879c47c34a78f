import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { findUser, listUsers as queryUsers, type UserAccount } from '#db/queries/account/account.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { listSuccessors, workToHandOn, type WorkToHandOn } from './work-to-hand-on.server.ts';

/** `waiting`: she has not followed her invitation yet. */
export type AccountState = 'active' | 'waiting' | 'deactivated';

/** The accounts the actor may see: administrators all, team leads their team. */
export async function listUsers(
  app: AppContext,
  actor: Actor,
): Promise<(UserAccount & { readonly state: AccountState })[]> {
  const users = await queryUsers(app.db, scopeFor(actor, 'user.list'));
  return users.map((user) => ({ ...user, state: stateOf(app, user) }));
}

/** The demo world's accounts have no passwords: there, only a link that waits says that somebody was invited. */
function stateOf(app: AppContext, user: UserAccount): AccountState {
  if (user.deactivatedAt !== null) return 'deactivated';
  if (user.hasPassword || user.isFromProvider || (app.config.mode === 'demo' && !user.hasOpenLink)) return 'active';
  return 'waiting';
}

export interface UserPage {
  readonly user: UserAccount;
  /** What must be handed on before the account can be deactivated. */
  readonly work: WorkToHandOn;
  /** Who could take it over. */
  readonly successors: Readonly<Record<'caseworker' | 'officer', Awaited<ReturnType<typeof listSuccessors>>>>;
}

/** One account for administration, with who could take over its work. @throws DomainError notFound */
export async function getUser(app: AppContext, actor: Actor, userId: string): Promise<UserPage> {
  const user = found(await findUser(app.db, userId));
  allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
  return {
    user,
    work: await workToHandOn(app.db, userId),
    successors: {
      caseworker: await listSuccessors(app.db, user, 'caseworker'),
      officer: await listSuccessors(app.db, user, 'officer'),
    },
  };
}
