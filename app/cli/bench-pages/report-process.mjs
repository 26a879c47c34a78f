import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Preloaded into a measured server (`--import`): answers questions over the channel of whoever started it, and
 * ends with it.
 */
const everyMs = 5;
let delay = null;
/** Microseconds the process worked between two ticks: what it made itself wait for, however little the machine lets it have. */
let work = null;
let lastUsed = 0;

const answers = {
  /** What is left after collecting, in bytes, and how many files and connections are open (null where the system does not say). */
  async memory() {
    await collect();
    await givenBack();
    const { heapUsed, rss } = process.memoryUsage();
    return { heapUsed, rss, anonymous: anonymousBytes(), handles: openHandles() };
  },
  /** Milliseconds of processor time it has used. */
  work: () => used() / 1000,
  /** From now on it is measured how much later than planned the thread comes to what is due. */
  watchDelay() {
    delay?.disable();
    delay = monitorEventLoopDelay({ resolution: everyMs });
    delay.enable();
    if (work === null) setInterval(noteWork, everyMs).unref();
    work = createHistogram();
    lastUsed = used();
    return {};
  },
  /** In ms, since `watchDelay`. The histogram counts from one tick to the next; the tick itself is no delay. */
  delay() {
    const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => Math.max(0, ns / 1e6 - everyMs));
    return { p99, longest, workP99: work.percentile(99) / 1000, workLongest: work.max / 1000 };
  },
};

/** As when memory runs short: what V8 keeps in hand for later does not count, and what finalizers release goes too. */
async function collect() {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
}

/** V8 gives memory back to the system in the background: waits until the process no longer shrinks, three seconds at most. */
async function givenBack() {
  for (let [last, looks] = [Infinity, 0]; looks < 30; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { rss } = process.memoryUsage();
    if (looks > 2 && rss >= last) return;
    last = rss;
  }
}

function used() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function noteWork() {
  const now = used();
  work.record(Math.max(1, now - lastUsed));
  lastUsed = now;
}

function openHandles() {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : null;
}

/** Memory that is no part of a file: pages of the mapped database belong to the system. Null where it is not told. */
function anonymousBytes() {
  if (!existsSync('/proc/self/status')) return null;
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

process.on('message', async (question) => process.send(await answers[question]()));
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
