import { sql } from 'drizzle-orm';
import { farthestKm, straightLineKm } from '#app/domain/reference/straight-line-km.ts';
import type { Tx } from '../../client.ts';

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
