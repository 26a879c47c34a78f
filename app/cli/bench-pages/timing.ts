import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** One page to ask for: where, and as whom. */
export interface Target {
  readonly url: string;
  readonly cookie: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came over the line: packed when asked for packed. */
  readonly body: Buffer;
  readonly ms: number;
}

/** Fields by name, or in order where a name comes more than once. */
type Form = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Closes the kept connections, so that none of ours is counted among what the server has open. */
export function hangUp(): void {
  agent.destroy();
}

/** Asks for one page over a kept connection and reads it to the end; redirects are not followed. */
export function ask(target: Target, options: { packed?: boolean; form?: Form } = {}): Promise<Answer> {
  const { url, cookie } = target;
  const form = options.form === undefined ? null : bodyOf(options.form);
  const headers: Record<string, string> = { accept: 'text/html' };
  if (cookie !== '') headers['cookie'] = cookie;
  if (options.packed === true) headers['accept-encoding'] = 'gzip';
  if (form !== null) {
    headers['content-type'] = 'application/x-www-form-urlencoded';
    headers['origin'] = new URL(url).origin;
  }
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const sent = request(url, { agent, method: form === null ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - startedAt,
        }),
      );
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection in the moment it was used again: no answer to measure, ask anew.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(target, options));
      else reject(error);
    });
    sent.end(form ?? undefined);
  });
}

function bodyOf(form: Form): string {
  const entries = Symbol.iterator in form ? [...form] : Object.entries(form);
  return new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
}

/** The value below which `share` (0..1) of the times lie, in ms. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Median of each list of targets in ms; one page of each at a time, in turns. They take turns, one request at a time, so that a slow moment of the machine meets all of
 * them alike and ratios stay comparable.
 */
export async function medians(
  targets: readonly (readonly Target[])[],
  rounds: number,
  warmUp: number,
): Promise<number[]> {
  const times = targets.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, pages] of targets.entries()) {
      const target = pages[(round + warmUp) % pages.length];
      if (target === undefined) continue;
      const { ms } = await ask(target, { packed: true });
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return times.map((list) => percentile(list, 0.5));
}

/** 95th percentile in ms when requests arrive at a steady rate, whether or not the ones before were answered. */
export async function atRate(targets: readonly Target[], perSecond: number, seconds: number): Promise<number> {
  const answers: Promise<Answer>[] = [];
  const startedAt = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = startedAt + (index * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    const target = targets[index % targets.length];
    if (target !== undefined) answers.push(ask(target, { packed: true }));
  }
  return percentile(
    (await Promise.all(answers)).map(({ ms }) => ms),
    0.95,
  );
}
