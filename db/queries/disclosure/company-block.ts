import { and, asc, eq, sql } from 'drizzle-orm';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { companies, companyBlocks, companyGroups } from '../../schema/company.ts';
import { groupOf } from '../company/company-group.ts';

/** A company somebody excluded. */
export interface CompanyBlock {
  readonly companyId: string;
  readonly companyName: string;
  /** Its group, for which the same holds; null: it belongs to none. */
  readonly groupName: string | null;
  readonly blockedAt: Date;
}

/** Whom a person excluded, by name. */
export async function listBlocksOf(handle: Handle, profileId: string): Promise<CompanyBlock[]> {
  return handle
    .select({
      companyId: companyBlocks.companyId,
      companyName: companies.name,
      groupName: companyGroups.name,
      blockedAt: companyBlocks.blockedAt,
    })
    .from(companyBlocks)
    .innerJoin(companies, eq(companies.id, companyBlocks.companyId))
    .leftJoin(companyGroups, eq(companyGroups.id, companies.groupId))
    .where(eq(companyBlocks.profileId, profileId))
    .orderBy(asc(companies.nameKey), asc(companies.id));
}

/** Profiles whose person excluded a company or one of its group. */
export async function profilesBlocking(handle: Handle, companyId: string): Promise<string[]> {
  const rows = await handle
    .selectDistinct({ profileId: companyBlocks.profileId })
    .from(companyBlocks)
    .where(sql`${companyBlocks.companyId} in ${groupOf(companyId)}`);
  return rows.map((row) => row.profileId);
}

const blocking = keptQuery((handle) =>
  handle
    .select({ companyId: companyBlocks.companyId })
    .from(companyBlocks)
    .where(
      and(
        eq(companyBlocks.profileId, sql.placeholder('profileId')),
        sql`${companyBlocks.companyId} in ${groupOf(sql.placeholder('companyId'))}`,
      ),
    )
    .limit(1)
    .prepare(),
);

/** Whether a person excluded a company or one of its group. */
export async function isBlocking(handle: Handle, profileId: string, companyId: string): Promise<boolean> {
  const [row] = await blocking(handle).all({ profileId, companyId });
  return row !== undefined;
}

/** Approved postings of the companies a person excluded, groups included. */
export async function postingsBlockedBy(handle: Handle, profileId: string): Promise<string[]> {
  const rows = await handle.all<{ id: string }>(
    sql`select p.id as id from postings p where p.state = 'approved' and p.company_id in (
      select c.id from ${companyBlocks} b inner join ${companies} own on own.id = b.company_id
      inner join ${companies} c on c.id = own.id or c.group_id = own.group_id where b.profile_id = ${profileId})`,
  );
  return rows.map((row) => row.id);
}

/** @returns false when she had excluded it before */
export async function insertBlock(tx: Tx, at: Date, profileId: string, companyId: string): Promise<boolean> {
  const rows = await tx
    .insert(companyBlocks)
    .values({ profileId, companyId, blockedAt: at })
    .onConflictDoNothing()
    .returning({ companyId: companyBlocks.companyId });
  return rows.length === 1;
}

/** @returns false when there was none */
export async function deleteBlock(tx: Tx, profileId: string, companyId: string): Promise<boolean> {
  const rows = await tx
    .delete(companyBlocks)
    .where(and(eq(companyBlocks.profileId, profileId), eq(companyBlocks.companyId, companyId)))
    .returning({ companyId: companyBlocks.companyId });
  return rows.length === 1;
}

/** The entry of a company was dissolved into another: who excluded the one excluded the other. */
export async function moveBlocks(tx: Tx, fromId: string, intoId: string): Promise<void> {
  await tx.run(
    sql`insert into ${companyBlocks} (profile_id, company_id, blocked_at)
      select profile_id, ${intoId}, blocked_at from ${companyBlocks} where company_id = ${fromId}
      on conflict do nothing`,
  );
  await tx.delete(companyBlocks).where(eq(companyBlocks.companyId, fromId));
}
