import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inDemoPortal } from '#app/cli/bench-writers/demo-portal.ts';
import type { DemoSize } from '#app/cli/seed-demo/size.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { drillFolder } from './kept-state.ts';

/** Big enough for every role to have something to do, small enough to be there in seconds. */
const smallSize: DemoSize = { people: 200, companies: 8, postings: 60, volunteers: 12 };

/**
 * A filled demo world on disk. The big one is kept for further drills of the same build on the same day, the small one
 * lives as long as the command.
 */
export async function demoWorld(isSmall: boolean, say: (line: string) => void): Promise<string> {
  if (isSmall) {
    const folder = mkdtempSync(path.join(tmpdir(), 'werkbruecke-drill-world-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    await inDemoPortal(
      folder,
      () => undefined,
      () => Promise.resolve(),
      smallSize,
    );
    return folder;
  }
  const build = readFileSync(path.join('build', 'source-hash'));
  const key = createHash('sha256').update(build).update(dayOf(new Date())).digest('hex').slice(0, 12);
  const folder = path.join(drillFolder, `world-${key}`);
  if (existsSync(folder)) return folder;
  for (const name of existsSync(drillFolder) ? readdirSync(drillFolder) : [])
    if (name.startsWith('world-')) rmSync(path.join(drillFolder, name), { recursive: true, force: true });
  say('filling the demo world, once for all drills of today');
  const filling = `${folder}.filling`;
  rmSync(filling, { recursive: true, force: true });
  await inDemoPortal(filling, say, () => Promise.resolve());
  renameSync(filling, folder);
  return folder;
}

/** A fresh copy of the world at `folder`. */
export function copyWorld(world: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(world, folder, { recursive: true });
  for (const name of ['process.lock', 'process.owner', 'backups'])
    rmSync(path.join(folder, name), { recursive: true, force: true });
}
