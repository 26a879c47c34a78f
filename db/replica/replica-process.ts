import { createClient } from '@libsql/client';

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
 * Runs as a process of its own, since libSQL waits for the network inside a native call: what stands still meanwhile must not
 * be what answers pages, and unlike a thread a process can be ended in the middle of such a call. It gets its order, then one
 * message in, one out, whatever happened: what libSQL says of a failure may hold addresses. It ends with whoever began it.
 */
if (process.send !== undefined) {
  let order: ReplicaOrder | undefined;
  let replica: ReturnType<typeof createClient> | undefined;
  const catchUp = async ({ primaryUrl, authToken, file }: ReplicaOrder): Promise<CaughtUp> => {
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
  process.on('message', (message: ReplicaOrder | 'catchUp') => {
    if (message !== 'catchUp') {
      order = message;
      return;
    }
    turn = turn.then(async () => {
      process.send?.(order === undefined ? { isCurrent: false } : await catchUp(order));
    });
  });
  process.once('disconnect', () => process.exit());
  // A terminal and systemd send them to every process; when this one ends, whoever began it says.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
}
