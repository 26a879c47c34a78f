import { and, asc, count, eq, gt, inArray, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Role } from '#app/domain/account/role.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import { keptQuery } from '../../kept-query.ts';
import type { Handle, Tx } from '../../client.ts';
import { listed } from '../../listed.ts';
import { invitations, organisations, sessions, teams, users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { providerAccounts } from '../../schema/sign-in-provider.ts';

/** An account as administration shows it. Name, e-mail and phone are null for volunteers: theirs are in the vault. */
export interface UserAccount {
  readonly id: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly mentorId: string | null;
  readonly locale: 'de' | 'en';
  readonly wantsMails: boolean;
  /** Has set a password: the invitation was used. */
  readonly hasPassword: boolean;
  /** Signs in with the account of her house, which gives her roles too. */
  readonly isFromProvider: boolean;
  /** A link to set one is waiting to be opened. */
  readonly hasOpenLink: boolean;
  readonly deactivatedAt: Date | null;
  readonly version: number;
}

/** An unused one-time link of the account, whether or not it has run out. */
export const hasOpenLink = sql<boolean>`exists (select 1 from ${invitations} where ${invitations.userId} = ${users.id} and ${invitations.usedAt} is null)`;

/** The sign-in service of the house knows her. */
const isFromProvider = sql<boolean>`exists (select 1 from ${providerAccounts} where ${providerAccounts.userId} = ${users.id})`;

const columns = {
  id: users.id,
  displayName: users.displayName,
  email: users.email,
  phone: users.phone,
  roles: users.roles,
  organisationId: users.organisationId,
  organisationName: organisations.name,
  teamId: users.teamId,
  teamName: teams.name,
  companyId: users.companyId,
  companyName: companies.name,
  mentorId: users.mentorId,
  locale: users.locale,
  wantsMails: users.wantsMails,
  hasPassword: sql<boolean>`${users.passwordHash} is not null`.mapWith(Boolean),
  isFromProvider: isFromProvider.mapWith(Boolean),
  hasOpenLink: hasOpenLink.mapWith(Boolean),
  deactivatedAt: users.deactivatedAt,
  version: users.version,
} as const;

function selectUsers(handle: Handle) {
  return handle
    .select(columns)
    .from(users)
    .leftJoin(organisations, eq(organisations.id, users.organisationId))
    .leftJoin(teams, eq(teams.id, users.teamId))
    .leftJoin(companies, eq(companies.id, users.companyId))
    .$dynamic();
}

function within(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  const inHouse = or(
    isNull(users.organisationId),
    scope.houseId === null ? undefined : eq(users.organisationId, scope.houseId),
  );
  const either = [
    scope.organisationId === null ? undefined : eq(users.organisationId, scope.organisationId),
    scope.teamId === null ? undefined : and(inHouse, eq(users.teamId, scope.teamId)),
    scope.userId === null ? undefined : and(inHouse, eq(users.id, scope.userId)),
  ].filter((condition) => condition !== undefined);
  return either.length === 0 ? sql`0` : or(...either);
}

/** Accounts within the scope, active ones first, by name. */
export async function listUsers(handle: Handle, scope: Scope): Promise<UserAccount[]> {
  return selectUsers(handle)
    .where(within(scope))
    .orderBy(sql`${users.deactivatedAt} is not null`, sql`${users.displayName} collate nocase`, asc(users.id));
}

const userById = keptQuery((handle) =>
  selectUsers(handle)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare(),
);

export async function findUser(handle: Handle, id: string): Promise<UserAccount | null> {
  const [row] = await userById(handle).all({ id });
  return row ?? null;
}

const activeContact = keptQuery((handle) =>
  handle
    .select({
      name: users.displayName,
      phone: sql<string | null>`coalesce(${users.phone}, ${organisations.phone})`,
      email: users.email,
      organisationName: organisations.name,
    })
    .from(users)
    .leftJoin(organisations, eq(organisations.id, users.organisationId))
    .where(and(eq(users.id, sql.placeholder('id')), isNull(users.deactivatedAt)))
    .prepare(),
);

/** How to reach an active account; the house's number where it has none of its own. */
export async function findContact(handle: Handle, id: string) {
  const [row] = await activeContact(handle).all({ id });
  return row ?? null;
}

/** Active accounts of an organisation with a role, by name: who could take over. */
export async function listColleagues(handle: Handle, organisationId: string, role: Role, exceptId: string) {
  const rows = await handle
    .select({ id: users.id, displayName: users.displayName, roles: users.roles })
    .from(users)
    .where(and(eq(users.organisationId, organisationId), isNull(users.deactivatedAt), ne(users.id, exceptId)))
    .orderBy(sql`${users.displayName} collate nocase`);
  return rows.filter((row) => row.roles.includes(role));
}

/** Who works in a house, by name: also whose account is closed, since the log is older. */
export async function listStaffNames(handle: Handle, organisationId: string, roles: readonly Role[]) {
  const rows = await handle
    .select({ id: users.id, displayName: users.displayName, roles: users.roles })
    .from(users)
    .where(eq(users.organisationId, organisationId))
    .orderBy(sql`${users.displayName} collate nocase`);
  return rows
    .filter((row) => row.roles.some((role) => roles.includes(role)))
    .flatMap(({ id, displayName }) => (displayName === null ? [] : [{ id, name: displayName }]));
}

/** Everybody with this role who can sign in. */
export async function listUsersWithRole(handle: Handle, role: Role): Promise<{ id: string }[]> {
  return handle
    .select({ id: users.id })
    .from(users)
    .where(
      and(isNull(users.deactivatedAt), sql`exists (select 1 from json_each(${users.roles}) where value = ${role})`),
    );
}

/** Everybody of a company who can sign in. */
export async function listUsersOfCompany(handle: Handle, companyId: string): Promise<{ id: string }[]> {
  return handle
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.companyId, companyId), isNull(users.deactivatedAt)));
}

/** How many accounts there are. */
export async function countUsers(handle: Handle): Promise<number> {
  const [row] = await handle.select({ number: count() }).from(users);
  return row?.number ?? 0;
}

/** Active administrators with a password, beside `exceptId`: somebody must be left who can let others in. */
export async function countOtherAdministrators(handle: Handle, exceptId: string): Promise<number> {
  const [row] = await handle
    .select({ number: count() })
    .from(users)
    .where(
      and(
        ne(users.id, exceptId),
        isNull(users.deactivatedAt),
        sql`${users.passwordHash} is not null`,
        sql`exists (select 1 from json_each(${users.roles}) where value = 'administrator')`,
      ),
    );
  return row?.number ?? 0;
}

/** Ends every session of a user; `exceptId` (hash) stays. */
export async function deleteSessionsOf(tx: Tx, userId: string, exceptId?: string): Promise<void> {
  await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), exceptId === undefined ? undefined : ne(sessions.id, exceptId)));
}

/** Makes every open one-time link of a user worthless. */
export async function closeInvitationsOf(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.userId, userId), isNull(invitations.usedAt)));
}

/** What these accounts are, by id: roles, and the company of a company's account. */
export async function findRolesOf(
  handle: Handle,
  ids: readonly string[],
): Promise<Map<string, { readonly roles: readonly Role[]; readonly companyId: string | null }>> {
  const rows = await handle
    .select({ id: users.id, roles: users.roles, companyId: users.companyId })
    .from(users)
    .where(inArray(users.id, listed(ids)));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The account behind the keyed hash of an address, for a sign-in by code; null when there is none. */
export async function findCodeAccount(handle: Handle, loginIndex: string) {
  const [row] = await handle
    .select({ id: users.id, roles: users.roles, deactivatedAt: users.deactivatedAt })
    .from(users)
    .where(eq(users.loginIndex, loginIndex));
  return row ?? null;
}

/** The account that may be mailed a link for a new password: open, with a password and an address of its own; null: there is none. */
export async function findResetAccount(handle: Handle, loginIndex: string) {
  const [row] = await handle
    .select({ id: users.id, roles: users.roles })
    .from(users)
    .where(
      and(
        eq(users.loginIndex, loginIndex),
        isNull(users.deactivatedAt),
        isNotNull(users.passwordHash),
        isNotNull(users.email),
      ),
    );
  return row ?? null;
}

/** Whether a link for a new password that nobody handed over was made since then and can still be used. */
export async function hasFreshReset(handle: Handle, userId: string, since: Date): Promise<boolean> {
  const rows = await handle
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.userId, userId),
        eq(invitations.purpose, 'passwordReset'),
        isNull(invitations.createdBy),
        isNull(invitations.usedAt),
        gt(invitations.createdAt, since),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
