import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { findUser, listColleagues, listUsers as queryUsers, type UserAccount } from '#db/queries/account.ts';
import { countOpenCases } from '#db/queries/case-assignment.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';

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
  if (user.hasPassword || (app.config.mode === 'demo' && !user.hasOpenLink)) return 'active';
  return 'waiting';
}

export interface UserPage {
  readonly user: UserAccount;
  /** Open cases that must be handed on before the account can be deactivated. */
  readonly openCases: number;
  readonly successors: readonly { readonly id: string; readonly displayName: string | null }[];
}

/** One account for administration, with who could take over its cases. @throws DomainError notFound */
export async function getUser(app: AppContext, actor: Actor, userId: string): Promise<UserPage> {
  const user = found(await findUser(app.db, userId));
  allow(actor, 'user.edit', { organisationId: user.organisationId, teamId: user.teamId, ownerIds: [user.id] });
  const openCases = await countOpenCases(app.db, userId);
  const successors =
    user.organisationId === null ? [] : await listColleagues(app.db, user.organisationId, 'caseworker', userId);
  return { user, openCases, successors: successors.map(({ id, displayName }) => ({ id, displayName })) };
}
