import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface OwnProcess {
  readonly port: number;
  /** Ends this process and no other; waits until it is gone. */
  end(): Promise<void>;
}

/**
 * Starts a server program and waits until it answers `healthPath` and owns the port itself: a server that can't bind
 * exits, and a client would talk happily to whoever else is there.
 * @throws Error with the end of what the program said when it exits or does not answer within 30 s
 */
export async function startOwnProcess(
  program: string,
  port: number,
  args: string[],
  healthPath: string,
): Promise<OwnProcess> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  const endWithTests = () => child.kill('SIGKILL');
  process.once('exit', endWithTests);

  const end = async () => {
    process.off('exit', endWithTests);
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(killer);
  };
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(50)) {
    if (child.exitCode !== null || child.pid === undefined) break;
    const isUp = await fetch(`http://127.0.0.1:${port}${healthPath}`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp && ownsPort(child, port)) return { port, end };
  }
  await end();
  throw new Error(`${program} did not start:\n${said}`);
}

/** Whether the listening socket on `port` is one of the child's open files (Linux: /proc). */
function ownsPort(child: ChildProcess, port: number): boolean {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const listening = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((fields) => fields[1]?.endsWith(`:${hexPort}`) && fields[3] === '0A');
  const inode = listening?.[9];
  if (inode === undefined) return false;
  const files = `/proc/${child.pid}/fd`;
  return readdirSync(files).some((name) => {
    try {
      return readlinkSync(`${files}/${name}`) === `socket:[${inode}]`;
    } catch {
      return false;
    }
  });
}
