import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Whoever waits for a page gets it, for at most two seconds; nobody else is let in. */
export async function answerOpenRequests(listener: Server): Promise<void> {
  // A connection that is kept open for further pages is idle only once its page was sent.
  const sweeping = setInterval(() => listener.closeIdleConnections(), 50);
  const ending = setTimeout(() => listener.closeAllConnections(), 2_000);
  await new Promise<void>((resolve) => {
    listener.close(() => resolve());
    listener.closeIdleConnections();
  });
  clearInterval(sweeping);
  clearTimeout(ending);
}

/** Supervisors kill what has not ended within ten seconds. */
const mayEndForMs = 4_500;

/**
 * Ends the process. What cannot be put away in time, because a server or a disk does not answer, is left as after a crash, which
 * hurts nobody; a failure is no other matter.
 */
export async function endInTime(close: () => Promise<void>): Promise<never> {
  await Promise.race([close().catch(() => undefined), wait(mayEndForMs)]);
  process.exit(0);
}
