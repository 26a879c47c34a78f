import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beginProcess, type ServerProcess, type StartingProcess } from '#app/cli/bench-pages/server-process.ts';

/** Starts the built portal on a data directory with a demo world; its own free port, nothing else of this environment. */
export function beginPortal(dataDir: string, env: Record<string, string> = {}): StartingProcess {
  return beginProcess([path.join('build', 'server', 'index.js')], {
    WERKBRUECKE_MODE: 'demo',
    TZ: 'Europe/Berlin',
    DATA_DIR: dataDir,
    ...env,
  });
}

/** The same, once `/readyz` says so. @returns the portal, and the ms from its start until then */
export async function startPortal(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<{ readonly portal: ServerProcess; readonly readyMs: number }> {
  const begun = performance.now();
  const portal = await beginPortal(dataDir, env).started;
  for (const until = performance.now() + 30_000; performance.now() < until; await wait(10)) {
    const isReady = await fetch(`${portal.url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return { portal, readyMs: performance.now() - begun };
  }
  await portal.end();
  throw new Error(`The portal did not become ready:\n${portal.said()}`);
}
