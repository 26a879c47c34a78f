import { sql } from 'drizzle-orm';
import type { Tx } from '../../client.ts';

/** Farther pairs are not stored: nobody commutes that far, and the table stays small. */
const farthestKm = 100;
const earthRadiusKm = 6371.0088;

interface Point {
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Fills `place_km` anew from all places and quarters in the database, imported ones too: both directions, 0 to itself,
 * rounded to whole kilometres. Straight line (haversine) times 1.0, no detour factor: roads are about a third longer.
 * @returns how many pairs were written
 */
export async function rebuildPlaceKm(tx: Tx): Promise<number> {
  const points = await tx.all<Point>(
    sql`select id, lat, lon from places union all select id, lat, lon from quarters order by id`,
  );
  const pairs: number[][] = [];
  for (const a of points) {
    for (const b of points) {
      const km = Math.round(straightLineKm(a, b));
      if (km <= farthestKm) pairs.push([a.id, b.id, km]);
    }
  }
  await tx.run(sql`delete from place_km`);
  await tx.run(sql`insert into place_km (a, b, km)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(pairs)})`);
  return pairs.length;
}

/** Great-circle distance of two points in kilometres. */
export function straightLineKm(a: Omit<Point, 'id'>, b: Omit<Point, 'id'>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
