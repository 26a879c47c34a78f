import { eq, sql } from 'drizzle-orm';
import type { OrganisationKind } from '#app/domain/account/role.ts';
import type { CaseloadBand } from '#app/domain/assistance/caseload.ts';
import type { Handle } from '../../client.ts';
import { organisations, teams } from '../../schema/account.ts';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly caseloadBand: CaseloadBand | null;
  readonly version: number;
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly phone: string | null;
  readonly version: number;
  readonly teams: readonly TeamRow[];
}

export async function findOrganisationName(handle: Handle, id: string): Promise<string | null> {
  const [row] = await handle.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, id));
  return row?.name ?? null;
}

/** A house and its own number, for whoever may call it. */
export async function findOrganisationContact(
  handle: Handle,
  id: string,
): Promise<{ name: string; phone: string | null } | null> {
  const [row] = await handle
    .select({ name: organisations.name, phone: organisations.phone })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row ?? null;
}

/** All organisations of the deployment with their teams, by name. */
export async function listOrganisations(handle: Handle): Promise<OrganisationRow[]> {
  const houses = await handle
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      phone: organisations.phone,
      version: organisations.version,
    })
    .from(organisations)
    .orderBy(sql`${organisations.name} collate nocase`);
  const rows = await handle
    .select({
      id: teams.id,
      organisationId: teams.organisationId,
      name: teams.name,
      caseloadBand: teams.caseloadBand,
      version: teams.version,
    })
    .from(teams)
    .orderBy(sql`${teams.name} collate nocase`);
  return houses.map((house) => ({
    ...house,
    teams: rows
      .filter((row) => row.organisationId === house.id)
      .map(({ id, name, caseloadBand, version }) => ({ id, name, caseloadBand, version })),
  }));
}
