import { createClient } from '@libsql/client';
import { parentPort, workerData } from 'node:worker_threads';

/** Which database is copied, and where the copy lies. */
export interface ReplicaOrder {
  readonly primaryUrl: string;
  readonly authToken: string | undefined;
  /** Path of the copy. */
  readonly file: string;
}

/** Whether the copy now holds all that the primary held when it was asked. */
export type CaughtUp = { readonly isCurrent: boolean };

/** libSQL's server answers for a moment with "snapshot not found" while it puts its log in order: so often it is asked again. */
const attempts = 8;
const pauseMs = 25;

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

/**
 * Runs in a thread of its own, since libSQL waits for the network inside a native call: what stands still meanwhile must not
 * be what answers pages. One message in, one out, whatever happened: what libSQL says of a failure may hold addresses.
 */
if (parentPort !== null) {
  const port = parentPort;
  const { primaryUrl, authToken, file } = workerData as ReplicaOrder;
  let replica: ReturnType<typeof createClient> | undefined;
  const catchUp = async (): Promise<CaughtUp> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        replica ??= createClient({ url: `file:${file}`, syncUrl: primaryUrl, authToken });
        await replica.sync();
        return { isCurrent: true };
      } catch {
        await pause();
      }
    }
    return { isCurrent: false };
  };
  let turn = Promise.resolve();
  port.on('message', (wish: 'catchUp' | 'end') => {
    turn = turn.then(async () => {
      if (wish === 'catchUp') return port.postMessage(await catchUp());
      replica?.close();
      port.close();
    });
  });
}
