import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { ContactKind } from '#app/domain/company/company.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { givenRow, keptQuery } from '../../kept-query.ts';
import { users } from '../../schema/account.ts';
import { companies, contactLogs } from '../../schema/company.ts';
import { herselfAndCovered } from '../account/absence.ts';

export interface ContactEntry {
  readonly id: string;
  readonly kind: ContactKind;
  readonly at: Date;
  readonly byName: string | null;
  readonly summary: string;
  readonly nextContactOn: Day | null;
  readonly postingId: string | null;
}

/** What was said with a company, newest first. */
export async function listContactLog(handle: Handle, companyId: string, limit: number): Promise<ContactEntry[]> {
  return handle
    .select({
      id: contactLogs.id,
      kind: contactLogs.kind,
      at: contactLogs.at,
      byName: users.displayName,
      summary: contactLogs.summary,
      nextContactOn: contactLogs.nextContactOn,
      postingId: contactLogs.postingId,
    })
    .from(contactLogs)
    .leftJoin(users, eq(users.id, contactLogs.byUserId))
    .where(eq(contactLogs.companyId, companyId))
    .orderBy(desc(contactLogs.at), desc(contactLogs.createdAt))
    .limit(limit);
}

export interface NewContactEntry {
  readonly companyId: string;
  readonly kind: ContactKind;
  readonly byUserId: string;
  readonly summary: string;
  readonly nextContactOn: Day | null;
  readonly postingId: string | null;
}

const insertEntry = keptQuery((handle) => handle.insert(contactLogs).values(givenRow(contactLogs)).prepare());

export async function insertContactEntry(tx: Tx, at: Date, entry: NewContactEntry): Promise<string> {
  const id = newId();
  await insertEntry(tx).run({
    id,
    companyId: entry.companyId,
    kind: entry.kind,
    at,
    byUserId: entry.byUserId,
    summary: entry.summary,
    nextContactOn: entry.nextContactOn,
    postingId: entry.postingId,
    createdAt: at,
  });
  return id;
}

/**
 * Companies somebody promised to call by `until`, the earliest first, for the start page of the officer in charge and of whoever
 * covers her today; of a company nobody is in charge of, of whoever promised it.
 */
export async function listDueContacts(
  handle: Handle,
  officerId: string,
  today: Day,
  until: Day,
): Promise<{ companyId: string; companyName: string; dueOn: Day }[]> {
  const newest = sql`${contactLogs.id} = (select l.id from contact_logs l where l.company_id = ${companies.id} order by l.at desc, l.rowid desc limit 1)`;
  const rows = await handle
    .select({ companyId: companies.id, companyName: companies.name, dueOn: contactLogs.nextContactOn })
    .from(companies)
    .innerJoin(contactLogs, and(eq(contactLogs.companyId, companies.id), newest))
    .where(
      and(
        sql`coalesce(${companies.officerId}, ${contactLogs.byUserId}) in ${herselfAndCovered(officerId, today)}`,
        isNotNull(contactLogs.nextContactOn),
        sql`${contactLogs.nextContactOn} <= ${until}`,
      ),
    )
    .orderBy(asc(contactLogs.nextContactOn));
  return rows.map((row) => ({ companyId: row.companyId, companyName: row.companyName, dueOn: row.dueOn ?? until }));
}
