import { and, asc, count, desc, eq, max, ne, sql, type SQL } from 'drizzle-orm';
import { needWeights } from '#app/domain/mentoring/pairing/need.ts';
import type { Scope } from '#app/domain/policy/who-may-do-what.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { users } from '../../schema/account.ts';
import { learners, tandemMeetings, tandems } from '../../schema/mentoring.ts';
import { profiles } from '../../schema/profile.ts';
import { coveredToday } from '../profile/case-of-row.ts';
import { anyOf, casesInScope } from '../profile/case-scope.ts';
import { standingYes } from '../consent/consent.ts';

/** A learner who waits, without a name. */
export type WaitingLearner = Awaited<ReturnType<typeof listWaitingLearners>>[number];

/** What a learner wants of a mentor. */
export interface LearnerRecord {
  readonly profileId: string;
  readonly goal: (typeof learners.$inferSelect)['goal'];
  readonly goalLevel: (typeof learners.$inferSelect)['goalLevel'];
  readonly mode: (typeof learners.$inferSelect)['mode'];
  readonly slots: (typeof learners.$inferSelect)['slots'];
  readonly wishes: (typeof learners.$inferSelect)['wishes'];
  readonly postingId: string | null;
  readonly waitingSince: Day;
  readonly version: number;
}

const learnerOf = keptQuery((handle) =>
  handle
    .select()
    .from(learners)
    .where(eq(learners.profileId, sql.placeholder('profileId')))
    .prepare(),
);

export async function findLearner(handle: Handle, profileId: string): Promise<LearnerRecord | null> {
  const [row] = await learnerOf(handle).all({ profileId });
  return row ?? null;
}

/** What these learners want, by profile id; whoever has noted nothing is absent. */
export async function findLearners(handle: Handle, profileIds: readonly string[]): Promise<Map<string, LearnerRecord>> {
  const rows = await handle
    .select()
    .from(learners)
    .where(sql`${learners.profileId} in ${listed(profileIds)}`);
  return new Map(rows.map((row) => [row.profileId, row]));
}

/** Writes what a learner wants, replacing what stood there; the posting stays where none is given. */
export async function putLearner(
  tx: Tx,
  row: Omit<LearnerRecord, 'version' | 'postingId'> & Partial<Pick<LearnerRecord, 'postingId'>>,
): Promise<void> {
  const values = { ...row, slots: [...row.slots], wishes: [...row.wishes] };
  await tx
    .insert(learners)
    .values(values)
    .onConflictDoUpdate({
      target: learners.profileId,
      set: {
        goal: row.goal,
        goalLevel: row.goalLevel,
        mode: row.mode,
        slots: [...row.slots],
        wishes: [...row.wishes],
        ...(row.postingId === undefined ? {} : { postingId: row.postingId }),
        version: sql`${learners.version} + 1`,
      },
    });
}

/** Takes a learner off the waiting list: what she wanted is forgotten. */
export async function deleteLearner(tx: Tx, profileId: string): Promise<void> {
  await tx.delete(learners).where(eq(learners.profileId, profileId));
}

function waitingLearners(scope: Scope, today: Day): SQL | undefined {
  return and(
    learnersInScope(scope, today),
    ne(profiles.state, 'closed'),
    ne(profiles.state, 'erased'),
    sql`not exists (select 1 from ${tandems} where ${tandems.profileId} = ${learners.profileId} and ${tandems.state} != 'ended')`,
  );
}

export async function countWaitingLearners(handle: Handle, scope: Scope, today: Day): Promise<number> {
  const [row] = await handle
    .select({ count: count() })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(waitingLearners(scope, today));
  return row?.count ?? 0;
}

/** How many wait in each town or quarter (the quarter where known); null: nobody knows where. */
export async function countWaitingBySpot(
  handle: Handle,
  scope: Scope,
  today: Day,
): Promise<{ readonly spotId: number | null; readonly count: number }[]> {
  const spotId = sql<number | null>`coalesce(${profiles.quarterId}, ${profiles.placeId})`;
  return handle
    .select({ spotId, count: count() })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(waitingLearners(scope, today))
    .groupBy(spotId);
}

/** Last day an earlier tandem of hers met. */
const lastMeetingOn = sql<Day | null>`(
  select max(m."on") from tandem_meetings m join tandems t on t.id = m.tandem_id where t.profile_id = ${learners.profileId}
)`;

/** Last day an earlier tandem of this learner met; null: none has. */
export async function findLastMeetingOn(handle: Handle, profileId: string): Promise<Day | null> {
  const [row] = await handle
    .select({ on: max(tandemMeetings.on) })
    .from(tandemMeetings)
    .innerJoin(tandems, eq(tandems.id, tandemMeetings.tandemId))
    .where(eq(tandems.profileId, profileId));
  return row?.on ?? null;
}

/** The points of `needOf` as an expression, in weights of a week: both are compared by a test. */
function needInSql(today: Day, gapDays: number): SQL {
  const daysSince = (from: SQL) => sql`cast(julianday(${today}) - julianday(${from}) as integer)`;
  const counted = (from: SQL) => sql`min(${needWeights.weeksMax}, max(0, ${daysSince(from)} / 7))`;
  const waiting = sql`${learners.waitingSince}`;
  const course = sql`${profiles.courseUntilOn}`;
  const since = sql`coalesce(max(${course}, ${lastMeetingOn}), ${course}, ${lastMeetingOn}, ${waiting})`;
  const losing = needWeights.losing / needWeights.perWeek;
  return sql`(${counted(waiting)} + ${counted(since)} + iif(${daysSince(since)} >= ${gapDays}, ${losing}, 0))`;
}

/**
 * Learners without a tandem: case codes, no names; with what the policy and their need rest on. The longest waiting first.
 * @param page 0-based; with `gapDays` (see `needOf`) the neediest come first; `among`: of these only
 */
export async function listWaitingLearners(
  handle: Handle,
  scope: Scope,
  today: Day,
  page: {
    readonly number: number;
    readonly size: number;
    readonly gapDays?: number;
    readonly among?: readonly string[];
  },
) {
  const rows = await handle
    .select({
      profileId: learners.profileId,
      organisationId: profiles.organisationId,
      isGuest: profiles.isGuest,
      caseworkerId: profiles.caseworkerId,
      teamId: users.teamId,
      absentUntil: users.absentUntil,
      coveredBy: users.coveredBy,
      isConsented: sql<number | null>`${standingYes(learners.profileId, 'mentoring')}`,
      caseCode: profiles.caseCode,
      goal: learners.goal,
      goalLevel: learners.goalLevel,
      mode: learners.mode,
      slots: learners.slots,
      wishes: learners.wishes,
      languages: profiles.otherLanguages,
      courseUntilOn: profiles.courseUntilOn,
      lastMeetingOn: sql<Day | null>`${lastMeetingOn}`,
      placeId: profiles.placeId,
      quarterId: profiles.quarterId,
      waitingSince: learners.waitingSince,
    })
    .from(learners)
    .innerJoin(profiles, eq(profiles.id, learners.profileId))
    .leftJoin(users, eq(users.id, profiles.caseworkerId))
    .where(
      and(
        waitingLearners(scope, today),
        page.among === undefined ? undefined : sql`${learners.profileId} in ${listed(page.among)}`,
      ),
    )
    .orderBy(
      ...(page.gapDays === undefined ? [] : [desc(needInSql(today, page.gapDays))]),
      asc(learners.waitingSince),
      asc(learners.profileId),
    )
    .limit(page.size)
    .offset(page.number * page.size);
  return rows.map((row) => ({ ...coveredToday(row, today), isConsented: row.isConsented === 1 }));
}

function learnersInScope(scope: Scope, today: Day): SQL | undefined {
  return scope.all
    ? undefined
    : anyOf([
        scope.consented ? standingYes(learners.profileId, 'mentoring') : undefined,
        ...casesInScope(scope, today),
      ]);
}
