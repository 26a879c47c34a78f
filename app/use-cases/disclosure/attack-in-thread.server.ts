import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import { computeInThread } from '../job/open-thread.server.ts';
import type { AttackOrder } from './attack-worker.ts';
import { referenceWorld } from './generated-pool.server.ts';

/**
 * Attacks a pool in a thread of its own, so that pages are answered meanwhile.
 * @param onProgress told of each part that begins
 * @throws Error when the thread ends without a report
 */
export function attackInThread(pool: PoolToAttack, onProgress: (what: string) => void): Promise<PoolReport> {
  const { source: _source, onProgress: _onProgress, ...attack } = pool;
  const order: AttackOrder = { attack, world: referenceWorld() };
  return computeInThread<string, PoolReport>(
    { name: 'attack-worker', source: new URL('./attack-worker.ts', import.meta.url), order },
    (message) => typeof message === 'string',
    onProgress,
  );
}
