import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import { poolFrom } from '#app/domain/disclosure/attack/generate-pool.ts';
import { mondayOf } from '#app/domain/time/day.ts';
import { referenceWorld } from './generated-pool.server.ts';
import type { DeployedPool } from './read-deployed-pool.server.ts';

/** The pool of this deployment, ready to be attacked: as it is shown now, and a season played from it. */
export function deployedAttack(
  { shown }: DeployedPool,
  options: Pick<PoolToAttack, 'configuredK' | 'isQuick' | 'withSteps' | 'onProgress'>,
): PoolToAttack {
  const firstDay = mondayOf(shown.day);
  return {
    ...options,
    start: [...shown.published.values()],
    source: poolFrom(referenceWorld(), 2, firstDay),
    isGenerated: false,
    firstDay,
    seed: 2,
    shown,
  };
}
