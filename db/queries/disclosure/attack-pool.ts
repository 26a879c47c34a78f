import { and, asc, count, eq, inArray, isNotNull, not, sql } from 'drizzle-orm';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { Handle } from '../../client.ts';
import { consents } from '../../schema/consent.ts';
import { jobFits, proposals } from '../../schema/match.ts';
import { profiles } from '../../schema/profile.ts';
import { concepts, places, quarters } from '../../schema/reference.ts';
import { standingYes } from '../consent/consent.ts';

/** Where places are and how many live there: for measuring what companies could find out. */
export async function placePoints(handle: Handle) {
  return handle
    .select({
      id: places.id,
      districtKey: places.districtKey,
      lat: places.lat,
      lon: places.lon,
      population: places.population,
    })
    .from(places);
}

/** Ids of the quarters a house knows, by town. */
export async function quartersByPlace(handle: Handle): Promise<Map<number, number[]>> {
  const rows = await handle
    .select({ id: quarters.id, placeId: quarters.placeId })
    .from(quarters)
    .orderBy(asc(quarters.id));
  const byPlace = new Map<number, number[]>();
  for (const { id, placeId } of rows) byPlace.set(placeId, [...(byPlace.get(placeId) ?? []), id]);
  return byPlace;
}

/** KldB codes of all occupations by concept key. */
export async function occupationCodes(handle: Handle): Promise<Map<string, string>> {
  const rows = await handle
    .select({ key: concepts.key, kldb: concepts.kldb })
    .from(concepts)
    .where(isNotNull(concepts.kldb));
  return new Map(rows.map(({ key, kldb }) => [key, kldb ?? '']));
}

/** Everything companies read at stage 2 at this moment, with whose it is: only to measure whether she could be recognised. */
export async function listShownFits(handle: Handle): Promise<
  {
    readonly profileId: string;
    readonly companyId: string;
    readonly postingId: string;
    readonly pseudonym: string;
    readonly fit: JobFit;
    readonly writtenAt: Date;
  }[]
> {
  return handle
    .select({
      profileId: proposals.profileId,
      companyId: jobFits.companyId,
      postingId: jobFits.postingId,
      pseudonym: jobFits.pseudonym,
      fit: jobFits.fit,
      writtenAt: jobFits.writtenAt,
    })
    .from(jobFits)
    .innerJoin(proposals, eq(proposals.id, jobFits.proposalId));
}

/** Who took her yes to the profile without a name back and has given no other, and when. */
export async function listWithdrawn(handle: Handle): Promise<{ readonly profileId: string; readonly at: Date }[]> {
  const rows = await handle
    .select({ profileId: consents.profileId, at: sql<number>`max(${consents.withdrawnAt})` })
    .from(consents)
    .innerJoin(profiles, eq(profiles.id, consents.profileId))
    .where(
      and(
        eq(consents.purpose, 'namelessProfile'),
        isNotNull(consents.withdrawnAt),
        not(sql`coalesce(${standingYes(profiles.id, 'namelessProfile')}, 0)`),
      ),
    )
    .groupBy(consents.profileId);
  return rows.map(({ profileId, at }) => ({ profileId, at: new Date(at) }));
}

/** How many people have an open case, published or not. */
export async function countPopulation(handle: Handle): Promise<number> {
  const [row] = await handle
    .select({ number: count() })
    .from(profiles)
    .where(and(inArray(profiles.state, ['draft', 'published', 'withdrawn']), eq(profiles.isGuest, false)));
  return row?.number ?? 0;
}
