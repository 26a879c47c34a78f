import { Worker } from 'node:worker_threads';
import type { PoolToAttack } from '#app/domain/disclosure/attack/attack-pool.ts';
import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import type { AttackOrder } from './attack-worker.ts';
import { referenceWorld } from './generated-pool.server.ts';

/** The built server has the thread's file beside its own, one above its chunks; from the sources a thread asks tsx for it. */
function openThread(order: AttackOrder): Worker {
  if (import.meta.url.endsWith('.js')) {
    const file = import.meta.url.includes('/assets/') ? '../attack-worker.js' : './attack-worker.js';
    return new Worker(new URL(file, import.meta.url), { workerData: order });
  }
  const source = JSON.stringify(new URL('./attack-worker.ts', import.meta.url).href);
  const read = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`;
  return new Worker(read, { eval: true, workerData: order });
}

/**
 * Attacks a pool in a thread of its own, so that pages are answered meanwhile.
 * @param onProgress told of each part that begins
 * @throws Error when the thread ends without a report
 */
export function attackInThread(pool: PoolToAttack, onProgress: (what: string) => void): Promise<PoolReport> {
  const { source: _source, onProgress: _onProgress, ...attack } = pool;
  const order: AttackOrder = { attack, world: referenceWorld() };
  return new Promise((resolve, reject) => {
    const worker = openThread(order);
    worker.on('message', (message: string | PoolReport) => {
      if (typeof message === 'string') onProgress(message);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the attack ended without a report')));
    // A report that comes first wins; a thread does not keep a server from stopping.
    worker.unref();
  });
}
