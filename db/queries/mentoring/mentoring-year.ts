import { and, eq, isNull, gt, gte, lte, or, sql } from 'drizzle-orm';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '../../client.ts';
import { learners, tandems } from '../../schema/mentoring.ts';
import { profiles } from '../../schema/profile.ts';

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const meetingsIn = ({ from, to }: Days, value: 'count(*)' | 'coalesce(sum(m.minutes), 0)') =>
  sql<number>`(select ${sql.raw(value)} from tandem_meetings m where m.tandem_id = ${tandems.id} and m."on" between ${from} and ${to})`;

/** The last day she met anybody before this tandem began, and before a day. */
const lastMeetingBefore = (profileId: typeof tandems.profileId | typeof learners.profileId, before: unknown) =>
  sql<Day | null>`(select max(m."on") from tandem_meetings m join tandems e on e.id = m.tandem_id where e.profile_id = ${profileId} and m."on" < ${before})`;

/**
 * Tandems of a report: days, sums of meetings, and what is known of practice on the day each began. For sums only; a report
 * has no scope but all or none. @param since those that ended earlier are left out
 */
export async function listCountedTandems(handle: Handle, scope: Scope, days: Days, since: Day) {
  if (!scope.all) return [];
  return handle
    .select({
      startedOn: tandems.startedOn,
      endedOn: tandems.endedOn,
      endReason: tandems.endReason,
      waitingSince: learners.waitingSince,
      courseUntilOn: profiles.courseUntilOn,
      lastMeetingOn: lastMeetingBefore(tandems.profileId, tandems.startedOn),
      meetings: meetingsIn(days, 'count(*)'),
      minutes: meetingsIn(days, 'coalesce(sum(m.minutes), 0)'),
    })
    .from(tandems)
    .innerJoin(profiles, eq(profiles.id, tandems.profileId))
    .leftJoin(learners, eq(learners.profileId, tandems.profileId))
    .where(
      and(
        lte(tandems.startedOn, days.to),
        or(isNull(tandems.endedOn), gte(tandems.endedOn, since), gte(tandems.startedOn, since)),
      ),
    );
}

/** What is known of the practice of everybody who waited on a day. For sums only, as above. @param endOfDay the day's last moment */
export async function listCountedWaits(handle: Handle, scope: Scope, day: Day, endOfDay: Date) {
  if (!scope.all) return [];
  return handle
    .select({
      waitingSince: learners.waitingSince,
      courseUntilOn: profiles.courseUntilOn,
      lastMeetingOn: lastMeetingBefore(learners.profileId, day),
    })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .where(
      and(
        lte(learners.waitingSince, day),
        or(isNull(profiles.closedAt), gt(profiles.closedAt, endOfDay)),
        sql`${profiles.state} != 'erased'`,
        sql`not exists (select 1 from ${tandems} where ${tandems.profileId} = ${learners.profileId}
          and ${tandems.startedOn} <= ${day} and (${tandems.endedOn} is null or ${tandems.endedOn} > ${day}))`,
      ),
    );
}
