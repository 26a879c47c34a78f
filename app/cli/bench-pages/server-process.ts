import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Memory {
  /** Bytes in use after collecting garbage. */
  readonly heapUsed: number;
  readonly rss: number;
  /** Bytes of the process that are no part of a file; null where the system does not say. */
  readonly anonymous: number | null;
  /** Open files and connections; null where the system does not say. */
  readonly handles: number | null;
}

/** How much later than planned the thread came to what was due, in ms. */
export interface Delay {
  readonly p99: number;
  readonly longest: number;
  /** What the process itself worked between two ticks, in ms of a processor: the part that is not the machine's. */
  readonly workP99: number;
  readonly workLongest: number;
}

export interface ServerProcess {
  readonly url: string;
  /** Collects garbage in the server and reads what is left. */
  memory(): Promise<Memory>;
  /** Milliseconds of processor time it has used: whoever else works on the machine does not count. */
  workMs(): Promise<number>;
  /** From now on the delay of the server's event loop is measured. */
  watchDelay(): Promise<void>;
  /** The delay since `watchDelay`. */
  delay(): Promise<Delay>;
  /** The end of what it said so far. */
  said(): string;
  /** Ends this process and no other; waits until it is gone. */
  end(): Promise<void>;
  /** `kill -9`: from one moment to the next, nothing is put away. Waits until it is gone. */
  kill(): Promise<void>;
}

/** A server that is starting: it can be killed before it is there. */
export interface StartingProcess {
  /** @throws Error with the end of what it said when it exits or is not there after twenty minutes */
  readonly started: Promise<ServerProcess>;
  kill(): Promise<void>;
}

const reporter = fileURLToPath(new URL('./report-process.mjs', import.meta.url));
const startLimitMs = 1_200_000;

/**
 * Starts a server of our own and waits until it has printed its address (`... http://127.0.0.1:<port>`).
 * @param args file and arguments for Node
 * @param env all it gets beside PATH and HOME
 * @throws Error with the end of what it said when it exits or is not there after twenty minutes
 */
export function startProcess(
  args: readonly string[],
  env: Record<string, string>,
  log?: (line: string) => void,
): Promise<ServerProcess> {
  return beginProcess(args, env, log).started;
}

/** The same, without waiting. */
export function beginProcess(
  args: readonly string[],
  env: Record<string, string>,
  log?: (line: string) => void,
): StartingProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH, HOME, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...env },
  });
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void gone.then(() => process.off('exit', killAtExit));
  let said = '';
  let tellUrl: (url: string) => void = () => undefined;
  const address = new Promise<string>((resolve) => (tellUrl = resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      said = `${said}${text}`.slice(-4000);
      const url = /: (http:\/\/127\.0\.0\.1:\d+)\s/.exec(text)?.[1];
      if (url !== undefined) tellUrl(url);
      for (const line of text.trim().split('\n')) log?.(line);
    });
  }
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  const end = async () => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(killer);
  };
  const ask = <Answer>(question: 'memory' | 'work' | 'watchDelay' | 'delay') =>
    new Promise<Answer>((resolve) => {
      child.once('message', (message) => resolve(message as Answer));
      child.send(question);
    });
  const start = async (): Promise<ServerProcess> => {
    const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), startLimitMs).unref());
    const url = await Promise.race([address, gone.then(() => null), timeout]);
    if (url === null) {
      await end();
      throw new Error(`The server did not start:\n${said}`);
    }
    return {
      url,
      memory: () => ask<Memory>('memory'),
      workMs: () => ask<number>('work'),
      watchDelay: () => ask<Record<string, never>>('watchDelay').then(() => undefined),
      delay: () => ask<Delay>('delay'),
      said: () => said,
      end,
      kill,
    };
  };
  return { started: start(), kill };
}
