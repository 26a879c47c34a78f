import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDemoWorld } from '#app/adapters/unfinished-demo-world.ts';
import { seedDemo } from '#app/cli/seed-demo/seed-demo.ts';
import { jobcenterSize, type DemoSize } from '#app/cli/seed-demo/size.ts';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { preparePortal } from '#app/use-cases/account/prepare-portal.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';

/**
 * Lets something work in the demo world, in this process.
 * @param kept a folder that keeps the world for the next time; null: one of its own that is removed
 * @param size of the world, where it is made
 */
export async function inDemoPortal<T>(
  kept: string | null,
  log: (line: string) => void,
  work: (app: AppContext) => Promise<T>,
  size: DemoSize = jobcenterSize,
): Promise<T> {
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'werkbruecke-writers-'));
  const env = readEnv({ WERKBRUECKE_MODE: 'demo', DATA_DIR: dataDir });
  const portal = await openPortal(env, { origin: 'http://localhost:3000' });
  try {
    const { app } = portal;
    await preparePortal(app, { log, seedDemo: () => fillDemoWorld(dataDir, () => seedDemo(app, log, size)) });
    return await work(app);
  } finally {
    await portal.close();
    if (kept === null) rmSync(dataDir, { recursive: true, force: true });
  }
}
