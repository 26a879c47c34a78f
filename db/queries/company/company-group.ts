import { and, asc, eq, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { companies, companyGroups } from '../../schema/company.ts';

/** Ids of a company and those of its group, as a subquery: companies of one group count as one. */
export function groupOf(companyId: string | SQL | Placeholder): SQL {
  return sql`(select c.id from companies c where c.id = ${companyId} or c.group_id = (select g.group_id from companies g where g.id = ${companyId}))`;
}

export interface CompanyGroup {
  readonly id: string;
  readonly name: string;
  /** All its companies, by name. */
  readonly companies: readonly { readonly id: string; readonly name: string }[];
}

/** The group a company belongs to; null: to none. */
export async function findCompanyGroup(handle: Handle, companyId: string): Promise<CompanyGroup | null> {
  const [group] = await handle
    .select({ id: companyGroups.id, name: companyGroups.name })
    .from(companyGroups)
    .innerJoin(companies, eq(companies.groupId, companyGroups.id))
    .where(eq(companies.id, companyId));
  if (group === undefined) return null;
  const members = await handle
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(eq(companies.groupId, group.id))
    .orderBy(asc(companies.nameKey), asc(companies.id));
  return { ...group, companies: members };
}

/** Every group, by name: for a choice. */
export async function listCompanyGroups(handle: Handle): Promise<{ id: string; name: string }[]> {
  return handle
    .select({ id: companyGroups.id, name: companyGroups.name })
    .from(companyGroups)
    .orderBy(asc(sql`lower(${companyGroups.name})`), asc(companyGroups.id));
}

export async function hasCompanyGroup(handle: Handle, groupId: string): Promise<boolean> {
  const [row] = await handle.select({ id: companyGroups.id }).from(companyGroups).where(eq(companyGroups.id, groupId));
  return row !== undefined;
}

/** @returns the new group's id */
export async function insertCompanyGroup(tx: Tx, at: Date, name: string): Promise<string> {
  const id = newId();
  await tx.insert(companyGroups).values({ id, name, createdAt: at });
  return id;
}

/**
 * Puts a company into a group, or into none, when nobody changed it since `version`; a group that is empty then is removed.
 * @returns whether it did
 */
export async function setCompanyGroup(
  tx: Tx,
  companyId: string,
  version: number,
  groupId: string | null,
): Promise<boolean> {
  const rows = await tx
    .update(companies)
    .set({ groupId, version: version + 1 })
    .where(and(eq(companies.id, companyId), eq(companies.version, version)))
    .returning({ id: companies.id });
  await removeEmptyGroups(tx);
  return rows.length === 1;
}

/** Groups no company belongs to any more. */
export async function removeEmptyGroups(tx: Tx): Promise<void> {
  await tx
    .delete(companyGroups)
    .where(sql`not exists (select 1 from ${companies} where ${companies.groupId} = ${companyGroups.id})`);
}
