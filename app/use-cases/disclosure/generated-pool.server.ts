import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import { poolFrom, type PoolWorld } from '#app/domain/disclosure/attack/generate-pool.ts';
import { occupationRows } from '#db/seed/reference/occupations.ts';
import { placeRows } from '#db/seed/reference/places.ts';
import { typicalSkills } from '#db/seed/reference/relations.ts';
import { skillRows } from '#db/seed/reference/skills.ts';

/** A Monday; which one makes no difference. */
const firstDay = '2026-09-07';

/** Sizes the gate is measured with beside the deployment's own pool: every rule of the pool's size has one. */
export const generatedSizes = [120, 300, 1_200, 3_000] as const;

/** What a pool is drawn from: the reference tables of this release. */
export function referenceWorld(): PoolWorld {
  return {
    places: placeRows.map(([id, , lat, lon, population]) => {
      return { id, districtKey: `05${String(id).slice(0, 3)}`, lat, lon, population };
    }),
    occupations: occupationRows.map(([, slug, , , kldb]) => ({ key: `occ.${slug}`, kldb })),
    skills: skillRows.map(([, slug]) => `skill.${slug}`),
    typicalSkills,
  };
}

/** A pool of invented people, ready to be attacked. @param size people published at the start */
export function generatedPool(
  size: number,
  options: Pick<PoolToAttack, 'configuredK' | 'isQuick' | 'withSteps' | 'onProgress'>,
): PoolToAttack {
  const source = poolFrom(referenceWorld(), 1, firstDay);
  const start = Array.from({ length: size }, () => source.next());
  return { ...options, start, source, isGenerated: true, firstDay, seed: 1 };
}
