import { and, asc, count, eq, inArray, like, or, sql, type SQL } from 'drizzle-orm';
import { companyNameKey, type CompanyState } from '#app/domain/company/company.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { companies, contactLogs } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { herselfAndCovered } from '../account/absence.ts';

/** The rows of `companies` a scope reaches. */
function within(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return scope.companyId === null ? sql`0` : eq(companies.id, scope.companyId);
}

export interface CompanyFilter {
  /** Part of the name or a Betriebsnummer. */
  readonly text?: string;
  readonly state?: CompanyState | null;
  /** Those she is in charge of, and those of whom she covers today. */
  readonly inCharge?: { readonly officerId: string; readonly today: Day } | null;
}

export interface CompanyListRow {
  readonly id: string;
  readonly name: string;
  readonly employerNumber: string | null;
  readonly placeId: number | null;
  readonly state: CompanyState;
  readonly officerName: string | null;
  readonly openPostings: number;
  /** The day somebody wanted to speak with them again: of the newest entry. */
  readonly nextContactOn: Day | null;
}

function matching(scope: Scope, filter: CompanyFilter): SQL | undefined {
  const text = (filter.text ?? '').trim();
  const key = companyNameKey(text).replace(/[%_]/g, '');
  const digits = text.replace(/\D/g, '');
  return and(
    within(scope),
    text === ''
      ? undefined
      : or(
          like(companies.nameKey, `%${key || '\u0000'}%`),
          digits.length >= 4 ? like(companies.employerNumber, `${digits}%`) : undefined,
        ),
    filter.state ? eq(companies.state, filter.state) : undefined,
    filter.inCharge
      ? inArray(companies.officerId, herselfAndCovered(filter.inCharge.officerId, filter.inCharge.today))
      : undefined,
  );
}

/** One page of companies by name. @param page 1-based */
export async function listCompanies(
  handle: Handle,
  scope: Scope,
  filter: CompanyFilter,
  page: { readonly page: number; readonly size: number },
): Promise<CompanyListRow[]> {
  return handle
    .select({
      id: companies.id,
      name: companies.name,
      employerNumber: companies.employerNumber,
      placeId: companies.placeId,
      state: companies.state,
      officerName: users.displayName,
      openPostings: sql<number>`(select count(*) from ${postings} where ${postings.companyId} = ${companies.id} and ${postings.state} in ('submitted', 'approved', 'paused'))`,
      nextContactOn: sql<Day | null>`(select ${contactLogs.nextContactOn} from ${contactLogs} where ${contactLogs.companyId} = ${companies.id} order by ${contactLogs.at} desc limit 1)`,
    })
    .from(companies)
    .leftJoin(users, eq(users.id, companies.officerId))
    .where(matching(scope, filter))
    .orderBy(asc(companies.nameKey), asc(companies.id))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
}

export async function countCompanies(handle: Handle, scope: Scope, filter: CompanyFilter): Promise<number> {
  const [row] = await handle.select({ count: count() }).from(companies).where(matching(scope, filter));
  return row?.count ?? 0;
}

/** Id and name of every company in scope, for a choice in a form. */
export async function listCompanyNames(
  handle: Handle,
  scope: Scope,
): Promise<{ id: string; name: string; placeId: number | null }[]> {
  return handle
    .select({ id: companies.id, name: companies.name, placeId: companies.placeId })
    .from(companies)
    .where(within(scope))
    .orderBy(asc(companies.nameKey));
}
