import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** One answered request. */
export interface TimedRequest {
  readonly method: string;
  /** The pattern of its address: an address may hold a secret or an id. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is asked for when somebody looks, not counted all the time. */
export interface Measured {
  readonly queues: Readonly<Record<string, { readonly waiting: number; readonly oldestSeconds: number }>>;
  readonly engine: string;
  readonly isReady: boolean;
  /** Since the start. */
  readonly slowStatements: number;
  readonly freeDiskBytes: number | null;
  readonly secondsSinceBackup: number | null;
}

export interface Metrics {
  readonly contentType: string;
  observe(request: TimedRequest): void;
  /** @throws what `measure` throws */
  read(): Promise<string>;
}

const methods = ['GET', 'HEAD', 'POST'];
/** Around the goals of pages (50, 80, 250, 500 ms) and what nobody should wait for. */
const buckets = [0.01, 0.025, 0.05, 0.08, 0.15, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What a monitor (Prometheus) reads: durations of requests by the pattern of their address, the event loop, memory, file handles,
 * queues with their ages. No label comes from what somebody typed. Names begin with `werkbruecke_`, those of Node.js with `nodejs_`
 * and `process_`.
 * @param engines all states the search can be in
 */
export function createMetrics(engines: readonly string[], measure: () => Promise<Measured>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'werkbruecke_request_seconds',
    help: 'Durations of requests by method, pattern of the address and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers,
  });
  const slowStatements = new Counter({
    name: 'werkbruecke_slow_statements_total',
    help: 'Statements that took at least SLOW_STATEMENT_MS.',
    registers,
  });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `werkbruecke_${name}`, help, labelNames, registers });
  const ready = gauge('ready', '1 when /readyz answers 200.');
  const waiting = gauge('queue_waiting', 'How much waits in a queue.', 'queue');
  const oldest = gauge(
    'queue_oldest_seconds',
    'For how long the oldest of it waits that could have been done.',
    'queue',
  );
  const engine = gauge('search_engine', '1 for the state of the search; "embedded": it answers alone.', 'state');
  const disk = gauge('free_disk_bytes', 'Free on the disk of the data directory.');
  const backup = gauge('backup_age_seconds', 'Since the newest backup; missing while there is none.');
  return {
    contentType: registry.contentType,
    observe({ method, route, status, seconds }) {
      requests.observe({ method: methods.includes(method) ? method : 'other', route, status }, seconds);
    },
    async read() {
      const now = await measure();
      ready.set(now.isReady ? 1 : 0);
      for (const [queue, state] of Object.entries(now.queues)) {
        waiting.set({ queue }, state.waiting);
        oldest.set({ queue }, state.oldestSeconds);
      }
      for (const state of ['embedded', ...engines]) engine.set({ state }, state === now.engine ? 1 : 0);
      if (now.freeDiskBytes !== null) disk.set(now.freeDiskBytes);
      slowStatements.reset();
      slowStatements.inc(now.slowStatements);
      if (now.secondsSinceBackup === null) backup.remove();
      else backup.set(now.secondsSinceBackup);
      return registry.metrics();
    },
  };
}
