import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { readEnv } from '#app/env.server.ts';
import { deployedAttack } from '#app/use-cases/disclosure/deployed-attack.server.ts';
import { readDeployedPool } from '#app/use-cases/disclosure/read-deployed-pool.server.ts';
import { recordViews } from '#app/use-cases/disclosure/record-views.server.ts';
import { openToRead } from '#db/client.ts';

/** Where the database of this deployment is. Only that and how small a class may be is needed: no key of the vault. */
const readLiveEnv = () => readEnv({ ...process.env, WERKBRUECKE_MODE: 'demo' });

/** Asked before any work is done. @throws Error with a plain sentence where there is no database yet */
export function demandLiveDatabase(): void {
  const { databaseUrl } = readLiveEnv();
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length)))
    throw new Error('There is no database in the data directory yet. Start the portal first, or set DATA_DIR.');
}

/**
 * Reads the pool of this deployment, beside a running server too: nothing is written, no name is unsealed.
 * @param options `record`: a file that gets what companies see now
 * @returns null before the first weekly batch
 */
export async function attackLiveDatabase(options: {
  readonly record: string | null;
  readonly isQuick: boolean;
  readonly withSteps: boolean;
}): Promise<PoolToAttack | null> {
  const env = readLiveEnv();
  const db = openToRead(env.databaseUrl, env.databaseAuthToken);
  try {
    const day = dayOf(new Date());
    if (options.record !== null) {
      const views = await recordViews(db, day);
      if (views !== null) await writeFile(options.record, JSON.stringify(views), { mode: 0o600 });
    }
    const pool = await readDeployedPool(db, day);
    if (pool === null) return null;
    const { isQuick, withSteps } = options;
    return deployedAttack(pool, { configuredK: env.smallestClass, isQuick, withSteps });
  } finally {
    db.$client.close();
  }
}
