import { chanceFrom } from '#app/domain/chance.ts';
import { assumedOf, assumedQuarter } from '#app/domain/disclosure/attack/generate-pool.ts';
import type { PlayedDay } from '#app/domain/disclosure/attack/play-season.ts';
import type { PoolPerson } from '#app/domain/disclosure/attack/pool-person.ts';
import { germanLevels } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import { occupationCodes, placePoints, quartersByPlace } from '#db/queries/disclosure/attack-pool.ts';
import { findProfiles, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { classesOfBatch, findCurrentBatch, type PublicBatch } from '#db/queries/disclosure/public-batch.ts';
import { placingsOfBatch } from '#db/queries/disclosure/public-profile.ts';
import type { Handle } from '#db/client.ts';

/** What this deployment shows at this moment, and who truly stands behind it. */
export interface DeployedPool {
  readonly batch: PublicBatch;
  readonly shown: PlayedDay;
  /** First language besides German, where one is recorded. */
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * Reads the public side of a database and the people behind it, to measure what companies could find out. The vault stays
 * shut: age, sex, origin, accommodation and a quarter nobody recorded, which the gate never shows, are drawn by assumed
 * marginals instead, for a person the same ones every time. Writes nothing; what it returns must not reach a page.
 * @returns null before the first weekly batch
 */
export async function readDeployedPool(db: Handle, day: Day): Promise<DeployedPool | null> {
  const batch = await findCurrentBatch(db);
  if (batch === null) return null;
  const classes = await classesOfBatch(db, batch.number);
  const rows = await placingsOfBatch(db, batch.number);
  const detailed = new Set((await listDetailedProfiles(db)).map(({ profileId }) => profileId));
  const placings = rows.map(({ profileId, classKey, similar }) => {
    return [profileId, { cell: classKey === null ? null : (classes.get(classKey)?.cell ?? null), similar }] as const;
  });
  const points = new Map((await placePoints(db)).map((place) => [place.id, place]));
  const codes = await occupationCodes(db);
  const quarters = await quartersByPlace(db);
  const ids = [...rows.map(({ profileId }) => profileId), ...detailed];
  const records = await findProfiles(db, ids, day);
  const published = records.map((record): [string, PoolPerson] => {
    const home = { point: points.get(record.placeId ?? 0), quarters: quarters.get(record.placeId ?? 0) ?? [] };
    return [record.id, poolPersonOf(record, home, codes, detailed.has(record.id))];
  });
  const languages = records.flatMap(({ id, otherLanguages: [first] }): [string, string][] =>
    first === undefined ? [] : [[id, first]],
  );
  return {
    batch,
    languages: new Map(languages),
    shown: {
      day,
      published: new Map(published),
      side: { ladderVersion: batch.ladderVersion, k: batch.k, classes, placings: new Map(placings) },
    },
  };
}

/** Where somebody lives, with the quarters the house knows there. */
interface Home {
  readonly point: Awaited<ReturnType<typeof placePoints>>[number] | undefined;
  readonly quarters: readonly number[];
}

function poolPersonOf(
  record: ProfileRecord,
  { point, quarters }: Home,
  codes: ReadonlyMap<string, string>,
  isDetailed: boolean,
): PoolPerson {
  const [occupation = ''] = record.occupations;
  const chance = chanceFrom(numberOf(record.id));
  const place = point ?? { id: 0, districtKey: '', lat: 0, lon: 0, population: 0 };
  return {
    id: record.id,
    ...assumedOf(chance, place),
    municipality: String(place.id),
    quarter: record.quarterId === null ? assumedQuarter(chance, place, quarters.map(String)) : String(record.quarterId),
    districtKey: place.districtKey,
    lat: place.lat,
    lon: place.lon,
    occupation,
    kldb: codes.get(occupation) ?? '',
    years: record.experienceYears ?? 0,
    skills: record.skills,
    german: germanLevels(record.german),
    clue: record.id,
    isDetailed,
    hoursMin: record.hoursMin ?? 0,
    hoursMax: record.hoursMax ?? 40,
    shifts: record.shifts,
    licences: record.licences,
    availableFrom: record.availableFrom,
    needsPermit: false,
  };
}

/** A number that stays the same for a person and says nothing about her. */
function numberOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
