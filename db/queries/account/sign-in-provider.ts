import { and, asc, eq, sql } from 'drizzle-orm';
import type { ProviderRole } from '#app/domain/account/sign-in-provider.ts';
import type { Handle, Tx } from '../../client.ts';
import { organisations } from '../../schema/account.ts';
import { providerAccounts, signInProviderRoles, signInProviders } from '../../schema/sign-in-provider.ts';

/** The sign-in service of a house. `clientCipher` stays inside use cases. */
export interface SignInProviderRow {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientCipher: string | null;
  readonly roleClaim: string;
  readonly doesSecondFactor: boolean;
  readonly provesAddresses: boolean;
  readonly isOn: boolean;
  readonly version: number;
}

export async function findSignInProvider(handle: Handle, organisationId: string): Promise<SignInProviderRow | null> {
  const [row] = await handle
    .select({
      organisationId: signInProviders.organisationId,
      organisationName: organisations.name,
      issuer: signInProviders.issuer,
      clientId: signInProviders.clientId,
      clientCipher: signInProviders.clientCipher,
      roleClaim: signInProviders.roleClaim,
      doesSecondFactor: signInProviders.doesSecondFactor,
      provesAddresses: signInProviders.provesAddresses,
      isOn: signInProviders.isOn,
      version: signInProviders.version,
    })
    .from(signInProviders)
    .innerJoin(organisations, eq(organisations.id, signInProviders.organisationId))
    .where(eq(signInProviders.organisationId, organisationId));
  return row ?? null;
}

/** Houses whose people sign in with an account of their house, by name. */
export async function listSignInProviders(handle: Handle): Promise<{ id: string; name: string }[]> {
  return handle
    .select({ id: organisations.id, name: organisations.name })
    .from(signInProviders)
    .innerJoin(organisations, eq(organisations.id, signInProviders.organisationId))
    .where(eq(signInProviders.isOn, true))
    .orderBy(sql`${organisations.name} collate nocase`);
}

/** Every house by name, with what it asks of its staff when they sign in. */
export async function listSignInRules(handle: Handle) {
  const rows = await handle
    .select({
      name: organisations.name,
      kind: organisations.kind,
      secondFactorFrom: organisations.secondFactorFrom,
      isOn: signInProviders.isOn,
    })
    .from(organisations)
    .leftJoin(signInProviders, eq(signInProviders.organisationId, organisations.id))
    .orderBy(sql`${organisations.name} collate nocase`);
  return rows.map(({ isOn, ...row }) => ({ ...row, hasSignInService: isOn === true }));
}

export async function insertSignInProvider(
  tx: Tx,
  row: Omit<typeof signInProviders.$inferInsert, 'version'>,
): Promise<void> {
  await tx.insert(signInProviders).values(row);
}

/** @returns whether it still was as it was seen */
export async function updateSignInProvider(
  tx: Tx,
  { organisationId, version, ...row }: typeof signInProviders.$inferInsert & { version: number },
): Promise<boolean> {
  const changed = await tx
    .update(signInProviders)
    .set({ ...row, version: version + 1 })
    .where(and(eq(signInProviders.organisationId, organisationId), eq(signInProviders.version, version)))
    .returning({ id: signInProviders.organisationId });
  return changed.length > 0;
}

/** Which value of the claim gives which role, by value. */
export async function listProviderRoles(
  handle: Handle,
  organisationId: string,
): Promise<{ claimValue: string; role: ProviderRole }[]> {
  return handle
    .select({ claimValue: signInProviderRoles.claimValue, role: signInProviderRoles.role })
    .from(signInProviderRoles)
    .where(eq(signInProviderRoles.organisationId, organisationId))
    .orderBy(asc(signInProviderRoles.claimValue), asc(signInProviderRoles.role));
}

interface ProviderRoleRow {
  readonly organisationId: string;
  readonly claimValue: string;
  readonly role: ProviderRole;
}

/** Twice is once. */
export async function insertProviderRole(tx: Tx, row: ProviderRoleRow): Promise<void> {
  await tx.insert(signInProviderRoles).values(row).onConflictDoNothing();
}

/** @returns whether there was one */
export async function deleteProviderRole(tx: Tx, row: ProviderRoleRow): Promise<boolean> {
  const gone = await tx
    .delete(signInProviderRoles)
    .where(
      and(
        eq(signInProviderRoles.organisationId, row.organisationId),
        eq(signInProviderRoles.claimValue, row.claimValue),
        eq(signInProviderRoles.role, row.role),
      ),
    )
    .returning({ role: signInProviderRoles.role });
  return gone.length > 0;
}

interface ProviderName {
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
}

/** Whose account a service's own name for somebody leads to; null: nobody's yet. */
export async function findProviderAccount(handle: Handle, name: ProviderName): Promise<string | null> {
  const [row] = await handle
    .select({ userId: providerAccounts.userId })
    .from(providerAccounts)
    .where(
      and(
        eq(providerAccounts.organisationId, name.organisationId),
        eq(providerAccounts.issuer, name.issuer),
        eq(providerAccounts.subject, name.subject),
      ),
    );
  return row?.userId ?? null;
}

export async function insertProviderAccount(
  tx: Tx,
  row: ProviderName & { readonly userId: string; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(providerAccounts).values(row);
}
