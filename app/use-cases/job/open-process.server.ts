import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFile } from './open-thread.server.ts';

/**
 * Opens a process of our own for work in native calls: a thread inside one cannot be ended, and holds up the end of the whole
 * portal. It gets nothing of this environment, secrets least of all, and says nothing on the console.
 * @param name of the built file
 * @param source address of the TypeScript file
 */
export function openProcess(name: string, source: URL): ChildProcess {
  const built = builtFile(name);
  return fork(built ?? fileURLToPath(source), {
    execArgv: built === null ? ['--import', 'tsx'] : [],
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
