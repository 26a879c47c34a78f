import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const markerOf = (dataDir: string) => path.join(dataDir, 'demo-world.unfinished');

/**
 * Fills the demo world under a marker: a start that is cut off midway leaves the marker behind, and the next start
 * begins anew (`dropUnfinishedDemoWorld`) instead of serving half a world.
 */
export async function fillDemoWorld(dataDir: string, fill: () => Promise<void>): Promise<void> {
  writeFileSync(markerOf(dataDir), 'The demo world is being filled; half of it is worth nothing.\n');
  await fill();
  rmSync(markerOf(dataDir), { force: true });
}

/**
 * Removes the embedded databases of a demo world that was cut off while it was filled. Only where the marker stands,
 * hence never in a house with real data. Call it before the databases are opened.
 * @returns whether something was removed
 */
export function dropUnfinishedDemoWorld(dataDir: string): boolean {
  if (!existsSync(markerOf(dataDir))) return false;
  for (const name of readdirSync(dataDir)) {
    if (/^(werkbruecke|keys)\.db/.test(name)) rmSync(path.join(dataDir, name), { force: true });
  }
  rmSync(markerOf(dataDir), { force: true });
  return true;
}

/**
 * The same for a demo world on a database server, which is not ours to empty.
 * @throws Error saying what to do, where the marker stands
 */
export function refuseUnfinishedDemoWorld(dataDir: string): void {
  if (!existsSync(markerOf(dataDir))) return;
  throw new Error(
    'The last start was cut off while the demo world was filled, and half of it lies on the database server. ' +
      `Empty that database, or name another one in DATABASE_URL; remove ${markerOf(dataDir)}; then start again.`,
  );
}
