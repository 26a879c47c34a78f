import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Handle } from '../../client.ts';
import { keptQuery } from '../../kept-query.ts';
import { listed } from '../../listed.ts';
import { districts, placeKm, places, placeTerms, postcodes, quarters } from '../../schema/reference.ts';

/** Towns, quarters, districts and their names, for `createPlaces`. About 1,600 rows, and the postcodes a house imported. */
export async function loadPlaces(db: Handle) {
  return {
    districts: await db
      .select({
        key: districts.key,
        name: districts.name,
        kind: districts.kind,
        governmentRegion: districts.governmentRegion,
      })
      .from(districts)
      .orderBy(asc(districts.key)),
    places: await db
      .select({ id: places.id, name: places.name, districtKey: places.districtKey })
      .from(places)
      .orderBy(asc(places.id)),
    quarters: await db
      .select({ id: quarters.id, placeId: quarters.placeId, name: quarters.name })
      .from(quarters)
      .orderBy(asc(quarters.id)),
    terms: await db
      .select({ folded: placeTerms.folded, kind: placeTerms.kind, target: placeTerms.target })
      .from(placeTerms),
    postcodes: await db.select({ postcode: postcodes.postcode, placeId: postcodes.placeId }).from(postcodes),
  };
}

const kmBetween = keptQuery((handle) =>
  handle
    .select({ km: placeKm.km })
    .from(placeKm)
    .where(and(eq(placeKm.a, sql.placeholder('a')), eq(placeKm.b, sql.placeholder('b'))))
    .prepare(),
);

/**
 * Straight-line kilometres, rounded, between two spots (ids of places or quarters).
 * @returns null when they are more than 100 km apart or one is unknown
 */
export async function distanceKm(db: Handle, a: number, b: number): Promise<number | null> {
  const [row] = await kmBetween(db).all({ a, b });
  return row?.km ?? null;
}

/**
 * Kilometres from each of these spots to each of those, as far as `mostKm`: `[from, [[to, km], ...]]`, one row per spot. A spot
 * without any is left out.
 */
export async function distancesBetween(
  handle: Handle,
  from: readonly number[],
  to: readonly number[],
  mostKm: number,
): Promise<[number, [number, number][]][]> {
  const rows = await handle.all<{ a: number; near: string }>(sql`
    select a, json_group_array(json_array(b, km)) as near from place_km
    where a in ${listed(from)}
      and b in ${listed(to)} and km <= ${mostKm}
    group by a`);
  return rows.map(({ a, near }) => [a, JSON.parse(near) as [number, number][]]);
}

/** Spots within so many straight-line kilometres of this one (its id), without itself. */
export async function placesWithin(handle: Handle, spotId: number, km: number): Promise<number[]> {
  const rows = await handle
    .select({ id: placeKm.b })
    .from(placeKm)
    .where(and(eq(placeKm.a, spotId), lte(placeKm.km, km)));
  return rows.map(({ id }) => id);
}
