import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Handle } from '../../client.ts';
import { profiles } from '../../schema/profile.ts';
import { standingYes } from '../consent/consent.ts';
import { evidenceFrom, packedEvidence } from '../profile/language-evidence.ts';
import { packRows, unpackRows } from '../../packed-rows.ts';
import { mayStandAlone } from './public-standing.ts';

/** One person of the pool as the gate needs her. Only `use-cases/disclosure` imports this file. */
export interface PoolPerson {
  readonly profileId: string;
  readonly occupations: readonly string[];
  readonly spotId: number | null;
  readonly german: readonly LevelEvidence[];
  /** She chose the detailed profile and excluded no company. */
  readonly isDetailed: boolean;
}

const personColumns = {
  id: profiles.id,
  occupations: profiles.occupations,
  placeId: profiles.placeId,
  quarterId: profiles.quarterId,
};

/** Everybody who may stand on the public side now, page by page in the order of ids. @param after last id of the page before ('' from the start) */
export async function poolAfter(handle: Handle, after: string, size: number): Promise<PoolPerson[]> {
  const page = handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(gt(profiles.id, after), eq(profiles.state, 'published'), standingYes(profiles.id, 'namelessProfile')))
    .orderBy(asc(profiles.id))
    .limit(size);
  const [found] = await handle
    .select({ packed: packRows(personColumns, packedEvidence, mayStandAlone(profiles.id)) })
    .from(profiles)
    .where(inArray(profiles.id, page));
  return unpackRows(personColumns, found?.packed ?? null)
    .map(({ row, more: [german, isDetailed] }) => ({
      profileId: row.id,
      occupations: row.occupations,
      spotId: row.quarterId ?? row.placeId,
      german: evidenceFrom(german),
      isDetailed: isDetailed === 1,
    }))
    .sort((a, b) => (a.profileId < b.profileId ? -1 : 1));
}

/**
 * People of the pool whose profile may say the same as this one in detail: the same occupations and hours, as many skills.
 * Whether it does is decided by what would be shown. @param size at most so many
 */
export async function poolLike(
  handle: Handle,
  profile: Pick<typeof profiles.$inferSelect, 'hoursMin' | 'hoursMax'> & {
    readonly occupations: readonly string[];
    readonly skills: readonly string[];
  },
  size: number,
): Promise<string[]> {
  const rows = await handle
    .select({ id: profiles.id })
    .from(profiles)
    .where(
      and(
        eq(profiles.state, 'published'),
        standingYes(profiles.id, 'namelessProfile'),
        eq(profiles.occupations, [...profile.occupations]),
        sql`json_array_length(${profiles.skills}) = ${profile.skills.length}`,
        sql`${profiles.hoursMin} is ${profile.hoursMin}`,
        sql`${profiles.hoursMax} is ${profile.hoursMax}`,
      ),
    )
    .orderBy(asc(profiles.id))
    .limit(size);
  return rows.map(({ id }) => id);
}
