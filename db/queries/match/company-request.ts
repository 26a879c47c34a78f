import { and, asc, count, desc, eq, inArray, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { CompanyRequestKind, CompanyRequestState } from '#app/domain/match/company-request.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { companyRequests } from '../../schema/company-request.ts';
import { postings } from '../../schema/posting.ts';
import { profiles } from '../../schema/profile.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { coveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';

/** A request as staff work on it. */
export interface CompanyRequestRecord {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly postingId: string;
  readonly postingTitle: string;
  readonly postingKind: PostingKind | null;
  readonly kind: CompanyRequestKind;
  readonly classKey: string | null;
  readonly profileId: string | null;
  readonly pseudonym: string | null;
  readonly state: CompanyRequestState;
  readonly dueOn: Day;
  readonly createdAt: Date;
  readonly version: number;
  /** Whoever is in charge of the posting, else of the company. */
  readonly officerId: string | null;
  /** Of the person meant; all null where no person is. */
  readonly caseCode: string | null;
  readonly isPublished: boolean;
  readonly organisationId: string | null;
  readonly caseworkerId: string | null;
  readonly teamId: string | null;
  readonly coveredBy: string | null;
}

const officerId = sql<string | null>`coalesce(${postings.officerId}, ${companies.officerId})`;

const columns = {
  id: companyRequests.id,
  companyId: companyRequests.companyId,
  companyName: companies.name,
  postingId: companyRequests.postingId,
  postingTitle: postings.title,
  postingKind: postings.kind,
  kind: companyRequests.kind,
  classKey: companyRequests.classKey,
  profileId: companyRequests.profileId,
  pseudonym: companyRequests.pseudonym,
  state: companyRequests.state,
  dueOn: companyRequests.dueOn,
  createdAt: companyRequests.createdAt,
  version: companyRequests.version,
  officerId,
  caseCode: profiles.caseCode,
  isPublished: sql<boolean>`coalesce(${profiles.state} = 'published', 0)`.mapWith(Boolean),
  organisationId: profiles.organisationId,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
};

const selectRequests = (handle: Handle) =>
  handle
    .select(columns)
    .from(companyRequests)
    .innerJoin(companies, eq(companies.id, companyRequests.companyId))
    .innerJoin(postings, eq(postings.id, companyRequests.postingId))
    .leftJoin(profiles, eq(profiles.id, companyRequests.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .$dynamic();

/** The requests a scope reaches: all, or those about people of one's own cases. */
function within(scope: Scope, today: Day): SQL | undefined {
  return scope.all ? undefined : and(sql`${companyRequests.profileId} is not null`, anyOf(casesInScope(scope, today)));
}

/** One request; null when there is none. @param today decides who covers */
export async function findCompanyRequest(handle: Handle, id: string, today: Day): Promise<CompanyRequestRecord | null> {
  const [row] = await selectRequests(handle).where(eq(companyRequests.id, id));
  return row === undefined ? null : coveredToday(row, today);
}

/**
 * Open requests within the scope that are due by a day, the earliest first.
 * @param filter.officerId only those she or somebody she covers is in charge of, and those nobody is
 */
export async function listOpenRequests(
  handle: Handle,
  scope: Scope,
  today: Day,
  filter: { readonly dueUntil?: Day; readonly officerId?: string } = {},
): Promise<CompanyRequestRecord[]> {
  const rows = await selectRequests(handle)
    .where(
      and(
        within(scope, today),
        eq(companyRequests.state, 'open'),
        filter.dueUntil === undefined ? undefined : lte(companyRequests.dueOn, filter.dueUntil),
        filter.officerId === undefined
          ? undefined
          : or(inArray(officerId, herselfAndCovered(filter.officerId, today)), isNull(officerId)),
      ),
    )
    .orderBy(asc(companyRequests.dueOn), asc(companyRequests.id));
  return rows.map((row) => coveredToday(row, today));
}

/** A request as its company reads it: what it asked for and how that stands; nothing of whom it may be about. */
export interface OwnRequestRow {
  readonly id: string;
  readonly postingId: string;
  readonly postingTitle: string;
  readonly kind: CompanyRequestKind;
  readonly classKey: string | null;
  readonly pseudonym: string | null;
  readonly state: CompanyRequestState;
  readonly version: number;
}

/** A company's own requests: open ones first, then the newest; those taken back are left out. */
export async function listOwnRequestRows(handle: Handle, scope: Scope, limit: number): Promise<OwnRequestRow[]> {
  return handle
    .select({
      id: companyRequests.id,
      postingId: companyRequests.postingId,
      postingTitle: postings.title,
      kind: companyRequests.kind,
      classKey: companyRequests.classKey,
      pseudonym: companyRequests.pseudonym,
      state: companyRequests.state,
      version: companyRequests.version,
    })
    .from(companyRequests)
    .innerJoin(postings, eq(postings.id, companyRequests.postingId))
    .where(
      and(
        scope.companyId === null ? sql`0` : eq(companyRequests.companyId, scope.companyId),
        ne(companyRequests.state, 'takenBack'),
      ),
    )
    .orderBy(sql`${companyRequests.state} != 'open'`, desc(companyRequests.createdAt), asc(companyRequests.id))
    .limit(limit);
}

/** How many requests for this posting are open. */
export async function countOpenRequests(handle: Handle, postingId: string): Promise<number> {
  const [row] = await handle
    .select({ number: count() })
    .from(companyRequests)
    .where(and(eq(companyRequests.postingId, postingId), eq(companyRequests.state, 'open')));
  return row?.number ?? 0;
}

/** @returns its id; null when the same is open already */
export async function insertCompanyRequest(
  tx: Tx,
  row: Omit<typeof companyRequests.$inferInsert, 'id' | 'version' | 'state'>,
): Promise<string | null> {
  const [inserted] = await tx
    .insert(companyRequests)
    .values({ ...row, state: 'open' })
    .onConflictDoNothing()
    .returning({ id: companyRequests.id });
  return inserted?.id ?? null;
}

/** A posting has ended: nobody is proposed for what was asked about it. */
export async function endRequestsOfPosting(tx: Tx, postingId: string, by: string | null, at: Date): Promise<void> {
  await tx
    .update(companyRequests)
    .set({ state: 'nobody', answeredBy: by, answeredAt: at, version: sql`${companyRequests.version} + 1` })
    .where(and(eq(companyRequests.postingId, postingId), eq(companyRequests.state, 'open')));
}

/** Ends an open request. @returns whether it was still as the reader saw it */
export async function endCompanyRequest(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  end: { readonly state: Exclude<CompanyRequestState, 'open'>; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const ended = await tx
    .update(companyRequests)
    .set({ state: end.state, answeredBy: end.by, answeredAt: end.at, version: version + 1 })
    .where(and(eq(companyRequests.id, id), eq(companyRequests.version, version), eq(companyRequests.state, 'open')))
    .returning({ id: companyRequests.id });
  return ended.length > 0;
}
