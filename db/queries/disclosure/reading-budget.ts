import { and, countDistinct, eq, isNotNull, sql } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { companies, companyGroups } from '../../schema/company.ts';
import { proposals, shownMusts } from '../../schema/match.ts';
import { postings } from '../../schema/posting.ts';
import type { PostingState } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { groupOf } from '../company/company-group.ts';

const releasedForPosting = keptQuery((handle) =>
  handle
    .select({ persons: countDistinct(proposals.profileId) })
    .from(proposals)
    .where(and(eq(proposals.postingId, sql.placeholder('postingId')), isNotNull(proposals.releasedAt)))
    .prepare(),
);

/** Different people whose profile was released for a posting, ever. */
export async function personsOfPosting(handle: Handle, postingId: string): Promise<number> {
  const [row] = await releasedForPosting(handle).all({ postingId });
  return row?.persons ?? 0;
}

/** Different people whose profile was released to a company or its group from `since` on. */
export async function personsSince(handle: Handle, companyId: string, since: Date): Promise<number> {
  const [row] = await handle.all<{ persons: number }>(
    sql`select count(distinct profile_id) as persons from ${proposals} where released_at >= ${since.getTime()} and company_id in ${groupOf(companyId)}`,
  );
  return row?.persons ?? 0;
}

/** Different musts a company or its group was told of anybody from `since` on. */
export async function mustsSince(handle: Handle, companyId: string, since: Day): Promise<number> {
  const [row] = await handle.all<{ musts: number }>(
    sql`select count(distinct must) as musts from ${shownMusts} where shown_on >= ${since} and company_id in ${groupOf(companyId)}`,
  );
  return row?.musts ?? 0;
}

export interface PostingReaders {
  readonly postingId: string;
  readonly title: string;
  readonly code: string;
  readonly state: PostingState;
  readonly persons: number;
}

/** Of a company's own postings those for which somebody's profile was released, most people first. */
export async function personsByPosting(handle: Handle, companyId: string): Promise<PostingReaders[]> {
  return handle.all<PostingReaders>(
    sql`select p.id as postingId, p.title as title, p.code as code, p.state as state, count(distinct r.profile_id) as persons
      from ${postings} p inner join ${proposals} r on r.posting_id = p.id and r.released_at is not null
      where p.company_id = ${companyId} group by p.id order by persons desc, p.title, p.id`,
  );
}

/** A company, or a group of them, with what it has read. */
export interface GroupReading {
  /** One of its companies: the way to the page. */
  readonly companyId: string;
  readonly name: string;
  readonly isGroup: boolean;
  readonly personsOfWeek: number;
  readonly mustsOfWeek: number;
  /** The most people released for one of its postings that are not over. */
  readonly personsOfPosting: number;
}

/**
 * Companies and groups that read of somebody since Monday or have an open posting with released profiles.
 * @param week Monday as a day and as the instant it began
 */
export async function listGroupReadings(handle: Handle, week: { on: Day; at: Date }): Promise<GroupReading[]> {
  const rows = await handle.all<Omit<GroupReading, 'isGroup'> & { isGroup: 0 | 1 }>(
    sql`with member as (select c.id as id, coalesce(c.group_id, c.id) as unit, c.name as name, g.name as group_name, c.name_key as name_key
        from ${companies} c left join ${companyGroups} g on g.id = c.group_id),
      week as (select m.unit as unit, count(distinct r.profile_id) as persons
        from ${proposals} r inner join member m on m.id = r.company_id where r.released_at >= ${week.at.getTime()} group by m.unit),
      must as (select m.unit as unit, count(distinct s.must) as musts
        from ${shownMusts} s inner join member m on m.id = s.company_id where s.shown_on >= ${week.on} group by m.unit),
      posted as (select unit, max(persons) as persons from
        (select m.unit as unit, count(distinct r.profile_id) as persons
          from ${proposals} r inner join ${postings} p on p.id = r.posting_id and p.state in ('submitted', 'approved', 'paused')
          inner join member m on m.id = p.company_id where r.released_at is not null group by p.id) group by unit)
      select min(m.id) as companyId, coalesce(m.group_name, m.name) as name, max(m.group_name is not null) as isGroup,
        coalesce(week.persons, 0) as personsOfWeek, coalesce(must.musts, 0) as mustsOfWeek, coalesce(posted.persons, 0) as personsOfPosting
      from member m left join week on week.unit = m.unit left join must on must.unit = m.unit left join posted on posted.unit = m.unit
      where week.unit is not null or posted.unit is not null
      group by m.unit order by name, companyId`,
  );
  return rows.map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}
