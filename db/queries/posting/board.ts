import { and, count, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { companies } from '../../schema/company.ts';
import { postings } from '../../schema/posting.ts';
import { places } from '../../schema/reference.ts';
import { validThrough } from './posting-lists.ts';
import { contains, isMeant, type MeantPostings } from './posting-text.ts';

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
