import { sql } from 'drizzle-orm';
import type { Handle } from '#db/client.ts';

/** Kilometres from one spot to every other within 100 km, itself included. One row, because many rows cost more than the search. */
export async function kmFrom(handle: Handle, spot: number): Promise<ReadonlyMap<number, number>> {
  const [row] = await handle.all<{ pairs: string }>(
    sql`SELECT json_group_array(json_array(b, km)) AS pairs FROM place_km WHERE a = ${spot}`,
  );
  return new Map([...(JSON.parse(row?.pairs ?? '[]') as [number, number][]), [spot, 0]]);
}

const BAND_KM = 10;

/**
 * Who may come far enough, as a filter: spots in bands of 10 km, each with the way its nearest spot asks for. A little too
 * wide within a band; the exact way is compared afterwards.
 */
export function bandFilter(reachable: ReadonlyMap<number, number>): string {
  const bands = new Map<number, number[]>();
  for (const [spot, km] of reachable) {
    const band = Math.floor(km / BAND_KM);
    const spots = bands.get(band) ?? [];
    spots.push(spot);
    bands.set(band, spots);
  }
  const clauses = [...bands].map(([band, spots]) => `(maxKm >= ${band * BAND_KM} AND spot IN [${spots.join(', ')}])`);
  return ['spot = 0', ...clauses].join(' OR ');
}
