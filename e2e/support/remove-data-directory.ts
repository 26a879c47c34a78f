import { rmSync } from 'node:fs';

/** Removes the data directory of this run once the server has ended. */
export default function removeDataDirectory(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder !== undefined && folder.includes('werkbruecke-e2e-')) rmSync(folder, { recursive: true, force: true });
}
