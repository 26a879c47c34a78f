import { parentPort, workerData } from 'node:worker_threads';
import { attackPool, type PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import { poolFrom, type PoolWorld } from '#app/domain/disclosure/attack/generate-pool.ts';

/** What can be handed to a thread: an attack without its functions, and what newcomers are drawn from. */
export interface AttackOrder {
  readonly attack: Omit<PoolToAttack, 'source' | 'onProgress'>;
  readonly world: PoolWorld;
}

/** Runs in a thread of its own: computes, opens no database, answers with progress (text) and at last the report. */
if (parentPort !== null) {
  const port = parentPort;
  const { attack, world } = workerData as AttackOrder;
  const source = poolFrom(world, attack.seed + 100, attack.firstDay);
  port.postMessage(attackPool({ ...attack, source, onProgress: (what) => port.postMessage(what) }));
}
