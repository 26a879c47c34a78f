import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Memory {
  /** Bytes in use after collecting garbage. */
  readonly heapUsed: number;
  readonly rss: number;
}

export interface ServerProcess {
  readonly url: string;
  /** Collects garbage in the server and reads what is left. */
  memory(): Promise<Memory>;
  /** Milliseconds of processor time it has used: whoever else works on the machine does not count. */
  workMs(): Promise<number>;
  /** Ends this process and no other; waits until it is gone. */
  end(): Promise<void>;
}

const reporter = fileURLToPath(new URL('./report-process.mjs', import.meta.url));
const startLimitMs = 1_200_000;

/**
 * Starts a server of our own and waits until it has printed its address (`... http://127.0.0.1:<port>`).
 * @param args file and arguments for Node
 * @param env all it gets beside PATH and HOME
 * @throws Error with the end of what it said when it exits or is not there after twenty minutes
 */
export async function startProcess(
  args: readonly string[],
  env: Record<string, string>,
  log?: (line: string) => void,
): Promise<ServerProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--expose-gc', '--import', reporter, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH, HOME, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...env },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
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
  const end = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const killer = setTimeout(kill, 5000);
    await gone;
    clearTimeout(killer);
  };
  const timeout = new Promise<null>((resolve) => setTimeout(() => resolve(null), startLimitMs).unref());
  const url = await Promise.race([address, gone.then(() => null), timeout]);
  if (url === null) {
    await end();
    throw new Error(`The server did not start:\n${said}`);
  }
  const ask = <T>(what: 'heap' | 'work') =>
    new Promise<T>((resolve) => {
      child.once('message', (message) => resolve(message as T));
      child.send(what);
    });
  return { url, end, memory: () => ask<Memory>('heap'), workMs: () => ask<number>('work') };
}
