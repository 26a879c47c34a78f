import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export interface Portal {
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/**
 * The portal as a process of its own, from its sources: everything but the pages, which only a build has. Ends with the test.
 * @param env all it gets beside PATH and HOME
 */
export function startPortal(env: Record<string, string>): Portal {
  return startSource('app/server.ts', env);
}

/** A command of the portal, from its source file, in the same way. */
export function startSource(file: string, env: Record<string, string>, args: readonly string[] = []): Portal {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      TZ: 'Europe/Berlin',
      PORT: '0',
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

/** Its address, once it has printed it. @throws Error with what it said instead */
export async function urlOf(portal: Portal): Promise<string> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(50)) {
    const url = /Werkbrücke: ([^\s"]+)/.exec(portal.said())?.[1];
    if (url !== undefined) return url;
    if (portal.child.exitCode !== null) break;
  }
  throw new Error(`the server did not start:\n${portal.said()}`);
}
