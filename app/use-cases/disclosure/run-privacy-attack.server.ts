import { closesBrowsing } from '#app/domain/disclosure/attack/acceptance.ts';
import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import type { AttackedPool } from '#app/domain/disclosure/attack/pool-report.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { putAttackRun } from '#db/queries/disclosure/attack-run.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { tellOfProtection } from '../notification/tell-of-protection.server.ts';
import { attackInThread } from './attack-in-thread.server.ts';
import { deployedAttack } from './deployed-attack.server.ts';
import { generatedPool, generatedSizes } from './generated-pool.server.ts';
import { measureHomogeneity } from './measure-homogeneity.server.ts';
import { readDeployedPool } from './read-deployed-pool.server.ts';

/** Parts of one attack that are told: play, stage 1, 1b, stage 2, self-test, days. */
const partsPerPool = 6;

/**
 * Measures the batch companies see now: the quick form of the attack on the people of this deployment and on the generated
 * pools, in a thread of its own. Figures replace those of the pools before; where no promise is broken on which browsing
 * rests, companies may look from then on, else who watches over it gets a mail. Safe to repeat.
 * @param sizes of the generated pools
 * @returns numbers only
 */
export async function runPrivacyAttack(
  app: AppContext,
  report: (progress: { readonly done: number; readonly total: number }) => void = () => undefined,
  sizes: readonly number[] = generatedSizes,
): Promise<Record<string, unknown>> {
  const deployed = await readDeployedPool(app.db, dayOf(app.clock.now()));
  if (deployed === null) return { pools: 0 };
  const homogeneity = await measureHomogeneity(app, deployed);
  const options = { configuredK: app.config.smallestClass, isQuick: true, withSteps: false };
  const pools: { readonly pool: AttackedPool; readonly attack: PoolToAttack }[] = [
    { pool: 'deployment', attack: deployedAttack(deployed, options) },
    ...sizes.map((size) => {
      return { pool: 'generated' as const, attack: generatedPool(size, options) };
    }),
  ];
  const total = pools.length * partsPerPool;
  let done = 0;
  let missed = 0;
  for (const { pool, attack } of pools) {
    const result = await attackInThread(attack, () => report({ done: done++, total }));
    missed += result.misses.length;
    // Invented people tell whether the rules are sound; closed is what this deployment itself shows.
    const closes = pool === 'deployment' && closesBrowsing(result.misses);
    await write(app.db, async (tx) => {
      const ranAt = app.clock.now();
      await putAttackRun(tx, {
        batch: deployed.batch.number,
        pool,
        size: attack.start.length,
        report: result,
        homogeneity: pool === 'deployment' ? homogeneity : null,
        closesBrowsing: closes,
        ranAt,
      });
      if (closes) await tellOfProtection(tx, `closed.${deployed.batch.number}`, ranAt);
    });
  }
  report({ done: total, total });
  return { pools: pools.length, missed };
}
