import { and, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PostingKind, PostingState } from '#app/domain/posting/posting.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import { keptQuery } from '../kept-query.ts';
import type { Handle } from '../client.ts';
import { users } from '../schema/account.ts';
import { placements } from '../schema/assistance.ts';
import { companies } from '../schema/company.ts';
import { proposals } from '../schema/match.ts';
import { postings, postingSkills } from '../schema/posting.ts';
import { places } from '../schema/reference.ts';

export interface PostingFilter {
  readonly states?: readonly PostingState[];
  readonly kind?: PostingKind | null;
  readonly officerId?: string | null;
  readonly companyId?: string | null;
  /** Part of title, code or company name. */
  readonly text?: string;
  /** What the text means beside its letters. */
  readonly meant?: MeantPostings;
}

/** Postings a text means without its letters standing in them. */
export interface MeantPostings {
  /** Of these occupations, or with one of these skills. */
  readonly concepts: readonly string[];
  readonly ids: readonly string[];
  /** The text names a place: then what is meant lies in one of these towns, and `rest` is what else was typed. */
  readonly place: { readonly ids: readonly number[]; readonly rest: string } | null;
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

/** `validThroughOf` of app/domain/posting/approval.ts in SQL. */
const validThrough = sql<Day | null>`min(max(${postings.currentUntil}, coalesce(${postings.startsOn}, '')), coalesce(${postings.endsOn}, '9999-12-31'))`;

/** The rows of `postings` a scope reaches. */
function within(scope: Scope): SQL | undefined {
  if (scope.all) return undefined;
  return scope.companyId === null ? sql`0` : eq(postings.companyId, scope.companyId);
}

/** `%` and `_` of a typed text are letters, not placeholders. */
function contains(column: unknown, text: string): SQL {
  return sql`${column} like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

/** Postings that are meant; false for all where nothing is. */
function isMeant({ concepts, ids, place }: MeantPostings = { concepts: [], ids: [], place: null }): SQL {
  const keys = sql`(select value from json_each(${JSON.stringify(concepts)}))`;
  const byWords = sql`(${inArray(postings.id, sql`(select value from json_each(${JSON.stringify(ids)}))`)} or ${inArray(postings.occupation, keys)} or ${inArray(
    postings.id,
    sql`(select ${postingSkills.postingId} from ${postingSkills} where ${inArray(postingSkills.concept, keys)})`,
  )})`;
  if (place === null) return byWords;
  const { rest } = place;
  const isThere = inArray(postings.placeId, sql`(select value from json_each(${JSON.stringify(place.ids)}))`);
  if (rest === '') return isThere;
  return sql`(${isThere} and (${contains(postings.title, rest)} or ${contains(companies.name, rest)} or ${byWords}))`;
}

function matching(scope: Scope, filter: PostingFilter): SQL | undefined {
  const text = (filter.text ?? '').trim();
  return and(
    within(scope),
    filter.states && filter.states.length > 0 ? inArray(postings.state, [...filter.states]) : undefined,
    filter.kind ? eq(postings.kind, filter.kind) : undefined,
    filter.officerId ? eq(postings.officerId, filter.officerId) : undefined,
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

export interface BoardFilter {
  readonly kind?: PostingKind | null;
  readonly districtKey?: string | null;
  readonly text?: string;
  /** What the text means beside its letters. */
  readonly meant?: MeantPostings;
  readonly today: Day;
}

/** What the public may read of an approved posting in a list: no contact, no officer, no id. */
export interface BoardRow {
  readonly code: string;
  readonly title: string;
  readonly kind: PostingKind | null;
  readonly companyName: string;
  readonly placeName: string | null;
  readonly districtKey: string | null;
  readonly startsOn: Day | null;
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly isTemporaryWork: boolean;
}

/** Approved, of a verified company, still current. */
function onBoard(today: Day): SQL | undefined {
  return and(eq(postings.state, 'approved'), eq(companies.state, 'verified'), sql`${validThrough} >= ${today}`);
}

/** Postings of one officer that leave the board by `until`, or have left it, without anybody having closed them. */
export async function listPostingsToConfirm(
  handle: Handle,
  scope: Scope,
  officerId: string,
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
        eq(postings.officerId, officerId),
        sql`${validThrough} <= ${until}`,
      ),
    )
    .orderBy(validThrough, postings.id);
}

function boardMatching(filter: BoardFilter): SQL | undefined {
  const text = (filter.text ?? '').trim();
  return and(
    onBoard(filter.today),
    filter.kind ? eq(postings.kind, filter.kind) : undefined,
    filter.districtKey ? eq(places.districtKey, filter.districtKey) : undefined,
    text === ''
      ? undefined
      : sql`(${contains(postings.title, text)} or ${contains(postings.description, text)} or ${contains(companies.name, text)} or ${contains(places.name, text)} or ${isMeant(filter.meant)})`,
  );
}

/** One page of the public board, the newest first. @param page 1-based */
export async function listBoard(
  handle: Handle,
  filter: BoardFilter,
  page: { readonly page: number; readonly size: number },
): Promise<BoardRow[]> {
  return handle
    .select({
      code: postings.code,
      title: postings.title,
      kind: postings.kind,
      companyName: companies.name,
      placeName: places.name,
      districtKey: places.districtKey,
      startsOn: postings.startsOn,
      hoursPerWeekMin: postings.hoursPerWeekMin,
      hoursPerWeekMax: postings.hoursPerWeekMax,
      isTemporaryWork: postings.isTemporaryWork,
    })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .leftJoin(places, eq(places.id, postings.placeId))
    .where(boardMatching(filter))
    .orderBy(desc(postings.approvedAt), postings.code)
    .limit(page.size)
    .offset((page.page - 1) * page.size);
}

export async function countBoard(handle: Handle, filter: BoardFilter): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .leftJoin(places, eq(places.id, postings.placeId))
    .where(boardMatching(filter));
  return row?.count ?? 0;
}

/** Districts that have a posting on the board, with how many. */
export async function listBoardDistricts(
  handle: Handle,
  today: Day,
): Promise<{ districtKey: string; count: number }[]> {
  return handle
    .select({ districtKey: places.districtKey, count: count() })
    .from(postings)
    .innerJoin(companies, eq(companies.id, postings.companyId))
    .innerJoin(places, eq(places.id, postings.placeId))
    .where(onBoard(today))
    .groupBy(places.districtKey);
}

/** What became of a posting, as counts only: no row of a person is read. */
export interface PostingFunnel {
  readonly proposed: number;
  readonly withCompany: number;
  readonly met: number;
  readonly introduced: number;
  readonly started: number;
  /** Work that lasts, and trials that came to their end: counted apart, a trial is no integration. */
  readonly lasts: number;
  readonly completed: number;
}

const ofPosting = sql.placeholder('postingId');
const placed = (state: SQL) =>
  sql<number>`(select count(*) from ${placements} where ${placements.postingId} = ${ofPosting} and ${placements.startedOn} is not null and ${state})`;
const funnelOfPosting = keptQuery((handle) =>
  handle
    .select({
      proposed: count(),
      withCompany: sql<number>`coalesce(sum(${proposals.releasedAt} is not null or ${proposals.appliedOn} is not null or ${proposals.state} in ('withCompany', 'callRequested', 'interested', 'applied', 'introduced')), 0)`,
      met: sql<number>`coalesce(sum(${proposals.companyAnswer} = 'meet' or ${proposals.introducedAt} is not null), 0)`,
      introduced: sql<number>`coalesce(sum(${proposals.introducedAt} is not null), 0)`,
      started: placed(sql`true`),
      lasts: placed(sql`${placements.state} = 'lasts'`),
      completed: placed(sql`${placements.state} = 'completed'`),
    })
    .from(proposals)
    .where(eq(proposals.postingId, ofPosting))
    .prepare(),
);

/** Counts of both ways together: proposed and handed over, read by the company or applied, interested, introduced, started, lasting, tried. */
export async function postingFunnel(handle: Handle, postingId: string): Promise<PostingFunnel> {
  const [counts] = await funnelOfPosting(handle).all({ postingId });
  const {
    proposed = 0,
    withCompany = 0,
    met = 0,
    introduced = 0,
    started = 0,
    lasts = 0,
    completed = 0,
  } = counts ?? {};
  return { proposed, withCompany, met, introduced, started, lasts, completed };
}
