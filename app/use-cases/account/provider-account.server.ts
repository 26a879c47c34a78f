import { eq, sql } from 'drizzle-orm';
import {
  textClaim,
  type ProviderClaims,
  type ProviderRefusal,
  type ProviderRole,
} from '#app/domain/account/sign-in-provider.ts';
import { isEmail } from '#app/domain/identity/email.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import type { Tx } from '#db/client.ts';
import { endCoverBy } from '#db/queries/account/absence.ts';
import { deleteSessionsOf, findCodeAccount, findUser, type UserAccount } from '#db/queries/account/account.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { countOpenCases } from '#db/queries/profile/case-assignment.ts';
import {
  findProviderAccount,
  insertProviderAccount,
  type SignInProviderRow,
} from '#db/queries/account/sign-in-provider.ts';
import { users } from '#db/schema/account.ts';
import type { AppContext } from '../app-context.ts';
import { found } from './allow.server.ts';
import type { Entering } from './enter.server.ts';
import { tellOfFactor } from './factor-owner.server.ts';

/**
 * The account of somebody a house's service has named: the one it led to before, else one of the same house with her proved
 * address, else a new one. Its roles are what the service says, each time. Accounts of administrators and of other houses are
 * out of its reach: whoever runs the service of one house must not become somebody else here.
 * @param roles what the claim gives, at least one
 * @returns the account, or why there is none
 */
export async function accountByProvider(
  app: AppContext,
  tx: Tx,
  provider: SignInProviderRow,
  claims: ProviderClaims,
  roles: readonly ProviderRole[],
): Promise<Entering | ProviderRefusal> {
  const name = { organisationId: provider.organisationId, issuer: provider.issuer, subject: claims.sub };
  const knownId = await findProviderAccount(tx, name);
  if (knownId !== null) return broughtUpToDate(app, tx, provider, found(await findUser(tx, knownId)), roles);
  const email = textClaim(claims, 'email', 200);
  if (email === null || !isEmail(email)) return 'noAddress';
  const link = (userId: string) => insertProviderAccount(tx, { ...name, userId, createdAt: app.clock.now() });
  const same = await findCodeAccount(tx, loginIndex(app.vault, email));
  if (claims['email_verified'] === false) return 'addressUnproved';
  if (same === null) {
    const account = await openAccount(app, tx, provider, { email, displayName: textClaim(claims, 'name', 100) }, roles);
    await link(account.id);
    return account;
  }
  const isProved = claims['email_verified'] === true || provider.provesAddresses;
  if (!isProved) return 'addressUnproved';
  const account = await broughtUpToDate(app, tx, provider, found(await findUser(tx, same.id)), roles);
  if (typeof account === 'string') return account;
  await link(account.id);
  await tellOfFactor(app, tx, { userId: account.id, actorId: account.id, action: 'user.providerLinked' });
  return account;
}

async function openAccount(
  app: AppContext,
  tx: Tx,
  { organisationId }: SignInProviderRow,
  person: { readonly email: string; readonly displayName: string | null },
  roles: readonly ProviderRole[],
): Promise<Entering> {
  const createdAt = app.clock.now();
  const [row] = await tx
    .insert(users)
    .values({
      ...person,
      loginIndex: loginIndex(app.vault, person.email),
      roles: [...roles],
      organisationId,
      createdAt,
    })
    .returning({ id: users.id });
  const { id } = found(row);
  await note(app, tx, id, 'user.fromProvider', roles);
  return { id, roles, organisationId };
}

async function broughtUpToDate(
  app: AppContext,
  tx: Tx,
  { organisationId }: SignInProviderRow,
  user: UserAccount,
  roles: readonly ProviderRole[],
): Promise<Entering | ProviderRefusal> {
  if (user.deactivatedAt !== null) return 'deactivated';
  if (user.roles.includes('administrator')) return 'administrator';
  if (user.organisationId !== organisationId) return 'otherHouse';
  const isSame = [...user.roles].sort().join() === [...roles].sort().join();
  if (isSame) return { id: user.id, roles, organisationId };
  const losesCases = user.roles.includes('caseworker') && !roles.includes('caseworker');
  if (losesCases && (await countOpenCases(tx, user.id)) > 0) return 'openCases';
  await tx
    .update(users)
    .set({ roles: [...roles], coveredBy: null, version: sql`${users.version} + 1` })
    .where(eq(users.id, user.id));
  await endCoverBy(tx, user.id);
  await deleteSessionsOf(tx, user.id);
  await note(app, tx, user.id, 'user.rolesFromProvider', roles);
  return { id: user.id, roles, organisationId };
}

function note(
  app: AppContext,
  tx: Tx,
  userId: string,
  action: 'user.fromProvider' | 'user.rolesFromProvider',
  roles: readonly ProviderRole[],
): Promise<void> {
  return appendAudit(tx, app.clock.now(), {
    actorId: userId,
    action,
    subjectKind: 'user',
    subjectIds: [userId],
    detail: { roles: roles.join(' ') },
  });
}
