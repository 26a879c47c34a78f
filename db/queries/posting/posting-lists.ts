import { and, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PostingKind, PostingState } from '#app/domain/posting/posting.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { users } from '../../schema/account.ts';
import { companies } from '../../schema/company.ts';
import { proposals } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import { herselfAndCovered } from '../account/absence.ts';
import { contains, isMeant, type MeantPostings } from './posting-text.ts';

export interface PostingFilter {
  readonly states?: readonly PostingState[];
  readonly kind?: PostingKind | null;
  /** Those she is in charge of, and those of whom she covers today. */
  readonly inCharge?: { readonly officerId: string; readonly today: Day } | null;
  readonly companyId?: string | null;
  /** Part of title, code or company name. */
  readonly text?: string;
  /** What the text means beside its letters. */
  readonly meant?: MeantPostings;
}

export interface PostingListRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: PostingState;
  readonly kind: PostingKind | null;
  readonly companyId: string;
  readonly companyName: string;
  readonly seats: number;
  readonly startsOn: Day | null;
  readonly callBy: Day | null;
  /** Last day on the board; null while it is not approved. */
  readonly validThrough: Day | null;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly openProposals: number;
}

/** Last day on the board: `validThroughOf` of app/domain/posting/approval.ts in SQL. */
export const validThrough = sql<Day | null>`min(max(${postings.currentUntil}, coalesce(${postings.startsOn}, '')), coalesce(${postings.endsOn}, '9999-12-31'))`;

/** The rows of `postings` a scope reaches. */
function within(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return scope.companyId === null ? sql`0` : eq(postings.companyId, scope.companyId);
}

function matching(scope: Scope, filter: PostingFilter): SQL | undefined {
  const text = (filter.text ?? '').trim();
  return and(
    within(scope),
    filter.states && filter.states.length > 0 ? inArray(postings.state, [...filter.states]) : undefined,
    filter.kind ? eq(postings.kind, filter.kind) : undefined,
    filter.inCharge
      ? inArray(postings.officerId, herselfAndCovered(filter.inCharge.officerId, filter.inCharge.today))
      : undefined,
    filter.companyId ? eq(postings.companyId, filter.companyId) : undefined,
    text === ''
      ? undefined
      : sql`(${contains(postings.title, text)} or ${contains(postings.code, text)} or ${contains(companies.name, text)} or ${isMeant(filter.meant)})`,
  );
}

/** What waits for an officer first, then the newest. */
const urgency = sql`case ${postings.state} when 'submitted' then 0 when 'approved' then 1 when 'draft' then 2 when 'paused' then 3 when 'filled' then 4 else 5 end`;

/** Among those that wait, the earliest promised call first. */
const waiting = sql`case ${postings.state} when 'submitted' then ${postings.callBy} end`;

/** One page of postings. @param page 1-based */
export async function listPostings(
  handle: Handle,
  scope: Scope,
  filter: PostingFilter,
  page: { readonly page: number; readonly size: number },
): Promise<PostingListRow[]> {
  return handle
    .select({
      id: postings.id,
      code: postings.code,
      title: postings.title,
      state: postings.state,
      kind: postings.kind,
      companyId: postings.companyId,
      companyName: companies.name,
      seats: postings.seats,
      startsOn: postings.startsOn,
      callBy: postings.callBy,
      validThrough,
      officerId: postings.officerId,
      officerName: users.displayName,
      openProposals: sql<number>`(select count(*) from ${proposals} where ${proposals.postingId} = ${postings.id} and ${proposals.state} != 'ended')`,
    })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .leftJoin(users, eq(users.id, postings.officerId))
    .where(matching(scope, filter))
    .orderBy(urgency, waiting, desc(postings.updatedAt), postings.id)
    .limit(page.size)
    .offset((page.page - 1) * page.size);
}

export async function countPostings(handle: Handle, scope: Scope, filter: PostingFilter): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .where(matching(scope, filter));
  return row?.count ?? 0;
}

/** How many postings of the scope are in each state. */
export async function countPostingsByState(
  handle: Handle,
  scope: Scope,
  filter: Omit<PostingFilter, 'states'>,
): Promise<Partial<Record<PostingState, number>>> {
  const rows = await handle
    .select({ state: postings.state, count: count() })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .where(matching(scope, filter))
    .groupBy(postings.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** Postings of one officer and of whom she covers that leave the board by `until`, or have left it, without anybody having closed them. */
export async function listPostingsToConfirm(
  handle: Handle,
  scope: Scope,
  officerId: string,
  today: Day,
  until: Day,
): Promise<{ id: string; title: string; kind: PostingKind | null; companyName: string; validThrough: Day | null }[]> {
  return handle
    .select({
      id: postings.id,
      title: postings.title,
      kind: postings.kind,
      companyName: companies.name,
      validThrough,
    })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .where(
      and(
        within(scope),
        eq(postings.state, 'approved'),
        inArray(postings.officerId, herselfAndCovered(officerId, today)),
        sql`${validThrough} <= ${until}`,
      ),
    )
    .orderBy(validThrough, postings.id);
}
