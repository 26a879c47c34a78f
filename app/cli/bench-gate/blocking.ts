/** How long the thread was kept, in milliseconds. */
export interface Blocking {
  readonly totalMs: number;
  /** The longest stretch in which nothing else could run. */
  readonly longestMs: number;
  /** The same without what other processes took: the time the processor worked for this one. */
  readonly longestWorkMs: number;
}

/** Runs something while looking on, at every turn of the event loop, how long the turn before took. */
export async function watchBlocking(work: () => Promise<unknown>): Promise<Blocking> {
  let longestMs = 0;
  let longestWorkMs = 0;
  let isOver = false;
  let seenAt = performance.now();
  let worked = workMs();
  const look = () => {
    const [now, workedNow] = [performance.now(), workMs()];
    longestMs = Math.max(longestMs, now - seenAt);
    longestWorkMs = Math.max(longestWorkMs, Math.min(now - seenAt, workedNow - worked));
    [seenAt, worked] = [now, workedNow];
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  const startedAt = performance.now();
  await work();
  isOver = true;
  look();
  return { totalMs: performance.now() - startedAt, longestMs, longestWorkMs };
}

function workMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
