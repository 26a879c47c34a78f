/**
 * Loaded into a built server (`--import`): one proposal after the other is computed in a thread beside it, from the order in
 * the file `PAIR_ORDER_FILE`. Prints how long each took.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';

// Threads inherit what is loaded: only the server itself begins.
if (isMainThread) {
  const order = JSON.parse(readFileSync(process.env.PAIR_ORDER_FILE ?? '', 'utf8'));
  const again = () => {
    const startedAt = performance.now();
    const worker = new Worker(resolve('build', 'server', 'pair-worker.js'), { workerData: order });
    worker.on('message', (message) => {
      if (typeof message !== 'number') console.error(`pairs: ${performance.now() - startedAt}`);
    });
    worker.on('exit', again);
    worker.unref();
  };
  again();
}
