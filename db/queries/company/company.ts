import { and, count, eq, isNotNull, or, sql } from 'drizzle-orm';
import {
  companyNameKey,
  type Company,
  type CompanyFacts,
  type CompanyState,
  type CompanyTwin,
} from '#app/domain/company/company.ts';
import { keptQuery } from '../../kept-query.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { placements } from '../../schema/assistance.ts';
import { companies, companyContacts, contactLogs } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';

const columns = {
  id: companies.id,
  name: companies.name,
  employerNumber: companies.employerNumber,
  branch: companies.branch,
  street: companies.street,
  placeId: companies.placeId,
  districtKey: companies.districtKey,
  employees: companies.employees,
  hasWorksCouncil: companies.hasWorksCouncil,
  isTemporaryAgency: companies.isTemporaryAgency,
  state: companies.state,
  officerId: companies.officerId,
  verifiedAt: companies.verifiedAt,
  createdAt: companies.createdAt,
  version: companies.version,
};

const companyById = keptQuery((handle) =>
  handle
    .select(columns)
    .from(companies)
    .where(eq(companies.id, sql.placeholder('id')))
    .prepare(),
);

export async function findCompany(handle: Handle, id: string): Promise<Company | null> {
  const [row] = await companyById(handle).all({ id });
  return row ?? null;
}

/** Companies that may be the same: same Betriebsnummer first, then the same name once folded. */
export async function findCompanyTwins(
  handle: Handle,
  facts: { name: string; employerNumber: string | null; exceptId?: string },
): Promise<CompanyTwin[]> {
  const sameName = eq(companies.nameKey, companyNameKey(facts.name));
  const rows = await handle
    .select({ id: companies.id, name: companies.name, employerNumber: companies.employerNumber })
    .from(companies)
    .where(facts.employerNumber === null ? sameName : or(eq(companies.employerNumber, facts.employerNumber), sameName))
    .limit(10);
  return rows
    .filter((row) => row.id !== facts.exceptId)
    .map((row): CompanyTwin => ({
      ...row,
      by: facts.employerNumber !== null && row.employerNumber === facts.employerNumber ? 'number' : 'name',
    }))
    .sort((a, b) => Number(b.by === 'number') - Number(a.by === 'number'));
}

/** Names by id; for lists of things that belong to companies. */
export async function companyNames(handle: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await handle
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(sql`${companies.id} in ${listed([...new Set(ids)])}`);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export interface NewCompany extends CompanyFacts {
  readonly state: CompanyState;
  readonly officerId: string | null;
  readonly verifiedBy: string | null;
}

/** Inserts a company; `at` is also the time of verification when it comes verified. Returns its id. */
export async function insertCompany(tx: Tx, at: Date, company: NewCompany): Promise<string> {
  const id = newId();
  await tx.insert(companies).values({
    id,
    ...factColumns(company),
    state: company.state,
    officerId: company.officerId,
    verifiedAt: company.state === 'verified' ? at : null,
    verifiedBy: company.state === 'verified' ? company.verifiedBy : null,
    createdAt: at,
  });
  return id;
}

/** Writes the facts when nobody changed the row since `version`. Returns whether it did. */
export async function updateCompany(tx: Tx, id: string, version: number, facts: CompanyFacts): Promise<boolean> {
  const rows = await tx
    .update(companies)
    .set({ ...factColumns(facts), version: version + 1 })
    .where(and(eq(companies.id, id), eq(companies.version, version)))
    .returning({ id: companies.id });
  return rows.length === 1;
}

/** Field by field: what a form may change and nothing else. */
function factColumns(facts: CompanyFacts) {
  return {
    name: facts.name,
    nameKey: companyNameKey(facts.name),
    employerNumber: facts.employerNumber,
    branch: facts.branch,
    street: facts.street,
    placeId: facts.placeId,
    districtKey: facts.districtKey,
    employees: facts.employees,
    hasWorksCouncil: facts.hasWorksCouncil,
    isTemporaryAgency: facts.isTemporaryAgency,
  };
}

/** Marks a company as verified or blocked by an officer, who becomes its contact when it had none. */
export async function updateCompanyState(
  tx: Tx,
  id: string,
  state: CompanyState,
  at: Date,
  officerId: string,
): Promise<void> {
  await tx
    .update(companies)
    .set({
      state,
      officerId: sql`coalesce(${companies.officerId}, ${officerId})`,
      ...(state === 'verified' ? { verifiedAt: at, verifiedBy: officerId } : {}),
      version: sql`${companies.version} + 1`,
    })
    .where(eq(companies.id, id));
}

/** How many companies an officer is in charge of. */
export async function countCompaniesOf(handle: Handle, officerId: string): Promise<number> {
  const [row] = await handle.select({ number: count() }).from(companies).where(eq(companies.officerId, officerId));
  return row?.number ?? 0;
}

/** All companies of an officer, and with them the calls promised to them, go to another one. @returns their ids */
export async function handOnCompanies(tx: Tx, fromOfficerId: string, toOfficerId: string): Promise<string[]> {
  const rows = await tx
    .update(companies)
    .set({ officerId: toOfficerId, version: sql`${companies.version} + 1` })
    .where(eq(companies.officerId, fromOfficerId))
    .returning({ id: companies.id });
  return rows.map((row) => row.id);
}

/** Seats ever offered after approval, and how many of them somebody started in. */
export async function seatFigures(handle: Handle, companyId: string): Promise<{ announced: number; filled: number }> {
  const [offered] = await handle
    .select({ seats: sql<number>`coalesce(sum(${postings.seats}), 0)` })
    .from(postings)
    .where(and(eq(postings.companyId, companyId), isNotNull(postings.approvedAt)));
  const [started] = await handle
    .select({ count: count() })
    .from(placements)
    .where(and(eq(placements.companyId, companyId), isNotNull(placements.startedOn)));
  return { announced: Number(offered?.seats ?? 0), filled: started?.count ?? 0 };
}

/** Accounts of a company, active ones. */
export async function countCompanyUsers(handle: Handle, companyId: string): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(users)
    .where(and(eq(users.companyId, companyId), sql`${users.deactivatedAt} is null`));
  return row?.count ?? 0;
}

/**
 * Hands postings, contacts and log of one company entry to another and deletes the emptied entry. For an entry that turned
 * out to be a company already known; the caller has checked that nobody signs in for it and nobody was proposed to it.
 * Returns the ids of the postings that moved.
 */
export async function dissolveCompany(tx: Tx, fromId: string, intoId: string): Promise<string[]> {
  const moved = await tx
    .update(postings)
    .set({ companyId: intoId, version: sql`${postings.version} + 1` })
    .where(eq(postings.companyId, fromId))
    .returning({ id: postings.id });
  await tx.update(companyContacts).set({ companyId: intoId }).where(eq(companyContacts.companyId, fromId));
  await tx.update(contactLogs).set({ companyId: intoId }).where(eq(contactLogs.companyId, fromId));
  // Where both were invited, the known entry's invitation stays.
  await tx.run(sql`update or ignore event_companies set company_id = ${intoId} where company_id = ${fromId}`);
  await tx.run(sql`delete from event_companies where company_id = ${fromId}`);
  await tx.delete(companies).where(eq(companies.id, fromId));
  return moved.map((row) => row.id);
}
